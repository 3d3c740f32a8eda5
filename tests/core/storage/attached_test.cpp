// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on records of any kind: follow-ups and attachments.
#include "core/database/query.h"
#include "core/journal/settingstore.h"
#include "core/listing/recordlist.h"
#include "core/storage/attachedto.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/exchangestore.h"
#include "core/storage/followupstore.h"
#include "core/storage/undo.h"
#include "core/transfer/attachmentfile.h"
#include "tests/support/records.h"

#include <QFile>
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

namespace hanging_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author chan{u"Chan"_s};

struct Hung
{
    TestCaseFile file;
    Connection &connection = file.connection();
    QString exchange;

    Hung()
    {
        addAgencies(file);
        const qint64 id = add(file, exchangeOn(u"2017-03-06"_s, u"GDC"_s, 3));
        exchange = ExchangeStore(connection).find(id)->ref;
    }

    FollowUp followUp() const
    {
        FollowUp made;
        made.attachedTo = {u"exchange"_s, exchange};
        made.subject = u"Answer the request"_s;
        made.due = QDate(2017, 3, 20);
        return made;
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile out(file.folder() + u'/' + name);
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(content) == content.size());
        return out.fileName();
    }

    Result<Attachment> attach(const QString &path, const QString &name = {})
    {
        return attachFile(connection, {u"exchange"_s, exchange}, path, name, {}, chan);
    }

    qint64 contents()
    {
        Query rows(connection, u"SELECT count(*) FROM attachment_content"_s);
        REQUIRE(rows.run());
        REQUIRE(rows.next());
        return rows.integer(0);
    }
};

} // namespace

TEST_CASE("a follow-up hangs on a record, is listed by its due date, and keeps the record", "[followup]")
{
    Hung hung;
    FollowUpStore store(hung.connection);
    const auto saved = store.save(hung.followUp(), chan);
    REQUIRE(saved);
    CHECK(saved->ref == u"FU-2017-0001"_s);
    CHECK(saved->attachedTo.text() == u"exchange "_s + hung.exchange);

    RecordList list(hung.connection);
    const RecordFilter open = RecordFilter{u"followup"_s, {}, false, {}, {}}
                                  .with(u"status"_s, u"open"_s)
                                  .with(u"attached_to"_s, u"exchange "_s + hung.exchange);
    CHECK(list.count(open).value() == 1);
    RecordFilter march{u"followup"_s, periodContaining(QDate(2017, 3, 1), PeriodKind::Month), false, {}, {}};
    CHECK(list.count(march).value() == 1);
    RecordFilter words{u"followup"_s, {}, false, {}, u"answer request"_s};
    CHECK(list.count(words).value() == 1);

    ExchangeStore exchanges(hung.connection);
    const auto exchange = exchanges.find(hung.exchange);
    const Done kept = exchanges.remove(exchange->id.value, exchange->revision, chan);
    REQUIRE_FALSE(kept);
    CHECK(kept.error() == Error{ErrorKind::Referenced, u"exchange"_s, u"followup FU-2017-0001"_s});
    REQUIRE(store.remove(saved->id.value, saved->revision, chan));
    CHECK(exchanges.remove(exchange->id.value, exchange->revision, chan));
}

TEST_CASE("a follow-up without a record, a date or sense is refused with every field named", "[followup]")
{
    Hung hung;
    FollowUpStore store(hung.connection);
    const auto errors =
        store.saveJson(QJsonObject{{u"status"_s, u"open"_s}, {u"done_on"_s, u"2017-03-01"_s}}, {}, chan);
    REQUIRE_FALSE(errors);
    QStringList fields;
    for (const Error &error : errors.error())
        fields.append(error.field);
    CHECK(fields == QStringList{u"attached_to"_s, u"subject"_s, u"due"_s, u"done_on"_s});

    for (const QString &nowhere : {u"exchange EX-1999-0001"_s, u"nonsense EX-1"_s, u"followup FU-2017-0001"_s}) {
        FollowUp wrong = hung.followUp();
        wrong.attachedTo = RecordName::fromText(nowhere);
        const auto refused = store.save(wrong, chan);
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == Error{ErrorKind::UnknownCode, u"attached_to"_s, nowhere});
    }
    FollowUp unowned = hung.followUp();
    unowned.owner = u"nobody"_s;
    CHECK(store.save(unowned, chan).error().field == u"owner"_s);
}

TEST_CASE("the name of a record is read as it is written", "[followup]")
{
    rc::prop("kind and reference come back", [] {
        const auto number = *rc::gen::inRange(0, 100000);
        const RecordName name{u"case"_s, u"CS %1/x"_s.arg(number)};
        RC_ASSERT(RecordName::fromText(name.text()) == name);
    });
    CHECK(RecordName::fromText(u"  case   CS-1 "_s) == RecordName{u"case"_s, u"CS-1"_s});
    CHECK(RecordName::fromText({}).isNull());
}

TEST_CASE("a file is attached, told by its content, written out again byte for byte", "[attachment]")
{
    Hung hung;
    const QByteArray content = QByteArray("%PDF-1.4 ") + QByteArray(5000, '\0') + "end";
    const auto attached = hung.attach(hung.write(u"報告 2017.pdf"_s, content));
    REQUIRE(attached);
    CHECK(attached->name == u"報告 2017.pdf"_s);
    CHECK(attached->type == u"application/pdf"_s);
    CHECK(attached->size == content.size());
    CHECK(AttachmentStore(hung.connection).content(attached->id.value) == content);
    const QString out = hung.file.folder() + u"/out.pdf"_s;
    REQUIRE(exportAttachment(hung.connection, attached->id.value, out, {u"Chan"_s, u"asked"_s}));
    QFile written(out);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == content);
    CHECK((written.permissions() & (QFile::ExeOwner | QFile::ReadOther | QFile::ReadGroup)) == QFile::Permissions());
    const Done again = exportAttachment(hung.connection, attached->id.value, out, {u"Chan"_s, u"asked"_s});
    CHECK(again.error().kind == ErrorKind::AlreadyExists);
    const auto entries = Journal(hung.connection).list(u"attachment"_s, attached->id.value, 0, 5);
    REQUIRE(entries->size() == 2);
    CHECK(entries->first().action == u"export"_s);
    CHECK(entries->last().action == u"create"_s);
}

TEST_CASE("files that cannot be attached change nothing", "[attachment]")
{
    Hung hung;
    REQUIRE(SettingStore(hung.connection).setAttachmentLimit(2048, chan));
    const QString small = hung.write(u"small.txt"_s, "text");
    CHECK(hung.attach(hung.write(u"large"_s, QByteArray(2049, 'x'))).error() ==
          Error{ErrorKind::TooLong, u"size"_s, u"2048"_s});
    CHECK(hung.attach(hung.write(u"empty"_s, {})).error().kind == ErrorKind::Required);
    CHECK(hung.attach(hung.file.folder() + u"/none"_s).error().kind == ErrorKind::NoSuchFile);
    CHECK(hung.attach(hung.file.folder()).error().kind == ErrorKind::CannotRead); // a folder
    CHECK(hung.attach(u"/dev/zero"_s).error().kind == ErrorKind::CannotRead);
    for (const QString &name : {u"../../x"_s, u"/etc/passwd"_s, u".."_s, u"a\\b"_s, u"a\nb"_s, u"\u202Efdp.exe"_s}) {
        const auto refused = hung.attach(small, name);
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == Error{ErrorKind::Malformed, u"file_name"_s, name});
    }
    CHECK(attachFile(hung.connection, {u"exchange"_s, u"none"_s}, small, {}, {}, chan).error().field ==
          u"attached_to"_s);
    CHECK(hung.contents() == 0);
    CHECK(RecordList(hung.connection).count({u"attachment"_s, {}, false, {}, {}}).value() == 0);
    // A form alone brings no content with it.
    const QString digest(64, u'a');
    const QJsonObject words{
        {u"attached_to"_s, QString(u"exchange "_s + hung.exchange)}, {u"file_name"_s, u"x"_s}, {u"sha256"_s, digest}};
    const auto form = AttachmentStore(hung.connection).saveJson(words, {}, chan);
    REQUIRE_FALSE(form);
    CHECK(form.error().first() == Error{ErrorKind::UnknownCode, u"sha256"_s, digest});
    CHECK(SettingStore(hung.connection).setAttachmentLimit(0, chan).error().kind == ErrorKind::OutOfRange);
}

TEST_CASE("one content lies in the file once, comes back with undo, and goes when nothing needs it", "[attachment]")
{
    Hung hung;
    const auto one = hung.attach(hung.write(u"a.txt"_s, "the same"));
    const auto two = hung.attach(hung.write(u"b.txt"_s, "the same"));
    REQUIRE(one);
    REQUIRE(two);
    CHECK(hung.contents() == 1);
    AttachmentStore store(hung.connection);
    REQUIRE(store.remove(one->id.value, one->revision, chan));
    REQUIRE(store.remove(two->id.value, two->revision, chan));
    REQUIRE(undoLastChange(hung.connection, chan));
    CHECK(store.content(two->id.value).value() == "the same");
    const auto back = store.find(two->id.value);
    REQUIRE(store.remove(back->id.value, back->revision, chan));
    REQUIRE(AttachmentStore::purge(hung.connection));
    CHECK(hung.contents() == 0);
    CHECK(undoLastChange(hung.connection, chan).error().field == u"sha256"_s);
    hung.file.close();
    hung.file.reopen();
    CHECK(hung.file.caseFile().check()->findings.isEmpty());
}

} // namespace hanging_test
