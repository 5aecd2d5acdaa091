// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reportchoices.h"

#include "model/edit/portfolio.h"
#include "model/edit/stocktakes.h"
#include "model/governance/agenda.h"
#include "model/report/whatchanged.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/parts/datewords.h"
#include "ui/print/paper.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QJsonObject>
#include <QLabel>
#include <QTranslator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr bool report::Options::*parts[] = {
    &report::Options::timeline, &report::Options::stints,    &report::Options::risks,
    &report::Options::stopped,  &report::Options::decisions, &report::Options::onePagers,
    &report::Options::method,   &report::Options::changes,   &report::Options::priorities,
    &report::Options::scaleUp};
constexpr PaperKind papers[] = {PaperKind::Letter, PaperKind::A4, PaperKind::Tabloid,
                                PaperKind::A3};

} // namespace

ReportChoices::ReportChoices(const Context &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
{
    const auto takeWidth = [this] { setFixedWidth(qRound(264 * bodyFont().pointSizeF() / 10)); };
    takeWidth();
    connect(TextSize::instance(), &TextSize::changed, this, takeWidth);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(4);
    m_kind = addCombo(panel, 6);
    m_challenge = addCombo(panel, 0);
    m_stocktake = addCombo(panel, 0);
    m_paper = addCombo(panel, static_cast<int>(std::size(papers)));
    m_language = addCombo(panel, 2);
    if (QLocale().language() == QLocale::French)
        m_language->setCurrentIndex(1);
    m_filtered = new QCheckBox(panel);
    layout->addWidget(m_filtered);
    connect(m_filtered, &QCheckBox::toggled, this, &ReportChoices::changed);
    buildSince(panel);
    buildSections(panel);
    layout->addStretch(1);
    setWidget(panel);
    for (QComboBox *box : {m_kind, m_challenge, m_stocktake, m_paper, m_language}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showFitting();
            emit changed();
        });
    }
    if (m_context.filter) {
        connect(m_context.filter, &ChallengeFilter::changed, this, [this] {
            showFiltered();
            if (m_filtered->isChecked())
                emit changed();
        });
    }
    retranslate();
    showFitting();
}

QComboBox *ReportChoices::addCombo(QWidget *panel, int count)
{
    auto *box = new QComboBox(panel);
    for (int i = 0; i < count; ++i)
        box->addItem({});
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    auto *label = new QLabel(panel);
    label->setBuddy(box);
    m_labels.insert(box, label);
    auto *layout = static_cast<QVBoxLayout *>(panel->layout());
    layout->addWidget(label);
    layout->addWidget(box);
    layout->addSpacing(8);
    return box;
}

void ReportChoices::buildSince(QWidget *panel)
{
    m_compare = new QCheckBox(panel);
    m_since = new DayEdit(panel);
    m_since->setEnabled(false);
    if (const edit::Portfolio *portfolio = m_context.portfolio) {
        const QDate today = portfolio->clock().today();
        const QDate last = report::lastStocktake(portfolio->now(), today);
        m_since->setMaximumDate(today);
        m_since->setDate(last.isValid() ? last : today.addMonths(-2));
    }
    auto *layout = static_cast<QVBoxLayout *>(panel->layout());
    layout->addWidget(m_compare);
    layout->addWidget(m_since);
    layout->addSpacing(8);
    connect(m_compare, &QCheckBox::toggled, this, [this](bool on) {
        m_since->setEnabled(on);
        emit changed();
    });
    connect(m_since, &DayEdit::dateChanged, this, &ReportChoices::changed);
}

void ReportChoices::buildSections(QWidget *panel)
{
    m_sectionsLabel = new QLabel(panel);
    panel->layout()->addWidget(m_sectionsLabel);
    for (size_t i = 0; i < std::size(parts); ++i) {
        auto *box = new QCheckBox(panel);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ReportChoices::changed);
        m_sections << box;
        panel->layout()->addWidget(box);
    }
}

void ReportChoices::retranslate()
{
    const auto words = [this](QComboBox *box, const QString &label, const QStringList &items) {
        m_labels.value(box)->setText(label);
        box->setAccessibleName(label);
        for (int i = 0; i < items.size(); ++i)
            box->setItemText(i, items.at(i));
    };
    words(m_kind, tr("Document"), kindTexts());
    words(m_challenge, tr("Challenge"), {});
    words(m_stocktake, tr("Stocktake"), {});
    words(m_paper, tr("Paper"), {tr("Letter"), tr("A4"), tr("Tabloid"), tr("A3")});
    words(m_language, tr("Language of the document"), {u"English"_s, u"Français"_s});
    m_filtered->setToolTip(tr("The filter is set above the challenges and the timeline."));
    m_compare->setText(tr("Say what changed since"));
    m_since->setAccessibleName(tr("Changes since"));
    m_since->setLocale(QLocale());
    m_since->setDisplayFormat(u"d MMM yyyy"_s);
    m_sectionsLabel->setText(tr("Sections"));
    const QStringList names{tr("Timeline"),
                            tr("Stints"),
                            tr("Risks"),
                            tr("What ended"),
                            tr("Decisions"),
                            tr("One-page summaries"),
                            tr("Method and definitions"),
                            tr("What changed"),
                            tr("Priorities"),
                            tr("Scale-up")};
    for (int i = 0; i < names.size(); ++i)
        m_sections.at(i)->setText(names.at(i));
    showFiltered();
}

ReportKind ReportChoices::kind() const
{
    return static_cast<ReportKind>(std::max(0, m_kind->currentIndex()));
}

QStringList ReportChoices::kindTexts()
{
    return {tr("Board pack"), tr("One-page summary"), tr("Timeline"),
            tr("Gate paper"), tr("Stocktake agenda"), tr("Stocktake minutes")};
}

void ReportChoices::setKind(ReportKind kind)
{
    m_kind->setCurrentIndex(static_cast<int>(kind));
}

bool ReportChoices::isOfOne() const
{
    return kind() == ReportKind::Challenge || kind() == ReportKind::Gate;
}

bool ReportChoices::isOfStocktake() const
{
    return kind() == ReportKind::Agenda || kind() == ReportKind::Minutes;
}

Id<Challenge> ReportChoices::challenge() const
{
    return isOfOne() ? Id<Challenge>(m_challenge->currentData().toLongLong()) : Id<Challenge>();
}

void ReportChoices::setChallenge(Id<Challenge> challenge)
{
    fillChoices();
    if (const int at = m_challenge->findData(challenge.value); at >= 0)
        m_challenge->setCurrentIndex(at);
}

Id<Stocktake> ReportChoices::stocktake() const
{
    return isOfStocktake() ? Id<Stocktake>(m_stocktake->currentData().toLongLong())
                           : Id<Stocktake>();
}

void ReportChoices::setStocktake(Id<Stocktake> stocktake)
{
    fillChoices();
    if (const int at = m_stocktake->findData(stocktake.value); at >= 0)
        m_stocktake->setCurrentIndex(at);
}

void ReportChoices::showFitting()
{
    const bool board = kind() == ReportKind::Board;
    m_challenge->setVisible(isOfOne());
    m_labels.value(m_challenge)->setVisible(isOfOne());
    m_stocktake->setVisible(isOfStocktake());
    m_labels.value(m_stocktake)->setVisible(isOfStocktake());
    m_filtered->setVisible(!isOfOne() && !isOfStocktake());
    m_compare->setVisible(board);
    m_since->setVisible(board);
    m_sectionsLabel->setVisible(board);
    for (QCheckBox *box : m_sections)
        box->setVisible(board);
}

void ReportChoices::showFiltered()
{
    if (!m_context.portfolio || !m_context.filter)
        return;
    const Snapshot &now = m_context.portfolio->now();
    const auto count =
        std::ssize(m_context.filter->accepted(now, m_context.portfolio->clock().today()));
    const bool all = count == now.table<Challenge>().size();
    m_filtered->setEnabled(!all || m_filtered->isChecked());
    m_filtered->setText(
        all ? tr("Only the filtered challenges")
            : tr("Only the %n filtered challenges", nullptr, static_cast<int>(count)));
}

void ReportChoices::fillChoices()
{
    if (!m_context.portfolio || m_choicesOf == m_context.portfolio->now().revision)
        return;
    const Snapshot &now = m_context.portfolio->now();
    m_choicesOf = now.revision;
    showFiltered();
    const auto fill = [](QComboBox *box, qint64 usual, auto &&addAll) {
        const QSignalBlocker quiet(box);
        const QVariant chosen = box->count() > 0 ? box->currentData() : QVariant(usual);
        box->clear();
        addAll();
        const int at = box->findData(chosen);
        box->setCurrentIndex(at >= 0 ? at : box->count() > 0 ? 0 : -1);
    };
    fill(m_challenge, 0, [&] {
        for (const Challenge &row : now.table<Challenge>())
            m_challenge->addItem(u"%1 %2"_s.arg(row.code, row.title.simplified()), row.id.value);
    });
    const Stocktake *current = governance::currentStocktake(now);
    fill(m_stocktake, current ? current->id.value : 0, [&] {
        for (const Stocktake &row : now.table<Stocktake>())
            m_stocktake->addItem(u"%1 %2"_s.arg(dayMonthYear(row.on), row.name), row.id.value);
    });
}

report::Words ReportChoices::words() const
{
    const bool french = m_language->currentIndex() == 1;
    const QLocale::Language wanted = french ? QLocale::French : QLocale::English;
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(french ? u":/i18n/stint_fr.qm"_s : u":/i18n/stint_en.qm"_s))
        translator.reset();
    const QLocale here;
    return report::Words(here.language() == wanted ? here : QLocale(wanted, QLocale::Canada),
                         translator);
}

std::optional<ReportOrder> ReportChoices::order(QString *problem)
{
    fillChoices();
    const edit::Portfolio &portfolio = *m_context.portfolio;
    ReportOrder order;
    order.snapshot = portfolio.now();
    order.kind = kind();
    order.challenge = challenge();
    order.stocktake = stocktake();
    const Stocktake *meeting = order.snapshot.find(order.stocktake);
    if ((isOfOne() && !order.snapshot.find(order.challenge)) || (isOfStocktake() && !meeting))
        return std::nullopt;
    order.options.words = words();
    order.options.asOf = portfolio.clock().today();
    const bool ofMany = kind() == ReportKind::Board || kind() == ReportKind::Timeline;
    if (ofMany && m_filtered->isChecked() && m_context.filter)
        order.only = m_context.filter->accepted(order.snapshot, order.options.asOf);
    if (m_compare->isChecked() && kind() == ReportKind::Board) {
        order.options.since = m_since->date();
        order.options.before = stateOn(m_since->date(), problem);
        if (const auto days = portfolio.pastDays())
            order.options.historyFrom = days->first;
    }
    if (kind() == ReportKind::Agenda) {
        order.options.before = stateOn(governance::changesSince(order.snapshot, *meeting), problem);
        if (auto eve = edit::fileOnTheEve(portfolio, *meeting))
            order.options.eve = std::move(*eve);
        else
            *problem = eve.error().message;
    }
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        order.options.*parts[i] = m_sections.at(i)->isChecked();
    order.paper = paperSize(papers[std::clamp(m_paper->currentIndex(), 0, 3)]);
    return order;
}

std::optional<Snapshot> ReportChoices::stateOn(QDate day, QString *problem)
{
    const bool isPast = day < m_context.portfolio->clock().today();
    if (day.isValid() && (m_beforeOn != day || !m_before || !isPast)) {
        m_beforeOn = day;
        auto before = m_context.portfolio->asOf(day);
        m_before = before ? std::optional(std::move(*before)) : std::nullopt;
        if (!before)
            *problem = before.error().message;
    }
    return day.isValid() ? m_before : std::nullopt;
}

QJsonObject ReportChoices::state() const
{
    int leftOut = 0; // so that a section that is new is in
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        leftOut |= m_sections.at(i)->isChecked() ? 0 : 1 << i;
    return {{u"kind"_s, m_kind->currentIndex()},
            {u"paper"_s, m_paper->currentIndex()},
            {u"language"_s, m_language->currentIndex()},
            {u"filtered"_s, m_filtered->isChecked()},
            {u"compare"_s, m_compare->isChecked()},
            {u"since"_s, m_since->date().toString(Qt::ISODate)},
            {u"left_out"_s, leftOut}};
}

void ReportChoices::setState(const QJsonObject &state)
{
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
    m_filtered->setChecked(state.value(u"filtered"_s).toBool());
    m_compare->setChecked(state.value(u"compare"_s).toBool());
    const int leftOut = state.value(u"left_out"_s).toInt();
    for (qsizetype i = 0; i < m_sections.size(); ++i)
        m_sections.at(i)->setChecked(!(leftOut & (1 << i)));
}

void ReportChoices::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace stint::ui
