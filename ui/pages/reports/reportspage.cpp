// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reportspage.h"

#include "model/edit/portfolio.h"
#include "ui/pages/parts/refresher.h"
#include "ui/pages/reports/paperview.h"
#include "ui/pages/reports/reportchoices.h"
#include "ui/print/paper.h"
#include "ui/shell/longwork.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/savedialog.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

const QStringList kindNames{u"board"_s, u"challenge"_s, u"timeline"_s,
                            u"gate"_s,  u"agenda"_s,    u"minutes"_s};

/// Writes beside the target and renames: no half-written file is left behind.
QString write(const QString &path, const Result<QByteArray> &pdf)
{
    if (!pdf)
        return pdf.error().message;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return ReportsPage::tr("%1 could not be written: %2. Choose another folder.")
            .arg(path, file.errorString());
    return {};
}

} // namespace

ReportsPage::ReportsPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_refresher(new Refresher(this, [this] { rebuild(); }))
    , m_build(new ReportBuild(this))
    , m_header(new PageHeader(this))
    , m_view(new PaperView(this))
    , m_choices(new ReportChoices(context, this))
    , m_printButton(primaryButton({}, u"print"_s, this))
    , m_saveButton(plainButton({}, u"save"_s, this))
{
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_choices);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(buildBar());
    right->addWidget(m_view, 1);
    row->addLayout(right, 1);
    layout->addLayout(row, 1);
    m_header->addRight(m_saveButton);
    m_header->addRight(m_printButton);
    connect(m_printButton, &QPushButton::clicked, this, &ReportsPage::print);
    connect(m_saveButton, &QPushButton::clicked, this, &ReportsPage::savePdf);
    connect(m_choices, &ReportChoices::changed, this, [this] { m_refresher->request(); });
    connect(m_view, &PaperView::pageChanged, this, &ReportsPage::showPage);
    connect(m_view, &PaperView::zoomChanged, this, &ReportsPage::showPage);
    connect(m_build, &ReportBuild::started, this, &ReportsPage::showPage);
    connect(m_build, &ReportBuild::finished, this, &ReportsPage::show);
    if (m_context.portfolio) {
        connect(m_context.portfolio, &edit::Portfolio::changed, this,
                [this] { m_refresher->request(); });
    }
    retranslate();
    m_refresher->request();
}

QString ReportsPage::name() const
{
    return u"reports"_s;
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

QString ReportsPage::iconName() const
{
    return u"report"_s;
}

void ReportsPage::makeActions()
{
    const auto make = [this](const QString &glyph, const QKeySequence &keys, auto done) {
        auto *action = new QAction(icon(glyph), {}, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setProperty("menu", u"Reports"_s);
        connect(action, &QAction::triggered, this, done);
        addAction(action);
        return action;
    };
    m_save = make(u"save"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { savePdf(); });
    m_zoomIn =
        make(u"zoom-in"_s, QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { m_view->zoomBy(1.2); });
    m_zoomOut = make(u"zoom-out"_s, QKeySequence(Qt::CTRL | Qt::Key_Minus),
                     [this] { m_view->zoomBy(1 / 1.2); });
    m_fit = make(u"report"_s, QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_view->setZoom(0); });
    for (int kind = 0; kind < kindNames.size(); ++kind) {
        m_kinds << new QAction(icon(u"report"_s), {}, this);
        connect(m_kinds.last(), &QAction::triggered, this,
                [this, kind] { m_choices->setKind(static_cast<ReportKind>(kind)); });
    }
}

QList<QAction *> ReportsPage::pageActions() const
{
    return QList<QAction *>{m_save, m_zoomIn, m_zoomOut, m_fit} + m_kinds;
}

QWidget *ReportsPage::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 4, 12, 4);
    m_page = new QLabel(bar);
    layout->addWidget(m_page);
    layout->addStretch(1);
    for (QAction *action : {m_zoomOut, m_zoomIn, m_fit}) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    return bar;
}

void ReportsPage::retranslate()
{
    m_header->setTitle(title());
    m_printButton->setText(tr("Print…"));
    m_saveButton->setText(tr("Save PDF…"));
    m_save->setText(tr("Save PDF…"));
    m_zoomIn->setText(tr("Larger"));
    m_zoomOut->setText(tr("Smaller"));
    m_fit->setText(tr("Fit width"));
    const QStringList kinds = ReportChoices::kindTexts();
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setText(tr("Report: %1").arg(kinds[i]));
    m_view->setAccessibleName(tr("Preview of the pages"));
    showPage();
}

void ReportsPage::rebuild()
{
    if (!m_context.portfolio)
        return;
    QString problem;
    std::optional<ReportOrder> order = m_choices->order(&problem);
    if (!problem.isEmpty())
        emit errorOccurred(problem);
    if (order) {
        m_build->request(std::move(*order));
        return;
    }
    m_build->stop();
    show(std::make_shared<Sheets>());
}

void ReportsPage::show(std::shared_ptr<const Sheets> sheets)
{
    m_sheets = std::move(sheets);
    m_view->setSheets(m_sheets);
    const bool any = !m_sheets->pages.empty();
    m_printButton->setEnabled(any);
    m_saveButton->setEnabled(any);
    m_save->setEnabled(any);
    showPage();
    if (const auto then = std::exchange(m_whenReady, nullptr))
        (this->*then)();
}

bool ReportsPage::isReady(void (ReportsPage::*then)())
{
    m_refresher->catchUp();
    if (m_build->isRunning()) {
        m_whenReady = then;
        emit statusMessage(tr("Laying out…"));
        return false;
    }
    return m_sheets && !m_sheets->pages.empty();
}

void ReportsPage::showPage()
{
    const int count = m_view->pageCount();
    QString words;
    if (count > 0)
        words = tr("Page %1 of %2").arg(m_view->currentPage()).arg(count) + u" · "_s +
                tr("%1 %").arg(qRound(m_view->shownZoom() * 100));
    else if (!m_build->isRunning())
        words = m_choices->isOfStocktake() ? tr("There is no stocktake to print yet.")
                                           : tr("There is no challenge to print yet.");
    if (m_build->isRunning())
        words += (words.isEmpty() ? QString() : u" · "_s) + tr("Laying out…");
    m_page->setText(words);
}

void ReportsPage::print()
{
    if (!isReady(&ReportsPage::print))
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(m_sheets->pages.front().size, QPageSize::Point));
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, static_cast<int>(m_sheets->pages.size()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool range = dialog.printRange() == QAbstractPrintDialog::PageRange;
    if (const auto done = printSheets(*m_sheets, printer, range ? printer.fromPage() : 0,
                                      range ? printer.toPage() : 0);
        !done)
        emit errorOccurred(done.error().message);
}

QString ReportsPage::suggestedName() const
{
    QString name = m_sheets ? m_sheets->title : QString();
    for (QChar &c : name) {
        if (u"/\\:*?\"<>|"_s.contains(c))
            c = u' ';
    }
    const QString folder =
        m_context.portfolio ? QFileInfo(m_context.portfolio->path()).absolutePath() : QString();
    return folder + u'/' + name.simplified().left(80) + u".pdf"_s;
}

void ReportsPage::savePdf()
{
    if (!isReady(&ReportsPage::savePdf))
        return;
    const QString path =
        askSavePath(this, tr("Save PDF"), suggestedName(), tr("PDF (*.pdf)"), u"pdf"_s);
    if (path.isEmpty())
        return;
    auto problem = std::make_shared<QString>();
    const auto work = [sheets = m_sheets, path, problem](WorkProgress &progress) {
        const auto pdf = pdfOf(*sheets, [&progress](int done, int total) {
            progress.set(done, total);
            return !progress.isCancelled();
        });
        if (!progress.isCancelled())
            *problem = write(path, pdf);
    };
    const auto done = [this, path, problem](bool cancelled) {
        if (cancelled)
            return;
        if (!problem->isEmpty())
            emit errorOccurred(*problem);
        else
            emit statusMessage(tr("Saved %1").arg(path));
    };
    if (!m_context.work || !m_context.work->start(this, tr("Writing the PDF"), work, done)) {
        *problem = write(path, pdfOf(*m_sheets));
        done(false);
    }
}

void ReportsPage::open(const Link &link)
{
    if (const qsizetype at = kindNames.indexOf(link.part); at >= 0)
        m_choices->setKind(static_cast<ReportKind>(at));
    if (link.kind == EntityKind::Challenge && link.id != 0) {
        m_choices->setChallenge(Id<Challenge>(link.id));
        if (m_choices->kind() != ReportKind::Gate)
            m_choices->setKind(ReportKind::Challenge);
    }
    if (link.kind == EntityKind::Stocktake)
        m_choices->setStocktake(Id<Stocktake>(link.id));
    m_refresher->request();
}

bool ReportsPage::isBusy() const
{
    return m_context.portfolio && (!m_sheets || m_build->isRunning());
}

QStringList ReportsPage::partNames() const
{
    return kindNames;
}

Link ReportsPage::here() const
{
    const QString part = kindNames.value(static_cast<int>(m_choices->kind()));
    if (const Id<Challenge> challenge = m_choices->challenge())
        return {name(), EntityKind::Challenge, challenge.value, part};
    if (const Id<Stocktake> stocktake = m_choices->stocktake())
        return {name(), EntityKind::Stocktake, stocktake.value, part};
    return {name(), EntityKind::None, 0, part};
}

QByteArray ReportsPage::saveState() const
{
    return QJsonDocument(m_choices->state()).toJson(QJsonDocument::Compact);
}

void ReportsPage::restoreState(const QByteArray &bytes)
{
    if (const QJsonObject state = QJsonDocument::fromJson(bytes).object(); !state.isEmpty())
        m_choices->setState(state);
}

void ReportsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace stint::ui
