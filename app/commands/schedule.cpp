// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "model/edit/baselines.h"
#include "model/planning/variance.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

QLatin1StringView nameOf(planning::DriverKind kind)
{
    using planning::DriverKind;
    switch (kind) {
    case DriverKind::Predecessor:
        return "predecessor"_L1;
    case DriverKind::Constraint:
        return "constraint"_L1;
    case DriverKind::ChallengeStart:
        return "challenge_start"_L1;
    case DriverKind::Parent:
        return "summary"_L1;
    case DriverKind::Actual:
        return "actual"_L1;
    case DriverKind::Fixed:
        return "fixed"_L1;
    case DriverKind::Levelling:
        return "levelling"_L1;
    case DriverKind::Recorded:
        return "recorded"_L1;
    case DriverKind::StatusDate:
        return "status_date"_L1;
    case DriverKind::Nothing:
        break;
    }
    return "nothing"_L1;
}

/// A sentence and, if it is about a row, what and which.
QJsonObject toJson(const planning::Why &why)
{
    QJsonObject object{{"text"_L1, why.text}};
    if (why.id != 0) {
        object.insert("thing"_L1, QLatin1StringView(entityInfo(why.kind).name.table));
        object.insert("id"_L1, why.id);
    }
    return object;
}

/// All that there is to say of an item, in one line.
QString allOf(const planning::Planner &planner, Id<PlanItem> item)
{
    QStringList sentences;
    for (const planning::Why &why : planner.why(item))
        sentences << why.text;
    sentences << planner.whyCritical(item).text;
    return sentences.join(u' ');
}

class ScheduleCommand : public Command
{
public:
    QString name() const override { return u"schedule"_s; }
    QString summary() const override
    {
        return QCoreApplication::translate(
            "ScheduleCommand", "shows when every plan item starts and finishes, and why");
    }
    QList<std::pair<QString, QString>> arguments() const override
    {
        return {{u"FILE"_s, QCoreApplication::translate("ScheduleCommand", "the portfolio")}};
    }
    QList<QCommandLineOption> options() const override
    {
        return {{u"challenge"_s,
                 QCoreApplication::translate("ScheduleCommand", "only this challenge"), u"CODE"_s},
                {u"baseline"_s,
                 QCoreApplication::translate("ScheduleCommand", "compares with this baseline"),
                 u"NAME"_s}};
    }
    bool printsJson() const override { return true; }

    Result<int> run(Call &call) override
    {
        const auto file = call.openToRead(call.argument(0));
        if (!file)
            return std::unexpected(file.error());
        const Snapshot &now = file->snapshot;
        Id<Challenge> only;
        if (const QString code = call.value(u"challenge"_s); !code.isEmpty()) {
            for (const Challenge &c : now.table<Challenge>()) {
                if (c.code.compare(code, Qt::CaseInsensitive) == 0)
                    only = c.id;
            }
            if (!only)
                return failure(
                    QCoreApplication::translate("ScheduleCommand",
                                                "There is no challenge with the code %1 in %2.")
                        .arg(code, call.argument(0)));
        }
        std::optional<planning::BaselineDates> baseline;
        if (const QString name = call.value(u"baseline"_s); !name.isEmpty()) {
            const Id<Baseline> id = edit::findBaseline(now, name);
            if (!id)
                return failure(QCoreApplication::translate(
                                   "ScheduleCommand",
                                   "%1: there is no baseline %2; `stint list FILE baselines` shows "
                                   "them")
                                   .arg(call.argument(0), name));
            baseline.emplace(now, id);
        }
        const planning::Planner planner(now);
        std::vector<const PlanItem *> items;
        for (const PlanItem &item : now.table<PlanItem>()) {
            if ((!only || item.challenge == only) && planner.dates(item.id))
                items.push_back(&item);
        }
        std::ranges::stable_sort(items, [&](const PlanItem *a, const PlanItem *b) {
            const auto key = [&](const PlanItem *i) {
                return std::make_pair(i->challenge, planner.dates(i->id)->start);
            };
            return key(a) < key(b);
        });
        call.json() ? printJson(call, now, planner, items, baseline)
                    : printTable(call, now, planner, items, baseline);
        return exitDone;
    }

private:
    using Items = std::vector<const PlanItem *>;
    using Agreed = std::optional<planning::BaselineDates>;

    /// Null fields for what was not in the plan then.
    static void addVariance(QJsonObject &row, const std::optional<planning::ItemVariance> &found)
    {
        const auto put = [&](QLatin1StringView key, const QJsonValue &value) {
            row.insert(key, found ? value : QJsonValue());
        };
        const planning::ItemVariance v = found.value_or(planning::ItemVariance());
        put("baseline_start"_L1, v.baselineStart.toIso());
        put("baseline_finish"_L1, v.baselineFinish.toIso());
        put("baseline_duration_minutes"_L1, v.baselineDuration.minutes);
        put("start_variance_minutes"_L1, v.start.minutes);
        put("finish_variance_minutes"_L1, v.finish.minutes);
        put("duration_variance_minutes"_L1, v.duration.minutes);
    }

    static QString signedTime(WorkTime time)
    {
        return (time.minutes > 0 ? u"+"_s : QString()) + time.toString();
    }

    static void printJson(Call &call, const Snapshot &now, const planning::Planner &planner,
                          const Items &items, const Agreed &baseline)
    {
        QHash<qint64, QStringList> findings;
        for (const planning::Finding &f : planner.findings())
            findings[f.item.value] << f.text;
        QJsonArray rows;
        for (const PlanItem *item : items) {
            const planning::ItemDates &d = *planner.dates(item->id);
            const Challenge *challenge = now.find(item->challenge);
            QJsonArray why;
            for (const planning::Why &one : planner.why(item->id))
                why << toJson(one);
            QJsonObject row{
                {"id"_L1, item->id.value},
                {"challenge"_L1, challenge ? challenge->code : QString()},
                {"name"_L1, item->name},
                {"kind"_L1, ValueTraits<PlanKind>::toJson(item->kind)},
                {"parent"_L1, ValueTraits<Id<PlanItem>>::toJson(item->parent)},
                {"duration_minutes"_L1, item->duration.minutes},
                {"start"_L1, d.start.toIso()},
                {"finish"_L1, d.finish.toIso()},
                {"late_start"_L1, d.lateStart.toIso()},
                {"late_finish"_L1, d.lateFinish.toIso()},
                {"total_float_minutes"_L1, d.totalFloat.minutes},
                {"free_float_minutes"_L1, d.freeFloat.minutes},
                {"critical"_L1, d.critical},
                {"driver"_L1, nameOf(d.driver)},
                {"reason"_L1, planner.reason(item->id)},
                {"why"_L1, why},
                {"why_critical"_L1, toJson(planner.whyCritical(item->id))},
                {"findings"_L1, QJsonArray::fromStringList(findings.value(item->id.value))},
            };
            if (baseline)
                addVariance(row, baseline->variance(planner, item->id));
            rows << row;
        }
        call.printJson(rows);
    }

    static void printTable(Call &call, const Snapshot &now, const planning::Planner &planner,
                           const Items &items, const Agreed &baseline)
    {
        std::vector<QStringList> rows;
        for (const PlanItem *item : items) {
            const planning::ItemDates &d = *planner.dates(item->id);
            const Challenge *challenge = now.find(item->challenge);
            rows.push_back({challenge ? challenge->code : QString(), item->name,
                            d.start.toIso().replace(u'T', u' '),
                            d.finish.toIso().replace(u'T', u' '), d.totalFloat.toString(),
                            d.critical ? QCoreApplication::translate("ScheduleCommand", "critical")
                                       : QString(),
                            allOf(planner, item->id)});
            if (!baseline)
                continue;
            const auto found = baseline->variance(planner, item->id);
            rows.back().insert(4, found ? signedTime(found->start)
                                        : QCoreApplication::translate("ScheduleCommand", "new"));
            rows.back().insert(5, found ? signedTime(found->finish) : QString());
        }
        QStringList headers{QCoreApplication::translate("ScheduleCommand", "Challenge"),
                            QCoreApplication::translate("ScheduleCommand", "Name"),
                            QCoreApplication::translate("ScheduleCommand", "Start"),
                            QCoreApplication::translate("ScheduleCommand", "Finish"),
                            QCoreApplication::translate("ScheduleCommand", "Float"),
                            QCoreApplication::translate("ScheduleCommand", "Critical"),
                            QCoreApplication::translate("ScheduleCommand", "Why")};
        if (baseline) {
            headers.insert(4, QCoreApplication::translate("ScheduleCommand", "Start ±"));
            headers.insert(5, QCoreApplication::translate("ScheduleCommand", "Finish ±"));
        }
        call.printTable(headers, rows);
        for (const planning::Finding &f : planner.findings()) {
            if (std::ranges::any_of(items, [&](const PlanItem *i) { return i->id == f.item; }))
                call.warn(now.title(EntityKind::PlanItem, f.item.value) + u": "_s + f.text);
        }
    }
};

} // namespace

std::unique_ptr<Command> makeScheduleCommand()
{
    return std::make_unique<ScheduleCommand>();
}

} // namespace stint::app
