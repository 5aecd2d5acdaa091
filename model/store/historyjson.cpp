// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/historyjson.h"

#include "model/store/rows.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stint::store {

namespace {

using Fields = std::span<const FieldInfo>;

/// A value as JSON text. Most are a number or a plain word, and Qt's writer, which is for whole
/// documents, would take longer over them than SQLite over the row.
void appendValue(QByteArray &json, const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        const bool plain = std::ranges::all_of(
            text, [](QChar c) { return c >= u' ' && c != u'"' && c != u'\\' && !c.isSurrogate(); });
        if (plain) {
            json.append('"').append(text.toUtf8()).append('"');
            return;
        }
    }
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    json += QByteArrayView(list).sliced(1, list.size() - 2);
}

/// The fields of `row` that differ from `other`.
void appendDiffering(QByteArray &json, Fields fields, const void *row, const void *other)
{
    json += '{';
    for (const FieldInfo &field : fields) {
        if (field.equal(row, other))
            continue;
        if (!json.endsWith('{'))
            json += ',';
        json.append('"').append(field.name.data(), field.name.size()).append("\":");
        appendValue(json, field.toJson(row));
    }
    json += '}';
}

/// Fields that this version doesn't know are left out; so are values that it can't read.
void take(Fields fields, const QJsonObject &from, void *row)
{
    qsizetype left = from.size(); // mostly one or two of thirty
    for (const FieldInfo &field : fields) {
        if (left == 0)
            return;
        if (const auto it = from.constFind(field.name); it != from.constEnd()) {
            field.fromJson(row, *it);
            --left;
        }
    }
}

Error misfit()
{
    return {QCoreApplication::translate(
        "Store", "The history in the file doesn't fit its content. Check it with: stint check "
                 "FILE")};
}

} // namespace

QByteArray toHistoryJson(const ChangeSet &changes)
{
    QByteArray json("{");
    changes.forEach([&]<class Row>(const std::vector<Change<Row>> &list) {
        if (list.empty())
            return;
        static const Row blank;
        const Fields fields = Row::fields();
        json += json.size() > 1 ? ",\"" : "\"";
        json += Row::entity.table;
        json += "\":[";
        for (const Change<Row> &change : list) {
            const Row *before = change.before ? &*change.before : nullptr;
            const Row *after = change.after ? &*change.after : nullptr;
            json += json.endsWith('[') ? "{\"id\":" : ",{\"id\":";
            json += QByteArray::number(change.id().value);
            if (before) {
                json += ",\"before\":";
                appendDiffering(json, fields, before, after ? after : &blank);
            }
            if (after) {
                json += ",\"after\":";
                appendDiffering(json, fields, after, before ? before : &blank);
            }
            json += '}';
        }
        json += ']';
    });
    return json + '}';
}

Result<void> takeBack(Snapshot &state, const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::unexpected(misfit());
    const QJsonObject object = document.object();
    bool fits = true;
    qsizetype left = object.size(); // mostly one of fifty tables
    state.forEachTable([&]<class Row>(Table<Row> &table) {
        if (left == 0)
            return;
        const auto rows = object.constFind(QLatin1StringView(Row::entity.table));
        if (rows == object.constEnd())
            return;
        --left;
        for (const QJsonValue kept : rows->toArray()) {
            const Id<Row> id(kept["id"_L1].toInteger());
            const QJsonValue before = kept["before"_L1];
            const Row *after = table.find(id);
            const bool changes = before.isObject() || !kept["after"_L1].isUndefined();
            if (!id || !changes || kept["after"_L1].isObject() != (after != nullptr)) {
                fits = false;
                return;
            }
            if (!before.isObject()) {
                table.remove(id);
                continue;
            }
            Row row = after ? *after : Row();
            row.id = id;
            take(Row::fields(), before.toObject(), &row);
            table.put(std::move(row));
        }
    });
    if (!fits)
        return std::unexpected(misfit());
    return {};
}

template <class Row>
Result<const Row *> HistoryUnfolder::stateOf(Id<Row> id)
{
    if (!m_seen.contains(id.value)) {
        m_seen.insert(id.value);
        Row row;
        row.id = id;
        auto there =
            readRow(m_connection, entityInfo(entityKind<Row>), id.value, &row, &row.version);
        if (!there)
            return std::unexpected(there.error());
        if (*there)
            m_state.table<Row>().put(std::move(row));
    }
    return m_state.find(id);
}

template <class Row>
Result<Change<Row>> HistoryUnfolder::unfoldRow(const QJsonObject &kept)
{
    const Id<Row> id(kept.value("id"_L1).toInteger());
    const QJsonValue before = kept.value("before"_L1), after = kept.value("after"_L1);
    if (!id || (!before.isObject() && !after.isObject()))
        return std::unexpected(misfit());
    const auto found = stateOf(id);
    if (!found)
        return std::unexpected(found.error());
    Change<Row> change;
    if (after.isObject()) {
        if (!*found)
            return std::unexpected(misfit());
        change.after = **found;
    } else if (*found) {
        return std::unexpected(misfit());
    }
    if (before.isObject()) {
        Row row;
        if (change.after)
            row = *change.after;
        row.id = id;
        take(Row::fields(), before.toObject(), &row);
        m_state.table<Row>().put(row);
        change.before = std::move(row);
    } else {
        m_state.table<Row>().remove(id);
    }
    return change;
}

Result<ChangeSet> HistoryUnfolder::unfold(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::unexpected(misfit());
    const QJsonObject object = document.object();
    ChangeSet changes;
    Result<void> ok;
    changes.forEach([&]<class Row>(std::vector<Change<Row>> &list) {
        const QJsonArray rows = object.value(QLatin1StringView(Row::entity.table)).toArray();
        for (const QJsonValue &row : rows) {
            if (!ok)
                return;
            auto change = unfoldRow<Row>(row.toObject());
            if (change)
                list.push_back(std::move(*change));
            else
                ok = std::unexpected(change.error());
        }
    });
    if (!ok)
        return std::unexpected(ok.error());
    return changes;
}

} // namespace stint::store
