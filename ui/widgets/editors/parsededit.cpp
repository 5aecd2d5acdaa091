// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/parsededit.h"

#include "model/edit/portfolio.h"
#include "model/exchange/celltext.h"

#include <QKeyEvent>

namespace stint::ui {

ParsedEdit::ParsedEdit(const FieldInfo &field, edit::Portfolio *portfolio, QWidget *parent)
    : QLineEdit(parent)
    , m_field(field)
    , m_portfolio(portfolio)
{
    if (field.kind == FieldKind::Money || field.kind == FieldKind::Integer)
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

Result<QVariant> ParsedEdit::parsed() const
{
    const bool needed =
        m_field.kind == FieldKind::Duration && !has(m_field.use, FieldUse::ZeroIsNone);
    if (needed && text().trimmed().isEmpty())
        return failure(
            tr("“%1” can't be empty. Write it as 3 d, 4 h or 30 min.").arg(m_field.displayLabel()));
    return exchange::parseCell(m_field, text(), m_portfolio->now());
}

QVariant ParsedEdit::value() const
{
    return parsed().value_or(QVariant());
}

void ParsedEdit::setValue(const QVariant &value)
{
    setText(exchange::valueText(m_field, value, m_portfolio->now(), QLocale()));
    selectAll();
}

QString ParsedEdit::problem() const
{
    const auto read = parsed();
    return read ? QString() : read.error().message;
}

void ParsedEdit::begin(const QString &typed)
{
    setText(typed);
    deselect();
    end(false);
}

void ParsedEdit::keyPressEvent(QKeyEvent *event)
{
    const bool counts = m_field.kind == FieldKind::Integer && event->modifiers() == Qt::NoModifier;
    if (counts && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        bool ok = false;
        const int number = value().toInt(&ok);
        const int step = has(m_field.use, FieldUse::Percent) ? 5 : 1;
        if (ok && problem().isEmpty()) {
            const int next = number + (event->key() == Qt::Key_Up ? step : -step);
            setValue(has(m_field.use, FieldUse::Percent) ? qBound(0, next, 100) : qMax(0, next));
        }
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace stint::ui
