// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sharedfile.h"

#include "model/domain/limits.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

constexpr int mostRows = 20000;
constexpr qsizetype longestText = 100'000;
constexpr int earliest = 1900, latest = 2200;        ///< years
constexpr qint64 longest = qint64(100) * 366 * 1440; ///< minutes
constexpr int largest = 1'000'000'000;
constexpr qint64 dearest = 1'000'000'000'000'000; ///< minor units
constexpr qsizetype longestName = 200;
constexpr qsizetype mostExtras = 100;

bool isText(const QString &text, qsizetype most = longestText)
{
    return text.size() <= most && !text.contains(QChar(QChar::Null));
}

/// Of its kind, yet nothing that a plan of people holds.
bool isAbsurd(const FieldInfo &field, const void *row)
{
    const QVariant value = field.get(row);
    const auto beyond = [](QDate day) {
        return day.isValid() && (day.year() < earliest || day.year() > latest);
    };
    switch (field.kind) {
    case FieldKind::Text:
        return !isText(value.toString());
    case FieldKind::Tags:
        return !isText(value.toStringList().join(u' '));
    case FieldKind::Integer:
        return value.toInt() > largest || value.toInt() < -largest;
    case FieldKind::Money:
        return value.value<Money>().minor > dearest || value.value<Money>().minor < -dearest;
    case FieldKind::Date:
        return beyond(value.toDate());
    case FieldKind::Time:
        return value.value<CivilTime>().isValid() && beyond(value.value<CivilTime>().date());
    case FieldKind::Duration:
        return value.value<WorkTime>().minutes > longest ||
               value.value<WorkTime>().minutes < -longest;
    default:
        return false;
    }
}

bool areTexts(const QJsonArray &array)
{
    return std::ranges::all_of(array, [](const auto &item) { return item.isString(); });
}

class SharedReader
{
public:
    Result<SharedFile> read(const QByteArray &bytes);

private:
    bool readFrom(const QJsonObject &from);
    void readRows(const EntityInfo &entity, const QJsonValue &rows);
    SharedRow readRow(const EntityInfo &entity, const QJsonObject &json);
    void readValue(SharedRow &row, const EntityInfo &entity, const FieldInfo &field,
                   const QJsonValue &value);
    void checkReferences();
    void sortPlan();
    void checkLinks();
    /// Only the first fault is told: after it nothing is certain.
    void fault(const QString &sentence)
    {
        if (m_fault.isEmpty())
            m_fault = sentence;
    }
    QString nameOfItem(qint64 id) const;

    SharedFile m_file;
    QHash<EntityKind, QSet<qint64>> m_ids;
    QHash<qint64, QList<qint64>> m_above; ///< plan item → what it is part of, the nearest first
    QString m_fault;
};

bool SharedReader::readFrom(const QJsonObject &from)
{
    m_file.city = from.value("city"_L1).toString().simplified();
    m_file.team = from.value("team"_L1).toString().simplified();
    m_file.code = from.value("code"_L1).toString().simplified();
    m_file.challenge = from.value("challenge"_L1).toInteger();
    m_file.sharedOn = QDate::fromString(from.value("shared_on"_L1).toString(), Qt::ISODate);
    for (const auto &name : from.value("with"_L1).toArray())
        m_file.with.choose(name.toString());
    return !m_file.city.isEmpty() && m_file.city.size() < longestName &&
           m_file.team.size() < longestName && !m_file.code.isEmpty() &&
           m_file.code.size() < longestName && m_file.challenge > 0 && m_file.sharedOn.isValid() &&
           m_file.sharedOn.year() >= earliest && m_file.sharedOn.year() <= latest;
}

void SharedReader::readValue(SharedRow &row, const EntityInfo &entity, const FieldInfo &field,
                             const QJsonValue &value)
{
    bool fits = true;
    switch (passageOf(entity, field, m_file.with)) {
    case Passage::Stays:
        return;
    case Passage::Name:
        fits = value.isString() && isText(value.toString(), longestName);
        row.names.insert(&field, value.toString());
        break;
    case Passage::Extras: {
        const QJsonObject extras = value.toObject();
        fits = value.isObject() && extras.size() <= mostExtras;
        for (auto it = extras.begin(); it != extras.end(); ++it) {
            fits = fits && it->isString() && isText(it->toString()) &&
                   !it.key().trimmed().isEmpty() && isText(it.key(), longestName);
            row.extras.insert(it.key(), it->toString());
        }
        break;
    }
    case Passage::Row:
    case Passage::Value:
        fits = field.fromJson(row.box.data(), value) &&
               (field.kind != FieldKind::Tags || areTexts(value.toArray())) &&
               !isAbsurd(field, row.box.data());
        if (const QString no = beyondLimits(entity.kind, field, field.get(row.box.data()));
            fits && !no.isEmpty())
            fault(no);
    }
    if (!fits)
        fault(QCoreApplication::translate("Exchange",
                                          "“%1” of %2 %3 holds something that can't be in it.")
                  .arg(field.displayLabel(), entity.label().toLower())
                  .arg(row.id));
}

SharedRow SharedReader::readRow(const EntityInfo &entity, const QJsonObject &json)
{
    SharedRow row;
    row.id = json.value("id"_L1).toInteger();
    row.box = RowBox::fresh(entity.kind);
    if (row.id <= 0 || m_ids[entity.kind].contains(row.id))
        fault(QCoreApplication::translate("Exchange", "%1: a number is missing or there twice.")
                  .arg(entity.labels()));
    m_ids[entity.kind].insert(row.id);
    for (const FieldInfo &field : entity.fields) {
        if (json.contains(field.name))
            readValue(row, entity, field, json.value(field.name));
        const bool missing = field.kind == FieldKind::Text && has(field.use, FieldUse::Required) &&
                             field.get(row.box.data()).toString().trimmed().isEmpty();
        if (missing)
            fault(QCoreApplication::translate("Exchange", "“%1” of %2 %3 is missing.")
                      .arg(field.displayLabel(), entity.label().toLower())
                      .arg(row.id));
    }
    return row;
}

void SharedReader::readRows(const EntityInfo &entity, const QJsonValue &rows)
{
    if (!rows.isUndefined() && !rows.isArray())
        fault(QCoreApplication::translate("Exchange", "“%1” is no list.")
                  .arg(QString::fromLatin1(entity.name.plural)));
    std::vector<SharedRow> &all = m_file.rows[entity.kind];
    for (const auto &row : rows.toArray()) {
        if (m_file.rowCount() >= mostRows)
            fault(QCoreApplication::translate("Exchange",
                                              "It holds more than %1 things: it has to be shared "
                                              "without notes, or with a shorter plan.")
                      .arg(QLocale().toString(mostRows)));
        if (!m_fault.isEmpty())
            return;
        all.push_back(readRow(entity, row.toObject()));
    }
}

void SharedReader::checkReferences()
{
    for (const auto &[kind, rows] : m_file.rows) {
        const EntityInfo &entity = entityInfo(kind);
        for (const SharedRow &row : rows) {
            for (const FieldInfo &field : entity.fields) {
                if (passageOf(entity, field, m_file.with) != Passage::Row)
                    continue;
                const qint64 to = field.get(row.box.data()).toLongLong();
                const bool needed =
                    has(field.use, FieldUse::Required) || field.target == EntityKind::Challenge;
                if (to == 0 ? needed : !m_ids[field.target].contains(to))
                    fault(QCoreApplication::translate("Exchange",
                                                      "“%1” of %2 %3 leads to nothing in the file.")
                              .arg(field.displayLabel(), entity.label().toLower())
                              .arg(row.id));
            }
        }
    }
}

QString SharedReader::nameOfItem(qint64 id) const
{
    const SharedRow *row = m_file.find(EntityKind::PlanItem, id);
    return row ? nameOf(entityInfo(EntityKind::PlanItem), row->box.data()) : QString();
}

void SharedReader::sortPlan()
{
    std::vector<SharedRow> &items = m_file.rows[EntityKind::PlanItem];
    QHash<qint64, qint64> parents;
    for (SharedRow &row : items)
        parents.insert(row.id, row.box.as<PlanItem>().parent.value);
    constexpr qsizetype deepest = 100;
    for (const SharedRow &row : items) {
        QList<qint64> &above = m_above[row.id];
        for (qint64 up = parents.value(row.id); up != 0; up = parents.value(up)) {
            if (above.size() >= deepest || up == row.id) {
                fault(QCoreApplication::translate("Exchange",
                                                  "“%1” is part of itself, or too deep in others.")
                          .arg(nameOfItem(row.id)));
                return;
            }
            above.append(up);
        }
    }
    std::ranges::stable_sort(items, {},
                             [this](const SharedRow &row) { return m_above[row.id].size(); });
}

void SharedReader::checkLinks()
{
    LinkGraph graph;
    for (SharedRow &row : m_file.rows[EntityKind::Dependency]) {
        const auto &link = row.box.as<Dependency>();
        const qint64 from = link.predecessor.value, to = link.successor.value;
        if (!m_fault.isEmpty())
            return;
        if (graph.leads(to, from) || m_above[from].contains(to) || m_above[to].contains(from))
            fault(QCoreApplication::translate("Exchange",
                                              "The link from “%1” to “%2” goes round in a loop.")
                      .arg(nameOfItem(from), nameOfItem(to)));
        graph.add(from, to);
    }
}

Result<SharedFile> SharedReader::read(const QByteArray &bytes)
{
    if (bytes.size() > mostSharedBytes)
        return failure(QCoreApplication::translate(
                           "Exchange", "It is larger than %1, which no shared challenge is.")
                           .arg(QLocale().formattedDataSize(mostSharedBytes)));
    QJsonParseError error;
    m_file.source = QJsonDocument::fromJson(bytes, &error).object();
    const QJsonObject &source = m_file.source;
    if (source.value("format"_L1).toString() != sharedFormat)
        return failure(QCoreApplication::translate(
            "Exchange", "It is no shared challenge, or was cut off. Ask those who sent it to share "
                        "it again."));
    if (source.value("version"_L1).toInt(sharedVersion + 1) > sharedVersion)
        return failure(QCoreApplication::translate(
            "Exchange", "It was made by a newer version of the program. Update this one."));
    if (!readFrom(source.value("from"_L1).toObject()))
        fault(QCoreApplication::translate("Exchange", "It doesn't say where it comes from."));
    for (const EntityKind kind : sharedKinds())
        readRows(entityInfo(kind), source.value(QLatin1StringView(entityInfo(kind).name.plural)));
    if (!m_file.find(EntityKind::Challenge, m_file.challenge) ||
        m_file.rows[EntityKind::Challenge].size() != 1)
        fault(QCoreApplication::translate("Exchange", "It holds no challenge, or several."));
    if (m_fault.isEmpty())
        checkReferences();
    if (m_fault.isEmpty())
        sortPlan();
    if (m_fault.isEmpty())
        checkLinks();
    if (!m_fault.isEmpty())
        return failure(m_fault);
    return std::move(m_file);
}

} // namespace

int SharedFile::rowCount() const
{
    size_t count = 0;
    for (const auto &[kind, list] : rows)
        count += list.size();
    return static_cast<int>(count);
}

const SharedRow *SharedFile::find(EntityKind kind, qint64 id) const
{
    const auto list = rows.find(kind);
    if (list == rows.end())
        return nullptr;
    const auto it = std::ranges::find(list->second, id, &SharedRow::id);
    return it == list->second.end() ? nullptr : &*it;
}

bool SharedFile::isSameChallenge(const SharedFile &other) const
{
    return challenge == other.challenge && city.compare(other.city, Qt::CaseInsensitive) == 0 &&
           team.compare(other.team, Qt::CaseInsensitive) == 0;
}

bool LinkGraph::leads(qint64 from, qint64 to) const
{
    QList<qint64> open{from};
    QSet<qint64> seen{from};
    while (!open.isEmpty()) {
        const qint64 at = open.takeLast();
        if (at == to)
            return true;
        for (const qint64 next : m_after.value(at)) {
            if (!seen.contains(next)) {
                seen.insert(next);
                open.append(next);
            }
        }
    }
    return false;
}

bool isSharedChallenge(const QByteArray &bytes)
{
    constexpr qsizetype beginning = 200;
    return bytes.first(std::min(bytes.size(), beginning)).contains(sharedFormat.data());
}

Result<SharedFile> readSharedChallenge(const QByteArray &bytes)
{
    return SharedReader().read(bytes);
}

} // namespace stint::exchange
