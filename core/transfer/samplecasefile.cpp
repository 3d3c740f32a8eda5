// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/samplecasefile.h"

#include "core/domain/codelist.h"
#include "core/storage/recordstore.h"
#include "core/storage/settingstore.h"
#include "core/storage/transaction.h"

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

// In this order each file's records refer only to those before.
const QList<SampleFile> &sampleFiles()
{
    static const QList<SampleFile> files{
        {u"agencies"_s, u"agency"_s}, {u"officers"_s, u"officer"_s}, {u"operations"_s, u"operation"_s},
        {u"results"_s, u"result"_s},  {u"cases"_s, u"case"_s},       {u"exchanges"_s, u"exchange"_s},
    };
    return files;
}

} // namespace

QJsonArray sampleRecords(const QString &name)
{
    (void)builtInCodes(u"unit"_s); // makes the resources of this library known
    QFile file(u":/liaison/sample/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

Done fillSampleCaseFile(Connection &connection, const Author &author)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection));
    SettingStore settings(connection);
    LIAISON_TRY(settings.setSample(author));
    for (const SampleFile &file : sampleFiles()) {
        const auto store = RecordStore::of(connection, file.kind);
        for (const auto &record : sampleRecords(file.name)) {
            const auto saved = store->saveForm(record.toObject(), {}, author);
            if (!saved)
                return fail(saved.error().first());
        }
    }
    LIAISON_TRY(settings.setHomeAgency(u"HKC"_s, author));
    return transaction.commit();
}

} // namespace liaison
