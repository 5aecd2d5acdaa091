// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stocktake/stocktakepage.h"

#include "model/edit/fields.h"
#include "model/edit/stocktakes.h"
#include "ui/itemmodels/rowsmodel.h"
#include "ui/pages/parts/challengewords.h"
#include "ui/pages/parts/datewords.h"
#include "ui/pages/parts/refresher.h"
#include "ui/pages/registers/newrowform.h"
#include "ui/pages/stocktake/agendaview.h"
#include "ui/shell/fieldform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

const Stocktake *stocktakeOn(const Snapshot &now, QDate day)
{
    for (const Stocktake &row : now.table<Stocktake>()) {
        if (row.on == day)
            return &row;
    }
    return nullptr;
}

QString nameOf(const Stocktake &row)
{
    return row.on.isValid() ? u"%1, %2"_s.arg(row.name, dayMonthYear(row.on)) : row.name;
}

} // namespace

StocktakePage::StocktakePage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_refresher(new Refresher(this, [this] { refresh(); }))
    , m_header(new PageHeader(this))
    , m_choice(new QComboBox(m_header))
    , m_closeButton(primaryButton({}, {}, m_header))
    , m_nextButton(primaryButton({}, {}, m_header))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_agenda(new AgendaView(context.portfolio, m_stack))
    , m_actionRows(new RowsModel(context.portfolio, EntityKind::Action, this))
    , m_decisionRows(new RowsModel(context.portfolio, EntityKind::Decision, this))
    , m_newAction(makeAction(u"plus"_s, u"Edit"_s, &StocktakePage::startNew))
    , m_openAction(makeAction(u"people"_s, u"View"_s, &StocktakePage::openCurrent))
    , m_closeAction(makeAction(u"check"_s, u"Edit"_s, &StocktakePage::close))
    , m_nextAction(makeAction(u"calendar"_s, u"Edit"_s, &StocktakePage::planNext))
    , m_addAction(makeAction(u"circle-check"_s, u"Edit"_s, &StocktakePage::askForAction))
    , m_addDecision(makeAction(u"decision"_s, u"Edit"_s, &StocktakePage::askForDecision))
    , m_agendaPaper(makeAction(u"report"_s, u"Reports"_s, &StocktakePage::printAgenda))
    , m_minutesPaper(makeAction(u"report"_s, u"Reports"_s, &StocktakePage::printMinutes))
{
    m_newAction->setProperty("everywhere", true);
    m_openAction->setProperty("everywhere", true);
    build();
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { go(Id<Stocktake>(m_choice->itemData(index).toLongLong())); });
    connect(m_agenda, &AgendaView::added, this, [this] { m_refresher->now(); });
    connect(m_agenda, &AgendaView::errorOccurred, this, &Page::errorOccurred);
    connect(m_agenda, &AgendaView::rowWanted, this, &StocktakePage::addRow);
    connect(m_agenda, &AgendaView::linkActivated, this, &Page::linkActivated);
    connect(m_form, &FieldForm::errorOccurred, this, &Page::errorOccurred);
    connect(context.portfolio, &edit::Portfolio::changed, this, [this] { m_refresher->request(); });
    retranslate();
}

QAction *StocktakePage::makeAction(const QString &iconName, const QString &menu,
                                   void (StocktakePage::*done)())
{
    auto *action = new QAction(icon(iconName), {}, this);
    action->setProperty("menu", menu);
    connect(action, &QAction::triggered, this, done);
    addAction(action);
    return action;
}

QString StocktakePage::name() const
{
    return u"stocktake"_s;
}

QString StocktakePage::title() const
{
    return row() ? nameOf(*row()) : tr("Stocktake");
}

QString StocktakePage::iconName() const
{
    return u"people"_s;
}

QList<QAction *> StocktakePage::pageActions() const
{
    return {m_newAction, m_openAction,  m_closeAction, m_nextAction,
            m_addAction, m_addDecision, m_agendaPaper, m_minutesPaper};
}

const Stocktake *StocktakePage::row() const
{
    return m_context.portfolio->now().find(m_stocktake);
}

void StocktakePage::open(const Link &link)
{
    const Snapshot &now = m_context.portfolio->now();
    const Minute *minute =
        link.kind == EntityKind::Minute ? now.find(Id<Minute>(link.id)) : nullptr;
    const Id<Stocktake> wanted = minute                               ? minute->stocktake
                                 : link.kind == EntityKind::Stocktake ? Id<Stocktake>(link.id)
                                                                      : Id<Stocktake>();
    go(now.find(wanted) ? wanted : m_stocktake);
    if (minute)
        m_agenda->reveal(minute->challenge);
}

void StocktakePage::go(Id<Stocktake> stocktake)
{
    m_agenda->commit();
    if (stocktake != m_stocktake || !row())
        m_refresher->request();
    m_stocktake = stocktake;
    m_refresher->catchUp();
}

void StocktakePage::openCurrent()
{
    go({});
}

Link StocktakePage::here() const
{
    return {name(), row() ? EntityKind::Stocktake : EntityKind::None, m_stocktake.value, {}};
}

void StocktakePage::print()
{
    if (row() && row()->held)
        printMinutes();
    else
        printAgenda();
}

QByteArray StocktakePage::saveState() const
{
    QJsonArray sheets;
    for (const auto &[of, typed] : m_unsent) {
        if (typed.isEmpty())
            continue;
        const auto &[stocktake, kind, challenge] = of;
        QJsonObject texts;
        for (auto it = typed.cbegin(); it != typed.cend(); ++it)
            texts.insert(it.key(), it.value());
        sheets << QJsonObject{{"stocktake"_L1, stocktake.value},
                              {"action"_L1, kind == EntityKind::Action},
                              {"challenge"_L1, challenge.value},
                              {"texts"_L1, texts}};
    }
    const QJsonObject state{{"decisions"_L1, m_agenda->saveDecisions()}, {"sheets"_L1, sheets}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void StocktakePage::restoreState(const QByteArray &state)
{
    const QJsonObject saved = QJsonDocument::fromJson(state).object();
    m_agenda->restoreDecisions(saved["decisions"_L1].toObject());
    for (const QJsonValue &entry : saved["sheets"_L1].toArray()) {
        const QJsonObject sheet = entry.toObject();
        const QJsonObject texts = sheet["texts"_L1].toObject();
        auto &typed =
            m_unsent[{Id<Stocktake>(sheet["stocktake"_L1].toInteger()),
                      sheet["action"_L1].toBool() ? EntityKind::Action : EntityKind::Decision,
                      Id<Challenge>(sheet["challenge"_L1].toInteger())}];
        for (auto it = texts.begin(); it != texts.end(); ++it)
            typed.insert(it.key(), it->toString());
    }
}

void StocktakePage::askForAction()
{
    m_agenda->askFor(EntityKind::Action);
}

void StocktakePage::askForDecision()
{
    m_agenda->askFor(EntityKind::Decision);
}

void StocktakePage::printAgenda()
{
    emit linkActivated({u"reports"_s, EntityKind::Stocktake, m_stocktake.value, u"agenda"_s});
}

void StocktakePage::printMinutes()
{
    emit linkActivated({u"reports"_s, EntityKind::Stocktake, m_stocktake.value, u"minutes"_s});
}

/// The file on the day from which changes are told: read from history once, since it stays so.
const Snapshot *StocktakePage::before()
{
    const QDate since = governance::changesSince(m_context.portfolio->now(), *row());
    if (!since.isValid())
        return nullptr;
    if (since != m_beforeOn || since >= m_context.portfolio->clock().today()) {
        m_beforeOn = since;
        auto then = m_context.portfolio->asOf(since);
        // Without history, the dates of what changed tell.
        m_before = then ? std::optional(std::move(*then)) : std::nullopt;
    }
    return m_before ? &*m_before : nullptr;
}

/// Of one that was held: composed once, since what is past stays so.
const PastAgenda *StocktakePage::past()
{
    const Stocktake &at = *row();
    if (!at.held)
        return nullptr;
    const bool same = m_pastOf && m_pastOf->id == at.id && m_pastOf->on == at.on &&
                      m_pastOf->since == at.since && m_pastOf->next == at.next;
    if (!same) {
        m_pastOf = at;
        m_past.reset();
        // Without history only what was recorded is told.
        if (auto eve = edit::fileOnTheEve(*m_context.portfolio, at); eve && *eve)
            m_past = pastAgenda(std::move(**eve), at, before());
    }
    return m_past ? &*m_past : nullptr;
}

void StocktakePage::refresh()
{
    const Snapshot &now = m_context.portfolio->now();
    if (!row()) {
        const Stocktake *current = governance::currentStocktake(now);
        m_stocktake = current ? current->id : Id<Stocktake>();
    }
    refreshHeader();
    m_stack->setCurrentIndex(row() ? 1 : 0);
    if (!row())
        return;
    m_agenda->setStocktake(*row(), before(), past());
    setFirstFocus(m_agenda->firstControl());
    // The form follows edits by itself, and keeps what can't be written yet.
    if (m_formOf != m_stocktake)
        m_form->setRows(EntityKind::Stocktake, {m_stocktake.value});
    m_formOf = m_stocktake;
}

void StocktakePage::refreshHeader()
{
    const Snapshot &now = m_context.portfolio->now();
    const bool writable = !m_context.portfolio->isReadOnly();
    std::vector<const Stocktake *> all;
    for (const Stocktake &stocktake : now.table<Stocktake>())
        all.push_back(&stocktake);
    std::ranges::stable_sort(all, std::ranges::greater{}, &Stocktake::on);
    m_choice->clear();
    for (const Stocktake *stocktake : all)
        m_choice->addItem(nameOf(*stocktake), stocktake->id.value);
    m_choice->setCurrentIndex(m_choice->findData(m_stocktake.value));
    m_choice->setVisible(!all.empty());

    const Stocktake *shown = row();
    const bool held = shown && shown->held;
    m_header->setNote(!shown ? QString() : held ? tr("closed") : tr("not closed yet"));
    m_newAction->setEnabled(writable);
    m_closeAction->setEnabled(writable && shown && !held);
    m_closeAction->setVisible(!held);
    const bool plannable = held && shown->next.isValid() && !stocktakeOn(now, shown->next);
    m_nextAction->setEnabled(writable && plannable);
    m_nextAction->setVisible(plannable);
    if (plannable)
        m_nextAction->setText(tr("Plan the next, %1").arg(dayMonthYear(shown->next)));
    m_closeButton->setVisible(shown && !held);
    m_nextButton->setVisible(plannable);
    for (QAction *add : {m_addAction, m_addDecision})
        add->setEnabled(writable && shown);
    for (QAction *paper : {m_agendaPaper, m_minutesPaper})
        paper->setEnabled(shown);
}

bool StocktakePage::perform(const Result<ChangeSet> &changes)
{
    const auto done = m_context.portfolio->perform(changes);
    if (!done)
        emit errorOccurred(done.error().message);
    return done.has_value();
}

void StocktakePage::start(QDate on)
{
    const auto changes = edit::startStocktake(m_context.portfolio->now(), on);
    if (perform(changes))
        go(Id<Stocktake>(edit::addedRow(*changes, EntityKind::Stocktake)));
}

/// On the day of the meeting that the settings name, if it is to come; else today.
void StocktakePage::startNew()
{
    const Snapshot &now = m_context.portfolio->now();
    const QDate today = m_context.portfolio->clock().today();
    const QDate meeting = now.settings().meetingOn;
    start(meeting >= today && !stocktakeOn(now, meeting) ? meeting : today);
}

void StocktakePage::planNext()
{
    if (row())
        start(row()->next);
}

void StocktakePage::close()
{
    m_agenda->commit();
    perform(edit::closeStocktake(m_context.portfolio->now(), m_stocktake,
                                 m_context.portfolio->clock().today()));
}

void StocktakePage::addRow(EntityKind kind, Id<Challenge> challenge, const QWidget *from)
{
    if (!row())
        return;
    const bool isAction = kind == EntityKind::Action;
    QVariantMap values{{u"stocktake"_s, m_stocktake.value}, {u"challenge"_s, challenge.value}};
    if (isAction)
        values.insert(u"due"_s, row()->next);
    else
        values.insert(u"asked_by"_s, whoIsHere(m_context.portfolio).value);
    const QStringList fields =
        isAction ? QStringList{u"title"_s, u"owner"_s, u"due"_s, u"note"_s}
                 : QStringList{u"title"_s, u"motion"_s, u"state"_s, u"decider"_s, u"due"_s};
    auto *sheet =
        new NewRowForm(isAction ? m_actionRows : m_decisionRows, fields, {}, values, this);
    sheet->resume(m_unsent[{m_stocktake, kind, challenge}]);
    connect(sheet, &NewRowForm::left, this,
            [this, at = m_stocktake, kind, challenge](const NewRowForm::Texts &typed) {
                m_unsent[{at, kind, challenge}] = typed;
            });
    sheet->popUp(from->mapToGlobal(QPoint(from->width(), from->height())));
}

} // namespace stint::ui
