// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/columns.h"

#include <QJsonDocument>
#include <limits>

namespace stint::store {

namespace {

template <class T>
T &as(const FieldInfo &field, void *row)
{
    return *static_cast<T *>(field.in(row));
}
template <class T>
const T &as(const FieldInfo &field, const void *row)
{
    return *static_cast<const T *>(field.in(row));
}

/// `count` decimal digits at `at`, or -1.
int digits(const char *at, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const int digit = at[i] - '0';
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}

/// "2026-11-18", by hand: QDate::fromString is a hundred times slower.
QDate dateAt(const char *text)
{
    const int year = digits(text, 4), month = digits(text + 5, 2), day = digits(text + 8, 2);
    if (year < 0 || month < 0 || day < 0 || text[4] != '-' || text[7] != '-')
        return {};
    return QDate(year, month, day);
}

bool readDate(QByteArrayView text, QDate &out)
{
    const QDate date = text.size() == 10 ? dateAt(text.data()) : QDate();
    if (date.isValid())
        out = date;
    return date.isValid();
}

/// "2026-11-18T09:00"
bool readTime(QByteArrayView text, CivilTime &out)
{
    if (text.size() != 16 || text[10] != 'T' || text[13] != ':')
        return false;
    const QDate date = dateAt(text.data());
    const int hour = digits(text.data() + 11, 2), minute = digits(text.data() + 14, 2);
    if (!date.isValid() || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return false;
    out = CivilTime::at(date, hour * 60 + minute);
    return true;
}

bool readChoice(QByteArrayView text, const FieldInfo &field, void *row)
{
    for (size_t i = 0; i < field.choices.size(); ++i) {
        if (text == QByteArrayView(field.choices[i].name)) {
            // Every choice is an enum over quint8 (a test holds them to it).
            as<quint8>(field, row) = static_cast<quint8>(i);
            return true;
        }
    }
    return false;
}

/// Tags and extras are JSON, and mostly empty.
bool readJson(QByteArrayView text, const FieldInfo &field, void *row)
{
    if (text == "[]" || text == "{}")
        return true;
    const auto json = QJsonDocument::fromJson(text.toByteArray());
    return field.fromJson(row,
                          json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()));
}

QByteArray jsonOf(const FieldInfo &field, const void *row)
{
    const QJsonValue value = field.toJson(row);
    return (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
        .toJson(QJsonDocument::Compact);
}

} // namespace

std::vector<Column> columnsOf(const FieldInfo &field)
{
    const QByteArray name(field.name.data(), field.name.size());
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::Tags:
    case FieldKind::Extras:
        return {{name, "TEXT", true}};
    case FieldKind::Integer:
    case FieldKind::Flag:
    case FieldKind::Duration:
        return {{name, "INTEGER", true}};
    case FieldKind::Number:
        return {{name, "REAL", true}};
    case FieldKind::Date:
    case FieldKind::Time:
        return {{name, "TEXT", false}};
    case FieldKind::Reference:
        return {{name, "INTEGER", false}};
    case FieldKind::Bytes:
        return {{name, "BLOB", true}};
    case FieldKind::Money:
        return {{name + "_minor", "INTEGER", false}, {name + "_currency", "TEXT", false}};
    }
    return {};
}

std::vector<Column> columnsOf(const EntityInfo &entity)
{
    std::vector<Column> all{{"id", "INTEGER", false}, {"version", "INTEGER", true}};
    for (const FieldInfo &field : entity.fields)
        for (Column &column : columnsOf(field))
            all.push_back(std::move(column));
    return all;
}

void bindField(Statement &to, int index, const FieldInfo &field, const void *row)
{
    switch (field.kind) {
    case FieldKind::Text:
        return to.bind(index, as<QString>(field, row));
    case FieldKind::Integer:
        return to.bind(index, qint64(as<int>(field, row)));
    case FieldKind::Flag:
        return to.bind(index, qint64(as<bool>(field, row) ? 1 : 0));
    case FieldKind::Date: {
        const QDate date = as<QDate>(field, row);
        return date.isValid() ? to.bind(index, date.toString(Qt::ISODate)) : to.bindNull(index);
    }
    case FieldKind::Time: {
        const CivilTime time = as<CivilTime>(field, row);
        return time.isValid() ? to.bind(index, time.toIso()) : to.bindNull(index);
    }
    case FieldKind::Duration:
        return to.bind(index, as<WorkTime>(field, row).minutes);
    case FieldKind::Number:
        return to.bind(index, as<double>(field, row));
    case FieldKind::Choice:
        return to.bindUtf8(index, field.choices[as<quint8>(field, row)].name);
    case FieldKind::Reference: {
        // An Id is its one qint64, whatever it is an id of.
        const qint64 id = as<qint64>(field, row);
        return id != 0 ? to.bind(index, id) : to.bindNull(index);
    }
    case FieldKind::Tags:
    case FieldKind::Extras:
        return to.bindUtf8(index, jsonOf(field, row));
    case FieldKind::Bytes:
        return to.bindBytes(index, as<QByteArray>(field, row));
    case FieldKind::Money: {
        const Money &money = as<Money>(field, row);
        if (!money.isValid()) {
            to.bindNull(index);
            return to.bindNull(index + 1);
        }
        to.bind(index, money.minor);
        return to.bind(index + 1, money.currency);
    }
    }
}

bool readField(const Statement &from, int column, const FieldInfo &field, void *row)
{
    const int type = from.type(column);
    switch (field.kind) {
    case FieldKind::Text:
        if (type != SQLITE_TEXT)
            return false;
        if (const QByteArrayView text = from.utf8(column); !text.isEmpty())
            as<QString>(field, row) = QString::fromUtf8(text);
        return true;
    case FieldKind::Integer: {
        const qint64 value = from.integer(column);
        if (type != SQLITE_INTEGER || value < std::numeric_limits<int>::min() ||
            value > std::numeric_limits<int>::max())
            return false;
        as<int>(field, row) = static_cast<int>(value);
        return true;
    }
    case FieldKind::Flag:
        if (type != SQLITE_INTEGER)
            return false;
        as<bool>(field, row) = from.integer(column) != 0;
        return true;
    case FieldKind::Date:
        return type == SQLITE_NULL ||
               (type == SQLITE_TEXT && readDate(from.utf8(column), as<QDate>(field, row)));
    case FieldKind::Time:
        return type == SQLITE_NULL ||
               (type == SQLITE_TEXT && readTime(from.utf8(column), as<CivilTime>(field, row)));
    case FieldKind::Duration:
        if (type != SQLITE_INTEGER)
            return false;
        as<WorkTime>(field, row) = WorkTime(from.integer(column));
        return true;
    case FieldKind::Number:
        if (type != SQLITE_FLOAT || !std::isfinite(from.real(column)))
            return false;
        as<double>(field, row) = from.real(column);
        return true;
    case FieldKind::Choice:
        return type == SQLITE_TEXT && readChoice(from.utf8(column), field, row);
    case FieldKind::Reference:
        if (type == SQLITE_INTEGER)
            as<qint64>(field, row) = from.integer(column);
        return type == SQLITE_NULL || type == SQLITE_INTEGER;
    case FieldKind::Tags:
    case FieldKind::Extras:
        return type == SQLITE_TEXT && readJson(from.utf8(column), field, row);
    case FieldKind::Bytes:
        if (type != SQLITE_BLOB)
            return false;
        as<QByteArray>(field, row) = from.bytes(column);
        return true;
    case FieldKind::Money:
        if (type == SQLITE_NULL)
            return from.isNull(column + 1);
        if (type != SQLITE_INTEGER || from.type(column + 1) != SQLITE_TEXT)
            return false;
        as<Money>(field, row) = {from.integer(column), from.text(column + 1)};
        return true;
    }
    return false;
}

} // namespace stint::store
