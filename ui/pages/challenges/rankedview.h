// SPDX-License-Identifier: GPL-3.0-or-later
// The challenges in the order of their scores, and how firm that order is. Has rows of its own:
// the table beside it keeps the order that somebody gave it.
#pragma once

#include "ui/itemmodels/rowsmodel.h"

#include <QWidget>

namespace stint::ui {

class ChallengeFacts;
class Refresher;
class ScoreFacts;
class SensitivityPanel;
class TablePanel;
class TableView;

class RankedView : public QWidget
{
    Q_OBJECT

public:
    /// The facts outlive it.
    RankedView(edit::Portfolio *portfolio, const ChallengeFacts *facts, const ScoreFacts *scores,
               RowFilter filter, QWidget *parent = nullptr);

    TableView *table() const;
    RowsModel *rows() const { return m_rows; }
    SensitivityPanel *sensitivity() const { return m_sensitivity; }
    /// What the filter shows, or the order, may have changed.
    void request();
    /// Now, if it was put off until somebody looks.
    void catchUp();

private:
    RowsModel *m_rows;
    TablePanel *m_panel;
    SensitivityPanel *m_sensitivity;
    Refresher *m_refresher;
};

} // namespace stint::ui
