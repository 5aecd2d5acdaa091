<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Stint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a city&apos;s challenges from discovery to scale-up.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>%1 could not be replaced. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>makes a copy of a file, also while it is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>%1 of %2, over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d in stage, limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d in stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the card on another stage. Its gate then asks for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>“%1” are not working hours. Write them as 09:00-12:30 13:00-17:00.</source>
        <translation>« %1 » ne sont pas des heures de travail. Écrivez-les ainsi : 09:00-12:30 13:00-17:00.</translation>
    </message>
    <message>
        <source>“%1” is not a working week. Write it as Mon-Fri 09:00-17:00; Sat 09:00-12:00.</source>
        <translation>« %1 » n’est pas une semaine de travail. Écrivez-la ainsi : Mon-Fri 09:00-17:00; Sat 09:00-12:00.</translation>
    </message>
</context>
<context>
    <name>ChallengeHeader</name>
    <message>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChallengePage</name>
    <message>
        <source>Challenge</source>
        <translation type="unfinished">Défi</translation>
    </message>
    <message>
        <source>This challenge is no longer in the portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide Gate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a Decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Without a Gate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-pager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChallengesPage</name>
    <message>
        <source>New challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is cleared to show the new challenge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>challenges.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated text (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n challenges</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to %2 without a gate decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>move %n challenges</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide gate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges as board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns by owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns by theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No challenges yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page shows everything the team is working on and where it is stuck: as a table or as a board by stage. Start in one of three ways. Each can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the first challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title is enough to begin with, such as “Permit waiting times”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the list you already keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a spreadsheet saved as CSV. You see every row before anything is added. Rows copied from a spreadsheet can also be pasted with Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port Marlow, a made-up city with 24 challenges. Your own file stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown, %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan from template…</source>
        <translation type="unfinished">Planifier selon un modèle…</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>looks a file over for damage; never writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1: %2 of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada, Ontario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, federal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhancement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anticipatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go with conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved without a gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried as amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External team</source>
        <translation type="unfinished">Équipe externe</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>University</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As late as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start no earlier than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start no later than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish no earlier than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish no later than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must finish on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start to finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEdit</name>
    <message>
        <source>Show the list (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organisation “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. Choose a name from the list, or “New person”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” here. Choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsPopup</name>
    <message>
        <source>Space shows or hides. Drag, or Alt+Up and Alt+Down, moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Search, or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or type a command (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionsEdit</name>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees to condition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Qui</translation>
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition %1 has a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of condition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriterionRow</name>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Why? The reason is kept with the criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>That </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, decided by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, or what was amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as %1 with the evidence as it stands today. A later decision can replace it; nothing is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, kept with the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionsTab</name>
    <message>
        <source>Decide gate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions asked for and taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked for a decision yet. Word it so that it can be adopted as it is: “That …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gate leads out of this stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of your own, for every challenge. An import can add them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>Late %1 d</source>
        <translation type="unfinished">Retard %1 j</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>“%1” is written by the program and can&apos;t be typed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” should point to is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a percentage from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 is taken by another challenge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gate decides when %1 changes its stage. Use “Decide gate”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That row is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That value does not fit in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1 of %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That extra field is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1 %2</source>
        <translation type="unfinished">ajouter %1 %2</translation>
    </message>
    <message>
        <source>Write down the reason: it is kept with the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day this was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down at least one condition, or choose “Go”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last stage: there is none to go on to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide the gate of %1: %2, now in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide the gate of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That challenge is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no gate out of %1. Move %2 with a reason instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was decided on %2; a decision that follows it can&apos;t be dated before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision to replace is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was already replaced by %2. Replace that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 builds on %2. Replace %1 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was no gate decision. Move the challenge with a reason instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was decided on %2; what replaces it can&apos;t be dated before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That challenge or stage is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why %1 moves without its gate: it is kept on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day it moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was decided on %2; a move after it can&apos;t be dated before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move %1 to %2 without its gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That criterion is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why “%1” is taken otherwise than the file says: the reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back what was said of “%1” for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set “%1” of %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves to %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves to %1; write the conditions down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves to %1 with 1 condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves to %1 with %2 conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in %1 with a changed idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1 with a changed idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in %1 for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes it and keeps the lessons, a good result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That person is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not done: what it changes has been changed since. Look at the current values and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in one sentence why %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty. Write something, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a note to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 10 MB. Keep it where it is and add a link to it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty, so there is nothing to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the address that the link goes to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a link to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word the decision: “That …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for a decision on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That decision is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was already decided. Ask for a new one that replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was already replaced by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask to replace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed gate decision can&apos;t be removed. Decide again; the new decision replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio&apos;s own row can&apos;t be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has signed gate decisions, which are never erased. Close it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges are in the stage %1. Move them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill in the sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample city does not fit these stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample city is missing from this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This portfolio already has stages; a life-cycle is only set up in a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no life-cycle template “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set up the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan template “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the day on which the plan begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That external team is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan %1 from “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation type="unfinished">Défi</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished">Étapes</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished">Lier</translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished">Liens</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolios</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The map has no “%1”. It maps column names to field names.</source>
        <translation>La correspondance n’a pas de « %1 ». Elle associe des noms de colonnes à des noms de champs.</translation>
    </message>
    <message>
        <source>The map names a column “%1” that the source doesn&apos;t have.</source>
        <translation>La correspondance nomme une colonne « %1 » que la source n’a pas.</translation>
    </message>
    <message>
        <source>The map names a field “%1” that there is not. Write extra:NAME for a new one.</source>
        <translation>La correspondance nomme un champ « %1 » qui n’existe pas. Écrivez extra:NOM pour un nouveau.</translation>
    </message>
    <message>
        <source>The map&apos;s “dates” is “%1”. It may be month_first or day_first.</source>
        <translation>« dates » vaut « %1 » dans la correspondance. Ce peut être month_first ou day_first.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>picture: %1</source>
        <translation>image : %1</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>%1 « %2 » : introuvable.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1 : %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>« %1 » n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>« %1 » n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-18.</source>
        <translation>« %1 » n’est pas une date. Écrivez-la sous la forme 2026-11-18.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>« %1 » n’est pas l’un de : %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be typed into one cell.</source>
        <translation>« %1 » ne peut pas être saisi dans une seule cellule.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>« %1 » n’est pas une date.</translation>
    </message>
    <message>
        <source>“%1” is not an exact amount.</source>
        <translation>« %1 » n’est pas un montant exact.</translation>
    </message>
    <message>
        <source>No date shows whether the day or the month comes first. Read as month/day/year.</source>
        <translation>Aucune date ne montre si le jour ou le mois vient en premier. Lues comme mois/jour/année.</translation>
    </message>
    <message>
        <source>No date shows whether the day or the month comes first. Read as day/month/year.</source>
        <translation>Aucune date ne montre si le jour ou le mois vient en premier. Lues comme jour/mois/année.</translation>
    </message>
    <message>
        <source>Some dates have the day first, most the month. Read as month/day/year.</source>
        <translation>Quelques dates commencent par le jour, la plupart par le mois. Lues comme mois/jour/année.</translation>
    </message>
    <message>
        <source>Some dates have the month first, most the day. Read as day/month/year.</source>
        <translation>Quelques dates commencent par le mois, la plupart par le jour. Lues comme jour/mois/année.</translation>
    </message>
    <message numerus="yes">
        <source>%n amounts without a currency were taken as %1.</source>
        <translation>
            <numerusform>%n montant sans devise a été pris en %1.</numerusform>
            <numerusform>%n montants sans devise ont été pris en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quote inside the cell is not doubled. It was kept as text.</source>
        <translation>Un guillemet dans la cellule n’est pas doublé. Il a été gardé comme texte.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed. Close it or double it.</source>
        <translation>Un guillemet est ouvert et jamais fermé. Fermez-le ou doublez-le.</translation>
    </message>
    <message>
        <source>The cell has a character that is no text. It was left out.</source>
        <translation>La cellule contient un caractère qui n’est pas du texte. Il a été laissé de côté.</translation>
    </message>
    <message>
        <source>The source is larger than %1. Split it into smaller files.</source>
        <translation>La source dépasse %1. Divisez-la en fichiers plus petits.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été interrompue.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 cells. This is no table of challenges; check the separator.</source>
        <translation>La ligne %1 a plus de %2 cellules. Ce n’est pas une liste ; vérifiez le séparateur.</translation>
    </message>
    <message>
        <source>The source has more cells than can be read at once. Split it into smaller files.</source>
        <translation>La source a plus de cellules qu’on ne peut en lire d’un coup. Divisez-la en fichiers plus petits.</translation>
    </message>
    <message>
        <source>The source is empty. It needs a row with the names of its columns.</source>
        <translation>La source est vide. Il lui faut une ligne avec les noms de ses colonnes.</translation>
    </message>
    <message>
        <source>It refers to row %1, which is not in the source.</source>
        <translation>Renvoie à la ligne %1, qui n’est pas dans la source.</translation>
    </message>
    <message>
        <source>The value is not of the right kind. It was left out.</source>
        <translation>La valeur n’est pas du bon genre. Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Valeur manquante.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>L’importation a été interrompue. Rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>import a portfolio (%n rows)</source>
        <translation>
            <numerusform>importer un portefeuille (%n ligne)</numerusform>
            <numerusform>importer un portefeuille (%n lignes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %1 (%n rows)</source>
        <translation>
            <numerusform>importer %1 (%n ligne)</numerusform>
            <numerusform>importer %1 (%n lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>The source is larger than %1.</source>
        <translation>La source dépasse %1.</translation>
    </message>
    <message>
        <source>The source is not JSON: line %1, %2.</source>
        <translation>La source n’est pas du JSON : ligne %1, %2.</translation>
    </message>
    <message>
        <source>The source is not a portfolio in JSON. It needs &quot;format&quot;: &quot;stint&quot;, or an array of rows.</source>
        <translation>La source n’est pas un portefeuille en JSON. Il lui faut &quot;format&quot;: &quot;stint&quot;, ou un tableau de lignes.</translation>
    </message>
    <message>
        <source>The source comes from a newer version of the program. Update this one.</source>
        <translation>La source vient d’une version plus récente du programme. Mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>“%1” is changed by a decision, not by an import. It was left as it is.</source>
        <translation>« %1 » change par une décision, pas par une importation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The value does not fit in “%1”.</source>
        <translation>La valeur ne convient pas à « %1 ».</translation>
    </message>
    <message>
        <source>There is no field for this column. It is left out.</source>
        <translation>Il n’y a pas de champ pour cette colonne. Elle est laissée de côté.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Il n’y a pas de champ « %1 ».</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” both go to “%3”. Choose another place for one of them.</source>
        <translation>Les colonnes « %1 » et « %2 » vont toutes deux vers « %3 ». Choisissez une autre destination pour l’une d’elles.</translation>
    </message>
    <message>
        <source>No column goes to “%1”. Choose the one that holds it.</source>
        <translation>Aucune colonne ne va vers « %1 ». Choisissez celle qui le contient.</translation>
    </message>
    <message>
        <source>%1 The text is kept in the extra field “%2”.</source>
        <translation>%1 Le texte est gardé dans le champ supplémentaire « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>« %1 » manque.</translation>
    </message>
    <message>
        <source>The same row as row %1. It is taken once.</source>
        <translation>La même ligne que la ligne %1. Elle est prise une seule fois.</translation>
    </message>
    <message>
        <source>The code %1 is already in row %2.</source>
        <translation>Le code %1 figure déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>The row has %1 cells and the header %2. Its cells can&apos;t be told apart.</source>
        <translation>La ligne a %1 cellules et l’en-tête %2. On ne peut pas les distinguer.</translation>
    </message>
    <message>
        <source>The row has only %1 of %2 cells. The others are taken as not given.</source>
        <translation>La ligne n’a que %1 cellules sur %2. Les autres sont tenues pour non données.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells have a time of day. The date is taken and the whole text kept in the extra field “%1”.</source>
        <translation>
            <numerusform>%n cellule a une heure. La date est prise et tout le texte gardé dans le champ supplémentaire « %1 ».</numerusform>
            <numerusform>%n cellules ont une heure. La date est prise et tout le texte gardé dans le champ supplémentaire « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells have a time of day, which is left out.</source>
        <translation>
            <numerusform>%n cellule a une heure, qui est laissée de côté.</numerusform>
            <numerusform>%n cellules ont une heure, qui est laissée de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %1 (%n)</source>
        <translation>
            <numerusform>importer %1 (%n)</numerusform>
            <numerusform>importer %1 (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %1 (%n) from %2</source>
        <translation>
            <numerusform>importer %1 (%n) de %2</numerusform>
            <numerusform>importer %1 (%n) de %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of innovation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Début</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation type="unfinished">Défi</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence at the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished">Lier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual length in weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External team</source>
        <translation type="unfinished">Équipe externe</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished">Durée</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Avancement</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag in elapsed time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stint length in weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open challenges at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life-cycle template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered import mappings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>(several)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened from here. Copy its address from the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, what was said, what to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files or links yet. Drop files here to keep them in the portfolio (up to 10 MB each), or add a link to where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Name of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n challenge(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateDraft</name>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GateHeader</name>
    <message>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a challenge and choose “Decide gate” to see its gate here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Without a Gate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gate asks for nothing: its criteria have not been written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gate leads out of this stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces %1 of %2, which stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft kept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Governance</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file or link is attached yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and links: %1; confirm that it is among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “%1” is not known; somebody has to confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the file says: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days in %2, limit %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates ready to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks to look at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long in a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished">Liens</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks with a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open risks without a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the plan done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than %1 allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not worded as a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status has no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No extra field is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no extra field “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stint has begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement has an end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stint has an agreement with an end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GovernancePage</name>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every decision at a gate, with its reason and the evidence as it stood. Decisions are taken on a challenge; they can be replaced, never erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team asks others to decide, worded so that it can be adopted, and what was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could go wrong, how likely and how bad, who watches it and what is done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said and found, by date. A challenge&apos;s notes are also on its own page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>what changed, who, when; or the state at a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes from this day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state at the end of this day instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed here lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Jour de l’An</translation>
    </message>
    <message>
        <source>Family Day</source>
        <translation>Jour de la famille</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Victoria Day</source>
        <translation>Fête de la Reine</translation>
    </message>
    <message>
        <source>Canada Day</source>
        <translation>Fête du Canada</translation>
    </message>
    <message>
        <source>Civic Holiday</source>
        <translation>Congé civique</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <source>Thanksgiving</source>
        <translation>Action de grâces</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Lendemain de Noël</translation>
    </message>
    <message>
        <source>Martin Luther King Jr. Day</source>
        <translation>Journée de Martin Luther King</translation>
    </message>
    <message>
        <source>Washington&apos;s Birthday</source>
        <translation>Anniversaire de Washington</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>Jour du Souvenir (États-Unis)</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Fête de l’Indépendance</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <source>Columbus Day</source>
        <translation>Jour de Christophe Colomb</translation>
    </message>
    <message>
        <source>Veterans Day</source>
        <translation>Jour des anciens combattants</translation>
    </message>
    <message>
        <source>Thanksgiving Day</source>
        <translation>Action de grâces</translation>
    </message>
    <message>
        <source>Juneteenth</source>
        <translation>Juneteenth</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>The portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 adopted, %2 stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Aujourd’hui</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week, to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 au %2</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose work is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home Shows the Whole Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where challenges are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome. This portfolio is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home shows what needs you, what changed and what comes next. Start in one of these ways; each can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the first challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title and one question are enough: “How might we answer permits in 20 working days?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the list you already keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a spreadsheet saved as CSV. You see every row before anything is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision and nothing is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since you were last here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose File to Import…</source>
        <translation>Choisir un fichier à importer…</translation>
    </message>
    <message>
        <source>Import from Clipboard</source>
        <translation>Importer du presse-papiers</translation>
    </message>
    <message>
        <source>Import These Rows</source>
        <translation>Importer ces lignes</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Take a table from the clipboard, as copied in a spreadsheet</source>
        <translation>Prendre un tableau du presse-papiers, copié dans un tableur</translation>
    </message>
    <message>
        <source>The source, row by row</source>
        <translation>La source, ligne par ligne</translation>
    </message>
    <message>
        <source>What to know before importing</source>
        <translation>À savoir avant d’importer</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Bring in what you have</source>
        <translation>Apportez ce que vous avez</translation>
    </message>
    <message>
        <source>A list of challenges, people, risks or tasks from a spreadsheet, or a portfolio in JSON. You see what will happen before anything is written.</source>
        <translation>Une liste de défis, de personnes, de risques ou de tâches venant d’un tableur, ou un portefeuille en JSON. Vous voyez ce qui se passera avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>CSV as spreadsheets save it, or JSON. You can also drop it here.</source>
        <translation>CSV tel que les tableurs l’enregistrent, ou JSON. Vous pouvez aussi le déposer ici.</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Coller depuis un tableur</translation>
    </message>
    <message>
        <source>Copy the rows there together with their header.</source>
        <translation>Copiez-y les lignes avec leur en-tête.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choisir un fichier à importer</translation>
    </message>
    <message>
        <source>Tables and portfolios (*.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation>Tableaux et portefeuilles (*.csv *.tsv *.txt *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 n’a pas pu être lu : %2</translation>
    </message>
    <message>
        <source>%1 is larger than 500 MB. Split it into smaller files.</source>
        <translation>%1 dépasse 500 Mo. Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy rows in a spreadsheet, with their header.</source>
        <translation>Le presse-papiers ne contient pas de tableau. Copiez des lignes dans un tableur, avec leur en-tête.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n rows that can&apos;t be taken</source>
        <translation>
            <numerusform>Laisser de côté %n ligne qui ne peut être prise</numerusform>
            <numerusform>Laisser de côté %n lignes qui ne peuvent être prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n rows</source>
        <translation>
            <numerusform>%1 · %n ligne</numerusform>
            <numerusform>%1 · %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This can&apos;t be imported yet</source>
        <translation>L’importation n’est pas encore possible</translation>
    </message>
    <message>
        <source>Everything is here already</source>
        <translation>Tout est déjà là</translation>
    </message>
    <message>
        <source>%1 to add, %2 to update, %3 unchanged, %4 left out</source>
        <translation>%1 à ajouter, %2 à mettre à jour, %3 inchangés, %4 laissés de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n new organisations</source>
        <translation>
            <numerusform>%n nouvel organisme</numerusform>
            <numerusform>%n nouveaux organismes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n nouvelle personne</numerusform>
            <numerusform>%n nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new extra fields</source>
        <translation>
            <numerusform>%n nouveau champ supplémentaire</numerusform>
            <numerusform>%n nouveaux champs supplémentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n rows. Undo takes them back.</source>
        <translation>
            <numerusform>%n ligne importée. Annuler la retire.</numerusform>
            <numerusform>%n lignes importées. Annuler les retire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InlineText</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: double-click or press F2 to change it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 since %2, %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Past the limit of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the inspector (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide gate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see and edit it here. F9 hides this panel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongTextEdit</name>
    <message>
        <source>Shift+Enter begins a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;New portfolio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Navigation with words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Stint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolios (*.stint)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolios (*.stint);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingHeader</name>
    <message>
        <source>New extra field</source>
        <translation>Nouveau champ supplémentaire</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>Où va « %1 »</translation>
    </message>
    <message>
        <source>Extra field “%1”</source>
        <translation>Champ supplémentaire « %1 »</translation>
    </message>
</context>
<context>
    <name>MarkWidget</name>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not an amount. Write it as 12500 or CAD 12,500.50.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveBox</name>
    <message>
        <source>Move without a gate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage to move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why without its gate? The reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for moving without a gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who moves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
</context>
<context>
    <name>MoveReason</name>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on record as moved. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click for preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>makes a new portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the portfolio to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>life-cycle to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of its stages: en or fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill it with a made-up city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang is en or fr</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewRowForm</name>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood × impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How might we …? Write the question without its solution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong, for whom, and how do we know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria of the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide gate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it so? Name the causes, not the symptoms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried before, here or elsewhere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries the burden, and who is left out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff and partners: who owns, sponsors, decides and works. Residents are never recorded by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments, external teams, funders, universities and others who take part. An external team may have a working calendar of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTemplatePanel</name>
    <message>
        <source>from</source>
        <translation>à partir du</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Créer le plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Start of the plan</source>
        <translation>Début du plan</translation>
    </message>
    <message>
        <source>External team</source>
        <translation>Équipe externe</translation>
    </message>
    <message>
        <source>Plan %1 as</source>
        <translation>Planifier %1 selon</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n challenges as</source>
        <translation>
            <numerusform>Planifier %n défi selon</numerusform>
            <numerusform>Planifier %n défis selon</numerusform>
        </translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>Pas encore d’équipe</translation>
    </message>
    <message numerus="yes">
        <source>plan %n challenges</source>
        <translation>
            <numerusform>planifier %n défi</numerusform>
            <numerusform>planifier %n défis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Its calendar is missing; the city&apos;s is used.</source>
        <translation>Son calendrier manque; celui de la ville est utilisé.</translation>
    </message>
    <message>
        <source>Waits for itself: %1. Remove one of these links.</source>
        <translation>Attend après soi-même : %1. Supprimez un de ces liens.</translation>
    </message>
    <message>
        <source>Waits for “%1” (%2).</source>
        <translation>Attend « %1 » (%2).</translation>
    </message>
    <message>
        <source>Waits for “%1” (%2, %3).</source>
        <translation>Attend « %1 » (%2, %3).</translation>
    </message>
    <message>
        <source>As late as possible without moving what waits for it.</source>
        <translation>Le plus tard possible sans déplacer ce qui l’attend.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Begins with its challenge, %1.</source>
        <translation>Commence avec son défi, le %1.</translation>
    </message>
    <message>
        <source>Begins with “%1”, which it is part of.</source>
        <translation>Commence avec « %1 », dont il fait partie.</translation>
    </message>
    <message>
        <source>It really began on %1.</source>
        <translation>A réellement commencé le %1.</translation>
    </message>
    <message>
        <source>Fixed by hand on %1.</source>
        <translation>Fixé à la main au %1.</translation>
    </message>
    <message>
        <source>%1 %2, but what it waits for allows %3 at the earliest.</source>
        <translation>%1 %2, mais ce qu’il attend permet le %3 au plus tôt.</translation>
    </message>
    <message>
        <source>Should start by %1, starts on %2.</source>
        <translation>Devrait commencer au plus tard le %1, commence le %2.</translation>
    </message>
    <message>
        <source>Should finish by %1, finishes on %2.</source>
        <translation>Devrait finir au plus tard le %1, finit le %2.</translation>
    </message>
    <message>
        <source>Misses its deadline of %1: finishes on %2.</source>
        <translation>Dépasse son échéance du %1 : finit le %2.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Someone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the history beside what you change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer %1 could not be started. Check that it is on, or save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer stopped taking pages. Check it, and print the rest again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Can&apos;t be taken</source>
        <translation>Ne peut être prise</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Ligne %1, %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be undone. Rows copied from a spreadsheet can be pasted into the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown, %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated text (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>That the following be approved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innovation portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innovation portfolio: board pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n challenges, by stage</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The portfolio holds no challenges yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decisions requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be decided at this meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decisions requested</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status is given as a shape, a word and a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: board pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline and funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of all challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Calendrier</translation>
    </message>
    <message>
        <source>Residencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ended, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-page summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method and definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No challenges yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished">était %1</translation>
    </message>
    <message>
        <source>Better:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gate ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This gate has no criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason and conditions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sponsor named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problem has not been described yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents and equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is affected is not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes and outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root causes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readings recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones, to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No milestones are planned in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top three risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likelihood × impact, response, owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open risks are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prize %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget is recorded yet. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1 weeks from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No external team or partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next is the %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This summary is for information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one-page summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried as amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed: %1 adopted, %2 stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Code</translation>
    </message>
    <message>
        <source>Challenge and sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished">Prochaine échéance</translation>
    </message>
    <message>
        <source>No sponsor named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1: %2 worse, %3 new, %4 changed stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late: working days past the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached: challenges that are or were in the stage or beyond it. Went on: the share that reached the next stage. Median days: in the stage, of those that left it; of those still in it if none did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 challenges; its limit is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation type="unfinished">Défi</translation>
    </message>
    <message>
        <source>Likelihood × impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From and to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished">Semaine</translation>
    </message>
    <message>
        <source>Agreement ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stints are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping is a good result when the evidence says so: what was learned is kept, and the money and people are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decisions were taken since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decisions have been taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages and gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves through its gate when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word, a shape and one sentence of reason, given by the owner of the challenge. Unknown means that nobody has judged it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision by a named person on a date: go, go with conditions, adapt, hold or stop. It is kept with the evidence as it stood. A later decision can replace it; it is never erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An external team that works with a city department on a challenge for a number of weeks, ending with a demo day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days past the planned date, by the city&apos;s calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned dates are computed from the plan: lengths, links, constraints and the calendars of those who do the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W%1 of %2</source>
        <translation type="unfinished">S%1 sur %2</translation>
    </message>
    <message>
        <source>Timeline, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge, status, next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished">Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stint, done and to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pale: planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Calendrier</translation>
    </message>
    <message>
        <source>Gate paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation type="unfinished">Défi</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-page summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method and definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no challenge to print yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 au %2</translation>
    </message>
    <message>
        <source>Conditions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RisksTab</name>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down yet. What could keep this challenge from working, how likely is it, and who watches it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsPanel</name>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalvageCommand</name>
    <message>
        <source>saves what can be read of a damaged file into a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the damaged portfolio; it stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleCommand</name>
    <message>
        <source>Shows when every plan item starts and finishes, and why</source>
        <translation>Montre quand chaque élément du plan commence et finit, et pourquoi</translation>
    </message>
    <message>
        <source>the portfolio</source>
        <translation>le portefeuille</translation>
    </message>
    <message>
        <source>only this challenge</source>
        <translation>ce défi seulement</translation>
    </message>
    <message>
        <source>There is no challenge with the code %1 in %2.</source>
        <translation>Il n’y a pas de défi de code %1 dans %2.</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceOptions</name>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>&amp;Rows are</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>C&amp;haracters</source>
        <translation>&amp;Caractères</translation>
    </message>
    <message>
        <source>Se&amp;parated by</source>
        <translation>&amp;Séparés par</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>De&amp;vise</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>As the cells show</source>
        <translation>Selon les cellules</translation>
    </message>
    <message>
        <source>Month/day/year</source>
        <translation>Mois/jour/année</translation>
    </message>
    <message>
        <source>Day/month/year</source>
        <translation>Jour/mois/année</translation>
    </message>
    <message>
        <source>Of amounts that name none, such as $500</source>
        <translation>Des montants qui n’en nomment aucune, comme 500 $</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé : %1</translation>
    </message>
</context>
<context>
    <name>StageGuide</name>
    <message>
        <source>How a challenge moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named person decides at each gate whether a challenge goes on to the next stage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageTrack</name>
    <message>
        <source>since %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished">Étapes</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which portfolio?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A portfolio is one file with all challenges of a team: their stages and gates, plans, people, decisions and notes. Every change is saved at once and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the file goes. Stages and gates are filled in; you can change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New portfolio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .stint file. You can also drop it on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port Marlow, a made-up city. Change what you like: it is a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusCounts</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the challenges that are %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusEditor</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the status and its reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
</context>
<context>
    <name>StatusWithReason</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StintTab</name>
    <message>
        <source>Week by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No external team works on this challenge. A stint says which team, from when and for how many weeks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StintsPage</name>
    <message>
        <source>Stints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An external team works with the city on one challenge for a number of weeks, from kick-off to demo day. Each line here is one such stint.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The SQLite part of Qt is not installed. Install libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was removed, renamed or replaced while it was open, so nothing more can be kept in it. Put it back in its place, or keep your work with a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: something would refer to a row that isn&apos;t there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in “%1”. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. Save what can be read with: stint salvage FILE OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using “%1” just now. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” or its folder can&apos;t be written to. Check the permissions, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened here. Check that the folder exists and can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk gave an error with “%1” (%2). Nothing was changed. Check the disk or the network drive and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is too large to keep in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be used: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the file itself. Give the copy another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Give a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written. Check the folder and the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in the file doesn&apos;t fit its content. Check it with: stint check FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds something that no portfolio has (%2) and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table “%1”: the column “%2” is missing or not as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table “%1”: the column “%2” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be brought to version %1: rows of “%2” refer to rows that aren&apos;t there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: a row of “%1” is not as it was when you saw it. Look at it again and repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no. %2: “%3” holds something that can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a row has the number %2, which can&apos;t be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window has this file open. You can read it here and see what is changed there; close it there to make changes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is open elsewhere (%1). You can read it here and see what is changed there; close it there to make changes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be written to. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder can&apos;t be written to. Save a copy elsewhere to make changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made by a newer version of Stint. It can be read, not changed; update the program to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of an older version and has to be brought up to date first. Open it where it can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the file was changed elsewhere in the meantime. Look at it again and repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table “%1”, no. %2 refers to a row of “%3” that isn&apos;t there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History: no. %1 is missing before no. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History no. %1 can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number for the next new row is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing can be read from no. %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no. %2 to %3 can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no. %2: “%3” refers to a row that is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be copied to work on. Check the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of %1 changes stays in the damaged file; the new one begins with what was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read from “%1”. If there is a backup, use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved what could be read of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Next due</source>
        <translation type="unfinished">Prochaine échéance</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer in %1 than the limit of %2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableFooter</name>
    <message numerus="yes">
        <source>%n challenges</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished">Copier les lignes</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished">Sans groupes</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by %1, last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This table can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the rows to paste into first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted. Row %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cells pasted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it was, since the program works it out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the row to copy from and the rows below it, then fill down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is worked out by the program and can&apos;t be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find: %1 (nothing found)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 % done. Release to keep. Esc puts it back.</source>
        <translation>%1 % fait. Relâchez pour garder. Échap annule.</translation>
    </message>
    <message>
        <source>W%1/%2</source>
        <comment>week of a stint</comment>
        <translation>S%1/%2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>W%1 of %2</source>
        <translation>S%1 sur %2</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>jour %1 sur %2</translation>
    </message>
    <message>
        <source>Challenge %1 ends</source>
        <translation>Fin du défi %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>%1 after its deadline</source>
        <translation>%1 après son échéance</translation>
    </message>
    <message>
        <source>%1 after the agreement ends</source>
        <translation>%1 après la fin de l’entente</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Not after %1 without moving the end: float is %2.</source>
        <translation>Pas après %1 sans déplacer la fin : la marge est de %2.</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>move %1 in</source>
        <translation>mettre %1 en retrait</translation>
    </message>
    <message>
        <source>move %1 out</source>
        <translation>sortir %1 du retrait</translation>
    </message>
    <message>
        <source>move %1 up</source>
        <translation>monter %1</translation>
    </message>
    <message>
        <source>move %1 down</source>
        <translation>descendre %1</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>déplacer %1 au %2</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>déplacer %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t end before it begins. Move it instead.</source>
        <translation>%1 ne peut pas finir avant de commencer. Déplacez-le plutôt.</translation>
    </message>
    <message>
        <source>change the length of %1</source>
        <translation>changer la durée de %1</translation>
    </message>
    <message>
        <source>That would go round in a loop: %1.</source>
        <translation>Cela formerait une boucle : %1.</translation>
    </message>
    <message>
        <source>link %1 to %2</source>
        <translation>lier %1 à %2</translation>
    </message>
    <message>
        <source>remove the links of %1</source>
        <translation>retirer les liens de %1</translation>
    </message>
    <message>
        <source>give %1 to %2</source>
        <translation>confier %1 à %2</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose another folder or name.</source>
        <translation>L’image n’a pas pu être enregistrée dans %1. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Without a stage</source>
        <translation>Sans étape</translation>
    </message>
    <message>
        <source>No one yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Without an external team</source>
        <translation>Sans équipe externe</translation>
    </message>
    <message>
        <source>Late %1 d</source>
        <translation>Retard %1 j</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>jalon de décision %1</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % fait</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>%1 will wait for %2. Release to keep.</source>
        <translation>%1 attendra %2. Relâchez pour garder.</translation>
    </message>
    <message>
        <source>Drag to the item that has to wait for this one.</source>
        <translation>Glissez jusqu’à l’élément qui doit attendre celui-ci.</translation>
    </message>
    <message>
        <source>New task, %1 to %2. Release to add it.</source>
        <translation>Nouvelle tâche, %1 au %2. Relâchez pour l’ajouter.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message numerus="yes">
        <source>Moving %1: %n more items move. Release to keep. Esc puts it back. Shift ignores links.</source>
        <translation>
            <numerusform>Déplacement de %1 : %n autre élément suit. Relâchez pour garder. Échap annule. Maj ignore les liens.</numerusform>
            <numerusform>Déplacement de %1 : %n autres éléments suivent. Relâchez pour garder. Échap annule. Maj ignore les liens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan items</source>
        <translation>
            <numerusform>%n élément du plan</numerusform>
            <numerusform>%n éléments du plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t wait for itself.</source>
        <translation>%1 ne peut pas attendre lui-même.</translation>
    </message>
    <message>
        <source>%1 and %2 can&apos;t be linked: one is part of the other.</source>
        <translation>%1 et %2 ne peuvent pas être liés : l’un fait partie de l’autre.</translation>
    </message>
    <message>
        <source>%1 and %2 are already linked.</source>
        <translation>%1 et %2 sont déjà liés.</translation>
    </message>
    <message>
        <source>change the link from %1 to %2</source>
        <translation>changer le lien de %1 à %2</translation>
    </message>
    <message>
        <source>%1 and %2 are linked, so one can&apos;t be part of the other. Remove the link first.</source>
        <translation>%1 et %2 sont liés : l’un ne peut pas faire partie de l’autre. Retirez d’abord le lien.</translation>
    </message>
    <message>
        <source>%1 has begun, so it can&apos;t be moved. Change its actual start instead.</source>
        <translation>%1 a commencé et ne peut pas être déplacé. Changez plutôt son début réel.</translation>
    </message>
    <message>
        <source>The length of %1 follows from its parts or is none. Change those instead.</source>
        <translation>La durée de %1 découle de ses parties ou n’existe pas. Changez plutôt celles-ci.</translation>
    </message>
    <message>
        <source>“%1” needs a date.</source>
        <translation>« %1 » demande une date.</translation>
    </message>
    <message>
        <source>change the constraint of %1</source>
        <translation>changer la contrainte de %1</translation>
    </message>
</context>
<context>
    <name>TimelineCore</name>
    <message>
        <source>New task</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Nouveau jalon</translation>
    </message>
    <message>
        <source>New sprint</source>
        <translation>Nouveau sprint</translation>
    </message>
    <message>
        <source>Edit in place</source>
        <translation>Modifier sur place</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Remove links</source>
        <translation>Retirer les liens</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Mettre en retrait</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Sortir du retrait</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation>Retirer du plan</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Coller les lignes</translation>
    </message>
    <message>
        <source>Select all plan items</source>
        <translation>Sélectionner tous les éléments du plan</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Open all rows</source>
        <translation>Ouvrir toutes les lignes</translation>
    </message>
    <message>
        <source>Close all rows</source>
        <translation>Fermer toutes les lignes</translation>
    </message>
    <message>
        <source>Save the timeline as a picture…</source>
        <translation>Enregistrer le calendrier en image…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Plan items as rows with their dates. Arrows move between rows, Alt and left or right move an item by a working day, Enter opens it.</source>
        <translation>Les éléments du plan en lignes avec leurs dates. Les flèches passent d’une ligne à l’autre, Alt et gauche ou droite déplacent un élément d’un jour ouvré, Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <translation>Enregistrer le calendrier en image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>link %n items</source>
        <translation>
            <numerusform>lier %n élément</numerusform>
            <numerusform>lier %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the item that waits for %1 and press Enter. Esc ends.</source>
        <translation>Choisissez l’élément qui attend %1 et appuyez sur Entrée. Échap termine.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n items</source>
        <translation>
            <numerusform>coller %n élément</numerusform>
            <numerusform>coller %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t begin then. %2</source>
        <translation>%1 ne peut pas commencer à ce moment. %2</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Group by challenge</source>
        <translation>Grouper par défi</translation>
    </message>
    <message>
        <source>Group by stage</source>
        <translation>Grouper par étape</translation>
    </message>
    <message>
        <source>Group by person</source>
        <translation>Grouper par personne</translation>
    </message>
    <message>
        <source>Group by external team</source>
        <translation>Grouper par équipe externe</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Groupement</translation>
    </message>
    <message>
        <source>Order by start</source>
        <translation>Trier par début</translation>
    </message>
    <message>
        <source>Order by code</source>
        <translation>Trier par code</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Outline what must not slip, and its links</source>
        <translation>Encadrer ce qui ne doit pas glisser, avec ses liens</translation>
    </message>
    <message>
        <source>How far an item can slip without moving another one</source>
        <translation>De combien un élément peut glisser sans en déplacer un autre</translation>
    </message>
    <message>
        <source>What waits for what</source>
        <translation>Ce qui attend quoi</translation>
    </message>
    <message>
        <source>Challenges as bands of their stages</source>
        <translation>Les défis en bandes d’étapes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Ce que montre le calendrier</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to today (Home)</source>
        <translation>Aller à aujourd’hui (Début)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Add a task to the selected challenge (Insert)</source>
        <translation>Ajouter une tâche au défi sélectionné (Inser)</translation>
    </message>
    <message>
        <source>Go to Challenges</source>
        <translation>Aller aux défis</translation>
    </message>
    <message>
        <source>When does it all happen?</source>
        <translation>Quand cela se passe-t-il ?</translation>
    </message>
    <message>
        <source>The timeline shows every challenge with its plan: tasks, milestones, gates and stints, what waits for what, and what must not slip. It fills as soon as there are challenges.</source>
        <translation>Le calendrier montre chaque défi avec son plan : tâches, jalons, décisions et résidences, ce qui attend quoi et ce qui ne doit pas glisser. Il se remplit dès qu’il y a des défis.</translation>
    </message>
    <message>
        <source>Add challenges</source>
        <translation>Ajouter des défis</translation>
    </message>
    <message>
        <source>Type the first one or import the list that you have.</source>
        <translation>Saisissez le premier ou importez la liste que vous avez.</translation>
    </message>
    <message>
        <source>%1 of %2 challenges, %3 items</source>
        <translation>%1 défis sur %2, %3 éléments</translation>
    </message>
    <message>
        <source>Plan from template…</source>
        <translation>Planifier selon un modèle…</translation>
    </message>
    <message>
        <source>Select the challenge that the plan is for.</source>
        <translation>Sélectionnez le défi auquel le plan est destiné.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>%1 shown</source>
        <translation>%1 affichés</translation>
    </message>
    <message>
        <source>Nothing fits the filter. Clear it to see all challenges.</source>
        <translation>Rien ne correspond au filtre. Effacez-le pour voir tous les défis.</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>No start yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks, begins in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks, over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2. %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a date in the status bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkTime</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write it as 3 d, 4 h or 90 min.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stint::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
</TS>
