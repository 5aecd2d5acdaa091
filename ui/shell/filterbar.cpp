// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterbar.h"

#include "model/edit/portfolio.h"
#include "model/governance/lifecycle.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/shell/variantsets.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/stagetile.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

using Choice = Chip::Choice;

template <class Paint>
QIcon painted(Paint paint)
{
    constexpr double scale = 2;
    QPixmap pixmap(QSize(18, 18) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter p(&pixmap);
    paint(p, QRectF(1, 1, 16, 16));
    return QIcon(pixmap);
}

void sortByText(QList<Choice> &choices)
{
    std::ranges::sort(choices, [](const Choice &a, const Choice &b) {
        return QString::localeAwareCompare(a.text, b.text) < 0;
    });
}

QList<Choice> stageChoices(const Snapshot &now, const Theme &theme)
{
    QList<Choice> choices;
    for (const Stage *stage : governance::stagesInOrder(now)) {
        choices << Choice{stage->id.value, stage->name, painted([&](QPainter &p, const QRectF &r) {
                              paintStageTile(p, r, *stage, true, theme);
                          })};
    }
    return choices;
}

QList<Choice> statusChoices(const Theme &theme)
{
    QList<Choice> choices;
    for (const int status : {1, 2, 3, 0}) {
        choices << Choice{
            status, choiceLabel(static_cast<Status>(status)),
            painted([&](QPainter &p, const QRectF &r) { paintStatusShape(p, r, status, theme); })};
    }
    return choices;
}

QList<Choice> themeChoices(const Snapshot &now)
{
    QSet<QString> themes;
    for (const Challenge &challenge : now.table<Challenge>()) {
        if (!challenge.theme.isEmpty())
            themes.insert(challenge.theme);
    }
    QList<Choice> choices;
    for (const QString &theme : themes)
        choices << Choice{theme, theme, {}};
    sortByText(choices);
    return choices;
}

/// Only those that own or sponsor something.
template <class Row, class Of>
QList<Choice> rowChoices(const Snapshot &now, Of of)
{
    QSet<Id<Row>> used;
    for (const Challenge &challenge : now.table<Challenge>())
        used.insert(of(challenge));
    QList<Choice> choices;
    for (const Id<Row> id : used) {
        if (const Row *row = now.find(id))
            choices << Choice{id.value, row->name, {}};
    }
    sortByText(choices);
    return choices;
}

} // namespace

template <class Change>
void FilterBar::changeState(Change change)
{
    FilterState state = m_context.filter->state();
    change(state);
    m_context.filter->setState(state);
}

FilterBar::FilterBar(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_stage(new Chip(this))
    , m_status(new Chip(this))
    , m_theme(new Chip(this))
    , m_owner(new Chip(this))
    , m_department(new Chip(this))
    , m_closed(new Chip(this))
    , m_text(new QLineEdit(this))
    , m_clear(linkButton({}, this))
    , m_count(new SecondaryLabel({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 10);
    layout->setSpacing(16);
    // In a narrow window the chips take a second line rather than hide their words.
    auto *chips = new FlowLayout(8);
    for (Chip *chip : {m_stage, m_status, m_theme, m_owner, m_department, m_closed})
        chips->addWidget(chip);
    m_text->setFixedSize(168, 28);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    chips->addWidget(m_text);
    layout->addLayout(chips, 1);
    // Its place is kept: nothing moves when it comes.
    QSizePolicy kept = m_clear->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(kept);
    layout->addWidget(m_clear, 0, Qt::AlignTop);
    layout->addWidget(m_count, 0, Qt::AlignTop);
    m_count->setMinimumHeight(28);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    edit::Portfolio *portfolio = context.portfolio;
    m_stage->setChoices(
        [this, portfolio] { return stageChoices(portfolio->now(), Theme::of(palette())); });
    m_status->setChoices([this] { return statusChoices(Theme::of(palette())); });
    m_theme->setChoices([portfolio] { return themeChoices(portfolio->now()); });
    m_owner->setChoices([portfolio] {
        return rowChoices<Person>(portfolio->now(), [](const Challenge &c) { return c.owner; });
    });
    m_department->setChoices([portfolio] {
        return rowChoices<Organisation>(portfolio->now(),
                                        [](const Challenge &c) { return c.sponsor; });
    });

    const auto bind = [this](Chip *chip, auto assign) {
        connect(chip, &Chip::chosenChanged, this, [this, assign](const QVariantList &values) {
            changeState([&](FilterState &state) { assign(state, values); });
        });
        connect(chip, &Chip::cleared, this,
                [this, assign] { changeState([&](FilterState &state) { assign(state, {}); }); });
    };
    bind(m_stage, [](FilterState &s, const QVariantList &v) { s.stages = setOf<qint64>(v); });
    bind(m_status, [](FilterState &s, const QVariantList &v) { s.statuses = setOf<int>(v); });
    bind(m_theme, [](FilterState &s, const QVariantList &v) { s.themes = setOf<QString>(v); });
    bind(m_owner, [](FilterState &s, const QVariantList &v) { s.owners = setOf<qint64>(v); });
    bind(m_department,
         [](FilterState &s, const QVariantList &v) { s.departments = setOf<qint64>(v); });
    const auto setHide = [this](bool hide) {
        changeState([hide](FilterState &state) { state.hideOldClosed = hide; });
    };
    connect(m_closed, &Chip::cleared, this, [setHide] { setHide(false); });
    connect(m_closed, &QToolButton::clicked, this, [this, setHide] {
        if (!m_context.filter->state().hideOldClosed)
            setHide(true);
    });

    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        changeState([this](FilterState &state) { state.text = m_text->text().trimmed(); });
    });
    connect(m_clear, &QPushButton::clicked, this,
            [this] { m_context.filter->setState(FilterState()); });

    m_counting.setSingleShot(true);
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &FilterBar::count);
    connect(context.filter, &ChallengeFilter::changed, this, &FilterBar::refresh);
    connect(portfolio, &edit::Portfolio::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<Challenge>() || changes.touches<Stage>())
            countLater();
    });
    retranslate();
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::retranslate()
{
    m_stage->setLabel(tr("Stage"));
    m_status->setLabel(tr("Status"));
    m_theme->setLabel(tr("Theme"));
    m_owner->setLabel(tr("Owner"));
    m_department->setLabel(tr("Department"));
    m_closed->setLabel(tr("Closed: all"));
    m_text->setPlaceholderText(tr("Filter by text"));
    m_text->setAccessibleName(tr("Filter by text"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear the filters"));
    refresh();
    count();
}

void FilterBar::refresh()
{
    const FilterState &state = m_context.filter->state();
    m_stage->setChosen(listOf(state.stages));
    m_status->setChosen(listOf(state.statuses));
    m_theme->setChosen(listOf(state.themes));
    m_owner->setChosen(listOf(state.owners));
    m_department->setChosen(listOf(state.departments));
    m_closed->setOnText(state.hideOldClosed ? tr("Closed: last 12 months") : QString());
    if (m_text->text().trimmed() != state.text && !m_typing.isActive()) {
        const QSignalBlocker quiet(m_text);
        m_text->setText(state.text);
    }
    m_clear->setVisible(!state.isDefault());
    countLater();
}

void FilterBar::countLater()
{
    // A bar that nobody sees counts when it is shown.
    if (isVisible())
        m_counting.start();
}

void FilterBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    count();
}

void FilterBar::count()
{
    const Snapshot &now = m_context.portfolio->now();
    const qsizetype all = now.table<Challenge>().size();
    const auto shown = static_cast<qsizetype>(
        m_context.filter->accepted(now, m_context.portfolio->clock().today()).size());
    const QLocale locale;
    m_count->setText(shown == all ? tr("%n challenge(s)", nullptr, static_cast<int>(all))
                                  : tr("%1 of %n challenge(s)", nullptr, static_cast<int>(all))
                                        .arg(locale.toString(shown)));
    for (QWidget *chip : std::initializer_list<QWidget *>{m_stage, m_status, m_theme, m_owner,
                                                          m_department, m_text})
        chip->setEnabled(all > 0);
    m_closed->setVisible(all > 0);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stint::ui
