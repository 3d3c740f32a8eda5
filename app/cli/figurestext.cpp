// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figurestext.h"

#include "app/cli/printing.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"
#include "ui/words/ratewords.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int widest = 400; // no total is cut

// The figures of one period on the way to standard output.
class FiguresText
{
    Q_DECLARE_TR_FUNCTIONS(FiguresText)

public:
    FiguresText(const PeriodFigures &figures, int programmeFirstMonth)
        : m_figures(figures), m_programmeFirstMonth(programmeFirstMonth)
    {
    }

    void print()
    {
        printLine(tr("Period: %1").arg(m_formats.period(m_figures.period)));
        printExchanges();
        printOperations();
        printDeclared();
        printSeizures(tr("SEIZURES BY GOODS CATEGORY (itemised)"), tr("category"), u"category"_s, m_figures.byCategory);
        printSeizures(tr("SEIZURES BY CHANNEL (itemised)"), tr("channel"), u"channel"_s, m_figures.byChannel);
        printSeizures(tr("SEIZURES BY DESTINATION (itemised)"), tr("destination"), u"place"_s, m_figures.byDestination);
        printSeizures(tr("SEIZURES BY MONTH (itemised)"), tr("month"), {}, m_figures.byMonth);
        printReferrals();
        printIndicators();
        for (const ProgrammeFigures &programme : m_figures.programmes)
            printProgramme(programme);
        printEvents();
        printLinks();
        printNotes();
    }

private:
    void title(const QString &text)
    {
        printLine({});
        printLine(text);
    }

    void printExchanges()
    {
        title(tr("EXCHANGES (pieces of information)"));
        if (m_figures.exchanges.isEmpty())
            return printLine(tr("none"));
        TextTable table({tr("counterpart"), tr("direction"), tr("mode"), tr("records"), tr("pieces")}, {3, 4});
        for (const ExchangeCount &count : m_figures.exchanges) {
            table.add({count.counterpart, CodeWords::word(u"direction"_s, count.direction, m_formats.language()),
                       CodeWords::word(u"mode"_s, count.mode, m_formats.language()), m_formats.number(count.records),
                       m_formats.number(count.pieces)});
        }
        table.flush();
    }

    // With the counting rule or the basis of each number. Values that were not stated have not even a currency.
    QString measured(const QList<MeasurePart> &sums) const
    {
        QStringList parts;
        qint64 notStated = 0;
        for (const MeasurePart &part : sums) {
            if (part.what == MeasureKind::What::Values && !part.sum.isStated()) {
                notStated += part.sum.notStatedParts();
                continue;
            }
            const QString amount = m_formats.amount(part);
            const QString ground = m_formats.ground(part);
            parts.append(ground.isEmpty() ? amount : tr("%1 (%2)").arg(amount, ground));
        }
        const QString total = m_formats.together(parts);
        return parts.isEmpty() || notStated == 0 ? total : tr("%1 (%2 not stated)").arg(total).arg(notStated);
    }

    void printAchievement(const Achievement &result)
    {
        const QString basis =
            CodeWords::word(u"basis"_s, result.declared ? u"declared"_s : u"itemised"_s, m_formats.language());
        printLine(tr("  %1, %2%3").arg(result.agency, basis, result.illustrative > 0 ? tr(" (illustrative)") : u""_s));
        printLine(tr("    cases: %1").arg(measured(result.cases)));
        printLine(tr("    items: %1").arg(measured(result.items)));
        printLine(tr("    value: %1").arg(measured(result.values)));
        printLine(tr("    arrests: %1").arg(m_formats.sum(result.arrests)));
    }

    void printOperations()
    {
        title(tr("OPERATIONS"));
        if (m_figures.operations.isEmpty())
            printLine(tr("none"));
        for (const OperationFigure &figure : m_figures.operations) {
            const Operation &operation = figure.operation;
            printLine(tr("%1 (%2): %3", "an operation's code, its type, its dates")
                          .arg(operation.code,
                               CodeWords::word(u"operation_type"_s, operation.type, m_formats.language()),
                               m_formats.dates(operation, m_programmeFirstMonth)));
            if (!operation.names.isEmpty())
                printLine(u"  "_s + oneLine(nameIn(operation.names, m_formats.language())));
            for (const Operation &part : figure.parts)
                printLine(tr("  part: %1").arg(part.code));
            for (const Achievement &result : figure.results)
                printAchievement(result);
            for (const AchievementDifference &difference : figure.differences)
                printDifference(difference);
        }
    }

    void printDifference(const AchievementDifference &difference)
    {
        const QString whats[] = {tr("cases"), tr("items"), tr("value"), tr("arrests")};
        printLine(tr("  %1, difference in %2: declared %3, itemised %4")
                      .arg(difference.agency, whats[int(difference.kind.what)],
                           m_formats.amount(difference.kind, EstimateSum(difference.declared)),
                           m_formats.amount(difference.kind, difference.itemised)));
    }

    void printDeclared()
    {
        title(tr("DECLARED FOR A PERIOD AS A WHOLE"));
        if (m_figures.declared.isEmpty())
            printLine(tr("none"));
        for (const Achievement &result : m_figures.declared) {
            if (result.period)
                printLine(m_formats.period(*result.period));
            printAchievement(result);
        }
    }

    void printSeizures(const QString &heading, const QString &key, const QString &codeList,
                       const QList<SeizureSum> &sums)
    {
        title(heading);
        if (sums.isEmpty())
            return printLine(tr("none"));
        TextTable table({key, tr("agency"), tr("lines"), tr("cases"), tr("items"), tr("value")}, {2}, widest);
        for (const SeizureSum &sum : sums) {
            const QString word =
                codeList.isEmpty() ? sum.key : CodeWords::word(codeList, sum.key, m_formats.language());
            const QString shown = sum.key.isEmpty() ? m_formats.notStated()
                                  : word == sum.key ? word
                                                    : QString(sum.key + u' ' + word);
            table.add({shown, sum.agency, m_formats.number(sum.lines), measured(sum.cases), measured(sum.items),
                       measured(sum.values)});
        }
        table.flush();
    }

    QString days(const std::optional<qint64> &days) const { return days ? m_formats.number(*days) : u"–"_s; }

    void printReferrals()
    {
        title(tr("REFERRALS (open and overdue on %1)").arg(m_formats.day(m_figures.referrals.day)));
        if (m_figures.referrals.isEmpty())
            return printLine(tr("none"));
        TextTable table({tr("counterpart"), tr("direction"), tr("records"), tr("open"), tr("overdue"),
                         tr("median days to acknowledgement"), tr("median days to outcome"), tr("oldest open, days")},
                        {2, 3, 4, 5, 6, 7}, widest);
        for (const ReferralTurnround &one : m_figures.referrals.byCounterpart) {
            table.add({one.counterpart, CodeWords::word(u"referral_direction"_s, one.direction, m_formats.language()),
                       m_formats.number(one.records), m_formats.number(one.open), m_formats.number(one.overdue),
                       days(one.medianDaysToAcknowledgement), days(one.medianDaysToOutcome), days(one.oldestOpenDays)});
        }
        table.flush();
        for (const OutcomeCount &one : m_figures.referrals.outcomes) {
            printLine(tr("  %1, %2: %3", "direction, outcome: how many")
                          .arg(CodeWords::word(u"referral_direction"_s, one.direction, m_formats.language()),
                               CodeWords::word(u"referral_outcome"_s, one.outcome, m_formats.language()),
                               m_formats.number(one.records)));
        }
    }

    void printIndicators()
    {
        title(tr("RISK INDICATORS (hits of those with a known outcome)"));
        if (m_figures.indicators.isEmpty())
            return printLine(tr("none"));
        TextTable table({tr("indicator"), tr("flagged"), tr("known outcome"), tr("hits"), tr("hit rate")}, {1, 2, 3, 4},
                        widest);
        for (const IndicatorCount &one : m_figures.indicators) {
            table.add({one.code, m_formats.number(one.flagged()), m_formats.number(one.known()),
                       m_formats.number(one.hits()), m_formats.percent(one.hits(), one.known())});
        }
        table.flush();
        for (const IndicatorPair &pair : m_figures.indicatorPairs)
            printLine(tr("  %1 with %2: %3", "two indicators, how often together")
                          .arg(pair.first, pair.second, m_formats.number(pair.records())));
    }

    QString stated(const StatedFigure &figure) const
    {
        QString text = tr("%1: %2 %3", "what is counted, the number, its unit")
                           .arg(oneLine(nameIn(figure.label, m_formats.language())), m_formats.estimate(figure.amount),
                                CodeWords::word(u"count_unit"_s, figure.unit, m_formats.language()));
        if (figure.share()) {
            text += tr(" of %1 (%2)")
                        .arg(m_formats.estimate(figure.whole),
                             m_formats.percent(*figure.amount.value, *figure.whole.value));
        }
        return figure.asOf.isNull() ? text : QString(text + u", "_s + m_formats.date(figure.asOf));
    }

    void printProgramme(const ProgrammeFigures &programme)
    {
        title(tr("PROGRAMME %1").arg(programme.programme.ref));
        printLine(tr("%1 items in the file: %2 new, %3 carried over; %4 moved in the period")
                      .arg(m_formats.number(programme.items.size()), m_formats.number(programme.newItems),
                           m_formats.number(programme.carriedOver), m_formats.number(programme.movedItems())));
        for (const StatedFigure &figure : programme.programme.figures)
            printLine(tr("  published: %1").arg(stated(figure)));
        for (const ItemLine &line : programme.items) {
            printLine(tr("%1 %2 (%3)", "reference, title, status")
                          .arg(line.item.ref(), oneLine(nameIn(line.item.title, m_formats.language())),
                               CodeWords::word(u"item_status"_s, line.item.status, m_formats.language())));
            for (const StatedFigure &figure : line.item.measures)
                printLine(u"  "_s + stated(figure));
            if (!line.eventsOutsideYear.isEmpty())
                printLine(tr("  outside the programme year: %1").arg(line.eventsOutsideYear.join(u", "_s)));
        }
    }

    void printEvents()
    {
        title(tr("EVENTS"));
        if (m_figures.events.byKind.isEmpty())
            return printLine(tr("none"));
        TextTable table({tr("kind"), tr("events"), tr("participants")}, {1, 2});
        for (const EventCount &count : m_figures.events.byKind) {
            table.add({m_formats.codeName(u"event_kind"_s, count.kind), m_formats.number(count.events),
                       m_formats.sum(count.participants)});
        }
        table.flush();
    }

    void printLinks()
    {
        title(tr("RESOURCE LINKS"));
        printLine(tr("%1 in the file, %2 of them updated and %3 checked in the period")
                      .arg(m_formats.number(m_figures.links.total), m_formats.number(m_figures.links.updated),
                           m_formats.number(m_figures.links.checked)));
        for (const auto &[item, figure] : m_figures.links.published)
            printLine(tr("published under item %1: %2").arg(item, stated(figure)));
    }

    void printNotes()
    {
        const std::pair<QString, QStringList> imprecise[] = {
            {tr("exchanges"), m_figures.impreciseExchanges}, {tr("operations"), m_figures.impreciseOperations},
            {tr("cases"), m_figures.impreciseCases},         {tr("referrals"), m_figures.impreciseReferrals},
            {tr("events"), m_figures.events.imprecise},
        };
        bool first = true;
        for (const auto &[kind, refs] : imprecise) {
            if (refs.isEmpty())
                continue;
            if (first)
                title(tr("DATE NOT PRECISE ENOUGH (not counted)"));
            first = false;
            printLine(tr("%1: %2").arg(kind, refs.join(u", "_s)));
        }
        if (m_figures.illustrativeRecords > 0) {
            title(tr("%1 records of this period were made up for the sample.")
                      .arg(m_formats.number(m_figures.illustrativeRecords)));
        }
    }

    const PeriodFigures &m_figures;
    const int m_programmeFirstMonth;
    Formats m_formats;
};

struct ConversionsText
{
    Q_DECLARE_TR_FUNCTIONS(ConversionsText)
};

} // namespace

void printConversions(const QList<ConvertedValue> &values, const QString &currency)
{
    using Words = ConversionsText;
    const Formats formats;
    printLine({});
    printLine(Words::tr("VALUES IN %1, at the rate of their operation or period").arg(currency));
    if (values.isEmpty())
        return printLine(Words::tr("none"));
    for (const ConvertedValue &value : values) {
        const QString basis =
            CodeWords::word(u"basis"_s, value.declared ? u"declared"_s : u"itemised"_s, formats.language());
        printLine(
            Words::tr("%1, %2, %3", "an agency, declared or itemised, an operation or a period")
                .arg(value.agency, basis, value.operation.isEmpty() ? formats.date(value.span) : value.operation));
        QString stated = formats.amount(value.value);
        if (const QString ground = formats.ground(value.value); !ground.isEmpty())
            stated += u" ("_s + ground + u')';
        printLine(Words::tr("    stated: %1").arg(stated));
        if (value.value.beside.minor.isStated())
            printLine(Words::tr("    printed beside it by the source: %1").arg(formats.money(value.value.beside)));
        printLine(Words::tr("    in %1: %2").arg(currency, convertedWords(value, formats)));
        if (value.conversion)
            printLine(Words::tr("    rate: %1").arg(oneLine(stepsWords(value.conversion->steps, formats), widest)));
    }
}

void printFigures(const PeriodFigures &figures, int programmeFirstMonth)
{
    FiguresText(figures, programmeFirstMonth).print();
}

} // namespace liaison
