// SPDX-License-Identifier: GPL-3.0-or-later
// One rater's scores of a challenge: a number for each criterion with what it means, a reason, a
// conflict of interest; kept as a draft or handed in. What was typed and not kept yet stays with
// its challenge, model and rater while others are looked at; what was kept is typed again once that
// is undone.
#pragma once

#include "model/edit/scoring.h"

#include <QJsonArray>
#include <QWidget>
#include <map>
#include <set>
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

    /// Shows the rating that is chosen in the form; of another challenge that of who is at the
    /// keyboard, if they have yet to rate it. Only they see their kept draft.
    void setRating(const Snapshot &now, Id<Challenge> challenge, Id<ScoringModel> model,
                   Id<Person> here, bool writable);
    /// Without its date and whether it is handed in.
    edit::RatingCall call() const;
    void say(const QString &problem);
    void takeAsKept(const Snapshot &now); ///< what was typed is in the file now
    void finish(bool handIn);             ///< as the buttons do
    /// What was typed and is not in the file, for the next time the file is opened.
    QJsonArray save() const;
    void restore(const QJsonArray &typed);

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
    /// What was put into the file from here.
    struct Kept {
        Id<Rating> rating;
        edit::RatingCall call;
        bool handedIn = false;
        bool undone = false;
    };
    Key key() const { return {m_challenge, m_model, m_rater, m_raterName}; }
    bool isNamed() const { return m_rater || !m_raterName.isEmpty(); }
    void touch();
    void readRaters(const Snapshot &now);
    void preselect();
    bool goesAlong(const Key &to) const;
    void chooseRater();
    void confirmRater();
    void recogniseRater(const Snapshot &now);
    void callRater(Id<Person> person, const QString &name);
    void followUndo(const Snapshot &now);
    void build(const Snapshot &now);
    Line makeLine(Id<ScoringCriterion> criterion);
    void fill(const edit::RatingCall &rating);
    edit::RatingCall keptDraft(const Snapshot &now) const;
    void hint(const Snapshot &now);
    QStringList begunBy(const Snapshot &now) const;
    void rememberTyped();
    void retranslate();

    Id<Challenge> m_challenge;
    Id<ScoringModel> m_model;
    Id<Person> m_rater;
    QString m_raterName; ///< of a rater who is not on file
    Id<Person> m_here;
    bool m_chosen = false;        ///< somebody named the rater; else they were only there
    std::set<Id<Person>> m_rated; ///< whose rating of this round is handed in
    std::set<Id<Person>> m_drafted;
    bool m_touched = false;
    std::map<Key, edit::RatingCall> m_typed; ///< not kept yet
    std::map<Key, Kept> m_kept;
    PersonBox *m_person;
    QLabel *m_personLabel;
    SecondaryLabel *m_hint;
    QGridLayout *m_grid;
    QList<Line> m_lines;
    QCheckBox *m_conflict;
    QLineEdit *m_note;
    QPushButton *m_keep;
    QPushButton *m_handIn;
    ProblemLabel *m_problem;
};

} // namespace stint::ui
