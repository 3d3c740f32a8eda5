// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/recordlist.h"

#include <QAbstractButton>

namespace liaison {

// One figure among others, set like text in a table: a click, Enter or Space opens the records that it was made from.
// Under it, small, a remark ("interception", "illustrative"). Without records it is only words. Plain text.
class FigureButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureButton(QWidget *parent = nullptr);

    // `spoken`: what a screen reader says, with what stands round the figure; empty: the figure.
    void setFigure(const QString &text, const QString &remark = {}, const QString &spoken = {});
    QString figure() const { return m_figure; }
    void setFilter(const std::optional<RecordFilter> &filter); // none: there is nothing to open
    const std::optional<RecordFilter> &filter() const { return m_filter; }
    void setSoft(bool soft); // not stated, nothing there
    void setAlignment(Qt::Alignment alignment);
    QString remark() const { return m_remark; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const liaison::RecordFilter &filter);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<RecordFilter> m_filter;
    QString m_figure; // not the button's text, which would take & for a mnemonic
    QString m_remark;
    Qt::Alignment m_alignment = Qt::AlignRight;
    bool m_soft = false;
};

} // namespace liaison
