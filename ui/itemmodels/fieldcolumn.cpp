// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/column.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

class FieldColumn : public Column
{
public:
    FieldColumn(EntityKind kind, const FieldInfo &info)
        : m_kind(kind)
        , m_field(info)
    {
    }

    QString key() const override { return m_field.name; }
    QString label(const Snapshot &now) const override
    {
        if (m_field.kind == FieldKind::Money && !now.settings().currency.isEmpty())
            return QCoreApplication::translate("Table", "%1, %2")
                .arg(m_field.displayLabel(), now.settings().currency);
        if (m_kind == EntityKind::Challenge && m_field.name == "title"_L1)
            return entityInfo(m_kind).label();
        return m_field.displayLabel();
    }
    const FieldInfo *field() const override { return &m_field; }
    QVariant value(const Snapshot &, const void *row) const override { return m_field.get(row); }
    bool isEditable() const override { return !has(m_field.use, FieldUse::System); }
    bool isRightAligned() const override
    {
        return m_field.kind == FieldKind::Money || m_field.kind == FieldKind::Integer ||
               m_field.kind == FieldKind::Duration || m_field.kind == FieldKind::Number;
    }
    bool hasSum() const override { return m_field.kind == FieldKind::Money; }
    bool amount(const Snapshot &, const void *row, Money &out) const override
    {
        if (m_field.kind != FieldKind::Money)
            return false;
        out = *static_cast<const Money *>(m_field.in(row));
        return out.isValid();
    }
    bool dependsOn(EntityKind kind) const override
    {
        if (m_field.kind == FieldKind::Reference)
            return kind == m_field.target;
        if (m_field.kind == FieldKind::Money)
            return kind == EntityKind::Settings;
        return isStatus() && kind == EntityKind::Stage;
    }

    Cell cell(const Snapshot &now, const void *row) const override;
    QString tip(const Snapshot &now, const void *row) const override;
    bool sortsByNumber() const override;
    qint64 sortNumber(const Snapshot &now, const void *row) const override;
    QString sortText(const Snapshot &now, const void *row) const override;
    QString groupText(const Snapshot &now, const void *row) const override;
    int defaultWidth() const override;

private:
    int choiceWidth() const;
    int headingWidth(int least) const;
    bool isStatus() const { return m_kind == EntityKind::Challenge && m_field.name == "status"_L1; }
    qint64 target(const void *row) const { return *static_cast<const qint64 *>(m_field.in(row)); }

    EntityKind m_kind;
    const FieldInfo &m_field;
};

Cell FieldColumn::cell(const Snapshot &now, const void *row) const
{
    Cell cell;
    cell.text = fieldText(m_field, now, row);
    const void *value = m_field.in(row);
    switch (m_field.kind) {
    case FieldKind::Text:
        if (has(m_field.use, FieldUse::Code) && m_field.name != "name"_L1)
            cell.tone = Cell::Secondary;
        if (has(m_field.use, FieldUse::LongText) || cell.text.contains(u'\n'))
            cell.text = cell.text.left(400).simplified();
        break;
    case FieldKind::Integer:
        if (*static_cast<const int *>(value) == 0 && !has(m_field.use, FieldUse::Percent))
            cell.text.clear();
        break;
    case FieldKind::Flag:
        if (!*static_cast<const bool *>(value))
            cell.text.clear();
        break;
    case FieldKind::Money: {
        const Money &money = *static_cast<const Money *>(value);
        if (!money.isValid())
            cell.text = u"–"_s;
        else if (money.currency == now.settings().currency)
            cell.text = money.amount(QLocale());
        break;
    }
    case FieldKind::Choice:
        if (isStatus()) {
            const auto &challenge = *static_cast<const Challenge *>(row);
            const Stage *stage = now.find(challenge.stage);
            if (stage && stage->closed && challenge.outcome != Outcome::Open) {
                cell.text = u"–  "_s + choiceLabel(challenge.outcome);
                cell.tone = Cell::Secondary;
            } else {
                cell.mark = Cell::StatusShape;
                cell.status = static_cast<quint8>(challenge.status);
            }
        }
        break;
    case FieldKind::Reference:
        if (m_field.target == EntityKind::Stage) {
            if (const Stage *stage = now.find(Id<Stage>(target(row)))) {
                cell.mark = Cell::StageTile;
                cell.letter = stage->letter;
                cell.colour = QColor(stage->colour);
            }
        } else if (m_field.target == EntityKind::Person) {
            cell.text = shortName(cell.text);
        }
        break;
    default:
        break;
    }
    return cell;
}

QString FieldColumn::tip(const Snapshot &now, const void *row) const
{
    if (isStatus())
        return static_cast<const Challenge *>(row)->statusReason;
    if (m_field.kind == FieldKind::Text)
        return m_field.get(row).toString().left(2000);
    if (m_field.kind == FieldKind::Reference)
        return fieldText(m_field, now, row);
    return cell(now, row).text;
}

bool FieldColumn::sortsByNumber() const
{
    switch (m_field.kind) {
    case FieldKind::Integer:
    case FieldKind::Flag:
    case FieldKind::Date:
    case FieldKind::Time:
    case FieldKind::Duration:
    case FieldKind::Money:
    case FieldKind::Choice:
    case FieldKind::Number:
        return true;
    case FieldKind::Reference:
        return m_field.target == EntityKind::Stage;
    default:
        return false;
    }
}

qint64 FieldColumn::sortNumber(const Snapshot &now, const void *row) const
{
    const void *value = m_field.in(row);
    switch (m_field.kind) {
    case FieldKind::Integer:
        return *static_cast<const int *>(value);
    case FieldKind::Flag:
        return *static_cast<const bool *>(value) ? 0 : 1;
    case FieldKind::Number: // to the thousandth
        return std::llround(std::clamp(*static_cast<const double *>(value), -1e15, 1e15) * 1000);
    case FieldKind::Date: {
        const QDate date = *static_cast<const QDate *>(value);
        return date.isValid() ? date.toJulianDay() : empty;
    }
    case FieldKind::Time: {
        const CivilTime time = *static_cast<const CivilTime *>(value);
        return time.isValid() ? time.minute : empty;
    }
    case FieldKind::Duration:
        return static_cast<const WorkTime *>(value)->minutes;
    case FieldKind::Money: {
        const Money &money = *static_cast<const Money *>(value);
        return money.isValid() ? money.minor : empty;
    }
    case FieldKind::Choice: {
        const int choice = m_field.get(row).toInt();
        if (!isStatus())
            return choice;
        // Worst first is what people look for; closed ones after all that are open.
        const auto &challenge = *static_cast<const Challenge *>(row);
        return challenge.outcome != Outcome::Open ? 10 + static_cast<int>(challenge.outcome)
                                                  : 4 - choice;
    }
    case FieldKind::Reference:
        if (const Stage *stage = now.find(Id<Stage>(target(row))))
            return stage->position;
        return empty;
    default:
        return empty;
    }
}

QString FieldColumn::sortText(const Snapshot &now, const void *row) const
{
    if (m_field.kind == FieldKind::Text)
        return static_cast<const QString *>(m_field.in(row))->left(80);
    if (m_field.kind == FieldKind::Reference)
        return fieldText(m_field, now, row);
    return cell(now, row).text;
}

QString FieldColumn::groupText(const Snapshot &now, const void *row) const
{
    if (m_field.kind == FieldKind::Reference)
        return fieldText(m_field, now, row);
    return cell(now, row).text;
}

// A short value has room for what it is called.
int FieldColumn::headingWidth(int least) const
{
    return std::max(least, std::min(136, 24 + 6 * static_cast<int>(m_field.displayLabel().size())));
}

// As the longest of the words, within reason: languages differ.
int FieldColumn::choiceWidth() const
{
    qsizetype longest = 0;
    for (const ChoiceInfo &choice : m_field.choices)
        longest = std::max(longest, choiceLabel(choice).size());
    const int shape = isStatus() ? 18 : 0;
    return std::clamp(26 + shape + 7 * static_cast<int>(longest), isStatus() ? 100 : 112, 140);
}

int FieldColumn::defaultWidth() const
{
    if (has(m_field.use, FieldUse::LongText))
        return 260;
    const bool numbered =
        m_field.target == EntityKind::GateReview || m_field.target == EntityKind::Decision;
    switch (m_field.kind) {
    case FieldKind::Text:
        if (has(m_field.use, FieldUse::Code) && m_field.name != "name"_L1)
            return m_field.name == "number"_L1 ? 108 : 68; // "D-2026-046", "26-05"
        return has(m_field.use, FieldUse::Required) ? 256 : 160;
    case FieldKind::Integer:
    case FieldKind::Flag:
        return headingWidth(88);
    case FieldKind::Date:
        return headingWidth(108); // "28 sept. 2026"
    case FieldKind::Duration:
        return 100;
    case FieldKind::Time:
        return 152;
    case FieldKind::Money:
        return 100;
    case FieldKind::Number:
        return headingWidth(88);
    case FieldKind::Choice:
        return choiceWidth();
    case FieldKind::Reference:
        return m_field.target == EntityKind::Stage       ? 112
               : m_field.target == EntityKind::Person    ? 104
               : m_field.target == EntityKind::Challenge ? 240
               : numbered                                ? 108
                                                         : 160;
    default:
        return 140;
    }
}

class ExtraColumn : public Column
{
public:
    explicit ExtraColumn(Id<ExtraField> id)
        : m_id(id)
    {
    }
    QString key() const override { return u"extra:%1"_s.arg(m_id.value); }
    QString label(const Snapshot &now) const override
    {
        const ExtraField *extra = now.find(m_id);
        return extra ? extra->name : QString();
    }
    Cell cell(const Snapshot &, const void *row) const override
    {
        return {text(row).left(400).simplified()};
    }
    QString tip(const Snapshot &, const void *row) const override { return text(row).left(2000); }
    Id<ExtraField> extra() const override { return m_id; }
    QVariant value(const Snapshot &, const void *row) const override { return text(row); }
    bool isEditable() const override { return true; }
    bool dependsOn(EntityKind) const override { return false; }

private:
    QString text(const void *row) const
    {
        return static_cast<const Challenge *>(row)->extras.value(m_id.value);
    }
    Id<ExtraField> m_id;
};

} // namespace

QString fieldText(const FieldInfo &field, const Snapshot &now, const void *row)
{
    const void *value = field.in(row);
    switch (field.kind) {
    case FieldKind::Text:
        return *static_cast<const QString *>(value);
    case FieldKind::Integer: {
        const QString number = QLocale().toString(*static_cast<const int *>(value));
        return has(field.use, FieldUse::Percent)
                   ? QCoreApplication::translate("Table", "%1 %").arg(number)
                   : number;
    }
    case FieldKind::Number:
        return QLocale().toString(*static_cast<const double *>(value), 'g',
                                  QLocale::FloatingPointShortest);
    case FieldKind::Flag:
        return *static_cast<const bool *>(value) ? QCoreApplication::translate("Table", "Yes")
                                                 : QCoreApplication::translate("Table", "No");
    case FieldKind::Date:
        return dateText(*static_cast<const QDate *>(value));
    case FieldKind::Time:
        return timeText(*static_cast<const CivilTime *>(value));
    case FieldKind::Duration:
        return static_cast<const WorkTime *>(value)->toString();
    case FieldKind::Money:
        return static_cast<const Money *>(value)->toString(QLocale());
    case FieldKind::Choice: {
        const auto choice = static_cast<size_t>(field.get(row).toInt());
        return choice < field.choices.size() ? choiceLabel(field.choices[choice]) : QString();
    }
    case FieldKind::Reference: {
        const qint64 id = *static_cast<const qint64 *>(value);
        return id ? now.title(field.target, id) : QString();
    }
    case FieldKind::Tags:
        return static_cast<const QStringList *>(value)->join(u", "_s);
    case FieldKind::Extras:
    case FieldKind::Bytes:
        break;
    }
    return {};
}

std::unique_ptr<Column> fieldColumn(EntityKind kind, QLatin1StringView fieldName)
{
    const FieldInfo *info = entityInfo(kind).field(fieldName);
    Q_ASSERT(info);
    return std::make_unique<FieldColumn>(kind, *info);
}

std::unique_ptr<Column> extraColumn(const ExtraField &extra)
{
    return std::make_unique<ExtraColumn>(extra.id);
}

std::vector<std::unique_ptr<Column>> declaredColumns(const Snapshot &now, EntityKind kind)
{
    std::vector<std::unique_ptr<Column>> columns;
    for (const FieldInfo &info : entityInfo(kind).fields) {
        if (has(info.use, FieldUse::Hidden) || info.kind == FieldKind::Bytes ||
            info.kind == FieldKind::Extras)
            continue;
        columns.push_back(std::make_unique<FieldColumn>(kind, info));
    }
    if (kind == EntityKind::Challenge) {
        std::vector<const ExtraField *> extras;
        for (const ExtraField &extra : now.table<ExtraField>())
            extras.push_back(&extra);
        std::ranges::stable_sort(extras, {}, &ExtraField::position);
        for (const ExtraField *extra : extras)
            columns.push_back(extraColumn(*extra));
    }
    return columns;
}

} // namespace stint::ui
