// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/adoption.h"

#include <QCoreApplication>
#include <array>

namespace stint {

const EntityName Adoption::entity{"adoption", "adoptions", QT_TRANSLATE_NOOP("Entity", "Adoption"),
                                  QT_TRANSLATE_NOOP("Entity", "Adoptions")};

std::span<const FieldInfo> Adoption::fields()
{
    static const std::array list{
        field("challenge", &Adoption::challenge, QT_TRANSLATE_NOOP("Field", "Challenge"),
              FieldUse::Required),
        field("department", &Adoption::department, QT_TRANSLATE_NOOP("Field", "Owner department")),
        field("owner", &Adoption::owner, QT_TRANSLATE_NOOP("Field", "Owner")),
        field("agreed_on", &Adoption::agreedOn, QT_TRANSLATE_NOOP("Field", "Agreed on")),
        field("recurring", &Adoption::recurring, QT_TRANSLATE_NOOP("Field", "Cost a year")),
        field("funding_source", &Adoption::fundingSource, QT_TRANSLATE_NOOP("Field", "Paid from")),
        field("funding_secured", &Adoption::fundingSecured,
              QT_TRANSLATE_NOOP("Field", "Funding continues")),
        field("route", &Adoption::route, QT_TRANSLATE_NOOP("Field", "Procurement route")),
        field("uptake", &Adoption::uptake, QT_TRANSLATE_NOOP("Field", "People using it")),
        field("eligible", &Adoption::eligible, QT_TRANSLATE_NOOP("Field", "People who could")),
        field("counted_on", &Adoption::countedOn, QT_TRANSLATE_NOOP("Field", "Counted on")),
        field("benefit_due", &Adoption::benefitDue,
              QT_TRANSLATE_NOOP("Field", "Benefit check due")),
        field("benefit", &Adoption::benefit, QT_TRANSLATE_NOOP("Field", "Benefit found"),
              FieldUse::LongText),
        field("benefit_on", &Adoption::benefitOn, QT_TRANSLATE_NOOP("Field", "Benefit checked on")),
    };
    return list;
}

const EntityName Handover::entity{"handover", "handovers",
                                  QT_TRANSLATE_NOOP("Entity", "Hand-over item"),
                                  QT_TRANSLATE_NOOP("Entity", "Hand-over items")};

std::span<const FieldInfo> Handover::fields()
{
    static const std::array list{
        field("adoption", &Handover::adoption, QT_TRANSLATE_NOOP("Field", "Adoption"),
              FieldUse::Required),
        field("text", &Handover::text, QT_TRANSLATE_NOOP("Field", "To hand over"),
              FieldUse::Required),
        field("done", &Handover::done, QT_TRANSLATE_NOOP("Field", "Done")),
        field("owner", &Handover::owner, QT_TRANSLATE_NOOP("Field", "Owner")),
        field("due", &Handover::due, QT_TRANSLATE_NOOP("Field", "Due")),
        field("position", &Handover::position, QT_TRANSLATE_NOOP("Field", "Position"),
              FieldUse::Hidden),
    };
    return list;
}

const EntityName RolloutSite::entity{"rollout_site", "sites", QT_TRANSLATE_NOOP("Entity", "Site"),
                                     QT_TRANSLATE_NOOP("Entity", "Sites")};

std::span<const FieldInfo> RolloutSite::fields()
{
    static const std::array list{
        field("adoption", &RolloutSite::adoption, QT_TRANSLATE_NOOP("Field", "Adoption"),
              FieldUse::Required),
        field("name", &RolloutSite::name, QT_TRANSLATE_NOOP("Field", "Site"), FieldUse::Required),
        field("wave", &RolloutSite::wave, QT_TRANSLATE_NOOP("Field", "Wave")),
        field("planned", &RolloutSite::planned, QT_TRANSLATE_NOOP("Field", "Planned for")),
        field("live", &RolloutSite::live, QT_TRANSLATE_NOOP("Field", "Live since")),
        field("uptake", &RolloutSite::uptake, QT_TRANSLATE_NOOP("Field", "People using it")),
        field("item", &RolloutSite::item, QT_TRANSLATE_NOOP("Field", "On the Timeline"),
              FieldUse::System),
    };
    return list;
}

} // namespace stint
