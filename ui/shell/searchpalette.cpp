// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchpalette.h"

#include "core/base/textfold.h"
#include "ui/look/boxes.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int paletteWidth = 640;
constexpr int mostRowsShown = 14;
constexpr int ofEachKind = 6;
constexpr int pageOfRows = 8; // Page Up and Page Down

// Draws one line: heads small and soft, titles with their detail, keys at the right.
class EntryDelegate : public QAbstractItemDelegate
{
public:
    explicit EntryDelegate(const PaletteModel &model, QObject *parent) : QAbstractItemDelegate(parent), m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool isHead = m_model.at(index.row()).what == PaletteEntry::What::Group;
        return {100, Theme::get().px(isHead ? 24 : grid::row)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::get();
        const Colours &colours = theme.colours();
        const PaletteEntry &entry = m_model.at(index.row());
        QRect box = option.rect.adjusted(grid::unit + grid::half, 0, -grid::unit - grid::half, 0);
        if (entry.what == PaletteEntry::What::Group) {
            painter->setFont(theme.font(TextSize::Small));
            painter->setPen(colours.textSoft);
            painter->drawText(box, Qt::AlignLeft | Qt::AlignBottom, entry.title);
            return;
        }
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colours.selection);
        const int side = theme.px(16);
        if (!entry.icon.isEmpty())
            icon(entry.icon).paint(painter, QRect(box.left(), box.center().y() - side / 2, side, side));
        box.setLeft(box.left() + side + grid::unit);
        painter->setFont(theme.font(TextSize::Small));
        if (!entry.keys.isEmpty()) {
            const int width = painter->fontMetrics().horizontalAdvance(entry.keys);
            painter->setPen(colours.textSoft);
            painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, entry.keys);
            box.setRight(box.right() - width - grid::unit);
        }
        painter->setFont(theme.font(TextSize::Body));
        painter->setPen(colours.text);
        const QString title = painter->fontMetrics().elidedText(entry.title, Qt::ElideRight, box.width());
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, title);
        box.setLeft(box.left() + painter->fontMetrics().horizontalAdvance(title) + grid::unit);
        painter->setPen(colours.textSoft);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(entry.detail, Qt::ElideRight, box.width()));
    }

private:
    const PaletteModel &m_model;
};

} // namespace

SearchPalette::SearchPalette(Session &session, const Commands &commands, QWidget *over)
    : QFrame(over),
      m_session(session),
      m_commands(commands),
      m_line(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new QLabel(this)),
      m_model(new PaletteModel(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(*m_model, this));
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the focus
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(grid::unit);
    m_line->setClearButtonEnabled(false);
    m_line->installEventFilter(this);
    auto *layout = columnIn(this, grid::half, {grid::unit, grid::unit, grid::unit, grid::unit});
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchPalette::search);
    connect(m_line, &QLineEdit::textChanged, this, &SearchPalette::textChanged);
    connect(m_list, &QListView::clicked, this, &SearchPalette::choose);
    connect(&Theme::get(), &Theme::changed, this, &SearchPalette::retranslate);
    over->installEventFilter(this);
    retranslate();
    hide();
    whenLanguageChanges(this, [this] { retranslate(); });
}

void SearchPalette::retranslate()
{
    m_list->setAccessibleName(tr("What was found"));
    setAccessibleName(tr("Search everywhere"));
    m_line->setAccessibleName(m_offers == Offers::Commands ? tr("Find a command") : tr("Search everywhere"));
    m_line->setPlaceholderText(m_offers == Offers::Commands ? tr("Every command and its key")
                                                            : tr("Records, pages and commands"));
    if (isVisible())
        place();
}

void SearchPalette::open(Offers offers)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_offers = offers;
    m_hits.clear();
    m_hitsFor.clear();
    m_failure.clear();
    retranslate();
    m_line->clear();
    offer();
    show();
    raise();
    m_line->setFocus();
}

void SearchPalette::textChanged()
{
    offer();
    if (m_offers == Offers::Commands)
        return;
    m_search.drop(); // what is under way answers another text
    m_pause.start();
}

void SearchPalette::search()
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) {
        m_hits.clear();
        m_hitsFor.clear();
        offer();
        return;
    }
    m_session.read(
        this, m_search,
        [text](Connection &connection, TaskControl &) { return SearchIndex(connection).find(text, ofEachKind); },
        [this, text](const Result<QList<SearchHit>> &hits) {
            m_failure = hits ? QString() : errorSentence(hits.error());
            m_hits = hits ? *hits : QList<SearchHit>();
            // Whoever types a code or a reference wants the record that has it.
            std::stable_partition(m_hits.begin(), m_hits.end(), [wanted = foldText(text)](const SearchHit &hit) {
                return foldText(hit.ref) == wanted;
            });
            m_hitsFor = text;
            offer();
        });
}

void SearchPalette::offer()
{
    const QString text = m_line->text().trimmed();
    QList<PaletteEntry> entries;
    if (m_offers == Offers::Everything)
        entries = matchingPages(text);
    entries += matchingCommands(m_commands.all(), text, m_offers == Offers::Commands);
    if (m_offers == Offers::Everything && !text.isEmpty())
        entries += recordEntries(m_hits);
    // What somebody has moved to stays chosen when the records come.
    const int row = m_list->currentIndex().row();
    const bool moved = row > m_model->firstChoice() && m_hitsFor == text;
    m_model->setEntries(entries);
    const int chosen = moved && row < m_model->rowCount() ? m_model->nextChoice(row - 1, 1) : m_model->firstChoice();
    m_list->setCurrentIndex(m_model->index(chosen));
    const bool waiting = m_offers == Offers::Everything && m_hitsFor != text && !text.isEmpty();
    m_nothing->setVisible(entries.isEmpty());
    m_list->setVisible(!entries.isEmpty());
    m_nothing->setText(!m_failure.isEmpty() ? m_failure
                       : waiting            ? tr("Searching …")
                                            : tr("Nothing in this file matches. All the words have to occur."));
    place();
}

void SearchPalette::place()
{
    const Theme &theme = Theme::get();
    const QWidget *over = parentWidget();
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForRow(row);
    height = std::min(height, mostRowsShown * theme.px(grid::row)) + 2 * grid::half;
    m_list->setFixedHeight(height);
    const int width = std::min(theme.px(paletteWidth), over->width() - 2 * grid::page);
    setFixedWidth(width);
    layout()->activate();
    const int left = (over->width() - width) / 2;
    setGeometry(left, grid::half, width, std::min(layout()->totalSizeHint().height(), over->height() - grid::twice));
}

void SearchPalette::move(int step, int times)
{
    int row = m_list->currentIndex().row();
    for (int i = 0; i < times; ++i)
        row = m_model->nextChoice(row, step);
    m_list->setCurrentIndex(m_model->index(row));
}

void SearchPalette::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model->at(index.row());
    if (!entry.usable || entry.what == PaletteEntry::What::Group)
        return;
    close();
    if (entry.what == PaletteEntry::What::Page)
        Q_EMIT pageChosen(entry.key);
    else if (entry.what == PaletteEntry::What::Record)
        Q_EMIT recordChosen(entry.kind, entry.record);
    else if (QAction *action = m_commands.action(entry.key))
        action->trigger();
}

void SearchPalette::close()
{
    m_search.drop();
    m_pause.stop();
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus();
}

bool SearchPalette::keyPressed(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(1, pageOfRows);
        return true;
    case Qt::Key_PageUp:
        move(-1, pageOfRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // closes this, not the page behind it
        return true;
    }
    if (event->type() == QEvent::KeyPress && keyPressed(static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
    }
    return QFrame::eventFilter(watched, event);
}

void SearchPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Theme::get().colours();
    painter.setPen(colours.outline);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace liaison
