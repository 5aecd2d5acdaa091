// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/adoptionrows.h"

#include "model/governance/adoption.h"
#include "ui/pages/parts/criterionmark.h"
#include "ui/pages/parts/datewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

using governance::Standing;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Adoption)
};

/// A capital letter before what stands on a line of its own.
QString sentence(QString words)
{
    if (!words.isEmpty())
        words.front() = words.front().toUpper();
    return words;
}

QString gapSentence(governance::AdoptionGap gap)
{
    return sentence(QCoreApplication::translate("Governance", governance::adoptionGapText(gap)));
}

ListRow line(Standing standing, const QString &what, const QString &how, const Theme &theme)
{
    const CriterionMark mark = criterionMark(standing, theme);
    return {.cells = {{.look = ListCell::Shapes,
                       .text = mark.icon,
                       .colour = mark.colour,
                       .spoken = governance::standingLabel(standing)},
                      {.text = what},
                      {.look = ListCell::Secondary, .text = how}},
            .tip = what + u'\n' + how};
}

ListRow ownerLine(const Snapshot &now, const Adoption &adoption, bool missing, const Theme &theme)
{
    QStringList names;
    if (adoption.department)
        names << now.title(EntityKind::Organisation, adoption.department.value);
    if (adoption.owner)
        names << now.title(EntityKind::Person, adoption.owner.value);
    return line(missing ? Standing::Missing : Standing::Met, Words::tr("Owner"),
                missing ? gapSentence(governance::AdoptionGap::Owner) : names.join(u", "_s), theme);
}

ListRow fundingLine(const Adoption &adoption, const std::vector<governance::AdoptionGap> &gaps,
                    const Theme &theme)
{
    const auto gap =
        std::ranges::find_if(gaps, [](auto one) { return one != governance::AdoptionGap::Owner; });
    QString how = gap != gaps.end() ? gapSentence(*gap) : adoption.fundingSource.simplified();
    if (adoption.recurring.isValid())
        how = Words::tr("%1 a year. %2").arg(adoption.recurring.toString(QLocale()), how);
    return line(gap != gaps.end() ? Standing::Missing : Standing::Met,
                Words::tr("Continuing funding"), how, theme);
}

ListRow handoverLine(const Snapshot &now, const Adoption &adoption, QDate today, const Theme &theme)
{
    const auto count = governance::handoverOf(now, adoption.id, today);
    QString how = Words::tr("%1 of %2 done").arg(number(count.done), number(count.all));
    if (count.late > 0)
        how += Words::tr(", %n late", nullptr, count.late);
    return line(count.late > 0            ? Standing::Missing
                : count.done == count.all ? Standing::Met
                                          : Standing::ByHand,
                Words::tr("Hand-over"), how, theme);
}

ListRow sitesLine(const Snapshot &now, const Adoption &adoption, QDate today, const Theme &theme)
{
    int sites = 0, live = 0, late = 0;
    QStringList waves;
    for (const governance::Wave &wave : governance::wavesOf(now, adoption.id, today)) {
        sites += wave.sites;
        live += wave.live;
        late += wave.late;
        if (wave.live < wave.sites && wave.first.isValid() && waves.isEmpty()) {
            waves
                << Words::tr("wave %1 from %2").arg(number(wave.number), dayMonthYear(wave.first));
        }
    }
    QString how = Words::tr("%1 of %2 live").arg(number(live), number(sites));
    if (late > 0)
        how += Words::tr(", %n late", nullptr, late);
    if (!waves.isEmpty())
        how += u", "_s + waves.front();
    return line(late > 0        ? Standing::Missing
                : live == sites ? Standing::Met
                                : Standing::ByHand,
                Words::tr("Sites"), sites == 0 ? Words::tr("None named yet") : how, theme);
}

ListRow uptakeLine(const Snapshot &now, const Adoption &adoption, const Theme &theme)
{
    const governance::Uptake uptake = governance::uptakeOf(now, adoption);
    QString how = uptake.share ? Words::tr("%1 of %2 people (%3 %)")
                                     .arg(number(uptake.people), number(uptake.eligible),
                                          number(*uptake.share))
                               : Words::tr("%n people", nullptr, uptake.people);
    if (adoption.countedOn.isValid())
        how += Words::tr(", counted on %1").arg(dayMonthYear(adoption.countedOn));
    return line(uptake.people > 0 ? Standing::Met : Standing::ByHand, Words::tr("Uptake"), how,
                theme);
}

ListRow benefitLine(const Adoption &adoption, QDate today, const Theme &theme)
{
    using governance::BenefitCheck;
    Standing standing = Standing::ByHand;
    QString how;
    switch (governance::benefitCheck(adoption, today)) {
    case BenefitCheck::NotPlanned:
        how = Words::tr("No date is set to see whether the benefit is still there");
        break;
    case BenefitCheck::ToCome:
    case BenefitCheck::Due:
        how = Words::tr("Due on %1").arg(dayMonthYear(adoption.benefitDue));
        break;
    case BenefitCheck::Late:
        standing = Standing::Missing;
        how = Words::tr("Late: it was due on %1").arg(dayMonthYear(adoption.benefitDue));
        break;
    case BenefitCheck::Done:
        standing = Standing::Met;
        how = Words::tr("Done on %1. %2")
                  .arg(dayMonthYear(adoption.benefitOn), adoption.benefit.simplified());
    }
    return line(standing, Words::tr("Benefit check"), how, theme);
}

} // namespace

QList<ListRow> adoptionRows(const Snapshot &now, const Adoption &adoption, QDate today,
                            const Theme &theme)
{
    const auto gaps = governance::adoptionGaps(&adoption);
    const bool noOwner = std::ranges::count(gaps, governance::AdoptionGap::Owner) > 0;
    QList<ListRow> rows{
        ownerLine(now, adoption, noOwner, theme),  fundingLine(adoption, gaps, theme),
        handoverLine(now, adoption, today, theme), sitesLine(now, adoption, today, theme),
        uptakeLine(now, adoption, theme),          benefitLine(adoption, today, theme)};
    qint64 key = 0;
    for (ListRow &row : rows)
        row.key = ++key;
    return rows;
}

} // namespace stint::ui
