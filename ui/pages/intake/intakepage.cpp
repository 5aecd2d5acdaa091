// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/intake/intakepage.h"

#include "model/edit/fields.h"
#include "model/edit/intake.h"
#include "model/edit/portfolio.h"
#include "model/governance/similarity.h"
#include "ui/pages/intake/intakepanel.h"
#include "ui/pages/parts/refresher.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/table/tableview.h"

#include <QAction>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

std::vector<Register> intakeRegisters(const Context &context)
{
    const auto *portfolio = context.portfolio;
    std::vector<Register> list(1);
    list[0] = {
        .kind = EntityKind::Submission,
        .iconName = u"import"_s,
        .columns = {u"number"_s, u"title"_s, u"department"_s, u"received_on"_s, u"state"_s,
                    u"challenge"_s, u"reason"_s},
        .sort = {{u"state"_s}, {u"received_on"_s, Qt::DescendingOrder}},
        .asked = {u"title"_s, u"question"_s, u"description"_s, u"department"_s, u"contact"_s},
        .usual = [portfolio] {
            return QVariantMap{{u"received_on"_s, portfolio->clock().today()}};
        }};
    return list;
}

/// Whether what is compared reads otherwise, or there is more or less of it.
bool changesTexts(const ChangeSet &changes)
{
    const auto reads = [](const auto &row) {
        return std::tie(row.title, row.question, row.description);
    };
    return std::ranges::any_of(changes.of<Challenge>(),
                               [&](const Change<Challenge> &change) {
                                   return !change.before || !change.after ||
                                          reads(*change.before) != reads(*change.after) ||
                                          change.before->tagline != change.after->tagline;
                               }) ||
           std::ranges::any_of(changes.of<Submission>(), [&](const Change<Submission> &change) {
               return !change.before || !change.after ||
                      reads(*change.before) != reads(*change.after) ||
                      isWaiting(change.before->state) != isWaiting(change.after->state);
           });
}

} // namespace

IntakePage::IntakePage(const Context &context, QWidget *parent)
    : RegisterPage(context, u"intake"_s, u"import"_s, intakeRegisters(context), parent)
    , m_panel(new IntakePanel(this))
    , m_refresher(new Refresher(this, [this] { refreshPanel(); }))
{
    const auto make = [this](const QString &iconName, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(icon(iconName), {}, this);
        action->setProperty("menu", u"Challenge"_s);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_takeOn = make(u"check"_s, QKeySequence(Qt::CTRL | Qt::Key_Return), &IntakePage::takeOn);
    m_park = make(u"stopwatch"_s, {}, [this] { putAside(SubmissionState::Parked); });
    m_decline = make(u"cross"_s, {}, [this] { putAside(SubmissionState::Declined); });
    m_reopen = make(u"refresh"_s, {}, &IntakePage::reopen);
    m_import = make(u"import"_s, QKeySequence(u"Ctrl+I"_s), [this] {
        emit linkActivated({u"import"_s, EntityKind::Submission, 0, {}});
    });
    m_import->setProperty("menu", u"File"_s);
    auto *import = plainButton({}, u"import"_s, this);
    follow(import, m_import);
    findChild<PageHeader *>()->addLeft(import);
    addBelow(m_panel);
    m_panel->setActions(m_takeOn, m_park, m_decline, m_reopen);
    connect(m_panel, &IntakePanel::mergeWanted, this, &IntakePage::merge);
    connect(m_panel, &IntakePanel::showWanted, this, &IntakePage::showRow);
    connect(table(EntityKind::Submission), &TableView::selectedIdsChanged, this,
            &IntakePage::followSelection);
    connect(context.portfolio, &edit::Portfolio::changed, this, [this](const ChangeSet &changes) {
        if (changesTexts(changes))
            m_likeness.reset();
        refreshActions();
        m_refresher->request();
        if (changes.touches<Submission>())
            emit badgeChanged();
    });
    table(EntityKind::Submission)
        ->setRowActions({m_takeOn, m_park, m_decline, m_reopen, removeAction()});
    finish();
    retranslateActions();
    followSelection();
}

IntakePage::~IntakePage() = default;

QString IntakePage::title() const
{
    return tr("Intake");
}

int IntakePage::badge() const
{
    int count = 0;
    for (const Submission &row : context().portfolio->now().table<Submission>())
        count += row.state == SubmissionState::Received;
    return count > 0 ? count : -1;
}

QList<QAction *> IntakePage::pageActions() const
{
    return QList<QAction *>{m_takeOn, m_park, m_decline, m_reopen, m_import} +
           RegisterPage::pageActions();
}

QString IntakePage::purpose(EntityKind) const
{
    return tr(
        "What departments would like to be worked on: a few sentences each, typed here or "
        "imported from a table. From here a submission becomes a challenge, joins one, waits, "
        "or is declined with a reason.");
}

void IntakePage::changeEvent(QEvent *event)
{
    RegisterPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateActions();
        m_refresher->request();
    }
}

void IntakePage::retranslateActions()
{
    m_takeOn->setText(tr("Take on as a challenge"));
    m_park->setText(tr("Park"));
    m_decline->setText(tr("Decline"));
    m_reopen->setText(tr("Reopen"));
    m_import->setText(tr("Import submissions…"));
}

std::vector<Id<Submission>> IntakePage::selected() const
{
    std::vector<Id<Submission>> ids;
    for (const qint64 id : table(EntityKind::Submission)->selectedIds())
        ids.emplace_back(id);
    return ids;
}

/// The panel beneath has something to say of each submission, so it begins with the first.
void IntakePage::showEvent(QShowEvent *event)
{
    RegisterPage::showEvent(event);
    TableView *view = table(EntityKind::Submission);
    if (event->spontaneous() || !view->selectedIds().empty() || view->rows()->shownRows() == 0)
        return;
    const qint64 first = view->rows()->ids().front();
    view->select({first});
    m_begun = first;
}

/// What nobody selected is not there for commands to act on from elsewhere.
void IntakePage::hideEvent(QHideEvent *event)
{
    RegisterPage::hideEvent(event);
    if (m_begun != 0 && !event->spontaneous())
        table(EntityKind::Submission)->select({});
}

QByteArray IntakePage::saveState() const
{
    QJsonObject object = QJsonDocument::fromJson(RegisterPage::saveState()).object();
    object.insert(u"reasons"_s, m_panel->saveReasons());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void IntakePage::restoreState(const QByteArray &state)
{
    RegisterPage::restoreState(state);
    m_panel->restoreReasons(QJsonDocument::fromJson(state).object().value(u"reasons"_s).toArray());
}

void IntakePage::followSelection()
{
    m_begun = 0;
    refreshActions();
    m_refresher->request();
    if (isVisible())
        m_refresher->now(); // the reason in the panel is that of what is selected
}

void IntakePage::refreshActions()
{
    const Snapshot &now = context().portfolio->now();
    const auto ids = selected();
    const auto count = std::ssize(ids);
    const auto waiting = std::ranges::count_if(ids, [&now](Id<Submission> id) {
        const Submission *row = now.find(id);
        return row && isWaiting(row->state);
    });
    const bool writable = !context().portfolio->isReadOnly();
    m_takeOn->setEnabled(writable && count == 1 && waiting == 1);
    m_park->setEnabled(writable && count > 0 && waiting == count);
    m_decline->setEnabled(m_park->isEnabled());
    m_reopen->setEnabled(writable && count > 0 && waiting < count);
    m_import->setEnabled(writable);
}

void IntakePage::refreshPanel()
{
    const Snapshot &now = context().portfolio->now();
    const auto ids = selected();
    const Submission *row = ids.size() == 1 ? now.find(ids.front()) : nullptr;
    std::vector<governance::Similar> similar;
    if (row && isWaiting(row->state)) {
        if (!m_likeness)
            m_likeness = std::make_unique<governance::Likeness>(now);
        similar = m_likeness->like(row->id);
    }
    m_panel->setShown(now, ids, similar, !context().portfolio->isReadOnly());
}

void IntakePage::takeOn()
{
    const auto ids = selected();
    const auto changes =
        edit::takeOn(context().portfolio->now(), ids.front(), context().portfolio->clock().today());
    const qint64 made = changes ? edit::addedRow(*changes, EntityKind::Challenge) : 0;
    if (perform(changes))
        emit statusMessage(tr("%1 is a challenge now.")
                               .arg(context().portfolio->now().find(Id<Challenge>(made))->code));
}

void IntakePage::merge(EntityKind kind, qint64 id)
{
    const Snapshot &now = context().portfolio->now();
    const auto ids = selected();
    if (ids.size() != 1)
        return;
    const QDate today = context().portfolio->clock().today();
    if (kind == EntityKind::Challenge) {
        perform(edit::mergeInto(now, ids.front(), Id<Challenge>(id), today));
        return;
    }
    perform(edit::mergeSubmissions(now, ids.front(), Id<Submission>(id), today));
}

void IntakePage::putAside(SubmissionState state)
{
    const auto ids = selected(); // another may be once these are settled
    if (perform(edit::putAside(context().portfolio->now(), ids, state, m_panel->reason(),
                               context().portfolio->clock().today())))
        m_panel->clearReason(ids);
    else
        m_panel->focusReason();
}

void IntakePage::reopen()
{
    perform(edit::reopen(context().portfolio->now(), selected()));
}

void IntakePage::showRow(EntityKind kind, qint64 id)
{
    if (kind == EntityKind::Submission)
        table(kind)->select({id});
    else
        emit linkActivated({u"challenge"_s, kind, id, {}});
}

bool IntakePage::perform(const Result<ChangeSet> &changes)
{
    const QWidget *focus = focusWidget();
    const bool inPanel = focus && focus->hasFocus() && m_panel->isAncestorOf(focus);
    const auto done = context().portfolio->perform(changes);
    m_panel->showProblem(done ? QString() : done.error().message);
    // What was pressed can't be pressed again: on to the next submission.
    if (done && inPanel)
        table(EntityKind::Submission)->setFocus();
    return done.has_value();
}

} // namespace stint::ui
