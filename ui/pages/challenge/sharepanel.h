// SPDX-License-Identifier: GPL-3.0-or-later
// "Share with another city…": what would go with a challenge, text by text, what stays, and what
// looks personal in it, before a file is written. In the place of the page's tabs; Escape leaves.
#pragma once

#include "model/exchange/sharewriter.h"
#include "ui/shell/page.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace stint::ui {

class CardFrame;
class HeadingLabel;
class Refresher;
class RowList;
class SecondaryLabel;

class SharePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SharePanel(const Context &context, QWidget *parent = nullptr);

    void openFor(Id<Challenge> challenge);
    /// Writes the file as it is shown.
    Result<void> saveTo(const QString &path) const;

signals:
    void closed();
    void errorOccurred(const QString &message);
    void statusMessage(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void showTexts();
    void showWholeText();
    void save();

    Context m_context;
    Id<Challenge> m_challenge;
    Result<exchange::Share> m_share;
    Refresher *m_refresher;
    HeadingLabel *m_title;
    SecondaryLabel *m_words;
    QLabel *m_also;
    QCheckBox *m_money;
    QCheckBox *m_notes;
    QCheckBox *m_extras;
    QPushButton *m_save;
    QPushButton *m_cancel;
    CardFrame *m_textsCard;
    CardFrame *m_goesCard;
    CardFrame *m_staysCard;
    RowList *m_texts;
    RowList *m_goes;
    RowList *m_stays;
    QPlainTextEdit *m_whole; ///< of the text that is selected
};

} // namespace stint::ui
