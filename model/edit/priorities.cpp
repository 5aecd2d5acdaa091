// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/priorities.h"

namespace stint::edit {

namespace {

template <class Row>
void rename(Draft &draft, const QString &from, const QString &to)
{
    std::vector<Row> changed;
    for (const Row &row : draft.now().table<Row>()) {
        if (row.theme.simplified().compare(from, Qt::CaseInsensitive) == 0)
            changed.push_back(row);
    }
    for (Row &row : changed) {
        row.theme = to;
        draft.update(row);
    }
}

} // namespace

void renameTheme(Draft &draft, const QString &from, const QString &to)
{
    const QString old = from.simplified();
    if (old.isEmpty())
        return;
    rename<Challenge>(draft, old, to.simplified());
    rename<Submission>(draft, old, to.simplified());
}

} // namespace stint::edit
