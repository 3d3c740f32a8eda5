// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

// The annual progress paper in words, before it is set as pages or written as a text document.
namespace liaison {

// A footnote: a source goes with the switch for sources, a remark always stays.
struct ProgressPaperNote
{
    enum class Kind { Source, Remark };
    Kind kind = Kind::Source;
    QString text;
    bool operator==(const ProgressPaperNote &) const = default;
};

struct ProgressPaperSentence
{
    QString text;
    QList<int> notes = {}; // indices into the notes of its section
    bool operator==(const ProgressPaperSentence &) const = default;
};

struct ProgressPaperParagraph
{
    enum class Kind {
        Own,     // an officer wrote it in the file
        Drafted, // made from records
        Aside,   // to the editor: no part of the paper's text
    };
    Kind kind = Kind::Drafted;
    QList<ProgressPaperSentence> sentences;
};

// One item, or the opening (no heading). Its notes are numbered from `firstNote` on.
struct ProgressPaperSection
{
    QString heading;
    QString standing; // new or carried over, who leads
    QList<ProgressPaperParagraph> paragraphs;
    QList<ProgressPaperNote> notes;
    int firstNote = 1;
};

struct ProgressPaper
{
    QString language;
    QString agency; // whose paper it is
    QString meeting;
    QString title;
    QString programme;
    QString period;
    QString banner;  // of a sample file; empty for none
    QString marking; // TLP code
    QList<ProgressPaperSection> sections;
    QString proofLine; // where the journal stood
    QString closingTitle;
    QStringList closing; // about the draft; empty without sources
    QString sourcesTitle;
    QString pageOf; // "Page %1 of %2"
    QString joint;  // between sentences
    QDateTime madeAt;

    // What stands before a sentence that follows another: Latin letters want a space after Chinese ones too.
    QString jointBefore(const ProgressPaperSentence &sentence) const
    {
        const bool latin = !sentence.text.isEmpty() && sentence.text.at(0).script() == QChar::Script_Latin;
        return joint.isEmpty() && latin ? QStringLiteral(" ") : joint;
    }
};

} // namespace liaison
