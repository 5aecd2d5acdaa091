// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/changes/changespage.h"

#include "model/edit/portfolio.h"
#include "model/report/reports.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/changes/changerows.h"
#include "ui/pages/parts/datewords.h"
#include "ui/pages/parts/refresher.h"
#include "ui/pages/parts/tableprint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

enum From { FromStocktake, FromDate };
enum By { ByChallenge, ByMatter };

} // namespace

struct ChangesPage::Past {
    QDate day;
    Snapshot file;
    planning::Planner planner;
};

ChangesPage::ChangesPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_refresher(new Refresher(this, [this] { refresh(); }))
    , m_header(new PageHeader(this))
    , m_from(new SegmentedControl(this))
    , m_by(new SegmentedControl(this))
    , m_date(new DayEdit(this))
    , m_whole(linkButton({}, this))
    , m_early(new SecondaryLabel({}, this))
    , m_stack(new QStackedWidget(this))
    , m_list(new RowList(this))
    , m_empty(new EmptyState(this))
    , m_copy(new QAction(icon(u"copy"_s), {}, this))
    , m_print(new QAction(icon(u"print"_s), {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    m_early->setWordWrap(true);
    m_early->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(m_early);
    layout->addWidget(m_stack, 1);
    buildHeader();
    m_list->setColumns({{24}, {200, 5}, {160, 4}, {.width = 56, .fits = true}});
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    setFirstFocus(m_list);
    connect(m_list, &RowList::followed, this, &ChangesPage::follow);
    m_copy->setProperty("menu", u"Edit"_s);
    m_copy->setShortcut(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_C));
    connect(m_copy, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(text()); });
    m_print->setProperty("menu", u"Reports"_s);
    connect(m_print, &QAction::triggered, this, &ChangesPage::print);
    const auto again = [this] { m_refresher->request(); };
    connect(m_context.portfolio, &edit::Portfolio::changed, this, [this, again] {
        m_edited = true;
        again();
    });
    connect(m_context.filter, &ChallengeFilter::changed, this, again);
    retranslate();
}

ChangesPage::~ChangesPage() = default;

void ChangesPage::buildHeader()
{
    for (SegmentedControl *control : {m_from, m_by}) {
        control->addSegment({});
        control->addSegment({});
    }
    m_header->addLeft(m_from);
    m_header->addLeft(m_date);
    m_header->addRight(m_whole);
    m_header->addRight(m_by);
    for (QAction *action : {m_copy, m_print}) {
        auto *button = iconButton(action == m_copy ? u"copy"_s : u"print"_s, {}, this);
        stint::ui::follow(button, action);
        m_header->addRight(button);
    }
    m_date->setKeyboardTracking(false); // half a date is not read from history
    m_date->setMaximumDate(m_context.portfolio->clock().today());
    const QDate last =
        report::lastStocktake(m_context.portfolio->now(), m_context.portfolio->clock().today());
    m_date->setDate(last.isValid() ? last : m_context.portfolio->clock().today().addDays(-28));
    m_from->setCurrent(last.isValid() ? FromStocktake : FromDate);
    m_from->setVisible(last.isValid());
    m_date->setEnabled(!last.isValid());
    connect(m_from, &SegmentedControl::currentChanged, this, [this] {
        showSince();
        m_refresher->request();
    });
    connect(m_date, &DayEdit::dateChanged, m_refresher, &Refresher::request);
    connect(m_by, &SegmentedControl::currentChanged, m_refresher, &Refresher::request);
    connect(m_whole, &QPushButton::clicked, this, [this] { open({name(), {}, 0, {}}); });
    m_whole->hide();
}

void ChangesPage::retranslate()
{
    m_header->setTitle(title());
    m_from->setSegmentText(FromStocktake, tr("Since the last stocktake"));
    m_from->setSegmentText(FromDate, tr("Since a date"));
    m_from->setAccessibleName(tr("Since when"));
    m_by->setSegmentText(ByChallenge, tr("By challenge"));
    m_by->setSegmentText(ByMatter, tr("By matter"));
    m_by->setAccessibleName(tr("How the changes are listed"));
    m_date->setAccessibleName(tr("Changes since"));
    m_date->setLocale(QLocale());
    m_date->setDisplayFormat(u"d MMM yyyy"_s);
    m_date->setMinimumWidth(m_date->fontMetrics().horizontalAdvance(u"00 sept. 0000"_s) + 48);
    m_whole->setText(tr("Show all challenges"));
    m_list->setAccessibleName(tr("What changed"));
    m_copy->setText(tr("Copy the changes as text"));
    m_print->setText(tr("Print the changes…"));
}

QList<QAction *> ChangesPage::pageActions() const
{
    return {m_copy, m_print};
}

QStringList ChangesPage::partNames() const
{
    return {u"challenges"_s, u"matters"_s};
}

void ChangesPage::open(const Link &link)
{
    m_only = link.kind == EntityKind::Challenge ? Id<Challenge>(link.id) : Id<Challenge>();
    if (partNames().contains(link.part))
        m_by->setCurrent(static_cast<int>(partNames().indexOf(link.part)));
    m_whole->setVisible(m_only.value != 0);
    m_refresher->request();
}

Link ChangesPage::here() const
{
    return {name(), m_only ? EntityKind::Challenge : EntityKind::None, m_only.value,
            partNames().at(m_by->current())};
}

QDate ChangesPage::since() const
{
    return m_date->date();
}

/// The day of the last stocktake stands in the date field, which is only open for another one.
void ChangesPage::showSince()
{
    const edit::Portfolio *portfolio = m_context.portfolio;
    const QDate last = report::lastStocktake(portfolio->now(), portfolio->clock().today());
    m_from->setVisible(last.isValid());
    const bool stocktake = last.isValid() && m_from->current() == FromStocktake;
    m_date->setEnabled(!stocktake);
    if (stocktake)
        m_date->setDate(last);
}

/// Reads the day and compares, if not done since the last edit: a filter only takes away.
bool ChangesPage::compare()
{
    const edit::Portfolio &portfolio = *m_context.portfolio;
    const QDate today = portfolio.clock().today();
    // A day that is over stays as it was, whatever is edited.
    if (!m_past || m_past->day != since() || (m_edited && since() >= today)) {
        auto file = portfolio.asOf(since());
        if (!file) {
            emit errorOccurred(file.error().message);
            return false;
        }
        planning::Planner planner(*file);
        m_past = std::make_unique<Past>(since(), std::move(*file), std::move(planner));
        m_edited = true;
    }
    if (m_edited || m_comparedOn != today) {
        m_all =
            report::changesBetween({m_past->file, m_past->planner, since()},
                                   {portfolio.now(), portfolio.planner(), today}, report::Words());
    }
    m_edited = false;
    m_comparedOn = today;
    return true;
}

QDate ChangesPage::historyFrom() const
{
    const auto days = m_context.portfolio->pastDays();
    return days ? days->first : QDate();
}

void ChangesPage::refresh()
{
    const edit::Portfolio &portfolio = *m_context.portfolio;
    const QDate today = portfolio.clock().today();
    showSince();
    if (!compare())
        return;
    m_changes.clear();
    std::ranges::copy_if(
        m_all, std::back_inserter(m_changes), [&](const report::ChallengeChanges &of) {
            const Challenge *challenge = portfolio.now().find(of.challenge);
            if (m_only)
                return of.challenge == m_only;
            return challenge ? m_context.filter->accepts(portfolio.now(), *challenge, today)
                             : m_context.filter->state().isDefault();
        });
    m_list->setRows(m_by->current() == ByMatter
                        ? rowsByMatter(m_changes, m_past->file, portfolio)
                        : rowsByChallenge(m_changes, m_past->file, portfolio));
    qsizetype lines = 0;
    for (const report::ChallengeChanges &of : m_changes)
        lines += std::ssize(of.lines);
    m_header->setNote(lines == 0   ? QString()
                      : lines == 1 ? tr("1 change")
                                   : tr("%1 changes").arg(number(lines)));
    m_early->setText(report::historyWords(since(), historyFrom(), report::Words()));
    m_early->setVisible(!m_early->text().isEmpty());
    m_stack->setCurrentIndex(lines == 0 ? 1 : 0);
    m_empty->setTitle(tr("Nothing changed since %1").arg(dayMonthYear(since())));
    m_empty->setText(m_only || !m_context.filter->state().isDefault()
                         ? tr("Nothing of what is shown changed. Take off the filter, or choose an "
                              "earlier day.")
                         : tr("Stages, status, dates, decisions, risks and actions are as they "
                              "were. Choose an earlier day to see more."));
    m_copy->setEnabled(lines > 0);
    m_print->setEnabled(lines > 0);
}

void ChangesPage::follow(int row)
{
    // The window knows the page of a row whose link names none.
    if (const Link link = m_list->row(row).link; link.kind != EntityKind::None)
        emit linkActivated(link);
}

QString ChangesPage::text() const
{
    if (!m_past)
        return {};
    QStringList lines{tr("What changed since %1").arg(dayMonthYear(m_past->day))};
    for (const report::ChallengeChanges &of : m_changes) {
        lines << QString()
              << changedTitle(of, m_past->file, m_context.portfolio->now(), report::Words());
        for (const report::ChangeLine &line : of.lines)
            lines << u"- "_s + line.what +
                         (line.detail.isEmpty() ? QString() : u" (%1)"_s.arg(line.detail));
    }
    return lines.join(u'\n');
}

void ChangesPage::print()
{
    m_refresher->catchUp();
    if (!m_past)
        return;
    const edit::Portfolio &portfolio = *m_context.portfolio;
    const report::Document document =
        report::changesDocument(m_changes, m_past->file, portfolio.now(), m_past->day,
                                portfolio.clock().today(), historyFrom(), report::Words());
    printDocument(document, document.title, this);
}

QByteArray ChangesPage::saveState() const
{
    const QJsonObject state{{"from"_L1, m_from->current()},
                            {"by"_L1, m_by->current()},
                            {"since"_L1, since().toString(Qt::ISODate)}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void ChangesPage::restoreState(const QByteArray &state)
{
    const QJsonObject saved = QJsonDocument::fromJson(state).object();
    m_from->setCurrent(saved["from"_L1].toInt() == FromDate ? FromDate : FromStocktake);
    m_by->setCurrent(saved["by"_L1].toInt() == ByMatter ? ByMatter : ByChallenge);
    if (const QDate day = QDate::fromString(saved["since"_L1].toString(), Qt::ISODate);
        day.isValid())
        m_date->setDate(day);
    showSince();
    m_refresher->request();
}

void ChangesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_edited = true; // the lines are said again
        retranslate();
        m_refresher->request();
    }
}

} // namespace stint::ui
