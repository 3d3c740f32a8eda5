// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the operations page: opening, drafts, closing.
#include "ui/operations/operationspage.h"

#include "core/storage/declaredresultstore.h"
#include "core/storage/itemlinks.h"
#include "core/storage/operationstore.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/recordtable.h"
#include "ui/look/buttons.h"
#include "ui/look/emptystate.h"
#include "ui/look/pageheader.h"
#include "ui/look/wordlabel.h"
#include "ui/operations/operationform.h"
#include "ui/operations/operationview.h"
#include "ui/operations/resultform.h"

#include <QEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

// What was typed a moment ago may still be on its way into the file.
void OperationsPage::openWhenDraftsAreWritten(std::function<void()> open)
{
    closeJson();
    DraftWriter::of(session()).whenWritten(
        [self = QPointer<OperationsPage>(this), open = std::move(open)](const Done &) {
            if (self)
                open();
        });
}

namespace {

struct OpenedOperation
{
    Operation operation;
    QStringList items; // that it serves
    KeptDraft draft;
};

} // namespace

void OperationsPage::openOperation(qint64 id, const std::optional<QJsonObject> &draft)
{
    openWhenDraftsAreWritten([this, id, draft] {
        session().read(
            this, m_open,
            [id, draft, officer = session().officer(), mark = DraftWriter::of(session()).mark()](
                Connection &connection, TaskControl &) -> Result<OpenedOperation> {
                OpenedOperation opened;
                opened.operation.status = u"planned"_s;
                if (id != 0) {
                    LIAISON_ASSIGN(opened.operation, OperationStore(connection).find(id));
                    LIAISON_ASSIGN(const StoredRecord stored, storedWithItems(connection, u"operation"_s, id));
                    opened.items = stored.json.value(u"programme_items"_s).toVariant().toStringList();
                }
                LIAISON_ASSIGN(opened.draft, keptDraft(connection, officer, u"operation"_s, id, mark));
                if (draft)
                    opened.draft.content = draft;
                return opened;
            },
            [this](const Result<OpenedOperation> &read) {
                if (!read) {
                    Q_EMIT errorMet(read.error());
                    return;
                }
                auto *made = new OperationForm(session(), m_stack);
                place(made);
                made->open(read->operation, read->items, read->draft);
            });
    });
}

void OperationsPage::openResult(const QString &agency, const QString &ref)
{
    if (ref.isEmpty()) {
        DeclaredResult blank;
        blank.agency = agency;
        if (m_view->details() && m_shown != 0)
            blank.operation = m_view->operation();
        openResult(0, blank);
        return;
    }
    session().read(
        this, m_find,
        [ref](Connection &connection, TaskControl &) { return DeclaredResultStore(connection).idOf(ref); },
        [this](Result<qint64> id) {
            if (id)
                openResult(*id, {});
            else
                Q_EMIT errorMet(id.error());
        });
}

void OperationsPage::openResult(qint64 id, const DeclaredResult &blank, const std::optional<QJsonObject> &draft)
{
    openWhenDraftsAreWritten([this, id, blank, draft] {
        session().read(
            this, m_open,
            [id, blank, draft, officer = session().officer(), mark = DraftWriter::of(session()).mark()](
                Connection &connection, TaskControl &) -> Result<std::pair<DeclaredResult, KeptDraft>> {
                DeclaredResult result = blank;
                if (id != 0) {
                    LIAISON_ASSIGN(result, DeclaredResultStore(connection).find(id));
                }
                LIAISON_ASSIGN(KeptDraft kept, keptDraft(connection, officer, u"result"_s, id, mark));
                if (draft) { // it says itself what it is a result of
                    kept.content = draft;
                    if (id == 0) {
                        result.operation = draft->value(u"operation"_s).toString();
                        result.agency = draft->value(u"agency"_s).toString();
                    }
                }
                return std::pair(result, kept);
            },
            [this](const Result<std::pair<DeclaredResult, KeptDraft>> &read) {
                if (!read) {
                    Q_EMIT errorMet(read.error());
                    return;
                }
                auto *made = new ResultForm(session(), m_stack);
                place(made);
                made->open(read->first, read->second);
            });
    });
}

void OperationsPage::place(EditPane *form)
{
    m_form = form;
    m_stack->addWidget(form);
    m_stack->setCurrentWidget(form);
    enableActions();
    const auto leave = [this, form] {
        if (m_form != form)
            return;
        m_form = nullptr;
        m_stack->removeWidget(form);
        form->hide();
        form->deleteLater(); // its own button may have been clicked
        m_stack->setCurrentWidget(m_shown != 0 || m_view->widget()->isVisibleTo(m_view) ? static_cast<QWidget *>(m_view)
                                                                                        : m_nothing);
        enableActions();
        m_table->setFocus(Qt::OtherFocusReason); // the keyboard goes on in the list
    };
    connect(form, &EditPane::conflictMet, this, &Page::conflictMet);
    connect(form, &EditPane::closed, this, [this, leave](bool draftKept) {
        leave();
        if (draftKept)
            Q_EMIT noticeWanted(tr("What you typed is kept as a draft; open the form again to go on."));
    });
    connect(form, &EditPane::saved, this, [this, form, leave](qint64 id, const QString &late) {
        const bool operation = qobject_cast<OperationForm *>(form) != nullptr;
        leave();
        const QString words = operation ? tr("The operation is saved.") : tr("The result is saved.");
        Q_EMIT noticeWanted(late.isEmpty() ? words : QString(words + u' ' + late));
        if (operation)
            showRecord(u"operation"_s, id);
        else
            showResult(id, false);
    });
}

void OperationsPage::closeJson()
{
    if (m_form)
        m_form->putAside();
}

void OperationsPage::enableActions()
{
    m_edit->setEnabled(m_shown != 0 && !m_form);
    m_declare->setEnabled(!m_form);
    m_new->setEnabled(!m_form);
}

void OperationsPage::saveRecord()
{
    if (m_form)
        m_form->save();
}

bool OperationsPage::hasUnsaved() const
{
    return m_form && m_form->isEdited();
}

bool OperationsPage::resumeForm(const QString &kind, qint64 id, const QJsonObject &draft)
{
    if (kind == "operation"_L1) {
        openOperation(id, draft);
        return true;
    }
    if (kind == "result"_L1) {
        openResult(id, {}, draft);
        return true;
    }
    return false;
}

void OperationsPage::conflictSettled(const QString &kind, qint64 id)
{
    Q_UNUSED(kind)
    if (m_form && m_form->record() == id)
        m_form->discard();
    m_view->reload();
}

void OperationsPage::editOperation()
{
    if (m_shown != 0)
        openOperation(m_shown);
}

bool OperationsPage::newRecordOf(const QString &kind, const QJsonObject &form)
{
    Q_UNUSED(form)
    if (kind == "operation"_L1)
        openOperation(0);
    else if (kind == "result"_L1)
        openResult(QString(), QString());
    else
        return false;
    return true;
}

void OperationsPage::newRecord()
{
    openOperation(0);
}

} // namespace liaison
