// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "model/edit/baselines.h"
#include "model/edit/portfolio.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

class BaselineCommand : public Command
{
public:
    QString name() const override { return u"baseline"_s; }
    QString summary() const override
    {
        return QCoreApplication::translate("BaselineCommand",
                                           "keeps the plan's dates as they are, under a name");
    }
    QList<std::pair<QString, QString>> arguments() const override
    {
        return {{u"FILE"_s, QCoreApplication::translate("BaselineCommand", "the portfolio")},
                {u"NAME"_s, QCoreApplication::translate("BaselineCommand", "of the baseline")}};
    }
    QList<QCommandLineOption> options() const override
    {
        return {{u"challenge"_s,
                 QCoreApplication::translate("BaselineCommand", "only the plan of this challenge"),
                 u"CODE"_s},
                {u"remove"_s, QCoreApplication::translate("BaselineCommand",
                                                          "removes the baseline of that name")}};
    }

    Result<int> run(Call &call) override
    {
        const QString name = call.argument(1);
        const auto portfolio = call.openToWrite(call.argument(0));
        if (!portfolio)
            return std::unexpected(portfolio.error());
        edit::Portfolio &file = **portfolio;
        const auto changes =
            call.isSet(u"remove"_s)
                ? edit::removeBaseline(file.now(), edit::findBaseline(file.now(), name))
                : take(call, file, name);
        if (!changes)
            return std::unexpected(Error{call.argument(0) + u": "_s + changes.error().message});
        if (const auto written = file.perform(*changes); !written)
            return std::unexpected(written.error());
        const auto dates = static_cast<int>(changes->of<BaselineItem>().size());
        call.print(
            QCoreApplication::translate("BaselineCommand", "%1: %2 (%n items)", nullptr, dates)
                .arg(call.argument(0), changes->words));
        return exitDone;
    }

private:
    static Result<ChangeSet> take(const Call &call, const edit::Portfolio &file,
                                  const QString &name)
    {
        Id<Challenge> challenge;
        if (call.isSet(u"challenge"_s)) {
            const QString code = call.value(u"challenge"_s);
            for (const Challenge &row : file.now().table<Challenge>()) {
                if (row.code.compare(code, Qt::CaseInsensitive) == 0)
                    challenge = row.id;
            }
            if (!challenge)
                return failure(QCoreApplication::translate(
                                   "BaselineCommand",
                                   "there is no challenge %1; `stint list FILE challenges` shows "
                                   "their codes")
                                   .arg(code));
        }
        return edit::takeBaseline(file.now(), file.planner(), name, challenge,
                                  call.clock().today());
    }
};

} // namespace

std::unique_ptr<Command> makeBaselineCommand()
{
    return std::make_unique<BaselineCommand>();
}

} // namespace stint::app
