// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/computedlists.h"
#include "app/commands/things.h"

#include "model/exchange/celltext.h"
#include "model/exchange/jsonwriter.h"
#include "model/governance/covered.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

/// Whole contents of attachments are for export; here their size says enough.
QJsonArray listedRows(const EntityInfo &entity, const Snapshot &now)
{
    QJsonArray rows = exchange::rowsJson(entity, now);
    for (const FieldInfo &field : entity.fields) {
        if (field.kind != FieldKind::Bytes)
            continue;
        for (QJsonValueRef row : rows) {
            QJsonObject json = row.toObject();
            const QByteArray text = json.take(field.name).toString().toLatin1();
            json.insert(field.name + "_bytes"_L1, QByteArray::fromBase64(text).size());
            row = json;
        }
    }
    return rows;
}

/// Says what the rows of a thing lack, or what is worked out from them, since it is covered.
void warnOfCovered(Call &call, const QString &thing, const Snapshot &whole, const Snapshot &read)
{
    const auto scores =
        static_cast<int>(whole.ids(EntityKind::Score).size() - read.ids(EntityKind::Score).size());
    if (scores > 0 && (thing == "scores"_L1 || thing == "ranking"_L1))
        call.warn(QCoreApplication::translate(
            "ListCommand", "%n scores that are covered until all have rated are left out.", nullptr,
            scores));
    int notes = 0;
    for (const Rating &rating : whole.table<Rating>())
        notes += rating.note != read.find(rating.id)->note ? 1 : 0;
    if (notes > 0 && thing == "ratings"_L1 && call.json()) // a table has no room for notes
        call.warn(QCoreApplication::translate(
            "ListCommand", "%n notes that are covered until all have rated are left out.", nullptr,
            notes));
}

void printRows(Call &call, const EntityInfo &entity, const Snapshot &now)
{
    constexpr qsizetype widest = 48;
    exchange::References references(now);
    QStringList headers{u"id"_s};
    std::vector<const FieldInfo *> fields;
    for (const FieldInfo &field : entity.fields) {
        if (field.kind == FieldKind::Bytes || field.kind == FieldKind::Extras ||
            has(field.use, FieldUse::LongText) || has(field.use, FieldUse::Hidden))
            continue;
        fields.push_back(&field);
        headers << field.name;
    }
    std::vector<QStringList> rows;
    std::vector<bool> filled(fields.size(), false);
    for (const qint64 id : now.ids(entity.kind)) {
        const void *row = now.row(entity.kind, id);
        QStringList cells{QString::number(id)};
        for (size_t i = 0; i < fields.size(); ++i) {
            QString text = exchange::dataText(*fields[i], row, references).simplified();
            if (text.size() > widest)
                text = text.left(widest - 1) + u'…';
            filled[i] = filled[i] || !text.isEmpty();
            cells << text;
        }
        rows.push_back(cells);
    }
    // Columns without a single value only push the others off the screen.
    for (size_t i = fields.size(); i-- > 0;) {
        if (filled[i] || rows.empty())
            continue;
        headers.removeAt(static_cast<qsizetype>(i) + 1);
        for (QStringList &row : rows)
            row.removeAt(static_cast<qsizetype>(i) + 1);
    }
    call.printTable(headers, rows);
}

class ListCommand : public Command
{
public:
    QString name() const override { return u"list"_s; }
    QString summary() const override { return u"prints the rows of a thing with their fields"_s; }
    QList<std::pair<QString, QString>> arguments() const override
    {
        return {{u"FILE"_s, u"the portfolio"_s},
                {u"THING"_s,
                 u"one of: "_s + allThings() +
                     QCoreApplication::translate("ListCommand", "; or worked out from them: %1")
                         .arg(computedNames())}};
    }
    bool printsJson() const override { return true; }

    Result<int> run(Call &call) override
    {
        const EntityInfo *entity = entityByPlural(call.argument(1));
        const ComputedList *computed = computedList(call.argument(1));
        if (!entity && !computed)
            return call.wrongUsage(noSuchThing(call.argument(1)) + u", "_s + computedNames());
        const auto file = call.openToRead(call.argument(0));
        if (!file)
            return std::unexpected(file.error());
        const Snapshot now = governance::withoutCovered(file->snapshot);
        warnOfCovered(call, call.argument(1), file->snapshot, now);
        if (computed) {
            const ComputedRows list = computed->rows(now, call.clock().today());
            if (call.json())
                call.printJson(toJson(list));
            else
                call.printTable(list.columns, toCells(list));
            return exitDone;
        }
        if (call.json())
            call.printJson(listedRows(*entity, now));
        else
            printRows(call, *entity, now);
        return exitDone;
    }
};

} // namespace

std::unique_ptr<Command> makeListCommand()
{
    return std::make_unique<ListCommand>();
}

} // namespace stint::app
