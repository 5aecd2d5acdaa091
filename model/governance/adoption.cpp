// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/adoption.h"

#include <QCoreApplication>
#include <map>

using namespace Qt::StringLiterals;

namespace stint::governance {

namespace {

/// A benefit check is announced this long before it is due.
constexpr int benefitAheadDays = 30;

} // namespace

const Adoption *adoptionOf(const Snapshot &now, Id<Challenge> challenge)
{
    for (const Adoption &adoption : now.table<Adoption>()) {
        if (adoption.challenge == challenge)
            return &adoption;
    }
    return nullptr;
}

const char *adoptionGapText(AdoptionGap gap)
{
    switch (gap) {
    case AdoptionGap::Owner:
        return QT_TRANSLATE_NOOP("Governance", "no department or person owns the result");
    case AdoptionGap::Funding:
        return QT_TRANSLATE_NOOP("Governance", "no continuing funding is secured");
    case AdoptionGap::FundingSource:
        return QT_TRANSLATE_NOOP("Governance", "what it is paid from is not said");
    }
    return "";
}

std::vector<AdoptionGap> adoptionGaps(const Adoption *adoption)
{
    std::vector<AdoptionGap> gaps;
    if (!adoption || (!adoption->department && !adoption->owner))
        gaps.push_back(AdoptionGap::Owner);
    if (!adoption || !adoption->fundingSecured)
        gaps.push_back(AdoptionGap::Funding);
    else if (adoption->fundingSource.trimmed().isEmpty())
        gaps.push_back(AdoptionGap::FundingSource);
    return gaps;
}

QString adoptionGapWords(const Snapshot &now, Id<Challenge> challenge)
{
    QStringList words;
    for (const AdoptionGap gap : adoptionGaps(adoptionOf(now, challenge)))
        words << QCoreApplication::translate("Governance", adoptionGapText(gap));
    return words.join(u"; "_s);
}

Uptake uptakeOf(const Snapshot &now, const Adoption &adoption)
{
    Uptake uptake{.people = adoption.uptake, .eligible = adoption.eligible, .share = {}};
    if (uptake.people == 0) {
        for (const RolloutSite &site : now.table<RolloutSite>())
            uptake.people += site.adoption == adoption.id ? site.uptake : 0;
    }
    if (uptake.eligible > 0)
        uptake.share = qRound(100.0 * uptake.people / uptake.eligible);
    return uptake;
}

HandoverCount handoverOf(const Snapshot &now, Id<Adoption> adoption, QDate today)
{
    HandoverCount count;
    for (const Handover &line : now.table<Handover>()) {
        if (line.adoption != adoption)
            continue;
        ++count.all;
        count.done += line.done;
        count.late += !line.done && line.due.isValid() && line.due < today;
    }
    return count;
}

std::vector<Wave> wavesOf(const Snapshot &now, Id<Adoption> adoption, QDate today)
{
    std::map<int, Wave> waves;
    for (const RolloutSite &site : now.table<RolloutSite>()) {
        if (site.adoption != adoption)
            continue;
        Wave &wave = waves[site.wave];
        wave.number = site.wave;
        ++wave.sites;
        wave.live += site.live.isValid();
        if (!site.planned.isValid())
            continue;
        wave.late += !site.live.isValid() && site.planned < today;
        wave.first = wave.first.isValid() ? std::min(wave.first, site.planned) : site.planned;
        wave.last = wave.last.isValid() ? std::max(wave.last, site.planned) : site.planned;
    }
    std::vector<Wave> list;
    for (const auto &[number, wave] : waves)
        list.push_back(wave);
    return list;
}

BenefitCheck benefitCheck(const Adoption &adoption, QDate today)
{
    if (adoption.benefitOn.isValid())
        return BenefitCheck::Done;
    if (!adoption.benefitDue.isValid())
        return BenefitCheck::NotPlanned;
    if (adoption.benefitDue < today)
        return BenefitCheck::Late;
    return adoption.benefitDue <= today.addDays(benefitAheadDays) ? BenefitCheck::Due
                                                                  : BenefitCheck::ToCome;
}

std::vector<Money> recurringCosts(const Snapshot &now)
{
    std::map<QString, qint64> sums;
    for (const Adoption &adoption : now.table<Adoption>()) {
        const Challenge *challenge = now.find(adoption.challenge);
        if (adoption.recurring.isValid() && challenge && challenge->outcome != Outcome::Stopped)
            sums[adoption.recurring.currency] += adoption.recurring.minor;
    }
    std::vector<Money> costs;
    for (const auto &[currency, minor] : sums)
        costs.push_back({minor, currency});
    return costs;
}

} // namespace stint::governance
