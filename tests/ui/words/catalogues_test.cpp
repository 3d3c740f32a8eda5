// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "ui/shell/pages.h"
#include "ui/words/language.h"
#include "ui/words/recordwords.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace catalogues_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms;
    bool plural = false;
    bool unfinished = false;
};

void readMessage(QXmlStreamReader &xml, Message &message)
{
    message.plural = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            message.unfinished = xml.attributes().hasAttribute(u"type"_s);
            if (!message.plural) {
                message.forms = {xml.readElementText()};
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
}

QList<Message> catalogue(const QString &language)
{
    QFile file(QStringLiteral(LIAISON_SOURCE_DIR "/translations/liaison_%1.ts").arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        if (xml.name() == u"message"_s) {
            Message message;
            message.context = context;
            readMessage(xml, message);
            messages.append(message);
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

// "%1", "%2", "%n" that the text holds, each once.
QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%(\\d|n)"_s);
    QStringList found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

// A key that goes to the field: "&&" is a printed ampersand.
bool hasMnemonic(QString text)
{
    return text.remove(u"&&"_s).contains(u'&');
}

} // namespace

TEST_CASE("every catalogue is complete and says what the program says", "[catalogues]")
{
    for (const QString &language : {u"zh_HK"_s, u"zh_CN"_s, u"pt"_s, u"en"_s}) {
        const QList<Message> messages = catalogue(language);
        CHECK(messages.isEmpty() == false);
        for (const Message &message : messages) {
            INFO(language.toStdString() << ", " << message.context.toStdString() << ": "
                                        << message.source.toStdString());
            CHECK_FALSE(message.context.isEmpty());
            CHECK_FALSE(message.unfinished);
            CHECK(message.forms.size() == (message.plural && !language.startsWith(u"zh"_s) ? 2 : 1));
            for (const QString &form : message.forms) {
                CHECK_FALSE(form.isEmpty());
                CHECK(places(form) == places(message.source));
                CHECK(hasMnemonic(form) == hasMnemonic(message.source));
            }
        }
    }
}

TEST_CASE("words of records and pages are found in the language of the screen", "[catalogues]")
{
    const QString before = screenLanguage();
    for (const QString &language : {u"zh_HK"_s, u"zh_CN"_s, u"pt"_s}) {
        INFO(language.toStdString());
        setScreenLanguage(u"en"_s);
        const QString kind = kindName(u"exchange"_s);
        const QString title = pageSpecs().first().title;
        setScreenLanguage(language);
        CHECK(kindName(u"exchange"_s) != kind);
        CHECK(pageSpecs().first().title != title);
    }
    setScreenLanguage(before);
}

TEST_CASE("counts are told in the singular and the plural, in English too", "[catalogues]")
{
    const auto told = [](const QString &language, int count) {
        return translateIn(language, "liaison::StrengthHint", "Too short: at least %n characters.", nullptr, count);
    };
    CHECK(told(u"en"_s, 1) == u"Too short: at least 1 character.");
    CHECK(told(u"en"_s, 4) == u"Too short: at least 4 characters.");
    CHECK(told(u"pt"_s, 1) != told(u"pt"_s, 4).replace(u'4', u'1'));
}

} // namespace catalogues_test
