// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/operationfacts.h"

#include "core/values/codelist.h"
#include "ui/lists/cellwords.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/chips.h"
#include "ui/look/flowlayout.h"
#include "ui/look/wordlabel.h"
#include "ui/words/codewords.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

Tone toneOf(const QString &status)
{
    return status == "running"_L1 ? Tone::Accent : Tone::Neutral;
}

QString namesOf(const QString &list, const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(CodeWords::word(list, code, screenLanguage()));
    return names.join(OperationFacts::tr(", ", "between the entries of a list"));
}

} // namespace

OperationTitle::OperationTitle(const Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    columnIn(this);
}

void OperationTitle::show(const OperationFigure &figure)
{
    delete m_content; // it has nothing to click
    m_content = new QWidget(this);
    auto *lines = columnIn(m_content, 2);
    layout()->addWidget(m_content);
    const Operation &operation = figure.operation;
    auto *line = new QWidget(m_content);
    auto *flow = new FlowLayout(grid::unit, grid::half, line);
    const QString name = nameIn(operation.names, screenLanguage(), operation.code);
    auto *title = new WordLabel(name, TextSize::Section, WordLabel::Ink::Normal, line);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    flow->addWidget(title);
    const QString status = CodeWords::word(u"operation_status"_s, operation.status, screenLanguage());
    flow->addWidget(new ChipLabel({status, toneOf(operation.status)}, line));
    const QString type = CodeWords::word(u"operation_type"_s, operation.type, screenLanguage());
    flow->addWidget(new ChipLabel({type, Tone::Neutral}, line));
    if (operation.illustrative)
        flow->addWidget(new ChipLabel(illustrativeChip(), line));
    lines->addWidget(line);
    const QString dates = Formats().dates(operation, m_session.programmeFirstMonth());
    auto *when = new WordLabel(
        operation.code == name ? dates : tr("%1 · %2", "an operation's code, its dates").arg(operation.code, dates),
        TextSize::Body, WordLabel::Ink::Soft, m_content);
    when->setWordWrap(true);
    when->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(when);
    setAccessibleName(name);
    setAccessibleDescription(dates);
    m_content->show();
}

OperationFacts::OperationFacts(const Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    columnIn(this);
}

void OperationFacts::clear()
{
    retire(m_content);
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(grid::twice);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    m_next = 0;
    static_cast<QVBoxLayout *>(layout())->addWidget(m_content);
}

void OperationFacts::show(const OperationFigure &figure)
{
    clear();
    const Operation &operation = figure.operation;
    const QString language = screenLanguage();
    const QDate on = operation.span().last;
    addFact(tr("Coordinator"), m_session.agencyName(operation.coordinator, language, on));
    QStringList participants;
    for (const QString &agency : operation.participants)
        participants.append(m_session.agencyName(agency, language, on));
    addFact(tr("Participants"), participants.join(tr(", ", "between the entries of a list")));
    if (!operation.partOf.isEmpty())
        addLinks(tr("Part of"), {operation.partOf});
    QStringList parts;
    for (const Operation &part : figure.parts)
        parts.append(part.code);
    addLinks(tr("Parts"), parts);
    const OperationFocus &focus = operation.focus;
    QStringList destinations{namesOf(u"destination_group"_s, focus.destinationGroups),
                             namesOf(u"place"_s, focus.destinations)};
    destinations.removeAll(QString());
    addFact(tr("Destinations"), destinations.join(tr(", ", "between the entries of a list")));
    addFact(tr("Channels"), namesOf(u"channel"_s, focus.channels));
    addFact(tr("Goods"), namesOf(u"category"_s, focus.categories));
    addFact(tr("Event"), focus.event);
    addFact(tr("Summary"), operation.summary);
    m_content->show();
}

// What is not stated is no fact.
void OperationFacts::addFact(const QString &name, const QString &words)
{
    if (words.isEmpty())
        return;
    auto *label = new WordLabel(name, TextSize::Body, WordLabel::Ink::Soft, m_content);
    auto *text = new WordLabel(words, TextSize::Body, WordLabel::Ink::Normal, m_content);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(tr("%1: %2", "a fact, what it is").arg(name, text->text()));
    m_grid->addWidget(label, m_next, 0, Qt::AlignTop);
    m_grid->addWidget(text, m_next++, 1);
}

void OperationFacts::addLinks(const QString &name, const QStringList &operations)
{
    if (operations.isEmpty())
        return;
    m_grid->addWidget(new WordLabel(name, TextSize::Body, WordLabel::Ink::Soft, m_content), m_next, 0,
                      Qt::AlignVCenter);
    auto *line = new QWidget(m_content);
    auto *flow = new FlowLayout(grid::twice, 0, line);
    for (const QString &code : operations) {
        const QString title = m_session.operationName(code, screenLanguage());
        QPushButton *link = quietButton(QString(title).replace(u'&', u"&&"_s), line);
        link->setAccessibleName(tr("Open %1", "an operation").arg(title));
        link->setStyleSheet(u"text-align: left; padding: 0;"_s); // its words stand where the others stand
        connect(link, &QPushButton::clicked, this, [this, code] { Q_EMIT operationWanted(code); });
        flow->addWidget(link);
    }
    m_grid->addWidget(line, m_next++, 1);
}

} // namespace liaison
