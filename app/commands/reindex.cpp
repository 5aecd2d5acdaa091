// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "model/store/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

class ReindexCommand : public Command
{
public:
    QString name() const override { return u"reindex"_s; }
    QString summary() const override
    {
        return QCoreApplication::translate("ReindexCommand",
                                           "makes the search index of a file anew");
    }
    QList<std::pair<QString, QString>> arguments() const override
    {
        return {{u"FILE"_s, QCoreApplication::translate("ReindexCommand", "the portfolio")}};
    }

    Result<int> run(Call &call) override
    {
        auto opened = store::Store::open(call.argument(0));
        if (!opened)
            return std::unexpected(opened.error());
        if (auto made = (*opened)->rebuildSearch(); !made)
            return std::unexpected(made.error());
        call.print(
            QCoreApplication::translate("ReindexCommand", "%1: the search index was made anew.")
                .arg(call.argument(0)));
        return exitDone;
    }
};

} // namespace

std::unique_ptr<Command> makeReindexCommand()
{
    return std::make_unique<ReindexCommand>();
}

} // namespace stint::app
