// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/balance.h"

#include "model/governance/lifecycle.h"
#include "model/governance/priorities.h"

#include <QCollator>
#include <QHash>

namespace stint::governance {

namespace {

/// The priority that a theme serves in the end, as a name: its own if it serves none.
QString servedBy(const Snapshot &now, const Priority *priority)
{
    // Parents may form a ring in a file that was edited elsewhere.
    for (qsizetype steps = now.table<Priority>().size(); steps > 0; --steps) {
        const Priority *parent = now.find(priority->parent);
        if (!parent)
            break;
        priority = parent;
    }
    return priority->name;
}

class Counting
{
public:
    Counting(const Snapshot &now, BalanceBy by)
        : m_now(now)
        , m_by(by)
        , m_stages(stagesInOrder(now))
    {
        if (by == BalanceBy::Facet) {
            for (const Facet facet :
                 {Facet::Enhancement, Facet::Mission, Facet::Adaptive, Facet::Anticipatory})
                row(choiceLabel(facet));
        } else if (by != BalanceBy::Department) {
            addPriorities();
        }
        m_fixed = m_result.rows.size();
    }

    void add(const Challenge &challenge)
    {
        BalanceRow &own = row(nameOf(challenge));
        const auto part = std::ranges::find(own.parts, challenge.stage, &BalancePart::stage);
        BalancePart &in =
            part != own.parts.end() ? *part : own.parts.emplace_back(BalancePart{challenge.stage});
        in.challenges.push_back(challenge.id);
        ++own.challenges;
        if (!challenge.budget.isValid())
            return;
        if (challenge.budget.currency == m_now.settings().currency) {
            in.budget += challenge.budget.minor;
            own.budget += challenge.budget.minor;
        } else {
            ++m_result.otherCurrencies;
        }
    }

    Balance take()
    {
        QHash<qint64, int> places;
        for (const Stage *stage : m_stages)
            places.insert(stage->id.value, static_cast<int>(places.size()));
        for (BalanceRow &row : m_result.rows) {
            std::ranges::sort(row.parts, {}, [&](const BalancePart &part) {
                return places.value(part.stage.value, -1);
            });
        }
        const QCollator collator{QLocale()};
        std::sort(m_result.rows.begin() + static_cast<std::ptrdiff_t>(m_fixed), m_result.rows.end(),
                  [&](const BalanceRow &a, const BalanceRow &b) {
                      if (a.name.isEmpty() || b.name.isEmpty())
                          return !a.name.isEmpty() && b.name.isEmpty();
                      return collator.compare(a.name, b.name) < 0;
                  });
        return std::move(m_result);
    }

private:
    void addPriorities()
    {
        std::vector<const Priority *> priorities;
        for (const Priority &priority : m_now.table<Priority>()) {
            priorities.push_back(&priority);
            if (const QString theme = foldedTheme(priority.name); !m_served.contains(theme))
                m_served.insert(theme, servedBy(m_now, &priority));
        }
        std::ranges::stable_sort(priorities, {}, &Priority::position);
        QHash<qint64, int> adopted;
        for (const PriorityRollUp &sum : rollUpPriorities(m_now))
            adopted.insert(sum.priority.value, sum.adopted);
        for (const Priority *priority : priorities) {
            const bool shown = m_by == BalanceBy::Priority ? !m_now.find(priority->parent)
                                                           : priority->kind == PriorityKind::Theme;
            if (!shown)
                continue;
            BalanceRow &own = row(priority->name);
            own.adopted = adopted.value(priority->id.value);
            own.target = priority->targetCount;
            own.targetOn = priority->targetOn;
        }
    }
    QString nameOf(const Challenge &challenge) const
    {
        switch (m_by) {
        case BalanceBy::Priority:
            return m_served.value(foldedTheme(challenge.theme), challenge.theme.simplified());
        case BalanceBy::Theme:
            return challenge.theme.simplified();
        case BalanceBy::Facet:
            return challenge.facet == Facet::Unset ? QString() : choiceLabel(challenge.facet);
        case BalanceBy::Department:
            return m_now.title(EntityKind::Organisation, challenge.sponsor.value);
        }
        return {};
    }
    BalanceRow &row(const QString &name)
    {
        const QString key = foldedTheme(name);
        const auto it = m_rows.constFind(key);
        if (it != m_rows.cend())
            return m_result.rows[*it];
        m_rows.insert(key, m_result.rows.size());
        return m_result.rows.emplace_back(BalanceRow{.name = name});
    }

    const Snapshot &m_now;
    BalanceBy m_by;
    std::vector<const Stage *> m_stages;
    Balance m_result;
    QHash<QString, size_t> m_rows;    ///< by name, folded
    QHash<QString, QString> m_served; ///< theme, folded → priority
    size_t m_fixed = 0;               ///< rows whose order is the team's
};

} // namespace

Balance balance(const Snapshot &now, const std::vector<Id<Challenge>> &only, BalanceBy by)
{
    Counting counting(now, by);
    for (const Id<Challenge> id : only) {
        if (const Challenge *challenge = now.find(id))
            counting.add(*challenge);
    }
    return counting.take();
}

} // namespace stint::governance
