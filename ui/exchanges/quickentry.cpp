// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/quickentry.h"

#include "core/storage/exchangestore.h"
#include "ui/exchanges/exchangechoices.h"
#include "ui/forms/fieldinputs.h"
#include "ui/forms/formfields.h"
#include "ui/inputs/filecompletion.h"
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

FormTable entryTable()
{
    return {.kind = u"exchange"_s,
            .bands = {{{0, {{u"date"_s}}},
                       {0, {{u"direction"_s}}},
                       {0, {{.field = u"counterpart"_s, .others = true, .codes = true}}},
                       {0, {{u"mode"_s}}},
                       {0, {{u"pieces"_s}}},
                       {1, {{u"subject"_s}}},
                       {0, {{u"tlp"_s}}}}}};
}

// What the next entry does not take over from the one it is begun with.
QJsonObject withoutOwn(QJsonObject form)
{
    for (const QString &field : {u"ref"_s, u"acknowledged"_s, u"reply_to"_s, u"illustrative"_s})
        form.remove(field);
    return form;
}

} // namespace

QuickEntry::QuickEntry(Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_fields(new FormFields(session, entryTable(), this)),
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
    listenToFields();
    listenToButtons();
    setFocusProxy(m_fields->input(u"date"_s));
    retranslate();
    reset();
    readLast();
    readTemplates();
    whenLanguageChanges(this, [this] {
        retranslate();
        showTemplates();
    });
}

void QuickEntry::layOut()
{
    qobject_cast<ReadingEdit *>(m_fields->input(u"date"_s))->setReadingPlace(ReadingEdit::Place::Below);
    for (const auto &[field, letters] : {std::pair{u"direction"_s, 7}, {u"counterpart"_s, 9}, {u"mode"_s, 7}})
        qobject_cast<CodeCombo *>(m_fields->input(field))->setMinimumContentsLength(letters);
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
    const QList<QLineEdit *> lines = m_fields->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        // Not the key itself: while candidates are shown, it goes to them, and the line only says that it was pressed.
        connect(line, &QLineEdit::returnPressed, this, [this, line] {
            const auto *combo = qobject_cast<CodeCombo *>(line->parentWidget());
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

void QuickEntry::fill(const QJsonObject &form)
{
    m_base = form;
    m_fields->fill(form);
    m_fields->clearErrors();
}

QJsonObject QuickEntry::form() const
{
    return m_fields->json(m_base);
}

void QuickEntry::start()
{
    focusToMend(m_fields->input(u"date"_s));
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
    for (const auto &[field, least] : {std::pair{u"date"_s, 104}, {u"subject"_s, 120}, {u"tlp"_s, 176}})
        m_fields->input(field)->setMinimumWidth(theme.px(least));
    m_fields->input(u"pieces"_s)->setFixedWidth(theme.px(64));
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
    if (m_fields->input(u"tlp"_s)->hasFocus()) // a line edit says so itself
        save();
}

} // namespace liaison
