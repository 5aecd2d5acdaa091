// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/suggestedit.h"

#include "model/edit/portfolio.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSet>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int mostSuggestions = 300;

/// Completes the tag at the end of the line and keeps those before it.
class LastTagCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override
    {
        return {path.mid(path.lastIndexOf(u',') + 1).trimmed()};
    }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const auto *line = qobject_cast<const QLineEdit *>(widget());
        const QString typed = line ? line->text() : QString();
        const QString kept = typed.left(typed.lastIndexOf(u',') + 1);
        return kept.isEmpty() ? QCompleter::pathFromIndex(index)
                              : kept + u' ' + QCompleter::pathFromIndex(index);
    }
};

QStringList wordsInUse(const FieldInfo &field, EntityKind kind, const Snapshot &now)
{
    QSet<QString> words;
    for (const qint64 id : now.ids(kind)) {
        const QVariant value = field.get(now.row(kind, id));
        for (const QString &word : value.toStringList()) {
            if (!word.isEmpty())
                words.insert(word);
        }
        if (words.size() > mostSuggestions)
            return {}; // a column of its own texts, not of recurring ones
    }
    // A theme is the name of a priority, whether a challenge serves it yet or not.
    if (kind == EntityKind::Challenge && field.name == "theme"_L1) {
        for (const Priority &priority : now.table<Priority>())
            words.insert(priority.name);
    }
    QStringList sorted = words.values();
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

} // namespace

SuggestEdit::SuggestEdit(const FieldInfo &field, EntityKind kind, edit::Portfolio *portfolio,
                         QWidget *parent)
    : ParsedEdit(field, portfolio, parent)
{
    const bool tags = field.kind == FieldKind::Tags;
    if (!tags && (has(field.use, FieldUse::Required) || has(field.use, FieldUse::Code)))
        return;
    const QStringList words = wordsInUse(field, kind, portfolio->now());
    if (words.isEmpty())
        return;
    QCompleter *completer = tags ? new LastTagCompleter(words, this) : new QCompleter(words, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setAccessibleName(field.displayLabel());
    setCompleter(completer);
}

} // namespace stint::ui
