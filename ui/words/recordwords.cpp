// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/recordwords.h"

#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::RecordWords)
};

} // namespace

QString kindName(const QString &kind)
{
    const std::pair<QLatin1StringView, QString> names[] = {
        {"exchange"_L1, RecordWords::tr("Exchange")},
        {"operation"_L1, RecordWords::tr("Operation")},
        {"result"_L1, RecordWords::tr("Result")},
        {"case"_L1, RecordWords::tr("Case")},
        {"seizure"_L1, RecordWords::tr("Seizure")},
        {"agency"_L1, RecordWords::tr("Agency")},
        {"officer"_L1, RecordWords::tr("Officer")},
        {"setting"_L1, RecordWords::tr("Setting")},
        {"casefile"_L1, RecordWords::tr("Case file")},
        {"referral"_L1, RecordWords::tr("Referral")},
        {"indicator"_L1, RecordWords::tr("Risk indicator")},
        {"programme"_L1, RecordWords::tr("Programme")},
        {"item"_L1, RecordWords::tr("Item")},
        {"event"_L1, RecordWords::tr("Event")},
        {"link"_L1, RecordWords::tr("Resource link")},
        {"followup"_L1, RecordWords::tr("Follow-up")},
        {"attachment"_L1, RecordWords::tr("Attachment")},
        {"approval"_L1, RecordWords::tr("Approval")},
        {"statement"_L1, RecordWords::tr("Statement")},
        {"difference"_L1, RecordWords::tr("Difference")},
        {"monthclose"_L1, RecordWords::tr("Sign-off")},
        {"rate"_L1, RecordWords::tr("Exchange rate")},
        {"freeze"_L1, RecordWords::tr("Frozen report")},
    };
    for (const auto &[code, name] : names) {
        if (kind == code)
            return name;
    }
    return oneLine(kind);
}

QString kindNamePlural(const QString &kind)
{
    const std::pair<QLatin1StringView, QString> names[] = {
        {"exchange"_L1, RecordWords::tr("Exchanges")},    {"operation"_L1, RecordWords::tr("Operations")},
        {"result"_L1, RecordWords::tr("Results")},        {"case"_L1, RecordWords::tr("Cases")},
        {"seizure"_L1, RecordWords::tr("Seizures")},      {"agency"_L1, RecordWords::tr("Agencies")},
        {"officer"_L1, RecordWords::tr("Officers")},      {"setting"_L1, RecordWords::tr("Settings")},
        {"referral"_L1, RecordWords::tr("Referrals")},    {"indicator"_L1, RecordWords::tr("Risk indicators")},
        {"programme"_L1, RecordWords::tr("Programmes")},  {"item"_L1, RecordWords::tr("Items")},
        {"event"_L1, RecordWords::tr("Events")},          {"link"_L1, RecordWords::tr("Resource links")},
        {"followup"_L1, RecordWords::tr("Follow-ups")},   {"attachment"_L1, RecordWords::tr("Attachments")},
        {"statement"_L1, RecordWords::tr("Statements")},  {"difference"_L1, RecordWords::tr("Differences")},
        {"monthclose"_L1, RecordWords::tr("Sign-offs")},  {"rate"_L1, RecordWords::tr("Exchange rates")},
        {"freeze"_L1, RecordWords::tr("Frozen reports")}, {"approval"_L1, RecordWords::tr("Approvals")},
    };
    for (const auto &[code, name] : names) {
        if (kind == code)
            return name;
    }
    return oneLine(kind);
}

QString settingName(const QString &key)
{
    const std::pair<QLatin1StringView, QString> names[] = {
        {"home_agency"_L1, RecordWords::tr("Home agency")},
        {"own_name"_L1, RecordWords::tr("Name of the unit")},
        {"programme_first_month"_L1, RecordWords::tr("First month of the programme year")},
        {"grading_scheme"_L1, RecordWords::tr("Grading scheme")},
        {"sample"_L1, RecordWords::tr("This is the sample")},
        {"attachment_limit"_L1, RecordWords::tr("Largest attachment")},
        {"people"_L1, RecordWords::tr("Everybody signs with a key of his or her own")},
        {"four_eyes"_L1, RecordWords::tr("Four eyes")},
        {"backup_folder"_L1, RecordWords::tr("Folder for backups")},
        {"backup_every"_L1, RecordWords::tr("When backups are made")},
        {"backup_keep"_L1, RecordWords::tr("How many backups are kept")},
    };
    for (const auto &[code, name] : names) {
        if (key == code)
            return name;
    }
    if (key.startsWith("code_list/"_L1))
        return RecordWords::tr("Code of one's own: %1").arg(oneLine(key.section(u'/', 2)));
    if (key.startsWith("templates/"_L1))
        return RecordWords::tr("Templates");
    return oneLine(key);
}

namespace {

// Whose key it is; its own reference is a random number that says nothing.
QString keyWords(const JournalEntry &entry, const std::function<QString(const QString &ref)> &nameOf)
{
    const QJsonObject key = entry.after ? *entry.after : entry.before.value_or(QJsonObject());
    if (key.value(u"kind"_s) == u"recovery"_s)
        return RecordWords::tr("Recovery code");
    const QString ref = key.value(u"officer"_s).toString();
    if (ref.isEmpty())
        return RecordWords::tr("Keys of everybody");
    const QString name = nameOf ? nameOf(ref) : QString();
    return RecordWords::tr("Key of %1").arg(oneLine(name.isEmpty() ? ref : name, 60));
}

// A setting that is on or off; null: it is neither.
std::optional<bool> switched(const JournalEntry &entry)
{
    if (entry.kind != "setting"_L1 || !entry.after)
        return {};
    const QString value = entry.after->value(u"value"_s).toString();
    if (entry.ref == "people"_L1)
        return value == "proved"_L1;
    if (entry.ref == "four_eyes"_L1)
        return value == "1"_L1;
    return {};
}

} // namespace

QString subjectWords(const JournalEntry &entry, const std::function<QString(const QString &ref)> &nameOf)
{
    if (entry.kind == "key"_L1)
        return keyWords(entry, nameOf);
    if (entry.kind == "setting"_L1)
        return RecordWords::tr("Setting: %1").arg(settingName(entry.ref));
    const QString ref = oneLine(entry.ref, 60);
    return ref.isEmpty() ? kindName(entry.kind) : QString(kindName(entry.kind) + u' ' + ref);
}

QString actionWords(const JournalEntry &entry)
{
    if (entry.undoes != 0)
        return RecordWords::tr("undone");
    if (const auto on = switched(entry))
        return *on ? RecordWords::tr("switched on") : RecordWords::tr("switched off");
    const std::pair<QLatin1StringView, QString> words[] = {
        {"create"_L1, RecordWords::tr("added")},
        {"update"_L1, RecordWords::tr("changed")},
        {"remove"_L1, RecordWords::tr("removed")},
        {"import"_L1, RecordWords::tr("imported")},
        {"rekey"_L1, RecordWords::tr("passphrase changed")},
        {"restore"_L1, RecordWords::tr("restored from a backup")},
        {"setting"_L1, RecordWords::tr("set")},
        {"export"_L1, RecordWords::tr("exported")},
    };
    for (const auto &[code, word] : words) {
        if (entry.action == code)
            return word;
    }
    return oneLine(entry.action);
}

QString undoneWords(const JournalEntry &entry)
{
    const QString record = kindName(entry.kind) + u' ' + oneLine(entry.ref);
    if (entry.action == "create"_L1)
        return RecordWords::tr("Undone: %1 is removed again.").arg(record);
    if (entry.action == "remove"_L1)
        return RecordWords::tr("Undone: %1 is back.").arg(record);
    return RecordWords::tr("Undone: %1 is as it was before.").arg(record);
}

QString undoneStepWords(const JournalEntry &first, qsizetype records)
{
    return RecordWords::tr("Undone in one step: %1 records, from %2 on, are as they were before.")
        .arg(Formats().number(records), kindName(first.kind) + u' ' + oneLine(first.ref));
}

} // namespace liaison
