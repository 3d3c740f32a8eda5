// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"
#include "tests/support/shareddata.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <rapidcheck.h>
#include <thread>

namespace textfold_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

// An FTS5 table in memory, filled with search tokens as the case file's is.
class SearchTable
{
public:
    SearchTable()
    {
        m_database.setDatabaseName(u":memory:"_s);
        REQUIRE(m_database.open());
        run(u"CREATE VIRTUAL TABLE found USING fts5(body, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"_s);
    }
    ~SearchTable()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"textfold_test"_s);
    }
    Q_DISABLE_COPY_MOVE(SearchTable)

    void add(const QString &text)
    {
        QSqlQuery query(m_database);
        query.prepare(u"INSERT INTO found VALUES (?)"_s);
        query.addBindValue(searchTokens(text));
        REQUIRE(query.exec());
        m_texts.append(text);
    }

    QStringList find(const QString &typed)
    {
        const QString expression = searchExpression(typed);
        INFO(typed.toStdString() << " as " << expression.toStdString());
        QSqlQuery query(m_database);
        query.prepare(u"SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid"_s);
        query.addBindValue(expression);
        const bool done = query.exec();
        INFO(query.lastError().text().toStdString());
        REQUIRE(done);
        QStringList texts;
        while (query.next())
            texts.append(m_texts.at(query.value(0).toLongLong() - 1));
        return texts;
    }

private:
    void run(const QString &sql)
    {
        QSqlQuery query(m_database);
        REQUIRE(query.exec(sql));
    }

    QSqlDatabase m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"textfold_test"_s);
    QStringList m_texts;
};

rc::Gen<QString> anyText()
{
    const auto codePoint =
        rc::gen::oneOf(rc::gen::inRange<uint>(0x20, 0x7f), rc::gen::inRange<uint>(0xa0, 0x250),
                       rc::gen::inRange<uint>(0x300, 0x370), rc::gen::inRange<uint>(0x370, 0x530),
                       rc::gen::inRange<uint>(0x1e00, 0x2100), rc::gen::inRange<uint>(0x3040, 0x3100),
                       rc::gen::inRange<uint>(0x3400, 0xa000), rc::gen::inRange<uint>(0xac00, 0xd7a4),
                       rc::gen::inRange<uint>(0xff00, 0xfff0), rc::gen::inRange<uint>(0x1, 0x110000));
    return rc::gen::map(rc::gen::container<std::vector<uint>>(codePoint), [](const std::vector<uint> &points) {
        QString text;
        for (const uint point : points)
            text.append(point < 0x10000 ? QString(QChar(static_cast<char16_t>(point)))
                                        : QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1));
        return text;
    });
}

std::string folded(const QString &text)
{
    return foldText(text).toStdString();
}
std::string tokens(const QString &text)
{
    return searchTokens(text).toStdString();
}
std::string expression(const QString &text)
{
    return searchExpression(text).toStdString();
}

} // namespace

TEST_CASE("text is folded for comparison", "[textfold]")
{
    CHECK(foldText(u""_s).isEmpty());
    CHECK(folded(u"Operation THUNDER"_s) == "operation thunder");
    CHECK(folded(u"  a\t\tb \n"_s) == "a b");
    CHECK(folded(u"ＨＫ＄１，３００"_s) == "hk$1,300");
    CHECK(folded(u"Ação Ñandú Ærø Łódź"_s) == folded(u"acao nandu ærø łodz"_s));
    CHECK(folded(u"Straße"_s) == "strasse");
    CHECK(folded(u"Ação"_s) == folded(u"Ac\u0327a\u0303o"_s));
    CHECK(folded(u"İstanbul"_s) == "istanbul");
    CHECK(folded(u"a\u00a0b\u3000c"_s) == "a b c");
    CHECK(folded(u"soft\u00adhyphen"_s) == "softhyphen");
    CHECK(folded(u"㎏ ﬁ ①"_s) == "kg fi 1");
    CHECK(folded(u"電池芯"_s) == "电池芯");
    CHECK(folded(u"電池芯"_s) == folded(u"电池芯"_s));
    CHECK(folded(u"廣東省公安廳經濟犯罪偵查局"_s) == "广东省公安厅经济犯罪侦查局");
    CHECK(folded(u"衞生 滙豐 麪 牀 裏 綫 鷄"_s) == "卫生 汇丰 面 床 里 线 鸡"); // Hong Kong's own forms
    CHECK(folded(u"がぎ"_s) == "がぎ");                                         // the mark is part of the letter
    CHECK(folded(u"ｶﾞ"_s) == "ガ");
    CHECK(folded(u"한국"_s) == "한국");
}

TEST_CASE("a part folds as it does within the whole", "[textfold]")
{
    // ICU's phrase rules would keep 乾 in 乾坤 and change it in 乾貨.
    CHECK(folded(u"乾坤"_s) == folded(u"乾"_s) + folded(u"坤"_s));
    CHECK(folded(u"乾貨"_s) == folded(u"乾"_s) + folded(u"貨"_s));
}

TEST_CASE("folding twice changes nothing", "[textfold]")
{
    for (uint point = 1; point < 0x110000; ++point) {
        const auto code = static_cast<char32_t>(point);
        const QString once = foldText(QString::fromUcs4(&code, 1));
        if (foldText(once) != once) {
            INFO(point);
            CHECK(folded(once) == once.toStdString());
        }
    }
    CHECK(rc::check("any text", [] {
        const QString once = foldText(*anyText());
        RC_ASSERT(foldText(once) == once);
    }));
    CHECK(rc::check("any text in capitals", [] {
        const QString text =
            *rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0x20, 0x250)), [](const auto &codes) {
                QString result;
                for (const int code : codes)
                    result.append(QChar(code));
                return result;
            });
        RC_ASSERT(foldText(foldText(text)) == foldText(text));
    }));
}

TEST_CASE("search tokens are words, and pairs of Chinese, Japanese and Korean characters", "[textfold]")
{
    CHECK(searchTokens(u""_s).isEmpty());
    CHECK(searchTokens(u"?! …"_s).isEmpty());
    CHECK(tokens(u"Branded phones, 1,300 pcs"_s) == "branded phones 1 300 pcs");
    CHECK(tokens(u"電池芯"_s) == "电池 池芯 芯"); // the last one alone: looking for 芯 finds it
    CHECK(tokens(u"電池"_s) == "电池 池");
    CHECK(tokens(u"電"_s) == "电");
    CHECK(tokens(u"電、池"_s) == "电 池");
    CHECK(tokens(u"iPhone電池3個"_s) == "iphone 电池 池 3 个");
    CHECK(tokens(u"HKC/IPIB/2017-03"_s) == "hkc ipib 2017 03");
    CHECK(tokens(u"スマホ"_s) == "スマ マホ ホ");
    CHECK(tokens(u"データ"_s) == "デー ータ タ");
    CHECK(tokens(u"휴대폰"_s) == "휴대 대폰 폰");
    CHECK(tokens(u"𠀀𠀁𠀂"_s) == "𠀀𠀁 𠀁𠀂 𠀂");
    CHECK(tokens(u"%1ab%2"_s.arg(QChar(0xd800), QChar(0xdc00))) == "ab"); // halves of a character
    CHECK(tokens(u"a\0b"_s) == "a b");
}

TEST_CASE("a query becomes quoted words, the last of each part with an open end", "[textfold]")
{
    CHECK(searchExpression(u""_s).isEmpty());
    CHECK(searchExpression(u" \" * ( ) "_s).isEmpty());
    CHECK(expression(u"phone"_s) == R"("phone"*)");
    CHECK(expression(u"phone batt"_s) == R"("phone"* AND "batt"*)");
    CHECK(expression(u"電池芯"_s) == R"("电池" AND "池芯"*)");
    CHECK(expression(u"電"_s) == R"("电"*)");
    CHECK(expression(u"HKC/2017"_s) == R"("hkc" AND "2017"*)");
    CHECK(expression(u"a OR b NOT c"_s) == R"("a"* AND "or"* AND "b"* AND "not"* AND "c"*)");
    CHECK(expression(u"NEAR(a b, 5)"_s) == R"("near" AND "a"* AND "b"* AND "5"*)");
    CHECK(expression(u"body:x\"y"_s) == R"("body" AND "x" AND "y"*)");
    CHECK(searchExpression(u"word "_s.repeated(10'000)).size() < 1000);
}

TEST_CASE("FTS5 finds folded text", "[textfold]")
{
    SearchTable table;
    table.add(u"手提電話電池 1,300 件"_s);
    table.add(u"手机电池芯"_s);
    table.add(u"Branded mobile phones and computer batteries"_s);
    table.add(u"Ação conjunta – relógios"_s);
    table.add(u"電"_s);
    table.add(u"ref HKC/IPIB/2017-03"_s);

    CHECK(table.find(u"電池"_s) == QStringList{u"手提電話電池 1,300 件"_s, u"手机电池芯"_s});
    CHECK(table.find(u"电池"_s) == QStringList{u"手提電話電池 1,300 件"_s, u"手机电池芯"_s});
    CHECK(table.find(u"電池芯"_s) == QStringList{u"手机电池芯"_s});
    CHECK(table.find(u"手提"_s) == QStringList{u"手提電話電池 1,300 件"_s});
    CHECK(table.find(u"話池"_s).isEmpty());
    CHECK(table.find(u"芯"_s) == QStringList{u"手机电池芯"_s});
    CHECK(table.find(u"池"_s) == QStringList{u"手提電話電池 1,300 件"_s, u"手机电池芯"_s});
    CHECK(table.find(u"電"_s) == QStringList{u"手提電話電池 1,300 件"_s, u"手机电池芯"_s, u"電"_s});
    CHECK(table.find(u"batt phon"_s) == QStringList{u"Branded mobile phones and computer batteries"_s});
    CHECK(table.find(u"batt 電池"_s).isEmpty());
    CHECK(table.find(u"ACAO relogios"_s) == QStringList{u"Ação conjunta – relógios"_s});
    CHECK(table.find(u"hkc/ipib/2017"_s) == QStringList{u"ref HKC/IPIB/2017-03"_s});
    CHECK(table.find(u"1300"_s).isEmpty()); // 1,300 is two tokens, found as typed
    CHECK(table.find(u"1,300"_s) == QStringList{u"手提電話電池 1,300 件"_s});
}

TEST_CASE("no query is an error for FTS5", "[textfold]")
{
    SearchTable table;
    table.add(u"anything"_s);
    const QStringList hostile{u"\""_s,
                              u"'"_s,
                              u"a\"b"_s,
                              u"*"_s,
                              u"a*"_s,
                              u"^a"_s,
                              u"a AND"_s,
                              u"NOT"_s,
                              u"{a b}: c"_s,
                              u"-a"_s,
                              u"col : a"_s,
                              u"a + b"_s,
                              u"(((("_s,
                              u"𠀀"_s,
                              u"é̀̀"_s,
                              u"a\0b"_s,
                              QString(QChar(0xd800)),
                              u"\u0300"_s,
                              u"ः"_s,
                              u"ﷺ"_s};
    for (const auto &typed : hostile) {
        if (!searchExpression(typed).isEmpty())
            table.find(typed);
    }
    CHECK(rc::check("any text can be typed", [&] {
        const QString typed = *anyText();
        const QString made = searchExpression(typed);
        RC_ASSERT(made.isEmpty() == searchTokens(typed).isEmpty());
        if (!made.isEmpty())
            table.find(typed);
    }));
}

TEST_CASE("what was written is found by what is in it", "[textfold]")
{
    SearchTable table;
    CHECK(rc::check("a stretch of a Chinese text finds it", [&] {
        const auto text =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<char16_t>>(rc::gen::inRange<char16_t>(0x4e00, 0x9f00)));
        const QString written = QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
        table.add(written);
        const auto from = *rc::gen::inRange<qsizetype>(0, written.size());
        const auto length = *rc::gen::inRange<qsizetype>(1, written.size() - from + 1);
        RC_PRE(length > 1 || from < written.size() - 1 || written.size() == 1);
        RC_ASSERT(table.find(written.mid(from, length)).contains(written));
    }));
}

TEST_CASE("the naughty strings fold, and folding is settled", "[textfold]")
{
    SearchTable table;
    for (const auto &line : sharedLines(u"data/blns.txt"_s)) {
        INFO(line.toStdString());
        CHECK(foldText(foldText(line)) == foldText(line));
        table.add(line);
        if (!searchExpression(line).isEmpty())
            table.find(line);
    }
}

TEST_CASE("folding is fast", "[textfold]")
{
    const QStringList samples{u"Branded mobile phones"_s, u"手提電話電池及配件"_s, u"Ação conjunta de Março"_s,
                              u"HKC/IPIB/2017-03"_s};
    const auto start = std::chrono::steady_clock::now();
    qsizetype letters = 0;
    for (int i = 0; i < 250'000; ++i) {
        for (const auto &sample : samples)
            letters += foldText(sample).size();
    }
    const auto spent = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    CHECK(letters > 0);
    WARN("1 000 000 short strings folded in " << spent << " s");
    CHECK(spent < 60); // a guard against building the tables for each text, not a benchmark
}

TEST_CASE("threads may fold at once", "[textfold]")
{
    std::vector<std::thread> threads;
    std::atomic<int> wrong = 0;
    threads.reserve(4);
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&] {
            for (int i = 0; i < 2000; ++i)
                wrong += foldText(u"Ação 電池"_s) == u"acao 电池" ? 0 : 1;
        });
    }
    for (auto &thread : threads)
        thread.join();
    CHECK(wrong == 0);
}

} // namespace textfold_test
