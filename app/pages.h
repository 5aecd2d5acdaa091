// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages there are, in the order of the navigation. The only place that knows them all.
#pragma once

#include "ui/shell/page.h"

#include <memory>
#include <vector>

namespace stint::app {

std::vector<std::unique_ptr<ui::Page>> makePages(const ui::Context &context);

} // namespace stint::app
