// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyscard.h"

#include "core/database/personkey.h"
#include "core/journal/settingstore.h"
#include "core/listing/recordlist.h"
#include "ui/forms/formgrid.h"
#include "ui/inputs/passphraseedit.h"
#include "ui/inputs/pathedit.h"
#include "ui/look/banner.h"
#include "ui/look/buttons.h"
#include "ui/look/wordlabel.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"
#include "ui/words/provedwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostPeople = 1000;
constexpr qsizetype mostNamed = 5; // of those without a key
constexpr double longestTry = 10;  // seconds

Done setProved(Connection &connection, bool on, const Author &author)
{
    return SettingStore(connection).setPeopleProved(on, author);
}

Done setFourEyes(Connection &connection, bool on, const Author &author)
{
    return SettingStore(connection).setFourEyes(on, author);
}

// An error of a passphrase belongs to the field that it was typed in; the others say what they have to say above.
Error atField(Error error, const QString &passphraseField)
{
    if (error.kind == ErrorKind::WrongPassphrase)
        error.field = u"now"_s;
    else if (error.kind == ErrorKind::PassphraseTooShort || error.kind == ErrorKind::PassphraseWeak)
        error.field = passphraseField;
    return error;
}

} // namespace

KeysCard::KeysCard(Session &session, QWidget *parent)
    : SettingsCard(session, parent),
      m_list(new WordLabel(TextSize::Body, WordLabel::Ink::Normal, this)),
      m_state(new WordLabel(TextSize::Small, WordLabel::Ink::Soft, this)),
      m_proved(new QCheckBox(this)),
      m_fourEyes(new QCheckBox(this)),
      m_person(new QComboBox(this)),
      m_now(new PassphraseEdit(this)),
      m_passphrase(new PassphraseEdit(this)),
      m_again(new PassphraseEdit(this)),
      m_strength(new StrengthHint(this)),
      m_keyFile(new PathEdit(PathEdit::For::Opening, this)),
      m_seconds(new QDoubleSpinBox(this)),
      m_give(plainButton({}, u"list-add"_s, this)),
      m_change(plainButton({}, u"document-edit"_s, this)),
      m_take(plainButton({}, u"list-remove"_s, this)),
      m_recovery(plainButton({}, u"document-encrypt"_s, this)),
      m_write(plainButton({}, u"document-save"_s, this))
{
    m_list->setWordWrap(true);
    m_state->setWordWrap(true);
    m_seconds->setRange(KeyCost::leastSeconds, longestTry);
    m_seconds->setSingleStep(KeyCost::leastSeconds);
    form()->addWide(m_list);
    form()->addWide(m_state);
    form()->addWide(m_proved);
    form()->addWide(m_fourEyes);
    form()->addField(u"officer"_s, {}, m_person);
    form()->addField(u"now"_s, {}, m_now);
    form()->addField(u"passphrase"_s, {}, m_passphrase);
    form()->addField(u"again"_s, {}, m_again);
    form()->addField(u"strength"_s, {}, m_strength);
    form()->addField(u"key_file"_s, {}, m_keyFile);
    form()->addField(u"seconds"_s, {}, m_seconds);
    wrapButtons();
    const std::pair<QPushButton *, void (KeysCard::*)()> actions[] = {{m_give, &KeysCard::give},
                                                                      {m_change, &KeysCard::change},
                                                                      {m_take, &KeysCard::take},
                                                                      {m_recovery, &KeysCard::makeRecovery},
                                                                      {m_write, &KeysCard::write}};
    for (const auto &[button, action] : actions) {
        addButton(button);
        connect(button, &QPushButton::clicked, this, action);
    }
    connect(m_passphrase, &QLineEdit::textChanged, m_strength, &StrengthHint::setPassphrase);
    connect(m_proved, &QCheckBox::clicked, this, [this] { set(m_proved, setProved); });
    connect(m_fourEyes, &QCheckBox::clicked, this, [this] { set(m_fourEyes, setFourEyes); });
    connect(m_person, &QComboBox::activated, this, [this] { m_chosen = m_person->currentData().toString(); });
    connect(&session, &Session::officerChanged, this, [this] { m_chosen.reset(); });
    connect(&session, &Session::directoryLoaded, this, &KeysCard::refresh);
    KeysCard::retranslate();
    refresh();
}

QString KeysCard::listed() const
{
    return m_list->text();
}

QString KeysCard::state() const
{
    return m_state->text();
}

Result<KeysCard::State> KeysCard::read(Connection &connection, const std::shared_ptr<CaseFile> &file)
{
    State state;
    const SettingStore settings(connection);
    LIAISON_ASSIGN(state.keys, PersonKeyStore(connection).list());
    LIAISON_ASSIGN(state.beside, CaseFileKeys(file).state());
    LIAISON_ASSIGN(state.proved, settings.arePeopleProved());
    LIAISON_ASSIGN(state.fourEyes, settings.fourEyes());
    LIAISON_ASSIGN(const auto rows,
                   RecordList(connection)
                       .list({u"officer"_s, {}, false, {}, {}}, {u"name"_s, u"role"_s}, {}, nullptr, mostPeople));
    for (const RecordRow &row : rows) {
        const auto role = valueOf<QString>(row.cells.at(1));
        if (!role.isEmpty() && role != "contact"_L1)
            state.people.append({row.ref, valueOf<QString>(row.cells.at(0))});
    }
    return state;
}

void KeysCard::refresh()
{
    session().read(
        this, m_reading,
        [file = session().caseFile()](Connection &connection, TaskControl &) { return read(connection, file); },
        unlessFailed(this, &KeysCard::showFailure, [this](const State &state) {
            m_shown = state;
            show();
        }));
}

void KeysCard::show()
{
    const Formats formats;
    QStringList lines;
    for (const KeyInfo &key : std::as_const(m_shown.keys)) {
        const QString who = key.isRecovery
                                ? tr("Recovery code")
                                : tr("%1, %2", "a name, a role")
                                      .arg(oneLine(key.name), CodeWords::word(u"role"_s, key.role, formats.language()));
        lines.append(tr("%1 – since %2").arg(who, formats.date(PartialDate::day(key.since.toLocalTime().date()))));
    }
    m_list->setText(lines.isEmpty() ? tr("Nobody has a key yet: everybody opens the file with the passphrase of the "
                                         "unit.")
                                    : lines.join(u'\n'));
    QStringList state{m_shown.proved ? tr("Everybody signs: names are proved.") : namesNotProved(),
                      keysStateSentence(m_shown.beside), lackingWords()};
    state.removeAll(QString());
    m_state->setText(state.join(u' '));
    m_proved->setChecked(m_shown.proved);
    m_fourEyes->setChecked(m_shown.fourEyes);
    showPeople();
    const bool writable = !session().caseFile()->isReadOnly();
    for (QPushButton *button : {m_give, m_change, m_take, m_recovery, m_write})
        button->setEnabled(writable && !isBusy());
    const auto person = session().caseFile()->person();
    m_change->setVisible(person != nullptr);
    form()->row(u"now"_s)->setVisible(person != nullptr);
    m_write->setVisible(!keysStateSentence(m_shown.beside).isEmpty());
}

// Whoever is signed in comes first, until somebody chooses another.
void KeysCard::showPeople()
{
    m_person->clear();
    for (const auto &[ref, name] : std::as_const(m_shown.people))
        m_person->addItem(oneLine(name), ref);
    m_person->addItem(tr("Recovery code"), QString());
    QString whose = m_chosen.value_or(session().officerRef());
    if (!m_chosen && whose.isEmpty()) { // the Directory is still being read
        for (const auto &[ref, name] : std::as_const(m_shown.people)) {
            if (name == session().officer())
                whose = ref;
        }
    }
    const bool known = m_chosen || !whose.isEmpty(); // else the first, never the recovery code unasked
    m_person->setCurrentIndex(known ? std::max(0, m_person->findData(whose)) : 0);
}

// Of those who use the file; nobody is told of before the first key is given.
QString KeysCard::lackingWords() const
{
    QStringList lacking;
    for (const auto &[ref, name] : std::as_const(m_shown.people)) {
        const bool has = std::any_of(m_shown.keys.begin(), m_shown.keys.end(),
                                     [&ref = ref](const KeyInfo &key) { return !key.isRecovery && key.ref == ref; });
        if (!has)
            lacking.append(oneLine(name));
    }
    if (m_shown.keys.isEmpty() || lacking.isEmpty())
        return {};
    const qsizetype more = lacking.size() - mostNamed;
    const QString names = lacking.mid(0, mostNamed).join(tr(", ", "between names"));
    return more > 0 ? tr("Still without a key: %1 and %2 more.").arg(names, Formats().number(more))
                    : tr("Still without a key: %1.").arg(names);
}

template <typename Work, typename Said>
void KeysCard::run(const QString &words, Work work, Said said)
{
    Task *task = Task::run(
        this, m_working, [keys = CaseFileKeys(session().caseFile()), work]() mutable { return work(keys); },
        [this, said](const auto &outcome) {
            end();
            if (!outcome) {
                const Error error = atField(outcome.error(), u"passphrase"_s);
                const QStringList elsewhere = form()->showErrors({error});
                if (!elsewhere.isEmpty())
                    banner()->say(Tone::Wrong, elsewhere.join(u' '));
                refresh();
                return;
            }
            for (PassphraseEdit *edit : {m_now, m_passphrase, m_again})
                edit->clear();
            m_keyFile->setPath({});
            said(*outcome);
            session().announce(u"setting"_s);
            refresh();
        });
    begin(task, words);
}

Credentials KeysCard::fresh() const
{
    return {m_passphrase->text().toUtf8(), m_keyFile->path()};
}

bool KeysCard::isTyped()
{
    clearOutcome();
    if (m_passphrase->text() == m_again->text())
        return true;
    form()->row(u"again"_s)->setError(tr("The two passphrases differ. Type this one again."));
    m_again->setFocus();
    return false;
}

void KeysCard::give()
{
    if (isBusy() || !isTyped())
        return;
    const QString ref = m_person->currentData().toString();
    if (ref.isEmpty())
        return makeRecovery();
    run(
        tr("Making the key"),
        [ref, credentials = fresh(), seconds = m_seconds->value(), author = session().author()](CaseFileKeys &keys) {
            return keys.add(ref, credentials, seconds, author);
        },
        [this](const KeyInfo &key) {
            QString words =
                tr("%1 opens the file with that passphrase from now on, and signs with it.").arg(oneLine(key.name));
            const auto person = session().caseFile()->person();
            if (person && person->name() != session().officer()) {
                session().setOfficer(person->name());
                words += u' ' + tr("You are signed in as %1 now.").arg(oneLine(person->name()));
            }
            banner()->say(Tone::Accent, words);
        });
}

void KeysCard::change()
{
    const auto person = session().caseFile()->person();
    if (isBusy() || !person || !isTyped())
        return;
    const Credentials now{m_now->text().toUtf8(), m_keyFile->path()};
    run(
        tr("Changing the key"),
        [id = person->id(), now, credentials = fresh(),
         seconds = m_seconds->value()](CaseFileKeys &keys) -> Result<bool> {
            LIAISON_TRY(keys.change(id, now, credentials, seconds));
            return true;
        },
        [this, name = person->isRecovery() ? tr("Recovery code") : person->name()](bool) {
            banner()->say(Tone::Accent, tr("Your own key, that of %1, has its new passphrase.").arg(oneLine(name)));
        });
}

void KeysCard::take()
{
    clearOutcome();
    const QString ref = m_person->currentData().toString();
    for (const KeyInfo &key : std::as_const(m_shown.keys)) {
        if (key.isRecovery ? !ref.isEmpty() : key.ref != ref)
            continue;
        run(
            tr("Taking the key away"),
            [id = key.id, author = session().author()](CaseFileKeys &keys) -> Result<bool> {
                LIAISON_TRY(keys.remove(id, author));
                return true;
            },
            [this, whose = key.isRecovery ? tr("Recovery code") : oneLine(key.name)](bool) {
                banner()->say(Tone::Accent, tr("%1: the key is taken away. Whoever kept a copy of the old keys can "
                                               "still read this file until it gets another passphrase: where that "
                                               "matters, give it one.")
                                                .arg(whose));
            });
        return;
    }
    banner()->say(Tone::Due, ref.isEmpty() ? tr("There is no recovery code.") : tr("That person has no key."));
}

void KeysCard::makeRecovery()
{
    clearOutcome();
    run(
        tr("Making the recovery code"),
        [seconds = m_seconds->value(), author = session().author()](CaseFileKeys &keys) {
            return keys.addRecovery(seconds, author);
        },
        [this](const QString &code) {
            banner()->say(Tone::Accent,
                          tr("Recovery code:\n%1\nWrite it down, lay it into the safe and keep it nowhere else: it is "
                             "not shown again.")
                              .arg(code));
            m_showsCode = true;
        });
}

void KeysCard::hideEvent(QHideEvent *event)
{
    SettingsCard::hideEvent(event);
    if (std::exchange(m_showsCode, false))
        banner()->clear();
}

void KeysCard::write()
{
    clearOutcome();
    run(
        tr("Writing the keys"),
        [](CaseFileKeys &keys) -> Result<bool> {
            LIAISON_TRY(keys.rebuild());
            return true;
        },
        [this](bool) { banner()->say(Tone::Accent, tr("The keys of people are beside the case file again.")); });
}

void KeysCard::set(QCheckBox *box, Done (*setting)(Connection &, bool, const Author &))
{
    clearOutcome();
    session().write(
        this, u"setting"_s,
        [setting, on = box->isChecked(), author = session().author()](Connection &connection, TaskControl &) {
            return setting(connection, on, author);
        },
        [this](const Done &done) {
            if (!done)
                banner()->say(Tone::Wrong, errorSentence(done.error()));
            else
                Q_EMIT noticeWanted(tr("The settings of the case file are saved."));
            refresh();
        });
}

void KeysCard::retranslate()
{
    setWords(
        tr("People's own keys"),
        tr("With a key of his or her own, each officer opens the file with a passphrase that nobody else knows, and "
           "every change is signed. A key is given, changed or taken away without writing the file anew. The first "
           "key is that of a supervisor."));
    const std::pair<QString, QString> labels[] = {
        {u"officer"_s, tr("Whose key")},
        {u"now"_s, tr("Your passphrase now")},
        {u"passphrase"_s, tr("Passphrase of the key")},
        {u"again"_s, tr("Once more")},
        {u"key_file"_s, tr("Key file")},
        {u"seconds"_s, tr("One try takes")},
    };
    for (const auto &[field, label] : labels)
        form()->row(field)->setLabel(label);
    form()
        ->row(u"key_file"_s)
        ->setHint(tr("Optional. With one, both are needed to open the file; with no passphrase typed, it alone."));
    form()->row(u"seconds"_s)->setHint(tr("The longer, the harder it is to guess; opening the file takes as long."));
    m_seconds->setLocale(Formats().locale());
    m_seconds->setSuffix(tr(" s", "seconds, after a number"));
    m_keyFile->setDialog(tr("Choose the key file"), tr("All files (*)"));
    m_proved->setText(tr("Everybody signs with a key of his or her own"));
    m_fourEyes->setText(tr("Four eyes: nobody signs for what he or she edited last"));
    const std::pair<QPushButton *, QString> buttons[] = {{m_give, tr("Give a key")},
                                                         {m_change, tr("Change my own key")},
                                                         {m_take, tr("Take the key away")},
                                                         {m_recovery, tr("New recovery code")},
                                                         {m_write, tr("Write the keys again")}};
    for (const auto &[button, words] : buttons) {
        writeOn(button, words);
    }
    show();
}

} // namespace liaison
