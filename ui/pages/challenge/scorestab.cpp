// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/scorestab.h"

#include "ui/itemmodels/scorefacts.h"
#include "ui/pages/challenge/ratingform.h"
#include "ui/pages/challenge/scorerows.h"
#include "ui/pages/parts/challengewords.h"
#include "ui/pages/parts/personbox.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardframe.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/problemlabel.h"

#include <QAction>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace stint::ui {

ScoresTab::ScoresTab(const Context &context, QWidget *parent)
    : ChallengeTab(context, parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_addWeighted(new QAction(this))
    , m_addRice(new QAction(this))
    , m_models(new QComboBox(this))
    , m_formCard(new CardFrame(u" "_s, this))
    , m_form(new RatingForm(m_formCard))
    , m_resultCard(new CardFrame(u" "_s, this))
    , m_total(new QLabel(m_resultCard))
    , m_result(new RowList(m_resultCard))
    , m_asked(new PersonBox(m_resultCard))
    , m_ask(plainButton({}, u"person"_s, m_resultCard))
    , m_problem(new ProblemLabel(m_resultCard))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *board = new QWidget(area);
    auto *columns = new QHBoxLayout(board);
    columns->setContentsMargins(16, 12, 16, 16);
    columns->setSpacing(16);
    columns->addWidget(m_formCard, 1, Qt::AlignTop);
    columns->addWidget(m_resultCard, 1, Qt::AlignTop);
    area->setWidget(board);
    m_stack->addWidget(area);
    m_stack->addWidget(m_empty);
    m_formCard->body()->addWidget(m_form);
    m_resultCard->addTitleWidget(m_models);
    m_total->setWordWrap(true);
    m_total->setContentsMargins(16, 8, 16, 8);
    m_resultCard->body()->addWidget(m_total);
    m_result->setFitsRows(true);
    m_result->setColumns({{120, 2},
                          {.width = 64, .align = Qt::AlignRight, .fits = true},
                          {100, 3},
                          {.width = 0, .fits = true}});
    m_resultCard->body()->addWidget(m_result);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 8, 16, 12);
    line->addWidget(m_asked, 1);
    line->addWidget(m_ask);
    m_resultCard->body()->addLayout(line);
    m_problem->setContentsMargins(16, 0, 16, 12);
    m_resultCard->body()->addWidget(m_problem);

    connect(m_addWeighted, &QAction::triggered, this, [this] { addModel(u"weighted"_s); });
    connect(m_addRice, &QAction::triggered, this, [this] { addModel(u"rice"_s); });
    connect(m_models, &QComboBox::activated, this, [this] {
        m_model = model();
        refreshResult();
    });
    connect(m_form, &RatingForm::keepWanted, this, &ScoresTab::keep);
    connect(m_form, &RatingForm::raterChanged, this, &ScoresTab::refreshResult);
    connect(m_result, &RowList::followed, this, [this](int row) {
        const qint64 rating = m_result->row(row).link.id;
        if (rating == 0)
            return;
        if (!m_opened.remove(rating))
            m_opened.insert(rating);
        refreshResult();
    });
    connect(m_ask, &QPushButton::clicked, this, &ScoresTab::ask);
    retranslate();
}

void ScoresTab::retranslate()
{
    m_formCard->setTitle(tr("Your rating"));
    m_resultCard->setTitle(tr("What the raters make of it"));
    m_models->setAccessibleName(tr("Scoring model"));
    m_result->setAccessibleName(m_resultCard->findChild<QLabel *>()->text());
    m_asked->setAccessibleName(tr("Who is to rate it"));
    m_ask->setText(tr("Ask to rate"));
    m_addWeighted->setText(tr("Add weighted criteria"));
    m_addRice->setText(tr("Add RICE"));
    m_empty->setTitle(tr("No scoring model yet"));
    m_empty->setText(tr("Several people score each challenge by the same criteria. Nobody sees the "
                        "others' scores before all have rated."));
    m_empty->setStep(m_addWeighted, u"chart"_s, tr("Weighted criteria"),
                     tr("Impact, feasibility, desirability, urgency and equity, out of 100."),
                     m_addWeighted->text());
    m_empty->setStep(m_addRice, u"chart"_s, tr("RICE"),
                     tr("Reach times impact times confidence, divided by effort."),
                     m_addRice->text());
}

Id<ScoringModel> ScoresTab::model() const
{
    return Id<ScoringModel>(m_models->currentData().toLongLong());
}

void ScoresTab::refreshModels()
{
    const auto models = governance::scoringModels(now());
    const QSignalBlocker quiet(m_models);
    m_models->clear();
    for (const ScoringModel *each : models)
        m_models->addItem(each->name, each->id.value);
    m_models->setCurrentIndex(qMax(0, m_models->findData(m_model.value)));
    m_models->setVisible(models.size() > 1);
}

void ScoresTab::refresh()
{
    // What was said of the last edit doesn't hold once that is undone or another made.
    if (m_said && *m_said != now().revision) {
        m_said.reset();
        emit statusMessage({});
    }
    refreshModels();
    const bool writable = !portfolio()->isReadOnly();
    m_addWeighted->setEnabled(writable);
    m_addRice->setEnabled(writable);
    m_stack->setCurrentIndex(m_models->count() > 0 ? 0 : 1);
    m_asked->setPeople(now());
    m_asked->setEnabled(writable);
    m_ask->setEnabled(writable);
    if (m_models->count() > 0)
        refreshResult();
}

QByteArray ScoresTab::saveState() const
{
    const QJsonArray typed = m_form->save();
    return typed.isEmpty() ? QByteArray() : QJsonDocument(typed).toJson(QJsonDocument::Compact);
}

void ScoresTab::restoreState(const QByteArray &state)
{
    const QJsonArray typed = QJsonDocument::fromJson(state).array();
    if (typed.isEmpty())
        return;
    m_form->restore(typed);
    if (m_models->count() > 0)
        refreshResult();
}

void ScoresTab::refreshResult()
{
    m_form->setRating(now(), challenge(), model(), whoIsHere(portfolio()),
                      !portfolio()->isReadOnly());
    const governance::Scores scores(now(), model());
    const governance::ChallengeScore score = scores.of(challenge());
    const QLocale locale;
    if (score.asked + score.conflicts == 0) {
        m_total->setText(tr("Nobody has rated it yet. Rate it at the left, or ask others to."));
    } else if (score.hidden) {
        m_total->setText(tr("%1 of %2 have rated. The scores are shown when all have.")
                             .arg(locale.toString(score.handedIn), locale.toString(score.asked)));
    } else if (score.score) {
        QString text = tr("Score %1").arg(scoreText(*score.score));
        if (score.totals.size() > 1)
            text += tr(", raters from %1 to %2").arg(scoreText(score.least), scoreText(score.most));
        if (score.rank > 0)
            text += tr("; rank %1 of %2 open challenges with a score")
                        .arg(locale.toString(score.rank),
                             locale.toString(qlonglong(scores.ranked().size())));
        m_total->setText(text + u'.');
    } else {
        m_total->setText(tr("What was rated gives no score: something is missing."));
    }
    m_result->setRows(scoreRows(now(), model(), score, m_opened));
    m_problem->say({});
}

void ScoresTab::finish(bool handIn)
{
    m_form->finish(handIn);
}

void ScoresTab::beginAsking()
{
    refresh();
    if (model())
        m_asked->setFocus(Qt::OtherFocusReason);
    else
        emit errorOccurred(tr("Add a scoring model first: raters score by it."));
}

void ScoresTab::addModel(const QString &templateName)
{
    if (!perform(edit::addScoringModel(now(), templateName, QLocale().name().left(2))))
        return;
    m_model = governance::scoringModels(now()).back()->id;
    refresh();
}

void ScoresTab::keep(bool handIn)
{
    edit::RatingCall call = m_form->call();
    call.on = today();
    call.handIn = handIn;
    const auto changes = edit::rate(now(), call);
    const auto done = portfolio()->perform(changes);
    m_form->say(done ? QString() : done.error().message);
    if (!done)
        return;
    m_form->takeAsKept(now());
    emit statusMessage(handIn ? tr("The rating is handed in.") : tr("The draft is kept."));
    m_said = now().revision;
    refreshResult();
}

void ScoresTab::ask()
{
    const Id<Person> person = m_asked->person();
    if (!person) {
        m_problem->say(tr("Choose somebody who is among the people."));
        m_asked->setFocus();
        return;
    }
    const std::array who{person};
    const std::array which{challenge()};
    const auto done = portfolio()->perform(edit::askToRate(now(), which, model(), who));
    m_problem->say(done ? QString() : done.error().message);
    if (done)
        m_asked->setName({}); // room for the next one
}

} // namespace stint::ui
