// SPDX-License-Identifier: GPL-3.0-or-later
// The templates of the quick entry: kept in the case file, for each officer.
#include "core/journal/settingstore.h"
#include "ui/exchanges/quickentry.h"
#include "ui/look/wordlabel.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"

#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// A template is named by what it says: "received · GDC · monthly · Monthly list".
QString nameOf(const QJsonObject &form)
{
    const QString language = screenLanguage();
    QStringList words{CodeWords::word(u"direction"_s, form.value(u"direction"_s).toString(), language),
                      form.value(u"counterpart"_s).toString(),
                      CodeWords::word(u"mode"_s, form.value(u"mode"_s).toString(), language),
                      oneLine(form.value(u"subject"_s).toString(), 40)};
    words.removeAll(QString());
    return words.join(u" · "_s).replace(u'&', u"&&"_s);
}

} // namespace

void QuickEntry::readTemplates()
{
    m_session.read(
        this, m_templatesWanted,
        [officer = m_session.officer()](Connection &connection, TaskControl &) {
            return SettingStore(connection).templates(u"exchange"_s, officer);
        },
        [this](Result<QJsonArray> templates) {
            m_templates = templates.value_or(QJsonArray());
            showTemplates();
        });
}

void QuickEntry::showTemplates()
{
    QMenu *old = m_templatesButton->menu();
    auto *menu = new QMenu(m_templatesButton);
    for (int i = 0; i < m_templates.size(); ++i) {
        const QJsonObject form = m_templates.at(i).toObject();
        const QString digit = i < 9 ? QString(u'&' + QString::number(i + 1) + u"  "_s) : QString();
        connect(menu->addAction(digit + nameOf(form)), &QAction::triggered, this, [this, form] {
            QJsonObject begun = form;
            begun.insert(u"date"_s, this->form().value(u"date"_s));
            fill(begun);
            edited();
            start();
        });
    }
    if (m_templates.isEmpty())
        menu->addAction(tr("No templates yet"))->setEnabled(false);
    menu->addSeparator();
    connect(menu->addAction(tr("&Keep what is typed as a template")), &QAction::triggered, this,
            &QuickEntry::keepTemplate);
    QMenu *removal = menu->addMenu(tr("&Remove a template"));
    removal->setEnabled(!m_templates.isEmpty());
    for (int i = 0; i < m_templates.size(); ++i) {
        connect(removal->addAction(nameOf(m_templates.at(i).toObject())), &QAction::triggered, this,
                [this, i] { dropTemplate(i); });
    }
    m_templatesButton->setMenu(menu);
    if (old)
        old->deleteLater();
}

void QuickEntry::keepTemplate()
{
    QJsonObject kept = form();
    for (const QString &field : {u"ref"_s, u"date"_s, u"acknowledged"_s, u"reply_to"_s, u"illustrative"_s})
        kept.remove(field);
    QJsonArray templates = m_templates;
    if (!templates.contains(kept))
        templates.append(kept);
    writeTemplates(templates);
}

void QuickEntry::dropTemplate(int index)
{
    QJsonArray templates = m_templates;
    templates.removeAt(index);
    writeTemplates(templates);
}

void QuickEntry::writeTemplates(const QJsonArray &templates)
{
    m_session.write(
        this, u"template"_s,
        [templates, author = m_session.author()](Connection &connection, TaskControl &) -> Result<bool> {
            LIAISON_TRY(SettingStore(connection).setTemplates(u"exchange"_s, templates, author));
            return true;
        },
        unlessFailed(this, &QuickEntry::errorMet, [this, templates](const bool &) {
            const bool kept = templates.size() > m_templates.size();
            m_templates = templates;
            m_said->setText(kept ? tr("Kept as a template.") : tr("The template is removed."));
            showTemplates();
        }));
}

} // namespace liaison
