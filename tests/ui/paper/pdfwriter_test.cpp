// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paper/demodocument.h"
#include "ui/paper/pdfwriter.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace pdfwriter_test {

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::report;

namespace {

// The output of a program of poppler's, or nothing when it is not installed.
std::optional<QString> outputOf(const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        WARN(program.toStdString() << " is not installed; skipped");
        return {};
    }
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    CHECK(process.exitCode() == 0);
    CHECK(process.readAllStandardError().isEmpty());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a report is a PDF/A-1b file with embedded fonts and its marking on each page", "[reports][pdf]")
{
    QTemporaryDir folder;
    for (const bool chinese : {false, true}) {
        const Document document = demoDocument(chinese);
        const QString path = folder.filePath(u"report.pdf"_s);
        REQUIRE(writePdf(document, path).has_value());
        const QByteArray bytes = contentOf(path);
        CHECK(bytes.startsWith("%PDF-1.4"));
        CHECK(bytes.contains("<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"));
        CHECK(bytes.contains("/GTS_PDFA1"));
        CHECK(bytes.contains("/DestOutputProfile"));
        CHECK(bytes.count("/SMask") == bytes.count("/SMask /None"));
        CHECK_FALSE(bytes.contains("/Encrypt"));

        if (const auto fonts = outputOf(u"pdffonts"_s, {path})) {
            const QStringList lines = fonts->split(u'\n', Qt::SkipEmptyParts).mid(2);
            CHECK_FALSE(lines.isEmpty());
            static const QRegularExpression embedded(u" yes (yes|no) +yes +\\d+ +\\d+$"_s);
            for (const QString &line : lines) {
                INFO(line.toStdString());
                CHECK(embedded.match(line).hasMatch());
                CHECK_FALSE(line.contains(u"jp"_s, Qt::CaseInsensitive));
            }
        }
        if (const auto text = outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})) {
            const QStringList pages = text->split(u'\f', Qt::SkipEmptyParts);
            CHECK(pages.size() == layOut(document)->pages.size());
            for (qsizetype i = 0; i < pages.size(); ++i) {
                CHECK(pages[i].count(u"TLP:AMBER"_s) == 2);
                CHECK(pages[i].contains(chinese ? u"第 %1 頁，共 %2 頁"_s.arg(i + 1).arg(pages.size())
                                                : u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
            }
        }
        if (const auto info = outputOf(u"pdfinfo"_s, {path})) {
            CHECK(info->contains(document.title));
            CHECK(info->contains(document.author));
            CHECK(info->contains(u"595 x 842 pts (A4)"_s));
        }
    }
}

TEST_CASE("the text of a PDF is found as it was written", "[reports][pdf]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"text.pdf"_s);
    for (const QString &language : {u"en"_s, u"zh_HK"_s, u"zh_CN"_s}) {
        Document document;
        document.language = language;
        const QString written =
            u"香港海關 一月十二日 黃金 魚 龍 黑 鼠 齒 two words Ω HKC/1000/17 ≈ 1 300 “quoted” · 第1季"_s;
        document.blocks = {Paragraph{written}};
        REQUIRE(writePdf(document, path).has_value());
        if (const auto text = outputOf(u"pdftotext"_s, {path, u"-"_s})) {
            INFO(text->toStdString());
            CHECK(text->contains(written));
        }
    }
}

TEST_CASE("headings become bookmarks", "[reports][pdf]")
{
    Document document;
    document.blocks = {Heading{u"One"_s}, Heading{u"Part"_s, 2}, Paragraph{u"Text."_s},
                       PageBreak{},       Heading{u"Two (2)"_s}, Paragraph{u"Text."_s}};
    const auto bytes = pdfBytes(document);
    REQUIRE(bytes.has_value());
    CHECK(bytes->contains("/Type /Outlines"));
    CHECK(bytes->count("/Dest [") == 3);
    CHECK(bytes->contains("/Lang (en)"));
}

TEST_CASE("equal documents made at one time give equal bytes", "[reports][pdf]")
{
    const Document document = demoDocument(false);
    const auto first = pdfBytes(document);
    const auto second = pdfBytes(document);
    REQUIRE(first.has_value());
    CHECK(*first == *second);
    Document other = document;
    other.title = u"Another"_s;
    CHECK(*pdfBytes(other) != *first);
}

TEST_CASE("hostile words reach the PDF's title without breaking it", "[reports][pdf]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"hostile.pdf"_s);
    Document document;
    document.title = u")>> endobj <b>&]]> \U0001F600"_s + QChar(0) + QChar(0xD800);
    document.author = u"<?xpacket end='w'?>"_s;
    document.blocks = {Heading{document.title}, Paragraph{u"Text."_s}};
    REQUIRE(writePdf(document, path).has_value());
    if (const auto info = outputOf(u"pdfinfo"_s, {path}))
        CHECK(info->contains(u")>> endobj <b>&]]>"_s));
}

TEST_CASE("a cancelled or failed report leaves the target as it was", "[reports][pdf]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"kept.pdf"_s);
    QFile before(path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();

    int painted = 0;
    const Watch watch{[&painted] { return painted >= 2; }, [&painted](int done, int) { painted = done; }};
    const Done cancelled = writePdf(demoDocument(false), path, watch);
    REQUIRE_FALSE(cancelled.has_value());
    CHECK(cancelled.error().kind == ErrorKind::Cancelled);
    CHECK(contentOf(path) == "before");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);

    const Done nowhere = writePdf(demoDocument(false), folder.filePath(u"no/such/folder.pdf"_s));
    REQUIRE_FALSE(nowhere.has_value());
    CHECK(nowhere.error().kind == ErrorKind::NoSuchFile);
    const Done onFolder = writePdf(demoDocument(false), folder.path());
    REQUIRE_FALSE(onFolder.has_value());
    CHECK(onFolder.error().kind == ErrorKind::CannotWrite);
    if (geteuid() != 0) {
        REQUIRE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const Done locked = writePdf(demoDocument(false), folder.filePath(u"new.pdf"_s));
        REQUIRE_FALSE(locked.has_value());
        CHECK(locked.error().kind == ErrorKind::ReadOnly);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

TEST_CASE("a disk that takes no more leaves the target as it was", "[reports][pdf]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"kept.pdf"_s);
    QFile before(path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();

    rlimit old{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &old) == 0);
    const auto handler = signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{20000, old.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &tight) == 0);
    const Done full = writePdf(demoDocument(false), path);
    setrlimit(RLIMIT_FSIZE, &old);
    signal(SIGXFSZ, handler);

    REQUIRE_FALSE(full.has_value());
    CHECK((full.error().kind == ErrorKind::CannotWrite || full.error().kind == ErrorKind::DiskFull));
    CHECK(contentOf(path) == "before");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a device is never replaced by a report", "[reports][pdf]")
{
    QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const Done refused = writePdf(demoDocument(false), pipe);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().kind == ErrorKind::CannotWrite);
    CHECK_FALSE(QFileInfo(pipe).isFile());
}

TEST_CASE("reports are written on several threads at once, with progress", "[reports][pdf]")
{
    const auto expected = pdfBytes(demoDocument(true));
    REQUIRE(expected.has_value());
    QList<QByteArray> results(3);
    QList<int> progress(3);
    std::vector<std::thread> threads;
    threads.reserve(3);
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([out = &results[i], last = &progress[i]] {
            *out = pdfBytes(demoDocument(true), {{}, [last](int done, int) { *last = done; }}).value_or(QByteArray());
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (int i = 0; i < 3; ++i) {
        CHECK(results[i] == *expected);
        CHECK(progress[i] == layOut(demoDocument(true))->pages.size());
    }
}

} // namespace pdfwriter_test
