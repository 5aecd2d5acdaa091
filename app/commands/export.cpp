// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/things.h"

#include "model/exchange/csvwriter.h"
#include "model/exchange/jsonwriter.h"
#include "model/governance/covered.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

class ExportCommand : public Command
{
public:
    QString name() const override { return u"export"_s; }
    QString summary() const override
    {
        return u"writes a portfolio, or one thing of it, to a file"_s;
    }
    QList<std::pair<QString, QString>> arguments() const override
    {
        return {{u"FILE"_s, u"the portfolio"_s},
                {u"OUT"_s, u"the file to write: NAME.json or NAME.csv"_s}};
    }
    QList<QCommandLineOption> options() const override
    {
        return {{u"what"_s,
                 u"only this thing; a CSV file holds one, challenges unless given. One of: "_s +
                     allThings(),
                 u"THING"_s}};
    }

    Result<int> run(Call &call) override
    {
        const QString target = call.argument(1);
        const QString suffix = QFileInfo(target).suffix().toLower();
        if (suffix != "csv"_L1 && suffix != "json"_L1)
            return call.wrongUsage(u"%1 can't be written: OUT ends in .csv or .json"_s.arg(target));
        const EntityInfo *only = nullptr;
        if (call.isSet(u"what"_s)) {
            only = entityByPlural(call.value(u"what"_s));
            if (!only)
                return call.wrongUsage(noSuchThing(call.value(u"what"_s)));
        }
        const auto file = call.openToRead(call.argument(0));
        if (!file)
            return std::unexpected(file.error());
        const Snapshot now = governance::withoutCovered(file->snapshot);
        const bool whole = now.table<Score>().size() == file->snapshot.table<Score>().size();
        if (!whole && (only ? only->kind == EntityKind::Score : suffix == "json"_L1))
            call.warn(QCoreApplication::translate(
                "ExportCommand", "Scores that are covered until all have rated are left out."));
        const QByteArray content =
            suffix == "json"_L1
                ? exchange::exportJson(now, only)
                : exchange::exportCsv(now, only ? *only : entityInfo(EntityKind::Challenge));
        if (const auto written = writeFile(target, content); !written)
            return std::unexpected(written.error());
        int rows = 0;
        for (const EntityInfo &entity : allEntities()) {
            const bool wanted = only ? entity.kind == only->kind
                                     : suffix == "json"_L1 || entity.kind == EntityKind::Challenge;
            rows += wanted ? static_cast<int>(now.ids(entity.kind).size()) : 0;
        }
        call.print(
            QCoreApplication::translate("ExportCommand", "%1: %n rows", nullptr, rows).arg(target));
        return exitDone;
    }
};

} // namespace

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace stint::app
