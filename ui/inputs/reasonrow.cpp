// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/reasonrow.h"

#include "core/domain/reason.h"
#include "core/fields/recordjson.h"
#include "ui/look/boxes.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int reasonWidth = 420; // a sentence is seen while it is typed

} // namespace

bool lacksReason(const Errors &errors)
{
    return std::any_of(errors.begin(), errors.end(), [](const Error &error) {
        return (error.kind == ErrorKind::Required || error.kind == ErrorKind::SaysNothing) &&
               error.field == "reason"_L1;
    });
}

ReasonRow::ReasonRow(QWidget *parent) : QWidget(parent), m_words(new QLabel(this)), m_edit(new QLineEdit(this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setBuddy(m_edit);
    m_edit->setMaxLength(lineLimit);
    auto *line = rowIn(this, grid::unit);
    line->addWidget(m_words);
    line->addWidget(m_edit, 1);
    connect(m_edit, &QLineEdit::returnPressed, this, &ReasonRow::given);
    hide();
    retranslate();
    whenLanguageChanges(this, [this] { retranslate(); });
}

void ReasonRow::ask()
{
    QWidget *now = window()->focusWidget();
    if (now && !isAncestorOf(now))
        m_before = now;
    show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ReasonRow::dismiss()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    if (hadFocus && m_before && m_before->isEnabled()) // hiding hands the keyboard to whatever comes next
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
    m_edit->clear();
}

QString ReasonRow::reason() const
{
    return m_edit->text().simplified();
}

void ReasonRow::retranslate()
{
    m_words->setText(tr("Why it is corrected"));
    m_edit->setAccessibleName(m_words->text());
}

void askForReason(QWidget *over, const QString &title, const QString &sentence,
                  std::function<void(const QString &reason)> then)
{
    auto *dialog = new QInputDialog(over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(sentence);
    dialog->setOkButtonText(ReasonRow::tr("OK"));
    dialog->setCancelButtonText(ReasonRow::tr("Cancel"));
    dialog->resize(Theme::get().px(reasonWidth), dialog->sizeHint().height());
    if (auto *words = dialog->findChild<QLabel *>())
        words->setTextFormat(Qt::PlainText);
    QObject *context = over; // a screen without an active window has none
    QObject::connect(dialog, &QInputDialog::textValueSelected, context ? context : dialog,
                     [over = QPointer(over), title, sentence, then = std::move(then)](const QString &typed) {
                         const QString reason = typed.simplified();
                         if (saysWhy(reason))
                             return then(reason);
                         const QString words =
                             reason.isEmpty()
                                 ? ReasonRow::tr("Without a reason it is not done: say why in a few words.")
                                 : errorSentence({ErrorKind::SaysNothing, {}, reason});
                         const QString asked = sentence.section(u"\n\n"_s, -1);
                         askForReason(over, title, words + u"\n\n"_s + asked, then);
                     });
    dialog->open();
}

} // namespace liaison
