// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "model/planning/forecast/forecast.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

constexpr std::array<int, 4> percents{10, 50, 80, 90};
constexpr size_t strongestCount = 10;

QString percent(double share)
{
    return QString::number(100 * share, 'f', 0) + u" %"_s;
}

QString minute(CivilTime t)
{
    return t.toIso().replace(u'T', u' ');
}

/// The last minute that is in time: a deadline of a day is kept as the midnight after it.
CivilTime lastMoment(CivilTime deadline)
{
    return deadline.minuteOfDay() == 0 ? CivilTime(deadline.minute - 1) : deadline;
}

class ForecastCommand : public Command
{
public:
    QString name() const override { return u"forecast"_s; }
    QString summary() const override
    {
        return QCoreApplication::translate("ForecastCommand",
                                           "says when a challenge will be done, and how surely");
    }
    QList<std::pair<QString, QString>> arguments() const override
    {
        return {{u"FILE"_s, QCoreApplication::translate("ForecastCommand", "the portfolio")}};
    }
    QList<QCommandLineOption> options() const override
    {
        return {{u"challenge"_s,
                 QCoreApplication::translate("ForecastCommand", "the challenge; must be given"),
                 u"CODE"_s},
                {u"draws"_s,
                 QCoreApplication::translate(
                     "ForecastCommand", "how often the plan is worked out; 10000 if not given"),
                 u"N"_s},
                {u"seed"_s,
                 QCoreApplication::translate("ForecastCommand",
                                             "another one gives other draws; 1 if not given"),
                 u"S"_s},
                {u"correlation"_s,
                 QCoreApplication::translate(
                     "ForecastCommand",
                     "0 to 1: how much the durations of a challenge go together; 0 if not given"),
                 u"R"_s}};
    }
    bool printsJson() const override { return true; }

    Result<int> run(Call &call) override
    {
        const QString code = call.value(u"challenge"_s);
        if (code.isEmpty())
            return call.wrongUsage(
                QCoreApplication::translate("ForecastCommand", "--challenge CODE is missing"));
        const auto draws = call.number(u"draws"_s, 10000, 1, 10'000'000);
        const auto seed = call.number(u"seed"_s, 1, 0, std::numeric_limits<int>::max());
        if (!draws || !seed)
            return call.wrongUsage((draws ? seed : draws).error().message);
        planning::ForecastOptions options;
        options.draws = *draws;
        options.seed = static_cast<quint64>(*seed);
        if (call.isSet(u"correlation"_s)) {
            bool ok = false;
            options.correlation = call.value(u"correlation"_s).toDouble(&ok);
            if (!ok || !(options.correlation >= 0 && options.correlation <= 1))
                return call.wrongUsage(
                    QCoreApplication::translate("ForecastCommand",
                                                "--correlation %1 is not a number from 0 to 1")
                        .arg(call.value(u"correlation"_s)));
        }
        const auto file = call.openToRead(call.argument(0));
        if (!file)
            return std::unexpected(file.error());
        const Snapshot &now = file->snapshot;
        const Challenge *challenge = nullptr;
        for (const Challenge &c : now.table<Challenge>()) {
            if (c.code.compare(code, Qt::CaseInsensitive) == 0)
                challenge = &c;
        }
        if (!challenge)
            return failure(QCoreApplication::translate(
                               "ForecastCommand",
                               "%1: there is no challenge %2; `stint list FILE challenges` shows "
                               "their codes")
                               .arg(call.argument(0), code));
        const auto forecast = planning::forecast(now, challenge->id, options);
        if (!forecast)
            return failure(QCoreApplication::translate(
                               "ForecastCommand",
                               "%1: the challenge %2 has no plan; add plan items to it first")
                               .arg(call.argument(0), challenge->code));
        if (call.json())
            printJson(call, now, *challenge, options, *forecast);
        else
            printWords(call, now, *challenge, *forecast);
        return exitDone;
    }

private:
    static QJsonObject taskJson(const Snapshot &now, const planning::TaskInfluence &task)
    {
        const PlanItem &item = *now.find(task.item);
        const Challenge *challenge = now.find(item.challenge);
        return {{"id"_L1, item.id.value},
                {"challenge"_L1, challenge ? challenge->code : QString()},
                {"name"_L1, item.name},
                {"criticality"_L1, task.criticality},
                {"correlation"_L1, task.correlation},
                {"sooner_minutes"_L1, task.sooner.minutes},
                {"later_minutes"_L1, task.later.minutes}};
    }

    static void printJson(Call &call, const Snapshot &now, const Challenge &challenge,
                          const planning::ForecastOptions &options,
                          const planning::Forecast &forecast)
    {
        QJsonArray tasks, tornado, deadlines, curve;
        for (const planning::TaskInfluence &task : forecast.tasks)
            tasks << taskJson(now, task);
        for (const planning::TaskInfluence &task : forecast.strongest(strongestCount))
            tornado << taskJson(now, task);
        for (const planning::DeadlineChance &d : forecast.deadlines)
            deadlines << QJsonObject{{"id"_L1, d.item.value},
                                     {"name"_L1, now.find(d.item)->name},
                                     {"deadline"_L1, lastMoment(d.deadline).toIso()},
                                     {"chance"_L1, d.chance}};
        for (const planning::CurvePoint &point : forecast.curve())
            curve << QJsonObject{{"finish"_L1, point.finish.toIso()}, {"share"_L1, point.share}};
        QJsonObject json{
            {"challenge"_L1, challenge.code},
            {"title"_L1, challenge.title},
            {"draws"_L1, options.draws},
            {"seed"_L1, static_cast<qint64>(options.seed)},
            {"correlation"_L1, options.correlation},
            {"estimated_tasks"_L1, forecast.estimated},
            {"planned"_L1, forecast.planned.toIso()},
            {"mean"_L1, forecast.mean.toIso()},
            {"due"_L1, challenge.due.isValid() ? challenge.due.toString(Qt::ISODate) : QString()},
            {"due_chance"_L1, forecast.due ? QJsonValue(forecast.due->chance) : QJsonValue()},
            {"deadlines"_L1, deadlines},
            {"curve"_L1, curve},
            {"tornado"_L1, tornado},
            {"tasks"_L1, tasks},
        };
        for (const int p : percents)
            json.insert(u"p%1"_s.arg(p), forecast.finishBy(p / 100.0).toIso());
        call.printJson(json);
    }

    static void printWords(Call &call, const Snapshot &now, const Challenge &challenge,
                           const planning::Forecast &forecast)
    {
        std::vector<QStringList> finishes{
            {QCoreApplication::translate("ForecastCommand", "as planned"),
             minute(forecast.planned)}};
        for (const int p : percents)
            finishes.push_back({u"P%1"_s.arg(p), minute(forecast.finishBy(p / 100.0))});
        finishes.push_back(
            {QCoreApplication::translate("ForecastCommand", "mean"), minute(forecast.mean)});
        call.printTable({challenge.code, QCoreApplication::translate("ForecastCommand", "Finish")},
                        finishes);
        if (forecast.due)
            call.print(
                QCoreApplication::translate("ForecastCommand",
                                            "Chance to be done by %1, when it is due: %2")
                    .arg(challenge.due.toString(Qt::ISODate), percent(forecast.due->chance)));
        for (const planning::DeadlineChance &d : forecast.deadlines)
            call.print(QCoreApplication::translate("ForecastCommand",
                                                   "Chance that %1 meets its deadline, %2: %3")
                           .arg(now.find(d.item)->name, minute(lastMoment(d.deadline)),
                                percent(d.chance)));
        std::vector<QStringList> rows;
        for (const planning::TaskInfluence &task : forecast.tasks)
            rows.push_back({now.find(task.item)->name, percent(task.criticality),
                            task.sooner.toString(), task.later.toString()});
        call.print({});
        call.printTable({QCoreApplication::translate("ForecastCommand", "Task"),
                         QCoreApplication::translate("ForecastCommand", "Critical"),
                         QCoreApplication::translate("ForecastCommand", "Sooner by"),
                         QCoreApplication::translate("ForecastCommand", "Later by")},
                        rows);
        if (forecast.estimated == 0)
            call.warn(QCoreApplication::translate(
                          "ForecastCommand",
                          "no task of %1 that is still to do has a duration at best or at worst, "
                          "so nothing varies")
                          .arg(challenge.code));
    }
};

} // namespace

std::unique_ptr<Command> makeForecastCommand()
{
    return std::make_unique<ForecastCommand>();
}

} // namespace stint::app
