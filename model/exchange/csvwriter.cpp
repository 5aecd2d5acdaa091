// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvwriter.h"

#include "model/exchange/celltext.h"
#include "model/exchange/columnmap.h"
#include "model/exchange/csvguard.h"

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

QString quoted(const QString &cell, QChar separator)
{
    const bool needed = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') ||
                        cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!needed)
        return cell;
    QString text = cell;
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

/// The names of the extra columns. One that would be taken for a field says what it is.
QStringList extraColumns(const Snapshot &now, const EntityInfo &entity,
                         std::vector<Id<ExtraField>> &ids)
{
    QStringList names;
    for (const ExtraField &f : now.table<ExtraField>())
        ids.push_back(f.id);
    std::ranges::stable_sort(ids, {}, [&](Id<ExtraField> id) { return now.find(id)->position; });
    for (const Id<ExtraField> id : ids) {
        const QString name = now.find(id)->name.simplified();
        const bool taken = name.isEmpty() || name.startsWith("stint_"_L1, Qt::CaseInsensitive) ||
                           entity.field(QLatin1StringView(name.toLower().toLatin1()));
        names << (taken || name.startsWith("extra:"_L1) ? "extra:"_L1 + name : name);
    }
    return names;
}

} // namespace

QByteArray csvText(const std::vector<QStringList> &rows, QChar separator)
{
    QString text = u"\ufeff"_s;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += separator;
            text += quoted(row[i], separator);
        }
        text += "\r\n"_L1;
    }
    return text.toUtf8();
}

QByteArray exportCsv(const Snapshot &now, const EntityInfo &entity)
{
    References references(now);
    std::vector<const FieldInfo *> fields;
    std::vector<QStringList> rows(1);
    std::vector<Id<ExtraField>> extras;
    rows[0] << idColumn;
    for (const FieldInfo &field : entity.fields) {
        if (field.kind == FieldKind::Extras)
            continue;
        fields.push_back(&field);
        rows[0] << field.name;
    }
    if (entity.kind == EntityKind::Challenge) {
        for (const QString &name : extraColumns(now, entity, extras))
            rows[0] << guarded(name);
    }
    for (const qint64 id : now.ids(entity.kind)) {
        const void *row = now.row(entity.kind, id);
        QStringList cells{QString::number(id)};
        for (const FieldInfo *field : fields)
            cells << guarded(dataText(*field, row, references));
        for (const Id<ExtraField> extra : extras)
            cells << guarded(static_cast<const Challenge *>(row)->extras.value(extra.value));
        rows.push_back(cells);
    }
    return csvText(rows);
}

} // namespace stint::exchange
