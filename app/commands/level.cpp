// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "model/edit/levelling.h"
#include "model/edit/portfolio.h"
#include "model/planning/levelling/effect.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LevelCommand)
};

struct Outcome {
    const Snapshot &now;
    const planning::LevelledPlan &levelled;
    const planning::LevellingEffect &effect;
    bool applied;

    QString codeOf(Id<Challenge> challenge) const
    {
        const Challenge *row = now.find(challenge);
        return row ? row->code : QString();
    }
    QString nameOf(Id<Person> person) const { return now.find(person)->name; }
};

class LevelCommand : public Command
{
public:
    QString name() const override { return u"level"_s; }
    QString summary() const override
    {
        return Words::tr("puts work off until nobody is asked for more than they have");
    }
    QList<std::pair<QString, QString>> arguments() const override
    {
        return {{u"FILE"_s, Words::tr("the portfolio")}};
    }
    QList<QCommandLineOption> options() const override
    {
        return {{u"challenge"_s, Words::tr("only this challenge; the others stay as they are"),
                 u"CODE"_s},
                {u"schedules"_s, Words::tr("how many schedules to try, 5000 unless given"), u"N"_s},
                {u"seed"_s,
                 Words::tr("of the search, 1 unless given: the same seed gives the same"), u"S"_s},
                {u"apply"_s, Words::tr("writes the result; otherwise it is only shown")}};
    }
    bool printsJson() const override { return true; }
    Result<int> run(Call &call) override;

private:
    static Result<int> level(Call &call, const Snapshot &now, edit::Portfolio *portfolio);
    static void printJson(Call &call, const Outcome &outcome);
    static void printText(Call &call, const Outcome &outcome);
};

Result<int> LevelCommand::run(Call &call)
{
    if (!call.isSet(u"apply"_s)) {
        const auto file = call.openToRead(call.argument(0));
        return file ? level(call, file->snapshot, nullptr) : std::unexpected(file.error());
    }
    const auto portfolio = call.openToWrite(call.argument(0));
    return portfolio ? level(call, (*portfolio)->now(), portfolio->get())
                     : std::unexpected(portfolio.error());
}

Result<int> LevelCommand::level(Call &call, const Snapshot &current, edit::Portfolio *portfolio)
{
    constexpr int most = std::numeric_limits<int>::max();
    const auto schedules = call.number(u"schedules"_s, 5000, 1, most);
    const auto seed = call.number(u"seed"_s, 1, 0, most);
    for (const auto &number : {schedules, seed}) {
        if (!number)
            return call.wrongUsage(number.error().message);
    }
    const Snapshot now = current;
    Id<Challenge> only;
    if (const QString code = call.value(u"challenge"_s); !code.isEmpty()) {
        for (const Challenge &c : now.table<Challenge>()) {
            if (c.code.compare(code, Qt::CaseInsensitive) == 0)
                only = c.id;
        }
        if (!only)
            return failure(Words::tr("There is no challenge with the code %1 in %2.")
                               .arg(code, call.argument(0)));
    }
    const planning::LevelledPlan levelled = planning::levelPlan(
        now, only, {.schedules = *schedules, .seed = static_cast<std::uint64_t>(*seed)});
    const ChangeSet changes = edit::levelPlan(now, levelled, only);
    Snapshot after = now;
    after.apply(changes);
    if (portfolio) {
        if (const auto done = portfolio->perform(changes); !done)
            return std::unexpected(done.error());
    }
    const planning::LevellingEffect effect = planning::levellingEffect(now, after);
    const Outcome outcome{after, levelled, effect, portfolio != nullptr};
    call.json() ? printJson(call, outcome) : printText(call, outcome);
    return exitDone;
}

qint64 excess(const std::vector<planning::Overload> &overloads)
{
    qint64 sum = 0;
    for (const planning::Overload &o : overloads)
        sum += o.excess.minutes;
    return sum;
}

void LevelCommand::printJson(Call &call, const Outcome &o)
{
    QJsonArray challenges, left, moved, findings;
    for (const auto &finish : o.effect.challenges)
        challenges << QJsonObject{{"challenge"_L1, o.codeOf(finish.challenge)},
                                  {"finish_before"_L1, finish.before.toIso()},
                                  {"finish_after"_L1, finish.after.toIso()}};
    for (const planning::Overload &overload : o.effect.overloadsLeft)
        left << QJsonObject{{"person"_L1, o.nameOf(overload.person)},
                            {"week"_L1, overload.week.toString(Qt::ISODate)},
                            {"demanded_minutes"_L1, overload.demanded.minutes},
                            {"capacity_minutes"_L1, overload.capacity.minutes},
                            {"excess_minutes"_L1, overload.excess.minutes}};
    for (const planning::Moved &m : o.effect.moved) {
        const PlanItem &item = *o.now.find(m.item);
        moved << QJsonObject{{"id"_L1, item.id.value},
                             {"challenge"_L1, o.codeOf(item.challenge)},
                             {"name"_L1, item.name},
                             {"start_before"_L1, m.before.start.toIso()},
                             {"start_after"_L1, m.after.start.toIso()},
                             {"finish_before"_L1, m.before.finish.toIso()},
                             {"finish_after"_L1, m.after.finish.toIso()},
                             {"levelled_start"_L1, item.levelledStart.toIso()}};
    }
    for (const planning::Finding &f : o.levelled.findings)
        findings << QJsonObject{
            {"id"_L1, f.item.value}, {"name"_L1, o.now.find(f.item)->name}, {"finding"_L1, f.text}};
    call.printJson(
        QJsonObject{{"applied"_L1, o.applied},
                    {"schedules"_L1, static_cast<qint64>(o.levelled.schedules)},
                    {"optimal"_L1, o.levelled.optimal},
                    {"finish_before"_L1, o.effect.before.toIso()},
                    {"finish_after"_L1, o.effect.after.toIso()},
                    {"overloads_before"_L1, static_cast<qint64>(o.effect.overloadsBefore.size())},
                    {"overloads_removed"_L1, o.effect.overloadsRemoved},
                    {"overloads_left"_L1, static_cast<qint64>(o.effect.overloadsLeft.size())},
                    {"overload_minutes_before"_L1, excess(o.effect.overloadsBefore)},
                    {"overload_minutes_left"_L1, excess(o.effect.overloadsLeft)},
                    {"items_put_off"_L1, static_cast<qint64>(o.levelled.putOff.size())},
                    {"items_moved"_L1, static_cast<qint64>(o.effect.moved.size())},
                    {"challenges"_L1, challenges},
                    {"overloads"_L1, left},
                    {"moved"_L1, moved},
                    {"findings"_L1, findings}});
}

void LevelCommand::printText(Call &call, const Outcome &o)
{
    const auto day = [](CivilTime t) {
        return t.isValid() ? t.toIso().replace(u'T', u' ') : u"–"_s;
    };
    std::vector<QStringList> rows;
    for (const auto &finish : o.effect.challenges) {
        const qint64 days = finish.before.date().daysTo(finish.after.date());
        rows.push_back({o.codeOf(finish.challenge), day(finish.before), day(finish.after),
                        days == 0 ? u"–"_s : QString::number(days)});
    }
    rows.push_back({Words::tr("All"), day(o.effect.before), day(o.effect.after),
                    QString::number(o.effect.before.isValid()
                                        ? o.effect.before.date().daysTo(o.effect.after.date())
                                        : 0)});
    call.printTable({Words::tr("Challenge"), Words::tr("Finish before"), Words::tr("Finish after"),
                     Words::tr("Days later")},
                    rows);
    call.print(Words::tr("Overloads (people and weeks): %1 before, %2 removed, %3 left.")
                   .arg(o.effect.overloadsBefore.size())
                   .arg(o.effect.overloadsRemoved)
                   .arg(o.effect.overloadsLeft.size()));
    call.print(Words::tr("%n plan items moved.", nullptr, static_cast<int>(o.effect.moved.size())));
    call.print(o.applied ? Words::tr("Written.") : Words::tr("Nothing was written; --apply does."));
    for (const planning::Overload &left : o.effect.overloadsLeft)
        call.print(Words::tr("Left: %1, week of %2: %3 more than there is.")
                       .arg(o.nameOf(left.person), left.week.toString(Qt::ISODate),
                            left.excess.toString()));
    if (!o.effect.overloadsLeft.empty())
        call.print(Words::tr("What is left is work that is under way, done or fixed, or that alone "
                             "asks for too much."));
    for (const planning::Finding &f : o.levelled.findings)
        call.warn(o.now.title(EntityKind::PlanItem, f.item.value) + u": "_s + f.text);
}

} // namespace

std::unique_ptr<Command> makeLevelCommand()
{
    return std::make_unique<LevelCommand>();
}

} // namespace stint::app
