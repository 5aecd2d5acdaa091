// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sharedreport.h"

#include "model/exchange/celltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

QStringList linesOf(const EntityInfo &entity, const SharedRow &row)
{
    const RowBox fresh = RowBox::fresh(entity.kind);
    const bool isChallenge = entity.kind == EntityKind::Challenge;
    QStringList lines;
    for (const FieldInfo &field : entity.fields) {
        if (isChallenge && !tellsStanding(field))
            continue;
        QString text = row.names.value(&field);
        if (text.isEmpty() && field.kind != FieldKind::Reference &&
            !field.equal(row.box.data(), fresh.data()))
            text = cellText(field, row.box.data(), {}, QLocale());
        if (!text.isEmpty())
            lines << QCoreApplication::translate("Exchange", "%1: %2")
                         .arg(field.displayLabel(), text);
    }
    return lines;
}

} // namespace

QString sharedReport(const SharedFile &file)
{
    // Without the day, which the note has: the same told again is the same text.
    QStringList parts{
        QCoreApplication::translate("Exchange", "Reported by %1 about %2").arg(file.city, file.code)};
    for (const EntityKind kind :
         {EntityKind::Challenge, EntityKind::Decision, EntityKind::Adoption}) {
        const EntityInfo &entity = entityInfo(kind);
        const auto rows = file.rows.find(kind);
        if (rows == file.rows.end())
            continue;
        for (const SharedRow &row : rows->second) {
            const QStringList lines = linesOf(entity, row);
            if (!lines.isEmpty())
                parts << (kind == EntityKind::Challenge ? lines
                                                        : QStringList(entity.label()) + lines)
                             .join(u'\n');
        }
    }
    return parts.join(u"\n\n"_s);
}

} // namespace stint::exchange
