// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/columnreader.h"

#include "model/exchange/htmltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

bool isDate(const FieldInfo &field)
{
    return field.kind == FieldKind::Date || field.kind == FieldKind::Time;
}

CellReading notUnderstood(const QString &cell, const QString &problem)
{
    CellReading reading;
    reading.keep = cell.trimmed();
    reading.problem = problem;
    return reading;
}

} // namespace

QString readableText(const QString &cell, bool longText)
{
    QString text = looksLikeHtml(cell) ? htmlToText(cell) : cell.trimmed();
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return longText ? text : text.simplified();
}

ColumnReader::ColumnReader(const FieldInfo &field, const QStringList &cells, const Setting &setting)
    : m_field(&field)
    , m_setting(setting)
    , m_list(field.kind == FieldKind::Tags && !setting.own ? cells : QStringList())
{
    m_order.order = setting.dates;
    if (!isDate(field))
        return;
    m_order = guessDateOrder(cells, setting.dates);
    if (setting.datesAreGiven) {
        m_order.order = setting.dates;
        m_order.isAmbiguous = false;
    }
}

CellReading ColumnReader::parsed(const QString &cell) const
{
    CellReading reading;
    auto value = parseCell(*m_field, cell, *m_setting.now, *m_setting.references, m_setting.locale);
    if (!value)
        return notUnderstood(cell, value.error().message);
    reading.value = *value;
    return reading;
}

CellReading ColumnReader::readText(const QString &cell) const
{
    CellReading reading;
    reading.value =
        m_setting.own ? cell : readableText(cell, has(m_field->use, FieldUse::LongText));
    return reading;
}

CellReading ColumnReader::readDateCell(const QString &cell)
{
    const auto date = readDate(cell, m_order.order);
    if (!date)
        return notUnderstood(
            cell,
            QCoreApplication::translate("Exchange", "“%1” is not a date.").arg(cell.simplified()));
    CellReading reading;
    if (m_field->kind == FieldKind::Date) {
        reading.value = date->date;
        if (date->timeMatters())
            reading.keep = cell.trimmed();
        return reading;
    }
    const int minute = date->time.isValid() ? date->time.msecsSinceStartOfDay() / 60'000 : 0;
    reading.value = QVariant::fromValue(CivilTime::at(date->date, minute));
    return reading;
}

CellReading ColumnReader::readMoney(const QString &cell)
{
    const QString fallback = m_setting.currency.isEmpty() ? u"USD"_s : m_setting.currency.toUpper();
    const auto money = Money::parse(cell.simplified(), fallback);
    if (!money)
        return notUnderstood(cell,
                             QCoreApplication::translate("Exchange", "“%1” is not an exact amount.")
                                 .arg(cell.simplified()));
    const bool named = std::ranges::any_of(cell, [](QChar c) { return c.isLetter(); }) ||
                       cell.contains(u'€') || cell.contains(u'£');
    m_bareAmounts += named ? 0 : 1;
    CellReading reading;
    reading.value = QVariant::fromValue(*money);
    return reading;
}

CellReading ColumnReader::readReference(const QString &cell) const
{
    const QString name = readableText(cell, false);
    const auto id = m_setting.references->find(m_field->target, name);
    CellReading reading;
    if (id) {
        reading.value = *id;
        return reading;
    }
    const bool canBeMade =
        m_field->target == EntityKind::Organisation || m_field->target == EntityKind::Person;
    if (!canBeMade || References::saysId(name) ||
        m_setting.references->isAmbiguous(m_field->target, name))
        return notUnderstood(cell, id.error().message);
    reading.newName = name;
    return reading;
}

CellReading ColumnReader::read(const QString &cell)
{
    if (m_field->kind == FieldKind::Text)
        return readText(cell);
    const bool blank = m_setting.own ? cell.trimmed().isEmpty() : saysNothing(cell);
    if (blank)
        return parsed(QString());
    // Spreadsheets rewrite dates when they save, those of our own exports too.
    if (isDate(*m_field))
        return readDateCell(cell);
    if (m_setting.own && m_field->kind != FieldKind::Reference)
        return parsed(cell);
    switch (m_field->kind) {
    case FieldKind::Money:
        return readMoney(cell);
    case FieldKind::Reference:
        return readReference(cell);
    case FieldKind::Tags: {
        CellReading reading;
        reading.value = m_list.read(readableText(cell, true));
        return reading;
    }
    default:
        return parsed(cell);
    }
}

QStringList ColumnReader::remarks() const
{
    QStringList list;
    if (m_order.isAmbiguous)
        list << (m_order.order == DateOrder::MonthFirst
                     ? QCoreApplication::translate(
                           "Exchange",
                           "No date shows whether the day or the month comes first. Read as "
                           "month/day/year.")
                     : QCoreApplication::translate(
                           "Exchange",
                           "No date shows whether the day or the month comes first. Read as "
                           "day/month/year."));
    else if (m_order.isMixed)
        list << (m_order.order == DateOrder::MonthFirst
                     ? QCoreApplication::translate(
                           "Exchange",
                           "Some dates have the day first, most the month. Read as month/day/year.")
                     : QCoreApplication::translate(
                           "Exchange", "Some dates have the month first, most the day. Read as "
                                       "day/month/year."));
    if (m_bareAmounts > 0)
        list << QCoreApplication::translate("Exchange",
                                            "%n amounts without a currency were taken as %1.",
                                            nullptr, m_bareAmounts)
                    .arg(m_setting.currency.isEmpty() ? u"USD"_s : m_setting.currency.toUpper());
    return list;
}

} // namespace stint::exchange
