// SPDX-License-Identifier: GPL-3.0-or-later
// Frames while scrolling, memory, and the first paint of the window.
#include "app/application.h"
#include "app/newfile.h"
#include "model/edit/portfolio.h"
#include "tests/bench/floorpaint.h"
#include "tests/bench/measure.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/itemmodels/column.h"
#include "ui/itemmodels/rowsmodel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/table/tableview.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QMainWindow>
#include <QPainter>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace stint::bench {

namespace {

/// Scrolls by three rows a frame and paints the viewport; the floor paints the same bare.
Measure scroll(const QString &name, QAbstractScrollArea &view,
               const std::function<void(Recording &)> &addTexts = {})
{
    view.resize(1920, 1080);
    QImage image(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    QImage bare = image;
    view.viewport()->render(&image);
    std::vector<double> values, floor;
    for (int frame = 0; frame < 120; ++frame) {
        QScrollBar *bar = view.verticalScrollBar();
        bar->setValue(bar->minimum() + (frame * 977) % std::max(1, bar->maximum()));
        values.push_back(timed(1, [&] {
                             QPainter painter(&image);
                             view.viewport()->render(&painter);
                         }).front());
        Recording recording(image.size());
        {
            QPainter painter(&recording);
            view.viewport()->render(&painter);
        }
        if (addTexts)
            addTexts(recording);
        floor.push_back(timed(1, [&] {
                            QPainter painter(&bare);
                            recording.paint(painter);
                        }).front());
    }
    return compare(name, values, floor);
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/// Runs this program for a number that only a fresh process can give; it prints one on each line.
double child(const QStringList &arguments, int line = 0)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), QStringList{u"--child"_s} + arguments);
    process.waitForFinished(120000);
    return process.readAllStandardOutput().split('\n').value(line).toDouble();
}

/// Prints the moments, in milliseconds since the epoch, of the first paint of a window and of the
/// first paint of what it shows, and leaves.
class PaintWatch : public QObject
{
public:
    /// Without contents (null until they are there) the window is all there is.
    bool hasContents = true;
    QWidget *contents = nullptr;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(object);
        if (event->type() != QEvent::Paint || !widget)
            return false;
        if (widget->isWindow() && !m_window) {
            m_window = true;
            tell();
        }
        if (m_window && !m_leaving && (!hasContents || widget == contents)) {
            m_leaving = true;
            QMetaObject::invokeMethod(
                qApp,
                [] {
                    tell();
                    std::_Exit(0);
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    static void tell()
    {
        std::printf("%lld\n", static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    }
    bool m_window = false;
    bool m_leaving = false;
};

enum Moment { WindowPainted, ContentsPainted };

std::vector<double> paints(int times, const QStringList &arguments, Moment moment)
{
    std::vector<double> values;
    for (int i = 0; i < times; ++i) {
        const auto started = static_cast<double>(QDateTime::currentMSecsSinceEpoch());
        values.push_back(child(arguments, moment) - started);
    }
    return values;
}

Measure compareStart(const QString &name, Moment moment)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"empty.stint"_s);
    if (auto made = app::newFile({.path = file}, Clock(), u"Bench"_s); !made)
        qFatal("%s", qPrintable(made.error().message));
    return compare(name, paints(9, {u"paint"_s, file}, moment),
                   paints(9, {u"paint-floor"_s}, WindowPainted));
}

} // namespace

Measure scrollTimeline()
{
    const auto portfolio = openBig(bigFile());
    ui::ChallengeFilter filter;
    ui::TimelineView view(ui::Context{portfolio.get(), &filter});
    view.expandAll();
    return scroll(u"scroll_timeline"_s, view);
}

Measure scrollTable()
{
    const auto portfolio = openBig(bigFile());
    ui::RowsModel rows(portfolio.get(), EntityKind::PlanItem);
    rows.setColumns(ui::declaredColumns(portfolio->now(), EntityKind::PlanItem));
    ui::TableView view(&rows);
    // The table paints shaped glyphs, which a recording can't read: the same words, bare.
    const auto words = [&](Recording &recording) {
        const int last = view.rowAt(view.viewport()->height() - 1);
        for (int row = view.rowAt(0); row >= 0 && row <= last; ++row) {
            for (const int column : view.shownColumns()) {
                const QModelIndex index = rows.index(row, column);
                const QRect cell = view.visualRect(index);
                if (!cell.intersects(view.viewport()->rect()))
                    continue;
                const QString text = view.fontMetrics().elidedText(
                    index.data().toString(), Qt::ElideRight, cell.width() - 16);
                if (!text.isEmpty())
                    recording.texts.push_back({QPointF(cell.left() + 8, cell.center().y() + 5),
                                               text, view.font(), QPen(view.palette().text(), 1)});
            }
        }
    };
    return scroll(u"scroll_table"_s, view, words);
}

Measure memory()
{
    std::vector<double> values, floor;
    for (int i = 0; i < 3; ++i) {
        values.push_back(child({u"memory"_s, bigFile()}));
        floor.push_back(child({u"memory-floor"_s}));
    }
    Measure measure = compare(u"memory"_s, values, floor);
    measure.unit = u"MB"_s;
    return measure;
}

/// The window is on the screen, still empty.
Measure firstPaint()
{
    return compareStart(u"first_paint"_s, WindowPainted);
}

/// The file is open and its first page painted.
Measure firstContents()
{
    return compareStart(u"first_contents"_s, ContentsPainted);
}

int runChild(const QStringList &arguments)
{
    const QString what = arguments.value(0);
    if (what == "memory"_L1) {
        const auto portfolio = openBig(arguments.value(1));
        ui::ChallengeFilter filter;
        ui::TimelineView view(ui::Context{portfolio.get(), &filter});
        view.resize(1920, 1080);
        QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
        view.render(&image);
        std::printf("%f\n", residentMegabytes());
        return 0;
    }
    if (what == "memory-floor"_L1) {
        QMainWindow window;
        QImage image(1920, 1080, QImage::Format_ARGB32_Premultiplied);
        window.render(&image);
        std::printf("%f\n", residentMegabytes());
        return 0;
    }
    PaintWatch watch;
    qApp->installEventFilter(&watch);
    if (what == "paint-floor"_L1) {
        watch.hasContents = false;
        QMainWindow window;
        window.resize(1280, 800);
        window.show();
        return QApplication::exec();
    }
    QTemporaryDir folder;
    app::Application application(
        *static_cast<QApplication *>(QApplication::instance()),
        std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat),
        Clock(), app::Application::Start::Shown);
    if (auto opened = application.open(arguments.value(1)); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    watch.contents = application.window().currentPage();
    return QApplication::exec();
}

} // namespace stint::bench
