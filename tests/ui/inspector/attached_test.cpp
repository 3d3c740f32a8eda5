// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-ups and attachments in the inspector.
#include "core/journal/journal.h"
#include "core/storage/approvalstore.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/exchangestore.h"
#include "core/storage/followupstore.h"
#include "core/storage/officerstore.h"
#include "core/transfer/attachmentfile.h"
#include "tests/support/records.h"
#include "tests/support/screen/wait.h"
#include "ui/inspector/attachmentopener.h"
#include "ui/inspector/inspector.h"
#include "ui/look/linklabel.h"
#include "ui/look/theme.h"

#include <QFile>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch.hpp>

namespace hanging_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author chan{u"Chan"_s};

struct Inspected
{
    TestCaseFile file;
    qint64 exchange = 0;
    QString ref;
    std::unique_ptr<Session> session;
    std::unique_ptr<Inspector> inspector;
    QStringList notices;
    Errors errors;

    Inspected()
    {
        Theme::get().install();
        addAgencies(file);
        exchange = add(file, exchangeOn(u"2017-03-06"_s, u"GDC"_s, 3));
        ref = ExchangeStore(file.connection()).find(exchange)->ref;
        session = std::make_unique<Session>(file.shared(), u"Chan"_s);
        inspector = std::make_unique<Inspector>(*session);
        QObject::connect(&inspector->actions(), &AttachedActions::noticeWanted,
                         [this](const QString &text) { notices.append(text); });
        QObject::connect(&inspector->actions(), &AttachedActions::failed,
                         [this](const Error &error) { errors.append(error); });
        inspector->resize(320, 900);
        inspector->show();
        inspector->inspect(u"exchange"_s, exchange);
        REQUIRE(waitForTasks());
    }
    ~Inspected() { waitForTasks(); }
    Q_DISABLE_COPY_MOVE(Inspected)

    QString path(const QString &name, const QByteArray &content) const
    {
        QFile out(file.folder() + u'/' + name);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    QPushButton *button(const QString &name) const
    {
        for (QPushButton *one : inspector->findChildren<QPushButton *>()) {
            if (one->isVisible() && (one->text() == name || one->accessibleName() == name))
                return one;
        }
        return nullptr;
    }
    LinkLabel *link(const QString &words) const
    {
        for (LinkLabel *one : inspector->findChildren<LinkLabel *>()) {
            if (one->isVisible() && one->text() == words)
                return one;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("a follow-up is read on its record, opened, done, and a new one asked for", "[shell][hanging]")
{
    Inspected open;
    FollowUp owed;
    owed.attachedTo = {u"exchange"_s, open.ref};
    owed.subject = u"Answer the request"_s;
    owed.due = QDate(2017, 3, 20);
    REQUIRE(FollowUpStore(open.file.connection()).save(owed, chan));
    open.session->announce(u"followup"_s);
    REQUIRE(waitForTasks());
    QString opened;
    RecordName wanted;
    QObject::connect(open.inspector.get(), &Inspector::linkActivated,
                     [&](const QString &kind, const QString &ref) { opened = kind + u' ' + ref; });
    QObject::connect(open.inspector.get(), &Inspector::followUpWanted,
                     [&](const RecordName &record) { wanted = record; });
    LinkLabel *link = open.link(u"Answer the request"_s);
    REQUIRE(link);
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(opened == u"followup FU-2017-0001"_s);
    REQUIRE(open.button(u"Add a follow-up"_s));
    QTest::mouseClick(open.button(u"Add a follow-up"_s), Qt::LeftButton);
    CHECK(wanted == RecordName{u"exchange"_s, open.ref});
    QPushButton *done = open.button(u"Done: Answer the request"_s);
    REQUIRE(done);
    done->setFocus();
    QTest::keyClick(done, Qt::Key_Space);
    REQUIRE(waitForTasks());
    const auto saved = FollowUpStore(open.file.connection()).find(u"FU-2017-0001"_s);
    CHECK(saved->status == u"done"_s);
    CHECK(saved->doneOn.isValid());
    CHECK_FALSE(open.button(u"Done: Answer the request"_s));
}

TEST_CASE("a file is attached, opened from a temporary file that is wiped, and removed", "[shell][hanging]")
{
    Inspected open;
    AttachedActions &actions = open.inspector->actions();
    QString shown;
    actions.opener().setShow([&](const QString &path) {
        shown = path;
        return true;
    });
    actions.attach({u"exchange"_s, open.ref}, open.path(u"note.txt"_s, "Canary of the case file"));
    REQUIRE(waitForTasks());
    REQUIRE(open.link(u"note.txt"_s));
    QTest::mouseClick(open.link(u"note.txt"_s), Qt::LeftButton);
    REQUIRE(waitForTasks());
    REQUIRE(QFileInfo(shown).isFile());
    CHECK(QFileInfo(shown).fileName() == u"note.txt"_s);
    CHECK(QFileInfo(shown).permissions().testFlag(QFile::ExeOwner) == false);
    CHECK_FALSE(QFileInfo(QFileInfo(shown).path() + u"/..").permissions().testFlag(QFile::ReadOther));
    actions.opener().wipe();
    CHECK_FALSE(QFileInfo::exists(shown));

    const QString out = open.file.folder() + u"/out.txt";
    const auto attached = AttachmentStore(open.file.connection()).find(1);
    REQUIRE(attached);
    actions.exportTo(*attached, out, {u"asked"_s, u"the High Court"_s});
    REQUIRE(waitForTasks());
    CHECK(QFileInfo(out).size() == 23);
    const auto entries = Journal(open.file.connection()).list({}, 0, 0, 1);
    REQUIRE(entries);
    CHECK(entries->first().after->value(u"recipient"_s) == u"the High Court"_s);
    actions.exportTo(*attached, out, {u"asked"_s});
    REQUIRE(waitForTasks());
    REQUIRE(open.errors.size() == 1);
    CHECK(open.errors.first().kind == ErrorKind::AlreadyExists);
    REQUIRE(open.button(u"Remove: note.txt"_s));
    QTest::mouseClick(open.button(u"Remove: note.txt"_s), Qt::LeftButton);
    REQUIRE(waitForTasks());
    CHECK_FALSE(open.link(u"note.txt"_s));
}

TEST_CASE("what a desktop might run is not opened, whatever its name says", "[shell][hanging]")
{
    Inspected open;
    AttachedActions &actions = open.inspector->actions();
    int shown = 0;
    actions.opener().setShow([&](const QString &) { return ++shown > 0; });
    const std::pair<QString, QByteArray> files[] = {
        {u"run.sh"_s, "#!/bin/sh\necho no\n"},
        {u"start.desktop"_s, "[Desktop Entry]\nType=Application\nExec=true\n"},
        {u"page.html"_s, "<html><script>1</script></html>"},
        {u"drawing.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg'/>"},
        {u"program"_s, QByteArray("\x7f"
                                  "ELF\x02\x01\x01") +
                           QByteArray(64, '\0')},
    };
    for (const auto &[name, content] : files) {
        INFO(name.toStdString());
        open.errors.clear();
        actions.attach({u"exchange"_s, open.ref}, open.path(name, content));
        REQUIRE(waitForTasks());
        REQUIRE(open.link(name));
        QTest::mouseClick(open.link(name), Qt::LeftButton);
        REQUIRE(waitForTasks());
        REQUIRE(open.errors.size() == 1);
        CHECK(open.errors.first().field == u"media_type"_s);
    }
    CHECK(shown == 0);
}

TEST_CASE("a supervisor approves a month in the inspector, and withdraws it with a reason", "[shell][hanging]")
{
    Inspected open;
    QPushButton *approve = open.button(u"Approve all exchanges of 2017-03"_s);
    REQUIRE(approve);
    QTest::mouseClick(approve, Qt::LeftButton);
    REQUIRE(waitForTasks());
    REQUIRE(open.errors.size() == 1); // nobody of that name is entered
    CHECK(open.errors.first().kind == ErrorKind::NotPermitted);
    open.errors.clear();
    Officer officer;
    officer.ref = u"Chan"_s;
    officer.name = u"Chan"_s;
    officer.agency = u"HKC"_s;
    officer.role = u"officer"_s;
    const qint64 id = add(open.file, officer);
    QTest::mouseClick(open.button(u"Approve all exchanges of 2017-03"_s), Qt::LeftButton);
    REQUIRE(waitForTasks());
    REQUIRE(open.errors.size() == 1);
    CHECK(open.errors.first().field == u"approved_by"_s);
    OfficerStore officers(open.file.connection());
    Officer promoted = *officers.find(id);
    promoted.role = u"supervisor"_s;
    REQUIRE(officers.save(promoted, chan));
    QTest::mouseClick(open.button(u"Approve all exchanges of 2017-03"_s), Qt::LeftButton);
    REQUIRE(waitForTasks());
    const auto approval = ApprovalStore(open.file.connection()).find(1);
    REQUIRE(approval);
    CHECK(approval->month == u"2017-03"_s);
    CHECK_FALSE(open.button(u"Approve all exchanges of 2017-03"_s));
    REQUIRE(open.button(u"Withdraw: the approval"_s));
    open.errors.clear();
    QTest::mouseClick(open.button(u"Withdraw: the approval"_s), Qt::LeftButton);
    auto *dialog = open.inspector->findChild<QInputDialog *>();
    REQUIRE(dialog);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return); // says nothing
    REQUIRE(waitForTasks());
    CHECK(open.errors.isEmpty()); // it is asked again, and says why
    CHECK(open.button(u"Withdraw: the approval"_s));
    for (QInputDialog *each : open.inspector->findChildren<QInputDialog *>()) {
        if (each->isVisible())
            dialog = each;
    }
    CHECK(dialog->labelText().startsWith(u"Without a reason it is not done"_s));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"signed too early"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    REQUIRE(waitForTasks());
    CHECK(open.button(u"Approve all exchanges of 2017-03"_s));
    CHECK(Journal(open.file.connection()).list(u"approval"_s, approval->id.value, 0, 1)->first().reason ==
          u"signed too early"_s);
}

} // namespace hanging_test
