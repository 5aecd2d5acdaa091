// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/loadstrip.h"

#include "ui/timeline/timelinecore.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/secondarylabel.h"

#include <QAccessible>
#include <QCollator>
#include <QComboBox>
#include <QHelpEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QToolTip>
#include <numeric>

using namespace Qt::StringLiterals;

namespace stint::ui {

static constexpr int margin = 16;

LoadStrip::LoadStrip(const Context &context, TimelineView *view, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_view(view)
    , m_title(new HeadingLabel({}, this))
    , m_person(new QComboBox(this))
    , m_level(linkButton({}, this))
    , m_note(new SecondaryLabel({}, this, SecondaryLabel::Size::Small))
    , m_over(new SecondaryLabel({}, this, SecondaryLabel::Size::Small))
{
    setFixedHeight(leastHeight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_over->setTextFormat(Qt::RichText);
    connect(m_level, &QPushButton::clicked, this, &LoadStrip::levelRequested);
    connect(m_person, &QComboBox::activated, this, &LoadStrip::forget);
    connect(context.portfolio, &edit::Portfolio::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<Person>())
            fillPeople();
        if (concerns(changes))
            forget();
    });
    // Many edits in a row are counted once.
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &LoadStrip::refresh);
    connect(view, &TimelineView::viewChanged, this, [this] {
        // Another zoom shows the same counts; another filter or grouping, others.
        if (!(subject() == m_subject))
            forget();
        placeControls();
        update();
    });
    for (const QScrollBar *bar : {view->horizontalScrollBar(), view->verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    fillPeople();
    retranslate();
}

bool LoadStrip::concerns(const ChangeSet &changes)
{
    const bool plan = changes.touches<PlanItem>() || changes.touches<Dependency>() ||
                      changes.touches<Assignment>() || changes.touches<Stint>() ||
                      changes.touches<Challenge>();
    const bool people = changes.touches<Person>() || changes.touches<Leave>() ||
                        changes.touches<Organisation>() || changes.touches<Calendar>() ||
                        changes.touches<CalendarDay>() || changes.touches<Settings>();
    const bool stages =
        changes.touches<Stage>() || changes.touches<Gate>() || changes.touches<GateReview>();
    return plan || people || stages;
}

bool LoadStrip::isStages() const
{
    return m_view->options().grouping == Grouping::None && !m_view->challenge();
}

LoadStrip::Subject LoadStrip::subject() const
{
    const TimelineCore &core = TimelineCore::of(*m_view);
    return {isStages(), core.scene.scale.origin(), core.rangeEnd, core.scene.rows.challenges()};
}

QRectF LoadStrip::chart() const
{
    const QRectF above = TimelineCore::of(*m_view).chartRect();
    return QRectF(above.left(), 1, above.width(), height() - 1);
}

void LoadStrip::fillPeople()
{
    const QVariant before = m_person->currentData();
    m_person->clear();
    m_person->addItem(tr("Everybody"), qint64(0));
    std::vector<std::pair<QString, qint64>> people;
    for (const Person &person : m_context.portfolio->now().table<Person>())
        people.emplace_back(person.name, person.id.value);
    QCollator collator;
    std::ranges::sort(people, [&](const auto &a, const auto &b) {
        const int order = collator.compare(a.first, b.first);
        return order != 0 ? order < 0 : a.second < b.second;
    });
    for (const auto &[name, id] : people)
        m_person->addItem(name, id);
    m_person->setCurrentIndex(std::max(0, m_person->findData(before)));
}

void LoadStrip::setPerson(Id<Person> person)
{
    m_person->setCurrentIndex(std::max(0, m_person->findData(person.value)));
    forget();
}

Id<Person> LoadStrip::person() const
{
    return Id<Person>(m_person->currentData().toLongLong());
}

void LoadStrip::retranslate()
{
    m_person->setItemText(0, tr("Everybody"));
    m_person->setAccessibleName(tr("Whose load"));
    m_level->setText(tr("Level…"));
    m_level->setToolTip(tr("Put work off until its people have time"));
    forget();
}

void LoadStrip::forget()
{
    m_known = false;
    const bool stages = isStages();
    m_title->setText(stages ? tr("Open challenges by stage") : tr("Load"));
    setAccessibleName(m_title->text());
    placeControls();
    update();
    if (isVisible())
        m_later.start();
}

void LoadStrip::refresh()
{
    m_later.stop();
    const TimelineCore &core = TimelineCore::of(*m_view);
    const TimelineScene &scene = core.scene;
    if (!core.rangeEnd.isValid())
        return;
    m_known = true;
    m_subject = subject();
    if (isStages()) {
        m_counts = countStages(scene);
        StripBar now;
        now.from = scene.today;
        now.to = scene.today.addDays(1);
        const auto at = std::ranges::upper_bound(m_counts.open, scene.today, {},
                                                 [](const auto &step) { return step.first; });
        if (at != m_counts.open.begin())
            now.open = std::prev(at)->second;
        QStringList parts;
        for (size_t i = 0; i < now.open.size(); ++i)
            parts << scene.now->find(m_counts.stages[i])->letter + u' ' +
                         QString::number(now.open[i]);
        const int all = std::accumulate(now.open.begin(), now.open.end(), 0);
        m_note->setText(tr("%n open now", nullptr, all) +
                        (parts.isEmpty() ? QString() : u": "_s + parts.join(u"  "_s)));
        m_over->setText(m_counts.limit > 0 ? tr("The stages hold %n at once. Pale: planned.",
                                                nullptr, m_counts.limit)
                                           : tr("Pale: planned."));
    } else {
        m_counts = countLoad(scene, person(), scene.scale.origin(), core.rangeEnd);
        m_note->setText(scene.rows.challenges().size() <
                                size_t(core.now().table<Challenge>().size())
                            ? tr("Line: hours there are, less holidays and leave. "
                                 "Grey: challenges not shown.")
                            : tr("Line: hours there are, less holidays and leave."));
        QStringList weeks;
        int more = 0;
        for (QDate monday = weekStart(scene.today); monday < core.rangeEnd;
             monday = monday.addDays(7)) {
            const auto sum = m_counts.load.sum(monday, monday.addDays(7));
            if (sum.excess.minutes < 30)
                continue;
            if (weeks.size() < 2)
                weeks << scene.shortDay(monday) + u" +"_s + wholeHours(sum.excess);
            else
                ++more;
        }
        if (more > 0)
            weeks << tr("%n more weeks", nullptr, more);
        m_over->setText(
            scene.now->table<Assignment>().isEmpty() ? tr("Nobody is assigned to anything yet.")
            : weeks.isEmpty()
                ? tr("Nothing is too much from now on.")
                : u"<span style=\"color:%1\">▲</span> "_s.arg(scene.theme.offTrack.name()) +
                      tr("Too much (hatched): %1").arg(weeks.join(u", "_s)));
    }
    placeControls();
    update();
}

const std::vector<StripBar> &LoadStrip::bars()
{
    if (!m_known)
        refresh();
    const double from = m_view->horizontalScrollBar()->value();
    m_bars = stripBars(TimelineCore::of(*m_view).scene, m_counts, from, from + chart().width());
    return m_bars;
}

void LoadStrip::placeControls()
{
    const int right = int(chart().left()) - margin;
    const int line = m_person->sizeHint().height();
    const int titleWidth = m_title->sizeHint().width();
    m_title->setGeometry(margin, 8, std::min(titleWidth, right - margin), line);
    const int level = m_level->sizeHint().width();
    const int left = margin + titleWidth + 12;
    // What there is no room for beside a wide chart is hidden: first Level…, then whose load.
    const bool stages = isStages();
    const bool levelFits = right - level - 12 - left >= 90;
    const int room = right - left - (levelFits ? level + 12 : 0);
    m_level->setVisible(!stages && levelFits);
    m_person->setVisible(!stages && room >= 60);
    m_person->setGeometry(left, 8, std::clamp(room, 60, 240), line);
    m_level->setGeometry(right - level, 8, level, line);
    const int small = m_note->fontMetrics().height() + 3;
    m_note->setGeometry(margin, 8 + line + 4, std::max(10, right - margin), small);
    m_over->setGeometry(margin, 8 + line + 4 + small, std::max(10, right - margin), small);
    setFixedHeight(std::max(leastHeight, 8 + line + 8 + 2 * small));
}

void LoadStrip::paintEvent(QPaintEvent *)
{
    const TimelineCore &core = TimelineCore::of(*m_view);
    const Theme &theme = core.scene.theme;
    const std::vector<StripBar> &shown = bars();
    QPainter painter(this);
    const QRectF area = chart();
    painter.fillRect(rect(), theme.window);
    const QDate chosen = hasFocus() ? m_chosen : QDate();
    const double scrollX = m_view->horizontalScrollBar()->value();
    if (isStages())
        paintStages(painter, core.scene, area, scrollX, m_counts, shown, chosen);
    else
        paintLoad(painter, core.scene, area, scrollX, shown, chosen);
    painter.fillRect(QRectF(area.left() - 1, 0, 1, height()), theme.border);
    painter.fillRect(QRectF(0, 0, width(), 1), theme.border);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

// The bar that begins on that day becomes the one with the keyboard, and is told.
void LoadStrip::choose(QDate day)
{
    for (const StripBar &bar : bars()) {
        if (bar.from != day)
            continue;
        m_chosen = day;
        const TimelineScene &scene = TimelineCore::of(*m_view).scene;
        const QString words =
            isStages() ? stagesInWords(scene, m_counts, bar) : loadInWords(scene, bar, person());
        setAccessibleDescription(words);
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
        emit statusMessage(words);
        update();
        return;
    }
}

void LoadStrip::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto &shown = bars();
    auto at = std::ranges::find(shown, m_chosen, &StripBar::from);
    if (at == shown.end()) {
        const QDate today = TimelineCore::of(*m_view).scene.today;
        at = std::ranges::find_if(shown, [&](const StripBar &bar) { return bar.to > today; });
        if (at == shown.end())
            at = shown.begin();
        if (at != shown.end())
            choose(at->from);
        return;
    }
    const QDate day = step > 0 ? at->to : at->from.addDays(-1);
    const double x = TimelineCore::of(*m_view).scene.scale.x(day);
    QScrollBar *bar = m_view->horizontalScrollBar();
    // What is chosen stays in sight.
    if (x < bar->value())
        bar->setValue(int(x - (at->right - at->left)));
    else if (x + (at->right - at->left) > bar->value() + chart().width())
        bar->setValue(int(x + 2 * (at->right - at->left) - chart().width()));
    for (const StripBar &one : bars()) {
        if (one.from <= day && day < one.to) {
            choose(one.from);
            return;
        }
    }
}

void LoadStrip::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton || event->position().x() < chart().left())
        return;
    const double at =
        event->position().x() - chart().left() + m_view->horizontalScrollBar()->value();
    for (const StripBar &bar : bars()) {
        if (bar.left <= at && at < bar.right) {
            choose(bar.from);
            return;
        }
    }
}

bool LoadStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const TimelineScene &scene = TimelineCore::of(*m_view).scene;
        const double at = help->pos().x() - chart().left() + m_view->horizontalScrollBar()->value();
        for (const StripBar &bar : bars()) {
            if (help->pos().x() >= chart().left() && bar.left <= at && at < bar.right) {
                QToolTip::showText(help->globalPos(),
                                   isStages() ? stagesInWords(scene, m_counts, bar)
                                              : loadInWords(scene, bar, person()),
                                   this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void LoadStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeControls();
}

void LoadStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_known)
        refresh();
    placeControls();
}

void LoadStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        forget();
}

} // namespace stint::ui
