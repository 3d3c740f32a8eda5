// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/freezepanel.h"

#include "core/domain/reason.h"
#include "core/storage/approvalstore.h"
#include "core/storage/freezestore.h"
#include "ui/inputs/approving.h"
#include "ui/look/banner.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"
#include "ui/words/changewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"
#include "ui/words/officerwords.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int restatementRole = Qt::UserRole;
constexpr int figureRole = Qt::UserRole + 1;
constexpr int listRows = 4; // of freezes that are seen at once

using Named = QHash<QString, NamedOfficer>;

struct Found
{
    QList<Freeze> freezes;
    QHash<QString, Approval> approvals;
    Named frozenBy;
    Named approvedBy;
};

QTreeWidget *plainTree(QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    tree->setTabKeyNavigation(false);
    tree->setAllColumnsShowFocus(true);
    tree->header()->setHighlightSections(false);
    tree->header()->setStretchLastSection(true);
    return tree;
}

} // namespace

FreezePanel::FreezePanel(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_meaning(new WordLabel(TextSize::Body, WordLabel::Ink::Soft, this)),
      m_state(new WordLabel(TextSize::Body, WordLabel::Ink::Normal, this)),
      m_reason(new QLineEdit(this)),
      m_freeze(mainButton({}, u"document-save"_s, this)),
      m_fault(new Banner(this)),
      m_freezesTitle(new WordLabel(TextSize::Strong, WordLabel::Ink::Normal, this)),
      m_freezeList(plainTree(this)),
      m_language(new QComboBox(this)),
      m_save(plainButton({}, u"document-export"_s, this)),
      m_approve(plainButton({}, {}, this)),
      m_changesTitle(new WordLabel(TextSize::Strong, WordLabel::Ink::Normal, this)),
      m_changes(plainTree(this))
{
    m_meaning->setWordWrap(true);
    m_state->setWordWrap(true);
    m_reason->setMaxLength(lineLimit);
    m_freezeList->setRootIsDecorated(false);
    for (const Language &language : languages())
        m_language->addItem(language.ownName, language.code);
    auto *freezing = new QHBoxLayout;
    freezing->setSpacing(grid::unit);
    freezing->addWidget(m_state, 1);
    freezing->addWidget(m_reason, 1);
    freezing->addWidget(m_freeze);
    auto *again = new QHBoxLayout;
    again->setSpacing(grid::unit);
    again->addWidget(m_freezesTitle, 1);
    again->addWidget(m_approve);
    again->addWidget(m_language);
    again->addWidget(m_save);
    auto *layout = columnIn(this, grid::unit, {0, grid::unit, 0, 0});
    layout->addWidget(m_meaning);
    layout->addLayout(freezing);
    layout->addWidget(m_fault);
    layout->addLayout(again);
    layout->addWidget(m_freezeList);
    layout->addWidget(m_changesTitle);
    layout->addWidget(m_changes, 1);
    connect(m_freeze, &QPushButton::clicked, this, [this] {
        m_fault->clear();
        if (m_freezes.isEmpty() && !std::exchange(m_asked, true)) // a restatement has its reason typed
            return showButtons();
        Q_EMIT freezeWanted(m_freezes.isEmpty() ? QString() : m_freezes.first().ref, m_reason->text().trimmed());
    });
    connect(m_reason, &QLineEdit::textChanged, this, &FreezePanel::showButtons);
    connect(m_save, &QPushButton::clicked, this, &FreezePanel::saveChosen);
    connect(m_approve, &QPushButton::clicked, this, &FreezePanel::approveOrWithdraw);
    connect(m_freezeList, &QTreeWidget::currentItemChanged, this, &FreezePanel::showButtons);
    connect(m_changes, &QTreeWidget::itemActivated, this, &FreezePanel::openRecords);
    retranslate();
    showButtons();
    whenLanguageChanges(this, [this] {
        retranslate();
        showFreezes();
        showChanges();
    });
}

void FreezePanel::retranslate()
{
    m_meaning->setText(
        tr("Freezing keeps the figures of this report, in every language, as they are published now, for "
           "ever: later corrections and late entries never change it, they show against it."));
    m_reason->setPlaceholderText(tr("why it is restated"));
    m_reason->setAccessibleName(tr("Reason of the restatement"));
    m_freezesTitle->setText(tr("Freezes of this report"));
    m_freezeList->setAccessibleName(m_freezesTitle->text());
    m_freezeList->setHeaderLabels({tr("Reference"), tr("Frozen on"), tr("By"), tr("Marking"), tr("Approved"),
                                   tr("Restates"), tr("Reason"), tr("Digest (SHA-256)")});
    m_language->setAccessibleName(tr("Language of the frozen report"));
    writeOn(m_save, tr("Save as published…"));
    m_changes->setAccessibleName(tr("What changed since the last freeze"));
    m_changes->setTextElideMode(Qt::ElideMiddle); // what was counted stands at the end of the words
    m_changes->setHeaderLabels({tr("Figure"), tr("As published"), tr("Now"), tr("Records")});
    const int language = m_language->findData(screenLanguage());
    if (m_language->currentIndex() <= 0)
        m_language->setCurrentIndex(std::max(0, language));
    const auto width = [](int design) { return Theme::get().px(design); };
    int column = 0;
    for (const int design : {120, 150, 150, 110, 150, 120, 160})
        m_freezeList->setColumnWidth(column++, width(design));
    column = 0;
    for (const int design : {280, 100, 100}) // both numbers are seen at 1280, and the records begin
        m_changes->setColumnWidth(column++, width(design));
    m_freezeList->setFixedHeight(width(grid::row) * (listRows + 1));
}

void FreezePanel::setReport(const std::optional<ReportMaterial> &material, const QString &marking)
{
    m_material = material;
    m_marking = marking;
    m_asked = false;
    m_fault->clear();
    showChanges();
    read();
}

void FreezePanel::read()
{
    m_reading.drop();
    m_freezes.clear();
    m_approvals.clear();
    showFreezes();
    if (!m_material)
        return;
    const QString report = reportCode(m_material->request);
    const QString subject = reportSubject(m_material->request, m_session.programmeFirstMonth());
    m_session.read(
        this, m_reading,
        [report, subject](Connection &connection, TaskControl &) -> Result<Found> {
            Found found;
            LIAISON_ASSIGN(found.freezes, FreezeStore(connection).list(report, subject));
            ApprovalStore approvals(connection);
            for (const Freeze &freeze : std::as_const(found.freezes)) {
                LIAISON_ASSIGN(found.frozenBy[freeze.ref],
                               officerOn(connection, freeze.officer, freeze.frozenAt.toLocalTime().date()));
                const auto approval = approvals.findOf({u"freeze"_s, freeze.ref}, {});
                if (approval) {
                    found.approvals.insert(freeze.ref, *approval);
                    LIAISON_ASSIGN(found.approvedBy[freeze.ref],
                                   officerOn(connection, approval->officer, approval->approvedOn));
                } else if (approval.error().kind != ErrorKind::NotFound) {
                    return fail(approval.error());
                }
            }
            return found;
        },
        [this](const Result<Found> &found) {
            if (!found) {
                say(found.error());
                return;
            }
            if (!found->freezes.isEmpty() && found->freezes.first().reason == m_reason->text().trimmed())
                m_reason->clear(); // it went with that freeze
            m_freezes = found->freezes;
            m_approvals = found->approvals;
            m_frozenBy = found->frozenBy;
            m_approvedBy = found->approvedBy;
            showFreezes();
        });
}

void FreezePanel::showFreezes()
{
    const Formats formats;
    m_freezeList->clear();
    const auto approvedWords = [&](const QString &ref) {
        const auto approval = m_approvals.constFind(ref);
        return approval == m_approvals.constEnd() ? QString()
                                                  : tr("%1, %2", "an officer, a day")
                                                        .arg(officerWords(m_approvedBy.value(ref), formats.language()),
                                                             formats.day(approval->approvedOn));
    };
    for (const Freeze &freeze : std::as_const(m_freezes)) {
        auto *item = new QTreeWidgetItem(m_freezeList, {freeze.ref, formats.moment(freeze.frozenAt.toLocalTime()),
                                                        officerWords(m_frozenBy.value(freeze.ref), formats.language()),
                                                        u"TLP:"_s + freeze.marking, approvedWords(freeze.ref),
                                                        freeze.restates, oneLine(freeze.reason), freeze.digest});
        item->setData(0, idRole, freeze.id.value);
        item->setToolTip(7, freeze.digest);
    }
    if (m_freezeList->topLevelItemCount() > 0)
        m_freezeList->setCurrentItem(m_freezeList->topLevelItem(0));
    showButtons();
}

void FreezePanel::showChanges()
{
    const Formats formats;
    m_changes->clear();
    m_changeCount = 0;
    const QList<Restatement> restatements = m_material ? m_material->frame().restatements : QList<Restatement>();
    for (qsizetype i = 0; i < restatements.size(); ++i) {
        const Restatement &each = restatements.at(i);
        const QString report = tr("%1 %2, frozen as %3 on %4", "a report, its period, a reference, a day")
                                   .arg(reportName(each.freeze.report, formats.language()), each.freeze.subject,
                                        each.freeze.ref, formats.day(each.freeze.frozenAt.toLocalTime().date()));
        auto *head =
            new QTreeWidgetItem(m_changes, {each.isEmpty() ? tr("%1: nothing has changed since").arg(report) : report});
        head->setFirstColumnSpanned(true);
        for (qsizetype line = 0; line < each.figures.size(); ++line) {
            const ChangedFigure &figure = each.figures.at(line);
            QStringList records;
            for (const qsizetype index : figure.causes)
                records.append(recordChangeWords(each.records.at(index), formats));
            const FigurePath &path = figure.change.path;
            auto *item = new QTreeWidgetItem(
                head, {figureWords(path, formats), figureValueWords(path, figure.change.before, formats),
                       figureValueWords(path, figure.change.after, formats), records.join(u", "_s)});
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
            for (const int column : {0, 3})
                item->setToolTip(column, item->text(column));
            item->setData(0, restatementRole, i);
            item->setData(0, figureRole, line);
            ++m_changeCount;
        }
    }
    m_changes->expandAll();
    m_changesTitle->setText(
        restatements.isEmpty() ? tr("Nothing that this report follows was frozen: there is nothing to compare with.")
        : m_changeCount == 0   ? tr("Nothing has changed since the last freeze")
                               : tr("What changed since the last freeze: open a line to see its records"));
    m_changes->setVisible(!restatements.isEmpty());
    Q_EMIT counted();
}

void FreezePanel::showButtons()
{
    const bool restatement = !m_freezes.isEmpty();
    const Formats formats;
    m_reason->setVisible(restatement);
    const QString words = restatement ? tr("Freeze a restatement")
                          : m_asked   ? tr("Freeze it for ever")
                                      : tr("Freeze this report");
    writeOn(m_freeze, words);
    m_freeze->setEnabled(m_material.has_value() && !m_busy && (!restatement || saysWhy(m_reason->text())));
    if (!m_material)
        m_state->setText({});
    else if (restatement)
        m_state->setText(tr("Frozen as %1 on %2. It can only be restated, saying why:")
                             .arg(m_freezes.first().ref, formats.day(m_freezes.first().frozenAt.toLocalTime().date())));
    else if (m_asked)
        m_state->setText(tr("A frozen report is kept for ever: it can be restated later, but neither changed nor "
                            "removed. Press once more to freeze it under TLP:%1.")
                             .arg(m_marking));
    else
        m_state->setText(
            tr("Not frozen yet. It will be frozen under TLP:%1 by %2.").arg(m_marking, m_session.officer()));
    const bool chosen = m_freezeList->currentItem() != nullptr;
    m_save->setEnabled(chosen && !m_busy);
    m_language->setEnabled(chosen);
    writeOn(m_approve, chosenApproval() ? tr("Withdraw the approval") : tr("Approve"));
    m_approve->setEnabled(chosen && !m_busy && !m_session.caseFile()->isReadOnly());
}

std::optional<Approval> FreezePanel::chosenApproval() const
{
    const QTreeWidgetItem *item = m_freezeList->currentItem();
    if (!item || !m_approvals.contains(item->text(0)))
        return std::nullopt;
    return m_approvals.value(item->text(0));
}

void FreezePanel::approveOrWithdraw()
{
    const QTreeWidgetItem *item = m_freezeList->currentItem();
    if (!item)
        return;
    m_fault->clear();
    const auto reread = [this](const auto &written) {
        if (written)
            read();
        else
            say(written.error());
    };
    if (const auto approval = chosenApproval())
        withdrawApproval(m_session, this, tr("Withdraw the approval"), *approval, reread);
    else
        approve(m_session, this, {u"freeze"_s, item->text(0)}, {}, reread);
}

void FreezePanel::setBusy(bool busy)
{
    m_busy = busy;
    showButtons();
}

void FreezePanel::say(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_fault->say(Tone::Wrong,
                 error.kind == ErrorKind::Conflict
                     ? tr("Records were changed while the report was being frozen. Look at it again, then freeze it.")
                     : errorSentence(error));
}

void FreezePanel::openRecords(const QTreeWidgetItem *item)
{
    if (!m_material || !item || !item->data(0, figureRole).isValid())
        return;
    const Restatement &changed = m_material->frame().restatements.at(item->data(0, restatementRole).toLongLong());
    const ChangedFigure &figure = changed.figures.at(item->data(0, figureRole).toLongLong());
    QList<RecordChange> there; // a removed record has only its history
    for (const qsizetype index : figure.causes) {
        if (changed.records.at(index).what != RecordChange::What::Removed)
            there.append(changed.records.at(index));
    }
    if (there.isEmpty()) {
        m_fault->say(Tone::Neutral,
                     tr("The records behind this figure were removed. Their history is in the journal."));
        return;
    }
    if (there.size() == 1) {
        Q_EMIT recordWanted(there.first().kind, there.first().id);
        return;
    }
    RecordFilter filter;
    filter.kind = there.first().kind;
    const QString field = filter.kind == "operation"_L1 || filter.kind == "agency"_L1 ? u"code"_s : u"ref"_s;
    for (const RecordChange &record : std::as_const(there)) {
        if (record.kind == filter.kind)
            filter.where.append({field, record.ref});
    }
    Q_EMIT recordsWanted(filter);
}

void FreezePanel::saveChosen()
{
    const QTreeWidgetItem *item = m_freezeList->currentItem();
    if (!item)
        return;
    const QString language = m_language->currentData().toString();
    Q_EMIT documentWanted(item->data(0, idRole).toLongLong(), language, item->text(0) + u'-' + language + u".pdf"_s);
}

} // namespace liaison
