// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the operations page: opening, drafts, closing.
#include "ui/operations/operationspage.h"

#include "core/storage/declaredresultstore.h"
#include "ui/forms/fieldseditor.h"
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

void OperationsPage::openOperation(qint64 id, const std::optional<QJsonObject> &draft)
{
    openForm(makeOperationForm(session(), m_stack), id, draft);
}

void OperationsPage::openResult(const QString &agency, const QString &ref)
{
    if (ref.isEmpty()) {
        const QString operation = m_view->details() && m_shown != 0 ? m_view->operation() : QString();
        openForm(new ResultForm(session(), operation, agency, m_stack), 0);
        return;
    }
    session().read(
        this, m_find,
        [ref](Connection &connection, TaskControl &) { return DeclaredResultStore(connection).idOf(ref); },
        [this](Result<qint64> id) {
            if (id)
                openResult(*id);
            else
                Q_EMIT errorMet(id.error());
        });
}

void OperationsPage::openResult(qint64 id, const std::optional<QJsonObject> &draft)
{
    openForm(new ResultForm(session(), {}, {}, m_stack), id, draft);
}

// It is shown when its record has been read. What was typed a moment ago may still be on its way into the file.
void OperationsPage::openForm(RecordEditor *form, qint64 id, const std::optional<QJsonObject> &draft)
{
    closeForm();
    delete std::exchange(m_opening, form);
    form->hide();
    connect(form, &RecordEditor::errorMet, this, &Page::errorMet);
    connect(
        form, &RecordEditor::opened, this, [this, form] { place(form); }, Qt::SingleShotConnection);
    DraftWriter::of(session()).whenWritten([form = m_opening, id, draft](const Done &) {
        if (form && draft)
            form->resume(id, *draft);
        else if (form && id == 0)
            form->openNew();
        else if (form)
            form->openRecord(id);
    });
}

void OperationsPage::place(RecordEditor *form)
{
    m_opening = nullptr;
    m_form = form;
    m_stack->addWidget(form);
    m_stack->setCurrentWidget(form);
    enableActions();
    connect(form, &RecordEditor::conflictMet, this, &Page::conflictMet);
    connect(form, &RecordEditor::closed, this, [this, form] {
        m_form = nullptr;
        m_stack->removeWidget(form);
        form->hide();
        form->deleteLater(); // its own button may have been clicked
        m_stack->setCurrentWidget(m_shown != 0 || m_view->widget()->isVisibleTo(m_view) ? static_cast<QWidget *>(m_view)
                                                                                        : m_nothing);
        enableActions();
        m_table->setFocus(Qt::OtherFocusReason); // the keyboard goes on in the list
    });
    connect(form, &RecordEditor::saved, this, [this, form](qint64 id) {
        const bool operation = form->kind() == "operation"_L1;
        const QString words = operation ? tr("The operation is saved.") : tr("The result is saved.");
        Q_EMIT noticeWanted(form->late().isEmpty() ? words : QString(words + u' ' + form->late()));
        form->close();
        if (operation)
            showRecord(u"operation"_s, id);
        else
            showResult(id, false);
    });
}

void OperationsPage::closeForm()
{
    if (!m_form)
        return;
    const bool kept = m_form->isDirty();
    m_form->close();
    if (kept)
        Q_EMIT noticeWanted(tr("What you typed is kept as a draft; open the form again to go on."));
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
    return m_form && m_form->isDirty();
}

bool OperationsPage::resumeForm(const QString &kind, qint64 id, const QJsonObject &draft)
{
    if (kind == "operation"_L1) {
        openOperation(id, draft);
        return true;
    }
    if (kind == "result"_L1) {
        openResult(id, draft);
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
