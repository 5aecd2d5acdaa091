// SPDX-License-Identifier: GPL-3.0-or-later
// One rater's scores of a challenge: a number for each criterion with what it means, a reason, a
// conflict of interest; kept as a draft or handed in.
#pragma once

#include "model/edit/scoring.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace stint::ui {

class PersonBox;
class ProblemLabel;

class RatingForm : public QWidget
{
    Q_OBJECT

public:
    explicit RatingForm(QWidget *parent = nullptr);

    /// Shows the open rating of a rater, or an empty one. What is being typed into the same rating
    /// stays.
    void setRating(const Snapshot &now, Id<Challenge> challenge, Id<ScoringModel> model,
                   Id<Person> rater, bool writable);
    /// Without its date and whether it is handed in.
    edit::RatingCall call() const;
    void say(const QString &problem);
    void clear(); ///< what was typed is kept elsewhere now

signals:
    void keepWanted(bool handIn);
    void raterChanged(stint::Id<stint::Person> rater);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        Id<ScoringCriterion> criterion;
        QLabel *name;
        QLabel *help;
        QDoubleSpinBox *value;
        QLineEdit *reason;
    };
    void build(const Snapshot &now);
    void fill(const Snapshot &now);
    void retranslate();

    Id<Challenge> m_challenge;
    Id<ScoringModel> m_model;
    Id<Person> m_rater;
    QString m_shape; ///< of the criteria that there are lines for
    bool m_touched = false;
    PersonBox *m_person;
    QLabel *m_personLabel;
    QGridLayout *m_grid;
    QList<Line> m_lines;
    QCheckBox *m_conflict;
    QLineEdit *m_note;
    QPushButton *m_keep;
    QPushButton *m_handIn;
    ProblemLabel *m_problem;
};

} // namespace stint::ui
