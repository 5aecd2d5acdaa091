// SPDX-License-Identifier: GPL-3.0-or-later
// The actions and menus of a TableView.
#include "ui/widgets/icons.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/table/columnspopup.h"
#include "ui/widgets/table/tableview.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace stint::ui {

void TableView::makeActions()
{
    const auto make = [this](QList<QAction *> &list, const QString &name, const QString &iconName,
                             const QKeySequence &keys, const QString &menu, auto slot) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        if (!iconName.isEmpty())
            action->setIcon(icon(iconName));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setProperty("menu", menu);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        list << action;
    };
    const QString editMenu = u"Edit"_s;
    const QString viewMenu = u"View"_s;
    make(m_editActions, u"copy"_s, u"copy"_s, QKeySequence::Copy, editMenu, &TableView::copy);
    make(m_editActions, u"copyHeadings"_s, {}, QKeySequence(u"Ctrl+Shift+C"_s), editMenu,
         &TableView::copyWithHeadings);
    make(m_editActions, u"paste"_s, u"paste"_s, QKeySequence::Paste, editMenu, &TableView::paste);
    make(m_editActions, u"editCell"_s, u"pencil"_s, {}, editMenu, [this] {
        if (editableCurrentColumn() >= 0)
            edit(currentIndex());
    });
    make(m_editActions, u"fillDown"_s, {}, QKeySequence(u"Ctrl+D"_s), editMenu,
         &TableView::fillDown);
    make(m_editActions, u"clear"_s, {}, QKeySequence(Qt::Key_Delete), editMenu,
         &TableView::clearCells);
    make(m_editActions, u"selectAll"_s, {}, QKeySequence::SelectAll, editMenu,
         &TableView::selectAll);
    make(m_viewActions, u"columns"_s, u"columns"_s, {}, viewMenu, &TableView::chooseColumns);
    make(m_viewActions, u"foldAll"_s, {}, {}, viewMenu, [this] { m_rows->setAllFolded(true); });
    make(m_viewActions, u"unfoldAll"_s, {}, {}, viewMenu, [this] { m_rows->setAllFolded(false); });
}

void TableView::retranslate()
{
    const auto name = [this](const QString &object, const QString &text) {
        if (auto *action = findChild<QAction *>(object, Qt::FindDirectChildrenOnly))
            action->setText(text);
    };
    name(u"copy"_s, tr("Copy rows"));
    name(u"copyHeadings"_s, tr("Copy rows with headings"));
    name(u"paste"_s, tr("Paste cells"));
    name(u"editCell"_s, tr("Edit cell"));
    name(u"fillDown"_s, tr("Fill down"));
    name(u"clear"_s, tr("Clear cells"));
    name(u"selectAll"_s, tr("Select all rows"));
    name(u"columns"_s, tr("Columns…"));
    name(u"foldAll"_s, tr("Fold all groups"));
    name(u"unfoldAll"_s, tr("Unfold all groups"));
    setAccessibleName(entityInfo(m_rows->kind()).labels());
    m_rows->retranslate();
}

void TableView::fillGroupMenu(QMenu &menu)
{
    auto *none = menu.addAction(tr("No groups"), this, [this] { m_rows->groupBy({}); });
    none->setCheckable(true);
    none->setChecked(m_rows->groupedBy().isEmpty());
    menu.addSeparator();
    for (const int c : shownColumns()) {
        const Column &column = m_rows->column(c);
        const FieldInfo *field = column.field();
        const bool recurs =
            !field || (!has(field->use, FieldUse::LongText) && !has(field->use, FieldUse::Code) &&
                       !(field->kind == FieldKind::Text && has(field->use, FieldUse::Required)));
        if (!recurs)
            continue;
        const QString key = column.key();
        auto *action = menu.addAction(withoutMnemonic(column.label(m_rows->now())), this,
                                      [this, key] { m_rows->groupBy(key); });
        action->setCheckable(true);
        action->setChecked(m_rows->groupedBy() == key);
    }
}

void TableView::fillMenu(QMenu &menu, int column)
{
    if (!m_rowActions.isEmpty() && currentId() != 0) {
        menu.addActions(m_rowActions);
        menu.addSeparator();
    }
    menu.addActions(m_editActions);
    menu.addSeparator();
    if (column >= 0) {
        const QString label = withoutMnemonic(m_rows->column(column).label(m_rows->now()));
        const QString key = m_rows->column(column).key();
        const auto sort = [this, key](Qt::SortOrder order) {
            m_rows->sort(m_rows->columnOf(key), order);
            horizontalHeader()->viewport()->update();
        };
        menu.addAction(icon(u"sort-up"_s), tr("Sort by %1").arg(label), this,
                       [sort] { sort(Qt::AscendingOrder); });
        menu.addAction(icon(u"sort-down"_s), tr("Sort by %1, last first").arg(label), this,
                       [sort] { sort(Qt::DescendingOrder); });
        menu.addAction(tr("Hide %1").arg(label), this,
                       [this, key] { setColumnShown(m_rows->columnOf(key), false); });
        menu.addAction(tr("Fit width of %1").arg(label), this, [this, key] {
            m_widthsChosen = true;
            resizeColumnToContents(m_rows->columnOf(key));
        });
    }
    QMenu *group = menu.addMenu(icon(u"group"_s), tr("Group by"));
    fillGroupMenu(*group);
    menu.addActions(m_viewActions);
}

void TableView::chooseColumns()
{
    auto *popup = new ColumnsPopup(this);
    popup->popUp(mapToGlobal(
        QPoint(width() - popup->sizeHint().width() - 16, horizontalHeader()->height())));
}

} // namespace stint::ui
