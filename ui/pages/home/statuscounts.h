// SPDX-License-Identifier: GPL-3.0-or-later
// "● 11 on track ▲ 6 at risk …" in a page header; each is a button to the challenges concerned.
#pragma once

#include "model/domain/snapshot.h"

#include <QWidget>

class QToolButton;

namespace stint::ui {

class StatusCounts : public QWidget
{
    Q_OBJECT

public:
    explicit StatusCounts(QWidget *parent = nullptr);
    /// Counts challenges that are not closed.
    void show(const Snapshot &now);

signals:
    void chosen(int status);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    static QString countWords(Status status, int n);
    QList<QToolButton *> m_buttons; ///< on track, at risk, off track, unknown
    QList<int> m_counts{0, 0, 0, 0};
};

} // namespace stint::ui
