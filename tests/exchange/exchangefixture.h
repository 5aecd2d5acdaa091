// SPDX-License-Identifier: GPL-3.0-or-later
// A small portfolio, and the made-up source that is imported into it.
#pragma once

#include "model/domain/draft.h"
#include "model/exchange/csvreader.h"
#include "model/exchange/importplan.h"

#include <QFile>

namespace stint::exchange {

inline QByteArray fixtureBytes()
{
    QFile file(QStringLiteral(STINT_TEST_DATA "/exchange/city-prizes.csv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Snapshot emptyPortfolio()
{
    Snapshot now;
    Draft draft(now);
    Settings settings;
    settings.city = QStringLiteral("Riverton");
    settings.currency = QStringLiteral("CAD");
    draft.add(settings);
    const auto stage = [&](const char *name, int position) {
        Stage s;
        s.name = QString::fromLatin1(name);
        s.letter = s.name.left(1);
        s.colour = QStringLiteral("#56B4E9");
        s.position = position;
        return draft.add(s);
    };
    const auto discovery = stage("Discovery", 1);
    stage("Intake", 0);
    Gate gate;
    gate.stage = discovery;
    gate.name = QStringLiteral("Discovery gate");
    draft.add(gate);
    now.apply(draft.finish(QString()));
    return now;
}

inline ImportOptions optionsFor(const SourceTable &table, const Snapshot &now,
                                EntityKind kind = EntityKind::Challenge)
{
    ImportOptions options;
    options.kind = kind;
    options.map = rememberedColumnMap(table, entityInfo(kind), now);
    options.today = QDate(2026, 11, 22);
    options.locale = QLocale::c();
    return options;
}

inline Result<ImportPlan> planCsv(const Snapshot &now, const QByteArray &bytes,
                                  EntityKind kind = EntityKind::Challenge)
{
    const auto csv = readCsv(bytes);
    if (!csv)
        return std::unexpected(csv.error());
    return planTableImport(now, csv->table, optionsFor(csv->table, now, kind));
}

inline const Challenge *challengeByCode(const Snapshot &now, const QString &code)
{
    for (const Challenge &c : now.table<Challenge>()) {
        if (c.code == code)
            return &c;
    }
    return nullptr;
}

inline QString extraOf(const Snapshot &now, const Challenge &challenge, const QString &name)
{
    for (const ExtraField &f : now.table<ExtraField>()) {
        if (f.name == name)
            return challenge.extras.value(f.id.value);
    }
    return {};
}

} // namespace stint::exchange
