// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/changewords.h"

#include "ui/itemmodels/column.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > 70 ? line.left(69) + u'…' : line;
}

QString valueWords(const FieldInfo &field, const Snapshot &now, const void *row)
{
    const QString text = fieldText(field, now, row);
    return field.kind == FieldKind::Text ? shortened(text) : text;
}

QString orNothing(const QString &text)
{
    return text.isEmpty() ? Words::tr("nothing") : text;
}

void addExtras(QStringList &lines, const Extras &before, const Extras &after, const Snapshot &now)
{
    QList<qint64> keys = before.keys() + after.keys();
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    for (const qint64 key : keys) {
        const QString was = shortened(before.value(key));
        const QString is = shortened(after.value(key));
        if (was == is)
            continue;
        const ExtraField *field = now.find(Id<ExtraField>(key));
        lines << Words::tr("%1: %2 → %3")
                     .arg(field ? field->name : Words::tr("Extra field"), orNothing(was),
                          orNothing(is));
    }
}

template <class Row>
void addFields(QStringList &lines, const Row &before, const Row &after, const Snapshot &now,
               const QString &prefix)
{
    for (const FieldInfo &field : Row::fields()) {
        if (has(field.use, FieldUse::Hidden) || field.equal(&before, &after))
            continue;
        if (field.kind == FieldKind::Extras) {
            addExtras(lines, field.get(&before).template value<Extras>(),
                      field.get(&after).template value<Extras>(), now);
            continue;
        }
        const QString was = valueWords(field, now, &before);
        const QString is = valueWords(field, now, &after);
        const QString label = prefix + field.displayLabel();
        // What a rater notes stays covered until all have rated; history has no such cover.
        if (std::is_same_v<Row, Rating> && field.name == "note"_L1) {
            lines << Words::tr("%1 changed").arg(label);
            continue;
        }
        lines << (was == is ? Words::tr("%1 changed").arg(label)
                            : Words::tr("%1: %2 → %3").arg(label, orNothing(was), orNothing(is)));
    }
}

template <class Row>
QString rowName(const Row &row, const Snapshot &now)
{
    if constexpr (requires {
                      row.number;
                      row.reason;
                  })
        return row.number;
    else if constexpr (requires { row.title; })
        return shortened(row.title);
    else if constexpr (requires { row.name; })
        return shortened(row.name);
    else if constexpr (requires { row.criterion; })
        return shortened(now.title(EntityKind::Criterion, row.criterion.value));
    else if constexpr (requires { row.text; })
        return shortened(row.text);
    else
        return {};
}

template <class Row>
void addRows(QStringList &lines, const std::vector<Change<Row>> &changes, const Snapshot &now,
             Id<Challenge> challenge)
{
    if constexpr (requires(Row row) { row.challenge; }) {
        for (const Change<Row> &change : changes) {
            const Row &row = change.after ? *change.after : *change.before;
            if (row.challenge != challenge &&
                !(change.before && change.before->challenge == challenge))
                continue;
            const QString label = entityInfo(entityKind<Row>).label();
            const QString name = rowName(row, now);
            if (change.isAdded())
                lines << Words::tr("%1 added: %2").arg(label, name);
            else if (change.isRemoved())
                lines << Words::tr("%1 removed: %2").arg(label, name);
            else
                addFields(lines, *change.before, *change.after, now,
                          name.isEmpty() ? label + u", "_s : name + u", "_s);
        }
    }
}

} // namespace

QStringList changeWords(const ChangeSet &changes, const Snapshot &now, Id<Challenge> challenge)
{
    QStringList lines;
    for (const Change<Challenge> &change : changes.of<Challenge>()) {
        if (change.id() != challenge)
            continue;
        if (change.isAdded())
            lines << Words::tr("Challenge added: %1").arg(change.after->title);
        else if (change.isRemoved())
            lines << Words::tr("Challenge removed");
        else
            addFields(lines, *change.before, *change.after, now, {});
    }
    changes.forEach([&]<class Row>(const std::vector<Change<Row>> &list) {
        if (!list.empty())
            addRows(lines, list, now, challenge);
    });
    return lines;
}

} // namespace stint::ui
