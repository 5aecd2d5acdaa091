// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/locked.h"
#include "model/exchange/incoming.h"
#include "model/exchange/jsonwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

/// Rows come in the order of the entities, so that what a row refers to is there before it. What
/// it may refer to only later (its own kind; the portfolio's director) is set in a second round.
class JsonImport
{
public:
    JsonImport(const Snapshot &now, const QJsonObject &source, const ImportOptions &options)
        : m_now(now)
        , m_source(source)
        , m_options(options)
        , m_draft(now)
        , m_references(now)
        , m_writer(m_draft, m_references, m_plan, options.today)
    {
    }

    Result<ImportPlan> run();

private:
    /// A reference of a row of m_rows to what may come after it.
    struct Later {
        size_t row;
        const FieldInfo *field;
        qint64 source;
    };
    /// The same once the row has its id.
    struct Link {
        int row; ///< of the source, for problems
        EntityKind kind;
        qint64 id;
        const FieldInfo *field;
        qint64 source;
        bool fresh;
    };

    void takeEntity(const EntityInfo &entity, const QJsonArray &rows);
    std::optional<Incoming> readRow(const EntityInfo &entity, const QJsonObject &json, int number);
    void readReference(Incoming &row, const EntityInfo &entity, const FieldInfo &field,
                       const QJsonObject &json);
    void leaveOut(); ///< the row that was read last
    void setLater();
    void say(const Incoming &row, const FieldInfo &field, const QString &text, bool fatal = false);
    bool isInSource(EntityKind kind) const
    {
        return m_source.contains(QLatin1StringView(entityInfo(kind).name.plural));
    }

    const Snapshot &m_now;
    const QJsonObject &m_source;
    const ImportOptions &m_options;
    ImportPlan m_plan;
    Draft m_draft;
    References m_references;
    RowWriter m_writer;
    QHash<EntityKind, QHash<qint64, qint64>> m_ids; ///< of the source → of this portfolio
    std::vector<Incoming> m_rows;                   ///< of the entity that is being taken
    std::vector<Later> m_later;
    std::vector<Link> m_links;
};

void JsonImport::say(const Incoming &row, const FieldInfo &field, const QString &text, bool fatal)
{
    m_plan.problems.push_back(
        {row.row, 0, {}, u"“%1”: %2"_s.arg(field.displayLabel(), text), fatal});
}

void JsonImport::readReference(Incoming &row, const EntityInfo &entity, const FieldInfo &field,
                               const QJsonObject &json)
{
    const QString key = field.name;
    const qint64 source = json.value(key + "_id"_L1).toInteger();
    const QString name = json.value(key).toString();
    IncomingValue value{&field, QVariant(qint64(0)), {}, OrganisationKind::Department, 0, key};
    if (source != 0 && isInSource(field.target)) {
        const bool later = field.target == entity.kind || entity.kind == EntityKind::Settings;
        if (later) {
            m_later.push_back({m_rows.size(), &field, source});
            return;
        }
        const qint64 id = m_ids.value(field.target).value(source, 0);
        if (id == 0)
            say(row, field,
                QCoreApplication::translate("Exchange",
                                            "It refers to row %1, which is not in the source.")
                    .arg(source));
        value.value = id;
    } else if (!name.isEmpty()) {
        const auto id = m_references.find(field.target, name);
        const bool canBeMade =
            field.target == EntityKind::Organisation || field.target == EntityKind::Person;
        if (id)
            value.value = *id;
        else if (canBeMade && !References::saysId(name) &&
                 !m_references.isAmbiguous(field.target, name))
            value.newName = name.simplified();
        else
            say(row, field, id.error().message);
    } else if (!json.contains(key) && !json.contains(key + "_id"_L1)) {
        return;
    }
    row.values.push_back(value);
}

std::optional<Incoming> JsonImport::readRow(const EntityInfo &entity, const QJsonObject &json,
                                            int number)
{
    Incoming row;
    row.row = number;
    row.sourceId = json.value("id"_L1).toInteger();
    RowBox box = RowBox::fresh(entity.kind);
    bool fatal = false;
    for (const FieldInfo &field : entity.fields) {
        if (field.kind == FieldKind::Reference) {
            readReference(row, entity, field, json);
        } else if (field.kind == FieldKind::Extras) {
            const QJsonObject extras = json.value(field.name).toObject();
            for (auto it = extras.begin(); it != extras.end(); ++it)
                row.extras.insert(it.key(), it->toString());
        } else if (json.contains(field.name)) {
            if (field.fromJson(box.data(), json.value(field.name)))
                row.values.push_back({&field, field.get(box.data()), {}, {}, 0, field.name});
            else
                say(row, field,
                    QCoreApplication::translate(
                        "Exchange", "The value is not of the right kind. It was left out."));
        }
        const IncomingValue *value = row.valueOf(field.name);
        const bool empty =
            !value || (value->newName.isEmpty() && value->value.toString().isEmpty());
        const bool codeCanBeMade =
            entity.kind == EntityKind::Decision || entity.kind == EntityKind::GateReview;
        if (has(field.use, FieldUse::Required) && field.kind == FieldKind::Text && empty &&
            !codeCanBeMade && !fatal) {
            fatal = true;
            say(row, field, QCoreApplication::translate("Exchange", "It is missing."), true);
        }
        if (has(field.use, FieldUse::Required) && field.kind == FieldKind::Reference && !fatal &&
            field.target != entity.kind &&
            (!value || (value->newName.isEmpty() && value->value.toLongLong() == 0))) {
            fatal = true;
            say(row, field, QCoreApplication::translate("Exchange", "It is missing."), true);
        }
    }
    return fatal ? std::nullopt : std::optional(std::move(row));
}

void JsonImport::takeEntity(const EntityInfo &entity, const QJsonArray &rows)
{
    m_rows.clear();
    m_later.clear();
    int number = 0;
    for (const auto &value : rows) {
        ++m_plan.rowsRead;
        ++number;
        if (auto row = readRow(entity, value.toObject(), number))
            m_rows.push_back(std::move(*row));
        else
            leaveOut();
    }
    matchRows(m_now, entity.kind, m_rows);
    auto later = m_later.begin();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Incoming &row = m_rows[i];
        const bool fresh = row.id == 0;
        m_writer.write(entity.kind, row);
        for (; later != m_later.end() && later->row == i; ++later) {
            if (row.id != 0)
                m_links.push_back(
                    {row.row, entity.kind, row.id, later->field, later->source, fresh});
        }
        if (row.id == 0)
            continue;
        if (row.sourceId != 0) {
            m_ids[entity.kind].insert(row.sourceId, row.id);
            m_references.alias(entity.kind, row.sourceId, row.id);
        }
        if (!fresh)
            continue;
        const QString title = m_draft.now().title(entity.kind, row.id);
        m_references.add(entity.kind, row.id, title);
        if (const QString code = codeOf(m_draft.now(), entity.kind, row.id);
            !code.isEmpty() && code != title)
            m_references.add(entity.kind, row.id, code);
    }
}

void JsonImport::leaveOut()
{
    ++m_plan.skipped;
    while (!m_later.empty() && m_later.back().row == m_rows.size())
        m_later.pop_back();
}

void JsonImport::setLater()
{
    for (const Link &link : m_links) {
        const qint64 to = m_ids.value(link.field->target).value(link.source, 0);
        const bool system = has(link.field->use, FieldUse::System) && !link.fresh;
        RowBox box = RowBox::copyOf(m_draft.now(), link.kind, link.id);
        if (to == 0 || system || link.field->get(box.data()).toLongLong() == to)
            continue;
        const QString locked = link.fresh ? QString() : whyLocked(m_now, link.kind, link.id);
        if (!locked.isEmpty()) {
            m_plan.problems.push_back({link.row, 0, link.field->name, locked, false});
            continue;
        }
        link.field->set(box.data(), to);
        box.writeTo(m_draft);
    }
}

Result<ImportPlan> JsonImport::run()
{
    double done = 0;
    for (const EntityInfo &entity : allEntities()) {
        if (m_options.progress && !m_options.progress(done))
            return failure(QCoreApplication::translate(
                "Exchange", "The import was stopped. Nothing was changed."));
        done += 1.0 / static_cast<double>(allEntities().size());
        const QJsonValue rows = m_source.value(QLatin1StringView(entity.name.plural));
        if (rows.isArray())
            takeEntity(entity, rows.toArray());
    }
    setLater();
    m_writer.finish();
    m_plan.changes =
        m_draft.finish(m_options.sourceName.isEmpty()
                           ? QCoreApplication::translate("Exchange", "import a portfolio (%n rows)",
                                                         nullptr, m_plan.added + m_plan.updated)
                           : QCoreApplication::translate("Exchange", "import %1 (%n rows)", nullptr,
                                                         m_plan.added + m_plan.updated)
                                 .arg(m_options.sourceName));
    return m_plan;
}

} // namespace

Result<ImportPlan> planJsonImport(const Snapshot &now, const QByteArray &json,
                                  const ImportOptions &options)
{
    constexpr qsizetype maxBytes = 500'000'000;
    if (json.size() > maxBytes)
        return failure(QCoreApplication::translate("Exchange", "The source is larger than %1.")
                           .arg(QLocale().formattedDataSize(maxBytes)));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull()) {
        const auto line = json.left(error.offset).count('\n') + 1;
        return failure(
            QCoreApplication::translate("Exchange", "The source is not JSON: line %1, %2.")
                .arg(line)
                .arg(error.errorString()));
    }
    QJsonObject source = document.object();
    if (document.isArray())
        source = {{QLatin1StringView(entityInfo(options.kind).name.plural), document.array()}};
    else if (source.value("format"_L1).toString() != jsonFormat)
        return failure(QCoreApplication::translate(
            "Exchange", "The source is not a portfolio in JSON. It needs \"format\": \"stint\", or "
                        "an array of rows."));
    if (source.value("version"_L1).toInt(jsonVersion) > jsonVersion)
        return failure(QCoreApplication::translate(
            "Exchange", "The source comes from a newer version of the program. Update this one."));
    return JsonImport(now, source, options).run();
}

} // namespace stint::exchange
