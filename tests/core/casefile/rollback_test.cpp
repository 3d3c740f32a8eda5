// SPDX-License-Identifier: GPL-3.0-or-later
// Single old pages put back, as somebody can who has two copies of the file and no passphrase: each page authenticates.
#include "core/journal/settingstore.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/exchangestore.h"
#include "core/storage/recordstore.h"
#include "core/transfer/samplecasefile.h"
#include "tests/support/pages.h"
#include "tests/support/records.h"

#include <QFile>
#include <QSet>
#include <catch2/catch.hpp>

namespace rollback_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author chan{u"Chan"_s};
constexpr qsizetype pageSize = 4096;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeTo(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

void work(TestCaseFile &file, int day)
{
    for (int i = 0; i < 6; ++i) {
        Exchange exchange = exchangeOn(u"2017-03-%1"_s.arg(day + 1, 2, 10, QChar(u'0')), u"GDC"_s, 4 + i);
        exchange.summary = QString(900, QChar(u'a' + day % 26));
        add(file, exchange);
    }
    ExchangeStore exchanges(file.connection());
    auto one = exchanges.find(qint64(day + 1));
    REQUIRE(one);
    one->pieces = 50'000 + day;
    REQUIRE(exchanges.save(*one, chan));
    add(file, caseOn(u"2017-04-%1"_s.arg(day + 1, 2, 10, QChar(u'0')), u"HKC"_s));
    REQUIRE(SettingStore(file.connection()).setOwnName(u"Unit %1"_s.arg(day), chan));
    Attachment letter;
    letter.attachedTo = {u"exchange"_s, one->ref};
    letter.name = u"letter%1.txt"_s.arg(day);
    REQUIRE(AttachmentStore(file.connection()).attach(letter, QByteArray(6000, char('a' + day)), chan));
}

// Whether the program says anything: it does not open, or `check` finds something.
bool isNoticed(const QString &path)
{
    const auto opened = CaseFile::open(path, TestCaseFile::key());
    if (!opened)
        return true;
    const auto report = (*opened)->check();
    return !report || !report->findings.isEmpty();
}

} // namespace

TEST_CASE("one old page put back is noticed", "[check][rollback]")
{
    TestCaseFile file;
    REQUIRE(fillSampleCaseFile(file.connection(), chan));
    QList<QByteArray> versions;
    QList<QList<QByteArray>> pages; // of each version, before they are encrypted
    QSet<qsizetype> notRecords;
    QSet<qsizetype> unused;
    for (int day = 0; day < 15; ++day) {
        work(file, day);
        file.close();
        versions.append(bytesOf(file.path()));
        file.reopen();
        pages.append(plainPages(file.connection()));
        // What finds words by their beginnings is made anew from the search texts at any time, and not compared.
        notRecords = pagesOf(file.connection(), "search_index_data") + pagesOf(file.connection(), "search_index_idx");
        // Which log belongs to the file; it says nothing of any record.
        notRecords += pagesOf(file.connection(), "generation") + pagesOf(file.connection(), "generation_before");
        unused = freePages(file.connection());
    }
    file.close();
    const QByteArray last = versions.last();
    CHECK_FALSE(isNoticed(file.path()));

    int tried = 0;
    int noticed = 0;
    QStringList unnoticed;
    for (qsizetype page = 1; page <= pages.last().size(); ++page) {
        if (unused.contains(page))
            continue;
        QSet<QByteArray> seen{pages.last().at(page - 1)};
        // The newest older state of the page, and the oldest.
        for (const qsizetype version : {versions.size() - 2, qsizetype(0)}) {
            const QByteArray old = pages.at(version).value(page - 1);
            if (old.isEmpty() || seen.contains(old))
                continue;
            seen.insert(old);
            QByteArray bytes = last;
            bytes.replace((page - 1) * pageSize, pageSize, versions.at(version).mid((page - 1) * pageSize, pageSize));
            writeTo(file.path(), bytes);
            ++tried;
            if (isNoticed(file.path()))
                ++noticed;
            else if (!notRecords.contains(page))
                unnoticed.append(u"page %1 of version %2"_s.arg(page).arg(version));
        }
    }
    writeTo(file.path(), last);
    INFO(noticed << " of " << tried << " noticed");
    INFO(unnoticed.join(u", "_s).toStdString());
    CHECK(tried > 30);
    CHECK(unnoticed.isEmpty());
}

} // namespace rollback_test
