// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of a workspace and what they do.
#include "core/storage/undo.h"
#include "ui/shared/errortexts.h"
#include "ui/shared/periodchooser.h"
#include "ui/shared/personsettings.h"
#include "ui/shared/recordwords.h"
#include "ui/shell/topbar.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

void Workspace::addRecordCommands()
{
    using Group = Commands::Group;
    const auto onPage = [this](void (Page::*what)()) {
        return [this, what] {
            if (Page *page = m_pages->current())
                (page->*what)();
        };
    };
    m_commands->add(
        u"record.new"_s, Group::Record, [] { return tr("New record"); }, {QKeySequence(Qt::CTRL | Qt::Key_N)},
        onPage(&Page::newRecord));
    m_commands->mention(u"record.open"_s, Group::Record, [] { return tr("Open the chosen record"); },
                        {QKeySequence(Qt::Key_Return)});
    m_commands->add(
        u"record.save"_s, Group::Record, [] { return tr("Save"); }, {QKeySequence(Qt::CTRL | Qt::Key_S)},
        onPage(&Page::saveRecord));
    m_commands->add(
        u"record.back"_s, Group::Record, [] { return tr("Back, without saving"); }, {QKeySequence(Qt::Key_Escape)},
        [this] { goBack(); });
    m_commands->add(
        u"record.undo"_s, Group::Record, [] { return tr("Undo the last saved change"); },
        {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { undoLast(); });
    m_commands->add(
        u"list.filter"_s, Group::List, [] { return tr("Filter the list"); }, {QKeySequence(Qt::CTRL | Qt::Key_F)},
        onPage(&Page::editFilter));
    m_commands->add(
        u"list.refresh"_s, Group::List, [] { return tr("Refresh"); }, {QKeySequence(Qt::Key_F5)},
        onPage(&Page::refresh));
}

void Workspace::addWindowCommands()
{
    using Group = Commands::Group;
    m_commands->add(
        u"window.period"_s, Group::Window, [] { return tr("Choose the period"); }, {QKeySequence(Qt::CTRL | Qt::Key_D)},
        [this] { m_topBar->periodChooser()->setFocus(); });
    m_commands->add(
        u"window.inspector"_s, Group::Window, [] { return tr("Show or hide the inspector"); },
        {QKeySequence(Qt::CTRL | Qt::Key_I)},
        [this] {
            m_inspectorWanted = !m_inspectorWanted;
            personsettings::setValue(u"window/inspector"_s, m_inspectorWanted);
            showInspector();
        });
    const QList<PageSpec> specs = pageSpecs();
    for (qsizetype i = 0; i < specs.size(); ++i) {
        const QString key = specs.at(i).key;
        const auto title = [key] {
            const QList<PageSpec> now = pageSpecs();
            for (const PageSpec &spec : now) {
                if (spec.key == key)
                    return tr("Go to %1").arg(spec.title);
            }
            return QString();
        };
        QList<QKeySequence> keys;
        if (i < 9)
            keys.append(QKeySequence(QKeyCombination(Qt::AltModifier, Qt::Key(Qt::Key_1 + i))));
        m_commands->add(u"page."_s + key, Group::Window, title, keys, [this, key] { m_pages->show(key); });
    }
    m_commands->add(
        u"file.officer"_s, Group::File, [] { return tr("Change who is signed in"); }, {},
        [this] { Q_EMIT officerChangeWanted(); });
    m_commands->add(
        u"file.lock"_s, Group::File, [] { return tr("Lock"); }, {QKeySequence(Qt::CTRL | Qt::Key_L)},
        [this] { Q_EMIT lockWanted(); });
}

void Workspace::goBack()
{
    if (Page *page = m_pages->current(); page && page->goBack())
        return;
    if (Page *page = m_pages->current())
        page->setFocus();
}

void Workspace::undoLast()
{
    if (m_undoing) // a second press must not take the answer of the first away
        return;
    m_undoing = true;
    m_session->read(
        this, m_undo,
        [author = m_session->author()](Connection &connection, TaskControl &) {
            return undoLastChange(connection, author);
        },
        [this](Result<JournalEntry> undone) {
            m_undoing = false;
            if (undone) {
                m_session->announce(undone->kind);
                notice(undoneWords(*undone));
            } else if (undone.error().kind == ErrorKind::NotFound) {
                notice(tr("There is no change of yours left to undo."));
            } else if (undone.error().kind == ErrorKind::Conflict) {
                notice(tr("%1 was changed since by somebody else, so it is not undone.")
                           .arg(kindName(undone.error().field) + u' ' + oneLine(undone.error().detail)));
            } else {
                showError(undone.error());
            }
        });
}

} // namespace liaison
