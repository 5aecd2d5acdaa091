// SPDX-License-Identifier: GPL-3.0-or-later
// What changed, who, when; or the state of the portfolio at the end of a day.
#include "app/commands/command.h"
#include "app/commands/pastday.h"
#include "model/edit/portfolio.h"
#include "model/exchange/jsonwriter.h"
#include "model/governance/covered.h"
#include "model/report/whatchanged.h"
#include "model/store/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

/// Whether a change would tell what a rating says that is covered until all have rated.
template <class Row>
bool isCovered(const FieldInfo &field, const Row &row, const std::set<Id<Rating>> &covered)
{
    if constexpr (std::is_same_v<Row, Score>)
        return covered.contains(row.rating) &&
               (field.name == "value"_L1 || field.name == "reason"_L1);
    else if constexpr (std::is_same_v<Row, Rating>)
        return covered.contains(row.id) && field.name == "note"_L1;
    else
        return false;
}

/// A changed row as JSON: only what changed, or everything that is set.
template <class Row>
QJsonObject changeJson(const Change<Row> &change, const std::set<Id<Rating>> &covered)
{
    static const Row blank;
    const Row &before = change.before ? *change.before : blank;
    const Row &after = change.after ? *change.after : blank;
    QJsonObject was, is;
    for (const FieldInfo &field : Row::fields()) {
        if (field.equal(&before, &after) ||
            isCovered(field, change.after ? after : before, covered))
            continue;
        was.insert(field.name, field.toJson(&before));
        is.insert(field.name, field.toJson(&after));
    }
    QJsonObject json{{u"entity"_s, QLatin1StringView(Row::entity.table)},
                     {u"id"_s, change.id().value}};
    if (change.before)
        json.insert(u"before"_s, was);
    if (change.after)
        json.insert(u"after"_s, is);
    return json;
}

QJsonObject entryJson(const store::HistoryEntry &entry, const std::set<Id<Rating>> &covered)
{
    QJsonArray rows;
    entry.changes.forEach([&](const auto &list) {
        for (const auto &change : list)
            rows.append(changeJson(change, covered));
    });
    return {{u"revision"_s, entry.revision},
            {u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
            {u"who"_s, entry.who},
            {u"words"_s, entry.words},
            {u"changes"_s, rows}};
}

/// All things as the export names them.
QJsonObject stateJson(const Snapshot &state, QDate day)
{
    QJsonObject json{{u"as_of"_s, day.toString(Qt::ISODate)}, {u"revision"_s, state.revision}};
    for (const EntityInfo &entity : allEntities())
        json.insert(QLatin1StringView(entity.name.plural), exchange::rowsJson(entity, state));
    return json;
}

/// What changed about a challenge, as the team would tell it.
QJsonObject changesJson(const report::ChallengeChanges &of, const Challenge *challenge)
{
    QJsonArray lines;
    for (const report::ChangeLine &line : of.lines)
        lines.append(QJsonObject{
            {u"kind"_s, report::changeName(line.kind)},
            {u"what"_s, line.what},
            {u"detail"_s, line.detail},
            {u"on"_s, line.on.isValid() ? QJsonValue(line.on.toString(Qt::ISODate)) : QJsonValue()},
            {u"entity"_s, QLatin1StringView(entityInfo(line.entity).name.table)},
            {u"id"_s, line.id}});
    return {{u"code"_s, challenge ? QJsonValue(challenge->code) : QJsonValue()},
            {u"title"_s, challenge ? QJsonValue(challenge->title) : QJsonValue()},
            {u"changes"_s, lines}};
}

class HistoryCommand : public Command
{
public:
    QString name() const override { return u"history"_s; }
    QString summary() const override
    {
        return QCoreApplication::translate("HistoryCommand",
                                           "what changed, who, when; or the state at a date");
    }
    QList<std::pair<QString, QString>> arguments() const override
    {
        return {{u"FILE"_s, QCoreApplication::translate("HistoryCommand", "the portfolio")}};
    }
    QList<QCommandLineOption> options() const override
    {
        return {{u"since"_s,
                 QCoreApplication::translate("HistoryCommand", "changes after the end of this day"),
                 u"DATE"_s},
                {u"as-of"_s,
                 QCoreApplication::translate(
                     "HistoryCommand",
                     "the state at the end of this day instead; with --by-challenge the "
                     "end of what is compared"),
                 u"DATE"_s},
                {u"by-challenge"_s,
                 QCoreApplication::translate("HistoryCommand",
                                             "with --since: stages, status, dates, decisions and "
                                             "risks that changed, to --as-of or today")}};
    }
    bool printsJson() const override { return true; }

    Result<int> run(Call &call) override
    {
        const auto since = call.date(u"since"_s);
        const auto asOf = call.date(u"as-of"_s);
        if (!since || !asOf)
            return call.wrongUsage((since ? asOf : since).error().message);
        if (call.isSet(u"by-challenge"_s) && !since->isValid())
            return call.wrongUsage(
                QCoreApplication::translate("HistoryCommand", "--by-challenge needs --since DATE"));
        if (since->isValid() && asOf->isValid() && !call.isSet(u"by-challenge"_s))
            return call.wrongUsage(QCoreApplication::translate(
                "HistoryCommand", "--since and --as-of go together only with --by-challenge"));
        const QDate until = asOf->isValid() ? *asOf : call.clock().today();
        if (until > call.clock().today())
            return call.wrongUsage(
                QCoreApplication::translate("HistoryCommand", "--as-of is a day that has been"));
        if (since->isValid() && *since > until)
            return call.wrongUsage(
                asOf->isValid() ? QCoreApplication::translate(
                                      "HistoryCommand", "--since is a day before that of --as-of")
                                : QCoreApplication::translate("HistoryCommand",
                                                              "--since is a day that has been"));
        auto file = call.openToRead(call.argument(0));
        if (!file)
            return std::unexpected(file.error());
        if (call.isSet(u"by-challenge"_s))
            return printChanges(call, std::move(*file), *since, until);
        return asOf->isValid() ? printState(call, std::move(*file), *asOf)
                               : printEntries(call, *file, *since);
    }

private:
    Result<int> printState(Call &call, OpenFile file, QDate day)
    {
        const edit::Portfolio portfolio(std::move(file.store), file.snapshot, call.clock(), {});
        warnBeforeHistory(call, portfolio, day);
        const auto state = portfolio.asOf(day);
        if (!state)
            return std::unexpected(state.error());
        if (call.json()) {
            call.printJson(stateJson(governance::withoutCovered(*state), day));
            return exitDone;
        }
        std::vector<QStringList> rows;
        for (const Challenge &challenge : state->table<Challenge>()) {
            const Stage *stage = state->find(challenge.stage);
            // How a closed one stands is how it ended.
            rows.push_back({challenge.code, challenge.title, stage ? stage->name : QString(),
                            challenge.outcome == Outcome::Open ? choiceLabel(challenge.status)
                                                               : choiceLabel(challenge.outcome)});
        }
        call.printTable({u"code"_s, u"title"_s, u"stage"_s, u"status"_s}, rows);
        return exitDone;
    }

    Result<int> printChanges(Call &call, OpenFile file, QDate since, QDate until)
    {
        const edit::Portfolio portfolio(std::move(file.store), file.snapshot, call.clock(), {});
        const auto before = portfolio.asOf(since);
        const auto after = portfolio.asOf(until);
        if (!before || !after)
            return std::unexpected((before ? after : before).error());
        const planning::Planner datesBefore(*before);
        const planning::Planner datesAfter(*after);
        const report::Words words;
        const auto changes = report::changesBetween({*before, datesBefore, since},
                                                    {*after, datesAfter, until}, words);
        QJsonArray json;
        std::vector<QStringList> rows;
        for (const report::ChallengeChanges &of : changes) {
            const Challenge *challenge = after->find(of.challenge);
            if (!challenge)
                challenge = before->find(of.challenge);
            json.append(changesJson(of, challenge));
            for (const report::ChangeLine &line : of.lines)
                rows.push_back({challenge ? challenge->code : u"–"_s, line.what, line.detail});
        }
        if (call.json())
            call.printJson(json);
        else
            call.printTable({u"code"_s, u"what"_s, u"detail"_s}, rows);
        return exitDone;
    }

    Result<int> printEntries(Call &call, const OpenFile &file, QDate since)
    {
        const auto entries = since.isValid()
                                 ? file.store->historySince(since.addDays(1).startOfDay().toUTC())
                                 : file.store->historyAfter(0);
        if (!entries)
            return std::unexpected(entries.error());
        if (call.json()) {
            const auto covered = governance::coveredRatings(file.snapshot);
            QJsonArray list;
            for (const store::HistoryEntry &entry : *entries)
                list.append(entryJson(entry, covered));
            call.printJson(list);
            return exitDone;
        }
        std::vector<QStringList> rows;
        for (const store::HistoryEntry &entry : *entries)
            rows.push_back({QString::number(entry.revision),
                            entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), entry.who,
                            entry.words, QString::number(entry.changes.rowCount())});
        call.printTable({u"no"_s, u"at"_s, u"who"_s, u"what"_s, u"rows"_s}, rows);
        return exitDone;
    }
};

} // namespace

std::unique_ptr<Command> makeHistoryCommand()
{
    return std::make_unique<HistoryCommand>();
}

} // namespace stint::app
