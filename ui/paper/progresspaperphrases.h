// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/reportcontent.h"
#include "core/domain/statedfigure.h"
#include "core/figures/operationfigures.h"
#include "ui/words/formats.h"

#include <QSet>

namespace liaison {

// The phrases that sentences of the progress paper are made of, in the paper's language: dates, numbers, goods, money,
// agencies and lists of them. It remembers which agencies were named in full. Any thread, one at a time.
class ProgressPaperPhrases
{
public:
    ProgressPaperPhrases(const ReportFrame &frame, const QString &language);

    const Formats &formats() const { return m_formats; }
    QString language() const { return m_formats.language(); }

    // How a sentence begins: "On 1 March 2017", "In December 2016", "Between 28 February and 1 March 2017".
    QString when(const PartialDate &first, const PartialDate &last = {}) const;
    QString throughout(const PartialDate &span) const; // "From July 2016 to June 2017"
    QString point(const PartialDate &date) const;      // "1 March 2017", "December 2016", "July 2016 to June 2017"
    QString day(const QDate &date) const;

    QString number(const Estimate &estimate) const;       // "over 2,400"
    QString parts(const QList<MeasurePart> &parts) const; // "2 cases", "about 300 pieces and 2 kg"; empty: not stated
    QString share(const StatedFigure &figure) const;

    QString agency(const QString &code);            // "the Macao Customs Service (MCS)", later "the MCS"
    QString agencies(const QStringList &codes);     // "the HKC and the GDC"
    QString list(const QStringList &phrases) const; // "A, B and C"
    QString itemNumbers(const QList<qint64> &numbers) const;
    static QString begun(QString sentence); // with a capital where the language has them
    // The form of a plural that a number takes, which may be larger than an int.
    static int forms(qint64 number);

private:
    LIAISON_TR_IN("liaison::ProgressPaperPhrases", language())
    QString qualified(Qualifier qualifier, const QString &amount) const;
    QString summed(const EstimateSum &sum, const QString &amount) const;
    QString dateText(const QDate &date, const QString &format) const;
    QString monthOrDay(const QDate &date, const PartialDate &of) const; // as exactly as that is known

    const ReportFrame &m_frame;
    Formats m_formats;
    QSet<QString> m_named;
};

} // namespace liaison
