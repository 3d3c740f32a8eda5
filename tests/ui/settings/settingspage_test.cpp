// SPDX-License-Identifier: GPL-3.0-or-later
// Settings are set with keys and clicks, and hold.
#include "ui/settings/settingspage.h"

#include "core/database/query.h"
#include "core/journal/journal.h"
#include "core/journal/settingstore.h"
#include "core/storage/officerstore.h"
#include "core/values/owncodes.h"
#include "tests/support/screen/openpage.h"
#include "ui/forms/formgrid.h"
#include "ui/inputs/passphraseedit.h"
#include "ui/inputs/pathedit.h"
#include "ui/look/banner.h"
#include "ui/settings/backupcard.h"
#include "ui/settings/casefilecard.h"
#include "ui/settings/checkcard.h"
#include "ui/settings/codelistscard.h"
#include "ui/settings/keycard.h"
#include "ui/settings/peoplecard.h"
#include "ui/settings/restorecard.h"
#include "ui/settings/workplacecard.h"
#include "ui/words/language.h"
#include "ui/work/workplace.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

namespace settingspage_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

using Open = OpenPage<SettingsPage>;

template <typename Card>
Card *cardOf(const Open &open)
{
    auto *card = open.page->findChild<Card *>();
    REQUIRE(card);
    return card;
}

void replace(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
}

void click(QPushButton *button)
{
    QTest::mouseClick(button, Qt::LeftButton);
}

// Settings of the computer as they were before.
struct Workplace
{
    SchemeChoice scheme = Theme::get().choice();
    double scale = Theme::get().textScale();
    QString language = screenLanguage();
    int idle = workplace::idleMinutes();

    Workplace() = default;
    Q_DISABLE_COPY_MOVE(Workplace)
    ~Workplace()
    {
        Theme::get().setChoice(scheme);
        Theme::get().setTextScale(scale);
        workplace::setLanguage(language);
        setScreenLanguage(language);
        workplace::setIdleMinutes(idle);
    }
};

QString errorAt(const SettingsCard *card, const QString &field)
{
    const FieldRow *row = card->form()->row(field);
    REQUIRE(row);
    if (!row->hasError())
        return {};
    QWidget *input = row->editor()->focusProxy() ? row->editor()->focusProxy() : row->editor();
    return input->accessibleDescription();
}

} // namespace

TEST_CASE("appearance, size, language and idle time take hold at once", "[settings]")
{
    const Workplace before;
    Open open;
    auto *card = cardOf<WorkplaceCard>(open);
    card->scheme()->setFocus();
    QTest::keyClick(card->scheme(), Qt::Key_End);
    CHECK(Theme::get().choice() == SchemeChoice::Dark);
    CHECK(Theme::get().scheme() == Scheme::Dark);
    QTest::keyClick(card->scheme(), Qt::Key_Up);
    CHECK(Theme::get().scheme() == Scheme::Light);

    card->textSize()->setFocus();
    QTest::keyClick(card->textSize(), Qt::Key_End);
    CHECK(Theme::get().textScale() == Approx(2.0));
    CHECK(QApplication::font().pixelSize() == 26);
    QTest::keyClick(card->textSize(), Qt::Key_Home);
    CHECK(Theme::get().textScale() == Approx(0.85));

    card->idleMinutes()->setFocus();
    card->idleMinutes()->selectAll();
    QTest::keyClicks(card->idleMinutes(), u"25"_s);
    CHECK(workplace::idleMinutes() == 25);

    card->language()->setFocus();
    QTest::keyClick(card->language(), Qt::Key_End);
    CHECK(screenLanguage() == u"pt"_s);
    CHECK(workplace::language() == u"pt"_s);
    QApplication::processEvents();
    CHECK(cardOf<CaseFileCard>(open)->firstMonth()->itemText(0) == u"janeiro"_s);
    QTest::keyClick(card->language(), Qt::Key_Home);
    CHECK(screenLanguage() == u"en"_s);
    QApplication::processEvents();
    CHECK(cardOf<CaseFileCard>(open)->firstMonth()->itemText(0) == u"January"_s);
}

TEST_CASE("settings of the file are saved together, journalled, and seen by the session", "[settings]")
{
    Open open;
    auto *card = cardOf<CaseFileCard>(open);
    CHECK_FALSE(open.page->hasUnsaved());
    replace(card->ownName(), u"IP Liaison Unit"_s);
    card->firstMonth()->setFocus();
    QTest::keyClick(card->firstMonth(), Qt::Key_Home); // January
    card->gradingScheme()->setFocus();
    QTest::keyClick(card->gradingScheme(), Qt::Key_End);
    CHECK(open.page->hasUnsaved());
    open.page->saveRecord();
    open.settle();
    CHECK_FALSE(open.page->hasUnsaved());
    const SettingStore settings(open.file.connection());
    CHECK(settings.ownName().value() == u"IP Liaison Unit"_s);
    CHECK(settings.programmeFirstMonth().value() == 1);
    CHECK(settings.gradingScheme().value() == GradingScheme::Admiralty);
    CHECK(open.session->programmeFirstMonth() == 1);
    CHECK(open.session->gradingScheme() == GradingScheme::Admiralty);
    const auto entries = Journal(open.file.connection()).list({}, 0, 0, 3);
    REQUIRE(entries);
    for (const JournalEntry &entry : *entries) {
        CHECK(entry.action == u"setting"_s);
        CHECK(entry.officer == u"Chan Tai-man"_s);
    }
}

TEST_CASE("a unit's name that is too long is refused at its field and nothing else is saved", "[settings]")
{
    Open open;
    auto *card = cardOf<CaseFileCard>(open);
    card->ownName()->setFocus();
    card->ownName()->setText(QString(201, u'x'));
    card->firstMonth()->setFocus();
    QTest::keyClick(card->firstMonth(), Qt::Key_Home);
    open.page->saveRecord();
    open.settle();
    CHECK(errorAt(card, u"own_name"_s).contains(u"too long"_s));
    CHECK(SettingStore(open.file.connection()).programmeFirstMonth().value() == 7);
    CHECK(open.page->hasUnsaved());
}

TEST_CASE("what somebody else sets meanwhile does not take away what is typed", "[settings]")
{
    Open open;
    auto *card = cardOf<CaseFileCard>(open);
    replace(card->ownName(), u"Typed"_s);
    REQUIRE(SettingStore(open.file.connection()).setProgrammeFirstMonth(4, {.officer = u"Wong"_s}));
    open.session->announce(u"setting"_s);
    open.settle();
    CHECK(card->ownName()->text() == u"Typed"_s);
    open.page->saveRecord();
    open.settle();
    CHECK(SettingStore(open.file.connection()).ownName().value() == u"Typed"_s);
}

TEST_CASE("the people card counts roles and leads to the Directory", "[settings]")
{
    Open open([](TestCaseFile &file) {
        Officer officer;
        officer.ref = u"CTM"_s;
        officer.name = u"Chan Tai-man"_s;
        officer.agency = u"HKC"_s;
        officer.role = u"supervisor"_s;
        add(file, officer);
    });
    auto *card = cardOf<PeopleCard>(open);
    QStringList texts;
    for (const QLabel *label : card->findChildren<QLabel *>())
        texts.append(label->text());
    CHECK(texts.join(u'\n').contains(u"supervisor: 1"_s));
    QString listed;
    qint64 wanted = -1;
    QObject::connect(open.page, &Page::recordsWanted, [&](const RecordFilter &filter) { listed = filter.kind; });
    QObject::connect(open.page, &Page::recordWanted, [&](const QString &, qint64 id) { wanted = id; });
    click(card->list());
    click(card->add());
    CHECK(listed == u"officer"_s);
    CHECK(wanted == 0);
}

TEST_CASE("a backup is made and restored as a copy that can be opened", "[settings][backup]")
{
    Open open;
    auto *card = cardOf<BackupCard>(open);
    CHECK(card->target()->path().contains(u"2017-03-06"_s));
    const QString copy = open.file.folder() + u"/copy.liaison"_s;
    replace(card->target()->lineEdit(), copy);
    QTest::keyClick(card->target()->lineEdit(), Qt::Key_Return);
    open.settle();
    CHECK(card->banner()->text().contains(u"copy.liaison"_s));
    REQUIRE(CaseFile::open(copy, TestCaseFile::credentials()));

    // Once more under the same name: nothing is overwritten.
    replace(card->target()->lineEdit(), copy);
    click(card->button());
    open.settle();
    CHECK(errorAt(card, u"backup_to"_s).contains(u"exists already"_s));

    auto *restore = cardOf<RestoreCard>(open);
    replace(restore->backup()->lineEdit(), copy);
    CHECK(restore->copy()->path().endsWith(u"copy-restored.liaison"_s));
    replace(restore->passphrase(), u"correct horse batter"_s);
    click(restore->button());
    open.settle();
    CHECK(errorAt(restore, u"passphrase"_s).contains(u"not the right one"_s));
    CHECK_FALSE(QFileInfo::exists(restore->copy()->path()));

    const QString restored = restore->copy()->path();
    replace(restore->passphrase(), u"correct horse battery"_s);
    QTest::keyClick(restore->passphrase(), Qt::Key_Return);
    open.settle();
    CHECK(restore->banner()->text().contains(u"copy-restored.liaison"_s));
    QString wanted;
    QObject::connect(open.page, &Page::caseFileWanted, [&](const QString &path) { wanted = path; });
    QPushButton *openIt = restore->banner()->findChild<QPushButton *>();
    REQUIRE(openIt);
    click(openIt);
    CHECK(wanted == restored);
    CHECK(CaseFile::open(restored, TestCaseFile::credentials()));
}

TEST_CASE("restoring never replaces a file, and says which file is no backup", "[settings][backup]")
{
    Open open;
    auto *restore = cardOf<RestoreCard>(open);
    click(restore->button());
    CHECK_FALSE(errorAt(restore, u"backup"_s).isEmpty());
    CHECK_FALSE(errorAt(restore, u"copy"_s).isEmpty());
    replace(restore->backup()->lineEdit(), open.file.folder() + u"/none.liaison"_s);
    replace(restore->copy()->lineEdit(), open.file.folder() + u"/new.liaison"_s);
    replace(restore->passphrase(), u"whatever it is"_s);
    click(restore->button());
    open.settle();
    CHECK(errorAt(restore, u"backup"_s).contains(u"does not exist"_s));
    replace(restore->copy()->lineEdit(), open.file.path());
    click(restore->button());
    open.settle();
    CHECK(errorAt(restore, u"copy"_s).contains(u"exists already"_s));
    CHECK(open.file.caseFile().check()->findings.isEmpty());
}

TEST_CASE("a cancelled backup leaves nothing behind", "[settings][backup]")
{
    Open open;
    auto *card = cardOf<BackupCard>(open);
    const QString copy = open.file.folder() + u"/cancelled.liaison"_s;
    replace(card->target()->lineEdit(), copy);
    // Every worker is kept busy, so that the backup has not ended before it is cancelled.
    QSemaphore go;
    constexpr int workers = 64;
    for (int i = 0; i < workers; ++i)
        Task::run(
            open.page,
            [&go] {
                go.acquire();
                return Done();
            },
            [](const Done &) {});
    click(card->button());
    CHECK(card->isBusy());
    CHECK_FALSE(cardOf<KeyCard>(open)->isEnabled());
    for (QPushButton *button : card->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->text() == u"Cancel"_s)
            click(button);
    }
    go.release(workers);
    open.settle();
    CHECK_FALSE(card->isBusy());
    CHECK(cardOf<KeyCard>(open)->isEnabled());
    CHECK(card->banner()->text().startsWith(u"Cancelled"_s));
    CHECK_FALSE(QFileInfo::exists(copy));
}

TEST_CASE("the passphrase is changed by whoever knows the present one", "[settings][rekey]")
{
    Open open;
    auto *card = cardOf<KeyCard>(open);
    QStringList keyFiles;
    QObject::connect(open.page, &Page::keyChanged, [&](const QString &keyFile) { keyFiles.append(keyFile); });
    click(card->button());
    CHECK_FALSE(errorAt(card, u"now"_s).isEmpty());
    CHECK(errorAt(card, u"passphrase"_s).contains(u"too short"_s));

    replace(card->now(), u"not the present one"_s);
    replace(card->passphrase(), u"four other long words"_s);
    replace(card->again(), u"four other long word"_s);
    click(card->button());
    CHECK(errorAt(card, u"again"_s).contains(u"differ"_s));
    replace(card->again(), u"four other long words"_s);
    click(card->button());
    open.settle();
    CHECK(errorAt(card, u"now"_s).contains(u"not the right one"_s));
    REQUIRE(CaseFile::open(open.file.path(), TestCaseFile::credentials()));

    replace(card->now(), u"correct horse battery"_s);
    click(card->button());
    // The window goes on working meanwhile: what it asks for waits.
    open.session->reload();
    open.settle();
    CHECK(errorAt(card, u"now"_s).isEmpty());
    CHECK(card->banner()->text().contains(u"new passphrase"_s));
    CHECK(card->passphrase()->text().isEmpty());
    CHECK(keyFiles == QStringList{QString()});
    CHECK(CaseFile::open(open.file.path(), TestCaseFile::credentials()).error().kind == ErrorKind::WrongPassphrase);
    CHECK(CaseFile::open(open.file.path(), {"four other long words", {}}));

    // The session works on under the new key.
    auto *settings = cardOf<CaseFileCard>(open);
    replace(settings->ownName(), u"After"_s);
    open.page->saveRecord();
    open.settle();
    CHECK_FALSE(open.page->hasUnsaved());
}

TEST_CASE("the check answers in sentences", "[settings][check]")
{
    Open open;
    auto *card = cardOf<CheckCard>(open);
    click(card->button());
    open.settle();
    CHECK(card->answer().startsWith(u"All is well"_s));
    {
        Connection &connection = open.file.connection();
        REQUIRE(execute(connection, u"UPDATE journal SET officer = 'Somebody else' WHERE id = 2"_s));
    }
    click(card->button());
    open.settle();
    CHECK(card->answer().contains(u"Something is wrong"_s));
    CHECK(card->answer().contains(u"journal does not fit together from entry 2 on"_s));
}

TEST_CASE("a code of one's own is added, offered at once, and taken away", "[settings][codes]")
{
    Open open;
    auto *card = cardOf<CodeListsCard>(open);
    card->list()->setCurrentIndex(card->list()->findData(u"channel"_s));
    const auto before = card->codes()->topLevelItemCount();
    CHECK(before == builtInCodes(u"channel"_s).size());
    click(card->addingButton());
    open.settle();
    CHECK_FALSE(errorAt(card, u"code"_s).isEmpty());
    replace(card->code(), u"drone"_s);
    replace(card->name(), u"Drone <b>"_s);
    QTest::keyClick(card->name(), Qt::Key_Return);
    open.settle();
    QApplication::processEvents();
    REQUIRE(card->codes()->topLevelItemCount() == before + 1);
    CHECK(card->codes()->topLevelItem(before)->text(1) == u"Drone <b>"_s);
    CHECK(codeOf(u"channel"_s, u"drone"_s));
    card->codes()->setCurrentItem(card->codes()->topLevelItem(0));
    CHECK_FALSE(card->removingButton()->isEnabled()); // built in
    card->codes()->setCurrentItem(card->codes()->topLevelItem(before));
    REQUIRE(card->removingButton()->isEnabled());
    click(card->removingButton());
    open.settle();
    CHECK(card->codes()->topLevelItemCount() == before);
    CHECK_FALSE(codeOf(u"channel"_s, u"drone"_s));
}

TEST_CASE("the largest attachment is a setting of the file", "[settings]")
{
    Open open;
    auto *card = cardOf<CaseFileCard>(open);
    CHECK(card->attachmentLimit()->value() == 10);
    card->attachmentLimit()->setFocus();
    card->attachmentLimit()->selectAll();
    QTest::keyClicks(card->attachmentLimit(), u"25"_s);
    open.page->saveRecord();
    open.settle();
    CHECK(SettingStore(open.file.connection()).attachmentLimit().value() == 25 * 1024 * 1024);
}

} // namespace settingspage_test
