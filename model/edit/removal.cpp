// SPDX-License-Identifier: GPL-3.0-or-later
// Removing rows and copying challenges: the edits that follow references.
#include "model/domain/newchallenge.h"
#include "model/edit/anyrow.h"
#include "model/edit/fields.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace stint::edit {

namespace {

QString keepWhatIsNamed(const Snapshot &now, const QString &decision, EntityKind kind, qint64 id)
{
    return QCoreApplication::translate(
               "Edit",
               "The decision %1 names “%2”, and decisions are never erased. Keep it, or rename it.")
        .arg(decision, now.title(kind, id));
}

/// Decisions that were taken go on saying by whom and from where to where.
QString refusalByDecisions(const Snapshot &now, EntityKind kind, const QSet<qint64> &ids)
{
    for (const GateReview &review : now.table<GateReview>()) {
        QList<qint64> named;
        if (kind == EntityKind::Person)
            named << review.decider.value;
        else if (kind == EntityKind::Stage)
            named << review.from.value << review.to.value;
        else if (kind == EntityKind::Gate)
            named << review.gate.value;
        for (const qint64 id : named) {
            if (ids.contains(id))
                return keepWhatIsNamed(now, review.number, kind, id);
        }
    }
    for (const Decision &decision : now.table<Decision>()) {
        if (kind == EntityKind::Person && decision.state != DecisionState::Requested &&
            ids.contains(decision.decider.value))
            return keepWhatIsNamed(now, decision.number, kind, decision.decider.value);
        if (kind == EntityKind::Stocktake && !needsDeciding(decision.state) &&
            ids.contains(decision.stocktake.value))
            return keepWhatIsNamed(now, decision.number, kind, decision.stocktake.value);
    }
    return {};
}

/// Of what would go along with something else.
QString refusalByRecords(const Snapshot &now, EntityKind kind, const QSet<qint64> &ids)
{
    for (const qint64 id : ids) {
        if (!whyLocked(now, kind, id).isEmpty())
            return QCoreApplication::translate(
                "Edit", "Ratings or votes that are on record would go with it, and those are "
                        "never erased. Keep it, or rename it.");
    }
    return {};
}

QString refusal(const Snapshot &now, EntityKind kind, const QSet<qint64> &ids)
{
    if (kind == EntityKind::GateReview)
        return QCoreApplication::translate(
            "Edit",
            "A signed gate decision can't be removed. Decide again; the new decision replaces it.");
    if (kind == EntityKind::Decision || kind == EntityKind::Rating || kind == EntityKind::Score ||
        kind == EntityKind::GateVote) {
        for (const qint64 id : ids) {
            if (const QString no = whyLocked(now, kind, id); !no.isEmpty())
                return no;
        }
    }
    if (kind == EntityKind::Settings)
        return QCoreApplication::translate("Edit", "The portfolio's own row can't be removed.");
    for (const GateReview &review : now.table<GateReview>()) {
        if (kind == EntityKind::Challenge && ids.contains(review.challenge.value)) {
            return QCoreApplication::translate(
                       "Edit",
                       "%1 has signed gate decisions, which are never erased. Close it instead.")
                .arg(now.find(review.challenge)->code);
        }
    }
    for (const Decision &decision : now.table<Decision>()) {
        if (kind == EntityKind::Challenge && ids.contains(decision.challenge.value) &&
            !needsDeciding(decision.state)) {
            return QCoreApplication::translate(
                       "Edit", "%1 has decisions that were taken, which are never erased. Close "
                               "it instead.")
                .arg(now.find(decision.challenge)->code);
        }
    }
    for (const Challenge &c : now.table<Challenge>()) {
        if (kind == EntityKind::Stage && ids.contains(c.stage.value)) {
            return QCoreApplication::translate("Edit",
                                               "Challenges are in the stage %1. Move them first.")
                .arg(now.find(c.stage)->name);
        }
    }
    return refusalByDecisions(now, kind, ids);
}

using Doomed = std::vector<std::pair<EntityKind, QSet<qint64>>>;

bool isOfChallenge(EntityKind kind)
{
    return kind == EntityKind::Baseline || kind == EntityKind::Issue ||
           kind == EntityKind::Action || kind == EntityKind::Risk || kind == EntityKind::Minute ||
           kind == EntityKind::Decision;
}

/// What became a challenge that is gone has to be dealt with again.
void handBack(Draft &draft, Id<Submission> id)
{
    Submission submission = *draft.find(id);
    if (isWaiting(submission.state))
        return;
    submission.state = SubmissionState::Received;
    submission.settledOn = {};
    submission.reason.clear();
    draft.update(submission);
}

/// Empties references to the removed rows, or dooms the rows that can't be without them.
void release(Draft &draft, EntityKind kind, const QSet<qint64> &ids, Doomed &doomed)
{
    for (const EntityInfo &entity : allEntities()) {
        QSet<qint64> next;
        for (const FieldInfo &field : entity.fields) {
            if (field.kind != FieldKind::Reference || field.target != kind)
                continue;
            // A summary takes its parts with it; what a challenge has would be the whole
            // portfolio's without it.
            const bool owned = has(field.use, FieldUse::Required) || field.name == "parent"_L1 ||
                               (kind == EntityKind::Challenge && isOfChallenge(entity.kind));
            for (const qint64 id : draft.now().ids(entity.kind)) {
                const void *row = draft.now().row(entity.kind, id);
                if (!ids.contains(field.get(row).toLongLong()))
                    continue;
                if (owned)
                    next.insert(id);
                else
                    updateRow(draft, entity.kind, id, [&](void *r) { field.set(r, qint64(0)); });
                if (entity.kind == EntityKind::Submission && kind == EntityKind::Challenge)
                    handBack(draft, Id<Submission>(id));
            }
        }
        if (!next.isEmpty())
            doomed.emplace_back(entity.kind, next);
    }
}

/// A site that is gone is no longer promised on the Timeline either.
QSet<qint64> milestonesOf(const Snapshot &now, const QSet<qint64> &sites)
{
    QSet<qint64> milestones;
    for (const RolloutSite &site : now.table<RolloutSite>()) {
        if (site.item && sites.contains(site.id.value))
            milestones.insert(site.item.value);
    }
    return milestones;
}

} // namespace

Result<ChangeSet> removeRows(const Snapshot &now, EntityKind kind, std::span<const qint64> ids)
{
    const QSet<qint64> all(ids.begin(), ids.end());
    const QString words = ids.size() == 1
                              ? QCoreApplication::translate("Edit", "remove %1 %2")
                                    .arg(entityInfo(kind).label(), now.title(kind, ids.front()))
                              : QCoreApplication::translate("Edit", "remove %1 %2")
                                    .arg(QLocale().toString(static_cast<qlonglong>(ids.size())),
                                         entityInfo(kind).labels());
    Draft draft(now);
    Doomed doomed{{kind, all}};
    for (size_t i = 0; i < doomed.size(); ++i) {
        const auto [what, which] = doomed[i];
        // A challenge nothing was decided on goes with everything that was said of it.
        const bool records =
            what == EntityKind::Rating || what == EntityKind::Score || what == EntityKind::GateVote;
        const QString no = i == 0 || !records              ? refusal(now, what, which)
                           : kind == EntityKind::Challenge ? QString()
                                                           : refusalByRecords(now, what, which);
        if (!no.isEmpty())
            return failure(no);
        if (what == EntityKind::RolloutSite)
            doomed.emplace_back(EntityKind::PlanItem, milestonesOf(draft.now(), which));
        QSet<qint64> present;
        for (const qint64 id : which) {
            if (!draft.now().row(what, id))
                continue;
            present.insert(id);
            removeRow(draft, what, id);
        }
        if (!present.isEmpty())
            release(draft, what, present, doomed);
    }
    return draft.finish(words);
}

Result<ChangeSet> duplicateChallenge(const Snapshot &now, Id<Challenge> challenge, QDate today)
{
    const Challenge *source = now.find(challenge);
    if (!source)
        return failure(QCoreApplication::translate("Edit", "That challenge is no longer there."));
    Draft draft(now);
    Challenge copy = *source;
    copy.code = nextChallengeCode(now, today.year());
    copy.title = QCoreApplication::translate("Edit", "%1 (copy)").arg(source->title);
    copy.stage = firstStage(now);
    copy.stageSince = copy.statusSince = today;
    copy.status = Status::Unknown;
    copy.outcome = Outcome::Open;
    copy.statusReason.clear();
    copy.takenFrom.clear(); // the other city knows nothing of the copy
    const Id<Challenge> made = draft.add(copy);

    QHash<qint64, qint64> twin; // old plan item → new
    for (const PlanItem &item : now.table<PlanItem>()) {
        if (item.challenge != challenge)
            continue;
        PlanItem mine = item;
        mine.challenge = made;
        mine.progress = 0;
        mine.actualStart = mine.actualFinish = {};
        mine.levelledStart = mine.recordedStart = mine.recordedFinish = {};
        mine.stint = {};
        twin.insert(item.id.value, draft.add(mine).value);
    }
    // Parents may come after their parts in id order, so they are set in a second pass.
    for (auto it = twin.cbegin(); it != twin.cend(); ++it) {
        PlanItem mine = *draft.find(Id<PlanItem>(it.value()));
        mine.parent = Id<PlanItem>(twin.value(mine.parent.value));
        draft.update(mine);
    }
    for (const Dependency &link : now.table<Dependency>()) {
        if (!twin.contains(link.predecessor.value) || !twin.contains(link.successor.value))
            continue;
        Dependency mine = link;
        mine.predecessor = Id<PlanItem>(twin.value(link.predecessor.value));
        mine.successor = Id<PlanItem>(twin.value(link.successor.value));
        draft.add(mine);
    }
    return draft.finish(
        QCoreApplication::translate("Edit", "copy %1 to %2").arg(source->code, copy.code));
}

} // namespace stint::edit
