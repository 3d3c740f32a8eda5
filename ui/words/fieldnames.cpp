// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the record's JSON in words.
#include "ui/words/fieldnames.h"

#include "core/reading/codespellings.h"
#include "core/storage/noun.h"
#include "core/transfer/recordtable.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct FieldNames
{
    Q_DECLARE_TR_FUNCTIONS(FieldNames)
};

struct Name
{
    const char *field;
    const char *words;
};

constexpr Name names[] = {
    {"acknowledged", QT_TRANSLATE_NOOP("FieldNames", "Acknowledgement")},
    {"sign_off", QT_TRANSLATE_NOOP("FieldNames", "Sign-off")},
    {"action", QT_TRANSLATE_NOOP("FieldNames", "Requested action")},
    {"address", QT_TRANSLATE_NOOP("FieldNames", "Address")},
    {"addressee", QT_TRANSLATE_NOOP("FieldNames", "Made for")},
    {"addressee_ref", QT_TRANSLATE_NOOP("FieldNames", "Reference of the addressee")},
    {"agency", QT_TRANSLATE_NOOP("FieldNames", "Agency")},
    {"agencies", QT_TRANSLATE_NOOP("FieldNames", "Agencies taking part")},
    {"aliases", QT_TRANSLATE_NOOP("FieldNames", "Other names")},
    {"amount", QT_TRANSLATE_NOOP("FieldNames", "Amount")},
    {"area", QT_TRANSLATE_NOOP("FieldNames", "Area")},
    {"areas", QT_TRANSLATE_NOOP("FieldNames", "Areas")},
    {"arrests", QT_TRANSLATE_NOOP("FieldNames", "Persons arrested")},
    {"as_of", QT_TRANSLATE_NOOP("FieldNames", "As of")},
    {"attached_to", QT_TRANSLATE_NOOP("FieldNames", "Belongs to")},
    {"basis", QT_TRANSLATE_NOOP("FieldNames", "Basis")},
    {"brand", QT_TRANSLATE_NOOP("FieldNames", "Brand")},
    {"carried_from", QT_TRANSLATE_NOOP("FieldNames", "Carried over from")},
    {"case", QT_TRANSLATE_NOOP("FieldNames", "Case")},
    {"cases", QT_TRANSLATE_NOOP("FieldNames", "Cases")},
    {"categories", QT_TRANSLATE_NOOP("FieldNames", "Goods categories")},
    {"base", QT_TRANSLATE_NOOP("FieldNames", "One unit of")},
    {"category", QT_TRANSLATE_NOOP("FieldNames", "Goods category")},
    {"channel", QT_TRANSLATE_NOOP("FieldNames", "Channel")},
    {"channels", QT_TRANSLATE_NOOP("FieldNames", "Channels")},
    {"checked", QT_TRANSLATE_NOOP("FieldNames", "Last checked")},
    {"code", QT_TRANSLATE_NOOP("FieldNames", "Code")},
    {"confirm", QT_TRANSLATE_NOOP("FieldNames", "Confirm")},
    {"contact", QT_TRANSLATE_NOOP("FieldNames", "Telephone, e-mail")},
    {"closed", QT_TRANSLATE_NOOP("FieldNames", "Date closed")},
    {"coordinator", QT_TRANSLATE_NOOP("FieldNames", "Coordinator")},
    {"count", QT_TRANSLATE_NOOP("FieldNames", "Count")},
    {"counterpart", QT_TRANSLATE_NOOP("FieldNames", "Counterpart")},
    {"counting_rule", QT_TRANSLATE_NOOP("FieldNames", "Counting rule")},
    {"currency", QT_TRANSLATE_NOOP("FieldNames", "Currency")},
    {"date", QT_TRANSLATE_NOOP("FieldNames", "Date")},
    {"date_precision", QT_TRANSLATE_NOOP("FieldNames", "Precision of the date")},
    {"description", QT_TRANSLATE_NOOP("FieldNames", "Description")},
    {"destination", QT_TRANSLATE_NOOP("FieldNames", "Destination")},
    {"destination_groups", QT_TRANSLATE_NOOP("FieldNames", "Destination groups")},
    {"destinations", QT_TRANSLATE_NOOP("FieldNames", "Destinations")},
    {"detection", QT_TRANSLATE_NOOP("FieldNames", "Detection method")},
    {"approved_by", QT_TRANSLATE_NOOP("FieldNames", "Approved by")},
    {"approved_on", QT_TRANSLATE_NOOP("FieldNames", "Approved on")},
    {"content", QT_TRANSLATE_NOOP("FieldNames", "Content")},
    {"attachment_limit", QT_TRANSLATE_NOOP("FieldNames", "Largest attachment")},
    {"file_name", QT_TRANSLATE_NOOP("FieldNames", "File name")},
    {"media_type", QT_TRANSLATE_NOOP("FieldNames", "Type")},
    {"own_name", QT_TRANSLATE_NOOP("FieldNames", "Name of the unit")},
    {"sha256", QT_TRANSLATE_NOOP("FieldNames", "SHA-256")},
    {"size", QT_TRANSLATE_NOOP("FieldNames", "Size in bytes")},
    {"done_on", QT_TRANSLATE_NOOP("FieldNames", "Done on")},
    {"direction", QT_TRANSLATE_NOOP("FieldNames", "Direction")},
    {"days_to_acknowledgement", QT_TRANSLATE_NOOP("FieldNames", "Days to acknowledgement")},
    {"days_to_outcome", QT_TRANSLATE_NOOP("FieldNames", "Days to outcome")},
    {"due", QT_TRANSLATE_NOOP("FieldNames", "Due date")},
    {"events", QT_TRANSLATE_NOOP("FieldNames", "Events")},
    {"event", QT_TRANSLATE_NOOP("FieldNames", "Event")},
    {"figures", QT_TRANSLATE_NOOP("FieldNames", "Published figures")},
    {"exchange_selections", QT_TRANSLATE_NOOP("FieldNames", "Exchanges selected")},
    {"exchanges", QT_TRANSLATE_NOOP("FieldNames", "Exchanges")},
    {"entries", QT_TRANSLATE_NOOP("FieldNames", "Entries")},
    {"entry", QT_TRANSLATE_NOOP("FieldNames", "Their entry")},
    {"entry_of", QT_TRANSLATE_NOOP("FieldNames", "Statement of the entry")},
    {"event", QT_TRANSLATE_NOOP("FieldNames", "Event")},
    {"exchange", QT_TRANSLATE_NOOP("FieldNames", "Our entry")},
    {"explain", QT_TRANSLATE_NOOP("FieldNames", "Explain")},
    {"explanation", QT_TRANSLATE_NOOP("FieldNames", "Explanation")},
    {"first_day", QT_TRANSLATE_NOOP("FieldNames", "First day")},
    {"flagged", QT_TRANSLATE_NOOP("FieldNames", "Flagged")},
    {"digest", QT_TRANSLATE_NOOP("FieldNames", "Digest (SHA-256)")},
    {"focus", QT_TRANSLATE_NOOP("FieldNames", "Focus")},
    {"frozen_at", QT_TRANSLATE_NOOP("FieldNames", "Frozen on")},
    {"from", QT_TRANSLATE_NOOP("FieldNames", "From")},
    {"handling", QT_TRANSLATE_NOOP("FieldNames", "Handling code")},
    {"handling_note", QT_TRANSLATE_NOOP("FieldNames", "Handling restriction")},
    {"hosts", QT_TRANSLATE_NOOP("FieldNames", "Hosts")},
    {"illustrative", QT_TRANSLATE_NOOP("FieldNames", "Illustrative")},
    {"indicators", QT_TRANSLATE_NOOP("FieldNames", "Risk indicators")},
    {"item.indicators", QT_TRANSLATE_NOOP("FieldNames", "Indicators")},
    {"information_grade", QT_TRANSLATE_NOOP("FieldNames", "Information grade")},
    {"hits", QT_TRANSLATE_NOOP("FieldNames", "Hits")},
    {"hit", QT_TRANSLATE_NOOP("FieldNames", "Hit")},
    {"infringement", QT_TRANSLATE_NOOP("FieldNames", "Infringement")},
    {"ipr", QT_TRANSLATE_NOOP("FieldNames", "Type of right")},
    {"items", QT_TRANSLATE_NOOP("FieldNames", "Goods")},
    {"keyFile", QT_TRANSLATE_NOOP("FieldNames", "Key file")},
    {"key_file", QT_TRANSLATE_NOOP("FieldNames", "Key file")},
    {"kind", QT_TRANSLATE_NOOP("FieldNames", "Kind")},
    {"known_outcomes", QT_TRANSLATE_NOOP("FieldNames", "Known outcomes")},
    {"label", QT_TRANSLATE_NOOP("FieldNames", "Label")},
    {"is_acknowledged", QT_TRANSLATE_NOOP("FieldNames", "Acknowledged")},
    {"language", QT_TRANSLATE_NOOP("FieldNames", "Language")},
    {"last_day", QT_TRANSLATE_NOOP("FieldNames", "Last day")},
    {"lead", QT_TRANSLATE_NOOP("FieldNames", "Lead agency")},
    {"line", QT_TRANSLATE_NOOP("FieldNames", "Line")},
    {"lines", QT_TRANSLATE_NOOP("FieldNames", "Lines")},
    {"map", QT_TRANSLATE_NOOP("FieldNames", "Column")},
    {"links", QT_TRANSLATE_NOOP("FieldNames", "Resource links")},
    {"marking", QT_TRANSLATE_NOOP("FieldNames", "Marking")},
    {"mechanism", QT_TRANSLATE_NOOP("FieldNames", "Mechanism")},
    {"merged_into", QT_TRANSLATE_NOOP("FieldNames", "Merged into")},
    {"mode", QT_TRANSLATE_NOOP("FieldNames", "Mode")},
    {"month", QT_TRANSLATE_NOOP("FieldNames", "Month")},
    {"mutual", QT_TRANSLATE_NOOP("FieldNames", "Both ways")},
    {"name", QT_TRANSLATE_NOOP("FieldNames", "Name")},
    {"names", QT_TRANSLATE_NOOP("FieldNames", "Names")},
    {"note", QT_TRANSLATE_NOOP("FieldNames", "Note")},
    {"number", QT_TRANSLATE_NOOP("FieldNames", "Number")},
    {"officer", QT_TRANSLATE_NOOP("FieldNames", "Officer")},
    {"open_on", QT_TRANSLATE_NOOP("FieldNames", "Open on")},
    {"operation", QT_TRANSLATE_NOOP("FieldNames", "Operation")},
    {"operations", QT_TRANSLATE_NOOP("FieldNames", "Operations")},
    {"ordinal", QT_TRANSLATE_NOOP("FieldNames", "Number in the series")},
    {"item.origin", QT_TRANSLATE_NOOP("FieldNames", "New or carried over")},
    {"origin", QT_TRANSLATE_NOOP("FieldNames", "Origin")},
    {"origins", QT_TRANSLATE_NOOP("FieldNames", "Places of origin")},
    {"other_month", QT_TRANSLATE_NOOP("FieldNames", "Other month")},
    {"our_pieces", QT_TRANSLATE_NOOP("FieldNames", "Our pieces")},
    {"outcome", QT_TRANSLATE_NOOP("FieldNames", "Outcome")},
    {"outcome_case", QT_TRANSLATE_NOOP("FieldNames", "Case of the outcome")},
    {"outcome_date", QT_TRANSLATE_NOOP("FieldNames", "Date of the outcome")},
    {"outcome_known", QT_TRANSLATE_NOOP("FieldNames", "Outcome known")},
    {"outcomes", QT_TRANSLATE_NOOP("FieldNames", "Outcomes")},
    {"overdue", QT_TRANSLATE_NOOP("FieldNames", "Overdue on")},
    {"own_indicator", QT_TRANSLATE_NOOP("FieldNames", "Indicator counted here")},
    {"owner", QT_TRANSLATE_NOOP("FieldNames", "Owner")},
    {"pairing", QT_TRANSLATE_NOOP("FieldNames", "Pair")},
    {"part", QT_TRANSLATE_NOOP("FieldNames", "Part")},
    {"part_of", QT_TRANSLATE_NOOP("FieldNames", "Part of")},
    {"parties", QT_TRANSLATE_NOOP("FieldNames", "Parties")},
    {"event.participants", QT_TRANSLATE_NOOP("FieldNames", "People taking part")},
    {"participants", QT_TRANSLATE_NOOP("FieldNames", "Participants")},
    {"partners", QT_TRANSLATE_NOOP("FieldNames", "Partner agencies")},
    {"passphrase", QT_TRANSLATE_NOOP("FieldNames", "Passphrase")},
    {"path", QT_TRANSLATE_NOOP("FieldNames", "Path")},
    {"period", QT_TRANSLATE_NOOP("FieldNames", "Period")},
    {"pieces", QT_TRANSLATE_NOOP("FieldNames", "Pieces")},
    {"place", QT_TRANSLATE_NOOP("FieldNames", "Place")},
    {"post", QT_TRANSLATE_NOOP("FieldNames", "Post")},
    {"postings", QT_TRANSLATE_NOOP("FieldNames", "Earlier postings")},
    {"posted_from", QT_TRANSLATE_NOOP("FieldNames", "Posted from")},
    {"posted_to", QT_TRANSLATE_NOOP("FieldNames", "Posted to")},
    {"procedure", QT_TRANSLATE_NOOP("FieldNames", "Procedure")},
    {"programme", QT_TRANSLATE_NOOP("FieldNames", "Programme")},
    {"programme_items", QT_TRANSLATE_NOOP("FieldNames", "Items")},
    {"progress", QT_TRANSLATE_NOOP("FieldNames", "Progress")},
    {"quantity", QT_TRANSLATE_NOOP("FieldNames", "Quantity")},
    {"quote", QT_TRANSLATE_NOOP("FieldNames", "Is worth, in")},
    {"rate", QT_TRANSLATE_NOOP("FieldNames", "Rate")},
    {"reason", QT_TRANSLATE_NOOP("FieldNames", "Reason")},
    {"received", QT_TRANSLATE_NOOP("FieldNames", "Received")},
    {"ref", QT_TRANSLATE_NOOP("FieldNames", "Reference")},
    {"referrals", QT_TRANSLATE_NOOP("FieldNames", "Referrals")},
    {"reply_to", QT_TRANSLATE_NOOP("FieldNames", "Reply to")},
    {"report", QT_TRANSLATE_NOOP("FieldNames", "Report")},
    {"restates", QT_TRANSLATE_NOOP("FieldNames", "Restates")},
    {"results", QT_TRANSLATE_NOOP("FieldNames", "Results")},
    {"right_holder", QT_TRANSLATE_NOOP("FieldNames", "Right holder")},
    {"role", QT_TRANSLATE_NOOP("FieldNames", "Role")},
    {"seizures", QT_TRANSLATE_NOOP("FieldNames", "Seizure lines")},
    {"sent", QT_TRANSLATE_NOOP("FieldNames", "Sent")},
    {"series", QT_TRANSLATE_NOOP("FieldNames", "Series")},
    {"side", QT_TRANSLATE_NOOP("FieldNames", "Side")},
    {"signed_on", QT_TRANSLATE_NOOP("FieldNames", "Signed off on")},
    {"source", QT_TRANSLATE_NOOP("FieldNames", "Source")},
    {"source_grade", QT_TRANSLATE_NOOP("FieldNames", "Source grade")},
    {"started", QT_TRANSLATE_NOOP("FieldNames", "Work started")},
    {"state", QT_TRANSLATE_NOOP("FieldNames", "State")},
    {"statement", QT_TRANSLATE_NOOP("FieldNames", "Statement")},
    {"status", QT_TRANSLATE_NOOP("FieldNames", "Status")},
    {"subject", QT_TRANSLATE_NOOP("FieldNames", "Subject")},
    {"subjects", QT_TRANSLATE_NOOP("FieldNames", "Subjects")},
    {"successor", QT_TRANSLATE_NOOP("FieldNames", "Successor")},
    {"summary", QT_TRANSLATE_NOOP("FieldNames", "Summary")},
    {"table", QT_TRANSLATE_NOOP("FieldNames", "The table")},
    {"territory", QT_TRANSLATE_NOOP("FieldNames", "Territory")},
    {"text", QT_TRANSLATE_NOOP("FieldNames", "Text")},
    {"their_ref", QT_TRANSLATE_NOOP("FieldNames", "Their reference")},
    {"their_pieces", QT_TRANSLATE_NOOP("FieldNames", "Their pieces")},
    {"theme", QT_TRANSLATE_NOOP("FieldNames", "Theme")},
    {"title", QT_TRANSLATE_NOOP("FieldNames", "Title")},
    {"tlp", QT_TRANSLATE_NOOP("FieldNames", "Marking (TLP)")},
    {"to", QT_TRANSLATE_NOOP("FieldNames", "To")},
    {"transport", QT_TRANSLATE_NOOP("FieldNames", "Transport mode")},
    {"type", QT_TRANSLATE_NOOP("FieldNames", "Type")},
    {"unit", QT_TRANSLATE_NOOP("FieldNames", "Unit")},
    {"updated", QT_TRANSLATE_NOOP("FieldNames", "Last updated")},
    {"valid_from", QT_TRANSLATE_NOOP("FieldNames", "Valid from")},
    {"valid_to", QT_TRANSLATE_NOOP("FieldNames", "Valid to")},
    {"value", QT_TRANSLATE_NOOP("FieldNames", "Value")},
    {"value_basis", QT_TRANSLATE_NOOP("FieldNames", "Value basis")},
    {"values", QT_TRANSLATE_NOOP("FieldNames", "Values")},
    {"via", QT_TRANSLATE_NOOP("FieldNames", "Via")},
    {"with_indicator", QT_TRANSLATE_NOOP("FieldNames", "Together with indicator")},
    {"with_own_indicator", QT_TRANSLATE_NOOP("FieldNames", "Together with indicator")},
    {"whole", QT_TRANSLATE_NOOP("FieldNames", "Whole")},
    {"year", QT_TRANSLATE_NOOP("FieldNames", "Year")},
};

const QHash<QString, const char *> &wordTable()
{
    static const QHash<QString, const char *> table = [] {
        QHash<QString, const char *> made;
        for (const Name &name : names)
            made.insert(QString::fromLatin1(name.field), name.words);
        return made;
    }();
    return table;
}

QString wordsFor(const QString &field)
{
    const char *words = wordTable().value(field);
    return words ? FieldNames::tr(words) : QString(u'“' + oneLine(field, 60) + u'”');
}

// "seizures[2]" → "seizure line 3": people count from one.
QString rowWords(const QString &list, int index)
{
    if (list == u"seizures")
        return FieldNames::tr("seizure line %1").arg(index + 1);
    if (list == u"postings")
        return FieldNames::tr("posting %1").arg(index + 1);
    if (list == u"outcomes")
        return FieldNames::tr("outcome %1").arg(index + 1);
    if (list == u"indicators")
        return FieldNames::tr("indicator %1").arg(index + 1);
    if (list == u"items")
        return FieldNames::tr("goods line %1").arg(index + 1);
    return FieldNames::tr("%1, entry %2").arg(wordsFor(list)).arg(index + 1);
}

// What fields of that name hold, in any kind of record and in the lines of any.
QSet<FieldType> typesOf(const QString &name)
{
    static const QHash<QString, QSet<FieldType>> types = [] {
        QHash<QString, QSet<FieldType>> known;
        for (const Noun &noun : nouns()) {
            for (const FieldInfo &info : noun.fields()) {
                known[info.nameInPart()].insert(info.type);
                for (const FieldInfo &part : info.lines)
                    known[part.name].insert(part.type);
            }
        }
        return known;
    }();
    return types.value(name);
}

} // namespace

QString fieldName(const QString &field)
{
    static const QRegularExpression indexed(u"^([a-z_]+)\\[(\\d{1,6})\\](?:\\.(.+))?$"_s);
    const auto match = indexed.match(field);
    if (match.hasMatch()) {
        const QString row = rowWords(match.captured(1), match.captured(2).toInt());
        if (match.captured(3).isEmpty())
            return row.left(1).toUpper() + row.mid(1);
        return FieldNames::tr("%1 in %2", "a field, the line it stands in").arg(fieldName(match.captured(3)), row);
    }
    const int dot = int(field.indexOf(u'.'));
    if (dot > 0 && dot < field.size() - 1) {
        return FieldNames::tr("%1 (%2)", "a field, the part of the record it belongs to")
            .arg(fieldName(field.mid(dot + 1)), wordsFor(field.left(dot)));
    }
    return wordsFor(field);
}

QString fieldName(const QString &kind, const QString &field)
{
    const char *words = wordTable().value(kind + u'.' + field);
    return words ? FieldNames::tr(words) : fieldName(field);
}

QHash<QString, QString> headWords(const QString &kind)
{
    QHash<QString, QString> fields;
    for (const QString &field : tableColumns(kind)) {
        const char *ofKind = wordTable().value(kind + u'.' + field);
        const char *words = ofKind ? ofKind : wordTable().value(field);
        QStringList heads{fieldName(kind, field)};
        for (const Language &language : languages()) {
            if (words)
                heads.append(translateIn(language.code, "FieldNames", words));
        }
        for (const QString &head : std::as_const(heads)) {
            const QString key = wordKey(head);
            const auto known = fields.constFind(key);
            fields.insert(key, known == fields.cend() || *known == field ? field : QString());
        }
    }
    return fields;
}

QString exampleFor(const QString &field)
{
    static const QRegularExpression lastPart(u"([a-z_]+)(?:\\[\\d+\\])?$"_s);
    const QString name = lastPart.match(field).captured(1);
    const QSet<FieldType> types = typesOf(name);
    const auto isOneOf = [&name](const QStringList &names) { return names.contains(name); };
    if (name == u"period")
        return FieldNames::tr("2017-03, 2017Q1, 2017, 2016/17, 2016-07-01..2017-06-30 or op:CODE");
    if (name == u"month")
        return u"2017-03"_s;
    if (name == u"year")
        return u"2016/17"_s;
    if (isOneOf({u"value"_s, u"values"_s}))
        return FieldNames::tr("HK$13,880,000 or about CNY 30,000");
    if (types.contains(FieldType::Estimate) || isOneOf({u"quantity"_s, u"amount"_s, u"whole"_s}))
        return FieldNames::tr("1,300 or about 1,300");
    if (types.contains(FieldType::Span) || types.contains(FieldType::Day) ||
        isOneOf({u"as_of"_s, u"overdue"_s, u"open_on"_s}))
        return FieldNames::tr("2017-03-01, 1/3/2017 or March 2017");
    if (types.contains(FieldType::Whole) || types.contains(FieldType::Count))
        return u"4"_s; // counted exactly: no qualifier goes with it
    if (types.contains(FieldType::Decimal))
        return u"1.1234"_s;
    return {};
}

} // namespace liaison
