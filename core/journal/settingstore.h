// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/rotatingbackup.h"
#include "core/journal/journal.h"
#include "core/values/grading.h"

#include <QJsonArray>

namespace liaison {

class Connection;

// Settings of the case file itself (not of a person or a computer). Changes are journalled. Lives on its connection's
// thread.
class SettingStore
{
public:
    explicit SettingStore(Connection &connection) : m_connection(connection) {}

    Result<QString> homeAgency() const;                            // agency code; empty in a file that has none yet
    Done setHomeAgency(const QString &code, const Author &author); // UnknownCode when no agency has that code
    Result<QString> ownName() const; // the unit whose case file this is, as it stands on reports; empty unless set
    Done setOwnName(const QString &name, const Author &author); // TooLong above 200 characters
    Result<int> programmeFirstMonth() const;                    // 1–12, 7 unless set
    Done setProgrammeFirstMonth(int month, const Author &author);
    Result<GradingScheme> gradingScheme() const; // Europol unless set
    Done setGradingScheme(GradingScheme scheme, const Author &author);
    Result<qint64> attachmentLimit() const; // bytes that one attachment may have; 10 MiB unless set
    Done setAttachmentLimit(qint64 bytes, const Author &author); // OutOfRange below 1 KiB and above 256 MiB
    Result<bool> isSample() const;                               // the sample case file says so on every page
    Done setSample(const Author &author);
    // Whether everybody signs in with a key of his or her own, and every entry of the journal is signed; else names are
    // as they were typed. Beginning and ending it is a supervisor's: NotSigned, NotPermitted (field "signature"), and
    // NotPermitted (field "first_key") while no supervisor has a key.
    Result<bool> arePeopleProved() const;
    Done setPeopleProved(bool proved, const Author &author);
    // Whether nobody may sign for what he or she edited last. Set by a supervisor, once there is one: NotPermitted
    // (field "role").
    Result<bool> fourEyes() const;
    Done setFourEyes(bool asked, const Author &author);
    // When and where backups are made by themselves. OutOfRange (field "keep"), Required (field "backup_folder") for a
    // schedule without a folder.
    Result<BackupSchedule> backupSchedule() const;
    Done setBackupSchedule(const BackupSchedule &schedule, const Author &author);
    // Routine entries that an officer keeps to start new records of the kind from: records in JSON, in the officer's
    // order.
    Result<QJsonArray> templates(const QString &kind, const QString &officer) const;
    Done setTemplates(const QString &kind, const QJsonArray &forms, const Author &author);

private:
    Result<QString> read(const QString &key, const QString &fallback) const;
    Done write(const QString &key, const QString &value, const Author &author);

    Connection &m_connection;
};

} // namespace liaison
