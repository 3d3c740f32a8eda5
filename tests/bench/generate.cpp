// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate.h"

#include "core/database/connection.h"
#include "core/database/query.h"
#include "core/database/transaction.h"
#include "core/domain/agency.h"
#include "core/domain/operation.h"
#include "core/journal/settingstore.h"
#include "core/storage/agencystore.h"
#include "core/storage/eventstore.h"
#include "core/storage/indicatorstore.h"
#include "core/storage/itemstore.h"
#include "core/storage/operationstore.h"
#include "core/storage/programmestore.h"
#include "core/storage/searchindex.h"
#include "core/storage/statementstore.h"

#include <random>

using namespace Qt::StringLiterals;

namespace liaison::bench {

namespace {

const QStringList categories{u"3a"_s, u"4a"_s, u"5a"_s, u"5b"_s, u"5c"_s, u"6a"_s, u"6b"_s, u"7b"_s, u"9a"_s, u"11"_s};
const QStringList channels{u"postal"_s, u"express_courier"_s, u"cargo"_s, u"passenger"_s};
const QStringList destinations{u"US"_s, u"BR"_s, u"MX"_s, u"DE"_s, u"FR"_s, u"GB"_s, u"KZ"_s, u"TH"_s};
const QStringList goods{u"手機電池 mobile phone batteries"_s,
                        u"運動鞋 sport shoes"_s,
                        u"手袋 handbags"_s,
                        u"太陽眼鏡 sunglasses"_s,
                        u"化妝品 cosmetics"_s,
                        u"玩具 toys"_s,
                        u"手錶 watches"_s,
                        u"記憶卡 memory cards"_s};
constexpr int indicators = 30;
const QStringList agencies{u"HKC"_s, u"GDC"_s, u"MCS"_s};

template <typename T>
T must(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().detail));
    return std::move(*result);
}

void must(Done done, const char *what)
{
    if (!done)
        qFatal("%s: %s", what, qPrintable(done.error().detail));
}

// Deterministic numbers: std::mt19937_64 is the same everywhere, the standard distributions are not.
class Numbers
{
public:
    int below(int bound) { return int(m_engine() % quint64(bound)); }
    const QString &oneOf(const QStringList &list) { return list.at(below(int(list.size()))); }

private:
    std::mt19937_64 m_engine{20'170'701};
};

void fillDirectory(Connection &connection)
{
    AgencyStore store(connection);
    const QList<std::tuple<QString, QString, QString>> list{{u"HKC"_s, u"HK"_s, u"Hong Kong Customs"_s},
                                                            {u"GDC"_s, u"CN-GD"_s, u"Guangdong Customs"_s},
                                                            {u"MCS"_s, u"MO"_s, u"Macao Customs Service"_s}};
    for (const auto &[code, side, name] : list) {
        Agency agency;
        agency.code = code;
        agency.side = side;
        agency.kind = u"customs"_s;
        agency.names = {{u"en"_s, name}};
        must(store.save(agency, {}), "agency");
    }
    must(SettingStore(connection).setHomeAgency(u"HKC"_s, {}), "home agency");
}

void fillOperations(Connection &connection, int count)
{
    OperationStore store(connection);
    for (int i = 0; i < count; ++i) {
        Operation operation;
        operation.code = u"OP-%1"_s.arg(i, 3, 10, QChar(u'0'));
        operation.names = {{u"en"_s, u"Operation %1"_s.arg(i)}};
        operation.participants = agencies;
        const QDate first = QDate(2008, 1, 1).addDays(i * 30);
        operation.firstDay = PartialDate::day(first);
        operation.lastDay = PartialDate::day(first.addDays(13));
        must(store.save(operation, {}), "operation");
    }
}

void fillCases(Connection &connection, const Size &size, Numbers &numbers)
{
    Query addCase(connection,
                  u"INSERT INTO case_record (uid, ref, date_from, date_to, agency, operation, channel, transport, "
                  "counting_rule, origin, destination, arrests, status, tlp) VALUES (:uid, :ref, :day, :day, :agency, "
                  ":operation, :channel, '3', 'interception', 'CN', :destination, 0, 'closed', 'AMBER')"_s);
    Query addLine(
        connection,
        u"INSERT INTO seizure (case_record, line, category, description, brand, quantity, quantity_qualifier, "
        "unit, value_minor, value_qualifier, currency, value_basis) VALUES (:case, :line, :category, "
        ":description, :brand, :quantity, :qualifier, :unit, :minor, :qualifier, :currency, :basis)"_s);
    SearchIndex search(connection);
    const Noun &noun = *nounOf(u"case"_s);
    const int linesPerCase = size.lines / size.cases;
    for (int i = 0; i < size.cases; ++i) {
        const int operation = numbers.below(4) == 0 ? numbers.below(size.operations) + 1 : 0;
        const QDate day = operation ? QDate(2008, 1, 1).addDays((operation - 1) * 30 + numbers.below(14))
                                    : QDate(2008, 1, 1).addDays(numbers.below(6000));
        const int agency = numbers.below(3);
        const QString ref = u"C-%1"_s.arg(i, 7, 10, QChar(u'0'));
        addCase.bind(u":uid"_s, u"00000000-0000-7000-8000-%1"_s.arg(i, 12, 10, QChar(u'0')))
            .bind(u":ref"_s, ref)
            .bind(u":day"_s, day.toString(Qt::ISODate))
            .bind(u":agency"_s, agency + 1)
            .bind(u":operation"_s, operation ? QVariant(operation) : QVariant())
            .bind(u":channel"_s, numbers.oneOf(channels))
            .bind(u":destination"_s, numbers.oneOf(destinations));
        must(addCase.run(), "case");
        const qint64 id = addCase.lastId();
        QStringList texts;
        for (int line = 1; line <= linesPerCase; ++line) {
            const QString &description = numbers.oneOf(goods);
            const QString brand = u"Brand %1"_s.arg(numbers.below(500));
            texts.append(brand + u' ' + description);
            addLine.bind(u":case"_s, id)
                .bind(u":line"_s, line)
                .bind(u":category"_s, numbers.oneOf(categories))
                .bind(u":description"_s, description)
                .bind(u":brand"_s, brand)
                .bind(u":quantity"_s, numbers.below(20) == 0 ? QVariant() : QVariant(1 + numbers.below(2000)))
                .bind(u":qualifier"_s, numbers.below(10) == 0 ? 1 : 0)
                .bind(u":unit"_s, numbers.below(15) == 0 ? u"KGM"_s : u"H87"_s)
                .bind(u":minor"_s, qint64(numbers.below(5'000'000)))
                .bind(u":currency"_s, agency == 0   ? u"HKD"_s
                                      : agency == 1 ? u"CNY"_s
                                                    : u"MOP"_s)
                .bind(u":basis"_s, agency == 1 ? u"goods_value"_s : u"estimated_market"_s);
            must(addLine.run(), "seizure");
        }
        must(search.put(noun, id, ref, texts.join(u'\n')), "search");
    }
}

void fillExchanges(Connection &connection, const Size &size, Numbers &numbers)
{
    Query add(connection,
              u"INSERT INTO exchange (uid, ref, date_from, date_to, direction, counterpart, mode, pieces, subject, "
              "handling, tlp) VALUES (:uid, :ref, :day, :day, :direction, :agency, :mode, :pieces, :subject, 'H1', "
              "'AMBER')"_s);
    SearchIndex search(connection);
    const Noun &noun = *nounOf(u"exchange"_s);
    for (int i = 0; i < size.exchanges; ++i) {
        const QString ref = u"X-%1"_s.arg(i, 6, 10, QChar(u'0'));
        const QString subject = u"關於%1的情報 intelligence %2"_s.arg(numbers.oneOf(goods)).arg(i);
        add.bind(u":uid"_s, u"00000000-0000-7000-9000-%1"_s.arg(i, 12, 10, QChar(u'0')))
            .bind(u":ref"_s, ref)
            .bind(u":day"_s, QDate(2008, 1, 1).addDays(numbers.below(6000)).toString(Qt::ISODate))
            .bind(u":direction"_s, numbers.below(2) ? u"sent"_s : u"received"_s)
            .bind(u":agency"_s, 2 + numbers.below(2))
            .bind(u":mode"_s, numbers.below(3) ? u"monthly"_s : u"real_time"_s)
            .bind(u":pieces"_s, 1 + numbers.below(9))
            .bind(u":subject"_s, subject);
        must(add.run(), "exchange");
        must(search.put(noun, add.lastId(), ref, subject), "search");
    }
}

void fillIndicators(Connection &connection, const Size &size, Numbers &numbers)
{
    IndicatorStore store(connection);
    for (int i = 0; i < indicators; ++i) {
        Indicator indicator;
        indicator.code = u"RI-%1"_s.arg(i, 2, 10, QChar(u'0'));
        indicator.description = {{u"en"_s, u"Risk indicator %1"_s.arg(i)}};
        must(store.save(indicator, {}), "indicator");
    }
    Query flag(connection,
               u"INSERT OR IGNORE INTO case_indicator (case_record, indicator) VALUES (:case, :indicator)"_s);
    for (int i = 0; i < size.cases; ++i) { // one to one case, on average
        flag.bind(u":case"_s, 1 + numbers.below(size.cases)).bind(u":indicator"_s, 1 + numbers.below(indicators));
        must(flag.run(), "case indicator");
    }
}

// Two of three have an outcome; each hands over a case, and one of two names an indicator.
void fillReferrals(Connection &connection, const Size &size, Numbers &numbers)
{
    Query add(connection,
              u"INSERT INTO referral (uid, ref, date_from, date_to, direction, counterpart, subject, action, "
              "channel, due, acknowledged, outcome_date, outcome, handling, tlp) VALUES (:uid, :ref, :day, :day, "
              ":direction, :agency, :subject, 'trace_sender', :channel, :due, :acknowledged, :answered, :outcome, "
              "'H1', 'AMBER')"_s);
    Query handOver(connection, u"INSERT INTO referral_case (referral, case_record) VALUES (:referral, :case)"_s);
    Query flag(connection, u"INSERT INTO referral_indicator (referral, indicator) VALUES (:referral, :indicator)"_s);
    SearchIndex search(connection);
    const Noun &noun = *nounOf(u"referral"_s);
    for (int i = 0; i < size.referrals; ++i) {
        const QString ref = u"R-%1"_s.arg(i, 6, 10, QChar(u'0'));
        const QString subject = u"轉介%1 hand-over %2"_s.arg(numbers.oneOf(goods)).arg(i);
        const QDate day = QDate(2008, 1, 1).addDays(numbers.below(6000));
        const auto after = [&](int days) { return day.addDays(days).toString(Qt::ISODate); };
        const bool answered = numbers.below(3) > 0;
        add.bind(u":uid"_s, u"00000000-0000-7000-a000-%1"_s.arg(i, 12, 10, QChar(u'0')))
            .bind(u":ref"_s, ref)
            .bind(u":day"_s, after(0))
            .bind(u":direction"_s, numbers.below(2) ? u"made"_s : u"received"_s)
            .bind(u":agency"_s, 2 + numbers.below(2))
            .bind(u":subject"_s, subject)
            .bind(u":channel"_s, numbers.oneOf(channels))
            .bind(u":due"_s, after(30))
            .bind(u":acknowledged"_s, numbers.below(5) ? QVariant(after(numbers.below(8))) : QVariant())
            .bind(u":answered"_s, answered ? QVariant(after(8 + numbers.below(60))) : QVariant())
            .bind(u":outcome"_s, answered ? QVariant(numbers.below(2) ? u"seized"_s : u"nothing_found"_s) : QVariant());
        must(add.run(), "referral");
        const qint64 id = add.lastId();
        must(handOver.bind(u":referral"_s, id).bind(u":case"_s, 1 + numbers.below(size.cases)).run(), "hand-over");
        if (numbers.below(2))
            must(flag.bind(u":referral"_s, id).bind(u":indicator"_s, 1 + numbers.below(indicators)).run(), "flag");
        must(search.put(noun, id, ref, subject), "search");
    }
}

// What our log says of the month, seen from the other side, but every tenth entry has another count and every
// eleventh is missing; half of the entries quote our reference.
void fillStatements(Connection &connection, int count, Numbers &numbers)
{
    StatementStore store(connection);
    Query logged(connection, u"SELECT ref, date_from, direction, mode, pieces, subject FROM exchange "
                             "WHERE counterpart = :agency AND date_from >= :begin AND date_from < :end"_s);
    for (int i = 0; i < count; ++i) {
        const int agency = i % 2;
        const QDate begin = QDate(2024, 6, 1).addMonths(-(i / 2)); // the log ends in that month
        Statement statement;
        statement.ref = u"S-%1"_s.arg(i, 4, 10, QChar(u'0'));
        statement.agency = agencies.at(1 + agency);
        statement.period = {begin, begin.addMonths(1).addDays(-1)};
        logged.bind(u":agency"_s, 2 + agency)
            .bind(u":begin"_s, begin.toString(Qt::ISODate))
            .bind(u":end"_s, begin.addMonths(1).toString(Qt::ISODate));
        must(logged.run(), "log");
        while (logged.next()) {
            if (numbers.below(11) == 0)
                continue;
            StatementEntry entry;
            entry.ref = u"T-%1"_s.arg(logged.text(0));
            entry.addresseeRef = numbers.below(2) ? logged.text(0) : QString();
            entry.date = PartialDate::day(QDate::fromString(logged.text(1), Qt::ISODate));
            entry.direction = logged.text(2) == "sent"_L1 ? u"received"_s : u"sent"_s;
            entry.mode = logged.text(3);
            entry.pieces = logged.integer(4) + (numbers.below(10) == 0 ? 1 : 0);
            entry.subject = logged.text(5);
            statement.entries.append(entry);
        }
        if (!statement.entries.isEmpty())
            must(store.save(statement, {}), "statement");
    }
}

QString eventRef(int number)
{
    return u"V-%1"_s.arg(number, 5, 10, QChar(u'0'));
}

void fillEvents(Connection &connection, int count, Numbers &numbers)
{
    EventStore store(connection);
    const QStringList kinds{u"meeting"_s, u"visit"_s, u"seminar"_s, u"training"_s, u"publicity"_s};
    for (int i = 0; i < count; ++i) {
        Event event;
        event.ref = eventRef(i);
        event.kind = numbers.oneOf(kinds);
        event.title = {{u"en"_s, u"Event %1 on %2"_s.arg(i).arg(numbers.oneOf(goods))}};
        event.firstDay = PartialDate::day(QDate(2008, 7, 1).addDays(numbers.below(6000)));
        event.hosts = {agencies.at(numbers.below(3))};
        event.participants = numbers.below(3) ? Estimate::about(10 + numbers.below(400)) : Estimate::notStated();
        must(store.save(event, {}), "event");
    }
}

// Programme years of equal size, each item with an indicator and some of the events.
void fillProgrammes(Connection &connection, const Size &size, Numbers &numbers)
{
    constexpr int itemsInYear = 25;
    ProgrammeStore programmes(connection);
    ItemStore store(connection);
    for (int i = 0; i < size.items; ++i) {
        const int year = 2008 + i / itemsInYear;
        Item item;
        item.programme = u"%1/%2"_s.arg(year).arg((year + 1) % 100, 2, 10, QChar(u'0'));
        item.number = 1 + i % itemsInYear;
        if (item.number == 1) {
            Programme programme;
            programme.ref = item.programme;
            programme.year = {QDate(year, 7, 1), QDate(year + 1, 6, 30)};
            must(programmes.save(programme, {}), "programme");
        }
        item.title = {{u"en"_s, u"Item %1: %2"_s.arg(i).arg(numbers.oneOf(goods))}};
        item.lead = {u"HKC"_s};
        item.partners = {u"GDC"_s};
        item.exchangeSelections = {{u"GDC"_s, {}, {}, {}}};
        item.measures = {{u"share"_s,
                          {{u"en"_s, u"share"_s}},
                          Estimate::exact(numbers.below(600)),
                          Estimate::exact(600),
                          u"people"_s,
                          programmes.find(item.programme).value().year,
                          {}}};
        for (int event = 0; event < 10 && size.events > 0; ++event)
            item.events.append(eventRef(numbers.below(size.events)));
        item.events.removeDuplicates();
        must(store.save(item, {}), "item");
    }
}

} // namespace

std::shared_ptr<CaseFile> generate(const QString &path, const Credentials &credentials, const Size &size)
{
    auto file = must(CaseFile::create(path, credentials), "create");
    Connection &connection = *must(file->connection(), "connect");
    must(execute(connection, u"PRAGMA synchronous = NORMAL"_s), "synchronous");
    Transaction transaction = must(Transaction::begin(connection), "begin");
    Numbers numbers;
    fillDirectory(connection);
    fillOperations(connection, size.operations);
    fillCases(connection, size, numbers);
    fillExchanges(connection, size, numbers);
    fillStatements(connection, size.statements, numbers);
    fillIndicators(connection, size, numbers);
    fillReferrals(connection, size, numbers);
    fillEvents(connection, size.events, numbers);
    fillProgrammes(connection, size, numbers);
    must(transaction.commit(), "commit");
    must(execute(connection, u"ANALYZE"_s), "analyze");
    return file;
}

} // namespace liaison::bench
