// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/incoming.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

QString keyPart(const FieldInfo &field, const QVariant &value)
{
    switch (field.kind) {
    case FieldKind::Reference:
        // A field that isn't in the source and one that refers to nothing are the same.
        return value.toLongLong() == 0 ? QString() : value.toString();
    case FieldKind::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldKind::Time:
        return value.value<CivilTime>().toIso();
    default:
        return References::folded(value.toString());
    }
}

const FieldInfo *codeField(const EntityInfo &entity)
{
    for (const FieldInfo &f : entity.fields) {
        if (has(f.use, FieldUse::Code))
            return &f;
    }
    return nullptr;
}

/// What a row is part of: the first reference that it can't be without.
const FieldInfo *parentField(const EntityInfo &entity)
{
    for (const FieldInfo &f : entity.fields) {
        if (f.kind == FieldKind::Reference && has(f.use, FieldUse::Required))
            return &f;
    }
    return nullptr;
}

/// Those that people send in before they have the code that the program gives them.
bool comesWithoutCode(EntityKind kind)
{
    return kind == EntityKind::Challenge || kind == EntityKind::Submission;
}

/// What a row can be without, but two of the same name are told apart by: what is about another
/// challenge, from another department or on another day is another one.
bool tellsApart(EntityKind kind, const FieldInfo &field)
{
    switch (kind) {
    case EntityKind::Decision:
    case EntityKind::Risk:
    case EntityKind::Issue:
    case EntityKind::Action:
    case EntityKind::Baseline:
    case EntityKind::Minute:
        return field.name == "challenge"_L1;
    case EntityKind::Submission:
        return field.name == "department"_L1;
    case EntityKind::Stocktake:
        return field.name == "held_on"_L1;
    case EntityKind::Challenge:
        return field.name == "title"_L1;
    default:
        return false;
    }
}

/// `valueOf` gives the value of a field, invalid if it is not known.
template <class ValueOf>
QString keyOf(const EntityInfo &entity, const ValueOf &valueOf, bool byCode = true)
{
    if (entity.kind == EntityKind::Settings)
        return u"the one"_s;
    if (const FieldInfo *code = byCode ? codeField(entity) : nullptr) {
        const QString text = keyPart(*code, valueOf(*code));
        if (!text.isEmpty())
            return u"code "_s + text;
    }
    QString key;
    for (const FieldInfo &f : entity.fields) {
        // What was said about something is one row, however it is worded.
        if (entity.kind == EntityKind::Minute && f.kind == FieldKind::Text)
            continue;
        if ((has(f.use, FieldUse::Required) || tellsApart(entity.kind, f)) &&
            !has(f.use, FieldUse::Code))
            key += keyPart(f, valueOf(f)) + u'\x1f';
    }
    return key;
}

} // namespace

const IncomingValue *Incoming::valueOf(QLatin1StringView field) const
{
    for (const IncomingValue &v : values) {
        if (v.field->name == field)
            return &v;
    }
    return nullptr;
}

void matchRows(const Snapshot &now, EntityKind kind, std::vector<Incoming> &rows)
{
    const EntityInfo &entity = entityInfo(kind);
    QHash<QString, QList<qint64>> known;
    QHash<qint64, QString> keys;
    for (const qint64 id : now.ids(kind)) {
        const void *row = now.row(kind, id);
        const auto valueOf = [&](const FieldInfo &f) { return f.get(row); };
        const QString key = keyOf(entity, valueOf);
        known[key] << id;
        keys.insert(id, key);
        if (comesWithoutCode(kind))
            known[keyOf(entity, valueOf, false)] << id;
    }
    const auto incomingKey = [&](const Incoming &row) {
        return keyOf(entity, [&](const FieldInfo &f) {
            const IncomingValue *v = row.valueOf(f.name);
            return v ? v->value : QVariant();
        });
    };
    QSet<qint64> claimed;
    const auto claim = [&](Incoming &row, qint64 id) {
        row.id = id;
        claimed.insert(id);
    };
    for (Incoming &row : rows) {
        if (row.sourceId != 0 && !claimed.contains(row.sourceId) && keys.contains(row.sourceId) &&
            keys.value(row.sourceId) == incomingKey(row))
            claim(row, row.sourceId);
    }
    for (Incoming &row : rows) {
        if (row.id != 0)
            continue;
        for (const qint64 id : known.value(incomingKey(row))) {
            if (!claimed.contains(id)) {
                claim(row, id);
                break;
            }
        }
    }
    const FieldInfo *parent = parentField(entity);
    if (codeField(entity) || !parent)
        return;
    for (Incoming &row : rows) {
        const IncomingValue *owner = row.valueOf(parent->name);
        if (row.id != 0 || row.sourceId == 0 || !owner || claimed.contains(row.sourceId))
            continue;
        const void *there = now.row(kind, row.sourceId);
        if (there && parent->get(there) == owner->value)
            claim(row, row.sourceId);
    }
}

} // namespace stint::exchange
