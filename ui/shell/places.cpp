// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

struct Place {
    EntityKind kind;
    const char *page;
    const char *part;
    enum Whose : quint8 {
        Own,
        OfChallenge
    } whose; ///< shows the row, or the challenge that it is of
};

constexpr Place places[] = {
    {EntityKind::Challenge, "challenge", "", Place::Own},
    {EntityKind::PlanItem, "timeline", "", Place::Own},
    {EntityKind::Baseline, "challenge", "plan", Place::OfChallenge},
    {EntityKind::Note, "challenge", "files", Place::Own},
    {EntityKind::Attachment, "challenge", "files", Place::Own},
    {EntityKind::CriterionState, "gate", "", Place::OfChallenge},
    {EntityKind::GateVote, "gate", "", Place::OfChallenge},
    {EntityKind::Rating, "challenge", "scores", Place::Own},
    {EntityKind::Score, "challenge", "scores", Place::Own},
    {EntityKind::Adoption, "challenge", "adoption", Place::Own},
    {EntityKind::Handover, "challenge", "adoption", Place::Own},
    {EntityKind::RolloutSite, "challenge", "adoption", Place::Own},
    {EntityKind::Stocktake, "stocktake", "", Place::Own},
    {EntityKind::Minute, "stocktake", "", Place::Own},
};

/// These pages show what is of a challenge, and nothing of the whole portfolio.
bool isOfChallenges(const QString &page)
{
    return page == "challenge"_L1 || page == "gate"_L1;
}

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
    const Link link{QString::fromLatin1(place->page), kind, id, QString::fromLatin1(place->part)};
    if (!isOfChallenges(link.page))
        return link;
    const Id<Challenge> challenge = challengeOf(now, kind, id);
    if (!now.find(challenge))
        return {{}, kind, id, {}};
    if (place->whose == Place::OfChallenge)
        return {link.page, EntityKind::Challenge, challenge.value, link.part};
    return link;
}

Link registerOf(const Link &link, const std::vector<Page *> &pages, const Snapshot &now)
{
    const auto name = QString::fromLatin1(entityInfo(link.kind).name.plural);
    for (const Page *page : pages) {
        if (page->isInNavigation() && page->partNames().contains(name))
            return {page->name(), link.kind, link.id, link.part};
    }
    const Id<Challenge> challenge = challengeOf(now, link.kind, link.id);
    if (!now.find(challenge))
        return {};
    return {u"challenge"_s, EntityKind::Challenge, challenge.value, {}};
}

} // namespace stint::ui
