// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/inputs/periodchooser.h"
#include "ui/inspector/inspector.h"
#include "ui/look/banner.h"
#include "ui/look/boxes.h"
#include "ui/look/languagechange.h"
#include "ui/look/taskstrip.h"
#include "ui/look/theme.h"
#include "ui/shell/attentionwatch.h"
#include "ui/shell/backupwatch.h"
#include "ui/shell/bannerarea.h"
#include "ui/shell/conflictdialog.h"
#include "ui/shell/draftoffer.h"
#include "ui/shell/headwatch.h"
#include "ui/shell/listout.h"
#include "ui/shell/navigation.h"
#include "ui/shell/noticeline.h"
#include "ui/shell/searchpalette.h"
#include "ui/shell/topbar.h"
#include "ui/start/recentfiles.h"
#include "ui/words/errortexts.h"
#include "ui/work/draftkeeper.h"
#include "ui/work/personsettings.h"

#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString splitterKey = u"window/splitter"_s;
const QString inspectorKey = u"window/inspector"_s;

} // namespace

Workspace::Workspace(std::shared_ptr<CaseFile> file, const QString &officer, QWidget *parent)
    : QWidget(parent),
      m_session(new Session(std::move(file), officer, this)),
      m_commands(new Commands(this)),
      m_navigation(new Navigation(this)),
      m_topBar(new TopBar(*m_session, this)),
      m_banners(new BannerArea(this)),
      m_logBanner(m_banners->add()),
      m_sampleBanner(m_banners->add()),
      m_errorBanner(m_banners->add()),
      m_draftBanner(m_banners->add()),
      m_headBanner(m_banners->add()),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_notice(new NoticeLine(this)),
      m_pages(new PageStack(*m_session, this)),
      m_inspector(new Inspector(*m_session, this)),
      m_palette(new SearchPalette(*m_session, *m_commands, this)),
      m_tasks(new TaskStrip(this)),
      m_listOut(new ListOut(*m_session, this)),
      m_drafts(new DraftOffer(*m_session, *m_pages, *m_draftBanner, this)),
      m_heads(new HeadWatch(*m_session, *m_headBanner, this)),
      m_backups(new BackupWatch(*m_session, this))
{
    m_errorBanner->setClosable(true);
    m_logBanner->setClosable(true);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false); // the inspector never hides the list
    m_splitter->restoreState(personsettings::value(splitterKey).toByteArray());
    m_inspectorWanted = personsettings::value(inspectorKey, true).toBool();
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_topBar);
    middle->addWidget(m_banners);
    middle->addWidget(m_splitter, 1);
    middle->addWidget(m_tasks);
    middle->addWidget(m_notice);
    auto *layout = rowIn(this, 0);
    layout->addWidget(m_navigation);
    layout->addLayout(middle, 1);

    connect(m_navigation, &Navigation::chosen, m_pages, [this](const QString &key) { m_pages->show(key); });
    connect(m_topBar, &TopBar::searchWanted, this, [this] { m_palette->open(SearchPalette::Offers::Everything); });
    connect(m_palette, &SearchPalette::pageChosen, this, &Workspace::goToPage);
    connect(m_topBar->periodChooser(), &PeriodChooser::settled, this, [this] { goToPage(m_pages->currentKey()); });
    connect(m_palette, &SearchPalette::recordChosen, this, &Workspace::openRecord);
    connect(m_topBar, &TopBar::lockWanted, this, &Workspace::lockWanted);
    connect(m_topBar, &TopBar::officerChangeWanted, this, &Workspace::officerChangeWanted);
    listenToPages();
    listenToSession();
    new AttentionWatch(*m_session, *m_navigation, this);
    addRecordCommands();
    addNewRecordCommands();
    addListCommands();
    addWindowCommands();
    addPageCommands();
    retranslate();
    m_pages->show(pageSpecs().constFirst().key);
    whenLanguageChanges(this, [this] { retranslate(); });
}

// Pages refer to the session, so they have to go first.
Workspace::~Workspace()
{
    personsettings::setValue(splitterKey, m_splitter->saveState());
    delete m_palette;
    delete m_splitter;
    delete m_topBar;
}

void Workspace::listenToPages()
{
    connect(m_pages, &PageStack::shown, this, [this](const QString &key) {
        m_navigation->setCurrent(key);
        m_errorBanner->clear();
        retranslate();
    });
    connect(m_pages, &PageStack::recordSelected, this, [this](const QString &kind, qint64 id) {
        m_inspector->inspect(kind, id);
        showInspector();
    });
    connect(m_pages, &PageStack::conflictMet, this, &Workspace::settleConflict);
    connect(m_drafts, &DraftOffer::noticeWanted, this, &Workspace::notice);
    connect(m_heads, &HeadWatch::noticeWanted, this, &Workspace::notice);
    connect(m_drafts, &DraftOffer::failed, this, &Workspace::showError);
    connect(&DraftWriter::of(*m_session), &DraftWriter::failed, this, &Workspace::showError);
    connect(m_inspector, &Inspector::editWanted, m_pages, &PageStack::openRecord);
    connect(m_inspector, &Inspector::followUpWanted, this, [this](const RecordName &record) {
        if (Page *page = m_pages->show(pageOfKind(u"followup"_s)))
            page->newRecordOf(u"followup"_s, {{u"attached_to"_s, record.text()}});
    });
    connect(&m_inspector->actions(), &AttachedActions::noticeWanted, this, &Workspace::notice);
    connect(&m_inspector->actions(), &AttachedActions::failed, this, &Workspace::showError);
    connect(m_inspector, &Inspector::linkActivated, this, &Workspace::openLink);
    connect(m_pages, &PageStack::caseFileWanted, this, &Workspace::caseFileWanted);
    connect(m_pages, &PageStack::keyChanged, this,
            [this](const QString &keyFile) { recentfiles::remember(m_session->caseFile()->path(), keyFile); });
    connect(m_pages, &PageStack::noticeWanted, this, &Workspace::notice);
    connect(m_pages, &PageStack::errorMet, this, &Workspace::showError);
    connect(m_backups, &BackupWatch::started, m_tasks, &TaskStrip::follow);
    connect(m_backups, &BackupWatch::noticeWanted, this, &Workspace::notice);
    connect(m_backups, &BackupWatch::failed, this, [this](const Error &error) {
        setEnabled(true); // it may have been on its way out
        showError(error);
    });
    connect(m_listOut, &ListOut::started, m_tasks, &TaskStrip::follow);
    connect(m_listOut, &ListOut::noticeWanted, this, &Workspace::notice);
    connect(m_listOut, &ListOut::failed, this, &Workspace::showError);
}

void Workspace::listenToSession()
{
    connect(m_session, &Session::directoryLoaded, this, &Workspace::retranslate);
}

void Workspace::retranslate()
{
    if (m_session->isSample()) {
        m_sampleBanner->say(Tone::Accent,
                            tr("This is the sample. Its declared figures are public; records marked as illustrative "
                               "were made up so that there is something to see."));
    } else {
        m_sampleBanner->clear();
    }
    const bool unsignedNow = m_session->arePeopleProved() && !m_session->caseFile()->person();
    m_notice->setStanding(m_session->caseFile()->isReadOnly() ? tr("Read only: nothing can be saved")
                          : unsignedNow ? tr("Opened without anybody's own key: nothing can be saved")
                                        : QString());
    const QList<PageSpec> specs = pageSpecs();
    for (const PageSpec &spec : specs) {
        if (spec.key == m_pages->currentKey())
            Q_EMIT titleChanged(spec.title);
    }
}

// Only where there are records to read: a page of charts needs the width.
void Workspace::showInspector()
{
    const QList<PageSpec> specs = pageSpecs();
    const bool lists = std::any_of(specs.begin(), specs.end(), [this](const PageSpec &spec) {
        return spec.key == m_pages->currentKey() && !spec.kinds.isEmpty();
    });
    const Page *page = m_pages->current();
    m_inspector->setVisible(m_inspectorWanted && (!page || page->showsInspector()) &&
                            (lists || m_inspector->record() != 0));
}

// Asynchronous, so that no form waits in the middle of its saving.
void Workspace::settleConflict(const QString &kind, qint64 id, const QJsonObject &mine, const QJsonObject &before)
{
    const QPointer<Page> page = m_pages->current();
    auto *dialog = new ConflictDialog(*m_session, kind, id, {mine, before}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::settled, this, [this, page](const QString &settledKind, qint64 settledId) {
        if (page)
            page->conflictSettled(settledKind, settledId);
        notice(tr("Saved: both versions were brought together."));
    });
    dialog->open();
}

void Workspace::openLink(const QString &kind, const QString &ref)
{
    m_session->read(
        this, m_link,
        [kind, ref](Connection &connection, TaskControl &) -> Result<qint64> {
            const auto store = RecordStore::of(connection, kind);
            if (!store)
                return fail(ErrorKind::UnknownKind, {}, kind);
            return store->idOf(ref);
        },
        unlessFailed(this, &Workspace::showError, [this, kind](qint64 id) { openRecord(kind, id); }));
}

void Workspace::openRecord(const QString &kind, qint64 id)
{
    if (m_pages->openRecord(kind, id))
        return;
    m_inspector->inspect(kind, id); // no page lists it, but it can be read
    m_inspector->show();
}

void Workspace::showError(const Error &error)
{
    m_errorBanner->say(Tone::Wrong, errorSentence(error));
}

// Before all else, and until it is closed: no page takes it away.
void Workspace::tell(const Errors &found)
{
    QStringList sentences;
    for (const Error &error : found)
        sentences.append(errorSentence(error));
    if (!sentences.isEmpty())
        m_logBanner->say(Tone::Wrong, sentences.join(u' '));
}

void Workspace::begin()
{
    if (Page *page = m_pages->current())
        page->takeFocus();
    m_drafts->look();
    m_heads->look();
    m_backups->look();
}

void Workspace::notice(const QString &text)
{
    m_notice->say(text);
}

Place Workspace::place() const
{
    return {{}, m_pages->currentKey(), m_session->period()};
}

void Workspace::returnTo(const Place &place)
{
    if (place.period)
        m_session->setPeriod(*place.period);
    if (!place.page.isEmpty())
        m_pages->show(place.page);
}

} // namespace liaison
