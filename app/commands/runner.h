// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the command that the arguments name, parses them, runs it, and prints what went wrong.
#pragma once

#include <QStringList>
#include <QTextStream>

namespace stint::app {

/// What the arguments ask for.
enum class Invocation { Window, Command, PaintingCommand };

/// `arguments` without the program's name. A first argument that is no command's name and no option
/// is a file for the window.
Invocation invocation(const QStringList &arguments);

/// Runs a command (or --help, --version) and returns its exit code. Needs a QCoreApplication; for
/// a PaintingCommand a QApplication.
int runCommand(const QStringList &arguments, QTextStream &out, QTextStream &err);

} // namespace stint::app
