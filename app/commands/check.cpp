// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "model/store/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

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
        if (call.json()) {
            call.printJson(
                QJsonObject{{u"file"_s, call.argument(0)},
                            {u"schema_version"_s, version ? QJsonValue(version) : QJsonValue()},
                            {u"sound"_s, found->isEmpty()},
                            {u"problems"_s, QJsonArray::fromStringList(*found)}});
        } else if (found->isEmpty()) {
            call.print(QCoreApplication::translate("CheckCommand",
                                                   "%1 is sound. Its schema is version %2.")
                           .arg(call.argument(0))
                           .arg(version));
        } else {
            for (const QString &line : *found)
                call.print(line);
        }
        return found->isEmpty() ? exitDone : exitFailed;
    }
};

} // namespace

std::unique_ptr<Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace stint::app
