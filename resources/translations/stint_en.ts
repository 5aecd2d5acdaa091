<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BoardView</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n cards</numerusform><numerusform>%n cards</numerusform></translation>
    </message>
</context>
<context>
    <name>ChallengesPage</name>
    <message numerus="yes">
        <source>%n challenges</source>
        <translation>
            <numerusform>%n challenges</numerusform><numerusform>%n challenges</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>move %n challenges</source>
        <translation>
            <numerusform>move %n challenges</numerusform><numerusform>move %n challenges</numerusform></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n challenge</numerusform><numerusform>%n challenges</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n challenge(s)</source>
        <translation>
            <numerusform>%1 of %n challenge</numerusform><numerusform>%1 of %n challenges</numerusform></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform><numerusform>%n selected</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>In %1 since %2, %n day(s).</source>
        <translation>
            <numerusform>In %1 since %2, %n day.</numerusform><numerusform>In %1 since %2, %n days.</numerusform></translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <translation>
            <numerusform>%1, %n rows</numerusform><numerusform>%1, %n rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>add %n rows</source>
        <translation>
            <numerusform>add %n rows</numerusform><numerusform>add %n rows</numerusform></translation>
    </message>
</context>
<context>
    <name>TableFooter</name>
    <message numerus="yes">
        <source>%n challenges</source>
        <translation>
            <numerusform>%n challenges</numerusform><numerusform>%n challenges</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rows</numerusform><numerusform>%n rows</numerusform></translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n rows copied</numerusform><numerusform>%n rows copied</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n cells pasted</source>
        <translation>
            <numerusform>%n cells pasted</numerusform><numerusform>%n cells pasted</numerusform></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Moving %1: %n more item(s) move. Release to keep. Esc puts it back. Shift ignores links.</source>
        <translation>
            <numerusform>Moving %1: %n more item move. Release to keep. Esc puts it back. Shift ignores links.</numerusform><numerusform>Moving %1: %n more items move. Release to keep. Esc puts it back. Shift ignores links.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n plan item(s)</source>
        <translation>
            <numerusform>%n plan item</numerusform><numerusform>%n plan items</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform><numerusform>%n hours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform><numerusform>%n weeks</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform><numerusform>%n months</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform><numerusform>%n years</numerusform></translation>
    </message>
</context>
<context>
    <name>TimelineCore</name>
    <message numerus="yes">
        <source>paste %n item(s)</source>
        <translation>
            <numerusform>paste %n item</numerusform><numerusform>paste %n items</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>link %n items</source>
        <translation>
            <numerusform>link %n items</numerusform><numerusform>link %n items</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform><numerusform>%n selected</numerusform></translation>
    </message>
</context>
</TS>
