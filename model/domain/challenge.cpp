// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/challenge.h"

#include <QCoreApplication>

namespace stint {

const std::array<ChoiceInfo, 4> Choices<Status>::all = {{
    {"unknown", QT_TRANSLATE_NOOP("Choice", "Unknown")},
    {"on_track", QT_TRANSLATE_NOOP("Choice", "On track")},
    {"at_risk", QT_TRANSLATE_NOOP("Choice", "At risk")},
    {"off_track", QT_TRANSLATE_NOOP("Choice", "Off track")},
}};

const std::array<ChoiceInfo, 3> Choices<Outcome>::all = {{
    {"open", QT_TRANSLATE_NOOP("Choice", "Open")},
    {"adopted", QT_TRANSLATE_NOOP("Choice", "Adopted")},
    {"stopped", QT_TRANSLATE_NOOP("Choice", "Stopped")},
}};

const std::array<ChoiceInfo, 5> Choices<Facet>::all = {{
    {"unset", QT_TRANSLATE_NOOP("Choice", "Not set")},
    {"enhancement", QT_TRANSLATE_NOOP("Choice", "Enhancement")},
    {"mission", QT_TRANSLATE_NOOP("Choice", "Mission")},
    {"adaptive", QT_TRANSLATE_NOOP("Choice", "Adaptive")},
    {"anticipatory", QT_TRANSLATE_NOOP("Choice", "Anticipatory")},
}};

const EntityName Challenge::entity{"challenge", "challenges",
                                   QT_TRANSLATE_NOOP("Entity", "Challenge"),
                                   QT_TRANSLATE_NOOP("Entity", "Challenges")};

std::span<const FieldInfo> Challenge::fields()
{
    static const std::array list{
        field("code", &Challenge::code, QT_TRANSLATE_NOOP("Field", "Code"),
              FieldUse::Required | FieldUse::Code),
        field("title", &Challenge::title, QT_TRANSLATE_NOOP("Field", "Title"), FieldUse::Required),
        field("tagline", &Challenge::tagline, QT_TRANSLATE_NOOP("Field", "In one line")),
        field("question", &Challenge::question, QT_TRANSLATE_NOOP("Field", "Question"),
              FieldUse::LongText),
        field("description", &Challenge::description, QT_TRANSLATE_NOOP("Field", "Problem"),
              FieldUse::LongText),
        field("stage", &Challenge::stage, QT_TRANSLATE_NOOP("Field", "Stage")),
        field("stage_since", &Challenge::stageSince, QT_TRANSLATE_NOOP("Field", "In stage since"),
              FieldUse::System),
        field("status", &Challenge::status, QT_TRANSLATE_NOOP("Field", "Status")),
        field("status_reason", &Challenge::statusReason, QT_TRANSLATE_NOOP("Field", "Reason")),
        field("status_since", &Challenge::statusSince, QT_TRANSLATE_NOOP("Field", "Status since"),
              FieldUse::System),
        field("outcome", &Challenge::outcome, QT_TRANSLATE_NOOP("Field", "Outcome"),
              FieldUse::System),
        field("sponsor", &Challenge::sponsor, QT_TRANSLATE_NOOP("Field", "Sponsor department")),
        field("sponsor_person", &Challenge::sponsorPerson, QT_TRANSLATE_NOOP("Field", "Sponsor")),
        field("owner", &Challenge::owner, QT_TRANSLATE_NOOP("Field", "Owner")),
        field("theme", &Challenge::theme, QT_TRANSLATE_NOOP("Field", "Theme")),
        field("facet", &Challenge::facet, QT_TRANSLATE_NOOP("Field", "Kind of innovation")),
        field("origin", &Challenge::origin, QT_TRANSLATE_NOOP("Field", "Origin")),
        field("population", &Challenge::population, QT_TRANSLATE_NOOP("Field", "People affected")),
        field("root_causes", &Challenge::rootCauses, QT_TRANSLATE_NOOP("Field", "Root causes"),
              FieldUse::LongText),
        field("tried", &Challenge::tried, QT_TRANSLATE_NOOP("Field", "What was tried"),
              FieldUse::LongText),
        field("equity", &Challenge::equity, QT_TRANSLATE_NOOP("Field", "Equity note"),
              FieldUse::LongText),
        field("start", &Challenge::start, QT_TRANSLATE_NOOP("Field", "Start")),
        field("due", &Challenge::due, QT_TRANSLATE_NOOP("Field", "Due")),
        field("budget", &Challenge::budget, QT_TRANSLATE_NOOP("Field", "Budget")),
        field("prize", &Challenge::prize, QT_TRANSLATE_NOOP("Field", "Prize")),
        field("fiscal_year", &Challenge::fiscalYear, QT_TRANSLATE_NOOP("Field", "Fiscal year")),
        field("tags", &Challenge::tags, QT_TRANSLATE_NOOP("Field", "Tags")),
        field("partners", &Challenge::partners, QT_TRANSLATE_NOOP("Field", "Partners")),
        field("url", &Challenge::url, QT_TRANSLATE_NOOP("Field", "Web address")),
        field("confidential", &Challenge::confidential, QT_TRANSLATE_NOOP("Field", "Confidential")),
        field("taken_from", &Challenge::takenFrom, QT_TRANSLATE_NOOP("Field", "Taken from"),
              FieldUse::System),
        field("extras", &Challenge::extras, QT_TRANSLATE_NOOP("Field", "Extra fields")),
    };
    return list;
}

} // namespace stint
