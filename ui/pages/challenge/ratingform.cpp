// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/ratingform.h"

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
#include <QScopedValueRollback>

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
    connect(m_person, &PersonBox::edited, this, [this] {
        if (!m_touched)
            emit raterChanged(m_person->person());
    });
    connect(m_conflict, &QCheckBox::toggled, this, [this] { m_touched = true; });
    connect(m_note, &QLineEdit::textEdited, this, [this] { m_touched = true; });
    connect(m_keep, &QPushButton::clicked, this, [this] { emit keepWanted(false); });
    connect(m_handIn, &QPushButton::clicked, this, [this] { emit keepWanted(true); });
    retranslate();
}

void RatingForm::setRating(const Snapshot &now, Id<Challenge> challenge, Id<ScoringModel> model,
                           Id<Person> rater, bool writable)
{
    const bool same = m_challenge == challenge && m_model == model && m_rater == rater;
    m_challenge = challenge;
    m_model = model;
    m_rater = rater;
    build(now);
    m_person->setPeople(now);
    if (!same || !m_touched)
        fill(now);
    setEnabled(writable);
}

void RatingForm::build(const Snapshot &now)
{
    QString shape;
    const auto criteria = governance::scoringCriteria(now, m_model);
    for (const ScoringCriterion *c : criteria)
        shape +=
            u"%1|%2|%3|%4|%5\n"_s.arg(c->id.value).arg(c->low).arg(c->high).arg(c->name, c->help);
    if (shape == m_shape)
        return;
    m_shape = shape;
    for (const Line &line : std::as_const(m_lines)) {
        delete line.name;
        delete line.help;
        delete line.value;
        delete line.reason;
    }
    m_lines.clear();
    QWidget *before = m_person;
    for (const ScoringCriterion *criterion : criteria) {
        Line line{criterion->id, new QLabel(this),
                  new SecondaryLabel(criterion->help, this, SecondaryLabel::Size::Small),
                  new QDoubleSpinBox(this), new QLineEdit(this)};
        line.help->setTextFormat(Qt::PlainText);
        line.help->setWordWrap(true);
        line.help->setVisible(!criterion->help.isEmpty());
        line.name->setTextFormat(Qt::PlainText);
        line.name->setText(criterion->name);
        line.name->setWordWrap(true);
        line.name->setBuddy(line.value);
        const double step = stepOf(*criterion);
        // One step below the scale stands for "not scored".
        line.value->setDecimals(step < 1 ? 2 : 1);
        line.value->setRange(criterion->low - step, criterion->high);
        line.value->setSingleStep(step);
        line.value->setSpecialValueText(u"–"_s);
        line.value->setAccessibleName(criterion->name);
        line.value->setAccessibleDescription(criterion->help);
        line.reason->setAccessibleName(tr("Reason for the score of %1").arg(criterion->name));
        line.reason->setPlaceholderText(tr("Why?"));
        const int row = 2 * static_cast<int>(m_lines.size());
        m_grid->addWidget(line.name, row, 0);
        m_grid->addWidget(line.value, row, 1);
        m_grid->addWidget(line.reason, row, 2);
        m_grid->addWidget(line.help, row + 1, 0, 1, 3);
        connect(line.value, &QDoubleSpinBox::valueChanged, this, [this] { m_touched = true; });
        connect(line.reason, &QLineEdit::textEdited, this, [this] { m_touched = true; });
        setTabOrder(before, line.value);
        setTabOrder(line.value, line.reason);
        before = line.reason;
        m_lines << line;
    }
    setTabOrder(before, m_conflict);
    m_touched = false;
}

void RatingForm::fill(const Snapshot &now)
{
    const Rating *open = nullptr;
    for (const Rating *rating : governance::countingRatings(now, m_challenge, m_model)) {
        if (rating->rater == m_rater && !rating->handedIn)
            open = rating;
    }
    m_person->setPerson(m_rater);
    m_conflict->setChecked(open && open->conflict);
    m_note->setText(open ? open->note : QString());
    for (const Line &line : std::as_const(m_lines)) {
        line.value->setValue(line.value->minimum());
        line.reason->clear();
    }
    if (open) {
        for (const Score &score : now.table<Score>()) {
            if (score.rating != open->id)
                continue;
            for (const Line &line : std::as_const(m_lines)) {
                if (line.criterion == score.criterion) {
                    line.value->setValue(score.value);
                    line.reason->setText(score.reason);
                }
            }
        }
    }
    m_problem->say({});
    m_touched = false;
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
    m_touched = false;
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
