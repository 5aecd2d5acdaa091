// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "model/store/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

class BackupCommand : public Command
{
public:
    QString name() const override { return u"backup"_s; }
    QString summary() const override
    {
        return QCoreApplication::translate("BackupCommand",
                                           "makes a copy of a file, also while it is in use");
    }
    QList<std::pair<QString, QString>> arguments() const override
    {
        return {{u"FILE"_s, QCoreApplication::translate("BackupCommand", "the portfolio")},
                {u"OUT"_s, QCoreApplication::translate("BackupCommand", "the copy")}};
    }

    Result<int> run(Call &call) override
    {
        auto opened = store::Store::open(call.argument(0), store::Store::Access::ReadOnly);
        if (!opened)
            return std::unexpected(opened.error());
        if (auto copied = (*opened)->backupTo(call.argument(1)); !copied)
            return std::unexpected(copied.error());
        call.print(QCoreApplication::translate("BackupCommand", "%1: a copy of %2")
                       .arg(call.argument(1), call.argument(0)));
        return exitDone;
    }
};

} // namespace

std::unique_ptr<Command> makeBackupCommand()
{
    return std::make_unique<BackupCommand>();
}

} // namespace stint::app
