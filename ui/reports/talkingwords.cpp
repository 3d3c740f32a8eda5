// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/briefsections.h"
#include "ui/reports/exchangesection.h"
#include "ui/shared/language.h"

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
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const
    {
        return translateIn(m_blocks.language(), "liaison::TalkingWords", source, comment, n);
    }
    int count() const { return int(std::min<qint64>(m_point.count, std::numeric_limits<int>::max())); }
    QString overdue() const { return m_formats.days(m_point.days); }
    QString months() const;
    QString comparedPieces(const QString &sentence) const;

    const TalkingPoint &m_point;
    const BriefContent &m_content;
    const ReportBlocks &m_blocks;
    const Formats &m_formats;
};

QString TalkingWords::months() const
{
    QStringList names;
    for (const Period &month : m_point.months)
        names.append(m_formats.period(month));
    return names.join(u", "_s);
}

// The sentence's %1 is the period, %2 the pieces a year before, %3 that year's period.
QString TalkingWords::comparedPieces(const QString &sentence) const
{
    return sentence.arg(ExchangeSection::shortName(m_content.counted, m_formats), m_formats.number(m_point.before),
                        ExchangeSection::shortName(m_content.countedBefore, m_formats));
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
        return tr("%n direction(s) of the last meeting, %1, have no follow-up in this file: whether they were carried "
                  "out is not stated.",
                  "a date", count())
            .arg(m_formats.date(m_point.oldest));
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
        return comparedPieces(tr("They sent %n piece(s) in %1, against %2 in %3.", "periods, a number", count()));
    case What::SentChanged:
        return comparedPieces(tr("We sent %n piece(s) in %1, against %2 in %3.", "periods, a number", count()));
    case What::OperationsOverdue:
        return tr("%n operation(s) still run past the planned last day, the longest by %1.", "a number of days",
                  count())
            .arg(overdue());
    }
    return {};
}

} // namespace

QString talkingPointWords(const TalkingPoint &point, const BriefContent &content, const ReportBlocks &blocks)
{
    return TalkingWords(point, content, blocks).sentence();
}

} // namespace liaison
