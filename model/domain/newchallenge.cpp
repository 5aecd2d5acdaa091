// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/newchallenge.h"

using namespace Qt::StringLiterals;

namespace stint {

namespace {

QString prefixOf(int year)
{
    return u"%1-"_s.arg(year % 100, 2, 10, QChar(u'0'));
}

} // namespace

int numberInRow(const QString &code, const QString &prefix)
{
    constexpr qsizetype mostDigits = 6;
    if (!code.startsWith(prefix) || code.size() > prefix.size() + mostDigits)
        return 0;
    return std::max(0, QStringView(code).sliced(prefix.size()).toInt());
}

int lastChallengeNumber(const Snapshot &now, int year)
{
    const QString prefix = prefixOf(year);
    int last = 0;
    for (const Challenge &c : now.table<Challenge>())
        last = std::max(last, numberInRow(c.code, prefix));
    return last;
}

QString challengeCode(int year, int number)
{
    return prefixOf(year) + u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

QString nextChallengeCode(const Snapshot &now, int year)
{
    return challengeCode(year, lastChallengeNumber(now, year) + 1);
}

int lastSubmissionNumber(const Snapshot &now, int year)
{
    const QString prefix = u"S-%1-"_s.arg(year);
    int last = 0;
    for (const Submission &row : now.table<Submission>())
        last = std::max(last, numberInRow(row.number, prefix));
    return last;
}

QString submissionNumber(int year, int number)
{
    return u"S-%1-%2"_s.arg(year).arg(number, 3, 10, QChar(u'0'));
}

Id<Stage> firstStage(const Snapshot &now)
{
    const auto &stages = now.table<Stage>();
    const auto it = std::ranges::min_element(stages, {}, &Stage::position);
    return it == stages.end() ? Id<Stage>() : it->id;
}

} // namespace stint
