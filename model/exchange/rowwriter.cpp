// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/goesalong.h"
#include "model/domain/limits.h"
#include "model/domain/locked.h"
#include "model/domain/newchallenge.h"
#include "model/domain/siteplan.h"
#include "model/exchange/celltext.h"
#include "model/exchange/incoming.h"
#include "model/exchange/misspelling.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

/// What a decision or another action writes is not changed by a file.
bool onlyOnNewRows(EntityKind kind, const FieldInfo &field)
{
    return (has(field.use, FieldUse::System) && kind != EntityKind::Settings) ||
           (kind == EntityKind::Challenge && field.name == "stage"_L1);
}

/// Whether the site says something else than before of what its milestone says too.
bool promisesAnew(const RowBox &box, const void *before)
{
    const auto *is = static_cast<const RolloutSite *>(box.data());
    const auto *was = static_cast<const RolloutSite *>(before);
    return std::tie(is->name, is->planned, is->live) !=
           std::tie(was->name, was->planned, was->live);
}

} // namespace

RowWriter::RowWriter(Draft &draft, References &references, ImportPlan &plan, QDate today)
    : m_before(draft.now())
    , m_draft(draft)
    , m_references(references)
    , m_plan(plan)
    , m_today(today)
{
    for (const ExtraField &f : draft.now().table<ExtraField>())
        m_extraFields.insert(References::folded(f.name), f.id.value);
}

Id<ExtraField> RowWriter::extraField(const QString &name)
{
    qint64 &id = m_extraFields[References::folded(name)];
    if (id == 0) {
        ExtraField field;
        field.name = name.simplified();
        for (const ExtraField &f : m_draft.now().table<ExtraField>())
            field.position = std::max(field.position, f.position + 1);
        id = m_draft.add(field).value;
        m_references.add(EntityKind::ExtraField, id, field.name);
        m_plan.newExtraFields << field.name;
    }
    return Id<ExtraField>(id);
}

/// Says so where a new name is nearly one that is known.
void RowWriter::doubtName(const IncomingValue &value, int row)
{
    // New names that are compared: each with all that are known.
    constexpr qsizetype most = 100;
    const EntityKind kind = value.field->target;
    if (m_made[kind].size() > most)
        return;
    for (const qint64 id : m_before.ids(kind)) {
        const QString known = m_before.title(kind, id);
        if (isMisspelling(known, value.newName)) {
            m_plan.problems.push_back(
                {row, value.column, value.columnName,
                 QCoreApplication::translate(
                     "Exchange", "“%1” is not known yet, and is made. Did you mean “%2”?")
                     .arg(value.newName, known),
                 false});
            return;
        }
    }
}

qint64 RowWriter::make(const IncomingValue &value, int row)
{
    const EntityKind kind = value.field->target;
    qint64 &id = m_made[kind][References::folded(value.newName)];
    if (id != 0)
        return id;
    doubtName(value, row);
    if (kind == EntityKind::Organisation) {
        Organisation organisation;
        organisation.name = value.newName;
        organisation.kind = value.newKind;
        id = m_draft.add(organisation).value;
        m_plan.newOrganisations << value.newName;
    } else {
        Person person;
        person.name = value.newName;
        id = m_draft.add(person).value;
        m_plan.newPeople << value.newName;
    }
    m_references.add(kind, id, value.newName);
    return id;
}

QString RowWriter::setValue(RowBox &box, EntityKind kind, const Incoming &row,
                            const IncomingValue &incoming)
{
    const FieldInfo &field = *incoming.field;
    const QVariant value =
        incoming.newName.isEmpty() ? incoming.value : QVariant(make(incoming, row.row));
    if (row.id != 0 && onlyOnNewRows(kind, field)) {
        RowBox other = RowBox::fresh(kind);
        if (field.set(other.data(), value) && !field.equal(other.data(), box.data()))
            return QCoreApplication::translate(
                       "Exchange",
                       "“%1” is written by the program, not by an import. It was left as it is.")
                .arg(field.displayLabel());
        return {};
    }
    if (const QString no = beyondLimits(kind, field, value); !no.isEmpty())
        return no;
    if (!field.set(box.data(), value))
        return QCoreApplication::translate("Exchange", "The value does not fit in “%1”.")
            .arg(field.displayLabel());
    return {};
}

void RowWriter::setExtras(Challenge &challenge, const Incoming &row)
{
    for (auto it = row.extras.begin(); it != row.extras.end(); ++it) {
        if (it->isEmpty()) {
            challenge.extras.remove(m_extraFields.value(References::folded(it.key()), 0));
            continue;
        }
        challenge.extras.insert(extraField(it.key()).value, *it);
    }
}

void RowWriter::complete(Challenge &challenge, const Incoming &row, const Challenge *before)
{
    if (!before) {
        if (!challenge.stage)
            challenge.stage = firstStage(m_draft.now());
        if (!row.valueOf("stage_since"_L1) && challenge.stage)
            challenge.stageSince = m_today;
        if (challenge.code.isEmpty()) {
            if (m_nextCode == 0)
                m_nextCode = lastChallengeNumber(m_draft.now(), m_today.year()) + 1;
            challenge.code = challengeCode(m_today.year(), m_nextCode++);
        }
    }
    const bool newStatus =
        before ? before->status != challenge.status : challenge.status != Status::Unknown;
    if (newStatus && (before || !row.valueOf("status_since"_L1)))
        challenge.statusSince = m_today;
}

void RowWriter::complete(Submission &submission, const Submission *before)
{
    if (!submission.receivedOn.isValid())
        submission.receivedOn = before ? before->receivedOn : m_today;
    if (!submission.number.isEmpty())
        return;
    if (m_nextSubmission == 0)
        m_nextSubmission = lastSubmissionNumber(m_draft.now(), m_today.year()) + 1;
    submission.number = submissionNumber(m_today.year(), m_nextSubmission++);
}

QString RowWriter::offTheScale(const RowBox &box, EntityKind kind) const
{
    if (kind == EntityKind::ScoringCriterion)
        return scaleFault(*static_cast<const ScoringCriterion *>(box.data()));
    if (kind != EntityKind::Score)
        return {};
    const Score &score = *static_cast<const Score *>(box.data());
    const ScoringCriterion *criterion = m_draft.now().find(score.criterion);
    if (!criterion || (score.value >= criterion->low && score.value <= criterion->high))
        return {};
    return QCoreApplication::translate("Exchange", "“%1” is scored from %2 to %3.")
        .arg(criterion->name, QLocale().toString(criterion->low),
             QLocale().toString(criterion->high));
}

QString RowWriter::onRecord(const RowBox &box, EntityKind kind, qint64 id) const
{
    if (const QString locked = whyLocked(m_draft.now(), kind, id); !locked.isEmpty())
        return locked;
    // Nor is anything put to what was signed; what comes with its own record is there with it.
    if (kind == EntityKind::Score)
        return whyLocked(m_before, EntityKind::Rating,
                         static_cast<const Score *>(box.data())->rating.value);
    const auto *vote =
        kind == EntityKind::GateVote ? static_cast<const GateVote *>(box.data()) : nullptr;
    const GateReview *review = vote ? m_before.find(vote->review) : nullptr;
    return review ? QCoreApplication::translate(
                        "Exchange", "%1 is decided: a vote can't be added to it afterwards.")
                        .arg(review->number)
                  : QString();
}

/// It stays as it is, and the plan says so at the first cell that would change it.
void RowWriter::leave(const RowBox &box, EntityKind kind, const Incoming &row, const QString &why)
{
    const void *before = m_draft.now().row(kind, row.id);
    const auto changed = std::ranges::find_if(row.values, [&](const IncomingValue &value) {
        return before && !value.field->equal(before, box.data());
    });
    const bool found = changed != row.values.end();
    m_plan.problems.push_back({row.row, found ? changed->column : 0,
                               found ? changed->columnName : QString(), why, false});
    ++m_plan.unchanged;
}

void RowWriter::doubtDates(const Challenge &challenge, const Incoming &row, const Challenge *before)
{
    const IncomingValue *due = row.valueOf("due"_L1);
    const bool isNew = !before || before->start != challenge.start || before->due != challenge.due;
    // JSON, which has no columns, is a portfolio's own: what is there was meant.
    if (due && due->column > 0 && isNew && challenge.start.isValid() && challenge.due.isValid() &&
        challenge.due < challenge.start)
        m_plan.problems.push_back(
            {row.row, due->column, due->columnName,
             QCoreApplication::translate(
                 "Exchange", "It is due before it starts. Both dates were taken as they are."),
             false});
}

void RowWriter::write(EntityKind kind, Incoming &row)
{
    const bool fresh = row.id == 0;
    RowBox box = fresh ? RowBox::fresh(kind) : RowBox::copyOf(m_draft.now(), kind, row.id);
    const void *before = fresh ? nullptr : m_draft.now().row(kind, row.id);
    for (const IncomingValue &value : row.values) {
        const QString problem = setValue(box, kind, row, value);
        if (problem.isEmpty())
            continue;
        // A new row can't be without it; one that is there keeps what it has.
        const bool fatal = fresh && has(value.field->use, FieldUse::Required);
        m_plan.problems.push_back({row.row, value.column, value.columnName, problem, fatal});
        if (fatal) {
            ++m_plan.skipped;
            return;
        }
    }
    if (kind == EntityKind::Challenge) {
        setExtras(box.as<Challenge>(), row);
        complete(box.as<Challenge>(), row, static_cast<const Challenge *>(before));
        doubtDates(box.as<Challenge>(), row, static_cast<const Challenge *>(before));
    }
    takeAlong(kind, box.data(), before, m_today);
    if (kind == EntityKind::Submission)
        complete(box.as<Submission>(), static_cast<const Submission *>(before));
    before = fresh ? nullptr : m_draft.now().row(kind, row.id); // making others may have moved it
    if (before && sameFields(entityInfo(kind).fields, before, box.data())) {
        ++m_plan.unchanged;
        return;
    }
    if (const QString why = onRecord(box, kind, row.id); !why.isEmpty()) {
        leave(box, kind, row, why);
        return;
    }
    if (const QString off = offTheScale(box, kind); !off.isEmpty()) {
        m_plan.problems.push_back({row.row, 0, {}, off, true});
        ++m_plan.skipped;
        return;
    }
    if (fresh) {
        row.id = box.addTo(m_draft);
        if (kind == EntityKind::ExtraField)
            m_extraFields.insert(References::folded(box.as<ExtraField>().name), row.id);
        ++m_plan.added;
        m_plan.fates.insert(row.row, {.isNew = true});
        return;
    }
    m_plan.fates.insert(row.row, fateOf(box, kind, row));
    const bool promise = kind == EntityKind::RolloutSite && promisesAnew(box, before);
    box.writeTo(m_draft);
    ++m_plan.updated;
    if (promise)
        planFollowsSite(m_draft, Id<RolloutSite>(row.id));
    m_movesPlan = m_movesPlan || kind == EntityKind::PlanItem;
}

void RowWriter::finish()
{
    // Rows that are new say of themselves how they stand.
    if (m_movesPlan)
        sitesFollowPlan(m_draft, m_today);
}

RowFate RowWriter::fateOf(const RowBox &box, EntityKind kind, const Incoming &row) const
{
    const Snapshot &now = m_draft.now();
    const void *before = now.row(kind, row.id);
    RowFate fate;
    for (const IncomingValue &value : row.values) {
        if (!value.field->equal(before, box.data()))
            fate.changed.push_back({value.column, cellText(*value.field, before, now, QLocale())});
    }
    if (kind != EntityKind::Challenge)
        return fate;
    const auto &was = static_cast<const Challenge *>(before)->extras;
    const auto &is = static_cast<const Challenge *>(box.data())->extras;
    for (auto it = row.extraColumns.begin(); it != row.extraColumns.end(); ++it) {
        const qint64 field = m_extraFields.value(References::folded(it.key()), 0);
        if (was.value(field) != is.value(field))
            fate.changed.push_back({it.value(), was.value(field)});
    }
    return fate;
}

} // namespace stint::exchange
