// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/scoring.h"

#include "model/edit/people.h"
#include "model/governance/scoring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stint::edit {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

const QString templatePrefix = u"scoring-"_s;

QString say(const QJsonValue &texts, const QString &language)
{
    const QJsonObject all = texts.toObject();
    return all.value(all.contains(language) ? language : u"en"_s).toString();
}

/// The rater's open request or draft; a new rating if there is none.
Rating openRating(const Snapshot &now, const RatingCall &call, Id<Person> rater)
{
    for (const Rating *rating : governance::countingRatings(now, call.challenge, call.model)) {
        if (rating->rater == rater && !rating->handedIn)
            return *rating;
    }
    Rating fresh;
    fresh.challenge = call.challenge;
    fresh.model = call.model;
    fresh.rater = rater;
    return fresh;
}

/// Why what was called can't be kept; empty if it can.
QString refusal(const std::vector<const ScoringCriterion *> &criteria, const RatingCall &call)
{
    if (!call.rater && call.raterName.simplified().isEmpty())
        return Words::tr("Say who rates.");
    if (call.conflict && call.note.trimmed().isEmpty())
        return Words::tr("Say what the conflict of interest is: it is kept with the rating.");
    if (call.handIn && !call.on.isValid())
        return Words::tr("Say on which day this was rated.");
    if (criteria.empty())
        return Words::tr("This scoring model has no criteria yet. Add them on the Set-up page.");
    const QLocale locale;
    for (const ScoringCriterion *criterion : criteria) {
        const auto value = call.values.constFind(criterion->id.value);
        if (value == call.values.cend()) {
            if (call.handIn && !call.conflict)
                return Words::tr("“%1” is not scored yet.").arg(criterion->name);
            if (!call.reasons.value(criterion->id.value).trimmed().isEmpty())
                return Words::tr("Score “%1” too: a reason is kept with its score.")
                    .arg(criterion->name);
            continue;
        }
        if (*value < criterion->low || *value > criterion->high) {
            return Words::tr("“%1” is scored from %2 to %3.")
                .arg(criterion->name, locale.toString(criterion->low),
                     locale.toString(criterion->high));
        }
    }
    return {};
}

void keepScores(Draft &draft, Id<Rating> rating, const RatingCall &call)
{
    QHash<qint64, Score> known; // by criterion
    for (const Score &score : draft.now().table<Score>()) {
        if (score.rating == rating)
            known.insert(score.criterion.value, score);
    }
    for (auto it = call.values.cbegin(); it != call.values.cend(); ++it) {
        Score score = known.take(it.key());
        score.rating = rating;
        score.criterion = Id<ScoringCriterion>(it.key());
        score.value = it.value();
        score.reason = call.reasons.value(it.key()).trimmed();
        if (score.id)
            draft.update(score);
        else
            draft.add(score);
    }
    for (const Score &gone : std::as_const(known))
        draft.remove(gone.id);
}

} // namespace

QStringList scoringTemplates()
{
    QStringList names;
    for (const QString &name :
         QDir(u":/templates"_s).entryList({templatePrefix + u"*.json"_s}, QDir::Files, QDir::Name))
        names.prepend(name.chopped(5).sliced(templatePrefix.size()));
    return names;
}

Result<ChangeSet> addScoringModel(const Snapshot &now, const QString &templateName,
                                  const QString &language)
{
    QFile file(u":/templates/%1%2.json"_s.arg(templatePrefix, templateName));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Words::tr("There is no scoring model “%1”.").arg(templateName));
    const QJsonObject data = QJsonDocument::fromJson(file.readAll()).object();
    Draft draft(now);
    ScoringModel model;
    model.name = say(data["name"_L1], language);
    model.note = say(data["note"_L1], language);
    model.position = static_cast<int>(now.table<ScoringModel>().size());
    ValueTraits<ScoringMethod>::fromName(data["method"_L1].toString(), model.method);
    const Id<ScoringModel> id = draft.add(model);
    int position = 0;
    for (const QJsonValue &value : data["criteria"_L1].toArray()) {
        const QJsonObject o = value.toObject();
        ScoringCriterion criterion;
        criterion.model = id;
        criterion.name = say(o["name"_L1], language);
        criterion.help = say(o["help"_L1], language);
        criterion.weight = o["weight"_L1].toDouble(1);
        criterion.low = o["low"_L1].toDouble(1);
        criterion.high = o["high"_L1].toDouble(5);
        criterion.divides = o["divides"_L1].toBool();
        criterion.position = position++;
        ValueTraits<CriterionSense>::fromName(o["sense"_L1].toString(), criterion.sense);
        draft.add(criterion);
    }
    return draft.finish(Words::tr("add the scoring model “%1”").arg(model.name));
}

Result<ChangeSet> askToRate(const Snapshot &now, std::span<const Id<Challenge>> challenges,
                            Id<ScoringModel> model, std::span<const Id<Person>> raters)
{
    const ScoringModel *by = now.find(model);
    if (!by)
        return failure(Words::tr("Choose the scoring model that they rate by."));
    const auto counting = governance::countingRatings(now);
    Draft draft(now);
    int asked = 0;
    for (const Id<Challenge> challenge : challenges) {
        for (const Id<Person> rater : raters) {
            const auto last = counting.find({challenge, model, rater});
            if (!now.find(challenge) || !now.find(rater) ||
                (last != counting.end() && !last->second->handedIn))
                continue;
            Rating rating;
            rating.challenge = challenge;
            rating.model = model;
            rating.rater = rater;
            draft.add(rating);
            ++asked;
        }
    }
    if (asked == 0)
        return failure(Words::tr("All of them have been asked already."));
    return draft.finish(Words::tr("ask for %n ratings by “%1”", nullptr, asked).arg(by->name));
}

Result<ChangeSet> rate(const Snapshot &now, const RatingCall &call)
{
    const Challenge *challenge = now.find(call.challenge);
    if (!challenge || !now.find(call.model))
        return failure(Words::tr("That challenge or scoring model is no longer there."));
    const QString no = refusal(governance::scoringCriteria(now, call.model), call);
    if (!no.isEmpty())
        return failure(no);
    Draft draft(now);
    const auto rater = personFor(draft, call.rater, call.raterName);
    if (!rater)
        return std::unexpected(rater.error());
    Rating rating = openRating(now, call, *rater);
    rating.on = call.on;
    rating.conflict = call.conflict;
    rating.note = call.note.trimmed();
    rating.handedIn = call.handIn;
    if (rating.id)
        draft.update(rating);
    else
        rating.id = draft.add(rating);
    keepScores(draft, rating.id, call);
    return draft.finish(call.handIn ? Words::tr("hand in a rating of %1").arg(challenge->code)
                                    : Words::tr("rate %1").arg(challenge->code));
}

} // namespace stint::edit
