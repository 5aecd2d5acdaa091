// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "model/store/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

class SalvageCommand : public Command
{
public:
    QString name() const override { return u"salvage"_s; }
    QString summary() const override
    {
        return QCoreApplication::translate(
            "SalvageCommand", "saves what can be read of a damaged file into a new one");
    }
    QList<std::pair<QString, QString>> arguments() const override
    {
        return {{u"FILE"_s,
                 QCoreApplication::translate("SalvageCommand", "the damaged portfolio; it stays "
                                                               "as it is")},
                {u"OUT"_s, QCoreApplication::translate("SalvageCommand", "the new portfolio")}};
    }
    bool printsJson() const override { return true; }

    Result<int> run(Call &call) override
    {
        const auto saved = store::salvageFile(call.argument(0), call.argument(1));
        if (!saved)
            return std::unexpected(saved.error());
        if (call.json()) {
            call.printJson(QJsonObject{{u"rows"_s, saved->rows},
                                       {u"lost"_s, QJsonArray::fromStringList(saved->lost)}});
            return exitDone;
        }
        const auto rows = static_cast<int>(saved->rows);
        call.print(
            QCoreApplication::translate("SalvageCommand", "%n rows saved in %1.", nullptr, rows)
                .arg(call.argument(1)));
        if (!saved->lost.isEmpty())
            call.print(QCoreApplication::translate("SalvageCommand", "Lost:"));
        for (const QString &line : saved->lost)
            call.print(u"  "_s + line);
        return exitDone;
    }
};

} // namespace

std::unique_ptr<Command> makeSalvageCommand()
{
    return std::make_unique<SalvageCommand>();
}

} // namespace stint::app
