// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/codecombo.h"

#include "core/base/textfold.h"
#include "core/base/visibletext.h"
#include "core/values/owncodes.h"
#include "ui/inputs/completionkeys.h"
#include "ui/look/theme.h"
#include "ui/words/language.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int rowRole = Qt::UserRole + 1;
constexpr int entryRole = Qt::UserRole + 2;
constexpr int mostCandidates = 50;

QString shownText(const CodeChoice &choice, CodeCombo::Show show)
{
    if (choice.name.isEmpty())
        return choice.code;
    const QString name = visibleRow(choice.name);
    const bool both = show != CodeCombo::Show::NamesOnly && !choice.code.isEmpty();
    return both ? QString(choice.code + u"  "_s + name) : name;
}

// What the field itself says once the choice is made.
QString settledText(const CodeChoice &choice, CodeCombo::Show show)
{
    return show == CodeCombo::Show::Codes && !choice.code.isEmpty() ? choice.code : shownText(choice, show);
}

// Entries are read whole, however narrow the field is.
int listWidth(const QAbstractItemView *list)
{
    const int wanted = list->sizeHintForColumn(0) + Theme::get().px(32);
    return std::min(wanted, Theme::get().px(480));
}

// Entries say more than the field.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = index.data(entryRole).toString();
    }
};

} // namespace

QList<CodeChoice> listChoices(const QString &list)
{
    QList<CodeChoice> choices;
    for (const Code &code : codesOf(list)) {
        const QStringList others = code.names.values();
        choices.append({code.code, nameIn(code.names, screenLanguage(), code.code), others.join(u' ')});
    }
    return choices;
}

CodeCombo::CodeCombo(QWidget *parent)
    : QComboBox(parent), m_completer(new QCompleter(this)), m_candidates(new QStandardItemModel(this))
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(16);
    // The style sheet reaches the entries only through this kind of delegate.
    setItemDelegate(new EntryDelegate(this));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    // The candidates are chosen here, so the completer shows all that it is given.
    m_completer->setModel(m_candidates);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setObjectName(u"completion"_s);
    m_completer->popup()->setItemDelegate(new QStyledItemDelegate(m_completer));
    setCompleter(nullptr);
    m_completer->setWidget(lineEdit());
    connect(lineEdit(), &QLineEdit::textEdited, this, &CodeCombo::narrow);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &CodeCombo::settle);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.data(rowRole).toInt()); });
    connect(this, &QComboBox::activated, this, &CodeCombo::take);
    m_keys = new CompletionKeys(m_completer, this);
    connect(m_keys, &CompletionKeys::taken, this,
            [this](const QModelIndex &candidate) { take(candidate.data(rowRole).toInt()); });
}

void CodeCombo::setChoices(const QList<CodeChoice> &choices, Show show)
{
    m_show = show;
    m_choices = choices;
    m_codeList.clear();
    fill();
}

void CodeCombo::setCodeList(const QString &list, Show show)
{
    setChoices(listChoices(list), show);
    m_codeList = list;
}

void CodeCombo::setNoneWords(const QString &words)
{
    m_noneWords = words;
    fill();
}

void CodeCombo::setPlaceholder(const QString &words)
{
    lineEdit()->setPlaceholderText(words);
}

void CodeCombo::setFieldName(const QString &name)
{
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
}

void CodeCombo::fill()
{
    const QSignalBlocker quiet(this);
    const int before = findData(m_code);
    const QString typed = currentText();
    const int cursor = lineEdit()->cursorPosition();
    const bool unsettled = typed != (before >= 0 ? itemText(before) : m_code);
    if (!m_choices.isEmpty() && m_choices.first().code.isEmpty())
        m_choices.removeFirst();
    if (!m_noneWords.isEmpty())
        m_choices.prepend({QString(), m_noneWords});
    clear();
    m_search = ChoiceSearch(m_choices);
    for (const CodeChoice &choice : std::as_const(m_choices)) {
        addItem(settledText(choice, m_show), choice.code);
        setItemData(count() - 1, shownText(choice, m_show), entryRole);
        setItemData(count() - 1, shownText(choice, m_show), Qt::AccessibleTextRole);
    }
    setCode(m_code);
    if (unsettled) { // somebody is typing: other choices take nothing of it away
        setEditText(typed);
        lineEdit()->setCursorPosition(cursor);
    }
}

void CodeCombo::setCode(const QString &code)
{
    const QSignalBlocker quiet(this);
    m_code = code;
    const int row = findData(code);
    setCurrentIndex(row);
    // A code of another file or of an older list is shown, not dropped.
    setEditText(row >= 0 ? itemText(row) : code);
    lineEdit()->setCursorPosition(0);
    markWrong(false);
}

Result<QString> CodeCombo::value() const
{
    const QString typed = currentText().trimmed();
    const int row = findData(m_code);
    const QString settled = row >= 0 ? itemText(row) : m_code;
    if (typed == settled.trimmed())
        return m_code;
    const int match = bestMatch(typed);
    if (match >= 0)
        return m_choices.at(match).code;
    if (typed.isEmpty())
        return QString();
    return fail(ErrorKind::UnknownCode, {}, typed);
}

QString CodeCombo::code() const
{
    return value().value_or(QString());
}

int CodeCombo::bestMatch(const QString &typed) const
{
    const QString wanted = foldText(typed);
    for (int row = 0; row < m_choices.size() && !wanted.isEmpty(); ++row) {
        if (foldText(shownText(m_choices.at(row), m_show)) == wanted)
            return row;
    }
    return m_search.best(typed);
}

void CodeCombo::narrow(const QString &typed)
{
    m_candidates->clear();
    markWrong(false);
    for (const int row : m_search.find(typed).mid(0, mostCandidates)) {
        auto *item = new QStandardItem(shownText(m_choices.at(row), m_show));
        item->setData(row, rowRole);
        m_candidates->appendRow(item);
    }
    if (m_candidates->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setMinimumWidth(listWidth(m_completer->popup()));
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void CodeCombo::take(int row)
{
    if (row < 0 || row >= m_choices.size())
        return;
    const bool changed = m_code != m_choices.at(row).code;
    setCode(m_choices.at(row).code);
    // The completer writes its text after this; ours has to stand.
    QTimer::singleShot(0, this, [this, chosen = m_code] {
        if (chosen == m_code)
            setCode(m_code);
    });
    if (changed)
        Q_EMIT codeChanged(m_code);
}

void CodeCombo::settle()
{
    const QString typed = currentText().trimmed();
    const Result<QString> chosen = value();
    if (!chosen) {
        markWrong(true);
        return;
    }
    const bool changed = *chosen != m_code;
    if (changed || !typed.isEmpty())
        setCode(*chosen);
    if (changed)
        Q_EMIT codeChanged(m_code);
}

void CodeCombo::markWrong(bool wrong)
{
    if (property("wrong").toBool() == wrong)
        return;
    setProperty("wrong", wrong);
    style()->unpolish(this);
    style()->polish(this);
}

void CodeCombo::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        QTimer::singleShot(0, this, &CodeCombo::selectAll);
}

// From the end to the beginning, so that a text wider than the field shows how it begins.
void CodeCombo::selectAll()
{
    const int length = int(lineEdit()->text().size());
    lineEdit()->setSelection(length, -length);
}

void CodeCombo::showPopup()
{
    view()->setMinimumWidth(listWidth(view()));
    QComboBox::showPopup();
    if (currentIndex() < 0 && count() > 0)
        view()->setCurrentIndex(model()->index(0, modelColumn(), rootModelIndex()));
}

void CodeCombo::setEnterGoesOn(bool goesOn)
{
    m_keys->setEnterGoesOn(goesOn);
}

bool CodeCombo::isChoosing() const
{
    return m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid();
}

void CodeCombo::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
}

void CodeCombo::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_codeList.isEmpty())
        setCodeList(m_codeList, m_show);
}

} // namespace liaison
