// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportoptions.h"

#include "ui/forms/formgrid.h"
#include "ui/inputs/choices.h"
#include "ui/inputs/markingcombo.h"
#include "ui/inputs/periodchooser.h"
#include "ui/inputs/recipientedit.h"
#include "ui/look/boxes.h"
#include "ui/look/languagechange.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"
#include "ui/words/markingwords.h"
#include "ui/work/personsettings.h"
#include "ui/work/session.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString languageKey = u"reports/language"_s;

constexpr ReportKind kinds[] = {ReportKind::Quarterly, ReportKind::Operation, ReportKind::ProgressPaper,
                                ReportKind::Brief};

Tlp tlpOf(const QString &code)
{
    return tlpFromCode(code).value_or(Tlp::Red);
}

} // namespace

ReportOptions::ReportOptions(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_form(new FormGrid(this)),
      m_report(new QComboBox),
      m_period(new PeriodChooser),
      m_operation(new CodeCombo),
      m_counterpart(new CodeCombo),
      m_language(new QComboBox),
      m_marking(new MarkingCombo),
      m_currency(new CodeCombo),
      m_sources(new QCheckBox),
      m_recipient(new RecipientEdit)
{
    auto *layout = columnIn(this);
    layout->addWidget(m_form);
    layout->addStretch(1);
    for (const ReportKind kind : kinds)
        m_report->addItem(QString(), int(kind));
    for (const Language &language : languages())
        m_language->addItem(language.ownName, language.code);
    m_form->setLabelsAbove(true);
    m_form->addField(u"report"_s, tr("&Report"), m_report);
    m_form->addField(u"operation"_s, tr("&Operation"), m_operation);
    m_form->addField(u"counterpart"_s, tr("&Counterpart"), m_counterpart);
    m_form->addField(u"period"_s, tr("Perio&d"), m_period);
    m_form->addField(u"language"_s, tr("&Language of the report"), m_language);
    m_form->addField(u"marking"_s, tr("&Marking"), m_marking);
    m_form->addField(u"currency"_s, tr("Values &also in"), m_currency);
    m_form->addField(u"sources"_s, tr("Sources"), m_sources);
    m_form->addField(u"recipient"_s, RecipientEdit::label(), m_recipient);
    m_sources->setChecked(true);
    m_operation->setFieldName(tr("Operation"));
    m_period->setPeriod(session.period());
    setLanguage(personsettings::value(languageKey, screenLanguage()).toString());
    fillOperations();
    fillCounterparts();
    retranslate();
    connect(m_report, &QComboBox::activated, this, [this] {
        showFields();
        Q_EMIT requestChanged();
    });
    connect(m_operation, &CodeCombo::codeChanged, this, &ReportOptions::requestChanged);
    connect(m_counterpart, &CodeCombo::codeChanged, this, &ReportOptions::requestChanged);
    connect(m_currency, &CodeCombo::codeChanged, this, &ReportOptions::requestChanged);
    connect(m_sources, &QCheckBox::clicked, this, &ReportOptions::requestChanged);
    connect(m_period, &PeriodChooser::periodChanged, this, [this] {
        showFields();
        Q_EMIT requestChanged();
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        personsettings::setValue(languageKey, language());
        Q_EMIT languageChosen();
    });
    connect(m_marking, &MarkingCombo::markingChanged, this, [this](Tlp tlp) {
        m_chosen = tlpCode(tlp);
        explainMarking();
        Q_EMIT markingChosen();
    });
    connect(&session, &Session::directoryLoaded, this, [this] {
        fillOperations();
        fillCounterparts();
    });
    connect(&session, &Session::periodChanged, this, [this] {
        m_period->setPeriod(m_session.period());
        showFields();
        Q_EMIT requestChanged();
    });
    whenLanguageChanges(this, [this] {
        fillOperations();
        fillCounterparts();
        retranslate();
    });
}

ReportRequest ReportOptions::request() const
{
    ReportRequest request;
    request.kind = ReportKind(m_report->currentData().toInt());
    request.period = m_period->period();
    request.operation = m_operation->code();
    request.currency = request.kind == ReportKind::ProgressPaper ? QString() : m_currency->code();
    request.counterpart = m_counterpart->code();
    request.sources = m_sources->isChecked();
    return request;
}

QString ReportOptions::language() const
{
    return m_language->currentData().toString();
}

QString ReportOptions::marking() const
{
    return tlpCode(m_marking->marking());
}

QString ReportOptions::recipient() const
{
    const QString named = m_recipient->recipient();
    return named.isEmpty() && request().kind == ReportKind::Brief ? m_counterpart->code() : named;
}

void ReportOptions::choose(const ReportRequest &request)
{
    m_report->setCurrentIndex(std::max(0, m_report->findData(int(request.kind))));
    m_sources->setChecked(request.sources);
    if (request.period.isValid())
        m_period->setPeriod(request.period);
    m_operation->setCode(request.operation);
    m_counterpart->setCode(request.counterpart);
    m_currency->setCode(request.currency);
    showFields();
}

void ReportOptions::setLanguage(const QString &language)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
}

void ReportOptions::setMarkings(const ReportFrame &frame)
{
    m_least = frame.leastMarking;
    Tlp marking = tlpOf(frame.marking);
    if (!m_chosen.isEmpty())
        marking = m_least.isEmpty() ? tlpOf(m_chosen) : strictest(tlpOf(m_least), tlpOf(m_chosen));
    m_marking->setWeakest(m_least.isEmpty() ? Tlp::Clear : tlpOf(m_least));
    m_marking->setMarking(marking);
    explainMarking();
}

void ReportOptions::explainMarking()
{
    QStringList sentences{tr("For %1.", "a marking allows to read").arg(tlpMeaning(m_marking->marking()))};
    if (m_least.isEmpty()) {
        sentences.append(tr("Nothing in this report is marked."));
    } else {
        sentences.append(tr("The strictest record in it is marked %1.").arg(tlpWords(tlpOf(m_least))));
        if (tlpOf(m_least) != Tlp::Clear)
            sentences.append(tr("A weaker marking would give that record away, so none can be chosen."));
    }
    m_form->row(u"marking"_s)->setHint(sentences.join(u' '));
}

void ReportOptions::fillOperations()
{
    const QList<CodeChoice> choices = recordChoices(m_session, u"operation"_s);
    m_operation->setChoices(choices, CodeCombo::Show::NamesOnly);
    const bool none = choices.isEmpty();
    m_operation->setEnabled(!none);
    m_form->row(u"operation"_s)
        ->setHint(none ? tr("No operation is in this file yet. Add one on the page Operations.") : QString());
}

void ReportOptions::fillCounterparts()
{
    QList<CodeChoice> choices = agencyChoices(m_session);
    choices.removeIf([this](const CodeChoice &choice) { return choice.code == m_session.homeAgency(); });
    m_counterpart->setChoices(choices, CodeCombo::Show::CodesAndNames);
    m_counterpart->setEnabled(!choices.isEmpty());
    m_recipient->setAgencies(choices);
    m_form->row(u"counterpart"_s)
        ->setHint(choices.isEmpty() ? tr("No other agency is in this file yet. Add one on the page Directory.")
                                    : QString());
}

void ReportOptions::showFields()
{
    const ReportKind kind = request().kind;
    m_recipient->setPlaceholderText(kind == ReportKind::Brief ? tr("the counterpart") : RecipientEdit::nobody());
    const bool paper = kind == ReportKind::ProgressPaper;
    m_form->row(u"period"_s)->setVisible(kind != ReportKind::Operation);
    m_form->row(u"operation"_s)->setVisible(kind == ReportKind::Operation);
    m_form->row(u"counterpart"_s)->setVisible(kind == ReportKind::Brief);
    m_form->row(u"currency"_s)->setVisible(kind == ReportKind::Quarterly || kind == ReportKind::Operation);
    m_form->row(u"sources"_s)->setVisible(paper);
    QString hint;
    if (paper && m_period->period().kind != PeriodKind::ProgrammeYear)
        hint = tr("The paper is of the whole programme year that holds this period.");
    else if (kind == ReportKind::Quarterly && m_period->period().kind != PeriodKind::Quarter)
        hint = tr("This is not a quarter: it is compared with the same length of time before it.");
    m_form->row(u"period"_s)->setHint(hint);
}

bool ReportOptions::showError(const Error &error)
{
    if (!m_form->row(error.field))
        return false;
    m_form->row(error.field)->setError(errorSentence(error));
    return true;
}

void ReportOptions::clearErrors()
{
    m_form->clearErrors();
}

QString ReportOptions::kindWords(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Quarterly:
        return tr("Quarterly report");
    case ReportKind::Operation:
        return tr("Operation result sheet");
    case ReportKind::ProgressPaper:
        return tr("Annual progress paper");
    case ReportKind::Brief:
        return tr("Meeting brief");
    }
    return {};
}

void ReportOptions::retranslate()
{
    for (int row = 0; row < m_report->count(); ++row)
        m_report->setItemText(row, kindWords(ReportKind(m_report->itemData(row).toInt())));
    m_sources->setText(tr("&Say where each sentence is from"));
    m_form->row(u"sources"_s)->setLabel(tr("Sources"));
    m_counterpart->setFieldName(tr("Counterpart"));
    m_counterpart->setPlaceholder(tr("Name or code of the agency"));
    m_operation->setPlaceholder(tr("Name or code of the operation"));
    m_currency->setNoneWords(tr("their own currency only"));
    m_currency->setChoices(currencyChoices(), CodeCombo::Show::CodesAndNames);
    m_currency->setFieldName(tr("Values also in"));
    const std::pair<QString, QString> labels[] = {{u"report"_s, tr("&Report")},
                                                  {u"operation"_s, tr("&Operation")},
                                                  {u"counterpart"_s, tr("&Counterpart")},
                                                  {u"period"_s, tr("Perio&d")},
                                                  {u"language"_s, tr("&Language of the report")},
                                                  {u"marking"_s, tr("&Marking")},
                                                  {u"currency"_s, tr("Values &also in")},
                                                  {u"recipient"_s, RecipientEdit::label()}};
    for (const auto &[field, label] : labels)
        m_form->row(field)->setLabel(label);
    showFields();
    explainMarking();
}

} // namespace liaison
