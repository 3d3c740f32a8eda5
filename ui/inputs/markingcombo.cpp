// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/markingcombo.h"

#include "ui/look/chips.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/words/markingwords.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr Tlp allMarkings[] = {Tlp::Red, Tlp::AmberStrict, Tlp::Amber, Tlp::Green, Tlp::Clear};

// An entry of the marking list: the chip, and beside it who may see it.
class MarkingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tlp tlp = allMarkings[index.row()];
        const Colours &colours = Theme::get().colours();
        const bool chosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, chosen ? colours.selection : colours.surface);
        QRect inner = option.rect.adjusted(grid::unit, 0, -grid::unit, 0);
        paintChip(painter, inner, tlpChip(tlp));
        inner.setLeft(inner.left() + chipSize(tlpChip(Tlp::AmberStrict)).width() + grid::unit);
        painter->setPen(colours.text);
        painter->setFont(option.font);
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, tlpMeaning(tlp));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int words = option.fontMetrics.horizontalAdvance(tlpMeaning(allMarkings[index.row()]));
        return {chipSize(tlpChip(Tlp::AmberStrict)).width() + words + 4 * grid::unit, Theme::get().px(grid::row)};
    }
};

} // namespace

MarkingCombo::MarkingCombo(QWidget *parent) : QComboBox(parent)
{
    setItemDelegate(new MarkingDelegate(this));
    setAccessibleName(tr("Marking (Traffic Light Protocol)"));
    fill();
    setMarking(Tlp::Red); // the safest unless somebody chooses
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT markingChanged(marking()); });
    whenLanguageChanges(this, [this] { fill(); });
}

void MarkingCombo::fill()
{
    const int chosen = currentIndex();
    clear();
    for (const Tlp tlp : allMarkings) {
        addItem(tlpWords(tlp));
        setItemData(count() - 1, QString(tlpWords(tlp) + u", "_s + tlpMeaning(tlp)), Qt::AccessibleTextRole);
    }
    setCurrentIndex(std::max(chosen, 0));
    setWeakest(m_weakest);
}

void MarkingCombo::setWeakest(Tlp tlp)
{
    m_weakest = tlp;
    auto *items = qobject_cast<QStandardItemModel *>(model());
    for (int index = 0; items && index < count(); ++index)
        items->item(index)->setEnabled(strictest(allMarkings[index], tlp) == allMarkings[index]);
}

Tlp MarkingCombo::marking() const
{
    return allMarkings[std::clamp(currentIndex(), 0, int(std::size(allMarkings)) - 1)];
}

void MarkingCombo::setMarking(Tlp tlp)
{
    for (int index = 0; index < int(std::size(allMarkings)); ++index) {
        if (allMarkings[index] == tlp)
            setCurrentIndex(index);
    }
}

void MarkingCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    paintChip(&painter, field, tlpChip(marking()));
}

void MarkingCombo::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(0)); // what a marking means must not be cut
    QComboBox::showPopup();
}

} // namespace liaison
