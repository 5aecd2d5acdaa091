// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/newfile.h"
#include "model/edit/newportfolio.h"
#include "model/store/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

class NewCommand : public Command
{
public:
    QString name() const override { return u"new"_s; }
    QString summary() const override
    {
        return QCoreApplication::translate("NewCommand", "makes a new portfolio");
    }
    QList<std::pair<QString, QString>> arguments() const override
    {
        return {{u"FILE"_s, QCoreApplication::translate("NewCommand", "the portfolio to make")}};
    }
    QList<QCommandLineOption> options() const override
    {
        return {
            {u"template"_s, QCoreApplication::translate("NewCommand", "life-cycle to begin with"),
             u"NAME"_s, u"default"_s},
            {u"lang"_s,
             QCoreApplication::translate("NewCommand", "language of its stages: en or fr"),
             u"LANG"_s, u"en"_s},
            {u"demo"_s, QCoreApplication::translate("NewCommand", "fill it with a made-up city")}};
    }

    Result<int> run(Call &call) override
    {
        const QString language = call.value(u"lang"_s);
        if (language != u"en"_s && language != u"fr"_s)
            return call.wrongUsage(QCoreApplication::translate("NewCommand", "--lang is en or fr"));
        const QStringList templates = edit::lifeCycleTemplates();
        if (!templates.contains(call.value(u"template"_s)))
            return call.wrongUsage(
                QCoreApplication::translate("NewCommand", "--template %1 is not one of: %2")
                    .arg(call.value(u"template"_s), templates.join(u", "_s)));
        NewFile wanted;
        wanted.path = call.argument(0);
        wanted.lifeCycle = call.value(u"template"_s);
        wanted.language = language;
        wanted.demo = call.isSet(u"demo"_s);
        if (auto made = newFile(wanted, call.clock(), personAtTheKeyboard()); !made)
            return std::unexpected(made.error());
        const auto file = call.openToRead(wanted.path);
        if (!file)
            return std::unexpected(file.error());
        const auto stages = static_cast<int>(file->snapshot.table<Stage>().size());
        const auto challenges = static_cast<int>(file->snapshot.table<Challenge>().size());
        call.print(u"%1: %2, %3"_s.arg(
            wanted.path, QCoreApplication::translate("NewCommand", "%n stages", nullptr, stages),
            QCoreApplication::translate("NewCommand", "%n challenges", nullptr, challenges)));
        return exitDone;
    }
};

} // namespace

std::unique_ptr<Command> makeNewCommand()
{
    return std::make_unique<NewCommand>();
}

} // namespace stint::app
