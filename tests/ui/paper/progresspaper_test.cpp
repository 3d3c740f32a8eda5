// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/progresspaper.h"

#include "core/transfer/samplecasefile.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"
#include "tests/support/shareddata.h"
#include "tests/ui/paper/documentreading.h"
#include "ui/paper/layout.h"
#include "ui/paper/odtwriter.h"

#include <catch2/catch.hpp>

#include <QXmlStreamReader>

namespace progresspaper_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const QDateTime madeAt(QDate(2017, 9, 1), QTime(1, 0), Qt::UTC);

ProgressContent contentOf(TestCaseFile &file)
{
    const auto content = progressContent(file.connection(), parsePeriod(u"2016/17"_s).value());
    REQUIRE(content);
    return *content;
}

ProgressContent sampleContent()
{
    TestCaseFile file;
    REQUIRE(fillSampleCaseFile(file.connection(), {u"tester"_s, {}, 0}));
    return contentOf(file);
}

void addProgramme(TestCaseFile &file)
{
    addAgencies(file);
    addForm(file.connection(), u"programme"_s, R"({"year": "2016/17"})");
}

ProgressPaperSection sectionOf(const ProgressPaper &paper, int number)
{
    return paper.sections.value(number); // 0 is the opening
}

QString textOf(const ProgressPaperSection &section, std::optional<ProgressPaperParagraph::Kind> kind = {})
{
    QStringList sentences;
    for (const ProgressPaperParagraph &paragraph : section.paragraphs) {
        for (const ProgressPaperSentence &sentence : paragraph.sentences) {
            if (!kind || paragraph.kind == *kind)
                sentences.append(sentence.text);
        }
    }
    return sentences.join(u' ');
}

QString notesOf(const ProgressPaperSection &section, ProgressPaperNote::Kind kind)
{
    QStringList texts;
    for (const ProgressPaperNote &note : section.notes) {
        if (note.kind == kind)
            texts.append(note.text);
    }
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("the sample's paper reads as the public paper does", "[reports][paper]")
{
    const ProgressPaper paper = progressPaper(sampleContent(), u"en"_s, madeAt, true);
    CHECK(paper.meeting == u"16th meeting of the Guangdong/Hong Kong Expert Group");
    CHECK(paper.period == u"July 2016 to June 2017");
    REQUIRE(paper.sections.size() == 25);
    CHECK(textOf(sectionOf(paper, 0)).contains(u"(3), (4), (5), (10), (14) and (16)"));

    const QString second = textOf(sectionOf(paper, 2));
    CHECK(second.contains(u"From July 2016 to June 2017, the Hong Kong Customs and Excise Department (HKC) and the "
                          "Guangdong Sub-Administration of China Customs (GDC) exchanged a total of 78 pieces of "
                          "information."));
    CHECK(second.contains(u"(GDPSD-ECIB) exchanged a total of 12 pieces of information."));
    CHECK(second.contains(u"the HKC provided a total of 12 pieces of information to the Guangdong Province "
                          "Administration for Industry and Commerce (GDAIC)."));
    CHECK(second.contains(u"Between 28 February and 1 March 2017, the GDC and the GDPSD-ECIB hosted “Visit"));
    CHECK(notesOf(sectionOf(paper, 2), ProgressPaperNote::Kind::Remark).contains(u"(13)"));

    const QString sixth = textOf(sectionOf(paper, 6));
    CHECK(sixth.contains(u"Between July 2016 and June 2017, the GDC organised and co-ordinated 4 joint enforcement "
                         "operations, conducted together with the HKC."));
    CHECK(
        sixth.contains(u"The HKC detected 14 cases involving about 100,000 pieces of infringing goods valued at about "
                       "HK$13,880,000."));
    CHECK(sixth.contains(u"The GDC seized about 600,000 pieces of infringing goods; the number of cases and the value "
                         "are not stated."));
    CHECK(
        sixth.contains(u"In April 2017, the HKC launched the case-driven operation “Thundercracker Operation” together "
                       "with the GDPSD-ECIB. The operation ended on 2 June 2017."));

    CHECK(textOf(sectionOf(paper, 8)).contains(u"In December 2016, "));
    CHECK(textOf(sectionOf(paper, 8)).contains(u"Over 2,400 participants from 37 countries and areas attended."));
    CHECK(textOf(sectionOf(paper, 11)).contains(u"About 240 participants attended."));
    CHECK(textOf(sectionOf(paper, 12)).contains(u"On 16 December 2016, "));
    CHECK(textOf(sectionOf(paper, 19)).contains(u"92 identifications, which is 14.5% of the 635 in total (2017)."));
    CHECK(textOf(sectionOf(paper, 19)).contains(u"132 identifications, which is 14.9% of the 888 in total (2017)."));
    CHECK(textOf(sectionOf(paper, 20)).contains(u"On 18 July 2017, "));
    CHECK(textOf(sectionOf(paper, 20)).contains(u"21 cities (2017). And Shunde District."));
    CHECK(notesOf(sectionOf(paper, 20), ProgressPaperNote::Kind::Remark).contains(u"Outside the programme year"));
    CHECK(notesOf(sectionOf(paper, 24), ProgressPaperNote::Kind::Remark).contains(u"Outside the programme year"));
    CHECK(textOf(sectionOf(paper, 23)).contains(u"Hyperlinks updated: over 120 hyperlinks"));

    CHECK(sixth.contains(u"goods bound for destinations that include United States, Latin America and Belt and Road"));
    const QString seventeenth = textOf(sectionOf(paper, 17));
    CHECK(seventeenth.contains(u"5 people, out of 32 in total (2016)")); // no share that nobody published
    CHECK(seventeenth.contains(u"passed since 2004: 56 people (2004 to 2017)"));
    CHECK(textOf(sectionOf(paper, 15)).contains(u"16 people took part."));

    for (const ProgressPaperSection &section : paper.sections) {
        CHECK_FALSE(textOf(section).contains(u"102 "));
        CHECK_FALSE(textOf(section).contains(u"ILL-LK")); // nothing made up for the sample
        CHECK_FALSE(textOf(section).contains(u"ILL-FU"));
        CHECK_FALSE(textOf(section).contains(u"resource links on record"));
        CHECK_FALSE(textOf(section).contains(u"the sample's"));
    }
}

TEST_CASE("every drafted sentence has a source; without sources remarks stay", "[reports][paper]")
{
    const ProgressContent content = sampleContent();
    const ProgressPaper with = progressPaper(content, u"en"_s, madeAt, true);
    int next = 1;
    for (const ProgressPaperSection &section : with.sections) {
        CHECK(section.firstNote == next);
        next += int(section.notes.size());
        for (const ProgressPaperParagraph &paragraph : section.paragraphs) {
            for (const ProgressPaperSentence &sentence : paragraph.sentences) {
                if (paragraph.kind == ProgressPaperParagraph::Kind::Aside)
                    continue;
                const bool sourced = std::any_of(sentence.notes.begin(), sentence.notes.end(), [&](int index) {
                    return section.notes.at(index).kind == ProgressPaperNote::Kind::Source;
                });
                CHECK(sourced);
            }
        }
    }
    const ProgressPaper without = progressPaper(content, u"en"_s, madeAt, false);
    CHECK(without.closing.isEmpty());
    QStringList notes;
    for (const ProgressPaperSection &section : without.sections) {
        CHECK(notesOf(section, ProgressPaperNote::Kind::Source).isEmpty());
        CHECK_FALSE(textOf(section).contains(u"ILL-EX"));
        notes.append(notesOf(section, ProgressPaperNote::Kind::Remark));
    }
    notes.removeAll(QString());
    CHECK(notes.size() == 5); // items 2 and 13 share a visit, 20 and 24 are late, 21 has a year alone
    CHECK(textOf(sectionOf(without, 6)).contains(u"about HK$13,880,000"));
}

TEST_CASE("an item says what has no record", "[reports][paper]")
{
    TestCaseFile file;
    addProgramme(file);
    addForm(file.connection(), u"item"_s, R"({"ref": "2016/17-01", "title": "Bare", "origin": "new"})");
    addForm(file.connection(), u"item"_s, R"({"ref": "2016/17-02", "title": "Text", "progress": {"en": "Went on."}})");
    addForm(file.connection(), u"item"_s, R"({"ref": "2016/17-03", "title": "Log",
        "exchange_selections": [{"counterpart": "GDC"}]})");
    const ProgressPaper paper = progressPaper(contentOf(file), u"en"_s, madeAt, true);
    CHECK(sectionOf(paper, 1).heading == u"1. Bare");
    CHECK(sectionOf(paper, 1).standing.startsWith(u"New item"));
    CHECK(textOf(sectionOf(paper, 1)) == u"No record in the file for this item.");
    CHECK(textOf(sectionOf(paper, 2), ProgressPaperParagraph::Kind::Own) == u"Went on.");
    CHECK(textOf(sectionOf(paper, 2), ProgressPaperParagraph::Kind::Aside)
              .contains(u"No record in the file beside this text"));
    CHECK(textOf(sectionOf(paper, 3)).contains(u"is on record for July 2016 to June 2017."));
    CHECK(textOf(sectionOf(paper, 3)).contains(u"The item has no progress text."));
}

TEST_CASE("a progress text in another language says so", "[reports][paper]")
{
    TestCaseFile file;
    addProgramme(file);
    addForm(file.connection(), u"item"_s, R"({"ref": "2016/17-01", "title": {"en": "One", "zh_CN": "一"},
        "progress": {"en": "Went on.", "zh_CN": "继续。"}})");
    const ProgressContent content = contentOf(file);
    const ProgressPaper english = progressPaper(content, u"en"_s, madeAt, false);
    CHECK(textOf(sectionOf(english, 1), ProgressPaperParagraph::Kind::Own) == u"Went on.");
    CHECK(textOf(sectionOf(english, 1), ProgressPaperParagraph::Kind::Aside).isEmpty());
    const ProgressPaper hongKong = progressPaper(content, u"zh_HK"_s, madeAt, false);
    CHECK(textOf(sectionOf(hongKong, 1), ProgressPaperParagraph::Kind::Own) == u"继续。"); // nearer than English
    CHECK(textOf(sectionOf(hongKong, 1), ProgressPaperParagraph::Kind::Aside).contains(u"简体中文"));
    const ProgressPaper portuguese = progressPaper(content, u"pt"_s, madeAt, false);
    CHECK(textOf(sectionOf(portuguese, 1), ProgressPaperParagraph::Kind::Own) == u"Went on.");
    CHECK(textOf(sectionOf(portuguese, 1), ProgressPaperParagraph::Kind::Aside).contains(u"English"));
}

TEST_CASE("what the item's own text says word for word is not said again", "[reports][paper]")
{
    TestCaseFile file;
    addProgramme(file);
    addForm(file.connection(), u"event"_s,
            R"({"ref": "E1", "kind": "visit", "title": "Visit", "first_day": "2017-03-01",
        "summary": "Plans were made. Both sides agreed."})");
    addForm(file.connection(), u"item"_s, R"({"ref": "2016/17-01", "title": "One", "events": ["E1"],
        "progress": {"en": "A word first. Plans were  made. both sides agreed."}})");
    const ProgressPaper paper = progressPaper(contentOf(file), u"en"_s, madeAt, true);
    CHECK(textOf(sectionOf(paper, 1), ProgressPaperParagraph::Kind::Drafted) ==
          u"On 1 March 2017, “Visit” took place.");
    CHECK(sectionOf(paper, 1).paragraphs.first().sentences.first().notes.size() == 2); // the event stands by it too
}

TEST_CASE("the pages carry marking, number and every note; no page is empty", "[reports][paper]")
{
    const ProgressPaper paper = progressPaper(sampleContent(), u"en"_s, madeAt, true);
    const report::Document document = paperDocument(paper);
    const auto layout = report::layOut(document);
    REQUIRE(layout);
    for (int page = 0; page < layout->pages.size(); ++page) {
        const QString text = layout->pageText(page);
        CHECK(text.contains(u"TLP:AMBER"));
        CHECK(text.contains(u"Page %1 of %2"_s.arg(page + 1).arg(layout->pages.size())));
        CHECK(text.size() > 400);
    }
    const QString all = report::sentencesOf(document.blocks).join(u'\n');
    CHECK(all.contains(u"information.⁶"));
    CHECK(all.contains(u"Result RS-2016-17-HKC, declared"));
}

TEST_CASE("the text document has headings, named styles and each footnote once", "[reports][paper][odt]")
{
    const ProgressPaper paper = progressPaper(sampleContent(), u"en"_s, madeAt, true);
    const QByteArray bytes = paperText(paper);
    CHECK(bytes == paperText(paper));
    CHECK(bytes.startsWith("PK\x03\x04"));
    CHECK(bytes.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    QXmlStreamReader xml(contentXml(paper));
    QStringList headings;
    int notes = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        notes += xml.qualifiedName() == u"text:note"_s ? 1 : 0;
        if (xml.qualifiedName() == u"text:h"_s)
            headings.append(xml.readElementText(QXmlStreamReader::SkipChildElements));
    }
    CHECK_FALSE(xml.hasError());
    CHECK(headings.size() == 25); // the items, and the words about the draft
    CHECK(headings.contains(u"19. Famous trade marks of Guangdong for Hong Kong-invested enterprises"));
    qsizetype expected = 0;
    for (const ProgressPaperSection &section : paper.sections)
        expected += section.notes.size();
    CHECK(notes == expected);
    CHECK(contentXml(progressPaper(sampleContent(), u"en"_s, madeAt, false)).count("<text:note ") == 5);
}

TEST_CASE("hostile text stays plain text on pages and in the text document", "[reports][paper][odt]")
{
    QStringList lines{u"<b>bold</b> & <script>alert(1)</script>"_s,
                      u"%1 %n %L2 %%"_s,
                      u"]]><!-- --> \u0001\u0008\uFFFE"_s,
                      u"a  b\tc\nd "_s,
                      u"=HYPERLINK(\"http://x\")"_s,
                      QString(QChar(0xD800))};
    lines += sharedLines(u"data/blns.txt"_s);
    const QString all = lines.join(u'\n').left(60'000);
    ProgressPaper paper;
    paper.language = u"en"_s;
    paper.title = lines[0];
    paper.agency = lines[2];
    paper.period = lines[1];
    paper.marking = u"AMBER"_s;
    paper.pageOf = u"Page %1 of %2"_s;
    paper.joint = u" "_s;
    paper.madeAt = madeAt;
    ProgressPaperSection section;
    section.heading = lines[0];
    section.standing = lines[1];
    section.notes = {{ProgressPaperNote::Kind::Source, all}};
    section.paragraphs = {{ProgressPaperParagraph::Kind::Own, {{all, {0}}}},
                          {ProgressPaperParagraph::Kind::Drafted, {{lines[3], {0}}}}};
    paper.sections = {section};

    for (const QByteArray &part : {contentXml(paper), stylesXml(paper)}) {
        QXmlStreamReader xml(part);
        QString text;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isCharacters())
                text += xml.text();
            if (xml.isStartElement())
                CHECK(xml.prefix().size() > 1); // of ours: none came from a text
        }
        CHECK_FALSE(xml.hasError());
        CHECK(text.contains(u"<b>bold</b> & <script>alert(1)</script>"));
    }
    CHECK(contentXml(paper).contains("%1 %n %L2 %%"));
    CHECK(report::layOut(paperDocument(paper)));
}

TEST_CASE("records with hostile text draft sentences that keep it as it is", "[reports][paper]")
{
    TestCaseFile file;
    addProgramme(file);
    addForm(file.connection(), u"event"_s, R"({"ref": "E1", "kind": "visit", "title": "%1 <i>%2</i> %n",
        "first_day": "2017-03-01", "place": "%3", "theme": "%4", "hosts": ["GDC"], "participants": "about 5"})");
    addForm(file.connection(), u"item"_s, R"({"ref": "2016/17-01", "title": "%1 & %2", "events": ["E1"]})");
    const ProgressPaper paper = progressPaper(contentOf(file), u"en"_s, madeAt, true);
    CHECK(sectionOf(paper, 1).heading == u"1. %1 & %2");
    const QString text = textOf(sectionOf(paper, 1));
    CHECK(text.contains(u"hosted “%1 <i>%2</i> %n” (%3). The theme was “%4”. About 5 people took part."));
}

} // namespace progresspaper_test
