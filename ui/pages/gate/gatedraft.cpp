// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gate/gatedraft.h"

#include "ui/pages/parts/datewords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace stint::ui {

QString GateCondition::line() const
{
    QString more = owner.simplified();
    if (due.isValid()) {
        const QString by = QCoreApplication::translate("GateDraft", "by %1").arg(dayMonthYear(due));
        more = more.isEmpty() ? by : more + u", "_s + by;
    }
    const QString words = text.simplified();
    return more.isEmpty() || words.isEmpty() ? words : u"%1 (%2)"_s.arg(words, more);
}

QJsonObject GateDraft::toJson() const
{
    QJsonArray list;
    for (const GateCondition &c : conditions) {
        list.append(QJsonObject{
            {"text"_L1, c.text}, {"owner"_L1, c.owner}, {"due"_L1, c.due.toString(Qt::ISODate)}});
    }
    return {{"decision"_L1, decision},
            {"reason"_L1, reason},
            {"decider"_L1, decider},
            {"on"_L1, on.toString(Qt::ISODate)},
            {"conditions"_L1, list},
            {"replaces"_L1, replaces.value},
            {"kept"_L1, keptAt.toString(Qt::ISODate)}};
}

GateDraft GateDraft::fromJson(const QJsonObject &json)
{
    GateDraft draft;
    draft.decision = json["decision"_L1].toInt(-1);
    if (draft.decision >= static_cast<int>(GateDecision::Moved))
        draft.decision = -1;
    draft.reason = json["reason"_L1].toString();
    draft.decider = json["decider"_L1].toString();
    draft.on = QDate::fromString(json["on"_L1].toString(), Qt::ISODate);
    draft.replaces = Id<GateReview>(json["replaces"_L1].toInteger());
    draft.keptAt = QTime::fromString(json["kept"_L1].toString(), Qt::ISODate);
    for (const QJsonValue &value : json["conditions"_L1].toArray()) {
        const QJsonObject c = value.toObject();
        draft.conditions.append({c["text"_L1].toString(), c["owner"_L1].toString(),
                                 QDate::fromString(c["due"_L1].toString(), Qt::ISODate)});
    }
    return draft;
}

} // namespace stint::ui
