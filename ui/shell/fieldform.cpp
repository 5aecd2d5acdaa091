// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fieldform.h"

#include "model/domain/entities.h"
#include "model/edit/fields.h"
#include "model/edit/portfolio.h"
#include "ui/itemmodels/rowsmodel.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

bool isShown(const FieldInfo &field)
{
    return !has(field.use, FieldUse::Hidden) && field.kind != FieldKind::Extras &&
           field.kind != FieldKind::Bytes;
}

bool isWritable(const FieldInfo &field, EntityKind kind)
{
    // Stages are left by a decision, at a gate.
    const bool stage = kind == EntityKind::Challenge && field.name == "stage"_L1;
    return !has(field.use, FieldUse::System) && !stage;
}

/// Two to eight lines high, as the text needs.
void growWithText(QPlainTextEdit *text)
{
    const auto fit = [text](const QSizeF &size) {
        const int lines = qBound(2, qCeil(size.height()), 8);
        text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + 16);
    };
    fit(text->document()->size());
    QObject::connect(text->document()->documentLayout(),
                     &QAbstractTextDocumentLayout::documentSizeChanged, text, fit);
}

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

struct FieldForm::Row {
    const FieldInfo *field = nullptr; ///< null for one of the team's own fields
    Id<ExtraField> extra;
    SecondaryLabel *label = nullptr;
    QWidget *editor = nullptr; ///< a FieldEditor, a check box, or a label that can't be edited
    QLabel *problem = nullptr;
    QVariant shown;
    QString text; ///< what `shown` is called: a person may come to be called something else
    bool same = true;
};

FieldForm::FieldForm(edit::Portfolio *portfolio, QWidget *parent)
    : QWidget(parent)
    , m_portfolio(portfolio)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, 92);
    connect(portfolio, &edit::Portfolio::changed, this, &FieldForm::follow);
}

FieldForm::~FieldForm() = default;

void FieldForm::setRows(EntityKind kind, const QList<qint64> &ids)
{
    // What was typed belongs to the rows that were shown. Writing it may come back here, with other
    // rows: this call is the later wish.
    const auto typed =
        std::ranges::find_if(m_rows, [](const auto &row) { return row->editor->hasFocus(); });
    if (typed != m_rows.end() && !m_writing)
        write(**typed);
    const bool otherFields = kind != m_kind;
    m_kind = kind;
    m_ids = ids;
    if (otherFields)
        build();
    showAll();
}

void FieldForm::showAll()
{
    for (const auto &row : m_rows)
        show(*row);
}

/// The same rows with other fields or in other words. What is being typed goes along.
void FieldForm::rebuild()
{
    const FieldInfo *field = nullptr;
    Id<ExtraField> extra;
    QString text;
    for (const auto &row : m_rows) {
        if (!row->editor->hasFocus() || !isTyped(*row))
            continue;
        field = row->field;
        extra = row->extra;
        if (const auto *line = qobject_cast<QLineEdit *>(row->editor))
            text = line->text();
        else if (const auto *box = qobject_cast<QPlainTextEdit *>(row->editor))
            text = box->toPlainText();
    }
    build();
    showAll();
    if (!field && !extra)
        return;
    for (const auto &row : m_rows) {
        if (row->field != field || row->extra != extra)
            continue;
        if (auto *line = qobject_cast<QLineEdit *>(row->editor))
            line->setText(text);
        else if (FieldEditor *editor = editorOf(row->editor))
            editor->begin(text);
        row->editor->setFocus();
    }
}

void FieldForm::follow(const ChangeSet &changes)
{
    if (m_kind == EntityKind::Challenge && changes.touches<ExtraField>()) {
        rebuild();
        return;
    }
    for (const auto &row : m_rows) {
        // What is being typed stays, and so does what could not be written.
        const bool refused = !row->problem->isHidden();
        if ((row->editor->hasFocus() || refused) && isTyped(*row))
            read(*row);
        else if (refused || !isUpToDate(*row))
            show(*row);
    }
}

void FieldForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void FieldForm::build()
{
    ++m_built;
    // An edit that takes its own row out of a table gets here from within its editor.
    for (const auto &row : m_rows) {
        row->editor->removeEventFilter(this);
        for (QWidget *widget :
             std::initializer_list<QWidget *>{row->label, row->editor, row->problem}) {
            m_grid->removeWidget(widget);
            widget->hide();
            widget->deleteLater();
        }
    }
    m_rows.clear();
    for (int line = 0; line < m_grid->rowCount(); ++line)
        m_grid->setRowStretch(line, 0);
    if (m_kind == EntityKind::None)
        return;
    // What is short first: it can be taken in at a glance.
    std::vector<const FieldInfo *> fields;
    for (const FieldInfo &field : entityInfo(m_kind).fields) {
        if (isShown(field))
            fields.push_back(&field);
    }
    std::ranges::stable_partition(
        fields, [](const FieldInfo *field) { return !has(field->use, FieldUse::LongText); });
    for (const FieldInfo *field : fields)
        addRow(field, {}, field->displayLabel());
    if (m_kind == EntityKind::Challenge) {
        std::vector<const ExtraField *> extras;
        for (const ExtraField &extra : m_portfolio->now().table<ExtraField>())
            extras.push_back(&extra);
        std::ranges::sort(extras, {}, &ExtraField::position);
        for (const ExtraField *extra : extras)
            addRow(nullptr, extra->id, extra->name);
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    limitLabels();
}

void FieldForm::addRow(const FieldInfo *field, Id<ExtraField> extra, const QString &label)
{
    auto row = std::make_unique<Row>();
    row->field = field;
    row->extra = extra;
    row->label = new SecondaryLabel(label, this);
    row->label->setWordWrap(true);
    if (field && !isWritable(*field, m_kind)) {
        auto *value = new QLabel(this);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        row->editor = value;
    } else if (field && field->kind == FieldKind::Flag) {
        auto *box = new QCheckBox(this);
        connect(box, &QCheckBox::clicked, this, [this, r = row.get()] { write(*r); });
        row->editor = box;
    } else {
        row->editor = createEditor(field, m_kind, m_portfolio, this, false);
        if (FieldEditor *editor = editorOf(row->editor))
            editor->done = [this, r = row.get()] { write(*r); };
        row->editor->installEventFilter(this);
        row->editor->setProperty("look", u"flat"_s);
        if (auto *text = qobject_cast<QPlainTextEdit *>(row->editor))
            growWithText(text);
    }
    row->editor->setAccessibleName(label);
    row->problem = new QLabel(this);
    row->problem->setWordWrap(true);
    row->problem->hide();
    row->label->setBuddy(row->editor);
    int line = m_grid->rowCount();
    if (field && has(field->use, FieldUse::LongText)) {
        m_grid->addWidget(row->label, line++, 0, 1, 2);
        m_grid->addWidget(row->editor, line++, 0, 1, 2);
    } else {
        m_grid->addWidget(row->label, line, 0, Qt::AlignVCenter);
        m_grid->addWidget(row->editor, line++, 1);
    }
    m_grid->addWidget(row->problem, line, 0, 1, 2);
    m_rows.push_back(std::move(row));
}

// In a narrow form long labels take two lines rather than the room of what they name.
void FieldForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    limitLabels();
}

void FieldForm::limitLabels()
{
    const int most = qMax(m_grid->columnMinimumWidth(0), width() * 36 / 100);
    for (const auto &row : m_rows) {
        if (!row->field || !has(row->field->use, FieldUse::LongText))
            row->label->setMaximumWidth(most);
    }
}

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

QString FieldForm::problemOf(const QWidget *editor) const
{
    for (const auto &row : m_rows) {
        if (row->editor == editor && !row->problem->isHidden())
            return row->problem->text();
    }
    return {};
}

bool FieldForm::eventFilter(QObject *watched, QEvent *event)
{
    const bool left = event->type() == QEvent::FocusOut;
    const bool enter = event->type() == QEvent::KeyPress && qobject_cast<QLineEdit *>(watched) &&
                       (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return ||
                        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Enter);
    const bool escape = event->type() == QEvent::KeyPress &&
                        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (left || enter || escape) {
        for (const auto &row : m_rows) {
            if (row->editor != watched)
                continue;
            const bool popup =
                left && static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason;
            if (escape)
                show(*row);
            else if (!popup)
                write(*row);
            break; // the rows may be others by now
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace stint::ui
