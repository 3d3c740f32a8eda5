// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pictures.h"
#include "ui/shared/errortexts.h"
#include "ui/shared/language.h"
#include "ui/shared/theme.h"
#include "ui/shared/workplace.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace liaison;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"liaison-desk"_s);
    QApplication::setApplicationDisplayName(u"Liaison Desk"_s);
    QApplication::setOrganizationName(u"liaison-desk"_s);
    QApplication::setApplicationVersion(QStringLiteral(LIAISON_VERSION));
    QGuiApplication::setDesktopFileName(u"liaison-desk"_s);

    QCommandLineParser options;
    options.setApplicationDescription(
        QCoreApplication::translate("main", "The working file of a customs liaison unit."));
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(u"CASEFILE"_s, QCoreApplication::translate("main", "The case file to open."),
                                  u"[CASEFILE]"_s);
    const QCommandLineOption pictures(
        u"pictures"_s, QCoreApplication::translate("main", "Save pictures of all pages into this folder, then end."),
        u"DIR"_s);
    options.addOption(pictures);
    options.process(application);

    Theme::get().install();
    setScreenLanguage(workplace::language());
    Theme::get().setLanguage(screenLanguage());

    MainWindow window;
    window.show();
    if (!options.positionalArguments().isEmpty()) {
        const auto file =
            CaseFile::open(options.positionalArguments().constFirst(), {qgetenv("LIAISON_PASSPHRASE"), {}});
        if (!file) {
            std::fprintf(stderr, "liaison-desk: %s\n", qPrintable(errorSentence(file.error())));
            return 1;
        }
        window.enter(*file, u"Officer"_s);
    }
    if (options.isSet(pictures) && window.workspace()) {
        const int taken = takePictures(window, options.value(pictures));
        std::printf("%d pictures\n", taken);
        return taken < 0 ? 1 : 0;
    }
    return QApplication::exec();
}
