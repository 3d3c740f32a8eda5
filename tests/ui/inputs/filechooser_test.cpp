// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/filechooser.h"

#include "core/database/query.h"
#include "tests/support/otherprogram.h"
#include "tests/support/screen/wait.h"
#include "tests/support/testcasefile.h"

#include <QAbstractItemModel>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QFileDialog>
#include <QListView>
#include <QPointer>
#include <QTimer>
#include <array>
#include <catch2/catch.hpp>
#include <sys/inotify.h>
#include <unistd.h>

namespace filechooser_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

// Whether anybody opens the file, from now on.
class OpenWatch
{
public:
    explicit OpenWatch(const QString &path) : m_queue(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        REQUIRE(::inotify_add_watch(m_queue, QFile::encodeName(path).constData(), IN_OPEN) >= 0);
    }
    ~OpenWatch() { ::close(m_queue); }
    Q_DISABLE_COPY_MOVE(OpenWatch)

    bool wasOpened() const
    {
        std::array<char, 4096> events{};
        return ::read(m_queue, events.data(), events.size()) > 0;
    }

private:
    int m_queue;
};

bool lists(const QFileDialog &dialog, const QString &name)
{
    const auto *view = dialog.findChild<QListView *>(u"listView"_s);
    REQUIRE(view);
    const QModelIndex root = view->rootIndex();
    for (int row = 0; row < view->model()->rowCount(root); ++row) {
        if (view->model()->index(row, 0, root).data().toString() == name)
            return true;
    }
    return false;
}

void waitFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

TEST_CASE("choosing a path in the folder of the open case file does not open it", "[filechooser]")
{
    TestCaseFile file;
    REQUIRE(execute(file.connection(), u"INSERT INTO setting VALUES ('a', '1')"_s));
    const OpenWatch watch(file.path());
    const OpenWatch onLog(file.path() + u"-wal");
    QFileDialog *dialog = nullptr;
    SECTION("for opening")
    {
        dialog = chooserForOpening(nullptr, u"Open"_s, file.folder(), {});
    }
    SECTION("for saving")
    {
        dialog = chooserForSaving(nullptr, u"Save"_s, file.folder(), {}, u"csv"_s, u"list.csv"_s);
    }
    const QPointer<QFileDialog> open(dialog);
    dialog->setViewMode(QFileDialog::Detail);
    dialog->open();
    REQUIRE(waitUntil([&] { return lists(*dialog, u"test.liaison"_s); }));
    waitFor(300); // icons and kinds of the files are found out after their names
    dialog->reject();
    REQUIRE(waitUntil([&] { return open.isNull(); }));
    CHECK_FALSE(watch.wasOpened());
    CHECK_FALSE(onLog.wasOpened());
    CHECK_THROWS(OtherProgram(file.path(), OtherProgram::Holds::Exclusive));
}

TEST_CASE("every path is chosen by the one chooser", "[filechooser]")
{
    int files = 0;
    for (const QString &floor : {u"/ui"_s, u"/app"_s}) {
        QDirIterator sources(QStringLiteral(LIAISON_SOURCE_DIR) + floor, {u"*.cpp"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            const QString path = sources.next();
            if (path.endsWith("/ui/inputs/filechooser.cpp"_L1))
                continue;
            QFile source(path);
            REQUIRE(source.open(QIODevice::ReadOnly));
            const QByteArray text = source.readAll();
            CAPTURE(path.toStdString());
            CHECK_FALSE(text.contains("new QFileDialog"));
            CHECK_FALSE(text.contains("QFileDialog::get"));
            CHECK_FALSE(text.contains("QFileSystemModel"));
            ++files;
        }
    }
    CHECK(files > 100);
}

} // namespace filechooser_test
