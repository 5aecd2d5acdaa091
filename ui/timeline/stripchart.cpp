// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/stripchart.h"

#include "model/governance/lifecycle.h"
#include "model/planning/load.h"

#include <QLocale>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr double headRoom = 22; ///< above the highest bar, for its words

QString spanInWords(const TimelineScene &scene, const StripBar &bar)
{
    const qint64 days = bar.from.daysTo(bar.to);
    if (days == 1)
        return TimelineScene::dayInWords(bar.from);
    if (days == 7)
        return QCoreApplication::translate("Timeline", "Week of %1").arg(scene.shortDay(bar.from));
    if (days < 32)
        return QLocale().toString(bar.from, u"MMMM yyyy"_s);
    return QCoreApplication::translate("Timeline", "%1 to %2")
        .arg(scene.shortDay(bar.from), scene.shortDay(bar.to.addDays(-1)));
}

double asHours(WorkTime time)
{
    return static_cast<double>(time.minutes) / 60;
}

void paintGround(QPainter &painter, const TimelineScene &scene, const QRectF &area, double scrollX)
{
    painter.fillRect(area, scene.theme.surface);
    painter.setPen(scene.theme.grid);
    for (const Tick &tick :
         scene.scale.ticks(scene.scale.upperUnit(), scrollX, scrollX + area.width())) {
        const double x = std::round(area.left() + tick.from - scrollX) + 0.5;
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

void paintToday(QPainter &painter, const TimelineScene &scene, const QRectF &area, double scrollX)
{
    const double x = area.left() + scene.scale.point(CivilTime::at(scene.today, 720)) - scrollX;
    if (x >= area.left() && x <= area.right())
        painter.fillRect(QRectF(std::round(x) - 1, area.top(), 2, area.height()),
                         scene.theme.accent);
}

void paintChosen(QPainter &painter, const TimelineScene &scene, const QRectF &bar)
{
    painter.setPen(QPen(scene.theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(1, 1, -1, -1));
}

/// A warning sign and how much is too much, above a bar.
/// Nothing where another label stands already.
void paintExcess(QPainter &painter, const TimelineScene &scene, QPointF bottomMiddle,
                 const QString &text, std::vector<std::pair<double, double>> &taken)
{
    const double width = scene.texts.width(text, LabelStyle::SmallBold) + 12;
    const double left = bottomMiddle.x() - width / 2;
    const bool isFree = std::ranges::none_of(taken, [&](const auto &span) {
        return left < span.second && span.first < left + width + 6;
    });
    if (!isFree)
        return;
    taken.emplace_back(left, left + width + 6);
    QColor veil = scene.theme.surface;
    veil.setAlpha(215);
    painter.fillRect(QRectF(left - 1, bottomMiddle.y() - 15, width + 2, 13), veil);
    const QPointF sign(left + 4, bottomMiddle.y() - 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.theme.offTrack);
    painter.drawPolygon(
        QPolygonF({sign + QPointF(-4, 4), sign + QPointF(0, -4), sign + QPointF(4, 4)}));
    painter.setPen(scene.theme.kind == ThemeKind::Light ? scene.theme.offTrack : scene.theme.text);
    scene.texts.drawAt(painter, left + 12, bottomMiddle.y() - 8, text, LabelStyle::SmallBold);
}

/// The worst has its number whatever stands beside it.
std::vector<const StripBar *> byExcess(const std::vector<StripBar> &bars)
{
    std::vector<const StripBar *> order;
    for (const StripBar &bar : bars) {
        if (bar.load.excess.minutes >= 30)
            order.push_back(&bar);
    }
    std::ranges::stable_sort(order, std::greater(),
                             [](const StripBar *bar) { return bar->load.excess.minutes; });
    return order;
}

} // namespace

QString hours(WorkTime time)
{
    const double value = std::round(asHours(time) * 10) / 10;
    const int decimals = value < 100 && value != std::floor(value) ? 1 : 0;
    return QCoreApplication::translate("Timeline", "%1 h")
        .arg(QLocale().toString(value, 'f', decimals));
}

QString wholeHours(WorkTime time)
{
    return hours(WorkTime::hours(std::max<qint64>(1, (time.minutes + 30) / 60)));
}

StripCounts countLoad(const TimelineScene &scene, Id<Person> person, QDate first, QDate last)
{
    QSet<qint64> shown;
    for (const Id<Challenge> id : scene.rows.challenges())
        shown.insert(id.value);
    StripCounts counts;
    counts.load = planning::DayLoad(
        *scene.now, *scene.planner, person,
        [&](Id<Challenge> id) { return shown.contains(id.value); }, first, last);
    return counts;
}

StripCounts countStages(const TimelineScene &scene)
{
    StripCounts counts;
    bool limited = true;
    for (const Stage *stage : governance::stagesInOrder(*scene.now)) {
        if (stage->closed)
            continue;
        counts.stages.push_back(stage->id);
        counts.limit += stage->limitCount;
        limited = limited && stage->limitCount > 0;
    }
    if (!limited)
        counts.limit = 0;
    std::map<QDate, std::vector<int>> steps;
    for (const Id<Challenge> challenge : scene.rows.challenges()) {
        const StageBands &bands = scene.bands(challenge);
        for (const StageSpan &span : bands.spans) {
            const auto at = std::ranges::find(counts.stages, span.stage);
            if (at == counts.stages.end() || !span.from.isValid() || span.to <= span.from)
                continue;
            const auto stage = static_cast<size_t>(at - counts.stages.begin());
            for (const auto &[day, by] : {std::pair(span.from, 1), std::pair(span.to, -1)}) {
                std::vector<int> &step = steps[day];
                step.resize(counts.stages.size());
                step[stage] += by;
            }
        }
    }
    std::vector<int> open(counts.stages.size());
    for (const auto &[day, step] : steps) {
        for (size_t i = 0; i < open.size(); ++i)
            open[i] += step[i];
        counts.open.emplace_back(day, open);
    }
    return counts;
}

static std::vector<int> openOn(const StripCounts &counts, QDate day)
{
    const auto next =
        std::ranges::upper_bound(counts.open, day, {}, [](const auto &step) { return step.first; });
    return next == counts.open.begin() ? std::vector<int>(counts.stages.size())
                                       : std::prev(next)->second;
}

std::vector<StripBar> stripBars(const TimelineScene &scene, const StripCounts &counts, double from,
                                double to)
{
    std::vector<StripBar> bars;
    const TickUnit unit = std::max(scene.scale.lowerUnit(), TickUnit::Day);
    for (const Tick &tick : scene.scale.ticks(unit, from, to)) {
        StripBar bar;
        bar.from = tick.at.date();
        bar.to = std::max(scene.scale.dayAt(tick.to + 0.001), bar.from.addDays(1));
        bar.left = tick.from;
        bar.right = tick.to;
        bar.load = counts.load.sum(bar.from, bar.to);
        if (!counts.stages.empty())
            bar.open = openOn(counts, bar.from.addDays(bar.from.daysTo(bar.to) / 2));
        bars.push_back(std::move(bar));
    }
    return bars;
}

/// "Layla Haddad 40 h, Ada Okafor 12 h": who it is too much for, the worst first.
static QString overloadedInWords(const TimelineScene &scene, const StripBar &bar, int most)
{
    std::map<Id<Person>, qint64> excess;
    for (const planning::Overload &over : planning::Load(*scene.now, *scene.planner).overloads()) {
        if (over.week < bar.to && over.week.addDays(6) >= bar.from)
            excess[over.person] += over.excess.minutes;
    }
    std::vector<std::pair<Id<Person>, qint64>> order(excess.begin(), excess.end());
    std::ranges::stable_sort(order, std::greater(), &std::pair<Id<Person>, qint64>::second);
    QStringList names;
    for (const auto &[person, minutes] : order) {
        if (names.size() < most)
            names << scene.now->title(EntityKind::Person, person.value) + u' ' +
                         hours(WorkTime(minutes));
    }
    if (const auto more = static_cast<int>(order.size()) - most; more > 0)
        names << QCoreApplication::translate("Timeline", "and %n more", nullptr, more);
    return names.join(u", "_s);
}

QString loadInWords(const TimelineScene &scene, const StripBar &bar, Id<Person> person)
{
    QString words =
        QCoreApplication::translate("Timeline", "%1: %2 of %3")
            .arg(spanInWords(scene, bar), hours(bar.load.demanded), hours(bar.load.capacity));
    if (bar.load.shown != bar.load.demanded)
        words += QCoreApplication::translate("Timeline", ", %1 of it for challenges not shown")
                     .arg(hours(WorkTime(bar.load.demanded.minutes - bar.load.shown.minutes)));
    if (bar.load.excess.minutes > 0)
        words +=
            QCoreApplication::translate("Timeline", ", %1 too much").arg(hours(bar.load.excess));
    // Of everybody: one's free hours don't help another. Of less than a week, the weeks say less.
    constexpr int mostNames = 6;
    if (bar.load.excess.minutes > 0 && !person && bar.from.daysTo(bar.to) >= 7)
        words += u": "_s + overloadedInWords(scene, bar, mostNames);
    return words;
}

QString stagesInWords(const TimelineScene &scene, const StripCounts &counts, const StripBar &bar)
{
    QStringList parts;
    int all = 0;
    for (size_t i = 0; i < bar.open.size(); ++i) {
        all += bar.open[i];
        if (bar.open[i] > 0)
            parts << u"%1 %2"_s.arg(scene.now->find(counts.stages[i])->name).arg(bar.open[i]);
    }
    QString words = QCoreApplication::translate("Timeline", "%1: %n challenges open", nullptr, all)
                        .arg(spanInWords(scene, bar));
    if (!parts.isEmpty())
        words += u" ("_s + parts.join(u", "_s) + u')';
    if (counts.limit > 0 && all > counts.limit)
        words +=
            QCoreApplication::translate("Timeline", ", %n too many", nullptr, all - counts.limit);
    return words;
}

void paintLoad(QPainter &painter, const TimelineScene &scene, const QRectF &area, double scrollX,
               const std::vector<StripBar> &bars, QDate chosen)
{
    const Theme &theme = scene.theme;
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGround(painter, scene, area, scrollX);
    double tallest = 1;
    for (const StripBar &bar : bars)
        tallest = std::max({tallest, asHours(bar.load.demanded), asHours(bar.load.capacity)});
    const double unit = (area.height() - headRoom) / tallest;
    const auto y = [&](WorkTime time) { return std::round(area.bottom() - asHours(time) * unit); };
    const auto x = [&](double at) { return std::round(area.left() + at - scrollX); };
    QColor others = theme.disabled;
    others.setAlpha(150);
    QColor mine = theme.accent;
    mine.setAlpha(110);
    for (const StripBar &bar : bars) {
        const double gap = bar.right - bar.left > 12 ? 3 : bar.right - bar.left > 5 ? 1 : 0;
        const QRectF column(QPointF(x(bar.left) + gap, area.top()),
                            QPointF(x(bar.right) - gap, area.bottom()));
        const WorkTime rest(bar.load.demanded.minutes - bar.load.shown.minutes);
        const WorkTime fits(bar.load.demanded.minutes - bar.load.excess.minutes);
        const auto part = [&](WorkTime from, WorkTime to) {
            return QRectF(QPointF(column.left(), y(to)), QPointF(column.right(), y(from)));
        };
        painter.fillRect(part({}, rest), others);
        painter.fillRect(part(rest, bar.load.demanded), mine);
        if (bar.load.excess.minutes > 0) {
            const QRectF over = part(std::max(WorkTime(), fits), bar.load.demanded);
            painter.fillRect(over, theme.surface);
            painter.fillRect(over, QBrush(theme.offTrack, Qt::BDiagPattern));
            painter.setPen(theme.offTrack);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(over.adjusted(0, 0, -1, -1));
        }
    }
    // Capacity, in steps, over the bars.
    QPolygonF line;
    for (const StripBar &bar : bars)
        line << QPointF(x(bar.left), y(bar.load.capacity) + 0.5)
             << QPointF(x(bar.right), y(bar.load.capacity) + 0.5);
    painter.setPen(QPen(theme.text, 1.5));
    painter.drawPolyline(line);
    paintToday(painter, scene, area, scrollX);
    painter.setRenderHint(QPainter::Antialiasing, true);
    std::vector<std::pair<double, double>> taken{
        {std::numeric_limits<double>::lowest(), area.left()}};
    for (const StripBar *bar : byExcess(bars))
        paintExcess(painter, scene, QPointF(x((bar->left + bar->right) / 2), y(bar->load.demanded)),
                    u"+"_s + wholeHours(bar->load.excess), taken);
    const auto widest = std::ranges::max_element(
        bars, {}, [](const StripBar &bar) { return bar.load.capacity.minutes; });
    if (widest != bars.end() && widest->load.capacity.minutes > 0) {
        const QString most = hours(widest->load.capacity);
        const double from = area.left() + 4;
        const double to = from + scene.texts.width(most, LabelStyle::Small);
        const auto inWay = [&](const auto &span) { return from < span.second && span.first < to; };
        painter.setPen(theme.secondary);
        if (std::none_of(taken.begin() + 1, taken.end(), inWay))
            scene.texts.drawAt(painter, from,
                               std::max(area.top() + 8, y(widest->load.capacity) - 8), most,
                               LabelStyle::Small);
    }
    for (const StripBar &bar : bars) {
        if (bar.from == chosen)
            paintChosen(
                painter, scene,
                QRectF(QPointF(x(bar.left), area.top()), QPointF(x(bar.right), area.bottom())));
    }
    painter.restore();
}

void paintStages(QPainter &painter, const TimelineScene &scene, const QRectF &area, double scrollX,
                 const StripCounts &counts, const std::vector<StripBar> &bars, QDate chosen)
{
    const Theme &theme = scene.theme;
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGround(painter, scene, area, scrollX);
    int most = std::max(1, counts.limit);
    for (const auto &[day, open] : counts.open)
        most = std::max(most, std::accumulate(open.begin(), open.end(), 0));
    const double unit = (area.height() - headRoom) / most;
    const QDate last = scene.scale.dayAt(scrollX + area.width()).addDays(1);
    const auto x = [&](QDate day) {
        return std::round(area.left() + scene.scale.x(day) - scrollX);
    };
    const auto pale = [&](const QColor &colour) {
        const QColor &ground = theme.surface;
        const auto part = [](int a, int b) { return (a * 3 + b * 7) / 10; };
        return QColor(part(colour.red(), ground.red()), part(colour.green(), ground.green()),
                      part(colour.blue(), ground.blue()));
    };
    const auto fill = [&](QDate from, QDate to, const std::vector<int> &open, bool planned) {
        double bottom = area.bottom();
        // The furthest stage lies at the bottom: what is nearly done is the ground to stand on.
        for (size_t i = open.size(); i-- > 0;) {
            const double height = open[i] * unit;
            const QColor colour = scene.stageColour(counts.stages[i]);
            painter.fillRect(QRectF(QPointF(x(from), bottom - height), QPointF(x(to), bottom)),
                             planned ? pale(colour) : colour);
            bottom -= height;
        }
    };
    for (size_t i = 0; i < counts.open.size(); ++i) {
        const QDate from = counts.open[i].first;
        const QDate to = i + 1 < counts.open.size() ? counts.open[i + 1].first : last;
        if (x(to) < area.left() || x(from) > area.right())
            continue;
        if (from < scene.today)
            fill(from, std::min(to, scene.today), counts.open[i].second, false);
        if (to > scene.today)
            fill(std::max(from, scene.today), to, counts.open[i].second, true);
    }
    paintToday(painter, scene, area, scrollX);
    painter.setRenderHint(QPainter::Antialiasing, true);
    std::vector<std::pair<double, double>> taken{
        {std::numeric_limits<double>::lowest(), area.left()}};
    double taught = area.left(); // where stages' letters were last said
    for (const StripBar &bar : bars) {
        const double left = area.left() + bar.left - scrollX;
        const double middle = left + (bar.right - bar.left) / 2;
        double bottom = area.bottom();
        const bool letters = middle > taught && bar.right - bar.left > 14;
        for (size_t i = bar.open.size(); i-- > 0;) {
            const double height = bar.open[i] * unit;
            const Stage *stage = scene.now->find(counts.stages[i]);
            if (letters && height > 13 && stage) {
                const QColor colour = scene.stageColour(counts.stages[i]);
                painter.setPen(Theme::textOn(bar.from < scene.today ? colour : pale(colour)));
                scene.texts.drawAt(painter, middle - 4, bottom - height / 2, stage->letter,
                                   LabelStyle::SmallBold);
                taught = middle + 90;
            }
            bottom -= height;
        }
        const int all = std::accumulate(bar.open.begin(), bar.open.end(), 0);
        if (counts.limit > 0 && all > counts.limit)
            paintExcess(painter, scene, QPointF(middle, bottom), u"+%1"_s.arg(all - counts.limit),
                        taken);
        if (bar.from == chosen)
            paintChosen(painter, scene,
                        QRectF(left, area.top(), bar.right - bar.left, area.height()));
    }
    if (counts.limit > 0) {
        const double y = std::round(area.bottom() - counts.limit * unit) + 0.5;
        painter.setPen(QPen(theme.text, 1.5));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.secondary);
        scene.texts.drawAt(
            painter, area.left() + 4, y - 8,
            QCoreApplication::translate("Timeline", "%n at once", nullptr, counts.limit),
            LabelStyle::Small);
    }
    painter.restore();
}

} // namespace stint::ui
