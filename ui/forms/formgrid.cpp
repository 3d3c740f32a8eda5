// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formgrid.h"

#include "ui/forms/fieldinputs.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <utility>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

void setInk(QLabel *label, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

QWidget *inputOf(QWidget *editor)
{
    QWidget *input = editor;
    while (input->focusProxy())
        input = input->focusProxy();
    return input;
}

} // namespace

FieldRow::FieldRow(QWidget *grid, const QString &label, QWidget *editor)
    : QObject(grid), m_label(new QLabel(grid)), m_editor(editor), m_message(new QLabel(grid))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(inputOf(editor));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setFont(Theme::get().font(TextSize::Small));
    m_message->hide();
    setLabel(label);
    connect(&Theme::get(), &Theme::changed, this, &FieldRow::showMessage);
    showMessage();
}

void FieldRow::setLabel(const QString &text)
{
    m_label->setText(text);
    m_name = text;
    m_name.remove(u'&');
    m_editor->setAccessibleName(m_name);
    inputOf(m_editor)->setAccessibleName(m_name);
}

void FieldRow::setError(const QString &sentence)
{
    m_error = sentence;
    QWidget *input = inputOf(m_editor);
    input->setProperty("wrong", !sentence.isEmpty());
    input->style()->unpolish(input);
    input->style()->polish(input);
    showMessage();
}

void FieldRow::setHint(const QString &text)
{
    m_hint = text;
    showMessage();
}

void FieldRow::keepRoom()
{
    m_keepsRoom = true;
    showMessage();
}

void FieldRow::setVisible(bool visible)
{
    m_visible = visible;
    m_label->setVisible(visible);
    m_editor->setVisible(visible);
    showMessage();
}

void FieldRow::showMessage()
{
    const Colours &colours = Theme::get().colours();
    const QString message = m_error.isEmpty() ? m_hint : m_error;
    setInk(m_label, colours.textSoft);
    setInk(m_message, m_error.isEmpty() ? colours.textSoft : colours.wrong.ink);
    m_message->setFont(Theme::get().font(TextSize::Small));
    m_message->setText(message);
    m_message->setVisible(m_visible && (m_keepsRoom || !message.isEmpty()));
    m_message->setMinimumHeight(m_keepsRoom ? m_message->fontMetrics().height() : 0);
    inputOf(m_editor)->setAccessibleDescription(message);
}

FormGrid::FormGrid(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(grid::twice);
    m_layout->setVerticalSpacing(2);
    m_layout->setColumnStretch(1, 1);
}

void FormGrid::setLabelsAbove(bool above)
{
    m_above = above;
}

FieldRow *FormGrid::addField(const QString &field, const QString &label, QWidget *editor)
{
    // Tab goes through the fields as they stand here, even through one that was the form's before.
    editor->setParent(nullptr);
    editor->setParent(this);
    auto *row = new FieldRow(this, label, editor);
    whenEdited(editor, row, [row] {
        if (row->hasError()) // it is being mended
            row->setError({});
    });
    if (m_next > 0)
        m_layout->setRowMinimumHeight(m_next++, grid::half);
    if (m_above) {
        m_layout->addWidget(row->m_label, m_next++, 0, 1, 2);
        m_layout->addWidget(editor, m_next++, 0, 1, 2);
        m_layout->addWidget(row->m_message, m_next++, 0, 1, 2);
    } else {
        const bool tall = editor->sizePolicy().verticalPolicy() == QSizePolicy::Expanding;
        m_layout->addWidget(row->m_label, m_next, 0, tall ? Qt::AlignRight | Qt::AlignTop : Qt::AlignRight);
        m_layout->addWidget(editor, m_next++, 1);
        m_layout->addWidget(row->m_message, m_next++, 1);
    }
    m_rows.append(row);
    m_byField.insert(field, row);
    return row;
}

QLabel *FormGrid::addSection(const QString &title)
{
    auto *label = new QLabel(title, this);
    label->setTextFormat(Qt::PlainText);
    const auto retranslate = [label] { label->setFont(Theme::get().font(TextSize::Strong)); };
    retranslate();
    connect(&Theme::get(), &Theme::changed, label, retranslate);
    if (m_next > 0)
        m_layout->setRowMinimumHeight(m_next++, grid::twice);
    m_layout->addWidget(label, m_next++, 0, 1, 2);
    return label;
}

void FormGrid::addWide(QWidget *widget)
{
    if (m_next > 0)
        m_layout->setRowMinimumHeight(m_next++, grid::unit);
    m_layout->addWidget(widget, m_next++, 0, 1, 2);
}

FieldRow *FormGrid::row(const QString &field) const
{
    return m_byField.value(field);
}

QStringList FormGrid::showErrors(const Errors &errors)
{
    return placeErrors(errors, m_rows, [this](const QString &field) { return row(field); });
}

void FormGrid::clearErrors()
{
    for (FieldRow *each : std::as_const(m_rows))
        each->setError({});
}

QStringList placeErrors(const Errors &errors, const QList<FieldRow *> &rows,
                        const std::function<FieldRow *(const QString &)> &rowOf)
{
    QHash<FieldRow *, QStringList> sentences;
    QStringList elsewhere;
    for (const Error &error : errors) {
        FieldRow *row = nullptr;
        for (QString field = error.field; !row && !field.isEmpty();) {
            row = rowOf(field);
            const qsizetype cut = std::max(field.lastIndexOf(u'.'), field.lastIndexOf(u'['));
            field.truncate(std::max<qsizetype>(cut, 0));
        }
        if (row)
            sentences[row].append(errorSentence(error, row == rowOf(error.field) ? row->name() : QString()));
        else
            elsewhere.append(errorSentence(error));
    }
    bool focused = false;
    for (FieldRow *row : rows) {
        row->setError(sentences.value(row).join(u' '));
        if (!row->hasError())
            continue;
        if (!row->isShown())
            row->setVisible(true);
        if (!std::exchange(focused, true))
            focusToMend(row->editor());
    }
    return elsewhere;
}

} // namespace liaison
