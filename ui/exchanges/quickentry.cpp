// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/quickentry.h"

#include "core/storage/exchangestore.h"
#include "ui/exchanges/exchangechoices.h"
#include "ui/forms/formcolumns.h"
#include "ui/inputs/filecompletion.h"
#include "ui/inputs/markingchoices.h"
#include "ui/inputs/markingcombo.h"
#include "ui/inputs/readingedits.h"
#include "ui/inputs/reasonrow.h"
#include "ui/look/banner.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString quickMark = u"quick"_s; // in the draft

// What the next entry does not take over from the one it is begun with.
QJsonObject withoutOwn(QJsonObject form)
{
    for (const QString &field : {u"ref"_s, u"acknowledged"_s, u"reply_to"_s, u"illustrative"_s})
        form.remove(field);
    return form;
}

} // namespace

QStringList QuickEntry::shownFields()
{
    return {u"date"_s, u"direction"_s, u"counterpart"_s, u"mode"_s, u"pieces"_s, u"subject"_s, u"tlp"_s};
}

QuickEntry::QuickEntry(Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_fields(new FormColumns({0, 0, 0, 0, 0, 1, 0}, this)),
      m_date(m_fields->add(0, u"date"_s, new PartialDateEdit)),
      m_direction(m_fields->add(1, u"direction"_s, new CodeCombo)),
      m_counterpart(m_fields->add(2, u"counterpart"_s, new CodeCombo)),
      m_mode(m_fields->add(3, u"mode"_s, new CodeCombo)),
      m_pieces(m_fields->add(4, u"pieces"_s, new EstimateEdit)),
      m_subject(m_fields->add(5, u"subject"_s, new QLineEdit)),
      m_marking(m_fields->add(6, u"tlp"_s, new MarkingCombo)),
      m_banner(new Banner(this)),
      m_reason(new ReasonRow(this)),
      m_said(new WordLabel(TextSize::Small, WordLabel::Ink::Soft, this)),
      m_showSaved(quietButton(QString(), this)),
      m_repeat(quietButton(QString(), this)),
      m_templatesButton(pressedByEnter(new QToolButton(this))),
      m_allFields(quietButton(QString(), this)),
      m_save(mainButton(tr("Save"), {}, this)),
      m_draft(new DraftKeeper(session, this))
{
    setProperty("card", true);
    layOut();
    loadChoices();
    listenToFields();
    listenToButtons();
    setFocusProxy(m_date);
    retranslate();
    reset();
    readLast();
    readTemplates();
    whenLanguageChanges(this, [this] {
        loadChoices();
        retranslate();
        showTemplates();
    });
}

void QuickEntry::layOut()
{
    m_date->setReadingPlace(ReadingEdit::Place::Below);
    m_date->setProgrammeFirstMonth(m_session.programmeFirstMonth());
    m_pieces->setReadingVisible(false);
    new FileCompletion(m_subject, m_session, u"exchange"_s, u"subject"_s);
    for (CodeCombo *combo : {m_direction, m_mode})
        combo->setMinimumContentsLength(7);
    m_counterpart->setMinimumContentsLength(9);
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_templatesButton->setPopupMode(QToolButton::InstantPopup);
    m_templatesButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_templatesButton->setMinimumHeight(Theme::get().px(grid::row));
    m_showSaved->hide();
    // Seven fields beside one another would cut what they hold where the window is narrow.
    auto *line = new QHBoxLayout;
    line->setSpacing(grid::unit);
    line->addWidget(m_fields->takeColumn(6), 0, Qt::AlignTop);
    line->addWidget(m_said, 1, Qt::AlignBottom);
    for (QWidget *button : QList<QWidget *>{m_showSaved, m_repeat, m_templatesButton, m_allFields, m_save})
        line->addWidget(button, 0, Qt::AlignBottom);
    auto *layout =
        columnIn(this, grid::half, {grid::unit + grid::half, grid::unit, grid::unit + grid::half, grid::unit});
    layout->addWidget(m_fields);
    layout->addWidget(m_banner);
    layout->addWidget(m_reason);
    layout->addLayout(line);
    // Errors wrap below narrow fields: as high as they then need, which is more than the hint says.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void QuickEntry::listenToFields()
{
    connect(m_fields, &FormColumns::edited, this, &QuickEntry::edited);
    for (const QString &field : shownFields()) {
        QWidget *input = m_fields->input(field);
        auto *combo = qobject_cast<CodeCombo *>(input);
        auto *line = combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(input);
        if (auto *reading = qobject_cast<ReadingEdit *>(input))
            line = reading->lineEdit();
        if (!line)
            continue;
        // Not the key itself: while candidates are shown, it goes to them, and the line only says that it was pressed.
        connect(line, &QLineEdit::returnPressed, this, [this, combo, line] {
            const FileCompletion *completion = FileCompletion::of(line);
            if (!(combo && combo->isChoosing()) && !(completion && completion->isChoosing()))
                save();
        });
    }
}

void QuickEntry::listenToButtons()
{
    connect(m_save, &QPushButton::clicked, this, &QuickEntry::save);
    connect(m_repeat, &QPushButton::clicked, this, &QuickEntry::repeatLast);
    connect(m_allFields, &QPushButton::clicked, this, [this] {
        const QJsonObject begun = form();
        clear();
        Q_EMIT allFieldsWanted(begun);
    });
    const auto show = [this] { Q_EMIT recordWanted(m_shownId); };
    connect(m_showSaved, &QPushButton::clicked, this, show);
    connect(m_reason, &ReasonRow::given, this, &QuickEntry::save);
    connect(m_banner, &Banner::actionTriggered, this, [this, show] {
        if (m_newAgency.isEmpty())
            show();
        else
            Q_EMIT agencyWanted(m_newAgency);
    });
    connect(&m_session, &Session::changed, this, [this](const QString &kind) {
        if (kind == "exchange"_L1 || kind.isEmpty())
            lookForShown();
    });
    connect(&m_session, &Session::directoryLoaded, this, [this] {
        m_date->setProgrammeFirstMonth(m_session.programmeFirstMonth());
        loadChoices();
        if (!isDirty()) { // the grading scheme may be another, or who is signed in
            const QString date = m_fields->text(u"date"_s);
            const bool isOffered = date == m_offeredDate;
            reset();
            if (!isOffered)
                m_fields->setText(u"date"_s, date);
            m_start = typed();
        }
    });
    connect(&Theme::get(), &Theme::changed, this, &QuickEntry::retranslate);
}

void QuickEntry::loadChoices()
{
    m_direction->setChoices(fixedChoices(u"direction"_s));
    m_mode->setChoices(fixedChoices(u"mode"_s));
    m_counterpart->setChoices(counterpartChoices(m_session), CodeCombo::Show::Codes);
}

QJsonObject QuickEntry::typed() const
{
    QJsonObject typed = m_fields->typed();
    typed.insert(quickMark, m_base);
    return typed;
}

bool QuickEntry::isDraftOfThis(const QJsonObject &draft)
{
    return draft.contains(quickMark);
}

void QuickEntry::resume(const QJsonObject &draft)
{
    m_base = draft.value(quickMark).toObject();
    m_fields->setTyped(draft);
    edited();
    start();
}

bool QuickEntry::isDirty() const
{
    return typed() != m_start;
}

void QuickEntry::setBase(const QJsonObject &form)
{
    m_base = form;
    for (const QString &field : shownFields())
        m_base.remove(field);
}

void QuickEntry::fill(const QJsonObject &form)
{
    setBase(form);
    for (const QString &field : shownFields()) {
        const QJsonValue value = form.value(field);
        m_fields->setText(field, value.isDouble() ? QString::number(value.toInteger()) : value.toString());
    }
    m_fields->clearErrors();
}

QJsonObject QuickEntry::form() const
{
    QJsonObject form = m_base;
    for (const QString &field : shownFields()) {
        const QString text = m_fields->text(field);
        form.insert(field, text.isEmpty() && field == "date"_L1 ? QJsonValue() : QJsonValue(text));
    }
    return form;
}

void QuickEntry::start()
{
    m_date->setFocus(Qt::ShortcutFocusReason);
    m_date->lineEdit()->selectAll();
}

void QuickEntry::clear()
{
    m_draft->settle();
    reset();
}

void QuickEntry::reset()
{
    QJsonObject form = newExchangeJson(m_session);
    for (const QString &remembered : {u"counterpart"_s, u"mode"_s}) {
        if (m_last.contains(remembered))
            form.insert(remembered, m_last.value(remembered));
    }
    fill(form);
    m_offeredDate = m_fields->text(u"date"_s);
    m_start = typed();
    m_confirmed = {};
    m_banner->clear();
    m_reason->dismiss();
    m_draft->begin(u"exchange"_s, 0, [this] { return typed(); });
}

void QuickEntry::edited()
{
    m_banner->clear();
    m_newAgency.clear();
    m_draft->touch();
}

void QuickEntry::repeatLast()
{
    if (m_last.isEmpty()) {
        m_said->setText(tr("There is no entry yet that could be repeated."));
        return;
    }
    fill(withoutOwn(m_last));
    edited();
    m_said->setText(tr("As in %1. Change what differs; Enter saves.").arg(m_last.value(u"ref"_s).toString()));
    m_showSaved->hide();
    start();
}

void QuickEntry::readLast()
{
    m_session.read(
        this, m_lastWanted,
        [](Connection &connection, TaskControl &) -> Result<QJsonObject> {
            LIAISON_ASSIGN(const auto newest,
                           RecordList(connection).list({u"exchange"_s, {}, false, {}, {}}, {}, {}, nullptr, 1));
            if (newest.isEmpty())
                return QJsonObject();
            LIAISON_ASSIGN(const StoredRecord record, ExchangeStore(connection).stored(newest.first().id));
            return record.json;
        },
        [this](Result<QJsonObject> last) {
            if (!last)
                return; // the list tells the same error
            if (m_last.isEmpty())
                m_last = *last;
            if (!isDirty())
                reset();
        });
}

void QuickEntry::retranslate()
{
    const Theme &theme = Theme::get();
    m_date->setMinimumWidth(theme.px(104));
    m_pieces->setFixedWidth(theme.px(64));
    m_subject->setMinimumWidth(theme.px(120));
    m_marking->setMinimumWidth(theme.px(176));
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(tr("Save the entry"));
    m_save->setToolTip(tr("Enter"));
    m_repeat->setText(tr("Repeat last"));
    m_repeat->setAccessibleName(tr("Repeat the last entry"));
    m_repeat->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_D).toString(QKeySequence::NativeText));
    m_templatesButton->setText(tr("&Templates"));
    m_templatesButton->setAccessibleName(tr("Templates"));
    m_templatesButton->setIcon(icon(u"bookmarks"_s));
    // The style takes the mnemonic's sign for a letter when it looks whether the words fit.
    m_templatesButton->setMinimumWidth(m_templatesButton->sizeHint().width() +
                                       m_templatesButton->fontMetrics().horizontalAdvance(u'&'));
    m_allFields->setText(tr("&All fields"));
    m_allFields->setAccessibleName(tr("All fields of the exchange"));
}

void QuickEntry::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) { // no field wanted it
        Q_EMIT listWanted();
        return;
    }
    if (!enter) {
        QFrame::keyPressEvent(event);
        return;
    }
    if (m_marking->hasFocus()) // a line edit says so itself
        save();
}

} // namespace liaison
