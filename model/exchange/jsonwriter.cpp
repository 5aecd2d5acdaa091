// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

/// Extra fields come back by their names, so that "#12" before one would make another field.
QString extraName(qint64 id, const Snapshot &now, References &references)
{
    const ExtraField *field = now.find(Id<ExtraField>(id));
    const bool alone = field && !field->name.isEmpty() &&
                       !references.isAmbiguous(EntityKind::ExtraField, field->name);
    return alone ? field->name : references.text(EntityKind::ExtraField, id);
}

} // namespace

QJsonObject rowJson(const EntityInfo &entity, qint64 id, const Snapshot &now,
                    References &references)
{
    const void *row = now.row(entity.kind, id);
    QJsonObject json{{u"id"_s, id}};
    if (!row)
        return json;
    for (const FieldInfo &field : entity.fields) {
        const QString name = field.name;
        if (field.kind == FieldKind::Reference) {
            const qint64 to = field.get(row).toLongLong();
            json.insert(name, to ? QJsonValue(references.text(field.target, to)) : QJsonValue());
            json.insert(name + "_id"_L1, field.toJson(row));
        } else if (field.kind == FieldKind::Extras) {
            QJsonObject extras;
            const auto values = field.get(row).value<Extras>();
            for (auto it = values.begin(); it != values.end(); ++it)
                extras.insert(extraName(it.key(), now, references), it.value());
            json.insert(name, extras);
        } else {
            json.insert(name, field.toJson(row));
        }
    }
    return json;
}

QJsonArray rowsJson(const EntityInfo &entity, const Snapshot &now)
{
    References references(now);
    QJsonArray rows;
    for (const qint64 id : now.ids(entity.kind))
        rows.append(rowJson(entity, id, now, references));
    return rows;
}

QByteArray exportJson(const Snapshot &now, const EntityInfo *only)
{
    // Written by hand around the arrays: QJsonObject would sort the things by name, and a person
    // who opens the file should find the portfolio first.
    QByteArray text = "{\n\"format\": \"stint\",\n\"version\": ";
    text += QByteArray::number(jsonVersion);
    for (const EntityInfo &entity : allEntities()) {
        if (only && only->kind != entity.kind)
            continue;
        text += ",\n\"" + QByteArray(entity.name.plural) + "\": ";
        text += QJsonDocument(rowsJson(entity, now)).toJson(QJsonDocument::Indented).trimmed();
    }
    return text + "\n}\n";
}

} // namespace stint::exchange
