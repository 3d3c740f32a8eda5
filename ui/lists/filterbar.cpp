// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filterbar.h"

#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/flowlayout.h"
#include "ui/look/languagechange.h"
#include "ui/look/plaintext.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostFilterValues = 40;
constexpr int longestChip = 48;

QString withoutMnemonics(QString words)
{
    return words.replace(u'&', u"&&"_s);
}

} // namespace

FilterBar::FilterBar(Session &session, RecordListModel *model, const QStringList &fields, QWidget *parent,
                     const QList<FieldCondition> &home)
    : QWidget(parent),
      m_session(session),
      m_model(model),
      m_fields(fields),
      m_home(home),
      m_search(new QLineEdit(this)),
      m_chipLine(new QWidget(this)),
      m_chipRow(new FlowLayout(grid::half, grid::half, m_chipLine)),
      m_add(pressedByEnter(new QToolButton(this))),
      m_count(new QLabel(this)),
      m_imprecise(pressedByEnter(new QPushButton(m_chipLine)))
{
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(Theme::get().px(272));
    m_search->setMinimumWidth(Theme::get().px(140));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setIcon(icon(u"view-filter"_s));
    m_add->setMinimumHeight(Theme::get().px(grid::row));
    m_count->setTextFormat(Qt::PlainText);
    m_imprecise->setProperty("quiet", true);
    m_imprecise->hide();
    m_chipRow->addWidget(m_imprecise);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid::unit);
    line->addWidget(m_search, 100); // as wide as it may be, where there is room
    line->addWidget(m_add);
    line->addStretch(1);
    line->addWidget(m_count);
    auto *lines = columnIn(this, grid::half);
    lines->addLayout(line);
    lines->addWidget(m_chipLine);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);

    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        if (m_filter.search != m_search->text()) {
            m_filter.search = m_search->text();
            apply();
        }
    });
    connect(m_add, &QToolButton::clicked, this, &FilterBar::offerFields);
    connect(m_imprecise, &QPushButton::clicked, this, [this] {
        m_filter.imprecise = true;
        apply();
    });
    connect(model, &RecordListModel::counted, this, &FilterBar::showCounts);
    connect(&session, &Session::periodChanged, this, &FilterBar::followPeriod);
    connect(&session, &Session::directoryLoaded, this, &FilterBar::showChips);
    connect(&Theme::get(), &Theme::changed, this, &FilterBar::showChips);
    retranslate();
    clear();
    whenLanguageChanges(this, [this] { retranslate(); });
}

void FilterBar::retranslate()
{
    m_search->setAccessibleName(tr("Find in this list"));
    if (m_search->placeholderText().isEmpty())
        m_search->setPlaceholderText(tr("Find in this list"));
    writeOn(m_add, tr("Add filter"));
    m_add->setVisible(!m_fields.isEmpty());
    showChips();
    showCounts();
}

void FilterBar::setPlaceholder(const QString &words)
{
    m_search->setPlaceholderText(words);
    m_search->setAccessibleName(words);
}

void FilterBar::show(const RecordFilter &filter)
{
    m_filter = filter;
    m_filter.kind = m_model->kind();
    m_followsPeriod = isOfPeriods(m_filter.kind) && filter.period == m_session.period();
    const QSignalBlocker quiet(m_search);
    m_search->setText(filter.search);
    apply();
}

bool FilterBar::isNarrowed() const
{
    return isOfPeriods(m_filter.kind) != m_followsPeriod || m_filter.imprecise || isFiltered();
}

bool FilterBar::isFiltered() const
{
    return m_filter.where != m_home || !m_filter.search.isEmpty();
}

void FilterBar::clear(bool allDates)
{
    RecordFilter all{m_model->kind(), {}, false, m_home, {}};
    if (isOfPeriods(all.kind) && !allDates) // agencies have no dates
        all.period = m_session.period();
    show(all);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::leadTo(QWidget *list)
{
    m_list = list;
}

// What the search line does not want itself. What was typed a moment ago counts at once.
void FilterBar::keyPressEvent(QKeyEvent *event)
{
    const bool on = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!on || !m_list || !m_search->hasFocus()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_filter.search != m_search->text()) {
        m_filter.search = m_search->text();
        apply();
    }
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void FilterBar::followPeriod()
{
    if (!m_followsPeriod)
        return;
    m_filter.period = m_session.period();
    apply();
}

void FilterBar::apply()
{
    m_typing.stop();
    m_model->setFilter(m_filter);
    showChips();
    showCounts();
}

QList<FilterBar::ShownChip> FilterBar::chips()
{
    const CellWords words(m_session);
    QList<ShownChip> shown;
    if (!m_followsPeriod && isOfPeriods(m_filter.kind)) {
        const QString dates = m_filter.period ? Formats().period(*m_filter.period) : tr("all");
        shown.append({tr("Dates: %1").arg(dates), [this] {
                          m_followsPeriod = true;
                          m_filter.period = m_session.period();
                          apply();
                      }});
    }
    if (m_filter.imprecise) {
        shown.append({tr("Dated too vaguely to be counted"), [this] {
                          m_filter.imprecise = false;
                          apply();
                      }});
    }
    QStringList done;
    for (const FieldCondition &condition : std::as_const(m_filter.where)) {
        if (done.contains(condition.field))
            continue;
        done.append(condition.field);
        QStringList values;
        for (const FieldCondition &each : std::as_const(m_filter.where)) {
            if (each.field == condition.field)
                values.append(words.conditionValue(m_filter.kind, each));
        }
        shown.append({tr("%1: %2", "a filtered field, its value")
                          .arg(words.conditionField(condition.field), values.join(tr(" or ", "between values"))),
                      [this, field = condition.field] {
                          m_filter.where.removeIf([&](const FieldCondition &each) { return each.field == field; });
                          apply();
                      }});
    }
    return shown;
}

void FilterBar::addChip(const ShownChip &chip, int position)
{
    auto *button = pressedByEnter(new QPushButton(this));
    button->setObjectName(u"filterChip"_s);
    button->setProperty("chip", true);
    button->setText(withoutMnemonics(oneLine(chip.words, longestChip)));
    button->setIcon(icon(u"window-close"_s));
    button->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the words
    button->setToolTip(toolTipText(tr("Remove this filter: %1").arg(oneLine(chip.words))));
    button->setAccessibleName(tr("Remove the filter %1").arg(oneLine(chip.words)));
    connect(button, &QPushButton::clicked, this, [remove = chip.remove] { remove(); });
    m_chipRow->insertWidget(position, button);
    m_chips.append(button);
}

void FilterBar::showChips()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_chipRow->removeWidget(chip);
        retire(chip);
    }
    m_chips.clear();
    for (const ShownChip &chip : chips())
        addChip(chip, int(m_chips.size()));
    m_chipLine->setVisible(!m_chips.isEmpty() || m_imprecise->isVisibleTo(m_chipLine));
}

void FilterBar::showCounts()
{
    const Formats formats;
    const auto total = m_model->total();
    m_count->setVisible(total.has_value());
    if (total)
        m_count->setText(*total == 1 ? tr("1 record") : tr("%1 records").arg(formats.number(*total)));
    const qint64 vague = m_model->imprecise().value_or(0);
    const QString words =
        vague == 1 ? tr("1 record is dated too vaguely to be counted in this period")
                   : tr("%1 records are dated too vaguely to be counted in this period").arg(formats.number(vague));
    writeOn(m_imprecise, words);
    m_imprecise->setToolTip(tr("Show them"));
    m_imprecise->setVisible(vague > 0);
    m_chipLine->setVisible(!m_chips.isEmpty() || vague > 0);
}

void FilterBar::offerFields()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const CellWords words(m_session);
    for (const QString &field : std::as_const(m_fields)) {
        connect(menu->addAction(withoutMnemonics(words.conditionField(field))), &QAction::triggered, this,
                [this, field] { offerValues(field); });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

// The values that occur in the file, most frequent first.
void FilterBar::offerValues(const QString &field)
{
    m_session.read(
        this, m_values,
        [kind = m_model->kind(), field](Connection &connection, TaskControl &) {
            return RecordList(connection).values(kind, field, {}, mostFilterValues);
        },
        [this, field](Result<QStringList> values) {
            if (!values)
                return;
            auto *menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            const CellWords words(m_session);
            values->append(QString()); // "none" can be asked for too
            for (const QString &value : std::as_const(*values)) {
                const QString shown = words.conditionValue(m_model->kind(), {field, value});
                connect(menu->addAction(withoutMnemonics(oneLine(shown, longestChip))), &QAction::triggered, this,
                        [this, field, value] {
                            m_filter.where.append({field, value});
                            apply();
                        });
            }
            menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
        });
}

} // namespace liaison
