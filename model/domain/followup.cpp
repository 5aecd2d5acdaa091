// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/followup.h"

#include <QCoreApplication>

namespace stint {

const EntityName Stocktake::entity{"stocktake", "stocktakes",
                                   QT_TRANSLATE_NOOP("Entity", "Stocktake"),
                                   QT_TRANSLATE_NOOP("Entity", "Stocktakes")};

std::span<const FieldInfo> Stocktake::fields()
{
    static const std::array list{
        field("name", &Stocktake::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required),
        field("held_on", &Stocktake::on, QT_TRANSLATE_NOOP("Field", "Date")),
        field("place", &Stocktake::place, QT_TRANSLATE_NOOP("Field", "Place and time")),
        field("chair", &Stocktake::chair, QT_TRANSLATE_NOOP("Field", "Chair")),
        field("attendees", &Stocktake::attendees, QT_TRANSLATE_NOOP("Field", "Present"),
              FieldUse::LongText),
        field("since", &Stocktake::since, QT_TRANSLATE_NOOP("Field", "Changes since")),
        field("minutes", &Stocktake::minutes, QT_TRANSLATE_NOOP("Field", "Minutes"),
              FieldUse::LongText),
        field("next_on", &Stocktake::next, QT_TRANSLATE_NOOP("Field", "Next on")),
        field("held", &Stocktake::held, QT_TRANSLATE_NOOP("Field", "Held")),
    };
    return list;
}

const EntityName Minute::entity{"minute", "minutes", QT_TRANSLATE_NOOP("Entity", "Minute"),
                                QT_TRANSLATE_NOOP("Entity", "Minutes")};

std::span<const FieldInfo> Minute::fields()
{
    static const std::array list{
        field("stocktake", &Minute::stocktake, QT_TRANSLATE_NOOP("Field", "Stocktake"),
              FieldUse::Required),
        field("challenge", &Minute::challenge, QT_TRANSLATE_NOOP("Field", "Challenge")),
        field("text", &Minute::text, QT_TRANSLATE_NOOP("Field", "What was said"),
              FieldUse::Required | FieldUse::LongText),
    };
    return list;
}

const std::array<ChoiceInfo, 2> Choices<IssueState>::all = {{
    {"open", QT_TRANSLATE_NOOP("Choice", "Open")},
    {"resolved", QT_TRANSLATE_NOOP("Choice", "Resolved")},
}};

const EntityName Issue::entity{"issue", "issues", QT_TRANSLATE_NOOP("Entity", "Issue"),
                               QT_TRANSLATE_NOOP("Entity", "Issues")};

std::span<const FieldInfo> Issue::fields()
{
    static const std::array list{
        field("challenge", &Issue::challenge, QT_TRANSLATE_NOOP("Field", "Challenge")),
        field("title", &Issue::title, QT_TRANSLATE_NOOP("Field", "Issue"), FieldUse::Required),
        field("severity", &Issue::severity, QT_TRANSLATE_NOOP("Field", "Severity")),
        field("owner", &Issue::owner, QT_TRANSLATE_NOOP("Field", "Owner")),
        field("raised_on", &Issue::raisedOn, QT_TRANSLATE_NOOP("Field", "Raised on")),
        field("due", &Issue::due, QT_TRANSLATE_NOOP("Field", "Due")),
        field("response", &Issue::response, QT_TRANSLATE_NOOP("Field", "Response"),
              FieldUse::LongText),
        field("state", &Issue::state, QT_TRANSLATE_NOOP("Field", "State")),
        field("resolved_on", &Issue::resolvedOn, QT_TRANSLATE_NOOP("Field", "Resolved on"),
              FieldUse::System),
        field("risk", &Issue::risk, QT_TRANSLATE_NOOP("Field", "Was a risk")),
    };
    return list;
}

const std::array<ChoiceInfo, 3> Choices<ActionState>::all = {{
    {"open", QT_TRANSLATE_NOOP("Choice", "Open")},
    {"done", QT_TRANSLATE_NOOP("Choice", "Done")},
    {"dropped", QT_TRANSLATE_NOOP("Choice", "Dropped")},
}};

const EntityName Action::entity{"action", "actions", QT_TRANSLATE_NOOP("Entity", "Action"),
                                QT_TRANSLATE_NOOP("Entity", "Actions")};

std::span<const FieldInfo> Action::fields()
{
    static const std::array list{
        field("challenge", &Action::challenge, QT_TRANSLATE_NOOP("Field", "Challenge")),
        field("title", &Action::title, QT_TRANSLATE_NOOP("Field", "Action"), FieldUse::Required),
        field("owner", &Action::owner, QT_TRANSLATE_NOOP("Field", "Owner")),
        field("due", &Action::due, QT_TRANSLATE_NOOP("Field", "Due")),
        field("state", &Action::state, QT_TRANSLATE_NOOP("Field", "State")),
        field("done_on", &Action::doneOn, QT_TRANSLATE_NOOP("Field", "Done on"), FieldUse::System),
        field("note", &Action::note, QT_TRANSLATE_NOOP("Field", "Note"), FieldUse::LongText),
        field("review", &Action::review, QT_TRANSLATE_NOOP("Field", "Condition of"),
              FieldUse::System),
        field("decision", &Action::decision, QT_TRANSLATE_NOOP("Field", "Asked for by")),
        field("stocktake", &Action::stocktake, QT_TRANSLATE_NOOP("Field", "Stocktake")),
    };
    return list;
}

} // namespace stint
