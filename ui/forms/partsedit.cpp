// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/partsedit.h"

#include "core/transfer/recordtable.h"
#include "ui/forms/recordlines.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/words/codewords.h"
#include "ui/words/language.h"

#include <QHeaderView>
#include <QJsonObject>
#include <QKeyEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostRowsShown = 6;

} // namespace

PartsEdit::PartsEdit(const QList<PartColumn> &columns, QWidget *parent)
    : QTableWidget(0, int(columns.size()), parent), m_columns(columns)
{
    setTabKeyNavigation(false);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (m_filling)
            return;
        if (item->row() == rowCount() - 1 && !item->text().isEmpty()) {
            m_filling = true;
            appendRow({});
            m_filling = false;
        }
        Q_EMIT edited();
    });
    retranslate();
    setJson({});
    whenLanguageChanges(this, [this] { retranslate(); });
}

void PartsEdit::retranslate()
{
    QStringList titles;
    for (const PartColumn &column : m_columns)
        titles.append(column.title());
    setHorizontalHeaderLabels(titles);
    setToolTip(tr("Type into the last row to add one. Ctrl+Delete takes a row away."));
    for (int column = 0; column < columnCount(); ++column) {
        setColumnWidth(column, Theme::get().px(m_columns.at(column).width));
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
}

// What is left goes to the column that wants it; where nothing is left, the grid scrolls and no column is squeezed
// away.
void PartsEdit::shareWidth()
{
    int left = viewport()->width();
    for (int column = 0; column < columnCount(); ++column)
        left -= m_columns.at(column).stretch ? 0 : columnWidth(column);
    for (int column = 0; column < columnCount(); ++column) {
        if (m_columns.at(column).stretch)
            setColumnWidth(column, std::max(left, Theme::get().px(m_columns.at(column).width) * 3 / 4));
    }
}

QString PartsEdit::shown(const PartColumn &column, const QJsonValue &value) const
{
    if (!column.codeList.isEmpty())
        return CodeWords::word(column.codeList, value.toString(), screenLanguage());
    return value.isNull() || value.isUndefined() ? QString() : tableCell({}, {}, value);
}

QJsonValue PartsEdit::typed(const PartColumn &column, const QString &text) const
{
    const QString plain = text.trimmed();
    if (plain.isEmpty())
        return QJsonValue::Null;
    if (column.codeList.isEmpty())
        return plain;
    for (const auto &[code, word] : CodeWords::all(column.codeList, screenLanguage())) {
        if (word.compare(plain, Qt::CaseInsensitive) == 0)
            return code;
    }
    return plain;
}

void PartsEdit::appendRow(const QJsonObject &part)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < columnCount(); ++column) {
        auto *item =
            new QTableWidgetItem(shown(m_columns.at(column), RecordLines::valueAt(part, m_columns.at(column).path)));
        if (column == 0)
            item->setData(Qt::UserRole, part);
        setItem(row, column, item);
    }
    fit();
}

void PartsEdit::fit()
{
    const int rows = std::clamp(rowCount(), 2, mostRowsShown);
    const int row = rowCount() ? rowHeight(0) : verticalHeader()->defaultSectionSize();
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * row + 2 * frameWidth() + grid::unit);
}

bool PartsEdit::isEmptyRow(int row) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (!item(row, column)->text().trimmed().isEmpty())
            return false;
    }
    return true;
}

QJsonArray PartsEdit::json() const
{
    QJsonArray parts;
    for (int row = 0; row < rowCount(); ++row) {
        if (isEmptyRow(row))
            continue;
        QJsonObject part = item(row, 0)->data(Qt::UserRole).toJsonObject();
        for (int column = 0; column < columnCount(); ++column) {
            const PartColumn &about = m_columns.at(column);
            const QString text = item(row, column)->text();
            if (text == shown(about, RecordLines::valueAt(part, about.path)))
                continue; // as it was
            const QJsonValue value = typed(about, text);
            if (about.path.contains(u'.') && value.isNull())
                RecordLines::setValueAt(part, about.path, QString());
            else
                RecordLines::setValueAt(part, about.path, value);
        }
        parts.append(part);
    }
    return parts;
}

void PartsEdit::setJson(const QJsonArray &parts)
{
    m_filling = true;
    setRowCount(0);
    for (const auto &part : parts)
        appendRow(part.toObject());
    appendRow({});
    setCurrentCell(0, 0);
    m_filling = false;
}

void PartsEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) {
        if (currentRow() >= 0 && currentRow() < rowCount() - 1) {
            removeRow(currentRow());
            fit();
            Q_EMIT edited();
        }
        return;
    }
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier && currentItem()) {
        currentItem()->setText({});
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void PartsEdit::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    shareWidth();
    fit();
}

} // namespace liaison
