// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/intake.h"

#include "model/domain/newchallenge.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::edit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

/// Null, with a sentence, if it can't be settled now.
Result<Submission> waiting(const Snapshot &now, Id<Submission> id)
{
    const Submission *row = now.find(id);
    if (!row)
        return failure(Words::tr("That submission is no longer there."));
    if (!isWaiting(row->state)) {
        return failure(Words::tr("%1 is settled: %2. Reopen it first.")
                           .arg(row->number, choiceLabel(row->state).toLower()));
    }
    return *row;
}

void settle(Draft &draft, Submission row, SubmissionState state, Id<Challenge> challenge,
            QDate today)
{
    row.state = state;
    row.challenge = challenge;
    row.settledOn = today;
    draft.update(row);
}

/// All that it says, for where it is merged.
QString wordsOf(const Snapshot &now, const Submission &row)
{
    const Organisation *department = now.find(row.department);
    QStringList parts{department
                          ? Words::tr("%1 from %2: %3").arg(row.number, department->name, row.title)
                          : Words::tr("%1: %2").arg(row.number, row.title)};
    for (const QString &text : {row.question.trimmed(), row.description.trimmed()}) {
        if (!text.isEmpty())
            parts << text;
    }
    return parts.join(u'\n');
}

} // namespace

Result<ChangeSet> takeOn(const Snapshot &now, Id<Submission> submission, QDate today)
{
    const auto row = waiting(now, submission);
    if (!row)
        return std::unexpected(row.error());
    Draft draft(now);
    Challenge challenge;
    challenge.code = nextChallengeCode(now, today.year());
    challenge.title = row->title;
    challenge.question = row->question;
    challenge.description = row->description;
    challenge.stage = firstStage(now);
    challenge.stageSince = today;
    challenge.sponsor = row->department;
    challenge.sponsorPerson = row->contact;
    challenge.theme = row->theme;
    challenge.origin = Words::tr("Submission %1").arg(row->number);
    settle(draft, *row, SubmissionState::Taken, draft.add(challenge), today);
    return draft.finish(Words::tr("take %1 on as %2").arg(row->number, challenge.code));
}

Result<ChangeSet> mergeInto(const Snapshot &now, Id<Submission> submission, Id<Challenge> challenge,
                            QDate today)
{
    const auto row = waiting(now, submission);
    if (!row)
        return std::unexpected(row.error());
    const Challenge *into = now.find(challenge);
    if (!into)
        return failure(Words::tr("Choose the challenge that it is the same as."));
    Draft draft(now);
    Note note;
    note.challenge = challenge;
    note.text = wordsOf(now, *row);
    note.author = row->contact;
    note.on = today;
    draft.add(note);
    settle(draft, *row, SubmissionState::Merged, challenge, today);
    return draft.finish(Words::tr("merge %1 into %2").arg(row->number, into->code));
}

Result<ChangeSet> mergeSubmissions(const Snapshot &now, Id<Submission> submission,
                                   Id<Submission> kept, QDate today)
{
    auto row = waiting(now, submission);
    auto into = waiting(now, kept);
    if (!row || !into)
        return std::unexpected((row ? into : row).error());
    if (submission == kept)
        return failure(Words::tr("Choose another submission that it is the same as."));
    Draft draft(now);
    QStringList parts{into->description.trimmed(), wordsOf(now, *row)};
    parts.removeAll({});
    into->description = parts.join(u"\n\n"_s);
    draft.update(*into);
    row->reason = Words::tr("The same as %1, which is kept.").arg(into->number);
    settle(draft, *row, SubmissionState::Merged, {}, today);
    return draft.finish(Words::tr("merge %1 into %2").arg(row->number, into->number));
}

Result<ChangeSet> putAside(const Snapshot &now, std::span<const Id<Submission>> submissions,
                           SubmissionState state, const QString &reason, QDate today)
{
    const QString why = reason.trimmed();
    if (why.isEmpty()) {
        return failure(state == SubmissionState::Declined
                           ? Words::tr("Say why it is declined: the department will ask.")
                           : Words::tr("Say what it waits for, so that it is found again."));
    }
    Draft draft(now);
    QString number;
    for (const Id<Submission> id : submissions) {
        auto row = waiting(draft.now(), id);
        if (!row)
            return std::unexpected(row.error());
        number = row->number;
        row->reason = why;
        settle(draft, *row, state, {}, today);
    }
    const int count = static_cast<int>(submissions.size());
    const QString what = count == 1 ? number : Words::tr("%n submissions", nullptr, count);
    return draft.finish((state == SubmissionState::Declined ? Words::tr("decline %1: %2")
                                                            : Words::tr("park %1: %2"))
                            .arg(what, why.simplified().left(60)));
}

Result<ChangeSet> reopen(const Snapshot &now, std::span<const Id<Submission>> submissions)
{
    Draft draft(now);
    QString number;
    for (const Id<Submission> id : submissions) {
        const Submission *row = draft.find(id);
        if (!row)
            return failure(Words::tr("That submission is no longer there."));
        const bool lives =
            row->state == SubmissionState::Taken || row->state == SubmissionState::Merged;
        if (const Challenge *challenge = lives ? now.find(row->challenge) : nullptr)
            return failure(Words::tr("%1 lives on in %2. Go on there, or remove that challenge "
                                     "first.")
                               .arg(row->number, challenge->code));
        Submission again = *row;
        number = again.number;
        again.reason.clear();
        settle(draft, again, SubmissionState::Received, {}, {});
    }
    const int count = static_cast<int>(submissions.size());
    return draft.finish(
        Words::tr("reopen %1")
            .arg(count == 1 ? number : Words::tr("%n submissions", nullptr, count)));
}

} // namespace stint::edit
