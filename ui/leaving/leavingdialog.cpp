// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaving/leavingdialog.h"

#include "core/domain/reason.h"
#include "core/fields/recordjson.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int dialogWidth = 480; // a sentence is seen while it is typed

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

LeavingDialog::LeavingDialog(const QString &sentence, const QList<CodeChoice> &agencies, const Errand &given,
                             Answered answered, QWidget *over)
    : QDialog(over),
      m_words(wrappedLabel(sentence, this)),
      m_reason(new QLineEdit(this)),
      m_recipient(new RecipientEdit(agencies, this)),
      m_wrong(wrappedLabel({}, this)),
      m_answered(std::move(answered))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Why it leaves"));
    m_reason->setMaxLength(lineLimit);
    m_reason->setAccessibleName(tr("Reason"));
    m_recipient->setText(given.recipient);
    m_recipient->setReadOnly(given.settled);
    m_wrong->hide();
    QPalette wrong = palette();
    wrong.setColor(QPalette::WindowText, Theme::get().colours().wrong.ink);
    m_wrong->setPalette(wrong);
    auto *reason = new QLabel(tr("&Reason"), this);
    auto *to = new QLabel(RecipientEdit::label(), this);
    reason->setBuddy(m_reason);
    to->setBuddy(m_recipient);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("OK"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QGridLayout(this);
    layout->setSpacing(grid::unit);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_words, 0, 0, 1, 2);
    layout->addWidget(reason, 1, 0);
    layout->addWidget(m_reason, 1, 1);
    layout->addWidget(m_wrong, 2, 1);
    layout->addWidget(to, 3, 0);
    layout->addWidget(m_recipient, 3, 1);
    layout->addWidget(buttons, 4, 0, 1, 2);
    setMinimumWidth(Theme::get().px(dialogWidth));
    connect(buttons, &QDialogButtonBox::accepted, this, &LeavingDialog::settle);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::textEdited, m_wrong, &QWidget::hide);
    m_reason->setFocus(Qt::OtherFocusReason);
}

QString LeavingDialog::sentence() const
{
    return m_words->text();
}

void LeavingDialog::settle()
{
    const Errand errand{m_reason->text().simplified(), m_recipient->recipient()};
    if (saysWhy(errand.reason)) {
        accept();
        return m_answered(errand);
    }
    m_wrong->setText(errand.reason.isEmpty() ? tr("Without a reason it does not leave: say why in a few words.")
                                             : errorSentence({ErrorKind::SaysNothing, {}, errand.reason}));
    m_wrong->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

bool askedWhyItLeaves(QWidget *over, const Error &error, const QList<CodeChoice> &agencies, const Errand &given,
                      LeavingDialog::Answered again)
{
    if (error.kind != ErrorKind::ReasonMissing)
        return false;
    (new LeavingDialog(errorSentence(error), agencies, given, std::move(again), over))->open();
    return true;
}

} // namespace liaison
