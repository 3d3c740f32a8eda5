// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/readingedits.h"
#include "ui/words/language.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace language_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("the language of the screen changes while running", "[language]")
{
    EstimateEdit edit;
    edit.show();
    edit.setText(u"~1300"_s);
    CHECK(edit.findChild<QLabel *>()->text() == u"about 1,300");
    setScreenLanguage(u"zh_HK"_s);
    CHECK(screenLanguage() == u"zh_HK");
    QTest::qWait(1);
    CHECK(edit.findChild<QLabel *>()->text() == u"約1,300");
    edit.setText(u"1.5"_s);
    CHECK(edit.findChild<QLabel *>()->text() == u"只可用整數");
    setScreenLanguage(u"nonsense"_s);
    CHECK(screenLanguage() == u"en");
    QTest::qWait(1);
    CHECK(edit.findChild<QLabel *>()->text() == u"whole numbers only");
}

TEST_CASE("every language has a catalogue but English, which is in the code", "[language]")
{
    CHECK(languages().size() == 4);
    for (const Language &language : languages()) {
        const QString words = translateIn(language.code, "liaison::Formats", "not stated");
        CHECK((words == u"not stated") == (language.code == u"en"));
    }
    CHECK(translateIn(u"pt"_s, "liaison::Formats", "no such text") == u"no such text");
    CHECK(localeOf(u"pt"_s).territory() == QLocale::Portugal);
}

} // namespace language_test
