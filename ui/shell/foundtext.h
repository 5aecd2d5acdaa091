// SPDX-License-Identifier: GPL-3.0-or-later
// A text in which somebody looks for words, and which of its words those are.
#pragma once

#include "model/domain/snapshot.h"

#include <QMetaType>
#include <QStringList>

namespace stint::ui {

struct FoundText {
    struct Word {
        qsizetype from;
        qsizetype length;
        bool operator==(const Word &) const = default;
    };
    QString text;
    QList<Word> words;

    /// The words themselves.
    QStringList found() const;
};

/// What is looked for, as foundIn() takes it: words without case and accents.
QStringList lookedFor(const QString &typed);
/// The words of `text` that begin with one of those.
FoundText foundIn(const QString &text, const QStringList &lookedFor);
/// A line out of the row's other texts, around the first word looked for that its title hasn't;
/// empty if the title has them all.
FoundText mention(const Snapshot &now, EntityKind kind, qint64 id, const QStringList &lookedFor);

} // namespace stint::ui

Q_DECLARE_METATYPE(stint::ui::FoundText)
