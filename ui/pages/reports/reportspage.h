// SPDX-License-Identifier: GPL-3.0-or-later
// The page "reports": a live preview of what will be printed, and what goes into it.
#pragma once

#include "ui/pages/reports/reportbuild.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;

namespace stint::ui {

class PageHeader;
class PaperView;
class Refresher;
class ReportChoices;

class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(const Context &context, QWidget *parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    QList<QAction *> pageActions() const override;
    void open(const Link &link) override;
    QStringList partNames() const override;
    bool isBusy() const override;
    Link here() const override;
    bool canPrint() const override { return true; }
    void print() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildBar();
    void makeActions();
    void retranslate();
    void rebuild();
    void show(std::shared_ptr<const Sheets> sheets);
    void showPage();
    void savePdf();
    /// Whether what is shown is what was asked for. If not yet, `then` is done when it is.
    bool isReady(void (ReportsPage::*then)());
    QString suggestedName() const;

    Context m_context;
    Refresher *m_refresher;
    ReportBuild *m_build;
    PageHeader *m_header;
    PaperView *m_view;
    ReportChoices *m_choices;
    std::shared_ptr<const Sheets> m_sheets;
    void (ReportsPage::*m_whenReady)() = nullptr;
    QLabel *m_page;
    QPushButton *m_printButton;
    QPushButton *m_saveButton;
    QAction *m_save;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_fit;
    QList<QAction *> m_kinds; ///< a document each, for the command box
};

} // namespace stint::ui
