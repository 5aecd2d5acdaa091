// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generator.h"

#include "model/store/store.h"

#include <random>

using namespace Qt::StringLiterals;

namespace stint::test {

namespace {

constexpr int summaryEvery = 10;

class Generator
{
public:
    explicit Generator(const PortfolioSize &size)
        : m_size(size)
    {
    }

    ChangeSet run()
    {
        addCity();
        for (int i = 0; i < m_size.challenges; ++i)
            addChallenge(i);
        for (int i = 0; i < m_size.challenges; ++i) {
            const int from = planStart(i);
            addPlan(m_challenges[static_cast<size_t>(i)], planStart(i + 1) - from);
        }
        addLinks();
        for (int i = 0; i < m_size.records; ++i)
            addRecord(i);
        return std::move(m_changes);
    }

private:
    template <class Row>
    Id<Row> add(Row row)
    {
        row.id = Id<Row>(m_next++);
        const Id<Row> id = row.id;
        m_changes.of<Row>().push_back({std::nullopt, std::move(row)});
        return id;
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    int planStart(int challenge) const
    {
        return static_cast<int>(qint64(m_size.planItems) * challenge / m_size.challenges);
    }

    void addRecord(int i)
    {
        const Id<Challenge> challenge = m_challenges[static_cast<size_t>(below(m_size.challenges))];
        const Id<Person> owner = m_people[static_cast<size_t>(below(50))];
        const QString title = u"Report %1 on permits, repairs or visits"_s.arg(i);
        const QDate day = QDate(2026, 1, 5).addDays(below(600));
        if (i % 3 == 0) {
            Action row;
            row.challenge = challenge;
            row.title = title;
            row.owner = owner;
            row.due = day;
            row.state = static_cast<ActionState>(below(3));
            add(row);
        } else if (i % 3 == 1) {
            Risk row;
            row.challenge = challenge;
            row.title = title;
            row.owner = owner;
            row.likelihood = static_cast<Level>(below(3));
            row.impact = static_cast<Level>(below(3));
            row.state = static_cast<RiskState>(below(3));
            add(row);
        } else {
            Decision row;
            row.number = u"D-2026-%1"_s.arg(i);
            row.challenge = challenge;
            row.title = title;
            row.askedBy = owner;
            row.due = day;
            row.state = static_cast<DecisionState>(below(5));
            add(row);
        }
    }

    void addCity()
    {
        Calendar calendar;
        calendar.name = u"City hall"_s;
        calendar.week = u"Mon-Fri 09:00-12:30 13:00-17:30"_s;
        calendar.holidays = HolidayRule::Ontario;
        Settings settings;
        settings.city = u"Port Marlow"_s;
        settings.currency = u"CAD"_s;
        settings.stintWeeks = 16;
        settings.calendar = add(calendar);
        add(settings);
        static const char *const names[] = {"Intake",     "Discovery", "Ideas", "Prototype",
                                            "Evaluation", "Scale-up",  "Closed"};
        static const char *const looks[] = {"I#6E7781", "D#56B4E9", "S#CC79A7", "P#E69F00",
                                            "E#0072B2", "U#009E73", "C#3B424A"};
        for (int i = 0; i < 7; ++i) {
            Stage stage;
            stage.name = QString::fromLatin1(names[i]);
            stage.letter = QString::fromLatin1(looks[i], 1);
            stage.colour = QString::fromLatin1(looks[i] + 1);
            stage.position = i;
            stage.plannedWeeks = 8;
            stage.closed = i == 6;
            m_stages.push_back(add(stage));
            if (i == 6)
                continue;
            Gate gate;
            gate.stage = m_stages.back();
            gate.name = stage.name + u" gate"_s;
            add(gate);
        }
        for (int i = 0; i < 20; ++i) {
            Organisation department;
            department.name = u"Department %1"_s.arg(i + 1);
            m_departments.push_back(add(department));
        }
        for (int i = 0; i < 50; ++i) {
            Person person;
            person.name = u"Person %1"_s.arg(i + 1);
            person.organisation = m_departments[static_cast<size_t>(i % 20)];
            person.hoursAWeek = 35;
            m_people.push_back(add(person));
        }
    }

    void addChallenge(int number)
    {
        static const char *const things[] = {"Permit waiting times", "Missed collections",
                                             "Basement flooding",    "Transit stops",
                                             "Street trees",         "Library holds"};
        Challenge challenge;
        challenge.code = u"G-%1"_s.arg(number + 1, 4, 10, QChar(u'0'));
        challenge.title =
            u"%1 in ward %2"_s.arg(QString::fromLatin1(things[below(6)])).arg(1 + below(25));
        challenge.question = u"How might we halve the wait in ward %1?"_s.arg(number % 25);
        challenge.stage = m_stages[static_cast<size_t>(below(7))];
        challenge.stageSince = QDate(2026, 1, 5).addDays(below(300));
        challenge.status = static_cast<Status>(below(4));
        challenge.statusReason = u"As planned so far."_s;
        challenge.owner = m_people[static_cast<size_t>(below(50))];
        challenge.sponsor = m_departments[static_cast<size_t>(below(20))];
        challenge.theme = u"Theme %1"_s.arg(below(5));
        challenge.start = QDate(2025, 1, 6).addDays(below(700));
        challenge.budget = {below(300000) * qint64(100), u"CAD"_s};
        challenge.tags = {u"ward"_s, u"year %1"_s.arg(challenge.start.year())};
        m_challenges.push_back(add(challenge));
    }

    void addPlan(Id<Challenge> challenge, int count)
    {
        m_plans.emplace_back();
        Id<PlanItem> parent;
        for (int i = 0; i < count; ++i) {
            PlanItem item;
            item.challenge = challenge;
            item.position = i;
            if (i % summaryEvery == 0) {
                item.kind = PlanKind::Summary;
                item.name = u"Phase %1"_s.arg(1 + i / summaryEvery);
                parent = add(item);
                continue;
            }
            item.parent = parent;
            item.kind = i % summaryEvery == summaryEvery - 1 ? PlanKind::Milestone : PlanKind::Task;
            item.name = item.kind == PlanKind::Task ? u"Task %1, visits and drawings"_s.arg(i)
                                                    : u"Milestone %1"_s.arg(i);
            if (item.kind == PlanKind::Task)
                item.duration = WorkTime(240 * (1 + below(20)));
            item.progress = below(4) == 0 ? 100 : 0;
            m_plans.back().push_back(add(item));
        }
    }

    /// Links run forward within a plan, and a few to the next plan, so there are no loops.
    void addLinks()
    {
        const size_t plans = m_plans.size();
        int made = 0;
        for (int hop = 1; made < m_size.dependencies; ++hop) {
            const int before = made;
            for (size_t p = 0; p < plans && made < m_size.dependencies; ++p) {
                const auto &plan = m_plans[p];
                for (size_t i = 0;
                     i + static_cast<size_t>(hop) < plan.size() && made < m_size.dependencies;
                     ++i, ++made) {
                    Dependency link;
                    link.predecessor = plan[i];
                    link.successor = plan[i + static_cast<size_t>(hop)];
                    if (hop > 1)
                        link.kind = static_cast<LinkKind>(below(3));
                    if (below(10) == 0)
                        link.lag = WorkTime::days(1);
                    add(link);
                }
            }
            if (made == before)
                return; // a plan too small for as many links
        }
    }

    PortfolioSize m_size;
    ChangeSet m_changes;
    std::mt19937 m_random{20261118};
    qint64 m_next = 1;
    std::vector<Id<Stage>> m_stages;
    std::vector<Id<Organisation>> m_departments;
    std::vector<Id<Person>> m_people;
    std::vector<Id<Challenge>> m_challenges;
    std::vector<std::vector<Id<PlanItem>>> m_plans;
};

} // namespace

ChangeSet generate(const PortfolioSize &size)
{
    ChangeSet changes = Generator(size).run();
    changes.words = u"generate a portfolio"_s;
    return changes;
}

Snapshot generatedSnapshot(const PortfolioSize &size)
{
    Snapshot snapshot;
    snapshot.apply(generate(size));
    return snapshot;
}

Result<void> generateFile(const QString &path, const PortfolioSize &size)
{
    auto made = store::Store::create(path);
    if (!made)
        return std::unexpected(made.error());
    const ChangeSet changes = generate(size);
    const auto written = (*made)->commit(changes, 0, QDateTime(QDate(2026, 11, 18), QTime(9, 12)),
                                         u"Generator"_s, changes.words);
    if (!written)
        return std::unexpected(written.error());
    return {};
}

} // namespace stint::test
