// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/snapshotsearch.h"

#include "model/store/search.h"
#include "model/store/searchedfields.h"

#include <QHash>

namespace stint::store {

namespace {

/// The words of a text as the index takes them, each after a space: letters and digits without case
/// and accents.
QString wordsOf(const QString &text)
{
    QString words;
    words.reserve(text.size() + 1);
    bool inWord = false;
    for (const char32_t c : text.normalized(QString::NormalizationForm_D).toUcs4()) {
        if (inWord && QChar::isMark(c))
            continue;
        const bool belongs =
            QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
        if (belongs && !inWord)
            words += u' ';
        if (belongs)
            words += QChar::fromUcs4(QChar::toCaseFolded(c));
        inWord = belongs;
    }
    return words;
}

} // namespace

SnapshotSearch::SnapshotSearch(const Snapshot &snapshot)
{
    snapshot.forEachTable([this]<class Row>(const Table<Row> &table) {
        std::vector<const FieldInfo *> fields;
        for (const FieldInfo &field : Row::fields()) {
            if (isSearched(entityKind<Row>, field))
                fields.push_back(&field);
        }
        if (fields.empty())
            return;
        for (const Row &row : table) {
            Entry entry{{entityKind<Row>, row.id.value}, {}, {}};
            for (const FieldInfo *field : fields) {
                QString &part = namesRow(*field) ? entry.title : entry.text;
                part += wordsOf(searchedText(*field, &row));
            }
            if (!entry.title.isEmpty() || !entry.text.isEmpty())
                m_entries.push_back(std::move(entry));
        }
    });
}

std::vector<Hit> SnapshotSearch::find(const QString &text, qsizetype perKind) const
{
    // What is typed as one ("26-05") stands together.
    QStringList wanted;
    for (const QString &word : typedWords(text))
        wanted << wordsOf(word);
    if (wanted.isEmpty())
        return {};
    struct Found {
        Hit hit;
        qsizetype named; ///< how many of the words the row's own name has
    };
    std::vector<Found> found;
    for (const Entry &entry : m_entries) {
        const qsizetype named = std::ranges::count_if(
            wanted, [&](const QString &words) { return entry.title.contains(words); });
        const bool hasAll =
            named == wanted.size() || std::ranges::all_of(wanted, [&](const QString &words) {
                return entry.title.contains(words) || entry.text.contains(words);
            });
        if (hasAll)
            found.push_back({entry.hit, named});
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &Found::named);
    std::ranges::stable_partition(
        found, [](const Found &each) { return each.hit.kind == EntityKind::Challenge; });
    std::vector<Hit> hits;
    QHash<EntityKind, qsizetype> count;
    for (const Found &each : found) {
        if (count[each.hit.kind]++ < perKind)
            hits.push_back(each.hit);
    }
    return hits;
}

} // namespace stint::store
