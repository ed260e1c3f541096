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
        <source>Without a verb the window opens.</source>
        <translation>Without a verb the window opens.</translation>
    </message>
    <message>
        <source>  --database PATH   the office; otherwise the one in the user&apos;s data folder</source>
        <translation>  --database PATH   the office; otherwise the one in the user&apos;s data folder</translation>
    </message>
    <message>
        <source>  --as OFFICER      who acts; otherwise the variable ATBILDE_OFFICER</source>
        <translation>  --as OFFICER      who acts; otherwise the variable ATBILDE_OFFICER</translation>
    </message>
    <message>
        <source>  --language lv|en  the language of the answers</source>
        <translation>  --language lv|en  the language of the answers</translation>
    </message>
    <message>
        <source>  --json            answers as JSON, one object a line</source>
        <translation>  --json            answers as JSON, one object a line</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>%1: is here already</source>
        <translation>%1: is here already</translation>
    </message>
    <message>
        <source>New in the tray: %1. Already here: %2. Not taken: %3.</source>
        <translation>New in the tray: %1. Already here: %2. Not taken: %3.</translation>
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
        <source>Progress of the import</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Stop the import</translation>
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
        <source>Takes e-mail files into the tray (Ctrl+I)</source>
        <translation>Takes e-mail files into the tray (Ctrl+I)</translation>
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
        <source>Drop e-mail files or folders here, or import them. Each becomes a document to register.</source>
        <translation>Drop e-mail files or folders here, or import them. Each becomes a document to register.</translation>
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
        <source>Import e-mail files</source>
        <translation>Import e-mail files</translation>
    </message>
    <message>
        <source>E-mail messages</source>
        <translation>E-mail messages</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Import all files of a folder</source>
        <translation>Import all files of a folder</translation>
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
        <source>The printer did not take the letter. Nothing was printed.</source>
        <translation>The printer did not take the letter. Nothing was printed.</translation>
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
        <source>T25 Refusal on another ground</source>
        <translation>T25 Refusal on another ground</translation>
    </message>
    <message>
        <source>T26 Request withdrawn by the person</source>
        <translation>T26 Request withdrawn by the person</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>the folder may not be written</source>
        <translation>the folder may not be written</translation>
    </message>
    <message>
        <source>Draft written to %1.</source>
        <translation>Draft written to %1.</translation>
    </message>
    <message>
        <source>Letter %1 written to %2.</source>
        <translation>Letter %1 written to %2.</translation>
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
    <name>MessagePreview</name>
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
        <source>Written by a machine: an automatic reply.</source>
        <translation>Written by a machine: an automatic reply.</translation>
    </message>
    <message>
        <source>Written by a machine: a message could not be delivered.</source>
        <translation>Written by a machine: a message could not be delivered.</translation>
    </message>
    <message>
        <source>Written by a machine: sent to a mailing list.</source>
        <translation>Written by a machine: sent to a mailing list.</translation>
    </message>
    <message>
        <source>Written by a machine: a notice, perhaps of a web form.</source>
        <translation>Written by a machine: a notice, perhaps of a web form.</translation>
    </message>
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
        <source>Letters to post: %1</source>
        <translation>Letters to post: %1</translation>
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
    <name>StepPanel</name>
    <message>
        <source>Please write something here; it goes into the record.</source>
        <translation>Please write something here; it goes into the record.</translation>
    </message>
    <message>
        <source>Please give the day.</source>
        <translation>Please give the day.</translation>
    </message>
    <message>
        <source>The check digit of this number is wrong: a digit was mistyped.</source>
        <translation>The check digit of this number is wrong: a digit was mistyped.</translation>
    </message>
    <message>
        <source>A registered letter has two letters, nine digits and two letters, for example RR123456785LV.</source>
        <translation>A registered letter has two letters, nine digits and two letters, for example RR123456785LV.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Letter</translation>
    </message>
    <message>
        <source>&amp;How it left</source>
        <translation>&amp;How it left</translation>
    </message>
    <message>
        <source>&amp;Registered letter number</source>
        <translation>&amp;Registered letter number</translation>
    </message>
    <message>
        <source>Empty: not registered</source>
        <translation>Empty: not registered</translation>
    </message>
    <message>
        <source>&amp;Why there is a reasonable doubt</source>
        <translation>&amp;Why there is a reasonable doubt</translation>
    </message>
    <message>
        <source>&amp;Asked on</source>
        <translation>&amp;Asked on</translation>
    </message>
    <message>
        <source>&amp;What was seen (no copy is kept)</source>
        <translation>&amp;What was seen (no copy is kept)</translation>
    </message>
    <message>
        <source>&amp;Seen on</source>
        <translation>&amp;Seen on</translation>
    </message>
    <message>
        <source>&amp;Why a clarification is needed</source>
        <translation>&amp;Why a clarification is needed</translation>
    </message>
    <message>
        <source>&amp;What the person means</source>
        <translation>&amp;What the person means</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Received on</translation>
    </message>
    <message>
        <source>&amp;Remarks for the handler</source>
        <translation>&amp;Remarks for the handler</translation>
    </message>
    <message>
        <source>&amp;Left on</source>
        <translation>&amp;Left on</translation>
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
        <source>The disk is full. Nothing was saved; free some space and try again. Database: %1</source>
        <translation>The disk is full. Nothing was saved; free some space and try again. Database: %1</translation>
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
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Letter texts checked in both languages: %1. Nothing is wrong.</source>
        <translation>Letter texts checked in both languages: %1. Nothing is wrong.</translation>
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
        <source>Add an annex</source>
        <translation>Add an annex</translation>
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
        <source>Fill with synthetic requests</source>
        <translation>Fill with synthetic requests</translation>
    </message>
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
        <source>Receipt has been acknowledged already.</source>
        <translation>Receipt has been acknowledged already.</translation>
    </message>
    <message>
        <source>Not every claim has been decided yet.</source>
        <translation>Not every claim has been decided yet.</translation>
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
        <source>The answer has not been finalised yet.</source>
        <translation>The answer has not been finalised yet.</translation>
    </message>
    <message>
        <source>No other letter is waiting to be dispatched.</source>
        <translation>No other letter is waiting to be dispatched.</translation>
    </message>
    <message>
        <source>No question to the person is open.</source>
        <translation>No question to the person is open.</translation>
    </message>
    <message>
        <source>A question to the person is still unanswered.</source>
        <translation>A question to the person is still unanswered.</translation>
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
        <source>Another letter of the request has not left yet.</source>
        <translation>Another letter of the request has not left yet.</translation>
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
