// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stocktake/agendablock.h"

#include "model/edit/stocktakes.h"
#include "ui/pages/challenge/decisionbox.h"
#include "ui/pages/parts/marks.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/longtextedit.h"
#include "ui/widgets/secondarylabel.h"

#include <QJsonArray>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace stint::ui {

AgendaBlock::AgendaBlock(edit::Portfolio *portfolio, QWidget *parent)
    : CardFrame({}, parent)
    , m_portfolio(portfolio)
    , m_stage(new MarkWidget(this))
    , m_name(new HeadingLabel({}, this))
    , m_status(new StatusWithReason(this))
    , m_open(linkButton({}, this))
    , m_action(linkButton({}, this))
    , m_decision(linkButton({}, this))
    , m_rows(addRows())
    , m_minute(new LongTextEdit(this, false))
    , m_recorded(addRows())
{
    m_name->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 4);
    head->setSpacing(8);
    head->addWidget(m_stage);
    head->addWidget(m_name, 1);
    for (QPushButton *button : {m_open, m_action, m_decision})
        head->addWidget(button);
    auto *status = new QHBoxLayout;
    status->setContentsMargins(16, 0, 16, 4);
    status->addWidget(m_status);
    auto *said = new QHBoxLayout;
    said->setContentsMargins(16, 8, 16, 12);
    said->addWidget(m_minute);
    body()->addLayout(head);
    body()->addLayout(status);
    body()->addWidget(m_rows);
    body()->addLayout(said);
    body()->addWidget(m_recorded);

    m_minute->setReadOnly(portfolio->isReadOnly());
    m_minute->installEventFilter(this);
    growWithText(m_minute, 1, 12);
    m_action->setVisible(!portfolio->isReadOnly());
    m_decision->setVisible(!portfolio->isReadOnly());
    connect(m_minute, &LongTextEdit::editingFinished, this, &AgendaBlock::commit);
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit linkActivated({u"challenge"_s, EntityKind::Challenge, m_challenge.value, {}});
    });
    connect(m_action, &QPushButton::clicked, this, [this] { emit actionWanted(m_action); });
    connect(m_decision, &QPushButton::clicked, this, [this] { emit decisionWanted(m_decision); });
    retranslate();
}

RowList *AgendaBlock::addRows()
{
    auto *list = new RowList(this);
    list->setFitsRows(true);
    list->setColumns(agendaColumns());
    connect(list, &RowList::followed, this, [this, list](int row) { follow(list->row(row)); });
    return list;
}

void AgendaBlock::retranslate()
{
    m_open->setText(tr("Open"));
    m_action->setText(tr("Action…"));
    m_decision->setText(tr("Decision…"));
    m_minute->setPlaceholderText(tr("What was said"));
}

void AgendaBlock::setItem(Id<Stocktake> stocktake, const AgendaItem &item)
{
    const Snapshot &now = m_portfolio->now();
    const Challenge *row = now.find(item.challenge);
    m_stocktake = stocktake;
    m_challenge = item.challenge;
    const QString name =
        row ? u"%1 %2"_s.arg(row->code, row->title.simplified()) : tr("The portfolio");
    setAccessibleName(name);
    m_name->setText(name);
    m_stage->setVisible(row);
    m_status->setVisible(row);
    m_open->setVisible(row);
    if (row) {
        m_stage->setStage(now.find(row->stage));
        m_status->setChallenge(now, *row);
    }
    m_rows->setRows(item.rows);
    m_rows->setVisible(!item.rows.isEmpty());
    m_rows->setAccessibleName(tr("On the agenda: %1").arg(name));
    m_recorded->setRows(item.recorded);
    m_recorded->setVisible(!item.recorded.isEmpty());
    m_recorded->setAccessibleName(tr("Decided and undertaken: %1").arg(name));
    m_minute->setAccessibleName(tr("What was said: %1").arg(name));
    m_action->setAccessibleName(tr("Action: %1").arg(name));
    m_decision->setAccessibleName(tr("Decision: %1").arg(name));
    m_open->setAccessibleName(tr("Open: %1").arg(name));
    m_said = item.said;
    if (!m_minute->document()->isModified() && m_minute->toPlainText() != m_said) {
        m_minute->setPlainText(m_said);
        m_minute->document()->setModified(false);
    }
}

void AgendaBlock::commit()
{
    const QString text = m_minute->toPlainText().trimmed();
    if (!m_minute->document()->isModified() || text == m_said)
        return;
    const auto done =
        m_portfolio->perform(edit::setMinute(m_portfolio->now(), m_stocktake, m_challenge, text));
    if (!done) {
        emit errorOccurred(done.error().message);
        return;
    }
    m_said = text;
    m_minute->document()->setModified(false);
}

void AgendaBlock::focusMinute()
{
    m_minute->setFocus(Qt::OtherFocusReason);
}

QWidgetList AgendaBlock::controls() const
{
    return {m_open, m_action, m_decision, m_rows, m_minute, m_recorded};
}

void AgendaBlock::follow(const ListRow &row)
{
    const Id<Decision> decision = openDecision(m_portfolio->now(), row);
    const Stocktake *at = m_portfolio->now().find(m_stocktake);
    // What is decided after it was not decided at it.
    if (!decision || !at || at->held || m_portfolio->isReadOnly()) {
        emit linkActivated(row.link);
        return;
    }
    box()->setDecision(m_challenge, decision);
    m_box->show();
    m_box->beginDeciding();
}

DecisionBox *AgendaBlock::box()
{
    if (!m_box) {
        m_box = new DecisionBox(m_portfolio, this);
        body()->insertWidget(body()->indexOf(m_rows) + 1, m_box);
        connect(m_box, &DecisionBox::finished, this, [this] {
            m_box->hide();
            focusMinute();
        });
    }
    m_box->setStocktake(m_stocktake);
    return m_box;
}

QJsonArray AgendaBlock::saveDecisions() const
{
    return m_box ? m_box->save() : QJsonArray();
}

void AgendaBlock::restoreDecisions(const QJsonArray &begun)
{
    if (begun.isEmpty())
        return;
    box()->restore(begun);
    m_box->setVisible(m_box->goOn(m_challenge));
}

bool AgendaBlock::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (watched != m_minute || !key)
        return CardFrame::eventFilter(watched, event);
    if (key->key() == Qt::Key_Escape) {
        m_minute->setPlainText(m_said);
        m_minute->document()->setModified(false);
        return true;
    }
    if (key->modifiers() == Qt::ControlModifier &&
        (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        commit();
        return true;
    }
    return CardFrame::eventFilter(watched, event);
}

} // namespace stint::ui
