// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/newrowform.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/secondarylabel.h"

#include <QCloseEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stint::ui {

namespace {

bool isEmpty(const QVariant &value)
{
    return value.toString().isEmpty() || value == QVariant(qint64(0));
}

} // namespace

NewRowForm::NewRowForm(RowsModel *rows, const QStringList &fields, const QStringList &needed,
                       const QVariantMap &values, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_rows(rows)
    , m_needed(needed)
    , m_values(values)
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    const QString title = tr("New %1").arg(entityInfo(rows->kind()).label().toLower());
    setAccessibleName(title);
    layout->addWidget(new HeadingLabel(title, this));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(form);
    for (const QString &name : fields) {
        const int column = rows->columnOf(name);
        if (column < 0 || !rows->column(column).field())
            continue;
        const FieldInfo &field = *rows->column(column).field();
        QWidget *editor = createEditor(&field, rows->kind(), rows->portfolio(), this, false);
        if (auto *box = qobject_cast<QPlainTextEdit *>(editor))
            box->setFixedHeight(96);
        if (values.contains(name))
            editorOf(editor)->setValue(values.value(name));
        form->addRow(field.displayLabel(), editor);
        m_editors.emplace_back(column, editor);
    }
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = plainButton(tr("Cancel"), {}, this);
    auto *ok = primaryButton(tr("Add"), {}, this);
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    layout->addLayout(buttons);
    setFixedWidth(420);
    m_first = texts();
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_isOver = true;
        close();
    });
    connect(ok, &QPushButton::clicked, this, &NewRowForm::add);
    connect(rows, &RowsModel::failed, this, [this](const QString &message) {
        m_problem->setText(message);
        m_problem->show();
        adjustSize();
    });
}

NewRowForm::Texts NewRowForm::texts() const
{
    Texts all;
    for (const auto &[column, editor] : m_editors) {
        const QString name = m_rows->column(column).field()->name;
        if (const auto *line = qobject_cast<QLineEdit *>(editor))
            all.insert(name, line->text());
        else if (const auto *box = qobject_cast<QPlainTextEdit *>(editor))
            all.insert(name, box->toPlainText());
    }
    return all;
}

void NewRowForm::resume(const Texts &unsent)
{
    for (const auto &[column, editor] : m_editors) {
        const auto text = unsent.constFind(m_rows->column(column).field()->name);
        if (text == unsent.cend())
            continue;
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setText(*text);
        else
            editorOf(editor)->begin(*text);
    }
}

void NewRowForm::closeEvent(QCloseEvent *event)
{
    Texts typed = m_isOver ? Texts() : texts();
    typed.removeIf([&](const auto &text) { return m_first.value(text.key()) == text.value(); });
    emit left(typed);
    QFrame::closeEvent(event);
}

void NewRowForm::popUp(QPoint globalTopRight)
{
    adjustSize();
    move(globalTopRight - QPoint(width(), 0));
    show();
    for (const auto &[column, editor] : m_editors) {
        if (isEmpty(editorOf(editor)->value())) {
            editor->setFocus();
            return;
        }
    }
    if (!m_editors.empty())
        m_editors.front().second->setFocus();
}

/// Ctrl+Return sends the form, not what is selected on the page behind it; and so on.
bool NewRowForm::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void NewRowForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        add();
        return;
    }
    QFrame::keyPressEvent(event);
}

void NewRowForm::refuse(const QString &problem, QWidget *editor)
{
    m_problem->setText(problem);
    m_problem->show();
    adjustSize();
    editor->setFocus();
}

void NewRowForm::add()
{
    std::vector<CellValue> cells;
    for (const auto &[column, editor] : m_editors) {
        const FieldEditor *field = editorOf(editor);
        if (!field->problem().isEmpty()) {
            refuse(field->problem(), editor);
            return;
        }
        const FieldInfo &info = *m_rows->column(column).field();
        if (m_needed.contains(info.name) && isEmpty(field->value())) {
            refuse(tr("“%1” can't be empty.").arg(info.displayLabel()), editor);
            return;
        }
        cells.push_back({-1, column, field->value()});
    }
    for (auto it = m_values.begin(); it != m_values.end(); ++it) {
        const int column = m_rows->columnOf(it.key());
        const bool asked = std::ranges::any_of(
            m_editors, [&](const auto &editor) { return editor.first == column; });
        if (column >= 0 && !asked)
            cells.push_back({-1, column, it.value()});
    }
    if (!m_rows->edit(cells, 1))
        return;
    const std::vector<qint64> ids = m_rows->now().ids(m_rows->kind());
    m_isOver = true;
    emit added(ids.empty() ? 0 : ids.back());
    close();
}

} // namespace stint::ui
