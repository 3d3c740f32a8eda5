// SPDX-License-Identifier: GPL-3.0-or-later
// Every record of the sample, in every way in which it is told: as JSON, as a row of a table, in the cells of lists, in
// words and in its history. It stays as it was, whatever becomes of the code that tells it; where a fault is mended,
// LIAISON_GOLDEN=write makes the files in tests/data/golden anew, and the change is read in the commit.
#include "core/base/clock.h"
#include "core/storage/recordstore.h"
#include "core/transfer/recordtable.h"
#include "core/transfer/samplecasefile.h"
#include "tests/support/screen/wait.h"
#include "tests/support/testcasefile.h"
#include "ui/forms/recordlines.h"
#include "ui/lists/cellwords.h"
#include "ui/work/session.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <catch2/catch.hpp>

namespace goldenrecords_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownWhole = 6; // of each kind; of the others their digest is kept
constexpr int mostRecords = 2000;

QString cellsOf(const RecordRow &row, const QList<ListField> &fields, const CellWords &words)
{
    QStringList texts;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QString text = words.text(fields.at(i), row.cells.at(i));
        if (CellWords::isChip(fields.at(i))) {
            for (const Chip &chip : words.chips(fields.at(i), row.cells.at(i)))
                text += u'[' + chip.word + u']';
        }
        texts.append(fields.at(i).name + u'=' + text);
    }
    return texts.join(u" | "_s);
}

// One record as a block of lines.
QString told(const StoredRecord &record, const QString &cells, const RecordLines &lines)
{
    QStringList block{u"== "_s + record.ref,
                      QString::fromUtf8(QJsonDocument(record.json).toJson(QJsonDocument::Compact)),
                      u"row: "_s + tableRow(record.kind, record.json).join(u" | "_s), u"cells: "_s + cells};
    for (const RecordLine &line : lines.lines(record.kind, record.json)) {
        QString words = line.label + u": "_s + line.text;
        for (const RecordLink &link : line.links)
            words += u" <"_s + link.kind + u' ' + link.ref + u'>';
        block.append(words);
    }
    for (const FieldChange &change : lines.changes(record.kind, {}, record.json))
        block.append(u"+ "_s + change.field + u": "_s + change.label + u": "_s + change.after);
    return block.join(u'\n') + u'\n';
}

QString toldOf(Connection &connection, const QString &kind, const Session &session)
{
    const CellWords cells(session);
    const RecordLines lines(session);
    RecordFilter all;
    all.kind = kind;
    const QList<ListField> fields = listFields(kind);
    QStringList names;
    for (const ListField &field : fields)
        names.append(field.name);
    const auto rows = RecordList(connection).list(all, names, {}, nullptr, mostRecords);
    REQUIRE(rows);
    const auto store = RecordStore::of(connection, kind);
    QMap<QString, QString> blocks; // by reference
    for (const RecordRow &row : *rows)
        blocks.insert(row.ref, told(store->stored(row.id).value(), cellsOf(row, fields, cells), lines));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QString text;
    for (const QString &block : std::as_const(blocks)) {
        hash.addData(block.toUtf8());
        if (text.count(u"== "_s) < shownWhole)
            text += block;
    }
    return u"%1 records, SHA-256 of all %2\n"_s.arg(blocks.size()).arg(QString::fromLatin1(hash.result().toHex())) +
           text;
}

} // namespace

TEST_CASE("every record of the sample is told as it was", "[golden]")
{
    Clock::set(QDateTime({2017, 9, 1}, {4, 0}, Qt::UTC));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestCaseFile file;
    REQUIRE(fillSampleCaseFile(file.connection(), {u"Chan Tai-man"_s, {}, 0}));
    const Session session(file.shared(), u"Chan Tai-man"_s);
    REQUIRE(waitForTasks());
    const bool writes = qEnvironmentVariable("LIAISON_GOLDEN") == "write"_L1;
    for (const Noun &noun : nouns()) {
        INFO(noun.kind.toStdString());
        const QByteArray now = toldOf(file.connection(), noun.kind, session).toUtf8();
        QFile golden(QStringLiteral(LIAISON_SOURCE_DIR "/tests/data/golden/") + noun.kind + u".txt"_s);
        if (writes) {
            REQUIRE(golden.open(QIODevice::WriteOnly));
            golden.write(now);
            continue;
        }
        REQUIRE(golden.open(QIODevice::ReadOnly));
        const QByteArray before = golden.readAll();
        if (now == before)
            continue;
        const QList<QByteArray> is = now.split('\n');
        const QList<QByteArray> was = before.split('\n');
        qsizetype at = 1; // the first line differs with any other
        while (at < is.size() && at < was.size() && is.at(at) == was.at(at))
            ++at;
        FAIL_CHECK("line " << at + 1 << "\nwas " << was.value(at).toStdString() << "\nis  "
                           << is.value(at).toStdString());
    }
    Clock::set({});
}

} // namespace goldenrecords_test
