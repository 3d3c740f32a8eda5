// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errortexts.h"

#include <catch2/catch.hpp>

#include <QSet>

namespace errortexts_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QList<ErrorKind> everyKind()
{
    QList<ErrorKind> kinds;
    for (int kind = 0; kind <= int(ErrorKind::BrokenOff); ++kind)
        kinds.append(ErrorKind(kind));
    return kinds;
}

} // namespace

TEST_CASE("every kind of error has a sentence that says something", "[errortexts]")
{
    for (const ErrorKind kind : everyKind()) {
        for (const QString &field : {u""_s, u"pieces"_s, u"seizures[2].quantity"_s}) {
            for (const QString &detail : {u""_s, u"12x"_s}) {
                const QString sentence = errorSentence({kind, field, detail});
                CAPTURE(int(kind), sentence.toStdString());
                CHECK(sentence.size() > 20);
                CHECK_FALSE(sentence.contains(u'<'));
                CHECK_FALSE(sentence.contains(u'&'));
                CHECK_FALSE(sentence.contains(u"%"_s));
            }
        }
    }
}

TEST_CASE("sentences differ from kind to kind", "[errortexts]")
{
    QSet<QString> sentences;
    for (const ErrorKind kind : everyKind())
        sentences.insert(errorSentence({kind, {}, {}}));
    CHECK(sentences.size() == everyKind().size());
}

TEST_CASE("a field is named in words and counted from one", "[errortexts]")
{
    CHECK(fieldName(u"pieces"_s) == u"Pieces");
    CHECK(fieldName(u"seizures[2].quantity"_s) == u"Quantity in seizure line 3");
    CHECK(fieldName(u"seizures[0]"_s) == u"Seizure line 1");
    CHECK(fieldName(u"focus.destinations"_s) == u"Destinations (Focus)");
    CHECK(fieldName(u"no_such_thing"_s) == u"“no_such_thing”");
    CHECK(errorSentence({ErrorKind::Malformed, u"pieces"_s, u"abc"_s}) ==
          u"Pieces: “abc” cannot be read. Write it like this: 4.");
    // A month that was refused where a day is wanted is not offered as an example.
    CHECK(errorSentence({ErrorKind::Malformed, u"due"_s, u"2017-03"_s}) ==
          u"Due date: “2017-03” is no single day. Write the day like this: 2017-03-01.");
    CHECK(errorSentence({ErrorKind::Malformed, u"date"_s, u"someday"_s}) ==
          u"Date: “someday” cannot be read. Write it like this: 2017-03-01, 1/3/2017 or March 2017.");
}

TEST_CASE("what is wrong with a table of text is said in its own words", "[errortexts]")
{
    CHECK(errorSentence({ErrorKind::Malformed, u"table.quote"_s, u"3"_s}).contains(u"opens in line 3 of the table"_s));
    CHECK(errorSentence({ErrorKind::Malformed, u"table.row"_s, u"3"_s}).contains(u"more cells than there are heads"_s));
    CHECK(errorSentence({ErrorKind::Malformed, u"table.binary"_s, {}}).contains(u"not a table of text"_s));
    CHECK(errorSentence({ErrorKind::Required, u"table"_s, {}}).contains(u"nothing in the table"_s));
    CHECK(errorSentence({ErrorKind::Undecided, u"dates"_s, u"Date"_s}).contains(u"--dates mdy"_s));
    CHECK(errorSentence({ErrorKind::UnknownCode, u"encoding"_s, u"klingon"_s})
              .contains(u"no encoding called “klingon”"_s));
}

TEST_CASE("hostile detail is clipped and cleaned", "[errortexts]")
{
    const QString hostile = u"a\u202Eb\u0007c\nd\te\u200F"_s + QString(100'000, u'x') + u"<script>"_s;
    for (const ErrorKind kind : everyKind()) {
        for (const QString &field : {u"pieces"_s, hostile, QString(u"seizures[1]."_s + hostile)}) {
            const QString sentence = errorSentence({kind, field, hostile});
            CAPTURE(int(kind), sentence.toStdString());
            CHECK(sentence.size() < 500);
            for (const QChar character : sentence)
                CHECK((character.isPrint() && character.category() != QChar::Other_Format));
        }
    }
    CHECK(oneLine(u"%1 %2"_s) == u"%1 %2");
    CHECK(oneLine(u"  a \r\n b  "_s) == u"a b");
    CHECK(oneLine(QString(200, u'x'), 10) == u"xxxxxxxxx…");
    // A character beyond the first plane is never cut in half.
    CHECK(oneLine(u"aaaa\U00020000\U00020000"_s, 6) == u"aaaa…");
}

TEST_CASE("percent signs in what was typed stay what they are", "[errortexts]")
{
    CHECK(
        errorSentence({ErrorKind::Malformed, u"pieces"_s, u"%3 %1"_s}).startsWith(u"Pieces: “%3 %1” cannot be read."));
}

TEST_CASE("what keys and roles refuse is said with what to do", "[errortexts][keys]")
{
    const auto of = [](const QString &field) {
        return errorSentence({ErrorKind::NotPermitted, field, u"Chan Tai-man"_s});
    };
    CHECK(of(u"role"_s).contains(u"Have a supervisor sign in"_s));
    CHECK(of(u"signature"_s).contains(u"with his or her own key"_s));
    CHECK(of(u"key"_s).contains(u"taken away"_s));
    CHECK(of(u"name"_s).contains(u"Leave the name out"_s));
    CHECK(of(u"first_key"_s).contains(u"The first key is that of a supervisor"_s));
    CHECK(of(u"recovery"_s).contains(u"does nobody's work"_s));
    CHECK(errorSentence({ErrorKind::SaysNothing, u"reason"_s, u"."_s}).startsWith(u"“.” tells nobody why"_s));
    QSet<QString> weak;
    for (const QString &fault : {u"repeats"_s, u"keyboard"_s, u"sequence"_s, u"date"_s, u"common"_s, u"guessable"_s}) {
        const QString sentence = errorSentence({ErrorKind::PassphraseWeak, u"passphrase"_s, fault});
        CHECK(sentence.contains(u"Take four words"_s));
        weak.insert(sentence);
    }
    CHECK(weak.size() == 6);
}

} // namespace errortexts_test
