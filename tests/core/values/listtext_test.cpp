// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/listtext.h"

#include <QRandomGenerator>
#include <catch2/catch.hpp>

namespace listtext_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("several texts in one: as people write them", "[listtext]")
{
    CHECK(listText({u"HK"_s, u"MO"_s}) == u"HK;MO"_s);
    CHECK(listText({u"a;b"_s, u"\"x\""_s, u" y"_s, u""_s}) == u"\"a;b\";\"\"\"x\"\"\";\" y\";\"\""_s);
    CHECK(listText({}).isEmpty());
    CHECK(listParts(u" HK ; MO;; "_s) == QStringList{u"HK"_s, u"MO"_s});
    CHECK(listParts(u"\"a;b\" ; c"_s) == QStringList{u"a;b"_s, u"c"_s});
    CHECK(listParts(u"\"\""_s) == QStringList{u""_s});
    CHECK(listParts(QString()).isEmpty());
}

TEST_CASE("several texts in one: a quote that quotes nothing is a part of the text", "[listtext]")
{
    CHECK(listParts(u"5\" pipe; \"Best\" Trading; \"open"_s) ==
          QStringList{u"5\" pipe"_s, u"\"Best\" Trading"_s, u"\"open"_s});
    CHECK(listParts(u"\"a\"\"b\""_s) == QStringList{u"a\"b"_s});
}

TEST_CASE("several texts in one: any come back", "[listtext]")
{
    static const QStringList pieces{u";"_s, u"\""_s, u" "_s, u"a"_s, u"="_s, u"|"_s, u"\n"_s, u"海"_s};
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        QStringList texts;
        for (int i = random.bounded(4); i > 0; --i) {
            QString text;
            for (int j = random.bounded(5); j > 0; --j)
                text += pieces.at(random.bounded(int(pieces.size())));
            texts.append(text);
        }
        INFO(listText(texts).toStdString());
        CHECK(listParts(listText(texts)) == texts);
    }
}

} // namespace listtext_test
