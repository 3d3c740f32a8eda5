// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about events and operations.
#include "ui/paper/progresspapersentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Who is counted there came as a delegation: nobody says how many attended in all.
bool isOfDelegations(const Event &event)
{
    static const QStringList kinds{u"visit"_s, u"exchange_programme"_s, u"contest"_s};
    return kinds.contains(event.kind);
}

} // namespace

QString ProgressPaperSentences::eventOpening(const Event &event)
{
    const QString title = nameIn(event.title, m_phrases.language(), event.ref).simplified();
    const QString name = inQuotes(title);
    if (event.status == "planned"_L1)
        return tr("%1 is planned: %2.", "an event, its date").arg(name, m_phrases.point(event.span()));
    if (event.status == "postponed"_L1)
        return tr("%1 was postponed; its date was %2.", "an event, a date").arg(name, m_phrases.point(event.span()));
    if (event.status == "cancelled"_L1)
        return tr("%1 was cancelled; its date was %2.", "an event, a date").arg(name, m_phrases.point(event.span()));
    const QString when = m_phrases.when(event.firstDay, event.lastDay);
    const QString place = event.place.simplified();
    const bool placed = !place.isEmpty() && !title.contains(place, Qt::CaseInsensitive);
    if (event.hosts.isEmpty()) {
        return placed ? tr("%1, %2 took place (%3).", "a date, an event, a place").arg(when, name, place)
                      : tr("%1, %2 took place.", "a date, an event").arg(when, name);
    }
    const QString hosts = m_phrases.agencies(event.hosts);
    return placed ? tr("%1, %2 hosted %3 (%4).", "a date, agencies, an event, a place").arg(when, hosts, name, place)
                  : tr("%1, %2 hosted %3.", "a date, agencies, an event").arg(when, hosts, name);
}

QStringList ProgressPaperSentences::attendance(const Event &event)
{
    QStringList sentences;
    if (!event.agencies.isEmpty()) {
        sentences.append(ProgressPaperPhrases::begun(
            tr("%1 took part.", "agencies", ProgressPaperPhrases::forms(event.agencies.size()))
                .arg(m_phrases.agencies(event.agencies))));
    }
    const QString people = m_phrases.number(event.participants);
    const QString origins = m_phrases.number(event.origins);
    if (event.participants.isStated() && event.origins.isStated()) {
        sentences.append(tr("%1 participant(s) from %2 countries and areas attended.", "",
                            ProgressPaperPhrases::forms(*event.participants.value))
                             .arg(people, origins));
    } else if (event.participants.isStated() && isOfDelegations(event)) {
        sentences.append(
            tr("%1 person(s) took part.", "", ProgressPaperPhrases::forms(*event.participants.value)).arg(people));
    } else if (event.participants.isStated()) {
        sentences.append(
            tr("%1 participant(s) attended.", "", ProgressPaperPhrases::forms(*event.participants.value)).arg(people));
    } else if (event.origins.isStated()) {
        sentences.append(tr("The participants came from %1 countries and areas.").arg(origins));
    }
    if (!sentences.isEmpty())
        sentences.last() = ProgressPaperPhrases::begun(sentences.last());
    return sentences;
}

Told ProgressPaperSentences::event(const ProgressPaperEvent &paper)
{
    const Event &event = paper.event;
    const QString &language = m_phrases.language();
    Told told;
    told.sentences.append(eventOpening(event));
    if (const QString theme = nameIn(event.theme, language).simplified(); !theme.isEmpty())
        told.sentences.append(tr("The theme was %1.").arg(inQuotes(theme)));
    told.sentences.append(attendance(event));
    if (const QString summary = event.summary.simplified(); !summary.isEmpty())
        told.sentences.append(summary);
    for (const EventOutcome &outcome : event.outcomes) {
        const QString text = nameIn(outcome.text, language).simplified();
        told.sentences.append(outcome.agency.isEmpty() ? text
                                                       : ProgressPaperPhrases::begun(
                                                             tr("%1 put forward: %2", "an agency, what it put forward")
                                                                 .arg(m_phrases.agency(outcome.agency), text)));
    }
    told.notes.append(source({tr("Event %1", "a reference").arg(event.ref), event.source,
                              event.illustrative ? tr("illustrative: made up for the sample") : QString()}));
    remarkPlace(told, paper.place, event.span());
    remarkOthers(told, paper.alsoUnder, true);
    return told;
}

QString ProgressPaperSentences::operationName(const OperationFigure &figure) const
{
    return inQuotes(nameIn(figure.operation.names, m_phrases.language(), figure.operation.code));
}

QString ProgressPaperSentences::focus(const OperationFocus &focus, int operations) const
{
    const QString &language = m_phrases.language();
    QStringList aims;
    QStringList places;
    for (const QString &code : focus.destinations)
        places.append(placeName(code, language));
    for (const QString &group : focus.destinationGroups)
        places.append(m_formats.codeName(u"destination_group"_s, group));
    if (!places.isEmpty()) // no source says that these were all
        aims.append(tr("goods bound for destinations that include %1", "places").arg(m_phrases.list(places)));
    if (!focus.event.trimmed().isEmpty())
        aims.append(tr("goods relating to %1", "an event").arg(focus.event.simplified()));
    QStringList categories;
    for (const QString &category : focus.categories)
        categories.append(inQuotes(m_formats.codeName(u"category"_s, category)));
    if (!categories.isEmpty())
        aims.append(tr("the categories of goods %1").arg(m_phrases.list(categories)));
    QStringList channels;
    for (const QString &channel : focus.channels)
        channels.append(inQuotes(m_formats.codeName(u"channel"_s, channel)));
    if (!channels.isEmpty())
        aims.append(tr("the channels %1").arg(m_phrases.list(channels)));
    if (aims.isEmpty())
        return {};
    return tr("The focus of the operation(s) was on %1.", "what it was aimed at", operations).arg(m_phrases.list(aims));
}

QStringList ProgressPaperSentences::operationOpening(const OperationFigure &figure)
{
    const Operation &operation = figure.operation;
    const int parts = ProgressPaperPhrases::forms(figure.parts.size());
    const QString name = operationName(figure);
    QStringList others = operation.participants;
    others.removeAll(operation.coordinator);
    QStringList all = operation.participants;
    if (!operation.coordinator.isEmpty() && !all.contains(operation.coordinator))
        all.prepend(operation.coordinator);
    QString kind = operation.type == "case_driven"_L1 ? tr("the case-driven operation %1", "its name").arg(name)
                   : operation.type == "parallel"_L1 ? tr("the parallel enforcement operation %1", "its name").arg(name)
                                                     : tr("the joint enforcement operation %1", "its name").arg(name);
    if (operation.status == "planned"_L1)
        return {ProgressPaperPhrases::begun(
            tr("%1 is planned to begin: %2.", "an operation, a date").arg(kind, m_phrases.point(operation.firstDay)))};
    const bool known = operation.firstDay.isDay() && operation.lastDay.isDay();
    const bool oneSpan = known || operation.firstDay == operation.lastDay;
    const QString when =
        oneSpan ? m_phrases.when(operation.firstDay, operation.lastDay) : m_phrases.when(operation.firstDay);
    QStringList sentences;
    if (parts > 0) {
        kind = operation.type == "case_driven"_L1 ? tr("%1 case-driven operations", "how many", parts)
               : operation.type == "parallel"_L1  ? tr("%1 parallel enforcement operations", "how many", parts)
                                                  : tr("%1 joint enforcement operations", "how many", parts);
        kind = kind.arg(m_formats.number(figure.parts.size()));
    }
    const bool coordinated = !operation.coordinator.isEmpty();
    if (all.isEmpty()) {
        sentences.append(oneSpan ? tr("%1, %2 took place.", "a date, an operation").arg(when, kind)
                                 : tr("%1, %2 began.", "a date, an operation").arg(when, kind));
    } else if (coordinated && !others.isEmpty()) {
        const QString lead = m_phrases.agency(operation.coordinator);
        const QString with = m_phrases.agencies(others);
        sentences.append(
            oneSpan ? tr("%1, %2 organised and co-ordinated %3, conducted together with %4.",
                         "a date, an agency, an operation, other agencies")
                          .arg(when, lead, kind, with)
                    : tr("%1, %2 launched %3 together with %4.", "a date, an agency, an operation, other agencies")
                          .arg(when, lead, kind, with));
    } else {
        const QString who = m_phrases.agencies(all);
        sentences.append(oneSpan ? tr("%1, %2 conducted %3.", "a date, agencies, an operation").arg(when, who, kind)
                                 : tr("%1, %2 launched %3.", "a date, agencies, an operation").arg(when, who, kind));
    }
    if (parts > 0)
        sentences.append(tr("They are on record together as %1.", "the name of operations").arg(name));
    if (!oneSpan) {
        sentences.append(
            operation.lastDay.isNull() ? tr("The end of the operation is not on record.")
            : operation.lastDay.isDay()
                ? tr("The operation ended on %1.", "a day").arg(m_phrases.point(operation.lastDay))
                : tr("The operation ended in %1.", "a month or a year").arg(m_phrases.point(operation.lastDay)));
    }
    return sentences;
}

QList<Told> ProgressPaperSentences::operation(const ProgressPaperOperation &paper)
{
    const OperationFigure &figure = paper.figure;
    const Operation &operation = figure.operation;
    Told told;
    told.sentences = operationOpening(figure);
    const int operations = figure.parts.isEmpty() ? 1 : ProgressPaperPhrases::forms(figure.parts.size());
    if (const QString aim = focus(operation.focus, operations); !aim.isEmpty())
        told.sentences.append(aim);
    if (const QString summary = operation.summary.simplified(); !summary.isEmpty())
        told.sentences.append(summary);
    QStringList parts;
    for (const Operation &part : figure.parts)
        parts.append(part.code);
    told.notes.append(source({tr("Operation %1", "a reference").arg(operation.code),
                              parts.isEmpty() ? QString() : tr("its parts: %1").arg(references(parts)),
                              operation.illustrative ? tr("illustrative: made up for the sample") : QString()}));
    remarkPlace(told, paper.place, operation.span());
    remarkOthers(told, paper.alsoUnder, false);

    QList<Achievement> results;
    QStringList declaredBy;
    for (const Achievement &result : figure.results) {
        if (result.declared) {
            results.append(result);
            declaredBy.append(result.agency);
        }
    }
    for (const Achievement &result : figure.results) {
        // Cases that were made up stay in the notes.
        if (!result.declared && !declaredBy.contains(result.agency) && result.illustrative == 0)
            results.append(result);
    }
    const QString &home = m_content.frame.homeAgency;
    std::stable_sort(results.begin(), results.end(), [&home](const Achievement &a, const Achievement &b) {
        return a.agency == home && b.agency != home;
    });
    if (results.isEmpty()) {
        told.sentences.append(tr("No result of the operation(s) was declared.", "", operations));
    }
    ProgressPaperNote &origin = told.notes.first();
    origin = source(QStringList{origin.text} + undeclared(figure));
    QList<Told> all{told};
    for (const Achievement &result : std::as_const(results))
        all.append(achievement(figure, result));
    return all;
}

// What made-up cases add up to for agencies that declared nothing.
QStringList ProgressPaperSentences::undeclared(const OperationFigure &figure) const
{
    QStringList sums;
    for (const Achievement &result : figure.results) {
        const bool declared = std::any_of(figure.results.begin(), figure.results.end(), [&](const Achievement &other) {
            return other.declared && other.agency == result.agency;
        });
        if (!declared && result.illustrative > 0)
            sums.append(
                tr("%1: %2", "an agency, what is said of it").arg(result.agency, itemised(figure, result.agency)));
    }
    return sums;
}

// What the cases in the file add up to, beside what the agency declared.
QString ProgressPaperSentences::itemised(const OperationFigure &figure, const QString &agency) const
{
    for (const Achievement &result : figure.results) {
        if (result.declared || result.agency != agency)
            continue;
        QStringList parts{m_phrases.parts(result.cases), m_phrases.parts(result.items), m_phrases.parts(result.values)};
        parts.removeAll(QString());
        const QString sum = tr("its cases in the file add up to: %1").arg(parts.join(u", "_s));
        return result.illustrative > 0 ? tr("%1 (illustrative cases among them: %2)", "a sum of cases, a number")
                                             .arg(sum, m_formats.number(result.illustrative))
                                       : sum;
    }
    return {};
}

QString ProgressPaperSentences::achieved(const Achievement &result)
{
    const QString who = m_phrases.agency(result.agency);
    const QString cases = m_phrases.parts(result.cases);
    const QString goods = m_phrases.parts(result.items);
    const QString value = m_phrases.parts(result.values);
    const int stated = (cases.isEmpty() ? 0 : 4) + (goods.isEmpty() ? 0 : 2) + (value.isEmpty() ? 0 : 1);
    switch (stated) {
    case 7:
        return tr("%1 detected %2 involving %3 of infringing goods valued at %4.", "agency, cases, quantity, money")
            .arg(who, cases, goods, value);
    case 6:
        return tr("%1 detected %2 involving %3 of infringing goods; their value is not stated.",
                  "agency, cases, quantity")
            .arg(who, cases, goods);
    case 5:
        return tr("%1 detected %2 involving infringing goods valued at %3; their quantity is not stated.",
                  "agency, cases, money")
            .arg(who, cases, value);
    case 4:
        return tr("%1 detected %2; the quantity and value of the goods are not stated.", "agency, cases")
            .arg(who, cases);
    case 3:
        return tr("%1 seized %2 of infringing goods valued at %3; the number of cases is not stated.",
                  "agency, quantity, money")
            .arg(who, goods, value);
    case 2:
        return tr("%1 seized %2 of infringing goods; the number of cases and the value are not stated.",
                  "agency, quantity")
            .arg(who, goods);
    case 1:
        return tr("%1 seized infringing goods valued at %2; the number of cases and the quantity are not stated.",
                  "agency, money")
            .arg(who, value);
    default:
        return tr("The results of %1 are not stated.", "agency").arg(who);
    }
}

Told ProgressPaperSentences::achievement(const OperationFigure &figure, const Achievement &result)
{
    Told told;
    told.sentences.append(ProgressPaperPhrases::begun(achieved(result)));
    if (result.arrests.isStated()) {
        const Estimate arrests = result.arrests.toEstimate();
        told.sentences.append(ProgressPaperPhrases::begun(
            tr("%1 arrested %2 person(s).", "an agency, a number", ProgressPaperPhrases::forms(*arrests.value))
                .arg(m_phrases.agency(result.agency), m_phrases.number(arrests))));
    }
    QStringList bases;
    QString beside;
    for (const MeasurePart &value : result.values) {
        if (value.beside.minor.isStated())
            beside = tr("the source prints %1 beside the value").arg(m_formats.money(value.beside));
        if (value.sum.isStated() && !bases.contains(value.basis))
            bases.append(value.basis);
    }
    for (QString &basis : bases)
        basis = m_formats.codeName(u"value_basis"_s, basis);
    const QString basis = bases.isEmpty() ? QString() : tr("basis of the value: %1").arg(bases.join(u", "_s));
    if (result.declared) {
        told.notes.append(source({tr("Result %1, declared", "a reference").arg(result.ref), result.source, result.note,
                                  basis, beside, itemised(figure, result.agency)}));
    } else {
        told.sentences.append(tr("This was added up from the cases in the file: nothing was declared."));
        told.notes.append(source({tr("Cases of the operation %1", "a reference").arg(figure.operation.code), basis,
                                  result.illustrative > 0 ? tr("illustrative cases among them: %1; they were made up "
                                                               "for the sample")
                                                                .arg(m_formats.number(result.illustrative))
                                                          : QString()}));
    }
    return told;
}

} // namespace liaison
