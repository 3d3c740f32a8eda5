// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/recordwords.h"

#include <catch2/catch.hpp>

namespace recordwords_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

JournalEntry entryOf(const QString &kind, const QString &ref, const QJsonObject &after)
{
    JournalEntry entry;
    entry.kind = kind;
    entry.ref = ref;
    entry.action = kind == "setting"_L1 ? u"setting"_s : u"create"_s;
    entry.after = after;
    return entry;
}

} // namespace

TEST_CASE("settings of the case file are told in the words of their fields", "[words]")
{
    const JournalEntry on = entryOf(u"setting"_s, u"people"_s, {{u"value"_s, u"proved"_s}});
    CHECK(subjectWords(on) == u"Setting: Everybody signs with a key of his or her own"_s);
    CHECK(actionWords(on) == u"switched on"_s);
    CHECK(actionWords(entryOf(u"setting"_s, u"people"_s, {{u"value"_s, u"shared"_s}})) == u"switched off"_s);
    CHECK(actionWords(entryOf(u"setting"_s, u"four_eyes"_s, {{u"value"_s, u"1"_s}})) == u"switched on"_s);
    const JournalEntry name = entryOf(u"setting"_s, u"own_name"_s, {{u"value"_s, u"Unit"_s}});
    CHECK(actionWords(name) == u"set"_s);
    for (const QString &key : {u"four_eyes"_s, u"backup_folder"_s, u"backup_every"_s, u"backup_keep"_s})
        CHECK_FALSE(subjectWords(entryOf(u"setting"_s, key, {})).contains(key));
}

TEST_CASE("a key goes by its owner, never by its number", "[words]")
{
    const JournalEntry key =
        entryOf(u"key"_s, u"3f2a9c"_s, {{u"kind"_s, u"person"_s}, {u"officer"_s, u"SUP"_s}, {u"officer_id"_s, 7}});
    CHECK(subjectWords(key, [](const QString &ref) -> QString { return ref + u" Chan"_s; }) == u"Key of SUP Chan"_s);
    CHECK(subjectWords(key) == u"Key of SUP"_s);
    JournalEntry taken = key;
    taken.action = u"remove"_s;
    taken.before = std::exchange(taken.after, std::nullopt);
    CHECK(subjectWords(taken) == u"Key of SUP"_s);
    CHECK(subjectWords(entryOf(u"key"_s, u"77"_s, {{u"kind"_s, u"recovery"_s}})) == u"Recovery code"_s);
    CHECK(subjectWords(entryOf(u"key"_s, u"all"_s, {})) == u"Keys of everybody"_s);
}

} // namespace recordwords_test
