// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/agencyform.h"

#include "core/domain/agency.h"
#include "ui/forms/formcolumns.h"
#include "ui/inputs/chipsedit.h"
#include "ui/inputs/choices.h"
#include "ui/inputs/readingedits.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString namesPrefix = u"names."_s;

const DirectoryEntry *entryOf(const QList<DirectoryEntry> &agencies, const QString &code)
{
    for (const DirectoryEntry &agency : agencies) {
        if (agency.code.compare(code, Qt::CaseInsensitive) == 0)
            return &agency;
    }
    return nullptr;
}

} // namespace

QStringList namesThroughTime(const Session &session, const QString &agency, const QString &language)
{
    const QList<DirectoryEntry> agencies = session.agencies();
    QList<const DirectoryEntry *> chain;
    QSet<QString> seen; // successors may stand in a circle by mistake
    for (const DirectoryEntry *at = entryOf(agencies, agency); at && !seen.contains(at->code);
         at = entryOf(agencies, at->successor)) {
        seen.insert(at->code);
        chain.append(at);
    }
    for (bool found = !chain.isEmpty(); found;) {
        found = false;
        for (const DirectoryEntry &before : agencies) {
            if (!seen.contains(before.code) &&
                before.successor.compare(chain.first()->code, Qt::CaseInsensitive) == 0) {
                seen.insert(before.code);
                chain.prepend(&before);
                found = true;
                break;
            }
        }
    }
    const Formats formats(language);
    QStringList lines;
    for (const DirectoryEntry *each : std::as_const(chain)) {
        const QString name = nameIn(each->names, language, each->code);
        const QString words = name == each->code ? name : QString(each->code + u"  " + name);
        lines.append(each->validTo.isValid() ? AgencyForm::tr("%1, until %2").arg(words, formats.day(each->validTo))
                                             : words);
    }
    return lines;
}

AgencyForm::AgencyForm(Session &session, QWidget *parent)
    : RecordEditor(session, u"agency"_s, parent),
      m_fields(new FormColumns({2, 3, 2, 3})),
      m_historyTitle(new QLabel),
      m_history(new QLabel)
{
    addFields();
    for (QLabel *label : {m_historyTitle, m_history})
        label->setTextFormat(Qt::PlainText);
    m_history->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_historyTitle->setFont(Theme::get().font(TextSize::Strong));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_fields);
    layout->addWidget(m_historyTitle);
    layout->addWidget(m_history);
    layout->addStretch(1);
    setContent(content);
    loadChoices();
    connect(m_fields, &FormColumns::edited, this, &AgencyForm::touched);
    connect(this, &RecordEditor::opened, this, &AgencyForm::showHistory);
    connect(&session, &Session::directoryLoaded, this, [this] {
        loadChoices();
        showHistory();
    });
    connect(&Theme::get(), &Theme::changed, m_historyTitle,
            [this] { m_historyTitle->setFont(Theme::get().font(TextSize::Strong)); });
}

void AgencyForm::addFields()
{
    m_fields->add(0, u"code"_s, new QLineEdit);
    m_fields->add(0, u"side"_s, new CodeCombo);
    m_fields->add(0, u"kind"_s, new CodeCombo);
    for (const Language &language : languages()) {
        m_fields->add(1, namesPrefix + language.code, new QLineEdit, [own = language.ownName] {
            return tr("Name: %1", "the name of an agency in a language").arg(own);
        });
    }
    m_fields->add(2, u"valid_from"_s, new PartialDateEdit)->setDayRequired(true);
    m_fields->add(2, u"valid_to"_s, new PartialDateEdit)->setDayRequired(true);
    m_fields->add(2, u"successor"_s, new CodeCombo);
    m_fields->add(3, u"aliases"_s, new ChipsEdit)->setPlaceholder(tr("Enter after each"));
    auto *note = m_fields->add(3, u"note"_s, new QPlainTextEdit);
    note->setTabChangesFocus(true);
    note->setFixedHeight(Theme::get().px(82));
    for (const QString &field : {u"valid_from"_s, u"valid_to"_s})
        qobject_cast<ReadingEdit *>(m_fields->input(field))->setReadingVisible(false);
}

void AgencyForm::loadChoices()
{
    const auto combo = [this](const QString &field) { return qobject_cast<CodeCombo *>(m_fields->input(field)); };
    combo(u"side"_s)->setChoices(placeChoices());
    combo(u"kind"_s)->setCodeList(u"agency_kind"_s);
    combo(u"successor"_s)->setChoices(agencyChoices(session()), CodeCombo::Show::CodesAndNames);
    combo(u"successor"_s)->setNoneWords(tr("none"));
}

void AgencyForm::showHistory()
{
    const QStringList lines =
        isOpen() && record() != 0 ? namesThroughTime(session(), ref(), screenLanguage()) : QStringList();
    m_historyTitle->setText(tr("Names through time"));
    m_historyTitle->setVisible(lines.size() > 1);
    m_history->setVisible(lines.size() > 1);
    m_history->setText(lines.join(u'\n'));
}

void AgencyForm::focusFirst()
{
    m_fields->input(u"code"_s)->setFocus(Qt::TabFocusReason);
}

QJsonObject AgencyForm::defaults() const
{
    Agency agency;
    agency.kind = u"customs"_s;
    return toJson(agency);
}

QJsonObject AgencyForm::form() const
{
    return m_fields->json(kind(), stored().json);
}

void AgencyForm::fill(const QJsonObject &form)
{
    m_fields->fill(form);
}

QJsonObject AgencyForm::typed() const
{
    return m_fields->typed();
}

void AgencyForm::setTyped(const QJsonObject &typed)
{
    m_fields->setTyped(typed);
}

QStringList AgencyForm::showErrors(const Errors &errors)
{
    Errors placed = errors;
    for (Error &error : placed) {
        if (error.field == "names"_L1) // one name in any language is enough
            error.field = namesPrefix + languages().first().code;
    }
    return m_fields->showErrors(placed);
}

QString AgencyForm::title() const
{
    return oneLine(ref());
}

QString AgencyForm::newTitle() const
{
    return tr("New agency");
}

void AgencyForm::changeEvent(QEvent *event)
{
    RecordEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        loadChoices();
        showHistory();
    }
}

} // namespace liaison
