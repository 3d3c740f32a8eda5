// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the computer tell nobody's name and, unless it is wanted, no path.
#include "ui/work/personsettings.h"

#include "ui/start/recentfiles.h"
#include "ui/work/workplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace personsettings_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

// Everything that stands in the settings' file.
QByteArray written()
{
    QSettings settings;
    settings.sync();
    QFile file(settings.fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Restored
{
    Restored() = default;
    Q_DISABLE_COPY_MOVE(Restored)
    ~Restored()
    {
        recentfiles::setRemembered(false);
        personsettings::setPerson({});
    }
};

} // namespace

TEST_CASE("a person's settings are found again without the name being written down", "[settings][private]")
{
    const Restored restored;
    personsettings::setPerson(u"Wong Siu Ming"_s);
    personsettings::setValue(u"width"_s, 321);
    personsettings::setPerson(u"Chan Tai-man"_s);
    CHECK(personsettings::value(u"width"_s).isNull());
    personsettings::setPerson(u"Wong Siu Ming"_s);
    CHECK(personsettings::value(u"width"_s).toInt() == 321);
    CHECK(written().contains("321"));
    CHECK_FALSE(written().contains("Wong"));
    personsettings::remove(u"width"_s);
}

TEST_CASE("paths are written down only where somebody wants it", "[settings][private]")
{
    const Restored restored;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"unit-canary.liaison"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    recentfiles::setRemembered(false);
    recentfiles::remember(path, folder.filePath(u"key-canary"_s));
    personsettings::setFolder(u"reports/folder"_s, folder.filePath(u"folder-canary"_s));
    CHECK(recentfiles::list().contains(QFileInfo(path).canonicalFilePath())); // until the program ends
    CHECK(personsettings::folder(u"reports/folder"_s).endsWith(u"folder-canary"_s));
    CHECK_FALSE(written().contains("canary"));

    recentfiles::setRemembered(true);
    CHECK(workplace::remembersFiles());
    CHECK(written().contains("unit-canary"));
    CHECK(written().contains("key-canary"));
    personsettings::setFolder(u"reports/folder"_s, folder.filePath(u"folder-canary"_s));
    CHECK(written().contains("folder-canary"));
    recentfiles::setRemembered(false);
    CHECK_FALSE(written().contains("canary"));
}

TEST_CASE("what older versions wrote down is taken away", "[settings][private]")
{
    const Restored restored;
    {
        QSettings settings;
        settings.setValue(u"people/Lee Ka-yan/columns"_s, 17);
        settings.setValue(u"people/Lee Ka-yan/backup/folder"_s, u"/media/canary"_s);
        settings.setValue(u"people/Lee Ka-yan/reports/folder"_s, u"/home/canary"_s);
        settings.setValue(u"recent/files"_s, QStringList{u"/home/canary/unit.liaison"_s});
        settings.setValue(u"recent/keyFiles"_s, QVariantMap{{u"/home/canary/unit.liaison"_s, u"/media/canary"_s}});
        settings.sync();
        QFile::setPermissions(settings.fileName(), QFile::Permissions(0x6644));
    }
    REQUIRE(written().contains("canary"));
    personsettings::tidy();
    CHECK_FALSE(written().contains("canary"));
    CHECK_FALSE(written().contains("Lee"));
    personsettings::setPerson(u"Lee Ka-yan"_s);
    CHECK(personsettings::value(u"columns"_s).toInt() == 17);
    personsettings::remove(u"columns"_s);
    const auto mode = QFile::permissions(QSettings().fileName());
    CHECK((mode & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

} // namespace personsettings_test
