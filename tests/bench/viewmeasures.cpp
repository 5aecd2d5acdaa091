// SPDX-License-Identifier: GPL-3.0-or-later
// The views of 5,000 challenges, all scored by two raters: going from one to the next, and typing
// in the filter while each is shown. What is measured ends with the picture on the screen.
#include "model/domain/draft.h"
#include "tests/bench/measure.h"
#include "tests/support/generator.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/challenges/challengespage.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace stint::bench {

namespace {

constexpr int challengeCount = 5000;
constexpr int raterCount = 2;

ChangeSet scores(const Snapshot &now)
{
    Draft draft(now);
    ScoringModel model;
    model.name = u"Rubric"_s;
    const auto id = draft.add(model);
    std::vector<Id<ScoringCriterion>> criteria;
    for (const CriterionSense sense :
         {CriterionSense::Impact, CriterionSense::Feasibility, CriterionSense::Equity}) {
        ScoringCriterion criterion;
        criterion.model = id;
        criterion.name = choiceLabel(sense);
        criterion.sense = sense;
        criteria.push_back(draft.add(criterion));
    }
    const std::vector<qint64> people = now.ids(EntityKind::Person);
    int number = 0;
    for (const Challenge &challenge : now.table<Challenge>()) {
        for (size_t rater = 0; rater < raterCount; ++rater) {
            Rating rating;
            rating.challenge = challenge.id;
            rating.model = id;
            rating.rater = Id<Person>(people[rater]);
            rating.handedIn = true;
            const auto rated = draft.add(rating);
            for (const Id<ScoringCriterion> criterion : criteria) {
                Score score;
                score.rating = rated;
                score.criterion = criterion;
                score.value = 1 + number++ * 7 % 5;
                draft.add(score);
            }
        }
    }
    return draft.finish(u"score"_s);
}

/// The page on 5,000 challenges, in the size of a small screen.
struct Views {
    QTemporaryDir folder;
    std::unique_ptr<edit::Portfolio> portfolio;
    ui::ChallengeFilter filter;
    std::unique_ptr<ui::ChallengesPage> page;

    Views()
    {
        const QString path = folder.filePath(u"views.stint"_s);
        if (auto made = test::generateFile(path, {challengeCount, 10'000, 5'000}); !made)
            qFatal("%s", qPrintable(made.error().message));
        portfolio = openBig(path);
        if (auto done = portfolio->perform(scores(portfolio->now())); !done)
            qFatal("%s", qPrintable(done.error().message));
        page = std::make_unique<ui::ChallengesPage>(ui::Context{portfolio.get(), &filter});
        page->resize(1280, 720);
        page->show();
        paint();
    }
    void open(const QString &part)
    {
        page->open({u"challenges"_s, EntityKind::None, 0, part});
        paint();
    }
    void paint()
    {
        QApplication::processEvents();
        QEvent frame(QEvent::UpdateRequest);
        QApplication::sendEvent(page.get(), &frame);
    }
    void paintAll()
    {
        page->update();
        paint();
    }
};

} // namespace

/// Against painting the view again.
std::vector<Measure> switchView()
{
    Views stage;
    std::vector<Measure> measures;
    for (const QString &part : stage.page->partNames()) {
        std::vector<double> values;
        for (int i = 0; i < 12; ++i) {
            stage.open(part == "table"_L1 ? u"funnel"_s : u"table"_s);
            values.push_back(timed(1, [&] { stage.open(part); }).front());
        }
        measures.push_back(
            compare(u"switch_view "_s + part, values, timed(12, [&] { stage.paintAll(); })));
    }
    return measures;
}

/// Against looking for the words in the 5,000 challenges and painting the view.
std::vector<Measure> filterViews()
{
    Views stage;
    const QString word = u"permit waiting ward 1"_s;
    std::vector<Measure> measures;
    for (const QString &part : stage.page->partNames()) {
        stage.open(part);
        std::vector<double> values, floor;
        for (int round = 0; round < 3; ++round) {
            for (qsizetype typed = 1; typed <= word.size(); ++typed) {
                ui::FilterState state;
                state.text = word.left(typed);
                values.push_back(timed(1, [&] {
                                     stage.filter.setState(state);
                                     stage.paint();
                                 }).front());
                floor.push_back(timed(1, [&] {
                                    (void)stage.filter.accepted(stage.portfolio->now(),
                                                                QDate(2026, 11, 18));
                                    stage.paintAll();
                                }).front());
            }
            stage.filter.setState({});
            stage.paint();
        }
        measures.push_back(compare(u"filter_views "_s + part, values, floor));
    }
    return measures;
}

} // namespace stint::bench
