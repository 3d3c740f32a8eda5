// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/briefsections.h"
#include "ui/paper/exchangesection.h"
#include "ui/words/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Words one talking point. Used once.
class TalkingWords
{
public:
    TalkingWords(const TalkingPoint &point, const BriefContent &content, const ReportBlocks &blocks)
        : m_point(point), m_content(content), m_blocks(blocks), m_formats(blocks.formats())
    {
    }

    QString sentence() const;

private:
    LIAISON_TR_IN("liaison::TalkingWords", m_blocks.language())
    int count() const { return int(std::min<qint64>(m_point.count, std::numeric_limits<int>::max())); }
    QString overdue() const { return m_formats.days(m_point.days); }
    QString months() const;
    QString comparedPieces(const QString &sentence) const;
    QString theirPieces() const;
    QString ourPieces() const;
    QString directions() const;
    QString casesOf(const OperationFigure &figure) const;
    QString results() const;

    const TalkingPoint &m_point;
    const BriefContent &m_content;
    const ReportBlocks &m_blocks;
    const Formats &m_formats;
};

// Months that follow each other are told as one range.
QString TalkingWords::months() const
{
    QStringList names;
    for (qsizetype i = 0; i < m_point.months.size(); ++i) {
        const qsizetype first = i;
        while (i + 1 < m_point.months.size() && m_point.months.at(i + 1).begin == m_point.months.at(i).end)
            ++i;
        const QString name = m_formats.period(m_point.months.at(first));
        names.append(i == first ? name
                                : tr("%1 – %2", "the first and the last of several months")
                                      .arg(name, m_formats.period(m_point.months.at(i))));
    }
    return names.join(u", "_s);
}

// The sentence's %1 is the period, %2 the pieces a year before, %3 that year's period.
QString TalkingWords::comparedPieces(const QString &sentence) const
{
    return sentence.arg(ExchangeSection::shortName(m_content.counted, m_formats), m_formats.number(m_point.before),
                        ExchangeSection::shortName(m_content.countedBefore, m_formats));
}

// Nothing logged is no figure: it is said, not counted as 0.
QString TalkingWords::theirPieces() const
{
    if (m_point.count == 0)
        return comparedPieces(tr("Nothing that they sent is logged in %1, against pieces in %3: %2.",
                                 "a period, a number, the period a year before"));
    if (m_point.before == 0)
        return tr("They sent %n piece(s) in %1; nothing that they sent is logged in %2.", "periods", count())
            .arg(ExchangeSection::shortName(m_content.counted, m_formats),
                 ExchangeSection::shortName(m_content.countedBefore, m_formats));
    return comparedPieces(tr("They sent %n piece(s) in %1, against %2 in %3.", "periods, a number", count()));
}

QString TalkingWords::ourPieces() const
{
    if (m_point.count == 0)
        return comparedPieces(tr("Nothing that we sent is logged in %1, against pieces in %3: %2.",
                                 "a period, a number, the period a year before"));
    if (m_point.before == 0)
        return tr("We sent %n piece(s) in %1; nothing that we sent is logged in %2.", "periods", count())
            .arg(ExchangeSection::shortName(m_content.counted, m_formats),
                 ExchangeSection::shortName(m_content.countedBefore, m_formats));
    return comparedPieces(tr("We sent %n piece(s) in %1, against %2 in %3.", "periods, a number", count()));
}

QString TalkingWords::directions() const
{
    if (m_point.count < m_point.before) {
        return tr("%n of the %2 directions of the last meeting, %1, has no follow-up of its own in this file: whether "
                  "it was carried out is not stated.",
                  "a date, a number", count())
            .arg(m_formats.date(m_point.oldest), m_formats.number(m_point.before));
    }
    return tr("%n direction(s) of the last meeting, %1, have no follow-up in this file: whether they were carried "
              "out is not stated.",
              "a date", count())
        .arg(m_formats.date(m_point.oldest));
}

// "HKC 14, GDC not stated": what each agency declared, or what its cases in this file add up to.
QString TalkingWords::casesOf(const OperationFigure &figure) const
{
    QStringList agencies;
    QStringList told;
    for (const bool declared : {true, false}) { // declared before itemised
        for (const Achievement &result : figure.results) {
            if (result.declared != declared || !anyStated(result.cases) || agencies.contains(result.agency))
                continue;
            agencies.append(result.agency);
            const QString cases = m_blocks.cases(result.cases);
            told.append(declared ? tr("%1 %2 declared", "an agency, its number of cases").arg(result.agency, cases)
                                 : tr("%1 %2 itemised", "an agency, its number of cases").arg(result.agency, cases));
        }
    }
    for (const Achievement &result : figure.results) {
        if (agencies.contains(result.agency))
            continue;
        agencies.append(result.agency);
        told.append(tr("%1 not stated", "an agency: its number of cases").arg(result.agency));
    }
    return told.join(u", "_s);
}

QString TalkingWords::results() const
{
    QStringList told;
    for (const OperationFigure &figure : m_content.yearOperations) {
        if (!m_point.refs.contains(figure.operation.code) || told.size() == ReportBlocks::fewReferences)
            continue;
        const QString name = nameIn(figure.operation.names, m_blocks.language(), figure.operation.code);
        told.append(tr("%1: cases %2", "an operation, agencies with their numbers").arg(name, casesOf(figure)));
    }
    return tr("%n operation(s) together in the year to date have results: %1.", "operations with their results",
              count())
        .arg(told.join(u"; "_s));
}

QString TalkingWords::sentence() const
{
    using What = TalkingPoint::What;
    switch (m_point.what) {
    case What::TheirReferralsOverdue:
        return tr("%n referral(s) that we made are overdue, the oldest by %1.", "a number of days", count())
            .arg(overdue());
    case What::OurReferralsOverdue:
        return tr("%n referral(s) that they made wait for our outcome past the due date, the oldest by %1.",
                  "a number of days", count())
            .arg(overdue());
    case What::TheirReferralsFallDue:
        return tr("%n referral(s) that we made fall due within a month, the first on %1.", "a date", count())
            .arg(m_formats.date(m_point.oldest));
    case What::OurReferralsFallDue:
        return tr("Our outcome of %n referral(s) that they made falls due within a month, the first on %1.", "a date",
                  count())
            .arg(m_formats.date(m_point.oldest));
    case What::TheirPledgesOverdue:
        return tr("They owe %n follow-up(s) past the due date, the oldest by %1.", "a number of days", count())
            .arg(overdue());
    case What::OurPledgesOverdue:
        return tr("We owe %n follow-up(s) past the due date, the oldest by %1.", "a number of days", count())
            .arg(overdue());
    case What::UnownedPledgesOverdue:
        return tr("%n follow-up(s) past the due date have no owner, the oldest by %1.", "a number of days", count())
            .arg(overdue());
    case What::DirectionsNotFollowed:
        return directions();
    case What::StatementMissing:
        return tr("%1 not reconciled: statement missing. Our log has %n record(s).", "months", count()).arg(months());
    case What::DifferencesOpen:
        return tr("%1 not reconciled: %n difference(s) open.", "months", count()).arg(months());
    case What::NotSignedOff:
        return tr("%1 reconciled, but not signed off.", "months").arg(months());
    case What::ChangedSince:
        return tr("%1 changed after the sign-off: %n line(s).", "months", count()).arg(months());
    case What::NotAcknowledgedByThem:
        return tr("They have not acknowledged %n exchange(s) that we sent, the oldest of %1.", "a date", count())
            .arg(m_formats.date(m_point.oldest));
    case What::NotAcknowledgedByUs:
        return tr("We have not acknowledged %n exchange(s) that they sent, the oldest of %1.", "a date", count())
            .arg(m_formats.date(m_point.oldest));
    case What::ReceivedChanged:
        return theirPieces();
    case What::SentChanged:
        return ourPieces();
    case What::OperationsOverdue:
        return tr("%n operation(s) still run past the planned last day, the longest by %1.", "a number of days",
                  count())
            .arg(overdue());
    case What::OperationResults:
        return results();
    }
    return {};
}

} // namespace

QString talkingPointWords(const TalkingPoint &point, const BriefContent &content, const ReportBlocks &blocks)
{
    return TalkingWords(point, content, blocks).sentence();
}

} // namespace liaison
