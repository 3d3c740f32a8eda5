// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/settlebar.h"

#include "ui/inputs/markingchoices.h"
#include "ui/inputs/readingedits.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liaison {

SettleBar::SettleBar(QWidget *parent)
    : QFrame(parent),
      m_words(new WordLabel(TextSize::Body, WordLabel::Ink::Normal, this)),
      m_error(new WordLabel(TextSize::Body, WordLabel::Ink::Normal, this)),
      m_confirm(plainButton({}, u"dialog-ok"_s, this)),
      m_part(plainButton({}, {}, this)),
      m_open(plainButton({}, {}, this)),
      m_log(plainButton({}, u"list-add"_s, this)),
      m_withdraw(plainButton({}, {}, this)),
      m_other(new CodeCombo(this)),
      m_pair(plainButton({}, {}, this)),
      m_code(new CodeCombo(this)),
      m_month(new PartialDateEdit(this)),
      m_text(new QLineEdit(this)),
      m_explain(plainButton({}, {}, this))
{
    layOut();
    connect(m_confirm, &QPushButton::clicked, this, &SettleBar::confirm);
    connect(m_part, &QPushButton::clicked, this, &SettleBar::part);
    connect(m_pair, &QPushButton::clicked, this, &SettleBar::pair);
    connect(m_explain, &QPushButton::clicked, this, &SettleBar::explain);
    connect(m_text, &QLineEdit::returnPressed, this, &SettleBar::explain);
    connect(m_month->lineEdit(), &QLineEdit::returnPressed, this, &SettleBar::explain);
    // Enter on a reason that is chosen explains with it, or goes to what is still needed.
    connect(m_code->lineEdit(), &QLineEdit::returnPressed, this, &SettleBar::explain);
    connect(m_code, &CodeCombo::codeChanged, this, &SettleBar::offer);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_row->finding->ours->ref); });
    connect(m_log, &QPushButton::clicked, this, [this] { Q_EMIT logWanted(*m_row->finding->theirs); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawn(m_row->decision()->ref); });
    retranslate();
    setRow({}, {}, {});
    whenLanguageChanges(this, [this] {
        retranslate();
        offer();
    });
}

void SettleBar::layOut()
{
    m_words->setWordWrap(true);
    m_error->setWordWrap(true);
    m_other->setMinimumContentsLength(18);
    m_code->setMinimumContentsLength(30);
    m_month->setReadingVisible(false);
    m_month->setMaximumWidth(Theme::get().px(120));
    auto *actions = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_confirm, m_part, m_other, m_pair})
        actions->addWidget(widget);
    actions->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_log, m_open, m_withdraw})
        actions->addWidget(widget);
    auto *explanation = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_code, m_month})
        explanation->addWidget(widget);
    explanation->addWidget(m_text, 1);
    explanation->addWidget(m_explain);
    auto *layout = columnIn(this, grid::unit);
    layout->addWidget(m_words);
    layout->addLayout(actions);
    layout->addLayout(explanation);
    layout->addWidget(m_error);
}

void SettleBar::setRow(const QString &statement, const std::optional<FindingRow> &row, const QList<SideEntry> &others)
{
    const bool same = m_row && row && m_row->key() == row->key() && m_row->isOpen() == row->isOpen();
    m_statement = statement;
    m_row = row;
    m_others = others;
    if (!same) {
        const auto made = row ? row->decision() : std::optional<Difference>();
        const bool carried = !made && row && row->carryOver; // proposed: one press explains it so
        m_code->setCode(made ? made->explanation : carried ? u"carried_over"_s : QString());
        m_month->setValue(made ? made->otherMonth : carried ? row->carryOver->month : PartialDate());
        m_text->setText(made ? made->text : QString());
        showError({});
    }
    QList<CodeChoice> choices;
    for (qsizetype i = 0; i < others.size(); ++i) {
        const SideEntry &entry = others.at(i);
        const QString date = entry.date.isNull() ? QString() : Formats().date(entry.date);
        choices.append(
            {QString::number(i),
             oneLine(QStringList{entry.ref, date, Formats().number(entry.pieces), entry.subject}.join(u" · "_s)),
             {}});
    }
    m_other->setChoices(choices);
    m_other->setCode({});
    offer();
}

void SettleBar::offer()
{
    const Finding *finding = m_row && m_row->finding && m_row->isCompared ? &*m_row->finding : nullptr;
    const bool proposed = finding && finding->kind == FindingClass::Proposed;
    const bool pair = finding && finding->ours && finding->theirs;
    const bool single = finding && !pair && finding->kind != FindingClass::NotCompared;
    const bool explainable =
        m_row && m_row->isCompared && !proposed && !(finding && (finding->kind == FindingClass::Matched));
    setVisible(m_row.has_value());
    m_words->setText(words());
    m_confirm->setVisible(proposed);
    m_part->setVisible(pair);
    m_other->setVisible(single && !m_others.isEmpty());
    m_pair->setVisible(single && !m_others.isEmpty());
    m_log->setVisible(single && finding->theirs);
    m_open->setVisible(m_row && m_row->finding && m_row->finding->ours);
    m_withdraw->setVisible(m_row && m_row->isCompared && m_row->decision().has_value());
    m_code->setVisible(explainable);
    m_month->setVisible(explainable && m_code->code() == "carried_over"_L1);
    m_text->setVisible(explainable);
    m_explain->setVisible(explainable);
}

QString SettleBar::words() const
{
    if (!m_row || m_row->count)
        return {};
    const Formats formats;
    const auto say = [&](const SideEntry &entry) {
        QStringList parts{entry.ref, entry.date.isNull() ? QString() : formats.date(entry.date),
                          CodeWords::word(u"direction"_s, entry.direction, formats.language()),
                          formats.quantity({Estimate::exact(entry.pieces), u"H87"_s}), entry.subject};
        parts.removeAll(QString());
        return oneLine(parts.join(u" · "_s), 160);
    };
    QStringList lines;
    if (m_row->finding->ours)
        lines.append(tr("Ours: %1").arg(say(*m_row->finding->ours)));
    if (m_row->finding->theirs)
        lines.append(tr("Theirs: %1").arg(say(*m_row->finding->theirs)));
    if (m_row->carryOver) {
        lines.append(tr("Perhaps carried over. Their statement of %1 lists: %2", "a month, an entry")
                         .arg(formats.date(m_row->carryOver->month), say(m_row->carryOver->entry)));
    }
    return lines.join(u'\n');
}

void SettleBar::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

Difference SettleBar::decision() const
{
    return m_row->count ? decisionAbout(m_statement, *m_row->count) : decisionAbout(m_statement, *m_row->finding);
}

void SettleBar::confirm()
{
    decide(m_confirm, u"same"_s);
}

void SettleBar::part()
{
    decide(m_part, u"different"_s);
}

void SettleBar::decide(const QPushButton *button, const QString &pairing)
{
    if (!button->isVisibleTo(this))
        return;
    Difference made = decision();
    made.pairing = pairing;
    Q_EMIT decided(made);
}

void SettleBar::pair()
{
    bool chosen = false;
    const int index = m_other->code().toInt(&chosen);
    if (!chosen || index >= m_others.size() || !m_row || !m_row->finding)
        return showError(tr("Choose the entry that is the same exchange."));
    Finding both = *m_row->finding;
    both.decision.reset();
    (both.ours ? both.theirs : both.ours) = m_others.at(index);
    Difference same = decisionAbout(m_statement, both);
    same.pairing = u"same"_s;
    Q_EMIT decided(same);
}

void SettleBar::explain()
{
    if (!m_explain->isVisibleTo(this))
        return;
    Difference explained = decision();
    explained.explanation = m_code->code();
    explained.text = m_text->text().trimmed();
    if (explained.explanation == "carried_over"_L1) {
        const auto month = m_month->value();
        if (!month) {
            m_month->setFocus(Qt::OtherFocusReason);
            return showError(errorSentence({month.error().kind, u"other_month"_s, m_month->text()}));
        }
        explained.otherMonth = *month;
    }
    if (const Errors errors = explained.validate(); !errors.isEmpty()) {
        if (errors.first().field == "text"_L1)
            m_text->setFocus(Qt::OtherFocusReason);
        return showError(errorSentence(errors.first()));
    }
    Q_EMIT decided(explained);
}

void SettleBar::focusExplanation()
{
    if (m_code->isVisibleTo(this))
        m_code->setFocus(Qt::ShortcutFocusReason);
    else if (m_confirm->isVisibleTo(this))
        showError(
            tr("These two are only proposed as one exchange, so there is nothing to explain yet. Say first whether "
               "they are the same (C) or two different ones (D)."));
}

void SettleBar::retranslate()
{
    const auto name = [](QPushButton *button, const QString &words, const QString &hint = {}) {
        writeOn(button, words);
        button->setToolTip(hint);
    };
    name(m_confirm, tr("The same exchange"), tr("C on the list"));
    name(m_part, tr("Two different ones"), tr("D on the list"));
    name(m_pair, tr("Pair"));
    name(m_open, tr("Open our entry"), tr("Enter on the list"));
    name(m_log, tr("Log it in ours"));
    name(m_withdraw, tr("Take back"));
    name(m_explain, tr("Explain"), tr("E on the list goes to the explanation"));
    m_other->setFieldName(tr("The same as"));
    m_other->setPlaceholder(tr("The same as …"));
    m_code->setFieldName(tr("Explanation"));
    m_code->setPlaceholder(tr("Why it differs"));
    m_month->setFieldName(tr("Other month"));
    m_month->setPlaceholder(tr("Other month"));
    m_text->setAccessibleName(tr("Words on the explanation"));
    m_text->setPlaceholderText(tr("In words, if there is more to say"));
    m_code->setChoices(fixedChoices(u"explanation"_s));
}

} // namespace liaison
