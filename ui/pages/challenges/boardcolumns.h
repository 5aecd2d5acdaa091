// SPDX-License-Identifier: GPL-3.0-or-later
// What the board shows: its columns, the cards in them, and the words on a card. Rows come from the
// same model as the table's, in the same order; this only deals them out.
#pragma once

#include "ui/itemmodels/challengefacts.h"
#include "ui/itemmodels/rowsmodel.h"

#include <QColor>

namespace stint::ui {

enum class BoardBy : quint8 { Stage, Owner, Status, Theme, Department };

struct BoardColumn {
    QVariant key; ///< what a card gets when it is dropped here, as FieldInfo::get gives it
    QString title;
    QString letter; ///< and colour, of a stage
    QColor colour;
    int status = -1;
    int limit = 0; ///< of challenges in the stage; 0: none
    int all = 0;   ///< in the stage, whatever the filter shows
    bool closed = false;
    std::vector<qint64> ids;

    bool isOverLimit() const { return limit > 0 && all > limit; }
    /// "4 of 5", "6 of 5, over"; of a filtered set "1 shown, 4 of 5"
    QString countText() const;
};

struct CardText {
    QString code;
    QString inStage;
    bool pastLimit = false;
    QString title;
    QString owner; ///< full name
    int status = 0;
    QString statusText;
    bool closed = false;
    governance::DueKind dueKind = governance::DueKind::None;
    QString due;
    QString dueWhat;
    bool late = false;

    /// Everything on the card in one sentence, for reading aloud.
    QString spoken() const;
};

std::vector<BoardColumn> boardColumns(const RowsModel &rows, BoardBy by);
CardText cardText(const Snapshot &now, const ChallengeFacts &facts, Id<Challenge> id);
/// The field that a move between columns changes.
QLatin1StringView boardField(BoardBy by);

} // namespace stint::ui
