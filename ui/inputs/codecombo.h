// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/inputs/choicesearch.h"

#include <QComboBox>

class QCompleter;
class QStandardItemModel;

namespace liaison {

class CompletionKeys;

// The codes of a list in the screen's language, found by their names in all; of fixed codes there are none.
QList<CodeChoice> listChoices(const QString &list);

// Chooses one of many codes by typing any part of its code, name or other names; letters with and without diacritics,
// Traditional and Simplified find one another. On the screen thread.
class CodeCombo : public QComboBox
{
    Q_OBJECT

public:
    // Codes: the code in the field, code and name in the list, for fields too narrow for both.
    enum class Show { NamesOnly, CodesAndNames, Codes };

    explicit CodeCombo(QWidget *parent = nullptr);

    void setChoices(const QList<CodeChoice> &choices, Show show = Show::NamesOnly);
    void setCodeList(const QString &list, Show show = Show::NamesOnly); // a built-in list, in the screen's language
    void setNoneWords(const QString &words); // a first entry without a code ("any", "none"); empty: there is none
    void setPlaceholder(const QString &words);
    void setFieldName(const QString &name); // for screen readers

    // The chosen code, empty for none; UnknownCode with what was typed when that names nothing.
    Result<QString> value() const;
    QString code() const;              // the same, empty when what was typed names nothing
    void setCode(const QString &code); // not reported; a code that is not in the list is kept and shown as it is

    void showPopup() override;        // with the first entry highlighted where nothing is chosen yet
    void setEnterGoesOn(bool goesOn); // Enter takes the candidate and acts on the field at once
    bool isChoosing() const;          // a candidate is highlighted: Enter and Tab take it

Q_SIGNALS:
    void codeChanged(const QString &code); // chosen by the person

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void narrow(const QString &typed);
    void settle();
    int bestMatch(const QString &typed) const;
    void take(int row);
    void markWrong(bool wrong);
    void selectAll();

    QList<CodeChoice> m_choices; // with the none entry first when there is one
    ChoiceSearch m_search;
    QCompleter *m_completer;
    CompletionKeys *m_keys;
    QStandardItemModel *m_candidates;
    QString m_codeList;
    QString m_noneWords;
    QString m_code;
    Show m_show = Show::NamesOnly;
};

} // namespace liaison
