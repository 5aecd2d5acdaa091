// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/references.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

qint64 idInText(const QString &text)
{
    if (!text.startsWith(u'#'))
        return 0;
    bool ok = false;
    const qint64 id = text.sliced(1).section(u' ', 0, 0).toLongLong(&ok);
    return ok ? id : 0;
}

} // namespace

QString codeOf(const Snapshot &now, EntityKind kind, qint64 id)
{
    const void *row = now.row(kind, id);
    if (!row)
        return {};
    for (const FieldInfo &field : entityInfo(kind).fields) {
        if (has(field.use, FieldUse::Code))
            return field.get(row).toString();
    }
    return {};
}

References::Names &References::names(EntityKind kind)
{
    auto it = m_names.find(kind);
    if (it != m_names.end())
        return *it;
    Names names;
    for (const qint64 id : m_now.ids(kind)) {
        const QString code = folded(codeOf(m_now, kind, id));
        const QString title = folded(m_now.title(kind, id));
        if (!code.isEmpty())
            names[code] << id;
        if (!title.isEmpty() && title != code)
            names[title] << id;
        if (kind == EntityKind::Challenge) {
            const QString alone = folded(m_now.find(Id<Challenge>(id))->title);
            if (!alone.isEmpty() && alone != code)
                names[alone] << id;
        }
    }
    return *m_names.insert(kind, names);
}

Result<qint64> References::find(EntityKind kind, const QString &text)
{
    const QString wanted = text.simplified();
    if (wanted.isEmpty())
        return 0;
    const qint64 number = idInText(wanted);
    const QString name = number == 0 ? wanted : wanted.section(u' ', 1);
    if (number != 0) {
        const qint64 id = m_aliases.value(kind).value(number, 0);
        if (id != 0)
            return id;
        const bool isIt = name.isEmpty() || folded(codeOf(m_now, kind, number)) == folded(name) ||
                          folded(m_now.title(kind, number)) == folded(name);
        if (m_now.row(kind, number) && isIt)
            return number;
    }
    const QList<qint64> found = names(kind).value(folded(name.isEmpty() ? wanted : name));
    if (found.size() == 1)
        return found.front();
    const QString what = entityInfo(kind).label();
    if (found.isEmpty())
        return failure(QCoreApplication::translate("Exchange", "There is no %1 “%2”.")
                           .arg(what.toLower(), wanted));
    const auto count = static_cast<int>(found.size());
    return failure(QCoreApplication::translate("Exchange",
                                               "“%1” could be any of %n. Write #%2 for the first.",
                                               nullptr, count)
                       .arg(wanted, QString::number(found.front())));
}

bool References::isAmbiguous(EntityKind kind, const QString &name)
{
    return names(kind).value(folded(name)).size() > 1;
}

bool References::saysId(const QString &text)
{
    return idInText(text.simplified()) != 0;
}

QString References::text(EntityKind kind, qint64 id)
{
    if (id == 0)
        return {};
    const QString code = codeOf(m_now, kind, id);
    const QString name = (code.isEmpty() ? m_now.title(kind, id) : code).simplified();
    if (!name.isEmpty() && !name.startsWith(u'#') && names(kind).value(folded(name)).size() == 1)
        return name;
    return u"#%1 %2"_s.arg(QString::number(id), name).trimmed();
}

void References::add(EntityKind kind, qint64 id, const QString &name)
{
    names(kind)[folded(name)] << id;
}

} // namespace stint::exchange
