// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pictures.h"

#include "ui/inspector/inspector.h"
#include "ui/look/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchpalette.h"
#include "ui/work/personsettings.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int longestWaitMs = 20'000;
constexpr int quietMs = 300; // nothing has been asked or answered for so long

// Lets the page load: until no task has been under way for a while.
void letLoad()
{
    QElapsedTimer waited;
    QElapsedTimer quiet;
    waited.start();
    quiet.start();
    while (waited.elapsed() < longestWaitMs && quiet.elapsed() < quietMs) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        if (Task::anyRunning())
            quiet.restart();
    }
}

// The first row of a list, so that the inspector has something to read.
void selectFirst(Page &page)
{
    const QList<QAbstractItemView *> lists = page.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *list : lists) {
        if (list->isVisible() && list->model() && list->model()->rowCount() > 0) {
            list->setCurrentIndex(list->model()->index(0, 0));
            return;
        }
    }
}

// Takes the pictures of one size and scheme. On the screen thread.
class Album
{
public:
    Album(MainWindow &window, const QString &folder, QSize size, const QString &scheme)
        : m_window(window),
          m_folder(folder),
          m_ending(u"%1x%2-%3.png"_s.arg(size.width()).arg(size.height()).arg(scheme))
    {
        m_window.resize(size);
    }

    bool takeStart()
    {
        m_window.welcome();
        return take(u"start"_s);
    }

    bool takePages()
    {
        const QList<PageSpec> specs = pageSpecs();
        for (const PageSpec &spec : specs) {
            Page *page = m_window.workspace()->pages().show(spec.key);
            letLoad();
            selectFirst(*page);
            if (!take(spec.key))
                return false;
            if (spec.kinds.isEmpty())
                continue;
            page->newRecord();
            if (!take(spec.key + u"-form"_s))
                return false;
            page->goBack();
        }
        return true;
    }

    bool takePalette()
    {
        SearchPalette &palette = m_window.workspace()->palette();
        palette.open(SearchPalette::Offers::Everything);
        palette.line()->setText(u"電池"_s);
        QElapsedTimer typed;
        for (typed.start(); typed.elapsed() < 2 * SearchPalette::pauseMs;)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        const bool taken = take(u"search"_s);
        palette.hide();
        return taken;
    }

    int taken() const { return m_taken; }

private:
    bool take(const QString &name)
    {
        letLoad();
        ++m_taken;
        return m_window.grab().save(QDir(m_folder).filePath(name + u'-' + m_ending));
    }

    MainWindow &m_window;
    QString m_folder;
    QString m_ending;
    int m_taken = 0;
};

} // namespace

int takePictures(MainWindow &window, const samplefile::Opened &sample, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return -1;
    int taken = 0;
    const SchemeChoice before = Theme::get().choice();
    window.show();
    for (const auto &[scheme, word] :
         {std::pair(SchemeChoice::Light, u"light"_s), std::pair(SchemeChoice::Dark, u"dark"_s)}) {
        Theme::get().setChoice(scheme);
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            Album album(window, folder, size, word);
            bool done = album.takeStart();
            window.enterSample(sample.file, sample.officer);
            window.resize(size); // the officer's own size is not wanted here
            done = done && album.takePages() && album.takePalette();
            if (!done)
                return -1;
            taken += album.taken();
        }
    }
    Theme::get().setChoice(before);
    return taken;
}

} // namespace liaison
