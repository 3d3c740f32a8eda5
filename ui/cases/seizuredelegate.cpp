// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/seizuredelegate.h"

#include "core/values/owncodes.h"
#include "ui/cases/seizurelines.h"
#include "ui/forms/fieldinputs.h"
#include "ui/inputs/codecombo.h"
#include "ui/inputs/filecompletion.h"
#include "ui/look/plaintext.h"
#include "ui/look/theme.h"
#include "ui/words/formats.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace liaison {

SeizureDelegate::SeizureDelegate(Session &session, QObject *parent) : QStyledItemDelegate(parent), m_session(session) {}

void SeizureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Theme::get().colours();
    const bool wrong = !index.data(SeizureLines::WrongRole).toString().isEmpty();
    const bool number = index.column() == SeizureLines::Amount || index.column() == SeizureLines::Value;
    painter->save();
    painter->fillRect(option.rect, wrong ? colours.wrong.fill : colours.surface);
    painter->setPen(colours.border); // the grid
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (wrong) {
        painter->setPen(colours.wrong.ink);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->setPen(wrong ? colours.wrong.ink : colours.text);
    const QFont font = number ? Theme::get().figuresFont() : Theme::get().font(TextSize::Body);
    painter->setFont(font);
    const QRect inner = option.rect.adjusted(grid::unit, 0, -grid::unit, 0);
    const QString words = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, inner.width());
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(inner, int(alignment) | Qt::TextSingleLine, words);
    painter->restore();
}

QWidget *SeizureDelegate::codeEditor(QWidget *parent, const QString &list, int column) const
{
    auto *combo = new CodeCombo(parent);
    combo->setEnterGoesOn(true);
    if (column == SeizureLines::Unit) {
        QList<CodeChoice> choices;
        for (const Code &code : codesOf(list))
            choices.append({code.code, Formats().unit(code.code), QStringList(code.names.values()).join(u' ')});
        combo->setChoices(choices);
    } else {
        const bool coded = column == SeizureLines::Category;
        combo->setCodeList(list, coded ? CodeCombo::Show::CodesAndNames : CodeCombo::Show::NamesOnly);
    }
    if (column == SeizureLines::Ipr)
        combo->setNoneWords(tr("not stated"));
    combo->setMinimumContentsLength(3);
    return combo;
}

QWidget *SeizureDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString list = SeizureLines::codeListOf(index.column());
    QWidget *editor = nullptr;
    if (!list.isEmpty()) {
        editor = codeEditor(parent, list, index.column());
    } else {
        auto *line = new QLineEdit(parent);
        const bool number = index.column() == SeizureLines::Amount || index.column() == SeizureLines::Value;
        line->setAlignment(number ? Qt::AlignRight : Qt::AlignLeft);
        if (!number)
            new FileCompletion(line, m_session, u"seizure"_s, SeizureLines::fieldOf(index.column()));
        editor = line;
    }
    const QString name = tr("%1, line %2", "a column of the seizure lines, the line's number")
                             .arg(index.model()->headerData(index.column(), Qt::Horizontal).toString())
                             .arg(index.row() + 1);
    if (auto *combo = qobject_cast<CodeCombo *>(editor))
        combo->setFieldName(name);
    editor->setAccessibleName(name);
    editor->setAutoFillBackground(true);
    auto *self = const_cast<SeizureDelegate *>(this); // Qt's signature is const, its signal is not
    whenEdited(editor, editor, [self, editor] { Q_EMIT self->commitData(editor); });
    return editor;
}

void SeizureDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString typed = index.data(Qt::EditRole).toString();
    if (typedText(editor) != typed) // the model was told by this very editor
        setTypedText(editor, typed);
}

void SeizureDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, typedText(editor), Qt::EditRole);
}

void SeizureDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

// Enter goes on to the next line; what the view makes of it cannot be told from a change of the row.
bool SeizureDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & ~Qt::KeypadModifier)) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, NoHint);
            Q_EMIT enterPressed();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

bool SeizureDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString wrong = index.data(SeizureLines::WrongRole).toString();
    QToolTip::showText(event->globalPos(), toolTipText(wrong.isEmpty() ? index.data().toString() : wrong), view);
    return true;
}

} // namespace liaison
