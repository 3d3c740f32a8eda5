// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colours.h"

#include <QAbstractButton>
#include <QFrame>
#include <functional>

class QPushButton;
class QVBoxLayout;

namespace liaison {

class WordLabel;

// What one line of the Desk says. Plain text.
struct DeskWords
{
    QString lead; // date, code: small and soft, before the title
    QString title;
    QString detail;            // soft, behind the title
    QString figure;            // at the right end, tabular digits
    QString note;              // soft, behind the figure
    Tone tone = Tone::Neutral; // of the figure
};

// One line of the Desk; a click, Enter or Space opens what it is about. On the screen thread.
class DeskLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DeskLine(const DeskWords &words, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int leadWidth() const; // that they need; in pixels
    int noteWidth() const;
    void setColumns(int lead, int note);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    DeskWords m_words;
    int m_lead = 0;
    int m_note = 0;
};

// One card of the Desk: its title, how much there is, the lines, and words in their place when there are none. On the
// screen thread.
class DeskCard : public QFrame
{
    Q_OBJECT

public:
    explicit DeskCard(QWidget *parent = nullptr);

    void begin(const QString &title, const QString &emptyWords); // the lines before are gone
    void add(const DeskWords &words, std::function<void()> open);
    void finish(const QString &more = {}, std::function<void()> open = {}); // "All 33": opens the whole list
    int lines() const { return m_count; }

private:
    void alignLines();

    WordLabel *m_title;
    WordLabel *m_empty;
    QVBoxLayout *m_lines;
    QPushButton *m_more;
    std::function<void()> m_open;
    int m_count = 0;
};

} // namespace liaison
