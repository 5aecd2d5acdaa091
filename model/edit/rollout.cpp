// SPDX-License-Identifier: GPL-3.0-or-later
// The sites of a rollout on the Timeline.
#include "model/domain/siteplan.h"
#include "model/edit/adoption.h"
#include "model/edit/fields.h"

#include <QCoreApplication>
#include <map>
#include <set>

namespace stint::edit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

/// The items of one rollout being brought up to date.
class Rollout
{
public:
    Rollout(Draft &draft, Id<Challenge> challenge, const std::vector<RolloutSite> &sites)
        : m_draft(draft)
        , m_challenge(challenge)
        , m_sites(sites)
    {
    }

    void plan()
    {
        findWaves();
        if (!m_draft.find(m_top))
            m_top = addSummary({}, Words::tr("Rollout"), firstFreePlace());
        std::map<int, int> placed; // wave → milestones in it
        for (RolloutSite &site : m_sites) {
            if (!m_draft.find(site.item) && !site.planned.isValid())
                continue;
            const Id<PlanItem> wave = waveOf(site.wave);
            const PlanItem *old = m_draft.find(site.item);
            PlanItem item = old ? *old : PlanItem();
            item.challenge = m_challenge;
            item.kind = PlanKind::Milestone;
            item.parent = wave;
            item.position = placed[site.wave]++;
            takeOver(item, site);
            if (old) {
                m_draft.update(item);
                continue;
            }
            site.item = m_draft.add(item);
            m_draft.update(site);
        }
    }

    /// Summaries of waves that there were and that have lost their last site.
    std::vector<qint64> emptyWaves() const
    {
        std::set<Id<PlanItem>> empty = m_before;
        for (const PlanItem &item : m_draft.now().table<PlanItem>())
            empty.erase(item.parent);
        std::vector<qint64> ids;
        for (const Id<PlanItem> id : empty)
            ids.push_back(id.value);
        return ids;
    }

private:
    /// A wave's summary is the one in which most of its sites are; a site may have been put into
    /// another wave since.
    void findWaves()
    {
        std::map<std::pair<int, Id<PlanItem>>, int> votes;
        for (const RolloutSite &site : m_sites) {
            const PlanItem *item = m_draft.find(site.item);
            const PlanItem *wave = item ? m_draft.find(item->parent) : nullptr;
            if (!wave)
                continue;
            ++votes[{site.wave, wave->id}];
            m_before.insert(wave->id);
            m_top = wave->parent ? wave->parent : m_top;
        }
        std::map<int, int> most;
        std::set<Id<PlanItem>> taken;
        for (const auto &[key, count] : votes) {
            const auto [number, summary] = key;
            if (count <= most[number] || taken.contains(summary))
                continue;
            most[number] = count;
            m_waves[number] = summary;
            taken.insert(summary);
        }
        for (const auto &[number, summary] : m_waves)
            renumber(summary, number);
    }

    /// Keeps a name that somebody gave it.
    void renumber(Id<PlanItem> summary, int number)
    {
        PlanItem wave = *m_draft.find(summary);
        const QString stem = Words::tr("Wave %1").arg(QString());
        bool isNumber = false;
        if (wave.name.startsWith(stem))
            wave.name.sliced(stem.size()).toInt(&isNumber);
        if (isNumber)
            wave.name = Words::tr("Wave %1").arg(number);
        m_draft.update(wave);
    }

    Id<PlanItem> waveOf(int number)
    {
        Id<PlanItem> &wave = m_waves[number];
        if (!wave)
            wave = addSummary(m_top, Words::tr("Wave %1").arg(number), number);
        return wave;
    }

    Id<PlanItem> addSummary(Id<PlanItem> parent, const QString &name, int position)
    {
        PlanItem summary;
        summary.challenge = m_challenge;
        summary.parent = parent;
        summary.kind = PlanKind::Summary;
        summary.name = name;
        summary.position = position;
        return m_draft.add(summary);
    }

    int firstFreePlace() const
    {
        int place = 0;
        for (const PlanItem &item : m_draft.now().table<PlanItem>()) {
            if (item.challenge == m_challenge && !item.parent)
                place = std::max(place, item.position + 1);
        }
        return place;
    }

    Draft &m_draft;
    Id<Challenge> m_challenge;
    std::vector<RolloutSite> m_sites; ///< by wave and date
    Id<PlanItem> m_top;
    std::map<int, Id<PlanItem>> m_waves;
    std::set<Id<PlanItem>> m_before; ///< summaries that there were
};

} // namespace

Result<ChangeSet> planRollout(const Snapshot &now, Id<Adoption> id)
{
    const Adoption *adoption = now.find(id);
    const Challenge *challenge = adoption ? now.find(adoption->challenge) : nullptr;
    if (!challenge)
        return failure(Words::tr("That adoption record is no longer there."));
    std::vector<RolloutSite> sites;
    for (const RolloutSite &site : now.table<RolloutSite>()) {
        if (site.adoption == id)
            sites.push_back(site);
    }
    if (std::ranges::none_of(sites, [](const RolloutSite &s) { return s.planned.isValid(); })) {
        return failure(Words::tr("No site of %1 has a date yet. Say for at least one when it is "
                                 "planned; then it can be put on the Timeline.")
                           .arg(challenge->code));
    }
    std::ranges::stable_sort(sites, {}, [](const RolloutSite &site) {
        return std::tuple(site.wave, !site.planned.isValid(), site.planned, site.id);
    });
    Draft draft(now);
    Rollout rollout(draft, challenge->id, sites);
    rollout.plan();
    const std::vector<qint64> empty = rollout.emptyWaves();
    const QString words = Words::tr("put the rollout of %1 on the Timeline").arg(challenge->code);
    ChangeSet changes = draft.finish(words);
    Snapshot after = now;
    after.apply(changes);
    const auto removed = removeRows(after, EntityKind::PlanItem, empty);
    if (!removed)
        return removed;
    changes.append(*removed);
    changes.words = words;
    return changes;
}

} // namespace stint::edit
