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
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo))
        return false;
    bool own = true;
    if (const auto *line = qobject_cast<QLineEdit *>(watched))
        own = undo ? line->isUndoAvailable() : line->isRedoAvailable();
    else if (const auto *text = qobject_cast<QPlainTextEdit *>(watched))
        own = undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    if (own)
        return false;
    event->ignore();
    return true;
}

} // namespace stint::ui
