// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/paletteentries.h"
#include "ui/work/session.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;

namespace liaison {

// Search everywhere: records, pages and commands in one list over the page, from the keyboard alone. Also the list of
// all actions with their keys. Records are searched on a worker a moment after the last keystroke. On the screen
// thread.
class SearchPalette : public QFrame
{
    Q_OBJECT

public:
    enum class Offers { Everything, Commands };

    SearchPalette(Session &session, const Commands &commands, QWidget *over);

    void open(Offers offers);
    PaletteModel &entries() { return *m_model; }
    QLineEdit *line() const { return m_line; }

    static constexpr int pauseMs = 120;

Q_SIGNALS:
    void pageChosen(const QString &key);
    void recordChosen(const QString &kind, qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void textChanged();
    void search();
    void offer();
    void choose();
    void move(int step, int times = 1);
    void close();
    void place();
    void retranslate();
    bool keyPressed(QKeyEvent *event);

    Session &m_session;
    const Commands &m_commands;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_nothing;
    PaletteModel *m_model;
    QTimer m_pause;
    Question m_search;
    QList<SearchHit> m_hits;
    QString m_hitsFor; // the text that they answer
    QString m_failure;
    Offers m_offers = Offers::Everything;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace liaison
