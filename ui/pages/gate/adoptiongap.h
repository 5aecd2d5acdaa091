// SPDX-License-Identifier: GPL-3.0-or-later
// What a challenge lacks before it can be adopted for good, and why it is adopted all the same.
// Hidden where nothing is missing.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace stint::ui {

class AdoptionGap : public QWidget
{
    Q_OBJECT

public:
    explicit AdoptionGap(QWidget *parent = nullptr);

    /// "no department or person owns the result"; empty hides it all.
    void setMissing(const QString &words);
    void setReason(const QString &reason); ///< does not emit
    QString reason() const;                ///< empty while nothing is missing
    QLineEdit *editor() const { return m_reason; }

signals:
    void edited();
    void recordWanted(); ///< to complete it

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_words;
    QLabel *m_missing;
    QLineEdit *m_reason;
    QPushButton *m_open;
};

} // namespace stint::ui
