// Runs Catch2 after a QApplication exists, so that widgets, fonts and SQL drivers work in every test program; in the
// same locale and time zone wherever it is started.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "Asia/Hong_Kong");
    QStandardPaths::setTestModeEnabled(true);
    // Tests run side by side, and some of them clear the settings.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("liaison-desk-tests"));
    return Catch::Session().run(argc, argv);
}
