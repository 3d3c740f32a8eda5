// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draftoffer.h"

#include "core/database/transaction.h"
#include "core/storage/recordstore.h"
#include "ui/look/banner.h"
#include "ui/shell/pagestack.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"
#include "ui/words/recordwords.h"
#include "ui/work/draftkeeper.h"

#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// A new record's draft has no number of its own, so the next new record typed would take its place: each gets one
// below zero until it is taken up again.
Result<QList<Draft>> setAside(Connection &connection, const QString &officer, const QString &mark)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection));
    DraftStore store(connection);
    LIAISON_ASSIGN(QList<Draft> drafts, store.list(officer));
    for (Draft &draft : drafts) {
        if (draft.record != 0 || isTypedElsewhere(draft, mark))
            continue;
        LIAISON_TRY(store.remove(officer, draft.kind, 0));
        for (const Draft &other : drafts) {
            if (other.kind == draft.kind)
                draft.record = std::min(draft.record, other.record);
        }
        --draft.record;
        LIAISON_TRY(store.save(draft));
    }
    LIAISON_TRY(transaction.commit());
    drafts.removeIf([&mark](const Draft &draft) { return isTypedElsewhere(draft, mark); });
    return drafts;
}

// A read-only file keeps its drafts where they are.
Result<QList<Draft>> draftsOf(Connection &connection, const QString &officer, const QString &mark)
{
    if (connection.isReadOnly())
        return DraftStore(connection).list(officer);
    return setAside(connection, officer, mark);
}

} // namespace

DraftOffer::DraftOffer(Session &session, PageStack &pages, Banner &banner, QObject *parent)
    : QObject(parent), m_session(session), m_pages(pages), m_banner(banner), m_menu(new QMenu(&banner))
{
    m_banner.setClosable(true);
    connect(&m_banner, &Banner::actionTriggered, this, &DraftOffer::offer);
    connect(&session, &Session::officerChanged, this, &DraftOffer::look);
}

void DraftOffer::look()
{
    m_session.read(
        this, m_reading,
        [officer = m_session.officer(), mark = DraftWriter::of(m_session).mark()](
            Connection &connection, TaskControl &) { return draftsOf(connection, officer, mark); },
        unlessFailed(this, &DraftOffer::failed, [this](const QList<Draft> &drafts) {
            m_drafts = drafts;
            say();
        }));
}

void DraftOffer::say()
{
    if (m_drafts.isEmpty()) {
        m_banner.clear();
        return;
    }
    const int count = int(m_drafts.size());
    m_banner.say(Tone::Due,
                 count == 1 ? tr("An entry was begun and not saved: %1.").arg(wordsFor(m_drafts.constFirst()))
                            : tr("%n entries were begun and not saved.", nullptr, count),
                 count == 1 ? tr("Go on with it") : tr("Show them"));
}

QString DraftOffer::wordsFor(const Draft &draft) const
{
    const QString kind = kindName(draft.kind);
    const QString when = Formats().moment(draft.savedAt);
    const QString ref =
        oneLine(draft.content.value(draft.content.contains(u"ref"_s) ? u"ref"_s : u"code"_s).toString(), 40);
    if (draft.record > 0 && !ref.isEmpty())
        return tr("%1 %2, changed on %3", "kind of record, reference, when").arg(kind, ref, when);
    return draft.record > 0 ? tr("%1, changed on %2", "kind of record, when").arg(kind, when)
                            : tr("new %1, %2", "kind of record, when").arg(kind, when);
}

void DraftOffer::offer()
{
    if (m_drafts.size() == 1) {
        resume(Draft(m_drafts.constFirst()));
        return;
    }
    m_menu->clear();
    const auto plain = [](QString words) { return words.replace(u'&', u"&&"_s); };
    for (const Draft &draft : std::as_const(m_drafts))
        m_menu->addAction(plain(wordsFor(draft)), this, [this, draft] { resume(draft); });
    m_menu->addSeparator();
    QMenu *discards = m_menu->addMenu(tr("Discard"));
    for (const Draft &draft : std::as_const(m_drafts))
        discards->addAction(plain(wordsFor(draft)), this, [this, draft] { discard(draft); });
    m_menu->popup(m_banner.mapToGlobal(QPoint(m_banner.width() - m_menu->sizeHint().width(), m_banner.height())));
}

bool DraftOffer::resume(const Draft &draft)
{
    Page *page = m_pages.show(pageOfKind(draft.kind));
    if (page && page->hasUnsaved()) {
        Q_EMIT noticeWanted(tr("Save or leave the open form first."));
        return false;
    }
    const qint64 record = std::max<qint64>(draft.record, 0);
    if (!page || !page->resumeForm(draft.kind, record, draft.content)) {
        Q_EMIT noticeWanted(tr("This entry cannot be opened here."));
        return false;
    }
    if (record != draft.record) { // from now on it is the draft of the open form
        DraftWriter &writer = DraftWriter::of(m_session);
        writer.save({draft.officer, draft.kind, record, draft.content, {}});
        writer.remove(draft.officer, draft.kind, draft.record);
    }
    forget(draft);
    return true;
}

void DraftOffer::discard(const Draft &draft)
{
    DraftWriter::of(m_session).remove(draft.officer, draft.kind, draft.record);
    forget(draft);
}

void DraftOffer::forget(const Draft &draft)
{
    m_drafts.removeIf([&](const Draft &other) { return other.kind == draft.kind && other.record == draft.record; });
    say();
}

} // namespace liaison
