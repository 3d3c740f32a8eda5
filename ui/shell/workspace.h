// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"
#include "ui/shell/pagestack.h"

class QSplitter;

namespace liaison {

class Banner;
class BannerArea;
class BackupWatch;
class DraftOffer;
class HeadWatch;
class Inspector;
class ListOut;
class Navigation;
class NoticeLine;
class SearchPalette;
class TaskStrip;
class TopBar;

// Where somebody was before locking.
struct Place
{
    QString path; // of the case file
    QString page;
    std::optional<Period> period;
};

// All that is seen of an open case file: navigation, top bar, pages. Owns the session, and goes with it when
// the file is locked. On the screen thread.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(std::shared_ptr<CaseFile> file, const QString &officer, QWidget *parent = nullptr);
    ~Workspace() override;

    Session &session() { return *m_session; }
    PageStack &pages() { return *m_pages; }
    Inspector &inspector() { return *m_inspector; }
    SearchPalette &palette() { return *m_palette; }
    NoticeLine &notices() { return *m_notice; }
    DraftOffer &drafts() { return *m_drafts; }
    BackupWatch &backups() { return *m_backups; }
    Commands &commands() { return *m_commands; }
    void begin(); // it is in the window: offers drafts, gives the focus
    Place place() const;
    void returnTo(const Place &place);
    void showError(const Error &error);
    void tell(const Errors &found); // of how the file was found
    void notice(const QString &text);

Q_SIGNALS:
    void lockWanted();
    void officerChangeWanted();
    void closeWanted();
    void caseFileWanted(const QString &path); // in place of the one that is open
    void titleChanged(const QString &title);

private:
    void addRecordCommands();
    void addNewRecordCommands();
    void addListCommands();
    void addWindowCommands();
    void addPageCommands();
    void takeOut(void (ListOut::*how)(const RecordFilter &));
    void listenToPages();
    void listenToSession();
    void openLink(const QString &kind, const QString &ref);
    void openRecord(const QString &kind, qint64 id);
    void showInspector();
    void settleConflict(const QString &kind, qint64 id, const QJsonObject &mine, const QJsonObject &before);
    void retranslate();
    void undoLast(const QString &reason = {}); // asks why where it changes what is approved
    void goBack();
    void goToPage(const QString &key);

    Session *m_session;
    Commands *m_commands;
    Navigation *m_navigation;
    TopBar *m_topBar;
    BannerArea *m_banners;
    Banner *m_logBanner; // how the file was found
    Banner *m_sampleBanner;
    Banner *m_errorBanner;
    Banner *m_draftBanner;
    Banner *m_headBanner;
    QSplitter *m_splitter;
    NoticeLine *m_notice;
    PageStack *m_pages;
    Inspector *m_inspector;
    SearchPalette *m_palette;
    TaskStrip *m_tasks;
    ListOut *m_listOut;
    DraftOffer *m_drafts;
    HeadWatch *m_heads;
    BackupWatch *m_backups;
    Question m_undo;
    Question m_link;
    bool m_inspectorWanted = true;
    bool m_undoing = false;
};

} // namespace liaison
