// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newfile.h"

#include "model/edit/portfolio.h"

namespace stint::app {

Result<void> newFile(const QString &path, const Clock &clock, const QString &who, bool demo)
{
    Q_UNUSED(clock);
    Q_UNUSED(who);
    Q_UNUSED(demo);
    auto store = store::Store::create(path);
    if (!store)
        return std::unexpected(store.error());
    return {};
}

} // namespace stint::app
