// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/rowspanel.h"

#include "ui/pages/parts/challengewords.h"
#include "ui/pages/parts/datewords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/table/tableview.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

RowsPanel::RowsPanel(edit::Portfolio *portfolio, EntityKind kind, const QStringList &columns,
                     QWidget *parent)
    : CardFrame(u" "_s, parent)
    , m_kind(kind)
    , m_rows(new RowsModel(portfolio, kind, this))
    , m_table(new TableView(m_rows, this))
    , m_empty(new SecondaryLabel({}, this))
    , m_add(linkButton({}, this))
    , m_remove(new QAction(icon(u"trash"_s), {}, this))
{
    m_table->setDefaultColumns(columns);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 12, 16, 12);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_add->setIcon(icon(u"plus"_s));
    addTitleWidget(m_add);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_table, 1);
    m_rows->setFilter([](const Snapshot &, qint64) { return false; });
    m_remove->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(m_remove);
    m_table->setRowActions({m_remove});
    connect(m_remove, &QAction::triggered, m_table, &TableView::removeSelected);
    connect(m_add, &QPushButton::clicked, this, &RowsPanel::add);
    connect(m_rows, &RowsModel::contentChanged, this, &RowsPanel::refresh);
    connect(m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
                if (hint == QAbstractItemDelegate::RevertModelCache)
                    takeBackAdded();
                m_added = 0;
            });
    connect(m_table, &TableView::failed, this, &RowsPanel::errorOccurred);
    connect(m_table, &TableView::said, this, &RowsPanel::statusMessage);
    connect(m_table, &TableView::selectedIdsChanged, this,
            [this](const QList<qint64> &ids) { emit selectionChanged(m_kind, ids); });
}

void RowsPanel::setWords(const QString &title, const QString &add, const QString &empty)
{
    setTitle(title);
    m_table->setAccessibleName(title);
    m_add->setText(add);
    m_remove->setText(tr("Delete rows"));
    m_add->setVisible(!m_addField.isEmpty() && !m_rows->isReadOnly());
    m_empty->setText(empty);
    refresh();
}

void RowsPanel::setOwner(QStringView name, qint64 id)
{
    if (m_owner == id)
        return;
    m_owner = id;
    const QString key = name.toString();
    m_ownerField = entityInfo(m_kind).field(QLatin1StringView(key.toLatin1()));
    m_rows->setNewRowValues({{key, QVariant(id)}});
    m_rows->setFilter([this](const Snapshot &now, qint64 row) {
        return isOwned(now, row) && (!m_takes || m_takes(row));
    });
    refresh();
}

bool RowsPanel::isOwned(const Snapshot &now, qint64 row) const
{
    return m_ownerField && m_ownerField->get(now.row(m_kind, row)).toLongLong() == m_owner;
}

void RowsPanel::setAbove(QWidget *widget, std::function<bool(qint64)> takes)
{
    m_above = widget;
    m_takes = std::move(takes);
    body()->insertWidget(0, widget);
}

void RowsPanel::narrow()
{
    m_rows->refilter();
    refresh();
}

void RowsPanel::refresh()
{
    const int count = m_rows->shownRows();
    if (m_above)
        m_above->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_table->setVisible(count > 0);
    m_remove->setEnabled(count > 0 && !m_rows->isReadOnly());
    setNote(count == 0 ? QString() : number(count));
    m_add->setVisible(!m_addField.isEmpty() && !m_rows->isReadOnly());
}

void RowsPanel::add()
{
    emit adding();
    const FieldInfo *field = entityInfo(m_kind).field(QLatin1StringView(m_addField.toLatin1()));
    QVariantMap values;
    // A field that may not be empty begins with a word to type over.
    if (field && field->kind == FieldKind::Text && has(field->use, FieldUse::Required))
        values.insert(m_addField, tr("New %1").arg(entityInfo(m_kind).label().toLower()));
    if (m_kind == EntityKind::Note)
        values.insert(u"author"_s, whoIsHere(m_rows->portfolio()).value);
    const qint64 id = m_rows->addRow(values);
    if (id == 0)
        return;
    refresh();
    m_table->editCell(id, m_addField);
    m_added = m_rows->portfolio()->now().revision;
}

/// Escape instead of a name: there is to be no new row after all.
void RowsPanel::takeBackAdded()
{
    edit::Portfolio *portfolio = m_rows->portfolio();
    if (m_added == 0 || portfolio->now().revision != m_added)
        return;
    if (const auto done = portfolio->undo(); !done)
        emit errorOccurred(done.error().message);
    if (m_add->isVisible() && m_rows->shownRows() == 0)
        m_add->setFocus();
}

} // namespace stint::ui
