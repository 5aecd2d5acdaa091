// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/ratingform.h"

#include "model/edit/people.h"
#include "model/governance/scoring.h"
#include "ui/pages/parts/personbox.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/secondarylabel.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

/// The steps that people score in: whole numbers where the scale has room for them.
double stepOf(const ScoringCriterion &criterion)
{
    return criterion.high - criterion.low >= 3 ? 1 : .25;
}

} // namespace

RatingForm::RatingForm(QWidget *parent)
    : QWidget(parent)
    , m_person(new PersonBox(this))
    , m_personLabel(new QLabel(this))
    , m_covered(new SecondaryLabel({}, this, SecondaryLabel::Size::Small))
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
    m_covered->setWordWrap(true);
    m_covered->hide();
    box->addWidget(m_covered);
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
    m_personLabel->setBuddy(m_person);
    // A name counts when it is complete: while it is typed, the box is left alone.
    connect(m_person, &PersonBox::activated, this, &RatingForm::chooseRater);
    connect(m_person->lineEdit(), &QLineEdit::editingFinished, this, &RatingForm::chooseRater);
    connect(m_conflict, &QCheckBox::toggled, this, [this] { m_touched = true; });
    connect(m_note, &QLineEdit::textEdited, this, [this] { m_touched = true; });
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
    if (other) {
        m_rater = here;
        m_raterName.clear();
    } else {
        recogniseRater(now);
    }
    m_challenge = challenge;
    m_model = model;
    m_here = here;
    m_person->setPeople(now);
    // Somebody may be typing a name.
    if (other || !m_person->lineEdit()->hasFocus()) {
        if (m_rater)
            m_person->setPerson(m_rater);
        else
            m_person->setName(m_raterName);
    }
    build(now);
    const edit::RatingCall kept = keptDraft(now);
    const auto typed = m_typed.find(key());
    fill(typed == m_typed.end() ? kept : typed->second);
    m_touched = typed != m_typed.end();
    if (key() != before)
        m_problem->say({});
}

void RatingForm::chooseRater()
{
    const Id<Person> person = m_person->person();
    const QString name = person ? QString() : m_person->name();
    const bool same = person == m_rater && name == m_raterName;
    if (!isEnabled() || same || (!person && name.isEmpty()))
        return;
    // What was typed before anybody was named is of the first who is named.
    if (m_rater || !m_raterName.isEmpty()) {
        rememberTyped();
        m_touched = false;
    }
    m_rater = person;
    m_raterName = name;
    emit raterChanged();
}

/// Who was new when named may be on file by now.
void RatingForm::recogniseRater(const Snapshot &now)
{
    const Id<Person> known = m_rater ? Id<Person>() : edit::personNamed(now, m_raterName);
    if (!known)
        return;
    auto typed = m_typed.extract(key());
    m_rater = known;
    m_raterName.clear();
    if (typed) {
        typed.key() = key();
        m_typed.insert(std::move(typed));
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
    connect(line.value, &QDoubleSpinBox::valueChanged, this, [this] { m_touched = true; });
    connect(line.reason, &QLineEdit::textEdited, this, [this] { m_touched = true; });
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
edit::RatingCall RatingForm::keptDraft(const Snapshot &now)
{
    edit::RatingCall draft;
    const Rating *open = nullptr;
    for (const Rating *rating : governance::countingRatings(now, m_challenge, m_model)) {
        if (rating->rater == m_rater && !rating->handedIn)
            open = rating;
    }
    if (open) {
        draft.conflict = open->conflict;
        draft.note = open->note;
        for (const Score &score : now.table<Score>()) {
            if (score.rating != open->id)
                continue;
            draft.values.insert(score.criterion.value, score.value);
            draft.reasons.insert(score.criterion.value, score.reason);
        }
    }
    const bool covered = open && m_rater != m_here &&
                         (draft.conflict || !draft.note.isEmpty() || !draft.values.isEmpty());
    m_covered->setVisible(covered);
    if (covered)
        m_covered->setText(tr("%1 has kept a draft, which only they see. What you keep or hand in "
                              "here takes its place.")
                               .arg(now.title(EntityKind::Person, m_rater.value)));
    return m_rater == m_here ? draft : edit::RatingCall();
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

void RatingForm::clear()
{
    m_typed.erase(key());
    m_touched = false;
}

void RatingForm::finish(bool handIn)
{
    chooseRater();
    m_problem->say({});
    emit keepWanted(handIn);
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
