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
