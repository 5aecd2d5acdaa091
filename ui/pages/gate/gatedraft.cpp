// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gate/gatedraft.h"

#include "model/governance/lifecycle.h"
#include "model/governance/reviews.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace stint::ui {

QJsonObject GateDraft::toJson() const
{
    QJsonArray list;
    for (const GateCondition &c : conditions) {
        list.append(QJsonObject{
            {"text"_L1, c.text}, {"owner"_L1, c.owner}, {"due"_L1, c.due.toString(Qt::ISODate)}});
    }
    return {{"gate"_L1, gate.value},
            {"decision"_L1, decision},
            {"reason"_L1, reason},
            {"decider"_L1, decider},
            {"on"_L1, on.toString(Qt::ISODate)},
            {"conditions"_L1, list},
            {"override"_L1, overrideReason},
            {"replaces"_L1, replaces.value},
            {"kept"_L1, keptAt.toString(Qt::ISODate)}};
}

GateDraft GateDraft::fromJson(const QJsonObject &json)
{
    GateDraft draft;
    draft.gate = Id<Gate>(json["gate"_L1].toInteger());
    draft.decision = json["decision"_L1].toInt(-1);
    if (draft.decision >= static_cast<int>(GateDecision::Moved))
        draft.decision = -1;
    draft.reason = json["reason"_L1].toString();
    draft.decider = json["decider"_L1].toString();
    draft.on = QDate::fromString(json["on"_L1].toString(), Qt::ISODate);
    draft.overrideReason = json["override"_L1].toString();
    draft.replaces = Id<GateReview>(json["replaces"_L1].toInteger());
    draft.keptAt = QTime::fromString(json["kept"_L1].toString(), Qt::ISODate);
    for (const QJsonValue &value : json["conditions"_L1].toArray()) {
        const QJsonObject c = value.toObject();
        draft.conditions.append({c["text"_L1].toString(), c["owner"_L1].toString(),
                                 QDate::fromString(c["due"_L1].toString(), Qt::ISODate)});
    }
    return draft;
}

GateDraft GateDrafts::of(Id<Challenge> challenge) const
{
    const auto it = m_replacing.constFind(challenge.value);
    return it != m_replacing.constEnd() ? *it : m_own.value(challenge.value);
}

void GateDrafts::keep(Id<Challenge> challenge, const GateDraft &draft)
{
    (draft.replaces ? m_replacing : m_own).insert(challenge.value, draft);
}

void GateDrafts::drop(Id<Challenge> challenge)
{
    if (!m_replacing.remove(challenge.value))
        m_own.remove(challenge.value);
}

void GateDrafts::sign(Id<Challenge> challenge, Id<GateReview> review)
{
    m_signed.insert(review.value, {challenge, of(challenge)});
    drop(challenge);
}

void GateDrafts::followUndo(const Snapshot &now, Id<Challenge> challenge)
{
    for (auto it = m_signed.begin(); it != m_signed.end(); ++it) {
        const bool undone = !now.find(Id<GateReview>(it.key()));
        if (it->challenge != challenge || undone == it->undone)
            continue;
        it->undone = undone;
        QHash<qint64, GateDraft> &drafts = it->draft.replaces ? m_replacing : m_own;
        const GateDraft typed = drafts.value(challenge.value);
        // What was begun since is not written over.
        if (undone && (typed.isEmpty() || typed.gate != it->draft.gate))
            drafts.insert(challenge.value, it->draft);
        else if (!undone && typed == it->draft)
            drafts.remove(challenge.value);
    }
}

void GateDrafts::settle(const Snapshot &now, Id<Challenge> challenge)
{
    followUndo(now, challenge);
    const Challenge *row = now.find(challenge);
    const Gate *gate = row ? governance::gateOf(now, row->stage) : nullptr;
    if (!gate || m_own.value(challenge.value).gate != gate->id)
        m_own.remove(challenge.value);
    if (!governance::canBeReplaced(now, m_replacing.value(challenge.value).replaces))
        m_replacing.remove(challenge.value);
}

QJsonObject GateDrafts::save() const
{
    QJsonObject drafts;
    const auto add = [&](const QHash<qint64, GateDraft> &some) {
        for (auto it = some.begin(); it != some.end(); ++it) {
            if (it->isEmpty())
                continue;
            QJsonArray list = drafts[QString::number(it.key())].toArray();
            list.append(it->toJson());
            drafts[QString::number(it.key())] = list;
        }
    };
    add(m_own);
    add(m_replacing);
    return {{"drafts"_L1, drafts}};
}

void GateDrafts::restore(const QJsonObject &state)
{
    const QJsonObject drafts = state["drafts"_L1].toObject();
    m_own.clear();
    m_replacing.clear();
    for (auto it = drafts.begin(); it != drafts.end(); ++it) {
        for (const QJsonValue &draft : it->toArray())
            keep(Id<Challenge>(it.key().toLongLong()), GateDraft::fromJson(draft.toObject()));
    }
}

} // namespace stint::ui
