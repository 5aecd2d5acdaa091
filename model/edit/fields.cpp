// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/fields.h"

#include "model/domain/goesalong.h"
#include "model/domain/limits.h"
#include "model/domain/newchallenge.h"
#include "model/domain/siteplan.h"
#include "model/edit/anyrow.h"
#include "model/edit/gates.h"
#include "model/edit/priorities.h"
#include "model/edit/scales.h"
#include "model/edit/stocktakes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::edit {

namespace {

QString nameOf(const Snapshot &now, EntityKind kind, qint64 id)
{
    if (kind == EntityKind::Challenge) {
        if (const Challenge *c = now.find(Id<Challenge>(id)))
            return c->code;
    }
    const QString title = now.title(kind, id);
    return title.isEmpty() ? entityInfo(kind).label() : title;
}

QString valueText(const Snapshot &now, const FieldInfo &field, const QVariant &value)
{
    switch (field.kind) {
    case FieldKind::Choice:
        return choiceLabel(field.choices[static_cast<size_t>(value.toInt())]);
    case FieldKind::Reference:
        return nameOf(now, field.target, value.toLongLong());
    case FieldKind::Date:
        return QLocale().toString(value.toDate(), u"d MMM yyyy"_s);
    case FieldKind::Money:
        return value.value<Money>().toString(QLocale());
    case FieldKind::Duration:
        return value.value<WorkTime>().toString();
    case FieldKind::Text:
        return value.toString().simplified().left(60);
    case FieldKind::Integer:
        return QLocale().toString(value.toInt());
    case FieldKind::Number:
        return QLocale().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        return {};
    }
}

bool isEmpty(const FieldInfo &field, const QVariant &value)
{
    switch (field.kind) {
    case FieldKind::Text:
        return value.toString().trimmed().isEmpty();
    case FieldKind::Reference:
        return value.toLongLong() == 0;
    case FieldKind::Date:
        return !value.toDate().isValid();
    default:
        return false;
    }
}

bool codeTaken(const Snapshot &now, EntityKind kind, const FieldInfo &field, qint64 id,
               const QString &code)
{
    if (kind != EntityKind::Challenge || !has(field.use, FieldUse::Code))
        return false;
    return std::ranges::any_of(now.table<Challenge>(), [&](const Challenge &c) {
        return c.id.value != id && c.code.compare(code, Qt::CaseInsensitive) == 0;
    });
}

/// Why `value` can't be in that cell; empty if it can. `fresh`: the row is only being made.
QString refusal(const Snapshot &now, EntityKind kind, qint64 id, const FieldInfo &field,
                const QVariant &value, bool fresh)
{
    const QString label = field.displayLabel();
    if (has(field.use, FieldUse::System) && !fresh)
        return QCoreApplication::translate("Edit",
                                           "“%1” is written by the program and can't be typed in.")
            .arg(label);
    if (const QString no = fresh ? QString() : whyLocked(now, kind, id); !no.isEmpty())
        return no;
    if (has(field.use, FieldUse::Required) && isEmpty(field, value))
        return QCoreApplication::translate("Edit", "“%1” can't be empty.").arg(label);
    if (field.kind == FieldKind::Reference && value.toLongLong() != 0 &&
        !now.row(field.target, value.toLongLong()))
        return QCoreApplication::translate("Edit", "What “%1” should point to is no longer there.")
            .arg(label);
    if (const QString no = beyondLimits(kind, field, value); !no.isEmpty())
        return no;
    if (field.kind == FieldKind::Text &&
        codeTaken(now, kind, field, id, value.toString().trimmed()))
        return QCoreApplication::translate("Edit", "The code %1 is taken by another challenge.")
            .arg(value.toString().trimmed());
    if (kind == EntityKind::Challenge && field.name == "stage"_L1 && !fresh) {
        const Challenge *c = now.find(Id<Challenge>(id));
        if (c && c->stage && c->stage.value != value.toLongLong())
            return QCoreApplication::translate(
                       "Edit", "A gate decides when %1 changes its stage. Use “Decide gate”.")
                .arg(c->code);
    }
    if (kind == EntityKind::Decision && field.name == "state"_L1 && !fresh &&
        !needsDeciding(static_cast<DecisionState>(value.toInt()))) {
        return QCoreApplication::translate(
                   "Edit", "Who decides %1, when and why is kept with it. Use “Decide…”.")
            .arg(now.find(Id<Decision>(id))->number);
    }
    return {};
}

void afterEdit(void *row, EntityKind kind, const FieldInfo &field, QDate today)
{
    if (kind != EntityKind::Challenge || !today.isValid())
        return;
    auto *challenge = static_cast<Challenge *>(row);
    if (field.name == "status"_L1)
        challenge->statusSince = today;
    if (field.name == "stage"_L1)
        challenge->stageSince = today;
}

/// What other rows say of the same thing goes along.
void afterEdit(Draft &draft, EntityKind kind, const CellEdit &cell, const QVariant &old)
{
    if (kind == EntityKind::Priority && cell.field->name == "name"_L1)
        renameTheme(draft, old.toString(), cell.value.toString());
    else if (kind == EntityKind::RolloutSite)
        planFollowsSite(draft, Id<RolloutSite>(cell.id));
}

Result<void> editCell(Draft &draft, EntityKind kind, const CellEdit &cell, QDate today)
{
    const QString no = refusal(draft.now(), kind, cell.id, *cell.field, cell.value, false);
    if (!no.isEmpty())
        return failure(no);
    bool fits = true;
    QVariant old;
    const bool found = updateRow(draft, kind, cell.id, [&](void *row) {
        old = cell.field->get(row);
        fits = cell.field->set(row, cell.value);
        if (fits && old != cell.field->get(row))
            afterEdit(row, kind, *cell.field, today);
        takeAlong(kind, row, draft.now().row(kind, cell.id), today);
    });
    if (!found)
        return failure(QCoreApplication::translate("Edit", "That row is no longer there."));
    if (!fits)
        return failure(QCoreApplication::translate("Edit", "That value does not fit in “%1”.")
                           .arg(cell.field->displayLabel()));
    afterEdit(draft, kind, cell, old);
    return {};
}

/// Nothing is recorded as held before its day, and none comes before the one that it follows,
/// however it is typed in.
Result<void> checkHeld(const Snapshot &now, std::span<const CellEdit> cells, QDate today)
{
    for (const CellEdit &cell : cells) {
        const Stocktake *row = now.find(Id<Stocktake>(cell.id));
        if (row && (cell.field->name == "next_on"_L1 || cell.field->name == "held_on"_L1) &&
            row->next.isValid() && row->on.isValid() && row->next <= row->on)
            return failure(QCoreApplication::translate(
                               "Edit", "The next stocktake comes after this one, which is on %1.")
                               .arg(QLocale().toString(row->on, u"d MMM yyyy"_s)));
        const bool asks = cell.field->name == "held"_L1 || cell.field->name == "held_on"_L1;
        if (!row || !row->held || !asks || !today.isValid())
            continue;
        if (const QString no = whyNotHeld(*row, today); !no.isEmpty())
            return failure(no);
    }
    return {};
}

Result<void> editCells(Draft &draft, EntityKind kind, std::span<const CellEdit> cells, QDate today)
{
    for (const CellEdit &cell : cells) {
        if (auto done = editCell(draft, kind, cell, today); !done)
            return done;
    }
    if (kind == EntityKind::PlanItem)
        sitesFollowPlan(draft, today); // once for all cells: it looks at every site
    if (kind == EntityKind::Stocktake) {
        if (auto held = checkHeld(draft.now(), cells, today); !held)
            return held;
    }
    return checkScales(draft.now(), kind, cells);
}

/// "3 challenges"; the name of a single one.
QString namesOf(const Snapshot &now, EntityKind kind, std::span<const qint64> ids)
{
    return ids.size() == 1 ? nameOf(now, kind, ids.front())
                           : u"%1 %2"_s.arg(QLocale().toString(static_cast<qlonglong>(ids.size())),
                                            entityInfo(kind).labels().toLower());
}

QString setWords(const FieldInfo &field, const QString &whose, const QString &to)
{
    const QString what = field.displayLabel();
    return to.isEmpty() || has(field.use, FieldUse::LongText)
               ? QCoreApplication::translate("Edit", "set %1 of %2").arg(what, whose)
               : QCoreApplication::translate("Edit", "set %1 of %2 to %3").arg(what, whose, to);
}

/// What typing, pasting or clearing changed: one field by name, else how many cells of what.
QString wordsOf(const Snapshot &now, EntityKind kind, std::span<const CellEdit> cells)
{
    std::vector<qint64> ids;
    for (const CellEdit &cell : cells)
        ids.push_back(cell.id);
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    const QString whose = namesOf(now, kind, ids);
    const CellEdit &first = cells.front();
    const auto count = static_cast<int>(cells.size());
    if (!std::ranges::all_of(cells, [&](const CellEdit &c) { return c.field == first.field; }))
        return QCoreApplication::translate("Edit", "change %n cells of %1", nullptr, count)
            .arg(whose);
    const bool alike =
        std::ranges::all_of(cells, [&](const CellEdit &c) { return c.value == first.value; });
    return setWords(*first.field, whose,
                    alike ? valueText(now, *first.field, first.value) : QString());
}

/// A new stage that challenges go through comes before those in which they end.
void keepClosedLast(Draft &draft)
{
    const Table<Stage> stages = draft.now().table<Stage>();
    const Stage added = *std::ranges::max_element(stages, {}, &Stage::id);
    int place = added.position;
    for (const Stage &stage : stages) {
        if (stage.closed && !added.closed)
            place = std::min(place, stage.position);
    }
    if (place == added.position)
        return;
    for (Stage stage : stages) {
        if (stage.position < place)
            continue;
        stage.position = stage.id == added.id ? place : stage.position + 1;
        draft.update(stage);
    }
}

/// One more than any row of that kind has.
int nextPosition(const Snapshot &now, EntityKind kind, const FieldInfo &position)
{
    int next = 0;
    for (const qint64 id : now.ids(kind))
        next = std::max(next, std::min(position.get(now.row(kind, id)).toInt(), 1'000'000) + 1);
    return next;
}

} // namespace

Result<ChangeSet> setField(const Snapshot &now, EntityKind kind, std::span<const qint64> ids,
                           const FieldInfo &field, const QVariant &value, QDate today)
{
    Draft draft(now);
    std::vector<CellEdit> cells;
    for (const qint64 id : ids)
        cells.push_back({id, &field, value});
    if (auto done = editCells(draft, kind, cells, today); !done)
        return std::unexpected(done.error());
    return draft.finish(setWords(field, namesOf(now, kind, ids), valueText(now, field, value)));
}

Result<ChangeSet> setCells(const Snapshot &now, EntityKind kind, std::span<const CellEdit> cells,
                           QDate today)
{
    Draft draft(now);
    if (auto done = editCells(draft, kind, cells, today); !done)
        return std::unexpected(done.error());
    return draft.finish(cells.empty() ? QString() : wordsOf(now, kind, cells));
}

Result<ChangeSet> setExtra(const Snapshot &now, std::span<const qint64> challenges,
                           Id<ExtraField> extra, const QString &text)
{
    const ExtraField *field = now.find(extra);
    if (!field)
        return failure(QCoreApplication::translate("Edit", "That extra field is no longer there."));
    Draft draft(now);
    for (const qint64 id : challenges) {
        const Challenge *found = draft.find(Id<Challenge>(id));
        if (!found)
            return failure(QCoreApplication::translate("Edit", "That row is no longer there."));
        Challenge challenge = *found;
        if (text.isEmpty())
            challenge.extras.remove(extra.value);
        else
            challenge.extras.insert(extra.value, text);
        draft.update(challenge);
    }
    return draft.finish(QCoreApplication::translate("Edit", "set %1 of %2")
                            .arg(field->name, namesOf(now, EntityKind::Challenge, challenges)));
}

Result<ChangeSet> addRow(const Snapshot &now, EntityKind kind, const QVariantMap &values,
                         QDate today)
{
    QVariantMap all = values;
    if (kind == EntityKind::Challenge) {
        if (all.value(u"code"_s).toString().isEmpty() && today.isValid())
            all.insert(u"code"_s, nextChallengeCode(now, today.year()));
        if (all.value(u"stage"_s).toLongLong() == 0)
            all.insert(u"stage"_s, firstStage(now).value);
    }
    if (kind == EntityKind::Decision && all.value(u"number"_s).toString().isEmpty() &&
        today.isValid())
        all.insert(u"number"_s, nextDecisionNumber(now, today.year()));
    // Taken by somebody; at a stocktake on its day, whenever it is written down.
    const Stocktake *stocktake =
        kind == EntityKind::Decision
            ? now.find(Id<Stocktake>(all.value(u"stocktake"_s).toLongLong()))
            : nullptr;
    if (kind == EntityKind::Decision &&
        !needsDeciding(static_cast<DecisionState>(all.value(u"state"_s).toInt()))) {
        if (all.value(u"decider"_s).toLongLong() == 0)
            return failure(QCoreApplication::translate("Edit", "Say who decided."));
        if (!all.value(u"decided_on"_s).toDate().isValid())
            all.insert(u"decided_on"_s,
                       stocktake && stocktake->on.isValid() && stocktake->on <= today
                           ? stocktake->on
                           : today);
    }
    if (kind == EntityKind::Submission && today.isValid()) {
        if (all.value(u"number"_s).toString().isEmpty())
            all.insert(u"number"_s,
                       submissionNumber(today.year(), lastSubmissionNumber(now, today.year()) + 1));
        if (!all.value(u"received_on"_s).toDate().isValid())
            all.insert(u"received_on"_s, today);
    }
    // Rows that people keep in an order begin at its end; those of a plan are placed by plans.
    const FieldInfo *position = entityInfo(kind).field("position"_L1);
    if (position && kind != EntityKind::PlanItem && !all.contains(u"position"_s))
        all.insert(u"position"_s, nextPosition(now, kind, *position));
    Draft draft(now);
    QString problem;
    QString name;
    addRowOf(draft, kind, [&](void *row) {
        for (const FieldInfo &field : entityInfo(kind).fields) {
            const QVariant value =
                all.contains(field.name) ? all.value(field.name) : field.get(row);
            if (problem.isEmpty())
                problem = refusal(now, kind, 0, field, value, true);
            if (problem.isEmpty() && !field.set(row, value))
                problem = QCoreApplication::translate("Edit", "That value does not fit in “%1”.")
                              .arg(field.displayLabel());
            if (has(field.use, FieldUse::Code) || (name.isEmpty() && field.kind == FieldKind::Text))
                name = value.toString();
            if (all.contains(field.name))
                afterEdit(row, kind, field, today);
        }
        takeAlong(kind, row, nullptr, today);
        if (problem.isEmpty() && kind == EntityKind::ScoringCriterion)
            problem = scaleFault(*static_cast<const ScoringCriterion *>(row));
    });
    if (!problem.isEmpty())
        return failure(problem);
    if (kind == EntityKind::Stage)
        keepClosedLast(draft);
    return draft.finish(QCoreApplication::translate("Edit", "add %1 %2")
                            .arg(entityInfo(kind).label(), name.simplified().left(60)));
}

} // namespace stint::edit
