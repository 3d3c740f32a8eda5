// SPDX-License-Identifier: GPL-3.0-or-later
// How records and drafts come into a form.
#include "core/storage/itemlinks.h"
#include "ui/forms/recordeditor.h"
#include "ui/look/banner.h"
#include "ui/words/formats.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QJsonObject joined(QJsonObject form, const QJsonObject &over)
{
    for (auto it = over.begin(); it != over.end(); ++it)
        form.insert(it.key(), it.value());
    return form;
}

} // namespace

QJsonObject RecordEditor::begun() const
{
    return joined(defaults(), m_subject);
}

void RecordEditor::openNewOf(const QJsonObject &subject)
{
    m_nextSubject = subject;
    openNew();
}

void RecordEditor::openNew(const QJsonObject &form)
{
    if (m_open && m_record.id == 0 && isDirty() && m_warned != Warned::OfAnother) {
        // Two records cannot share the one form, and half of one must not become a part of the other.
        m_warned = Warned::OfAnother;
        m_other = form;
        m_banner->say(Tone::Due,
                      tr("This is not saved yet. Ctrl+S saves it; asked once more, it is discarded for a new one."),
                      tr("Discard it and begin another"));
        focusFirst();
        return;
    }
    if (m_warned == Warned::OfAnother)
        m_draft->settle();
    m_subject = std::exchange(m_nextSubject, {});
    StoredRecord record;
    record.json = joined(begun(), form);
    begin(record);
    if (form.isEmpty()) {
        lookForDraft();
    } else { // filled in for a person: worth keeping
        m_clean = {};
        m_draft->touch();
    }
    focusFirst();
    selectFocused();
}

// A field that had the keyboard already is not entered anew: what stands in it would be typed behind.
void RecordEditor::selectFocused()
{
    QWidget *focused = window()->focusWidget();
    auto *combo = qobject_cast<QComboBox *>(focused);
    auto *line = combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(focused);
    if (line && isAncestorOf(line))
        line->selectAll();
}

// A new record that was begun once and neither saved nor discarded.
void RecordEditor::lookForDraft()
{
    whenDraftsAreWritten([this] {
        m_session.read(
            this, m_reading,
            [kind = kind(), officer = m_session.officer(), mark = DraftWriter::of(m_session).mark()](
                Connection &connection, TaskControl &) { return findDraft(connection, officer, kind, 0, mark); },
            [this](const Result<std::optional<Draft>> &draft) {
                if (!draft || !*draft || !m_open || m_record.id != 0 || isDirty())
                    return;
                if (goesOn((*draft)->content))
                    return offerDraft(**draft);
                m_begun = **draft;
                m_banner->say(Tone::Neutral,
                              tr("You began one %1 and did not save it.").arg(Formats().moment(m_begun->savedAt)),
                              tr("Go on with it"));
            });
    });
}

// What was typed a moment ago, in this form or in one before it, may still be on its way into the file. Nothing is read
// when something else was asked for meanwhile.
void RecordEditor::whenDraftsAreWritten(const std::function<void()> &read)
{
    DraftWriter::of(m_session).whenWritten(
        [self = QPointer<RecordEditor>(this), ticket = m_reading.ask(), read](const Done &) {
            if (self && ticket.isCurrent())
                read();
        });
}

void RecordEditor::openRecord(qint64 id)
{
    if (m_open && m_record.id == id && id != 0) { // it is open already: nothing typed may go
        Q_EMIT opened();
        focusFirst();
        return;
    }
    m_draft->saveNow();
    whenDraftsAreWritten([this, id] {
        m_session.read(
            this, m_reading,
            [kind = kind(), id, officer = m_session.officer(),
             mark = DraftWriter::of(m_session).mark()](Connection &connection, TaskControl &) -> Result<Opening> {
                Opening opening;
                LIAISON_ASSIGN(opening.record, storedWithItems(connection, kind, id));
                LIAISON_ASSIGN(opening.draft, findDraft(connection, officer, kind, id, mark));
                return opening;
            },
            unlessFailed(this, &RecordEditor::errorMet, [this](const Opening &opening) { show(opening); }));
    });
}

void RecordEditor::show(const Opening &opening)
{
    begin(opening.record);
    if (opening.draft)
        offerDraft(*opening.draft);
    focusFirst();
}

void RecordEditor::offerDraft(const Draft &draft)
{
    setTyped(draft.content);
    if (typed() == m_clean) { // it was saved after all
        m_draft->settle();
        m_draft->begin(kind(), m_record.id, [this] { return typed(); });
        return;
    }
    m_banner->say(Tone::Due, tr("This was typed here %1 and is not saved yet.").arg(Formats().moment(draft.savedAt)),
                  tr("Discard it"));
    retranslate();
}

void RecordEditor::resume(qint64 id, const QJsonObject &content)
{
    Draft draft{m_session.officer(), kind(), id, content, QDateTime::currentDateTimeUtc()};
    if (id == 0) {
        StoredRecord record;
        record.json = begun();
        begin(record);
        offerDraft(draft);
        focusFirst();
        return;
    }
    m_draft->saveNow();
    m_session.read(
        this, m_reading,
        [kind = kind(), id](Connection &connection, TaskControl &) -> Result<StoredRecord> {
            return storedWithItems(connection, kind, id);
        },
        unlessFailed(this, &RecordEditor::errorMet, [this, draft](const StoredRecord &record) {
            show({record, draft});
        }));
}

void RecordEditor::readAgain()
{
    m_session.read(
        this, m_reading,
        [kind = kind(), id = m_record.id](Connection &connection, TaskControl &) -> Result<StoredRecord> {
            return storedWithItems(connection, kind, id);
        },
        [this, id = m_record.id](Result<StoredRecord> record) {
            if (!m_open || m_record.id != id || isDirty())
                return;
            if (!record) // removed, or its creation undone
                close();
            else if (record->revision != m_record.revision || record->json != m_record.json)
                begin(*record);
        });
}

void RecordEditor::reopen()
{
    m_draft->settle();
    if (m_record.id == 0) {
        openNew();
        return;
    }
    begin(m_record);
    m_record.revision = -1; // whatever stands in the file is newer
    m_clean = typed();
    readAgain();
}

} // namespace liaison
