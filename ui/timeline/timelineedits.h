// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline asks of model/edit, under the name that its gestures use. Nothing is decided
// here.
#pragma once

#include "model/edit/plans.h"

namespace stint::ui {
namespace edits = stint::edit::plans;
}
