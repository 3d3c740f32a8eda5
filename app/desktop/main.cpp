// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pictures.h"
#include "core/base/platform.h"
#include "ui/inspector/attachmentopener.h"
#include "ui/look/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/samplefile.h"
#include "ui/start/startpage.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"
#include "ui/work/personsettings.h"
#include "ui/work/workplace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLocale>
#include <cstdio>
#include <new>

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

struct Main
{
    Q_DECLARE_TR_FUNCTIONS(main)
};

int complain(const Error &error)
{
    std::fprintf(stderr, "liaison-desk: %s\n", qUtf8Printable(errorSentence(error)));
    return 1;
}

// The application, which ends in order where the memory does not suffice: what was typed is in the drafts.
class Program : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        try {
            return QApplication::notify(receiver, event);
        } catch (const std::bad_alloc &) { // no exception may pass through the desktop's own loop
            complain({ErrorKind::OutOfMemory, {}, {}});
            exit(1);
            return true;
        }
    }
};

void nameProgram()
{
    QApplication::setApplicationName(u"liaison-desk"_s);
    QApplication::setApplicationDisplayName(u"Liaison Desk"_s);
    QApplication::setOrganizationName(u"liaison-desk"_s);
    QApplication::setApplicationVersion(QStringLiteral(LIAISON_VERSION));
    QGuiApplication::setDesktopFileName(u"liaison-desk"_s);
    QApplication::setWindowIcon(QIcon(u":/liaison/icons/liaison-desk.svg"_s));
}

int savePictures(MainWindow &window, const QString &folder)
{
    const auto sample = samplefile::open();
    if (!sample)
        return complain(sample.error());
    const int taken = takePictures(window, *sample, folder);
    if (taken < 0)
        return complain({ErrorKind::CannotWrite, {}, folder});
    std::printf("%s\n", qUtf8Printable(Main::tr("%n pictures were saved in %1.", nullptr, taken).arg(folder)));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    platform::keepProcessPrivate();
    platform::overwriteFreedMemory();
    Program application(argc, argv);
    nameProgram();
    personsettings::tidy();
    AttachmentOpener::sweep();
    Theme::get().install();
    setScreenLanguage(workplace::language());
    QLocale::setDefault(localeOf(screenLanguage()));

    QCommandLineParser options;
    options.setApplicationDescription(Main::tr("The working file of a customs liaison unit."));
    options.addHelpOption();
    options.addVersionOption();
    const QCommandLineOption sample(u"sample"_s, Main::tr("Open the sample; it is made first if there is none."));
    const QCommandLineOption pictures(
        u"pictures"_s, Main::tr("Save pictures of all pages with the sample in this folder, then end."), u"DIR"_s);
    options.addOption(sample);
    options.addOption(pictures);
    options.addPositionalArgument(u"CASEFILE"_s, Main::tr("The case file to open."), u"[CASEFILE]"_s);
    options.process(application);

    MainWindow window;
    if (options.isSet(pictures))
        return savePictures(window, options.value(pictures));
    window.show();
    if (options.isSet(sample))
        window.startPage()->openSample();
    else if (!options.positionalArguments().isEmpty())
        window.unlock(options.positionalArguments().constFirst());
    return QApplication::exec();
}
