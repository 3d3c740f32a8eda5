// SPDX-License-Identifier: GPL-3.0-or-later
// After locking, what was read of a case file is not in the program's memory any more.
#include "core/base/platform.h"
#include "tests/support/records.h"
#include "tests/support/screen/wait.h"
#include "ui/inspector/inspector.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

namespace lockmemory_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

constexpr auto pathVariable = "LIAISON_LOCK_FILE";
constexpr int canaries = 250;

// A word that stands nowhere in any program.
QString madeUpWord()
{
    QString word;
    for (int i = 0; i < 12; ++i)
        word.append(QChar(u'a' + char16_t(QRandomGenerator::global()->bounded(26))));
    return word;
}

// How often the bytes stand in the memory of that process that can be written to.
int timesInMemory(qint64 process, const QList<QByteArray> &wanted)
{
    QFile maps(u"/proc/%1/maps"_s.arg(process));
    QFile memory(u"/proc/%1/mem"_s.arg(process));
    REQUIRE(maps.open(QIODevice::ReadOnly));
    REQUIRE(memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    int times = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() < 2 || !parts.at(1).startsWith("rw"))
            continue;
        const qint64 begin = parts.at(0).split('-').at(0).toLongLong(nullptr, 16);
        const qint64 end = parts.at(0).split('-').at(1).toLongLong(nullptr, 16);
        if (!memory.seek(begin))
            continue;
        const QByteArray bytes = memory.read(end - begin);
        for (const QByteArray &one : wanted)
            times += int(bytes.count(one));
    }
    return times;
}

QByteArray utf16(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

QByteArray answerOf(QProcess &program)
{
    QByteArray said;
    while (!said.contains('\n') && program.waitForReadyRead(60'000))
        said += program.readAllStandardOutput();
    return said;
}

} // namespace

// The program whose memory is looked through: it reads on several pages, says so, and locks when it is asked to.
TEST_CASE("reads and locks while it is looked at", "[.lock-child]")
{
    const QString path = qEnvironmentVariable(pathVariable);
    REQUIRE_FALSE(path.isEmpty());
    platform::overwriteFreedMemory();
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    {
        const auto file = CaseFile::open(path, TestCaseFile::credentials());
        REQUIRE(file);
        window.enter(*file, u"Wong"_s);
    }
    REQUIRE(waitForTasks());
    window.workspace()->pages().show(u"exchanges"_s);
    REQUIRE(waitForTasks());
    window.workspace()->pages().openRecord(u"exchange"_s, 3);
    REQUIRE(waitForTasks());
    window.workspace()->inspector().inspect(u"exchange"_s, 5);
    REQUIRE(waitForTasks());
    window.grab();
    std::puts("read");
    std::fflush(stdout);
    (void)std::getchar();
    window.lock();
    REQUIRE(waitUntil([&] { return window.workspace() == nullptr; }));
    REQUIRE(waitForTasks());
    QTest::qWait(50);
    window.grab();
    std::puts("locked");
    std::fflush(stdout);
    (void)std::getchar();
}

TEST_CASE("after locking no text of the file is in memory", "[shell][lock]")
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    WARN("not under a sanitizer: what it keeps of memory cannot be read through");
    return;
#endif
    const QString word = madeUpWord();
    TestCaseFile file;
    addAgencies(file);
    for (int i = 0; i < canaries; ++i) {
        Exchange exchange = exchangeOn(u"2017-03-06"_s, u"GDC"_s, 3);
        exchange.date = PartialDate::day(QDate::currentDate());
        exchange.subject = word + u" subject "_s + QString::number(i);
        exchange.summary = QString(200, u'.') + word + QString(i * 20, u'-');
        add(file, exchange);
    }
    file.close();
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(pathVariable), file.path());
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(), {u"reads and locks while it is looked at"_s});
    REQUIRE(program.waitForStarted());
    REQUIRE(answerOf(program).contains("read"));
    const QList<QByteArray> wanted{word.toUtf8(), utf16(word)};
    CHECK(timesInMemory(program.processId(), wanted) > canaries); // the scan sees what there is
    program.write("\n");
    REQUIRE(answerOf(program).contains("locked"));
    CHECK(timesInMemory(program.processId(), wanted) == 0);
    program.write("\n");
    REQUIRE(program.waitForFinished());
    CHECK(program.exitCode() == 0);
}

} // namespace lockmemory_test
