// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pictures.h"

#include "ui/shared/theme.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int longestWaitMs = 20'000;
constexpr int quietMs = 250; // nothing has been asked or answered for so long

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

} // namespace

int takePictures(MainWindow &window, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return -1;
    int taken = 0;
    const QList<PageSpec> specs = pageSpecs();
    for (const auto &[scheme, schemeName] :
         {std::pair(SchemeChoice::Light, u"light"_s), std::pair(SchemeChoice::Dark, u"dark"_s)}) {
        Theme::get().setChoice(scheme);
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            window.resize(size);
            for (const PageSpec &spec : specs) {
                window.workspace()->pages().show(spec.key);
                letLoad();
                const QString name =
                    u"%1-%2x%3-%4.png"_s.arg(spec.key).arg(size.width()).arg(size.height()).arg(schemeName);
                if (!window.grab().save(QDir(folder).filePath(name)))
                    return -1;
                ++taken;
            }
        }
    }
    return taken;
}

} // namespace liaison
