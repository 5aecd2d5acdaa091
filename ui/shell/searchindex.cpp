// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchindex.h"

#include "ui/itemmodels/challengefilter.h"

namespace stint::ui {

namespace {

// In the order in which results are shown.
constexpr EntityKind searched[] = {
    EntityKind::Challenge, EntityKind::Person, EntityKind::Organisation, EntityKind::PlanItem,
    EntityKind::Decision,  EntityKind::Risk,   EntityKind::Note,         EntityKind::Attachment,
};

} // namespace

void SearchIndex::clear()
{
    m_parts.clear();
}

void SearchIndex::follow(const ChangeSet &changes)
{
    const auto stale = [this](EntityKind kind) {
        for (Part &part : m_parts) {
            if (part.kind == kind)
                part.fresh = false;
        }
    };
    if (changes.touches<Challenge>())
        stale(EntityKind::Challenge);
    if (changes.touches<Person>())
        stale(EntityKind::Person);
    if (changes.touches<Organisation>())
        stale(EntityKind::Organisation);
    if (changes.touches<PlanItem>())
        stale(EntityKind::PlanItem);
    if (changes.touches<Decision>())
        stale(EntityKind::Decision);
    if (changes.touches<Risk>())
        stale(EntityKind::Risk);
    if (changes.touches<Note>())
        stale(EntityKind::Note);
    if (changes.touches<Attachment>())
        stale(EntityKind::Attachment);
}

void SearchIndex::read(const Snapshot &now, Part &part)
{
    part.entries.clear();
    const auto add = [&part](qint64 id, const QString &text) {
        part.entries.push_back({id, folded(text)});
    };
    switch (part.kind) {
    case EntityKind::Challenge:
        for (const Challenge &c : now.table<Challenge>())
            add(c.id.value, c.code + u' ' + c.title + u' ' + c.tagline);
        break;
    case EntityKind::PlanItem:
        part.entries.reserve(static_cast<size_t>(now.table<PlanItem>().size()));
        for (const PlanItem &item : now.table<PlanItem>())
            add(item.id.value, item.name);
        break;
    case EntityKind::Note:
        for (const Note &note : now.table<Note>())
            add(note.id.value, note.text);
        break;
    case EntityKind::Decision:
        for (const Decision &d : now.table<Decision>())
            add(d.id.value, d.number + u' ' + d.title + u' ' + d.motion);
        break;
    default:
        for (const qint64 id : now.ids(part.kind))
            add(id, now.title(part.kind, id));
    }
    part.fresh = true;
}

std::vector<Found> SearchIndex::find(const Snapshot &now, const QString &text, int limit)
{
    if (m_parts.empty()) {
        for (const EntityKind kind : searched)
            m_parts.push_back({kind, false, {}});
    }
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<Found> starting;
    std::vector<Found> holding;
    if (words.isEmpty())
        return starting;
    // Enough of each kind to fill the list, but no kind pushes the others out.
    const size_t perKind = static_cast<size_t>(std::max(limit / 3, 5));
    for (Part &part : m_parts) {
        if (!part.fresh)
            read(now, part);
        size_t found = 0;
        for (const Entry &entry : part.entries) {
            const bool all = std::ranges::all_of(
                words, [&entry](const QString &word) { return entry.folded.contains(word); });
            if (!all)
                continue;
            const bool atStart = entry.folded.startsWith(words.first());
            (atStart ? starting : holding).push_back({part.kind, entry.id, atStart});
            if (++found == perKind)
                break;
        }
    }
    starting.insert(starting.end(), holding.begin(), holding.end());
    // By kind first: a challenge is more often meant than a task of the same name.
    std::ranges::stable_sort(starting, [](const Found &a, const Found &b) {
        const auto rank = [](const Found &f) {
            const auto at = std::ranges::find(searched, f.kind) - std::begin(searched);
            return at * 2 + (f.atStart ? 0 : 1);
        };
        return rank(a) < rank(b);
    });
    if (starting.size() > static_cast<size_t>(limit))
        starting.resize(static_cast<size_t>(limit));
    return starting;
}

} // namespace stint::ui
