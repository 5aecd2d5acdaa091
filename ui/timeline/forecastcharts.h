// SPDX-License-Identifier: GPL-3.0-or-later
// A forecast as charts: how the chance to be done grows, and which tasks move the finish most.
// In the colours of the theme, labelled where the things are, without legends.
#pragma once

#include "model/domain/snapshot.h"
#include "model/planning/forecast/forecast.h"
#include "ui/widgets/theme.h"

class QChart;

namespace stint::ui {

/// Percent of the draws that have finished by a day, with P10, P50, P80, P90 and the due date.
QChart *curveChart(const planning::Forecast &forecast, const Theme &theme);
/// For each of the strongest tasks, how much sooner or later the finish is if it goes well or
/// badly, in days of eight hours.
QChart *tornadoChart(const planning::Forecast &forecast, const Snapshot &now, const Theme &theme);

inline constexpr std::array forecastPercents{10, 50, 80, 90};
inline constexpr size_t tornadoTasks = 10;
/// "P80"
QString percentName(int percent);
/// "Fri 15 Jan 2027"
QString forecastDay(CivilTime time);
/// "38 %"; never "0 %" or "100 %" of what is only nearly so.
QString chanceInWords(double chance);

} // namespace stint::ui
