// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/overview.h"

#include <cmath>

namespace stint::ui {

namespace {

/// How much of each colour lies where on one line of the picture: where it changes, and by what.
class Line
{
public:
    Line(int width, size_t colours)
        : m_width(width)
        , m_count(colours)
    {
    }

    void add(double from, double to, size_t colour)
    {
        const int first = std::clamp(static_cast<int>(std::floor(from)), 0, m_width);
        const int last = std::clamp(static_cast<int>(std::ceil(to)), 0, m_width);
        if (last <= first)
            return;
        m_steps.push_back({first, static_cast<int>(colour), 1});
        m_steps.push_back({last, static_cast<int>(colour), -1});
    }
    bool isUsed() const { return !m_steps.empty(); }

    /// Pixels for `rows` rows on this line. Empties it.
    void paint(QRgb *pixels, const std::vector<QColor> &colours, const QColor &ground, double rows)
    {
        std::ranges::sort(m_steps, {}, &Step::x);
        for (size_t i = 0; i < m_steps.size(); ++i) {
            m_count[static_cast<size_t>(m_steps[i].colour)] += m_steps[i].by;
            if (i + 1 < m_steps.size() && m_steps[i + 1].x > m_steps[i].x)
                fill(pixels, m_steps[i].x, m_steps[i + 1].x, colours, ground, rows);
        }
        m_steps.clear();
    }

private:
    struct Step {
        int x;
        int colour;
        int by;
    };

    void fill(QRgb *pixels, int from, int to, const std::vector<QColor> &colours,
              const QColor &ground, double rows) const
    {
        double red = 0, green = 0, blue = 0;
        int all = 0;
        for (size_t c = 0; c < m_count.size(); ++c) {
            all += m_count[c];
            red += m_count[c] * colours[c].red();
            green += m_count[c] * colours[c].green();
            blue += m_count[c] * colours[c].blue();
        }
        if (all == 0)
            return;
        // A tenth of the rows can be seen well; all of them are full colour.
        const double share = std::min(1.0, 0.25 + 0.75 * std::sqrt(all / std::max(1.0, rows)));
        const auto mix = [&](double sum, int back) {
            return static_cast<int>(std::lround(share * sum / all + (1 - share) * back));
        };
        const QRgb colour =
            qRgb(mix(red, ground.red()), mix(green, ground.green()), mix(blue, ground.blue()));
        std::fill(pixels + from, pixels + to, colour);
    }

    int m_width;
    std::vector<int> m_count; ///< by colour; none between lines
    std::vector<Step> m_steps;
};

} // namespace

std::pair<QDate, QDate> overviewSpan(const TimelineScene &scene)
{
    CivilTime first, last;
    for (const Id<Challenge> id : scene.rows.challenges()) {
        const auto [start, finish] = scene.span(id);
        if (start.isValid() && (!first.isValid() || start < first))
            first = start;
        last = std::max(last, finish);
    }
    const QDate from = first.isValid() ? first.date() : scene.today;
    const QDate to = last.isValid() ? last.date() : scene.today;
    return {std::min(from, scene.today).addDays(-14), std::max(to, scene.today).addDays(14)};
}

QImage overviewImage(const TimelineScene &scene, QSize size, QDate from, QDate to)
{
    QImage image(size, QImage::Format_RGB32);
    const QColor &ground = scene.theme.surface;
    image.fill(ground);
    if (size.isEmpty() || scene.rows.size() == 0 || to < from)
        return image;
    std::vector<QColor> colours{scene.theme.accent};
    QHash<qint64, size_t> colourOf;
    for (const Stage &stage : scene.now->table<Stage>()) {
        colourOf.insert(stage.id.value, colours.size());
        colours.push_back(scene.stageColour(stage.id));
    }
    const qint64 first = CivilTime::at(from, 0).minute;
    const double unit = size.width() / (static_cast<double>(from.daysTo(to) + 1) * 1440);
    const auto x = [&](CivilTime t) { return static_cast<double>(t.minute - first) * unit; };
    const double pitch =
        std::min(overviewPitch, static_cast<double>(size.height()) / scene.rows.size());
    Line line(size.width(), colours.size());
    int lineAt = 0; // first line of the picture that is gathered now
    double gathered = 0;
    const auto flush = [&](int until) {
        if (line.isUsed()) {
            auto *pixels = reinterpret_cast<QRgb *>(image.scanLine(lineAt));
            line.paint(pixels, colours, ground, gathered);
            // With room to spare, a line between rows stays free.
            const int lines = std::max(1, until - lineAt - (pitch >= 3 ? 1 : 0));
            for (int i = 1; i < lines && lineAt + i < size.height(); ++i)
                std::copy_n(pixels, size.width(),
                            reinterpret_cast<QRgb *>(image.scanLine(lineAt + i)));
        }
        lineAt = until;
        gathered = 0;
    };
    size_t colour = 0;
    Id<Challenge> known;
    for (int row = 0; row < scene.rows.size(); ++row) {
        const int at = std::min(size.height() - 1, static_cast<int>(row * pitch));
        if (at != lineAt)
            flush(at);
        ++gathered;
        const TimelineRow &what = scene.rows.at(row);
        if (what.kind == RowKind::Challenge) {
            const auto [start, finish] = scene.span(what);
            const Challenge *challenge = scene.now->find(what.challenge);
            if (challenge && start.isValid() && finish.isValid() && !scene.hasPlan(challenge->id))
                line.add(x(start), x(finish), colourOf.value(challenge->stage.value));
            for (const StageSpan &span : scene.bands(what.challenge).spans)
                line.add(x(CivilTime::at(span.from, 0)), x(CivilTime::at(span.to, 0)),
                         colourOf.value(span.stage.value));
        } else if (what.kind == RowKind::Item) {
            if (what.challenge != known) {
                known = what.challenge;
                const Challenge *challenge = scene.now->find(known);
                colour = challenge ? colourOf.value(challenge->stage.value) : 0;
            }
            if (const planning::ItemDates *when = scene.dates(Id<PlanItem>(what.id)))
                line.add(x(when->start), x(when->finish), colour);
        }
    }
    flush(std::min(size.height(), static_cast<int>(std::ceil(scene.rows.size() * pitch))));
    return image;
}

} // namespace stint::ui
