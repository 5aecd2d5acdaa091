// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sharewriter.h"

#include "model/exchange/celltext.h"
#include "model/exchange/personaltext.h"
#include "model/exchange/sharedfile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

class ShareWriter
{
public:
    ShareWriter(const Snapshot &now, const ShareChoices &with)
        : m_now(now)
        , m_with(with)
        , m_personal(now)
    {
    }

    Share write(const Challenge &challenge, QDate today);

private:
    bool belongs(const EntityInfo &entity, const void *row, qint64 challenge) const;
    QJsonObject toJson(const EntityInfo &entity, qint64 id);
    void noteText(const EntityInfo &entity, const void *row, const QString &field,
                  const QString &text);
    void noteStaying(const EntityInfo &entity, const FieldInfo &field);
    void countRowsThatStay();

    const Snapshot &m_now;
    ShareChoices m_with;
    PersonalText m_personal;
    QHash<EntityKind, QSet<qint64>> m_rows; ///< that go
    Share m_share;
};

/// Everything that it can't be without goes too, and it is of this challenge. Decisions go once
/// they are taken.
bool ShareWriter::belongs(const EntityInfo &entity, const void *row, qint64 challenge) const
{
    if (entity.kind == EntityKind::Challenge)
        return static_cast<const Challenge *>(row)->id.value == challenge;
    if (entity.kind == EntityKind::Decision &&
        needsDeciding(static_cast<const Decision *>(row)->state))
        return false;
    for (const FieldInfo &field : entity.fields) {
        const bool owner =
            field.kind == FieldKind::Reference &&
            (field.target == EntityKind::Challenge || has(field.use, FieldUse::Required));
        if (owner && !m_rows.value(field.target).contains(field.get(row).toLongLong()))
            return false;
    }
    return true;
}

void ShareWriter::noteText(const EntityInfo &entity, const void *row, const QString &field,
                           const QString &text)
{
    const QString name = nameOf(entity, row);
    const QString where =
        entity.kind == EntityKind::Challenge ? field
        : name == text.simplified()
            ? entity.label()
            : QCoreApplication::translate("Exchange", "%1 “%2”: %3")
                  .arg(entity.label(), name.size() > 60 ? name.first(60) + u'…' : name, field);
    m_share.texts.push_back({where, text, m_personal.found(text)});
}

void ShareWriter::noteStaying(const EntityInfo &entity, const FieldInfo &field)
{
    const QString what = entity.kind == EntityKind::Challenge
                             ? field.displayLabel()
                             : QCoreApplication::translate("Exchange", "%1: %2")
                                   .arg(entity.labels(), field.displayLabel());
    const auto it = std::ranges::find(m_share.stays, what, &Share::Count::what);
    if (it == m_share.stays.end())
        m_share.stays.push_back({what, 1});
    else
        ++it->count;
}

QJsonObject ShareWriter::toJson(const EntityInfo &entity, qint64 id)
{
    const void *row = m_now.row(entity.kind, id);
    const RowBox fresh = RowBox::fresh(entity.kind);
    QJsonObject json{{u"id"_s, id}};
    for (const FieldInfo &field : entity.fields) {
        if (field.equal(row, fresh.data()))
            continue;
        const qint64 to = field.kind == FieldKind::Reference ? field.get(row).toLongLong() : 0;
        switch (passageOf(entity, field, m_with)) {
        case Passage::Stays:
            noteStaying(entity, field);
            break;
        case Passage::Row:
            if (m_rows.value(field.target).contains(to))
                json.insert(field.name, to);
            break;
        case Passage::Name:
            json.insert(field.name, codeOf(m_now, field.target, to));
            break;
        case Passage::Extras: {
            QJsonObject extras;
            const auto values = field.get(row).value<Extras>();
            for (auto it = values.begin(); it != values.end(); ++it) {
                const QString name = m_now.title(EntityKind::ExtraField, it.key());
                extras.insert(name, it.value());
                noteText(entity, row, name, it.value());
            }
            json.insert(field.name, extras);
            break;
        }
        case Passage::Value:
            json.insert(field.name, field.toJson(row));
            if (field.kind == FieldKind::Text || field.kind == FieldKind::Tags)
                noteText(entity, row, field.displayLabel(), cellText(field, row, m_now, QLocale()));
        }
    }
    return json;
}

/// Rows that hang on those that go: assignments, files, gate decisions, notes that nobody chose.
void ShareWriter::countRowsThatStay()
{
    for (const EntityInfo &entity : allEntities()) {
        if (entity.kind == EntityKind::Challenge)
            continue;
        int count = 0;
        for (const qint64 id : m_now.ids(entity.kind)) {
            if (m_rows.value(entity.kind).contains(id))
                continue;
            const void *row = m_now.row(entity.kind, id);
            count += std::ranges::any_of(entity.fields, [&](const FieldInfo &field) {
                return field.kind == FieldKind::Reference &&
                       m_rows.value(field.target).contains(field.get(row).toLongLong());
            });
        }
        if (count > 0)
            m_share.stays.push_back({entity.labels(), count});
    }
}

Share ShareWriter::write(const Challenge &challenge, QDate today)
{
    for (const EntityKind kind : sharedKinds()) {
        const EntityInfo &entity = entityInfo(kind);
        if (kind == EntityKind::Note && !m_with.notes)
            continue;
        for (const qint64 id : m_now.ids(kind)) {
            if (belongs(entity, m_now.row(kind, id), challenge.id.value))
                m_rows[kind].insert(id);
        }
    }
    const Settings &settings = m_now.settings();
    const QJsonObject from{{u"city"_s, settings.city},
                           {u"team"_s, settings.team},
                           {u"code"_s, challenge.code},
                           {u"challenge"_s, challenge.id.value},
                           {u"shared_on"_s, today.toString(Qt::ISODate)},
                           {u"with"_s, QJsonArray::fromStringList(m_with.names())}};
    // Written by hand around the parts, so that what kind of file it is comes first.
    QByteArray &text = m_share.file;
    text = "{\n\"format\": \"" + QByteArray(sharedFormat.data()) +
           "\",\n\"version\": " + QByteArray::number(sharedVersion) +
           ",\n\"from\": " + QJsonDocument(from).toJson().trimmed();
    for (const EntityKind kind : sharedKinds()) {
        const EntityInfo &entity = entityInfo(kind);
        QList<qint64> ids = m_rows.value(kind).values();
        std::ranges::sort(ids);
        QJsonArray rows;
        for (const qint64 id : ids)
            rows.append(toJson(entity, id));
        if (rows.isEmpty())
            continue;
        text += ",\n\"" + QByteArray(entity.name.plural) +
                "\": " + QJsonDocument(rows).toJson().trimmed();
        m_share.goes.push_back({kind == EntityKind::Challenge ? entity.label() : entity.labels(),
                                static_cast<int>(ids.size())});
    }
    text += "\n}\n";
    countRowsThatStay();
    std::ranges::stable_partition(m_share.texts,
                                  [](const Share::Text &t) { return !t.doubt.isEmpty(); });
    m_share.name = u"%1 %2.%3"_s.arg(settings.city, challenge.code, sharedSuffix);
    m_share.name.replace(u'/', u'-');
    return std::move(m_share);
}

} // namespace

int Share::doubts() const
{
    return static_cast<int>(
        std::ranges::count_if(texts, [](const Text &text) { return !text.doubt.isEmpty(); }));
}

Result<Share> shareChallenge(const Snapshot &now, Id<Challenge> challenge, const ShareChoices &with,
                             QDate today)
{
    const Challenge *row = now.find(challenge);
    if (!row)
        return failure(
            QCoreApplication::translate("Exchange", "That challenge is no longer there."));
    if (row->confidential)
        return failure(QCoreApplication::translate(
                           "Exchange", "%1 is confidential and can't be shared. Take the mark "
                                       "away first if it is no longer so.")
                           .arg(row->code));
    if (now.settings().city.trimmed().isEmpty())
        return failure(QCoreApplication::translate(
            "Exchange", "The portfolio doesn't say which city it is of. Name the city in Set-up, "
                        "so that others see where the challenge comes from."));
    Share share = ShareWriter(now, with).write(*row, today);
    // What others would have to refuse is not given to them.
    if (const auto read = readSharedChallenge(share.file); !read)
        return failure(QCoreApplication::translate("Exchange", "%1 can't be shared. %2")
                           .arg(row->code, read.error().message));
    return share;
}

} // namespace stint::exchange
