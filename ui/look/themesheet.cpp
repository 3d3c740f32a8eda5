// SPDX-License-Identifier: GPL-3.0-or-later
// The style sheet over Fusion. $names stand for the colours and sizes of the scheme.
#include "ui/look/theme.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString fields = uR"(
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit {
    background: $surface; color: $text; border: 1px solid $outline; border-radius: 4px;
    selection-background-color: $accent; selection-color: $onAccent; }
QLineEdit, QComboBox, QAbstractSpinBox { padding: 0 $pad; min-height: $fieldHeight; max-height: $fieldHeight; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid $accent; padding: 0 $padFocus; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 0; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] { border-color: $wrong; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled,
QLineEdit:read-only, QPlainTextEdit:read-only { background: $window; border-color: $border; }
QLineEdit:disabled, QComboBox:disabled { color: $textDisabled; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { border: none; padding: 0 2px; background: transparent;
    min-height: $chipHeight; max-height: $chipHeight; }
QComboBox QLineEdit { border: none; padding: 0; background: transparent; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/liaison/icons/down-$scheme.svg); width: $arrow; height: $arrow; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px; }
QAbstractSpinBox::up-arrow { image: url(:/liaison/icons/up-$scheme.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/liaison/icons/down-$scheme.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView, QListView#completion { background: $surface; border: 1px solid $outline; outline: none;
    selection-background-color: $selection; selection-color: $text; }
QComboBox QAbstractItemView::item, QListView#completion::item { min-height: $entry; padding: 0 $pad; border: none; }
QComboBox QAbstractItemView::item:selected, QListView#completion::item:selected {
    background: $selection; color: $text; }
)"_s;

const QString buttons = uR"(
QPushButton, QToolButton { outline: none; }
QPushButton { background: $raised; color: $text; border: 1px solid $outline; border-radius: 4px;
    icon-size: $icon; padding: 0 12px; min-height: $fieldHeight; max-height: $fieldHeight; }
QPushButton:hover { background: $pressed; }
QPushButton:pressed, QPushButton:checked { background: $selection; border-color: $accent; }
QPushButton:focus { border: 2px solid $accent; padding: 0 11px; }
QPushButton:disabled { color: $textDisabled; border-color: $border; background: $window; }
QPushButton[main="true"] { background: $accent; color: $onAccent; border-color: $accent; }
QPushButton[main="true"]:hover { background: $accentHover; }
QPushButton[main="true"]:focus { border: 2px solid $text; }
QPushButton[main="true"]:disabled { background: $pressed; color: $textDisabled; border-color: $border; }
QPushButton[quiet="true"] { background: transparent; border-color: transparent; color: $accent; padding: 0 $pad; }
QPushButton[quiet="true"]:hover { background: $pressed; }
QPushButton[quiet="true"]:focus { border: 2px solid $accent; }
QPushButton[chip="true"] { background: $surface; border-color: $border; border-radius: 12px; padding: 0 8px;
    min-height: $chipHeight; max-height: $chipHeight; }
QPushButton[chip="true"]:hover { background: $pressed; }
QPushButton[chip="true"]:focus { border: 2px solid $accent; padding: 0 7px; }
QPushButton#searchBox { background: $surface; color: $textSoft; text-align: left; padding: 0 $pad; }
QPushButton#searchBox:hover { background: $pressed; color: $text; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 3px;
    icon-size: $icon; }
QToolButton:hover { background: $pressed; }
QToolButton:pressed, QToolButton:checked { background: $selection; }
QToolButton:focus { border: 2px solid $accent; padding: 2px; }
QToolButton::menu-indicator { image: none; }
)"_s;

const QString views = uR"(
QAbstractItemView { background: $surface; alternate-background-color: $alternate; border: none; outline: none;
    selection-background-color: $selection; selection-color: $text; }
QHeaderView { background: $raised; border: none; }
QHeaderView::section { background: $raised; color: $textSoft; border: none; border-bottom: 1px solid $border;
    border-right: 1px solid $border; padding: 0 7px 0 8px; }
QHeaderView::section:last { border-right: none; }
QHeaderView::section:hover { color: $text; background: $pressed; }
QHeaderView::down-arrow { image: url(:/liaison/icons/down-$scheme.svg); width: 9px; height: 9px;
    subcontrol-position: center right; right: 4px; }
QHeaderView::up-arrow { image: url(:/liaison/icons/up-$scheme.svg); width: 9px; height: 9px;
    subcontrol-position: center right; right: 4px; }
QCheckBox, QRadioButton { spacing: 6px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: $mark; height: $mark; background: $surface; border: 1px solid $outline; border-radius: 3px; }
QRadioButton::indicator { border-radius: $markRound; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: $pressed; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; width: $markFocus; height: $markFocus; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent; border-color: $accent;
    image: url(:/liaison/icons/check-$scheme.svg); }
QCheckBox::indicator:indeterminate { background: $selection; border-color: $accent; }
QRadioButton::indicator:checked { width: $dot; height: $dot; border: $ring solid $accent; background: $onAccent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $window; border-color: $border; }
QTableCornerButton::section { background: $raised; border: none; border-bottom: 1px solid $border; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; } QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $outline; margin: 3px; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; } QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $textSoft; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s;

const QString frames = uR"(
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar::tab { background: transparent; color: $textSoft; border: none; border-bottom: 2px solid transparent;
    padding: 6px 12px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
QGroupBox { border: none; margin-top: 24px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 0; }
QFrame[card="true"] { background: $surface; border: 1px solid $border; border-radius: 6px; }
QMenu { background: $surface; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 3px; }
QMenu::icon { padding-left: 6px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $textDisabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QToolTip { background: $text; color: $surface; border: none; padding: 4px 6px; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; } QSplitter::handle:vertical { height: 1px; }
QProgressBar { background: $pressed; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QStatusBar { background: $window; color: $textSoft; } QStatusBar::item { border: none; }
QMenuBar { background: $window; } QMenuBar::item:selected { background: $pressed; }
)"_s;

} // namespace

QString styleSheetOf(Scheme scheme, double scale)
{
    const Colours &c = coloursOf(scheme);
    const auto exactly = [](int size) -> QString { return QString::number(size) + u"px"_s; };
    // A radius larger than half the box would be dropped, so the parts of a round mark are derived from one another.
    const int mark = qRound(14 * scale) / 2 * 2;
    const int ring = qRound(5 * scale);
    const auto pixels = [scale](int design) -> QString { return QString::number(qRound(design * scale)) + u"px"_s; };
    // Longer names first: $accent would otherwise eat the head of $accentHover.
    const QList<std::pair<QString, QString>> values{
        {u"$accentHover"_s, c.accentHover.name()},
        {u"$accent"_s, c.accent.name()},
        {u"$onAccent"_s, c.onAccent.name()},
        {u"$surface"_s, c.surface.name()},
        {u"$alternate"_s, c.alternate.name()},
        {u"$raised"_s, c.raised.name()},
        {u"$pressed"_s, c.pressed.name()},
        {u"$border"_s, c.border.name()},
        {u"$outline"_s, c.outline.name()},
        {u"$selection"_s, c.selection.name()},
        {u"$textDisabled"_s, c.textDisabled.name()},
        {u"$textSoft"_s, c.textSoft.name()},
        {u"$text"_s, c.text.name()},
        {u"$window"_s, c.window.name()},
        {u"$wrong"_s, c.wrong.ink.name()},
        {u"$entry"_s, pixels(grid::unit * 3)},
        {u"$fieldHeight"_s, pixels(grid::row - 2)},
        {u"$chipHeight"_s, pixels(22)},
        {u"$padFocus"_s, pixels(5)},
        {u"$pad"_s, pixels(6)},
        {u"$markRound"_s, exactly((mark + 2) / 2)},
        {u"$markFocus"_s, exactly(mark - 2)},
        {u"$mark"_s, exactly(mark)},
        {u"$dot"_s, exactly(mark + 2 - 2 * ring)},
        {u"$ring"_s, exactly(ring)},
        {u"$icon"_s, pixels(16)},
        {u"$arrow"_s, pixels(12)},
        {u"$scheme"_s, scheme == Scheme::Dark ? u"dark"_s : u"light"_s},
    };
    QString sheet = fields + buttons + views + frames;
    for (const auto &[name, value] : values)
        sheet.replace(name, value);
    return sheet;
}

} // namespace liaison
