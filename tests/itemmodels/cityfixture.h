// SPDX-License-Identifier: GPL-3.0-or-later
// A small city in a file of its own, for tests of tables and pages.
#pragma once

#include "model/domain/draft.h"
#include "model/edit/portfolio.h"

#include <QTemporaryDir>

namespace stint {

class City
{
public:
    static constexpr QDate today() { return QDate::fromJulianDay(2461363); } // 2026-11-18

    City()
    {
        const QString path = m_folder.filePath(QStringLiteral("city.stint"));
        if (auto made = store::Store::create(path); !made)
            qFatal("%s", qPrintable(made.error().message));
        const Clock clock = Clock::fixed(QDateTime(today(), QTime(9, 12)));
        auto opened = edit::Portfolio::open(path, clock, QStringLiteral("Helen Fraser"));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        portfolio = std::move(*opened);
    }

    /// Seven stages with gates, five people, three departments, eight challenges.
    void fill()
    {
        Draft draft(portfolio->now());
        Settings settings;
        settings.city = QStringLiteral("Port Marlow");
        settings.currency = QStringLiteral("CAD");
        draft.add(settings);
        const struct {
            const char *name, *letter, *colour;
            int limit, days;
        } all[] = {{"Intake", "I", "#6E7781", 0, 0},     {"Discovery", "D", "#56B4E9", 5, 0},
                   {"Ideas", "S", "#CC79A7", 4, 0},      {"Prototype", "P", "#E69F00", 2, 75},
                   {"Evaluation", "E", "#0072B2", 4, 0}, {"Scale-up", "U", "#009E73", 3, 0},
                   {"Closed", "C", "#3B424A", 0, 0}};
        for (int i = 0; i < 7; ++i) {
            Stage stage;
            stage.name = QString::fromLatin1(all[i].name);
            stage.letter = QString::fromLatin1(all[i].letter);
            stage.colour = QString::fromLatin1(all[i].colour);
            stage.position = i;
            stage.limitCount = all[i].limit;
            stage.limitDays = all[i].days;
            stage.closed = i == 6;
            stages.push_back(draft.add(stage));
            if (i < 6) {
                Gate gate;
                gate.stage = stages.back();
                gate.name = stage.name + QStringLiteral(" gate");
                const auto id = draft.add(gate);
                for (int c = 0; c < 3; ++c) {
                    Criterion criterion;
                    criterion.gate = id;
                    criterion.text = QStringLiteral("Criterion %1").arg(c + 1);
                    criterion.position = c;
                    draft.add(criterion);
                }
            }
        }
        for (const char *name :
             {"Nadia Tremblay", "Gina Liu", "Marc Gagnon", "Olivia Sinclair", "Élise Bouchard"}) {
            Person person;
            person.name = QString::fromUtf8(name);
            people.push_back(draft.add(person));
        }
        for (const char *name : {"Public Works", "Transit", "Building & Planning"}) {
            Organisation department;
            department.name = QString::fromLatin1(name);
            departments.push_back(draft.add(department));
        }
        const struct {
            const char *code, *title;
            int stage, status, owner, sponsor, days;
            qint64 budget;
        } rows[] = {{"26-21", "Sidewalk snow clearing near schools", 0, 0, 3, 0, 9, 0},
                    {"26-16", "Shelter intake in under one hour", 1, 2, 0, 1, 58, 24'000},
                    {"26-11", "311 answers at first contact", 2, 1, 1, 0, 33, 46'000},
                    {"26-05", "Permit waiting times for small homes", 3, 2, 0, 2, 51, 186'000},
                    {"26-06", "Basement flooding early warning", 3, 1, 1, 0, 51, 248'000},
                    {"26-09", "Pothole repair within four days", 3, 3, 2, 0, 83, 158'000},
                    {"26-02", "Small business licence renewal", 4, 1, 0, 2, 128, 88'000},
                    {"25-04", "Parking permits by text message", 6, 1, 4, 1, 62, 57'400}};
        for (const auto &row : rows) {
            Challenge c;
            c.code = QString::fromLatin1(row.code);
            c.title = QString::fromLatin1(row.title);
            c.stage = stages[static_cast<size_t>(row.stage)];
            c.stageSince = today().addDays(-row.days);
            c.status = static_cast<Status>(row.status);
            c.owner = people[static_cast<size_t>(row.owner)];
            c.sponsor = departments[static_cast<size_t>(row.sponsor)];
            c.theme = row.owner == 0 ? QStringLiteral("Faster services") : QString();
            if (row.budget)
                c.budget = {row.budget * 100, QStringLiteral("CAD")};
            if (row.stage == 6)
                c.outcome = Outcome::Stopped;
            challenges.push_back(draft.add(c));
        }
        perform(draft.finish(QStringLiteral("fill")));
    }

    void perform(const ChangeSet &changes)
    {
        if (auto done = portfolio->perform(changes); !done)
            qFatal("%s", qPrintable(done.error().message));
    }
    const Challenge &challenge(size_t i) const { return *portfolio->now().find(challenges[i]); }

    std::unique_ptr<edit::Portfolio> portfolio;
    std::vector<Id<Stage>> stages;
    std::vector<Id<Person>> people;
    std::vector<Id<Organisation>> departments;
    std::vector<Id<Challenge>> challenges;

private:
    QTemporaryDir m_folder;
};

} // namespace stint
