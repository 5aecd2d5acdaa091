// SPDX-License-Identifier: GPL-3.0-or-later
// A piece of plan, written as the templates in resources/templates are.
#include "model/edit/templates.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace stint::edit {

namespace {

QString keyOf(Id<PlanItem> item)
{
    return QString::number(item.value);
}

class Piece
{
public:
    Piece(const Snapshot &now, const planning::Planner &planner,
          std::span<const Id<PlanItem>> items)
        : m_now(now)
        , m_planner(planner)
    {
        take(items);
        for (const PlanItem *item : m_items) {
            if (const auto *dates = planner.dates(item->id); dates && dates->start.isValid())
                m_first = m_first.isValid() ? std::min(m_first, dates->start.date())
                                            : dates->start.date();
        }
        for (const Dependency &d : now.table<Dependency>()) {
            if (m_ids.contains(d.predecessor.value) && m_ids.contains(d.successor.value))
                m_waits[d.successor.value].append(waitOf(d));
        }
    }

    const std::vector<const PlanItem *> &items() const { return m_items; }

    QJsonObject toJson(const PlanItem &item) const
    {
        QJsonObject data{{u"key"_s, keyOf(item.id)},
                         {u"name"_s, QJsonObject{{u"en"_s, item.name}}},
                         {u"kind"_s, ValueTraits<PlanKind>::toJson(item.kind)},
                         {u"minutes"_s, item.duration.minutes}};
        const bool isPart = m_ids.contains(item.parent.value);
        if (isPart)
            data.insert(u"parent"_s, keyOf(item.parent));
        const QJsonArray waits = m_waits.value(item.id.value);
        if (!waits.isEmpty()) {
            data.insert(u"after"_s, waits);
            return data;
        }
        // A part begins with its summary unless it begins later.
        const planning::ItemDates *dates = m_planner.dates(item.id);
        const planning::ItemDates *around = isPart ? m_planner.dates(item.parent) : nullptr;
        if (dates && dates->start.isValid() && !(around && around->start == dates->start))
            data.insert(u"from_day"_s, m_first.daysTo(dates->start.date()));
        return data;
    }

private:
    /// The items and all their parts, each after what it is part of.
    void take(std::span<const Id<PlanItem>> items)
    {
        QHash<qint64, QList<qint64>> parts;
        for (const PlanItem &item : m_now.table<PlanItem>())
            parts[item.parent.value] << item.id.value;
        const auto inOrder = [this](qint64 a, qint64 b) {
            const PlanItem &x = *m_now.find(Id<PlanItem>(a)), &y = *m_now.find(Id<PlanItem>(b));
            return std::pair(x.position, a) < std::pair(y.position, b);
        };
        QList<qint64> open;
        for (const Id<PlanItem> item : items) {
            if (m_now.find(item))
                open << item.value;
        }
        std::ranges::sort(open, inOrder);
        // Parts that were chosen together with their summary come with it.
        const QSet<qint64> chosen(open.begin(), open.end());
        open.removeIf(
            [&](qint64 id) { return chosen.contains(m_now.find(Id<PlanItem>(id))->parent.value); });
        for (qsizetype next = 0; next < open.size(); ++next) {
            const PlanItem *item = m_now.find(Id<PlanItem>(open.at(next)));
            if (m_ids.contains(item->id.value))
                continue;
            m_ids.insert(item->id.value);
            m_items.push_back(item);
            QList<qint64> its = parts.value(item->id.value);
            std::ranges::sort(its, inOrder);
            open << its;
        }
    }
    static QJsonObject waitOf(const Dependency &d)
    {
        QJsonObject wait{{u"item"_s, keyOf(d.predecessor)},
                         {u"kind"_s, ValueTraits<LinkKind>::toJson(d.kind)}};
        if (d.lag.minutes != 0)
            wait.insert(u"lag_minutes"_s, d.lag.minutes);
        if (d.elapsed)
            wait.insert(u"elapsed"_s, true);
        return wait;
    }

    const Snapshot &m_now;
    const planning::Planner &m_planner;
    std::vector<const PlanItem *> m_items;
    QSet<qint64> m_ids;
    QHash<qint64, QJsonArray> m_waits; ///< by item
    QDate m_first;
};

} // namespace

Result<ChangeSet> saveTemplate(const Snapshot &now, const planning::Planner &planner,
                               std::span<const Id<PlanItem>> items, const QString &name)
{
    const QString title = name.simplified();
    if (title.isEmpty())
        return failure(QCoreApplication::translate("Edit", "Give the template a name."));
    const Piece piece(now, planner, items);
    if (piece.items().empty())
        return failure(QCoreApplication::translate(
            "Edit", "Select the plan items that the template is to be made of."));
    QJsonArray list;
    for (const PlanItem *item : piece.items()) {
        if (item->challenge != piece.items().front()->challenge)
            return failure(QCoreApplication::translate(
                "Edit", "A template is a piece of one challenge’s plan. Select items of one "
                        "challenge."));
        list.append(piece.toJson(*item));
    }
    Draft draft(now);
    PlanTemplate row;
    for (const PlanTemplate &other : now.table<PlanTemplate>()) {
        if (other.name.compare(title, Qt::CaseInsensitive) == 0)
            row = other;
    }
    row.name = title;
    const QJsonObject plan{{u"name"_s, QJsonObject{{u"en"_s, title}}}, {u"items"_s, list}};
    row.plan = QString::fromUtf8(QJsonDocument(plan).toJson(QJsonDocument::Compact));
    if (row.id)
        draft.update(row);
    else
        draft.add(row);
    return draft.finish(QCoreApplication::translate("Edit", "save the template “%1”").arg(title));
}

} // namespace stint::edit
