// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/progresspaperphrases.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Of a smaller whole no paper prints a percentage: the two numbers say it better.
constexpr qint64 leastWhole = 100;

// A day, a month or a year: not told by its two ends.
bool isOne(const PartialDate &date)
{
    return date.isDay() || date.isWholeMonth() || (date.isWholeYears() && date.first.year() == date.last.year());
}

} // namespace

ProgressPaperPhrases::ProgressPaperPhrases(const ReportFrame &frame, const QString &language)
    : m_frame(frame), m_formats(language)
{
}

int ProgressPaperPhrases::forms(qint64 number)
{
    return int(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
}

QString ProgressPaperPhrases::begun(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString ProgressPaperPhrases::dateText(const QDate &date, const QString &format) const
{
    return m_formats.monthNames().toString(date, format);
}

QString ProgressPaperPhrases::day(const QDate &date) const
{
    return dateText(date, tr("d MMMM yyyy", "a day in a sentence, in Qt's date format"));
}

QString ProgressPaperPhrases::monthOrDay(const QDate &date, const PartialDate &of) const
{
    return of.isWholeMonths() ? dateText(date, tr("MMMM yyyy", "a month in a sentence, in Qt's date format"))
                              : day(date);
}

QString ProgressPaperPhrases::point(const PartialDate &date) const
{
    if (date.isNull())
        return m_formats.notStated();
    const auto end = [&](const QDate &day) {
        return date.isWholeYears() ? dateText(day, tr("yyyy", "a year in a sentence, in Qt's date format"))
                                   : monthOrDay(day, date);
    };
    return isOne(date) ? end(date.first) : tr("%1 to %2", "the ends of a span").arg(end(date.first), end(date.last));
}

QString ProgressPaperPhrases::throughout(const PartialDate &span) const
{
    if (isOne(span))
        return when(span);
    return tr("From %1 to %2", "the ends of a span, at the beginning of a sentence")
        .arg(monthOrDay(span.first, span), monthOrDay(span.last, span));
}

QString ProgressPaperPhrases::when(const PartialDate &first, const PartialDate &last) const
{
    if (!last.isNull() && last != first) {
        if (first.isDay() && last.isDay() && first.first.year() == last.first.year()) {
            return tr("Between %1 and %2", "days of one year, at the beginning of a sentence")
                .arg(dateText(first.first, tr("d MMMM", "a day without its year, in Qt's date format")),
                     day(last.first));
        }
        return tr("Between %1 and %2", "dates, at the beginning of a sentence").arg(point(first), point(last));
    }
    if (first.isDay())
        return tr("On %1", "a day, at the beginning of a sentence").arg(point(first));
    if (isOne(first))
        return tr("In %1", "a month or a year, at the beginning of a sentence").arg(point(first));
    return tr("Between %1 and %2", "dates, at the beginning of a sentence")
        .arg(monthOrDay(first.first, first), monthOrDay(first.last, first));
}

QString ProgressPaperPhrases::qualified(Qualifier qualifier, const QString &amount) const
{
    switch (qualifier) {
    case Qualifier::About:
        return tr("about %1", "a number in a sentence").arg(amount);
    case Qualifier::MoreThan:
        return tr("over %1", "a number in a sentence").arg(amount);
    case Qualifier::LessThan:
        return tr("less than %1", "a number in a sentence").arg(amount);
    case Qualifier::Exact:
        break;
    }
    return amount;
}

QString ProgressPaperPhrases::number(const Estimate &estimate) const
{
    return estimate.isStated() ? qualified(estimate.qualifier, m_formats.number(*estimate.value))
                               : m_formats.notStated();
}

// With the parts of the total that were not stated.
QString ProgressPaperPhrases::summed(const EstimateSum &sum, const QString &amount) const
{
    const QString told = qualified(sum.overflowed() ? Qualifier::MoreThan : sum.qualifier(), amount);
    if (!sum.isIncomplete())
        return told;
    return tr("%1 (and %2 not stated)", "a total, how many of its parts were not stated")
        .arg(told, m_formats.number(sum.notStatedParts()));
}

QString ProgressPaperPhrases::parts(const QList<MeasurePart> &parts) const
{
    using What = MeasureKind::What;
    QStringList phrases;
    for (const MeasurePart &each : parts) {
        if (!each.sum.isStated() || (each.what == What::Values && each.key.isEmpty()))
            continue;
        const QString amount = m_formats.amount(each, EstimateSum(Estimate::exact(each.sum.value())));
        if (each.what != What::Cases) {
            phrases.append(summed(each.sum, amount));
            continue;
        }
        const QString count =
            summed(each.sum, tr("%1 case(s)", "how many cases were detected", forms(each.sum.value())).arg(amount));
        const bool byRule = parts.size() > 1 && !each.key.isEmpty();
        phrases.append(
            byRule ? tr("%1 (counted by %2)", "a number of cases, a counting rule").arg(count, m_formats.ground(each))
                   : count);
    }
    return list(phrases);
}

QString ProgressPaperPhrases::share(const StatedFigure &figure) const
{
    const auto share = figure.share();
    if (!share || !figure.whole.isStated() || *figure.whole.value < leastWhole)
        return {};
    const QString percent = tr("%1%2%3%", "whole percent, decimal point, tenths")
                                .arg(m_formats.number(share->tenths / 10), m_formats.locale().decimalPoint(),
                                     QString::number(share->tenths % 10));
    return tr("%1 of the %2 in total", "a percentage, a number")
        .arg(qualified(share->qualifier, percent), number(figure.whole));
}

QString ProgressPaperPhrases::agency(const QString &code)
{
    const QString name = m_frame.agencyName(code, language());
    const QString inForce = m_frame.agencies.contains(code) ? m_frame.agencies.value(code).code : code;
    const auto inside = [this](const QString &words) {
        return words.startsWith("the "_L1, Qt::CaseInsensitive) ? words
                                                                : tr("the %1", "an agency in a sentence").arg(words);
    };
    // Short names are a habit of English papers; the other languages name an office in full.
    if (language() != "en"_L1 || name == inForce)
        return inside(name);
    if (m_named.contains(inForce))
        return inside(inForce);
    m_named.insert(inForce);
    return tr("%1 (%2)", "an agency's name, its code").arg(inside(name), inForce);
}

QString ProgressPaperPhrases::agencies(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(agency(code));
    return list(names);
}

QString ProgressPaperPhrases::list(const QStringList &phrases) const
{
    if (phrases.size() < 2)
        return phrases.value(0);
    const QString most = phrases.mid(0, phrases.size() - 1).join(tr(", ", "between the members of a list"));
    return tr("%1 and %2", "all but the last member of a list, the last one").arg(most, phrases.last());
}

QString ProgressPaperPhrases::itemNumbers(const QList<qint64> &numbers) const
{
    QStringList words;
    for (const qint64 each : numbers)
        words.append(tr("(%1)", "an item's number").arg(each));
    return list(words);
}

} // namespace liaison
