// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/governance.h"

#include <QCoreApplication>

namespace stint {

const std::array<ChoiceInfo, 3> Choices<Level>::all = {{
    {"low", QT_TRANSLATE_NOOP("Choice", "Low")},
    {"medium", QT_TRANSLATE_NOOP("Choice", "Medium")},
    {"high", QT_TRANSLATE_NOOP("Choice", "High")},
}};

const std::array<ChoiceInfo, 3> Choices<RiskState>::all = {{
    {"open", QT_TRANSLATE_NOOP("Choice", "Open")},
    {"closed", QT_TRANSLATE_NOOP("Choice", "Closed")},
    {"happened", QT_TRANSLATE_NOOP("Choice", "Happened")},
}};

const std::array<ChoiceInfo, 5> Choices<DecisionState>::all = {{
    {"requested", QT_TRANSLATE_NOOP("Choice", "Requested")},
    {"carried", QT_TRANSLATE_NOOP("Choice", "Carried")},
    {"amended", QT_TRANSLATE_NOOP("Choice", "Carried as amended")},
    {"deferred", QT_TRANSLATE_NOOP("Choice", "Deferred")},
    {"lost", QT_TRANSLATE_NOOP("Choice", "Lost")},
}};

const EntityName Risk::entity{"risk", "risks", QT_TRANSLATE_NOOP("Entity", "Risk"),
                              QT_TRANSLATE_NOOP("Entity", "Risks")};

std::span<const FieldInfo> Risk::fields()
{
    static const std::array list{
        field("challenge", &Risk::challenge, QT_TRANSLATE_NOOP("Field", "Challenge")),
        field("title", &Risk::title, QT_TRANSLATE_NOOP("Field", "Risk"), FieldUse::Required),
        field("likelihood", &Risk::likelihood, QT_TRANSLATE_NOOP("Field", "Likelihood")),
        field("impact", &Risk::impact, QT_TRANSLATE_NOOP("Field", "Impact")),
        field("response", &Risk::response, QT_TRANSLATE_NOOP("Field", "Response"),
              FieldUse::LongText),
        field("owner", &Risk::owner, QT_TRANSLATE_NOOP("Field", "Owner")),
        field("review_on", &Risk::review, QT_TRANSLATE_NOOP("Field", "Review")),
        field("state", &Risk::state, QT_TRANSLATE_NOOP("Field", "State")),
        field("score_before", &Risk::scoreBefore, QT_TRANSLATE_NOOP("Field", "Rating before"),
              FieldUse::Hidden | FieldUse::System),
        field("rated_on", &Risk::ratedOn, QT_TRANSLATE_NOOP("Field", "Rated on"), FieldUse::System),
    };
    return list;
}

const EntityName Decision::entity{"decision", "decisions", QT_TRANSLATE_NOOP("Entity", "Decision"),
                                  QT_TRANSLATE_NOOP("Entity", "Decisions")};

std::span<const FieldInfo> Decision::fields()
{
    static const std::array list{
        field("number", &Decision::number, QT_TRANSLATE_NOOP("Field", "Number"),
              FieldUse::Code | FieldUse::System),
        field("challenge", &Decision::challenge, QT_TRANSLATE_NOOP("Field", "Challenge")),
        field("title", &Decision::title, QT_TRANSLATE_NOOP("Field", "Title"), FieldUse::Required),
        field("motion", &Decision::motion, QT_TRANSLATE_NOOP("Field", "Motion"),
              FieldUse::LongText),
        field("state", &Decision::state, QT_TRANSLATE_NOOP("Field", "State")),
        field("due", &Decision::due, QT_TRANSLATE_NOOP("Field", "Due")),
        field("asked_by", &Decision::askedBy, QT_TRANSLATE_NOOP("Field", "Asked by")),
        field("decided_on", &Decision::on, QT_TRANSLATE_NOOP("Field", "Decided on")),
        field("decider", &Decision::decider, QT_TRANSLATE_NOOP("Field", "Decided by")),
        field("reason", &Decision::reason, QT_TRANSLATE_NOOP("Field", "Reason"),
              FieldUse::LongText),
        field("supersedes", &Decision::supersedes, QT_TRANSLATE_NOOP("Field", "Replaces")),
        field("stocktake", &Decision::stocktake, QT_TRANSLATE_NOOP("Field", "Stocktake")),
    };
    return list;
}

const EntityName Note::entity{"note", "notes", QT_TRANSLATE_NOOP("Entity", "Note"),
                              QT_TRANSLATE_NOOP("Entity", "Notes")};

std::span<const FieldInfo> Note::fields()
{
    static const std::array list{
        field("challenge", &Note::challenge, QT_TRANSLATE_NOOP("Field", "Challenge"),
              FieldUse::Required),
        field("text", &Note::text, QT_TRANSLATE_NOOP("Field", "Note"),
              FieldUse::Required | FieldUse::LongText),
        field("author", &Note::author, QT_TRANSLATE_NOOP("Field", "Author")),
        field("written_on", &Note::on, QT_TRANSLATE_NOOP("Field", "Written on")),
    };
    return list;
}

const EntityName Attachment::entity{"attachment", "attachments",
                                    QT_TRANSLATE_NOOP("Entity", "File or link"),
                                    QT_TRANSLATE_NOOP("Entity", "Files and links")};

std::span<const FieldInfo> Attachment::fields()
{
    static const std::array list{
        field("challenge", &Attachment::challenge, QT_TRANSLATE_NOOP("Field", "Challenge"),
              FieldUse::Required),
        field("name", &Attachment::name, QT_TRANSLATE_NOOP("Field", "Name"), FieldUse::Required),
        field("url", &Attachment::url, QT_TRANSLATE_NOOP("Field", "Link")),
        field("media_type", &Attachment::mediaType, QT_TRANSLATE_NOOP("Field", "Type"),
              FieldUse::System),
        field("content", &Attachment::content, QT_TRANSLATE_NOOP("Field", "Content"),
              FieldUse::Hidden | FieldUse::System),
        field("added_on", &Attachment::on, QT_TRANSLATE_NOOP("Field", "Added on"),
              FieldUse::System),
    };
    return list;
}

} // namespace stint
