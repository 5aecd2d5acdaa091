// SPDX-License-Identifier: GPL-3.0-or-later
// A page of plain registers: people and organisations, stints, decisions and risks. Each is the
// shared table over one entity, with a switch between them, and a sheet for new rows.
#pragma once

#include "ui/itemmodels/rowsmodel.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace stint::ui {

class EmptyState;
class PageHeader;
class RegisterForm;
class RowWords;
class SegmentedControl;
class TablePanel;
class TableView;

struct Register {
    EntityKind kind = EntityKind::None;
    QString iconName;
    QStringList columns; ///< shown at first
    std::vector<SortBy> sort;
    QStringList asked;  ///< fields of the sheet for a new row; none: rows come from elsewhere
    QStringList needed; ///< those of them that the sheet insists on, required or not
    std::function<QVariantMap()> usual; ///< what a new row begins with
    bool isForm = false;                ///< of one row, shown as a form instead of a table
    bool opensGate = false;             ///< Enter shows the gate of the row instead of editing it
    std::function<std::vector<std::unique_ptr<Column>>()> moreColumns;
};

class RegisterPage : public Page
{
    Q_OBJECT

public:
    ~RegisterPage() override;

    QString iconName() const override { return m_iconName; }
    QString name() const override { return m_name; }
    bool showsInspector() const override { return true; }
    QList<QAction *> pageActions() const override;
    /// A kind (and id) goes to its register and selects the row; a part is the plural of a kind.
    void open(const Link &link) override;
    QStringList partNames() const override;
    Link here() const override;
    void announceSelection() override;
    bool hasOwnFilter() const override { return true; }
    void focusFilter() override;
    bool canPrint() const override { return true; }
    void print() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    TableView *table(EntityKind kind) const;
    void newRow();

protected:
    RegisterPage(const Context &context, const QString &name, const QString &iconName,
                 std::vector<Register> registers, QWidget *parent);
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// What an empty register says; called again in another language.
    virtual QString purpose(EntityKind kind) const = 0;
    const Context &context() const { return m_context; }
    EntityKind shownKind() const { return current().what.kind; }
    QAction *removeAction() const { return m_removeAction; }
    /// Something about what is selected, beneath the registers.
    void addBelow(QWidget *widget);
    /// Something about all that is shown, above them.
    void addAbove(QWidget *widget);
    /// Whether a register shows a row that has the words of the filter.
    virtual bool isWanted(EntityKind kind, qint64 id) const
    {
        Q_UNUSED(kind)
        Q_UNUSED(id)
        return true;
    }
    /// What a register is narrowed to by isWanted(), in words; empty if it isn't.
    virtual QString narrowedTo(EntityKind kind) const
    {
        Q_UNUSED(kind)
        return {};
    }
    /// The rows of a register that have the words of the filter, wanted or not.
    std::vector<qint64> withWords(EntityKind kind) const;
    void finish(); ///< at the end of the constructor of a page

private:
    struct Shown {
        Register what;
        RowsModel *rows = nullptr;
        RowWords *words = nullptr;
        TablePanel *panel = nullptr;
        EmptyState *empty = nullptr;
        RegisterForm *form = nullptr; ///< instead of the table
        QStackedWidget *stack = nullptr;
        QHash<QString, QString> unsent; ///< what was typed for a new row and not added yet
    };
    void retranslate();
    void showRegister(int index);
    void refresh();
    void filterRows();
    void filterShown();
    void prepareFilter();
    void say();
    void removeSelected();
    void exportTable();
    const Shown &current() const { return m_shown[static_cast<size_t>(m_current)]; }

    Context m_context;
    QString m_name, m_iconName;
    std::vector<Shown> m_shown;
    PageHeader *m_header;
    SegmentedControl *m_switch = nullptr;
    QPushButton *m_new;
    QLineEdit *m_filter;  ///< text that a row must have in one of its columns
    QStringList m_wanted; ///< its words, folded
    QTimer m_preparing;
    QStackedWidget *m_stack;
    QAction *m_newAction;
    QAction *m_removeAction;
    QAction *m_exportAction;
    QList<QAction *> m_goActions;
    QList<QAction *> m_newActions; ///< of each register, for the command box
    int m_current = 0;
};

} // namespace stint::ui
