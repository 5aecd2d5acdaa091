// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/emptyundo.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace stint::ui {

bool EmptyUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
        return false;
    // Whoever takes back their typing and presses once too often means no edit of the file.
    const auto wasTypedIn = [](const auto *text) {
        return text->isUndoAvailable() || text->isRedoAvailable();
    };
    bool own = true;
    if (const auto *line = qobject_cast<QLineEdit *>(watched))
        own = wasTypedIn(line);
    else if (const auto *text = qobject_cast<QPlainTextEdit *>(watched))
        own = wasTypedIn(text->document());
    if (own)
        return false;
    event->ignore();
    return true;
}

} // namespace stint::ui
