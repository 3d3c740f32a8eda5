// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/progresscontent.h"
#include "ui/paper/paper.h"
#include "ui/paper/progresspaperphrases.h"

namespace liaison {

// What one record says, sentence by sentence, with the note that says where it is from and those on what an editor must
// know of it.
struct Told
{
    QStringList sentences;
    QList<ProgressPaperNote> notes; // sources first: they belong to every sentence; remarks to the first
};

// Words records of a programme item as sentences in the paper's language. Every sentence says what a record says, and
// no more. Any thread, one at a time.
class ProgressPaperSentences
{
public:
    ProgressPaperSentences(const ProgressContent &content, const QString &language);

    ProgressPaperPhrases &phrases() { return m_phrases; }
    const ProgressPaperPhrases &phrases() const { return m_phrases; }

    Told exchanges(const CounterpartExchanges &exchanges);
    Told event(const ProgressPaperEvent &event);
    QList<Told> operation(const ProgressPaperOperation &operation); // itself, then each agency's result
    Told indicator(const StatedFigure &figure, const QString &source);
    Told links(const ProgressPaperLinks &links); // nothing when none was updated in the year

    QString references(const QStringList &refs) const { return m_formats.references(refs, 60); }

private:
    LIAISON_TR_IN("liaison::ProgressPaperSentences", m_phrases.language())
    QString inQuotes(const QString &words) const;
    QString eventOpening(const Event &event);
    QStringList attendance(const Event &event);
    QString operationName(const OperationFigure &figure) const;
    QStringList operationOpening(const OperationFigure &figure);
    QString focus(const OperationFocus &focus, int operations) const;
    Told achievement(const OperationFigure &figure, const Achievement &result);
    QString achieved(const Achievement &result);
    QString itemised(const OperationFigure &figure, const QString &agency) const;
    QStringList undeclared(const OperationFigure &figure) const;
    ProgressPaperNote source(const QStringList &parts) const;
    void remarkPlace(Told &told, Period::Place place, const PartialDate &span) const;
    void remarkOthers(Told &told, const QList<qint64> &numbers, bool event) const;
    QString year() const;

    const ProgressContent &m_content;
    ProgressPaperPhrases m_phrases;
    const Formats &m_formats;
};

} // namespace liaison
