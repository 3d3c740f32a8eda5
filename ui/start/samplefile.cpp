// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/samplefile.h"

#include "core/database/connection.h"
#include "core/transfer/samplecasefile.h"
#include "ui/start/officernames.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace liaison::samplefile {

namespace {

constexpr int mostSamples = 9;

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString nameOf(int number)
{
    return QDir(folder()).filePath(number == 1 ? u"sample.liaison"_s : u"sample-%1.liaison"_s.arg(number));
}

Credentials credentials()
{
    return {passphrase().toUtf8(), {}};
}

Result<std::shared_ptr<CaseFile>> make(const QString &target)
{
    if (!QDir().mkpath(QFileInfo(target).path()))
        return fail(ErrorKind::ReadOnly, {}, QFileInfo(target).path());
    return CaseFile::create(target, credentials(),
                            [](Connection &connection) { return fillSampleCaseFile(connection, {}); });
}

Result<std::shared_ptr<CaseFile>> openOrMake()
{
    Error last;
    for (int number = 1; number <= mostSamples; ++number) {
        const QString target = nameOf(number);
        const auto file = QFileInfo::exists(target) ? CaseFile::open(target, credentials()) : make(target);
        if (file)
            return file;
        last = file.error();
        if (last.kind == ErrorKind::ReadOnly || last.kind == ErrorKind::DiskFull)
            break; // the next one would not fare better
    }
    return fail(last);
}

} // namespace

QString path()
{
    return nameOf(1);
}

QString passphrase()
{
    return u"liaison sample"_s;
}

bool isSample(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    for (int number = 1; number <= mostSamples; ++number) {
        if (!canonical.isEmpty() && QFileInfo(nameOf(number)).canonicalFilePath() == canonical)
            return true;
    }
    return false;
}

Period period()
{
    return Period::fromInclusive(QDate(2016, 7, 1), QDate(2017, 6, 30), PeriodKind::ProgrammeYear);
}

Result<Opened> open()
{
    Opened opened;
    LIAISON_ASSIGN(opened.file, openOrMake());
    LIAISON_ASSIGN(Connection * connection, opened.file->connection());
    LIAISON_ASSIGN(const QStringList names, officerNames(*connection));
    opened.officer = names.value(0);
    return opened;
}

} // namespace liaison::samplefile
