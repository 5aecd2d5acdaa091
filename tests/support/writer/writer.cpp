// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a portfolio at full speed until it is killed: writer FILE. Prints a line "REVISION NOTE-ID"
// after each edit that is durable, so that a test can kill it at any instant and count.
#include "model/domain/draft.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace stint;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    auto opened = store::Store::open(app.arguments().value(1));
    auto loaded = opened ? (*opened)->load() : Result<Snapshot>(std::unexpected(opened.error()));
    if (!loaded || (*opened)->isReadOnly()) {
        std::fprintf(stderr, "%s\n",
                     qPrintable(loaded ? (*opened)->readOnlyReason() : loaded.error().message));
        return 1;
    }
    Snapshot state = *loaded;
    const Id<Challenge> challenge = state.table<Challenge>().begin()->id;
    for (;;) {
        Draft draft(state);
        Note note;
        note.challenge = challenge;
        note.text = u"Edit after revision %1, "_s.arg(state.revision).repeated(20);
        const Id<Note> id = draft.add(note);
        Challenge changed = *state.find(challenge);
        changed.statusReason = note.text.left(40);
        draft.update(changed);
        const ChangeSet changes = draft.finish(u"note"_s);
        const auto revision = (*opened)->commit(changes, state.revision,
                                                QDateTime::currentDateTimeUtc(), {}, changes.words);
        if (!revision) {
            std::fprintf(stderr, "%s\n", qPrintable(revision.error().message));
            return 1;
        }
        state.apply(changes);
        state.revision = *revision;
        std::printf("%lld %lld\n", static_cast<long long>(*revision),
                    static_cast<long long>(id.value));
        std::fflush(stdout);
    }
}
