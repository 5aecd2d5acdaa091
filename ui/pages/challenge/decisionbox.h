// SPDX-License-Identifier: GPL-3.0-or-later
// A decision that is asked for, worded as a motion: to be taken, put off or worded again in place;
// and the place to ask for one. What was decided is shown and can be replaced, not changed.
#pragma once

#include "model/edit/portfolio.h"
#include "ui/widgets/cardframe.h"

#include <QJsonArray>

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QCheckBox;

namespace stint::ui {

class DayEdit;
class PersonBox;
class SecondaryLabel;

class DecisionBox : public CardFrame
{
    Q_OBJECT

public:
    explicit DecisionBox(edit::Portfolio *portfolio, QWidget *parent = nullptr);

    /// The decision, or none: then it offers to ask for one. What is being written of another one
    /// is kept, and is there again when that one is.
    void setDecision(Id<Challenge> challenge, Id<Decision> decision);
    /// At which decisions are taken here; none unless said.
    void setStocktake(Id<Stocktake> stocktake) { m_stocktake = stocktake; }
    Id<Decision> decision() const { return m_decision; }
    bool isWriting() const { return m_mode != Showing; }
    /// The decision of which something is being written, or was when the box went to another
    /// challenge: an empty id for one that is to be asked for; nothing if nothing was.
    std::optional<Id<Decision>> begun(Id<Challenge> challenge) const;
    /// Shows what was being written about the challenge, if anything was; whether it did.
    bool goOn(Id<Challenge> challenge);
    void beginAsking();
    void beginDeciding();
    void beginReplacing();
    void retranslate();
    /// What is being written, here and for others that were shown before; restore() keeps it for
    /// when its decision is shown.
    QJsonArray save() const;
    void restore(const QJsonArray &begun);

signals:
    /// What was being written was recorded or given up.
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Mode { Showing, Deciding, Wording, Asking, Replacing };
    /// What stands in a form.
    struct Begun {
        Mode mode = Showing;
        int state = 0;
        QString decider, reason, title, motion;
        bool dated = false;
        QDate on, due;
    };
    void setMode(Mode mode);
    void begin(Mode mode); ///< and go there
    bool canBe(Mode mode, Id<Decision> decision) const;
    Begun written() const;
    std::optional<Id<Decision>> kept(Id<Challenge> challenge) const; ///< aside, to go on with
    void write(const Begun &begun);
    void showRow();
    void record();
    void word();
    void report(const Result<void> &done);
    bool refusesDay(const QWidget *form);
    void fitMotion();
    QWidget *buildShown();
    QWidget *buildDecide();
    QWidget *buildWord();

    edit::Portfolio *m_portfolio;
    Id<Challenge> m_challenge;
    Id<Decision> m_decision;
    Id<Stocktake> m_stocktake;
    Mode m_mode = Showing;
    std::map<std::pair<Id<Challenge>, Id<Decision>>, Begun> m_begun; ///< of others than the shown
    QList<QWidget *> m_forms;                                        ///< showing, deciding, wording

    QLabel *m_motion;
    SecondaryLabel *m_asked;
    QPushButton *m_decide;
    QPushButton *m_reword;
    QPushButton *m_ask;
    QPushButton *m_replace;

    QComboBox *m_state;
    PersonBox *m_decider;
    DayEdit *m_on;
    QLineEdit *m_reason;
    QPushButton *m_record;
    QPushButton *m_cancelDecide;

    QLineEdit *m_titleEdit;
    QPlainTextEdit *m_motionEdit;
    QCheckBox *m_dated;
    DayEdit *m_due;
    QPushButton *m_keep;
    QPushButton *m_cancelWord;

    QLabel *m_problem;
};

} // namespace stint::ui
