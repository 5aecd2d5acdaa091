// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of 100,000 rows: its first frame, zooming, dragging, and pictures of all of it.
#include "model/store/store.h"
#include "tests/bench/floorpaint.h"
#include "tests/bench/measure.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/timeline/overview.h"
#include "ui/timeline/timelinecore.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace stint::bench {

/// From the opened file to the first picture of its timeline: rows, outline and one frame. The
/// floor: that frame once more, when everything is known.
Measure firstTimeline()
{
    const auto portfolio = openBig(bigFile());
    ui::ChallengeFilter filter;
    std::vector<double> values, floor;
    for (int i = 0; i < 9; ++i) {
        std::unique_ptr<ui::TimelineView> view;
        QImage image(1920, 1080, QImage::Format_ARGB32_Premultiplied);
        values.push_back(
            timed(1, [&] {
                view = std::make_unique<ui::TimelineView>(ui::Context{portfolio.get(), &filter});
                view->resize(1920, 1080);
                view->render(&image);
            }).front());
        floor.push_back(timed(1, [&] { view->render(&image); }).front());
    }
    return compare(u"first_timeline"_s, values, floor);
}

/// Zooms in and out between hours and decades, here and there in the plan. The floor paints the
/// texts and rectangles of each frame bare.
Measure zoomTimeline()
{
    const auto portfolio = openBig(bigFile());
    ui::ChallengeFilter filter;
    ui::TimelineView view(ui::Context{portfolio.get(), &filter});
    view.resize(1920, 1080);
    view.expandAll();
    QImage image(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    QImage bare = image;
    view.viewport()->render(&image);
    std::vector<double> values, floor;
    for (int frame = 0; frame < 180; ++frame) {
        constexpr int perSweep = 45; // from the widest to the closest, or back
        if (frame % perSweep == 0)
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 200 * frame);
        const bool closer = frame / perSweep % 2 == 0;
        values.push_back(timed(1, [&] {
                             view.zoomBy(closer ? 1.28 : 1 / 1.28);
                             QPainter painter(&image);
                             view.viewport()->render(&painter);
                         }).front());
        Recording recording(image.size());
        {
            QPainter painter(&recording);
            view.viewport()->render(&painter);
        }
        floor.push_back(timed(1, [&] {
                            QPainter painter(&bare);
                            recording.paint(painter);
                        }).front());
    }
    return compare(u"zoom_timeline"_s, values, floor);
}

/// Bars pulled to and fro with the mouse, twenty steps each, all over the plan: what a step has to
/// say of everything that would move, and the picture of it. The floor: the picture alone.
static Measure drag(const QString &name, edit::Portfolio &portfolio, size_t first, size_t every)
{
    ui::ChallengeFilter filter;
    ui::TimelineView view(ui::Context{&portfolio, &filter});
    view.resize(1920, 1080);
    view.expandAll();
    QImage image(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    view.viewport()->render(&image);
    const auto mouse = [&view](QEvent::Type type, QPointF at) {
        const bool moves = type == QEvent::MouseMove;
        QMouseEvent event(type, at, view.viewport()->mapToGlobal(at),
                          moves ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &event);
    };
    const ui::TimelineCore &core = ui::TimelineCore::of(view);
    const auto ids = portfolio.now().ids(EntityKind::PlanItem);
    std::vector<double> values, bare;
    for (size_t at = first; at < ids.size() && values.size() < 600; at += every) {
        const Id<PlanItem> id(ids[at]);
        if (!view.show(EntityKind::PlanItem, id.value))
            continue;
        const int row = core.scene.rows.rowOfItem(id);
        const ui::ItemBox box = core.scene.box(id);
        const QPointF from((box.left + box.right) / 2 - core.sceneX(0),
                           core.chartStripOf(row).center().y());
        bare.push_back(timed(1, [&] { view.viewport()->render(&image); }).front());
        mouse(QEvent::MouseButtonPress, from);
        mouse(QEvent::MouseMove, from + QPointF(12, 0));
        for (int step = 0; step < 20 && core.scene.showsTrial; ++step) {
            const QPointF to = from + QPointF(20 + 9 * (step % 7), 0);
            values.push_back(timed(1, [&] {
                                 mouse(QEvent::MouseMove, to);
                                 view.viewport()->render(&image);
                             }).front());
        }
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
        QApplication::sendEvent(&view, &escape);
        mouse(QEvent::MouseButtonRelease, from);
    }
    if (values.size() < 200)
        qFatal("hardly a bar could be dragged");
    return compare(name, values, bare);
}

Measure dragReschedule()
{
    const auto portfolio = openBig(bigFile());
    return drag(u"drag_reschedule"_s, *portfolio, 700, 1201);
}

/// The same in the middle of one plan of 100,000 tasks, of which half move.
Measure dragNetwork()
{
    const QTemporaryDir folder;
    auto store = store::Store::create(folder.filePath(u"empty.stint"_s));
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    // Nothing is written, so that the file needn't hold the plan.
    edit::Portfolio portfolio(std::move(*store), tasks(100'000), Clock(), u"Bench"_s);
    return drag(u"drag_network"_s, portfolio, 50'000, 7);
}

/// All 100,000 rows over five years on one picture. The floor: its bare ground.
Measure portfolioPicture()
{
    const auto portfolio = openBig(bigFile());
    ui::ChallengeFilter filter;
    ui::TimelineView view(ui::Context{portfolio.get(), &filter});
    view.resize(1920, 1080);
    view.expandAll();
    const ui::TimelineScene &scene = ui::TimelineCore::of(view).scene;
    const QDate from = scene.today.addYears(-2), to = scene.today.addYears(3);
    std::vector<double> values, floor;
    for (int i = 0; i < 15; ++i) {
        values.push_back(timed(1, [&] {
                             if (ui::overviewImage(scene, QSize(1920, 1080), from, to).isNull())
                                 qFatal("no picture");
                         }).front());
        floor.push_back(timed(1, [&] {
                            QImage image(1920, 1080, QImage::Format_RGB32);
                            image.fill(Qt::white);
                        }).front());
    }
    return compare(u"portfolio_picture"_s, values, floor);
}

} // namespace stint::bench
