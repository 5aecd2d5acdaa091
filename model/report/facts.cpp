// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/facts.h"

#include "model/governance/agenda.h"
#include "model/planning/lateness.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace stint::report {

Facts::Facts(const Snapshot &snapshot, const planning::Planner &dates, const Options &chosen)
    : now(snapshot)
    , planner(dates)
    , options(chosen)
    , whole(chosen.whole ? *chosen.whole : snapshot)
    , w(chosen.words)
    , today(chosen.asOf)
    , stages(governance::stagesInOrder(snapshot))
{
    finish = [this](Id<PlanItem> item) {
        const planning::ItemDates *found = planner.dates(item);
        return found ? found->finish : CivilTime();
    };
    m_next = governance::nextDues(now, finish, today);
    for (const PlanItem &item : now.table<PlanItem>())
        m_items[item.challenge.value].push_back(&item);
    for (const Stint &stint : now.table<Stint>())
        m_stints[stint.challenge.value].push_back(&stint);
    for (const Note &note : now.table<Note>())
        m_notes[note.challenge.value].push_back(&note);
    // In the order in which they were taken: the latest has the last word.
    for (const BaselineItem &agreed : now.table<BaselineItem>())
        m_agreed[agreed.item.value] = agreed.finish.date();
    for (const Risk &risk : now.table<Risk>()) {
        if (risk.state == RiskState::Open) {
            m_risks[risk.challenge.value].push_back(&risk);
            if (risk.challenge)
                m_risks[0].push_back(&risk);
        }
    }
    const auto greater = [](const Risk *a, const Risk *b) {
        const auto weight = [](const Risk *r) {
            return (static_cast<int>(r->likelihood) + 1) * (static_cast<int>(r->impact) + 1);
        };
        return std::tuple(-weight(a), a->id) < std::tuple(-weight(b), b->id);
    };
    for (auto &risks : m_risks)
        std::ranges::sort(risks, greater);
    QSet<qint64> replaced;
    for (const Decision &decision : now.table<Decision>())
        replaced.insert(decision.supersedes.value);
    for (const Decision &decision : now.table<Decision>()) {
        if (needsDeciding(decision.state) && !replaced.contains(decision.id.value)) {
            m_asked[decision.challenge.value].push_back(&decision);
            if (decision.challenge)
                m_asked[0].push_back(&decision);
        }
    }
    for (auto &asked : m_asked)
        std::ranges::sort(asked, [](const Decision *a, const Decision *b) {
            const auto due = [](const Decision *d) {
                return d->due.isValid() ? d->due : QDate(9999, 1, 1);
            };
            return std::tuple(due(a), a->id) < std::tuple(due(b), b->id);
        });
    QSet<qint64> gone;
    for (const GateReview &review : now.table<GateReview>())
        gone.insert(review.supersedes.value);
    for (const GateReview &review : now.table<GateReview>()) {
        if (!gone.contains(review.id.value))
            m_reviews[review.challenge.value].push_back(&review);
    }
    for (auto &reviews : m_reviews)
        std::ranges::sort(reviews, {},
                          [](const GateReview *r) { return std::tuple(r->on, r->id); });
    if (!options.before)
        return;
    const planning::Planner then(*options.before);
    changes = changesBetween({*options.before, then, options.since}, {now, planner, today}, w);
    // Of a choice of challenges the others are not gone.
    std::erase_if(changes, [this](const ChallengeChanges &of) {
        return options.whole && of.challenge && !now.find(of.challenge);
    });
}

StageMark Facts::mark(Id<Stage> stage) const
{
    const Stage *found = now.find(stage);
    return found ? StageMark{found->name, found->letter, found->colour} : StageMark{};
}

bool Facts::isClosed(const Challenge &challenge) const
{
    return governance::isClosed(now, challenge);
}

Shape shapeOf(Status status)
{
    switch (status) {
    case Status::OnTrack:
        return Shape::OnTrack;
    case Status::AtRisk:
        return Shape::AtRisk;
    case Status::OffTrack:
        return Shape::OffTrack;
    case Status::Unknown:
        break;
    }
    return Shape::Unknown;
}

Shape Facts::statusShape(const Challenge &challenge) const
{
    return isClosed(challenge) ? Shape::Dash : shapeOf(challenge.status);
}

QString Facts::statusWord(const Challenge &challenge) const
{
    if (!isClosed(challenge))
        return w.choice(challenge.status);
    if (challenge.outcome == Outcome::Open)
        return mark(challenge.stage).name;
    return w.choice(challenge.outcome);
}

Runs Facts::statusRuns(const Challenge &challenge) const
{
    Runs runs{{statusWord(challenge) + u'.', true}};
    QString reason = oneLine(challenge.statusReason);
    if (isClosed(challenge)) {
        const auto reviews = reviewsOf(challenge.id);
        if (!reviews.empty() && !reviews.back()->reason.isEmpty())
            reason = oneLine(reviews.back()->reason);
    } else if (reason.isEmpty()) {
        reason = w.translate("Report", "No reason given yet.");
    }
    if (!reason.isEmpty())
        runs << Run{u' ' + reason};
    return runs;
}

QString Facts::name(Id<Person> person) const
{
    const Person *found = now.find(person);
    return found ? found->name : QString();
}

QString Facts::name(Id<Organisation> organisation) const
{
    const Organisation *found = now.find(organisation);
    return found ? found->name : QString();
}

const governance::NextDue &Facts::next(Id<Challenge> challenge) const
{
    static const governance::NextDue nothing;
    const auto it = m_next.constFind(challenge.value);
    return it == m_next.constEnd() ? nothing : *it;
}

QString Facts::dueWords(const governance::NextDue &due) const
{
    if (due.kind == governance::DueKind::Challenge)
        return w.translate("Governance", "Due date");
    return due.kind == governance::DueKind::DemoDay ? w.translate("Governance", "Demo day")
                                                    : due.what;
}

QString Facts::gateWords(const governance::GateReport &gate) const
{
    using governance::Standing;
    if (gate.criteria.empty())
        return w.translate("Governance", "No criteria");
    QString words =
        w.translate("Governance", "%1 of %2 met")
            .arg(w.number(gate.met()), w.number(static_cast<int>(gate.criteria.size())));
    if (const int n = gate.count(Standing::ByHand))
        words += w.translate("Governance", ", %n by hand", nullptr, n);
    if (const int n = gate.count(Standing::Missing))
        words += w.translate("Governance", ", %n missing", nullptr, n);
    return words;
}

QString Facts::standingWord(governance::Standing standing) const
{
    using governance::Standing;
    switch (standing) {
    case Standing::Met:
        return w.translate("Governance", "Met");
    case Standing::ByHand:
        return w.translate("Governance", "By hand");
    case Standing::Overridden:
        return w.translate("Governance", "Overridden");
    case Standing::Waived:
        return w.translate("Governance", "Waived");
    case Standing::Missing:
        break;
    }
    return w.translate("Governance", "Missing");
}

int Facts::daysLate(QDate due) const
{
    return planning::daysLate(planner.calendar(), due, today);
}

QString Facts::lateWords(QDate due) const
{
    return w.translate("Report", "%1 d late").arg(w.number(daysLate(due)));
}

SinceThen Facts::since(const Challenge &challenge) const
{
    SinceThen out;
    const QDate from = options.since;
    const Challenge *was = options.before ? options.before->find(challenge.id) : nullptr;
    const auto reviews = reviewsOf(challenge.id);
    if (!was) {
        // It is new, or history does not reach back so far: then its own dates say.
        QDate begun = challenge.start;
        if (!reviews.empty() && (!begun.isValid() || reviews.front()->on < begun))
            begun = reviews.front()->on;
        if (!begun.isValid())
            begun = challenge.stageSince;
        const bool isKnown = options.before && !options.before->table<Challenge>().isEmpty();
        const bool begunSince = begun.isValid() && begun > from;
        out.isNew = begunSince || isKnown;
        if (begunSince)
            out.lines << Runs{{w.translate("Report", "New %1").arg(w.shortDate(begun))}};
        else if (isKnown)
            out.lines << Runs{{w.translate("Report", "New here")}};
        else if (challenge.statusSince > from && challenge.status != Status::Unknown)
            out.lines << Runs{
                {w.translate("Report", "since %1").arg(w.shortDate(challenge.statusSince))}};
    } else if (was->status != challenge.status && !isClosed(challenge)) {
        const auto rank = [](Status s) { return s == Status::Unknown ? -1 : static_cast<int>(s); };
        const int a = rank(was->status);
        const int b = rank(challenge.status);
        const QString wasWord = w.choice(was->status).toLower();
        out.worse = a >= 0 && b > a;
        if (out.worse)
            out.lines << Runs{{w.translate("Report", "Worse:"), true},
                              {u' ' + w.translate("Report", "was %1").arg(wasWord)}};
        else if (a >= 0 && b >= 0)
            out.lines << Runs{{w.translate("Report", "Better:"), true},
                              {u' ' + w.translate("Report", "was %1").arg(wasWord)}};
        else
            out.lines << Runs{{w.translate("Report", "Was %1").arg(wasWord)}};
    }
    const GateReview *last = nullptr;
    for (const GateReview *review : reviews) {
        if (review->on > from && review->on <= today && review->from != review->to && review->to)
            last = review;
    }
    if (last && mark(last->from).letter != mark(last->to).letter) {
        out.moved = true;
        out.lines << Runs{{u"%1 → %2 %3"_s.arg(mark(last->from).letter, mark(last->to).letter,
                                               w.shortDate(last->on))}};
    } else if (was && was->stage != challenge.stage) {
        out.moved = true;
        out.lines << Runs{
            {u"%1 → %2"_s.arg(mark(was->stage).letter, mark(challenge.stage).letter)}};
    }
    if (out.lines.isEmpty())
        out.lines << Runs{{w.translate("Report", "No change")}};
    return out;
}

std::vector<const Challenge *> Facts::inOrder() const
{
    std::vector<const Challenge *> all;
    for (const Challenge &challenge : now.table<Challenge>())
        all.push_back(&challenge);
    std::ranges::sort(all, [this](const Challenge *a, const Challenge *b) {
        const auto place = [this](const Challenge *c) {
            const Stage *stage = now.find(c->stage);
            if (!stage)
                return 5000;
            return stage->closed ? 10000 + stage->position : 1000 - stage->position;
        };
        const int x = place(a);
        const int y = place(b);
        if (x != y)
            return x < y;
        if (a->code != b->code)
            return a->code < b->code;
        return a->id < b->id;
    });
    return all;
}

std::vector<const Decision *> Facts::requested(Id<Challenge> only) const
{
    return m_asked.value(only.value);
}

std::vector<const Risk *> Facts::openRisks(Id<Challenge> only) const
{
    return m_risks.value(only.value);
}

std::vector<const PlanItem *> Facts::items(Id<Challenge> challenge) const
{
    return m_items.value(challenge.value);
}

std::vector<const Stint *> Facts::stintsOf(Id<Challenge> challenge) const
{
    return m_stints.value(challenge.value);
}

std::vector<const GateReview *> Facts::reviewsOf(Id<Challenge> challenge) const
{
    return m_reviews.value(challenge.value);
}

QDate Facts::agreedFinish(Id<PlanItem> item) const
{
    return m_agreed.value(item.value);
}

std::vector<const Note *> Facts::notesOf(Id<Challenge> challenge) const
{
    return m_notes.value(challenge.value);
}

std::vector<governance::Stay> Facts::stays(const Challenge &challenge) const
{
    return governance::staysOf(now, challenge, reviewsOf(challenge.id));
}

QString Facts::choiceWords() const
{
    return w
        .translate("Report", "%1 of %n challenges", nullptr,
                   static_cast<int>(whole.table<Challenge>().size()))
        .arg(w.number(static_cast<int>(now.table<Challenge>().size())));
}

QString Facts::meeting() const
{
    // The stocktake that is to be held next, if one is planned.
    const Stocktake *next = governance::currentStocktake(now);
    if (next && !next->held && next->on.isValid())
        return u"%1, %2"_s.arg(oneLine(next->name), w.longDate(next->on));
    const Settings &s = now.settings();
    if (s.meeting.isEmpty())
        return {};
    return s.meetingOn.isValid() ? u"%1, %2"_s.arg(s.meeting, w.longDate(s.meetingOn)) : s.meeting;
}

QString Facts::meetingPlace() const
{
    const Stocktake *next = governance::currentStocktake(now);
    const bool planned = next && !next->held && next->on.isValid();
    return planned && !next->place.isEmpty() ? oneLine(next->place) : now.settings().meetingPlace;
}

QString Facts::anchor(const Challenge &challenge)
{
    return u"challenge-%1"_s.arg(challenge.id.value);
}

Document Facts::document(const QString &title) const
{
    Document doc = blankDocument(title, now.settings(), w, today);
    doc.foot = meeting();
    return doc;
}

QString organisation(const Settings &settings, const Words &words)
{
    QStringList parts;
    for (const QString &part : {settings.city, settings.team}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.isEmpty() ? words.translate("Report", "Innovation portfolio")
                           : parts.join(u", "_s);
}

Document blankDocument(const QString &title, const Settings &settings, const Words &words,
                       QDate today)
{
    Document doc;
    doc.title = title;
    doc.author = organisation(settings, words);
    doc.runningHead = doc.author;
    doc.asOf = words.translate("Report", "As of %1").arg(words.longDate(today));
    doc.pageText = words.translate("Report", "Page %1 of %2");
    doc.locale = words.locale();
    doc.language = words.locale().language() == QLocale::French ? u"fr"_s : u"en"_s;
    doc.made = QDateTime(today, QTime(0, 0), QTimeZone::utc());
    return doc;
}

} // namespace stint::report
