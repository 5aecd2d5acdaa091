// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the cards of a page as tall as what they hold now.
#pragma once

class QWidget;

namespace stint::ui {

/// Layouts keep the sizes of cards that were filled while the page was being shown. This makes each
/// card under `page` measure itself again, and what it stands in follow.
void settleCards(QWidget *page);

} // namespace stint::ui
