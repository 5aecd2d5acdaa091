// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/agendawords.h"

using namespace Qt::StringLiterals;

namespace stint::report {

using governance::AgendaRow;
using governance::AgendaTopic;

namespace {

QString stageName(const Snapshot &now, Id<Stage> stage)
{
    const Stage *row = now.find(stage);
    return row ? row->name : QString();
}

QString reviewWords(const Words &w, const Snapshot &now, const GateReview &review)
{
    const QString decided = w.choice(review.decision);
    if (review.from == review.to || !review.to)
        return u"%1 (%2)"_s.arg(decided, stageName(now, review.from));
    return w.translate("Report", "%1: %2")
        .arg(decided, u"%1 → %2"_s.arg(stageName(now, review.from), stageName(now, review.to)));
}

QString statusWords(const Words &w, const Challenge &challenge, const AgendaRow &row)
{
    QString words = w.choice(challenge.status);
    if (row.was)
        words = w.translate("Report", "%1, was %2").arg(words, w.choice(*row.was).toLower());
    const QString reason = oneLine(challenge.statusReason);
    return reason.isEmpty() ? words : w.translate("Report", "%1: %2").arg(words, reason);
}

QString challengeWords(const Words &w, const Snapshot &now, AgendaTopic topic,
                       const Challenge &challenge, const AgendaRow &row)
{
    if (topic == AgendaTopic::Status)
        return statusWords(w, challenge, row);
    if (topic == AgendaTopic::Moved)
        return w.translate("Report", "In %1 now").arg(stageName(now, challenge.stage));
    if (topic == AgendaTopic::OverLimit) {
        const Stage *stage = now.find(challenge.stage);
        const int limit = stage ? stage->limitDays : 0;
        return w.translate("Report", "In %1 since %2, limit %n days", nullptr, limit)
            .arg(stageName(now, challenge.stage), w.date(challenge.stageSince));
    }
    return w.translate("Governance", "Due date");
}

QString conditionWords(const Words &w, const Snapshot &now, const Action &action)
{
    const GateReview *review = now.find(action.review);
    if (!review)
        return oneLine(action.title);
    return w.translate("Report", "%1 (condition of %2)").arg(oneLine(action.title), review->number);
}

} // namespace

QString topicWords(const Words &w, AgendaTopic topic)
{
    switch (topic) {
    case AgendaTopic::Decision:
        return w.translate("Report", "Decisions to take");
    case AgendaTopic::Gate:
        return w.translate("Report", "Gates to decide");
    case AgendaTopic::Moved:
        return w.translate("Report", "Decided at gates and moved");
    case AgendaTopic::Status:
        return w.translate("Report", "Status changed");
    case AgendaTopic::Late:
        return w.translate("Report", "Late");
    case AgendaTopic::OverLimit:
        return w.translate("Report", "Long in their stage");
    case AgendaTopic::Action:
        return w.translate("Report", "Actions due");
    case AgendaTopic::Condition:
        return w.translate("Report", "Open conditions");
    case AgendaTopic::Risk:
        return w.translate("Report", "Risks, grave or graver");
    case AgendaTopic::Issue:
        return w.translate("Report", "Open issues");
    }
    return {};
}

QString agendaWords(const Words &w, const Snapshot &now, AgendaTopic topic, const AgendaRow &row)
{
    if (!now.row(row.entity, row.id))
        return {};
    switch (row.entity) {
    case EntityKind::GateReview:
        return reviewWords(w, now, *now.find(Id<GateReview>(row.id)));
    case EntityKind::Challenge:
        return challengeWords(w, now, topic, *now.find(Id<Challenge>(row.id)), row);
    case EntityKind::Action:
        return conditionWords(w, now, *now.find(Id<Action>(row.id)));
    case EntityKind::Risk: {
        const Risk &risk = *now.find(Id<Risk>(row.id));
        return u"%1 (%2 × %3)"_s.arg(oneLine(risk.title), w.choice(risk.likelihood),
                                     w.choice(risk.impact));
    }
    case EntityKind::Issue: {
        const Issue &issue = *now.find(Id<Issue>(row.id));
        return u"%1 (%2)"_s.arg(oneLine(issue.title), w.choice(issue.severity));
    }
    default:
        return oneLine(now.title(row.entity, row.id));
    }
}

} // namespace stint::report
