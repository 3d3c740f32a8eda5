// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/progresspaper.h"

#include "ui/paper/progresspapersentences.h"
#include "ui/paper/reportblocks.h"
#include "ui/words/codewords.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// One text in a field of many languages, and which language it is in.
std::pair<QString, QString> textIn(const Names &texts, const QString &language)
{
    QStringList order{language};
    if (language.startsWith("zh"_L1))
        order.append(language == "zh_HK"_L1 ? u"zh_CN"_s : u"zh_HK"_s);
    order.append(u"en"_s);
    order.append(texts.keys());
    for (const QString &each : std::as_const(order)) {
        if (const QString text = texts.value(each); !text.trimmed().isEmpty())
            return {text, each};
    }
    return {};
}

// The sentences of a text without what ends them.
QStringList sentencesIn(const QString &text)
{
    static const QRegularExpression ends(u"[.。!！?？;；\\n]"_s);
    QStringList sentences;
    for (const QString &each : text.split(ends))
        sentences.append(each.simplified().toCaseFolded());
    sentences.removeAll(QString());
    return sentences;
}

// Numbers the notes in the order in which the text names them.
void putInOrder(ProgressPaperSection &section)
{
    QList<int> order;
    for (ProgressPaperParagraph &paragraph : section.paragraphs) {
        for (ProgressPaperSentence &sentence : paragraph.sentences) {
            for (int &index : sentence.notes) {
                if (!order.contains(index))
                    order.append(index);
                index = int(order.indexOf(index));
            }
        }
    }
    QList<ProgressPaperNote> notes;
    for (const int index : std::as_const(order))
        notes.append(section.notes.at(index));
    section.notes = notes;
}

QString languageName(const QString &code)
{
    for (const Language &language : languages()) {
        if (language.code == code)
            return language.ownName;
    }
    return code;
}

// Drafts one paper. Used once.
class ProgressPaperWriter
{
public:
    ProgressPaperWriter(const ProgressContent &content, const QString &language, bool withSources)
        : m_content(content), m_words(content, language), m_formats(language), m_withSources(withSources)
    {
    }

    ProgressPaper write(const QDateTime &madeAt);

private:
    LIAISON_TR_IN("liaison::ProgressPaperWriter", m_formats.language())
    QString language() const { return m_formats.language(); }
    ProgressPaperSection opening();
    ProgressPaperSection section(const ProgressPaperItem &item);
    QString standing(const Item &item) const;
    void addOwnText(ProgressPaperSection &section, const ProgressPaperItem &item);
    void addTold(ProgressPaperSection &section, ProgressPaperParagraph &paragraph, const Told &told,
                 const QString &ownText);
    void addParagraph(ProgressPaperSection &section, const QList<Told> &told, const QString &ownText);
    void addAside(ProgressPaperSection &section, const QString &words);
    int note(ProgressPaperSection &section, const ProgressPaperNote &note) const;
    QStringList closing(const QDateTime &madeAt);

    const ProgressContent &m_content;
    ProgressPaperSentences m_words;
    Formats m_formats;
    bool m_withSources;
};

int ProgressPaperWriter::note(ProgressPaperSection &section, const ProgressPaperNote &note) const
{
    if (note.text.isEmpty() || (note.kind == ProgressPaperNote::Kind::Source && !m_withSources))
        return -1;
    const qsizetype known = section.notes.indexOf(note);
    if (known >= 0)
        return int(known);
    section.notes.append(note);
    return int(section.notes.size()) - 1;
}

// Sentences that the item's own text has word for word are left out; their notes then hang on that text.
void ProgressPaperWriter::addTold(ProgressPaperSection &section, ProgressPaperParagraph &paragraph, const Told &told,
                                  const QString &ownText)
{
    const QStringList known = sentencesIn(ownText);
    bool first = true;
    for (const QString &text : told.sentences) {
        ProgressPaperSentence sentence{text, {}};
        for (const ProgressPaperNote &each : told.notes) {
            if (each.kind == ProgressPaperNote::Kind::Remark && !first)
                continue;
            if (const int index = note(section, each); index >= 0)
                sentence.notes.append(index);
        }
        first = false;
        const QStringList said = sentencesIn(text);
        const bool repeats = !said.isEmpty() && std::all_of(said.begin(), said.end(), [&known](const QString &each) {
            return known.contains(each);
        });
        if (repeats) {
            if (!section.paragraphs.isEmpty() && section.paragraphs.first().kind == ProgressPaperParagraph::Kind::Own) {
                ProgressPaperSentence &own = section.paragraphs.first().sentences.last();
                for (const int index : sentence.notes) {
                    if (!own.notes.contains(index))
                        own.notes.append(index);
                }
            }
            continue;
        }
        paragraph.sentences.append(sentence);
    }
}

void ProgressPaperWriter::addParagraph(ProgressPaperSection &section, const QList<Told> &told, const QString &ownText)
{
    ProgressPaperParagraph paragraph;
    for (const Told &each : told)
        addTold(section, paragraph, each, ownText);
    if (!paragraph.sentences.isEmpty())
        section.paragraphs.append(paragraph);
}

void ProgressPaperWriter::addAside(ProgressPaperSection &section, const QString &words)
{
    section.paragraphs.append({ProgressPaperParagraph::Kind::Aside, {{words, {}}}});
}

QString ProgressPaperWriter::standing(const Item &item) const
{
    QStringList parts;
    if (item.origin == "new"_L1)
        parts.append(tr("New item"));
    else if (item.origin != "carried_over"_L1)
        parts.append(tr("Whether the item is new is not on record"));
    else if (item.carriedFrom.isEmpty())
        parts.append(tr("Carried over from an earlier year; from which item is not on record"));
    else
        parts.append(tr("Carried over from item %1").arg(item.carriedFrom));
    if (item.status != "implemented"_L1) {
        parts.append(tr("Status: %1").arg(CodeWords::word(u"item_status"_s, item.status, language())));
    }
    if (!item.lead.isEmpty())
        parts.append(tr("Lead: %1", "agency codes").arg(item.lead.join(u", "_s)));
    if (!item.partners.isEmpty())
        parts.append(tr("With: %1", "agency codes").arg(item.partners.join(u", "_s)));
    return parts.join(u" · "_s);
}

void ProgressPaperWriter::addOwnText(ProgressPaperSection &section, const ProgressPaperItem &item)
{
    const auto [text, in] = textIn(item.item.progress, language());
    if (text.isEmpty())
        return;
    if (in != language()) {
        addAside(section, tr("The item has no progress text in %1; the one on record is in %2.", "languages")
                              .arg(languageName(language()), languageName(in)));
    }
    QString origin = tr("Item %1, progress text", "a reference").arg(item.item.ref());
    if (!item.item.note.trimmed().isEmpty())
        origin = tr("%1; note of the item: %2", "a source, a note").arg(origin, item.item.note.simplified());
    const int source = note(section, {ProgressPaperNote::Kind::Source, origin});
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        ProgressPaperSentence sentence{line.trimmed(), {}};
        if (source >= 0)
            sentence.notes = {source};
        section.paragraphs.append({ProgressPaperParagraph::Kind::Own, {sentence}});
    }
}

ProgressPaperSection ProgressPaperWriter::section(const ProgressPaperItem &item)
{
    ProgressPaperSection section;
    const QString title = nameIn(item.item.title, language()).simplified();
    section.heading = tr("%1. %2", "an item's number, its title").arg(QString::number(item.item.number), title);
    section.standing = standing(item.item);
    if (item.namesNothing()) {
        section.paragraphs.append(
            {ProgressPaperParagraph::Kind::Drafted, {{tr("No record in the file for this item."), {}}}});
        return section;
    }
    addOwnText(section, item);
    const QString own = textIn(item.item.progress, language()).first;
    if (own.isEmpty())
        addAside(section, tr("The item has no progress text. What follows is drafted from its records."));
    const qsizetype before = section.paragraphs.size();
    for (const CounterpartExchanges &exchanges : item.exchanges.counterparts)
        addParagraph(section, {m_words.exchanges(exchanges)}, own);
    for (const ProgressPaperOperation &operation : item.operations)
        addParagraph(section, m_words.operation(operation), own);
    for (const ProgressPaperEvent &event : item.events)
        addParagraph(section, {m_words.event(event)}, own);
    QList<Told> indicators;
    for (const StatedFigure &figure : item.item.measures)
        indicators.append(m_words.indicator(figure, tr("Item %1", "a reference").arg(item.item.ref())));
    addParagraph(section, indicators, own);
    addParagraph(section, {m_words.links(item.links)}, own);
    if (!m_withSources)
        return section;
    if (!item.exchanges.elsewhere.isEmpty()) {
        addAside(section,
                 tr("Not counted, because their dates are outside the programme year or not precise enough: %1.",
                    "references of exchanges")
                     .arg(m_words.references(item.exchanges.elsewhere)));
    }
    if (item.links.illustrative > 0) {
        addAside(section, tr("Resource links that were made up for the sample, left out here: %1.")
                              .arg(m_words.phrases().formats().number(item.links.illustrative)));
    }
    const bool isCounted = std::any_of(item.item.measures.begin(), item.item.measures.end(),
                                       [](const StatedFigure &figure) { return figure.unit == "hyperlinks"_L1; });
    if (!item.links.named.isEmpty() && item.links.updated.isEmpty() && !isCounted) {
        addAside(section,
                 tr("No update inside the programme year is on record for the resource links of this item: %1.")
                     .arg(m_words.references(item.links.named)));
    }
    if (section.paragraphs.size() == before)
        addAside(section, tr("No record in the file beside this text: the item names no event, operation, exchange, "
                             "link or figure."));
    for (const FollowUp &followUp : item.followUps) {
        addAside(section, tr("Still open: %1, due %2 (%3)", "what is owed, a date, a reference")
                              .arg(followUp.subject.simplified(), m_words.phrases().day(followUp.due), followUp.ref));
    }
    return section;
}

ProgressPaperSection ProgressPaperWriter::opening()
{
    ProgressPaperSection section;
    const ProgrammeFigures &figures = m_content.figures;
    const Programme &programme = figures.programme;
    const QString origin = tr("Programme %1", "a reference").arg(programme.ref);
    QStringList source{origin, programme.source.simplified(), programme.note.simplified()};
    source.removeAll(QString());
    const ProgressPaperNote note{ProgressPaperNote::Kind::Source, source.join(u"; "_s)};
    Told told;
    told.notes.append(note);
    if (figures.items.isEmpty()) {
        told.sentences.append(tr("No item of this programme is in the file."));
    } else {
        told.sentences.append(
            tr("The programme has %1 co-operation item(s).", "", ProgressPaperPhrases::forms(figures.items.size()))
                .arg(m_formats.number(figures.items.size())));
        QStringList statuses;
        for (const StatusCount &count : figures.byStatus) {
            statuses.append(
                tr("%1 %2", "a number of items, their status")
                    .arg(m_formats.number(count.items), CodeWords::word(u"item_status"_s, count.status, language())));
        }
        told.sentences.append(tr("Their status on record: %1.").arg(m_words.phrases().list(statuses)));
    }
    QList<qint64> fresh;
    for (const ProgressPaperItem &item : m_content.items) {
        if (item.item.origin == "new"_L1)
            fresh.append(item.item.number);
    }
    if (!fresh.isEmpty()) {
        told.sentences.append(
            tr("Among these items, %1 is/are new, namely %2.", "a number, the numbers of the items",
               ProgressPaperPhrases::forms(fresh.size()))
                .arg(m_formats.number(fresh.size()), tr("item(s) %1", "", ProgressPaperPhrases::forms(fresh.size()))
                                                         .arg(m_words.phrases().itemNumbers(fresh))));
    }
    QList<Told> all{told};
    for (const StatedFigure &figure : programme.figures)
        all.append(m_words.indicator(figure, origin));
    addParagraph(section, {all.first()}, {});
    all.removeFirst();
    addParagraph(section, all, {});
    return section;
}

QStringList ProgressPaperWriter::closing(const QDateTime &madeAt)
{
    QStringList notes{
        tr("Drafted on %1 from the case file of %2. Every sentence stands on the records named in its footnote; an "
           "officer edits it and answers for it.")
            .arg(m_words.phrases().day(madeAt.toLocalTime().date()),
                 m_content.frame.agencyName(m_content.frame.homeAgency, language())),
        tr("Numbers stand as they were stated: “about”, “over” and “less than” belong to them, and what is not stated "
           "is "
           "not zero. Pieces of information exchanged with different counterparts are never added up.")};
    if (language() != "en"_L1)
        notes.append(
            tr("Names, summaries and notes that are on record in another language alone stand in that language."));
    if (m_content.frame.illustrativeRecords > 0) {
        notes.append(tr("Illustrative records behind this paper: %1. They were made up for the sample.")
                         .arg(m_formats.number(m_content.frame.illustrativeRecords)));
    }
    QStringList events;
    for (const Event &event : m_content.eventsElsewhere) {
        events.append(tr("%1 (%2)", "an event, its reference")
                          .arg(nameIn(event.title, language(), event.ref).simplified(), event.ref));
    }
    if (!events.isEmpty())
        notes.append(tr("Events of the programme year that no item names: %1.").arg(events.join(u"; "_s)));
    if (!m_content.operationsElsewhere.isEmpty()) {
        notes.append(tr("Operations of the programme year that no item names: %1.")
                         .arg(m_words.references(m_content.operationsElsewhere)));
    }
    return notes;
}

ProgressPaper ProgressPaperWriter::write(const QDateTime &madeAt)
{
    const Programme &programme = m_content.figures.programme;
    const Period &year = m_content.frame.period;
    ProgressPaper paper;
    paper.language = language();
    paper.madeAt = madeAt;
    paper.agency = m_content.frame.agencyName(m_content.frame.homeAgency, language());
    paper.title = tr("Annual progress paper");
    if (m_content.meeting)
        paper.meeting = nameIn(m_content.meeting->title, language()).simplified();
    if (paper.meeting.isEmpty())
        paper.meeting = programme.mechanism.simplified();
    paper.programme = nameIn(programme.title, language(), programme.ref).simplified();
    paper.period = m_words.phrases().point({year.begin, year.lastDay()});
    paper.marking = m_content.frame.marking;
    if (m_content.frame.sample)
        paper.banner = tr("Made from the sample case file: contains illustrative records");
    else if (m_content.frame.illustrativeRecords > 0)
        paper.banner = tr("Contains illustrative records");
    paper.joint = language().startsWith("zh"_L1) ? QString() : u" "_s;
    paper.sourcesTitle = m_withSources ? tr("Sources and remarks") : tr("Remarks");
    paper.pageOf = tr("Page %1 of %2");
    paper.sections.append(opening());
    for (const ProgressPaperItem &item : m_content.items)
        paper.sections.append(section(item));
    int next = 1;
    for (ProgressPaperSection &section : paper.sections) {
        putInOrder(section);
        section.firstNote = next;
        next += int(section.notes.size());
    }
    if (m_withSources) {
        paper.closingTitle = tr("About this draft");
        paper.closing = closing(madeAt);
    }
    return paper;
}

} // namespace

ProgressPaper progressPaper(const ProgressContent &content, const QString &language, const QDateTime &madeAt,
                            bool withSources)
{
    return ProgressPaperWriter(content, language, withSources).write(madeAt);
}

} // namespace liaison
