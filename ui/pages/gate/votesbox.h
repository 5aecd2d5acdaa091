// SPDX-License-Identifier: GPL-3.0-or-later
// What reviewers say at a gate before it is decided, and a line to say it.
#pragma once

#include "model/domain/snapshot.h"

#include <QHash>
#include <QJsonArray>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace stint::ui {

class PersonBox;
class ProblemLabel;
class RowList;
class SecondaryLabel;

class VotesBox : public QWidget
{
    Q_OBJECT

public:
    explicit VotesBox(QWidget *parent = nullptr);
    /// What was begun at another gate stays there.
    void setGate(const Snapshot &now, Id<Challenge> challenge, Id<Gate> gate, bool writable);
    QString summary() const { return m_summary; } ///< "2 go, 1 hold"; empty: nobody voted
    void showProblem(const QString &sentence);
    void begin(); ///< puts the focus where a vote is typed
    void clear(); ///< the vote was taken
    /// The votes that were begun, at any gate.
    QJsonArray save() const;
    void restore(const QJsonArray &begun);

signals:
    void voteWanted(stint::Id<stint::Person> person, const QString &name, stint::GateDecision vote,
                    const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void keepFor(const QPair<qint64, qint64> &at);

    /// Half a vote: who, what and why.
    struct Begun {
        QString person;
        int vote = 0;
        QString reason;
    };
    Begun written() const;
    void write(const Begun &begun);
    QPair<qint64, qint64> m_at;                  ///< challenge, gate
    QHash<QPair<qint64, qint64>, Begun> m_begun; ///< at other gates
    RowList *m_votes;
    SecondaryLabel *m_none;
    QWidget *m_line;
    PersonBox *m_person;
    QComboBox *m_vote;
    QLineEdit *m_reason;
    QPushButton *m_add;
    ProblemLabel *m_problem;
    QString m_summary;
};

} // namespace stint::ui
