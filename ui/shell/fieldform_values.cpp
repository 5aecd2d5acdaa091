// SPDX-License-Identifier: GPL-3.0-or-later
// What a form shows of the document, and how what is typed gets back into it.
#include "model/domain/entities.h"
#include "model/edit/fields.h"
#include "model/edit/portfolio.h"
#include "ui/itemmodels/rowsmodel.h"
#include "ui/shell/fieldform_row.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

/// Adds the person or organisation that was typed by name, then the field that names it.
Result<ChangeSet> withNewReference(const Snapshot &now, EntityKind kind,
                                   std::span<const qint64> ids, const FieldInfo &field,
                                   const QString &name, QDate today)
{
    auto added = edit::addRow(now, field.target, {{u"name"_s, name}}, today);
    if (!added)
        return added;
    Snapshot after = now;
    after.apply(*added);
    const qint64 id = edit::addedRow(*added, field.target);
    auto set = edit::setField(after, kind, ids, field, id, today);
    if (!set)
        return set;
    added->append(*set);
    added->words = set->words;
    return added;
}

} // namespace

QVariant FieldForm::common(const Row &shown, bool &same) const
{
    const Snapshot &now = m_portfolio->now();
    same = true;
    if (!shown.field) {
        QSet<QString> texts;
        for (const qint64 id : m_ids) {
            if (const Challenge *challenge = now.find(Id<Challenge>(id)))
                texts << challenge->extras.value(shown.extra.value);
        }
        same = texts.size() < 2;
        return same && !texts.isEmpty() ? QVariant(*texts.begin()) : QVariant();
    }
    const FieldInfo &field = *shown.field;
    const void *first = m_ids.isEmpty() ? nullptr : now.row(m_kind, m_ids.first());
    if (!first)
        return {};
    for (const qint64 id : m_ids) {
        const void *row = now.row(m_kind, id);
        if (row && !field.equal(first, row)) {
            same = false;
            return {};
        }
    }
    return field.get(first);
}

QString FieldForm::textOf(const Row &row) const
{
    const Snapshot &now = m_portfolio->now();
    const void *first = m_ids.isEmpty() ? nullptr : now.row(m_kind, m_ids.first());
    return row.field && row.same && first ? fieldText(*row.field, now, first) : QString();
}

/// Whether the editor holds something else than was shown in it.
bool FieldForm::isTyped(const Row &row) const
{
    const FieldEditor *editor = editorOf(row.editor);
    if (!editor)
        return false;
    if (!editor->problem().isEmpty())
        return true;
    const QVariant value = editor->value();
    // Left empty, several values stay several.
    return value != row.shown && (row.same || (value.isValid() && !value.toString().isEmpty()));
}

bool FieldForm::isWritableNow() const
{
    const Snapshot &now = m_portfolio->now();
    return !m_portfolio->isReadOnly() && std::ranges::all_of(m_ids, [&](qint64 id) {
        return edit::whyLocked(now, m_kind, id).isEmpty();
    });
}

bool FieldForm::isUpToDate(const Row &row) const
{
    bool same = true;
    const QVariant value = common(row, same);
    const bool label = qobject_cast<QLabel *>(row.editor) != nullptr;
    if (!label && row.editor->isEnabledTo(this) != isWritableNow())
        return false;
    return same == row.same && value == row.shown && textOf(row) == row.text;
}

void FieldForm::read(Row &row) const
{
    row.shown = common(row, row.same);
    row.text = textOf(row);
}

void FieldForm::show(Row &row)
{
    read(row);
    row.problem->hide();
    const bool writable = isWritableNow();
    const QString several = tr("(several)");
    if (auto *box = qobject_cast<QCheckBox *>(row.editor)) {
        box->setTristate(!row.same);
        box->setCheckState(!row.same            ? Qt::PartiallyChecked
                           : row.shown.toBool() ? Qt::Checked
                                                : Qt::Unchecked);
        box->setEnabled(writable);
    } else if (FieldEditor *editor = editorOf(row.editor)) {
        editor->setValue(row.shown);
        // Shown from its beginning, nothing marked: nobody is typing here yet.
        if (auto *line = qobject_cast<QLineEdit *>(row.editor)) {
            line->setPlaceholderText(row.same ? QString() : several);
            line->deselect();
            line->setCursorPosition(0);
        } else if (auto *text = qobject_cast<QPlainTextEdit *>(row.editor)) {
            text->setPlaceholderText(row.same ? QString() : several);
            text->moveCursor(QTextCursor::Start);
        }
        row.editor->setEnabled(writable);
    } else if (auto *label = qobject_cast<QLabel *>(row.editor)) {
        label->setText(row.same ? row.text : several);
        const bool empty = label->text().isEmpty();
        label->setVisible(!empty);
        row.label->setVisible(!empty);
    }
}

void FieldForm::write(Row &row)
{
    if (m_ids.isEmpty() || m_portfolio->isReadOnly())
        return;
    QVariant value;
    if (auto *box = qobject_cast<QCheckBox *>(row.editor)) {
        value = box->checkState() == Qt::Checked;
        if (value == row.shown)
            return;
    } else if (FieldEditor *editor = editorOf(row.editor)) {
        const QString problem = editor->problem();
        row.problem->setText(problem);
        row.problem->setVisible(!problem.isEmpty());
        if (!problem.isEmpty() || !isTyped(row))
            return;
        value = editor->value();
    } else {
        return;
    }
    const Snapshot &now = m_portfolio->now();
    const QDate today = m_portfolio->clock().today();
    const std::vector<qint64> ids(m_ids.begin(), m_ids.end());
    Result<ChangeSet> changes = !row.field ? edit::setExtra(now, ids, row.extra, value.toString())
                                : value.canConvert<NewReference>()
                                    ? withNewReference(now, m_kind, ids, *row.field,
                                                       value.value<NewReference>().name, today)
                                    : edit::setField(now, m_kind, ids, *row.field, value, today);
    if (!changes) {
        row.problem->setText(changes.error().message);
        row.problem->show();
        return;
    }
    row.problem->hide();
    const int built = m_built;
    const bool outermost = !std::exchange(m_writing, true);
    const Result<void> written = m_portfolio->perform(*changes);
    if (outermost)
        m_writing = false;
    if (!written) {
        // What was typed stays, to be tried again.
        row.problem->setText(written.error().message);
        row.problem->show();
        emit errorOccurred(written.error().message);
    } else if (built == m_built) { // else the row is gone
        show(row);
    }
}

} // namespace stint::ui
