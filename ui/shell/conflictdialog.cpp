// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/conflictdialog.h"

#include "core/storage/itemlinks.h"
#include "ui/inputs/reasonrow.h"
#include "ui/look/banner.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"
#include "ui/words/officerwords.h"
#include "ui/words/recordwords.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mineId = 0;
constexpr int theirsId = 1;
constexpr int longestShown = 600;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// A line of a list that differs belongs to the whole list: two lists are not mixed line by line.
QString wholeField(const QString &field)
{
    return field.section(u'[', 0, 0);
}

} // namespace

ConflictDialog::ConflictDialog(Session &session, const QString &kind, qint64 id, Mine mine, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_kind(kind),
      m_id(id),
      m_mine(std::move(mine)),
      m_words(plainLabel({}, this)),
      m_banner(new Banner(this)),
      m_reason(new ReasonRow(this)),
      m_table(new QWidget),
      m_grid(new QGridLayout(m_table)),
      m_save(mainButton(tr("Save this"), {}, this))
{
    setWindowTitle(tr("Two versions of one record"));
    setModal(true); // what was typed would be lost if somebody went on without choosing
    resize(Theme::get().px(720), Theme::get().px(480));
    m_grid->setContentsMargins(0, 0, grid::unit, 0);
    m_grid->setHorizontalSpacing(grid::twice);
    m_grid->setVerticalSpacing(grid::unit);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_table);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Fields that differ"));
    QPushButton *allMine = quietButton(tr("All of mine"), this);
    QPushButton *allTheirs = quietButton(tr("All of theirs"), this);
    QPushButton *later = plainButton(tr("Back to the form"), {}, this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(allMine);
    buttons->addWidget(allTheirs);
    buttons->addStretch(1);
    buttons->addWidget(later);
    buttons->addWidget(m_save);
    auto *layout = columnIn(this, grid::twice, {grid::page, grid::page, grid::page, grid::twice});
    layout->addWidget(m_words);
    layout->addWidget(m_banner);
    layout->addWidget(m_reason);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    connect(allMine, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(allTheirs, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ConflictDialog::save);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    read();
}

void ConflictDialog::read()
{
    using Read = std::pair<StoredRecord, NamedOfficer>;
    m_session.read(
        this, m_question,
        [kind = m_kind, id = m_id](Connection &connection, TaskControl &) -> Result<Read> {
            const auto store = RecordStore::of(connection, kind);
            if (!store)
                return fail(ErrorKind::UnknownKind, {}, kind);
            Read read;
            LIAISON_ASSIGN(read.first, storedWithItems(connection, kind, id));
            LIAISON_ASSIGN(const auto entries, Journal(connection).list(kind, id, 0, 1));
            if (!entries.isEmpty()) {
                const JournalEntry &last = entries.first();
                LIAISON_ASSIGN(read.second, officerOn(connection, last.officer, last.at.toLocalTime().date()));
            }
            return read;
        },
        [this](const Result<Read> &read) {
            if (read)
                compare(read->first, officerWords(read->second, Formats().language()));
            else if (read.error().kind == ErrorKind::NotFound)
                m_banner->say(Tone::Wrong, tr("Somebody removed this record meanwhile. Go back to the form and copy "
                                              "what you need, or save it as a new record."));
            else
                m_banner->say(Tone::Wrong, errorSentence(read.error()));
        });
}

// By what they say, not by how: a number that was typed is a text in the form.
QStringList ConflictDialog::touched(const RecordLines &words) const
{
    QStringList fields;
    for (const FieldChange &change : words.changes(m_kind, m_mine.before, m_mine.json))
        fields.append(wholeField(change.field));
    return fields;
}

void ConflictDialog::compare(const StoredRecord &theirs, const QString &who)
{
    m_theirs = theirs;
    for (const Choice &choice : std::as_const(m_choices))
        delete choice.group;
    m_choices.clear();
    qDeleteAll(m_table->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_words->setText(
        tr("%1 was saved by %2 while your form was open. Choose for each field whose version is kept.")
            .arg(kindName(m_kind) + u' ' + oneLine(theirs.ref), who.isEmpty() ? tr("somebody") : oneLine(who)));
    const QFont strong = Theme::get().font(TextSize::Strong);
    QLabel *mineHead = plainLabel(tr("Mine"), m_table);
    QLabel *theirsHead = plainLabel(tr("Theirs"), m_table);
    mineHead->setFont(strong);
    theirsHead->setFont(strong);
    m_grid->addWidget(mineHead, 0, 1);
    m_grid->addWidget(theirsHead, 0, 2);
    const RecordLines words(m_session);
    const bool all = m_mine.before.isEmpty();
    const QStringList mine = all ? QStringList() : touched(words);
    QStringList seen;
    const QList<FieldChange> changes = words.changes(m_kind, m_mine.json, theirs.json);
    for (const FieldChange &change : changes) {
        const QString field = wholeField(change.field);
        if (seen.contains(field))
            continue;
        seen.append(field);
        if (!all && !mine.contains(field))
            continue;
        addRow(field, fieldName(field.section(u'.', -1)),
               words.text(m_kind, field, RecordLines::valueAt(m_mine.json, field)),
               words.text(m_kind, field, RecordLines::valueAt(theirs.json, field)));
    }
    if (m_choices.isEmpty())
        m_banner->say(Tone::Accent, seen.isEmpty() ? tr("Both versions say the same. Saving keeps what is there.")
                                                   : tr("What differs you did not touch. Saving keeps what is there."));
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    m_ready = true;
    m_save->setEnabled(true);
}

void ConflictDialog::addRow(const QString &field, const QString &label, const QString &mine, const QString &theirs)
{
    const int row = m_grid->rowCount();
    QLabel *name = plainLabel(label, m_table);
    QPalette soft = name->palette();
    soft.setColor(QPalette::WindowText, Theme::get().colours().textSoft);
    name->setPalette(soft);
    m_grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignRight);
    auto *group = new QButtonGroup(this);
    addCell(row, 1, mine, tr("%1, mine: %2").arg(label, mine), group);
    addCell(row, 2, theirs, tr("%1, theirs: %2").arg(label, theirs), group);
    group->button(mineId)->setChecked(true); // what somebody has just typed
    m_choices.append({field, group});
}

void ConflictDialog::addCell(int row, int column, const QString &text, const QString &name, QButtonGroup *group)
{
    auto *cell = new QWidget(m_table);
    auto *layout = rowIn(cell, grid::half);
    auto *choice = new QRadioButton(cell);
    choice->setAccessibleName(name);
    group->addButton(choice, column == 1 ? mineId : theirsId);
    QLabel *words = plainLabel(text.isEmpty() ? tr("nothing") : text.left(longestShown), cell);
    words->setBuddy(choice);
    layout->addWidget(choice, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    m_grid->addWidget(cell, row, column, Qt::AlignTop);
}

void ConflictDialog::chooseAll(bool mine)
{
    for (const Choice &choice : std::as_const(m_choices))
        choice.group->button(mine ? mineId : theirsId)->setChecked(true);
}

QJsonObject ConflictDialog::chosen() const
{
    QJsonObject form = m_theirs.json;
    for (const Choice &choice : m_choices) {
        if (choice.group->checkedId() == mineId)
            RecordLines::setValueAt(form, choice.field, RecordLines::valueAt(m_mine.json, choice.field));
    }
    return form;
}

void ConflictDialog::save()
{
    const QJsonObject form = chosen();
    if (form == m_theirs.json) { // nothing of mine is left to save
        Q_EMIT settled(m_kind, m_id);
        accept();
        return;
    }
    m_save->setEnabled(false);
    m_banner->clear();
    SaveTarget target;
    target.id = m_id;
    target.revision = m_theirs.revision;
    m_session.write(
        this, m_kind,
        [kind = m_kind, form, before = m_theirs.json, target,
         author = m_session.author(m_reason->reason())](Connection &connection, TaskControl &) -> Result<Errors> {
            const auto saved = saveWithItems(connection, kind, form, before, target, author);
            if (saved)
                return Errors();
            if (saved.error().first().kind == ErrorKind::Conflict)
                return fail(saved.error().first());
            return saved.error();
        },
        [this](const Result<Errors> &errors) {
            m_save->setEnabled(true);
            if (errors && errors->isEmpty()) {
                Q_EMIT settled(m_kind, m_id);
                accept();
            } else if (!errors && errors.error().kind == ErrorKind::Conflict) {
                m_banner->say(Tone::Due, tr("It was saved once more meanwhile: this is the newest version."));
                read();
            } else {
                QStringList sentences;
                const Errors all = errors ? *errors : Errors{errors.error()};
                for (const Error &error : all)
                    sentences.append(errorSentence(error));
                m_banner->say(Tone::Wrong, sentences.join(u' '));
                if (lacksReason(all))
                    m_reason->ask();
            }
        });
}

} // namespace liaison
