// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/ratingform.h"

#include "model/edit/people.h"
#include "model/governance/scoring.h"
#include "ui/pages/parts/datewords.h"
#include "ui/pages/parts/personbox.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/secondarylabel.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonObject>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

/// The steps that people score in: whole numbers where the scale has room for them.
double stepOf(const ScoringCriterion &criterion)
{
    return criterion.high - criterion.low >= 3 ? 1 : .25;
}

edit::RatingCall inFile(const Snapshot &now, const Rating &rating)
{
    edit::RatingCall call;
    call.conflict = rating.conflict;
    call.note = rating.note;
    for (const Score &score : now.table<Score>()) {
        if (score.rating != rating.id)
            continue;
        call.values.insert(score.criterion.value, score.value);
        call.reasons.insert(score.criterion.value, score.reason);
    }
    return call;
}

/// Asked for, with nothing said yet.
bool isBlank(const edit::RatingCall &call)
{
    return !call.conflict && call.note.isEmpty() && call.values.isEmpty();
}

bool sayTheSame(const edit::RatingCall &a, const edit::RatingCall &b)
{
    return a.conflict == b.conflict && a.note == b.note && a.values == b.values &&
           a.reasons == b.reasons;
}

const Rating *countingRating(const Snapshot &now, Id<Challenge> challenge, Id<ScoringModel> model,
                             Id<Person> rater)
{
    const auto all = governance::countingRatings(now, challenge);
    const auto found = all.find({challenge, model, rater});
    return found == all.end() ? nullptr : found->second;
}

} // namespace

RatingForm::RatingForm(QWidget *parent)
    : QWidget(parent)
    , m_person(new PersonBox(this))
    , m_personLabel(new QLabel(this))
    , m_hint(new SecondaryLabel({}, this, SecondaryLabel::Size::Small))
    , m_grid(new QGridLayout)
    , m_conflict(new QCheckBox(this))
    , m_note(new QLineEdit(this))
    , m_keep(plainButton({}, {}, this))
    , m_handIn(primaryButton({}, {}, this))
    , m_problem(new ProblemLabel(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 8, 16, 12);
    box->setSpacing(8);
    auto *who = new QHBoxLayout;
    who->addWidget(m_personLabel);
    who->addWidget(m_person, 1);
    box->addLayout(who);
    m_hint->setWordWrap(true);
    m_hint->hide();
    box->addWidget(m_hint);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(2, 2);
    box->addLayout(m_grid);
    box->addWidget(m_conflict);
    box->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_handIn);
    buttons->addWidget(m_keep);
    buttons->addStretch();
    box->addWidget(m_problem);
    box->addLayout(buttons);
    box->addStretch();
    setTabOrder(m_note, m_handIn);
    setTabOrder(m_handIn, m_keep);
    m_personLabel->setBuddy(m_person);
    // A name counts when it is complete: while it is typed, the box is left alone.
    connect(m_person, &PersonBox::activated, this, &RatingForm::confirmRater);
    connect(m_person->lineEdit(), &QLineEdit::returnPressed, this, &RatingForm::confirmRater);
    connect(m_person->lineEdit(), &QLineEdit::editingFinished, this, &RatingForm::chooseRater);
    connect(m_conflict, &QCheckBox::toggled, this, &RatingForm::touch);
    connect(m_note, &QLineEdit::textEdited, this, &RatingForm::touch);
    connect(m_keep, &QPushButton::clicked, this, [this] { finish(false); });
    connect(m_handIn, &QPushButton::clicked, this, [this] { finish(true); });
    retranslate();
}

void RatingForm::setRating(const Snapshot &now, Id<Challenge> challenge, Id<ScoringModel> model,
                           Id<Person> here, bool writable)
{
    rememberTyped();
    setEnabled(writable);
    const Key before = key();
    const bool other = m_challenge != challenge;
    const bool otherModel = m_model != model;
    if (!other)
        recogniseRater(now);
    m_challenge = challenge;
    m_model = model;
    m_here = here;
    readRaters(now);
    m_chosen = m_chosen && !other;
    if (other || (!m_chosen && (otherModel || !(isNamed() || m_touched))))
        preselect();
    if (writable) // a past day has less
        followUndo(now);
    m_person->setPeople(now);
    // Somebody may be typing a name.
    if (other || !m_person->lineEdit()->hasFocus()) {
        if (m_rater)
            m_person->setPerson(m_rater);
        else
            m_person->setName(m_raterName);
    }
    build(now);
    hint(now);
    const edit::RatingCall kept = keptDraft(now);
    const auto typed = m_typed.find(key());
    fill(typed == m_typed.end() ? kept : typed->second);
    m_touched = typed != m_typed.end();
    if (key() != before)
        m_problem->say({});
}

void RatingForm::touch()
{
    m_touched = true;
    m_problem->say({}); // it was about what was there before
}

void RatingForm::readRaters(const Snapshot &now)
{
    m_rated.clear();
    m_drafted.clear();
    for (const Rating *rating : governance::countingRatings(now, m_challenge, m_model)) {
        if (rating->handedIn)
            m_rated.insert(rating->rater);
        else if (!isBlank(inFile(now, *rating)))
            m_drafted.insert(rating->rater);
    }
}

/// Who has rated is not offered a blank form that looks as if they had not.
void RatingForm::preselect()
{
    m_rater = m_here;
    m_raterName.clear();
    if (m_rated.contains(m_here) && !m_typed.contains(key()))
        m_rater = {};
}

/// Whether what was typed is of who is named now. It is if nobody was named before, unless they
/// have something of their own.
bool RatingForm::goesAlong(const Key &to) const
{
    if (m_chosen || m_drafted.contains(m_rater) || m_typed.contains(to))
        return false;
    const Id<Person> person = std::get<2>(to);
    return !isNamed() || (!m_rated.contains(person) && !m_drafted.contains(person));
}

/// As chooseRater(), even if it is who was there already.
void RatingForm::confirmRater()
{
    chooseRater();
    m_chosen = isNamed();
}

void RatingForm::chooseRater()
{
    const Id<Person> person = m_person->person();
    const QString name = person ? QString() : m_person->name();
    const bool same = person == m_rater && name == m_raterName;
    if (!isEnabled() || same || (!person && name.isEmpty()))
        return;
    rememberTyped();
    m_touched = false;
    const Key to{m_challenge, m_model, person, name};
    if (goesAlong(to)) {
        if (auto typed = m_typed.extract(key())) {
            typed.key() = to;
            m_typed.insert(std::move(typed));
        }
    }
    m_rater = person;
    m_raterName = name;
    m_chosen = true;
    m_problem->say({});
    emit raterChanged();
}

/// Who was new when named may be on file by now, and no longer once that is undone.
void RatingForm::recogniseRater(const Snapshot &now)
{
    if (!m_rater) {
        if (const Id<Person> known = edit::personNamed(now, m_raterName))
            callRater(known, {});
        return;
    }
    const auto kept = m_kept.find(key());
    if (!now.find(m_rater) && kept != m_kept.end())
        callRater({}, kept->second.call.raterName);
}

/// The same rater by another handle.
void RatingForm::callRater(Id<Person> person, const QString &name)
{
    const Key before = key();
    m_rater = person;
    m_raterName = name;
    const auto carry = [&](auto &map) {
        if (auto entry = map.extract(before)) {
            entry.key() = key();
            map.insert(std::move(entry));
        }
    };
    carry(m_typed);
    carry(m_kept);
}

/// What was kept and is undone is as it was before: typed. Redone, it is the file's again.
void RatingForm::followUndo(const Snapshot &now)
{
    const auto found = m_kept.find(key());
    if (found == m_kept.end())
        return;
    Kept &kept = found->second;
    const Rating *rating = now.find(kept.rating);
    const bool undone =
        !rating || (kept.handedIn ? !rating->handedIn : isBlank(inFile(now, *rating)));
    if (undone == kept.undone)
        return;
    kept.undone = undone;
    const auto typed = m_typed.find(key());
    if (undone && typed == m_typed.end()) {
        m_typed.insert({key(), kept.call});
        m_chosen = true; // it is known whose it is
    } else if (!undone && typed != m_typed.end() && sayTheSame(typed->second, kept.call)) {
        m_typed.erase(typed);
    }
}

RatingForm::Line RatingForm::makeLine(Id<ScoringCriterion> criterion)
{
    Line line{criterion, new QLabel(this),
              new SecondaryLabel({}, this, SecondaryLabel::Size::Small), new QDoubleSpinBox(this),
              new QLineEdit(this)};
    line.help->setTextFormat(Qt::PlainText);
    line.help->setWordWrap(true);
    line.name->setTextFormat(Qt::PlainText);
    line.name->setWordWrap(true);
    line.name->setBuddy(line.value);
    line.value->setSpecialValueText(u"–"_s);
    connect(line.value, &QDoubleSpinBox::valueChanged, this, &RatingForm::touch);
    connect(line.reason, &QLineEdit::textEdited, this, &RatingForm::touch);
    return line;
}

/// A criterion keeps its line while its name, help or scale changes.
void RatingForm::build(const Snapshot &now)
{
    QList<Line> before = std::exchange(m_lines, {});
    QWidget *last = m_person;
    for (const ScoringCriterion *criterion : governance::scoringCriteria(now, m_model)) {
        const auto there = std::ranges::find(before, criterion->id, &Line::criterion);
        const Line line = there == before.end() ? makeLine(criterion->id) : *there;
        if (there != before.end())
            before.erase(there);
        line.name->setText(criterion->name);
        line.help->setText(criterion->help);
        line.help->setVisible(!criterion->help.isEmpty());
        // One step below the scale stands for "not scored".
        const double step = stepOf(*criterion);
        line.value->setDecimals(step < 1 ? 2 : 1);
        line.value->setRange(criterion->low - step, criterion->high);
        line.value->setSingleStep(step);
        line.value->setAccessibleName(criterion->name);
        line.value->setAccessibleDescription(criterion->help);
        line.reason->setAccessibleName(tr("Reason for the score of %1").arg(criterion->name));
        line.reason->setPlaceholderText(tr("Why?"));
        const int row = 2 * static_cast<int>(m_lines.size());
        m_grid->addWidget(line.name, row, 0);
        m_grid->addWidget(line.value, row, 1);
        m_grid->addWidget(line.reason, row, 2);
        m_grid->addWidget(line.help, row + 1, 0, 1, 3);
        setTabOrder(last, line.value);
        setTabOrder(line.value, line.reason);
        last = line.reason;
        m_lines << line;
    }
    setTabOrder(last, m_conflict);
    for (const Line &gone : std::as_const(before)) {
        delete gone.name;
        delete gone.help;
        delete gone.value;
        delete gone.reason;
    }
}

/// What the rater has in the file and not handed in. That of somebody else stays covered.
edit::RatingCall RatingForm::keptDraft(const Snapshot &now) const
{
    const Rating *rating = countingRating(now, m_challenge, m_model, m_rater);
    return m_rater == m_here && rating && !rating->handedIn ? inFile(now, *rating)
                                                            : edit::RatingCall();
}

/// What the file has of the rater and the form does not show.
void RatingForm::hint(const Snapshot &now)
{
    const Rating *rating = countingRating(now, m_challenge, m_model, m_rater);
    const QString name = now.title(EntityKind::Person, m_rater.value);
    QString text;
    if (rating && rating->handedIn)
        text = tr("%1 handed in a rating on %2. To rate again, score it anew: the new rating "
                  "counts, and the one before stays on record.")
                   .arg(name, dayMonthYear(rating->on));
    else if (m_rater != m_here && m_drafted.contains(m_rater))
        text = tr("%1 has kept a draft, which only they see. What you keep or hand in here takes "
                  "its place.")
                   .arg(name);
    const QStringList begun = begunBy(now);
    if (text.isEmpty() && !begun.isEmpty())
        text = tr("What was begun for %1 is kept. Choose them as the rater to go on.")
                   .arg(begun.join(u", "_s));
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

/// Whose other ratings of this challenge are typed in part; not what they say, which is theirs.
QStringList RatingForm::begunBy(const Snapshot &now) const
{
    QStringList names;
    for (const auto &[of, typed] : m_typed) {
        const auto &[challenge, model, rater, name] = of;
        const QString who = rater ? now.title(EntityKind::Person, rater.value) : name;
        if (challenge == m_challenge && model == m_model && of != key() && !who.isEmpty() &&
            !isBlank(typed))
            names << who;
    }
    return names;
}

/// Leaves alone what shows the same already: it may be being typed.
void RatingForm::fill(const edit::RatingCall &rating)
{
    m_conflict->setChecked(rating.conflict);
    if (m_note->text() != rating.note)
        m_note->setText(rating.note);
    for (const Line &line : std::as_const(m_lines)) {
        const double none = line.value->minimum();
        const double score = rating.values.value(line.criterion.value, none);
        const double shown = score > line.value->maximum() ? none : score;
        if (line.value->value() != shown)
            line.value->setValue(shown);
        const QString reason = rating.reasons.value(line.criterion.value);
        if (line.reason->text() != reason)
            line.reason->setText(reason);
    }
}

/// Keeps what has no line now: a past day may show fewer criteria.
void RatingForm::rememberTyped()
{
    if (!m_touched)
        return;
    edit::RatingCall &typed = m_typed[key()];
    const edit::RatingCall shown = call();
    typed.conflict = shown.conflict;
    typed.note = shown.note;
    for (const Line &line : std::as_const(m_lines)) {
        typed.values.remove(line.criterion.value);
        typed.reasons.remove(line.criterion.value);
    }
    typed.values.insert(shown.values);
    typed.reasons.insert(shown.reasons);
}

edit::RatingCall RatingForm::call() const
{
    edit::RatingCall call;
    call.challenge = m_challenge;
    call.model = m_model;
    call.rater = m_person->person();
    call.raterName = m_person->name();
    call.conflict = m_conflict->isChecked();
    call.note = m_note->text();
    for (const Line &line : m_lines) {
        if (line.value->value() > line.value->minimum())
            call.values.insert(line.criterion.value, line.value->value());
        if (!line.reason->text().isEmpty())
            call.reasons.insert(line.criterion.value, line.reason->text());
    }
    return call;
}

void RatingForm::say(const QString &problem)
{
    m_problem->say(problem);
}

void RatingForm::takeAsKept(const Snapshot &now)
{
    recogniseRater(now);
    m_typed.erase(key());
    m_touched = false;
    m_chosen = false; // who is next may be somebody else
    if (const Rating *rating = countingRating(now, m_challenge, m_model, m_rater))
        m_kept[key()] = {rating->id, call(), rating->handedIn};
}

void RatingForm::finish(bool handIn)
{
    chooseRater();
    m_problem->say({});
    emit keepWanted(handIn);
}

QJsonArray RatingForm::save() const
{
    std::map<Key, edit::RatingCall> all = m_typed;
    if (m_touched)
        all[key()] = call();
    QJsonArray list;
    for (const auto &[of, typed] : all) {
        const auto &[challenge, model, rater, name] = of;
        QJsonObject values, reasons;
        for (auto it = typed.values.cbegin(); it != typed.values.cend(); ++it)
            values.insert(QString::number(it.key()), it.value());
        for (auto it = typed.reasons.cbegin(); it != typed.reasons.cend(); ++it)
            reasons.insert(QString::number(it.key()), it.value());
        list << QJsonObject{{"challenge"_L1, challenge.value},
                            {"model"_L1, model.value},
                            {"rater"_L1, rater.value},
                            {"name"_L1, name},
                            {"conflict"_L1, typed.conflict},
                            {"note"_L1, typed.note},
                            {"values"_L1, values},
                            {"reasons"_L1, reasons}};
    }
    return list;
}

void RatingForm::restore(const QJsonArray &typed)
{
    for (const QJsonValue &entry : typed) {
        const QJsonObject one = entry.toObject();
        edit::RatingCall call;
        call.conflict = one.value("conflict"_L1).toBool();
        call.note = one.value("note"_L1).toString();
        const QJsonObject values = one.value("values"_L1).toObject();
        for (auto it = values.begin(); it != values.end(); ++it)
            call.values.insert(it.key().toLongLong(), it->toDouble());
        const QJsonObject reasons = one.value("reasons"_L1).toObject();
        for (auto it = reasons.begin(); it != reasons.end(); ++it)
            call.reasons.insert(it.key().toLongLong(), it->toString());
        m_typed.insert(
            {{Id<Challenge>(one.value("challenge"_L1).toInteger()),
              Id<ScoringModel>(one.value("model"_L1).toInteger()),
              Id<Person>(one.value("rater"_L1).toInteger()), one.value("name"_L1).toString()},
             call});
    }
}

void RatingForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RatingForm::retranslate()
{
    m_personLabel->setText(tr("Rater"));
    m_person->setAccessibleName(tr("Rater"));
    m_conflict->setText(tr("I have a conflict of interest"));
    m_note->setPlaceholderText(tr("What the conflict is, or any other word"));
    m_note->setAccessibleName(tr("Note on the rating"));
    m_keep->setText(tr("Keep as a draft"));
    m_handIn->setText(tr("Hand in"));
}

} // namespace stint::ui
