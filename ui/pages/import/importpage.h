// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a table or a portfolio in: choose, paste or drop it; see what was recognised, where each
// column goes and what would happen; then one click, which is one undo. Nothing is written before.
#pragma once

#include "ui/pages/import/planrunner.h"
#include "ui/shell/page.h"

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace stint::ui {

class EmptyState;
class MappingHeader;
class PageHeader;
class ProblemsModel;
class SecondaryLabel;
class SourceModel;
class SourceOptions;
class ValuesModel;

class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(const Context &context, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("import"); }
    QString title() const override { return tr("Import"); }
    QString iconName() const override { return QStringLiteral("import"); }
    bool isInNavigation() const override { return false; }
    QList<QAction *> pageActions() const override;
    /// `part` is the path of a file to begin with.
    void open(const Link &link) override;

    void load(const QString &path);
    void paste();
    bool isBusy() const { return m_runner->isRunning(); }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void retranslate();
    void chooseFile();
    void begin(ImportSource source);
    void ask(bool anew, bool keepMap);
    void askAgain(); ///< of the same source: the portfolio has changed
    void take(const std::shared_ptr<const ImportAnswer> &answer);
    void mapColumn(int column, const exchange::ColumnTarget &target);
    void refresh();
    void showProblem(const QModelIndex &index);
    void import();
    void clear();

    Context m_context;
    PlanRunner *m_runner;
    std::shared_ptr<const ImportSource> m_source;
    std::shared_ptr<const ImportAnswer> m_answer;
    exchange::ColumnMap m_map;
    bool m_stale = false; ///< the portfolio has changed while the page was out of sight

    PageHeader *m_header;
    QPushButton *m_choose;
    QPushButton *m_paste;
    QPushButton *m_import;
    QAction *m_chooseAction;
    QAction *m_pasteAction;
    QAction *m_importAction;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_content;
    SourceOptions *m_options;
    QProgressBar *m_progress;
    QTableView *m_preview;
    MappingHeader *m_mapping;
    SourceModel *m_rows;
    QTableView *m_valueView; ///< of a shared challenge, in the place of m_preview
    ValuesModel *m_values;
    QLabel *m_summary;
    SecondaryLabel *m_detail;
    QCheckBox *m_leaveOut;
    QCheckBox *m_replaceOwn;
    QTableView *m_problemView;
    ProblemsModel *m_problems;
};

} // namespace stint::ui
