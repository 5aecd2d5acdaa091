// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/limits.h"

#include "model/domain/workinghours.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stint {

QString beyondLimits(EntityKind kind, const FieldInfo &field, const QVariant &value)
{
    if (has(field.use, FieldUse::Percent)) {
        const int limit = kind == EntityKind::Assignment ? 1000 : 100;
        if (value.toInt() < 0 || value.toInt() > limit)
            return QCoreApplication::translate("Limits", "“%1” is a percentage from 0 to %2.")
                .arg(field.displayLabel())
                .arg(limit);
    }
    // A lag may be negative: a lead.
    if (kind == EntityKind::PlanItem && field.kind == FieldKind::Duration &&
        value.value<WorkTime>() < WorkTime())
        return QCoreApplication::translate("Limits", "“%1” can't be less than nothing.")
            .arg(field.displayLabel());
    if (kind == EntityKind::PlanItem && field.name == "priority"_L1 &&
        (value.toInt() < 0 || value.toInt() > 1000))
        return QCoreApplication::translate("Limits", "“%1” is a number from 0 to 1000.")
            .arg(field.displayLabel());
    const bool counts = kind == EntityKind::Adoption || kind == EntityKind::RolloutSite ||
                        kind == EntityKind::Priority;
    const bool negative =
        (field.kind == FieldKind::Integer && counts && value.toInt() < 0) ||
        (kind == EntityKind::ScoringCriterion && field.name == "weight"_L1 && value.toDouble() < 0);
    if (negative)
        return QCoreApplication::translate("Limits", "“%1” can't be less than nothing.")
            .arg(field.displayLabel());
    if (kind == EntityKind::Calendar && field.name == "week"_L1) {
        const auto week = parseWeek(value.toString());
        return week ? QString() : week.error().message;
    }
    if (kind == EntityKind::CalendarDay && field.name == "hours"_L1) {
        const auto hours = parseShifts(value.toString());
        return hours ? QString() : hours.error().message;
    }
    return {};
}

QString scaleFault(const ScoringCriterion &criterion)
{
    if (criterion.low < criterion.high)
        return {};
    const QLocale locale;
    return QCoreApplication::translate(
               "Limits",
               "The scale of “%1” ends at %2, which has to be above its lowest score, %3.")
        .arg(criterion.name, locale.toString(criterion.high), locale.toString(criterion.low));
}

} // namespace stint
