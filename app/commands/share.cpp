// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "model/exchange/sharewriter.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

using exchange::Share;

Result<exchange::ShareChoices> readChoices(const QString &names)
{
    exchange::ShareChoices choices;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        if (!choices.choose(name.trimmed()))
            return failure(QCoreApplication::translate(
                "ShareCommand", "--with is a list of money, notes and extras"));
    }
    return choices;
}

QJsonObject countsJson(const std::vector<Share::Count> &counts)
{
    QJsonObject json;
    for (const Share::Count &count : counts)
        json.insert(count.what, count.count);
    return json;
}

QJsonObject shareJson(const Share &share, const QString &path)
{
    QJsonArray texts;
    for (const Share::Text &text : share.texts)
        texts.append(QJsonObject{
            {u"where"_s, text.where}, {u"text"_s, text.text}, {u"looks_personal"_s, text.doubt}});
    return {{u"goes"_s, countsJson(share.goes)},
            {u"stays"_s, countsJson(share.stays)},
            {u"texts"_s, texts},
            {u"to_look_at"_s, share.doubts()},
            {u"written"_s, path.isEmpty() ? QJsonValue() : QJsonValue(path)}};
}

QString countsLine(const std::vector<Share::Count> &counts)
{
    QStringList parts;
    for (const Share::Count &count : counts)
        parts << u"%1 (%2)"_s.arg(count.what).arg(count.count);
    return parts.join(u", "_s);
}

QString doubtLine(const Share::Text &text)
{
    return QCoreApplication::translate("ShareCommand", "look at this, it holds %1: %2: %3")
        .arg(text.doubt, text.where, text.text.simplified());
}

void warnOfDoubts(Call &call, const Share &share)
{
    for (const Share::Text &text : share.texts) {
        if (!text.doubt.isEmpty())
            call.warn(doubtLine(text));
    }
}

/// `all`: with every text that goes. Otherwise the doubtful ones were warned of.
void printPreview(Call &call, const Share &share, bool all)
{
    call.print(QCoreApplication::translate("ShareCommand", "goes: %1").arg(countsLine(share.goes)));
    call.print(
        QCoreApplication::translate("ShareCommand", "stays here: %1").arg(countsLine(share.stays)));
    for (const Share::Text &text : share.texts) {
        if (all)
            call.print(text.doubt.isEmpty() ? u"  %1: %2"_s.arg(text.where, text.text.simplified())
                                            : doubtLine(text));
    }
}

class ShareCommand : public Command
{
public:
    QString name() const override { return u"share"_s; }
    QString summary() const override
    {
        return QCoreApplication::translate(
            "ShareCommand", "writes a challenge, without people, for another city's portfolio");
    }
    QList<std::pair<QString, QString>> arguments() const override
    {
        return {{u"FILE"_s, QCoreApplication::translate("ShareCommand", "the portfolio")},
                {u"[OUT.stintchallenge]"_s,
                 QCoreApplication::translate(
                     "ShareCommand", "the file to write; taken in with `stint import`. Not needed "
                                     "with --dry-run")}};
    }
    QList<QCommandLineOption> options() const override
    {
        return {{u"challenge"_s,
                 QCoreApplication::translate("ShareCommand", "the challenge to share"), u"CODE"_s},
                {u"with"_s,
                 QCoreApplication::translate(
                     "ShareCommand", "what else goes: money, notes, extras (a list with commas)"),
                 u"WHAT"_s},
                {u"despite-doubts"_s,
                 QCoreApplication::translate(
                     "ShareCommand", "writes the file although texts look personal: somebody has "
                                     "looked at them")},
                {u"dry-run"_s,
                 QCoreApplication::translate(
                     "ShareCommand", "only shows what would go, what stays, and every text")}};
    }
    bool printsJson() const override { return true; }

    Result<int> run(Call &call) override
    {
        const bool dry = call.isSet(u"dry-run"_s);
        const QString path = dry ? QString() : call.argument(1); // where it would be written to
        if (!call.isSet(u"challenge"_s))
            return call.wrongUsage(QCoreApplication::translate(
                "ShareCommand", "say which challenge, as in --challenge 26-05"));
        if (path.isEmpty() && !dry)
            return call.wrongUsage(QCoreApplication::translate(
                "ShareCommand", "name the file to write, or give --dry-run"));
        const auto choices = readChoices(call.value(u"with"_s));
        if (!choices)
            return call.wrongUsage(choices.error().message);
        const auto file = call.openToRead(call.argument(0));
        if (!file)
            return std::unexpected(file.error());
        const QString code = call.value(u"challenge"_s);
        const auto &all = file->snapshot.table<Challenge>();
        const auto it = std::ranges::find_if(all, [&](const Challenge &row) {
            return row.code.compare(code, Qt::CaseInsensitive) == 0;
        });
        if (it == all.end())
            return failure(QCoreApplication::translate("ShareCommand",
                                                       "there is no challenge %1; `stint list FILE "
                                                       "challenges` shows their codes")
                               .arg(code));
        const auto share =
            exchange::shareChallenge(file->snapshot, it->id, *choices, call.clock().today());
        if (!share)
            return std::unexpected(Error{call.argument(0) + u": "_s + share.error().message});
        if (!dry && share->doubts() > 0) {
            warnOfDoubts(call, *share);
            if (!call.isSet(u"despite-doubts"_s))
                return failure(QCoreApplication::translate(
                                   "ShareCommand",
                                   "%1 is not written: %n texts look personal. Change them, or "
                                   "look at them and give --despite-doubts",
                                   nullptr, share->doubts())
                                   .arg(path));
        }
        if (const auto written = dry ? Result<void>() : writeFile(path, share->file); !written)
            return std::unexpected(written.error());
        if (call.json()) {
            call.printJson(shareJson(*share, path));
            return exitDone;
        }
        if (!dry)
            call.print(QCoreApplication::translate("ShareCommand", "%1: %2 %3 is shared")
                           .arg(path, it->code, it->title));
        printPreview(call, *share, dry);
        return exitDone;
    }
};

} // namespace

std::unique_ptr<Command> makeShareCommand()
{
    return std::make_unique<ShareCommand>();
}

} // namespace stint::app
