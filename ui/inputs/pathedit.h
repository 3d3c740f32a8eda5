// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace liaison {

// A line for the path of a file or a folder with a button that chooses it. On the screen thread.
class PathEdit : public QWidget
{
    Q_OBJECT

public:
    enum class For { Opening, Saving, Folder };

    explicit PathEdit(For purpose, QWidget *parent = nullptr);

    void setDialog(const QString &title, const QString &filter, const QString &ending = {}); // ending without dot
    QString path() const; // absolute, "~" taken for the home folder; empty: none
    void setPath(const QString &path);
    QLineEdit *lineEdit() const { return m_line; }

Q_SIGNALS:
    void pathChanged();

private:
    void choose();
    void retranslate();

    For m_purpose;
    QLineEdit *m_line;
    QToolButton *m_button;
    QString m_title;
    QString m_filter;
    QString m_ending;
};

} // namespace liaison
