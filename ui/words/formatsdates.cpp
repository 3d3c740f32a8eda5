// SPDX-License-Identifier: GPL-3.0-or-later
// Days, spans and periods in words; inclusive wherever a person reads them.
#include "ui/words/formats.h"

using namespace Qt::StringLiterals;

namespace liaison {

QString Formats::day(const QDate &date) const
{
    return date.isValid() ? m_monthNames.toString(date, tr("d MMM yyyy", "a day, in Qt's date format")) : QString();
}

QString Formats::shortDay(const QDate &date) const
{
    return date.isValid() ? m_monthNames.toString(date, tr("d MMM", "a day without its year, in Qt's date format"))
                          : QString();
}

QString Formats::shortMonth(const QDate &date) const
{
    return date.isValid() ? m_monthNames.toString(date, tr("MMM yyyy", "a month, short, in Qt's date format"))
                          : QString();
}

QString Formats::moment(const QDateTime &moment) const
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    return tr("%1 %2", "a day, the time of day").arg(day(local.date()), local.toString(u"HH:mm"_s));
}

QString Formats::dates(const QDate &first, const QDate &last) const
{
    if (first == last)
        return day(first);
    if (first.year() != last.year())
        return tr("%1 – %2", "first day, last day").arg(day(first), day(last));
    return tr("%1 – %2", "first day, last day")
        .arg(m_monthNames.toString(first, tr("d MMM", "first day of a span within one year, in Qt's date format")),
             m_monthNames.toString(last, tr("d MMM yyyy", "last day of a span within one year, in Qt's date format")));
}

QString Formats::date(const PartialDate &date, Style style) const
{
    if (date.isNull())
        return notStated(style);
    if (date.isWholeMonth())
        return m_monthNames.toString(date.first, tr("MMMM yyyy", "a month, in Qt's date format"));
    if (date.isWholeYears() && date.first.year() == date.last.year())
        return QString::number(date.first.year());
    if (date.isWholeMonths() && date.first.addMonths(3) == date.last.addDays(1) && date.first.month() % 3 == 1)
        return tr("Q%1 %2", "number of the quarter, year").arg(date.first.month() / 3 + 1).arg(date.first.year());
    return dates(date.first, date.last);
}

QString Formats::period(const Period &period) const
{
    if (period.kind == PeriodKind::Operation) {
        return period.isValid() ? tr("%1 (%2)", "an operation's name, its days")
                                      .arg(period.operation, dates(period.begin, period.lastDay()))
                                : period.operation;
    }
    if (!period.isValid())
        return notStated();
    if (period.kind == PeriodKind::ProgrammeYear) {
        const int year = period.begin.year();
        const QString name =
            period.begin.month() == 1
                ? QString::number(year)
                : QString(QString::number(year) + u'/' + QString::number((year + 1) % 100).rightJustified(2, u'0'));
        return tr("%1 (%2)", "a programme year, its days").arg(name, dates(period.begin, period.lastDay()));
    }
    if (period.kind == PeriodKind::Days)
        return dates(period.begin, period.lastDay());
    return date({period.begin, period.lastDay()});
}

} // namespace liaison
