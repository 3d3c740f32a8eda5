// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/agencyform.h"

#include "ui/look/wordlabel.h"
#include "ui/words/formats.h"
#include "ui/words/language.h"
#include "ui/work/session.h"

#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

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
    : RecordEditor(session, table(), parent),
      m_historyTitle(new WordLabel(TextSize::Strong, WordLabel::Ink::Normal, this)),
      m_history(new WordLabel(TextSize::Body, WordLabel::Ink::Normal, this))
{
    m_history->setTextInteractionFlags(Qt::TextSelectableByMouse);
    below()->addWidget(m_historyTitle);
    below()->addWidget(m_history);
    below()->addStretch(1);
    connect(&session, &Session::directoryLoaded, this, &AgencyForm::showDependent);
}

FormTable AgencyForm::table()
{
    const FormField names{.field = u"names"_s,
                          .label = [] { return tr("Name: %1", "the name of an agency in a language"); }};
    const FormField aliases{.field = u"aliases"_s, .placeholder = [] { return tr("Enter after each"); }};
    FormTable table{.kind = u"agency"_s,
                    .bands = {{{2, {{u"code"_s}, {u"side"_s}, {u"kind"_s}}},
                               {3, {names}},
                               {2,
                                {{.field = u"valid_from"_s, .quiet = true},
                                 {.field = u"valid_to"_s, .quiet = true},
                                 {u"successor"_s}}},
                               {3, {aliases, {.field = u"note"_s, .height = 82}}}}},
                    .height = 330};
    table.newTitle = [] { return tr("New agency"); };
    table.title = [](const Session &, const QJsonObject &json) { return json.value(u"code"_s).toString(); };
    table.defaults = [](const Session &) { return QJsonObject{{u"kind"_s, u"customs"_s}}; };
    return table;
}

void AgencyForm::showDependent()
{
    const QStringList lines =
        isOpen() && record() != 0 ? namesThroughTime(session(), ref(), screenLanguage()) : QStringList();
    m_historyTitle->setText(tr("Names through time"));
    m_historyTitle->setVisible(lines.size() > 1);
    m_history->setVisible(lines.size() > 1);
    m_history->setText(lines.join(u'\n'));
}

} // namespace liaison
