// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/records.h"

#include "model/edit/fields.h"
#include "model/edit/gates.h"
#include "model/edit/people.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stint::edit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

std::unexpected<Error> gone()
{
    return failure(Words::tr("That challenge is no longer there."));
}

} // namespace

Result<ChangeSet> setStatus(const Snapshot &now, Id<Challenge> challenge, Status status,
                            const QString &reason, QDate today)
{
    const Challenge *old = now.find(challenge);
    if (!old)
        return gone();
    const bool needsReason = status == Status::AtRisk || status == Status::OffTrack;
    if (needsReason && reason.simplified().isEmpty()) {
        return failure(Words::tr("Say in one sentence why %1 is %2.")
                           .arg(old->code, choiceLabel(status).toLower()));
    }
    Draft draft(now);
    Challenge row = *old;
    if (row.status != status)
        row.statusSince = today;
    row.status = status;
    row.statusReason = reason.simplified();
    draft.update(row);
    return draft.finish(row.statusReason.isEmpty()
                            ? Words::tr("set %1 to %2").arg(row.code, choiceLabel(status))
                            : Words::tr("set %1 to %2: %3")
                                  .arg(row.code, choiceLabel(status), row.statusReason.left(80)));
}

Result<ChangeSet> addNote(const Snapshot &now, Id<Challenge> challenge, const QString &text,
                          Id<Person> author, QDate on)
{
    const Challenge *row = now.find(challenge);
    if (!row)
        return gone();
    if (text.trimmed().isEmpty())
        return failure(Words::tr("The note is empty. Write something, or leave it."));
    Draft draft(now);
    Note note;
    note.challenge = challenge;
    note.text = text.trimmed();
    note.author = author;
    note.on = on;
    draft.add(note);
    return draft.finish(Words::tr("add a note to %1").arg(row->code));
}

Result<ChangeSet> attachFile(const Snapshot &now, Id<Challenge> challenge, const QString &name,
                             const QString &mediaType, const QByteArray &content, QDate on)
{
    const Challenge *row = now.find(challenge);
    if (!row)
        return gone();
    if (name.trimmed().isEmpty())
        return failure(Words::tr("The file needs a name."));
    if (content.size() > attachmentLimit) {
        return failure(
            Words::tr("%1 is larger than 10 MB. Keep it where it is and add a link to it "
                      "instead.")
                .arg(name));
    }
    if (content.isEmpty())
        return failure(Words::tr("%1 is empty, so there is nothing to keep.").arg(name));
    Draft draft(now);
    Attachment attachment;
    attachment.challenge = challenge;
    attachment.name = name.trimmed();
    attachment.mediaType = mediaType;
    attachment.content = content;
    attachment.on = on;
    draft.add(attachment);
    return draft.finish(Words::tr("attach %1 to %2").arg(attachment.name, row->code));
}

Result<ChangeSet> addLink(const Snapshot &now, Id<Challenge> challenge, const QString &name,
                          const QString &url, QDate on)
{
    const Challenge *row = now.find(challenge);
    if (!row)
        return gone();
    const QString address = url.trimmed();
    if (address.isEmpty())
        return failure(Words::tr("Type or paste the address that the link goes to."));
    Draft draft(now);
    Attachment attachment;
    attachment.challenge = challenge;
    attachment.name = name.trimmed().isEmpty() ? address : name.trimmed();
    attachment.url = address;
    attachment.on = on;
    draft.add(attachment);
    return draft.finish(Words::tr("add a link to %1").arg(row->code));
}

Result<ChangeSet> requestDecision(const Snapshot &now, Id<Challenge> challenge,
                                  const QString &title, const QString &motion, QDate due,
                                  Id<Person> askedBy, QDate today)
{
    const Challenge *row = now.find(challenge);
    if (!row)
        return gone();
    if (title.simplified().isEmpty() && motion.simplified().isEmpty())
        return failure(Words::tr("Word the decision: “That …”."));
    Draft draft(now);
    Decision decision;
    decision.number = nextDecisionNumber(now, today.year());
    decision.challenge = challenge;
    decision.title =
        title.simplified().isEmpty() ? motion.simplified().left(80) : title.simplified();
    decision.motion = motion.trimmed();
    decision.due = due;
    decision.askedBy = askedBy;
    draft.add(decision);
    return draft.finish(Words::tr("ask for a decision on %1: %2").arg(row->code, decision.title));
}

Result<ChangeSet> recordDecision(const Snapshot &now, Id<Decision> decision, DecisionState state,
                                 Id<Person> decider, const QString &deciderName, QDate on,
                                 const QString &reason, Id<Stocktake> stocktake)
{
    const Decision *old = now.find(decision);
    if (!old)
        return failure(Words::tr("That decision is no longer there."));
    if (const QString no = whyLocked(now, EntityKind::Decision, decision.value); !no.isEmpty())
        return failure(no);
    if (state == DecisionState::Requested)
        return failure(Words::tr("Say what was decided."));
    if (!on.isValid())
        return failure(Words::tr("Say on which day this was decided."));
    Draft draft(now);
    const auto who = personFor(draft, decider, deciderName);
    if (!who)
        return std::unexpected(who.error());
    Decision row = *old;
    row.state = state;
    row.decider = *who;
    row.on = on;
    row.reason = reason.trimmed();
    if (stocktake)
        row.stocktake = stocktake;
    if (row.number.isEmpty())
        row.number = nextDecisionNumber(now, on.year());
    draft.update(row);
    return draft.finish(Words::tr("decide %1: %2").arg(row.number, choiceLabel(state).toLower()));
}

Result<ChangeSet> replaceDecision(const Snapshot &now, Id<Decision> old, const QString &motion,
                                  QDate due, Id<Person> askedBy, QDate today)
{
    const Decision *row = now.find(old);
    if (!row)
        return failure(Words::tr("That decision is no longer there."));
    for (const Decision &other : now.table<Decision>()) {
        if (other.supersedes == old && (needsDeciding(other.state) || replacesAnother(other))) {
            return failure(
                Words::tr("%1 was already replaced by %2.").arg(row->number, other.number));
        }
    }
    if (motion.simplified().isEmpty())
        return failure(Words::tr("Word the decision: “That …”."));
    Draft draft(now);
    Decision decision;
    decision.number = nextDecisionNumber(now, today.year());
    decision.challenge = row->challenge;
    decision.title = row->title;
    decision.motion = motion.trimmed();
    decision.due = due;
    decision.askedBy = askedBy;
    decision.supersedes = old;
    draft.add(decision);
    return draft.finish(Words::tr("ask to replace %1").arg(row->number));
}

} // namespace stint::edit
