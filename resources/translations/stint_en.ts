<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Adoption</name>
    <message numerus="yes">
        <source>, %n late</source>
        <translation>
            <numerusform>, %n late</numerusform>
            <numerusform>, %n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message numerus="yes">
        <source>%n challenges</source>
        <translation>
            <numerusform>%n challenge</numerusform>
            <numerusform>%n challenges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budgets in other currencies are not counted.</source>
        <translation>
            <numerusform>%n budget in another currency is not counted.</numerusform>
            <numerusform>%n budgets in other currencies are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BaselineCommand</name>
    <message numerus="yes">
        <source>%1: %2 (%n items)</source>
        <translation>
            <numerusform>%1: %2 (%n item)</numerusform>
            <numerusform>%1: %2 (%n items)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BubbleChart</name>
    <message numerus="yes">
        <source>%n challenges are not scored.</source>
        <translation>
            <numerusform>%n challenge is not scored.</numerusform>
            <numerusform>%n challenges are not scored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores of %n challenges are hidden until all have rated.</source>
        <translation>
            <numerusform>The scores of %n challenge are hidden until all have rated.</numerusform>
            <numerusform>Scores of %n challenges are hidden until all have rated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChallengeViews</name>
    <message numerus="yes">
        <source>Not counted: %n challenges that closed more than 12 months ago.</source>
        <translation>
            <numerusform>Not counted: %n challenge that closed more than 12 months ago.</numerusform>
            <numerusform>Not counted: %n challenges that closed more than 12 months ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChallengesPage</name>
    <message numerus="yes">
        <source>%n challenges</source>
        <translation>
            <numerusform>%n challenge</numerusform>
            <numerusform>%n challenges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n challenges</source>
        <translation>
            <numerusform>move %n challenge</numerusform>
            <numerusform>move %n challenges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message numerus="yes">
        <source>change %n cells of %1</source>
        <translation>
            <numerusform>change %n cell of %1</numerusform>
            <numerusform>change %n cells of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>level the plan: %n plan items put off</source>
        <translation>
            <numerusform>level the plan: %n plan item put off</numerusform>
            <numerusform>level the plan: %n plan items put off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n amounts without a currency were taken as %1.</source>
        <translation>
            <numerusform>%n amount without a currency was taken as %1.</numerusform>
            <numerusform>%n amounts without a currency were taken as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import a portfolio (%n rows)</source>
        <translation>
            <numerusform>import a portfolio (%n row)</numerusform>
            <numerusform>import a portfolio (%n rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %1 (%n rows)</source>
        <translation>
            <numerusform>import %1 (%n row)</numerusform>
            <numerusform>import %1 (%n rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells have a time of day. The date is taken and the whole text kept in the extra field “%1”.</source>
        <translation>
            <numerusform>%n cell has a time of day. The date is taken and the whole text kept in the extra field “%1”.</numerusform>
            <numerusform>%n cells have a time of day. The date is taken and the whole text kept in the extra field “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells have a time of day, which is left out.</source>
        <translation>
            <numerusform>%n cell has a time of day, which is left out.</numerusform>
            <numerusform>%n cells have a time of day, which is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %1 (%n)</source>
        <translation>
            <numerusform>import %1 (%n)</numerusform>
            <numerusform>import %1 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %1 (%n) from %2</source>
        <translation>
            <numerusform>import %1 (%n) from %2</numerusform>
            <numerusform>import %1 (%n) from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” could be any of %n. Write #%2 for the first.</source>
        <translation>
            <numerusform>“%1” could be any of %n. Write #%2 for the first.</numerusform>
            <numerusform>“%1” could be any of %n. Write #%2 for the first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>%1: %n rows</source>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message numerus="yes">
        <source>attach %n files</source>
        <translation>
            <numerusform>attach %n file</numerusform>
            <numerusform>attach %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation>
            <numerusform>%n challenge</numerusform>
            <numerusform>%n challenges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n challenge(s)</source>
        <translation>
            <numerusform>%1 of %n challenge</numerusform>
            <numerusform>%1 of %n challenges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunnelChart</name>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n reached</numerusform>
            <numerusform>%n reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenges reached it</source>
        <translation>
            <numerusform>%n challenge reached it</numerusform>
            <numerusform>%n challenges reached it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there now</source>
        <translation>
            <numerusform>%n is there now</numerusform>
            <numerusform>%n are there now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the stage for %n days (median)</source>
        <translation>
            <numerusform>in the stage for %n day (median)</numerusform>
            <numerusform>in the stage for %n days (median)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Governance</name>
    <message numerus="yes">
        <source>, %n by hand</source>
        <translation>
            <numerusform>, %n by hand</numerusform>
            <numerusform>, %n by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n missing</source>
        <translation>
            <numerusform>, %n missing</numerusform>
            <numerusform>, %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>Nothing waits for you. %n thing(s) wait for others in the team.</source>
        <translation>
            <numerusform>Nothing waits for you. %n thing waits for others in the team.</numerusform>
            <numerusform>Nothing waits for you. %n things wait for others in the team.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, none imported: %n of them can&apos;t be taken</source>
        <translation>
            <numerusform>%1, none imported: %n of them can&apos;t be taken</numerusform>
            <numerusform>%1, none imported: %n of them can&apos;t be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: nothing was imported, since %n of %2 rows can&apos;t be taken. %3 Correct that, or leave such rows out with --skip-bad.</source>
        <translation>
            <numerusform>%1: nothing was imported, since %n of %2 rows can&apos;t be taken. %3 Correct that, or leave such rows out with --skip-bad.</numerusform>
            <numerusform>%1: nothing was imported, since %n of %2 rows can&apos;t be taken. %3 Correct that, or leave such rows out with --skip-bad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n rows that can&apos;t be taken</source>
        <translation>
            <numerusform>Leave out %n row that can&apos;t be taken</numerusform>
            <numerusform>Leave out %n rows that can&apos;t be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n rows</source>
        <translation>
            <numerusform>%1 · %n row</numerusform>
            <numerusform>%1 · %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new organisations</source>
        <translation>
            <numerusform>%n new organisation</numerusform>
            <numerusform>%n new organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new extra fields</source>
        <translation>
            <numerusform>%n new extra field</numerusform>
            <numerusform>%n new extra fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n rows. Undo takes them back.</source>
        <translation>
            <numerusform>Imported %n row. Undo takes it back.</numerusform>
            <numerusform>Imported %n rows. Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 since %2, %n day(s).</source>
        <translation>
            <numerusform>In %1 since %2, %n day.</numerusform>
            <numerusform>In %1 since %2, %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n submission</numerusform>
            <numerusform>%n submissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePanel</name>
    <message numerus="yes">
        <source>%n submissions</source>
        <translation>
            <numerusform>%n submission</numerusform>
            <numerusform>%n submissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelCommand</name>
    <message numerus="yes">
        <source>%n plan items moved.</source>
        <translation>
            <numerusform>%n plan item moved.</numerusform>
            <numerusform>%n plan items moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelPanel</name>
    <message numerus="yes">
        <source>%1 of %n overloads (people and weeks) go, %2 stay.</source>
        <translation>
            <numerusform>%1 of %n overload (person and week) goes, %2 stay.</numerusform>
            <numerusform>%1 of %n overloads (people and weeks) go, %2 stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>And %n more like this.</numerusform>
            <numerusform>And %n more like this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put work of all %n challenges off, shown or not, until nobody is asked for more than they have</source>
        <translation>
            <numerusform>Put work of the only challenge off until nobody is asked for more than they have</numerusform>
            <numerusform>Put work of all %n challenges off, shown or not, until nobody is asked for more than they have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan items are put off; with what follows them, %1 move.</source>
        <translation>
            <numerusform>%n plan item is put off; with what follows it, %1 move.</numerusform>
            <numerusform>%n plan items are put off; with what follows them, %1 move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gives way most. If %n days are too many, give its work a higher priority or another person.</source>
        <translation>
            <numerusform>%1 gives way most. If %n day is too many, give its work a higher priority or another person.</numerusform>
            <numerusform>%1 gives way most. If %n days are too many, give its work a higher priority or another person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message numerus="yes">
        <source>%n notes that are covered until all have rated are left out.</source>
        <translation>
            <numerusform>%n note that is covered until all have rated is left out.</numerusform>
            <numerusform>%n notes that are covered until all have rated are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores that are covered until all have rated are left out.</source>
        <translation>
            <numerusform>%n score that is covered until all have rated is left out.</numerusform>
            <numerusform>%n scores that are covered until all have rated are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadStrip</name>
    <message numerus="yes">
        <source>%n open now</source>
        <translation>
            <numerusform>%n open now</numerusform>
            <numerusform>%n open now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stages hold %n at once. Pale: planned.</source>
        <translation>
            <numerusform>The stages hold %n at once. Pale: planned.</numerusform>
            <numerusform>The stages hold %n at once. Pale: planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more weeks</source>
        <translation>
            <numerusform>%n more week</numerusform>
            <numerusform>%n more weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkChart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n challenges</source>
        <translation>
            <numerusform>%n challenge</numerusform>
            <numerusform>%n challenges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPrintPanel</name>
    <message numerus="yes">
        <source>%n sheets wide</source>
        <translation>
            <numerusform>%n sheet wide</numerusform>
            <numerusform>%n sheets wide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets of letter paper: %1 wide, %2 high</source>
        <translation>
            <numerusform>%n sheet of letter paper: %1 wide, %2 high</numerusform>
            <numerusform>%n sheets of letter paper: %1 wide, %2 high</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTemplatePanel</name>
    <message numerus="yes">
        <source>Plan %n challenges as</source>
        <translation>
            <numerusform>Plan %n challenge as</numerusform>
            <numerusform>Plan %n challenges as</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plan %n challenges</source>
        <translation>
            <numerusform>plan %n challenge</numerusform>
            <numerusform>plan %n challenges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>%n item(s) wait for it.</source>
        <translation>
            <numerusform>%n item waits for it.</numerusform>
            <numerusform>%n items wait for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n challenges, by stage</source>
        <translation>
            <numerusform>%n challenge, by stage</numerusform>
            <numerusform>%n challenges, by stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions requested</source>
        <translation>
            <numerusform>%n decision requested</numerusform>
            <numerusform>%n decisions requested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n weeks from %1.</source>
        <translation>
            <numerusform>for %n week from %1.</numerusform>
            <numerusform>for %n weeks from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on track</source>
        <translation>
            <numerusform>on track</numerusform>
            <numerusform>on track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at risk</source>
        <translation>
            <numerusform>at risk</numerusform>
            <numerusform>at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>off track</source>
        <translation>
            <numerusform>off track</numerusform>
            <numerusform>off track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown</source>
        <translation>
            <numerusform>unknown</numerusform>
            <numerusform>unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed: %1, %2</source>
        <translation>
            <numerusform>closed: %1, %2</numerusform>
            <numerusform>closed: %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adopted</source>
        <translation>
            <numerusform>%n adopted</numerusform>
            <numerusform>%n adopted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n worse</numerusform>
            <numerusform>%n worse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed stage</source>
        <translation>
            <numerusform>%n changed stage</numerusform>
            <numerusform>%n changed stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed</source>
        <translation>
            <numerusform>closed</numerusform>
            <numerusform>closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Challenge, status, next due (%n without a plan left out)</source>
        <translation>
            <numerusform>Challenge, status, next due (%n without a plan left out)</numerusform>
            <numerusform>Challenge, status, next due (%n without a plan left out)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more actions are due later.</source>
        <translation>
            <numerusform>%n more action is due later.</numerusform>
            <numerusform>%n more actions are due later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n late)</source>
        <translation>
            <numerusform>(%n late)</numerusform>
            <numerusform>(%n late)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 since %2, limit %n days</source>
        <translation>
            <numerusform>In %1 since %2, limit %n day</numerusform>
            <numerusform>In %1 since %2, limit %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message numerus="yes">
        <source>Only the %n filtered challenges</source>
        <translation>
            <numerusform>Only the %n filtered challenge</numerusform>
            <numerusform>Only the %n filtered challenges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message numerus="yes">
        <source>%1: %n pages</source>
        <translation>
            <numerusform>%1: %n page</numerusform>
            <numerusform>%1: %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n rows</source>
        <translation>
            <numerusform>add %n row</numerusform>
            <numerusform>add %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalvageCommand</name>
    <message numerus="yes">
        <source>%n rows saved in %1.</source>
        <translation>
            <numerusform>%n row saved in %1.</numerusform>
            <numerusform>%n rows saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message numerus="yes">
        <source>ask for %n ratings by “%1”</source>
        <translation>
            <numerusform>ask for %n rating by “%1”</numerusform>
            <numerusform>ask for %n ratings by “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SensitivityPanel</name>
    <message numerus="yes">
        <source>up by %n places</source>
        <translation>
            <numerusform>up by %n place</numerusform>
            <numerusform>up by %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down by %n places</source>
        <translation>
            <numerusform>down by %n place</numerusform>
            <numerusform>down by %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If %1 weighed %n points less</source>
        <translation>
            <numerusform>If %1 weighed %n point less</numerusform>
            <numerusform>If %1 weighed %n points less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If %1 weighed %n points more</source>
        <translation>
            <numerusform>If %1 weighed %n point more</numerusform>
            <numerusform>If %1 weighed %n points more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareCommand</name>
    <message numerus="yes">
        <source>%1 is not written: %n texts look personal. Change them, or look at them and give --despite-doubts</source>
        <translation>
            <numerusform>%1 is not written: %n text looks personal. Change it, or look at it and give --despite-doubts</numerusform>
            <numerusform>%1 is not written: %n texts look personal. Change them, or look at them and give --despite-doubts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message numerus="yes">
        <source>%n texts look personal</source>
        <translation>
            <numerusform>%n text looks personal</numerusform>
            <numerusform>%n texts look personal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusCounts</name>
    <message numerus="yes">
        <source>%Ln on track</source>
        <translation>
            <numerusform>%Ln on track</numerusform>
            <numerusform>%Ln on track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at risk</source>
        <translation>
            <numerusform>%Ln at risk</numerusform>
            <numerusform>%Ln at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln off track</source>
        <translation>
            <numerusform>%Ln off track</numerusform>
            <numerusform>%Ln off track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>%n on track</source>
        <translation>
            <numerusform>%n on track</numerusform>
            <numerusform>%n on track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n at risk</numerusform>
            <numerusform>%n at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off track</source>
        <translation>
            <numerusform>%n off track</numerusform>
            <numerusform>%n off track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts of interest declared; not counted.</source>
        <translation>
            <numerusform>%n conflict of interest declared; not counted.</numerusform>
            <numerusform>%n conflicts of interest declared; not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableFooter</name>
    <message numerus="yes">
        <source>%n challenges</source>
        <translation>
            <numerusform>%n challenge</numerusform>
            <numerusform>%n challenges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePrint</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells pasted</source>
        <translation>
            <numerusform>%n cell pasted</numerusform>
            <numerusform>%n cells pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Moving %1: %n more items move. Release to keep. Esc puts it back. Shift ignores links.</source>
        <translation>
            <numerusform>Moving %1: %n more item moves. Release to keep. Esc puts it back. Shift ignores links.</numerusform>
            <numerusform>Moving %1: %n more items move. Release to keep. Esc puts it back. Shift ignores links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan items</source>
        <translation>
            <numerusform>%n plan item</numerusform>
            <numerusform>%n plan items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n challenges open</source>
        <translation>
            <numerusform>%1: %n challenge open</numerusform>
            <numerusform>%1: %n challenges open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n too many</source>
        <translation>
            <numerusform>, %n too many</numerusform>
            <numerusform>, %n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>%n at once</numerusform>
            <numerusform>%n at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>let go of the recorded dates of %n plan items</source>
        <translation>
            <numerusform>let go of the recorded dates of %n plan item</numerusform>
            <numerusform>let go of the recorded dates of %n plan items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n plan items</source>
        <translation>
            <numerusform>remove %n plan item</numerusform>
            <numerusform>remove %n plan items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %1 with its %n parts</source>
        <translation>
            <numerusform>remove %1 with its part</numerusform>
            <numerusform>remove %1 with its %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCore</name>
    <message numerus="yes">
        <source>link %n items</source>
        <translation>
            <numerusform>link %n item</numerusform>
            <numerusform>link %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n items</source>
        <translation>
            <numerusform>paste %n item</numerusform>
            <numerusform>paste %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n plan items as a template, under the name</source>
        <translation>
            <numerusform>Keep %n plan item as a template, under the name</numerusform>
            <numerusform>Keep %n plan items as a template, under the name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n more rows are not in the picture.</source>
        <translation>
            <numerusform>%n more row is not in the picture.</numerusform>
            <numerusform>%n more rows are not in the picture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatChanged</name>
    <message numerus="yes">
        <source>Finish %n working days later: %1</source>
        <translation>
            <numerusform>Finish %n working day later: %1</numerusform>
            <numerusform>Finish %n working days later: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finish %n working days earlier: %1</source>
        <translation>
            <numerusform>Finish %n working day earlier: %1</numerusform>
            <numerusform>Finish %n working days earlier: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was due %1, %n working days late</source>
        <translation>
            <numerusform>was due %1, %n working day late</numerusform>
            <numerusform>was due %1, %n working days late</numerusform>
        </translation>
    </message>
</context>
</TS>
