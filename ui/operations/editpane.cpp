// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/editpane.h"

#include "core/storage/itemlinks.h"
#include "ui/inputs/codesedit.h"
#include "ui/inputs/readingedits.h"
#include "ui/inputs/reasonrow.h"
#include "ui/look/banner.h"
#include "ui/look/buttons.h"
#include "ui/look/wordlabel.h"
#include "ui/words/formats.h"
#include "ui/words/latewords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int widestForm = 760; // lines of a form that are longer are hard to read along

} // namespace

EditPane::EditPane(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_title(new WordLabel(TextSize::Section, WordLabel::Ink::Normal, this)),
      m_banner(new Banner(this)),
      m_reason(new ReasonRow(this)),
      m_fields(new FormGrid),
      m_save(mainButton(tr("Save"), u"document-save"_s, this)),
      m_discard(plainButton(tr("Discard"), {}, this)),
      m_draft(new DraftKeeper(session, this))
{
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    auto *head = new QHBoxLayout;
    head->setSpacing(grid::unit);
    head->addWidget(m_title, 1);
    head->addWidget(m_discard);
    head->addWidget(m_save);
    auto *inner = new QWidget;
    auto *centred = new QVBoxLayout(inner);
    centred->setContentsMargins(0, grid::unit, grid::twice, grid::page);
    m_fields->setMaximumWidth(Theme::get().px(widestForm));
    centred->addWidget(m_fields);
    centred->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_reason);
    layout->addWidget(scroll, 1);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_reason, &ReasonRow::given, this, [this] { save(); });
    connect(m_discard, &QPushButton::clicked, this, &EditPane::discard);
}

void EditPane::begin(const QString &title, const QString &kind, qint64 record, const KeptDraft &draft, bool fits)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_kind = kind;
    m_record = record;
    m_open = true;
    m_edited = false;
    m_banner->clear();
    m_reason->dismiss();
    m_fields->clearErrors();
    m_draft->begin(kind, record, [this] { return typed(); });
    if (draft.content && fits) {
        take(draft);
    } else if (draft.content) {
        m_banner->say(Tone::Due, tr("Something else that you typed here is not saved yet; typing on replaces it."),
                      tr("Show it"));
        connect(m_banner, &Banner::actionTriggered, this, [this, draft] { take(draft); });
    }
    setBusy(false);
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void EditPane::take(const KeptDraft &draft)
{
    m_filling = true;
    restore(*draft.content);
    m_filling = false;
    m_edited = true;
    m_banner->say(Tone::Accent,
                  draft.savedAt.isValid()
                      ? tr("This is what you typed on %1 and have not saved yet.").arg(Formats().moment(draft.savedAt))
                      : tr("This is what you typed before and have not saved yet."));
}

void EditPane::touch()
{
    if (!m_open || m_filling)
        return;
    m_edited = true;
    m_draft->touch();
}

void EditPane::finish()
{
    m_draft->settle();
    m_open = false;
    m_edited = false;
    setBusy(false);
}

void EditPane::discard()
{
    if (!m_open)
        return;
    m_draft->settle();
    m_open = false;
    m_edited = false;
    Q_EMIT closed(false);
}

void EditPane::putAside()
{
    if (!m_open)
        return;
    const bool kept = m_edited;
    m_draft->saveNow();
    m_open = false;
    m_edited = false;
    Q_EMIT closed(kept);
}

void EditPane::refuse(const Errors &errors)
{
    const QStringList elsewhere = m_fields->showErrors(errors);
    if (lacksReason(errors))
        m_reason->ask();
    if (elsewhere.isEmpty())
        m_banner->clear();
    else
        m_banner->say(Tone::Wrong, elsewhere.join(u' '));
    setBusy(false);
}

void EditPane::saveJson(const QJsonObject &form, const QJsonObject &before, qint64 revision)
{
    setBusy(true);
    auto refused = std::make_shared<Errors>();
    auto told = std::make_shared<LateChange>();
    m_session.write(
        this, m_kind,
        [kind = m_kind, form, before, refused, told, target = SaveTarget{m_record, revision, {}, false},
         author = m_session.author(m_reason->reason())](Connection &connection, TaskControl &) -> Result<qint64> {
            const auto saved = saveWithItems(connection, kind, form, before, target, author);
            if (saved) {
                *told = lateChange(connection, *saved).value_or(LateChange()); // it is saved all the same
                return saved->id;
            }
            *refused = saved.error();
            for (Error &error : *refused)
                error.field = error.field.section(u'[', 0, 0); // which of them, the sentence says
            return fail(refused->first());
        },
        [this, form, before, refused, told](const Result<qint64> &saved) {
            if (saved) {
                const QString served = u"programme_items"_s;
                if (form.value(served) != before.value(served))
                    m_session.announce(u"item"_s); // they name it now, or no longer
                finish();
                Q_EMIT this->saved(*saved, lateWords(*told));
                return;
            }
            setBusy(false);
            if (saved.error().kind == ErrorKind::Conflict)
                Q_EMIT conflictMet(m_kind, m_record, form, before);
            else
                refuse(refused->isEmpty() ? Errors{saved.error()} : *refused);
        });
}

void EditPane::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_discard->setEnabled(!busy);
}

void EditPane::watch(QLineEdit *edit)
{
    connect(edit, &QLineEdit::textEdited, this, &EditPane::touch);
}

void EditPane::watch(QPlainTextEdit *edit)
{
    connect(edit, &QPlainTextEdit::textChanged, this, &EditPane::touch);
}

void EditPane::watch(QComboBox *combo)
{
    connect(combo, &QComboBox::activated, this, &EditPane::touch);
}

void EditPane::watch(CodeCombo *combo)
{
    connect(combo, &CodeCombo::codeChanged, this, &EditPane::touch);
    connect(combo->lineEdit(), &QLineEdit::textEdited, this, &EditPane::touch);
}

void EditPane::watch(CodesEdit *edit)
{
    connect(edit, &CodesEdit::edited, this, &EditPane::touch);
}

void EditPane::watch(ReadingEdit *edit)
{
    connect(edit, &ReadingEdit::edited, this, &EditPane::touch);
}

Result<KeptDraft> keptDraft(Connection &connection, const QString &officer, const QString &kind, qint64 record,
                            const QString &mark)
{
    LIAISON_ASSIGN(const auto draft, findDraft(connection, officer, kind, record, mark));
    return draft ? KeptDraft{draft->content, draft->savedAt} : KeptDraft{};
}

} // namespace liaison
