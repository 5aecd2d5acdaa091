// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "model/planning/reasons.h"
#include "model/store/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

/// Plans that go round in circles: no damage, but no plan either.
QStringList circlesIn(store::Store &file)
{
    QStringList found;
    const auto now = file.load();
    if (!now)
        return found;
    for (const planning::Finding &f : planning::circlesOf(planning::Network(*now), *now)) {
        const PlanItem *item = now->find(f.item);
        const Challenge *challenge = item ? now->find(item->challenge) : nullptr;
        if (challenge)
            found << u"%1, “%2”: %3"_s.arg(challenge->code, item->name, f.text);
    }
    return found;
}

class CheckCommand : public Command
{
public:
    QString name() const override { return u"check"_s; }
    QString summary() const override
    {
        return QCoreApplication::translate("CheckCommand",
                                           "looks a file over for damage; never writes");
    }
    QList<std::pair<QString, QString>> arguments() const override
    {
        return {{u"FILE"_s, QCoreApplication::translate("CheckCommand", "the portfolio")}};
    }
    bool printsJson() const override { return true; }

    Result<int> run(Call &call) override
    {
        const auto found = store::checkFile(call.argument(0));
        if (!found)
            return std::unexpected(found.error());
        const auto file = store::Store::open(call.argument(0), store::Store::Access::ReadOnly);
        const int version = file ? (*file)->schemaVersion() : 0; // of a damaged file: not known
        const QStringList remarks = file && found->isEmpty() ? circlesIn(**file) : QStringList();
        if (call.json()) {
            call.printJson(
                QJsonObject{{u"file"_s, call.argument(0)},
                            {u"schema_version"_s, version ? QJsonValue(version) : QJsonValue()},
                            {u"sound"_s, found->isEmpty()},
                            {u"problems"_s, QJsonArray::fromStringList(*found)},
                            {u"remarks"_s, QJsonArray::fromStringList(remarks)}});
        } else if (found->isEmpty()) {
            call.print(QCoreApplication::translate("CheckCommand",
                                                   "%1 is sound. Its schema is version %2.")
                           .arg(call.argument(0))
                           .arg(version));
        } else {
            for (const QString &line : *found)
                call.print(line);
        }
        for (const QString &line : call.json() ? QStringList() : remarks)
            call.print(line);
        return found->isEmpty() ? exitDone : exitFailed;
    }
};

} // namespace

std::unique_ptr<Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace stint::app
