// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/codecombo.h"

#include <QStringList>
#include <QWidget>

class QCompleter;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace liaison {

class FlowLayout;
class Session;

// Several values in one field: each a chip, and a line to type the next. Enter, Tab or a semicolon add what was typed,
// Backspace at the start takes the last one back into the line, a click on a chip removes it. The values are codes of a
// list of choices, or free text. On the screen thread.
class ChipsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ChipsEdit(QWidget *parent = nullptr);

    void setChoices(const QList<CodeChoice> &choices);                              // only these can be added
    void completeFrom(Session &session, const QString &kind, const QString &field); // free text
    void setFieldName(const QString &name);
    void setPlaceholder(const QString &words);

    // The values with what is still in the line; UnknownCode with the text when that names nothing.
    Result<QStringList> values() const;
    void setValues(const QStringList &values); // not reported
    // The values and the unfinished text, whatever it is: for drafts.
    QString typed() const;
    void setTyped(const QString &typed);
    QLineEdit *lineEdit() const { return m_line; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void offer(const QString &typed);
    bool commit();
    std::optional<QString> codeFor(const QString &typed) const;
    QString wordsFor(const QString &value) const;
    void append(const QString &value);
    void showChips();
    void markWrong(bool wrong);

    bool m_closed = false; // only choices
    QList<CodeChoice> m_choices;
    ChoiceSearch m_search;
    QStringList m_values;
    QList<QPushButton *> m_chips;
    FlowLayout *m_flow;
    QLineEdit *m_line;
    QCompleter *m_completer;
    QStandardItemModel *m_candidates;
};

} // namespace liaison
