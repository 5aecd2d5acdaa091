// SPDX-License-Identifier: GPL-3.0-or-later
// One rater's scores of a challenge: a number for each criterion with what it means, a reason, a
// conflict of interest; kept as a draft or handed in. What was typed and not kept yet stays with
// its challenge, model and rater while others are looked at.
#pragma once

#include "model/edit/scoring.h"

#include <QWidget>
#include <map>
#include <tuple>

class QCheckBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace stint::ui {

class PersonBox;
class ProblemLabel;
class SecondaryLabel;

class RatingForm : public QWidget
{
    Q_OBJECT

public:
    explicit RatingForm(QWidget *parent = nullptr);

    /// Shows the rating that is chosen in the form, of another challenge that of who is at the
    /// keyboard. Only they see their kept draft.
    void setRating(const Snapshot &now, Id<Challenge> challenge, Id<ScoringModel> model,
                   Id<Person> here, bool writable);
    /// Without its date and whether it is handed in.
    edit::RatingCall call() const;
    void say(const QString &problem);
    void clear();             ///< what was typed is kept in the file now
    void finish(bool handIn); ///< as the buttons do

signals:
    void keepWanted(bool handIn);
    void raterChanged();

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
    /// Challenge, model and rater, who has only a name if not on file yet.
    using Key = std::tuple<Id<Challenge>, Id<ScoringModel>, Id<Person>, QString>;
    Key key() const { return {m_challenge, m_model, m_rater, m_raterName}; }
    void chooseRater();
    void recogniseRater(const Snapshot &now);
    void build(const Snapshot &now);
    Line makeLine(Id<ScoringCriterion> criterion);
    void fill(const edit::RatingCall &rating);
    edit::RatingCall keptDraft(const Snapshot &now);
    void rememberTyped();
    void retranslate();

    Id<Challenge> m_challenge;
    Id<ScoringModel> m_model;
    Id<Person> m_rater;
    QString m_raterName; ///< of a rater who is not on file
    Id<Person> m_here;
    bool m_touched = false;
    std::map<Key, edit::RatingCall> m_typed; ///< not kept yet
    PersonBox *m_person;
    QLabel *m_personLabel;
    SecondaryLabel *m_covered;
    QGridLayout *m_grid;
    QList<Line> m_lines;
    QCheckBox *m_conflict;
    QLineEdit *m_note;
    QPushButton *m_keep;
    QPushButton *m_handIn;
    ProblemLabel *m_problem;
};

} // namespace stint::ui
