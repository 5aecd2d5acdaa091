// SPDX-License-Identifier: GPL-3.0-or-later
// How an adoption stands, a line for each thing that makes it last.
#pragma once

#include "model/domain/snapshot.h"
#include "ui/pages/parts/rowlist.h"

namespace stint::ui {

struct Theme;

/// Owner and funding (what a gate asks for), hand-over, sites, uptake, benefit check: a mark, what
/// it is, and how it stands.
QList<ListRow> adoptionRows(const Snapshot &now, const Adoption &adoption, QDate today,
                            const Theme &theme);

} // namespace stint::ui
