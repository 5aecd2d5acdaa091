// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

struct Place {
    EntityKind kind;
    const char *page;
    const char *part;
    bool ofItsChallenge; ///< shows the challenge that the row is of, not the row
};

constexpr Place places[] = {
    {EntityKind::Challenge, "challenge", "", false},
    {EntityKind::PlanItem, "timeline", "", false},
    {EntityKind::Baseline, "challenge", "plan", true},
    {EntityKind::Note, "challenge", "files", true},
    {EntityKind::Attachment, "challenge", "files", true},
    {EntityKind::CriterionState, "gate", "", true},
    {EntityKind::GateVote, "gate", "", true},
};

} // namespace

Id<Challenge> challengeOf(const Snapshot &now, EntityKind kind, qint64 id)
{
    // A part names the row that it is part of first.
    constexpr int deepest = 4;
    for (int depth = 0; depth < deepest && id != 0; ++depth) {
        if (kind == EntityKind::Challenge)
            return Id<Challenge>(id);
        const void *row = now.row(kind, id);
        if (!row)
            break;
        const auto fields = entityInfo(kind).fields;
        auto owner = std::ranges::find(fields, EntityKind::Challenge, &FieldInfo::target);
        if (owner == fields.end())
            owner = std::ranges::find(fields, FieldKind::Reference, &FieldInfo::kind);
        if (owner == fields.end())
            break;
        kind = owner->target;
        id = owner->get(row).toLongLong();
    }
    return {};
}

Link placeOf(EntityKind kind, qint64 id, const Snapshot &now)
{
    const auto *const place = std::ranges::find(places, kind, &Place::kind);
    if (place == std::end(places))
        return {{}, kind, id, {}};
    Link link{QString::fromLatin1(place->page), kind, id, QString::fromLatin1(place->part)};
    if (place->ofItsChallenge) {
        link.kind = EntityKind::Challenge;
        link.id = challengeOf(now, kind, id).value;
    }
    return link;
}

Link registerOf(const Link &link, const std::vector<Page *> &pages, const Snapshot &now)
{
    const auto name = QString::fromLatin1(entityInfo(link.kind).name.plural);
    for (const Page *page : pages) {
        if (page->isInNavigation() && page->partNames().contains(name))
            return {page->name(), link.kind, link.id, link.part};
    }
    return {u"challenge"_s, EntityKind::Challenge, challengeOf(now, link.kind, link.id).value, {}};
}

} // namespace stint::ui
