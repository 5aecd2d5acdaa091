// SPDX-License-Identifier: GPL-3.0-or-later
// Notes on a challenge, and files and links. A file is kept in the portfolio; a link is shown as
// one and stays where it is.
#pragma once

#include "ui/pages/challenge/challengetab.h"

#include <QHash>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace stint::ui {

class CardFrame;
class RowsPanel;

class FilesTab : public ChallengeTab
{
    Q_OBJECT

public:
    explicit FilesTab(const Context &context, QWidget *parent = nullptr);
    void reveal(EntityKind kind, qint64 id) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    void beginNote();
    /// Keeps these files; what can't be kept is told.
    void attach(const QStringList &paths);

protected:
    void retranslate() override;
    void refresh() override;
    void challengeChanged() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is typed into the fields and not added yet.
    struct Unsent {
        QString note;
        QString linkName;
        QString linkUrl;
        bool operator==(const Unsent &) const = default;
    };
    Unsent typed() const;
    void showUnsent();
    QWidget *buildNotes();
    QWidget *buildFiles();
    void addNote();
    void addLink();
    void openSelected();
    void saveSelected();
    const Attachment *selected() const;
    void refreshButtons();

    QHash<qint64, Unsent> m_unsent; ///< by challenge; of the one shown, the fields have it
    Id<Challenge> m_shown;
    CardFrame *m_noteCard;
    QPlainTextEdit *m_note;
    QPushButton *m_addNote;
    RowsPanel *m_notes;
    RowsPanel *m_files;
    QPushButton *m_attach;
    QPushButton *m_open;
    QPushButton *m_save;
    QLineEdit *m_linkName;
    QLineEdit *m_linkUrl;
    QPushButton *m_addLink;
    QWidget *m_linkRow;
};

} // namespace stint::ui
