// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/journal/journal.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"
#include "tests/support/screen/wait.h"
#include "tests/ui/paper/reportfile.h"
#include "ui/inputs/markingcombo.h"
#include "ui/inputs/recipientedit.h"
#include "ui/look/banner.h"
#include "ui/paper/pdfwriter.h"
#include "ui/paper/reportrelease.h"
#include "ui/reports/previewwidget.h"
#include "ui/reports/releasebar.h"
#include "ui/reports/reportoptions.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

namespace reportspage_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

// The page over a case file, with the quarter's preview made.
struct Opened
{
    TestCaseFile file;
    std::unique_ptr<Session> session;
    std::unique_ptr<ReportsPage> page;

    explicit Opened(const QString &period = u"2017Q2"_s)
    {
        fillReportFile(file);
        session = std::make_unique<Session>(file.shared(), u"Chan Tai-man"_s);
        session->setPeriod(parsePeriod(period).value());
        page = std::make_unique<ReportsPage>(*session);
        page->options()->setLanguage(u"en"_s);
        page->resize(1280, 800);
        page->show();
        page->refresh();
        REQUIRE(waitForTasks());
    }
    ~Opened()
    {
        page.reset();
        CHECK(waitForTasks());
    }

    QString banners() const
    {
        QStringList texts;
        for (const Banner *banner : page->findChildren<Banner *>()) {
            if (banner->isVisible())
                texts.append(banner->text());
        }
        return texts.join(u'\n');
    }
    QPushButton *button(const QString &name) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    QList<JournalEntry> exports()
    {
        QList<JournalEntry> found;
        const QList<JournalEntry> all = Journal(file.connection()).list({}, 0, 0, 1000).value();
        for (const JournalEntry &entry : all) {
            if (entry.action == u"export")
                found.append(entry);
        }
        return found;
    }
};

void mark(TestCaseFile &file, const QString &tlp)
{
    Exchange exchange = exchangeOn(u"2017-05-05"_s, u"GDC"_s, 1);
    exchange.tlp = tlp;
    add(file, exchange);
}

} // namespace

TEST_CASE("the page shows the session's period as pages", "[reports][page]")
{
    const Opened opened;
    const PreviewWidget *preview = opened.page->preview();
    REQUIRE(preview->pageCount() > 3);
    CHECK(preview->pages()->pageText(0).contains(u"Q2 2017"));
    CHECK(preview->accessibleName() == u"Preview of the report, page 1 of %1"_s.arg(preview->pageCount()));
    CHECK(preview->accessibleDescription().contains(u"Quarterly report"));
    CHECK(opened.button(u"Export PDF…"_s)->isEnabled());
    opened.session->setPeriod(parsePeriod(u"2017Q1"_s).value());
    CHECK_FALSE(opened.button(u"Export PDF…"_s)->isEnabled()); // not what was asked for now
    REQUIRE(waitForTasks());
    CHECK(opened.page->preview()->pages()->pageText(0).contains(u"Q1 2017"));
}

TEST_CASE("an empty period says in words what is missing", "[reports][page]")
{
    const Opened opened(u"2010Q3"_s);
    CHECK(opened.banners().contains(u"Nothing in this file is dated inside Q3 2010"));
    CHECK(opened.page->preview()->pageCount() > 1);
}

TEST_CASE("an operation sheet wants an operation first", "[reports][page]")
{
    const Opened opened;
    opened.page->options()->choose({ReportKind::Operation, {}, {}});
    opened.page->refresh();
    REQUIRE(waitForTasks());
    CHECK(opened.page->preview()->pageCount() == 0);
    CHECK(opened.page->preview()->accessibleDescription().contains(u"Choose the operation"));
    CHECK_FALSE(opened.button(u"Print…"_s)->isEnabled());
    opened.page->options()->choose({ReportKind::Operation, {}, u"2023-08"_s});
    opened.page->refresh();
    REQUIRE(waitForTasks());
    CHECK(opened.page->preview()->pages()->pageText(0).contains(u"Operation result sheet"));
}

TEST_CASE("the report has a language of its own", "[reports][page]")
{
    const Opened opened;
    opened.page->options()->setLanguage(u"zh_HK"_s);
    Q_EMIT opened.page->options()->languageChosen();
    REQUIRE(waitForTasks());
    CHECK(opened.page->preview()->pages()->language == u"zh_HK");
    CHECK(opened.page->preview()->pages()->pageText(0).contains(u"香港海關"));
    CHECK(opened.button(u"Export PDF…"_s) != nullptr); // the screen's stayed
}

TEST_CASE("a marking weaker than the records' cannot be chosen, a stricter one stays", "[reports][page]")
{
    Opened opened;
    ReportOptions *options = opened.page->options();
    CHECK(options->marking() == u"AMBER");
    auto *combo = options->findChild<MarkingCombo *>();
    const auto enabled = [&](int row) {
        return qobject_cast<QStandardItemModel *>(combo->model())->item(row)->isEnabled();
    };
    CHECK(enabled(int(Tlp::Red)));
    CHECK(enabled(int(Tlp::Amber)));
    CHECK_FALSE(enabled(int(Tlp::Green)));
    CHECK(combo->accessibleDescription().contains(u"TLP:AMBER"));
    CHECK(combo->accessibleDescription().contains(u"none can be chosen"));

    combo->setMarking(Tlp::Red);
    Q_EMIT combo->markingChanged(Tlp::Red);
    REQUIRE(waitForTasks());
    CHECK(opened.page->preview()->pages()->pageText(1).contains(u"TLP:RED"));
    mark(opened.file, u"AMBER+STRICT"_s);
    opened.page->refresh();
    REQUIRE(waitForTasks());
    CHECK(options->marking() == u"RED");
    CHECK_FALSE(enabled(int(Tlp::Amber)));
}

TEST_CASE("a PDF is exported and the journal knows it", "[reports][page]")
{
    Opened opened;
    const QString path = QDir(opened.file.folder()).filePath(u"report.pdf"_s);
    opened.page->exportTo(path);
    REQUIRE(waitForTasks());
    CHECK(QFile(path).size() > 20'000);
    CHECK(opened.banners().contains(u"report.pdf"));
    const QList<JournalEntry> exports = opened.exports();
    REQUIRE(exports.size() == 1);
    CHECK(exports.first().officer == u"Chan Tai-man");
    CHECK(exports.first().ref == u"quarterly");
    CHECK(exports.first().after->value(u"period"_s) == u"2017Q2"_s);
    CHECK(exports.first().after->value(u"marking"_s) == u"AMBER"_s);
    CHECK(opened.button(u"Export PDF…"_s)->isEnabled());
}

TEST_CASE("a strict marking asks why before the report goes out", "[reports][page]")
{
    Opened opened;
    mark(opened.file, u"AMBER+STRICT"_s);
    opened.page->refresh();
    REQUIRE(waitForTasks());
    auto *bar = opened.page->findChild<ReleaseBar *>();
    auto *reason = bar->findChild<QLineEdit *>();

    // Without a reason nothing goes out, whatever way it is tried.
    const QString path = QDir(opened.file.folder()).filePath(u"report.pdf"_s);
    opened.page->exportTo(path);
    REQUIRE(waitForTasks());
    CHECK_FALSE(QFile::exists(path));
    CHECK(opened.banners().contains(u"say why"));
    CHECK(opened.exports().isEmpty());

    opened.page->exportPdf();
    CHECK(bar->isVisible());
    CHECK(bar->accessibleName().contains(u"TLP:AMBER+STRICT"));
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(bar->isVisible()); // it still waits
    CHECK(opened.page->goBack());
    CHECK_FALSE(bar->isVisible());

    QString given;
    bar->ask(u"RED"_s, [&](const QString &why) { given = why; });
    QTest::keyClicks(reason, u"  Asked for by  GACC "_s);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(given == u"Asked for by GACC");
    opened.page->exportTo(path, given);
    REQUIRE(waitForTasks());
    CHECK(QFile::exists(path));
    REQUIRE(opened.exports().size() == 1);
    CHECK(opened.exports().first().reason == u"Asked for by GACC");
    CHECK_FALSE(opened.exports().first().after->contains(u"recipient"_s)); // nobody was named
}

TEST_CASE("the journal keeps for whom the report on the page is", "[reports][page]")
{
    Opened opened;
    auto *to = opened.page->options()->findChild<RecipientEdit *>();
    REQUIRE(to);
    CHECK(to->isVisibleTo(opened.page->options()));
    QTest::keyClicks(to, u"  the Standing  Office "_s);
    const QString path = QDir(opened.file.folder()).filePath(u"report.pdf"_s);
    opened.page->exportTo(path, u"asked for"_s);
    REQUIRE(waitForTasks());
    REQUIRE(opened.exports().size() == 1);
    CHECK(opened.exports().first().after->value(u"recipient"_s) == u"the Standing Office"_s);
}

TEST_CASE("a brief for which nobody is named goes to its counterpart", "[reports][page]")
{
    Opened opened;
    ReportRequest brief{ReportKind::Brief, parsePeriod(u"2017Q2"_s).value(), {}};
    brief.counterpart = u"GDC"_s;
    opened.page->options()->choose(brief);
    CHECK(opened.page->options()->recipient() == u"GDC"_s);
    auto *to = opened.page->options()->findChild<RecipientEdit *>();
    CHECK(to->placeholderText() == u"the counterpart"_s);
    QTest::keyClicks(to, u"GACC"_s);
    CHECK(opened.page->options()->recipient() == u"GACC"_s);
}

TEST_CASE("an export that fails or is cancelled leaves neither a file nor a journal row", "[reports][page]")
{
    Opened opened;
    SECTION("no such folder")
    {
        opened.page->exportTo(QDir(opened.file.folder()).filePath(u"no/such/report.pdf"_s));
        REQUIRE(waitForTasks());
        CHECK_FALSE(opened.banners().isEmpty());
    }
    SECTION("cancelled while it is made")
    {
        const auto material =
            gatherReport(opened.file.connection(), {ReportKind::Quarterly, parsePeriod(u"2017Q2"_s).value(), {}});
        REQUIRE(material);
        const auto document = draftReport(*material, u"en"_s, u"AMBER"_s, QDateTime::currentDateTimeUtc());
        const QString path = QDir(opened.file.folder()).filePath(u"report.pdf"_s);
        ReportRelease release;
        release.marking = u"AMBER"_s;
        release.author = opened.session->author();
        int pages = 0;
        report::Watch watch;
        watch.progressed = [&](int done, int) { pages = done; };
        watch.cancelled = [&] { return pages >= 2; };
        const auto written = exportReport(opened.file.connection(), document, path, release, watch);
        REQUIRE_FALSE(written);
        CHECK(written.error().kind == ErrorKind::Cancelled);
        CHECK_FALSE(QFile::exists(path));
    }
    CHECK(opened.exports().isEmpty());
    CHECK(QDir(opened.file.folder()).entryList({u"*.pdf*"_s}).isEmpty());
}

TEST_CASE("a printed report is in the journal too", "[reports][page]")
{
    Opened opened;
    const QString path = QDir(opened.file.folder()).filePath(u"paper.pdf"_s);
    auto printer = std::make_shared<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    opened.page->printOn(printer);
    REQUIRE(waitForTasks());
    CHECK(QFile::exists(path));
    REQUIRE(opened.exports().size() == 1);
    CHECK(opened.exports().first().after->value(u"medium"_s) == u"print"_s);
}

TEST_CASE("the preview is read from the keyboard", "[reports][page]")
{
    const Opened opened;
    PreviewWidget *preview = opened.page->preview();
    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_End);
    CHECK(preview->currentPage() == preview->pageCount() - 1);
    CHECK(preview->accessibleName().contains(u"page %1 of"_s.arg(preview->pageCount())));
    QTest::keyClick(preview, Qt::Key_Home);
    CHECK(preview->currentPage() == 0);
    const int top = preview->verticalScrollBar()->value();
    QTest::keyClick(preview, Qt::Key_PageDown);
    CHECK(preview->verticalScrollBar()->value() > top);
    QTest::keyClick(preview, Qt::Key_PageUp);
    CHECK(preview->verticalScrollBar()->value() == top);
    QTest::keyClick(preview, Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(preview->currentPage() == 1);

    CHECK(preview->fitsWidth());
    const int fitting = preview->zoomPercent();
    QTest::keyClick(preview, Qt::Key_Plus);
    CHECK(preview->zoomPercent() > fitting);
    CHECK(preview->currentPage() == 1); // the place is kept
    QTest::keyClick(preview, Qt::Key_Minus);
    QTest::keyClick(preview, Qt::Key_Minus);
    CHECK(preview->zoomPercent() < fitting + 1);
    QTest::keyClick(preview, Qt::Key_0);
    CHECK(preview->zoomPercent() == fitting);
}

TEST_CASE("the pages are drawn in the view", "[reports][page]")
{
    const Opened opened;
    PreviewWidget *preview = opened.page->preview();
    QTest::qWait(20);        // the layout settles
    const auto inked = [&] { // in the upper half of the sheet: the cover's title
        const QImage image = preview->grab().toImage();
        int dark = 0;
        for (int y = 60; y < image.height() / 2; ++y) {
            for (int x = 60; x < image.width() / 2; ++x)
                dark += image.pixelColor(x, y).lightness() < 90 ? 1 : 0;
        }
        return dark;
    };
    REQUIRE(waitUntil([&] { return inked() > 200; }));
    const QString gallery = QStringLiteral(LIAISON_SOURCE_DIR "/build/gallery");
    QDir().mkpath(gallery);
    opened.page->grab().save(gallery + u"/reportspage.png"_s);
}

TEST_CASE("the progress paper is previewed, without sources too, and exported as a text to edit",
          "[reports][page][paper]")
{
    Opened opened;
    addForm(opened.file.connection(), u"programme"_s, R"({"year": "2016/17"})");
    addForm(opened.file.connection(), u"item"_s,
            R"({"ref": "2016/17-01", "title": "One", "exchange_selections": [{"counterpart": "GDC"}]})");
    QPushButton *text = opened.button(u"Export ODT…"_s);
    CHECK_FALSE(text->isVisible()); // a quarterly report is not edited
    auto *kinds = opened.page->options()->findChild<QComboBox *>();
    kinds->setFocus();
    QTest::keyClicks(kinds, u"Annual"_s);
    Q_EMIT kinds->activated(kinds->currentIndex());
    REQUIRE(waitForTasks());
    CHECK(opened.page->options()->request().kind == ReportKind::ProgressPaper);
    CHECK(text->isVisible());
    CHECK(opened.page->preview()->pages()->pageText(0).contains(u"1. One"));
    CHECK(opened.page->preview()->pages()->pageText(0).contains(u"Log of exchanges"));
    QCheckBox *sources = opened.page->options()->findChild<QCheckBox *>();
    REQUIRE(sources->isVisible());
    QTest::keyClick(sources, Qt::Key_Space);
    REQUIRE(waitForTasks());
    CHECK_FALSE(opened.page->preview()->pages()->pageText(0).contains(u"Log of exchanges"));

    const QString path = QDir(opened.file.folder()).filePath(u"paper.odt"_s);
    opened.page->exportTo(path);
    REQUIRE(waitForTasks());
    QFile written(path);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().startsWith("PK"));
    REQUIRE(opened.exports().size() == 1);
    CHECK(opened.exports().first().ref == u"progress");
    CHECK(opened.exports().first().after->value(u"medium"_s) == u"odt"_s);
    CHECK(opened.exports().first().after->value(u"period"_s) == u"2016/17"_s);
}

} // namespace reportspage_test
