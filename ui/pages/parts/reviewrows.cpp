// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/reviewrows.h"

#include "model/governance/reviews.h"
#include "model/report/votewords.h"
#include "ui/pages/parts/datewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reviews)
};

} // namespace

QList<ListRow> reviewRows(const Snapshot &now, Id<Challenge> challenge, bool readOnly)
{
    const auto reviews = governance::reviewsOf(now, challenge);
    QList<ListRow> rows;
    for (auto it = reviews.rbegin(); it != reviews.rend(); ++it) {
        const GateReview &review = **it;
        const GateReview *by = governance::replacedBy(now, review.id);
        const Person *person = now.find(review.decider);
        const Gate *gate = now.find(review.gate);
        const Stage *to = now.find(review.to);
        const bool canReplace = !readOnly && governance::canBeReplaced(now, review.id);
        QString what = choiceLabel(review.decision);
        // What was decided comes first: of a gate's name less can be missed.
        if (gate)
            what = Words::tr("%1, %2", "decision, gate").arg(what, gate->name);
        else if (to)
            what = Words::tr("%1 to %2").arg(what, to->name);
        QString reason = review.reason.simplified();
        if (!review.conditions.isEmpty()) {
            reason += u" · "_s +
                      Words::tr("Conditions: %1").arg(review.conditions.split(u'\n').join(u"; "_s));
        }
        const QString votes = report::votesWords(report::Words(), now, review);
        if (!votes.isEmpty())
            reason += (reason.isEmpty() ? QString() : u" · "_s) + votes;
        rows.append(
            {.cells = {{.look = ListCell::Strong, .text = review.number},
                       {.look = ListCell::Secondary, .text = dayMonthYear(review.on)},
                       {.text = what, .second = reason},
                       {.look = ListCell::Secondary,
                        .text = person ? person->name : QString(),
                        .second = by ? Words::tr("replaced by %1").arg(by->number) : QString()},
                       {.look = ListCell::Action,
                        .text = canReplace ? Words::tr("Replace…") : QString()}},
             .key = review.id.value,
             .tip = review.evidence.isEmpty() ? reason : reason + u"\n\n"_s + review.evidence});
    }
    return rows;
}

} // namespace stint::ui
