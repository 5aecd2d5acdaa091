// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/celltext.h"

#include "model/exchange/columnmap.h"
#include "model/exchange/dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

QString extrasText(const Extras &extras, const Snapshot &now)
{
    QStringList parts;
    for (auto it = extras.begin(); it != extras.end(); ++it) {
        const ExtraField *field = now.find(Id<ExtraField>(it.key()));
        parts << u"%1: %2"_s.arg(field ? field->name : QString::number(it.key()), it.value());
    }
    return parts.join(u'\n');
}

Result<QVariant> parseNumber(const FieldInfo &field, QString text, const QLocale &locale)
{
    if (has(field.use, FieldUse::Percent) && text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    bool ok = false;
    int number = text.toInt(&ok);
    if (!ok)
        number = locale.toInt(text, &ok);
    if (!ok)
        return failure(
            QCoreApplication::translate("Exchange", "“%1” is not a whole number.").arg(text));
    return number;
}

Result<QVariant> parseReal(const QString &text, const QLocale &locale)
{
    bool ok = false;
    double number = QLocale::c().toDouble(text, &ok);
    if (!ok)
        number = locale.toDouble(text, &ok);
    if (!ok || !std::isfinite(number))
        return failure(QCoreApplication::translate("Exchange", "“%1” is not a number.").arg(text));
    return number;
}

Result<QVariant> parseFlag(const QString &text)
{
    static const QStringList yes = {u"yes"_s, u"true"_s, u"1"_s,    u"x"_s,
                                    u"y"_s,   u"oui"_s,  u"vrai"_s, u"✓"_s};
    static const QStringList no = {u"no"_s, u"false"_s, u"0"_s, u"n"_s, u"non"_s, u"faux"_s};
    const QString word = text.toLower();
    if (yes.contains(word) || word == QCoreApplication::translate("Exchange", "Yes").toLower())
        return true;
    if (no.contains(word) || word == QCoreApplication::translate("Exchange", "No").toLower())
        return false;
    return failure(
        QCoreApplication::translate("Exchange", "“%1” is neither yes nor no.").arg(text));
}

Result<QVariant> parseDate(const FieldInfo &field, const QString &text, const QLocale &locale)
{
    const DateOrder usual = dateOrderOf(locale);
    auto reading = readDate(text, usual);
    if (!reading) // 31/12/2026 can be read in one order only
        reading = readDate(text, usual == DateOrder::DayFirst ? DateOrder::MonthFirst
                                                              : DateOrder::DayFirst);
    if (!reading)
        return failure(QCoreApplication::translate(
                           "Exchange", "“%1” is not a date. Write it as %2 or 2026-11-18.")
                           .arg(text, locale.toString(QDate(2026, 11, 18), u"d MMM yyyy"_s)));
    if (field.kind == FieldKind::Date)
        return reading->date;
    const int minute = reading->time.isValid() ? reading->time.msecsSinceStartOfDay() / 60'000 : 0;
    return QVariant::fromValue(CivilTime::at(reading->date, minute));
}

Result<QVariant> parseChoice(const FieldInfo &field, const QString &text)
{
    const QString wanted = References::folded(text);
    QStringList labels;
    for (size_t i = 0; i < field.choices.size(); ++i) {
        const ChoiceInfo &choice = field.choices[i];
        if (wanted == References::folded(choiceLabel(choice)) ||
            wanted == QLatin1StringView(choice.name) ||
            wanted == QString::fromUtf8(choice.label).toCaseFolded())
            return static_cast<int>(i);
        labels << choiceLabel(choice);
    }
    for (size_t i = 0; i < field.choices.size(); ++i) {
        if (wanted == References::folded(frenchLabel("Choice", field.choices[i].label)))
            return static_cast<int>(i);
    }
    return failure(QCoreApplication::translate("Exchange", "“%1” is not one of: %2.")
                       .arg(text, labels.join(", "_L1)));
}

QVariant emptyValue(const FieldInfo &field)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Choice:
        return 0;
    case FieldKind::Number:
        return 0.0;
    case FieldKind::Flag:
        return false;
    case FieldKind::Date:
        return QDate();
    case FieldKind::Time:
        return QVariant::fromValue(CivilTime());
    case FieldKind::Duration:
        return QVariant::fromValue(WorkTime());
    case FieldKind::Money:
        return QVariant::fromValue(Money());
    case FieldKind::Reference:
        return qint64(0);
    case FieldKind::Tags:
        return QStringList();
    case FieldKind::Extras:
        return QVariant::fromValue(Extras());
    case FieldKind::Bytes:
        return QByteArray();
    case FieldKind::Text:
        break;
    }
    return QString();
}

QString plainMoney(const Money &money)
{
    if (!money.isValid())
        return {};
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return money.currency + u' ' + money.amount(plain);
}

} // namespace

QString tagsText(const QStringList &tags)
{
    QStringList parts;
    for (const QString &tag : tags) {
        const bool quote = tag.contains(u',') || tag.contains(u';') || tag.startsWith(u'"') ||
                           tag != tag.trimmed();
        QString inner = tag;
        parts << (quote ? u'"' + inner.replace(u'"', "\"\""_L1) + u'"' : tag);
    }
    return parts.join(", "_L1);
}

QStringList parseTags(const QString &text)
{
    QStringList tags;
    QString part;
    bool quoted = false, wasQuoted = false;
    const auto finish = [&] {
        const QString tag = wasQuoted ? part : part.trimmed();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags << tag;
        part.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            part += c;
            ++i;
        } else if (c == u'"' && (quoted || part.trimmed().isEmpty())) {
            part = quoted ? part : QString();
            quoted = !quoted;
            wasQuoted = true;
        } else if (!quoted && (c == u',' || c == u';' || c == u'\n' || c == u'\r')) {
            finish();
        } else if (quoted || !wasQuoted || !c.isSpace()) {
            part += c;
        }
    }
    finish();
    return tags;
}

QString valueText(const FieldInfo &field, const QVariant &value, const Snapshot &now,
                  const QLocale &locale)
{
    switch (field.kind) {
    case FieldKind::Text:
        return value.toString();
    case FieldKind::Integer:
        return has(field.use, FieldUse::Percent)
                   ? locale.toString(value.toInt()) +
                         (locale.language() == QLocale::French ? u"\u00a0%"_s : u"%"_s)
                   : locale.toString(value.toInt());
    case FieldKind::Number:
        return locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case FieldKind::Flag:
        return value.toBool() ? QCoreApplication::translate("Exchange", "Yes")
                              : QCoreApplication::translate("Exchange", "No");
    case FieldKind::Date:
        return value.toDate().isValid() ? locale.toString(value.toDate(), QLocale::ShortFormat)
                                        : QString();
    case FieldKind::Time: {
        const auto time = value.value<CivilTime>();
        if (!time.isValid())
            return {};
        const QString date = locale.toString(time.date(), QLocale::ShortFormat);
        return time.minuteOfDay() == 0
                   ? date
                   : date + u' ' + locale.toString(time.toDateTime().time(), QLocale::ShortFormat);
    }
    case FieldKind::Duration:
        return has(field.use, FieldUse::ZeroIsNone) && value.value<WorkTime>().minutes == 0
                   ? QString()
                   : value.value<WorkTime>().toString();
    case FieldKind::Money:
        return value.value<Money>().toString(locale);
    case FieldKind::Choice: {
        const auto i = static_cast<size_t>(value.toInt());
        return i < field.choices.size() ? choiceLabel(field.choices[i]) : QString();
    }
    case FieldKind::Reference:
        return now.title(field.target, value.toLongLong());
    case FieldKind::Tags:
        return tagsText(value.toStringList());
    case FieldKind::Extras:
        return extrasText(value.value<Extras>(), now);
    case FieldKind::Bytes:
        return value.toByteArray().isEmpty() ? QString()
                                             : locale.formattedDataSize(value.toByteArray().size());
    }
    return {};
}

QString cellText(const FieldInfo &field, const void *row, const Snapshot &now,
                 const QLocale &locale)
{
    return valueText(field, field.get(row), now, locale);
}

QString dataText(const FieldInfo &field, const void *row, References &references)
{
    const QVariant value = field.get(row);
    switch (field.kind) {
    case FieldKind::Integer:
        return QString::number(value.toInt());
    case FieldKind::Number:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case FieldKind::Flag:
        return value.toBool() ? u"yes"_s : u"no"_s;
    case FieldKind::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldKind::Time:
        return value.value<CivilTime>().toIso();
    case FieldKind::Duration:
        return u"%1 min"_s.arg(value.value<WorkTime>().minutes);
    case FieldKind::Money:
        return plainMoney(value.value<Money>());
    case FieldKind::Choice: {
        const auto i = static_cast<size_t>(value.toInt());
        return i < field.choices.size() ? QString::fromLatin1(field.choices[i].name) : QString();
    }
    case FieldKind::Reference:
        return references.text(field.target, value.toLongLong());
    case FieldKind::Tags:
        return tagsText(value.toStringList());
    case FieldKind::Bytes:
        return QString::fromLatin1(value.toByteArray().toBase64());
    case FieldKind::Text:
    case FieldKind::Extras:
        break;
    }
    return value.toString();
}

Result<QVariant> parseCell(const FieldInfo &field, const QString &text, const Snapshot &now,
                           References &references, const QLocale &locale)
{
    const QString clean = text.trimmed();
    if (clean.isEmpty())
        return emptyValue(field);
    switch (field.kind) {
    case FieldKind::Text:
        return has(field.use, FieldUse::LongText) ? text : clean;
    case FieldKind::Integer:
        return parseNumber(field, clean, locale);
    case FieldKind::Number:
        return parseReal(clean, locale);
    case FieldKind::Flag:
        return parseFlag(clean);
    case FieldKind::Date:
    case FieldKind::Time:
        return parseDate(field, clean, locale);
    case FieldKind::Duration: {
        const auto time = WorkTime::parse(clean);
        return time ? Result<QVariant>(QVariant::fromValue(*time)) : std::unexpected(time.error());
    }
    case FieldKind::Money: {
        const auto money = Money::parse(clean, now.settings().currency);
        return money ? Result<QVariant>(QVariant::fromValue(*money))
                     : std::unexpected(money.error());
    }
    case FieldKind::Choice:
        return parseChoice(field, clean);
    case FieldKind::Reference: {
        const auto id = references.find(field.target, clean);
        return id ? Result<QVariant>(*id) : std::unexpected(id.error());
    }
    case FieldKind::Tags:
        return parseTags(clean);
    case FieldKind::Bytes:
        return QByteArray::fromBase64(clean.toLatin1());
    case FieldKind::Extras:
        break;
    }
    return failure(QCoreApplication::translate("Exchange", "“%1” can't be typed into one cell.")
                       .arg(field.displayLabel()));
}

Result<QVariant> parseCell(const FieldInfo &field, const QString &text, const Snapshot &now,
                           const QLocale &locale)
{
    References references(now);
    return parseCell(field, text, now, references, locale);
}

} // namespace stint::exchange
