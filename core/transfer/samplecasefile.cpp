// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/samplecasefile.h"

#include "core/database/transaction.h"
#include "core/journal/settingstore.h"
#include "core/storage/recordstore.h"
#include "core/transfer/publicfacts.h"
#include "core/values/codelist.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct SampleFile
{
    QString name;
    QString kind;
};

// In this order each record refers only to those before.
const QList<SampleFile> &sampleFiles()
{
    static const QList<SampleFile> files{
        {u"agencies"_s, u"agency"_s},      {u"officers"_s, u"officer"_s},     {u"operations"_s, u"operation"_s},
        {u"results"_s, u"result"_s},       {u"indicators"_s, u"indicator"_s}, {u"cases"_s, u"case"_s},
        {u"exchanges"_s, u"exchange"_s},   {u"referrals"_s, u"referral"_s},   {u"rates"_s, u"rate"_s},
        {u"programmes"_s, u"programme"_s}, {u"events"_s, u"event"_s},         {u"links"_s, u"link"_s},
        {u"items"_s, u"item"_s},           {u"statements"_s, u"statement"_s}, {u"monthcloses"_s, u"monthclose"_s},
        {u"followups"_s, u"followup"_s},
    };
    return files;
}

// "fact:F3-06.start" → "2013-10-22". A fact that does not exist stays as it is and is refused by the record's JSON.
QString withFact(const QString &text)
{
    if (!text.startsWith(u"fact:"_s))
        return text;
    const QString name = text.mid(5);
    const PublicFact *fact = publicFact(name.section(u'.', 0, 0));
    if (fact == nullptr)
        return text;
    const QString part = name.section(u'.', 1);
    if (part == "dates"_L1)
        return fact->dates();
    if (part == "start"_L1)
        return fact->start;
    return part == "end"_L1 ? fact->end : fact->stated();
}

QJsonValue withFacts(const QJsonValue &value)
{
    if (value.isString())
        return withFact(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &entry : value.toArray())
            array.append(withFacts(entry));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = withFacts(it.value());
    return object;
}

// A month is signed off by nobody but the supervisor named on it.
Author authorOf(const QJsonObject &json, const QString &kind, const Author &author)
{
    return kind == "monthclose"_L1 ? Author{json.value(u"officer"_s).toString()} : author;
}

} // namespace

QJsonArray sampleRecords(const QString &name)
{
    (void)builtInCodes(u"unit"_s); // makes the resources of this library known
    QFile file(u":/liaison/sample/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return withFacts(QJsonDocument::fromJson(file.readAll()).array()).toArray();
}

Done fillSampleCaseFile(Connection &connection, const Author &author)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection));
    SettingStore settings(connection);
    for (const SampleFile &file : sampleFiles()) {
        const auto store = RecordStore::of(connection, file.kind);
        const QJsonArray records = sampleRecords(file.name);
        if (records.isEmpty())
            return fail(ErrorKind::Internal, {}, u"no sample of "_s + file.name);
        for (const auto &record : records) {
            const auto saved = store->saveJson(record.toObject(), {}, authorOf(record.toObject(), file.kind, author));
            if (!saved)
                return fail(saved.error().first());
        }
        if (file.kind == "agency"_L1) // statements are made for the home agency
            LIAISON_TRY(settings.setHomeAgency(u"HKC"_s, author));
    }
    LIAISON_TRY(settings.setSample(author));
    return transaction.commit();
}

} // namespace liaison
