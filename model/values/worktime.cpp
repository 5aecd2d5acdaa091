// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/worktime.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace stint {

namespace {

qint64 minutesOf(const QString &unit)
{
    if (unit.startsWith(u'w') || unit.startsWith(u's'))
        return 5 * 480;
    if (unit.isEmpty() || unit.startsWith(u'd') || unit.startsWith(u'j'))
        return 480;
    return unit.startsWith(u'h') ? 60 : 1;
}

} // namespace

QString WorkTime::toString() const
{
    const qint64 all = std::abs(minutes);
    const qint64 days = all / 480, hours = all % 480 / 60, rest = all % 60;
    QStringList parts;
    if (days != 0 || all == 0)
        parts << QCoreApplication::translate("WorkTime", "%1 d", "days").arg(days);
    if (hours != 0)
        parts << QCoreApplication::translate("WorkTime", "%1 h", "hours").arg(hours);
    if (rest != 0)
        parts << QCoreApplication::translate("WorkTime", "%1 min", "minutes").arg(rest);
    return (minutes < 0 ? u"\u2212"_s : QString()) + parts.join(u' ');
}

Result<WorkTime> WorkTime::parse(const QString &text)
{
    static const QRegularExpression part(
        uR"(\G\s*(\d{1,9}(?:[.,]\d{1,4})?)\s*(weeks?|wk|w|sem(?:aines?)?|days?|d|jours?|j|hours?|hrs?|h|minutes?|min|m)?(?![a-z]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString rest = text.trimmed();
    const bool negative = rest.startsWith(u'-') || rest.startsWith(u'\u2212');
    if (negative || rest.startsWith(u'+'))
        rest.remove(0, 1);
    double total = 0;
    qsizetype at = 0;
    for (auto m = part.match(rest, at); m.hasMatch() && at < rest.size();
         m = part.match(rest, at)) {
        total += m.captured(1).replace(u',', u'.').toDouble() *
                 static_cast<double>(minutesOf(m.captured(2).toLower()));
        at = m.capturedEnd();
    }
    constexpr double limit = 100.0 * 366 * 1440;
    if (rest.isEmpty() || !QStringView(rest).sliced(at).trimmed().isEmpty() || total > limit)
        return failure(QCoreApplication::translate(
                           "WorkTime", "“%1” is not a duration. Write it as 3 d, 4 h or 90 min.")
                           .arg(text));
    const qint64 whole = std::llround(total);
    return WorkTime(negative ? -whole : whole);
}

} // namespace stint
