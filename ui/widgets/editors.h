// SPDX-License-Identifier: GPL-3.0-or-later
// The editor that fits a field: what tables open in a cell and forms show. An editor is one control
// (a line or a text box), so that focus, Tab and delegates treat it like any other.
#pragma once

#include "model/domain/field.h"

#include <QVariant>
#include <functional>

class QWidget;

namespace stint::edit {
class Portfolio;
}

namespace stint::ui {

class FieldEditor
{
public:
    virtual ~FieldEditor() = default;

    /// As FieldInfo::get gives it; a NewReference for a person or organisation to be added.
    virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0;
    /// Why what is typed can't be taken, in a sentence; empty if it can.
    virtual QString problem() const { return {}; }
    /// Replaces the text by what was typed to open the editor.
    virtual void begin(const QString &typed) = 0;
    /// Shows the calendar or the list of choices, if the editor has one.
    virtual void showChoices() {}

    /// Called when a choice was made with the mouse or from a list: there is no more to type.
    std::function<void()> done;
};

/// Makes an editor for a field; for plain text if `field` is null. `longText`: several lines.
/// Enter in a text box ends the edit in a table (`inCell`) and begins a line in a form.
QWidget *createEditor(const FieldInfo *field, EntityKind kind, edit::Portfolio *portfolio,
                      QWidget *parent, bool inCell = true);
/// Null if the widget isn't one of ours.
FieldEditor *editorOf(QWidget *widget);

} // namespace stint::ui
