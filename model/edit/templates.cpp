// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/templates.h"

#include "model/edit/templatetext.h"
#include "model/governance/due.h"
#include "model/governance/lifecycle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stint::edit {

namespace {

constexpr QLatin1StringView ownPrefix("own-");

QJsonObject read(const Snapshot &now, const QString &templateId)
{
    if (templateId.startsWith(ownPrefix)) {
        const auto *row =
            now.find(Id<PlanTemplate>(templateId.sliced(ownPrefix.size()).toLongLong()));
        return row ? QJsonDocument::fromJson(row->plan.toUtf8()).object() : QJsonObject();
    }
    QFile file(u":/templates/plan-%1.json"_s.arg(templateId));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Days of eight hours, or exactly in minutes. What the file says may be anything.
WorkTime work(const QJsonObject &data, QLatin1StringView days, QLatin1StringView minutes)
{
    constexpr double most = 100 * 366 * 1440.0;
    const double length =
        data.contains(minutes) ? data.value(minutes).toDouble() : data.value(days).toDouble() * 480;
    return WorkTime(std::llround(std::clamp(length, -most, most)));
}

template <class E>
E choice(const QJsonValue &name, E fallback)
{
    E value = fallback;
    ValueTraits<E>::fromName(name.toString(), value);
    return value;
}

/// The items of one template being added to one challenge.
class Builder
{
public:
    Builder(Draft &draft, Id<Challenge> challenge, QDate start, const QString &language)
        : m_draft(draft)
        , m_challenge(challenge)
        , m_start(start)
        , m_language(language)
    {
        for (const PlanItem &item : draft.now().table<PlanItem>()) {
            if (item.challenge == challenge && !item.parent)
                m_position = std::max(m_position, item.position + 1);
        }
    }

    void setStint(Id<Stint> stint) { m_stint = stint; }

    void addItem(const QJsonObject &data)
    {
        const PlanKind kind = choice(data.value("kind"_L1), PlanKind::Task);
        const Id<Gate> gate =
            kind == PlanKind::Gate ? gateOf(m_draft.find(m_challenge)->stage) : Id<Gate>();
        // A gate is held once: what is planned waits for the work that comes now.
        if (const Id<PlanItem> planned = plannedFor(gate)) {
            m_items.insert(data.value("key"_L1).toString(), planned);
            return;
        }
        PlanItem item;
        item.challenge = m_challenge;
        item.stint = m_stint;
        item.parent = m_items.value(data.value("parent"_L1).toString());
        item.position = m_position++;
        item.name = say(data.value("name"_L1), m_language);
        item.kind = kind;
        item.gate = gate;
        item.duration = std::max(WorkTime(), work(data, "days"_L1, "minutes"_L1));
        const bool waits = !data.value("after"_L1).toArray().isEmpty();
        if (!waits && (!item.parent || data.contains("from_day"_L1)))
            startAt(item, std::clamp(data.value("from_day"_L1).toInt(), 0, 36'500));
        const Id<PlanItem> id = m_draft.add(item);
        m_items.insert(data.value("key"_L1).toString(), id);
    }

    /// Once all items are there.
    void addLinks(const QJsonObject &data)
    {
        const Id<PlanItem> id = m_items.value(data.value("key"_L1).toString());
        for (const QJsonValue &wait : data.value("after"_L1).toArray())
            addLink(wait, id);
    }

    /// One item a stage, from the challenge's own on, each ended by its gate.
    void addStages()
    {
        std::vector<Stage> stages; // copies: the draft moves on
        for (const Stage *stage : governance::stagesInOrder(m_draft.now()))
            stages.push_back(*stage);
        const Stage *current = m_draft.find(m_draft.find(m_challenge)->stage);
        Id<PlanItem> last;
        for (const Stage &stage : stages) {
            if (stage.closed || (current && stage.position < current->position))
                continue;
            PlanItem work;
            work.challenge = m_challenge;
            work.position = m_position++;
            work.name = stage.name;
            work.duration = WorkTime::days(5 * std::max(1, stage.plannedWeeks));
            if (!last)
                startAt(work);
            const Id<PlanItem> workId = m_draft.add(work);
            if (last)
                link(last, workId);
            last = workId;
            if (const Id<Gate> gate = gateOf(stage.id)) {
                PlanItem decision;
                decision.challenge = m_challenge;
                decision.position = m_position++;
                decision.name = m_draft.find(gate)->name;
                decision.kind = PlanKind::Gate;
                decision.gate = gate;
                const Id<PlanItem> gateId = m_draft.add(decision);
                link(workId, gateId);
                last = gateId;
            }
        }
    }

private:
    void startAt(PlanItem &item, int day = 0) const
    {
        item.constraint = Constraint::StartNoEarlier;
        item.constraintTime = CivilTime::at(m_start.addDays(day), 0);
    }
    Id<Gate> gateOf(Id<Stage> stage) const
    {
        for (const Gate &gate : m_draft.now().table<Gate>()) {
            if (gate.stage == stage)
                return gate.id;
        }
        return {};
    }
    Id<PlanItem> plannedFor(Id<Gate> gate) const
    {
        for (const PlanItem &item : m_draft.now().table<PlanItem>()) {
            // One of this template's own is not the one before it.
            if (gate && item.gate == gate && item.challenge == m_challenge &&
                !m_items.values().contains(item.id) && !governance::isOver(m_draft.now(), item))
                return item.id;
        }
        return {};
    }
    void link(Id<PlanItem> from, Id<PlanItem> to, LinkKind kind = LinkKind::FinishStart,
              WorkTime lag = {}, bool elapsed = false)
    {
        Dependency d;
        d.predecessor = from;
        d.successor = to;
        d.kind = kind;
        d.lag = lag;
        d.elapsed = elapsed;
        m_draft.add(d);
    }
    /// "key", or {"item": "key", "kind": "ss", "lag_days": 2}.
    void addLink(const QJsonValue &wait, Id<PlanItem> to)
    {
        const QJsonObject o = wait.toObject();
        const Id<PlanItem> from =
            m_items.value(wait.isString() ? wait.toString() : o.value("item"_L1).toString());
        if (from && to && from != to)
            link(from, to, choice(o.value("kind"_L1), LinkKind::FinishStart),
                 work(o, "lag_days"_L1, "lag_minutes"_L1), o.value("elapsed"_L1).toBool());
    }

    Draft &m_draft;
    Id<Challenge> m_challenge;
    QDate m_start;
    QString m_language;
    Id<Stint> m_stint;
    QHash<QString, Id<PlanItem>> m_items;
    int m_position = 0;
};

Id<Stint> addStint(Draft &draft, Id<Challenge> challenge, const QJsonObject &data, QDate start,
                   Id<Organisation> team)
{
    Stint stint;
    stint.challenge = challenge;
    stint.team = team;
    stint.start = start;
    stint.weeks = data.value("weeks"_L1).toInt(16);
    stint.demoDay = lastDayOf(start, stint.weeks);
    stint.agreementEnds = stint.demoDay;
    return draft.add(stint);
}

} // namespace

std::vector<TemplateInfo> planTemplates(const Snapshot &now, const QString &language)
{
    std::vector<std::pair<int, TemplateInfo>> found;
    const QDir folder(u":/templates"_s);
    for (const QString &name : folder.entryList({u"plan-*.json"_s})) {
        const QString id = name.chopped(5).sliced(5);
        const QJsonObject data = read(now, id);
        found.push_back({data.value("order"_L1).toInt(),
                         {id, say(data.value("name"_L1), language),
                          say(data.value("summary"_L1), language), data.contains("stint"_L1)}});
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, TemplateInfo>::first);
    std::vector<TemplateInfo> list;
    for (auto &[order, plan] : found)
        list.push_back(std::move(plan));
    const auto own = static_cast<std::ptrdiff_t>(list.size());
    for (const PlanTemplate &row : now.table<PlanTemplate>())
        list.push_back({ownPrefix + QString::number(row.id.value), row.name, row.purpose, false});
    std::ranges::sort(list.begin() + own, list.end(), [](const auto &a, const auto &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return list;
}

Result<ChangeSet> applyTemplate(const Snapshot &now, Id<Challenge> challenge,
                                const QString &templateId, QDate start, Id<Organisation> team,
                                const QString &language)
{
    const Challenge *row = now.find(challenge);
    if (!row)
        return failure(QCoreApplication::translate("Edit", "That challenge is no longer there."));
    const QJsonObject data = read(now, templateId);
    if (data.isEmpty())
        return failure(
            QCoreApplication::translate("Edit", "There is no plan template “%1”.").arg(templateId));
    if (!start.isValid())
        return failure(
            QCoreApplication::translate("Edit", "Choose the day on which the plan begins."));
    if (team && !now.find(team))
        return failure(
            QCoreApplication::translate("Edit", "That external team is no longer there."));
    Draft draft(now);
    Builder builder(draft, challenge, start, language);
    if (data.contains("stint"_L1))
        builder.setStint(
            addStint(draft, challenge, data.value("stint"_L1).toObject(), start, team));
    if (data.value("stages"_L1).toBool())
        builder.addStages();
    const QJsonArray items = data.value("items"_L1).toArray();
    for (const QJsonValue &item : items)
        builder.addItem(item.toObject());
    for (const QJsonValue &item : items)
        builder.addLinks(item.toObject());
    return draft.finish(QCoreApplication::translate("Edit", "plan %1 from “%2”")
                            .arg(row->code, say(data.value("name"_L1), language)));
}

} // namespace stint::edit
