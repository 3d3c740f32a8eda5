// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldinputs.h"

#include "ui/forms/partsedit.h"
#include "ui/forms/resultlines.h"
#include "ui/inputs/chipsedit.h"
#include "ui/inputs/codecombo.h"
#include "ui/inputs/markingcombo.h"
#include "ui/inputs/readingedits.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace liaison {

QString typedText(const QWidget *input)
{
    if (const auto *reading = qobject_cast<const ReadingEdit *>(input))
        return reading->text();
    if (const auto *code = qobject_cast<const CodeCombo *>(input))
        return code->value().value_or(code->currentText().trimmed());
    if (const auto *marking = qobject_cast<const MarkingCombo *>(input))
        return tlpCode(marking->marking());
    if (const auto *chips = qobject_cast<const ChipsEdit *>(input))
        return chips->typed();
    if (const auto *line = qobject_cast<const QLineEdit *>(input))
        return line->text();
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(input))
        return lines->toPlainText();
    if (const auto *check = qobject_cast<const QCheckBox *>(input))
        return check->isChecked() ? u"true"_s : QString();
    return {};
}

void setTypedText(QWidget *input, const QString &text)
{
    if (auto *reading = qobject_cast<ReadingEdit *>(input))
        reading->setText(text);
    else if (auto *code = qobject_cast<CodeCombo *>(input))
        code->setCode(text);
    else if (auto *marking = qobject_cast<MarkingCombo *>(input))
        marking->setMarking(tlpFromCode(text).value_or(Tlp::Red));
    else if (auto *chips = qobject_cast<ChipsEdit *>(input))
        chips->setTyped(text);
    else if (auto *line = qobject_cast<QLineEdit *>(input))
        line->setText(text);
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(input))
        lines->setPlainText(text);
    else if (auto *check = qobject_cast<QCheckBox *>(input))
        check->setChecked(text == "true"_L1);
}

void whenEdited(QWidget *input, QObject *context, const std::function<void()> &edited)
{
    if (auto *reading = qobject_cast<ReadingEdit *>(input)) {
        QObject::connect(reading, &ReadingEdit::edited, context, edited);
    } else if (auto *code = qobject_cast<CodeCombo *>(input)) {
        QObject::connect(code, &CodeCombo::codeChanged, context, edited);
        QObject::connect(code->lineEdit(), &QLineEdit::textEdited, context, edited);
    } else if (auto *marking = qobject_cast<MarkingCombo *>(input)) {
        QObject::connect(marking, &MarkingCombo::markingChanged, context, edited);
    } else if (auto *chips = qobject_cast<ChipsEdit *>(input)) {
        QObject::connect(chips, &ChipsEdit::edited, context, edited);
    } else if (auto *line = qobject_cast<QLineEdit *>(input)) {
        QObject::connect(line, &QLineEdit::textEdited, context, edited);
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(input)) {
        QObject::connect(lines, &QPlainTextEdit::textChanged, context, edited);
    } else if (auto *check = qobject_cast<QCheckBox *>(input)) {
        QObject::connect(check, &QCheckBox::clicked, context, edited);
    } else if (auto *parts = qobject_cast<PartsEdit *>(input)) {
        QObject::connect(parts, &PartsEdit::edited, context, edited);
    } else if (auto *results = qobject_cast<ResultLines *>(input)) {
        QObject::connect(results, &ResultLines::edited, context, edited);
    } else if (auto *combo = qobject_cast<QComboBox *>(input)) {
        QObject::connect(combo, &QComboBox::activated, context, edited);
        if (combo->lineEdit())
            QObject::connect(combo->lineEdit(), &QLineEdit::textEdited, context, edited);
    } else if (input->focusProxy()) { // an input made of several: what the keyboard reaches in it
        whenEdited(input->focusProxy(), context, edited);
    }
}

void focusToMend(QWidget *input)
{
    input->setFocus(Qt::OtherFocusReason);
    QWidget *inner = input;
    while (inner->focusProxy())
        inner = inner->focusProxy();
    auto *line = qobject_cast<QLineEdit *>(inner);
    if (const auto *combo = qobject_cast<QComboBox *>(inner))
        line = combo->lineEdit();
    if (line)
        line->selectAll();
}

} // namespace liaison
