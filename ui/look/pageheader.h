// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colours.h"

#include <QAbstractButton>
#include <QWidget>

class QHBoxLayout;

namespace liaison {

class WordLabel;

// A big figure over its caption. A click, Enter or Space opens the records that it was made from.
class HeadlineFigure : public QAbstractButton
{
    Q_OBJECT

public:
    explicit HeadlineFigure(QWidget *parent = nullptr);
    HeadlineFigure(const QString &caption, const QString &figure, QWidget *parent = nullptr);

    void setFigure(const QString &figure);
    void setCaption(const QString &caption);
    void setNote(const QString &note); // under the caption: "2 not stated", "+12 on the quarter before"
    void setTone(Tone tone);           // Due or Wrong colour the figure; its caption has to say why
    void setOpens(bool opens);         // false: there is nothing behind it
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();

    QString m_figure;
    QString m_caption;
    QString m_note;
    Tone m_tone = Tone::Neutral;
};

// The head of a page: title, figures and actions in one line, filters in the next.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle); // soft, beside the title: the period, the marking
    HeadlineFigure *addFigure(const QString &caption, const QString &figure = {});
    void addAction(QWidget *widget); // at the right end; the main one last
    using QWidget::addAction;
    void addFilter(QWidget *widget, const QString &label = {});
    void addFilterStretch(); // what follows stands at the right

private:
    WordLabel *m_title;
    WordLabel *m_subtitle;
    QHBoxLayout *m_figures;
    QHBoxLayout *m_actions;
    QHBoxLayout *m_filters;
    QWidget *m_filterBar;
};

} // namespace liaison
