// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "model/planning/planner.h"

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
    case DriverKind::Nothing:
        break;
    }
    return "nothing"_L1;
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
                 QCoreApplication::translate("ScheduleCommand", "only this challenge"), u"CODE"_s}};
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
        call.json() ? printJson(call, now, planner, items) : printTable(call, now, planner, items);
        return exitDone;
    }

private:
    using Items = std::vector<const PlanItem *>;

    static void printJson(Call &call, const Snapshot &now, const planning::Planner &planner,
                          const Items &items)
    {
        QHash<qint64, QStringList> findings;
        for (const planning::Finding &f : planner.findings())
            findings[f.item.value] << f.text;
        QJsonArray rows;
        for (const PlanItem *item : items) {
            const planning::ItemDates &d = *planner.dates(item->id);
            const Challenge *challenge = now.find(item->challenge);
            rows << QJsonObject{
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
                {"findings"_L1, QJsonArray::fromStringList(findings.value(item->id.value))},
            };
        }
        call.printJson(rows);
    }

    static void printTable(Call &call, const Snapshot &now, const planning::Planner &planner,
                           const Items &items)
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
                            planner.reason(item->id)});
        }
        call.printTable({QCoreApplication::translate("ScheduleCommand", "Challenge"),
                         QCoreApplication::translate("ScheduleCommand", "Name"),
                         QCoreApplication::translate("ScheduleCommand", "Start"),
                         QCoreApplication::translate("ScheduleCommand", "Finish"),
                         QCoreApplication::translate("ScheduleCommand", "Float"),
                         QCoreApplication::translate("ScheduleCommand", "Critical"),
                         QCoreApplication::translate("ScheduleCommand", "Why")},
                        rows);
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
