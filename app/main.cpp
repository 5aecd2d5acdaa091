// SPDX-License-Identifier: GPL-3.0-or-later
// Without a command: the window. With one: no display is needed.
#include "app/application.h"
#include "app/commands/runner.h"

#include <QApplication>
#include <QFileInfo>
#include <array>

using namespace Qt::StringLiterals;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(u"stint"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(STINT_VERSION));
    QGuiApplication::setDesktopFileName(u"stint"_s);
}

/// A command says what it has to say itself, in one line; the libraries' remarks are not for
/// people.
void keepQuiet(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("STINT_DEBUG"))
        QTextStream(stderr) << qFormatLogMessage(type, context, message) << '\n';
}

int runCommandLine(const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    return stint::app::runCommand(arguments, out, err);
}

/// What paints needs no display; the scale must be known before Qt starts.
void prepareToPaint(const QStringList &arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    double scale = 1;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--scale"_L1)
            scale = arguments.value(i + 1).toDouble();
        else if (arguments[i].startsWith("--scale="_L1))
            scale = arguments[i].sliced(8).toDouble();
    }
    // The command refuses a scale that makes no sense.
    qputenv("QT_SCALE_FACTOR", QByteArray::number(scale >= 0.5 && scale <= 4 ? scale : 1.0));
}

/// Qt would end the program with a core dump.
bool hasDisplay(const QStringList &arguments)
{
#ifdef Q_OS_LINUX
    return arguments.contains(u"-platform"_s) ||
           std::ranges::any_of(std::array{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"},
                               [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
#else
    Q_UNUSED(arguments);
    return true;
#endif
}

/// What the window can't be told; empty if it can be told all of it.
QString notForWindow(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const bool isFile = QFileInfo::exists(first) || first.endsWith(u".stint"_s);
    if (!first.isEmpty() && (first.startsWith(u'-') || !isFile))
        return first + u" is neither a command nor a file"_s;
    return arguments.size() > 1
               ? u"the window takes a file and nothing else, so not "_s + arguments[1]
               : QString();
}

int wrongUsage(const QString &what)
{
    QTextStream(stderr) << "stint: " << what << ". Try: stint --help\n";
    return 2;
}

int openWindow(int argc, char **argv)
{
    QApplication app(argc, argv);
    nameProgram();
    const QStringList arguments = QApplication::arguments().mid(1); // without those of Qt
    if (const QString wrong = notForWindow(arguments); !wrong.isEmpty())
        return wrongUsage(wrong);
    const QString file = arguments.value(0);
    stint::app::Application application(app, nullptr, stint::Clock(),
                                        stint::app::Application::Start::Shown);
    if (!file.isEmpty()) {
        if (const auto opened = application.open(file); !opened)
            application.window().showError(opened.error().message);
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    using stint::app::Invocation;
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);

    const Invocation wanted = stint::app::invocation(arguments);
    if (wanted != Invocation::Window)
        qInstallMessageHandler(keepQuiet);
    switch (wanted) {
    case Invocation::Command: {
        QCoreApplication app(argc, argv);
        nameProgram();
        return runCommandLine(arguments);
    }
    case Invocation::PaintingCommand: {
        prepareToPaint(arguments);
        QApplication app(argc, argv);
        nameProgram();
        return runCommandLine(arguments);
    }
    case Invocation::Window:
        break;
    }
    // An option may be one of Qt's, which takes it away where there is a display.
    const bool display = hasDisplay(arguments);
    const QString first = arguments.value(0);
    if (!display || !first.startsWith(u'-')) {
        if (const QString wrong = notForWindow({first}); !wrong.isEmpty())
            return wrongUsage(wrong);
    }
    if (!display) {
        QTextStream(stderr) << "stint: there is no display to open the window on. The commands "
                               "need none. Try: stint --help\n";
        return 1;
    }
    return openWindow(argc, argv);
}
