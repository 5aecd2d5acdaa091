// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/intake.h"

#include <QCoreApplication>

namespace stint {

const std::array<ChoiceInfo, 5> Choices<SubmissionState>::all = {{
    {"received", QT_TRANSLATE_NOOP("Choice", "Received")},
    {"taken", QT_TRANSLATE_NOOP("Choice", "Taken on")},
    {"merged", QT_TRANSLATE_NOOP("Choice", "Merged")},
    {"parked", QT_TRANSLATE_NOOP("Choice", "Parked")},
    {"declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
}};

const EntityName Submission::entity{"submission", "submissions",
                                    QT_TRANSLATE_NOOP("Entity", "Submission"),
                                    QT_TRANSLATE_NOOP("Entity", "Submissions")};

std::span<const FieldInfo> Submission::fields()
{
    static const std::array list{
        field("number", &Submission::number, QT_TRANSLATE_NOOP("Field", "Number"),
              FieldUse::Code | FieldUse::System),
        field("title", &Submission::title, QT_TRANSLATE_NOOP("Field", "Title"), FieldUse::Required),
        field("question", &Submission::question, QT_TRANSLATE_NOOP("Field", "Question"),
              FieldUse::LongText),
        field("description", &Submission::description, QT_TRANSLATE_NOOP("Field", "Description"),
              FieldUse::LongText),
        field("department", &Submission::department, QT_TRANSLATE_NOOP("Field", "Department")),
        field("contact", &Submission::contact, QT_TRANSLATE_NOOP("Field", "Contact")),
        field("theme", &Submission::theme, QT_TRANSLATE_NOOP("Field", "Theme")),
        field("received_on", &Submission::receivedOn, QT_TRANSLATE_NOOP("Field", "Received on")),
        field("state", &Submission::state, QT_TRANSLATE_NOOP("Field", "State"), FieldUse::System),
        field("reason", &Submission::reason, QT_TRANSLATE_NOOP("Field", "Reason"),
              FieldUse::LongText | FieldUse::System),
        field("settled_on", &Submission::settledOn, QT_TRANSLATE_NOOP("Field", "Settled on"),
              FieldUse::System),
        field("challenge", &Submission::challenge, QT_TRANSLATE_NOOP("Field", "Challenge"),
              FieldUse::System),
    };
    return list;
}

} // namespace stint
