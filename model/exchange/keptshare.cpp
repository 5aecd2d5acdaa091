// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/keptshare.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

constexpr QLatin1StringView takenKey("taken"), reportKey("report");

RowIds readIds(const QJsonObject &taken)
{
    RowIds ids;
    for (const EntityKind kind : sharedKinds()) {
        const QJsonObject of =
            taken.value(QLatin1StringView(entityInfo(kind).name.plural)).toObject();
        for (auto it = of.begin(); it != of.end(); ++it)
            ids[kind].insert(it.key().toLongLong(), it->toInteger());
    }
    return ids;
}

} // namespace

std::optional<KeptShare> findKeptShare(const Snapshot &now, const SharedFile &file)
{
    for (const Attachment &attachment : now.table<Attachment>()) {
        if (attachment.mediaType != sharedMediaType)
            continue;
        auto read = readSharedChallenge(attachment.content);
        if (!read || !read->isSameChallenge(file))
            continue;
        KeptShare kept{attachment.id, attachment.challenge, std::move(*read), {}};
        QJsonObject &source = kept.file.source;
        kept.ids = readIds(source.take(takenKey).toObject());
        const QString report = source.take(reportKey).toString();
        if (kept.ids.value(EntityKind::Challenge).value(file.challenge) !=
            attachment.challenge.value)
            kept.ids.clear();
        kept.file.rows[EntityKind::Note].push_back(reportRow(kept.file, report));
        return kept;
    }
    return {};
}

QByteArray keptContent(const SharedFile &file, const RowIds &ids, const QString &report)
{
    QJsonObject taken;
    for (auto kind = ids.begin(); kind != ids.end(); ++kind) {
        QJsonObject of;
        for (auto id = kind->begin(); id != kind->end(); ++id)
            of.insert(QString::number(id.key()), id.value());
        taken.insert(QLatin1StringView(entityInfo(kind.key()).name.plural), of);
    }
    QJsonObject source = file.source;
    source.insert(takenKey, taken);
    source.insert(reportKey, report);
    return QJsonDocument(source).toJson(QJsonDocument::Compact);
}

SharedRow reportRow(const SharedFile &file, const QString &text)
{
    SharedRow row;
    row.box = RowBox::fresh(EntityKind::Note);
    auto &note = row.box.as<Note>();
    note.challenge = Id<Challenge>(file.challenge);
    note.text = text;
    note.on = file.sharedOn;
    return row;
}

} // namespace stint::exchange
