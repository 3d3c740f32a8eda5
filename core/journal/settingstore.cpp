// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/settingstore.h"

#include "core/database/query.h"
#include "core/database/transaction.h"
#include "core/journal/entryauthority.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString templatesKey(const QString &kind, const QString &officer)
{
    return u"templates/"_s + kind + u'/' + officer;
}

// In the order of BackupSchedule::Every.
const QStringList &backupTimes()
{
    static const QStringList times{u"never"_s, u"closing"_s, u"day"_s, u"week"_s};
    return times;
}

constexpr int longestName = 200;
constexpr qint64 leastAttachmentLimit = 1024;
constexpr qint64 usualAttachmentLimit = 10 * 1024 * 1024;
constexpr qint64 mostAttachmentLimit = 256 * 1024 * 1024;

} // namespace

Result<QString> SettingStore::homeAgency() const
{
    return read(u"home_agency"_s, {});
}

Done SettingStore::setHomeAgency(const QString &code, const Author &author)
{
    if (!code.isEmpty()) {
        Query rows(m_connection, u"SELECT 1 FROM agency WHERE code = :code"_s);
        LIAISON_TRY(rows.bind(u":code"_s, code).run());
        const bool known = rows.next();
        LIAISON_TRY(rows.end());
        if (!known)
            return fail(ErrorKind::UnknownCode, u"home_agency"_s, code);
    }
    return write(u"home_agency"_s, code, author);
}

Result<QString> SettingStore::ownName() const
{
    return read(u"own_name"_s, {});
}

Done SettingStore::setOwnName(const QString &name, const Author &author)
{
    if (name.size() > longestName)
        return fail(ErrorKind::TooLong, u"own_name"_s, QString::number(longestName));
    return write(u"own_name"_s, name, author);
}

Result<int> SettingStore::programmeFirstMonth() const
{
    LIAISON_ASSIGN(const QString text, read(u"programme_first_month"_s, u"7"_s));
    const int month = text.toInt();
    return month >= 1 && month <= 12 ? month : 7;
}

Done SettingStore::setProgrammeFirstMonth(int month, const Author &author)
{
    if (month < 1 || month > 12)
        return fail(ErrorKind::OutOfRange, u"programme_first_month"_s, QString::number(month));
    return write(u"programme_first_month"_s, QString::number(month), author);
}

Result<GradingScheme> SettingStore::gradingScheme() const
{
    LIAISON_ASSIGN(const QString code, read(u"grading_scheme"_s, {}));
    return gradingSchemeFromCode(code).value_or(GradingScheme::Europol);
}

Done SettingStore::setGradingScheme(GradingScheme scheme, const Author &author)
{
    return write(u"grading_scheme"_s, gradingSchemeCode(scheme), author);
}

Result<qint64> SettingStore::attachmentLimit() const
{
    LIAISON_ASSIGN(const QString text, read(u"attachment_limit"_s, {}));
    const qint64 limit = text.toLongLong();
    return limit >= leastAttachmentLimit && limit <= mostAttachmentLimit ? limit : usualAttachmentLimit;
}

Done SettingStore::setAttachmentLimit(qint64 bytes, const Author &author)
{
    if (bytes < leastAttachmentLimit || bytes > mostAttachmentLimit)
        return fail(ErrorKind::OutOfRange, u"attachment_limit"_s, QString::number(bytes));
    return write(u"attachment_limit"_s, QString::number(bytes), author);
}

Result<BackupSchedule> SettingStore::backupSchedule() const
{
    BackupSchedule schedule;
    LIAISON_ASSIGN(schedule.folder, read(u"backup_folder"_s, {}));
    LIAISON_ASSIGN(const QString every, read(u"backup_every"_s, {}));
    schedule.every = BackupSchedule::Every(std::max<qsizetype>(backupTimes().indexOf(every), 0));
    LIAISON_ASSIGN(const QString keep, read(u"backup_keep"_s, QString::number(usuallyKept)));
    schedule.keep = std::clamp(keep.toInt(), fewestKept, mostKept);
    return schedule;
}

Done SettingStore::setBackupSchedule(const BackupSchedule &schedule, const Author &author)
{
    if (schedule.keep < fewestKept || schedule.keep > mostKept)
        return fail(ErrorKind::OutOfRange, u"keep"_s, QString::number(schedule.keep));
    if (schedule.folder.isEmpty() && schedule.every != BackupSchedule::Every::Never)
        return fail(ErrorKind::Required, u"backup_folder"_s);
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LIAISON_TRY(write(u"backup_folder"_s, schedule.folder, author));
    LIAISON_TRY(write(u"backup_every"_s, backupTimes().at(qsizetype(schedule.every)), author));
    LIAISON_TRY(write(u"backup_keep"_s, QString::number(schedule.keep), author));
    return transaction.commit();
}

Result<bool> SettingStore::isSample() const
{
    LIAISON_ASSIGN(const QString value, read(u"sample"_s, {}));
    return value == "1"_L1;
}

Done SettingStore::setSample(const Author &author)
{
    return write(u"sample"_s, u"1"_s, author);
}

Result<bool> SettingStore::arePeopleProved() const
{
    return liaison::arePeopleProved(m_connection);
}

Done SettingStore::setPeopleProved(bool proved, const Author &author)
{
    LIAISON_ASSIGN(const bool led, hasSupervisorKey(m_connection));
    if (proved && !led)
        return fail(ErrorKind::NotPermitted, u"first_key"_s, author.officer);
    return write(u"people"_s, proved ? u"proved"_s : u"shared"_s, author);
}

Result<bool> SettingStore::fourEyes() const
{
    LIAISON_ASSIGN(const QString value, read(u"four_eyes"_s, {}));
    return value == "1"_L1;
}

Done SettingStore::setFourEyes(bool asked, const Author &author)
{
    Query rows(m_connection, u"SELECT ref, name FROM officer WHERE role = 'supervisor'"_s);
    LIAISON_TRY(rows.run());
    QStringList supervisors;
    while (rows.next())
        supervisors += {rows.text(0), rows.text(1)};
    LIAISON_TRY(rows.end());
    if (!supervisors.isEmpty() && !supervisors.contains(author.officer))
        return fail(ErrorKind::NotPermitted, u"four_eyes"_s, author.officer);
    return write(u"four_eyes"_s, asked ? u"1"_s : u"0"_s, author);
}

Result<QJsonArray> SettingStore::templates(const QString &kind, const QString &officer) const
{
    LIAISON_ASSIGN(const QString text, read(templatesKey(kind, officer), {}));
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

Done SettingStore::setTemplates(const QString &kind, const QJsonArray &forms, const Author &author)
{
    const QByteArray text = QJsonDocument(forms).toJson(QJsonDocument::Compact);
    return write(templatesKey(kind, author.officer), QString::fromUtf8(text), author);
}

Result<QString> SettingStore::read(const QString &key, const QString &fallback) const
{
    Query rows(m_connection, u"SELECT value FROM setting WHERE key = :key"_s);
    LIAISON_TRY(rows.bind(u":key"_s, key).run());
    if (rows.next())
        return rows.text(0);
    LIAISON_TRY(rows.end());
    return fallback;
}

Done SettingStore::write(const QString &key, const QString &value, const Author &author)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LIAISON_ASSIGN(const QString before, read(key, {}));
    if (before == value)
        return transaction.commit();
    Query store(m_connection, u"INSERT INTO setting (key, value) VALUES (:key, :value) "
                              "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    LIAISON_TRY(store.bind(u":key"_s, key).bind(u":value"_s, value).run());
    JournalEntry entry;
    entry.officer = author.officer;
    entry.reason = author.reason;
    entry.action = u"setting"_s;
    entry.kind = u"setting"_s;
    entry.ref = key;
    entry.before = QJsonObject{{u"value"_s, before}};
    entry.after = QJsonObject{{u"value"_s, value}};
    LIAISON_TRY(Journal(m_connection).append(entry));
    return transaction.commit();
}

} // namespace liaison
