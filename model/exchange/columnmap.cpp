// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/columnmap.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

constexpr auto extraPrefix = "extra:"_L1;
constexpr qsizetype keptMaps = 20;

QString targetText(const ColumnTarget &target)
{
    switch (target.use) {
    case ColumnTarget::Use::Field:
        return target.name;
    case ColumnTarget::Use::Extra:
        return extraPrefix + target.name;
    case ColumnTarget::Use::LeaveOut:
        break;
    }
    return {};
}

QString mapKey(const QStringList &header, const EntityInfo &entity)
{
    return QLatin1StringView(entity.name.plural) + ": "_L1 + header.join(u'|').left(4000);
}

} // namespace

ColumnTarget ColumnMap::at(int column) const
{
    const auto i = static_cast<size_t>(column);
    return column >= 0 && i < columns.size() ? columns[i] : ColumnTarget();
}

int ColumnMap::columnOf(QLatin1StringView field) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].use == ColumnTarget::Use::Field && columns[i].name == field)
            return static_cast<int>(i);
    }
    return -1;
}

QJsonObject toJson(const ColumnMap &map, const QStringList &header)
{
    QJsonObject columns;
    for (qsizetype i = 0; i < header.size(); ++i)
        columns.insert(header[i], targetText(map.at(static_cast<int>(i))));
    QJsonObject json{{u"columns"_s, columns}};
    if (map.dates)
        json.insert(u"dates"_s,
                    *map.dates == DateOrder::DayFirst ? u"day_first"_s : u"month_first"_s);
    if (!map.currency.isEmpty())
        json.insert(u"currency"_s, map.currency);
    return json;
}

Result<ColumnMap> columnMapFromJson(const QJsonObject &json, const SourceTable &table,
                                    const EntityInfo &entity, const Snapshot &now)
{
    const auto refuse = [](const char *text, const QString &what) {
        return failure(QCoreApplication::translate("Exchange", text).arg(what));
    };
    ColumnMap map = guessColumnMap(table, entity, now);
    const QJsonValue columns = json.value("columns"_L1);
    if (!columns.isObject())
        return refuse(QT_TRANSLATE_NOOP("Exchange", "The map has no “%1”. It maps column names to "
                                                    "field names."),
                      u"columns"_s);
    const QJsonObject named = columns.toObject();
    for (auto it = named.begin(); it != named.end(); ++it) {
        const auto column = static_cast<size_t>(table.header.indexOf(it.key()));
        if (!table.header.contains(it.key()))
            return refuse(QT_TRANSLATE_NOOP("Exchange", "The map names a column “%1” that the "
                                                        "source doesn't have."),
                          it.key());
        const QString to = it->toString();
        ColumnTarget &target = map.columns[column];
        if (to.startsWith(extraPrefix) && entity.kind != EntityKind::Challenge)
            return refuse(QT_TRANSLATE_NOOP("Exchange", "The map names “%1”, but only challenges "
                                                        "have extra fields."),
                          to);
        if (to.isEmpty())
            target = {};
        else if (to.startsWith(extraPrefix))
            target = {ColumnTarget::Use::Extra, to.sliced(extraPrefix.size()).trimmed()};
        else if (to == idColumn || entity.field(QLatin1StringView(to.toLatin1())))
            target = {ColumnTarget::Use::Field, to};
        else
            return refuse(QT_TRANSLATE_NOOP("Exchange", "The map names a field “%1” that there is "
                                                        "not. Write extra:NAME for a new one."),
                          to);
        // What the map says comes before what was guessed for another column.
        for (size_t i = 0; i < map.columns.size() && target.use == ColumnTarget::Use::Field; ++i) {
            const FieldInfo *field = entity.field(QLatin1StringView(to.toLatin1()));
            const auto &name = table.header[static_cast<qsizetype>(i)];
            if (i != column && map.columns[i] == target && !named.contains(name) &&
                !(field && field->kind == FieldKind::Tags))
                map.columns[i] = entity.kind == EntityKind::Challenge
                                     ? ColumnTarget{ColumnTarget::Use::Extra, name}
                                     : ColumnTarget();
        }
    }
    const QString dates = json.value("dates"_L1).toString();
    if (dates == "day_first"_L1)
        map.dates = DateOrder::DayFirst;
    else if (dates == "month_first"_L1)
        map.dates = DateOrder::MonthFirst;
    else if (!dates.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Exchange", "The map's “dates” is “%1”. It may be "
                                                    "month_first or day_first."),
                      dates);
    map.currency = json.value("currency"_L1).toString();
    return map;
}

ColumnMap rememberedColumnMap(const SourceTable &table, const EntityInfo &entity,
                              const Snapshot &now)
{
    const QJsonObject maps = QJsonDocument::fromJson(now.settings().importMaps.toUtf8()).object();
    const QJsonObject known = maps.value(mapKey(table.header, entity)).toObject();
    if (!known.isEmpty() && !isOwnExport(table)) {
        if (const auto map = columnMapFromJson(known, table, entity, now))
            return *map;
    }
    return guessColumnMap(table, entity, now);
}

QString withRememberedMap(const QString &importMaps, const ColumnMap &map,
                          const QStringList &header, const EntityInfo &entity)
{
    QJsonObject maps = QJsonDocument::fromJson(importMaps.toUtf8()).object();
    const QString key = mapKey(header, entity);
    QJsonObject json = toJson(map, header);
    const QJsonObject known = maps.value(key).toObject();
    int newest = 0;
    for (const auto &value : std::as_const(maps))
        newest = std::max(newest, value.toObject().value("used"_L1).toInt());
    json.insert(u"used"_s, known.value("used"_L1).toInt());
    if (json == known)
        return importMaps;
    json.insert(u"used"_s, newest + 1);
    maps.insert(key, json);
    while (maps.size() > keptMaps) {
        const auto oldest = std::min_element(maps.constBegin(), maps.constEnd(),
                                             [](const QJsonValue &a, const QJsonValue &b) {
                                                 return a.toObject().value("used"_L1).toInt() <
                                                        b.toObject().value("used"_L1).toInt();
                                             });
        maps.remove(oldest.key());
    }
    return QString::fromUtf8(QJsonDocument(maps).toJson(QJsonDocument::Compact));
}

bool isOwnExport(const SourceTable &table)
{
    return table.header.contains(idColumn);
}

} // namespace stint::exchange
