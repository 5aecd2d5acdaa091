// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reportspage.h"

#include "model/edit/portfolio.h"
#include "ui/pages/parts/refresher.h"
#include "ui/pages/reports/paperview.h"
#include "ui/print/paper.h"
#include "ui/shell/longwork.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/savedialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

const QStringList kindNames{u"board"_s, u"challenge"_s, u"timeline"_s, u"gate"_s};

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
    row->addWidget(buildChoices());
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
    connect(m_view, &PaperView::pageChanged, this, &ReportsPage::showPage);
    connect(m_view, &PaperView::zoomChanged, this, &ReportsPage::showPage);
    connect(m_build, &ReportBuild::started, this, &ReportsPage::showPage);
    connect(m_build, &ReportBuild::finished, this, &ReportsPage::show);
    if (m_context.portfolio) {
        connect(m_context.portfolio, &edit::Portfolio::changed, this,
                [this] { m_refresher->request(); });
    }
    retranslate();
    showChoices();
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
}

QList<QAction *> ReportsPage::pageActions() const
{
    return {m_save, m_zoomIn, m_zoomOut, m_fit};
}

QWidget *ReportsPage::buildChoices()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFixedWidth(264);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(4);
    const auto add = [&](QWidget *widget) {
        auto *label = new QLabel(panel);
        label->setBuddy(widget);
        m_labels.insert(widget, label);
        layout->addWidget(label);
        layout->addWidget(widget);
        layout->addSpacing(8);
    };
    const auto combo = [&](int count) {
        auto *box = new QComboBox(panel);
        for (int i = 0; i < count; ++i)
            box->addItem({});
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showChoices();
            m_refresher->request();
        });
        add(box);
        return box;
    };
    m_kind = combo(4);
    m_challenge = combo(0);
    m_paper = combo(4);
    m_language = combo(2);
    m_compare = new QCheckBox(panel);
    m_since = new QDateEdit(panel);
    m_since->setCalendarPopup(true);
    if (m_context.portfolio)
        m_since->setDate(m_context.portfolio->clock().today().addMonths(-2));
    m_since->setEnabled(false);
    layout->addWidget(m_compare);
    layout->addWidget(m_since);
    layout->addSpacing(8);
    connect(m_compare, &QCheckBox::toggled, this, [this](bool on) {
        m_since->setEnabled(on);
        m_refresher->request();
    });
    connect(m_since, &QDateEdit::dateChanged, this, [this] { m_refresher->request(); });
    m_sectionsLabel = new QLabel(panel);
    layout->addWidget(m_sectionsLabel);
    for (int i = 0; i < 7; ++i) {
        auto *box = new QCheckBox(panel);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, [this] { m_refresher->request(); });
        m_sections << box;
        layout->addWidget(box);
    }
    layout->addStretch(1);
    scroll->setWidget(panel);
    if (QLocale().language() == QLocale::French)
        m_language->setCurrentIndex(1);
    return scroll;
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
    m_view->setAccessibleName(tr("Preview of the pages"));
    const auto words = [this](QComboBox *box, const QString &label, const QStringList &items) {
        m_labels.value(box)->setText(label);
        box->setAccessibleName(label);
        for (int i = 0; i < items.size(); ++i)
            box->setItemText(i, items.at(i));
    };
    words(m_kind, tr("Document"),
          {tr("Board pack"), tr("One-page summary"), tr("Timeline"), tr("Gate paper")});
    words(m_challenge, tr("Challenge"), {});
    words(m_paper, tr("Paper"), {tr("Letter"), tr("A4"), tr("Tabloid"), tr("A3")});
    words(m_language, tr("Language of the document"), {u"English"_s, u"Français"_s});
    m_compare->setText(tr("Say what changed since"));
    m_since->setAccessibleName(tr("Changes since"));
    m_since->setLocale(QLocale());
    m_since->setDisplayFormat(u"d MMM yyyy"_s);
    m_sectionsLabel->setText(tr("Sections"));
    const QStringList names{tr("Timeline"),
                            tr("Residencies"),
                            tr("Risks"),
                            tr("What ended"),
                            tr("Decisions"),
                            tr("One-page summaries"),
                            tr("Method and definitions")};
    for (int i = 0; i < names.size(); ++i)
        m_sections.at(i)->setText(names.at(i));
    showPage();
}

ReportKind ReportsPage::kind() const
{
    return static_cast<ReportKind>(std::max(0, m_kind->currentIndex()));
}

void ReportsPage::showChoices()
{
    const bool board = kind() == ReportKind::Board;
    const bool ofOne = kind() == ReportKind::Challenge || kind() == ReportKind::Gate;
    m_challenge->setVisible(ofOne);
    m_labels.value(m_challenge)->setVisible(ofOne);
    m_compare->setVisible(board);
    m_since->setVisible(board);
    m_sectionsLabel->setVisible(board);
    for (QCheckBox *box : m_sections)
        box->setVisible(board);
}

void ReportsPage::fillChallenges()
{
    if (!m_context.portfolio || m_challengesOf == m_context.portfolio->now().revision)
        return;
    m_challengesOf = m_context.portfolio->now().revision;
    const QSignalBlocker quiet(m_challenge);
    const qint64 chosen = m_challenge->currentData().toLongLong();
    m_challenge->clear();
    for (const Challenge &row : m_context.portfolio->now().table<Challenge>())
        m_challenge->addItem(u"%1 %2"_s.arg(row.code, row.title.simplified()), row.id.value);
    const int at = m_challenge->findData(chosen);
    m_challenge->setCurrentIndex(at >= 0 ? at : m_challenge->count() > 0 ? 0 : -1);
}

void ReportsPage::rebuild()
{
    if (!m_context.portfolio)
        return;
    fillChallenges();
    ReportOrder order;
    order.snapshot = m_context.portfolio->now();
    order.kind = kind();
    order.challenge = Id<Challenge>(m_challenge->currentData().toLongLong());
    const bool ofOne = kind() == ReportKind::Challenge || kind() == ReportKind::Gate;
    if (ofOne && !order.snapshot.find(order.challenge)) {
        m_build->stop();
        show(std::make_shared<Sheets>());
        return;
    }
    const bool french = m_language->currentIndex() == 1;
    const QLocale::Language wanted = french ? QLocale::French : QLocale::English;
    auto translator = std::make_shared<QTranslator>();
    const QString file = french ? u":/i18n/stint_fr.qm"_s : u":/i18n/stint_en.qm"_s;
    if (!translator->load(file))
        translator.reset();
    const QLocale here;
    order.options.words = report::Words(
        here.language() == wanted ? here : QLocale(wanted, QLocale::Canada), translator);
    order.options.asOf = m_context.portfolio->clock().today();
    if (m_compare->isChecked() && kind() == ReportKind::Board) {
        order.options.since = m_since->date();
        if (m_beforeOn != m_since->date() || !m_before) {
            m_beforeOn = m_since->date();
            auto before = m_context.portfolio->asOf(m_beforeOn);
            m_before = before ? std::optional(std::move(*before)) : std::nullopt;
            if (!before)
                emit errorOccurred(before.error().message);
        }
        order.options.before = m_before;
    }
    bool *const parts[] = {&order.options.timeline,  &order.options.stints,
                           &order.options.risks,     &order.options.stopped,
                           &order.options.decisions, &order.options.onePagers,
                           &order.options.method};
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        *parts[i] = m_sections.at(i)->isChecked();
    constexpr PaperKind papers[] = {PaperKind::Letter, PaperKind::A4, PaperKind::Tabloid,
                                    PaperKind::A3};
    order.paper = paperSize(papers[std::clamp(m_paper->currentIndex(), 0, 3)]);
    m_build->request(std::move(order));
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
        words = tr("There is no challenge to print yet.");
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
        m_kind->setCurrentIndex(static_cast<int>(at));
    if (link.kind == EntityKind::Challenge && link.id != 0) {
        fillChallenges();
        if (const int at = m_challenge->findData(link.id); at >= 0)
            m_challenge->setCurrentIndex(at);
        if (kind() != ReportKind::Gate)
            m_kind->setCurrentIndex(static_cast<int>(ReportKind::Challenge));
    }
    showChoices();
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
    const bool ofOne = kind() == ReportKind::Challenge || kind() == ReportKind::Gate;
    return {name(), ofOne ? EntityKind::Challenge : EntityKind::None,
            ofOne ? m_challenge->currentData().toLongLong() : 0,
            kindNames.value(m_kind->currentIndex())};
}

QByteArray ReportsPage::saveState() const
{
    QJsonObject state{{u"kind"_s, m_kind->currentIndex()},
                      {u"paper"_s, m_paper->currentIndex()},
                      {u"language"_s, m_language->currentIndex()},
                      {u"compare"_s, m_compare->isChecked()},
                      {u"since"_s, m_since->date().toString(Qt::ISODate)}};
    int sections = 0;
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        sections |= m_sections.at(i)->isChecked() ? 1 << i : 0;
    state.insert(u"sections"_s, sections);
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void ReportsPage::restoreState(const QByteArray &bytes)
{
    const QJsonObject state = QJsonDocument::fromJson(bytes).object();
    if (state.isEmpty())
        return;
    const auto choose = [&](QComboBox *box, const QString &key) {
        const int at = state.value(key).toInt();
        if (at >= 0 && at < box->count())
            box->setCurrentIndex(at);
    };
    choose(m_kind, u"kind"_s);
    choose(m_paper, u"paper"_s);
    choose(m_language, u"language"_s);
    if (const QDate date = QDate::fromString(state.value(u"since"_s).toString(), Qt::ISODate);
        date.isValid())
        m_since->setDate(date);
    m_compare->setChecked(state.value(u"compare"_s).toBool());
    const int sections = state.value(u"sections"_s).toInt(127);
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        m_sections.at(i)->setChecked(sections & (1 << i));
}

void ReportsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace stint::ui
