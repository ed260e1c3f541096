<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>The heading of a group of the agenda and how many requests are in it: &quot;This week · 4&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Clock suspended: %1</source>
        <translation>Clock suspended: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Next action</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Usage: atbilde %1 %2</source>
        <translation>Usage: atbilde %1 %2</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Backups of Atbilde</source>
        <translation>Backups of Atbilde</translation>
    </message>
    <message>
        <source>A password opens the backups on any computer.</source>
        <translation>A password opens the backups on any computer.</translation>
    </message>
    <message>
        <source>No password is set: the backups open only as long as this database is here.</source>
        <translation>No password is set: the backups open only as long as this database is here.</translation>
    </message>
    <message>
        <source>damaged: cannot be used</source>
        <translation>damaged: cannot be used</translation>
    </message>
    <message>
        <source>checked when it was made</source>
        <translation>checked when it was made</translation>
    </message>
    <message>
        <source>of another office</source>
        <translation>of another office</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Folder for backups</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Password for backups</source>
        <translation>Password for backups</translation>
    </message>
    <message>
        <source>Opens every backup made from now on. Write it down and keep it away from this computer.</source>
        <translation>Opens every backup made from now on. Write it down and keep it away from this computer.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Set password</translation>
    </message>
    <message>
        <source>The backup was written, read back and checked.</source>
        <translation>The backup was written, read back and checked.</translation>
    </message>
    <message>
        <source>The password this backup was locked with.</source>
        <translation>The password this backup was locked with.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>The backup was restored on trial and everything in it is sound.</source>
        <translation>The backup was restored on trial and everything in it is sound.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Restore the backup of %1?</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Change nothing</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>A backup holds the whole office, encrypted. It is read back and checked as soon as it is written. Keep the folder on another disk, and take a copy out of the house now and then.</source>
        <translation>A backup holds the whole office, encrypted. It is read back and checked as soon as it is written. Keep the folder on another disk, and take a copy out of the house now and then.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Make one every day</source>
        <translation>Make one every day</translation>
    </message>
    <message>
        <source> daily</source>
        <translation> daily</translation>
    </message>
    <message>
        <source> weekly</source>
        <translation> weekly</translation>
    </message>
    <message>
        <source> monthly</source>
        <translation> monthly</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>Daily backups kept</translation>
    </message>
    <message>
        <source>Weekly backups kept</source>
        <translation>Weekly backups kept</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>Monthly backups kept</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Set password…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Restore on trial</source>
        <translation>Restore on trial</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Restore from another folder…</source>
        <translation>Restore from another folder…</translation>
    </message>
    <message>
        <source>Work on a backup</source>
        <translation>Work on a backup</translation>
    </message>
    <message>
        <source>Keep:</source>
        <translation>Keep:</translation>
    </message>
    <message>
        <source>Office: %1
Requests: %2
Journal entries: %3

What was done since is not in it. The present database is kept under another name beside the restored one until the next erasure; what was erased since is erased again.</source>
        <translation>Office: %1
Requests: %2
Journal entries: %3

What was done since is not in it. The present database is kept under another name beside the restored one until the next erasure; what was erased since is erased again.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>of another office</source>
        <translation>of another office</translation>
    </message>
    <message>
        <source>Backups in %1:</source>
        <translation>Backups in %1:</translation>
    </message>
    <message>
        <source>Backups made from now on open with this password on any computer.</source>
        <translation>Backups made from now on open with this password on any computer.</translation>
    </message>
    <message>
        <source>Backup of %1, made %2.</source>
        <translation>Backup of %1, made %2.</translation>
    </message>
    <message>
        <source>Requests: %1. Journal entries: %2. Head of the journal: %3</source>
        <translation>Requests: %1. Journal entries: %2. Head of the journal: %3</translation>
    </message>
    <message>
        <source>The backup was restored on trial and is sound.</source>
        <translation>The backup was restored on trial and is sound.</translation>
    </message>
    <message>
        <source>The backup %1 was written, read back and checked.</source>
        <translation>The backup %1 was written, read back and checked.</translation>
    </message>
    <message>
        <source>It opens only while this office is here; set a password for backups with --set-password-from.</source>
        <translation>It opens only while this office is here; set a password for backups with --set-password-from.</translation>
    </message>
    <message>
        <source>The office was restored at %1.</source>
        <translation>The office was restored at %1.</translation>
    </message>
    <message>
        <source>The file that lay there is kept as %1.</source>
        <translation>The file that lay there is kept as %1.</translation>
    </message>
    <message>
        <source>What had been erased since was erased again. Requests: %1, documents: %2.</source>
        <translation>What had been erased since was erased again. Requests: %1, documents: %2.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Letters</source>
        <comment>name of a print job</comment>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Save all letters in one PDF</source>
        <translation>Save all letters in one PDF</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>file name</comment>
        <translation>letters</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF documents</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Folder for the letters</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were saved in %1.</source>
        <translation>
            <numerusform>%n file was saved in %1.</numerusform>
            <numerusform>%n files were saved in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written; a printer may have got some pages.</source>
        <translation>Stopped. No file was written; a printer may have got some pages.</translation>
    </message>
    <message>
        <source>The printer did not take the letters. Nothing counts as printed.</source>
        <translation>The printer did not take the letters. Nothing counts as printed.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Handed to the printer.</translation>
    </message>
    <message>
        <source>Handed to the printer. Look whether every page is on paper: only then are the letters recorded as printed.</source>
        <translation>Handed to the printer. Look whether every page is on paper: only then are the letters recorded as printed.</translation>
    </message>
    <message>
        <source>All are on paper</source>
        <translation>All are on paper</translation>
    </message>
    <message>
        <source>Recorded as printed.</source>
        <translation>Recorded as printed.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The letters can be saved as PDF.</source>
        <translation>No printer is set up on this computer. The letters can be saved as PDF.</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>No envelopes or labels</source>
        <translation>No envelopes or labels</translation>
    </message>
    <message>
        <source>Envelopes %1 (%2)</source>
        <translation>Envelopes %1 (%2)</translation>
    </message>
    <message>
        <source>Sheets of labels</source>
        <translation>Sheets of labels</translation>
    </message>
    <message>
        <source>Behind the letters</source>
        <translation>Behind the letters</translation>
    </message>
    <message>
        <source>Before the letters</source>
        <translation>Before the letters</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Print preview…</translation>
    </message>
    <message>
        <source>One PDF…</source>
        <translation>One PDF…</translation>
    </message>
    <message>
        <source>All letters, with envelopes or labels, in one file</source>
        <translation>All letters, with envelopes or labels, in one file</translation>
    </message>
    <message>
        <source>A file each…</source>
        <translation>A file each…</translation>
    </message>
    <message>
        <source>Each letter as it was frozen, in a file named by its number</source>
        <translation>Each letter as it was frozen, in a file named by its number</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) selected</source>
        <translation>
            <numerusform>%n letter selected</numerusform>
            <numerusform>%n letters selected</numerusform>
        </translation>
    </message>
    <message>
        <source>They go on paper in the order of the list.</source>
        <translation>They go on paper in the order of the list.</translation>
    </message>
    <message>
        <source>The letters themselves</source>
        <translation>The letters themselves</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Label sheet</source>
        <translation>Label sheet</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>First free label</translation>
    </message>
    <message>
        <source>Counted row by row, for a sheet from which some labels are gone</source>
        <translation>Counted row by row, for a sheet from which some labels are gone</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>No suggestions</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Add “%1” to the dictionary</translation>
    </message>
    <message>
        <source>Word it otherwise…</source>
        <translation>Word it otherwise…</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Add a row below</translation>
    </message>
    <message>
        <source>Add a column to the right</source>
        <translation>Add a column to the right</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Remove the column</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>CaseNotices</name>
    <message>
        <source>Data breach %1 is not closed yet.</source>
        <translation>Data breach %1 is not closed yet.</translation>
    </message>
    <message>
        <source>Data breach %1: tell the authority by %2; hours left: %3.</source>
        <translation>Data breach %1: tell the authority by %2; hours left: %3.</translation>
    </message>
    <message>
        <source>Data breach %1: the 72 hours to tell the authority ended %2; give the reasons for the delay.</source>
        <translation>Data breach %1: the 72 hours to tell the authority ended %2; give the reasons for the delay.</translation>
    </message>
    <message>
        <source>Restricted since %1: %2. %3.</source>
        <translation>Restricted since %1: %2. %3.</translation>
    </message>
    <message>
        <source>The person has objected to direct marketing since %1.</source>
        <translation>The person has objected to direct marketing since %1.</translation>
    </message>
    <message>
        <source>The person has objected since %1 to: %2.</source>
        <translation>The person has objected since %1 to: %2.</translation>
    </message>
    <message>
        <source>Extended: the deadline was %1 and is now %2. A refusal must still be told by %1.</source>
        <translation>Extended: the deadline was %1 and is now %2. A refusal must still be told by %1.</translation>
    </message>
    <message>
        <source>The extension is approved; its notice must leave by %1, or it does not hold.</source>
        <translation>The extension is approved; its notice must leave by %1, or it does not hold.</translation>
    </message>
    <message>
        <source>The extension is approved; its notice has not been written.</source>
        <translation>The extension is approved; its notice has not been written.</translation>
    </message>
    <message>
        <source>An extension was asked for: %1</source>
        <translation>An extension was asked for: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, article</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Overdue: the legal deadline passed on %1.</source>
        <translation>Overdue: the legal deadline passed on %1.</translation>
    </message>
    <message>
        <source>A fee of %1 euros is awaited by %2; the clock runs on.</source>
        <translation>A fee of %1 euros is awaited by %2; the clock runs on.</translation>
    </message>
    <message>
        <source>About request %1.</source>
        <translation>About request %1.</translation>
    </message>
    <message>
        <source>Repeats or belongs to request %1.</source>
        <translation>Repeats or belongs to request %1.</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>Overdue since %1</source>
        <translation>Overdue since %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>The office itself</source>
        <translation>The office itself</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>For: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>Signed by %1 on %2</source>
        <translation>Signed by %1 on %2</translation>
    </message>
    <message>
        <source>Corrected: %1 → %2</source>
        <translation>Corrected: %1 → %2</translation>
    </message>
    <message>
        <source>Backups hold the data until %1; after a restore they must be erased again.</source>
        <translation>Backups hold the data until %1; after a restore they must be erased again.</translation>
    </message>
    <message>
        <source>Reminders: %1, the last on %2</source>
        <translation>Reminders: %1, the last on %2</translation>
    </message>
    <message>
        <source>Nothing was looked at</source>
        <translation>Nothing was looked at</translation>
    </message>
    <message>
        <source>Doubt: %1</source>
        <translation>Doubt: %1</translation>
    </message>
    <message>
        <source>No doubt: %1</source>
        <translation>No doubt: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Seen: %1</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Compared with: %1</translation>
    </message>
    <message>
        <source>A copy of the document is still held and must be destroyed.</source>
        <translation>A copy of the document is still held and must be destroyed.</translation>
    </message>
    <message>
        <source>The copy was destroyed on %1.</source>
        <translation>The copy was destroyed on %1.</translation>
    </message>
    <message>
        <source>Authority accepted</source>
        <translation>Authority accepted</translation>
    </message>
    <message>
        <source>Authority not accepted</source>
        <translation>Authority not accepted</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>Authority: %1</translation>
    </message>
    <message>
        <source>For everything the request asks for</source>
        <translation>For everything the request asks for</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>Ends on %1</translation>
    </message>
    <message>
        <source>The answer goes to: %1</source>
        <translation>The answer goes to: %1</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Withheld</translation>
    </message>
    <message>
        <source>Goes into the copy</source>
        <translation>Goes into the copy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Withheld by %1: %2</source>
        <translation>Withheld by %1: %2</translation>
    </message>
    <message>
        <source>Replied on %1</source>
        <translation>Replied on %1</translation>
    </message>
    <message>
        <source>No reply since %1</source>
        <translation>No reply since %1</translation>
    </message>
    <message>
        <source>Reply awaited by %1</source>
        <translation>Reply awaited by %1</translation>
    </message>
    <message>
        <source>Written, has not left yet</source>
        <translation>Written, has not left yet</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>To be told</translation>
    </message>
    <message>
        <source>Not told because: %1</source>
        <translation>Not told because: %1</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>Reply: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>No tasks yet</translation>
    </message>
    <message>
        <source>They are made when the assessment begins, from the rights and the registers.</source>
        <translation>They are made when the assessment begins, from the rights and the registers.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Nobody has looked yet at who asks</source>
        <translation>Nobody has looked yet at who asks</translation>
    </message>
    <message>
        <source>A check belongs to this request alone; earlier requests prove nothing here.</source>
        <translation>A check belongs to this request alone; earlier requests prove nothing here.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>No data entered yet</source>
        <translation>No data entered yet</translation>
    </message>
    <message>
        <source>Add what the systems hold as a CSV table; the copy for the person is built from it.</source>
        <translation>Add what the systems hold as a CSV table; the copy for the person is built from it.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>No recipient is to be told</source>
        <translation>No recipient is to be told</translation>
    </message>
    <message>
        <source>Whoever got the data is told of a correction, erasure or restriction.</source>
        <translation>Whoever got the data is told of a correction, erasure or restriction.</translation>
    </message>
    <message>
        <source>Tell the authority by %1</source>
        <translation>Tell the authority by %1</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Closed on %1</translation>
    </message>
    <message>
        <source>Authority told %1</source>
        <translation>Authority told %1</translation>
    </message>
    <message>
        <source>Open; need not be reported</source>
        <translation>Open; need not be reported</translation>
    </message>
    <message>
        <source>Data breach %1</source>
        <translation>Data breach %1</translation>
    </message>
    <message>
        <source>%1
Risk: %2</source>
        <translation>%1
Risk: %2</translation>
    </message>
    <message>
        <source>To be paid by %1</source>
        <translation>To be paid by %1</translation>
    </message>
    <message>
        <source>Paid on %1</source>
        <translation>Paid on %1</translation>
    </message>
    <message>
        <source>Not paid, noted on %1</source>
        <translation>Not paid, noted on %1</translation>
    </message>
    <message>
        <source>Fee of %1 euros</source>
        <translation>Fee of %1 euros</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>reason, calculation</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Asked for, awaits approval</source>
        <translation>Asked for, awaits approval</translation>
    </message>
    <message>
        <source>Person told on %1</source>
        <translation>Person told on %1</translation>
    </message>
    <message>
        <source>Approved; holds when its notice has left</source>
        <translation>Approved; holds when its notice has left</translation>
    </message>
    <message>
        <source>Extension by two months</source>
        <translation>Extension by two months</translation>
    </message>
    <message>
        <source>In force; systems confirmed: %1 of %2</source>
        <translation>In force; systems confirmed: %1 of %2</translation>
    </message>
    <message>
        <source>Lifted on %1</source>
        <translation>Lifted on %1</translation>
    </message>
    <message>
        <source>To be lifted on %1</source>
        <translation>To be lifted on %1</translation>
    </message>
    <message>
        <source>Restriction: %1</source>
        <translation>Restriction: %1</translation>
    </message>
    <message>
        <source>%1 (confirmed)</source>
        <translation>%1 (confirmed)</translation>
    </message>
    <message>
        <source>Systems: %1</source>
        <translation>Systems: %1</translation>
    </message>
    <message>
        <source>Planned end or review: %1</source>
        <translation>Planned end or review: %1</translation>
    </message>
    <message>
        <source>Objection to direct marketing</source>
        <translation>Objection to direct marketing</translation>
    </message>
    <message>
        <source>Objection to: %1</source>
        <translation>Objection to: %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Ended on %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Settled on %1</source>
        <translation>Settled on %1</translation>
    </message>
    <message>
        <source>Received by the company</source>
        <translation>Received by the company</translation>
    </message>
    <message>
        <source>The clock runs from here</source>
        <translation>The clock runs from here</translation>
    </message>
    <message>
        <source>Another day than its evidence shows, because: %1</source>
        <translation>Another day than its evidence shows, because: %1</translation>
    </message>
    <message>
        <source>Received by the responsible unit</source>
        <translation>Received by the responsible unit</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>Registered letter %1</source>
        <translation>Registered letter %1</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Day set by the authority</source>
        <translation>Day set by the authority</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Complaint: %1</source>
        <translation>Complaint: %1</translation>
    </message>
    <message>
        <source>Delivered, taken in by %1</source>
        <translation>Delivered, taken in by %1</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Search for the data</source>
        <translation>Search for the data</translation>
    </message>
    <message>
        <source>Hold back deletion</source>
        <translation>Hold back deletion</translation>
    </message>
    <message>
        <source>Correct the data</source>
        <translation>Correct the data</translation>
    </message>
    <message>
        <source>Erase the data</source>
        <translation>Erase the data</translation>
    </message>
    <message>
        <source>Restrict processing</source>
        <translation>Restrict processing</translation>
    </message>
    <message>
        <source>Stop direct marketing</source>
        <translation>Stop direct marketing</translation>
    </message>
    <message>
        <source>Stop processing</source>
        <translation>Stop processing</translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation>Export the data</translation>
    </message>
    <message>
        <source>Review the decision</source>
        <translation>Review the decision</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Shown in the user area</source>
        <translation>Shown in the user area</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Provided by the person</source>
        <translation>Provided by the person</translation>
    </message>
    <message>
        <source>Observed in the person&apos;s activity</source>
        <translation>Observed in the person&apos;s activity</translation>
    </message>
    <message>
        <source>Derived from other data</source>
        <translation>Derived from other data</translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Disproportionate effort</source>
        <translation>Disproportionate effort</translation>
    </message>
    <message>
        <source>Accuracy contested (Art. 18(1)(a))</source>
        <translation>Accuracy contested (Art. 18(1)(a))</translation>
    </message>
    <message>
        <source>Unlawful, but the person opposes erasure (Art. 18(1)(b))</source>
        <translation>Unlawful, but the person opposes erasure (Art. 18(1)(b))</translation>
    </message>
    <message>
        <source>The person needs the data for legal claims (Art. 18(1)(c))</source>
        <translation>The person needs the data for legal claims (Art. 18(1)(c))</translation>
    </message>
    <message>
        <source>Objection is being weighed (Art. 18(1)(d))</source>
        <translation>Objection is being weighed (Art. 18(1)(d))</translation>
    </message>
    <message>
        <source>Erasure refused, kept for one purpose only (Art. 17(3))</source>
        <translation>Erasure refused, kept for one purpose only (Art. 17(3))</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telephone number</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postal address</translation>
    </message>
    <message>
        <source>Retention period ends</source>
        <translation>Retention period ends</translation>
    </message>
    <message>
        <source>Restriction is due for review</source>
        <translation>Restriction is due for review</translation>
    </message>
    <message>
        <source>Last backup with erased data expires</source>
        <translation>Last backup with erased data expires</translation>
    </message>
    <message>
        <source>Recipient has not replied</source>
        <translation>Recipient has not replied</translation>
    </message>
    <message>
        <source>processing activities</source>
        <translation>processing activities</translation>
    </message>
    <message>
        <source>recipients and processors</source>
        <translation>recipients and processors</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>systems</translation>
    </message>
    <message>
        <source>data categories</source>
        <translation>data categories</translation>
    </message>
    <message>
        <source>retention rules</source>
        <translation>retention rules</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>consents</translation>
    </message>
    <message>
        <source>Holder of a power of attorney</source>
        <translation>Holder of a power of attorney</translation>
    </message>
    <message>
        <source>Sworn advocate</source>
        <translation>Sworn advocate</translation>
    </message>
    <message>
        <source>Parent of a child</source>
        <translation>Parent of a child</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Guardian</translation>
    </message>
    <message>
        <source>Service that sends requests for people</source>
        <translation>Service that sends requests for people</translation>
    </message>
    <message>
        <source>Heir of a deceased person</source>
        <translation>Heir of a deceased person</translation>
    </message>
    <message>
        <source>Qualified electronic signature</source>
        <translation>Qualified electronic signature</translation>
    </message>
    <message>
        <source>Asked from the user account</source>
        <translation>Asked from the user account</translation>
    </message>
    <message>
        <source>Code to the known e-mail address</source>
        <translation>Code to the known e-mail address</translation>
    </message>
    <message>
        <source>Call or code to the known telephone number</source>
        <translation>Call or code to the known telephone number</translation>
    </message>
    <message>
        <source>Document shown in person</source>
        <translation>Document shown in person</translation>
    </message>
    <message>
        <source>Matching facts, for example contract and order</source>
        <translation>Matching facts, for example contract and order</translation>
    </message>
    <message>
        <source>Copy of an identity document</source>
        <translation>Copy of an identity document</translation>
    </message>
    <message>
        <source>Representative&apos;s authority</source>
        <translation>Representative&apos;s authority</translation>
    </message>
    <message>
        <source>No reasonable doubt</source>
        <translation>No reasonable doubt</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identity confirmed</translation>
    </message>
    <message>
        <source>Proof insufficient</source>
        <translation>Proof insufficient</translation>
    </message>
    <message>
        <source>No proof by the day set</source>
        <translation>No proof by the day set</translation>
    </message>
    <message>
        <source>Person cannot be identified</source>
        <translation>Person cannot be identified</translation>
    </message>
    <message>
        <source>Never ask for a copy</source>
        <translation>Never ask for a copy</translation>
    </message>
    <message>
        <source>Ask for a copy only where there is a reasonable doubt</source>
        <translation>Ask for a copy only where there is a reasonable doubt</translation>
    </message>
    <message>
        <source>Ask for a copy with every request</source>
        <translation>Ask for a copy with every request</translation>
    </message>
    <message>
        <source>Risk unlikely</source>
        <translation>Risk unlikely</translation>
    </message>
    <message>
        <source>Risk to people</source>
        <translation>Risk to people</translation>
    </message>
    <message>
        <source>High risk to people</source>
        <translation>High risk to people</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation>Supervisory authority</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Person&apos;s request</source>
        <translation>Person&apos;s request</translation>
    </message>
    <message>
        <source>Letter of the supervisory authority</source>
        <translation>Letter of the supervisory authority</translation>
    </message>
    <message>
        <source>A copy may be asked for only where there are reasonable doubts about who asks and no milder way serves: an electronic signature, a known e-mail address or telephone number, the user account or a document shown in person. It is destroyed once it has been compared (Articles 12(6) and 5(1)(c) GDPR).</source>
        <translation>A copy may be asked for only where there are reasonable doubts about who asks and no milder way serves: an electronic signature, a known e-mail address or telephone number, the user account or a document shown in person. It is destroyed once it has been compared (Articles 12(6) and 5(1)(c) GDPR).</translation>
    </message>
    <message>
        <source>Asking everybody for a copy of an identity document is not in line with the GDPR: additional information may be requested only where there are reasonable doubts about who asks (Article 12(6)), and no more of it than is needed (Article 5(1)(c)). No request may be refused because no copy was sent.</source>
        <translation>Asking everybody for a copy of an identity document is not in line with the GDPR: additional information may be requested only where there are reasonable doubts about who asks (Article 12(6)), and no more of it than is needed (Article 5(1)(c)). No request may be refused because no copy was sent.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Closed unanswered</source>
        <translation>Closed unanswered</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Open at the end</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ClaimSheet</name>
    <message>
        <source>Somebody else has saved a decision on this claim meanwhile. What you typed is kept.</source>
        <translation>Somebody else has saved a decision on this claim meanwhile. What you typed is kept.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Show theirs</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Not looked at yet</translation>
    </message>
    <message>
        <source>Yes, all were told</source>
        <translation>Yes, all were told</translation>
    </message>
    <message>
        <source>Nobody else had the data</source>
        <translation>Nobody else had the data</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (required)</translation>
    </message>
    <message>
        <source>Choose how this claim ends first.</source>
        <translation>Choose how this claim ends first.</translation>
    </message>
    <message>
        <source>This is missing: the answer has to say it.</source>
        <translation>This is missing: the answer has to say it.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, file name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing has been added yet.</source>
        <translation>Nothing has been added yet.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>right, article</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Write in the language of the letter: %1. Without a full stop at the end.</source>
        <translation>Write in the language of the letter: %1. Without a full stop at the end.</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Outcome</translation>
    </message>
    <message>
        <source>Choose how this claim ends</source>
        <translation>Choose how this claim ends</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>&amp;Save decision</source>
        <translation>&amp;Save decision</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Add a file…</translation>
    </message>
    <message>
        <source>Its name in the letter</source>
        <translation>Its name in the letter</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Attach to a request</source>
        <translation>Attach to a request</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation>Not a request</translation>
    </message>
    <message>
        <source>Return to the tray</source>
        <translation>Return to the tray</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Change the office&apos;s settings</source>
        <translation>Change the office&apos;s settings</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Change a person</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>Create the office</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Add an officer</translation>
    </message>
    <message>
        <source>Change the organisation&apos;s profile</source>
        <translation>Change the organisation&apos;s profile</translation>
    </message>
    <message>
        <source>Change a register</source>
        <translation>Change a register</translation>
    </message>
    <message>
        <source>Enter or withdraw a consent</source>
        <translation>Enter or withdraw a consent</translation>
    </message>
    <message>
        <source>Change the suppression list</source>
        <translation>Change the suppression list</translation>
    </message>
    <message>
        <source>Fill with synthetic requests</source>
        <translation>Fill with synthetic requests</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Part a document</source>
        <translation>Part a document</translation>
    </message>
    <message>
        <source>Change the mailboxes</source>
        <translation>Change the mailboxes</translation>
    </message>
    <message>
        <source>Fetch mail</source>
        <translation>Fetch mail</translation>
    </message>
    <message>
        <source>Record letters as printed</source>
        <translation>Record letters as printed</translation>
    </message>
    <message>
        <source>Change how mail is sent</source>
        <translation>Change how mail is sent</translation>
    </message>
    <message>
        <source>Send mail</source>
        <translation>Send mail</translation>
    </message>
    <message>
        <source>Word the letter texts</source>
        <translation>Word the letter texts</translation>
    </message>
    <message>
        <source>Erase what was kept long enough</source>
        <translation>Erase what was kept long enough</translation>
    </message>
    <message>
        <source>Make or restore a backup</source>
        <translation>Make or restore a backup</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Both texts are the same.</source>
        <translation>Both texts are the same.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Use that text</source>
        <translation>Use that text</translation>
    </message>
    <message>
        <source>Takes up the version chosen above; yours stays among the versions</source>
        <translation>Takes up the version chosen above; yours stays among the versions</translation>
    </message>
    <message>
        <source>Keep mine, both were compared</source>
        <translation>Keep mine, both were compared</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Keep my text</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Back to the page</translation>
    </message>
</context>
<context>
    <name>CompletenessList</name>
    <message>
        <source>Complete the organisation&apos;s profile in the settings.</source>
        <translation>Complete the organisation&apos;s profile in the settings.</translation>
    </message>
    <message>
        <source>Add it to the person.</source>
        <translation>Add it to the person.</translation>
    </message>
    <message>
        <source>Enter it in the register of processing activities.</source>
        <translation>Enter it in the register of processing activities.</translation>
    </message>
    <message>
        <source>Add the copy of the data to the request.</source>
        <translation>Add the copy of the data to the request.</translation>
    </message>
    <message>
        <source>Correct the text of this letter.</source>
        <translation>Correct the text of this letter.</translation>
    </message>
    <message>
        <source>Decide it in the request.</source>
        <translation>Decide it in the request.</translation>
    </message>
    <message>
        <source>%1: there</source>
        <translation>%1: there</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>This is a letter of the authority, not a person&apos;s request.</source>
        <translation>This is a letter of the authority, not a person&apos;s request.</translation>
    </message>
    <message>
        <source>This is a person&apos;s request, not a letter of the authority.</source>
        <translation>This is a person&apos;s request, not a letter of the authority.</translation>
    </message>
    <message>
        <source>Receipt has been acknowledged already or need not be.</source>
        <translation>Receipt has been acknowledged already or need not be.</translation>
    </message>
    <message>
        <source>Not everything has been decided yet: each claim needs its decision, a letter of the authority its answer.</source>
        <translation>Not everything has been decided yet: each claim needs its decision, a letter of the authority its answer.</translation>
    </message>
    <message>
        <source>Whoever prepared the decisions may not approve them; a second person must.</source>
        <translation>Whoever prepared the decisions may not approve them; a second person must.</translation>
    </message>
    <message>
        <source>The answer has been finalised already.</source>
        <translation>The answer has been finalised already.</translation>
    </message>
    <message>
        <source>The answer has been finalised already, or this is a letter of the authority.</source>
        <translation>The answer has been finalised already, or this is a letter of the authority.</translation>
    </message>
    <message>
        <source>The answer has not been finalised yet.</source>
        <translation>The answer has not been finalised yet.</translation>
    </message>
    <message>
        <source>No other letter is waiting to be dispatched.</source>
        <translation>No other letter is waiting to be dispatched.</translation>
    </message>
    <message>
        <source>Something is still open: a letter has not been dispatched, a recipient has not been told, or a copy of an identity document has not been destroyed.</source>
        <translation>Something is still open: a letter has not been dispatched, a recipient has not been told, or a copy of an identity document has not been destroyed.</translation>
    </message>
    <message>
        <source>A letter has not been dispatched yet, or a question to the person is still unanswered.</source>
        <translation>A letter has not been dispatched yet, or a question to the person is still unanswered.</translation>
    </message>
    <message>
        <source>No question to the person is open.</source>
        <translation>No question to the person is open.</translation>
    </message>
    <message>
        <source>A question to the person is still unanswered, or this is a letter of the authority.</source>
        <translation>A question to the person is still unanswered, or this is a letter of the authority.</translation>
    </message>
    <message>
        <source>The proof that was asked for has not been found insufficient, so it is not asked for again.</source>
        <translation>The proof that was asked for has not been found insufficient, so it is not asked for again.</translation>
    </message>
    <message>
        <source>No copy of an identity document is held.</source>
        <translation>No copy of an identity document is held.</translation>
    </message>
    <message>
        <source>No decision says who the controller is.</source>
        <translation>No decision says who the controller is.</translation>
    </message>
    <message>
        <source>An extension has been asked for already, or none of the rights allows one.</source>
        <translation>An extension has been asked for already, or none of the rights allows one.</translation>
    </message>
    <message>
        <source>No extension awaits a decision, or you asked for it yourself; a second person must decide.</source>
        <translation>No extension awaits a decision, or you asked for it yourself; a second person must decide.</translation>
    </message>
    <message>
        <source>No approved extension awaits its notice.</source>
        <translation>No approved extension awaits its notice.</translation>
    </message>
    <message>
        <source>The person has not paid the fee or withdrawn yet, or this is a letter of the authority, in which there are no claims to decide.</source>
        <translation>The person has not paid the fee or withdrawn yet, or this is a letter of the authority, in which there are no claims to decide.</translation>
    </message>
    <message>
        <source>A fee can be asked for once, before every claim has been decided, and not in a letter of the authority.</source>
        <translation>A fee can be asked for once, before every claim has been decided, and not in a letter of the authority.</translation>
    </message>
    <message>
        <source>No fee is awaited.</source>
        <translation>No fee is awaited.</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>No task is open.</translation>
    </message>
    <message>
        <source>No found data have been entered yet.</source>
        <translation>No found data have been entered yet.</translation>
    </message>
    <message>
        <source>No recipient is waiting to be told.</source>
        <translation>No recipient is waiting to be told.</translation>
    </message>
    <message>
        <source>No recipient&apos;s reply is awaited.</source>
        <translation>No recipient&apos;s reply is awaited.</translation>
    </message>
    <message>
        <source>No restriction made on this request is in force.</source>
        <translation>No restriction made on this request is in force.</translation>
    </message>
    <message>
        <source>The person has not been told yet that the restriction will be lifted.</source>
        <translation>The person has not been told yet that the restriction will be lifted.</translation>
    </message>
    <message>
        <source>No objection made on this request is in force.</source>
        <translation>No objection made on this request is in force.</translation>
    </message>
    <message>
        <source>No breach is open.</source>
        <translation>No breach is open.</translation>
    </message>
    <message>
        <source>No reminder is open.</source>
        <translation>No reminder is open.</translation>
    </message>
    <message>
        <source>There is no final letter that could be corrected.</source>
        <translation>There is no final letter that could be corrected.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>%1, request %2</source>
        <comment>date, number</comment>
        <translation>%1, request %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, e-mail address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>P&amp;urpose</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>&amp;Given on</translation>
    </message>
    <message>
        <source>Proo&amp;f</source>
        <translation>Proo&amp;f</translation>
    </message>
    <message>
        <source>&amp;Withdrawn on</source>
        <translation>&amp;Withdrawn on</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Record the withdrawal</translation>
    </message>
    <message>
        <source>Name or e-mail address of somebody who is known here</source>
        <translation>Name or e-mail address of somebody who is known here</translation>
    </message>
    <message>
        <source>How it was given: form, version of the text, place</source>
        <translation>How it was given: form, version of the text, place</translation>
    </message>
    <message>
        <source>Choose the purpose they agreed to</source>
        <translation>Choose the purpose they agreed to</translation>
    </message>
</context>
<context>
    <name>Damages</name>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Claim with its decision</source>
        <translation>Claim with its decision</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Identity check</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Breach</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Notice to a recipient</source>
        <translation>Notice to a recipient</translation>
    </message>
    <message>
        <source>Restriction mark</source>
        <translation>Restriction mark</translation>
    </message>
    <message>
        <source>Objection mark</source>
        <translation>Objection mark</translation>
    </message>
    <message>
        <source>Entry of the suppression list</source>
        <translation>Entry of the suppression list</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Entry of a register</source>
        <translation>Entry of a register</translation>
    </message>
    <message>
        <source>Settings of the office</source>
        <translation>Settings of the office</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Erasure certificate</source>
        <translation>Erasure certificate</translation>
    </message>
    <message>
        <source>Record of an erasure</source>
        <translation>Record of an erasure</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>%1 No. %2</source>
        <comment>record and its number</comment>
        <translation>%1 No. %2</translation>
    </message>
    <message>
        <source>%1, request %2</source>
        <comment>record and the request it belongs to</comment>
        <translation>%1, request %2</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>The database file is damaged: %1</translation>
    </message>
    <message>
        <source>A record refers to nothing: %1</source>
        <translation>A record refers to nothing: %1</translation>
    </message>
    <message>
        <source>Journal: entry %1 was changed.</source>
        <translation>Journal: entry %1 was changed.</translation>
    </message>
    <message>
        <source>Journal: the name of the officer in entry %1 was changed.</source>
        <translation>Journal: the name of the officer in entry %1 was changed.</translation>
    </message>
    <message>
        <source>Journal: entry %1 is missing.</source>
        <translation>Journal: entry %1 is missing.</translation>
    </message>
    <message>
        <source>Journal: entries %1 to %2 are missing.</source>
        <translation>Journal: entries %1 to %2 are missing.</translation>
    </message>
    <message>
        <source>Journal: entry %1 does not follow the entry before it; it was put in or moved.</source>
        <translation>Journal: entry %1 does not follow the entry before it; it was put in or moved.</translation>
    </message>
    <message>
        <source>Journal: it ends before entry %1, which it had already reached according to %2. The end was cut off, or the database was put back to an earlier day.</source>
        <translation>Journal: it ends before entry %1, which it had already reached according to %2. The end was cut off, or the database was put back to an earlier day.</translation>
    </message>
    <message>
        <source>Journal: entry %1 is not the one noted in %2. The database was put back to an earlier day or the journal was written anew.</source>
        <translation>Journal: entry %1 is not the one noted in %2. The database was put back to an earlier day or the journal was written anew.</translation>
    </message>
    <message>
        <source>%1: changed past the program.</source>
        <translation>%1: changed past the program.</translation>
    </message>
    <message>
        <source>%1: removed past the program.</source>
        <translation>%1: removed past the program.</translation>
    </message>
    <message>
        <source>%1: put in past the program.</source>
        <translation>%1: put in past the program.</translation>
    </message>
    <message>
        <source>Records were removed or put back together with their seals; which ones cannot be told.</source>
        <translation>Records were removed or put back together with their seals; which ones cannot be told.</translation>
    </message>
    <message>
        <source>Document %1 (%2): its content is not the one that was kept.</source>
        <translation>Document %1 (%2): its content is not the one that was kept.</translation>
    </message>
    <message>
        <source>Document %1 (%2), request %3: its content is not the one that was kept.</source>
        <translation>Document %1 (%2), request %3: its content is not the one that was kept.</translation>
    </message>
    <message>
        <source>The counts of the intake tray differ from a recount.</source>
        <translation>The counts of the intake tray differ from a recount.</translation>
    </message>
    <message>
        <source>The counts of the queue differ from a recount.</source>
        <translation>The counts of the queue differ from a recount.</translation>
    </message>
    <message>
        <source>The full-text index is damaged; searching may find too little.</source>
        <translation>The full-text index is damaged; searching may find too little.</translation>
    </message>
    <message>
        <source>Compared: journal entries %1, records %2, documents %3.</source>
        <translation>Compared: journal entries %1, records %2, documents %3.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>The check was stopped before its end.</translation>
    </message>
    <message>
        <source>Everything is as the program left it.</source>
        <translation>Everything is as the program left it.</translation>
    </message>
    <message>
        <source>Places that are not as the program left them: %1.</source>
        <translation>Places that are not as the program left them: %1.</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Open the calendar (F4)</source>
        <translation>Open the calendar (F4)</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>day.month.year</translation>
    </message>
    <message>
        <source>Type a date, +30, -1 or today; arrow keys move by a day</source>
        <translation>Type a date, +30, -1 or today; arrow keys move by a day</translation>
    </message>
    <message>
        <source>This is not a date. Type it as 22.11.2026, +30 or today.</source>
        <translation>This is not a date. Type it as 22.11.2026, +30 or today.</translation>
    </message>
    <message>
        <source>The date may not be before %1</source>
        <translation>The date may not be before %1</translation>
    </message>
    <message>
        <source>The date may not be after %1</source>
        <translation>The date may not be after %1</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Why this date?</source>
        <translation>Why this date?</translation>
    </message>
    <message>
        <source>Legal deadline: %1</source>
        <translation>Legal deadline: %1</translation>
    </message>
    <message>
        <source>The request is closed</source>
        <translation>The request is closed</translation>
    </message>
    <message>
        <source>The clock stands since %1</source>
        <translation>The clock stands since %1</translation>
    </message>
    <message>
        <source>Internal target: %1</source>
        <translation>Internal target: %1</translation>
    </message>
    <message>
        <source>Not moved to a working day: %1</source>
        <translation>Not moved to a working day: %1</translation>
    </message>
    <message>
        <source>If no suspension is accepted: %1</source>
        <translation>If no suspension is accepted: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>step, article</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>DeadlineShown</name>
    <message>
        <source>Closed %1</source>
        <translation>Closed %1</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>Answer has left</source>
        <translation>Answer has left</translation>
    </message>
</context>
<context>
    <name>DeadlinesScreen</name>
    <message>
        <source>Enter or a double click on a day shows what is due on it.</source>
        <translation>Enter or a double click on a day shows what is due on it.</translation>
    </message>
    <message>
        <source>Show every day</source>
        <translation>Show every day</translation>
    </message>
    <message>
        <source>Back to all deadlines (Escape)</source>
        <translation>Back to all deadlines (Escape)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>%1 (planned, not final)</source>
        <translation>%1 (planned, not final)</translation>
    </message>
    <message>
        <source>%1 (unconfirmed)</source>
        <translation>%1 (unconfirmed)</translation>
    </message>
    <message>
        <source>Requests overdue: %1</source>
        <translation>Requests overdue: %1</translation>
    </message>
    <message>
        <source>Requests due: %1</source>
        <translation>Requests due: %1</translation>
    </message>
    <message>
        <source>Public holidays of this year are not known.</source>
        <translation>Public holidays of this year are not known.</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Due on %1</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>No unanswered request is due on this day.</source>
        <translation>No unanswered request is due on this day.</translation>
    </message>
    <message>
        <source>Other days are in the agenda.</source>
        <translation>Other days are in the agenda.</translation>
    </message>
    <message>
        <source>No request is waiting for an answer.</source>
        <translation>No request is waiting for an answer.</translation>
    </message>
    <message>
        <source>New requests come in through the intake tray.</source>
        <translation>New requests come in through the intake tray.</translation>
    </message>
</context>
<context>
    <name>Decline</name>
    <message>
        <source>Nominative</source>
        <translation>Nominative</translation>
    </message>
    <message>
        <source>Genitive</source>
        <translation>Genitive</translation>
    </message>
    <message>
        <source>Dative</source>
        <translation>Dative</translation>
    </message>
    <message>
        <source>Accusative</source>
        <translation>Accusative</translation>
    </message>
    <message>
        <source>Locative</source>
        <translation>Locative</translation>
    </message>
    <message>
        <source>Vocative</source>
        <translation>Vocative</translation>
    </message>
    <message>
        <source>Declined as the name of a man, guessed from the endings.</source>
        <translation>Declined as the name of a man, guessed from the endings.</translation>
    </message>
    <message>
        <source>Declined as the name of a man.</source>
        <translation>Declined as the name of a man.</translation>
    </message>
    <message>
        <source>Declined as the name of a woman, guessed from the endings.</source>
        <translation>Declined as the name of a woman, guessed from the endings.</translation>
    </message>
    <message>
        <source>Declined as the name of a woman.</source>
        <translation>Declined as the name of a woman.</translation>
    </message>
    <message>
        <source>The endings do not tell whether this is a man or a woman; say it with --gender m or --gender f.</source>
        <translation>The endings do not tell whether this is a man or a woman; say it with --gender m or --gender f.</translation>
    </message>
    <message>
        <source>Salutation in Latvian</source>
        <translation>Salutation in Latvian</translation>
    </message>
    <message>
        <source>Salutation in English</source>
        <translation>Salutation in English</translation>
    </message>
    <message>
        <source>The rules are not sure of this name: check the forms before a letter leaves.</source>
        <translation>The rules are not sure of this name: check the forms before a letter leaves.</translation>
    </message>
    <message>
        <source>“%1” is no gender: write m for a man or f for a woman.</source>
        <translation>“%1” is no gender: write m for a man or f for a woman.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The database did not work</source>
        <translation>The database did not work</translation>
    </message>
</context>
<context>
    <name>DocumentPreview</name>
    <message>
        <source>Text of the message</source>
        <translation>Text of the message</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>attachment: name, type, size</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>Dangerous, do not open: %1</source>
        <translation>Dangerous, do not open: %1</translation>
    </message>
    <message>
        <source>The sender calls it %1</source>
        <translation>The sender calls it %1</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>No subject</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>No sender</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Answer to</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Web version</source>
        <translation>Web version</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Web version of the message</source>
        <translation>Web version of the message</translation>
    </message>
    <message>
        <source>Ways to look at the document</source>
        <translation>Ways to look at the document</translation>
    </message>
    <message>
        <source>Signed by %1. %2</source>
        <comment>signer, what was compared</comment>
        <translation>Signed by %1. %2</translation>
    </message>
    <message>
        <source>The container holds an unsigned file: %1</source>
        <translation>The container holds an unsigned file: %1</translation>
    </message>
    <message>
        <source>The container bears no signature.</source>
        <translation>The container bears no signature.</translation>
    </message>
</context>
<context>
    <name>DocumentWork</name>
    <message>
        <source>The file can be read now and is in the tray.</source>
        <translation>The file can be read now and is in the tray.</translation>
    </message>
    <message>
        <source>Parted into %1 documents</source>
        <translation>Parted into %1 documents</translation>
    </message>
    <message>
        <source>The pages are %1 documents now.</source>
        <translation>The pages are %1 documents now.</translation>
    </message>
    <message>
        <source>The parting was taken back</source>
        <translation>The parting was taken back</translation>
    </message>
    <message>
        <source>Save the file elsewhere</source>
        <translation>Save the file elsewhere</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Save a file that could harm the computer?</source>
        <translation>Save a file that could harm the computer?</translation>
    </message>
    <message>
        <source>%1 is a program or can hold one. Save it only for somebody who knows how to examine it.</source>
        <translation>%1 is a program or can hold one. Save it only for somebody who knows how to examine it.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Save all the same</translation>
    </message>
</context>
<context>
    <name>DoubtfulNames</name>
    <message>
        <source>It can be corrected with the representative of the request.</source>
        <translation>It can be corrected with the representative of the request.</translation>
    </message>
    <message>
        <source>It can be corrected with the person.</source>
        <translation>It can be corrected with the person.</translation>
    </message>
    <message>
        <source>The rules are not sure of the genitive “%1”.</source>
        <translation>The rules are not sure of the genitive “%1”.</translation>
    </message>
    <message>
        <source>The rules are not sure of the accusative “%1”.</source>
        <translation>The rules are not sure of the accusative “%1”.</translation>
    </message>
    <message>
        <source>The rules are not sure of the dative “%1”.</source>
        <translation>The rules are not sure of the dative “%1”.</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Word it otherwise</source>
        <translation>Word it otherwise</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Use these words</translation>
    </message>
</context>
<context>
    <name>EnclosureView</name>
    <message>
        <source>%1 – %2, %3</source>
        <comment>attachment: name, type, size</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>This file could harm the computer and is not shown here.</source>
        <translation>This file could harm the computer and is not shown here.</translation>
    </message>
    <message>
        <source>Files of this kind are not shown here.</source>
        <translation>Files of this kind are not shown here.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to the message</source>
        <translation>Back to the message</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Save the attachment elsewhere</source>
        <translation>Save the attachment elsewhere</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>Text of the attachment</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>In Latvian</source>
        <translation>In Latvian</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1: no new mail</source>
        <comment>mailbox</comment>
        <translation>%1: no new mail</translation>
    </message>
    <message>
        <source>others may read it too (chmod 600)</source>
        <translation>others may read it too (chmod 600)</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>“%1” is not a number of requests.</source>
        <translation>“%1” is not a number of requests.</translation>
    </message>
    <message>
        <source>Invented requests added: %1</source>
        <translation>Invented requests added: %1</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>consent was withdrawn</source>
        <translation>consent was withdrawn</translation>
    </message>
    <message>
        <source>inaccurate data corrected</source>
        <translation>inaccurate data corrected</translation>
    </message>
    <message>
        <source>incomplete data completed</source>
        <translation>incomplete data completed</translation>
    </message>
    <message>
        <source>no longer necessary for the purposes</source>
        <translation>no longer necessary for the purposes</translation>
    </message>
    <message>
        <source>consent withdrawn, no other legal ground</source>
        <translation>consent withdrawn, no other legal ground</translation>
    </message>
    <message>
        <source>objection, no overriding legitimate grounds</source>
        <translation>objection, no overriding legitimate grounds</translation>
    </message>
    <message>
        <source>unlawfully processed</source>
        <translation>unlawfully processed</translation>
    </message>
    <message>
        <source>to be erased under a legal obligation</source>
        <translation>to be erased under a legal obligation</translation>
    </message>
    <message>
        <source>information society services offered to a child</source>
        <translation>information society services offered to a child</translation>
    </message>
    <message>
        <source>freedom of expression and information</source>
        <translation>freedom of expression and information</translation>
    </message>
    <message>
        <source>legal obligation to keep the data</source>
        <translation>legal obligation to keep the data</translation>
    </message>
    <message>
        <source>public interest in public health</source>
        <translation>public interest in public health</translation>
    </message>
    <message>
        <source>archiving, research or statistics</source>
        <translation>archiving, research or statistics</translation>
    </message>
    <message>
        <source>legal claims</source>
        <translation>legal claims</translation>
    </message>
    <message>
        <source>accuracy is contested</source>
        <translation>accuracy is contested</translation>
    </message>
    <message>
        <source>unlawful, but the person opposes erasure</source>
        <translation>unlawful, but the person opposes erasure</translation>
    </message>
    <message>
        <source>the person needs the data for legal claims</source>
        <translation>the person needs the data for legal claims</translation>
    </message>
    <message>
        <source>objection is being weighed</source>
        <translation>objection is being weighed</translation>
    </message>
    <message>
        <source>processing rests on consent</source>
        <translation>processing rests on consent</translation>
    </message>
    <message>
        <source>processing rests on a contract</source>
        <translation>processing rests on a contract</translation>
    </message>
    <message>
        <source>the person&apos;s particular situation</source>
        <translation>the person&apos;s particular situation</translation>
    </message>
    <message>
        <source>compelling legitimate grounds</source>
        <translation>compelling legitimate grounds</translation>
    </message>
    <message>
        <source>direct marketing</source>
        <translation>direct marketing</translation>
    </message>
    <message>
        <source>a person has reviewed the decision</source>
        <translation>a person has reviewed the decision</translation>
    </message>
    <message>
        <source>manifestly unfounded</source>
        <translation>manifestly unfounded</translation>
    </message>
    <message>
        <source>excessive, in particular repetitive</source>
        <translation>excessive, in particular repetitive</translation>
    </message>
    <message>
        <source>we cannot identify the person</source>
        <translation>we cannot identify the person</translation>
    </message>
    <message>
        <source>no authority to act for the person</source>
        <translation>no authority to act for the person</translation>
    </message>
    <message>
        <source>a condition of this right is not met</source>
        <translation>a condition of this right is not met</translation>
    </message>
    <message>
        <source>an exception laid down by law</source>
        <translation>an exception laid down by law</translation>
    </message>
    <message>
        <source>the right is restricted by law</source>
        <translation>the right is restricted by law</translation>
    </message>
    <message>
        <source>we are not the controller</source>
        <translation>we are not the controller</translation>
    </message>
    <message>
        <source>not personal data, or outside the GDPR</source>
        <translation>not personal data, or outside the GDPR</translation>
    </message>
    <message>
        <source>rights and freedoms of others</source>
        <translation>rights and freedoms of others</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>article: ground</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Upheld</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Annulled</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage: atbilde [options] [verb ...]</source>
        <translation>Usage: atbilde [options] [verb ...]</translation>
    </message>
    <message>
        <source>Makes a new office; never touches one that exists.</source>
        <translation>Makes a new office; never touches one that exists.</translation>
    </message>
    <message>
        <source>Makes a throw-away office with realistic requests.</source>
        <translation>Makes a throw-away office with realistic requests.</translation>
    </message>
    <message>
        <source>Shows who works in the office, and adds or changes officers.</source>
        <translation>Shows who works in the office, and adds or changes officers.</translation>
    </message>
    <message>
        <source>Counts a deadline, with every rule and article; needs no office.</source>
        <translation>Counts a deadline, with every rule and article; needs no office.</translation>
    </message>
    <message>
        <source>Lists the public holidays of a year; needs no office.</source>
        <translation>Lists the public holidays of a year; needs no office.</translation>
    </message>
    <message>
        <source>Declines a name and says the salutation; needs no office.</source>
        <translation>Declines a name and says the salutation; needs no office.</translation>
    </message>
    <message>
        <source>Shows what intake would see in a file; needs no office.</source>
        <translation>Shows what intake would see in a file; needs no office.</translation>
    </message>
    <message>
        <source>Takes files, folders and mailbox files into the intake tray, never twice.</source>
        <translation>Takes files, folders and mailbox files into the intake tray, never twice.</translation>
    </message>
    <message>
        <source>Writes down what somebody said at the counter or by telephone.</source>
        <translation>Writes down what somebody said at the counter or by telephone.</translation>
    </message>
    <message>
        <source>Lists the documents nobody has registered yet.</source>
        <translation>Lists the documents nobody has registered yet.</translation>
    </message>
    <message>
        <source>Writes a document out as it came.</source>
        <translation>Writes a document out as it came.</translation>
    </message>
    <message>
        <source>Fetches new mail from the mailboxes once.</source>
        <translation>Fetches new mail from the mailboxes once.</translation>
    </message>
    <message>
        <source>Shows, changes and tries the mailboxes.</source>
        <translation>Shows, changes and tries the mailboxes.</translation>
    </message>
    <message>
        <source>Registers a document as a request; what is not given comes from the proposal.</source>
        <translation>Registers a document as a request; what is not given comes from the proposal.</translation>
    </message>
    <message>
        <source>Adds a document to a request that exists.</source>
        <translation>Adds a document to a request that exists.</translation>
    </message>
    <message>
        <source>Sets a document aside that is no request.</source>
        <translation>Sets a document aside that is no request.</translation>
    </message>
    <message>
        <source>Lists requests, filtered and sorted.</source>
        <translation>Lists requests, filtered and sorted.</translation>
    </message>
    <message>
        <source>Shows one request with everything that belongs to it.</source>
        <translation>Shows one request with everything that belongs to it.</translation>
    </message>
    <message>
        <source>Finds people, with their marks and requests.</source>
        <translation>Finds people, with their marks and requests.</translation>
    </message>
    <message>
        <source>Takes a step of the workflow, or lists which are possible and why others are not.</source>
        <translation>Takes a step of the workflow, or lists which are possible and why others are not.</translation>
    </message>
    <message>
        <source>Composes a letter, finalises it and writes its PDF file.</source>
        <translation>Composes a letter, finalises it and writes its PDF file.</translation>
    </message>
    <message>
        <source>Shows, exports and imports the registers.</source>
        <translation>Shows, exports and imports the registers.</translation>
    </message>
    <message>
        <source>Checks a mailing list against the suppression list.</source>
        <translation>Checks a mailing list against the suppression list.</translation>
    </message>
    <message>
        <source>Writes the data package of a request.</source>
        <translation>Writes the data package of a request.</translation>
    </message>
    <message>
        <source>Checks and changes the texts of the letters.</source>
        <translation>Checks and changes the texts of the letters.</translation>
    </message>
    <message>
        <source>Prints the table of steps.</source>
        <translation>Prints the table of steps.</translation>
    </message>
    <message>
        <source>Adds invented requests, for measurements.</source>
        <translation>Adds invented requests, for measurements.</translation>
    </message>
    <message>
        <source>Shows this page, or one verb.</source>
        <translation>Shows this page, or one verb.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>the office: a file or postgresql://…; otherwise the one in the user&apos;s data folder</source>
        <translation>the office: a file or postgresql://…; otherwise the one in the user&apos;s data folder</translation>
    </message>
    <message>
        <source>OFFICER</source>
        <translation>OFFICER</translation>
    </message>
    <message>
        <source>who acts; otherwise the variable ATBILDE_OFFICER</source>
        <translation>who acts; otherwise the variable ATBILDE_OFFICER</translation>
    </message>
    <message>
        <source>the language of the answers</source>
        <translation>the language of the answers</translation>
    </message>
    <message>
        <source>answers as JSON, one object a line</source>
        <translation>answers as JSON, one object a line</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 refused or failed, with the reason on standard error; 2 wrong usage.</source>
        <translation>Exit codes: 0 done; 1 refused or failed, with the reason on standard error; 2 wrong usage.</translation>
    </message>
    <message>
        <source>Without a verb the window opens; files instead of a verb are taken into the tray.</source>
        <translation>Without a verb the window opens; files instead of a verb are taken into the tray.</translation>
    </message>
    <message>
        <source>“atbilde help VERB” tells what may follow a verb.</source>
        <translation>“atbilde help VERB” tells what may follow a verb.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>answers data-protection requests in time, lawfully and with proof</source>
        <translation>answers data-protection requests in time, lawfully and with proof</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>[options] [verb ...] | [file ...]</source>
        <translation>[options] [verb ...] | [file ...]</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Verbs</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>who acts, where --as is not given</source>
        <translation>who acts, where --as is not given</translation>
    </message>
    <message>
        <source>the officer&apos;s password; otherwise it is asked for</source>
        <translation>the officer&apos;s password; otherwise it is asked for</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Exit status</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>There is no verb “%1”.</translation>
    </message>
    <message>
        <source>Counts the statistics of a year beside the year before.</source>
        <translation>Counts the statistics of a year beside the year before.</translation>
    </message>
    <message>
        <source>Puts finalised letters into the outbox and sends what is due by e-mail.</source>
        <translation>Puts finalised letters into the outbox and sends what is due by e-mail.</translation>
    </message>
    <message>
        <source>Shows what became of each mail; withdraws one, or settles one nobody knows of.</source>
        <translation>Shows what became of each mail; withdraws one, or settles one nobody knows of.</translation>
    </message>
    <message>
        <source>Shows, sets and tries how the office sends mail.</source>
        <translation>Shows, sets and tries how the office sends mail.</translation>
    </message>
    <message>
        <source>Lists the registered letters of a day for the post office.</source>
        <translation>Lists the registered letters of a day for the post office.</translation>
    </message>
    <message>
        <source>Shows and corrects how letters decline the person&apos;s name.</source>
        <translation>Shows and corrects how letters decline the person&apos;s name.</translation>
    </message>
    <message>
        <source>Compares everything in the office with what proves it, and names any damage.</source>
        <translation>Compares everything in the office with what proves it, and names any damage.</translation>
    </message>
    <message>
        <source>Makes an encrypted backup, reads it back and checks it.</source>
        <translation>Makes an encrypted backup, reads it back and checks it.</translation>
    </message>
    <message>
        <source>Brings a backup back; never over a file unless told to.</source>
        <translation>Brings a backup back; never over a file unless told to.</translation>
    </message>
    <message>
        <source>Lists what was kept long enough; erases it only with --confirm.</source>
        <translation>Lists what was kept long enough; erases it only with --confirm.</translation>
    </message>
    <message>
        <source>Tells whether the office is safe.</source>
        <translation>Tells whether the office is safe.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import from %1</source>
        <comment>file</comment>
        <translation>Import from %1</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3. Not in the table, kept as they are: %4.</source>
        <translation>New: %1. Changed: %2. Unchanged: %3. Not in the table, kept as they are: %4.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>What would change</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>After the import</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>new entry</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>%1: is here already</source>
        <translation>%1: is here already</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>summary, reason</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show reasons</source>
        <translation>Show reasons</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>What was imported</translation>
    </message>
    <message>
        <source>New in the tray: %1. Already here: %2. In quarantine: %3. Not taken: %4.</source>
        <translation>New in the tray: %1. Already here: %2. In quarantine: %3. Not taken: %4.</translation>
    </message>
</context>
<context>
    <name>Init</name>
    <message>
        <source>The office %1 was created at %2.</source>
        <translation>The office %1 was created at %2.</translation>
    </message>
    <message>
        <source>Its first officer is “%1”, an administrator.</source>
        <translation>Its first officer is “%1”, an administrator.</translation>
    </message>
    <message>
        <source>Usage: atbilde %1 %2</source>
        <translation>Usage: atbilde %1 %2</translation>
    </message>
    <message>
        <source>Officer “%1” was added: %2, %3.</source>
        <translation>Officer “%1” was added: %2, %3.</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Unregistered documents</source>
        <translation>Unregistered documents</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Import &amp;folder…</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>The tray is empty</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Registered as %1. Deadline: %2</source>
        <translation>Registered as %1. Deadline: %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Attached to %1.</source>
        <translation>Attached to %1.</translation>
    </message>
    <message>
        <source>Set aside: not a request.</source>
        <translation>Set aside: not a request.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Import all files of a folder</source>
        <translation>Import all files of a folder</translation>
    </message>
    <message>
        <source>The scans are in the tray, but could not be moved within their folder: %1</source>
        <translation>The scans are in the tray, but could not be moved within their folder: %1</translation>
    </message>
    <message>
        <source>New &amp;note…</source>
        <translation>New &amp;note…</translation>
    </message>
    <message>
        <source>Writes down what was asked at the counter or on the telephone (Ctrl+N)</source>
        <translation>Writes down what was asked at the counter or on the telephone (Ctrl+N)</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Which documents</translation>
    </message>
    <message>
        <source>Takes e-mails, scans and other files into the tray (Ctrl+I)</source>
        <translation>Takes e-mails, scans and other files into the tray (Ctrl+I)</translation>
    </message>
    <message>
        <source>To register: %1</source>
        <translation>To register: %1</translation>
    </message>
    <message>
        <source>In quarantine: %1</source>
        <translation>In quarantine: %1</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Set aside: %1</translation>
    </message>
    <message>
        <source>Nothing is in quarantine</source>
        <translation>Nothing is in quarantine</translation>
    </message>
    <message>
        <source>Files that cannot be read are kept here as they came.</source>
        <translation>Files that cannot be read are kept here as they came.</translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>Nothing was set aside</translation>
    </message>
    <message>
        <source>Documents that are no data-protection requests are kept here with their reason.</source>
        <translation>Documents that are no data-protection requests are kept here with their reason.</translation>
    </message>
    <message>
        <source>Drop e-mails, scans or folders here, paste them, or import them. Each becomes a document to register.</source>
        <translation>Drop e-mails, scans or folders here, paste them, or import them. Each becomes a document to register.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>E-mails, scans, signed containers, texts</source>
        <translation>E-mails, scans, signed containers, texts</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Progress of the reading</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>an e-mail</source>
        <comment>in the middle of a sentence</comment>
        <translation>an e-mail</translation>
    </message>
    <message>
        <source>a file of many e-mails</source>
        <comment>in the middle of a sentence</comment>
        <translation>a file of many e-mails</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <comment>in the middle of a sentence</comment>
        <translation>an Outlook message</translation>
    </message>
    <message>
        <source>an Outlook package (winmail.dat)</source>
        <comment>in the middle of a sentence</comment>
        <translation>an Outlook package (winmail.dat)</translation>
    </message>
    <message>
        <source>a PDF</source>
        <comment>in the middle of a sentence</comment>
        <translation>a PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <comment>in the middle of a sentence</comment>
        <translation>a picture</translation>
    </message>
    <message>
        <source>a signed container</source>
        <comment>in the middle of a sentence</comment>
        <translation>a signed container</translation>
    </message>
    <message>
        <source>an archive</source>
        <comment>in the middle of a sentence</comment>
        <translation>an archive</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>in the middle of a sentence</comment>
        <translation>a text</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <comment>in the middle of a sentence</comment>
        <translation>a file of an unknown kind</translation>
    </message>
    <message>
        <source>The signature matches the files, and its certificate leads to the folder of trusted ones. Not checked: revocation, time stamp, EU trusted list. For a legal check use the eParaksts tool.</source>
        <translation>The signature matches the files, and its certificate leads to the folder of trusted ones. Not checked: revocation, time stamp, EU trusted list. For a legal check use the eParaksts tool.</translation>
    </message>
    <message>
        <source>The signature matches the files. The issuer of its certificate is not in the folder of trusted ones. For a legal check use the eParaksts tool.</source>
        <translation>The signature matches the files. The issuer of its certificate is not in the folder of trusted ones. For a legal check use the eParaksts tool.</translation>
    </message>
    <message>
        <source>The signature does not match the content.</source>
        <translation>The signature does not match the content.</translation>
    </message>
    <message>
        <source>The signature matches the files, but its certificate was not in force on the day the signer&apos;s computer named. For a legal check use the eParaksts tool.</source>
        <translation>The signature matches the files, but its certificate was not in force on the day the signer&apos;s computer named. For a legal check use the eParaksts tool.</translation>
    </message>
    <message>
        <source>The signature could not be compared with the files: use the eParaksts tool.</source>
        <translation>The signature could not be compared with the files: use the eParaksts tool.</translation>
    </message>
    <message>
        <source>signer unknown</source>
        <translation>signer unknown</translation>
    </message>
    <message>
        <source>The file is of no kind this program reads. It is kept as it came and can be saved elsewhere.</source>
        <translation>The file is of no kind this program reads. It is kept as it came and can be saved elsewhere.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read. It is kept as it came and can be saved elsewhere.</source>
        <translation>The file is damaged and cannot be read. It is kept as it came and can be saved elsewhere.</translation>
    </message>
    <message>
        <source>The file is too large to be taken apart. It is kept as it came and can be saved elsewhere.</source>
        <translation>The file is too large to be taken apart. It is kept as it came and can be saved elsewhere.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>form of address</translation>
    </message>
    <message>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <source>personal code</source>
        <translation>personal code</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mail address</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>telephone number</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>customer number</translation>
    </message>
    <message>
        <source>declined name forms</source>
        <translation>declined name forms</translation>
    </message>
    <message>
        <source>%1 finalised the acknowledgement of receipt, letter %2.</source>
        <translation>%1 finalised the acknowledgement of receipt, letter %2.</translation>
    </message>
    <message>
        <source>%1 asked the person for proof of identity (%2).</source>
        <translation>%1 asked the person for proof of identity (%2).</translation>
    </message>
    <message>
        <source>%1 confirmed the person&apos;s identity (proof seen: %2).</source>
        <translation>%1 confirmed the person&apos;s identity (proof seen: %2).</translation>
    </message>
    <message>
        <source>%1 asked the person which data they mean (%2).</source>
        <translation>%1 asked the person which data they mean (%2).</translation>
    </message>
    <message>
        <source>%1 recorded the person&apos;s clarification (received: %2).</source>
        <translation>%1 recorded the person&apos;s clarification (received: %2).</translation>
    </message>
    <message>
        <source>%1 began the assessment.</source>
        <translation>%1 began the assessment.</translation>
    </message>
    <message>
        <source>%1 decided the claim “%2”: %3 (ground: %4).</source>
        <translation>%1 decided the claim “%2”: %3 (ground: %4).</translation>
    </message>
    <message>
        <source>%1 decided the claim “%2”: %3.</source>
        <translation>%1 decided the claim “%2”: %3.</translation>
    </message>
    <message>
        <source>%1 submitted the decisions; no approval was needed.</source>
        <translation>%1 submitted the decisions; no approval was needed.</translation>
    </message>
    <message>
        <source>%1 submitted the decisions for approval.</source>
        <translation>%1 submitted the decisions for approval.</translation>
    </message>
    <message>
        <source>%1 approved the decisions they had prepared themselves: the office has no second person who could.</source>
        <translation>%1 approved the decisions they had prepared themselves: the office has no second person who could.</translation>
    </message>
    <message>
        <source>%1 approved the decisions.</source>
        <translation>%1 approved the decisions.</translation>
    </message>
    <message>
        <source>%1 returned the decisions to the handler with remarks.</source>
        <translation>%1 returned the decisions to the handler with remarks.</translation>
    </message>
    <message>
        <source>%1 finalised the answer, letter %2.</source>
        <translation>%1 finalised the answer, letter %2.</translation>
    </message>
    <message>
        <source>%1 recorded that the answer %2 left (%3, %4).</source>
        <translation>%1 recorded that the answer %2 left (%3, %4).</translation>
    </message>
    <message>
        <source>%1 recorded that letter %2 left (%3, %4).</source>
        <translation>%1 recorded that letter %2 left (%3, %4).</translation>
    </message>
    <message>
        <source>%1 closed the request.</source>
        <translation>%1 closed the request.</translation>
    </message>
    <message>
        <source>%1 put a document into the intake tray.</source>
        <translation>%1 put a document into the intake tray.</translation>
    </message>
    <message>
        <source>%1 attached a document to the request.</source>
        <translation>%1 attached a document to the request.</translation>
    </message>
    <message>
        <source>%1 set a document aside: it is not a request.</source>
        <translation>%1 set a document aside: it is not a request.</translation>
    </message>
    <message>
        <source>%1 returned a document to the intake tray.</source>
        <translation>%1 returned a document to the intake tray.</translation>
    </message>
    <message>
        <source>%1 added a copy of data that goes with the answer.</source>
        <translation>%1 added a copy of data that goes with the answer.</translation>
    </message>
    <message>
        <source>%1 gave the request another owner.</source>
        <translation>%1 gave the request another owner.</translation>
    </message>
    <message>
        <source>%1 created the office.</source>
        <translation>%1 created the office.</translation>
    </message>
    <message>
        <source>%1 added an officer.</source>
        <translation>%1 added an officer.</translation>
    </message>
    <message>
        <source>%1 changed the organisation&apos;s profile.</source>
        <translation>%1 changed the organisation&apos;s profile.</translation>
    </message>
    <message>
        <source>%1 registered the request (%2), received %3; legal deadline %4</source>
        <translation>%1 registered the request (%2), received %3; legal deadline %4</translation>
    </message>
    <message>
        <source>%1 changed the person&apos;s details: %2.</source>
        <translation>%1 changed the person&apos;s details: %2.</translation>
    </message>
    <message>
        <source>%1 did something this version does not know: %2.</source>
        <translation>%1 did something this version does not know: %2.</translation>
    </message>
    <message>
        <source>Tasks planned: %1.</source>
        <translation>Tasks planned: %1.</translation>
    </message>
    <message>
        <source>The deadline moved from %1 to %2.</source>
        <translation>The deadline moved from %1 to %2.</translation>
    </message>
    <message>
        <source>%1 registered the request.</source>
        <translation>%1 registered the request.</translation>
    </message>
    <message>
        <source>%1 registered the letter of the authority, received %2; to be answered by %3</source>
        <translation>%1 registered the letter of the authority, received %2; to be answered by %3</translation>
    </message>
    <message>
        <source>%1 registered the letter of the authority.</source>
        <translation>%1 registered the letter of the authority.</translation>
    </message>
    <message>
        <source>%1 changed the person&apos;s details.</source>
        <translation>%1 changed the person&apos;s details.</translation>
    </message>
    <message>
        <source>%1 made up a synthetic request, received %2; legal deadline %3</source>
        <translation>%1 made up a synthetic request, received %2; legal deadline %3</translation>
    </message>
    <message>
        <source>%1 made up a synthetic request.</source>
        <translation>%1 made up a synthetic request.</translation>
    </message>
    <message>
        <source>%1 replaced the record of processing. Number of processing activities: %2.</source>
        <translation>%1 replaced the record of processing. Number of processing activities: %2.</translation>
    </message>
    <message>
        <source>%1 replaced the record of processing.</source>
        <translation>%1 replaced the record of processing.</translation>
    </message>
    <message>
        <source>%1 added the entry “%3” to the register “%2”.</source>
        <translation>%1 added the entry “%3” to the register “%2”.</translation>
    </message>
    <message>
        <source>%1 removed the entry “%3” from the register “%2”.</source>
        <translation>%1 removed the entry “%3” from the register “%2”.</translation>
    </message>
    <message>
        <source>%1 changed the entry “%3” in the register “%2”.</source>
        <translation>%1 changed the entry “%3” in the register “%2”.</translation>
    </message>
    <message>
        <source>%1 changed an entry in the register “%2”.</source>
        <translation>%1 changed an entry in the register “%2”.</translation>
    </message>
    <message>
        <source>%1 changed an entry in a register.</source>
        <translation>%1 changed an entry in a register.</translation>
    </message>
    <message>
        <source>%1 recorded a consent (processing activity “%2”).</source>
        <translation>%1 recorded a consent (processing activity “%2”).</translation>
    </message>
    <message>
        <source>%1 recorded a consent.</source>
        <translation>%1 recorded a consent.</translation>
    </message>
    <message>
        <source>%1 recorded that a consent was withdrawn (processing activity “%2”).</source>
        <translation>%1 recorded that a consent was withdrawn (processing activity “%2”).</translation>
    </message>
    <message>
        <source>%1 recorded that a consent was withdrawn.</source>
        <translation>%1 recorded that a consent was withdrawn.</translation>
    </message>
    <message>
        <source>%1 put addresses on the suppression list. Number of addresses: %2.</source>
        <translation>%1 put addresses on the suppression list. Number of addresses: %2.</translation>
    </message>
    <message>
        <source>%1 put an address on the suppression list (%2).</source>
        <translation>%1 put an address on the suppression list (%2).</translation>
    </message>
    <message>
        <source>%1 put addresses on the suppression list.</source>
        <translation>%1 put addresses on the suppression list.</translation>
    </message>
    <message>
        <source>%1 took an address off the suppression list (%2).</source>
        <translation>%1 took an address off the suppression list (%2).</translation>
    </message>
    <message>
        <source>%1 took an address off the suppression list.</source>
        <translation>%1 took an address off the suppression list.</translation>
    </message>
    <message>
        <source>%1 checked a mailing list against the suppression list. Lines: %2, of them suppressed: %3.</source>
        <translation>%1 checked a mailing list against the suppression list. Lines: %2, of them suppressed: %3.</translation>
    </message>
    <message>
        <source>%1 checked a mailing list against the suppression list.</source>
        <translation>%1 checked a mailing list against the suppression list.</translation>
    </message>
    <message>
        <source>Notices to recipients were planned. Number of notices: %2.</source>
        <translation>Notices to recipients were planned. Number of notices: %2.</translation>
    </message>
    <message>
        <source>Notices to recipients were planned.</source>
        <translation>Notices to recipients were planned.</translation>
    </message>
    <message>
        <source>Tasks were planned. Number of tasks: %2.</source>
        <translation>Tasks were planned. Number of tasks: %2.</translation>
    </message>
    <message>
        <source>Tasks were planned.</source>
        <translation>Tasks were planned.</translation>
    </message>
    <message>
        <source>The person&apos;s objection was marked in the register.</source>
        <translation>The person&apos;s objection was marked in the register.</translation>
    </message>
    <message>
        <source>A restriction of the person&apos;s data was marked: %2.</source>
        <translation>A restriction of the person&apos;s data was marked: %2.</translation>
    </message>
    <message>
        <source>A restriction of the person&apos;s data was marked.</source>
        <translation>A restriction of the person&apos;s data was marked.</translation>
    </message>
    <message>
        <source>A reminder was set for %3: %2.</source>
        <translation>A reminder was set for %3: %2.</translation>
    </message>
    <message>
        <source>A reminder was set (%2).</source>
        <translation>A reminder was set (%2).</translation>
    </message>
    <message>
        <source>A reminder was set.</source>
        <translation>A reminder was set.</translation>
    </message>
    <message>
        <source>The legal deadline (%2) passed and the request was not answered.</source>
        <translation>The legal deadline (%2) passed and the request was not answered.</translation>
    </message>
    <message>
        <source>The legal deadline passed and the request was not answered.</source>
        <translation>The legal deadline passed and the request was not answered.</translation>
    </message>
    <message>
        <source>%1 finalised the acknowledgement of receipt.</source>
        <translation>%1 finalised the acknowledgement of receipt.</translation>
    </message>
    <message>
        <source>%1 asked the person in letter %2 for proof of identity.</source>
        <translation>%1 asked the person in letter %2 for proof of identity.</translation>
    </message>
    <message>
        <source>%1 asked the person for proof of identity.</source>
        <translation>%1 asked the person for proof of identity.</translation>
    </message>
    <message>
        <source>%1 confirmed the person&apos;s identity (%2; proof received: %3).</source>
        <translation>%1 confirmed the person&apos;s identity (%2; proof received: %3).</translation>
    </message>
    <message>
        <source>%1 confirmed the person&apos;s identity (%2).</source>
        <translation>%1 confirmed the person&apos;s identity (%2).</translation>
    </message>
    <message>
        <source>%1 confirmed the person&apos;s identity.</source>
        <translation>%1 confirmed the person&apos;s identity.</translation>
    </message>
    <message>
        <source>%1 asked the person in letter %2 which data they mean.</source>
        <translation>%1 asked the person in letter %2 which data they mean.</translation>
    </message>
    <message>
        <source>%1 asked the person which data they mean.</source>
        <translation>%1 asked the person which data they mean.</translation>
    </message>
    <message>
        <source>%1 recorded the person&apos;s clarification.</source>
        <translation>%1 recorded the person&apos;s clarification.</translation>
    </message>
    <message>
        <source>%1 decided the claim “%2”.</source>
        <translation>%1 decided the claim “%2”.</translation>
    </message>
    <message>
        <source>%1 decided a claim.</source>
        <translation>%1 decided a claim.</translation>
    </message>
    <message>
        <source>%1 finalised the answer.</source>
        <translation>%1 finalised the answer.</translation>
    </message>
    <message>
        <source>%1 recorded that the answer %2 left (%3).</source>
        <translation>%1 recorded that the answer %2 left (%3).</translation>
    </message>
    <message>
        <source>%1 recorded that the answer left.</source>
        <translation>%1 recorded that the answer left.</translation>
    </message>
    <message>
        <source>%1 recorded that letter %2 left (%3).</source>
        <translation>%1 recorded that letter %2 left (%3).</translation>
    </message>
    <message>
        <source>%1 recorded that a letter left.</source>
        <translation>%1 recorded that a letter left.</translation>
    </message>
    <message>
        <source>%1 closed the request: %2.</source>
        <translation>%1 closed the request: %2.</translation>
    </message>
    <message>
        <source>%1 reopened the request; the day of receipt stays as it was.</source>
        <translation>%1 reopened the request; the day of receipt stays as it was.</translation>
    </message>
    <message>
        <source>%1 checked the identity: %2 (%3).</source>
        <translation>%1 checked the identity: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 checked the identity: %2.</source>
        <translation>%1 checked the identity: %2.</translation>
    </message>
    <message>
        <source>%1 checked the identity.</source>
        <translation>%1 checked the identity.</translation>
    </message>
    <message>
        <source>%1 recorded that the person&apos;s identity is unproven: %2.</source>
        <translation>%1 recorded that the person&apos;s identity is unproven: %2.</translation>
    </message>
    <message>
        <source>%1 recorded that the person&apos;s identity is unproven.</source>
        <translation>%1 recorded that the person&apos;s identity is unproven.</translation>
    </message>
    <message>
        <source>%1 recorded that the copy of the identity document was destroyed (%2).</source>
        <translation>%1 recorded that the copy of the identity document was destroyed (%2).</translation>
    </message>
    <message>
        <source>%1 recorded that the copy of the identity document was destroyed.</source>
        <translation>%1 recorded that the copy of the identity document was destroyed.</translation>
    </message>
    <message>
        <source>%1 recorded a representative whose authority does not suffice (%2).</source>
        <translation>%1 recorded a representative whose authority does not suffice (%2).</translation>
    </message>
    <message>
        <source>%1 recorded a representative (%2).</source>
        <translation>%1 recorded a representative (%2).</translation>
    </message>
    <message>
        <source>%1 recorded a representative.</source>
        <translation>%1 recorded a representative.</translation>
    </message>
    <message>
        <source>%1 added the claim “%2”.</source>
        <translation>%1 added the claim “%2”.</translation>
    </message>
    <message>
        <source>%1 added a claim.</source>
        <translation>%1 added a claim.</translation>
    </message>
    <message>
        <source>%1 recorded that the person withdrew the request (%2).</source>
        <translation>%1 recorded that the person withdrew the request (%2).</translation>
    </message>
    <message>
        <source>%1 recorded that the person withdrew the request.</source>
        <translation>%1 recorded that the person withdrew the request.</translation>
    </message>
    <message>
        <source>%1 recorded that another controller is responsible.</source>
        <translation>%1 recorded that another controller is responsible.</translation>
    </message>
    <message>
        <source>%1 finalised the letter that hands the request to the controller, letter %2.</source>
        <translation>%1 finalised the letter that hands the request to the controller, letter %2.</translation>
    </message>
    <message>
        <source>%1 finalised the letter that hands the request to the controller.</source>
        <translation>%1 finalised the letter that hands the request to the controller.</translation>
    </message>
    <message>
        <source>%1 closed the request as a duplicate of %2.</source>
        <translation>%1 closed the request as a duplicate of %2.</translation>
    </message>
    <message>
        <source>%1 closed the request as a duplicate.</source>
        <translation>%1 closed the request as a duplicate.</translation>
    </message>
    <message>
        <source>%1 asked for an extension because of the complexity and number of the requests.</source>
        <translation>%1 asked for an extension because of the complexity and number of the requests.</translation>
    </message>
    <message>
        <source>%1 asked for an extension because the request is complex.</source>
        <translation>%1 asked for an extension because the request is complex.</translation>
    </message>
    <message>
        <source>%1 asked for an extension because of the number of requests.</source>
        <translation>%1 asked for an extension because of the number of requests.</translation>
    </message>
    <message>
        <source>%1 asked for an extension of the deadline.</source>
        <translation>%1 asked for an extension of the deadline.</translation>
    </message>
    <message>
        <source>%1 approved the extension they had asked for themselves: the office has no second person who could.</source>
        <translation>%1 approved the extension they had asked for themselves: the office has no second person who could.</translation>
    </message>
    <message>
        <source>%1 approved the extension.</source>
        <translation>%1 approved the extension.</translation>
    </message>
    <message>
        <source>%1 declined the extension.</source>
        <translation>%1 declined the extension.</translation>
    </message>
    <message>
        <source>%1 finalised the notice of extension until %3, letter %2.</source>
        <translation>%1 finalised the notice of extension until %3, letter %2.</translation>
    </message>
    <message>
        <source>%1 finalised the notice of extension, letter %2.</source>
        <translation>%1 finalised the notice of extension, letter %2.</translation>
    </message>
    <message>
        <source>%1 finalised the notice of extension.</source>
        <translation>%1 finalised the notice of extension.</translation>
    </message>
    <message>
        <source>%1 asked the person for a fee of EUR %3 in letter %2.</source>
        <translation>%1 asked the person for a fee of EUR %3 in letter %2.</translation>
    </message>
    <message>
        <source>%1 asked the person for a fee of EUR %2.</source>
        <translation>%1 asked the person for a fee of EUR %2.</translation>
    </message>
    <message>
        <source>%1 asked the person for a fee.</source>
        <translation>%1 asked the person for a fee.</translation>
    </message>
    <message>
        <source>%1 recorded that the fee was paid (%2).</source>
        <translation>%1 recorded that the fee was paid (%2).</translation>
    </message>
    <message>
        <source>%1 recorded that the fee was paid.</source>
        <translation>%1 recorded that the fee was paid.</translation>
    </message>
    <message>
        <source>%1 recorded that the fee was not paid (%2).</source>
        <translation>%1 recorded that the fee was not paid (%2).</translation>
    </message>
    <message>
        <source>%1 recorded that the fee was not paid.</source>
        <translation>%1 recorded that the fee was not paid.</translation>
    </message>
    <message>
        <source>%1 set the day given by the authority: %2 (%3).</source>
        <translation>%1 set the day given by the authority: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 set the day given by the authority (%2).</source>
        <translation>%1 set the day given by the authority (%2).</translation>
    </message>
    <message>
        <source>%1 set the day given by the authority.</source>
        <translation>%1 set the day given by the authority.</translation>
    </message>
    <message>
        <source>%1 wrote the answer to the authority.</source>
        <translation>%1 wrote the answer to the authority.</translation>
    </message>
    <message>
        <source>%1 added the task “%2” in the system “%3”.</source>
        <translation>%1 added the task “%2” in the system “%3”.</translation>
    </message>
    <message>
        <source>%1 added the task “%2”.</source>
        <translation>%1 added the task “%2”.</translation>
    </message>
    <message>
        <source>%1 added a task.</source>
        <translation>%1 added a task.</translation>
    </message>
    <message>
        <source>%1 recorded the result of the task “%2” in the system “%3”: %4.</source>
        <translation>%1 recorded the result of the task “%2” in the system “%3”: %4.</translation>
    </message>
    <message>
        <source>%1 recorded the result of the task “%2”: %3.</source>
        <translation>%1 recorded the result of the task “%2”: %3.</translation>
    </message>
    <message>
        <source>%1 recorded the result of a task: %2.</source>
        <translation>%1 recorded the result of a task: %2.</translation>
    </message>
    <message>
        <source>%1 recorded the result of a task.</source>
        <translation>%1 recorded the result of a task.</translation>
    </message>
    <message>
        <source>%1 reminded about the task “%2” in the system “%3”.</source>
        <translation>%1 reminded about the task “%2” in the system “%3”.</translation>
    </message>
    <message>
        <source>%1 reminded about the task “%2”.</source>
        <translation>%1 reminded about the task “%2”.</translation>
    </message>
    <message>
        <source>%1 reminded about a task.</source>
        <translation>%1 reminded about a task.</translation>
    </message>
    <message>
        <source>%1 dropped the task “%2” in the system “%3”.</source>
        <translation>%1 dropped the task “%2” in the system “%3”.</translation>
    </message>
    <message>
        <source>%1 dropped the task “%2”.</source>
        <translation>%1 dropped the task “%2”.</translation>
    </message>
    <message>
        <source>%1 dropped a task.</source>
        <translation>%1 dropped a task.</translation>
    </message>
    <message>
        <source>%1 added found data. Number of entries: %2.</source>
        <translation>%1 added found data. Number of entries: %2.</translation>
    </message>
    <message>
        <source>%1 added found data.</source>
        <translation>%1 added found data.</translation>
    </message>
    <message>
        <source>%1 removed an entry from the found data (system “%2”).</source>
        <translation>%1 removed an entry from the found data (system “%2”).</translation>
    </message>
    <message>
        <source>%1 removed an entry from the found data.</source>
        <translation>%1 removed an entry from the found data.</translation>
    </message>
    <message>
        <source>%1 withheld found data from the copy (ground: %2).</source>
        <translation>%1 withheld found data from the copy (ground: %2).</translation>
    </message>
    <message>
        <source>%1 changed which of the found data go into the copy.</source>
        <translation>%1 changed which of the found data go into the copy.</translation>
    </message>
    <message>
        <source>%1 built the data package for the claim “%2”.</source>
        <translation>%1 built the data package for the claim “%2”.</translation>
    </message>
    <message>
        <source>%1 built the data package.</source>
        <translation>%1 built the data package.</translation>
    </message>
    <message>
        <source>%1 planned a notice to “%2” about the claim “%3”.</source>
        <translation>%1 planned a notice to “%2” about the claim “%3”.</translation>
    </message>
    <message>
        <source>%1 planned a notice to “%2”.</source>
        <translation>%1 planned a notice to “%2”.</translation>
    </message>
    <message>
        <source>%1 planned a notice to a recipient.</source>
        <translation>%1 planned a notice to a recipient.</translation>
    </message>
    <message>
        <source>%1 finalised the notice to “%3”, letter %2.</source>
        <translation>%1 finalised the notice to “%3”, letter %2.</translation>
    </message>
    <message>
        <source>%1 finalised the notice to a recipient, letter %2.</source>
        <translation>%1 finalised the notice to a recipient, letter %2.</translation>
    </message>
    <message>
        <source>%1 finalised the notice to a recipient.</source>
        <translation>%1 finalised the notice to a recipient.</translation>
    </message>
    <message>
        <source>%1 recorded why “%2” is not told: %3.</source>
        <translation>%1 recorded why “%2” is not told: %3.</translation>
    </message>
    <message>
        <source>%1 recorded why “%2” is not told.</source>
        <translation>%1 recorded why “%2” is not told.</translation>
    </message>
    <message>
        <source>%1 recorded why a recipient is not told.</source>
        <translation>%1 recorded why a recipient is not told.</translation>
    </message>
    <message>
        <source>%1 recorded the reply of “%2” (%3).</source>
        <translation>%1 recorded the reply of “%2” (%3).</translation>
    </message>
    <message>
        <source>%1 recorded the reply of “%2”.</source>
        <translation>%1 recorded the reply of “%2”.</translation>
    </message>
    <message>
        <source>%1 recorded a recipient&apos;s reply.</source>
        <translation>%1 recorded a recipient&apos;s reply.</translation>
    </message>
    <message>
        <source>%1 reminded “%2” of the notice (%3).</source>
        <translation>%1 reminded “%2” of the notice (%3).</translation>
    </message>
    <message>
        <source>%1 reminded “%2” of the notice.</source>
        <translation>%1 reminded “%2” of the notice.</translation>
    </message>
    <message>
        <source>%1 reminded a recipient of the notice.</source>
        <translation>%1 reminded a recipient of the notice.</translation>
    </message>
    <message>
        <source>%1 restricted the processing of the person&apos;s data: %2.</source>
        <translation>%1 restricted the processing of the person&apos;s data: %2.</translation>
    </message>
    <message>
        <source>%1 restricted the processing of the person&apos;s data.</source>
        <translation>%1 restricted the processing of the person&apos;s data.</translation>
    </message>
    <message>
        <source>%1 confirmed the restriction in the system “%2” (%3).</source>
        <translation>%1 confirmed the restriction in the system “%2” (%3).</translation>
    </message>
    <message>
        <source>%1 confirmed the restriction in the system “%2”.</source>
        <translation>%1 confirmed the restriction in the system “%2”.</translation>
    </message>
    <message>
        <source>%1 confirmed the restriction in a system.</source>
        <translation>%1 confirmed the restriction in a system.</translation>
    </message>
    <message>
        <source>%1 finalised the notice that the restriction ends on %3, letter %2.</source>
        <translation>%1 finalised the notice that the restriction ends on %3, letter %2.</translation>
    </message>
    <message>
        <source>%1 finalised the notice that the restriction ends, letter %2.</source>
        <translation>%1 finalised the notice that the restriction ends, letter %2.</translation>
    </message>
    <message>
        <source>%1 finalised the notice that the restriction ends.</source>
        <translation>%1 finalised the notice that the restriction ends.</translation>
    </message>
    <message>
        <source>%1 lifted the restriction (%2).</source>
        <translation>%1 lifted the restriction (%2).</translation>
    </message>
    <message>
        <source>%1 lifted the restriction.</source>
        <translation>%1 lifted the restriction.</translation>
    </message>
    <message>
        <source>%1 recorded that the objection ended (%2).</source>
        <translation>%1 recorded that the objection ended (%2).</translation>
    </message>
    <message>
        <source>%1 recorded that the objection ended.</source>
        <translation>%1 recorded that the objection ended.</translation>
    </message>
    <message>
        <source>%1 recorded a complaint (%2, %3).</source>
        <translation>%1 recorded a complaint (%2, %3).</translation>
    </message>
    <message>
        <source>%1 recorded a complaint (%2).</source>
        <translation>%1 recorded a complaint (%2).</translation>
    </message>
    <message>
        <source>%1 recorded a complaint.</source>
        <translation>%1 recorded a complaint.</translation>
    </message>
    <message>
        <source>%1 recorded the data breach %2.</source>
        <translation>%1 recorded the data breach %2.</translation>
    </message>
    <message>
        <source>%1 recorded a data breach.</source>
        <translation>%1 recorded a data breach.</translation>
    </message>
    <message>
        <source>%1 recorded that the authority was told of the breach %2 (%3).</source>
        <translation>%1 recorded that the authority was told of the breach %2 (%3).</translation>
    </message>
    <message>
        <source>%1 recorded that the authority was told of the breach %2.</source>
        <translation>%1 recorded that the authority was told of the breach %2.</translation>
    </message>
    <message>
        <source>%1 recorded that the authority was told of the breach.</source>
        <translation>%1 recorded that the authority was told of the breach.</translation>
    </message>
    <message>
        <source>%1 finalised the letter that tells the person of the breach %3, letter %2.</source>
        <translation>%1 finalised the letter that tells the person of the breach %3, letter %2.</translation>
    </message>
    <message>
        <source>%1 finalised the letter that tells the person of the breach, letter %2.</source>
        <translation>%1 finalised the letter that tells the person of the breach, letter %2.</translation>
    </message>
    <message>
        <source>%1 finalised the letter that tells the person of the breach.</source>
        <translation>%1 finalised the letter that tells the person of the breach.</translation>
    </message>
    <message>
        <source>%1 closed the breach %2.</source>
        <translation>%1 closed the breach %2.</translation>
    </message>
    <message>
        <source>%1 closed the breach.</source>
        <translation>%1 closed the breach.</translation>
    </message>
    <message>
        <source>%1 settled the reminder “%2”.</source>
        <translation>%1 settled the reminder “%2”.</translation>
    </message>
    <message>
        <source>%1 settled a reminder.</source>
        <translation>%1 settled a reminder.</translation>
    </message>
    <message>
        <source>%1 put a file that cannot be read into quarantine.</source>
        <translation>%1 put a file that cannot be read into quarantine.</translation>
    </message>
    <message>
        <source>%1 had a file in quarantine read again: it is in the intake tray now.</source>
        <translation>%1 had a file in quarantine read again: it is in the intake tray now.</translation>
    </message>
    <message>
        <source>%1 wrote down what was asked.</source>
        <translation>%1 wrote down what was asked.</translation>
    </message>
    <message>
        <source>%1 parted a document into several.</source>
        <translation>%1 parted a document into several.</translation>
    </message>
    <message>
        <source>%1 joined the parts of a document again.</source>
        <translation>%1 joined the parts of a document again.</translation>
    </message>
    <message>
        <source>%1 added the mailbox “%2”.</source>
        <translation>%1 added the mailbox “%2”.</translation>
    </message>
    <message>
        <source>%1 removed the mailbox “%2”.</source>
        <translation>%1 removed the mailbox “%2”.</translation>
    </message>
    <message>
        <source>%1 changed the mailbox “%2”.</source>
        <translation>%1 changed the mailbox “%2”.</translation>
    </message>
    <message>
        <source>%1 changed a mailbox.</source>
        <translation>%1 changed a mailbox.</translation>
    </message>
    <message>
        <source>%1 printed %2.</source>
        <translation>%1 printed %2.</translation>
    </message>
    <message>
        <source>%1 printed letters.</source>
        <translation>%1 printed letters.</translation>
    </message>
    <message>
        <source>%1 changed the letter paper.</source>
        <translation>%1 changed the letter paper.</translation>
    </message>
    <message>
        <source>%1 changed how mail is sent (server %2).</source>
        <translation>%1 changed how mail is sent (server %2).</translation>
    </message>
    <message>
        <source>%1 changed how mail is sent.</source>
        <translation>%1 changed how mail is sent.</translation>
    </message>
    <message>
        <source>%1 put the letter %2 into the outbox, for another address than the person&apos;s.</source>
        <translation>%1 put the letter %2 into the outbox, for another address than the person&apos;s.</translation>
    </message>
    <message>
        <source>%1 put the letter %2 into the outbox.</source>
        <translation>%1 put the letter %2 into the outbox.</translation>
    </message>
    <message>
        <source>%1 put a letter into the outbox.</source>
        <translation>%1 put a letter into the outbox.</translation>
    </message>
    <message>
        <source>%1: the mail with the letter %2 was withdrawn from the outbox.</source>
        <translation>%1: the mail with the letter %2 was withdrawn from the outbox.</translation>
    </message>
    <message>
        <source>%1: a mail was withdrawn from the outbox.</source>
        <translation>%1: a mail was withdrawn from the outbox.</translation>
    </message>
    <message>
        <source>%1: the mail server took the letter %2.</source>
        <translation>%1: the mail server took the letter %2.</translation>
    </message>
    <message>
        <source>%1: the mail server took a mail.</source>
        <translation>%1: the mail server took a mail.</translation>
    </message>
    <message>
        <source>%1: the letter %2 was not taken by the mail server (%3).</source>
        <translation>%1: the letter %2 was not taken by the mail server (%3).</translation>
    </message>
    <message>
        <source>%1: a mail was not taken by the mail server.</source>
        <translation>%1: a mail was not taken by the mail server.</translation>
    </message>
    <message>
        <source>%1: it is not known whether the mail with the letter %2 was sent.</source>
        <translation>%1: it is not known whether the mail with the letter %2 was sent.</translation>
    </message>
    <message>
        <source>%1: it is not known whether a mail was sent.</source>
        <translation>%1: it is not known whether a mail was sent.</translation>
    </message>
    <message>
        <source>%1 had the mail with the letter %2 sent again.</source>
        <translation>%1 had the mail with the letter %2 sent again.</translation>
    </message>
    <message>
        <source>%1 had a mail sent again.</source>
        <translation>%1 had a mail sent again.</translation>
    </message>
    <message>
        <source>A notice of non-delivery came while %1 was at work: the letter %2 did not arrive (%3).</source>
        <translation>A notice of non-delivery came while %1 was at work: the letter %2 did not arrive (%3).</translation>
    </message>
    <message>
        <source>A notice of non-delivery came while %1 was at work: a letter did not arrive.</source>
        <translation>A notice of non-delivery came while %1 was at work: a letter did not arrive.</translation>
    </message>
    <message>
        <source>%1: an automatic mail confirms that the message was received.</source>
        <translation>%1: an automatic mail confirms that the message was received.</translation>
    </message>
    <message>
        <source>A notice of non-delivery came while %1 was at work: the answer %2 did not arrive (%3).</source>
        <translation>A notice of non-delivery came while %1 was at work: the answer %2 did not arrive (%3).</translation>
    </message>
    <message>
        <source>%1 recorded that the answer %2 came back undelivered (%3).</source>
        <translation>%1 recorded that the answer %2 came back undelivered (%3).</translation>
    </message>
    <message>
        <source>%1 recorded that the answer came back undelivered.</source>
        <translation>%1 recorded that the answer came back undelivered.</translation>
    </message>
    <message>
        <source>%1 finalised letter %2, which takes the place of letter %3.</source>
        <translation>%1 finalised letter %2, which takes the place of letter %3.</translation>
    </message>
    <message>
        <source>%1 corrected a final letter.</source>
        <translation>%1 corrected a final letter.</translation>
    </message>
    <message>
        <source>%1 took up an earlier version of the letter again.</source>
        <translation>%1 took up an earlier version of the letter again.</translation>
    </message>
    <message>
        <source>%1 compared the edited letter with the one composed anew.</source>
        <translation>%1 compared the edited letter with the one composed anew.</translation>
    </message>
    <message>
        <source>%1 made one of the two texts written at the same time.</source>
        <translation>%1 made one of the two texts written at the same time.</translation>
    </message>
    <message>
        <source>%1 edited the letter.</source>
        <translation>%1 edited the letter.</translation>
    </message>
    <message>
        <source>%1 added a word to the office&apos;s dictionary.</source>
        <translation>%1 added a word to the office&apos;s dictionary.</translation>
    </message>
    <message>
        <source>%1 restored the shipped letter text “%2” (%3).</source>
        <translation>%1 restored the shipped letter text “%2” (%3).</translation>
    </message>
    <message>
        <source>%1 worded the letter text “%2” (%3), version %4.</source>
        <translation>%1 worded the letter text “%2” (%3), version %4.</translation>
    </message>
    <message>
        <source>%1 worded a letter text.</source>
        <translation>%1 worded a letter text.</translation>
    </message>
    <message>
        <source>%1 had the office checked. Journal entries: %2, places found damaged: %3.</source>
        <translation>%1 had the office checked. Journal entries: %2, places found damaged: %3.</translation>
    </message>
    <message>
        <source>%1 had the office checked.</source>
        <translation>%1 had the office checked.</translation>
    </message>
    <message>
        <source>%1 accepted that the journal is not the one noted elsewhere.</source>
        <translation>%1 accepted that the journal is not the one noted elsewhere.</translation>
    </message>
    <message>
        <source>%1 changed how long is kept what.</source>
        <translation>%1 changed how long is kept what.</translation>
    </message>
    <message>
        <source>%1 confirmed an erasure after the time of keeping. Requests: %2.</source>
        <translation>%1 confirmed an erasure after the time of keeping. Requests: %2.</translation>
    </message>
    <message>
        <source>%1 confirmed an erasure after the time of keeping.</source>
        <translation>%1 confirmed an erasure after the time of keeping.</translation>
    </message>
    <message>
        <source>%1 erased the request after the time of keeping; what counts for the statistics stays.</source>
        <translation>%1 erased the request after the time of keeping; what counts for the statistics stays.</translation>
    </message>
    <message>
        <source>%1 erased copies of identity documents (%2), packages (%3) and lines of old requests (%4) after the time of keeping.</source>
        <translation>%1 erased copies of identity documents (%2), packages (%3) and lines of old requests (%4) after the time of keeping.</translation>
    </message>
    <message>
        <source>%1 erased copies and packages after the time of keeping.</source>
        <translation>%1 erased copies and packages after the time of keeping.</translation>
    </message>
    <message>
        <source>%1 finished an erasure; the certificate was issued. Requests: %2.</source>
        <translation>%1 finished an erasure; the certificate was issued. Requests: %2.</translation>
    </message>
    <message>
        <source>%1 finished an erasure; the certificate was issued.</source>
        <translation>%1 finished an erasure; the certificate was issued.</translation>
    </message>
    <message>
        <source>%1 put the request on hold: it is not erased.</source>
        <translation>%1 put the request on hold: it is not erased.</translation>
    </message>
    <message>
        <source>%1 ended the hold on the request on %2.</source>
        <translation>%1 ended the hold on the request on %2.</translation>
    </message>
    <message>
        <source>%1 ended the hold on the request.</source>
        <translation>%1 ended the hold on the request.</translation>
    </message>
    <message>
        <source>What had been erased since the backup was erased again. Requests: %2, documents: %3.</source>
        <translation>What had been erased since the backup was erased again. Requests: %2, documents: %3.</translation>
    </message>
    <message>
        <source>What had been erased since the backup was erased again.</source>
        <translation>What had been erased since the backup was erased again.</translation>
    </message>
    <message>
        <source>A backup was made and verified (head of the journal: %2).</source>
        <translation>A backup was made and verified (head of the journal: %2).</translation>
    </message>
    <message>
        <source>A backup was made and verified.</source>
        <translation>A backup was made and verified.</translation>
    </message>
    <message>
        <source>%1 changed where and how backups are made.</source>
        <translation>%1 changed where and how backups are made.</translation>
    </message>
    <message>
        <source>%1 restored the backup made on %2 (head of the journal: %3).</source>
        <translation>%1 restored the backup made on %2 (head of the journal: %3).</translation>
    </message>
    <message>
        <source>%1 restored a backup.</source>
        <translation>%1 restored a backup.</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>is kept: %1</source>
        <translation>is kept: %1</translation>
    </message>
    <message>
        <source>free to be erased</source>
        <translation>free to be erased</translation>
    </message>
    <message>
        <source>An erasure is unfinished.</source>
        <translation>An erasure is unfinished.</translation>
    </message>
    <message>
        <source>Nothing is kept longer than these rules say.</source>
        <translation>Nothing is kept longer than these rules say.</translation>
    </message>
    <message>
        <source>Further requests, not shown: %1.</source>
        <translation>Further requests, not shown: %1.</translation>
    </message>
    <message>
        <source>Copies of identity documents: %1. Packages: %2. Lines of old requests: %3. They go with the next erasure.</source>
        <translation>Copies of identity documents: %1. Packages: %2. Lines of old requests: %3. They go with the next erasure.</translation>
    </message>
    <message>
        <source>%1, confirmed by %2</source>
        <translation>%1, confirmed by %2</translation>
    </message>
    <message>
        <source>%1, confirmed by %2: unfinished</source>
        <translation>%1, confirmed by %2: unfinished</translation>
    </message>
    <message>
        <source>Carry the erasure on</source>
        <translation>Carry the erasure on</translation>
    </message>
    <message>
        <source>Erase what is ticked…</source>
        <translation>Erase what is ticked…</translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Erase for good?</translation>
    </message>
    <message>
        <source>Requests: %1. Their letters, documents, decisions and tasks go, and the data of the people who asked; number, dates, right and outcome stay for the statistics. This cannot be undone.</source>
        <translation>Requests: %1. Their letters, documents, decisions and tasks go, and the data of the people who asked; number, dates, right and outcome stay for the statistics. This cannot be undone.</translation>
    </message>
    <message>
        <source>Erase nothing</source>
        <translation>Erase nothing</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Certificate of erasure</translation>
    </message>
    <message>
        <source>erasure-%1.txt</source>
        <translation>erasure-%1.txt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Time of keeping</source>
        <translation>Time of keeping</translation>
    </message>
    <message>
        <source>No law fixes these times; the office sets them and must be able to give the reason. When a time is over, the approver or the administrator confirms the erasure here.</source>
        <translation>No law fixes these times; the office sets them and must be able to give the reason. When a time is over, the approver or the administrator confirms the erasure here.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>years</source>
        <translation>years</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1: how long</source>
        <translation>%1: how long</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: unit</translation>
    </message>
    <message>
        <source>%1: reason</source>
        <translation>%1: reason</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation>Kept long enough</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Requests that were kept long enough</source>
        <translation>Requests that were kept long enough</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Progress of the erasure</source>
        <translation>Progress of the erasure</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Erasures</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Save the certificate…</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Spelling is not checked: the dictionary %1 is not installed.</source>
        <translation>Spelling is not checked: the dictionary %1 is not installed.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Text of the letter</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Bold (Ctrl+B)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>List with dashes</source>
        <translation>List with dashes</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Insert a table</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bold, on a button</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>LetterElements</name>
    <message>
        <source>Reference to the request: date received and number</source>
        <translation>Reference to the request: date received and number</translation>
    </message>
    <message>
        <source>What was done and when</source>
        <translation>What was done and when</translation>
    </message>
    <message>
        <source>Reasons: facts and law</source>
        <translation>Reasons: facts and law</translation>
    </message>
    <message>
        <source>Right to complain to Datu valsts inspekcija</source>
        <translation>Right to complain to Datu valsts inspekcija</translation>
    </message>
    <message>
        <source>Right to turn to a court</source>
        <translation>Right to turn to a court</translation>
    </message>
    <message>
        <source>The new date</source>
        <translation>The new date</translation>
    </message>
    <message>
        <source>Recipients notified, or the right to ask who they are</source>
        <translation>Recipients notified, or the right to ask who they are</translation>
    </message>
    <message>
        <source>What the article itself requires</source>
        <translation>What the article itself requires</translation>
    </message>
    <message>
        <source>Name of the controller</source>
        <translation>Name of the controller</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Date of the letter</translation>
    </message>
    <message>
        <source>Outgoing number</source>
        <translation>Outgoing number</translation>
    </message>
    <message>
        <source>Name of the addressee</source>
        <translation>Name of the addressee</translation>
    </message>
    <message>
        <source>Postal or e-mail address of the addressee</source>
        <translation>Postal or e-mail address of the addressee</translation>
    </message>
    <message>
        <source>Subject line without a personal code</source>
        <translation>Subject line without a personal code</translation>
    </message>
    <message>
        <source>Name and position of the signatory</source>
        <translation>Name and position of the signatory</translation>
    </message>
    <message>
        <source>Letter text without gaps</source>
        <translation>Letter text without gaps</translation>
    </message>
    <message>
        <source>Decision on every claim</source>
        <translation>Decision on every claim</translation>
    </message>
    <message>
        <source>Date received</source>
        <translation>Date received</translation>
    </message>
    <message>
        <source>Date of the person&apos;s letter</source>
        <translation>Date of the person&apos;s letter</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Answer requested by</source>
        <translation>Answer requested by</translation>
    </message>
    <message>
        <source>Date the question was sent</source>
        <translation>Date the question was sent</translation>
    </message>
    <message>
        <source>Extended deadline</source>
        <translation>Extended deadline</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation>Date done</translation>
    </message>
    <message>
        <source>Date processing stopped</source>
        <translation>Date processing stopped</translation>
    </message>
    <message>
        <source>Date the restriction began</source>
        <translation>Date the restriction began</translation>
    </message>
    <message>
        <source>Date the withdrawal takes effect</source>
        <translation>Date the withdrawal takes effect</translation>
    </message>
    <message>
        <source>Date of erasure</source>
        <translation>Date of erasure</translation>
    </message>
    <message>
        <source>Date the restriction ends</source>
        <translation>Date the restriction ends</translation>
    </message>
    <message>
        <source>Comments possible until</source>
        <translation>Comments possible until</translation>
    </message>
    <message>
        <source>Date of direct transfer</source>
        <translation>Date of direct transfer</translation>
    </message>
    <message>
        <source>Date backups are overwritten</source>
        <translation>Date backups are overwritten</translation>
    </message>
    <message>
        <source>Date until which the case file is kept</source>
        <translation>Date until which the case file is kept</translation>
    </message>
    <message>
        <source>Date until which the data are kept</source>
        <translation>Date until which the data are kept</translation>
    </message>
    <message>
        <source>Fee payable by</source>
        <translation>Fee payable by</translation>
    </message>
    <message>
        <source>Date the request was forwarded</source>
        <translation>Date the request was forwarded</translation>
    </message>
    <message>
        <source>Confirmation requested by</source>
        <translation>Confirmation requested by</translation>
    </message>
    <message>
        <source>Whether recipients were notified</source>
        <translation>Whether recipients were notified</translation>
    </message>
    <message>
        <source>Table of corrections</source>
        <translation>Table of corrections</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name of the organisation</translation>
    </message>
    <message>
        <source>Registration number of the organisation</source>
        <translation>Registration number of the organisation</translation>
    </message>
    <message>
        <source>Address of the organisation</source>
        <translation>Address of the organisation</translation>
    </message>
    <message>
        <source>Phone of the organisation</source>
        <translation>Phone of the organisation</translation>
    </message>
    <message>
        <source>E-mail of the organisation</source>
        <translation>E-mail of the organisation</translation>
    </message>
    <message>
        <source>Place of the letter</source>
        <translation>Place of the letter</translation>
    </message>
    <message>
        <source>Place where a document may be shown</source>
        <translation>Place where a document may be shown</translation>
    </message>
    <message>
        <source>Name of the contact person</source>
        <translation>Name of the contact person</translation>
    </message>
    <message>
        <source>Phone of the contact person</source>
        <translation>Phone of the contact person</translation>
    </message>
    <message>
        <source>E-mail of the contact person</source>
        <translation>E-mail of the contact person</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Number of the request</translation>
    </message>
    <message>
        <source>Number of the person&apos;s letter</source>
        <translation>Number of the person&apos;s letter</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>Rights invoked</source>
        <translation>Rights invoked</translation>
    </message>
    <message>
        <source>Right invoked</source>
        <translation>Right invoked</translation>
    </message>
    <message>
        <source>Reason for doubt about identity</source>
        <translation>Reason for doubt about identity</translation>
    </message>
    <message>
        <source>Other way of proof</source>
        <translation>Other way of proof</translation>
    </message>
    <message>
        <source>Why the quantity of data is large</source>
        <translation>Why the quantity of data is large</translation>
    </message>
    <message>
        <source>Reason for the extension: complexity or number, with facts</source>
        <translation>Reason for the extension: complexity or number, with facts</translation>
    </message>
    <message>
        <source>Purposes and legal bases in the register</source>
        <translation>Purposes and legal bases in the register</translation>
    </message>
    <message>
        <source>Categories of data in the register</source>
        <translation>Categories of data in the register</translation>
    </message>
    <message>
        <source>Retention periods in the register</source>
        <translation>Retention periods in the register</translation>
    </message>
    <message>
        <source>Sources of the data in the register</source>
        <translation>Sources of the data in the register</translation>
    </message>
    <message>
        <source>Automated decisions in the register</source>
        <translation>Automated decisions in the register</translation>
    </message>
    <message>
        <source>Transfers in the register</source>
        <translation>Transfers in the register</translation>
    </message>
    <message>
        <source>Annex: copy of the data</source>
        <translation>Annex: copy of the data</translation>
    </message>
    <message>
        <source>Format of the copy</source>
        <translation>Format of the copy</translation>
    </message>
    <message>
        <source>What is left out of the copy</source>
        <translation>What is left out of the copy</translation>
    </message>
    <message>
        <source>Reason for leaving it out</source>
        <translation>Reason for leaving it out</translation>
    </message>
    <message>
        <source>Where the password is sent</source>
        <translation>Where the password is sent</translation>
    </message>
    <message>
        <source>Data erased</source>
        <translation>Data erased</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Ground in words</source>
        <translation>Ground in words</translation>
    </message>
    <message>
        <source>Data the request is about</source>
        <translation>Data the request is about</translation>
    </message>
    <message>
        <source>Data not erased</source>
        <translation>Data not erased</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Exception in words</source>
        <translation>Exception in words</translation>
    </message>
    <message>
        <source>Reason for the refusal: the facts</source>
        <translation>Reason for the refusal: the facts</translation>
    </message>
    <message>
        <source>Ground of refusal</source>
        <translation>Ground of refusal</translation>
    </message>
    <message>
        <source>Legal provision</source>
        <translation>Legal provision</translation>
    </message>
    <message>
        <source>Purpose for which the data are kept</source>
        <translation>Purpose for which the data are kept</translation>
    </message>
    <message>
        <source>Data concerned</source>
        <translation>Data concerned</translation>
    </message>
    <message>
        <source>How long the restriction lasts</source>
        <translation>How long the restriction lasts</translation>
    </message>
    <message>
        <source>Reason for lifting the restriction</source>
        <translation>Reason for lifting the restriction</translation>
    </message>
    <message>
        <source>What happens after the restriction</source>
        <translation>What happens after the restriction</translation>
    </message>
    <message>
        <source>Data kept on the suppression list</source>
        <translation>Data kept on the suppression list</translation>
    </message>
    <message>
        <source>Purpose of the processing</source>
        <translation>Purpose of the processing</translation>
    </message>
    <message>
        <source>Legal basis of the processing</source>
        <translation>Legal basis of the processing</translation>
    </message>
    <message>
        <source>Grounds given by the person</source>
        <translation>Grounds given by the person</translation>
    </message>
    <message>
        <source>Compelling legitimate grounds</source>
        <translation>Compelling legitimate grounds</translation>
    </message>
    <message>
        <source>Legal claims the data are needed for</source>
        <translation>Legal claims the data are needed for</translation>
    </message>
    <message>
        <source>Extent to which processing continues</source>
        <translation>Extent to which processing continues</translation>
    </message>
    <message>
        <source>Format of the files</source>
        <translation>Format of the files</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>List of files</translation>
    </message>
    <message>
        <source>Checksum of the files</source>
        <translation>Checksum of the files</translation>
    </message>
    <message>
        <source>How the files are delivered</source>
        <translation>How the files are delivered</translation>
    </message>
    <message>
        <source>Controller the data are sent to</source>
        <translation>Controller the data are sent to</translation>
    </message>
    <message>
        <source>Why direct transfer is impossible</source>
        <translation>Why direct transfer is impossible</translation>
    </message>
    <message>
        <source>Data outside portability</source>
        <translation>Data outside portability</translation>
    </message>
    <message>
        <source>Reason why they are outside</source>
        <translation>Reason why they are outside</translation>
    </message>
    <message>
        <source>Data processed on another basis</source>
        <translation>Data processed on another basis</translation>
    </message>
    <message>
        <source>Facts showing that the request is unfounded or excessive</source>
        <translation>Facts showing that the request is unfounded or excessive</translation>
    </message>
    <message>
        <source>Amount of the fee</source>
        <translation>Amount of the fee</translation>
    </message>
    <message>
        <source>Calculation of the fee</source>
        <translation>Calculation of the fee</translation>
    </message>
    <message>
        <source>Identifier of the person for the recipient</source>
        <translation>Identifier of the person for the recipient</translation>
    </message>
    <message>
        <source>Corrected data</source>
        <translation>Corrected data</translation>
    </message>
    <message>
        <source>Date of disclosure or contract</source>
        <translation>Date of disclosure or contract</translation>
    </message>
    <message>
        <source>Data processing agreement</source>
        <translation>Data processing agreement</translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation>What was searched for</translation>
    </message>
    <message>
        <source>Systems searched</source>
        <translation>Systems searched</translation>
    </message>
    <message>
        <source>Note of the person&apos;s view</source>
        <translation>Note of the person&apos;s view</translation>
    </message>
    <message>
        <source>Reason: the facts</source>
        <translation>Reason: the facts</translation>
    </message>
    <message>
        <source>Number or name of the automated decision</source>
        <translation>Number or name of the automated decision</translation>
    </message>
    <message>
        <source>Result of the review and its reasons</source>
        <translation>Result of the review and its reasons</translation>
    </message>
    <message>
        <source>Data and principles used in the decision</source>
        <translation>Data and principles used in the decision</translation>
    </message>
    <message>
        <source>Name of the controller concerned</source>
        <translation>Name of the controller concerned</translation>
    </message>
    <message>
        <source>Contact of the controller concerned</source>
        <translation>Contact of the controller concerned</translation>
    </message>
    <message>
        <source>Date of the letter of the authority</source>
        <translation>Date of the letter of the authority</translation>
    </message>
    <message>
        <source>Day the breach was noticed</source>
        <translation>Day the breach was noticed</translation>
    </message>
    <message>
        <source>Name of the person represented</source>
        <translation>Name of the person represented</translation>
    </message>
    <message>
        <source>Rights invoked by the person</source>
        <translation>Rights invoked by the person</translation>
    </message>
    <message>
        <source>Processing already stopped</source>
        <translation>Processing already stopped</translation>
    </message>
    <message>
        <source>What may be blacked out on the copy</source>
        <translation>What may be blacked out on the copy</translation>
    </message>
    <message>
        <source>Number and dates of earlier requests</source>
        <translation>Number and dates of earlier requests</translation>
    </message>
    <message>
        <source>How to pay the fee</source>
        <translation>How to pay the fee</translation>
    </message>
    <message>
        <source>Number of the letter of the authority</source>
        <translation>Number of the letter of the authority</translation>
    </message>
    <message>
        <source>Answer to the authority</source>
        <translation>Answer to the authority</translation>
    </message>
    <message>
        <source>Nature of the breach</source>
        <translation>Nature of the breach</translation>
    </message>
    <message>
        <source>Likely consequences of the breach</source>
        <translation>Likely consequences of the breach</translation>
    </message>
    <message>
        <source>Measures taken and proposed</source>
        <translation>Measures taken and proposed</translation>
    </message>
    <message>
        <source>What the person can do</source>
        <translation>What the person can do</translation>
    </message>
    <message>
        <source>Balancing: our interest</source>
        <translation>Balancing: our interest</translation>
    </message>
    <message>
        <source>Balancing: necessity of the processing</source>
        <translation>Balancing: necessity of the processing</translation>
    </message>
    <message>
        <source>Balancing: impact on the person</source>
        <translation>Balancing: impact on the person</translation>
    </message>
    <message>
        <source>Balancing: safeguards</source>
        <translation>Balancing: safeguards</translation>
    </message>
    <message>
        <source>Balancing: which weighs more, and why</source>
        <translation>Balancing: which weighs more, and why</translation>
    </message>
    <message>
        <source>Number and date of the letter it replaces</source>
        <translation>Number and date of the letter it replaces</translation>
    </message>
    <message>
        <source>Number of the letter it replaces</source>
        <translation>Number of the letter it replaces</translation>
    </message>
    <message>
        <source>What is withheld by law</source>
        <translation>What is withheld by law</translation>
    </message>
    <message>
        <source>The law that restricts the copy</source>
        <translation>The law that restricts the copy</translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message numerus="yes">
        <source>%n of these files exist(s) already.</source>
        <translation>
            <numerusform>%n of these files exists already.</numerusform>
            <numerusform>%n of these files exist already.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>They are in %1.</translation>
    </message>
    <message>
        <source>Leave those as they are</source>
        <translation>Leave those as they are</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Replace them</translation>
    </message>
    <message>
        <source>Save nothing</source>
        <translation>Save nothing</translation>
    </message>
</context>
<context>
    <name>LetterListModel</name>
    <message>
        <source>Dispatched %1</source>
        <translation>Dispatched %1</translation>
    </message>
    <message>
        <source>To be dispatched</source>
        <translation>To be dispatched</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>In the outbox</translation>
    </message>
    <message>
        <source>Not known whether it was sent</source>
        <translation>Not known whether it was sent</translation>
    </message>
    <message>
        <source>Refused by the mail server</source>
        <translation>Refused by the mail server</translation>
    </message>
    <message>
        <source>Not delivered: came back %1</source>
        <translation>Not delivered: came back %1</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>Replaced by %1</translation>
    </message>
</context>
<context>
    <name>LetterPaperPage</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>The letter paper was saved. New letters are written on it.</source>
        <translation>The letter paper was saved. New letters are written on it.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The test page can be saved as PDF.</source>
        <translation>No printer is set up on this computer. The test page can be saved as PDF.</translation>
    </message>
    <message>
        <source>The printer did not take the test page. It can be saved as PDF.</source>
        <translation>The printer did not take the test page. It can be saved as PDF.</translation>
    </message>
    <message>
        <source>The test page was handed to the printer.</source>
        <translation>The test page was handed to the printer.</translation>
    </message>
    <message>
        <source>Save the test page</source>
        <translation>Save the test page</translation>
    </message>
    <message>
        <source>test page</source>
        <comment>file name</comment>
        <translation>test page</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF documents</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margins</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>%1 margin, millimetres</source>
        <comment>Left</comment>
        <translation>%1 margin, millimetres</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Window of the envelopes</source>
        <translation>Window of the envelopes</translation>
    </message>
    <message>
        <source>Place of the logo</source>
        <translation>Place of the logo</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>On the left</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>On the right</translation>
    </message>
    <message>
        <source>Height of the logo</source>
        <translation>Height of the logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Footer</translation>
    </message>
    <message>
        <source>Line %1 of the footer</source>
        <translation>Line %1 of the footer</translation>
    </message>
    <message>
        <source>Name and number at the top of further pages</source>
        <translation>Name and number at the top of further pages</translation>
    </message>
    <message>
        <source>Letter paper</source>
        <translation>Letter paper</translation>
    </message>
    <message>
        <source>Letters written from now on stand on this paper. Final letters keep theirs. The font must be installed on every computer of the office.</source>
        <translation>Letters written from now on stand on this paper. Final letters keep theirs. The font must be installed on every computer of the office.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Print test page…</source>
        <translation>Print test page…</translation>
    </message>
    <message>
        <source>Test page as PDF…</source>
        <translation>Test page as PDF…</translation>
    </message>
</context>
<context>
    <name>LetterScreen</name>
    <message>
        <source>Which letters</source>
        <translation>Which letters</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>All letters</translation>
    </message>
    <message>
        <source>To be dispatched</source>
        <translation>To be dispatched</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Which letter to write</source>
        <translation>Which letter to write</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Opens the request</source>
        <translation>Opens the request</translation>
    </message>
    <message>
        <source>Finalise…</source>
        <translation>Finalise…</translation>
    </message>
    <message>
        <source>Gives the letter its number and freezes it</source>
        <translation>Gives the letter its number and freezes it</translation>
    </message>
    <message>
        <source>Record dispatch</source>
        <translation>Record dispatch</translation>
    </message>
    <message>
        <source>Opens the request, where the dispatch is recorded</source>
        <translation>Opens the request, where the dispatch is recorded</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Print preview…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>As wide as the view</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>As large as on paper</source>
        <translation>As large as on paper</translation>
    </message>
    <message>
        <source>What the letter needs</source>
        <translation>What the letter needs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Text of the letter</translation>
    </message>
    <message>
        <source>The letter gets the number %1. Its text and PDF are frozen then and cannot be changed any more.</source>
        <translation>The letter gets the number %1. Its text and PDF are frozen then and cannot be changed any more.</translation>
    </message>
    <message>
        <source>Finalise %1</source>
        <translation>Finalise %1</translation>
    </message>
    <message>
        <source>Letter %1 is final. Print or send it, then record how it left.</source>
        <translation>Letter %1 is final. Print or send it, then record how it left.</translation>
    </message>
    <message>
        <source>%1 draft</source>
        <comment>file name</comment>
        <translation>%1 draft</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF documents</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>No letter is open.</source>
        <translation>No letter is open.</translation>
    </message>
    <message>
        <source>Choose one from the list, or write one from a request.</source>
        <translation>Choose one from the list, or write one from a request.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of a letter and its person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Draft for %1, %2</source>
        <comment>number of a request and its person</comment>
        <translation>Draft for %1, %2</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The letter can be saved as PDF.</source>
        <translation>No printer is set up on this computer. The letter can be saved as PDF.</translation>
    </message>
    <message>
        <source>The printer did not take the letter. It can be saved as PDF.</source>
        <translation>The printer did not take the letter. It can be saved as PDF.</translation>
    </message>
    <message>
        <source>Handed to the printer. Look whether every page is on paper: only then is the letter recorded as printed.</source>
        <translation>Handed to the printer. Look whether every page is on paper: only then is the letter recorded as printed.</translation>
    </message>
    <message>
        <source>All is on paper</source>
        <translation>All is on paper</translation>
    </message>
    <message>
        <source>Recorded as printed.</source>
        <translation>Recorded as printed.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>SHA-256 of the frozen file: %1</source>
        <translation>SHA-256 of the frozen file: %1</translation>
    </message>
    <message>
        <source>Not delivered: the letter came back on %1. The time for the answer runs; send it again.</source>
        <translation>Not delivered: the letter came back on %1. The time for the answer runs; send it again.</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>Outbox and post list</source>
        <translation>Outbox and post list</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>Compares the text with what was composed and with earlier versions</source>
        <translation>Compares the text with what was composed and with earlier versions</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Writes a new letter that takes the place of this one</source>
        <translation>Writes a new letter that takes the place of this one</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Letter %1 has taken the place of this one.</source>
        <translation>Letter %1 has taken the place of this one.</translation>
    </message>
    <message>
        <source>Correction of %1, %2</source>
        <comment>number of a letter and its person</comment>
        <translation>Correction of %1, %2</translation>
    </message>
</context>
<context>
    <name>LetterTexts</name>
    <message>
        <source>Answer to all claims</source>
        <translation>Answer to all claims</translation>
    </message>
    <message>
        <source>T01 Acknowledgement of receipt</source>
        <translation>T01 Acknowledgement of receipt</translation>
    </message>
    <message>
        <source>T02 Request for identity proof</source>
        <translation>T02 Request for identity proof</translation>
    </message>
    <message>
        <source>T03 Request for clarification</source>
        <translation>T03 Request for clarification</translation>
    </message>
    <message>
        <source>T04 Extension notice</source>
        <translation>T04 Extension notice</translation>
    </message>
    <message>
        <source>T05 Access reply</source>
        <translation>T05 Access reply</translation>
    </message>
    <message>
        <source>T06 Rectification done</source>
        <translation>T06 Rectification done</translation>
    </message>
    <message>
        <source>T07 Erasure done</source>
        <translation>T07 Erasure done</translation>
    </message>
    <message>
        <source>T08 Erasure refused, fully or in part</source>
        <translation>T08 Erasure refused, fully or in part</translation>
    </message>
    <message>
        <source>T09 Restriction applied</source>
        <translation>T09 Restriction applied</translation>
    </message>
    <message>
        <source>T10 Restriction about to be lifted</source>
        <translation>T10 Restriction about to be lifted</translation>
    </message>
    <message>
        <source>T11 Objection to direct marketing upheld</source>
        <translation>T11 Objection to direct marketing upheld</translation>
    </message>
    <message>
        <source>T12 Objection refused</source>
        <translation>T12 Objection refused</translation>
    </message>
    <message>
        <source>T13 Portability package</source>
        <translation>T13 Portability package</translation>
    </message>
    <message>
        <source>T14 Consent withdrawal confirmed</source>
        <translation>T14 Consent withdrawal confirmed</translation>
    </message>
    <message>
        <source>T15 Refusal or fee: unfounded or excessive</source>
        <translation>T15 Refusal or fee: unfounded or excessive</translation>
    </message>
    <message>
        <source>T16 Notice to a recipient or processor</source>
        <translation>T16 Notice to a recipient or processor</translation>
    </message>
    <message>
        <source>T17 No data found</source>
        <translation>T17 No data found</translation>
    </message>
    <message>
        <source>T18 Rectification refused</source>
        <translation>T18 Rectification refused</translation>
    </message>
    <message>
        <source>T19 Restriction refused</source>
        <translation>T19 Restriction refused</translation>
    </message>
    <message>
        <source>T20 Portability refused</source>
        <translation>T20 Portability refused</translation>
    </message>
    <message>
        <source>T21 Person not identifiable</source>
        <translation>T21 Person not identifiable</translation>
    </message>
    <message>
        <source>T22 Objection upheld</source>
        <translation>T22 Objection upheld</translation>
    </message>
    <message>
        <source>T23 Review of an automated decision</source>
        <translation>T23 Review of an automated decision</translation>
    </message>
    <message>
        <source>T24 We are not the controller</source>
        <translation>T24 We are not the controller</translation>
    </message>
    <message>
        <source>T25 Request withdrawn by the person</source>
        <translation>T25 Request withdrawn by the person</translation>
    </message>
    <message>
        <source>T26 Answer to the supervisory authority</source>
        <translation>T26 Answer to the supervisory authority</translation>
    </message>
    <message>
        <source>T27 Refusal on another ground</source>
        <translation>T27 Refusal on another ground</translation>
    </message>
    <message>
        <source>T28 Notice of a personal data breach</source>
        <translation>T28 Notice of a personal data breach</translation>
    </message>
    <message>
        <source>T29 Request forwarded to its controller</source>
        <translation>T29 Request forwarded to its controller</translation>
    </message>
    <message>
        <source>Complaint and court</source>
        <translation>Complaint and court</translation>
    </message>
    <message>
        <source>Phrases of all letters</source>
        <translation>Phrases of all letters</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>shipped</translation>
    </message>
    <message>
        <source>worded by the office</source>
        <translation>worded by the office</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
</context>
<context>
    <name>LetterTextsPage</name>
    <message>
        <source>Leave what was typed?</source>
        <translation>Leave what was typed?</translation>
    </message>
    <message>
        <source>The letter text “%1” was changed and not saved.</source>
        <translation>The letter text “%1” was changed and not saved.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Discard the changes</translation>
    </message>
    <message>
        <source>The text holds everything the law asks for.</source>
        <translation>The text holds everything the law asks for.</translation>
    </message>
    <message>
        <source>Restore a letter text</source>
        <translation>Restore a letter text</translation>
    </message>
    <message>
        <source>Why is it restored?</source>
        <translation>Why is it restored?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Letters in</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Language of the letters</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Letter texts</source>
        <translation>Letter texts</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>S&amp;ubject</translation>
    </message>
    <message>
        <source>The text with its placeholders</source>
        <translation>The text with its placeholders</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Placeholders</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>What is wrong with the text</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>Why the text reads differently now</source>
        <translation>Why the text reads differently now</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>LetterVersions</name>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>taken up again</source>
        <translation>taken up again</translation>
    </message>
    <message>
        <source>compared with the text composed anew</source>
        <translation>compared with the text composed anew</translation>
    </message>
    <message>
        <source>both texts compared</source>
        <translation>both texts compared</translation>
    </message>
    <message>
        <source>The text as composed now</source>
        <translation>The text as composed now</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>moment, officer, what was done</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Draft written to %1.</source>
        <translation>Draft written to %1.</translation>
    </message>
    <message>
        <source>Letter %1 written to %2.</source>
        <translation>Letter %1 written to %2.</translation>
    </message>
    <message>
        <source>An unsent mail with the letter %1 was written to %2.</source>
        <translation>An unsent mail with the letter %1 was written to %2.</translation>
    </message>
</context>
<context>
    <name>MailFetch</name>
    <message>
        <source>%1: new mail in the tray: %2.</source>
        <comment>mailbox, number</comment>
        <translation>%1: new mail in the tray: %2.</translation>
    </message>
    <message>
        <source>%1: new mail in the tray: %2. Kept apart because nobody can read it: %3. Left on the server: %4.</source>
        <comment>mailbox, numbers</comment>
        <translation>%1: new mail in the tray: %2. Kept apart because nobody can read it: %3. Left on the server: %4.</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3</source>
        <comment>mailbox, numbers</comment>
        <translation>Reading %1: %2 of %3</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>mailbox</comment>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <source>Stop fetching &amp;mail</source>
        <translation>Stop fetching &amp;mail</translation>
    </message>
    <message>
        <source>Fetch &amp;mail</source>
        <translation>Fetch &amp;mail</translation>
    </message>
</context>
<context>
    <name>MailSending</name>
    <message>
        <source>Mail to %1: %2</source>
        <comment>address, what became of it</comment>
        <translation>Mail to %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Sent: %n letter(s).</source>
        <translation>
            <numerusform>Sent: %n letter.</numerusform>
            <numerusform>Sent: %n letters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended while a letter was being sent. Nobody knows whether it went: look into the outbox.</source>
        <translation>The program ended while a letter was being sent. Nobody knows whether it went: look into the outbox.</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <comment>numbers</comment>
        <translation>Sending: %1 of %2</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message numerus="yes">
        <source>Mail is still waiting in the outbox: %n letter(s).</source>
        <translation>
            <numerusform>Mail is still waiting in the outbox: %n letter.</numerusform>
            <numerusform>Mail is still waiting in the outbox: %n letters.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been sent, and the time for the answer goes on. It is sent when the program is opened again.</source>
        <translation>It has not been sent, and the time for the answer goes on. It is sent when the program is opened again.</translation>
    </message>
    <message>
        <source>Stay and send</source>
        <translation>Stay and send</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stop sendin&amp;g</source>
        <translation>Stop sendin&amp;g</translation>
    </message>
    <message>
        <source>Send the outbo&amp;x now</source>
        <translation>Send the outbo&amp;x now</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mail server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder for stored mail</source>
        <translation>Folder for stored mail</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token address</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Certificate authority file</translation>
    </message>
    <message>
        <source>Minutes between readings</source>
        <translation>Minutes between readings</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>OAuth 2 token</source>
        <translation>OAuth 2 token</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Not read yet.</translation>
    </message>
    <message>
        <source>Last read: %1</source>
        <comment>moment</comment>
        <translation>Last read: %1</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>Mailbox</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>&amp;Add mailbox</source>
        <translation>&amp;Add mailbox</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the mailbox</source>
        <translation>Name of the mailbox</translation>
    </message>
    <message>
        <source>As the office calls it</source>
        <translation>As the office calls it</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mail server</translation>
    </message>
    <message>
        <source>imap.example.lv</source>
        <translation>imap.example.lv</translation>
    </message>
    <message>
        <source>Secured by</source>
        <translation>Secured by</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certificate authority</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Certificate authority file</translation>
    </message>
    <message>
        <source>Those the system trusts</source>
        <translation>Those the system trusts</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Signs in with</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Stays as it is</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token address</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this computer, never in the database. Without a keyring it must be typed here again each time the program has been closed.</source>
        <translation>The password is kept in the keyring of this computer, never in the database. Without a keyring it must be typed here again each time the program has been closed.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder for stored mail</source>
        <translation>Folder for stored mail</translation>
    </message>
    <message>
        <source>Mail stays where it is and is marked as read</source>
        <translation>Mail stays where it is and is marked as read</translation>
    </message>
    <message>
        <source>Minutes between readings</source>
        <translation>Minutes between readings</translation>
    </message>
    <message>
        <source>Read it regularly while the program is open</source>
        <translation>Read it regularly while the program is open</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Test the connection</translation>
    </message>
    <message>
        <source>New mailbox</source>
        <translation>New mailbox</translation>
    </message>
    <message>
        <source>Fill in the fields, test the connection, then save.</source>
        <translation>Fill in the fields, test the connection, then save.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh token</translation>
    </message>
    <message>
        <source>The mailbox was saved.</source>
        <translation>The mailbox was saved.</translation>
    </message>
    <message>
        <source>The mailbox was saved. This computer has no open keyring: the password is known only until the program is closed.</source>
        <translation>The mailbox was saved. This computer has no open keyring: the password is known only until the program is closed.</translation>
    </message>
    <message>
        <source>Remove the mailbox %1?</source>
        <translation>Remove the mailbox %1?</translation>
    </message>
    <message>
        <source>It is not read any more and its password is forgotten. Documents that came from it stay.</source>
        <translation>It is not read any more and its password is forgotten. Documents that came from it stay.</translation>
    </message>
    <message>
        <source>Remove mailbox</source>
        <translation>Remove mailbox</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>%1 can be read. Mails in the folder: %2</source>
        <comment>mailbox, number</comment>
        <translation>%1 can be read. Mails in the folder: %2</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
</context>
<context>
    <name>MailboxesVerb</name>
    <message>
        <source>Not read regularly.</source>
        <translation>Not read regularly.</translation>
    </message>
    <message>
        <source>No mailbox has been set up.</source>
        <translation>No mailbox has been set up.</translation>
    </message>
    <message>
        <source>Mailbox %1 was added.</source>
        <translation>Mailbox %1 was added.</translation>
    </message>
    <message>
        <source>Mailbox %1 was changed.</source>
        <translation>Mailbox %1 was changed.</translation>
    </message>
    <message>
        <source>Mailbox %1 was removed. Documents stay.</source>
        <translation>Mailbox %1 was removed. Documents stay.</translation>
    </message>
    <message>
        <source>Mailbox %1 can be read. Mails in it: %2</source>
        <translation>Mailbox %1 can be read. Mails in it: %2</translation>
    </message>
    <message>
        <source>A mailbox can be set up with: add, change, remove or test, and its name</source>
        <translation>A mailbox can be set up with: add, change, remove or test, and its name</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search numbers, names, e-mail addresses, personal codes and texts</source>
        <translation>Search numbers, names, e-mail addresses, personal codes and texts</translation>
    </message>
    <message>
        <source>Search requests, people and letters</source>
        <translation>Search requests, people and letters</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>Search e&amp;verywhere</source>
        <translation>Search e&amp;verywhere</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Atbilde</source>
        <translation>&amp;About Atbilde</translation>
    </message>
    <message>
        <source>%1 – Atbilde</source>
        <comment>name of the screen</comment>
        <translation>%1 – Atbilde</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Signed in: %1</translation>
    </message>
    <message>
        <source>Atbilde %1</source>
        <translation>Atbilde %1</translation>
    </message>
    <message>
        <source>Answers data-protection requests in time, lawfully and with proof.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Answers data-protection requests in time, lawfully and with proof.

Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The message says no date.</source>
        <translation>The message says no date.</translation>
    </message>
    <message>
        <source>The date of the message cannot be read.</source>
        <translation>The date of the message cannot be read.</translation>
    </message>
    <message>
        <source>The date of the message cannot be true.</source>
        <translation>The date of the message cannot be true.</translation>
    </message>
    <message>
        <source>The mail server&apos;s date of receipt cannot be read.</source>
        <translation>The mail server&apos;s date of receipt cannot be read.</translation>
    </message>
    <message>
        <source>The message names no sender.</source>
        <translation>The message names no sender.</translation>
    </message>
    <message>
        <source>The message names several senders.</source>
        <translation>The message names several senders.</translation>
    </message>
    <message>
        <source>The sender&apos;s name looks like another e-mail address than the real one.</source>
        <translation>The sender&apos;s name looks like another e-mail address than the real one.</translation>
    </message>
    <message>
        <source>An answer would go to another address than the message came from.</source>
        <translation>An answer would go to another address than the message came from.</translation>
    </message>
    <message>
        <source>A name holds hidden characters that turn the reading direction.</source>
        <translation>A name holds hidden characters that turn the reading direction.</translation>
    </message>
    <message>
        <source>The character set was guessed: check letters with diacritics.</source>
        <translation>The character set was guessed: check letters with diacritics.</translation>
    </message>
    <message>
        <source>A part of the message is damaged and may be incomplete.</source>
        <translation>A part of the message is damaged and may be incomplete.</translation>
    </message>
    <message>
        <source>The parts of the message cannot be told apart.</source>
        <translation>The parts of the message cannot be told apart.</translation>
    </message>
    <message>
        <source>The message is a web page only: its text is shown, pictures and links are not loaded.</source>
        <translation>The message is a web page only: its text is shown, pictures and links are not loaded.</translation>
    </message>
    <message>
        <source>The web page in the message was too long or too deep: its text may be in disorder.</source>
        <translation>The web page in the message was too long or too deep: its text may be in disorder.</translation>
    </message>
    <message>
        <source>The message is encrypted: open it in the mail program.</source>
        <translation>The message is encrypted: open it in the mail program.</translation>
    </message>
    <message>
        <source>The message is a calendar invitation.</source>
        <translation>The message is a calendar invitation.</translation>
    </message>
    <message>
        <source>Attachments are packed in Outlook&apos;s own format (winmail.dat).</source>
        <translation>Attachments are packed in Outlook&apos;s own format (winmail.dat).</translation>
    </message>
    <message>
        <source>Deeply nested parts were not looked at.</source>
        <translation>Deeply nested parts were not looked at.</translation>
    </message>
    <message>
        <source>The message has too many parts: not all were looked at.</source>
        <translation>The message has too many parts: not all were looked at.</translation>
    </message>
    <message>
        <source>A very long header was cut.</source>
        <translation>A very long header was cut.</translation>
    </message>
    <message>
        <source>The text was too long and is shown only in part.</source>
        <translation>The text was too long and is shown only in part.</translation>
    </message>
    <message>
        <source>This is an automatic reply, hardly a request.</source>
        <translation>This is an automatic reply, hardly a request.</translation>
    </message>
    <message>
        <source>This is a notice that mail could not be delivered.</source>
        <translation>This is a notice that mail could not be delivered.</translation>
    </message>
    <message>
        <source>This came through a mailing list.</source>
        <translation>This came through a mailing list.</translation>
    </message>
    <message>
        <source>This was written by a machine, for example by a web form.</source>
        <translation>This was written by a machine, for example by a web form.</translation>
    </message>
    <message>
        <source>Our mail server took the message on this day.</source>
        <translation>Our mail server took the message on this day.</translation>
    </message>
    <message>
        <source>Only the sender&apos;s computer says this day: check it.</source>
        <translation>Only the sender&apos;s computer says this day: check it.</translation>
    </message>
    <message>
        <source>The day the file came into the program; the message itself proves none.</source>
        <translation>The day the file came into the program; the message itself proves none.</translation>
    </message>
    <message>
        <source>Nothing proves the day of receipt.</source>
        <translation>Nothing proves the day of receipt.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quoted words</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>because of %1</source>
        <translation>because of %1</translation>
    </message>
    <message>
        <source>The PDF opens only with a password: ask the sender for an open copy.</source>
        <translation>The PDF opens only with a password: ask the sender for an open copy.</translation>
    </message>
    <message>
        <source>The content could not be looked into; the file is kept whole.</source>
        <translation>The content could not be looked into; the file is kept whole.</translation>
    </message>
    <message>
        <source>There are more pages than are read: the last ones were left out of the text.</source>
        <translation>There are more pages than are read: the last ones were left out of the text.</translation>
    </message>
    <message>
        <source>The text was recognised from a picture: check names, numbers and letters with diacritics.</source>
        <translation>The text was recognised from a picture: check names, numbers and letters with diacritics.</translation>
    </message>
    <message>
        <source>The PDF bears an electronic signature. It was not checked here: use a signature tool.</source>
        <translation>The PDF bears an electronic signature. It was not checked here: use a signature tool.</translation>
    </message>
    <message>
        <source>The plain version and the web version of the message say different things: look at both.</source>
        <translation>The plain version and the web version of the message say different things: look at both.</translation>
    </message>
    <message>
        <source>The web version holds text that is made invisible.</source>
        <translation>The web version holds text that is made invisible.</translation>
    </message>
    <message>
        <source>A name or an address mixes letters that look alike: check who really writes.</source>
        <translation>A name or an address mixes letters that look alike: check who really writes.</translation>
    </message>
    <message>
        <source>An attachment hides what it really is behind a second ending of its name.</source>
        <translation>An attachment hides what it really is behind a second ending of its name.</translation>
    </message>
    <message>
        <source>Somebody passed an earlier message on: check on which day it was first received.</source>
        <translation>Somebody passed an earlier message on: check on which day it was first received.</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Mo,Tu,We,Th,Fr,Sa,Su</source>
        <extracomment>The seven days from Monday on, as short as possible, divided by commas.</extracomment>
        <translation>Mo,Tu,We,Th,Fr,Sa,Su</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>%1 %2</source>
        <comment>month name and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>Month: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>NamesVerb</name>
    <message>
        <source>“%1” is no salutation: write m, f or n.</source>
        <translation>“%1” is no salutation: write m, f or n.</translation>
    </message>
    <message>
        <source>A form has the same parts as the name: %1</source>
        <translation>A form has the same parts as the name: %1</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>the folder may not be written</source>
        <translation>the folder may not be written</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>What was asked at the counter or on the telephone</source>
        <translation>What was asked at the counter or on the telephone</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>E-mail or telephone</source>
        <translation>E-mail or telephone</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>In the person&apos;s own words where possible: which data, which right, why</source>
        <translation>In the person&apos;s own words where possible: which data, which right, why</translation>
    </message>
    <message>
        <source>Put into the tray</source>
        <translation>Put into the tray</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back to the tray</source>
        <translation>Back to the tray</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Fewer notices</source>
        <translation>Fewer notices</translation>
    </message>
    <message>
        <source>More notices: %1</source>
        <translation>More notices: %1</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name of the organisation</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>On letters</source>
        <translation>On letters</translation>
    </message>
    <message>
        <source>Place of letters</source>
        <translation>Place of letters</translation>
    </message>
    <message>
        <source>Place of letters in Latvian</source>
        <translation>Place of letters in Latvian</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latvian</translation>
    </message>
    <message>
        <source>Place in the Latvian locative</source>
        <translation>Place in the Latvian locative</translation>
    </message>
    <message>
        <source>In the Latvian locative: “Rīgā”</source>
        <translation>In the Latvian locative: “Rīgā”</translation>
    </message>
    <message>
        <source>Locative</source>
        <translation>Locative</translation>
    </message>
    <message>
        <source>Place in English</source>
        <translation>Place in English</translation>
    </message>
    <message>
        <source>In English letters: “Riga”</source>
        <translation>In English letters: “Riga”</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Documents are shown</source>
        <translation>Documents are shown</translation>
    </message>
    <message>
        <source>Where a document can be shown, in Latvian</source>
        <translation>Where a document can be shown, in Latvian</translation>
    </message>
    <message>
        <source>Stands in Latvian letters: “mūsu birojā Brīvības ielā 1, Rīgā”</source>
        <translation>Stands in Latvian letters: “mūsu birojā Brīvības ielā 1, Rīgā”</translation>
    </message>
    <message>
        <source>Where a document can be shown, in English</source>
        <translation>Where a document can be shown, in English</translation>
    </message>
    <message>
        <source>Stands in English letters: “our office at Brīvības iela 1, Riga”</source>
        <translation>Stands in English letters: “our office at Brīvības iela 1, Riga”</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Contact person in the Latvian accusative</source>
        <translation>Contact person in the Latvian accusative</translation>
    </message>
    <message>
        <source>Stands after “sazināties ar”: “Annu Bērziņu”</source>
        <translation>Stands after “sazināties ar”: “Annu Bērziņu”</translation>
    </message>
    <message>
        <source>Accusative</source>
        <translation>Accusative</translation>
    </message>
    <message>
        <source>Contact telephone</source>
        <translation>Contact telephone</translation>
    </message>
    <message>
        <source>Telephone of the contact person</source>
        <translation>Telephone of the contact person</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>Contact e-mail</translation>
    </message>
    <message>
        <source>E-mail of the contact person</source>
        <translation>E-mail of the contact person</translation>
    </message>
    <message>
        <source>Signs the letters</source>
        <translation>Signs the letters</translation>
    </message>
    <message>
        <source>Who signs the letters</source>
        <translation>Who signs the letters</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position of who signs, in Latvian</source>
        <translation>Position of who signs, in Latvian</translation>
    </message>
    <message>
        <source>Position of who signs, in English</source>
        <translation>Position of who signs, in English</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numbering</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Pattern of the numbers: Requests</source>
        <translation>Pattern of the numbers: Requests</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Pattern of the numbers: Letters</source>
        <translation>Pattern of the numbers: Letters</translation>
    </message>
    <message>
        <source>Letters of the authority</source>
        <translation>Letters of the authority</translation>
    </message>
    <message>
        <source>Pattern of the numbers: Letters of the authority</source>
        <translation>Pattern of the numbers: Letters of the authority</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Breaches</translation>
    </message>
    <message>
        <source>Pattern of the numbers: Breaches</source>
        <translation>Pattern of the numbers: Breaches</translation>
    </message>
    <message>
        <source>{year} is the year, {seq4} the serial number with at least four digits, {n} the letter within its request. Numbers already given stay as they are.</source>
        <translation>{year} is the year, {seq4} the serial number with at least four digits, {n} the letter within its request. Numbers already given stay as they are.</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Keeping</translation>
    </message>
    <message>
        <source>Years a closed request is kept</source>
        <translation>Years a closed request is kept</translation>
    </message>
    <message>
        <source>Copy of an identity document</source>
        <translation>Copy of an identity document</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Needs {year}, a serial number such as {seq4}, and {n}.</source>
        <translation>Needs {year}, a serial number such as {seq4}, and {n}.</translation>
    </message>
    <message>
        <source>Needs {year} and a serial number such as {seq4}.</source>
        <translation>Needs {year} and a serial number such as {seq4}.</translation>
    </message>
    <message>
        <source>Two series would give the same numbers.</source>
        <translation>Two series would give the same numbers.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>For example %1</translation>
    </message>
    <message>
        <source>This is no Latvian registration number. Please look at its digits.</source>
        <translation>This is no Latvian registration number. Please look at its digits.</translation>
    </message>
    <message>
        <source>Every letter needs this: “%1”. Please fill it in.</source>
        <translation>Every letter needs this: “%1”. Please fill it in.</translation>
    </message>
    <message>
        <source>Pattern of “%1”: %2</source>
        <comment>series, what is wrong</comment>
        <translation>Pattern of “%1”: %2</translation>
    </message>
    <message>
        <source>The organisation was saved.</source>
        <translation>The organisation was saved.</translation>
    </message>
    <message>
        <source>Somebody else has changed the organisation meanwhile. Nothing was saved; what you typed is kept.</source>
        <translation>Somebody else has changed the organisation meanwhile. Nothing was saved; what you typed is kept.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Show theirs</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>Receipt, %1</source>
        <comment>number of a request</comment>
        <translation>Receipt, %1</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>OutboxScreen</name>
    <message>
        <source>No registered letter was posted on that day.</source>
        <translation>No registered letter was posted on that day.</translation>
    </message>
    <message>
        <source>Registered letters: %1</source>
        <translation>Registered letters: %1</translation>
    </message>
    <message>
        <source>The mail was taken out of the outbox. It will not be sent.</source>
        <translation>The mail was taken out of the outbox. It will not be sent.</translation>
    </message>
    <message>
        <source>The letter counts as sent at the moment it was handed over. Say so only when the recipient or the administrator of the mail server has confirmed it.</source>
        <translation>The letter counts as sent at the moment it was handed over. Say so only when the recipient or the administrator of the mail server has confirmed it.</translation>
    </message>
    <message>
        <source>If the first mail did arrive, the person gets the letter twice.</source>
        <translation>If the first mail did arrive, the person gets the letter twice.</translation>
    </message>
    <message>
        <source>Was the mail really sent?</source>
        <translation>Was the mail really sent?</translation>
    </message>
    <message>
        <source>Send the mail again?</source>
        <translation>Send the mail again?</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>It was sent</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>registered letters %1</source>
        <comment>file name</comment>
        <translation>registered letters %1</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Spreadsheets</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF documents</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Back to the letters</source>
        <translation>Back to the letters</translation>
    </message>
    <message>
        <source>Mails of the outbox</source>
        <translation>Mails of the outbox</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>The outbox is empty.</translation>
    </message>
    <message>
        <source>Open a finalised letter and choose “E-mail…”.</source>
        <translation>Open a finalised letter and choose “E-mail…”.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Withdraw</translation>
    </message>
    <message>
        <source>It was sent…</source>
        <translation>It was sent…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Send again…</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Registered letters for the post office</source>
        <translation>Registered letters for the post office</translation>
    </message>
    <message>
        <source>Day of posting</source>
        <translation>Day of posting</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Save CSV…</translation>
    </message>
</context>
<context>
    <name>PackageWords</name>
    <message>
        <source>Name the file to write: --out FILE.zip</source>
        <translation>Name the file to write: --out FILE.zip</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>The environment variable %1 is not set.</translation>
    </message>
    <message>
        <source>Package of request %1 written to %2.</source>
        <translation>Package of request %1 written to %2.</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>No page</translation>
    </message>
</context>
<context>
    <name>PaperSample</name>
    <message>
        <source>Anna Example</source>
        <translation>Anna Example</translation>
    </message>
    <message>
        <source>How a letter looks on this paper</source>
        <translation>How a letter looks on this paper</translation>
    </message>
    <message>
        <source>Dear Ms Example,</source>
        <translation>Dear Ms Example,</translation>
    </message>
    <message>
        <source>This is no letter, but a page to look at. It stands on the paper chosen beside it, with its margins, its font, its logo and its footer. The addressee stands where the window of the envelope is.</source>
        <translation>This is no letter, but a page to look at. It stands on the paper chosen beside it, with its margins, its font, its logo and its footer. The addressee stands where the window of the envelope is.</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>Yours sincerely</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Journal entry before this letter: %1</source>
        <translation>Journal entry before this letter: %1</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Test page</translation>
    </message>
    <message>
        <source>The frame shows where the text of a letter may stand.</source>
        <translation>The frame shows where the text of a letter may stand.</translation>
    </message>
    <message>
        <source>Fold the page and put it into an envelope: the window must show this frame.</source>
        <translation>Fold the page and put it into an envelope: the window must show this frame.</translation>
    </message>
    <message>
        <source>This line is 100 mm long. If not, set the printer to 100 % (no scaling).</source>
        <translation>This line is 100 mm long. If not, set the printer to 100 % (no scaling).</translation>
    </message>
    <message>
        <source>Letters and signs of the font</source>
        <translation>Letters and signs of the font</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Requests: %1, open: %2</source>
        <translation>Requests: %1, open: %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message>
        <source>Until %1: %2.</source>
        <comment>date, condition</comment>
        <translation>Until %1: %2.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <comment>date</comment>
        <translation>Until %1.</translation>
    </message>
    <message>
        <source>Until this: %1.</source>
        <comment>condition</comment>
        <translation>Until this: %1.</translation>
    </message>
    <message>
        <source>No end is set.</source>
        <translation>No end is set.</translation>
    </message>
    <message>
        <source>These data may only be stored since %1. %2.</source>
        <comment>date, cause with its article</comment>
        <translation>These data may only be stored since %1. %2.</translation>
    </message>
    <message>
        <source>Which data: %1.</source>
        <translation>Which data: %1.</translation>
    </message>
    <message>
        <source>Confirmed in %1 of %2 systems.</source>
        <translation>Confirmed in %1 of %2 systems.</translation>
    </message>
    <message>
        <source>The person was told that it is lifted on %1.</source>
        <translation>The person was told that it is lifted on %1.</translation>
    </message>
    <message>
        <source>Objects to all direct marketing since %1 (Art. 21(2)).</source>
        <translation>Objects to all direct marketing since %1 (Art. 21(2)).</translation>
    </message>
    <message>
        <source>Objects to this processing since %1 (Art. 21(1)): %2.</source>
        <comment>date, purpose</comment>
        <translation>Objects to this processing since %1 (Art. 21(1)): %2.</translation>
    </message>
    <message>
        <source>On the suppression list since %1: %2. Nothing is advertised there (Art. 21(3)).</source>
        <translation>On the suppression list since %1: %2. Nothing is advertised there (Art. 21(3)).</translation>
    </message>
    <message>
        <source>What to heed with this person&apos;s data</source>
        <translation>What to heed with this person&apos;s data</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Search people</source>
        <translation>Search people</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Requests</translation>
    </message>
    <message>
        <source>Requests of this person</source>
        <translation>Requests of this person</translation>
    </message>
    <message>
        <source>Perhaps the &amp;same person</source>
        <translation>Perhaps the &amp;same person</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Perhaps the same person</translation>
    </message>
    <message>
        <source>%1, answer by %2</source>
        <comment>state, date</comment>
        <translation>%1, answer by %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>state, date</comment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Press Enter to open it</source>
        <translation>Press Enter to open it</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Personal code</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>This person</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Nobody has asked anything yet</source>
        <translation>Nobody has asked anything yet</translation>
    </message>
    <message>
        <source>People appear here when a document of the intake tray is registered.</source>
        <translation>People appear here when a document of the intake tray is registered.</translation>
    </message>
    <message>
        <source>Nobody is found by these words</source>
        <translation>Nobody is found by these words</translation>
    </message>
    <message>
        <source>Try fewer letters, or the e-mail address or telephone number.</source>
        <translation>Try fewer letters, or the e-mail address or telephone number.</translation>
    </message>
    <message>
        <source>No person is chosen</source>
        <translation>No person is chosen</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see their details and requests.</source>
        <translation>Choose somebody in the list to see their details and requests.</translation>
    </message>
    <message>
        <source>&amp;Consents</source>
        <translation>&amp;Consents</translation>
    </message>
    <message>
        <source>Consents of this person</source>
        <translation>Consents of this person</translation>
    </message>
    <message>
        <source>Represented &amp;by</source>
        <translation>Represented &amp;by</translation>
    </message>
    <message>
        <source>Who spoke for this person</source>
        <translation>Who spoke for this person</translation>
    </message>
    <message>
        <source>Requests: %1. Documents: %2.</source>
        <translation>Requests: %1. Documents: %2.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>About %1</translation>
    </message>
    <message>
        <source>Related to %1</source>
        <translation>Related to %1</translation>
    </message>
    <message>
        <source>Given on %1</source>
        <translation>Given on %1</translation>
    </message>
    <message>
        <source>Given on %1, withdrawn on %2</source>
        <translation>Given on %1, withdrawn on %2</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Proof: %1</translation>
    </message>
    <message>
        <source>%1. %2. Proof: %3</source>
        <comment>purpose, when, proof</comment>
        <translation>%1. %2. Proof: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, kind of representative</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <comment>request, authority, date</comment>
        <translation>%1: %2, until %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>request, authority</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The authority was accepted for this request</source>
        <translation>The authority was accepted for this request</translation>
    </message>
    <message>
        <source>The authority was not accepted</source>
        <translation>The authority was not accepted</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Scope: %1</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Nominative</source>
        <translation>Nominative</translation>
    </message>
    <message>
        <source>Genitive</source>
        <translation>Genitive</translation>
    </message>
    <message>
        <source>Dative</source>
        <translation>Dative</translation>
    </message>
    <message>
        <source>Accusative</source>
        <translation>Accusative</translation>
    </message>
    <message>
        <source>Locative</source>
        <translation>Locative</translation>
    </message>
    <message>
        <source>Vocative</source>
        <translation>Vocative</translation>
    </message>
    <message>
        <source>Somebody else has changed this person meanwhile. Nothing was saved; what you typed is kept.</source>
        <translation>Somebody else has changed this person meanwhile. Nothing was saved; what you typed is kept.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Show theirs</translation>
    </message>
    <message>
        <source>Decline the name anew?</source>
        <translation>Decline the name anew?</translation>
    </message>
    <message>
        <source>The forms that were corrected by hand are replaced by those of the rules.</source>
        <translation>The forms that were corrected by hand are replaced by those of the rules.</translation>
    </message>
    <message>
        <source>Decline anew</source>
        <translation>Decline anew</translation>
    </message>
    <message>
        <source>Keep the forms</source>
        <translation>Keep the forms</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>A person needs a name.</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Given names</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Surname</translation>
    </message>
    <message>
        <source>&amp;Addressed as</source>
        <translation>&amp;Addressed as</translation>
    </message>
    <message>
        <source>&amp;Language of letters</source>
        <translation>&amp;Language of letters</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;ddress</translation>
    </message>
    <message>
        <source>&amp;Customer number</source>
        <translation>&amp;Customer number</translation>
    </message>
    <message>
        <source>&amp;Personal code</source>
        <translation>&amp;Personal code</translation>
    </message>
    <message>
        <source>Show the personal code</source>
        <translation>Show the personal code</translation>
    </message>
    <message>
        <source>Forms of the name</source>
        <translation>Forms of the name</translation>
    </message>
    <message>
        <source>The rules cannot be sure about this name: please look at its forms.</source>
        <translation>The rules cannot be sure about this name: please look at its forms.</translation>
    </message>
    <message>
        <source>A letter begins</source>
        <translation>A letter begins</translation>
    </message>
    <message>
        <source>Save person</source>
        <translation>Save person</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>%1, given names</source>
        <comment>grammatical case</comment>
        <translation>%1, given names</translation>
    </message>
    <message>
        <source>%1, surname</source>
        <comment>grammatical case</comment>
        <translation>%1, surname</translation>
    </message>
</context>
<context>
    <name>PersonalCodeEdit</name>
    <message>
        <source>This is no Latvian personal code; it is kept as written.</source>
        <translation>This is no Latvian personal code; it is kept as written.</translation>
    </message>
    <message>
        <source>The check digit does not hold: compare with the letter.</source>
        <translation>The check digit does not hold: compare with the letter.</translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>No.</source>
        <comment>column of the post-office list</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Number of the item</source>
        <translation>Number of the item</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Registered letters, %1</source>
        <comment>day</comment>
        <translation>Registered letters, %1</translation>
    </message>
    <message>
        <source>Sender: %1, %2</source>
        <comment>name, address</comment>
        <translation>Sender: %1, %2</translation>
    </message>
    <message>
        <source>Number of letters: %1</source>
        <translation>Number of letters: %1</translation>
    </message>
    <message>
        <source>Handed in by: %1</source>
        <translation>Handed in by: %1</translation>
    </message>
    <message>
        <source>Received by: %1</source>
        <translation>Received by: %1</translation>
    </message>
</context>
<context>
    <name>PostListVerb</name>
    <message>
        <source>No registered letter was posted on that day.</source>
        <translation>No registered letter was posted on that day.</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Given names</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Addressed as</source>
        <translation>Addressed as</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Personal code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>The request</translation>
    </message>
    <message>
        <source>Date of receipt</source>
        <translation>Date of receipt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Language of the letters</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>Sender&apos;s reference</source>
        <translation>Sender&apos;s reference</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Number of the request</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Why it is not a request</source>
        <translation>Why it is not a request</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Attach…</translation>
    </message>
    <message>
        <source>Not a request…</source>
        <translation>Not a request…</translation>
    </message>
    <message>
        <source>Makes a request of this document (Enter)</source>
        <translation>Makes a request of this document (Enter)</translation>
    </message>
    <message>
        <source>Belongs to a request that exists (A)</source>
        <translation>Belongs to a request that exists (A)</translation>
    </message>
    <message>
        <source>Sets it aside with a reason (X)</source>
        <translation>Sets it aside with a reason (X)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>officer, role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It is somebody else: new person</source>
        <translation>It is somebody else: new person</translation>
    </message>
    <message>
        <source>same personal code</source>
        <translation>same personal code</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>same e-mail</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>same telephone</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>Already known: %1
%2
%3. Requests: %4</source>
        <comment>name, contacts, what is the same, how many</comment>
        <translation>Already known: %1
%2
%3. Requests: %4</translation>
    </message>
    <message>
        <source>Use this person</source>
        <translation>Use this person</translation>
    </message>
    <message>
        <source>Letter of Datu valsts inspekcija</source>
        <translation>Letter of Datu valsts inspekcija</translation>
    </message>
    <message>
        <source>Why another date</source>
        <translation>Why another date</translation>
    </message>
    <message>
        <source>Why the date of receipt is another than the document shows</source>
        <translation>Why the date of receipt is another than the document shows</translation>
    </message>
    <message>
        <source>Needed: it moves the deadline</source>
        <translation>Needed: it moves the deadline</translation>
    </message>
    <message>
        <source>Received by the unit</source>
        <translation>Received by the unit</translation>
    </message>
    <message>
        <source>Date of receipt by the responsible unit</source>
        <translation>Date of receipt by the responsible unit</translation>
    </message>
    <message>
        <source>Registered letter No.</source>
        <translation>Registered letter No.</translation>
    </message>
    <message>
        <source>Number of the registered letter</source>
        <translation>Number of the registered letter</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Delivered on</translation>
    </message>
    <message>
        <source>Day the registered letter was delivered</source>
        <translation>Day the registered letter was delivered</translation>
    </message>
    <message>
        <source>Authority&apos;s reference</source>
        <translation>Authority&apos;s reference</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Answer wanted by</translation>
    </message>
    <message>
        <source>Day by which the authority wants its answer</source>
        <translation>Day by which the authority wants its answer</translation>
    </message>
    <message>
        <source>About request</source>
        <translation>About request</translation>
    </message>
    <message>
        <source>Number of the request it is about</source>
        <translation>Number of the request it is about</translation>
    </message>
    <message>
        <source>Number, if known</source>
        <translation>Number, if known</translation>
    </message>
    <message>
        <source>Who complained</source>
        <translation>Who complained</translation>
    </message>
    <message>
        <source>Name of who complained</source>
        <translation>Name of who complained</translation>
    </message>
    <message>
        <source>Empty: the authority itself</source>
        <translation>Empty: the authority itself</translation>
    </message>
    <message>
        <source>Repeats request</source>
        <translation>Repeats request</translation>
    </message>
    <message>
        <source>Earlier request that this one repeats</source>
        <translation>Earlier request that this one repeats</translation>
    </message>
    <message>
        <source>The letter of the authority</source>
        <translation>The letter of the authority</translation>
    </message>
    <message>
        <source>No, it is a new one</source>
        <translation>No, it is a new one</translation>
    </message>
    <message>
        <source>%1, received %2: %3</source>
        <comment>number, date, state</comment>
        <translation>%1, received %2: %3</translation>
    </message>
    <message>
        <source>Say on which day it was received.</source>
        <translation>Say on which day it was received.</translation>
    </message>
    <message>
        <source>The document shows %1 as its day of receipt. Say why it is another.</source>
        <translation>The document shows %1 as its day of receipt. Say why it is another.</translation>
    </message>
    <message>
        <source>Say by which day the authority wants its answer.</source>
        <translation>Say by which day the authority wants its answer.</translation>
    </message>
    <message>
        <source>The authority&apos;s number</source>
        <translation>The authority&apos;s number</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Number of the letter</translation>
    </message>
    <message>
        <source>Date on the letter</source>
        <translation>Date on the letter</translation>
    </message>
    <message>
        <source>Date that stands on the letter</source>
        <translation>Date that stands on the letter</translation>
    </message>
    <message>
        <source>Give the number that the authority put on its letter.</source>
        <translation>Give the number that the authority put on its letter.</translation>
    </message>
    <message>
        <source>Say which date stands on the authority&apos;s letter.</source>
        <translation>Say which date stands on the authority&apos;s letter.</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Taken in by</translation>
    </message>
    <message>
        <source>Who took the registered letter in</source>
        <translation>Who took the registered letter in</translation>
    </message>
    <message>
        <source>given name and surname the other way round</source>
        <translation>given name and surname the other way round</translation>
    </message>
    <message>
        <source>same surname, the initial fits</source>
        <translation>same surname, the initial fits</translation>
    </message>
    <message>
        <source>looks alike, but is written with letters of another script</source>
        <translation>looks alike, but is written with letters of another script</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, date of receipt</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Asked the same before: %1</source>
        <translation>Asked the same before: %1</translation>
    </message>
    <message>
        <source>a letter of it was not delivered</source>
        <translation>a letter of it was not delivered</translation>
    </message>
    <message>
        <source>answers a message of it</source>
        <translation>answers a message of it</translation>
    </message>
    <message>
        <source>names its number “%1”</source>
        <translation>names its number “%1”</translation>
    </message>
    <message>
        <source>same sender and subject</source>
        <translation>same sender and subject</translation>
    </message>
    <message>
        <source>same sender</source>
        <translation>same sender</translation>
    </message>
    <message>
        <source>May belong to %1, %2, %3: %4</source>
        <comment>number, person, state, reasons</comment>
        <translation>May belong to %1, %2, %3: %4</translation>
    </message>
    <message>
        <source>This sender is not known in that request: anybody can write a number.</source>
        <translation>This sender is not known in that request: anybody can write a number.</translation>
    </message>
    <message>
        <source>Attach all the same</source>
        <translation>Attach all the same</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>Attach to %1</translation>
    </message>
    <message>
        <source>Passed on: sent first on %1. Take this day</source>
        <translation>Passed on: sent first on %1. Take this day</translation>
    </message>
    <message>
        <source>passed on within the company, received first on this day</source>
        <translation>passed on within the company, received first on this day</translation>
    </message>
</context>
<context>
    <name>PurgeWords</name>
    <message>
        <source>Nothing is kept longer than the rules say.</source>
        <translation>Nothing is kept longer than the rules say.</translation>
    </message>
    <message>
        <source>Requests free to be erased: %1. Copies of identity documents: %2. Packages: %3. Lines of old requests: %4.</source>
        <translation>Requests free to be erased: %1. Copies of identity documents: %2. Packages: %3. Lines of old requests: %4.</translation>
    </message>
    <message>
        <source>Nothing was erased. “atbilde purge --confirm” erases them; that cannot be undone.</source>
        <translation>Nothing was erased. “atbilde purge --confirm” erases them; that cannot be undone.</translation>
    </message>
    <message>
        <source>An erasure is unfinished; --confirm carries it on.</source>
        <translation>An erasure is unfinished; --confirm carries it on.</translation>
    </message>
    <message>
        <source>There is no certificate %1.</source>
        <translation>There is no certificate %1.</translation>
    </message>
    <message>
        <source>%1 is on hold: it is not erased until the hold is ended.</source>
        <translation>%1 is on hold: it is not erased until the hold is ended.</translation>
    </message>
    <message>
        <source>The hold on %1 was ended.</source>
        <translation>The hold on %1 was ended.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>The limit is a number from 1 on.</source>
        <translation>The limit is a number from 1 on.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>No requests.</source>
        <translation>No requests.</translation>
    </message>
    <message>
        <source>There are more; use --limit to see them.</source>
        <translation>There are more; use --limit to see them.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Nobody was found.</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Legal deadline: %1</source>
        <translation>Legal deadline: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Find in this list</translation>
    </message>
    <message>
        <source>Number, name, e-mail address, personal code, or words of a letter</source>
        <translation>Number, name, e-mail address, personal code, or words of a letter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Awaiting the person</source>
        <translation>Awaiting the person</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>For approval</translation>
    </message>
    <message>
        <source>To post</source>
        <translation>To post</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>filter and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter and how many, spoken</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
    <message>
        <source>Try fewer letters: names are found without diacritics too, numbers by their beginning.</source>
        <translation>Try fewer letters: names are found without diacritics too, numbers by their beginning.</translation>
    </message>
    <message>
        <source>Look among all requests</source>
        <translation>Look among all requests</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nothing is overdue</translation>
    </message>
    <message>
        <source>Every open request is within its deadline.</source>
        <translation>Every open request is within its deadline.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>No requests yet</translation>
    </message>
    <message>
        <source>Register a letter in the intake tray, and it appears here with its deadline.</source>
        <translation>Register a letter in the intake tray, and it appears here with its deadline.</translation>
    </message>
    <message>
        <source>No requests here</source>
        <translation>No requests here</translation>
    </message>
    <message>
        <source>Other requests can be found under the other filters.</source>
        <translation>Other requests can be found under the other filters.</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Show all requests</translation>
    </message>
</context>
<context>
    <name>ReadVerb</name>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>From: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Subject: %1</translation>
    </message>
    <message>
        <source>Received on: %1</source>
        <translation>Received on: %1</translation>
    </message>
    <message>
        <source>No right seems to be asked.</source>
        <translation>No right seems to be asked.</translation>
    </message>
    <message>
        <source>Right: %1 (%2 %), because of %3</source>
        <translation>Right: %1 (%2 %), because of %3</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>Personal code: %1</source>
        <translation>Personal code: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Phone: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Address: %1</translation>
    </message>
    <message>
        <source>Customer number: %1</source>
        <translation>Customer number: %1</translation>
    </message>
    <message>
        <source>Answer to: %1</source>
        <translation>Answer to: %1</translation>
    </message>
    <message>
        <source>Attachment: %1 (%2, bytes: %3)</source>
        <translation>Attachment: %1 (%2, bytes: %3)</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Pages: %1</translation>
    </message>
    <message>
        <source>Signed by %1. %2</source>
        <comment>signer, what was compared</comment>
        <translation>Signed by %1. %2</translation>
    </message>
    <message>
        <source>Not signed: %1</source>
        <translation>Not signed: %1</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>There is no file or folder %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>The file %1 cannot be read: %2</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>The file %1 is empty.</translation>
    </message>
    <message>
        <source>The file %1 is too large: %2 bytes, the limit is %3.</source>
        <translation>The file %1 is too large: %2 bytes, the limit is %3.</translation>
    </message>
    <message>
        <source>The file %1 is not an e-mail message.</source>
        <translation>The file %1 is not an e-mail message.</translation>
    </message>
    <message>
        <source>The file is not JSON: something is wrong at byte %1.</source>
        <translation>The file is not JSON: something is wrong at byte %1.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>The field “%1” is missing.</translation>
    </message>
    <message>
        <source>The field “%1” is not known; perhaps it is misspelt.</source>
        <translation>The field “%1” is not known; perhaps it is misspelt.</translation>
    </message>
    <message>
        <source>The field “%1” is not understood: “%2”.</source>
        <translation>The field “%1” is not understood: “%2”.</translation>
    </message>
    <message>
        <source>The person&apos;s name is missing.</source>
        <translation>The person&apos;s name is missing.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Dates are written 2026-11-22 or 22.11.2026.</source>
        <translation>“%1” is not a date. Dates are written 2026-11-22 or 22.11.2026.</translation>
    </message>
    <message>
        <source>%1 is in the future.</source>
        <translation>%1 is in the future.</translation>
    </message>
    <message>
        <source>%1 is before the day of receipt, %2.</source>
        <translation>%1 is before the day of receipt, %2.</translation>
    </message>
    <message>
        <source>The year %1 is outside the calendar, which covers %2 to %3.</source>
        <translation>The year %1 is outside the calendar, which covers %2 to %3.</translation>
    </message>
    <message>
        <source>The period ends before it begins: %1 to %2.</source>
        <translation>The period ends before it begins: %1 to %2.</translation>
    </message>
    <message>
        <source>Line %1 of the holiday table is not understood: %2</source>
        <translation>Line %1 of the holiday table is not understood: %2</translation>
    </message>
    <message>
        <source>The deadline for this right cannot be extended: %1.</source>
        <translation>The deadline for this right cannot be extended: %1.</translation>
    </message>
    <message>
        <source>The deadline is already extended to %1; it cannot be extended again.</source>
        <translation>The deadline is already extended to %1; it cannot be extended again.</translation>
    </message>
    <message>
        <source>An extension notice of %1 is too late: it had to leave by %2 at the latest.</source>
        <translation>An extension notice of %1 is too late: it had to leave by %2 at the latest.</translation>
    </message>
    <message>
        <source>%1 is in the office already, as document %2.</source>
        <translation>%1 is in the office already, as document %2.</translation>
    </message>
    <message>
        <source>There is no document %1.</source>
        <translation>There is no document %1.</translation>
    </message>
    <message>
        <source>Document %1 is no longer in the intake tray: %2.</source>
        <translation>Document %1 is no longer in the intake tray: %2.</translation>
    </message>
    <message>
        <source>A request invokes at least one right; please choose which.</source>
        <translation>A request invokes at least one right; please choose which.</translation>
    </message>
    <message>
        <source>A reason is needed; please write it down.</source>
        <translation>A reason is needed; please write it down.</translation>
    </message>
    <message>
        <source>“%2” is not known in the list “%1”.</source>
        <translation>“%2” is not known in the list “%1”.</translation>
    </message>
    <message>
        <source>There is no request %1.</source>
        <translation>There is no request %1.</translation>
    </message>
    <message>
        <source>There is no person %1.</source>
        <translation>There is no person %1.</translation>
    </message>
    <message>
        <source>There is no officer “%1” in this office.</source>
        <translation>There is no officer “%1” in this office.</translation>
    </message>
    <message>
        <source>Please say who you are: --as OFFICER or the variable ATBILDE_OFFICER.</source>
        <translation>Please say who you are: --as OFFICER or the variable ATBILDE_OFFICER.</translation>
    </message>
    <message>
        <source>There is an officer “%1” already.</source>
        <translation>There is an officer “%1” already.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the request is in the state “%2”.</source>
        <translation>“%1” is not possible while the request is in the state “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not for the role “%2”.</source>
        <translation>“%1” is not for the role “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not possible yet. %2</source>
        <translation>“%1” is not possible yet. %2</translation>
    </message>
    <message>
        <source>“%1” is not among the rights invoked in request %2.</source>
        <translation>“%1” is not among the rights invoked in request %2.</translation>
    </message>
    <message>
        <source>“%1” is not a lawful outcome for “%2”.</source>
        <translation>“%1” is not a lawful outcome for “%2”.</translation>
    </message>
    <message>
        <source>“%1” cannot be the ground for “%2” with the outcome “%3”.</source>
        <translation>“%1” cannot be the ground for “%2” with the outcome “%3”.</translation>
    </message>
    <message>
        <source>The decision on “%1” with the outcome “%2” needs its ground.</source>
        <translation>The decision on “%1” with the outcome “%2” needs its ground.</translation>
    </message>
    <message>
        <source>The decision on “%1” lacks: %2.</source>
        <translation>The decision on “%1” lacks: %2.</translation>
    </message>
    <message>
        <source>Somebody else has changed request %1 meanwhile. Nothing was saved; what changed is shown now, please look and try again.</source>
        <translation>Somebody else has changed request %1 meanwhile. Nothing was saved; what changed is shown now, please look and try again.</translation>
    </message>
    <message>
        <source>There is no letter %1.</source>
        <translation>There is no letter %1.</translation>
    </message>
    <message>
        <source>The letter cannot leave yet; it lacks: %1.</source>
        <translation>The letter cannot leave yet; it lacks: %1.</translation>
    </message>
    <message>
        <source>There is no letter text “%1”.</source>
        <translation>There is no letter text “%1”.</translation>
    </message>
    <message>
        <source>The letter text %1 is broken: %2</source>
        <translation>The letter text %1 is broken: %2</translation>
    </message>
    <message>
        <source>Letter %1 has been finalised and cannot be changed any more.</source>
        <translation>Letter %1 has been finalised and cannot be changed any more.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a registered letter: two letters, eight digits, a check digit, two letters.</source>
        <translation>“%1” is not the number of a registered letter: two letters, eight digits, a check digit, two letters.</translation>
    </message>
    <message>
        <source>There is no address for %1.</source>
        <translation>There is no address for %1.</translation>
    </message>
    <message>
        <source>The font %1 lacks these letters: %2</source>
        <translation>The font %1 lacks these letters: %2</translation>
    </message>
    <message>
        <source>The font %1 is not installed.</source>
        <translation>The font %1 is not installed.</translation>
    </message>
    <message>
        <source>The file %1 exists already and was not overwritten.</source>
        <translation>The file %1 exists already and was not overwritten.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>The file %1 could not be written: %2</translation>
    </message>
    <message>
        <source>There is a file at %1 already; it was not touched.</source>
        <translation>There is a file at %1 already; it was not touched.</translation>
    </message>
    <message>
        <source>Please fill in “%1”.</source>
        <translation>Please fill in “%1”.</translation>
    </message>
    <message>
        <source>“%1” is already among what request %2 asks for.</source>
        <translation>“%1” is already among what request %2 asks for.</translation>
    </message>
    <message>
        <source>%1 is another day of receipt than %2, which the document shows; please give the reason.</source>
        <translation>%1 is another day of receipt than %2, which the document shows; please give the reason.</translation>
    </message>
    <message>
        <source>%1 is this request itself.</source>
        <translation>%1 is this request itself.</translation>
    </message>
    <message>
        <source>This office never asks for a copy of an identity document; the profile of the organisation says so.</source>
        <translation>This office never asks for a copy of an identity document; the profile of the organisation says so.</translation>
    </message>
    <message>
        <source>“%1” is too weak a proof of identity for “%2”.</source>
        <translation>“%1” is too weak a proof of identity for “%2”.</translation>
    </message>
    <message>
        <source>It has not been settled who asks in request %1; please record the identity check first.</source>
        <translation>It has not been settled who asks in request %1; please record the identity check first.</translation>
    </message>
    <message>
        <source>No copy of an identity document is held on this request.</source>
        <translation>No copy of an identity document is held on this request.</translation>
    </message>
    <message>
        <source>“%1” cannot be decided as fulfilled while its tasks are open. Open tasks: %2.</source>
        <translation>“%1” cannot be decided as fulfilled while its tasks are open. Open tasks: %2.</translation>
    </message>
    <message>
        <source>“%1” is to be answered before data are erased.</source>
        <translation>“%1” is to be answered before data are erased.</translation>
    </message>
    <message>
        <source>A restriction holds on these data (%1): they may be stored, not erased.</source>
        <translation>A restriction holds on these data (%1): they may be stored, not erased.</translation>
    </message>
    <message>
        <source>There is no task %1.</source>
        <translation>There is no task %1.</translation>
    </message>
    <message>
        <source>Task %1 has been answered already.</source>
        <translation>Task %1 has been answered already.</translation>
    </message>
    <message>
        <source>There is no finding %1.</source>
        <translation>There is no finding %1.</translation>
    </message>
    <message>
        <source>No data have been entered for request %1, so there is nothing to put into the package.</source>
        <translation>No data have been entered for request %1, so there is nothing to put into the package.</translation>
    </message>
    <message>
        <source>No data of request %1 meet the three conditions of data portability.</source>
        <translation>No data of request %1 meet the three conditions of data portability.</translation>
    </message>
    <message>
        <source>There is no notice %1.</source>
        <translation>There is no notice %1.</translation>
    </message>
    <message>
        <source>Notice %1 has been settled already.</source>
        <translation>Notice %1 has been settled already.</translation>
    </message>
    <message>
        <source>There is no mark %1.</source>
        <translation>There is no mark %1.</translation>
    </message>
    <message>
        <source>The mark was already lifted on %1.</source>
        <translation>The mark was already lifted on %1.</translation>
    </message>
    <message>
        <source>The restriction on “%1” cannot be lifted before the person was told: the notice has not been dispatched.</source>
        <translation>The restriction on “%1” cannot be lifted before the person was told: the notice has not been dispatched.</translation>
    </message>
    <message>
        <source>%1 is before %2, the day on which the notice says the restriction ends.</source>
        <translation>%1 is before %2, the day on which the notice says the restriction ends.</translation>
    </message>
    <message>
        <source>There is no reminder %1.</source>
        <translation>There is no reminder %1.</translation>
    </message>
    <message>
        <source>There is no consent %1.</source>
        <translation>There is no consent %1.</translation>
    </message>
    <message>
        <source>There is no breach %1.</source>
        <translation>There is no breach %1.</translation>
    </message>
    <message>
        <source>The password is too short. Least number of characters: %1.</source>
        <translation>The password is too short. Least number of characters: %1.</translation>
    </message>
    <message>
        <source>The password must not stand in the letter that goes with the data.</source>
        <translation>The password must not stand in the letter that goes with the data.</translation>
    </message>
    <message>
        <source>The register “%1” has no entry “%2”.</source>
        <translation>The register “%1” has no entry “%2”.</translation>
    </message>
    <message>
        <source>“%2” in the register “%1” cannot be removed: “%3” refers to it.</source>
        <translation>“%2” in the register “%1” cannot be removed: “%3” refers to it.</translation>
    </message>
    <message>
        <source>The register “%1” already has an entry “%2”.</source>
        <translation>The register “%1” already has an entry “%2”.</translation>
    </message>
    <message>
        <source>Line %1 of the table cannot be read; nothing was imported.</source>
        <translation>Line %1 of the table cannot be read; nothing was imported.</translation>
    </message>
    <message>
        <source>The table has no column “%1”; nothing was imported.</source>
        <translation>The table has no column “%1”; nothing was imported.</translation>
    </message>
    <message>
        <source>The column “%1” of the table is not known; nothing was imported.</source>
        <translation>The column “%1” of the table is not known; nothing was imported.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is not understood; nothing was imported.</source>
        <translation>Line %1, column “%2”: “%3” is not understood; nothing was imported.</translation>
    </message>
    <message>
        <source>The file %1 is of no kind this program reads.</source>
        <translation>The file %1 is of no kind this program reads.</translation>
    </message>
    <message>
        <source>The file %1 looks like %2 but is damaged.</source>
        <translation>The file %1 looks like %2 but is damaged.</translation>
    </message>
    <message>
        <source>The content of %1 could not be looked into. The file itself is unharmed.</source>
        <translation>The content of %1 could not be looked into. The file itself is unharmed.</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>There is no page %1.</translation>
    </message>
    <message>
        <source>The note says nothing yet: write down what was asked.</source>
        <translation>The note says nothing yet: write down what was asked.</translation>
    </message>
    <message>
        <source>Document %1 has no pages that could be parted: only PDF files and pictures can be.</source>
        <translation>Document %1 has no pages that could be parted: only PDF files and pictures can be.</translation>
    </message>
    <message>
        <source>There is no mailbox %1.</source>
        <translation>There is no mailbox %1.</translation>
    </message>
    <message>
        <source>There is a mailbox %1 already.</source>
        <translation>There is a mailbox %1 already.</translation>
    </message>
    <message>
        <source>The mailbox cannot be used like this: check the field “%1”.</source>
        <translation>The mailbox cannot be used like this: check the field “%1”.</translation>
    </message>
    <message>
        <source>No mailbox has been set up yet. Settings → Mailboxes.</source>
        <translation>No mailbox has been set up yet. Settings → Mailboxes.</translation>
    </message>
    <message>
        <source>The password of the mailbox %1 is not known on this computer.</source>
        <translation>The password of the mailbox %1 is not known on this computer.</translation>
    </message>
    <message>
        <source>The mail server did not accept user name and password of the mailbox %1.</source>
        <translation>The mail server did not accept user name and password of the mailbox %1.</translation>
    </message>
    <message>
        <source>The mailbox %1 cannot be reached: no connection to %2.</source>
        <translation>The mailbox %1 cannot be reached: no connection to %2.</translation>
    </message>
    <message>
        <source>The mailbox %1 was not read: the certificate of %2 cannot be trusted.</source>
        <translation>The mailbox %1 was not read: the certificate of %2 cannot be trusted.</translation>
    </message>
    <message>
        <source>The mailbox %1 was not read: %2 did not answer in time.</source>
        <translation>The mailbox %1 was not read: %2 did not answer in time.</translation>
    </message>
    <message>
        <source>The mailbox %1 has no folder %2.</source>
        <translation>The mailbox %1 has no folder %2.</translation>
    </message>
    <message>
        <source>The mail server of the mailbox %1 gave an answer that makes no sense: %2</source>
        <translation>The mail server of the mailbox %1 gave an answer that makes no sense: %2</translation>
    </message>
    <message>
        <source>The mailbox %1 was not read: signing in again was refused: %2</source>
        <translation>The mailbox %1 was not read: signing in again was refused: %2</translation>
    </message>
    <message>
        <source>The mailbox %1 is being read by another window just now.</source>
        <translation>The mailbox %1 is being read by another window just now.</translation>
    </message>
    <message>
        <source>The address “%1” is too long to be printed here.</source>
        <translation>The address “%1” is too long to be printed here.</translation>
    </message>
    <message>
        <source>%1 cannot be a logo: it is no whole PNG, JPEG or SVG picture, or it refers to other files.</source>
        <translation>%1 cannot be a logo: it is no whole PNG, JPEG or SVG picture, or it refers to other files.</translation>
    </message>
    <message>
        <source>Sending mail has not been set up yet. Settings → Sending.</source>
        <translation>Sending mail has not been set up yet. Settings → Sending.</translation>
    </message>
    <message>
        <source>Mail cannot be sent like this: check the field “%1”.</source>
        <translation>Mail cannot be sent like this: check the field “%1”.</translation>
    </message>
    <message>
        <source>Only the administrator may allow a connection that is not secured or not verified.</source>
        <translation>Only the administrator may allow a connection that is not secured or not verified.</translation>
    </message>
    <message>
        <source>The password for sending through %1 is not known on this computer.</source>
        <translation>The password for sending through %1 is not known on this computer.</translation>
    </message>
    <message>
        <source>The server %1 did not accept user name and password. Nothing was sent.</source>
        <translation>The server %1 did not accept user name and password. Nothing was sent.</translation>
    </message>
    <message>
        <source>The server %1 cannot be reached. Nothing was sent. %2</source>
        <translation>The server %1 cannot be reached. Nothing was sent. %2</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted. Nothing was sent.</source>
        <translation>The certificate of %1 cannot be trusted. Nothing was sent.</translation>
    </message>
    <message>
        <source>The server %1 offers no secured connection. Nothing was sent.</source>
        <translation>The server %1 offers no secured connection. Nothing was sent.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. Nothing was sent.</source>
        <translation>The server %1 did not answer in time. Nothing was sent.</translation>
    </message>
    <message>
        <source>The server %1 gave an answer that makes no sense. Nothing was sent. %2</source>
        <translation>The server %1 gave an answer that makes no sense. Nothing was sent. %2</translation>
    </message>
    <message>
        <source>Signing in to %1 again was refused: %2</source>
        <translation>Signing in to %1 again was refused: %2</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” is not an e-mail address.</translation>
    </message>
    <message>
        <source>No e-mail address is known of %1.</source>
        <translation>No e-mail address is known of %1.</translation>
    </message>
    <message>
        <source>%1 is not the address the person wrote from or is known by (%2). Confirm that the letter is to go there.</source>
        <translation>%1 is not the address the person wrote from or is known by (%2). Confirm that the letter is to go there.</translation>
    </message>
    <message>
        <source>The letter %1 is in the outbox or has been sent to %2 already.</source>
        <translation>The letter %1 is in the outbox or has been sent to %2 already.</translation>
    </message>
    <message>
        <source>There is no mail %1 in the outbox.</source>
        <translation>There is no mail %1 in the outbox.</translation>
    </message>
    <message>
        <source>The mail does not wait any more: %1.</source>
        <translation>The mail does not wait any more: %1.</translation>
    </message>
    <message>
        <source>What became of the mail is known: %1.</source>
        <translation>What became of the mail is known: %1.</translation>
    </message>
    <message>
        <source>The letter %1 is being sent by e-mail just now. Wait a moment.</source>
        <translation>The letter %1 is being sent by e-mail just now. Wait a moment.</translation>
    </message>
    <message>
        <source>The mail was not sent: %1. %2</source>
        <translation>The mail was not sent: %1. %2</translation>
    </message>
    <message>
        <source>The data package %1 can be read without a password, so it does not go by e-mail. Build it again with a password, and give the password by another way.</source>
        <translation>The data package %1 can be read without a password, so it does not go by e-mail. Build it again with a password, and give the password by another way.</translation>
    </message>
    <message>
        <source>Write down who took the letter that was handed over.</source>
        <translation>Write down who took the letter that was handed over.</translation>
    </message>
    <message>
        <source>Another letter has taken the place of letter %1.</source>
        <translation>Another letter has taken the place of letter %1.</translation>
    </message>
    <message>
        <source>Editing this letter is not for the role “%1”.</source>
        <translation>Editing this letter is not for the role “%1”.</translation>
    </message>
    <message>
        <source>What the letter of request %1 was written from has changed since. Please compare your text with the one composed now before it becomes final.</source>
        <translation>What the letter of request %1 was written from has changed since. Please compare your text with the one composed now before it becomes final.</translation>
    </message>
    <message>
        <source>Two officers have written the letter of request %1 at the same time. Please compare both texts before it becomes final.</source>
        <translation>Two officers have written the letter of request %1 at the same time. Please compare both texts before it becomes final.</translation>
    </message>
    <message>
        <source>The letter text “%1” was not saved: no letter may be made from it like this.</source>
        <translation>The letter text “%1” was not saved: no letter may be made from it like this.</translation>
    </message>
    <message>
        <source>The letter text “%1” reads so already; nothing was saved.</source>
        <translation>The letter text “%1” reads so already; nothing was saved.</translation>
    </message>
    <message>
        <source>The letter text %1 has no version %2.</source>
        <translation>The letter text %1 has no version %2.</translation>
    </message>
    <message>
        <source>Request %1 is open or has not been kept for its time yet; it is not erased.</source>
        <translation>Request %1 is open or has not been kept for its time yet; it is not erased.</translation>
    </message>
    <message>
        <source>Request %1 is not erased: %2.</source>
        <translation>Request %1 is not erased: %2.</translation>
    </message>
    <message>
        <source>The erasure is unfinished; what is left of it can be carried on at any time.</source>
        <translation>The erasure is unfinished; what is left of it can be carried on at any time.</translation>
    </message>
    <message>
        <source>There is no hold %1 in force.</source>
        <translation>There is no hold %1 in force.</translation>
    </message>
    <message>
        <source>Too little free space on the disk to clean the database: bytes needed: %1. The erasure is unfinished; carry it on when there is space.</source>
        <translation>Too little free space on the disk to clean the database: bytes needed: %1. The erasure is unfinished; carry it on when there is space.</translation>
    </message>
    <message>
        <source>There is no backup at %1.</source>
        <translation>There is no backup at %1.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged or cut short; it was not used. Nothing was changed.</source>
        <translation>The backup %1 is damaged or cut short; it was not used. Nothing was changed.</translation>
    </message>
    <message>
        <source>The backup %1 is of another office than the one here. Nothing was changed.</source>
        <translation>The backup %1 is of another office than the one here. Nothing was changed.</translation>
    </message>
    <message>
        <source>The backup %1 does not open with this password. Nothing was changed.</source>
        <translation>The backup %1 does not open with this password. Nothing was changed.</translation>
    </message>
    <message>
        <source>The backup %1 was made by a newer version of Atbilde; please install the newer version. Nothing was changed.</source>
        <translation>The backup %1 was made by a newer version of Atbilde; please install the newer version. Nothing was changed.</translation>
    </message>
    <message>
        <source>No folder for backups has been set.</source>
        <translation>No folder for backups has been set.</translation>
    </message>
    <message>
        <source>The work was stopped; nothing was changed.</source>
        <translation>The work was stopped; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>RegisterLists</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>On the list since</source>
        <translation>On the list since</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>systems</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Objects to</source>
        <translation>Objects to</translation>
    </message>
    <message>
        <source>all direct marketing</source>
        <translation>all direct marketing</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Erased on</translation>
    </message>
    <message>
        <source>In backups until</source>
        <translation>In backups until</translation>
    </message>
</context>
<context>
    <name>RegisterPages</name>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Suppression list</source>
        <translation>Suppression list</translation>
    </message>
    <message>
        <source>Restriction marks</source>
        <translation>Restriction marks</translation>
    </message>
    <message>
        <source>Objection marks</source>
        <translation>Objection marks</translation>
    </message>
    <message>
        <source>Deletion log</source>
        <translation>Deletion log</translation>
    </message>
    <message>
        <source>The record of processing (Article 30). The answers to access requests are written from it.</source>
        <translation>The record of processing (Article 30). The answers to access requests are written from it.</translation>
    </message>
    <message>
        <source>Where data are searched, corrected and erased, and when the backups expire.</source>
        <translation>Where data are searched, corrected and erased, and when the backups expire.</translation>
    </message>
    <message>
        <source>Who works on data for the office, and to whom data are disclosed; they are told of corrections and erasures (Article 19).</source>
        <translation>Who works on data for the office, and to whom data are disclosed; they are told of corrections and erasures (Article 19).</translation>
    </message>
    <message>
        <source>The kinds of data the office holds. Findings and copies of data are sorted by them.</source>
        <translation>The kinds of data the office holds. Findings and copies of data are sorted by them.</translation>
    </message>
    <message>
        <source>How long each set of data is kept, from what day, and why.</source>
        <translation>How long each set of data is kept, from what day, and why.</translation>
    </message>
    <message>
        <source>Who agreed to which purpose, with the proof (Article 7). A withdrawn consent stays in the list.</source>
        <translation>Who agreed to which purpose, with the proof (Article 7). A withdrawn consent stays in the list.</translation>
    </message>
    <message>
        <source>Addresses to which nothing is advertised any more (Article 21(3)). Only a hash of each is kept: an address can be recognised, not read.</source>
        <translation>Addresses to which nothing is advertised any more (Article 21(3)). Only a hash of each is kept: an address can be recognised, not read.</translation>
    </message>
    <message>
        <source>Data that may be stored but not used (Article 18).</source>
        <translation>Data that may be stored but not used (Article 18).</translation>
    </message>
    <message>
        <source>People who objected to processing (Article 21).</source>
        <translation>People who objected to processing (Article 21).</translation>
    </message>
    <message>
        <source>Erased data that a backup still holds. After a restore they must be erased again.</source>
        <translation>Erased data that a backup still holds. After a restore they must be erased again.</translation>
    </message>
    <message>
        <source>No processing activity is described yet</source>
        <translation>No processing activity is described yet</translation>
    </message>
    <message>
        <source>No system is described yet</source>
        <translation>No system is described yet</translation>
    </message>
    <message>
        <source>No processor or recipient is entered yet</source>
        <translation>No processor or recipient is entered yet</translation>
    </message>
    <message>
        <source>No category of data is described yet</source>
        <translation>No category of data is described yet</translation>
    </message>
    <message>
        <source>There is no retention rule yet</source>
        <translation>There is no retention rule yet</translation>
    </message>
    <message>
        <source>No consent is entered yet</source>
        <translation>No consent is entered yet</translation>
    </message>
    <message>
        <source>Nobody is on the suppression list</source>
        <translation>Nobody is on the suppression list</translation>
    </message>
    <message>
        <source>No restriction holds</source>
        <translation>No restriction holds</translation>
    </message>
    <message>
        <source>No objection holds</source>
        <translation>No objection holds</translation>
    </message>
    <message>
        <source>No backup holds erased data</source>
        <translation>No backup holds erased data</translation>
    </message>
    <message>
        <source>Add the first entry below, or import a table you already have.</source>
        <translation>Add the first entry below, or import a table you already have.</translation>
    </message>
    <message>
        <source>Enter below who agreed to what and how that can be proven.</source>
        <translation>Enter below who agreed to what and how that can be proven.</translation>
    </message>
    <message>
        <source>An address gets here when an objection to direct marketing is decided, or by hand below.</source>
        <translation>An address gets here when an objection to direct marketing is decided, or by hand below.</translation>
    </message>
    <message>
        <source>A mark appears here when a request leads to a restriction, and stays until it is lifted.</source>
        <translation>A mark appears here when a request leads to a restriction, and stays until it is lifted.</translation>
    </message>
    <message>
        <source>A mark appears here when an objection is upheld, and stays as long as data are held.</source>
        <translation>A mark appears here when an objection is upheld, and stays as long as data are held.</translation>
    </message>
    <message>
        <source>An erasure appears here until the last backup of its system has expired.</source>
        <translation>An erasure appears here until the last backup of its system has expired.</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Small letters and digits; stays as it is once saved</source>
        <translation>Small letters and digits; stays as it is once saved</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Data categories</source>
        <translation>Data categories</translation>
    </message>
    <message>
        <source>Processors and recipients</source>
        <translation>Processors and recipients</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systems</translation>
    </message>
    <message>
        <source>Storage period</source>
        <translation>Storage period</translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation>Retention rule</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Source of the data</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>Automated decisions</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Empty: none</translation>
    </message>
    <message>
        <source>Transfers outside the EEA</source>
        <translation>Transfers outside the EEA</translation>
    </message>
    <message>
        <source>Direct marketing</source>
        <translation>Direct marketing</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Engaged for</source>
        <translation>Engaged for</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Processing agreement</source>
        <translation>Processing agreement</translation>
    </message>
    <message>
        <source>Date and number of the agreement; empty for a recipient</source>
        <translation>Date and number of the agreement; empty for a recipient</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>Backups kept, days</source>
        <translation>Backups kept, days</translation>
    </message>
    <message>
        <source>0: there are no backups</source>
        <translation>0: there are no backups</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Data set</translation>
    </message>
    <message>
        <source>Kept for, months</source>
        <translation>Kept for, months</translation>
    </message>
    <message>
        <source>0: no longer than until the event itself</source>
        <translation>0: no longer than until the event itself</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Provision of law</source>
        <translation>Provision of law</translation>
    </message>
    <message>
        <source>Empty: the office&apos;s own choice</source>
        <translation>Empty: the office&apos;s own choice</translation>
    </message>
    <message>
        <source>Processing activities</source>
        <translation>Processing activities</translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation>Retention rules</translation>
    </message>
    <message>
        <source>Consent, 6(1)(a)</source>
        <translation>Consent, 6(1)(a)</translation>
    </message>
    <message>
        <source>Contract, 6(1)(b)</source>
        <translation>Contract, 6(1)(b)</translation>
    </message>
    <message>
        <source>Legal obligation, 6(1)(c)</source>
        <translation>Legal obligation, 6(1)(c)</translation>
    </message>
    <message>
        <source>Vital interests, 6(1)(d)</source>
        <translation>Vital interests, 6(1)(d)</translation>
    </message>
    <message>
        <source>Public task, 6(1)(e)</source>
        <translation>Public task, 6(1)(e)</translation>
    </message>
    <message>
        <source>Legitimate interests, 6(1)(f)</source>
        <translation>Legitimate interests, 6(1)(f)</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Communications</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telephone number</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postal address</translation>
    </message>
    <message>
        <source>Accuracy contested</source>
        <translation>Accuracy contested</translation>
    </message>
    <message>
        <source>Restricted instead of erased</source>
        <translation>Restricted instead of erased</translation>
    </message>
    <message>
        <source>Needed for the person&apos;s legal claims</source>
        <translation>Needed for the person&apos;s legal claims</translation>
    </message>
    <message>
        <source>Objection being weighed</source>
        <translation>Objection being weighed</translation>
    </message>
    <message>
        <source>Kept for a duty or claim only</source>
        <translation>Kept for a duty or claim only</translation>
    </message>
    <message>
        <source>The office itself</source>
        <translation>The office itself</translation>
    </message>
    <message>
        <source>%1 (Latvian)</source>
        <comment>field</comment>
        <translation>%1 (Latvian)</translation>
    </message>
    <message>
        <source>%1 (English)</source>
        <comment>field</comment>
        <translation>%1 (English)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>RegistersScreen</name>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>&amp;Import CSV…</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xport CSV…</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Find in this list</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tables (CSV)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>register, number of entries</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing in this list has these words</source>
        <translation>Nothing in this list has these words</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Try fewer letters.</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. Save it or discard it first.</source>
        <translation>What you typed is not saved yet. Save it or discard it first.</translation>
    </message>
    <message>
        <source>Readers may look at consents, not enter them.</source>
        <translation>Readers may look at consents, not enter them.</translation>
    </message>
    <message>
        <source>Only the data protection officer and the administrator may change the registers.</source>
        <translation>Only the data protection officer and the administrator may change the registers.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” is saved.</translation>
    </message>
    <message>
        <source>Choose the person from those the program knows: type a part of the name and choose from the list.</source>
        <translation>Choose the person from those the program knows: type a part of the name and choose from the list.</translation>
    </message>
    <message>
        <source>Choose the purpose they agreed to.</source>
        <translation>Choose the purpose they agreed to.</translation>
    </message>
    <message>
        <source>The consent is entered.</source>
        <translation>The consent is entered.</translation>
    </message>
    <message>
        <source>Somebody else has changed this entry meanwhile. Nothing was saved; what you typed is kept.</source>
        <translation>Somebody else has changed this entry meanwhile. Nothing was saved; what you typed is kept.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Show theirs</translation>
    </message>
    <message>
        <source>Please fill in how the consent was given: without proof it does not count.</source>
        <translation>Please fill in how the consent was given: without proof it does not count.</translation>
    </message>
    <message>
        <source>Please fill in the day on which the consent was given.</source>
        <translation>Please fill in the day on which the consent was given.</translation>
    </message>
    <message>
        <source>Please fill in: %1.</source>
        <translation>Please fill in: %1.</translation>
    </message>
    <message>
        <source>A code consists of small letters without marks, digits, “-” and “_”, at most 40.</source>
        <translation>A code consists of small letters without marks, digits, “-” and “_”, at most 40.</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood.</source>
        <comment>field, text</comment>
        <translation>%1: “%2” is not understood.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” is removed.</translation>
    </message>
    <message>
        <source>The withdrawal is recorded; the consent ended on %1.</source>
        <translation>The withdrawal is recorded; the consent ended on %1.</translation>
    </message>
    <message>
        <source>Import into: %1</source>
        <translation>Import into: %1</translation>
    </message>
    <message>
        <source>Imported. New entries: %1, changed: %2.</source>
        <translation>Imported. New entries: %1, changed: %2.</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>Mailing list to check</source>
        <translation>Mailing list to check</translation>
    </message>
    <message>
        <source>In this table no column holds e-mail addresses, telephone numbers or names with postal addresses.</source>
        <translation>In this table no column holds e-mail addresses, telephone numbers or names with postal addresses.</translation>
    </message>
    <message>
        <source>Save the cleaned list</source>
        <translation>Save the cleaned list</translation>
    </message>
    <message>
        <source>%1-cleaned.csv</source>
        <comment>file name</comment>
        <translation>%1-cleaned.csv</translation>
    </message>
    <message>
        <source>The address is on the list. Nothing may be advertised to it.</source>
        <translation>The address is on the list. Nothing may be advertised to it.</translation>
    </message>
    <message>
        <source>The address is off the list.</source>
        <translation>The address is off the list.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>file</comment>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>RegistersVerb</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>The register has no entries.</source>
        <translation>The register has no entries.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>file</comment>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>codes</comment>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>codes</comment>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <comment>codes</comment>
        <translation>Unchanged: %1</translation>
    </message>
    <message>
        <source>Not in the table, kept as they are: %1</source>
        <comment>codes</comment>
        <translation>Not in the table, kept as they are: %1</translation>
    </message>
    <message>
        <source>Nothing was written: this was a trial.</source>
        <translation>Nothing was written: this was a trial.</translation>
    </message>
    <message>
        <source>Lines: %1, suppressed: %2</source>
        <translation>Lines: %1, suppressed: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, kind of address</comment>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Lines in which no address was understood: %1</source>
        <translation>Lines in which no address was understood: %1</translation>
    </message>
    <message>
        <source>Name one register and what to do with it: --export or --import.</source>
        <translation>Name one register and what to do with it: --export or --import.</translation>
    </message>
    <message>
        <source>The suppression list can be asked with: check FILE.csv</source>
        <translation>The suppression list can be asked with: check FILE.csv</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1: mean</source>
        <translation>%1: mean</translation>
    </message>
    <message>
        <source>%1: median</source>
        <translation>%1: median</translation>
    </message>
    <message>
        <source>%1: nine of ten within</source>
        <translation>%1: nine of ten within</translation>
    </message>
    <message>
        <source>%1: longest</source>
        <translation>%1: longest</translation>
    </message>
    <message>
        <source>Requests and rights</source>
        <translation>Requests and rights</translation>
    </message>
    <message>
        <source>Requests received</source>
        <translation>Requests received</translation>
    </message>
    <message>
        <source>Rights invoked in them</source>
        <translation>Rights invoked in them</translation>
    </message>
    <message>
        <source>Requests carried over from the year before</source>
        <translation>Requests carried over from the year before</translation>
    </message>
    <message>
        <source>Requests answered</source>
        <translation>Requests answered</translation>
    </message>
    <message>
        <source>Rights answered</source>
        <translation>Rights answered</translation>
    </message>
    <message>
        <source>Requests closed without an answer</source>
        <translation>Requests closed without an answer</translation>
    </message>
    <message>
        <source>Requests open at the end</source>
        <translation>Requests open at the end</translation>
    </message>
    <message>
        <source>Requests that repeat an earlier one</source>
        <translation>Requests that repeat an earlier one</translation>
    </message>
    <message>
        <source>By right</source>
        <translation>By right</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Open at the end</translation>
    </message>
    <message>
        <source>How requests came and in which language</source>
        <translation>How requests came and in which language</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>Days to answer</translation>
    </message>
    <message>
        <source>Answers in time</source>
        <translation>Answers in time</translation>
    </message>
    <message>
        <source>Answers after the deadline</source>
        <translation>Answers after the deadline</translation>
    </message>
    <message>
        <source>Answers in time, %</source>
        <translation>Answers in time, %</translation>
    </message>
    <message>
        <source>Days until the responsible unit had it</source>
        <translation>Days until the responsible unit had it</translation>
    </message>
    <message>
        <source>Refusals and partial refusals by ground</source>
        <translation>Refusals and partial refusals by ground</translation>
    </message>
    <message>
        <source>Extensions, questions and identity</source>
        <translation>Extensions, questions and identity</translation>
    </message>
    <message>
        <source>Requests extended</source>
        <translation>Requests extended</translation>
    </message>
    <message>
        <source>Requests extended, %</source>
        <translation>Requests extended, %</translation>
    </message>
    <message>
        <source>Extended for their complexity</source>
        <translation>Extended for their complexity</translation>
    </message>
    <message>
        <source>Extended for their number</source>
        <translation>Extended for their number</translation>
    </message>
    <message>
        <source>Requests in which the clock was suspended</source>
        <translation>Requests in which the clock was suspended</translation>
    </message>
    <message>
        <source>Days suspended</source>
        <translation>Days suspended</translation>
    </message>
    <message>
        <source>Requests in which identity was doubted</source>
        <translation>Requests in which identity was doubted</translation>
    </message>
    <message>
        <source>Requests in which identity was doubted, %</source>
        <translation>Requests in which identity was doubted, %</translation>
    </message>
    <message>
        <source>Copies of identity documents received</source>
        <translation>Copies of identity documents received</translation>
    </message>
    <message>
        <source>Copies of identity documents shredded</source>
        <translation>Copies of identity documents shredded</translation>
    </message>
    <message>
        <source>Fees, notices, restrictions and complaints</source>
        <translation>Fees, notices, restrictions and complaints</translation>
    </message>
    <message>
        <source>Fees asked</source>
        <translation>Fees asked</translation>
    </message>
    <message>
        <source>Fees paid</source>
        <translation>Fees paid</translation>
    </message>
    <message>
        <source>Notices to recipients sent</source>
        <translation>Notices to recipients sent</translation>
    </message>
    <message>
        <source>Notices to recipients confirmed</source>
        <translation>Notices to recipients confirmed</translation>
    </message>
    <message>
        <source>Recipients that could not be told</source>
        <translation>Recipients that could not be told</translation>
    </message>
    <message>
        <source>Restrictions that hold at the end</source>
        <translation>Restrictions that hold at the end</translation>
    </message>
    <message>
        <source>Age of the oldest restriction, days</source>
        <translation>Age of the oldest restriction, days</translation>
    </message>
    <message>
        <source>Days until advertising stopped</source>
        <translation>Days until advertising stopped</translation>
    </message>
    <message>
        <source>Complaints to the authority</source>
        <translation>Complaints to the authority</translation>
    </message>
    <message>
        <source>Complaints to a court</source>
        <translation>Complaints to a court</translation>
    </message>
    <message>
        <source>Letters of the authority</source>
        <translation>Letters of the authority</translation>
    </message>
    <message>
        <source>Letters of the authority answered in time</source>
        <translation>Letters of the authority answered in time</translation>
    </message>
    <message>
        <source>Letters of the authority answered late</source>
        <translation>Letters of the authority answered late</translation>
    </message>
    <message>
        <source>Closed, and why</source>
        <translation>Closed, and why</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dec</translation>
    </message>
    <message>
        <source>Up to %1 days</source>
        <translation>Up to %1 days</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 days</translation>
    </message>
    <message>
        <source>More than %1 days</source>
        <translation>More than %1 days</translation>
    </message>
    <message>
        <source>Statistics %1</source>
        <translation>Statistics %1</translation>
    </message>
    <message>
        <source>%1 – as on %2</source>
        <translation>%1 – as on %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Save as &amp;spreadsheet…</source>
        <translation>Save as &amp;spreadsheet…</translation>
    </message>
    <message>
        <source>XLSX, a sheet for each table</source>
        <translation>XLSX, a sheet for each table</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Save as &amp;CSV…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Save as &amp;PDF…</translation>
    </message>
    <message>
        <source>All tables, with their charts</source>
        <translation>All tables, with their charts</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Parts of the report</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Documents (PDF)</source>
        <translation>Documents (PDF)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tables (CSV)</translation>
    </message>
    <message>
        <source>Spreadsheets (XLSX)</source>
        <translation>Spreadsheets (XLSX)</translation>
    </message>
    <message>
        <source>statistics-%1</source>
        <comment>file name</comment>
        <translation>statistics-%1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>file</comment>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>No requests yet, nothing to count.</source>
        <translation>No requests yet, nothing to count.</translation>
    </message>
    <message>
        <source>Statistics appear with the first registered request.</source>
        <translation>Statistics appear with the first registered request.</translation>
    </message>
</context>
<context>
    <name>RequestScreen</name>
    <message>
        <source>Back to the requests</source>
        <translation>Back to the requests</translation>
    </message>
    <message>
        <source>Show this person</source>
        <translation>Show this person</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Owner</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Claims</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;What happened</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Back to what happened</source>
        <translation>Back to what happened</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text of the document</translation>
    </message>
    <message>
        <source>Returned with remarks: %1</source>
        <translation>Returned with remarks: %1</translation>
    </message>
    <message>
        <source>%1, received %2</source>
        <comment>channel, date</comment>
        <translation>%1, received %2</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>Add a copy of the data</source>
        <translation>Add a copy of the data</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>This file holds no text that could be shown here.</source>
        <translation>This file holds no text that could be shown here.</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Parts of the request</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of case, how it came</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; represented by %2 (%3)</source>
        <translation>%1; represented by %2 (%3)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This step writes no letter.</source>
        <translation>This step writes no letter.</translation>
    </message>
    <message>
        <source>As the letter would be: %1</source>
        <translation>As the letter would be: %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Copies of identity documents</source>
        <translation>Copies of identity documents</translation>
    </message>
    <message>
        <source>Packages with a person&apos;s data</source>
        <translation>Packages with a person&apos;s data</translation>
    </message>
    <message>
        <source>The case: letters, documents, decisions, tasks</source>
        <translation>The case: letters, documents, decisions, tasks</translation>
    </message>
    <message>
        <source>The case after a complaint or a court case</source>
        <translation>The case after a complaint or a court case</translation>
    </message>
    <message>
        <source>What is left for the statistics: number, dates, right, outcome</source>
        <translation>What is left for the statistics: number, dates, right, outcome</translation>
    </message>
    <message>
        <source>from the check of identity</source>
        <translation>from the check of identity</translation>
    </message>
    <message>
        <source>from the day it was made</source>
        <translation>from the day it was made</translation>
    </message>
    <message>
        <source>from the day the case was closed</source>
        <translation>from the day the case was closed</translation>
    </message>
    <message>
        <source>from the final end of the dispute</source>
        <translation>from the final end of the dispute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>it is on hold</source>
        <translation>it is on hold</translation>
    </message>
    <message>
        <source>there is a complaint or a court case and its end is not recorded or not long enough ago</source>
        <translation>there is a complaint or a court case and its end is not recorded or not long enough ago</translation>
    </message>
    <message>
        <source>a restriction holds on the person&apos;s data</source>
        <translation>a restriction holds on the person&apos;s data</translation>
    </message>
    <message>
        <source>a personal data breach noticed on it is not closed</source>
        <translation>a personal data breach noticed on it is not closed</translation>
    </message>
    <message>
        <source>another open request refers to it</source>
        <translation>another open request refers to it</translation>
    </message>
    <message>
        <source>a reminder or the reply of a recipient is awaited</source>
        <translation>a reminder or the reply of a recipient is awaited</translation>
    </message>
    <message>
        <source>CERTIFICATE OF ERASURE</source>
        <translation>CERTIFICATE OF ERASURE</translation>
    </message>
    <message>
        <source>Confirmed: %1, %2</source>
        <translation>Confirmed: %1, %2</translation>
    </message>
    <message>
        <source>Finished: %1, %2</source>
        <translation>Finished: %1, %2</translation>
    </message>
    <message>
        <source>The time set for keeping them was over for these requests. Their letters, documents, decisions, tasks and the data of the person were erased; number, dates, right and outcome stay for the statistics.</source>
        <translation>The time set for keeping them was over for these requests. Their letters, documents, decisions, tasks and the data of the person were erased; number, dates, right and outcome stay for the statistics.</translation>
    </message>
    <message>
        <source>%1, closed %2; documents: %3, letters: %4</source>
        <translation>%1, closed %2; documents: %3, letters: %4</translation>
    </message>
    <message>
        <source>Requests: %1. Documents: %2. Letters: %3. Size of the documents: %4.</source>
        <translation>Requests: %1. Documents: %2. Letters: %3. Size of the documents: %4.</translation>
    </message>
    <message>
        <source>The full-text index was rebuilt, the free space of the database was cleaned and its side files were emptied. Backups made earlier still hold these data until they expire; when one is restored, the data are erased again first.</source>
        <translation>The full-text index was rebuilt, the free space of the database was cleaned and its side files were emptied. Backups made earlier still hold these data until they expire; when one is restored, the data are erased again first.</translation>
    </message>
    <message>
        <source>Head of the journal: %1</source>
        <translation>Head of the journal: %1</translation>
    </message>
</context>
<context>
    <name>RightView</name>
    <message>
        <source>What the law asks</source>
        <translation>What the law asks</translation>
    </message>
    <message>
        <source>It harms nobody: the address alone suffices to know who asks.</source>
        <translation>It harms nobody: the address alone suffices to know who asks.</translation>
    </message>
    <message>
        <source>The office must be sure of who asks; a proof only in reasonable doubt.</source>
        <translation>The office must be sure of who asks; a proof only in reasonable doubt.</translation>
    </message>
    <message>
        <source>Each recipient of the data is told what was done.</source>
        <translation>Each recipient of the data is told what was done.</translation>
    </message>
    <message>
        <source>Data leave the house: a second person approves.</source>
        <translation>Data leave the house: a second person approves.</translation>
    </message>
    <message>
        <source>It takes effect at once, before it is answered.</source>
        <translation>It takes effect at once, before it is answered.</translation>
    </message>
    <message>
        <source>The answer cannot be extended.</source>
        <translation>The answer cannot be extended.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Head of the journal: %1</source>
        <translation>Head of the journal: %1</translation>
    </message>
    <message>
        <source>The journal as it stands now was accepted; the journal says by whom.</source>
        <translation>The journal as it stands now was accepted; the journal says by whom.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Is the office safe?</source>
        <translation>Is the office safe?</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Check everything now</translation>
    </message>
    <message>
        <source>Compares every record, document and journal entry with what proves it</source>
        <translation>Compares every record, document and journal entry with what proves it</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progress of the check</translation>
    </message>
    <message>
        <source>Places found damaged</source>
        <translation>Places found damaged</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>No backup has been made yet. Make one now.</source>
        <translation>No backup has been made yet. Make one now.</translation>
    </message>
    <message>
        <source>The last backup was made and checked on %1.</source>
        <translation>The last backup was made and checked on %1.</translation>
    </message>
    <message>
        <source>The last backup is of %1. Make one now, and see why none was made since.</source>
        <translation>The last backup is of %1. Make one now, and see why none was made since.</translation>
    </message>
    <message>
        <source>The office has not been checked as a whole yet.</source>
        <translation>The office has not been checked as a whole yet.</translation>
    </message>
    <message>
        <source>The check of %1 found damage. Places found: %2. Have it checked again and look at the list.</source>
        <translation>The check of %1 found damage. Places found: %2. Have it checked again and look at the list.</translation>
    </message>
    <message>
        <source>Checked on %1: everything was as the program had left it.</source>
        <translation>Checked on %1: everything was as the program had left it.</translation>
    </message>
    <message>
        <source>The disk is encrypted.</source>
        <translation>The disk is encrypted.</translation>
    </message>
    <message>
        <source>It cannot be told from here whether the disk is encrypted. The database file itself is not; see that the disk is.</source>
        <translation>It cannot be told from here whether the disk is encrypted. The database file itself is not; see that the disk is.</translation>
    </message>
    <message>
        <source>The disk is not encrypted. Whoever takes the computer can read the database; encrypt the disk.</source>
        <translation>The disk is not encrypted. Whoever takes the computer can read the database; encrypt the disk.</translation>
    </message>
    <message>
        <source>The database lies on a network drive, where it can be damaged. Move it to this computer or to a PostgreSQL server.</source>
        <translation>The database lies on a network drive, where it can be damaged. Move it to this computer or to a PostgreSQL server.</translation>
    </message>
    <message>
        <source>The database lies in a folder of %1, which copies it elsewhere and can damage it. Move it to another folder.</source>
        <translation>The database lies in a folder of %1, which copies it elsewhere and can damage it. Move it to another folder.</translation>
    </message>
    <message>
        <source>The journal goes on from where it was left.</source>
        <translation>The journal goes on from where it was left.</translation>
    </message>
    <message>
        <source>The journal does not hold entry %1, which is noted in %2: the database was put back to an earlier day, or the journal was cut off or rewritten. Find out who did it and why before you work on.</source>
        <translation>The journal does not hold entry %1, which is noted in %2: the database was put back to an earlier day, or the journal was cut off or rewritten. Find out who did it and why before you work on.</translation>
    </message>
    <message>
        <source>Nothing is kept longer than the rules say.</source>
        <translation>Nothing is kept longer than the rules say.</translation>
    </message>
    <message>
        <source>Kept longer than the rules say, and free to be erased: %1.</source>
        <translation>Kept longer than the rules say, and free to be erased: %1.</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Reading only</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Check of the whole office</source>
        <translation>Check of the whole office</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Password for backups</source>
        <translation>Password for backups</translation>
    </message>
    <message>
        <source>Encryption of the disk</source>
        <translation>Encryption of the disk</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Free space</translation>
    </message>
    <message>
        <source>Place of the database</source>
        <translation>Place of the database</translation>
    </message>
    <message>
        <source>Who may read the file</source>
        <translation>Who may read the file</translation>
    </message>
    <message>
        <source>Time of keeping</source>
        <translation>Time of keeping</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Erasure</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Public holidays</translation>
    </message>
    <message>
        <source>The database or its folder may not be written: everything can be read, nothing can be changed.</source>
        <translation>The database or its folder may not be written: everything can be read, nothing can be changed.</translation>
    </message>
    <message>
        <source>A password opens the backups on any computer. Keep it where the computer is not.</source>
        <translation>A password opens the backups on any computer. Keep it where the computer is not.</translation>
    </message>
    <message>
        <source>Backups open only as long as this database is here. Set a password for backups, so that they help when the computer is lost.</source>
        <translation>Backups open only as long as this database is here. Set a password for backups, so that they help when the computer is lost.</translation>
    </message>
    <message>
        <source>Cannot be told.</source>
        <translation>Cannot be told.</translation>
    </message>
    <message>
        <source>Free on the disk of the database: %1.</source>
        <translation>Free on the disk of the database: %1.</translation>
    </message>
    <message>
        <source>Other users of this computer cannot read the database.</source>
        <translation>Other users of this computer cannot read the database.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the database; take that right away.</source>
        <translation>Other users of this computer can read the database; take that right away.</translation>
    </message>
    <message>
        <source>An erasure was begun and is unfinished. Carry it on.</source>
        <translation>An erasure was begun and is unfinished. Carry it on.</translation>
    </message>
    <message>
        <source>The mailbox “%1” cannot be read; requests may be waiting in it.</source>
        <translation>The mailbox “%1” cannot be read; requests may be waiting in it.</translation>
    </message>
    <message>
        <source>The table of one-off holidays reaches the year %1.</source>
        <translation>The table of one-off holidays reaches the year %1.</translation>
    </message>
    <message>
        <source>The table of one-off holidays ends with the year %1. See whether a holiday was decreed since.</source>
        <translation>The table of one-off holidays ends with the year %1. See whether a holiday was decreed since.</translation>
    </message>
    <message>
        <source>The office is safe.</source>
        <translation>The office is safe.</translation>
    </message>
    <message>
        <source>The office is safe; some things are worth doing.</source>
        <translation>The office is safe; some things are worth doing.</translation>
    </message>
    <message>
        <source>The office is not as safe as it should be.</source>
        <translation>The office is not as safe as it should be.</translation>
    </message>
    <message>
        <source>The office is not safe. Something was or may be lost.</source>
        <translation>The office is not safe. Something was or may be lost.</translation>
    </message>
    <message>
        <source>Clock of the computer</source>
        <translation>Clock of the computer</translation>
    </message>
    <message>
        <source>The clock of this computer stands before the last entry of the journal, which is of %1. Set it right: deadlines are counted from its day.</source>
        <translation>The clock of this computer stands before the last entry of the journal, which is of %1. Set it right: deadlines are counted from its day.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample office is ready: %1</source>
        <translation>The sample office is ready: %1</translation>
    </message>
    <message>
        <source>Requests: open %1, overdue %2, closed %3; documents in the tray: %4</source>
        <translation>Requests: open %1, overdue %2, closed %3; documents in the tray: %4</translation>
    </message>
    <message>
        <source>Officers to work as:</source>
        <translation>Officers to work as:</translation>
    </message>
    <message>
        <source>To try:</source>
        <translation>To try:</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Previous page (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Turn to the left</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Turn to the right</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>As wide as the window</translation>
    </message>
    <message>
        <source>Another document begins on this page</source>
        <translation>Another document begins on this page</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>This page cannot be shown. The file itself is unharmed and can be saved elsewhere.</source>
        <translation>This page cannot be shown. The file itself is unharmed and can be saved elsewhere.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Part into %1 documents</source>
        <translation>Part into %1 documents</translation>
    </message>
</context>
<context>
    <name>ScanningPage</name>
    <message>
        <source>No folder is watched.</source>
        <translation>No folder is watched.</translation>
    </message>
    <message>
        <source>This folder cannot be found just now. It is looked for again and again.</source>
        <translation>This folder cannot be found just now. It is looked for again and again.</translation>
    </message>
    <message>
        <source>This folder is watched. What was taken cannot be moved in it and stays where it is.</source>
        <translation>This folder is watched. What was taken cannot be moved in it and stays where it is.</translation>
    </message>
    <message>
        <source>This folder is watched while a clerk is signed in. What was taken is moved into “Atbilde” inside it.</source>
        <translation>This folder is watched while a clerk is signed in. What was taken is moved into “Atbilde” inside it.</translation>
    </message>
    <message>
        <source>Folder of the scanner</source>
        <translation>Folder of the scanner</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Set the scanner to save into a folder and name it here. Each scan comes into the tray by itself, is read in Latvian and English, and is shown page by page. This setting belongs to this computer.</source>
        <translation>Set the scanner to save into a folder and name it here. Each scan comes into the tray by itself, is read in Latvian and English, and is shown page by page. This setting belongs to this computer.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>No folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the folder of the scanner</source>
        <translation>Choose the folder of the scanner</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Stop watching</translation>
    </message>
</context>
<context>
    <name>ScreenDialogue</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a person and what tells them from others</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The letter can be opened in your own mail program instead.</source>
        <translation>The letter can be opened in your own mail program instead.</translation>
    </message>
    <message>
        <source>No e-mail address is known of this person.</source>
        <translation>No e-mail address is known of this person.</translation>
    </message>
    <message>
        <source>The request came from another address: %1.</source>
        <translation>The request came from another address: %1.</translation>
    </message>
    <message>
        <source>Other people have the same name: %1. Compare the personal code, number or address.</source>
        <translation>Other people have the same name: %1. Compare the personal code, number or address.</translation>
    </message>
    <message>
        <source>Enclosed: the letter as PDF and %1. The password goes by another way, never by e-mail.</source>
        <translation>Enclosed: the letter as PDF and %1. The password goes by another way, never by e-mail.</translation>
    </message>
    <message>
        <source>Enclosed: the letter as PDF.</source>
        <translation>Enclosed: the letter as PDF.</translation>
    </message>
    <message>
        <source>The letter is in the outbox, for %1.</source>
        <translation>The letter is in the outbox, for %1.</translation>
    </message>
    <message>
        <source>Send the letter to %1?</source>
        <translation>Send the letter to %1?</translation>
    </message>
    <message>
        <source>A letter that reaches somebody else is a personal data breach.</source>
        <translation>A letter that reaches somebody else is a personal data breach.</translation>
    </message>
    <message>
        <source>Send to this address</source>
        <translation>Send to this address</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Correct the address</translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation>Save the mail</translation>
    </message>
    <message>
        <source>E-mail messages</source>
        <translation>E-mail messages</translation>
    </message>
    <message>
        <source>The letter is open in your mail program. Send it there, record its dispatch here, then delete %1.</source>
        <translation>The letter is open in your mail program. Send it there, record its dispatch here, then delete %1.</translation>
    </message>
    <message>
        <source>The mail was saved as %1, but no mail program opened it.</source>
        <translation>The mail was saved as %1, but no mail program opened it.</translation>
    </message>
    <message>
        <source>Send %1 by e-mail</source>
        <comment>number of a letter</comment>
        <translation>Send %1 by e-mail</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>E-mail address of the recipient</source>
        <translation>E-mail address of the recipient</translation>
    </message>
    <message>
        <source>Enclose the data packages</source>
        <translation>Enclose the data packages</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Send</translation>
    </message>
    <message>
        <source>Open in the mail program…</source>
        <translation>Open in the mail program…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The connection to the mail server is not secured or not verified; an administrator allowed it.</source>
        <translation>The connection to the mail server is not secured or not verified; an administrator allowed it.</translation>
    </message>
</context>
<context>
    <name>SendVerb</name>
    <message>
        <source>Nothing is due in the outbox.</source>
        <translation>Nothing is due in the outbox.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>The outbox is empty.</translation>
    </message>
    <message>
        <source>A mail of the outbox takes: withdraw, sent or again, and its number</source>
        <translation>A mail of the outbox takes: withdraw, sent or again, and its number</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Send a &amp;test mail to myself</source>
        <translation>Send a &amp;test mail to myself</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh token</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Stays as it is</translation>
    </message>
    <message>
        <source>Letters would travel so that others can read them, or to a server nobody has verified. Only the administrator may allow that.</source>
        <translation>Letters would travel so that others can read them, or to a server nobody has verified. Only the administrator may allow that.</translation>
    </message>
    <message>
        <source>How mail is sent was saved.</source>
        <translation>How mail is sent was saved.</translation>
    </message>
    <message>
        <source>It was saved. This computer has no open keyring: the password is known only until the program is closed.</source>
        <translation>It was saved. This computer has no open keyring: the password is known only until the program is closed.</translation>
    </message>
    <message>
        <source>Send no mail from this program any more?</source>
        <translation>Send no mail from this program any more?</translation>
    </message>
    <message>
        <source>The settings and the password are forgotten. What waits in the outbox stays there.</source>
        <translation>The settings and the password are forgotten. What waits in the outbox stays there.</translation>
    </message>
    <message>
        <source>Send no mail</source>
        <translation>Send no mail</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>The server took a test mail to %1. Look whether it arrives. It said: %2</source>
        <comment>address, the server&apos;s answer</comment>
        <translation>The server took a test mail to %1. Look whether it arrives. It said: %2</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certificate authority</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Sender&apos;s name</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Sender&apos;s address</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token address</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Secured by</source>
        <translation>Secured by</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Signs in with</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port </source>
        <comment>before a number</comment>
        <translation>Port </translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Certificate authority file</translation>
    </message>
    <message>
        <source>The organisation&apos;s name</source>
        <translation>The organisation&apos;s name</translation>
    </message>
    <message>
        <source>Those the system trusts</source>
        <translation>Those the system trusts</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate</source>
        <translation>Check the server&apos;s certificate</translation>
    </message>
    <message>
        <source>Confirm by an automatic mail that a request was received</source>
        <translation>Confirm by an automatic mail that a request was received</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this computer, never in the database. Without a keyring it must be typed here again each time the program has been closed. The automatic mail tells nothing of the request; it goes to an address once a day at most, and never to mail written by a machine.</source>
        <translation>The password is kept in the keyring of this computer, never in the database. Without a keyring it must be typed here again each time the program has been closed. The automatic mail tells nothing of the request; it goes to an address once a day at most, and never to mail written by a machine.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
</context>
<context>
    <name>SendingVerb</name>
    <message>
        <source>Mail is sent from %1 through %2, port %3 (%4).</source>
        <comment>address, server, number, security</comment>
        <translation>Mail is sent from %1 through %2, port %3 (%4).</translation>
    </message>
    <message>
        <source>This connection is not secured and verified: an administrator allowed it.</source>
        <translation>This connection is not secured and verified: an administrator allowed it.</translation>
    </message>
    <message>
        <source>An automatic mail confirms that a request was received.</source>
        <translation>An automatic mail confirms that a request was received.</translation>
    </message>
    <message>
        <source>No automatic mail confirms that a request was received.</source>
        <translation>No automatic mail confirms that a request was received.</translation>
    </message>
    <message>
        <source>A test mail to %1 was taken: %2</source>
        <comment>address, the server&apos;s answer</comment>
        <translation>A test mail to %1 was taken: %2</translation>
    </message>
    <message>
        <source>Sending takes: set, off or test</source>
        <translation>Sending takes: set, off or test</translation>
    </message>
</context>
<context>
    <name>SendingWords</name>
    <message>
        <source>Being sent</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Waits to be sent</translation>
    </message>
    <message>
        <source>Tried %1 times, again at %2: %3</source>
        <comment>number, moment, what went wrong</comment>
        <translation>Tried %1 times, again at %2: %3</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Signs in with</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token address</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Certificate authority file</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Sender&apos;s address</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Sender&apos;s name</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Nothing (administrator only)</source>
        <translation>Nothing (administrator only)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>OAuth 2 token</source>
        <translation>OAuth 2 token</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>the server cannot be reached</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>the server did not answer in time</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>the server&apos;s certificate cannot be trusted</translation>
    </message>
    <message>
        <source>the server offers no secured connection</source>
        <translation>the server offers no secured connection</translation>
    </message>
    <message>
        <source>the server did not accept user name and password</source>
        <translation>the server did not accept user name and password</translation>
    </message>
    <message>
        <source>the server asks to try again later</source>
        <translation>the server asks to try again later</translation>
    </message>
    <message>
        <source>the server will not take it</source>
        <translation>the server will not take it</translation>
    </message>
    <message>
        <source>the server&apos;s answer was lost</source>
        <translation>the server&apos;s answer was lost</translation>
    </message>
    <message>
        <source>the program ended while it was being sent</source>
        <translation>the program ended while it was being sent</translation>
    </message>
    <message>
        <source>the letter left another way, or is not to leave any more</source>
        <translation>the letter left another way, or is not to leave any more</translation>
    </message>
    <message>
        <source>the server gave an answer that makes no sense</source>
        <translation>the server gave an answer that makes no sense</translation>
    </message>
    <message>
        <source>Not delivered: came back on %1</source>
        <comment>day</comment>
        <translation>Not delivered: came back on %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <comment>moment</comment>
        <translation>Sent %1</translation>
    </message>
    <message>
        <source>Refused %1: %2</source>
        <comment>moment, what went wrong</comment>
        <translation>Refused %1: %2</translation>
    </message>
    <message>
        <source>Not known whether it was sent (%1): %2</source>
        <comment>moment, what went wrong</comment>
        <translation>Not known whether it was sent (%1): %2</translation>
    </message>
    <message>
        <source>Withdrawn %1: %2</source>
        <comment>moment, why</comment>
        <translation>Withdrawn %1: %2</translation>
    </message>
    <message>
        <source>Withdrawn %1</source>
        <comment>moment</comment>
        <translation>Withdrawn %1</translation>
    </message>
    <message>
        <source>Test mail from Atbilde</source>
        <translation>Test mail from Atbilde</translation>
    </message>
    <message>
        <source>This mail shows that Atbilde can send mail for your office. It need not be answered.</source>
        <translation>This mail shows that Atbilde can send mail for your office. It need not be answered.</translation>
    </message>
    <message>
        <source>the mail is too large for the server; send it another way or without the data packages</source>
        <translation>the mail is too large for the server; send it another way or without the data packages</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages of the settings</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Mailboxes</translation>
    </message>
    <message>
        <source>Letter paper</source>
        <translation>Letter paper</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Letter texts</source>
        <translation>Letter texts</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Time of keeping</source>
        <translation>Time of keeping</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Provision of law</source>
        <translation>Provision of law</translation>
    </message>
    <message>
        <source>We hold no data on this person</source>
        <translation>We hold no data on this person</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Searched for</translation>
    </message>
    <message>
        <source>Searched in</source>
        <translation>Searched in</translation>
    </message>
    <message>
        <source>Copy of the data</source>
        <translation>Copy of the data</translation>
    </message>
    <message>
        <source>Left out of the copy</source>
        <translation>Left out of the copy</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Why it was left out</translation>
    </message>
    <message>
        <source>Where the password is sent</source>
        <translation>Where the password is sent</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>File format</translation>
    </message>
    <message>
        <source>How the person gets the files</source>
        <translation>How the person gets the files</translation>
    </message>
    <message>
        <source>Other controller asked for</source>
        <translation>Other controller asked for</translation>
    </message>
    <message>
        <source>Why direct transfer is not possible</source>
        <translation>Why direct transfer is not possible</translation>
    </message>
    <message>
        <source>Data outside Article 20</source>
        <translation>Data outside Article 20</translation>
    </message>
    <message>
        <source>Why they are outside</source>
        <translation>Why they are outside</translation>
    </message>
    <message>
        <source>Purpose of processing</source>
        <translation>Purpose of processing</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>The person&apos;s own situation</source>
        <translation>The person&apos;s own situation</translation>
    </message>
    <message>
        <source>To what extent processing goes on</source>
        <translation>To what extent processing goes on</translation>
    </message>
    <message>
        <source>Day of the automated decision</source>
        <translation>Day of the automated decision</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Number of the decision</translation>
    </message>
    <message>
        <source>Result of the review</source>
        <translation>Result of the review</translation>
    </message>
    <message>
        <source>Data and principles used</source>
        <translation>Data and principles used</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Data the request is about</source>
        <translation>Data the request is about</translation>
    </message>
    <message>
        <source>Data restricted</source>
        <translation>Data restricted</translation>
    </message>
    <message>
        <source>Data erased</source>
        <translation>Data erased</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Data that are kept</source>
        <translation>Data that are kept</translation>
    </message>
    <message>
        <source>Purpose of keeping them</source>
        <translation>Purpose of keeping them</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Kept until</translation>
    </message>
    <message>
        <source>In backups until</source>
        <translation>In backups until</translation>
    </message>
    <message>
        <source>Kept on the suppression list</source>
        <translation>Kept on the suppression list</translation>
    </message>
    <message>
        <source>Service messages go on</source>
        <translation>Service messages go on</translation>
    </message>
    <message>
        <source>Data erased on</source>
        <translation>Data erased on</translation>
    </message>
    <message>
        <source>Data processed on another basis</source>
        <translation>Data processed on another basis</translation>
    </message>
    <message>
        <source>Restriction lifted on</source>
        <translation>Restriction lifted on</translation>
    </message>
    <message>
        <source>Recipients notified</source>
        <translation>Recipients notified</translation>
    </message>
    <message>
        <source>Note of the person&apos;s view</source>
        <translation>Note of the person&apos;s view</translation>
    </message>
    <message>
        <source>The real controller</source>
        <translation>The real controller</translation>
    </message>
    <message>
        <source>Its contact</source>
        <translation>Its contact</translation>
    </message>
    <message>
        <source>Forwarded on</source>
        <translation>Forwarded on</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>For example: Section 28 of the Accounting Law</source>
        <translation>For example: Section 28 of the Accounting Law</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>One on each line</translation>
    </message>
    <message>
        <source>The facts of this case; they go into the letter</source>
        <translation>The facts of this case; they go into the letter</translation>
    </message>
    <message>
        <source>For example: JSON, CSV</source>
        <translation>For example: JSON, CSV</translation>
    </message>
    <message>
        <source>Empty: the copy is not encrypted</source>
        <translation>Empty: the copy is not encrypted</translation>
    </message>
    <message>
        <source>Balancing: our interest</source>
        <translation>Balancing: our interest</translation>
    </message>
    <message>
        <source>Balancing: why the processing is necessary</source>
        <translation>Balancing: why the processing is necessary</translation>
    </message>
    <message>
        <source>Balancing: impact on the person</source>
        <translation>Balancing: impact on the person</translation>
    </message>
    <message>
        <source>Balancing: safeguards</source>
        <translation>Balancing: safeguards</translation>
    </message>
    <message>
        <source>Balancing: which weighs more, and why</source>
        <translation>Balancing: which weighs more, and why</translation>
    </message>
    <message>
        <source>Number and dates of earlier requests</source>
        <translation>Number and dates of earlier requests</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>The data are inaccurate, or incomplete for the purpose.</source>
        <translation>The data are inaccurate, or incomplete for the purpose.</translation>
    </message>
    <message>
        <source>One of the six grounds for erasure applies.</source>
        <translation>One of the six grounds for erasure applies.</translation>
    </message>
    <message>
        <source>One of the four grounds for restriction applies.</source>
        <translation>One of the four grounds for restriction applies.</translation>
    </message>
    <message>
        <source>The person provided the data, or they were observed; they were not derived.</source>
        <translation>The person provided the data, or they were observed; they were not derived.</translation>
    </message>
    <message>
        <source>The processing rests on consent or on a contract.</source>
        <translation>The processing rests on consent or on a contract.</translation>
    </message>
    <message>
        <source>The data are processed by automated means, not on paper.</source>
        <translation>The data are processed by automated means, not on paper.</translation>
    </message>
    <message>
        <source>The processing rests on a public task or on legitimate interests.</source>
        <translation>The processing rests on a public task or on legitimate interests.</translation>
    </message>
    <message>
        <source>The person gives grounds relating to his or her particular situation.</source>
        <translation>The person gives grounds relating to his or her particular situation.</translation>
    </message>
    <message>
        <source>The data are used for direct marketing.</source>
        <translation>The data are used for direct marketing.</translation>
    </message>
    <message>
        <source>No person took part in the decision, and its effect is legal or similarly significant.</source>
        <translation>No person took part in the decision, and its effect is legal or similarly significant.</translation>
    </message>
    <message>
        <source>The processing rests on consent.</source>
        <translation>The processing rests on consent.</translation>
    </message>
    <message>
        <source>Access is answered first; the data are erased afterwards.</source>
        <translation>Access is answered first; the data are erased afterwards.</translation>
    </message>
    <message>
        <source>The data are handed over first and erased afterwards.</source>
        <translation>The data are handed over first and erased afterwards.</translation>
    </message>
    <message>
        <source>No deletion routine may run over the data that were asked for.</source>
        <translation>No deletion routine may run over the data that were asked for.</translation>
    </message>
    <message>
        <source>While the accuracy is being verified, the data are restricted.</source>
        <translation>While the accuracy is being verified, the data are restricted.</translation>
    </message>
    <message>
        <source>While the objection is being weighed, the data are restricted.</source>
        <translation>While the objection is being weighed, the data are restricted.</translation>
    </message>
    <message>
        <source>Once the objection is upheld, it is a ground for erasure.</source>
        <translation>Once the objection is upheld, it is a ground for erasure.</translation>
    </message>
    <message>
        <source>Where no other legal basis is left, the withdrawal of consent is a ground for erasure.</source>
        <translation>Where no other legal basis is left, the withdrawal of consent is a ground for erasure.</translation>
    </message>
    <message>
        <source>The least that is needed stays on the suppression list, so that the objection can be honoured.</source>
        <translation>The least that is needed stays on the suppression list, so that the objection can be honoured.</translation>
    </message>
    <message>
        <source>What is kept is used for that one purpose only, until an end date.</source>
        <translation>What is kept is used for that one purpose only, until an end date.</translation>
    </message>
    <message>
        <source>Before the restriction is lifted, the person is told.</source>
        <translation>Before the restriction is lifted, the person is told.</translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>In quarantine</source>
        <translation>In quarantine</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>%1
SHA-256: %2</source>
        <comment>size, check sum</comment>
        <translation>%1
SHA-256: %2</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Read it again</translation>
    </message>
    <message>
        <source>Return to the tray</source>
        <translation>Return to the tray</translation>
    </message>
    <message>
        <source>Save the file elsewhere…</source>
        <translation>Save the file elsewhere…</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Change &amp;officer…</source>
        <translation>Change &amp;officer…</translation>
    </message>
    <message>
        <source>Unregistered documents: %1, unread: %2</source>
        <translation>Unregistered documents: %1, unread: %2</translation>
    </message>
    <message>
        <source>Open requests: %1, overdue: %2</source>
        <translation>Open requests: %1, overdue: %2</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>The sample office could not be made in %1: %2</source>
        <translation>The sample office could not be made in %1: %2</translation>
    </message>
    <message>
        <source>Overdue: %1, due this week: %2</source>
        <translation>Overdue: %1, due this week: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Letters to post: %1, in the outbox: %2, not known whether sent: %3, refused: %4</source>
        <translation>Letters to post: %1, in the outbox: %2, not known whether sent: %3, refused: %4</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>Request %1: %2</source>
        <translation>Request %1: %2</translation>
    </message>
    <message>
        <source>State: %1. Owner: %2. Came by: %3.</source>
        <translation>State: %1. Owner: %2. Came by: %3.</translation>
    </message>
    <message>
        <source>Remarks of the approver: %1</source>
        <translation>Remarks of the approver: %1</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>not decided yet</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>left on %1</translation>
    </message>
    <message>
        <source>has not left yet</source>
        <translation>has not left yet</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>%1: %2, %3. Accepted: %4.</source>
        <translation>%1: %2, %3. Accepted: %4.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Questions to the person</source>
        <translation>Questions to the person</translation>
    </message>
    <message>
        <source>notice left on %1</source>
        <translation>notice left on %1</translation>
    </message>
    <message>
        <source>no notice has left yet</source>
        <translation>no notice has left yet</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>paid on %1</source>
        <translation>paid on %1</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>not paid</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>withheld (%1)</source>
        <translation>withheld (%1)</translation>
    </message>
    <message>
        <source>Data found</source>
        <translation>Data found</translation>
    </message>
    <message>
        <source>replied on %1</source>
        <translation>replied on %1</translation>
    </message>
    <message>
        <source>told on %1</source>
        <translation>told on %1</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>to be told</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>lifted on %1</source>
        <translation>lifted on %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>authority told %1</source>
        <translation>authority told %1</translation>
    </message>
    <message>
        <source>authority to be told by %1</source>
        <translation>authority to be told by %1</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Breaches</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Letter of the authority, reference %1.</source>
        <translation>Letter of the authority, reference %1.</translation>
    </message>
    <message>
        <source>Registered letter %1, delivered on %2.</source>
        <translation>Registered letter %1, delivered on %2.</translation>
    </message>
    <message>
        <source>The day of receipt was changed: %1</source>
        <translation>The day of receipt was changed: %1</translation>
    </message>
    <message>
        <source>The deadline of %1 passed without an answer.</source>
        <translation>The deadline of %1 passed without an answer.</translation>
    </message>
    <message>
        <source>Taken in by: %1</source>
        <translation>Taken in by: %1</translation>
    </message>
    <message>
        <source>came back undelivered on %1</source>
        <translation>came back undelivered on %1</translation>
    </message>
    <message>
        <source>replaced by another letter</source>
        <translation>replaced by another letter</translation>
    </message>
</context>
<context>
    <name>SigninScreen</name>
    <message>
        <source>%1 – %2</source>
        <comment>officer, role</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Who works now?</source>
        <translation>Who works now?</translation>
    </message>
    <message>
        <source>Choose your name; typing its first letters finds it. Everything you do is recorded under it.</source>
        <translation>Choose your name; typing its first letters finds it. Everything you do is recorded under it.</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>More steps</source>
        <translation>More steps</translation>
    </message>
    <message>
        <source>Everything else that can be done to this request, and why some of it cannot</source>
        <translation>Everything else that can be done to this request, and why some of it cannot</translation>
    </message>
</context>
<context>
    <name>StepChoices</name>
    <message>
        <source>%1 – processor</source>
        <translation>%1 – processor</translation>
    </message>
    <message>
        <source>%1 – recipient</source>
        <translation>%1 – recipient</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>recipient, right</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cause, data</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>number, letter</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, received %2</source>
        <translation>%1, received %2</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>system, name, value</comment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Rights and freedoms of others (%1)</source>
        <translation>Rights and freedoms of others (%1)</translation>
    </message>
    <message>
        <source>Another act restricts the right (%1)</source>
        <translation>Another act restricts the right (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Direct marketing</source>
        <translation>Direct marketing</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, due %2</translation>
    </message>
    <message>
        <source>%1 – %2, due %3</source>
        <comment>task, system, day</comment>
        <translation>%1 – %2, due %3</translation>
    </message>
</context>
<context>
    <name>StepFieldEdit</name>
    <message>
        <source>Please fill in “%1”.</source>
        <translation>Please fill in “%1”.</translation>
    </message>
    <message>
        <source>%1 (may be empty)</source>
        <translation>%1 (may be empty)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
</context>
<context>
    <name>StepForms</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Answer awaited by</source>
        <translation>Answer awaited by</translation>
    </message>
    <message>
        <source>Ask for a copy of an identity document</source>
        <translation>Ask for a copy of an identity document</translation>
    </message>
    <message>
        <source>Way of proof</source>
        <translation>Way of proof</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Document the answer came in</source>
        <translation>Document the answer came in</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Way of dispatch</source>
        <translation>Way of dispatch</translation>
    </message>
    <message>
        <source>Number of the registered letter</source>
        <translation>Number of the registered letter</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>There is a reasonable doubt</source>
        <translation>There is a reasonable doubt</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Result of the check</translation>
    </message>
    <message>
        <source>Kind of representation</source>
        <translation>Kind of representation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Proof of authority</source>
        <translation>Proof of authority</translation>
    </message>
    <message>
        <source>Scope of authority</source>
        <translation>Scope of authority</translation>
    </message>
    <message>
        <source>Authority ends on</source>
        <translation>Authority ends on</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>The authority suffices</source>
        <translation>The authority suffices</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>Forwarded on</source>
        <translation>Forwarded on</translation>
    </message>
    <message>
        <source>Number of the other request</source>
        <translation>Number of the other request</translation>
    </message>
    <message>
        <source>The request is complex</source>
        <translation>The request is complex</translation>
    </message>
    <message>
        <source>The person has made many requests</source>
        <translation>The person has made many requests</translation>
    </message>
    <message>
        <source>Amount in euros</source>
        <translation>Amount in euros</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Calculation</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Reference number</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Kind of task</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Result of the task</source>
        <translation>Result of the task</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Old value</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>In backups until</source>
        <translation>In backups until</translation>
    </message>
    <message>
        <source>Found data</source>
        <translation>Found data</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Recipient or processor</source>
        <translation>Recipient or processor</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Why the recipient is not told</source>
        <translation>Why the recipient is not told</translation>
    </message>
    <message>
        <source>Cause of the restriction</source>
        <translation>Cause of the restriction</translation>
    </message>
    <message>
        <source>Data concerned</source>
        <translation>Data concerned</translation>
    </message>
    <message>
        <source>Planned end or review</source>
        <translation>Planned end or review</translation>
    </message>
    <message>
        <source>Ends when</source>
        <translation>Ends when</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systems</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Restriction</translation>
    </message>
    <message>
        <source>Restriction ends on</source>
        <translation>Restriction ends on</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Complaint to</source>
        <translation>Complaint to</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Risk to people</source>
        <translation>Risk to people</translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation>Likely consequences</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Measures taken</translation>
    </message>
    <message>
        <source>Data breach</source>
        <translation>Data breach</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Why there is a reasonable doubt</source>
        <translation>Why there is a reasonable doubt</translation>
    </message>
    <message>
        <source>Stands in the letter after the word “because”</source>
        <translation>Stands in the letter after the word “because”</translation>
    </message>
    <message>
        <source>Proof awaited by</source>
        <translation>Proof awaited by</translation>
    </message>
    <message>
        <source>Only where no milder way serves</source>
        <translation>Only where no milder way serves</translation>
    </message>
    <message>
        <source>Proof received on</source>
        <translation>Proof received on</translation>
    </message>
    <message>
        <source>Kind of document, signatory, address or facts that matched; no numbers</source>
        <translation>Kind of document, signatory, address or facts that matched; no numbers</translation>
    </message>
    <message>
        <source>Our own record, for example the customer file</source>
        <translation>Our own record, for example the customer file</translation>
    </message>
    <message>
        <source>Copy of the identity document</source>
        <translation>Copy of the identity document</translation>
    </message>
    <message>
        <source>Only where it cannot be avoided; destroyed after comparison</source>
        <translation>Only where it cannot be avoided; destroyed after comparison</translation>
    </message>
    <message>
        <source>Document the proof came in</source>
        <translation>Document the proof came in</translation>
    </message>
    <message>
        <source>Why a clarification is needed</source>
        <translation>Why a clarification is needed</translation>
    </message>
    <message>
        <source>What makes the quantity of data large; stands in the letter after a colon</source>
        <translation>What makes the quantity of data large; stands in the letter after a colon</translation>
    </message>
    <message>
        <source>Clarification awaited by</source>
        <translation>Clarification awaited by</translation>
    </message>
    <message>
        <source>Clarification received on</source>
        <translation>Clarification received on</translation>
    </message>
    <message>
        <source>What the person means</source>
        <translation>What the person means</translation>
    </message>
    <message>
        <source>Document the clarification came in</source>
        <translation>Document the clarification came in</translation>
    </message>
    <message>
        <source>Remarks for the handler</source>
        <translation>Remarks for the handler</translation>
    </message>
    <message>
        <source>Day of dispatch</source>
        <translation>Day of dispatch</translation>
    </message>
    <message>
        <source>For example RR473124829LV</source>
        <translation>For example RR473124829LV</translation>
    </message>
    <message>
        <source>Letter that left</source>
        <translation>Letter that left</translation>
    </message>
    <message>
        <source>Why the request is reopened</source>
        <translation>Why the request is reopened</translation>
    </message>
    <message>
        <source>Why there is a doubt, or why there is none</source>
        <translation>Why there is a doubt, or why there is none</translation>
    </message>
    <message>
        <source>Day of the check</source>
        <translation>Day of the check</translation>
    </message>
    <message>
        <source>Why identity could not be proven</source>
        <translation>Why identity could not be proven</translation>
    </message>
    <message>
        <source>Day of destruction</source>
        <translation>Day of destruction</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>What was compared</translation>
    </message>
    <message>
        <source>Kind of document and what matched; no numbers</source>
        <translation>Kind of document and what matched; no numbers</translation>
    </message>
    <message>
        <source>Representative&apos;s name</source>
        <translation>Representative&apos;s name</translation>
    </message>
    <message>
        <source>Kind, number and date of the document</source>
        <translation>Kind, number and date of the document</translation>
    </message>
    <message>
        <source>Empty: everything the request asks for</source>
        <translation>Empty: everything the request asks for</translation>
    </message>
    <message>
        <source>Empty: no end</source>
        <translation>Empty: no end</translation>
    </message>
    <message>
        <source>Representative&apos;s address</source>
        <translation>Representative&apos;s address</translation>
    </message>
    <message>
        <source>Empty: the answer goes to the data subject</source>
        <translation>Empty: the answer goes to the data subject</translation>
    </message>
    <message>
        <source>Representative&apos;s e-mail address</source>
        <translation>Representative&apos;s e-mail address</translation>
    </message>
    <message>
        <source>Why the authority does not suffice</source>
        <translation>Why the authority does not suffice</translation>
    </message>
    <message>
        <source>Right that is invoked too</source>
        <translation>Right that is invoked too</translation>
    </message>
    <message>
        <source>Day of withdrawal</source>
        <translation>Day of withdrawal</translation>
    </message>
    <message>
        <source>Reason, if the person gave one</source>
        <translation>Reason, if the person gave one</translation>
    </message>
    <message>
        <source>Controller&apos;s name</source>
        <translation>Controller&apos;s name</translation>
    </message>
    <message>
        <source>Controller&apos;s contact details</source>
        <translation>Controller&apos;s contact details</translation>
    </message>
    <message>
        <source>Request forwarded on</source>
        <translation>Request forwarded on</translation>
    </message>
    <message>
        <source>Empty: the person is asked to write there</source>
        <translation>Empty: the person is asked to write there</translation>
    </message>
    <message>
        <source>Why we are not the controller</source>
        <translation>Why we are not the controller</translation>
    </message>
    <message>
        <source>Stands in the letter after a colon</source>
        <translation>Stands in the letter after a colon</translation>
    </message>
    <message>
        <source>Controller&apos;s address</source>
        <translation>Controller&apos;s address</translation>
    </message>
    <message>
        <source>Controller&apos;s e-mail address</source>
        <translation>Controller&apos;s e-mail address</translation>
    </message>
    <message>
        <source>Number of the request that goes on</source>
        <translation>Number of the request that goes on</translation>
    </message>
    <message>
        <source>Why it is the same request</source>
        <translation>Why it is the same request</translation>
    </message>
    <message>
        <source>Why the answer takes longer</source>
        <translation>Why the answer takes longer</translation>
    </message>
    <message>
        <source>Why the extension is declined</source>
        <translation>Why the extension is declined</translation>
    </message>
    <message>
        <source>How the fee is calculated</source>
        <translation>How the fee is calculated</translation>
    </message>
    <message>
        <source>Why the request is manifestly unfounded or excessive</source>
        <translation>Why the request is manifestly unfounded or excessive</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>To be paid by</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Day of payment</translation>
    </message>
    <message>
        <source>Day on which payment is missing</source>
        <translation>Day on which payment is missing</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>To be answered by</translation>
    </message>
    <message>
        <source>Number of the authority&apos;s letter</source>
        <translation>Number of the authority&apos;s letter</translation>
    </message>
    <message>
        <source>Answer to the authority</source>
        <translation>Answer to the authority</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Task due on</source>
        <translation>Task due on</translation>
    </message>
    <message>
        <source>What was found or done</source>
        <translation>What was found or done</translation>
    </message>
    <message>
        <source>Name of whoever signs for it</source>
        <translation>Name of whoever signs for it</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Day of the answer</translation>
    </message>
    <message>
        <source>Last day on which a backup holds the data</source>
        <translation>Last day on which a backup holds the data</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>Day of the reminder</translation>
    </message>
    <message>
        <source>Why the task is not needed</source>
        <translation>Why the task is not needed</translation>
    </message>
    <message>
        <source>Table of the found data</source>
        <translation>Table of the found data</translation>
    </message>
    <message>
        <source>Empty: the data go into the copy</source>
        <translation>Empty: the data go into the copy</translation>
    </message>
    <message>
        <source>Why the data are withheld</source>
        <translation>Why the data are withheld</translation>
    </message>
    <message>
        <source>At least 12 characters; told in another way than the package is sent</source>
        <translation>At least 12 characters; told in another way than the package is sent</translation>
    </message>
    <message>
        <source>Title of the annex</source>
        <translation>Title of the annex</translation>
    </message>
    <message>
        <source>Reply awaited by</source>
        <translation>Reply awaited by</translation>
    </message>
    <message>
        <source>What the recipient should know besides</source>
        <translation>What the recipient should know besides</translation>
    </message>
    <message>
        <source>Facts that show it</source>
        <translation>Facts that show it</translation>
    </message>
    <message>
        <source>Reply received on</source>
        <translation>Reply received on</translation>
    </message>
    <message>
        <source>What the recipient replied</source>
        <translation>What the recipient replied</translation>
    </message>
    <message>
        <source>Restricted from</source>
        <translation>Restricted from</translation>
    </message>
    <message>
        <source>Condition that ends the restriction</source>
        <translation>Condition that ends the restriction</translation>
    </message>
    <message>
        <source>Systems in which it must hold</source>
        <translation>Systems in which it must hold</translation>
    </message>
    <message>
        <source>Day of confirmation</source>
        <translation>Day of confirmation</translation>
    </message>
    <message>
        <source>Why the restriction ends</source>
        <translation>Why the restriction ends</translation>
    </message>
    <message>
        <source>What happens to the data afterwards</source>
        <translation>What happens to the data afterwards</translation>
    </message>
    <message>
        <source>Day of lifting</source>
        <translation>Day of lifting</translation>
    </message>
    <message>
        <source>Day on which the objection ended</source>
        <translation>Day on which the objection ended</translation>
    </message>
    <message>
        <source>Why the objection ended</source>
        <translation>Why the objection ended</translation>
    </message>
    <message>
        <source>Became known on</source>
        <translation>Became known on</translation>
    </message>
    <message>
        <source>Number of the case there</source>
        <translation>Number of the case there</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Nature of the breach, whose data, how many people</source>
        <translation>Nature of the breach, whose data, how many people</translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation>Noticed on</translation>
    </message>
    <message>
        <source>Noticed at</source>
        <translation>Noticed at</translation>
    </message>
    <message>
        <source>Hour and minute in Riga, for example 14:30</source>
        <translation>Hour and minute in Riga, for example 14:30</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Reported at</translation>
    </message>
    <message>
        <source>Authority&apos;s number of the report</source>
        <translation>Authority&apos;s number of the report</translation>
    </message>
    <message>
        <source>Why it took more than 72 hours</source>
        <translation>Why it took more than 72 hours</translation>
    </message>
    <message>
        <source>What the person can do</source>
        <translation>What the person can do</translation>
    </message>
    <message>
        <source>Why the authority or the person was not told</source>
        <translation>Why the authority or the person was not told</translation>
    </message>
    <message>
        <source>Day it was settled</source>
        <translation>Day it was settled</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Handed over to</translation>
    </message>
    <message>
        <source>Only where the letter was handed over</source>
        <translation>Only where the letter was handed over</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Came back on</translation>
    </message>
    <message>
        <source>Why it came back, as far as is known</source>
        <translation>Why it came back, as far as is known</translation>
    </message>
    <message>
        <source>Letter to be corrected</source>
        <translation>Letter to be corrected</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <source>Name in the dative</source>
        <translation>Name in the dative</translation>
    </message>
    <message>
        <source>Surname in the genitive</source>
        <translation>Surname in the genitive</translation>
    </message>
    <message>
        <source>As the letter is addressed: “Annai Liepai”. Empty: as the rules decline it</source>
        <translation>As the letter is addressed: “Annai Liepai”. Empty: as the rules decline it</translation>
    </message>
    <message>
        <source>As in “Godātā Liepas kundze!”. Empty: as the rules decline it</source>
        <translation>As in “Godātā Liepas kundze!”. Empty: as the rules decline it</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>More steps</source>
        <translation>More steps</translation>
    </message>
</context>
<context>
    <name>StepMenuModel</name>
    <message>
        <source>%1, not possible: %2</source>
        <translation>%1, not possible: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>reason, article</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Preview the letter</source>
        <translation>Preview the letter</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>possible now</source>
        <translation>possible now</translation>
    </message>
    <message>
        <source>Request %1 is in the state “%2”.</source>
        <translation>Request %1 is in the state “%2”.</translation>
    </message>
    <message>
        <source>%1: “%2” done; the request is now in the state “%3”.</source>
        <translation>%1: “%2” done; the request is now in the state “%3”.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: done</source>
        <translation>%1: done</translation>
    </message>
    <message>
        <source>%1: current</source>
        <translation>%1: current</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1: to come</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Acknowledge receipt</source>
        <translation>Acknowledge receipt</translation>
    </message>
    <message>
        <source>Ask for proof of identity</source>
        <translation>Ask for proof of identity</translation>
    </message>
    <message>
        <source>Confirm identity</source>
        <translation>Confirm identity</translation>
    </message>
    <message>
        <source>Ask for clarification</source>
        <translation>Ask for clarification</translation>
    </message>
    <message>
        <source>Record the clarification</source>
        <translation>Record the clarification</translation>
    </message>
    <message>
        <source>Begin assessment</source>
        <translation>Begin assessment</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Submit decisions</source>
        <translation>Submit decisions</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Return to handler</source>
        <translation>Return to handler</translation>
    </message>
    <message>
        <source>Finalise the answer</source>
        <translation>Finalise the answer</translation>
    </message>
    <message>
        <source>Record dispatch</source>
        <translation>Record dispatch</translation>
    </message>
    <message>
        <source>Record dispatch of the letter</source>
        <translation>Record dispatch of the letter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Record an identity check</source>
        <translation>Record an identity check</translation>
    </message>
    <message>
        <source>Record that identity is unproven</source>
        <translation>Record that identity is unproven</translation>
    </message>
    <message>
        <source>Destroy the identity copy</source>
        <translation>Destroy the identity copy</translation>
    </message>
    <message>
        <source>Record the representative</source>
        <translation>Record the representative</translation>
    </message>
    <message>
        <source>Add another right</source>
        <translation>Add another right</translation>
    </message>
    <message>
        <source>Record withdrawal of the request</source>
        <translation>Record withdrawal of the request</translation>
    </message>
    <message>
        <source>Redirect to the controller</source>
        <translation>Redirect to the controller</translation>
    </message>
    <message>
        <source>Finalise the letter to the controller</source>
        <translation>Finalise the letter to the controller</translation>
    </message>
    <message>
        <source>Mark as a duplicate</source>
        <translation>Mark as a duplicate</translation>
    </message>
    <message>
        <source>Ask for an extension</source>
        <translation>Ask for an extension</translation>
    </message>
    <message>
        <source>Approve the extension</source>
        <translation>Approve the extension</translation>
    </message>
    <message>
        <source>Decline the extension</source>
        <translation>Decline the extension</translation>
    </message>
    <message>
        <source>Finalise the extension notice</source>
        <translation>Finalise the extension notice</translation>
    </message>
    <message>
        <source>Ask for a fee</source>
        <translation>Ask for a fee</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Record payment</translation>
    </message>
    <message>
        <source>Record non-payment</source>
        <translation>Record non-payment</translation>
    </message>
    <message>
        <source>Set the authority&apos;s due date</source>
        <translation>Set the authority&apos;s due date</translation>
    </message>
    <message>
        <source>Write the answer to the authority</source>
        <translation>Write the answer to the authority</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Add a task</translation>
    </message>
    <message>
        <source>Record a task&apos;s result</source>
        <translation>Record a task&apos;s result</translation>
    </message>
    <message>
        <source>Remind about a task</source>
        <translation>Remind about a task</translation>
    </message>
    <message>
        <source>Drop a task</source>
        <translation>Drop a task</translation>
    </message>
    <message>
        <source>Add found data</source>
        <translation>Add found data</translation>
    </message>
    <message>
        <source>Remove found data</source>
        <translation>Remove found data</translation>
    </message>
    <message>
        <source>Withhold data from the copy</source>
        <translation>Withhold data from the copy</translation>
    </message>
    <message>
        <source>Build the data package</source>
        <translation>Build the data package</translation>
    </message>
    <message>
        <source>Add an annex</source>
        <translation>Add an annex</translation>
    </message>
    <message>
        <source>Plan a notice to a recipient</source>
        <translation>Plan a notice to a recipient</translation>
    </message>
    <message>
        <source>Finalise a notice to a recipient</source>
        <translation>Finalise a notice to a recipient</translation>
    </message>
    <message>
        <source>Do without a notice</source>
        <translation>Do without a notice</translation>
    </message>
    <message>
        <source>Record a recipient&apos;s reply</source>
        <translation>Record a recipient&apos;s reply</translation>
    </message>
    <message>
        <source>Remind a recipient</source>
        <translation>Remind a recipient</translation>
    </message>
    <message>
        <source>Restrict processing</source>
        <translation>Restrict processing</translation>
    </message>
    <message>
        <source>Confirm the restriction in a system</source>
        <translation>Confirm the restriction in a system</translation>
    </message>
    <message>
        <source>Finalise the notice of lifting</source>
        <translation>Finalise the notice of lifting</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Lift the restriction</translation>
    </message>
    <message>
        <source>End the objection</source>
        <translation>End the objection</translation>
    </message>
    <message>
        <source>Record a complaint</source>
        <translation>Record a complaint</translation>
    </message>
    <message>
        <source>Record a data breach</source>
        <translation>Record a data breach</translation>
    </message>
    <message>
        <source>Record the report to the authority</source>
        <translation>Record the report to the authority</translation>
    </message>
    <message>
        <source>Finalise the breach letter to the person</source>
        <translation>Finalise the breach letter to the person</translation>
    </message>
    <message>
        <source>Close the breach</source>
        <translation>Close the breach</translation>
    </message>
    <message>
        <source>Settle a reminder</source>
        <translation>Settle a reminder</translation>
    </message>
    <message>
        <source>to be acknowledged</source>
        <translation>to be acknowledged</translation>
    </message>
    <message>
        <source>proof of identity</source>
        <translation>proof of identity</translation>
    </message>
    <message>
        <source>the person&apos;s clarification</source>
        <translation>the person&apos;s clarification</translation>
    </message>
    <message>
        <source>to be assessed</source>
        <translation>to be assessed</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>to be decided</translation>
    </message>
    <message>
        <source>to be submitted</source>
        <translation>to be submitted</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>to be approved</translation>
    </message>
    <message>
        <source>letter to be finalised</source>
        <translation>letter to be finalised</translation>
    </message>
    <message>
        <source>letter to be dispatched</source>
        <translation>letter to be dispatched</translation>
    </message>
    <message>
        <source>to be closed</source>
        <translation>to be closed</translation>
    </message>
    <message>
        <source>to be reopened</source>
        <translation>to be reopened</translation>
    </message>
    <message>
        <source>identity copy to be destroyed</source>
        <translation>identity copy to be destroyed</translation>
    </message>
    <message>
        <source>authority of the representative</source>
        <translation>authority of the representative</translation>
    </message>
    <message>
        <source>withdrawal by the person</source>
        <translation>withdrawal by the person</translation>
    </message>
    <message>
        <source>to be redirected to the controller</source>
        <translation>to be redirected to the controller</translation>
    </message>
    <message>
        <source>to be marked as a duplicate</source>
        <translation>to be marked as a duplicate</translation>
    </message>
    <message>
        <source>extension to be asked for</source>
        <translation>extension to be asked for</translation>
    </message>
    <message>
        <source>extension to be approved</source>
        <translation>extension to be approved</translation>
    </message>
    <message>
        <source>extension notice to be finalised</source>
        <translation>extension notice to be finalised</translation>
    </message>
    <message>
        <source>payment of the fee</source>
        <translation>payment of the fee</translation>
    </message>
    <message>
        <source>the authority&apos;s due date</source>
        <translation>the authority&apos;s due date</translation>
    </message>
    <message>
        <source>answer to be written</source>
        <translation>answer to be written</translation>
    </message>
    <message>
        <source>results of tasks</source>
        <translation>results of tasks</translation>
    </message>
    <message>
        <source>the found data</source>
        <translation>the found data</translation>
    </message>
    <message>
        <source>annexes to the answer</source>
        <translation>annexes to the answer</translation>
    </message>
    <message>
        <source>recipients to be told</source>
        <translation>recipients to be told</translation>
    </message>
    <message>
        <source>recipients&apos; replies</source>
        <translation>recipients&apos; replies</translation>
    </message>
    <message>
        <source>restriction to be confirmed</source>
        <translation>restriction to be confirmed</translation>
    </message>
    <message>
        <source>restriction to be lifted</source>
        <translation>restriction to be lifted</translation>
    </message>
    <message>
        <source>end of the objection</source>
        <translation>end of the objection</translation>
    </message>
    <message>
        <source>complaint to be recorded</source>
        <translation>complaint to be recorded</translation>
    </message>
    <message>
        <source>breach to be settled</source>
        <translation>breach to be settled</translation>
    </message>
    <message>
        <source>authority to be told of the breach</source>
        <translation>authority to be told of the breach</translation>
    </message>
    <message>
        <source>person to be told of the breach</source>
        <translation>person to be told of the breach</translation>
    </message>
    <message>
        <source>reminder to be settled</source>
        <translation>reminder to be settled</translation>
    </message>
    <message>
        <source>Course of the request</source>
        <translation>Course of the request</translation>
    </message>
    <message>
        <source>Who asks, and for what</source>
        <translation>Who asks, and for what</translation>
    </message>
    <message>
        <source>Deadline and fee</source>
        <translation>Deadline and fee</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Data and annexes</source>
        <translation>Data and annexes</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Restrictions and objections</source>
        <translation>Restrictions and objections</translation>
    </message>
    <message>
        <source>Complaints, breaches, reminders</source>
        <translation>Complaints, breaches, reminders</translation>
    </message>
    <message>
        <source>Answer came back</source>
        <translation>Answer came back</translation>
    </message>
    <message>
        <source>answer came back</source>
        <translation>answer came back</translation>
    </message>
    <message>
        <source>Correct a final letter</source>
        <translation>Correct a final letter</translation>
    </message>
    <message>
        <source>letter to be corrected</source>
        <translation>letter to be corrected</translation>
    </message>
</context>
<context>
    <name>StoreFailures</name>
    <message>
        <source>There is no database at %1. Create one with “atbilde init” or open the sample office.</source>
        <translation>There is no database at %1. Create one with “atbilde init” or open the sample office.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened or created there. Nothing was changed.</source>
        <translation>The database %1 cannot be opened or created there. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file %1 is not a database. It was not changed; restore a backup if it should be one.</source>
        <translation>The file %1 is not a database. It was not changed; restore a backup if it should be one.</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program. It was not changed.</source>
        <translation>The file %1 is a database of another program. It was not changed.</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer version of Atbilde. It was not changed; please install the newer version.</source>
        <translation>The database %1 was made by a newer version of Atbilde. It was not changed; please install the newer version.</translation>
    </message>
    <message>
        <source>The database %1 or its folder may not be written. Nothing was changed; ask the administrator for the right to write there.</source>
        <translation>The database %1 or its folder may not be written. Nothing was changed; ask the administrator for the right to write there.</translation>
    </message>
    <message>
        <source>Another program has been using the database %1 for too long. Nothing was saved; try again in a moment.</source>
        <translation>Another program has been using the database %1 for too long. Nothing was saved; try again in a moment.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Nothing was changed; restore the latest backup.</source>
        <translation>The database %1 is damaged. Nothing was changed; restore the latest backup.</translation>
    </message>
    <message>
        <source>This build cannot open the database %1.</source>
        <translation>This build cannot open the database %1.</translation>
    </message>
    <message>
        <source>The database %1 did not do what was asked (%2). Nothing was saved.</source>
        <translation>The database %1 did not do what was asked (%2). Nothing was saved.</translation>
    </message>
    <message>
        <source>The disk is full (free: %2). Nothing was saved; free some space and try again. Database: %1</source>
        <translation>The disk is full (free: %2). Nothing was saved; free some space and try again. Database: %1</translation>
    </message>
    <message>
        <source>The database %1 was deleted or moved while it was open. Nothing was saved and no new file was made; put the file back, or restore a backup.</source>
        <translation>The database %1 was deleted or moved while it was open. Nothing was saved and no new file was made; put the file back, or restore a backup.</translation>
    </message>
    <message>
        <source>Another file lies at %1 now than the one that was opened. Nothing was saved and that file was not touched; close Atbilde and open it again.</source>
        <translation>Another file lies at %1 now than the one that was opened. Nothing was saved and that file was not touched; close Atbilde and open it again.</translation>
    </message>
</context>
<context>
    <name>SuppressionPanel</name>
    <message>
        <source>This is not a complete address yet.</source>
        <translation>This is not a complete address yet.</translation>
    </message>
    <message>
        <source>This address is on the list.</source>
        <translation>This address is on the list.</translation>
    </message>
    <message>
        <source>This address is not on the list.</source>
        <translation>This address is not on the list.</translation>
    </message>
    <message>
        <source>Give a table (CSV) with e-mail addresses, telephone numbers or postal addresses. Nothing of it is stored; you get it back without the lines nobody may advertise to.</source>
        <translation>Give a table (CSV) with e-mail addresses, telephone numbers or postal addresses. Nothing of it is stored; you get it back without the lines nobody may advertise to.</translation>
    </message>
    <message>
        <source>%1: lines %2, to be left out %3. Columns looked at: %4.</source>
        <comment>file</comment>
        <translation>%1: lines %2, to be left out %3. Columns looked at: %4.</translation>
    </message>
    <message>
        <source>Lines in which no address was understood, kept: %1.</source>
        <translation>Lines in which no address was understood, kept: %1.</translation>
    </message>
    <message>
        <source>Check a mailing list</source>
        <translation>Check a mailing list</translation>
    </message>
    <message>
        <source>&amp;Check a mailing list…</source>
        <translation>&amp;Check a mailing list…</translation>
    </message>
    <message>
        <source>&amp;Save the cleaned list…</source>
        <translation>&amp;Save the cleaned list…</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>One address</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Kind of address</translation>
    </message>
    <message>
        <source>Given name and surname</source>
        <translation>Given name and surname</translation>
    </message>
    <message>
        <source>Address to look up or to add</source>
        <translation>Address to look up or to add</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>&amp;Put on the list</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Take off the list</translation>
    </message>
    <message>
        <source>Only when the person agreed to advertising again</source>
        <translation>Only when the person agreed to advertising again</translation>
    </message>
</context>
<context>
    <name>TextPreview</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Made-up &amp;case</source>
        <translation>Made-up &amp;case</translation>
    </message>
    <message>
        <source>Made-up case</source>
        <translation>Made-up case</translation>
    </message>
</context>
<context>
    <name>TextProblems</name>
    <message>
        <source>%1, %2: the text is missing.</source>
        <translation>%1, %2: the text is missing.</translation>
    </message>
    <message>
        <source>%1, %2: braces or sections are in disorder near “%3”.</source>
        <translation>%1, %2: braces or sections are in disorder near “%3”.</translation>
    </message>
    <message>
        <source>%1, %2: there is no placeholder “%3”.</source>
        <translation>%1, %2: there is no placeholder “%3”.</translation>
    </message>
    <message>
        <source>%1, %2: the placeholder “%3” of the other language is missing.</source>
        <translation>%1, %2: the placeholder “%3” of the other language is missing.</translation>
    </message>
    <message>
        <source>%1, %2: a required element is missing: %3.</source>
        <translation>%1, %2: a required element is missing: %3.</translation>
    </message>
    <message>
        <source>%1, %2: the phrase “%3” is missing.</source>
        <translation>%1, %2: the phrase “%3” is missing.</translation>
    </message>
    <message>
        <source>%1, %2: this line is no phrase: “%3”.</source>
        <translation>%1, %2: this line is no phrase: “%3”.</translation>
    </message>
    <message>
        <source>%1, %2: the phrase “%3” quotes the Regulation and stays as it is shipped.</source>
        <translation>%1, %2: the phrase “%3” quotes the Regulation and stays as it is shipped.</translation>
    </message>
    <message>
        <source>%1, %2: the text is longer than %3 characters.</source>
        <translation>%1, %2: the text is longer than %3 characters.</translation>
    </message>
    <message>
        <source>%1, %2: the placeholder “%3” of the shipped text is not used here.</source>
        <translation>%1, %2: the placeholder “%3” of the shipped text is not used here.</translation>
    </message>
    <message>
        <source>%1, %2: the stored version %3 cannot be used; letters are made from the last good one.</source>
        <translation>%1, %2: the stored version %3 cannot be used; letters are made from the last good one.</translation>
    </message>
</context>
<context>
    <name>TextVersions</name>
    <message>
        <source>%1 – shipped text restored</source>
        <translation>%1 – shipped text restored</translation>
    </message>
    <message>
        <source>%1 – damaged</source>
        <translation>%1 – damaged</translation>
    </message>
    <message>
        <source>Shipped text</source>
        <translation>Shipped text</translation>
    </message>
    <message>
        <source>&amp;Restore the shipped text</source>
        <translation>&amp;Restore the shipped text</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restore this version</translation>
    </message>
    <message>
        <source>Compared with the shipped text</source>
        <translation>Compared with the shipped text</translation>
    </message>
    <message>
        <source>The shipped text</source>
        <translation>The shipped text</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Versions of the text</translation>
    </message>
    <message>
        <source>What the version changed</source>
        <translation>What the version changed</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Letter texts checked: %1. Nothing is wrong.</source>
        <translation>Letter texts checked: %1. Nothing is wrong.</translation>
    </message>
</context>
<context>
    <name>TextsVerb</name>
    <message>
        <source>Letters are written in lv or en.</source>
        <translation>Letters are written in lv or en.</translation>
    </message>
    <message>
        <source>Letter text %1 (%2) is the shipped one again.</source>
        <translation>Letter text %1 (%2) is the shipped one again.</translation>
    </message>
    <message>
        <source>Letter text %1 (%2) saved as version %3.</source>
        <translation>Letter text %1 (%2) saved as version %3.</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Goes with the answer: %1</source>
        <translation>Goes with the answer: %1</translation>
    </message>
    <message>
        <source>Document received %1: %2</source>
        <translation>Document received %1: %2</translation>
    </message>
    <message>
        <source>Letter %1, left %2</source>
        <translation>Letter %1, left %2</translation>
    </message>
    <message>
        <source>Letter %1, has not left yet</source>
        <translation>Letter %1, has not left yet</translation>
    </message>
    <message>
        <source>Press Enter to read it</source>
        <translation>Press Enter to read it</translation>
    </message>
    <message>
        <source>Mail as it was sent: %1</source>
        <translation>Mail as it was sent: %1</translation>
    </message>
    <message>
        <source>Letter %1, came back undelivered %2</source>
        <translation>Letter %1, came back undelivered %2</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1: document %2 in the intake tray</source>
        <translation>%1: document %2 in the intake tray</translation>
    </message>
    <message>
        <source>%1: duplicate of document %2, nothing was changed</source>
        <translation>%1: duplicate of document %2, nothing was changed</translation>
    </message>
    <message>
        <source>%1: rejected. %2</source>
        <translation>%1: rejected. %2</translation>
    </message>
    <message>
        <source>The intake tray is empty.</source>
        <translation>The intake tray is empty.</translation>
    </message>
    <message>
        <source>Request %1: %2, %3</source>
        <translation>Request %1: %2, %3</translation>
    </message>
    <message>
        <source>Document %1 is now in request %2.</source>
        <translation>Document %1 is now in request %2.</translation>
    </message>
    <message>
        <source>Document %1 was set aside: not a data-protection request.</source>
        <translation>Document %1 was set aside: not a data-protection request.</translation>
    </message>
    <message>
        <source>Request %1: %2, letter of the authority</source>
        <translation>Request %1: %2, letter of the authority</translation>
    </message>
    <message>
        <source>%1: document %2 in quarantine. %3</source>
        <translation>%1: document %2 in quarantine. %3</translation>
    </message>
    <message>
        <source>Document %1 in the intake tray.</source>
        <translation>Document %1 in the intake tray.</translation>
    </message>
    <message>
        <source>Say where to: --out FILE.</source>
        <translation>Say where to: --out FILE.</translation>
    </message>
    <message>
        <source>Document %1 was written to %2.</source>
        <translation>Document %1 was written to %2.</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>There is no such document.</translation>
    </message>
</context>
<context>
    <name>TrayModel</name>
    <message>
        <source>No right recognised</source>
        <translation>No right recognised</translation>
    </message>
    <message>
        <source>%1, %2, received %3</source>
        <translation>%1, %2, received %3</translation>
    </message>
    <message>
        <source>%1, proposed: %2</source>
        <translation>%1, proposed: %2</translation>
    </message>
    <message>
        <source>Unread: %1</source>
        <translation>Unread: %1</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>No sender</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>No subject</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>The database or its folder may not be written: you can read everything and change nothing.</source>
        <translation>The database or its folder may not be written: you can read everything and change nothing.</translation>
    </message>
    <message>
        <source>The database is damaged. You can read it, and nothing is written to it; restore the last backup.</source>
        <translation>The database is damaged. You can read it, and nothing is written to it; restore the last backup.</translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation>Show backups</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Show why</translation>
    </message>
    <message>
        <source>The backup was restored. The database of before is kept as %1. What had been erased since was erased again: requests %2, documents %3.</source>
        <translation>The backup was restored. The database of before is kept as %1. What had been erased since was erased again: requests %2, documents %3.</translation>
    </message>
    <message>
        <source>The clock of this computer was set while the program ran. For the program it is %1 now; see that this is right, because deadlines are counted from it.</source>
        <translation>The clock of this computer was set while the program ran. For the program it is %1 now; see that this is right, because deadlines are counted from it.</translation>
    </message>
    <message>
        <source>Work is going on beside the window (mail, import, backup or check). Nothing was restored; try again when it is done.</source>
        <translation>Work is going on beside the window (mail, import, backup or check). Nothing was restored; try again when it is done.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome to Atbilde</source>
        <translation>Welcome to Atbilde</translation>
    </message>
    <message>
        <source>There is no office here yet. Look around in the sample office, or set up your own.</source>
        <translation>There is no office here yet. Look around in the sample office, or set up your own.</translation>
    </message>
    <message>
        <source>Open the sample office</source>
        <translation>Open the sample office</translation>
    </message>
    <message>
        <source>An invented company with requests in all states, to be thrown away afterwards</source>
        <translation>An invented company with requests in all states, to be thrown away afterwards</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Your organisation</translation>
    </message>
    <message>
        <source>An example is filled in: write over it. It stands on every letter.</source>
        <translation>An example is filled in: write over it. It stands on every letter.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Place of letters</source>
        <translation>Place of letters</translation>
    </message>
    <message>
        <source>Place of letters in Latvian</source>
        <translation>Place of letters in Latvian</translation>
    </message>
    <message>
        <source>Place in the Latvian locative</source>
        <translation>Place in the Latvian locative</translation>
    </message>
    <message>
        <source>In the Latvian locative: “Rīgā”</source>
        <translation>In the Latvian locative: “Rīgā”</translation>
    </message>
    <message>
        <source>Place in English</source>
        <translation>Place in English</translation>
    </message>
    <message>
        <source>In English letters: “Riga”</source>
        <translation>In English letters: “Riga”</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Signs the letters</source>
        <translation>Signs the letters</translation>
    </message>
    <message>
        <source>Who signs the letters</source>
        <translation>Who signs the letters</translation>
    </message>
    <message>
        <source>Position of who signs</source>
        <translation>Position of who signs</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Who works here</translation>
    </message>
    <message>
        <source>The administrator looks after the program; requests need a handler, refusals and disclosures a second person. Leave a name empty to add that person later.</source>
        <translation>The administrator looks after the program; requests need a handler, refusals and disclosures a second person. Leave a name empty to add that person later.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Name of the administrator</source>
        <translation>Name of the administrator</translation>
    </message>
    <message>
        <source>Sign-in word of the administrator</source>
        <translation>Sign-in word of the administrator</translation>
    </message>
    <message>
        <source>Sign-in word</source>
        <translation>Sign-in word</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>Name of the handler</source>
        <translation>Name of the handler</translation>
    </message>
    <message>
        <source>Sign-in word of the handler</source>
        <translation>Sign-in word of the handler</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Data protection officer</translation>
    </message>
    <message>
        <source>Name of the data protection officer</source>
        <translation>Name of the data protection officer</translation>
    </message>
    <message>
        <source>Sign-in word of the data protection officer</source>
        <translation>Sign-in word of the data protection officer</translation>
    </message>
    <message>
        <source>Where the data live</source>
        <translation>Where the data live</translation>
    </message>
    <message>
        <source>File of the database</source>
        <translation>File of the database</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>Create the office</translation>
    </message>
    <message>
        <source>The administrator needs a name.</source>
        <translation>The administrator needs a name.</translation>
    </message>
    <message>
        <source>The sign-in word of %1 must be in small letters, without spaces.</source>
        <translation>The sign-in word of %1 must be in small letters, without spaces.</translation>
    </message>
    <message>
        <source>The sign-in word “%1” is given twice.</source>
        <translation>The sign-in word “%1” is given twice.</translation>
    </message>
    <message>
        <source>The place of the database must be a full path.</source>
        <translation>The place of the database must be a full path.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Erasure</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Restriction</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Portability</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Objection to direct marketing</source>
        <translation>Objection to direct marketing</translation>
    </message>
    <message>
        <source>Automated decision</source>
        <translation>Automated decision</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <translation>Withdrawal of consent</translation>
    </message>
    <message>
        <source>Art. 15</source>
        <translation>Art. 15</translation>
    </message>
    <message>
        <source>Art. 16</source>
        <translation>Art. 16</translation>
    </message>
    <message>
        <source>Art. 17</source>
        <translation>Art. 17</translation>
    </message>
    <message>
        <source>Art. 18</source>
        <translation>Art. 18</translation>
    </message>
    <message>
        <source>Art. 20</source>
        <translation>Art. 20</translation>
    </message>
    <message>
        <source>Art. 21(1)</source>
        <translation>Art. 21(1)</translation>
    </message>
    <message>
        <source>Art. 21(2)</source>
        <translation>Art. 21(2)</translation>
    </message>
    <message>
        <source>Art. 22</source>
        <translation>Art. 22</translation>
    </message>
    <message>
        <source>Art. 7(3)</source>
        <translation>Art. 7(3)</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Fulfilled</translation>
    </message>
    <message>
        <source>Partly fulfilled</source>
        <translation>Partly fulfilled</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Person cannot be identified</source>
        <translation>Person cannot be identified</translation>
    </message>
    <message>
        <source>Withdrawn by the person</source>
        <translation>Withdrawn by the person</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Identity asked</source>
        <translation>Identity asked</translation>
    </message>
    <message>
        <source>Clarification asked</source>
        <translation>Clarification asked</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>For approval</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Dispatched</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Redirected to the controller</source>
        <translation>Redirected to the controller</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>In the tray</translation>
    </message>
    <message>
        <source>In a request</source>
        <translation>In a request</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Handler</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Data protection officer</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latvian</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Mr</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Ms</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>the ground</source>
        <translation>the ground</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>the reason</translation>
    </message>
    <message>
        <source>the day it was done</source>
        <translation>the day it was done</translation>
    </message>
    <message>
        <source>the data concerned</source>
        <translation>the data concerned</translation>
    </message>
    <message>
        <source>the data that are kept</source>
        <translation>the data that are kept</translation>
    </message>
    <message>
        <source>the purpose for which data are kept</source>
        <translation>the purpose for which data are kept</translation>
    </message>
    <message>
        <source>the day until which data are kept</source>
        <translation>the day until which data are kept</translation>
    </message>
    <message>
        <source>the data on the suppression list</source>
        <translation>the data on the suppression list</translation>
    </message>
    <message>
        <source>what was corrected</source>
        <translation>what was corrected</translation>
    </message>
    <message>
        <source>the purpose of the processing</source>
        <translation>the purpose of the processing</translation>
    </message>
    <message>
        <source>the result of the review</source>
        <translation>the result of the review</translation>
    </message>
    <message>
        <source>what was searched for</source>
        <translation>what was searched for</translation>
    </message>
    <message>
        <source>where was searched</source>
        <translation>where was searched</translation>
    </message>
    <message>
        <source>the copy of the data that goes with the letter</source>
        <translation>the copy of the data that goes with the letter</translation>
    </message>
    <message>
        <source>what the copy leaves out</source>
        <translation>what the copy leaves out</translation>
    </message>
    <message>
        <source>the balancing of interests</source>
        <translation>the balancing of interests</translation>
    </message>
    <message>
        <source>the facts that show abuse: number and dates of earlier requests</source>
        <translation>the facts that show abuse: number and dates of earlier requests</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>In quarantine</translation>
    </message>
</context>
<context>
    <name>articles</name>
    <message>
        <source>Article %1 GDPR</source>
        <translation>Article %1 GDPR</translation>
    </message>
    <message>
        <source>Article %1(%2) GDPR</source>
        <translation>Article %1(%2) GDPR</translation>
    </message>
    <message>
        <source>Article %1, point (%2), GDPR</source>
        <translation>Article %1, point (%2), GDPR</translation>
    </message>
    <message>
        <source>Article %1(%2)(%3) GDPR</source>
        <translation>Article %1(%2)(%3) GDPR</translation>
    </message>
    <message>
        <source>Article %1 of Regulation 1182/71</source>
        <translation>Article %1 of Regulation 1182/71</translation>
    </message>
    <message>
        <source>Article %1(%2) of Regulation 1182/71</source>
        <translation>Article %1(%2) of Regulation 1182/71</translation>
    </message>
    <message>
        <source>Article %1, point (%2), of Regulation 1182/71</source>
        <translation>Article %1, point (%2), of Regulation 1182/71</translation>
    </message>
    <message>
        <source>Article %1(%2)(%3) of Regulation 1182/71</source>
        <translation>Article %1(%2)(%3) of Regulation 1182/71</translation>
    </message>
    <message>
        <source>Section %1 of the Law on Holidays</source>
        <translation>Section %1 of the Law on Holidays</translation>
    </message>
    <message>
        <source>Section %1(%2) of the Law on Holidays</source>
        <translation>Section %1(%2) of the Law on Holidays</translation>
    </message>
    <message>
        <source>Section %1, clause %2, of the Law on Holidays</source>
        <translation>Section %1, clause %2, of the Law on Holidays</translation>
    </message>
    <message>
        <source>Section %1(%2), clause %3, of the Law on Holidays</source>
        <translation>Section %1(%2), clause %3, of the Law on Holidays</translation>
    </message>
    <message>
        <source>Section %1 of the Personal Data Processing Law</source>
        <translation>Section %1 of the Personal Data Processing Law</translation>
    </message>
    <message>
        <source>Section %1(%2) of the Personal Data Processing Law</source>
        <translation>Section %1(%2) of the Personal Data Processing Law</translation>
    </message>
    <message>
        <source>Section %1, clause %2, of the Personal Data Processing Law</source>
        <translation>Section %1, clause %2, of the Personal Data Processing Law</translation>
    </message>
    <message>
        <source>Section %1(%2), clause %3, of the Personal Data Processing Law</source>
        <translation>Section %1(%2), clause %3, of the Personal Data Processing Law</translation>
    </message>
    <message>
        <source>Section %1 of the Labour Law</source>
        <translation>Section %1 of the Labour Law</translation>
    </message>
    <message>
        <source>Section %1(%2) of the Labour Law</source>
        <translation>Section %1(%2) of the Labour Law</translation>
    </message>
    <message>
        <source>Section %1, clause %2, of the Labour Law</source>
        <translation>Section %1, clause %2, of the Labour Law</translation>
    </message>
    <message>
        <source>Section %1(%2), clause %3, of the Labour Law</source>
        <translation>Section %1(%2), clause %3, of the Labour Law</translation>
    </message>
    <message>
        <source>EDPB Guidelines 01/2022, section %1</source>
        <translation>EDPB Guidelines 01/2022, section %1</translation>
    </message>
    <message>
        <source>recommendation, not law</source>
        <translation>recommendation, not law</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>Put &quot;lv&quot; in the Latvian translation, &quot;en&quot; in the English one: it decides how dates are written.</extracomment>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Further lines not understood: %1</source>
        <translation>Further lines not understood: %1</translation>
    </message>
    <message>
        <source>Give either --received with a date or --batch with a file; the other options go with --received.</source>
        <translation>Give either --received with a date or --batch with a file; the other options go with --received.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Nominal date</source>
        <translation>Nominal date</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>deadlines</name>
    <message>
        <source>First month</source>
        <translation>First month</translation>
    </message>
    <message>
        <source>Legal deadline</source>
        <translation>Legal deadline</translation>
    </message>
    <message>
        <source>If no suspension is accepted</source>
        <translation>If no suspension is accepted</translation>
    </message>
    <message>
        <source>If counted anew from the answer</source>
        <translation>If counted anew from the answer</translation>
    </message>
    <message>
        <source>Internal target</source>
        <translation>Internal target</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>The day of receipt, %1, is not counted; it gives the date</source>
        <translation>The day of receipt, %1, is not counted; it gives the date</translation>
    </message>
    <message>
        <source>One month: %1 → %2</source>
        <translation>One month: %1 → %2</translation>
    </message>
    <message>
        <source>Extended: three months from receipt in one step: %1 → %2</source>
        <translation>Extended: three months from receipt in one step: %1 → %2</translation>
    </message>
    <message>
        <source>That month has no such date, its last day counts: %1</source>
        <translation>That month has no such date, its last day counts: %1</translation>
    </message>
    <message>
        <source>Suspended %1 – %2, days added: %3. %4 → %5</source>
        <translation>Suspended %1 – %2, days added: %3. %4 → %5</translation>
    </message>
    <message>
        <source>The last day is not a working day (%1), the next working day counts: %2 → %3</source>
        <translation>The last day is not a working day (%1), the next working day counts: %2 → %3</translation>
    </message>
    <message>
        <source>Some authorities count anew from the answer: %1</source>
        <translation>Some authorities count anew from the answer: %1</translation>
    </message>
    <message>
        <source>Working days before the deadline (%1): %2 → %3</source>
        <translation>Working days before the deadline (%1): %2 → %3</translation>
    </message>
    <message>
        <source>Not later than the date before it was moved: %1 → %2</source>
        <translation>Not later than the date before it was moved: %1 → %2</translation>
    </message>
    <message>
        <source>The question was sent on %1, later than %2: it does not suspend the deadline.</source>
        <translation>The question was sent on %1, later than %2: it does not suspend the deadline.</translation>
    </message>
    <message>
        <source>The question was sent on %1, when the deadline (%2) had passed: it does not suspend it.</source>
        <translation>The question was sent on %1, when the deadline (%2) had passed: it does not suspend it.</translation>
    </message>
    <message>
        <source>The extension notice of %1 left after the first month (%2): the deadline is not extended.</source>
        <translation>The extension notice of %1 left after the first month (%2): the deadline is not extended.</translation>
    </message>
    <message>
        <source>A refusal on %1 is late: it had to be told by %2, and no extension prolongs that.</source>
        <translation>A refusal on %1 is late: it had to be told by %2, and no extension prolongs that.</translation>
    </message>
    <message>
        <source>This date rests on a holiday that is planned but not final.</source>
        <translation>This date rests on a holiday that is planned but not final.</translation>
    </message>
    <message>
        <source>Public holidays before 2008 are not confirmed.</source>
        <translation>Public holidays before 2008 are not confirmed.</translation>
    </message>
    <message>
        <source>Today is the last day</source>
        <translation>Today is the last day</translation>
    </message>
    <message>
        <source>Overdue by %1 day</source>
        <translation>Overdue by %1 day</translation>
    </message>
    <message>
        <source>Overdue by %1 days</source>
        <translation>Overdue by %1 days</translation>
    </message>
    <message>
        <source>%1 day left (working days: %2)</source>
        <translation>%1 day left (working days: %2)</translation>
    </message>
    <message>
        <source>%1 days left (working days: %2)</source>
        <translation>%1 days left (working days: %2)</translation>
    </message>
    <message>
        <source>%1 day left</source>
        <translation>%1 day left</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>The authority names the day itself: %1</source>
        <translation>The authority names the day itself: %1</translation>
    </message>
</context>
<context>
    <name>holidays</name>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>unconfirmed</translation>
    </message>
    <message>
        <source>Transferred working days, for planning only; deadlines do not move:</source>
        <translation>Transferred working days, for planning only; deadlines do not move:</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>The option %1 needs a value.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>There is no language “%1”.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>There is no verb “%1”.</translation>
    </message>
</context>
<context>
    <name>weekdays</name>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
</context>
</TS>
