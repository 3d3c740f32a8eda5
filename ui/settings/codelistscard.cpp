// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/codelistscard.h"

#include "core/storage/codestore.h"
#include "ui/forms/formgrid.h"
#include "ui/look/buttons.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int listHeight = 190;

// Everything on screen that shows or offers codes words itself anew, as for another language.
void tellEverybody()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        QEvent reworded(QEvent::LanguageChange);
        QCoreApplication::sendEvent(window, &reworded);
    }
}

} // namespace

CodeListsCard::CodeListsCard(Session &session, QWidget *parent)
    : SettingsCard(session, parent),
      m_list(new QComboBox(this)),
      m_codes(new QTreeWidget(this)),
      m_code(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_add(plainButton({}, u"list-add"_s, this)),
      m_remove(plainButton({}, u"list-remove"_s, this))
{
    for (const QString &list : CodeStore::lists())
        m_list->addItem(QString(), list);
    m_codes->setRootIsDecorated(false);
    m_codes->setUniformRowHeights(true);
    m_codes->setColumnCount(3);
    m_codes->setFixedHeight(Theme::get().px(listHeight));
    m_codes->setTabKeyNavigation(false);
    m_codes->header()->setStretchLastSection(false);
    m_codes->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_codes->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_codes->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    form()->addField(u"list"_s, {}, m_list);
    form()->addField(u"codes"_s, {}, m_codes);
    form()->addField(u"code"_s, {}, m_code);
    form()->addField(u"names"_s, {}, m_name);
    addButton(m_remove);
    addButton(m_add);
    connect(m_list, &QComboBox::currentIndexChanged, this, &CodeListsCard::showCodes);
    connect(m_codes, &QTreeWidget::currentItemChanged, this, &CodeListsCard::showState);
    connect(m_add, &QPushButton::clicked, this, &CodeListsCard::add);
    connect(m_name, &QLineEdit::returnPressed, this, &CodeListsCard::add);
    connect(m_remove, &QPushButton::clicked, this, &CodeListsCard::remove);
    connect(&Theme::get(), &Theme::changed, this, [this] { m_codes->setFixedHeight(Theme::get().px(listHeight)); });
    CodeListsCard::retranslate();
}

void CodeListsCard::refresh()
{
    showCodes();
}

void CodeListsCard::showCodes()
{
    const QString selected = m_codes->currentItem() ? m_codes->currentItem()->text(0) : QString();
    m_codes->clear();
    const QList<Code> codes = codesOf(m_list->currentData().toString());
    for (const Code &code : codes) {
        auto *item = new QTreeWidgetItem(
            m_codes, {code.code, nameIn(code.names, screenLanguage(), code.code), code.own ? tr("own") : QString()});
        item->setToolTip(1, Qt::convertFromPlainText(item->text(1)));
        item->setData(0, Qt::UserRole, code.own);
        if (code.code == selected)
            m_codes->setCurrentItem(item);
    }
    showState();
}

void CodeListsCard::showState()
{
    const bool writable = !session().caseFile()->isReadOnly();
    const QTreeWidgetItem *item = m_codes->currentItem();
    m_add->setEnabled(writable && !isBusy());
    m_remove->setEnabled(writable && !isBusy() && item && item->data(0, Qt::UserRole).toBool());
}

void CodeListsCard::add()
{
    clearOutcome();
    Code code;
    code.code = m_code->text().trimmed();
    code.names.insert(screenLanguage(), m_name->text().simplified());
    session().write(
        this, u"setting"_s,
        [list = m_list->currentData().toString(), code, author = session().author()](
            Connection &connection, TaskControl &) { return CodeStore(connection).add(list, code, author); },
        [this, code](const Done &done) {
            if (done) {
                m_code->clear();
                m_name->clear();
                m_code->setFocus();
            }
            answered(done, tr("%1 is in the list now.").arg(oneLine(code.code)));
        });
}

void CodeListsCard::remove()
{
    const QTreeWidgetItem *item = m_codes->currentItem();
    if (!item)
        return;
    clearOutcome();
    const QString code = item->text(0);
    session().write(
        this, u"setting"_s,
        [list = m_list->currentData().toString(), code, author = session().author()](
            Connection &connection, TaskControl &) { return CodeStore(connection).remove(list, code, author); },
        [this, code](const Done &done) { answered(done, tr("%1 is not in the list any more.").arg(oneLine(code))); });
}

void CodeListsCard::answered(const Done &done, const QString &notice)
{
    if (!done) {
        Error error = done.error();
        if (error.kind == ErrorKind::Referenced)
            error.field = u"codes"_s;
        showFailure(error);
        return;
    }
    tellEverybody();
    Q_EMIT noticeWanted(notice);
}

void CodeListsCard::retranslate()
{
    setWords(tr("Code lists"), tr("Built-in codes follow international lists and stay as they are. Codes of your own "
                                  "are added to this file; a code that a record uses cannot be taken away."));
    const std::pair<QString, QString> words[] = {
        {u"ipr_type"_s, tr("Intellectual property rights")},
        {u"category"_s, tr("Goods categories")},
        {u"transport"_s, tr("Modes of transport")},
        {u"channel"_s, tr("Channels")},
        {u"procedure"_s, tr("Customs procedures")},
        {u"detection"_s, tr("Detection methods")},
        {u"unit"_s, tr("Units")},
        {u"value_basis"_s, tr("Value bases")},
        {u"infringement"_s, tr("Infringements")},
        {u"counting_rule"_s, tr("Counting rules")},
        {u"agency_kind"_s, tr("Kinds of agency")},
        {u"referral_action"_s, tr("Actions asked for in referrals")},
        {u"referral_outcome"_s, tr("Outcomes of referrals")},
        {u"event_kind"_s, tr("Kinds of event")},
        {u"link_kind"_s, tr("Kinds of resource link")},
        {u"count_unit"_s, tr("What published figures count")},
    };
    for (const auto &[list, word] : words) {
        if (const int index = m_list->findData(list); index >= 0)
            m_list->setItemText(index, word);
    }
    form()->row(u"list"_s)->setLabel(tr("List"));
    form()->row(u"codes"_s)->setLabel(tr("Codes"));
    form()->row(u"code"_s)->setLabel(tr("New code"));
    form()->row(u"names"_s)->setLabel(tr("Its name"));
    m_codes->setHeaderLabels({tr("Code"), tr("Name"), QString()});
    writeOn(m_add, tr("Add the code"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the selected code of your own"));
    showCodes();
}

} // namespace liaison
