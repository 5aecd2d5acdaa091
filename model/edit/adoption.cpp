// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/adoption.h"

#include "model/edit/templatetext.h"
#include "model/governance/adoption.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stint::edit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

} // namespace

Result<ChangeSet> beginAdoption(const Snapshot &now, Id<Challenge> challenge, QDate today,
                                const QString &language)
{
    const Challenge *row = now.find(challenge);
    if (!row)
        return failure(Words::tr("That challenge is no longer there."));
    if (governance::adoptionOf(now, challenge))
        return failure(Words::tr("%1 already has an adoption record.").arg(row->code));
    QFile file(u":/templates/handover.json"_s);
    const QJsonObject data = file.open(QIODevice::ReadOnly)
                                 ? QJsonDocument::fromJson(file.readAll()).object()
                                 : QJsonObject();
    Draft draft(now);
    Adoption adoption;
    adoption.challenge = challenge;
    adoption.benefitDue = today.addDays(data.value("benefit_check_days"_L1).toInt());
    const Id<Adoption> id = draft.add(adoption);
    int place = 0;
    for (const QJsonValue &value : data.value("items"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        Handover line;
        line.adoption = id;
        line.text = say(item.value("text"_L1), language);
        line.due = today.addDays(item.value("days"_L1).toInt());
        line.position = place++;
        draft.add(line);
    }
    return draft.finish(Words::tr("begin the adoption of %1").arg(row->code));
}

Result<QString> adoptionEvidence(const Snapshot &now, Id<Challenge> challenge,
                                 const QString &overrideReason)
{
    const QString missing = governance::adoptionGapWords(now, challenge);
    if (missing.isEmpty()) {
        const Adoption &adoption = *governance::adoptionOf(now, challenge);
        const QString owner = adoption.department
                                  ? now.title(EntityKind::Organisation, adoption.department.value)
                                  : now.title(EntityKind::Person, adoption.owner.value);
        return Words::tr("Owned by %1, paid from %2").arg(owner, adoption.fundingSource);
    }
    if (overrideReason.simplified().isEmpty()) {
        return failure(Words::tr("%1 can't be adopted yet: %2. Complete its adoption record, or "
                                 "write down why it is adopted all the same; if it ends here, "
                                 "stop it.")
                           .arg(now.find(challenge)->code, missing));
    }
    return Words::tr("Adopted all the same, although %1. Reason: %2")
        .arg(missing, overrideReason.simplified());
}

} // namespace stint::edit
