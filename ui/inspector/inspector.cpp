// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include "core/base/visibletext.h"
#include "core/listing/namedby.h"
#include "ui/forms/recordlines.h"
#include "ui/inspector/attachedsection.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/emptystate.h"
#include "ui/look/languagechange.h"
#include "ui/look/linklabel.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"
#include "ui/words/errortexts.h"
#include "ui/words/officerwords.h"
#include "ui/words/recordwords.h"
#include "ui/words/signoffwords.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int usualWidth = 304;
constexpr int narrowest = 240;
constexpr int historyStep = 10;
constexpr int mostNaming = 10;      // of one kind
constexpr qsizetype mostLines = 40; // of one field; a case may have thousands

// The first lines of a long text, and how many more there are.
QString shortened(const QString &text, const QString &more)
{
    const QStringList lines = text.split(u'\n');
    if (lines.size() <= mostLines)
        return text;
    return lines.mid(0, mostLines).join(u'\n') + u'\n' + more.arg(lines.size() - mostLines);
}

} // namespace

Inspector::Inspector(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_actions(new AttachedActions(session, this)),
      m_kindWords(new WordLabel(TextSize::Small, WordLabel::Ink::Soft, this)),
      m_title(new WordLabel(TextSize::Section, WordLabel::Ink::Normal, this)),
      m_edit(quietButton({}, this)),
      m_head(new QWidget(this)),
      m_empty(new EmptyState(this)),
      m_scroll(new QScrollArea(this)),
      m_historyLimit(historyStep)
{
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_kindWords);
    words->addWidget(m_title);
    auto *head = rowIn(m_head, -1, {grid::twice, grid::twice, grid::unit, grid::unit});
    head->addLayout(words, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *layout = columnIn(this, 0);
    layout->addWidget(m_head);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_empty, 1);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_kind, m_id); });
    connect(&session, &Session::changed, this, [this] { read(); });
    connect(&Theme::get(), &Theme::changed, this, &Inspector::retranslate);
    retranslate();
    inspect({}, 0);
    whenLanguageChanges(this, [this] { retranslate(); });
}

void Inspector::retranslate()
{
    setMinimumWidth(Theme::get().px(narrowest));
    m_edit->setText(tr("Edit"));
    m_edit->setAccessibleName(tr("Edit this record on its page"));
    m_scroll->setAccessibleName(tr("The record's fields and history"));
    setAccessibleName(tr("Inspector"));
    read();
}

QSize Inspector::sizeHint() const
{
    return {Theme::get().px(usualWidth), 400};
}

void Inspector::inspect(const QString &kind, qint64 id)
{
    if (kind != m_kind || id != m_id)
        m_historyLimit = historyStep;
    m_kind = kind;
    m_id = id;
    read();
}

void Inspector::read()
{
    if (m_id == 0) {
        m_reading.drop();
        showNothing(tr("Nothing is selected"), tr("Select a record in the list to read it here."));
        return;
    }
    m_session.read(
        this, m_reading,
        [kind = m_kind, id = m_id, limit = m_historyLimit](Connection &connection, TaskControl &) -> Result<Read> {
            const auto store = RecordStore::of(connection, kind);
            if (!store)
                return fail(ErrorKind::UnknownKind, {}, kind);
            Read read;
            LIAISON_ASSIGN(read.record, store->stored(id));
            LIAISON_ASSIGN(read.history, Journal(connection).list(kind, id, 0, limit + 1));
            if (kind == "exchange"_L1) {
                LIAISON_ASSIGN(read.signOff, signOffOf(connection, id));
            }
            if (kind != "attachment"_L1 && kind != "approval"_L1) {
                LIAISON_ASSIGN(read.attached, readAttached(connection, read.record));
            }
            LIAISON_ASSIGN(read.namedBy, namedBy(connection, kind, id, mostNaming));
            return read;
        },
        [this](const Result<Read> &answer) {
            if (answer)
                showRecord(*answer);
            else if (answer.error().kind == ErrorKind::NotFound)
                showNothing(tr("Not in the file any more"), tr("The record was removed. Ctrl+Z brings back what you "
                                                               "removed last."));
            else
                showNothing(tr("Cannot be read"), errorSentence(answer.error()));
        });
}

void Inspector::showNothing(const QString &title, const QString &text)
{
    m_empty->setWords(title, text);
    m_empty->setVisible(true);
    m_head->hide();
    m_scroll->hide();
}

void Inspector::showRecord(const Read &read)
{
    const int place = m_scroll->verticalScrollBar()->value();
    const bool same = m_title->text() == oneLine(read.record.ref) && m_scroll->isVisibleTo(this);
    m_kindWords->setText(kindName(read.record.kind));
    m_title->setText(oneLine(read.record.ref));
    m_body = new QWidget;
    m_lines = columnIn(m_body, 1, {grid::twice, grid::half, grid::twice, grid::twice});
    if (read.signOff) {
        QLabel *words = addWords(signOffWords(*read.signOff), false, false);
        words->setObjectName(u"signOff"_s);
        words->setFont(Theme::get().font(TextSize::Strong));
    }
    showFields(read.record);
    showNamedBy(read.namedBy);
    showAttached(read);
    showHistory(read.record, read.history);
    m_lines->addStretch(1);
    m_scroll->setWidget(m_body); // the body before goes
    m_body->setAutoFillBackground(false);
    m_empty->hide();
    m_head->show();
    m_scroll->show();
    m_scroll->verticalScrollBar()->setValue(same ? place : 0);
}

QLabel *Inspector::addWords(const QString &text, bool soft, bool small)
{
    auto *label = new WordLabel(text, small ? TextSize::Small : TextSize::Body,
                                soft ? WordLabel::Ink::Soft : WordLabel::Ink::Normal, m_body);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(label);
    return label;
}

void Inspector::addLink(const QString &words, const QString &of, const RecordName &to)
{
    auto *link = new LinkLabel(words, m_body);
    link->setAccessibleDescription(of);
    connect(link, &LinkLabel::activated, this, [this, to] { Q_EMIT linkActivated(to.kind, to.ref); });
    m_lines->addWidget(link);
}

void Inspector::showFields(const StoredRecord &record)
{
    const QList<RecordLine> lines = RecordLines(m_session).lines(record.kind, record.json);
    for (const RecordLine &line : lines) {
        if (line.text == record.ref && (line.field == "ref"_L1 || line.field == "code"_L1))
            continue; // it is the title
        QLabel *label = addWords(line.label, true, true);
        label->setContentsMargins(0, grid::half, 0, 0);
        if (line.links.isEmpty()) {
            QLabel *value = addWords(shortened(line.text, tr("… and %1 more lines")), false, false);
            value->setAccessibleName(line.label + u": "_s + value->text());
            continue;
        }
        for (const RecordLink &link : line.links)
            addLink(link.words, line.label, {link.kind, link.ref});
    }
}

void Inspector::showNamedBy(const QList<RecordName> &names)
{
    if (names.isEmpty())
        return;
    QLabel *title = addWords(tr("Named by", "other records that name this one"), true, true);
    title->setContentsMargins(0, grid::half, 0, 0);
    for (const RecordName &name : names)
        addLink(tr("%1 %2", "a kind of record, its reference").arg(kindName(name.kind), oneLine(name.ref)),
                title->text(), name);
}

void Inspector::showAttached(const Read &read)
{
    if (read.record.kind == "attachment"_L1 || read.record.kind == "approval"_L1)
        return;
    auto *section = new AttachedSection({read.record.kind, read.record.ref}, read.attached, *m_actions,
                                        !m_session.caseFile()->isReadOnly(), m_body);
    connect(section, &AttachedSection::recordWanted, this, &Inspector::linkActivated);
    connect(section, &AttachedSection::followUpWanted, this, &Inspector::followUpWanted);
    m_lines->addWidget(section);
}

void Inspector::showHistory(const StoredRecord &record, const QList<JournalEntry> &history)
{
    QLabel *title = addWords(tr("History"), false, false);
    title->setFont(Theme::get().font(TextSize::Strong));
    title->setContentsMargins(0, grid::page, 0, 0);
    const RecordLines words(m_session);
    const Formats formats;
    const auto isSigned = [](const JournalEntry &entry) { return !entry.signedBy.isEmpty(); };
    if (!std::all_of(history.begin(), history.end(), isSigned))
        addWords(std::any_of(history.begin(), history.end(), isSigned)
                     ? tr("Names without “signed” are as they were typed, not proved.")
                     : tr("Names are as they were typed, not proved."),
                 false, true);
    for (const JournalEntry &entry : history.mid(0, m_historyLimit)) {
        QStringList head{formats.moment(entry.at), actionWords(entry)};
        if (!entry.officer.trimmed().isEmpty())
            head.last() = tr("%1 %2", "who did what")
                              .arg(officerWords(m_session.officerOn(entry.officer, entry.at.toLocalTime().date()),
                                                formats.language()),
                                   head.last());
        if (isSigned(entry))
            head.last() += u" · "_s + tr("signed");
        QLabel *line = addWords(head.join(u"\n"_s), true, true);
        line->setContentsMargins(0, grid::unit, 0, 0);
        if (!entry.reason.isEmpty())
            addWords(tr("Reason: %1").arg(entry.reason), false, true);
        if (!entry.before || !entry.after)
            continue; // added or removed as a whole
        const QList<FieldChange> changes = words.changes(record.kind, *entry.before, *entry.after);
        for (const FieldChange &change : changes) {
            const QString nothing = tr("nothing");
            addWords(tr("%1: %2 → %3", "field: before → after")
                         .arg(change.label, oneLine(change.before.isEmpty() ? nothing : change.before, 200),
                              oneLine(change.after.isEmpty() ? nothing : change.after, 200)),
                     false, true);
        }
    }
    if (history.size() > m_historyLimit) {
        QPushButton *more = quietButton(tr("Earlier changes"), m_body);
        connect(more, &QPushButton::clicked, this, [this] {
            m_historyLimit *= 4;
            this->read();
        });
        m_lines->addWidget(more, 0, Qt::AlignLeft);
    }
}

void Inspector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::get().colours().surface);
}

} // namespace liaison
