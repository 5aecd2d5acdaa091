// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "ui/pages/challenge/challengepage.h"
#include "ui/pages/challenges/challengespage.h"
#include "ui/pages/changes/changespage.h"
#include "ui/pages/gate/gatepage.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/import/importpage.h"
#include "ui/pages/intake/intakepage.h"
#include "ui/pages/registers/governancepage.h"
#include "ui/pages/registers/peoplepage.h"
#include "ui/pages/registers/setuppage.h"
#include "ui/pages/registers/stintspage.h"
#include "ui/pages/reports/reportspage.h"
#include "ui/pages/stocktake/stocktakepage.h"
#include "ui/timeline/timelinepage.h"

namespace stint::app {

std::vector<std::unique_ptr<ui::Page>> makePages(const ui::Context &context)
{
    std::vector<std::unique_ptr<ui::Page>> pages;
    pages.push_back(std::make_unique<ui::HomePage>(context));
    pages.push_back(std::make_unique<ui::IntakePage>(context));
    pages.push_back(std::make_unique<ui::ChallengesPage>(context));
    pages.push_back(std::make_unique<ui::TimelinePage>(context));
    pages.push_back(std::make_unique<ui::StintsPage>(context));
    pages.push_back(std::make_unique<ui::PeoplePage>(context));
    pages.push_back(std::make_unique<ui::GovernancePage>(context));
    pages.push_back(std::make_unique<ui::ReportsPage>(context));
    pages.push_back(std::make_unique<ui::SetupPage>(context));
    pages.push_back(std::make_unique<ui::ChallengePage>(context));
    pages.push_back(std::make_unique<ui::GatePage>(context));
    pages.push_back(std::make_unique<ui::StocktakePage>(context));
    pages.push_back(std::make_unique<ui::ImportPage>(context));
    pages.push_back(std::make_unique<ui::ChangesPage>(context));
    return pages;
}

} // namespace stint::app
