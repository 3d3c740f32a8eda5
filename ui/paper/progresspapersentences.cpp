// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/progresspapersentences.h"

#include "ui/words/codewords.h"

using namespace Qt::StringLiterals;

namespace liaison {

ProgressPaperSentences::ProgressPaperSentences(const ProgressContent &content, const QString &language)
    : m_content(content), m_phrases(content.frame, language), m_formats(m_phrases.formats())
{
}

QString ProgressPaperSentences::inQuotes(const QString &words) const
{
    QString inner = words.simplified();
    inner.replace(u'“', u'‘').replace(u'”', u'’').replace(u'「', u'『').replace(u'」', u'』');
    return tr("“%1”", "a name in quotation marks").arg(inner);
}

ProgressPaperNote ProgressPaperSentences::source(const QStringList &parts) const
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            said.append(part.simplified());
    }
    return {ProgressPaperNote::Kind::Source, said.join(u"; "_s)};
}

QString ProgressPaperSentences::year() const
{
    const Period &period = m_content.frame.period;
    return tr("%1 to %2", "the first and last day of the programme year")
        .arg(m_phrases.day(period.begin), m_phrases.day(period.lastDay()));
}

void ProgressPaperSentences::remarkPlace(Told &told, Period::Place place, const PartialDate &span) const
{
    if (place == Period::Place::Outside) {
        told.notes.append(
            {ProgressPaperNote::Kind::Remark,
             tr("Outside the programme year (%1). It is told here because the item names it.").arg(year())});
    } else if (place == Period::Place::Imprecise) {
        told.notes.append({ProgressPaperNote::Kind::Remark,
                           tr("The date on record is only “%1”: whether it lies inside the programme year (%2) is not "
                              "on record.")
                               .arg(m_phrases.point(span), year())});
    }
}

void ProgressPaperSentences::remarkOthers(Told &told, const QList<qint64> &numbers, bool event) const
{
    if (numbers.isEmpty())
        return;
    const QString items = m_phrases.itemNumbers(numbers);
    const int n = ProgressPaperPhrases::forms(numbers.size());
    told.notes.append({ProgressPaperNote::Kind::Remark,
                       event
                           ? tr("One event: it also stands under item(s) %1 and counts once.", "", n).arg(items)
                           : tr("One operation: it also stands under item(s) %1 and counts once.", "", n).arg(items)});
}

Told ProgressPaperSentences::exchanges(const CounterpartExchanges &exchanges)
{
    Told told;
    const QString when = m_phrases.throughout(exchanges.period);
    if (exchanges.records == 0) {
        told.sentences.append(tr("No exchange of information with %1 is on record for %2.", "an agency, a period")
                                  .arg(m_phrases.agency(exchanges.counterpart), m_phrases.point(exchanges.period)));
        told.notes.append(source({tr("Log of exchanges: no entry")}));
        return told;
    }
    const QString home = m_phrases.agency(m_content.frame.homeAgency);
    const QString other = m_phrases.agency(exchanges.counterpart);
    const QString pieces = m_formats.number(exchanges.pieces());
    const int n = ProgressPaperPhrases::forms(exchanges.pieces());
    if (exchanges.pieces() == exchanges.sent) {
        told.sentences.append(tr("%1, %2 provided a total of %3 piece(s) of information to %4.",
                                 "a period, the home agency, a number, another agency", n)
                                  .arg(when, home, pieces, other));
    } else if (exchanges.pieces() == exchanges.received) {
        told.sentences.append(tr("%1, %2 received a total of %3 piece(s) of information from %4.",
                                 "a period, the home agency, a number, another agency", n)
                                  .arg(when, home, pieces, other));
    } else {
        told.sentences.append(tr("%1, %2 and %4 exchanged a total of %3 piece(s) of information.",
                                 "a period, the home agency, a number, another agency", n)
                                  .arg(when, home, pieces, other));
        if (exchanges.mutual == 0) {
            told.sentences.append(
                tr("Of these, %1 were sent and %2 were received.", "numbers of pieces, seen from the home agency")
                    .arg(m_formats.number(exchanges.sent), m_formats.number(exchanges.received)));
        } else if (exchanges.mutual < exchanges.pieces()) {
            told.sentences.append(
                tr("Of these, %1 were sent, %2 were received, and %3 are recorded as exchanged both ways.",
                   "numbers of pieces, seen from the home agency")
                    .arg(m_formats.number(exchanges.sent), m_formats.number(exchanges.received),
                         m_formats.number(exchanges.mutual)));
        }
    }
    QStringList modes;
    for (const QString &mode : exchanges.onlyModes)
        modes.append(CodeWords::word(u"mode"_s, mode, m_phrases.language()));
    if (!modes.isEmpty())
        told.sentences.append(tr("Counted are exchanges of this mode alone: %1.").arg(m_phrases.list(modes)));
    modes.clear();
    for (const auto &[mode, count] : exchanges.byMode) {
        modes.append(tr("%1 %2", "a mode of exchange, a number of pieces")
                         .arg(CodeWords::word(u"mode"_s, mode, m_phrases.language()), m_formats.number(count)));
    }
    told.notes.append(
        source({tr("Log of exchanges, %1 entries: %2", "", ProgressPaperPhrases::forms(exchanges.records))
                    .arg(m_formats.number(exchanges.records), references(exchanges.refs)),
                tr("pieces by mode: %1").arg(modes.join(u", "_s)),
                exchanges.illustrative > 0 ? tr("illustrative entries among them: %1; they were made up for the sample")
                                                 .arg(m_formats.number(exchanges.illustrative))
                                           : QString()}));
    return told;
}

Told ProgressPaperSentences::indicator(const StatedFigure &figure, const QString &origin)
{
    Told told;
    const QString &language = m_phrases.language();
    const QString label = nameIn(figure.label, language, figure.code).simplified();
    const QString date = figure.asOf.isNull() ? QString() : m_phrases.point(figure.asOf);
    if (!figure.amount.isStated()) {
        told.sentences.append(tr("%1: not stated.", "what a figure measures").arg(label));
    } else {
        QString amount = tr("%1 %2", "a number, what is counted")
                             .arg(m_phrases.number(figure.amount), m_formats.codeName(u"count_unit"_s, figure.unit));
        if (const QString share = m_phrases.share(figure); !share.isEmpty())
            amount = tr("%1, which is %2", "an amount, its share of a whole").arg(amount, share);
        else if (figure.whole.isStated())
            amount = tr("%1, out of %2 in total", "an amount, the whole").arg(amount, m_phrases.number(figure.whole));
        told.sentences.append(
            date.isEmpty()
                ? tr("%1: %2.", "what a figure measures, the figure").arg(label, amount)
                : tr("%1: %2 (%3).", "what a figure measures, the figure, its date").arg(label, amount, date));
    }
    if (!figure.note.trimmed().isEmpty())
        told.sentences.append(figure.note.simplified());
    told.notes.append(source({figure.code.isEmpty()
                                  ? origin
                                  : tr("%1, figure “%2”", "a record, the code of a figure").arg(origin, figure.code)}));
    return told;
}

Told ProgressPaperSentences::links(const ProgressPaperLinks &links)
{
    Told told;
    const Period &period = m_content.frame.period;
    const int n = ProgressPaperPhrases::forms(links.updated.size());
    if (links.updated.isEmpty())
        return told;
    told.sentences.append(
        tr("%1, %2 of the resource links on record under this item was/were updated.", "a period, a number", n)
            .arg(m_phrases.throughout({period.begin, period.lastDay()}), m_formats.number(links.updated.size())));
    told.notes.append(source({tr("Resource links: %1").arg(references(links.updated)),
                              tr("links named by the item: %1").arg(m_formats.number(links.named.size()))}));
    return told;
}

} // namespace liaison
