// SPDX-License-Identifier: GPL-3.0-or-later
// The paper on pages.
#include "ui/paper/progresspaper.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr QChar fixedSpace(0x00A0); // no line ends there

// Digits that stand above the line in any font.
QString raised(int number)
{
    static const char16_t digits[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString out;
    for (const QChar digit : QString::number(number))
        out += QChar(digits[digit.digitValue()]);
    return out;
}

} // namespace

report::Document paperDocument(const ProgressPaper &paper)
{
    report::Document document;
    document.title = paper.title;
    document.language = paper.language;
    document.marking = u"TLP:"_s + paper.marking;
    document.headerLine = QStringList{paper.agency, paper.title, paper.period}.join(u" · "_s);
    document.author = paper.agency;
    document.subject = paper.period;
    document.madeAt = paper.madeAt;
    document.wording.pageOf = paper.pageOf;
    std::vector<report::Block> &blocks = document.blocks;
    if (!paper.meeting.isEmpty())
        blocks.push_back(report::Paragraph{paper.meeting, true, true});
    blocks.push_back(report::Heading{paper.title, 1});
    blocks.push_back(report::Paragraph{paper.programme, true, true});
    blocks.push_back(report::Paragraph{paper.period, false, true});
    if (!paper.banner.isEmpty())
        blocks.push_back(report::Paragraph{paper.banner, false, true});
    for (const ProgressPaperSection &section : paper.sections) {
        if (!section.heading.isEmpty())
            blocks.push_back(report::Heading{section.heading, 2});
        if (!section.standing.isEmpty())
            blocks.push_back(report::Paragraph{section.standing, false, true, true});
        for (const ProgressPaperParagraph &paragraph : section.paragraphs) {
            QString text;
            for (const ProgressPaperSentence &sentence : paragraph.sentences) {
                QStringList marks;
                for (const int index : sentence.notes)
                    marks.append(raised(section.firstNote + index));
                if (!text.isEmpty())
                    text += paper.jointBefore(sentence);
                text += sentence.text + marks.join(fixedSpace);
            }
            if (paragraph.kind == ProgressPaperParagraph::Kind::Aside)
                blocks.push_back(report::Paragraph{text, false, false, true});
            else
                blocks.push_back(report::Paragraph{text});
        }
        QStringList notes;
        for (const ProgressPaperNote &note : section.notes)
            notes.append(note.text);
        if (!notes.isEmpty())
            blocks.push_back(report::Notes{paper.sourcesTitle, notes, section.firstNote});
    }
    if (!paper.closing.isEmpty()) {
        blocks.push_back(report::Heading{paper.closingTitle, 2});
        for (const QString &line : paper.closing)
            blocks.push_back(report::Paragraph{line, false, false, true});
    }
    return document;
}

} // namespace liaison
