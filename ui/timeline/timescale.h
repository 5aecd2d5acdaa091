// SPDX-License-Identifier: GPL-3.0-or-later
// Time to pixels and back, and what stands in the header at each zoom. x = 0 is the start of
// `origin`. A value: the view, the painter and the tests each have their own.
#pragma once

#include "model/planning/workcalendar.h"
#include "ui/timeline/timelineoptions.h"

#include <QRectF>
#include <QString>
#include <vector>

namespace stint::ui {

/// What one step of a header line is.
enum class TickUnit : quint8 {
    Hour,
    ThreeHours,
    SixHours,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade
};

struct Tick {
    double from = 0; ///< x
    double to = 0;
    QString text; ///< the longest form that fits its width; may be empty
    CivilTime at; ///< where it begins
};

class TimeScale
{
public:
    static constexpr double minPixelsPerDay = 0.04; ///< 15 px a year
    static constexpr double maxPixelsPerDay = 2880; ///< 2 px a minute
    static constexpr int mostForms = 5;

    explicit TimeScale(QDate origin = QDate(2020, 1, 1), double pixelsPerDay = 6);

    QDate origin() const { return m_origin; }
    void setOrigin(QDate origin);
    double pixelsPerDay() const { return m_pixelsPerDay; }
    void setPixelsPerDay(double pixels); ///< kept within the limits

    double x(CivilTime t) const;
    double x(QDate day) const; ///< of its first minute
    CivilTime at(double x) const;
    QDate dayAt(double x) const;

    /// Hours count: bars lie where the clock says. Below that a working day fills its column.
    bool showsHours() const { return m_pixelsPerDay >= 120; }
    bool showsWeekends() const { return m_pixelsPerDay >= 2.4; }
    /// So far out that bars say nothing: stages instead.
    bool isDensity() const { return m_pixelsPerDay < 1.5; }

    /// Where a bar begins and ends. A day is filled from its first shift to its last.
    double barStart(CivilTime start, const planning::WorkCalendar &calendar) const;
    double barFinish(CivilTime finish, const planning::WorkCalendar &calendar) const;
    /// Where a point in time stands: mid-day, unless hours count.
    double point(CivilTime t) const;

    TickUnit upperUnit() const;
    TickUnit lowerUnit() const;
    /// The ticks that touch x from…to, with texts by `width` of a text in pixels.
    template <class Width>
    std::vector<Tick> ticks(TickUnit unit, double from, double to, Width &&width) const
    {
        std::vector<Tick> all = ticks(unit, from, to);
        // All in the form that fits the narrowest, so that a line doesn't mix "Sat 7" and "8".
        for (int form = 0; form < mostForms; ++form) {
            bool fits = true;
            for (Tick &tick : all) {
                tick.text = tickText(unit, tick.at, form);
                fits = fits && width(tick.text) <= tick.to - tick.from - 4;
            }
            if (fits)
                break;
        }
        return all;
    }
    std::vector<Tick> ticks(TickUnit unit, double from, double to) const; ///< without texts
    /// Form 0 is the longest ("October 2026"), then "Oct 2026", "Oct", "O"; past the last, empty.
    static QString tickText(TickUnit unit, CivilTime at, int form);

    static double pixelsPerDay(ZoomStep step);
    ZoomStep step() const; ///< the nearest

    /// How long a stretch of x is, in words: "21 weeks", "3 years".
    QString lengthInWords(double pixels) const;

private:
    double dayFraction(CivilTime t, const planning::WorkCalendar &calendar, bool finish) const;

    QDate m_origin;
    qint64 m_originMinute = 0;
    double m_pixelsPerDay = 6;
};

/// The day on which a week begins that `day` is in: Monday.
QDate weekStart(QDate day);

} // namespace stint::ui
