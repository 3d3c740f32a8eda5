// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of a workspace and what they do.
#include "core/storage/undo.h"
#include "ui/inputs/periodchooser.h"
#include "ui/inputs/reasonrow.h"
#include "ui/shell/listout.h"
#include "ui/shell/searchpalette.h"
#include "ui/shell/topbar.h"
#include "ui/shell/workspace.h"
#include "ui/words/errortexts.h"
#include "ui/words/recordwords.h"
#include "ui/work/personsettings.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

using Group = Commands::Group;

QList<QKeySequence> on(QKeyCombination keys)
{
    return {QKeySequence(keys)};
}

} // namespace

void Workspace::addRecordCommands()
{
    const auto onPage = [this](void (Page::*what)()) {
        return [this, what] {
            if (Page *page = m_pages->current())
                (page->*what)();
        };
    };
    m_commands->add(
        u"record.new"_s, Group::Record, [] { return tr("New record"); }, on(Qt::CTRL | Qt::Key_N),
        onPage(&Page::newRecord));
    m_commands->mention(u"record.open"_s, Group::Record, [] { return tr("Open the selected record"); },
                        {QKeySequence(Qt::Key_Return)});
    m_commands->add(
        u"record.save"_s, Group::Record, [] { return tr("Save"); }, on(Qt::CTRL | Qt::Key_S),
        onPage(&Page::saveRecord));
    m_commands->add(
        u"record.back"_s, Group::Record, [] { return tr("Back"); }, {QKeySequence(Qt::Key_Escape)},
        [this] { goBack(); });
    m_commands->add(
        u"record.undo"_s, Group::Record, [] { return tr("Undo the last saved change"); }, on(Qt::CTRL | Qt::Key_Z),
        [this] { undoLast(); });
}

// By name in the search everywhere: one need not know on which page a record is made.
void Workspace::addNewRecordCommands()
{
    const std::pair<QString, QString (*)()> kinds[]{{u"exchange"_s, [] { return tr("New exchange"); }},
                                                    {u"statement"_s, [] { return tr("New statement"); }},
                                                    {u"referral"_s, [] { return tr("New referral"); }},
                                                    {u"operation"_s, [] { return tr("New operation"); }},
                                                    {u"result"_s, [] { return tr("Declare a result"); }},
                                                    {u"case"_s, [] { return tr("New case"); }},
                                                    {u"followup"_s, [] { return tr("New follow-up"); }},
                                                    {u"item"_s, [] { return tr("New co-operation item"); }},
                                                    {u"event"_s, [] { return tr("New event"); }},
                                                    {u"agency"_s, [] { return tr("New agency"); }},
                                                    {u"officer"_s, [] { return tr("New officer or contact"); }}};
    for (const auto &[kind, title] : kinds)
        m_commands->add(u"new."_s + kind, Group::Record, title, {},
                        [this, kind = kind] { m_pages->openNew(kind, {}); });
}

void Workspace::addListCommands()
{
    m_commands->add(
        u"list.filter"_s, Group::List, [] { return tr("Filter the list"); }, on(Qt::CTRL | Qt::Key_F),
        [this] {
            if (Page *page = m_pages->current())
                page->editFilter();
        });
    m_commands->mention(
        u"link.checked"_s, Group::List, [] { return tr("Note that the chosen resource links were checked today"); },
        on(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    m_commands->add(
        u"list.refresh"_s, Group::List, [] { return tr("Refresh"); }, {QKeySequence(Qt::Key_F5)},
        [this] {
            if (Page *page = m_pages->current())
                page->refresh();
        });
    m_commands->add(
        u"list.export"_s, Group::List,
        [] { return tr("Export what is on screen: a list as a table, a report as PDF"); },
        on(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        [this] {
            if (Page *page = m_pages->current(); page && !page->exportFile())
                takeOut(&ListOut::chooseTarget);
        });
    m_commands->add(
        u"list.print"_s, Group::List, [] { return tr("Print"); }, on(Qt::CTRL | Qt::Key_P),
        [this] {
            if (Page *page = m_pages->current(); page && !page->print())
                takeOut(&ListOut::print);
        });
}

void Workspace::addWindowCommands()
{
    m_commands->add(
        u"window.search"_s, Group::Window, [] { return tr("Search everywhere"); }, on(Qt::CTRL | Qt::Key_K),
        [this] { m_palette->open(SearchPalette::Offers::Everything); });
    m_commands->add(
        u"window.commands"_s, Group::Window, [] { return tr("List all commands and their keys"); },
        {QKeySequence(Qt::Key_F1)}, [this] { m_palette->open(SearchPalette::Offers::Commands); });
    m_commands->add(
        u"window.period"_s, Group::Window, [] { return tr("Choose the period"); }, on(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        [this] { m_topBar->periodChooser()->setFocus(Qt::ShortcutFocusReason); });
    m_commands->add(
        u"window.inspector"_s, Group::Window, [] { return tr("Show or hide the inspector"); }, on(Qt::CTRL | Qt::Key_I),
        [this] {
            m_inspectorWanted = !m_inspectorWanted;
            personsettings::setValue(u"window/inspector"_s, m_inspectorWanted);
            showInspector();
        });
    m_commands->add(
        u"file.officer"_s, Group::File, [] { return tr("Change who is signed in"); }, {},
        [this] { Q_EMIT officerChangeWanted(); });
    m_commands->add(
        u"file.lock"_s, Group::File, [] { return tr("Lock the case file"); }, on(Qt::CTRL | Qt::Key_L),
        [this] { Q_EMIT lockWanted(); });
    m_commands->add(
        u"file.close"_s, Group::File, [] { return tr("Close the window"); }, on(Qt::CTRL | Qt::Key_Q),
        [this] { Q_EMIT closeWanted(); });
}

void Workspace::addPageCommands()
{
    const QList<PageSpec> specs = pageSpecs();
    for (qsizetype i = 0; i < specs.size(); ++i) {
        const QString key = specs.at(i).key;
        const auto title = [i] { return tr("Go to %1").arg(pageSpecs().at(i).title); };
        QList<QKeySequence> keys;
        if (i < 9)
            keys.append(QKeySequence(QKeyCombination(Qt::AltModifier, Qt::Key(Qt::Key_1 + i))));
        m_commands->add(u"page."_s + key, Group::Window, title, keys, [this, key] { goToPage(key); });
    }
}

void Workspace::takeOut(void (ListOut::*how)(const RecordFilter &))
{
    const Page *page = m_pages->current();
    const auto list = page ? page->listOnScreen() : std::nullopt;
    if (list)
        (m_listOut->*how)(*list);
    else
        notice(tr("There is no list on this page."));
}

// The keyboard comes along, unless it waits in a form there.
void Workspace::goToPage(const QString &key)
{
    const bool there = key == m_pages->currentKey();
    Page *page = m_pages->show(key);
    if (!page)
        return;
    QWidget *left = page->focusWidget();
    if (!there && page->hasUnsaved() && left && left->isVisible())
        left->setFocus(Qt::ShortcutFocusReason);
    else
        page->takeFocus();
}

void Workspace::goBack()
{
    if (!m_pages->goBack() && m_pages->current())
        m_pages->current()->takeFocus();
}

void Workspace::undoLast(const QString &reason)
{
    if (m_undoing) // a second press must not take the answer of the first away
        return;
    m_undoing = true;
    m_session->read(
        this, m_undo,
        [author = m_session->author(reason)](Connection &connection, TaskControl &) {
            return undoLastChange(connection, author);
        },
        [this](const Result<UndoneChange> &undone) {
            m_undoing = false;
            if (undone) {
                m_session->announce(undone->records > 1 ? QString() : undone->kind);
                notice(undone->records > 1 ? undoneStepWords(*undone, undone->records) : undoneWords(*undone));
            } else if (undone.error().kind == ErrorKind::NotFound) {
                notice(tr("There is no change of yours left to undo."));
            } else if (undone.error().kind == ErrorKind::Conflict) {
                notice(tr("%1 was changed since then, so it cannot be undone.")
                           .arg(kindName(undone.error().field) + u' ' + oneLine(undone.error().detail)));
            } else if (lacksReason({undone.error()})) {
                askForReason(this, tr("Undo a change of what is approved"), errorSentence(undone.error()),
                             [this](const QString &why) { undoLast(why); });
            } else {
                showError(undone.error());
            }
        });
}

} // namespace liaison
