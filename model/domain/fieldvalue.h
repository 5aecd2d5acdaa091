// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of value a field may hold, and how each becomes a variant or JSON and back.
// A new kind of value is one specialisation here and one pair of overloads in store/columns.h.
#pragma once

#include "model/values/civiltime.h"
#include "model/values/id.h"
#include "model/values/money.h"
#include "model/values/worktime.h"

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QVariant>
#include <span>
#include <utility>

namespace stint {

enum class FieldKind : quint8 {
    Text,
    Integer,
    Flag,
    Date,
    Time,
    Duration,
    Money,
    Choice,
    Reference,
    Tags,
    Extras,
    Bytes,
    Number
};

enum class EntityKind : quint8 {
    None,
    Settings,
    Organisation,
    Person,
    Calendar,
    CalendarDay,
    Stage,
    Gate,
    Criterion,
    ExtraField,
    Challenge,
    CriterionState,
    GateReview,
    Stint,
    PlanItem,
    Dependency,
    Assignment,
    Leave,
    Baseline,
    BaselineItem,
    PlanTemplate,
    Risk,
    Decision,
    Note,
    Attachment,
    Submission,
    ScoringModel,
    ScoringCriterion,
    Rating,
    Score,
    Priority,
    Stocktake,
    Minute,
    GateVote,
    Issue,
    Action,
    Adoption,
    Handover,
    RolloutSite
};

struct ChoiceInfo {
    const char *name;  ///< in SQL and JSON
    const char *label; ///< English, for translation in the context "Choice"
};

/// Specialised beside each enum: `static constexpr std::array<ChoiceInfo, N> all`.
template <class E>
struct Choices;

/// Specialised beside each entity (entities.h): its EntityKind.
template <class Row>
inline constexpr EntityKind entityKind = EntityKind::None;

template <class T>
struct ValueTraits;

/// False for what is no whole number, of which toInteger() would silently make its default.
inline bool wholeNumber(const QJsonValue &j, qint64 &out)
{
    out = j.toInteger(0);
    return out != 0 || j.toInteger(1) == 0;
}

/// Values typed by users for their own columns: extra field id → text.
using Extras = QMap<qint64, QString>;

template <>
struct ValueTraits<QString> {
    static constexpr FieldKind kind = FieldKind::Text;
    static QVariant toVariant(const QString &v) { return v; }
    static bool fromVariant(const QVariant &v, QString &out)
    {
        out = v.toString();
        return v.canConvert<QString>() || !v.isValid();
    }
    static QJsonValue toJson(const QString &v) { return v; }
    static bool fromJson(const QJsonValue &j, QString &out)
    {
        out = j.toString();
        return j.isString();
    }
};

template <>
struct ValueTraits<int> {
    static constexpr FieldKind kind = FieldKind::Integer;
    static QVariant toVariant(int v) { return v; }
    static bool fromVariant(const QVariant &v, int &out)
    {
        bool ok = false;
        const int n = v.toInt(&ok);
        if (ok)
            out = n;
        return ok;
    }
    static QJsonValue toJson(int v) { return v; }
    static bool fromJson(const QJsonValue &j, int &out)
    {
        qint64 n = 0;
        const bool fits = wholeNumber(j, n) && std::in_range<int>(n);
        out = fits ? static_cast<int>(n) : 0;
        return fits;
    }
};

/// Always finite.
template <>
struct ValueTraits<double> {
    static constexpr FieldKind kind = FieldKind::Number;
    static QVariant toVariant(double v) { return v; }
    static bool fromVariant(const QVariant &v, double &out)
    {
        bool ok = false;
        const double n = v.toDouble(&ok);
        ok = ok && std::isfinite(n);
        if (ok)
            out = n;
        return ok;
    }
    static QJsonValue toJson(double v) { return v; }
    static bool fromJson(const QJsonValue &j, double &out)
    {
        out = j.toDouble();
        return j.isDouble();
    }
};

template <>
struct ValueTraits<bool> {
    static constexpr FieldKind kind = FieldKind::Flag;
    static QVariant toVariant(bool v) { return v; }
    static bool fromVariant(const QVariant &v, bool &out)
    {
        out = v.toBool();
        return v.canConvert<bool>();
    }
    static QJsonValue toJson(bool v) { return v; }
    static bool fromJson(const QJsonValue &j, bool &out)
    {
        out = j.toBool();
        return j.isBool();
    }
};

template <>
struct ValueTraits<QDate> {
    static constexpr FieldKind kind = FieldKind::Date;
    static QVariant toVariant(QDate v) { return v; }
    static bool fromVariant(const QVariant &v, QDate &out)
    {
        out = v.toDate();
        return out.isValid() || v.isNull() || (v.typeId() == QMetaType::QDate) ||
               v.toString().isEmpty();
    }
    static QJsonValue toJson(QDate v)
    {
        return v.isValid() ? QJsonValue(v.toString(Qt::ISODate)) : QJsonValue();
    }
    static bool fromJson(const QJsonValue &j, QDate &out)
    {
        out = QDate::fromString(j.toString(), Qt::ISODate);
        return j.isNull() || out.isValid();
    }
};

template <>
struct ValueTraits<CivilTime> {
    static constexpr FieldKind kind = FieldKind::Time;
    static QVariant toVariant(CivilTime v) { return QVariant::fromValue(v); }
    static bool fromVariant(const QVariant &v, CivilTime &out)
    {
        if (v.canConvert<CivilTime>())
            out = v.value<CivilTime>();
        else if (v.typeId() == QMetaType::QDate)
            out = CivilTime::at(v.toDate(), 0);
        else if (v.typeId() == QMetaType::QDateTime)
            out = CivilTime::fromDateTime(v.toDateTime());
        else if (v.isNull() || v.toString().isEmpty())
            out = {};
        else
            return false;
        return true;
    }
    static QJsonValue toJson(CivilTime v)
    {
        return v.isValid() ? QJsonValue(v.toIso()) : QJsonValue();
    }
    static bool fromJson(const QJsonValue &j, CivilTime &out)
    {
        out = CivilTime::fromIso(j.toString());
        return j.isNull() || out.isValid();
    }
};

template <>
struct ValueTraits<WorkTime> {
    static constexpr FieldKind kind = FieldKind::Duration;
    static QVariant toVariant(WorkTime v) { return QVariant::fromValue(v); }
    static bool fromVariant(const QVariant &v, WorkTime &out)
    {
        if (!v.canConvert<WorkTime>())
            return false;
        out = v.value<WorkTime>();
        return true;
    }
    static QJsonValue toJson(WorkTime v) { return v.minutes; }
    static bool fromJson(const QJsonValue &j, WorkTime &out) { return wholeNumber(j, out.minutes); }
};

template <>
struct ValueTraits<Money> {
    static constexpr FieldKind kind = FieldKind::Money;
    static QVariant toVariant(const Money &v) { return QVariant::fromValue(v); }
    static bool fromVariant(const QVariant &v, Money &out)
    {
        if (v.canConvert<Money>())
            out = v.value<Money>();
        else if (v.isNull() || v.toString().isEmpty())
            out = {};
        else
            return false;
        return true;
    }
    static QJsonValue toJson(const Money &v)
    {
        if (!v.isValid())
            return {};
        return QJsonObject{{QLatin1StringView("minor"), v.minor},
                           {QLatin1StringView("currency"), v.currency}};
    }
    static bool fromJson(const QJsonValue &j, Money &out)
    {
        const QJsonObject o = j.toObject();
        const bool whole = wholeNumber(o.value(QLatin1StringView("minor")), out.minor);
        out.currency = o.value(QLatin1StringView("currency")).toString();
        return j.isNull() || (whole && Money::isCode(out.currency));
    }
};

template <>
struct ValueTraits<QStringList> {
    static constexpr FieldKind kind = FieldKind::Tags;
    static QVariant toVariant(const QStringList &v) { return v; }
    static bool fromVariant(const QVariant &v, QStringList &out)
    {
        out = v.toStringList();
        return v.canConvert<QStringList>() || v.isNull();
    }
    static QJsonValue toJson(const QStringList &v) { return QJsonArray::fromStringList(v); }
    static bool fromJson(const QJsonValue &j, QStringList &out)
    {
        out.clear();
        for (const auto &item : j.toArray())
            out << item.toString();
        return j.isArray();
    }
};

template <>
struct ValueTraits<Extras> {
    static constexpr FieldKind kind = FieldKind::Extras;
    static QVariant toVariant(const Extras &v) { return QVariant::fromValue(v); }
    static bool fromVariant(const QVariant &v, Extras &out)
    {
        if (!v.canConvert<Extras>())
            return false;
        out = v.value<Extras>();
        return true;
    }
    static QJsonValue toJson(const Extras &v)
    {
        QJsonObject o;
        for (auto it = v.begin(); it != v.end(); ++it)
            o.insert(QString::number(it.key()), it.value());
        return o;
    }
    static bool fromJson(const QJsonValue &j, Extras &out)
    {
        out.clear();
        const QJsonObject o = j.toObject();
        for (auto it = o.begin(); it != o.end(); ++it)
            out.insert(it.key().toLongLong(), it.value().toString());
        return j.isObject();
    }
};

template <>
struct ValueTraits<QByteArray> {
    static constexpr FieldKind kind = FieldKind::Bytes;
    static QVariant toVariant(const QByteArray &v) { return v; }
    static bool fromVariant(const QVariant &v, QByteArray &out)
    {
        out = v.toByteArray();
        return v.canConvert<QByteArray>();
    }
    static QJsonValue toJson(const QByteArray &v) { return QString::fromLatin1(v.toBase64()); }
    static bool fromJson(const QJsonValue &j, QByteArray &out)
    {
        out = QByteArray::fromBase64(j.toString().toLatin1());
        return j.isString();
    }
};

template <class Row>
struct ValueTraits<Id<Row>> {
    static constexpr FieldKind kind = FieldKind::Reference;
    static constexpr EntityKind target = entityKind<Row>;
    static QVariant toVariant(Id<Row> v) { return v.value; }
    static bool fromVariant(const QVariant &v, Id<Row> &out)
    {
        bool ok = v.isNull();
        const qint64 n = ok ? 0 : v.toLongLong(&ok);
        if (ok)
            out = Id<Row>(n);
        return ok;
    }
    static QJsonValue toJson(Id<Row> v) { return v ? QJsonValue(v.value) : QJsonValue(); }
    static bool fromJson(const QJsonValue &j, Id<Row> &out)
    {
        return wholeNumber(j, out.value) || j.isNull();
    }
};

template <class E>
requires std::is_enum_v<E>
struct ValueTraits<E> {
    static constexpr FieldKind kind = FieldKind::Choice;
    static std::span<const ChoiceInfo> choices() { return Choices<E>::all; }
    static QVariant toVariant(E v) { return static_cast<int>(v); }
    static bool fromVariant(const QVariant &v, E &out)
    {
        bool ok = false;
        const int n = v.toInt(&ok);
        if (!ok || n < 0 || n >= static_cast<int>(Choices<E>::all.size()))
            return false;
        out = static_cast<E>(n);
        return true;
    }
    static const char *name(E v) { return Choices<E>::all[static_cast<size_t>(v)].name; }
    static bool fromName(QAnyStringView text, E &out)
    {
        for (size_t i = 0; i < Choices<E>::all.size(); ++i) {
            if (text == QLatin1StringView(Choices<E>::all[i].name)) {
                out = static_cast<E>(i);
                return true;
            }
        }
        return false;
    }
    static QJsonValue toJson(E v) { return QLatin1StringView(name(v)); }
    static bool fromJson(const QJsonValue &j, E &out) { return fromName(j.toString(), out); }
};

} // namespace stint

Q_DECLARE_METATYPE(stint::CivilTime)
Q_DECLARE_METATYPE(stint::WorkTime)
Q_DECLARE_METATYPE(stint::Extras)
