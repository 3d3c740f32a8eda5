<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>liaison::DraftOffer</name>
    <message numerus="yes">
        <source>%n entries were begun and not saved.</source>
        <translation>
            <numerusform>%n entry was begun and not saved.</numerusform>
            <numerusform>%n entries were begun and not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::DraftWords</name>
    <message numerus="yes">
        <source>%n record(s) only overlap the period: their dates are not precise enough to be counted.</source>
        <translation>
            <numerusform>%n record only overlaps the period: its date is not precise enough to be counted.</numerusform>
            <numerusform>%n records only overlap the period: their dates are not precise enough to be counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no progress text and name no record. The paper says so.</source>
        <translation>
            <numerusform>%n item has no progress text and names no record. The paper says so.</numerusform>
            <numerusform>%n items have no progress text and name no record. The paper says so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::ProgressPaperPhrases</name>
    <message numerus="yes">
        <source>%1 case(s)</source>
        <comment>how many cases were detected</comment>
        <translation>
            <numerusform>%1 case</numerusform>
            <numerusform>%1 cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::ProgressPaperSentences</name>
    <message numerus="yes">
        <source>One event: it also stands under item(s) %1 and counts once.</source>
        <translation>
            <numerusform>One event: it also stands under item %1 and counts once.</numerusform>
            <numerusform>One event: it also stands under items %1 and counts once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One operation: it also stands under item(s) %1 and counts once.</source>
        <translation>
            <numerusform>One operation: it also stands under item %1 and counts once.</numerusform>
            <numerusform>One operation: it also stands under items %1 and counts once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 provided a total of %3 piece(s) of information to %4.</source>
        <comment>a period, the home agency, a number, another agency</comment>
        <translation>
            <numerusform>%1, %2 provided a total of %3 piece of information to %4.</numerusform>
            <numerusform>%1, %2 provided a total of %3 pieces of information to %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 received a total of %3 piece(s) of information from %4.</source>
        <comment>a period, the home agency, a number, another agency</comment>
        <translation>
            <numerusform>%1, %2 received a total of %3 piece of information from %4.</numerusform>
            <numerusform>%1, %2 received a total of %3 pieces of information from %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %4 exchanged a total of %3 piece(s) of information.</source>
        <comment>a period, the home agency, a number, another agency</comment>
        <translation>
            <numerusform>%1, %2 and %4 exchanged a total of %3 piece of information.</numerusform>
            <numerusform>%1, %2 and %4 exchanged a total of %3 pieces of information.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log of exchanges, %1 entries: %2</source>
        <translation>
            <numerusform>Log of exchanges, %1 entry: %2</numerusform>
            <numerusform>Log of exchanges, %1 entries: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of the resource links on record under this item was/were updated.</source>
        <comment>a period, a number</comment>
        <translation>
            <numerusform>%1, %2 of the resource links on record under this item was updated.</numerusform>
            <numerusform>%1, %2 of the resource links on record under this item were updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took part.</source>
        <comment>agencies</comment>
        <translation>
            <numerusform>%1 took part.</numerusform>
            <numerusform>%1 took part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 participant(s) from %2 countries and areas attended.</source>
        <translation>
            <numerusform>%1 participant from %2 countries and areas attended.</numerusform>
            <numerusform>%1 participants from %2 countries and areas attended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 participant(s) attended.</source>
        <translation>
            <numerusform>%1 participant attended.</numerusform>
            <numerusform>%1 participants attended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The focus of the operation(s) was on %1.</source>
        <comment>what it was aimed at</comment>
        <translation>
            <numerusform>The focus of the operation was on %1.</numerusform>
            <numerusform>The focus of the operations was on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 case-driven operations</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 case-driven operation</numerusform>
            <numerusform>%1 case-driven operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 parallel enforcement operations</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 parallel enforcement operation</numerusform>
            <numerusform>%1 parallel enforcement operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joint enforcement operations</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%1 joint enforcement operation</numerusform>
            <numerusform>%1 joint enforcement operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No result of the operation(s) was declared.</source>
        <translation>
            <numerusform>No result of the operation was declared.</numerusform>
            <numerusform>No result of the operations was declared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 arrested %2 person(s).</source>
        <comment>an agency, a number</comment>
        <translation>
            <numerusform>%1 arrested %2 person.</numerusform>
            <numerusform>%1 arrested %2 persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 person(s) took part.</source>
        <translation>
            <numerusform>%1 person took part.</numerusform>
            <numerusform>%1 people took part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::ProgressPaperWriter</name>
    <message numerus="yes">
        <source>The programme has %1 co-operation item(s).</source>
        <translation>
            <numerusform>The programme has %1 co-operation item.</numerusform>
            <numerusform>The programme has %1 co-operation items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among these items, %1 is/are new, namely %2.</source>
        <comment>a number, the numbers of the items</comment>
        <translation>
            <numerusform>Among these items, %1 is new, namely %2.</numerusform>
            <numerusform>Among these items, %1 are new, namely %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item(s) %1</source>
        <translation>
            <numerusform>Item %1</numerusform>
            <numerusform>Items %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::StrengthHint</name>
    <message numerus="yes">
        <source>Too short: at least %n characters.</source>
        <translation>
            <numerusform>Too short: at least %n character.</numerusform>
            <numerusform>Too short: at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::TalkingWords</name>
    <message numerus="yes">
        <source>%n referral(s) that we made are overdue, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>%n referral that we made is overdue, by %1.</numerusform>
            <numerusform>%n referrals that we made are overdue, the oldest by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) that they made wait for our outcome past the due date, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>%n referral that they made waits for our outcome past the due date, by %1.</numerusform>
            <numerusform>%n referrals that they made wait for our outcome past the due date, the oldest by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They owe %n follow-up(s) past the due date, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>They owe %n follow-up past the due date, by %1.</numerusform>
            <numerusform>They owe %n follow-ups past the due date, the oldest by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We owe %n follow-up(s) past the due date, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>We owe %n follow-up past the due date, by %1.</numerusform>
            <numerusform>We owe %n follow-ups past the due date, the oldest by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) past the due date have no owner, the oldest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>%n follow-up past the due date, by %1, has no owner.</numerusform>
            <numerusform>%n follow-ups past the due date have no owner, the oldest by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direction(s) of the last meeting, %1, have no follow-up in this file: whether they were carried out is not stated.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>%n direction of the last meeting, %1, has no follow-up in this file: whether it was carried out is not stated.</numerusform>
            <numerusform>%n directions of the last meeting, %1, have no follow-up in this file: whether they were carried out is not stated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not reconciled: statement missing. Our log has %n record(s).</source>
        <comment>months</comment>
        <translation>
            <numerusform>%1 not reconciled: statement missing. Our log has %n record.</numerusform>
            <numerusform>%1 not reconciled: statement missing. Our log has %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not reconciled: %n difference(s) open.</source>
        <comment>months</comment>
        <translation>
            <numerusform>%1 not reconciled: %n difference open.</numerusform>
            <numerusform>%1 not reconciled: %n differences open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed after the sign-off: %n line(s).</source>
        <comment>months</comment>
        <translation>
            <numerusform>%1 changed after the sign-off: %n line.</numerusform>
            <numerusform>%1 changed after the sign-off: %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They have not acknowledged %n exchange(s) that we sent, the oldest of %1.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>They have not acknowledged %n exchange that we sent, of %1.</numerusform>
            <numerusform>They have not acknowledged %n exchanges that we sent, the oldest of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have not acknowledged %n exchange(s) that they sent, the oldest of %1.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>We have not acknowledged %n exchange that they sent, of %1.</numerusform>
            <numerusform>We have not acknowledged %n exchanges that they sent, the oldest of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They sent %n piece(s) in %1, against %2 in %3.</source>
        <comment>periods, a number</comment>
        <translation>
            <numerusform>They sent %n piece in %1, against %2 in %3.</numerusform>
            <numerusform>They sent %n pieces in %1, against %2 in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sent %n piece(s) in %1, against %2 in %3.</source>
        <comment>periods, a number</comment>
        <translation>
            <numerusform>We sent %n piece in %1, against %2 in %3.</numerusform>
            <numerusform>We sent %n pieces in %1, against %2 in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) still run past the planned last day, the longest by %1.</source>
        <comment>a number of days</comment>
        <translation>
            <numerusform>%n operation still runs past the planned last day, by %1.</numerusform>
            <numerusform>%n operations still run past the planned last day, the longest by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They sent %n piece(s) in %1; nothing that they sent is logged in %2.</source>
        <comment>periods</comment>
        <translation>
            <numerusform>They sent %n piece in %1; nothing that they sent is logged in %2.</numerusform>
            <numerusform>They sent %n pieces in %1; nothing that they sent is logged in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sent %n piece(s) in %1; nothing that we sent is logged in %2.</source>
        <comment>periods</comment>
        <translation>
            <numerusform>We sent %n piece in %1; nothing that we sent is logged in %2.</numerusform>
            <numerusform>We sent %n pieces in %1; nothing that we sent is logged in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %2 directions of the last meeting, %1, has no follow-up of its own in this file: whether it was carried out is not stated.</source>
        <comment>a date, a number</comment>
        <translation>
            <numerusform>%n of the %2 directions of the last meeting, %1, has no follow-up of its own in this file: whether it was carried out is not stated.</numerusform>
            <numerusform>%n of the %2 directions of the last meeting, %1, have no follow-up of their own in this file: whether they were carried out is not stated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) together in the year to date have results: %1.</source>
        <comment>operations with their results</comment>
        <translation>
            <numerusform>%n operation together in the year to date has results: %1.</numerusform>
            <numerusform>%n operations together in the year to date have results: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) that we made fall due within a month, the first on %1.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>%n referral that we made falls due within a month, on %1.</numerusform>
            <numerusform>%n referrals that we made fall due within a month, the first on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our outcome of %n referral(s) that they made falls due within a month, the first on %1.</source>
        <comment>a date</comment>
        <translation>
            <numerusform>Our outcome of %n referral that they made falls due within a month, on %1.</numerusform>
            <numerusform>Our outcome of %n referrals that they made falls due within a month, the first on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message numerus="yes">
        <source>%n pictures were saved in %1.</source>
        <translation>
            <numerusform>%n picture was saved in %1.</numerusform>
            <numerusform>%n pictures were saved in %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
