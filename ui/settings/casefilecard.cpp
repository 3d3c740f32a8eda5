// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/casefilecard.h"

#include "core/database/transaction.h"
#include "core/journal/settingstore.h"
#include "ui/forms/formgrid.h"
#include "ui/look/buttons.h"
#include "ui/look/wordlabel.h"
#include "ui/words/language.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qint64 megabyte = 1024 * 1024;

} // namespace

CaseFileCard::CaseFileCard(Session &session, QWidget *parent)
    : SettingsCard(session, parent),
      m_home(new WordLabel(TextSize::Body, WordLabel::Ink::Normal, this)),
      m_ownName(new QLineEdit(this)),
      m_firstMonth(new QComboBox(this)),
      m_scheme(new QComboBox(this)),
      m_limit(new QSpinBox(this)),
      m_save(plainButton({}, u"document-save"_s, this))
{
    m_home->setWordWrap(true);
    for (int month = 1; month <= 12; ++month)
        m_firstMonth->addItem({}, month);
    for (const GradingScheme scheme : {GradingScheme::Europol, GradingScheme::Admiralty})
        m_scheme->addItem({}, int(scheme));
    m_limit->setRange(1, 256);
    form()->addField(u"home_agency"_s, {}, m_home);
    form()->addField(u"own_name"_s, {}, m_ownName);
    form()->addField(u"programme_first_month"_s, {}, m_firstMonth);
    form()->addField(u"grading_scheme"_s, {}, m_scheme);
    form()->addField(u"attachment_limit"_s, {}, m_limit);
    addButton(m_save);
    CaseFileCard::retranslate();
    show(m_stored);
    connect(m_ownName, &QLineEdit::textEdited, this, &CaseFileCard::showState);
    connect(m_firstMonth, &QComboBox::activated, this, &CaseFileCard::showState);
    connect(m_scheme, &QComboBox::activated, this, &CaseFileCard::showState);
    connect(m_limit, &QSpinBox::valueChanged, this, &CaseFileCard::showState);
    connect(m_ownName, &QLineEdit::returnPressed, this, &CaseFileCard::save);
    connect(m_save, &QPushButton::clicked, this, &CaseFileCard::save);
    connect(&session, &Session::directoryLoaded, this, &CaseFileCard::refresh);
    refresh();
}

CaseFileCard::Values CaseFileCard::shown() const
{
    return {m_ownName->text().simplified(), m_firstMonth->currentData().toInt(),
            GradingScheme(m_scheme->currentData().toInt()), m_limit->value() * megabyte};
}

void CaseFileCard::show(const Values &values)
{
    if (m_ownName->text() != values.ownName)
        m_ownName->setText(values.ownName);
    m_firstMonth->setCurrentIndex(m_firstMonth->findData(values.firstMonth));
    m_scheme->setCurrentIndex(m_scheme->findData(int(values.scheme)));
    m_limit->setValue(int(values.attachmentLimit / megabyte));
    showState();
}

bool CaseFileCard::hasUnsaved() const
{
    return shown() != m_stored;
}

void CaseFileCard::showState()
{
    const bool writable = !session().caseFile()->isReadOnly();
    m_ownName->setReadOnly(!writable);
    m_firstMonth->setEnabled(writable);
    m_scheme->setEnabled(writable);
    m_limit->setEnabled(writable);
    m_save->setEnabled(writable && !m_saving && hasUnsaved());
}

void CaseFileCard::showHome()
{
    const QString code = session().homeAgency();
    const QString name = session().agencyName(code, screenLanguage());
    m_home->setText(code.isEmpty() ? tr("none yet") : name == code ? code : QString(name + u" ("_s + code + u')'));
    m_home->setAccessibleDescription(m_home->text());
}

void CaseFileCard::refresh()
{
    showHome();
    session().read(
        this, m_reading,
        [](Connection &connection, TaskControl &) -> Result<Values> {
            const SettingStore settings(connection);
            Values values;
            LIAISON_ASSIGN(values.ownName, settings.ownName());
            LIAISON_ASSIGN(values.firstMonth, settings.programmeFirstMonth());
            LIAISON_ASSIGN(values.scheme, settings.gradingScheme());
            LIAISON_ASSIGN(values.attachmentLimit, settings.attachmentLimit());
            values.attachmentLimit -= values.attachmentLimit % megabyte;
            return values;
        },
        unlessFailed(this, &CaseFileCard::showFailure, [this](const Values &values) {
            const bool typed = hasUnsaved();
            m_stored = values;
            if (typed)
                showState();
            else
                show(m_stored);
        }));
}

void CaseFileCard::save()
{
    if (m_saving || !hasUnsaved() || session().caseFile()->isReadOnly())
        return;
    clearOutcome();
    m_saving = true;
    const Values wanted = shown();
    showState();
    session().write(
        this, u"setting"_s,
        [wanted, stored = m_stored, author = session().author()](Connection &connection, TaskControl &) -> Done {
            LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection));
            SettingStore settings(connection);
            // Only what was changed here: somebody else may have set the others meanwhile.
            if (wanted.ownName != stored.ownName) {
                LIAISON_TRY(settings.setOwnName(wanted.ownName, author));
            }
            if (wanted.firstMonth != stored.firstMonth) {
                LIAISON_TRY(settings.setProgrammeFirstMonth(wanted.firstMonth, author));
            }
            if (wanted.scheme != stored.scheme) {
                LIAISON_TRY(settings.setGradingScheme(wanted.scheme, author));
            }
            if (wanted.attachmentLimit != stored.attachmentLimit) {
                LIAISON_TRY(settings.setAttachmentLimit(wanted.attachmentLimit, author));
            }
            return transaction.commit();
        },
        [this, wanted](const Done &done) {
            m_saving = false;
            if (done) {
                m_stored = wanted;
                Q_EMIT noticeWanted(tr("The settings of the case file are saved."));
            } else {
                showFailure(done.error());
            }
            showState();
        });
}

void CaseFileCard::retranslate()
{
    setWords(tr("Case file"), tr("For everybody who opens this file. Changes stand in its journal."));
    form()->row(u"home_agency"_s)->setLabel(tr("Home agency"));
    form()->row(u"home_agency"_s)->setHint(tr("“Sent” and “received” are seen from it."));
    form()->row(u"own_name"_s)->setLabel(tr("Name of the unit"));
    form()->row(u"own_name"_s)->setHint(tr("As it stands on reports."));
    form()->row(u"programme_first_month"_s)->setLabel(tr("Programme year begins in"));
    form()->row(u"grading_scheme"_s)->setLabel(tr("Grading scheme"));
    form()
        ->row(u"grading_scheme"_s)
        ->setHint(tr("For new entries. Grades given before keep their letters and numbers."));
    form()->row(u"attachment_limit"_s)->setLabel(tr("Largest attachment"));
    m_limit->setSuffix(tr(" MB", "after a number"));
    const QLocale locale = localeOf(screenLanguage());
    for (int month = 1; month <= 12; ++month)
        m_firstMonth->setItemText(month - 1, locale.standaloneMonthName(month));
    m_scheme->setItemText(0, tr("Europol 4×4 (A–X, 1–4)"));
    m_scheme->setItemText(1, tr("Admiralty (A–F, 1–6)"));
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(tr("Save the settings of the case file"));
    showHome();
}

} // namespace liaison
