// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/votewords.h"

#include "model/domain/snapshot.h"

#include <map>

using namespace Qt::StringLiterals;

namespace stint::report {

QString votesWords(const Words &w, const Snapshot &now, const GateReview &review)
{
    std::map<GateDecision, int> counts;
    std::map<GateDecision, QStringList> dissent;
    for (const GateVote &vote : now.table<GateVote>()) {
        if (vote.review != review.id)
            continue;
        ++counts[vote.vote];
        if (vote.vote != review.decision) {
            const QString name = now.title(EntityKind::Person, vote.person.value);
            const QString reason = oneLine(vote.reason);
            dissent[vote.vote] << (reason.isEmpty() ? name : u"%1, %2"_s.arg(name, reason));
        }
    }
    QStringList parts;
    for (const auto &[vote, count] : counts) {
        const QString votes = u"%1 %2"_s.arg(w.number(count), w.choice(vote));
        parts << (dissent.contains(vote) ? w.translate("Report", "%1 (dissent): %2")
                                               .arg(votes, dissent.at(vote).join(u"; "_s))
                                         : votes);
    }
    return parts.join(u", "_s);
}

} // namespace stint::report
