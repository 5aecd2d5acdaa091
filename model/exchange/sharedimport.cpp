// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/celltext.h"
#include "model/exchange/incoming.h"
#include "model/exchange/keptshare.h"
#include "model/exchange/sharedreport.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

/// Become rows here; what else is in the file is told in the note of what the others report.
constexpr EntityKind takenKinds[] = {EntityKind::Challenge, EntityKind::PlanItem,
                                     EntityKind::Dependency, EntityKind::Risk, EntityKind::Note};

bool isTaken(const EntityInfo &entity, const FieldInfo &field, const ShareChoices &with)
{
    const Passage passage = passageOf(entity, field, with);
    if (passage == Passage::Stays || passage == Passage::Extras)
        return false;
    return entity.kind != EntityKind::Challenge ||
           !(has(field.use, FieldUse::Code) || tellsStanding(field));
}

/// "Port Marlow, 26-05, ": with the day after it, what Challenge::takenFrom holds.
QString originOf(const SharedFile &file)
{
    return u"%1, %2, "_s.arg(file.city, file.code);
}

class SharedImport
{
public:
    SharedImport(const Snapshot &now, SharedFile file, const ImportOptions &options)
        : m_file(std::move(file))
        , m_options(options)
        , m_draft(now)
        , m_references(now)
        , m_writer(m_draft, m_references, m_plan, options.today)
    {
    }

    Result<ImportPlan> run();

private:
    void findOwn();
    /// The row as it was when it was taken in last; null if it wasn't, or nothing is known of it.
    SharedRow *before(EntityKind kind, qint64 id);
    void takeRow(const EntityInfo &entity, SharedRow &row);
    void translate(const EntityInfo &entity, SharedRow &row);
    qint64 ownRow(const EntityInfo &entity, const SharedRow &row);
    bool isFree(const EntityInfo &entity, qint64 id) const;
    bool closesLoop(const Dependency &link);
    void compare(const EntityInfo &entity, const SharedRow &row, const SharedRow *base,
                 Incoming &in);
    void fill(const EntityInfo &entity, const SharedRow &row, Incoming &in);
    void compareExtras(const SharedRow &row, const SharedRow *base, Incoming &in);
    void tellGone(const EntityInfo &entity);
    void keepFile(const QString &report);
    void tell(const EntityInfo &entity, const void *row, const QString &field, const QString &here,
              const QString &comes, ValueFate::Kind kind);
    QString textOf(const FieldInfo &field, const void *row) const
    {
        return cellText(field, row, m_draft.now(), QLocale());
    }
    const Challenge *own() const { return m_draft.find(m_challenge); }

    SharedFile m_file;
    const ImportOptions &m_options;
    ImportPlan m_plan;
    Draft m_draft;
    References m_references;
    RowWriter m_writer;
    std::optional<KeptShare> m_kept;
    Id<Challenge> m_challenge; ///< here; none: it never came
    bool m_isNew = false;
    RowIds m_ids;
    QHash<EntityKind, QSet<qint64>> m_taken;             ///< rows here that have their counterpart
    std::map<EntityKind, std::vector<qint64>> m_ownRows; ///< as they were before any was taken in
    LinkGraph m_links;
};

void SharedImport::tell(const EntityInfo &entity, const void *row, const QString &field,
                        const QString &here, const QString &comes, ValueFate::Kind kind)
{
    QString name = entity.kind == EntityKind::Challenge ? QString() : nameOf(entity, row);
    if (entity.kind == EntityKind::Dependency) {
        const auto *link = static_cast<const Dependency *>(row);
        name = u"%1 → %2"_s.arg(m_draft.now().title(EntityKind::PlanItem, link->predecessor.value),
                                m_draft.now().title(EntityKind::PlanItem, link->successor.value));
    }
    constexpr qsizetype most = 60;
    if (name.size() > most)
        name = name.first(most) + u'…';
    const QString what =
        name.isEmpty()
            ? entity.label()
            : QCoreApplication::translate("Exchange", "%1 “%2”").arg(entity.label(), name);
    m_plan.values.push_back({what, field, here, comes, kind});
}

void SharedImport::findOwn()
{
    m_kept = findKeptShare(m_draft.now(), m_file);
    if (m_kept) {
        m_challenge = m_kept->challenge;
        return;
    }
    for (const Challenge &challenge : m_draft.now().table<Challenge>()) {
        if (challenge.takenFrom.startsWith(originOf(m_file), Qt::CaseInsensitive)) {
            m_challenge = challenge.id;
            return;
        }
    }
}

SharedRow *SharedImport::before(EntityKind kind, qint64 id)
{
    if (!m_kept)
        return nullptr;
    std::vector<SharedRow> &rows = m_kept->file.rows[kind];
    const auto it = std::ranges::find(rows, id, &SharedRow::id);
    return it == rows.end() ? nullptr : &*it;
}

/// From ids of the others to ids of here; stages and gates by their names.
void SharedImport::translate(const EntityInfo &entity, SharedRow &row)
{
    for (const FieldInfo &field : entity.fields) {
        if (field.kind != FieldKind::Reference)
            continue;
        const qint64 there = field.get(row.box.data()).toLongLong();
        qint64 here = m_ids.value(field.target).value(there, 0);
        if (here == 0 && m_kept)
            here = m_kept->ids.value(field.target).value(there, 0);
        if (const QString name = row.names.value(&field); !name.isEmpty())
            here = m_references.find(field.target, name).value_or(0);
        field.set(row.box.data(), here);
    }
}

/// A row of this challenge that is no other row's counterpart.
bool SharedImport::isFree(const EntityInfo &entity, qint64 id) const
{
    const void *row = m_draft.now().row(entity.kind, id);
    if (!row || m_taken.value(entity.kind).contains(id))
        return false;
    const FieldInfo *challenge = entity.field("challenge"_L1);
    return !challenge || challenge->get(row).toLongLong() == m_challenge.value;
}

/// The row that it became, else one that has the same in all that such rows can't be without.
qint64 SharedImport::ownRow(const EntityInfo &entity, const SharedRow &row)
{
    if (entity.kind == EntityKind::Challenge)
        return m_challenge.value;
    if (m_kept) {
        const qint64 known = m_kept->ids.value(entity.kind).value(row.id, 0);
        if (isFree(entity, known))
            return known;
    }
    // Looked for once: a portfolio has many rows of others.
    const auto [own, isFirst] = m_ownRows.try_emplace(entity.kind);
    if (isFirst && !m_isNew)
        own->second = rowsOf(m_draft.now(), entity, m_challenge);
    for (const qint64 id : own->second) {
        const void *other = m_draft.now().row(entity.kind, id);
        const bool same = std::ranges::all_of(entity.fields, [&](const FieldInfo &field) {
            return !has(field.use, FieldUse::Required) || field.equal(other, row.box.data());
        });
        if (same && isFree(entity, id))
            return id;
    }
    return 0;
}

/// With links that were drawn here since; the file's own have been looked at.
bool SharedImport::closesLoop(const Dependency &link)
{
    if (!m_links.leads(link.successor.value, link.predecessor.value))
        return false;
    m_plan.problems.push_back(
        {0,
         0,
         {},
         QCoreApplication::translate(
             "Exchange", "The link from “%1” to “%2” would go round in a loop with links that were "
                         "drawn here. It is left out.")
             .arg(m_draft.now().title(EntityKind::PlanItem, link.predecessor.value),
                  m_draft.now().title(EntityKind::PlanItem, link.successor.value)),
         false});
    return true;
}

/// What nobody has touched here follows the file; what somebody has stays, and that is told.
void SharedImport::compare(const EntityInfo &entity, const SharedRow &row, const SharedRow *base,
                           Incoming &in)
{
    const void *here = m_draft.now().row(entity.kind, in.id);
    const RowBox fresh = RowBox::fresh(entity.kind);
    for (const FieldInfo &field : entity.fields) {
        if (!isTaken(entity, field, m_file.with) || field.equal(here, row.box.data()))
            continue;
        const bool known = base && isTaken(entity, field, m_kept->file.with);
        const bool untouched = field.equal(here, known ? base->box.data() : fresh.data());
        const bool changes = untouched || m_options.replaceOwn;
        tell(entity, here, field.displayLabel(), textOf(field, here), textOf(field, row.box.data()),
             changes ? ValueFate::Changes : ValueFate::Stays);
        if (changes)
            in.values.push_back(
                {&field, field.get(row.box.data()), {}, {}, 0, field.displayLabel()});
    }
}

void SharedImport::compareExtras(const SharedRow &row, const SharedRow *base, Incoming &in)
{
    const Challenge *here = own();
    QMap<QString, QString> now;
    for (auto it = here ? here->extras.begin() : Extras::const_iterator();
         here && it != here->extras.end(); ++it)
        now.insert(m_draft.now().title(EntityKind::ExtraField, it.key()), it.value());
    QMap<QString, QString> all = row.extras;
    if (base && m_file.with.extras) {
        for (auto it = base->extras.begin(); it != base->extras.end(); ++it)
            all.insert(it.key(), row.extras.value(it.key()));
    }
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QString was = now.value(it.key());
        if (was == *it)
            continue;
        const bool untouched = was == (base ? base->extras.value(it.key()) : QString());
        const bool changes = untouched || m_options.replaceOwn;
        tell(entityInfo(EntityKind::Challenge), nullptr, it.key(), was, *it,
             !here     ? ValueFate::New
             : changes ? ValueFate::Changes
                       : ValueFate::Stays);
        if (changes)
            in.extras.insert(it.key(), *it);
    }
}

/// A new row takes all that the file has of it.
void SharedImport::fill(const EntityInfo &entity, const SharedRow &row, Incoming &in)
{
    const bool isChallenge = entity.kind == EntityKind::Challenge;
    const RowBox fresh = RowBox::fresh(entity.kind);
    if (!isChallenge)
        tell(entity, row.box.data(), {}, {}, {}, ValueFate::New);
    for (const FieldInfo &field : entity.fields) {
        if (!isTaken(entity, field, m_file.with) || field.equal(row.box.data(), fresh.data()))
            continue;
        in.values.push_back({&field, field.get(row.box.data()), {}, {}, 0, field.displayLabel()});
        if (isChallenge)
            tell(entity, nullptr, field.displayLabel(), {}, textOf(field, row.box.data()),
                 ValueFate::New);
    }
}

void SharedImport::takeRow(const EntityInfo &entity, SharedRow &row)
{
    ++m_plan.rowsRead;
    translate(entity, row);
    SharedRow *base = before(entity.kind, row.id);
    if (base)
        translate(entity, *base);
    const Dependency *link =
        entity.kind == EntityKind::Dependency ? &row.box.as<Dependency>() : nullptr;
    Incoming in;
    in.id = ownRow(entity, row);
    if (in.id != 0) {
        m_taken[entity.kind].insert(in.id);
        compare(entity, row, base, in);
    } else if (link && (!link->predecessor || !link->successor || closesLoop(*link))) {
        ++m_plan.unchanged; // an item that it needs was removed here
        return;
    } else if (base && !m_options.replaceOwn) {
        ++m_plan.unchanged;
        tell(entity, row.box.data(), {}, {}, {}, ValueFate::Stays);
        return;
    } else {
        fill(entity, row, in);
    }
    if (entity.kind == EntityKind::Challenge)
        compareExtras(row, base, in);
    m_writer.write(entity.kind, in);
    m_ids[entity.kind].insert(row.id, in.id);
    if (link)
        m_links.add(link->predecessor.value, link->successor.value);
}

/// What they have taken out since stays here.
void SharedImport::tellGone(const EntityInfo &entity)
{
    // Notes are in the file only if somebody chose so.
    if (!m_kept || (entity.kind == EntityKind::Note && !m_file.with.notes))
        return;
    for (SharedRow &row : m_kept->file.rows[entity.kind]) {
        const qint64 id = m_kept->ids.value(entity.kind).value(row.id, 0);
        const void *here = m_draft.now().row(entity.kind, id);
        if (!here || m_file.find(entity.kind, row.id))
            continue;
        m_ids[entity.kind].insert(row.id, id);
        tell(entity, here, {}, {}, {}, ValueFate::GoneThere);
    }
}

void SharedImport::keepFile(const QString &report)
{
    Challenge challenge = *own();
    const bool isNews = !m_kept || m_kept->file.source != m_file.source;
    if (isNews) {
        challenge.takenFrom =
            originOf(m_file) + QLocale().toString(m_file.sharedOn, u"d MMM yyyy"_s);
        m_draft.update(challenge);
    }
    const Attachment *old = m_kept ? m_draft.find(m_kept->attachment) : nullptr;
    Attachment file = old ? *old : Attachment();
    file.challenge = m_challenge;
    file.content = keptContent(m_file, m_ids, report);
    if (isNews) {
        file.name = u"%1 %2.%3"_s.arg(m_file.city, m_file.code, sharedSuffix);
        file.mediaType = sharedMediaType;
        file.on = m_options.today;
    }
    if (old)
        m_draft.update(file);
    else
        m_draft.add(file);
}

Result<ImportPlan> SharedImport::run()
{
    findOwn();
    m_isNew = !m_challenge;
    if (m_kept && m_file.sharedOn < m_kept->file.sharedOn && !m_options.replaceOwn) {
        const auto day = [](QDate on) { return QLocale().toString(on, QLocale::ShortFormat); };
        return failure(
            QCoreApplication::translate(
                "Exchange", "%1 was taken in as of %2; this file is older, of %3, and would take "
                            "the news back. Ask %4 for a new one.")
                .arg(m_file.code, day(m_kept->file.sharedOn), day(m_file.sharedOn), m_file.city));
    }
    // Told anew in another language, what they report would look as if it had changed.
    SharedRow *told = before(EntityKind::Note, 0);
    const QString report = told && m_kept->file.source == m_file.source ? told->box.as<Note>().text
                                                                        : sharedReport(m_file);
    m_file.rows[EntityKind::Note].push_back(reportRow(m_file, report));
    for (const Dependency &link : m_draft.now().table<Dependency>())
        m_links.add(link.predecessor.value, link.successor.value);
    for (const EntityKind kind : takenKinds) {
        const EntityInfo &entity = entityInfo(kind);
        for (SharedRow &row : m_file.rows[kind]) {
            takeRow(entity, row);
            if (kind == EntityKind::Challenge)
                m_challenge = Id<Challenge>(m_ids[kind].value(row.id));
            if (!m_challenge) // it could not be taken, and the plan says why
                return std::move(m_plan);
        }
        tellGone(entity);
    }
    m_writer.finish();
    keepFile(report);
    const QString title = m_draft.now().title(EntityKind::Challenge, m_challenge.value);
    m_plan.changes =
        m_draft.finish((m_isNew ? QCoreApplication::translate("Exchange", "take in %1 from %2")
                                : QCoreApplication::translate("Exchange", "update %1 from %2"))
                           .arg(title, m_file.city));
    return std::move(m_plan);
}

} // namespace

Result<ImportPlan> planSharedImport(const Snapshot &now, const QByteArray &bytes,
                                    const ImportOptions &options)
{
    auto file = readSharedChallenge(bytes);
    if (!file)
        return failure(QCoreApplication::translate("Exchange", "The file can't be taken in. %1")
                           .arg(file.error().message));
    const Settings &settings = now.settings();
    const Challenge *same = now.find(Id<Challenge>(file->challenge));
    if (same && same->code == file->code && settings.city.simplified() == file->city &&
        settings.team.simplified() == file->team)
        return failure(QCoreApplication::translate(
                           "Exchange", "%1 was shared by this portfolio. It is here already.")
                           .arg(file->code));
    return SharedImport(now, std::move(*file), options).run();
}

} // namespace stint::exchange
