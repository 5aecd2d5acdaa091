// SPDX-License-Identifier: GPL-3.0-or-later
// The little that Fusion and the palette leave to be said. Buttons take part by a property
// "look": "primary" (one a page), "link", "chip", "tool"; widgets that stand on the window's
// colour by "plain".
#pragma once

#include <QString>

namespace stint::ui {

struct Theme;

QString styleSheet(const Theme &theme);

} // namespace stint::ui
