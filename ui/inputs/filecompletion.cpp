// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/filecompletion.h"

#include "core/listing/recordlist.h"
#include "ui/inputs/completionkeys.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostValues = 12;
constexpr int pauseMs = 120;

} // namespace

FileCompletion::FileCompletion(QLineEdit *line, Session &session, const QString &kind, const QString &field)
    : QObject(line),
      m_line(line),
      m_session(session),
      m_kind(kind),
      m_field(field),
      m_completer(new QCompleter(&m_values, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostValues);
    m_completer->popup()->setObjectName(u"completion"_s);
    m_completer->setWidget(line);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(line, &QLineEdit::textEdited, this, [this] {
        m_question.drop();
        m_completer->popup()->hide(); // it answered what was typed before
        m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &FileCompletion::ask);
    const auto take = [this](const QModelIndex &value) {
        const QString text = value.data().toString();
        m_line->setText(text);
        Q_EMIT m_line->textEdited(text); // as if it had been typed
        m_pause.stop();
        Q_EMIT chosen(text);
    };
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, take);
    connect(new CompletionKeys(m_completer, line), &CompletionKeys::taken, this, take);
}

bool FileCompletion::isChoosing() const
{
    return m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid();
}

FileCompletion *FileCompletion::of(const QLineEdit *line)
{
    return line ? line->findChild<FileCompletion *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

void FileCompletion::ask()
{
    const QString typed = m_line->text();
    if (typed.trimmed().isEmpty() || !m_line->hasFocus())
        return;
    m_session.read(
        this, m_question,
        [kind = m_kind, field = m_field, typed](Connection &connection, TaskControl &) {
            return RecordList(connection).values(kind, field, typed, mostValues);
        },
        [this, typed](Result<QStringList> values) {
            if (values && m_line->hasFocus() && m_line->text() == typed)
                offer(*values);
        });
}

void FileCompletion::offer(const QStringList &values)
{
    const bool nothingNew = values.isEmpty() || (values.size() == 1 && values.first() == m_line->text());
    if (nothingNew)
        return;
    m_values.setStringList(values);
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({}); // nobody has chosen yet
}

} // namespace liaison
