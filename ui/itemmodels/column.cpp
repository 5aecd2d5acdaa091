// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/column.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

Column::~Column() = default;

QString Column::sortText(const Snapshot &now, const void *row) const
{
    return cell(now, row).text;
}

QString Column::groupText(const Snapshot &now, const void *row) const
{
    return cell(now, row).text;
}

QString shortName(const QString &name)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return name;
    return parts.first().left(1) + u". "_s + parts.last();
}

QString dateText(QDate date)
{
    // The short format of many locales leaves the order of day and month to guessing.
    return date.isValid() ? QLocale().toString(date, u"d MMM yyyy"_s) : QString();
}

QString timeText(CivilTime time)
{
    if (!time.isValid())
        return {};
    const QString date = dateText(time.date());
    if (time.minuteOfDay() == 0)
        return date;
    return date + u", "_s +
           QLocale().toString(QTime::fromMSecsSinceStartOfDay(time.minuteOfDay() * 60'000),
                              u"HH:mm"_s);
}

} // namespace stint::ui
