// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace liaison {

// Widgets in lines, as words in a paragraph: for chips. On the screen thread.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    FlowLayout(int horizontalGap, int verticalGap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void insertWidget(int at, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    // The last item takes the rest of its line (a field to type in, after chips).
    void setLastStretches(bool stretches);

private:
    int arrange(const QRect &rect, bool place) const;

    QList<QLayoutItem *> m_items;
    int m_horizontalGap;
    int m_verticalGap;
    bool m_lastStretches = false;
};

} // namespace liaison
