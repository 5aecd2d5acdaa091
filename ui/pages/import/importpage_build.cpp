// SPDX-License-Identifier: GPL-3.0-or-later
// What the import page is made of, and its words.
#include "model/edit/portfolio.h"
#include "ui/pages/import/importpage.h"
#include "ui/pages/import/mappingheader.h"
#include "ui/pages/import/sourcemodel.h"
#include "ui/pages/import/sourceoptions.h"
#include "ui/pages/import/valuesmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/secondarylabel.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

QTableView *plainTable(QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setShowGrid(true);
    view->verticalHeader()->setDefaultSectionSize(26);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return view;
}

} // namespace

ImportPage::ImportPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_runner(new PlanRunner(this))
    , m_header(new PageHeader(this))
    , m_choose(plainButton({}, u"open"_s, this))
    , m_paste(plainButton({}, u"paste"_s, this))
    , m_import(primaryButton({}, u"import"_s, this))
    , m_chooseAction(new QAction(icon(u"open"_s), {}, this))
    , m_pasteAction(new QAction(icon(u"paste"_s), {}, this))
    , m_importAction(new QAction(icon(u"import"_s), {}, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
    , m_options(new SourceOptions(this))
    , m_progress(new QProgressBar(this))
    , m_preview(plainTable(this))
    , m_mapping(new MappingHeader(m_preview))
    , m_rows(new SourceModel(this))
    , m_valueView(plainTable(this))
    , m_values(new ValuesModel(this))
    , m_summary(new HeadingLabel({}, this))
    , m_detail(new SecondaryLabel({}, this))
    , m_leaveOut(new QCheckBox(this))
    , m_replaceOwn(new QCheckBox(this))
    , m_problemView(plainTable(this))
    , m_problems(new ProblemsModel(this))
{
    setAcceptDrops(true);
    build();
    connect(m_runner, &PlanRunner::finished, this, &ImportPage::take);
    connect(m_runner, &PlanRunner::runningChanged, this, &ImportPage::refresh);
    connect(m_runner, &PlanRunner::progressed, m_progress, &QProgressBar::setValue);
    connect(m_options, &SourceOptions::readingChanged, this, [this] { ask(true, false); });
    connect(m_options, &SourceOptions::kindChanged, this, [this] { ask(false, false); });
    connect(m_options, &SourceOptions::valuesChanged, this, [this] {
        m_map.dates = m_options->dates();
        m_map.currency = m_options->currency();
        ask(false, true);
    });
    connect(m_mapping, &MappingHeader::chosen, this, &ImportPage::mapColumn);
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportPage::refresh);
    connect(m_replaceOwn, &QCheckBox::toggled, this, [this] { ask(false, true); });
    connect(m_problemView, &QAbstractItemView::activated, this, &ImportPage::showProblem);
    connect(m_problemView, &QAbstractItemView::clicked, this, &ImportPage::showProblem);
    // A plan is for one state of the portfolio; an edit in between asks again.
    connect(context.portfolio, &edit::Portfolio::changed, this, [this] {
        m_stale = m_source != nullptr;
        if (m_stale && isVisible())
            askAgain();
    });
    retranslate();
    refresh();
}

void ImportPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    m_header->addRight(m_choose);
    m_header->addRight(m_paste);
    m_header->addRight(m_import);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);

    const auto action = [this](QAction *a, const QKeySequence &keys, auto slot) {
        a->setShortcut(keys);
        a->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        a->setProperty("menu", u"File"_s);
        addAction(a);
        connect(a, &QAction::triggered, this, slot);
    };
    action(m_chooseAction, QKeySequence(u"Ctrl+I"_s), &ImportPage::chooseFile);
    action(m_pasteAction, QKeySequence(u"Ctrl+Shift+V"_s), &ImportPage::paste);
    action(m_importAction, QKeySequence(u"Ctrl+Return"_s), &ImportPage::import);
    connect(m_choose, &QAbstractButton::clicked, m_chooseAction, &QAction::trigger);
    connect(m_paste, &QAbstractButton::clicked, m_pasteAction, &QAction::trigger);
    connect(m_import, &QAbstractButton::clicked, m_importAction, &QAction::trigger);

    m_preview->setHorizontalHeader(m_mapping);
    m_preview->setModel(m_rows);
    m_problemView->setModel(m_problems);
    m_problemView->verticalHeader()->hide();
    m_problemView->setShowGrid(false);
    m_problemView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_problemView->horizontalHeader()->setStretchLastSection(true);
    m_problemView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_problemView->setColumnWidth(ProblemsModel::Where, 280);
    m_valueView->setModel(m_values);
    m_valueView->verticalHeader()->hide();
    m_valueView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_valueView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_valueView->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {250, 130, 210, 250};
    for (int column = 0; column < ValuesModel::Fate; ++column)
        m_valueView->setColumnWidth(column, widths[column]);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_options);
    content->addWidget(m_progress);
    content->addWidget(m_preview, 3);
    content->addWidget(m_valueView, 3);
    auto *sums = new QHBoxLayout;
    sums->setContentsMargins(16, 10, 16, 8);
    sums->setSpacing(12);
    sums->addWidget(m_summary);
    sums->addWidget(m_detail, 1);
    sums->addWidget(m_leaveOut);
    sums->addWidget(m_replaceOwn);
    content->addLayout(sums);
    content->addWidget(m_problemView, 2);
}

void ImportPage::retranslate()
{
    m_header->setTitle(title());
    m_chooseAction->setText(tr("Choose file to import…"));
    m_pasteAction->setText(tr("Import from clipboard"));
    m_importAction->setText(tr("Import these rows"));
    m_choose->setText(tr("Choose file…"));
    m_paste->setText(tr("Paste"));
    m_paste->setToolTip(tr("Take a table from the clipboard, as copied in a spreadsheet"));
    m_preview->setAccessibleName(tr("The source, row by row"));
    m_valueView->setAccessibleName(tr("What the shared challenge brings"));
    m_replaceOwn->setText(tr("Replace what was changed here, too"));
    m_problemView->setAccessibleName(tr("What to know before importing"));
    m_progress->setAccessibleName(tr("Reading"));
    m_empty->setTitle(tr("Bring in what you have"));
    m_empty->setText(tr("A list of challenges, people, risks or tasks from a spreadsheet, a "
                        "portfolio in JSON, or a challenge that another city shares. You see what "
                        "will happen before anything is written."));
    m_empty->setStep(
        m_chooseAction, u"file-table"_s, tr("Choose a file"),
        tr("CSV as spreadsheets save it, JSON, holidays as .ics, or a .stintchallenge. You can "
           "also drop it here."),
        tr("Choose file…"));
    m_empty->setStep(m_pasteAction, u"paste"_s, tr("Paste from a spreadsheet"),
                     tr("Copy the rows there together with their header."), tr("Paste"));
    refresh();
}

} // namespace stint::ui
