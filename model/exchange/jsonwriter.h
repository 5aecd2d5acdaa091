// SPDX-License-Identifier: GPL-3.0-or-later
// Rows as JSON, for `list --json`, `export` and other programs. Keys are field names; money is
// {"minor": 12345, "currency": "CAD"}, durations are in minutes, choices are by name. A reference
// is two keys: "stage": "Intake" for people and "stage_id": 7 for programs.
#pragma once

#include "model/domain/snapshot.h"
#include "model/exchange/references.h"

#include <QByteArray>
#include <QJsonObject>

namespace stint::exchange {

/// One row with its "id". Extra fields are an object by their names.
QJsonObject rowJson(const EntityInfo &entity, qint64 id, const Snapshot &now,
                    References &references);
QJsonArray rowsJson(const EntityInfo &entity, const Snapshot &now);

/// {"format": "stint", "version": 1, "challenges": […], …}: all things, or only one.
QByteArray exportJson(const Snapshot &now, const EntityInfo *only = nullptr);

inline constexpr QLatin1StringView jsonFormat("stint");
inline constexpr int jsonVersion = 1;

} // namespace stint::exchange
