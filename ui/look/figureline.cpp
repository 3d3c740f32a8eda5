// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/figureline.h"

#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/pageheader.h"
#include "ui/look/theme.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liaison {

FigureLine::FigureLine(QWidget *parent) : QWidget(parent), m_more(quietButton(QString(), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &FigureLine::offerRest);
    connect(&Theme::get(), &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
    });
    whenLanguageChanges(this, [this] { arrange(); });
}

void FigureLine::setFigures(const QList<LineFigure> &figures)
{
    m_headlines = figures;
    while (m_figures.size() > figures.size())
        m_figures.takeLast()->deleteLater();
    for (qsizetype i = 0; i < figures.size(); ++i) {
        if (i == m_figures.size()) {
            auto *made = new HeadlineFigure(this);
            connect(made, &HeadlineFigure::opened, this, [this, i] {
                if (i < m_headlines.size() && m_headlines.at(i).filter)
                    Q_EMIT opened(*m_headlines.at(i).filter);
            });
            m_figures.append(made);
        }
        HeadlineFigure *shown = m_figures.at(i);
        shown->setCaption(figures.at(i).caption);
        shown->setFigure(figures.at(i).figure);
        shown->setNote(figures.at(i).note);
        shown->setOpens(figures.at(i).filter.has_value());
    }
    updateGeometry();
    arrange();
}

QSize FigureLine::sizeHint() const
{
    QSize size(0, Theme::get().px(34) + Theme::get().px(grid::row));
    for (const HeadlineFigure *figure : m_figures) {
        size.rwidth() += figure->sizeHint().width() + grid::unit;
        size.setHeight(std::max(size.height(), figure->sizeHint().height()));
    }
    return size;
}

QSize FigureLine::minimumSizeHint() const
{
    return {m_figures.isEmpty() ? 0 : m_figures.first()->sizeHint().width(), sizeHint().height()};
}

// Right to left of what there is room for: the figures stand at the right end, beside the actions.
void FigureLine::arrange()
{
    int used = 0;
    m_shown = 0;
    const int room = width();
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const int next = m_figures.at(i)->sizeHint().width() + grid::unit;
        const bool last = i == m_figures.size() - 1;
        const int reserve = last ? 0 : Theme::get().px(72); // for the button of the others
        if (used + next + reserve > room && !(last && used + next <= room))
            break;
        used += next;
        ++m_shown;
    }
    const int others = int(m_figures.size()) - m_shown;
    m_more->setVisible(others > 0);
    if (others > 0) {
        m_more->setText(tr("%1 more").arg(others));
        m_more->setAccessibleName(tr("%1 more figures").arg(others));
        m_more->adjustSize();
        used += m_more->width();
    }
    int x = std::max(0, room - used);
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        HeadlineFigure *figure = m_figures.at(i);
        figure->setVisible(i < m_shown);
        const QSize size = figure->sizeHint();
        figure->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        if (i < m_shown)
            x += size.width() + grid::unit;
    }
    m_more->move(x, (height() - m_more->height()) / 2);
}

void FigureLine::offerRest()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (qsizetype i = m_shown; i < m_headlines.size(); ++i) {
        const LineFigure &headline = m_headlines.at(i);
        QString words = tr("%1: %2", "a caption, its figure").arg(headline.caption, headline.figure);
        QAction *action = menu->addAction(words.replace(u'&', u"&&"_s));
        action->setEnabled(headline.filter.has_value());
        connect(action, &QAction::triggered, this, [this, i] {
            if (i < m_headlines.size() && m_headlines.at(i).filter)
                Q_EMIT opened(*m_headlines.at(i).filter);
        });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void FigureLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace liaison
