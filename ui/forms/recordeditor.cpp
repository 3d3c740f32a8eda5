// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordeditor.h"

#include "ui/forms/formsaving.h"
#include "ui/inputs/reasonrow.h"
#include "ui/lists/cellwords.h"
#include "ui/look/banner.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/chips.h"
#include "ui/look/elidedlabel.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"
#include "ui/words/errortexts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <utility>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int widestForm = 760; // lines of a form that are longer are hard to read along

} // namespace

RecordEditor::RecordEditor(Session &session, FormTable table, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_table(std::move(table)),
      m_draft(new DraftKeeper(session, this)),
      m_title(new ElidedLabel(this)),
      m_illustrative(new ChipLabel(illustrativeChip(), this)),
      m_state(new WordLabel(TextSize::Body, WordLabel::Ink::Soft, this)),
      m_reason(new ReasonRow(this)),
      m_actions(new QHBoxLayout),
      m_save(mainButton(tr("Save"), u"document-save"_s, this)),
      m_close(iconButton(u"window-close"_s, tr("Close the form"), this)),
      m_banner(new Banner(this)),
      m_fields(new FormFields(session, m_table))
{
    setObjectName(kind());
    layOut();
    m_save->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the field
    connect(m_save, &QPushButton::clicked, this, &RecordEditor::save);
    connect(m_reason, &ReasonRow::given, this, &RecordEditor::save);
    connect(m_close, &QToolButton::clicked, this, &RecordEditor::leave);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_begun)
            offerDraft(*std::exchange(m_begun, std::nullopt));
        else if (m_warned == Warned::OfLeaving)
            leave();
        else if (m_warned == Warned::OfAnother)
            openNew(m_other);
        else
            reopen();
    });
    connect(m_fields, &FormColumns::edited, this, [this](const QString &field) {
        fieldEdited(field);
        showDependent();
        touched();
    });
    connect(&session, &Session::changed, this, [this](const QString &changed) {
        if ((changed == kind() || changed.isEmpty()) && m_open && m_record.id != 0 && !m_saving && !isDirty())
            readAgain();
    });
    connect(&Theme::get(), &Theme::changed, this, &RecordEditor::retranslate);
    retranslate();
    whenLanguageChanges(this, [this] {
        writeOn(m_save, tr("Save"));
        m_close->setToolTip(tr("Close the form"));
        m_close->setAccessibleName(tr("Close the form"));
        m_illustrative->setChip(illustrativeChip());
        retranslate();
        showDependent();
    });
}

void RecordEditor::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(grid::unit);
    head->addWidget(m_title);
    head->addWidget(m_illustrative);
    head->addWidget(m_state);
    head->addStretch(1);
    m_actions->setSpacing(grid::unit);
    head->addLayout(m_actions);
    head->addWidget(m_save);
    head->addWidget(m_close);
    if (m_table.beside)
        m_fields->setMaximumWidth(Theme::get().px(widestForm));
    auto *content = new QWidget;
    m_below = columnIn(content, grid::unit);
    m_below->addWidget(m_fields);
    auto *layout = columnIn(this, grid::unit, {0, grid::unit, 0, 0});
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_reason);
    layout->addWidget(scrolling(content, this, true), 1);
}

void RecordEditor::addHeadAction(QWidget *button)
{
    m_actions->addWidget(button);
    setTabOrder(m_close, button); // before the fields, as it stands
}

void RecordEditor::begin(const StoredRecord &record)
{
    m_draft->saveNow(); // of the record that was open before
    m_reading.drop();
    m_record = record;
    m_record.kind = kind();
    m_open = true;
    m_warned = Warned::No;
    m_begun.reset();
    m_banner->clear();
    m_reason->dismiss();
    fill(record.json);
    showErrors({});
    m_clean = typed();
    m_draft->begin(kind(), m_record.id, [this] { return typed(); });
    retranslate();
    Q_EMIT opened();
}

bool RecordEditor::isDirty() const
{
    return m_open && typed() != m_clean;
}

void RecordEditor::touched()
{
    if (!m_open)
        return;
    if (m_warned != Warned::No || m_begun) {
        m_warned = Warned::No;
        m_begun.reset();
        m_banner->clear();
    }
    m_draft->touch();
    retranslate();
}

void RecordEditor::save()
{
    if (!m_open || m_saving)
        return;
    if (m_record.id == 0 && !isDirty()) { // a date that was filled in for somebody makes no record
        m_banner->say(Tone::Due, tr("Nothing is filled in yet, so there is nothing to save."));
        focusFirst();
        return;
    }
    m_saving = true;
    // It goes astray when lines are made anew, when a button is disabled, and with the line of the reason.
    QWidget *focus = window()->focusWidget();
    m_hadFocus = isAncestorOf(focus);
    if (!m_reason->isAncestorOf(focus))
        m_field = m_hadFocus ? focus : nullptr;
    retranslate();
    const QJsonObject mine = form();
    saveForm(m_session, this, m_record, mine, m_reason->reason(),
             [this, typedThen = typed(), mine](const tl::expected<SavedForm, Errors> &saved) {
                 m_saving = false;
                 if (saved) {
                     m_late = saved->late;
                     afterSave(saved->record, typedThen);
                     if (m_open && !m_late.isEmpty())
                         m_banner->say(Tone::Due, m_late);
                 } else if (saved.error().first().kind == ErrorKind::Conflict) {
                     m_draft->saveNow();
                     Q_EMIT conflictMet(kind(), m_record.id, mine, m_record.json);
                 } else {
                     afterRefusal(saved.error());
                 }
                 retranslate();
                 focusAgain();
             });
}

// What somebody chose meanwhile keeps the keyboard.
void RecordEditor::focusAgain()
{
    const QWidget *now = window()->focusWidget();
    const bool astray = !isAncestorOf(now) || now == m_close || now == m_save;
    if (!m_open || !m_hadFocus || !astray)
        return;
    if (m_field && m_field->isVisible() && m_field->isEnabled())
        m_field->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

void RecordEditor::afterSave(const StoredRecord &record, const QJsonObject &typedThen)
{
    const bool typedOn = typed() != typedThen; // somebody went on typing while it was being saved
    const QJsonObject typedNow = typed();
    m_draft->settle();
    const QString served = u"programme_items"_s;
    if (record.json.value(served) != m_record.json.value(served))
        m_session.announce(u"item"_s); // they name this record now, or no longer
    begin(record);
    if (typedOn) {
        setTyped(typedNow);
        touched();
    }
    Q_EMIT saved(record.id, record.ref, record.json);
}

void RecordEditor::afterRefusal(const Errors &errors)
{
    const QStringList elsewhere = showErrors(errors);
    if (lacksReason(errors))
        m_reason->ask();
    if (elsewhere.isEmpty())
        m_banner->clear();
    else
        m_banner->say(Tone::Wrong, elsewhere.join(u' '));
}

void RecordEditor::leave()
{
    if (!m_open)
        return;
    if (isDirty() && m_warned != Warned::OfLeaving) {
        m_warned = Warned::OfLeaving;
        sayUnsaved();
        return;
    }
    discard();
}

void RecordEditor::discard()
{
    if (!m_open)
        return;
    m_draft->settle();
    m_clean = typed();
    close();
}

void RecordEditor::sayUnsaved()
{
    m_banner->say(Tone::Due,
                  m_record.id == 0
                      ? tr("This is not saved yet. Ctrl+S saves it; Esc once more discards it.")
                      : tr("Your changes are not saved yet. Ctrl+S saves them; Esc once more discards them."),
                  tr("Discard"));
}

void RecordEditor::close()
{
    if (!m_open)
        return;
    m_draft->saveNow();
    m_reading.drop();
    m_subject = {};
    m_nextSubject = {};
    m_open = false;
    Q_EMIT closed();
}

void RecordEditor::retranslate()
{
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_title->setFont(Theme::get().font(TextSize::Section));
    if (!m_open)
        return;
    m_title->setText(m_record.id == 0 ? m_table.newTitle() : title());
    m_illustrative->setVisible(m_record.json.value(u"illustrative"_s).toBool());
    m_state->setText(m_saving ? tr("Saving…") : m_record.id != 0 && isDirty() ? tr("changed, not saved") : QString());
    m_save->setEnabled(!m_saving);
}

void RecordEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::ControlModifier) {
        save();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace liaison
