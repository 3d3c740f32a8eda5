// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/reportblocks.h"

#include "ui/words/language.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace liaison {

ReportBlocks::ReportBlocks(const ReportFrame &frame, const QString &language) : m_frame(frame), m_formats(language) {}

QString ReportBlocks::tr(const char *source, const char *comment, int n) const
{
    return translateIn(language(), "liaison::ReportBlocks", source, comment, n);
}

QString ReportBlocks::agency(const QString &code) const
{
    const QString name = m_frame.agencyName(code, language());
    const QString inForce = m_frame.agencies.value(code).code;
    const QString shown = inForce.isEmpty() ? code : inForce;
    return name == shown ? name : tr("%1 (%2)", "agency name and code").arg(name, shown);
}

QString ReportBlocks::cases(const QList<CaseSum> &cases) const
{
    if (cases.isEmpty())
        return m_formats.number(0);
    QStringList texts;
    for (const CaseSum &entry : cases) {
        const QString number = m_formats.sum(entry.sum);
        texts.append(entry.rule.isEmpty() || cases.size() == 1
                         ? number
                         : tr("%1 by %2", "number of cases, counting rule")
                               .arg(number, m_formats.codeName(u"counting_rule"_s, entry.rule)));
    }
    return texts.join(u"; "_s);
}

// A sum beyond what 64 bits hold is more than it says.
Estimate ReportBlocks::told(const EstimateSum &sum)
{
    Estimate estimate = sum.toEstimate();
    if (sum.overflowed())
        estimate.qualifier = Qualifier::MoreThan;
    return estimate;
}

QString ReportBlocks::withNotStated(const QString &amount, qint64 notStated, QChar separator) const
{
    if (notStated == 0)
        return amount;
    const QString rest = tr("(%1 not stated)", "how many parts of a total").arg(m_formats.number(notStated));
    return amount + separator + rest;
}

QString ReportBlocks::total(const EstimateSum &sum, Formats::Style style, QChar separator) const
{
    if (!sum.isStated())
        return m_formats.notStated();
    return withNotStated(m_formats.estimate(told(sum), style), sum.notStatedParts(), separator);
}

QString ReportBlocks::money(const EstimateSum &sum, const QString &currency, Formats::Style style) const
{
    return withNotStated(m_formats.money({told(sum), currency}, style), sum.notStatedParts(), u'\n');
}

QString ReportBlocks::references(const QStringList &refs, qsizetype most) const
{
    const QString named = refs.mid(0, most).join(u", "_s);
    return refs.size() <= most
               ? named
               : tr("%1 and %2 more", "references, a number").arg(named, m_formats.number(refs.size() - most));
}

// One amount to a line; the lines whose value was not stated are told with the last.
QString ReportBlocks::values(const QList<ValueSum> &values, bool withBasis, QChar separator) const
{
    QStringList texts;
    qint64 notStated = 0;
    for (const ValueSum &value : values) {
        notStated += value.sum.notStatedParts();
        if (value.currency.isEmpty() || !value.sum.isStated())
            continue;
        const QString amount = m_formats.money({told(value.sum), value.currency});
        texts.append(withBasis ? tr("%1, %2", "an amount, its value basis")
                                     .arg(amount, m_formats.codeName(u"value_basis"_s, value.basis))
                               : amount);
    }
    if (texts.isEmpty())
        return notStated > 0 ? m_formats.notStated() : u"–"_s;
    return withNotStated(texts.join(u'\n'), notStated, texts.size() > 1 ? u'\n' : separator);
}

QString ReportBlocks::valueKind(const QString &currency, const QString &basis) const
{
    if (currency.isEmpty())
        return tr("Value");
    if (basis == "not_stated"_L1 || basis.isEmpty())
        return tr("Value in %1, basis not stated").arg(currency);
    return tr("%1, %2", "value basis, currency").arg(m_formats.codeName(u"value_basis"_s, basis), currency);
}

QStringList ReportBlocks::notes(const QList<Achievement> &results, const QList<SeizureSum> &sums) const
{
    QStringList notes{
        tr("Numbers are printed as they were stated: “about”, “more than” and “less than” belong to the number and are "
           "carried through every total; where room is scarce they are written ≈, > and <. “Not stated” is not zero; a "
           "total says how many of its parts were not "
           "stated."),
        tr("Quantities in different units, values in different currencies or on different bases, and cases counted "
           "under "
           "different rules are never added together. “Declared” is what an agency stated as its total; “itemised” is "
           "added up from the cases in the case file."),
        tr("Counts of exchanges are pieces of information by counterpart, direction and mode, as logged by the home "
           "agency. "
           "They are not added over counterparts."),
        m_frame.convertedTo.isEmpty()
            ? tr("No value in this report was converted from one currency into another.")
            : tr("Values were converted into %1 in a section of their own, each with its rate; the originals stand "
                 "everywhere else.")
                  .arg(m_frame.convertedTo)};
    qint64 notStated = 0;
    qint64 withoutValue = 0;
    QSet<QString> bases;
    for (const SeizureSum &sum : sums) {
        withoutValue += valuesNotStated(sum.values).notStatedParts();
        for (const GoodsSum &item : sum.items)
            notStated += item.sum.notStatedParts();
        for (const ValueSum &value : sum.values) {
            if (value.sum.isStated())
                bases.insert(m_formats.codeName(u"value_basis"_s, value.basis));
        }
    }
    for (const Achievement &result : results) {
        for (const ValueSum &value : result.values) {
            if (value.sum.isStated())
                bases.insert(m_formats.codeName(u"value_basis"_s, value.basis));
        }
    }
    if (!bases.isEmpty()) {
        QStringList sorted(bases.begin(), bases.end());
        sorted.sort();
        notes.append(tr("Value bases in this report: %1.").arg(sorted.join(u"; "_s)));
    }
    if (notStated > 0)
        notes.append(tr("Seizure lines whose quantity was not stated: %1.").arg(m_formats.number(notStated)));
    if (withoutValue > 0)
        notes.append(tr("Seizure lines whose value was not stated: %1.").arg(m_formats.number(withoutValue)));
    if (m_frame.illustrativeRecords > 0) {
        notes.append(tr("Illustrative records behind this report: %1. They were made up so that charts and tables have "
                        "something to show. They are counted as itemised and never change a declared figure.")
                         .arg(m_formats.number(m_frame.illustrativeRecords)));
    }
    return notes;
}

report::Document ReportBlocks::document(const QString &title, const QString &period, const QDateTime &madeAt) const
{
    report::Document document;
    document.title = title;
    document.language = language();
    document.marking = u"TLP:"_s + m_frame.marking;
    document.headerLine = tr("%1 · %2 · %3", "agency, report, period")
                              .arg(m_frame.agencyName(m_frame.homeAgency, language()), title, period);
    document.author = m_frame.agencyName(m_frame.homeAgency, language());
    document.subject = period;
    document.madeAt = madeAt;
    document.wording.pageOf = tr("Page %1 of %2");
    document.wording.continued = tr("%1 (continued)");
    document.wording.cut = tr("… (+%1 characters)");
    document.wording.contents = tr("Contents");
    return document;
}

report::Cover ReportBlocks::cover(const QString &title, const QString &period, const QDateTime &madeAt,
                                  const QList<std::pair<QString, QString>> &details) const
{
    report::Cover cover;
    cover.agency = m_frame.agencyName(m_frame.homeAgency, language());
    cover.title = title;
    cover.period = period;
    cover.madeOn = tr("Made on %1").arg(m_formats.day(madeAt.toLocalTime().date()));
    cover.details = details;
    if (m_frame.sample)
        cover.banner = tr("Made from the sample case file: contains illustrative records");
    else if (m_frame.illustrativeRecords > 0)
        cover.banner = tr("Contains illustrative records");
    return cover;
}

} // namespace liaison
