// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#if __has_include("ui/pages/home/homepage.cpp")
#include "ui/pages/home/homepage.h"
#define STINT_HOME
#endif
#if __has_include("ui/pages/challenges/challengespage.cpp")
#include "ui/pages/challenges/challengespage.h"
#define STINT_CHALLENGES
#endif
#if __has_include("ui/timeline/timelinepage.cpp")
#include "ui/timeline/timelinepage.h"
#define STINT_TIMELINE
#endif
#if __has_include("ui/pages/registers/stintspage.cpp")
#include "ui/pages/registers/stintspage.h"
#define STINT_STINTS
#endif
#if __has_include("ui/pages/registers/peoplepage.cpp")
#include "ui/pages/registers/peoplepage.h"
#define STINT_PEOPLE
#endif
#if __has_include("ui/pages/registers/governancepage.cpp")
#include "ui/pages/registers/governancepage.h"
#define STINT_GOVERNANCE
#endif
#if __has_include("ui/pages/reports/reportspage.cpp")
#include "ui/pages/reports/reportspage.h"
#define STINT_REPORTS
#endif
#if __has_include("ui/pages/challenge/challengepage.cpp")
#include "ui/pages/challenge/challengepage.h"
#define STINT_CHALLENGE
#endif
#if __has_include("ui/pages/gate/gatepage.cpp")
#include "ui/pages/gate/gatepage.h"
#define STINT_GATE
#endif
#if __has_include("ui/pages/import/importpage.cpp")
#include "ui/pages/import/importpage.h"
#define STINT_IMPORT
#endif

namespace stint::app {

std::vector<std::unique_ptr<ui::Page>> makePages(const ui::Context &context)
{
    std::vector<std::unique_ptr<ui::Page>> pages;
#ifdef STINT_HOME
    pages.push_back(std::make_unique<ui::HomePage>(context));
#endif
#ifdef STINT_CHALLENGES
    pages.push_back(std::make_unique<ui::ChallengesPage>(context));
#endif
#ifdef STINT_TIMELINE
    pages.push_back(std::make_unique<ui::TimelinePage>(context));
#endif
#ifdef STINT_STINTS
    pages.push_back(std::make_unique<ui::StintsPage>(context));
#endif
#ifdef STINT_PEOPLE
    pages.push_back(std::make_unique<ui::PeoplePage>(context));
#endif
#ifdef STINT_GOVERNANCE
    pages.push_back(std::make_unique<ui::GovernancePage>(context));
#endif
#ifdef STINT_REPORTS
    pages.push_back(std::make_unique<ui::ReportsPage>(context));
#endif
#ifdef STINT_CHALLENGE
    pages.push_back(std::make_unique<ui::ChallengePage>(context));
#endif
#ifdef STINT_GATE
    pages.push_back(std::make_unique<ui::GatePage>(context));
#endif
#ifdef STINT_IMPORT
    pages.push_back(std::make_unique<ui::ImportPage>(context));
#endif
    return pages;
}

} // namespace stint::app
