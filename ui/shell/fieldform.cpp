// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fieldform_row.h"

#include "model/domain/entities.h"
#include "model/edit/portfolio.h"
#include "ui/widgets/editors/longtextedit.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
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

} // namespace

FieldForm::FieldForm(edit::Portfolio *portfolio, QWidget *parent)
    : QWidget(parent)
    , m_portfolio(portfolio)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    setLabelWidth(92);
    connect(portfolio, &edit::Portfolio::changed, this, &FieldForm::follow);
}

FieldForm::~FieldForm() = default;

void FieldForm::setLabelWidth(int least)
{
    m_grid->setColumnMinimumWidth(0, least);
}

void FieldForm::leaveOut(const QStringList &fields)
{
    if (fields == m_leftOut)
        return;
    m_leftOut = fields;
    rebuild();
}

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
        if (isShown(field) && !m_leftOut.contains(field.name))
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
            growWithText(text, 2, 8);
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
