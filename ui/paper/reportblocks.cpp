// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/reportblocks.h"

#include "ui/words/language.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace liaison {

ReportBlocks::ReportBlocks(const ReportFrame &frame, const QString &language) : m_frame(frame), m_formats(language) {}

QString ReportBlocks::agency(const QString &code) const
{
    const QString name = m_frame.agencyName(code, language());
    const QString inForce = m_frame.agencies.value(code).code;
    const QString shown = inForce.isEmpty() ? code : inForce;
    return name == shown ? name : tr("%1 (%2)", "agency name and code").arg(name, shown);
}

QString ReportBlocks::cases(const QList<MeasurePart> &cases) const
{
    if (cases.isEmpty())
        return m_formats.number(0);
    QStringList texts;
    for (const MeasurePart &entry : cases) {
        const QString number = m_formats.sum(entry.sum);
        texts.append(entry.key.isEmpty() || cases.size() == 1
                         ? number
                         : tr("%1 by %2", "number of cases, counting rule").arg(number, m_formats.ground(entry)));
    }
    return texts.join(u"; "_s);
}

QString ReportBlocks::withNotStated(const QString &amount, qint64 notStated, QChar separator) const
{
    if (notStated == 0)
        return amount;
    const QString rest = tr("(%1 not stated)", "how many parts of a total").arg(m_formats.number(notStated));
    return amount + separator + rest;
}

QString ReportBlocks::total(const MeasureKind &kind, const EstimateSum &sum, Formats::Style style,
                            QChar separator) const
{
    if (!sum.isStated())
        return m_formats.notStated();
    return withNotStated(m_formats.number(kind, sum.stated(), style), sum.notStatedParts(), separator);
}

// One amount to a line; the lines whose value was not stated are told with the last.
QString ReportBlocks::values(const QList<MeasurePart> &values, bool withBasis, QChar separator) const
{
    QStringList texts;
    qint64 notStated = 0;
    for (const MeasurePart &value : values) {
        notStated += value.sum.notStatedParts();
        if (value.key.isEmpty() || !value.sum.isStated())
            continue;
        const QString amount = m_formats.amount(value, value.sum.stated());
        texts.append(withBasis ? tr("%1, %2", "an amount, its value basis")
                                     .arg(amount, m_formats.codeName(u"value_basis"_s, value.basis))
                               : amount);
    }
    if (texts.isEmpty())
        return notStated > 0 ? m_formats.notStated() : u"–"_s;
    return withNotStated(texts.join(u'\n'), notStated, texts.size() > 1 ? u'\n' : separator);
}

QString ReportBlocks::kindName(const MeasureKind &kind) const
{
    switch (kind.what) {
    case MeasureKind::What::Cases:
        return tr("Cases");
    case MeasureKind::What::Items:
        return tr("Goods, %1", "unit").arg(m_formats.unit(kind.key));
    case MeasureKind::What::Arrests:
        return tr("Persons arrested");
    case MeasureKind::What::Values:
        break;
    }
    if (kind.key.isEmpty())
        return tr("Value");
    const QString ground = m_formats.ground(kind);
    return ground.isEmpty() ? tr("Value in %1, basis not stated").arg(kind.key)
                            : tr("%1, %2", "value basis, currency").arg(ground, kind.key);
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
    const auto addBases = [&](const QList<MeasurePart> &values) {
        for (const MeasurePart &value : values) {
            if (value.sum.isStated())
                bases.insert(m_formats.codeName(u"value_basis"_s, value.basis));
        }
    };
    for (const SeizureSum &sum : sums) {
        withoutValue += valuesNotStated(sum.values).notStatedParts();
        for (const MeasurePart &item : sum.items)
            notStated += item.sum.notStatedParts();
        addBases(sum.values);
    }
    for (const Achievement &result : results)
        addBases(result.values);
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
