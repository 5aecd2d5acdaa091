// SPDX-License-Identifier: GPL-3.0-or-later
// Says beside an input what keeps it from being taken: a sentence in red that can be read, or
// nothing at all.
#pragma once

#include <QLabel>

namespace stint::ui {

class ProblemLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget *parent = nullptr);
    /// An empty sentence hides it.
    void say(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
};

} // namespace stint::ui
