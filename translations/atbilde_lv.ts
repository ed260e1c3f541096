<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>AgendaModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>The heading of a group of the agenda and how many requests are in it: &quot;This week · 4&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Clock suspended: %1</source>
        <translation>Termiņš apturēts: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Tiesības</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termiņš</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Atlikušais laiks</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Atbildīgais</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Nākamais solis</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Usage: atbilde %1 %2</source>
        <translation>Lietošana: atbilde %1 %2</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Rezerves kopija</translation>
    </message>
    <message>
        <source>Backups of Atbilde</source>
        <translation>Atbildes rezerves kopijas</translation>
    </message>
    <message>
        <source>A password opens the backups on any computer.</source>
        <translation>Ar paroli rezerves kopijas var atvērt jebkurā datorā.</translation>
    </message>
    <message>
        <source>No password is set: the backups open only as long as this database is here.</source>
        <translation>Parole nav noteikta: rezerves kopijas var atvērt tikai tik ilgi, kamēr šī datubāze ir šeit.</translation>
    </message>
    <message>
        <source>damaged: cannot be used</source>
        <translation>bojāta: nav izmantojama</translation>
    </message>
    <message>
        <source>checked when it was made</source>
        <translation>pārbaudīta izveides brīdī</translation>
    </message>
    <message>
        <source>of another office</source>
        <translation>cita biroja</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Rezerves kopiju mape</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saglabāts.</translation>
    </message>
    <message>
        <source>Password for backups</source>
        <translation>Rezerves kopiju parole</translation>
    </message>
    <message>
        <source>Opens every backup made from now on. Write it down and keep it away from this computer.</source>
        <translation>Ar to var atvērt katru turpmāk veidoto rezerves kopiju. Pierakstiet to un glabājiet atsevišķi no šī datora.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Noteikt paroli</translation>
    </message>
    <message>
        <source>The backup was written, read back and checked.</source>
        <translation>Rezerves kopija ir ierakstīta, nolasīta un pārbaudīta.</translation>
    </message>
    <message>
        <source>The password this backup was locked with.</source>
        <translation>Parole, ar kuru šī rezerves kopija ir aizslēgta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>The backup was restored on trial and everything in it is sound.</source>
        <translation>Rezerves kopija ir izmēģinājuma kārtā atjaunota, un viss tajā ir kārtībā.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Vai atjaunot rezerves kopiju, kas veidota %1?</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Neko nemainīt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Atjaunot</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Rezerves kopijas</translation>
    </message>
    <message>
        <source>A backup holds the whole office, encrypted. It is read back and checked as soon as it is written. Keep the folder on another disk, and take a copy out of the house now and then.</source>
        <translation>Rezerves kopijā šifrētā veidā ir viss birojs. Tiklīdz kopija ir ierakstīta, tā tiek nolasīta un pārbaudīta. Turiet mapi citā diskā un laiku pa laikam aiznesiet kādu kopiju ārpus mājas.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlēties…</translation>
    </message>
    <message>
        <source>Make one every day</source>
        <translation>Veidot katru dienu</translation>
    </message>
    <message>
        <source> daily</source>
        <translation> dienu</translation>
    </message>
    <message>
        <source> weekly</source>
        <translation> nedēļu</translation>
    </message>
    <message>
        <source> monthly</source>
        <translation> mēnešu</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>Cik dienu kopijas glabāt</translation>
    </message>
    <message>
        <source>Weekly backups kept</source>
        <translation>Cik nedēļu kopijas glabāt</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>Cik mēnešu kopijas glabāt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Noteikt paroli…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Izveidota</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Lielums</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Veidot kopiju tagad</translation>
    </message>
    <message>
        <source>Restore on trial</source>
        <translation>Atjaunot izmēģinājumam</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Atjaunot…</translation>
    </message>
    <message>
        <source>Restore from another folder…</source>
        <translation>Atjaunot no citas mapes…</translation>
    </message>
    <message>
        <source>Work on a backup</source>
        <translation>Darbs ar rezerves kopiju</translation>
    </message>
    <message>
        <source>Keep:</source>
        <translation>Glabāt:</translation>
    </message>
    <message>
        <source>Office: %1
Requests: %2
Journal entries: %3

What was done since is not in it. The present database is kept under another name beside the restored one until the next erasure; what was erased since is erased again.</source>
        <translation>Birojs: %1
Pieprasījumi: %2
Žurnāla ieraksti: %3

Pēc tam paveiktā tajā nav. Pašreizējā datubāze līdz nākamajai dzēšanai paliek blakus atjaunotajai ar citu nosaukumu; pēc tam dzēstais tiek dzēsts vēlreiz.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>damaged</source>
        <translation>bojāta</translation>
    </message>
    <message>
        <source>of another office</source>
        <translation>cita biroja</translation>
    </message>
    <message>
        <source>Backups in %1:</source>
        <translation>Rezerves kopijas mapē %1:</translation>
    </message>
    <message>
        <source>Backups made from now on open with this password on any computer.</source>
        <translation>Turpmāk veidotās rezerves kopijas ar šo paroli var atvērt jebkurā datorā.</translation>
    </message>
    <message>
        <source>Backup of %1, made %2.</source>
        <translation>Biroja “%1” rezerves kopija, izveidota %2.</translation>
    </message>
    <message>
        <source>Requests: %1. Journal entries: %2. Head of the journal: %3</source>
        <translation>Pieprasījumi: %1. Žurnāla ieraksti: %2. Žurnāla gals: %3</translation>
    </message>
    <message>
        <source>The backup was restored on trial and is sound.</source>
        <translation>Rezerves kopija ir izmēģinājuma kārtā atjaunota, un tā ir kārtībā.</translation>
    </message>
    <message>
        <source>The backup %1 was written, read back and checked.</source>
        <translation>Rezerves kopija %1 ir ierakstīta, nolasīta un pārbaudīta.</translation>
    </message>
    <message>
        <source>It opens only while this office is here; set a password for backups with --set-password-from.</source>
        <translation>To var atvērt tikai tik ilgi, kamēr šis birojs ir šeit; nosakiet rezerves kopiju paroli ar --set-password-from.</translation>
    </message>
    <message>
        <source>The office was restored at %1.</source>
        <translation>Birojs ir atjaunots vietā %1.</translation>
    </message>
    <message>
        <source>The file that lay there is kept as %1.</source>
        <translation>Tur bijusī datne ir saglabāta kā %1.</translation>
    </message>
    <message>
        <source>What had been erased since was erased again. Requests: %1, documents: %2.</source>
        <translation>Pēc kopijas izveides dzēstais ir dzēsts vēlreiz. Pieprasījumi: %1, dokumenti: %2.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Aizvērt šo paziņojumu</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Letters</source>
        <comment>name of a print job</comment>
        <translation>Vēstules</translation>
    </message>
    <message>
        <source>Save all letters in one PDF</source>
        <translation>Saglabāt visas vēstules vienā PDF datnē</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>file name</comment>
        <translation>vestules</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF dokumenti</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saglabāts: %1.</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Vēstuļu mape</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were saved in %1.</source>
        <translation>
            <numerusform>Mapē %1 saglabāta %n datne.</numerusform>
            <numerusform>Mapē %1 saglabātas %n datnes.</numerusform>
            <numerusform>Mapē %1 nav saglabāta neviena datne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written; a printer may have got some pages.</source>
        <translation>Apturēts. Neviena datne nav izveidota; daļa lapu, iespējams, jau ir nonākusi printerī.</translation>
    </message>
    <message>
        <source>The printer did not take the letters. Nothing counts as printed.</source>
        <translation>Printeris vēstules nepieņēma. Nekas nav uzskatāms par izdrukātu.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Saglabāt kā PDF…</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Nodots printerim.</translation>
    </message>
    <message>
        <source>Handed to the printer. Look whether every page is on paper: only then are the letters recorded as printed.</source>
        <translation>Nodots printerim. Pārliecinieties, vai visas lapas ir izdrukātas: tikai tad vēstules tiek reģistrētas kā izdrukātas.</translation>
    </message>
    <message>
        <source>All are on paper</source>
        <translation>Visas ir izdrukātas</translation>
    </message>
    <message>
        <source>Recorded as printed.</source>
        <translation>Reģistrēts kā izdrukāts.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The letters can be saved as PDF.</source>
        <translation>Šajā datorā nav iestatīts neviens printeris. Vēstules var saglabāt PDF datnē.</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>No envelopes or labels</source>
        <translation>Bez aploksnēm un uzlīmēm</translation>
    </message>
    <message>
        <source>Envelopes %1 (%2)</source>
        <translation>%1 aploksnes (%2)</translation>
    </message>
    <message>
        <source>Sheets of labels</source>
        <translation>Uzlīmju lapas</translation>
    </message>
    <message>
        <source>Behind the letters</source>
        <translation>Aiz vēstulēm</translation>
    </message>
    <message>
        <source>Before the letters</source>
        <translation>Pirms vēstulēm</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukāt…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Drukas priekšskatījums…</translation>
    </message>
    <message>
        <source>One PDF…</source>
        <translation>Viena PDF datne…</translation>
    </message>
    <message>
        <source>All letters, with envelopes or labels, in one file</source>
        <translation>Visas vēstules kopā ar aploksnēm vai uzlīmēm vienā datnē</translation>
    </message>
    <message>
        <source>A file each…</source>
        <translation>Katra savā datnē…</translation>
    </message>
    <message>
        <source>Each letter as it was frozen, in a file named by its number</source>
        <translation>Katra vēstule tāda, kāda tā fiksēta, datnē ar vēstules numuru nosaukumā</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Apturēt</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) selected</source>
        <translation>
            <numerusform>Atlasīta %n vēstule</numerusform>
            <numerusform>Atlasītas %n vēstules</numerusform>
            <numerusform>Nav atlasīta neviena vēstule</numerusform>
        </translation>
    </message>
    <message>
        <source>They go on paper in the order of the list.</source>
        <translation>Tās tiek drukātas saraksta secībā.</translation>
    </message>
    <message>
        <source>The letters themselves</source>
        <translation>Pašas vēstules</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adreses</translation>
    </message>
    <message>
        <source>Label sheet</source>
        <translation>Uzlīmju lapa</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Pirmā brīvā uzlīme</translation>
    </message>
    <message>
        <source>Counted row by row, for a sheet from which some labels are gone</source>
        <translation>Skaitot pa rindām, ja no lapas daļa uzlīmju jau izlietota</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Novietojums</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Norise</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>No suggestions</source>
        <translation>Ieteikumu nav</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Pievienot vārdnīcai „%1”</translation>
    </message>
    <message>
        <source>Word it otherwise…</source>
        <translation>Formulēt citādi…</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Pievienot rindu zemāk</translation>
    </message>
    <message>
        <source>Add a column to the right</source>
        <translation>Pievienot kolonnu pa labi</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Noņemt rindu</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Noņemt kolonnu</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendārs</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Iepriekšējais mēnesis</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nākamais mēnesis</translation>
    </message>
</context>
<context>
    <name>CaseNotices</name>
    <message>
        <source>Data breach %1 is not closed yet.</source>
        <translation>Datu aizsardzības pārkāpums %1 vēl nav slēgts.</translation>
    </message>
    <message>
        <source>Data breach %1: tell the authority by %2; hours left: %3.</source>
        <translation>Datu aizsardzības pārkāpums %1: jāpaziņo iestādei līdz %2; atlikušās stundas: %3.</translation>
    </message>
    <message>
        <source>Data breach %1: the 72 hours to tell the authority ended %2; give the reasons for the delay.</source>
        <translation>Datu aizsardzības pārkāpums %1: 72 stundu termiņš paziņošanai iestādei beidzās %2; norādiet kavēšanās iemeslus.</translation>
    </message>
    <message>
        <source>Restricted since %1: %2. %3.</source>
        <translation>Apstrāde ierobežota kopš %1: %2. %3.</translation>
    </message>
    <message>
        <source>The person has objected to direct marketing since %1.</source>
        <translation>Persona iebilst pret tiešo tirgvedību kopš %1</translation>
    </message>
    <message>
        <source>The person has objected since %1 to: %2.</source>
        <translation>Persona kopš %1 iebilst pret: %2.</translation>
    </message>
    <message>
        <source>Extended: the deadline was %1 and is now %2. A refusal must still be told by %1.</source>
        <translation>Pagarināts: termiņš bija %1, tagad tas ir %2 Par atteikumu joprojām jāpaziņo līdz %1</translation>
    </message>
    <message>
        <source>The extension is approved; its notice must leave by %1, or it does not hold.</source>
        <translation>Pagarinājums ir apstiprināts; paziņojums jānosūta līdz %1, citādi tas nav spēkā.</translation>
    </message>
    <message>
        <source>The extension is approved; its notice has not been written.</source>
        <translation>Pagarinājums ir apstiprināts; paziņojums vēl nav sagatavots.</translation>
    </message>
    <message>
        <source>An extension was asked for: %1</source>
        <translation>Pieprasīts pagarinājums: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, article</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Overdue: the legal deadline passed on %1.</source>
        <translation>Nokavēts: likumā noteiktais termiņš beidzās %1</translation>
    </message>
    <message>
        <source>A fee of %1 euros is awaited by %2; the clock runs on.</source>
        <translation>Maksa %1 eiro gaidāma līdz %2; termiņš turpina ritēt.</translation>
    </message>
    <message>
        <source>About request %1.</source>
        <translation>Par pieprasījumu %1.</translation>
    </message>
    <message>
        <source>Repeats or belongs to request %1.</source>
        <translation>Atkārto pieprasījumu %1 vai ir ar to saistīts.</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>Overdue since %1</source>
        <translation>Nokavēts kopš %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Termiņš šodien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērts</translation>
    </message>
    <message>
        <source>The office itself</source>
        <translation>Pati iestāde</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Attiecas uz: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Atbilde: %1</translation>
    </message>
    <message>
        <source>Signed by %1 on %2</source>
        <translation>Apliecinājis: %1, %2</translation>
    </message>
    <message>
        <source>Corrected: %1 → %2</source>
        <translation>Labots: %1 → %2</translation>
    </message>
    <message>
        <source>Backups hold the data until %1; after a restore they must be erased again.</source>
        <translation>Rezerves kopijās dati glabājas līdz %1; pēc atjaunošanas tie jādzēš vēlreiz.</translation>
    </message>
    <message>
        <source>Reminders: %1, the last on %2</source>
        <translation>Atgādinājumi: %1, pēdējais %2</translation>
    </message>
    <message>
        <source>Nothing was looked at</source>
        <translation>Nekas netika pārbaudīts</translation>
    </message>
    <message>
        <source>Doubt: %1</source>
        <translation>Šaubas: %1</translation>
    </message>
    <message>
        <source>No doubt: %1</source>
        <translation>Šaubu nav: %1</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Aplūkots: %1</translation>
    </message>
    <message>
        <source>Compared with: %1</source>
        <translation>Salīdzināts ar: %1</translation>
    </message>
    <message>
        <source>A copy of the document is still held and must be destroyed.</source>
        <translation>Dokumenta kopija joprojām tiek glabāta, un tā ir jāiznīcina.</translation>
    </message>
    <message>
        <source>The copy was destroyed on %1.</source>
        <translation>Kopija iznīcināta %1</translation>
    </message>
    <message>
        <source>Authority accepted</source>
        <translation>Pilnvarojums atzīts</translation>
    </message>
    <message>
        <source>Authority not accepted</source>
        <translation>Pilnvarojums nav atzīts</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>Pilnvarojums: %1</translation>
    </message>
    <message>
        <source>For everything the request asks for</source>
        <translation>Attiecas uz visu, kas pieprasīts</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>Spēkā līdz %1</translation>
    </message>
    <message>
        <source>The answer goes to: %1</source>
        <translation>Atbilde jāsūta: %1</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Netiek izsniegts</translation>
    </message>
    <message>
        <source>Goes into the copy</source>
        <translation>Iekļauts kopijā</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Withheld by %1: %2</source>
        <translation>Netiek izsniegts saskaņā ar %1: %2</translation>
    </message>
    <message>
        <source>Replied on %1</source>
        <translation>Atbilde saņemta %1</translation>
    </message>
    <message>
        <source>No reply since %1</source>
        <translation>Atbildes nav kopš %1</translation>
    </message>
    <message>
        <source>Reply awaited by %1</source>
        <translation>Atbilde gaidāma līdz %1</translation>
    </message>
    <message>
        <source>Written, has not left yet</source>
        <translation>Sagatavots, vēl nav nosūtīts</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Jāinformē</translation>
    </message>
    <message>
        <source>Not told because: %1</source>
        <translation>Nav informēts, jo: %1</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>Atbilde: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uzdevums</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistēma</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Izpildītājs</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termiņš</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Uzdevumu vēl nav</translation>
    </message>
    <message>
        <source>They are made when the assessment begins, from the rights and the registers.</source>
        <translation>Tos izveido, sākot izvērtēšanu, pēc pieprasītajām tiesībām un reģistriem.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Kas pārbaudīja</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultāts</translation>
    </message>
    <message>
        <source>Nobody has looked yet at who asks</source>
        <translation>Pieprasītāja identitāte vēl nav pārbaudīta</translation>
    </message>
    <message>
        <source>A check belongs to this request alone; earlier requests prove nothing here.</source>
        <translation>Pārbaude attiecas tikai uz šo pieprasījumu; agrāki pieprasījumi šeit neko nepierāda.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>No data entered yet</source>
        <translation>Dati vēl nav ievadīti</translation>
    </message>
    <message>
        <source>Add what the systems hold as a CSV table; the copy for the person is built from it.</source>
        <translation>Pievienojiet sistēmās atrasto kā CSV tabulu; no tās sagatavo kopiju personai.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Saņēmējs</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Tiesības</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Nosūtīts</translation>
    </message>
    <message>
        <source>No recipient is to be told</source>
        <translation>Neviens saņēmējs nav jāinformē</translation>
    </message>
    <message>
        <source>Whoever got the data is told of a correction, erasure or restriction.</source>
        <translation>Par labošanu, dzēšanu vai ierobežošanu informē ikvienu, kas datus saņēmis.</translation>
    </message>
    <message>
        <source>Tell the authority by %1</source>
        <translation>Jāpaziņo iestādei līdz %1</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Slēgts %1</translation>
    </message>
    <message>
        <source>Authority told %1</source>
        <translation>Iestādei paziņots %1</translation>
    </message>
    <message>
        <source>Open; need not be reported</source>
        <translation>Atvērts; nav jāpaziņo</translation>
    </message>
    <message>
        <source>Data breach %1</source>
        <translation>Datu aizsardzības pārkāpums %1</translation>
    </message>
    <message>
        <source>%1
Risk: %2</source>
        <translation>%1
Risks: %2</translation>
    </message>
    <message>
        <source>To be paid by %1</source>
        <translation>Jāsamaksā līdz %1</translation>
    </message>
    <message>
        <source>Paid on %1</source>
        <translation>Samaksāts %1</translation>
    </message>
    <message>
        <source>Not paid, noted on %1</source>
        <translation>Nav samaksāts, atzīmēts %1</translation>
    </message>
    <message>
        <source>Fee of %1 euros</source>
        <translation>Maksa %1 eiro</translation>
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
        <translation>Pieprasīts, gaida apstiprinājumu</translation>
    </message>
    <message>
        <source>Person told on %1</source>
        <translation>Persona informēta %1</translation>
    </message>
    <message>
        <source>Approved; holds when its notice has left</source>
        <translation>Apstiprināts; būs spēkā, kad paziņojums būs nosūtīts</translation>
    </message>
    <message>
        <source>Extension by two months</source>
        <translation>Pagarinājums par diviem mēnešiem</translation>
    </message>
    <message>
        <source>In force; systems confirmed: %1 of %2</source>
        <translation>Spēkā; apstiprinātās sistēmas: %1 no %2</translation>
    </message>
    <message>
        <source>Lifted on %1</source>
        <translation>Atcelts %1</translation>
    </message>
    <message>
        <source>To be lifted on %1</source>
        <translation>Tiks atcelts %1</translation>
    </message>
    <message>
        <source>Restriction: %1</source>
        <translation>Ierobežojums: %1</translation>
    </message>
    <message>
        <source>%1 (confirmed)</source>
        <translation>%1 (apstiprināts)</translation>
    </message>
    <message>
        <source>Systems: %1</source>
        <translation>Sistēmas: %1</translation>
    </message>
    <message>
        <source>Planned end or review: %1</source>
        <translation>Plānotās beigas vai pārskatīšana: %1</translation>
    </message>
    <message>
        <source>Objection to direct marketing</source>
        <translation>Iebildums pret tiešo tirgvedību</translation>
    </message>
    <message>
        <source>Objection to: %1</source>
        <translation>Iebildums pret: %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Beidzies %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Spēkā</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Nokavēts</translation>
    </message>
    <message>
        <source>Settled on %1</source>
        <translation>Nokārtots %1</translation>
    </message>
    <message>
        <source>Received by the company</source>
        <translation>Saņemts uzņēmumā</translation>
    </message>
    <message>
        <source>The clock runs from here</source>
        <translation>No šejienes skaita termiņu</translation>
    </message>
    <message>
        <source>Another day than its evidence shows, because: %1</source>
        <translation>Cita diena, nekā liecina pierādījums, jo: %1</translation>
    </message>
    <message>
        <source>Received by the responsible unit</source>
        <translation>Saņemts atbildīgajā struktūrvienībā</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Ievadīts</translation>
    </message>
    <message>
        <source>Registered letter %1</source>
        <translation>Ierakstīta vēstule %1</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Piegādāta</translation>
    </message>
    <message>
        <source>Day set by the authority</source>
        <translation>Iestādes noteiktā diena</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Complaint: %1</source>
        <translation>Sūdzība: %1</translation>
    </message>
    <message>
        <source>Delivered, taken in by %1</source>
        <translation>Piegādāta, saņēma %1</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Search for the data</source>
        <translation>Meklēt datus</translation>
    </message>
    <message>
        <source>Hold back deletion</source>
        <translation>Apturēt datu dzēšanas kārtību</translation>
    </message>
    <message>
        <source>Correct the data</source>
        <translation>Labot datus</translation>
    </message>
    <message>
        <source>Erase the data</source>
        <translation>Dzēst datus</translation>
    </message>
    <message>
        <source>Restrict processing</source>
        <translation>Ierobežot apstrādi</translation>
    </message>
    <message>
        <source>Stop direct marketing</source>
        <translation>Pārtraukt tiešo tirgvedību</translation>
    </message>
    <message>
        <source>Stop processing</source>
        <translation>Pārtraukt apstrādi</translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation>Eksportēt datus</translation>
    </message>
    <message>
        <source>Review the decision</source>
        <translation>Pārskatīt lēmumu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Izdarīts</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nekas nav atrasts</translation>
    </message>
    <message>
        <source>Shown in the user area</source>
        <translation>Parādīts lietotāja kontā</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nav iespējams</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nav vajadzīgs</translation>
    </message>
    <message>
        <source>Provided by the person</source>
        <translation>Sniegusi persona</translation>
    </message>
    <message>
        <source>Observed in the person&apos;s activity</source>
        <translation>Iegūts, novērojot personas darbības</translation>
    </message>
    <message>
        <source>Derived from other data</source>
        <translation>Atvasināts no citiem datiem</translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation>Nav iespējams</translation>
    </message>
    <message>
        <source>Disproportionate effort</source>
        <translation>Nesamērīgi lielas pūles</translation>
    </message>
    <message>
        <source>Accuracy contested (Art. 18(1)(a))</source>
        <translation>Apstrīdēta precizitāte (18. panta 1. punkta a) apakšpunkts)</translation>
    </message>
    <message>
        <source>Unlawful, but the person opposes erasure (Art. 18(1)(b))</source>
        <translation>Apstrāde nelikumīga, bet persona iebilst pret dzēšanu (18. panta 1. punkta b) apakšpunkts)</translation>
    </message>
    <message>
        <source>The person needs the data for legal claims (Art. 18(1)(c))</source>
        <translation>Dati personai vajadzīgi likumīgām prasībām (18. panta 1. punkta c) apakšpunkts)</translation>
    </message>
    <message>
        <source>Objection is being weighed (Art. 18(1)(d))</source>
        <translation>Tiek izvērtēti iebildumi (18. panta 1. punkta d) apakšpunkts)</translation>
    </message>
    <message>
        <source>Erasure refused, kept for one purpose only (Art. 17(3))</source>
        <translation>Dzēšana atteikta, glabā tikai vienam nolūkam (17. panta 3. punkts)</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-pasta adrese</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Tālruņa numurs</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Pasta adrese</translation>
    </message>
    <message>
        <source>Retention period ends</source>
        <translation>Beidzas glabāšanas termiņš</translation>
    </message>
    <message>
        <source>Restriction is due for review</source>
        <translation>Jāpārskata ierobežojums</translation>
    </message>
    <message>
        <source>Last backup with erased data expires</source>
        <translation>Beidzas pēdējās rezerves kopijas ar dzēstajiem datiem termiņš</translation>
    </message>
    <message>
        <source>Recipient has not replied</source>
        <translation>Saņēmējs nav atbildējis</translation>
    </message>
    <message>
        <source>processing activities</source>
        <translation>apstrādes darbības</translation>
    </message>
    <message>
        <source>recipients and processors</source>
        <translation>saņēmēji un apstrādātāji</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>sistēmas</translation>
    </message>
    <message>
        <source>data categories</source>
        <translation>datu kategorijas</translation>
    </message>
    <message>
        <source>retention rules</source>
        <translation>glabāšanas noteikumi</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>piekrišanas</translation>
    </message>
    <message>
        <source>Holder of a power of attorney</source>
        <translation>Pilnvarota persona</translation>
    </message>
    <message>
        <source>Sworn advocate</source>
        <translation>Zvērināts advokāts</translation>
    </message>
    <message>
        <source>Parent of a child</source>
        <translation>Bērna vecāks</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Aizbildnis vai aizgādnis</translation>
    </message>
    <message>
        <source>Service that sends requests for people</source>
        <translation>Pakalpojums, kas iesniedz pieprasījumus personu vārdā</translation>
    </message>
    <message>
        <source>Heir of a deceased person</source>
        <translation>Mirušas personas mantinieks</translation>
    </message>
    <message>
        <source>Qualified electronic signature</source>
        <translation>Drošs elektroniskais paraksts</translation>
    </message>
    <message>
        <source>Asked from the user account</source>
        <translation>Lūgts no lietotāja konta</translation>
    </message>
    <message>
        <source>Code to the known e-mail address</source>
        <translation>Kods uz zināmo e-pasta adresi</translation>
    </message>
    <message>
        <source>Call or code to the known telephone number</source>
        <translation>Zvans vai kods uz zināmo tālruņa numuru</translation>
    </message>
    <message>
        <source>Document shown in person</source>
        <translation>Dokuments uzrādīts klātienē</translation>
    </message>
    <message>
        <source>Matching facts, for example contract and order</source>
        <translation>Sakritušas ziņas, piemēram, līgums un pasūtījums</translation>
    </message>
    <message>
        <source>Copy of an identity document</source>
        <translation>Personu apliecinoša dokumenta kopija</translation>
    </message>
    <message>
        <source>Representative&apos;s authority</source>
        <translation>Pārstāvja pilnvarojums</translation>
    </message>
    <message>
        <source>No reasonable doubt</source>
        <translation>Pamatotu šaubu nav</translation>
    </message>
    <message>
        <source>Identity confirmed</source>
        <translation>Identitāte apstiprināta</translation>
    </message>
    <message>
        <source>Proof insufficient</source>
        <translation>Apliecinājums nav pietiekams</translation>
    </message>
    <message>
        <source>No proof by the day set</source>
        <translation>Noteiktajā laikā apliecinājuma nav</translation>
    </message>
    <message>
        <source>Person cannot be identified</source>
        <translation>Persona nav identificējama</translation>
    </message>
    <message>
        <source>Never ask for a copy</source>
        <translation>Kopiju nelūgt nekad</translation>
    </message>
    <message>
        <source>Ask for a copy only where there is a reasonable doubt</source>
        <translation>Kopiju lūgt tikai tad, ja ir pamatotas šaubas</translation>
    </message>
    <message>
        <source>Ask for a copy with every request</source>
        <translation>Kopiju lūgt pie katra pieprasījuma</translation>
    </message>
    <message>
        <source>Risk unlikely</source>
        <translation>Risks maz ticams</translation>
    </message>
    <message>
        <source>Risk to people</source>
        <translation>Pastāv risks personām</translation>
    </message>
    <message>
        <source>High risk to people</source>
        <translation>Pastāv augsts risks personām</translation>
    </message>
    <message>
        <source>Supervisory authority</source>
        <translation>Uzraudzības iestāde</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tiesa</translation>
    </message>
    <message>
        <source>Person&apos;s request</source>
        <translation>Personas pieprasījums</translation>
    </message>
    <message>
        <source>Letter of the supervisory authority</source>
        <translation>Uzraudzības iestādes vēstule</translation>
    </message>
    <message>
        <source>A copy may be asked for only where there are reasonable doubts about who asks and no milder way serves: an electronic signature, a known e-mail address or telephone number, the user account or a document shown in person. It is destroyed once it has been compared (Articles 12(6) and 5(1)(c) GDPR).</source>
        <translation>Kopiju drīkst lūgt tikai tad, ja ir pamatotas šaubas par personas identitāti un saudzīgāks veids neder: elektroniskais paraksts, zināma e-pasta adrese vai tālruņa numurs, lietotāja konts vai klātienē uzrādīts dokuments. Pēc salīdzināšanas kopiju iznīcina (VDAR 12. panta 6. punkts un 5. panta 1. punkta c) apakšpunkts).</translation>
    </message>
    <message>
        <source>Asking everybody for a copy of an identity document is not in line with the GDPR: additional information may be requested only where there are reasonable doubts about who asks (Article 12(6)), and no more of it than is needed (Article 5(1)(c)). No request may be refused because no copy was sent.</source>
        <translation>Lūgt personu apliecinoša dokumenta kopiju no katra neatbilst VDAR: papildu informāciju drīkst lūgt tikai tad, ja ir pamatotas šaubas par personas identitāti (12. panta 6. punkts), un ne vairāk, kā nepieciešams (5. panta 1. punkta c) apakšpunkts). Pieprasījumu nedrīkst atteikt tāpēc, ka kopija nav nosūtīta.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Received</source>
        <translation>Saņemti</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atbildēti</translation>
    </message>
    <message>
        <source>Closed unanswered</source>
        <translation>Slēgti bez atbildes</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Atvērti perioda beigās</translation>
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
        <translation>Pa šo laiku kāds cits ir saglabājis lēmumu par šīm tiesībām. Jūsu ierakstītais ir saglabāts.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Rādīt otra lēmumu</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Nav izvēlēts</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Vēl nav noskaidrots</translation>
    </message>
    <message>
        <source>Yes, all were told</source>
        <translation>Jā, visiem paziņots</translation>
    </message>
    <message>
        <source>Nobody else had the data</source>
        <translation>Dati nevienam nebija izpausti</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligāts)</translation>
    </message>
    <message>
        <source>Choose how this claim ends first.</source>
        <translation>Vispirms izvēlieties šo tiesību izpildes iznākumu.</translation>
    </message>
    <message>
        <source>This is missing: the answer has to say it.</source>
        <translation>Šis trūkst: atbildē tas ir jānorāda.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, file name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing has been added yet.</source>
        <translation>Vēl nekas nav pievienots.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>right, article</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Write in the language of the letter: %1. Without a full stop at the end.</source>
        <translation>Rakstiet vēstules valodā: %1. Bez punkta beigās.</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Iznākums</translation>
    </message>
    <message>
        <source>Choose how this claim ends</source>
        <translation>Izvēlieties šo tiesību izpildes iznākumu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Iznākums</translation>
    </message>
    <message>
        <source>&amp;Save decision</source>
        <translation>&amp;Saglabāt lēmumu</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Atmest izmaiņas</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Pievienot datni…</translation>
    </message>
    <message>
        <source>Its name in the letter</source>
        <translation>Nosaukums vēstulē</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Pievienot rindu</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Bija</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tagad</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Labojumi</translation>
    </message>
</context>
<context>
    <name>CodeWords</name>
    <message>
        <source>Register</source>
        <translation>Reģistrēt</translation>
    </message>
    <message>
        <source>Attach to a request</source>
        <translation>Pievienot pieprasījumam</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translation>Nav pieprasījums</translation>
    </message>
    <message>
        <source>Return to the tray</source>
        <translation>Atgriezt sarakstā</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importēt</translation>
    </message>
    <message>
        <source>Change the office&apos;s settings</source>
        <translation>Mainīt biroja iestatījumus</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Mainīt personas datus</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Nodot izpildītājam</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>Izveidot biroju</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Pievienot darbinieku</translation>
    </message>
    <message>
        <source>Change the organisation&apos;s profile</source>
        <translation>Mainīt organizācijas datus</translation>
    </message>
    <message>
        <source>Change a register</source>
        <translation>Mainīt reģistru</translation>
    </message>
    <message>
        <source>Enter or withdraw a consent</source>
        <translation>Ievadīt vai atsaukt piekrišanu</translation>
    </message>
    <message>
        <source>Change the suppression list</source>
        <translation>Mainīt atteikumu sarakstu</translation>
    </message>
    <message>
        <source>Fill with synthetic requests</source>
        <translation>Aizpildīt ar izdomātiem pieprasījumiem</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Pierakstīt mutisku pieprasījumu</translation>
    </message>
    <message>
        <source>Part a document</source>
        <translation>Sadalīt dokumentu</translation>
    </message>
    <message>
        <source>Change the mailboxes</source>
        <translation>Mainīt pastkastes</translation>
    </message>
    <message>
        <source>Fetch mail</source>
        <translation>Saņemt pastu</translation>
    </message>
    <message>
        <source>Record letters as printed</source>
        <translation>Reģistrēt vēstules kā izdrukātas</translation>
    </message>
    <message>
        <source>Change how mail is sent</source>
        <translation>Mainīt e-pasta sūtīšanu</translation>
    </message>
    <message>
        <source>Send mail</source>
        <translation>Sūtīt e-pastu</translation>
    </message>
    <message>
        <source>Word the letter texts</source>
        <translation>Mainīt vēstuļu tekstus</translation>
    </message>
    <message>
        <source>Erase what was kept long enough</source>
        <translation>Dzēst to, kam beidzies glabāšanas laiks</translation>
    </message>
    <message>
        <source>Make or restore a backup</source>
        <translation>Veidot vai atjaunot rezerves kopiju</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Both texts are the same.</source>
        <translation>Abi teksti ir vienādi.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Salīdzināt ar</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Atšķirības</translation>
    </message>
    <message>
        <source>Use that text</source>
        <translation>Izmantot šo tekstu</translation>
    </message>
    <message>
        <source>Takes up the version chosen above; yours stays among the versions</source>
        <translation>Atjauno augstāk izvēlēto redakciju; jūsējā paliek redakciju sarakstā</translation>
    </message>
    <message>
        <source>Keep mine, both were compared</source>
        <translation>Paturēt manu, abi teksti salīdzināti</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Paturēt manu tekstu</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Atpakaļ pie lapas</translation>
    </message>
</context>
<context>
    <name>CompletenessList</name>
    <message>
        <source>Complete the organisation&apos;s profile in the settings.</source>
        <translation>Papildiniet organizācijas datus iestatījumos.</translation>
    </message>
    <message>
        <source>Add it to the person.</source>
        <translation>Pievienojiet to personas datiem.</translation>
    </message>
    <message>
        <source>Enter it in the register of processing activities.</source>
        <translation>Ierakstiet to apstrādes darbību reģistrā.</translation>
    </message>
    <message>
        <source>Add the copy of the data to the request.</source>
        <translation>Pievienojiet pieprasījumam datu kopiju.</translation>
    </message>
    <message>
        <source>Correct the text of this letter.</source>
        <translation>Izlabojiet šīs vēstules tekstu.</translation>
    </message>
    <message>
        <source>Decide it in the request.</source>
        <translation>Izlemiet to pieprasījumā.</translation>
    </message>
    <message>
        <source>%1: there</source>
        <translation>%1: ir</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Trūkst: %1</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>This is a letter of the authority, not a person&apos;s request.</source>
        <translation>Šī ir uzraudzības iestādes vēstule, nevis personas pieprasījums.</translation>
    </message>
    <message>
        <source>This is a person&apos;s request, not a letter of the authority.</source>
        <translation>Šis ir personas pieprasījums, nevis uzraudzības iestādes vēstule.</translation>
    </message>
    <message>
        <source>Receipt has been acknowledged already or need not be.</source>
        <translation>Saņemšana jau ir apliecināta vai nav jāapliecina.</translation>
    </message>
    <message>
        <source>Not everything has been decided yet: each claim needs its decision, a letter of the authority its answer.</source>
        <translation>Vēl nav izlemts viss: katrai tiesību izpildei vajadzīgs lēmums, bet uzraudzības iestādes vēstulei – atbilde.</translation>
    </message>
    <message>
        <source>Whoever prepared the decisions may not approve them; a second person must.</source>
        <translation>Lēmumus nedrīkst apstiprināt tas, kurš tos sagatavoja; tas jādara otrai personai.</translation>
    </message>
    <message>
        <source>The answer has been finalised already.</source>
        <translation>Atbilde jau ir pabeigta.</translation>
    </message>
    <message>
        <source>The answer has been finalised already, or this is a letter of the authority.</source>
        <translation>Atbilde jau ir pabeigta, vai arī šī ir uzraudzības iestādes vēstule.</translation>
    </message>
    <message>
        <source>The answer has not been finalised yet.</source>
        <translation>Atbilde vēl nav pabeigta.</translation>
    </message>
    <message>
        <source>No other letter is waiting to be dispatched.</source>
        <translation>Nav citas vēstules, kas gaidītu nosūtīšanu.</translation>
    </message>
    <message>
        <source>Something is still open: a letter has not been dispatched, a recipient has not been told, or a copy of an identity document has not been destroyed.</source>
        <translation>Vēl nav pabeigts viss: nav nosūtīta kāda vēstule, nav paziņots kādam saņēmējam vai nav iznīcināta personu apliecinoša dokumenta kopija.</translation>
    </message>
    <message>
        <source>A letter has not been dispatched yet, or a question to the person is still unanswered.</source>
        <translation>Kāda vēstule vēl nav nosūtīta, vai arī persona vēl nav atbildējusi uz jautājumu.</translation>
    </message>
    <message>
        <source>No question to the person is open.</source>
        <translation>Personai nav uzdots neatbildēts jautājums.</translation>
    </message>
    <message>
        <source>A question to the person is still unanswered, or this is a letter of the authority.</source>
        <translation>Persona vēl nav atbildējusi uz jautājumu, vai arī šī ir uzraudzības iestādes vēstule.</translation>
    </message>
    <message>
        <source>The proof that was asked for has not been found insufficient, so it is not asked for again.</source>
        <translation>Lūgtais apliecinājums nav atzīts par nepietiekamu, tāpēc to vēlreiz nelūdz.</translation>
    </message>
    <message>
        <source>No copy of an identity document is held.</source>
        <translation>Personu apliecinoša dokumenta kopijas nav.</translation>
    </message>
    <message>
        <source>No decision says who the controller is.</source>
        <translation>Nevienā lēmumā nav norādīts, kas ir pārzinis.</translation>
    </message>
    <message>
        <source>An extension has been asked for already, or none of the rights allows one.</source>
        <translation>Pagarinājums jau ir lūgts, vai arī šīm tiesībām termiņu pagarināt nevar.</translation>
    </message>
    <message>
        <source>No extension awaits a decision, or you asked for it yourself; a second person must decide.</source>
        <translation>Nav pagarinājuma, par kuru jālemj, vai arī to lūdzāt jūs; par to jālemj otrai personai.</translation>
    </message>
    <message>
        <source>No approved extension awaits its notice.</source>
        <translation>Nav apstiprināta pagarinājuma, par kuru vēl būtu jāpaziņo.</translation>
    </message>
    <message>
        <source>The person has not paid the fee or withdrawn yet, or this is a letter of the authority, in which there are no claims to decide.</source>
        <translation>Persona vēl nav samaksājusi vai pieprasījumu atsaukusi, vai arī šī ir uzraudzības iestādes vēstule, kurā par tiesību izpildi nav jālemj.</translation>
    </message>
    <message>
        <source>A fee can be asked for once, before every claim has been decided, and not in a letter of the authority.</source>
        <translation>Maksu var prasīt vienu reizi, pirms ir visi lēmumi, un nevar prasīt uzraudzības iestādei.</translation>
    </message>
    <message>
        <source>No fee is awaited.</source>
        <translation>Samaksa netiek gaidīta.</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Nav neviena neizpildīta uzdevuma.</translation>
    </message>
    <message>
        <source>No found data have been entered yet.</source>
        <translation>Atrastie dati vēl nav ievadīti.</translation>
    </message>
    <message>
        <source>No recipient is waiting to be told.</source>
        <translation>Nav saņēmēja, kuram vēl būtu jāpaziņo.</translation>
    </message>
    <message>
        <source>No recipient&apos;s reply is awaited.</source>
        <translation>Neviena saņēmēja atbilde netiek gaidīta.</translation>
    </message>
    <message>
        <source>No restriction made on this request is in force.</source>
        <translation>Nav spēkā neviens šajā pieprasījumā noteikts ierobežojums.</translation>
    </message>
    <message>
        <source>The person has not been told yet that the restriction will be lifted.</source>
        <translation>Personai vēl nav paziņots, ka ierobežojums tiks atcelts.</translation>
    </message>
    <message>
        <source>No objection made on this request is in force.</source>
        <translation>Nav spēkā nevieni šajā pieprasījumā atzīmēti iebildumi.</translation>
    </message>
    <message>
        <source>No breach is open.</source>
        <translation>Nav neviena neslēgta datu aizsardzības pārkāpuma.</translation>
    </message>
    <message>
        <source>No reminder is open.</source>
        <translation>Nav neviena neizpildīta atgādinājuma.</translation>
    </message>
    <message>
        <source>There is no final letter that could be corrected.</source>
        <translation>Nav nevienas pabeigtas vēstules, ko varētu labot.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>%1, request %2</source>
        <comment>date, number</comment>
        <translation>%1, pieprasījums %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, e-mail address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Nolūks</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>&amp;Dota</translation>
    </message>
    <message>
        <source>Proo&amp;f</source>
        <translation>Pie&amp;rādījums</translation>
    </message>
    <message>
        <source>&amp;Withdrawn on</source>
        <translation>&amp;Atsaukta</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Reģistrēt atsaukumu</translation>
    </message>
    <message>
        <source>Name or e-mail address of somebody who is known here</source>
        <translation>Programmā zināmas personas vārds vai e-pasta adrese</translation>
    </message>
    <message>
        <source>How it was given: form, version of the text, place</source>
        <translation>Kā tā dota: veidlapa, teksta redakcija, vieta</translation>
    </message>
    <message>
        <source>Choose the purpose they agreed to</source>
        <translation>Izvēlieties nolūku, kuram persona piekrita</translation>
    </message>
</context>
<context>
    <name>Damages</name>
    <message>
        <source>Request</source>
        <translation>Pieprasījums</translation>
    </message>
    <message>
        <source>Claim with its decision</source>
        <translation>Tiesību izpilde ar lēmumu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokuments</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Vēstule</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Apturēšana</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Pārstāvis</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Identitātes pārbaude</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Pagarinājums</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Maksa</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Datu aizsardzības pārkāpums</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Sūdzība</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uzdevums</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Atrastie dati</translation>
    </message>
    <message>
        <source>Notice to a recipient</source>
        <translation>Paziņojums saņēmējam</translation>
    </message>
    <message>
        <source>Restriction mark</source>
        <translation>Ierobežojuma atzīme</translation>
    </message>
    <message>
        <source>Objection mark</source>
        <translation>Iebildumu atzīme</translation>
    </message>
    <message>
        <source>Entry of the suppression list</source>
        <translation>Ieraksts atteikumu sarakstā</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Piekrišana</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Atgādinājums</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Darbinieks</translation>
    </message>
    <message>
        <source>Entry of a register</source>
        <translation>Reģistra ieraksts</translation>
    </message>
    <message>
        <source>Settings of the office</source>
        <translation>Biroja iestatījumi</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Dzēšanas aizturējums</translation>
    </message>
    <message>
        <source>Erasure certificate</source>
        <translation>Dzēšanas apliecinājums</translation>
    </message>
    <message>
        <source>Record of an erasure</source>
        <translation>Ieraksts par dzēšanu</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Pastkaste</translation>
    </message>
    <message>
        <source>%1 No. %2</source>
        <comment>record and its number</comment>
        <translation>%1 Nr. %2</translation>
    </message>
    <message>
        <source>%1, request %2</source>
        <comment>record and the request it belongs to</comment>
        <translation>%1, pieprasījums %2</translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation>Datubāzes datne ir bojāta: %1</translation>
    </message>
    <message>
        <source>A record refers to nothing: %1</source>
        <translation>Ieraksts norāda uz neesošu ierakstu: %1</translation>
    </message>
    <message>
        <source>Journal: entry %1 was changed.</source>
        <translation>Žurnāls: %1. ieraksts ir mainīts.</translation>
    </message>
    <message>
        <source>Journal: the name of the officer in entry %1 was changed.</source>
        <translation>Žurnāls: %1. ierakstā ir mainīts darbinieka vārds.</translation>
    </message>
    <message>
        <source>Journal: entry %1 is missing.</source>
        <translation>Žurnāls: trūkst %1. ieraksta.</translation>
    </message>
    <message>
        <source>Journal: entries %1 to %2 are missing.</source>
        <translation>Žurnāls: trūkst ierakstu no %1. līdz %2.</translation>
    </message>
    <message>
        <source>Journal: entry %1 does not follow the entry before it; it was put in or moved.</source>
        <translation>Žurnāls: %1. ieraksts neturpina iepriekšējo; tas ir ielikts vai pārvietots.</translation>
    </message>
    <message>
        <source>Journal: it ends before entry %1, which it had already reached according to %2. The end was cut off, or the database was put back to an earlier day.</source>
        <translation>Žurnāls: tas beidzas pirms %1. ieraksta, kuru pēc %2 ziņām bija jau sasniedzis. Beigas ir nogrieztas, vai datubāze ir atgriezta agrākas dienas stāvoklī.</translation>
    </message>
    <message>
        <source>Journal: entry %1 is not the one noted in %2. The database was put back to an earlier day or the journal was written anew.</source>
        <translation>Žurnāls: %1. ieraksts nav tas, kas fiksēts %2. Datubāze ir atgriezta agrākas dienas stāvoklī, vai žurnāls ir pārrakstīts.</translation>
    </message>
    <message>
        <source>%1: changed past the program.</source>
        <translation>%1: mainīts, apejot programmu.</translation>
    </message>
    <message>
        <source>%1: removed past the program.</source>
        <translation>%1: izņemts, apejot programmu.</translation>
    </message>
    <message>
        <source>%1: put in past the program.</source>
        <translation>%1: ielikts, apejot programmu.</translation>
    </message>
    <message>
        <source>Records were removed or put back together with their seals; which ones cannot be told.</source>
        <translation>Ieraksti ir izņemti vai atlikti kopā ar to kontrolsummām; kuri, nav nosakāms.</translation>
    </message>
    <message>
        <source>Document %1 (%2): its content is not the one that was kept.</source>
        <translation>Dokuments %1 (%2): tā saturs nav tas, kas tika saglabāts.</translation>
    </message>
    <message>
        <source>Document %1 (%2), request %3: its content is not the one that was kept.</source>
        <translation>Dokuments %1 (%2), pieprasījums %3: tā saturs nav tas, kas tika saglabāts.</translation>
    </message>
    <message>
        <source>The counts of the intake tray differ from a recount.</source>
        <translation>Saņemto dokumentu skaits neatbilst pārskaitītajam.</translation>
    </message>
    <message>
        <source>The counts of the queue differ from a recount.</source>
        <translation>Pieprasījumu skaits neatbilst pārskaitītajam.</translation>
    </message>
    <message>
        <source>The full-text index is damaged; searching may find too little.</source>
        <translation>Meklēšanas rādītājs ir bojāts; meklējot var neatrast visu.</translation>
    </message>
    <message>
        <source>Compared: journal entries %1, records %2, documents %3.</source>
        <translation>Salīdzināts: žurnāla ieraksti – %1, datu ieraksti – %2, dokumenti – %3.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>Pārbaude tika apturēta pirms beigām.</translation>
    </message>
    <message>
        <source>Everything is as the program left it.</source>
        <translation>Viss ir tā, kā programma to atstājusi.</translation>
    </message>
    <message>
        <source>Places that are not as the program left them: %1.</source>
        <translation>Vietas, kas nav tādas, kādas programma tās atstājusi: %1.</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Open the calendar (F4)</source>
        <translation>Atvērt kalendāru (F4)</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>diena.mēnesis.gads</translation>
    </message>
    <message>
        <source>Type a date, +30, -1 or today; arrow keys move by a day</source>
        <translation>Ierakstiet datumu, +30, -1 vai „šodien”; bultiņu taustiņi pārvieto par dienu</translation>
    </message>
    <message>
        <source>This is not a date. Type it as 22.11.2026, +30 or today.</source>
        <translation>Tas nav datums. Rakstiet to kā 22.11.2026., +30 vai „šodien”.</translation>
    </message>
    <message>
        <source>The date may not be before %1</source>
        <translation>Datums nedrīkst būt agrāks par %1</translation>
    </message>
    <message>
        <source>The date may not be after %1</source>
        <translation>Datums nedrīkst būt vēlāks par %1</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Why this date?</source>
        <translation>Kāpēc šis datums?</translation>
    </message>
    <message>
        <source>Legal deadline: %1</source>
        <translation>Izpildes termiņš: %1</translation>
    </message>
    <message>
        <source>The request is closed</source>
        <translation>Pieprasījums ir slēgts</translation>
    </message>
    <message>
        <source>The clock stands since %1</source>
        <translation>Termiņš apturēts kopš %1</translation>
    </message>
    <message>
        <source>Internal target: %1</source>
        <translation>Iekšējais mērķis: %1</translation>
    </message>
    <message>
        <source>Not moved to a working day: %1</source>
        <translation>Bez pārcelšanas uz darbdienu: %1</translation>
    </message>
    <message>
        <source>If no suspension is accepted: %1</source>
        <translation>Ja apturēšanu neatzīst: %1</translation>
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
        <translation>Slēgts %1</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Nav termiņa</translation>
    </message>
    <message>
        <source>Answer has left</source>
        <translation>Atbilde nosūtīta</translation>
    </message>
</context>
<context>
    <name>DeadlinesScreen</name>
    <message>
        <source>Enter or a double click on a day shows what is due on it.</source>
        <translation>Enter vai dubultklikšķis uz dienas parāda, kas tajā jāatbild.</translation>
    </message>
    <message>
        <source>Show every day</source>
        <translation>Rādīt visas dienas</translation>
    </message>
    <message>
        <source>Back to all deadlines (Escape)</source>
        <translation>Atpakaļ pie visiem termiņiem (Escape)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Darba kārtība</translation>
    </message>
    <message>
        <source>%1 (planned, not final)</source>
        <translation>%1 (plānots, vēl nav galīgs)</translation>
    </message>
    <message>
        <source>%1 (unconfirmed)</source>
        <translation>%1 (neapstiprināts)</translation>
    </message>
    <message>
        <source>Requests overdue: %1</source>
        <translation>Nokavētie pieprasījumi: %1</translation>
    </message>
    <message>
        <source>Requests due: %1</source>
        <translation>Atbildamie pieprasījumi: %1</translation>
    </message>
    <message>
        <source>Public holidays of this year are not known.</source>
        <translation>Šā gada svētku dienas nav zināmas.</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>Termiņš: %1</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Termiņi</translation>
    </message>
    <message>
        <source>No unanswered request is due on this day.</source>
        <translation>Šajā dienā nebeidzas neviena neatbildēta pieprasījuma termiņš.</translation>
    </message>
    <message>
        <source>Other days are in the agenda.</source>
        <translation>Pārējās dienas ir darba kārtībā.</translation>
    </message>
    <message>
        <source>No request is waiting for an answer.</source>
        <translation>Neviens pieprasījums negaida atbildi.</translation>
    </message>
    <message>
        <source>New requests come in through the intake tray.</source>
        <translation>Jauni pieprasījumi ienāk caur ienākošo dokumentu sarakstu.</translation>
    </message>
</context>
<context>
    <name>Decline</name>
    <message>
        <source>Nominative</source>
        <translation>Nominatīvs</translation>
    </message>
    <message>
        <source>Genitive</source>
        <translation>Ģenitīvs</translation>
    </message>
    <message>
        <source>Dative</source>
        <translation>Datīvs</translation>
    </message>
    <message>
        <source>Accusative</source>
        <translation>Akuzatīvs</translation>
    </message>
    <message>
        <source>Locative</source>
        <translation>Lokatīvs</translation>
    </message>
    <message>
        <source>Vocative</source>
        <translation>Vokatīvs</translation>
    </message>
    <message>
        <source>Declined as the name of a man, guessed from the endings.</source>
        <translation>Locīts kā vīrieša vārds; dzimte noteikta pēc galotnēm.</translation>
    </message>
    <message>
        <source>Declined as the name of a man.</source>
        <translation>Locīts kā vīrieša vārds.</translation>
    </message>
    <message>
        <source>Declined as the name of a woman, guessed from the endings.</source>
        <translation>Locīts kā sievietes vārds; dzimte noteikta pēc galotnēm.</translation>
    </message>
    <message>
        <source>Declined as the name of a woman.</source>
        <translation>Locīts kā sievietes vārds.</translation>
    </message>
    <message>
        <source>The endings do not tell whether this is a man or a woman; say it with --gender m or --gender f.</source>
        <translation>Pēc galotnēm nevar noteikt, vai tas ir vīrietis vai sieviete; norādiet to ar --gender m vai --gender f.</translation>
    </message>
    <message>
        <source>Salutation in Latvian</source>
        <translation>Uzruna latviešu valodā</translation>
    </message>
    <message>
        <source>Salutation in English</source>
        <translation>Uzruna angļu valodā</translation>
    </message>
    <message>
        <source>The rules are not sure of this name: check the forms before a letter leaves.</source>
        <translation>Šī vārda locījumi nav droši zināmi: pirms vēstules nosūtīšanas pārbaudiet tos.</translation>
    </message>
    <message>
        <source>“%1” is no gender: write m for a man or f for a woman.</source>
        <translation>„%1” nav derīga dzimte: rakstiet m (vīrietis) vai f (sieviete).</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The database did not work</source>
        <translation>Datubāze nedarbojās</translation>
    </message>
</context>
<context>
    <name>DocumentPreview</name>
    <message>
        <source>Text of the message</source>
        <translation>Ziņojuma teksts</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pielikumi</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>attachment: name, type, size</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>Dangerous, do not open: %1</source>
        <translation>Bīstams, neatveriet: %1</translation>
    </message>
    <message>
        <source>The sender calls it %1</source>
        <translation>Sūtītājs to sauc par %1</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Bez temata</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Bez sūtītāja</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Atbildēt uz</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saņemts</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksts</translation>
    </message>
    <message>
        <source>Web version</source>
        <translation>Tīmekļa versija</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lapas</translation>
    </message>
    <message>
        <source>Web version of the message</source>
        <translation>Vēstules tīmekļa versija</translation>
    </message>
    <message>
        <source>Ways to look at the document</source>
        <translation>Dokumenta skatīšanas veidi</translation>
    </message>
    <message>
        <source>Signed by %1. %2</source>
        <comment>signer, what was compared</comment>
        <translation>Parakstīja: %1. %2</translation>
    </message>
    <message>
        <source>The container holds an unsigned file: %1</source>
        <translation>Konteinerā ir neparakstīts fails: %1</translation>
    </message>
    <message>
        <source>The container bears no signature.</source>
        <translation>Konteinerā nav neviena paraksta.</translation>
    </message>
</context>
<context>
    <name>DocumentWork</name>
    <message>
        <source>The file can be read now and is in the tray.</source>
        <translation>Datni tagad var nolasīt, un tā ir saņemto dokumentu sarakstā.</translation>
    </message>
    <message>
        <source>Parted into %1 documents</source>
        <translation>Sadalīts vairākos dokumentos (skaits: %1)</translation>
    </message>
    <message>
        <source>The pages are %1 documents now.</source>
        <translation>Lapas tagad ir atsevišķi dokumenti (skaits: %1).</translation>
    </message>
    <message>
        <source>The parting was taken back</source>
        <translation>Sadalīšana atsaukta</translation>
    </message>
    <message>
        <source>Save the file elsewhere</source>
        <translation>Saglabāt datni citur</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Visas datnes</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saglabāts: %1</translation>
    </message>
    <message>
        <source>Save a file that could harm the computer?</source>
        <translation>Vai saglabāt datni, kas var kaitēt datoram?</translation>
    </message>
    <message>
        <source>%1 is a program or can hold one. Save it only for somebody who knows how to examine it.</source>
        <translation>%1 ir programma vai var to saturēt. Saglabājiet to tikai tad, ja to pārbaudīs kāds, kas to prot.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nesaglabāt</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Tomēr saglabāt</translation>
    </message>
</context>
<context>
    <name>DoubtfulNames</name>
    <message>
        <source>It can be corrected with the representative of the request.</source>
        <translation>To var labot pie pieprasījuma pārstāvja.</translation>
    </message>
    <message>
        <source>It can be corrected with the person.</source>
        <translation>To var labot pie personas datiem.</translation>
    </message>
    <message>
        <source>The rules are not sure of the genitive “%1”.</source>
        <translation>Par ģenitīva formu „%1” nav pārliecības.</translation>
    </message>
    <message>
        <source>The rules are not sure of the accusative “%1”.</source>
        <translation>Par akuzatīva formu „%1” nav pārliecības.</translation>
    </message>
    <message>
        <source>The rules are not sure of the dative “%1”.</source>
        <translation>Par datīva formu „%1” nav pārliecības.</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Word it otherwise</source>
        <translation>Formulēt citādi</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Izmantot šos vārdus</translation>
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
        <translation>Šī datne var kaitēt datoram, tāpēc to šeit nerāda.</translation>
    </message>
    <message>
        <source>Files of this kind are not shown here.</source>
        <translation>Šāda veida datnes šeit nerāda.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Back to the message</source>
        <translation>Atpakaļ pie vēstules</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Saglabāt…</translation>
    </message>
    <message>
        <source>Save the attachment elsewhere</source>
        <translation>Saglabāt pielikumu citur</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>Pielikuma teksts</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>None</source>
        <translation>Nav</translation>
    </message>
    <message>
        <source>In Latvian</source>
        <translation>Latviski</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Angliski</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>%1: no new mail</source>
        <comment>mailbox</comment>
        <translation>%1: jaunu ziņojumu nav</translation>
    </message>
    <message>
        <source>others may read it too (chmod 600)</source>
        <translation>to var lasīt arī citi (chmod 600)</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>“%1” is not a number of requests.</source>
        <translation>„%1” nav pieprasījumu skaits.</translation>
    </message>
    <message>
        <source>Invented requests added: %1</source>
        <translation>Pievienoti izdomāti pieprasījumi: %1</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>consent was withdrawn</source>
        <translation>piekrišana ir atsaukta</translation>
    </message>
    <message>
        <source>inaccurate data corrected</source>
        <translation>laboti neprecīzi dati</translation>
    </message>
    <message>
        <source>incomplete data completed</source>
        <translation>papildināti nepilnīgi dati</translation>
    </message>
    <message>
        <source>no longer necessary for the purposes</source>
        <translation>dati nolūkiem vairs nav nepieciešami</translation>
    </message>
    <message>
        <source>consent withdrawn, no other legal ground</source>
        <translation>piekrišana atsaukta, cita pamata nav</translation>
    </message>
    <message>
        <source>objection, no overriding legitimate grounds</source>
        <translation>iebildumi, nav svarīgāka leģitīma pamata</translation>
    </message>
    <message>
        <source>unlawfully processed</source>
        <translation>dati apstrādāti nelikumīgi</translation>
    </message>
    <message>
        <source>to be erased under a legal obligation</source>
        <translation>dati jādzēš juridiska pienākuma dēļ</translation>
    </message>
    <message>
        <source>information society services offered to a child</source>
        <translation>bērnam piedāvāti informācijas sabiedrības pakalpojumi</translation>
    </message>
    <message>
        <source>freedom of expression and information</source>
        <translation>vārda brīvība un informācija</translation>
    </message>
    <message>
        <source>legal obligation to keep the data</source>
        <translation>juridisks pienākums datus glabāt</translation>
    </message>
    <message>
        <source>public interest in public health</source>
        <translation>sabiedrības intereses veselības jomā</translation>
    </message>
    <message>
        <source>archiving, research or statistics</source>
        <translation>arhivēšana, pētniecība vai statistika</translation>
    </message>
    <message>
        <source>legal claims</source>
        <translation>likumīgu prasību celšana vai aizstāvēšana</translation>
    </message>
    <message>
        <source>accuracy is contested</source>
        <translation>apstrīdēta datu precizitāte</translation>
    </message>
    <message>
        <source>unlawful, but the person opposes erasure</source>
        <translation>apstrāde nelikumīga, bet persona iebilst pret dzēšanu</translation>
    </message>
    <message>
        <source>the person needs the data for legal claims</source>
        <translation>dati personai vajadzīgi likumīgām prasībām</translation>
    </message>
    <message>
        <source>objection is being weighed</source>
        <translation>tiek izvērtēti iebildumi</translation>
    </message>
    <message>
        <source>processing rests on consent</source>
        <translation>apstrāde balstīta uz piekrišanu</translation>
    </message>
    <message>
        <source>processing rests on a contract</source>
        <translation>apstrāde balstīta uz līgumu</translation>
    </message>
    <message>
        <source>the person&apos;s particular situation</source>
        <translation>personas īpašā situācija</translation>
    </message>
    <message>
        <source>compelling legitimate grounds</source>
        <translation>pārliecinoši leģitīmi iemesli</translation>
    </message>
    <message>
        <source>direct marketing</source>
        <translation>tiešā tirgvedība</translation>
    </message>
    <message>
        <source>a person has reviewed the decision</source>
        <translation>lēmumu pārskatījis cilvēks</translation>
    </message>
    <message>
        <source>manifestly unfounded</source>
        <translation>acīmredzami nepamatots</translation>
    </message>
    <message>
        <source>excessive, in particular repetitive</source>
        <translation>pārmērīgs, jo īpaši regulāras atkārtošanās dēļ</translation>
    </message>
    <message>
        <source>we cannot identify the person</source>
        <translation>personu nevaram identificēt</translation>
    </message>
    <message>
        <source>no authority to act for the person</source>
        <translation>nav tiesību rīkoties personas vārdā</translation>
    </message>
    <message>
        <source>a condition of this right is not met</source>
        <translation>nav izpildīts šo tiesību priekšnoteikums</translation>
    </message>
    <message>
        <source>an exception laid down by law</source>
        <translation>tiesību aktos noteikts izņēmums</translation>
    </message>
    <message>
        <source>the right is restricted by law</source>
        <translation>tiesības ierobežo tiesību akts</translation>
    </message>
    <message>
        <source>we are not the controller</source>
        <translation>mēs neesam pārzinis</translation>
    </message>
    <message>
        <source>not personal data, or outside the GDPR</source>
        <translation>nav personas dati vai neattiecas VDAR</translation>
    </message>
    <message>
        <source>rights and freedoms of others</source>
        <translation>citu personu tiesības un brīvības</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>article: ground</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Atstāts spēkā</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Grozīts</translation>
    </message>
    <message>
        <source>Annulled</source>
        <translation>Atcelts</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Usage: atbilde [options] [verb ...]</source>
        <translation>Lietošana: atbilde [izvēles] [darbība ...]</translation>
    </message>
    <message>
        <source>Makes a new office; never touches one that exists.</source>
        <translation>Izveido jaunu biroju; esošu nekad neaiztiek.</translation>
    </message>
    <message>
        <source>Makes a throw-away office with realistic requests.</source>
        <translation>Izveido izmēģinājuma biroju ar ticamiem pieprasījumiem.</translation>
    </message>
    <message>
        <source>Shows who works in the office, and adds or changes officers.</source>
        <translation>Parāda, kas strādā birojā, un pievieno vai maina darbiniekus.</translation>
    </message>
    <message>
        <source>Counts a deadline, with every rule and article; needs no office.</source>
        <translation>Aprēķina termiņu, norādot katru noteikumu un pantu; birojs nav vajadzīgs.</translation>
    </message>
    <message>
        <source>Lists the public holidays of a year; needs no office.</source>
        <translation>Uzskaita gada svētku dienas; birojs nav vajadzīgs.</translation>
    </message>
    <message>
        <source>Declines a name and says the salutation; needs no office.</source>
        <translation>Loka vārdu un uzvārdu un pasaka uzrunu; birojs nav vajadzīgs.</translation>
    </message>
    <message>
        <source>Shows what intake would see in a file; needs no office.</source>
        <translation>Parāda, ko programma saskatītu failā; birojs nav vajadzīgs.</translation>
    </message>
    <message>
        <source>Takes files, folders and mailbox files into the intake tray, never twice.</source>
        <translation>Uzņem saņemtajos dokumentos failus, mapes un pastkastes failus – nekad divreiz.</translation>
    </message>
    <message>
        <source>Writes down what somebody said at the counter or by telephone.</source>
        <translation>Pieraksta, ko kāds teicis klātienē vai pa tālruni.</translation>
    </message>
    <message>
        <source>Lists the documents nobody has registered yet.</source>
        <translation>Uzskaita dokumentus, kurus vēl neviens nav reģistrējis.</translation>
    </message>
    <message>
        <source>Writes a document out as it came.</source>
        <translation>Izraksta dokumentu tādu, kāds tas saņemts.</translation>
    </message>
    <message>
        <source>Fetches new mail from the mailboxes once.</source>
        <translation>Vienreiz izņem no pastkastēm jaunās vēstules.</translation>
    </message>
    <message>
        <source>Shows, changes and tries the mailboxes.</source>
        <translation>Parāda, maina un pārbauda pastkastes.</translation>
    </message>
    <message>
        <source>Registers a document as a request; what is not given comes from the proposal.</source>
        <translation>Reģistrē dokumentu kā pieprasījumu; ko nenorāda, to ņem no ieteikuma.</translation>
    </message>
    <message>
        <source>Adds a document to a request that exists.</source>
        <translation>Pievieno dokumentu esošam pieprasījumam.</translation>
    </message>
    <message>
        <source>Sets a document aside that is no request.</source>
        <translation>Noliek malā dokumentu, kas nav pieprasījums.</translation>
    </message>
    <message>
        <source>Lists requests, filtered and sorted.</source>
        <translation>Uzskaita pieprasījumus – atlasītus un sakārtotus.</translation>
    </message>
    <message>
        <source>Shows one request with everything that belongs to it.</source>
        <translation>Parāda vienu pieprasījumu ar visu, kas tam piederīgs.</translation>
    </message>
    <message>
        <source>Finds people, with their marks and requests.</source>
        <translation>Atrod personas ar to atzīmēm un pieprasījumiem.</translation>
    </message>
    <message>
        <source>Takes a step of the workflow, or lists which are possible and why others are not.</source>
        <translation>Veic darbību vai uzskaita, kuras ir iespējamas un kāpēc citas nav.</translation>
    </message>
    <message>
        <source>Composes a letter, finalises it and writes its PDF file.</source>
        <translation>Sagatavo vēstuli, pabeidz to un izraksta PDF failu.</translation>
    </message>
    <message>
        <source>Shows, exports and imports the registers.</source>
        <translation>Parāda, eksportē un importē reģistrus.</translation>
    </message>
    <message>
        <source>Checks a mailing list against the suppression list.</source>
        <translation>Salīdzina adresātu sarakstu ar atteikumu sarakstu.</translation>
    </message>
    <message>
        <source>Writes the data package of a request.</source>
        <translation>Izraksta pieprasījuma datu paku.</translation>
    </message>
    <message>
        <source>Checks and changes the texts of the letters.</source>
        <translation>Pārbauda un maina vēstuļu tekstus.</translation>
    </message>
    <message>
        <source>Prints the table of steps.</source>
        <translation>Izdrukā darbību tabulu.</translation>
    </message>
    <message>
        <source>Adds invented requests, for measurements.</source>
        <translation>Pievieno izdomātus pieprasījumus mērījumiem.</translation>
    </message>
    <message>
        <source>Shows this page, or one verb.</source>
        <translation>Parāda šo lapu vai vienu darbību.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CEĻŠ</translation>
    </message>
    <message>
        <source>the office: a file or postgresql://…; otherwise the one in the user&apos;s data folder</source>
        <translation>birojs: fails vai postgresql://…; citādi tas, kas glabājas lietotāja datu mapē</translation>
    </message>
    <message>
        <source>OFFICER</source>
        <translation>DARBINIEKS</translation>
    </message>
    <message>
        <source>who acts; otherwise the variable ATBILDE_OFFICER</source>
        <translation>kas rīkojas; citādi mainīgais ATBILDE_OFFICER</translation>
    </message>
    <message>
        <source>the language of the answers</source>
        <translation>atbilžu valoda</translation>
    </message>
    <message>
        <source>answers as JSON, one object a line</source>
        <translation>atbildes JSON formā, pa vienam objektam rindā</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 refused or failed, with the reason on standard error; 2 wrong usage.</source>
        <translation>Izejas kodi: 0 – izdarīts; 1 – atteikts vai neizdevās, iemesls standarta kļūdu izvadē; 2 – nepareiza lietošana.</translation>
    </message>
    <message>
        <source>Without a verb the window opens; files instead of a verb are taken into the tray.</source>
        <translation>Bez darbības atveras logs; darbības vietā norādītus failus uzņem saņemtajos dokumentos.</translation>
    </message>
    <message>
        <source>“atbilde help VERB” tells what may follow a verb.</source>
        <translation>„atbilde help DARBĪBA” pastāsta, kas darbībai var sekot.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>answers data-protection requests in time, lawfully and with proof</source>
        <translation>atbild uz datu subjektu pieprasījumiem – laikus, likumīgi un ar pierādījumiem</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Lietošana</translation>
    </message>
    <message>
        <source>[options] [verb ...] | [file ...]</source>
        <translation>[izvēles] [darbība ...] | [fails ...]</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Apraksts</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Darbības</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Izvēles</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Vides mainīgie</translation>
    </message>
    <message>
        <source>who acts, where --as is not given</source>
        <translation>kas rīkojas, ja nav norādīts --as</translation>
    </message>
    <message>
        <source>the officer&apos;s password; otherwise it is asked for</source>
        <translation>darbinieka parole; citādi to jautā</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Izejas kods</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Darbības „%1” nav.</translation>
    </message>
    <message>
        <source>Counts the statistics of a year beside the year before.</source>
        <translation>Saskaita gada statistiku, salīdzinot ar iepriekšējo gadu.</translation>
    </message>
    <message>
        <source>Puts finalised letters into the outbox and sends what is due by e-mail.</source>
        <translation>Ieliek pabeigtas vēstules izsūtnē un nosūta pa e-pastu to, kam pienācis laiks.</translation>
    </message>
    <message>
        <source>Shows what became of each mail; withdraws one, or settles one nobody knows of.</source>
        <translation>Rāda, kas noticis ar katru e-pasta vēstuli; atsauc vēstuli vai izšķir tās likteni, ja tas nav zināms.</translation>
    </message>
    <message>
        <source>Shows, sets and tries how the office sends mail.</source>
        <translation>Rāda, iestata un izmēģina, kā birojs sūta e-pastu.</translation>
    </message>
    <message>
        <source>Lists the registered letters of a day for the post office.</source>
        <translation>Sagatavo dienas ierakstīto vēstuļu sarakstu pastam.</translation>
    </message>
    <message>
        <source>Shows and corrects how letters decline the person&apos;s name.</source>
        <translation>Parāda un labo, kā vēstulēs locīts personas vārds.</translation>
    </message>
    <message>
        <source>Compares everything in the office with what proves it, and names any damage.</source>
        <translation>Salīdzina visu birojā esošo ar to, kas to apliecina, un nosauc katru bojājumu.</translation>
    </message>
    <message>
        <source>Makes an encrypted backup, reads it back and checks it.</source>
        <translation>Izveido šifrētu rezerves kopiju, nolasa un pārbauda to.</translation>
    </message>
    <message>
        <source>Brings a backup back; never over a file unless told to.</source>
        <translation>Atjauno rezerves kopiju; esošu datni neaizstāj, ja tas nav prasīts.</translation>
    </message>
    <message>
        <source>Lists what was kept long enough; erases it only with --confirm.</source>
        <translation>Uzskaita to, kam beidzies glabāšanas laiks; dzēš tikai ar --confirm.</translation>
    </message>
    <message>
        <source>Tells whether the office is safe.</source>
        <translation>Pasaka, vai birojs ir drošībā.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Import from %1</source>
        <comment>file</comment>
        <translation>Imports no datnes %1</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3. Not in the table, kept as they are: %4.</source>
        <translation>Jauni: %1. Mainīti: %2. Nemainīti: %3. Tabulā nav, paliek, kā ir: %4.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importēt</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Neimportēt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Kas mainītos</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ieraksts</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Tagad</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Pēc importa</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>jauns ieraksts</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>%1: is here already</source>
        <translation>%1: jau ir saņemts</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>summary, reason</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show reasons</source>
        <translation>Rādīt iemeslus</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Kas tika importēts</translation>
    </message>
    <message>
        <source>New in the tray: %1. Already here: %2. In quarantine: %3. Not taken: %4.</source>
        <translation>Jauni dokumenti: %1. Jau saņemti agrāk: %2. Karantīnā: %3. Nav pieņemti: %4.</translation>
    </message>
</context>
<context>
    <name>Init</name>
    <message>
        <source>The office %1 was created at %2.</source>
        <translation>Birojs %1 ir izveidots: %2.</translation>
    </message>
    <message>
        <source>Its first officer is “%1”, an administrator.</source>
        <translation>Tā pirmais darbinieks ir administrators „%1”.</translation>
    </message>
    <message>
        <source>Usage: atbilde %1 %2</source>
        <translation>Lietošana: atbilde %1 %2</translation>
    </message>
    <message>
        <source>Officer “%1” was added: %2, %3.</source>
        <translation>Darbinieks „%1” ir pievienots: %2, %3.</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>Intake</source>
        <translation>Saņemtie</translation>
    </message>
    <message>
        <source>Unregistered documents</source>
        <translation>Nereģistrētie dokumenti</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importēt…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Importēt &amp;mapi…</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>Nereģistrētu dokumentu nav</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importēt…</translation>
    </message>
    <message>
        <source>Registered as %1. Deadline: %2</source>
        <translation>Reģistrēts ar numuru %1. Termiņš: %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Atvērt %1</translation>
    </message>
    <message>
        <source>Attached to %1.</source>
        <translation>Pievienots pieprasījumam %1.</translation>
    </message>
    <message>
        <source>Set aside: not a request.</source>
        <translation>Nolikts malā: nav pieprasījums.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Visas datnes</translation>
    </message>
    <message>
        <source>Import all files of a folder</source>
        <translation>Importēt visas mapes datnes</translation>
    </message>
    <message>
        <source>The scans are in the tray, but could not be moved within their folder: %1</source>
        <translation>Skenētie dokumenti ir saņemti, bet tos nevarēja pārvietot mapē: %1</translation>
    </message>
    <message>
        <source>New &amp;note…</source>
        <translation>Jauns &amp;pieraksts…</translation>
    </message>
    <message>
        <source>Writes down what was asked at the counter or on the telephone (Ctrl+N)</source>
        <translation>Pieraksta, ko lūdza klātienē vai pa tālruni (Ctrl+N)</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Kuri dokumenti</translation>
    </message>
    <message>
        <source>Takes e-mails, scans and other files into the tray (Ctrl+I)</source>
        <translation>Pieņem e-pasta vēstules, skenētus dokumentus un citas datnes (Ctrl+I)</translation>
    </message>
    <message>
        <source>To register: %1</source>
        <translation>Reģistrējami: %1</translation>
    </message>
    <message>
        <source>In quarantine: %1</source>
        <translation>Karantīnā: %1</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Nolikti malā: %1</translation>
    </message>
    <message>
        <source>Nothing is in quarantine</source>
        <translation>Karantīnā nekā nav</translation>
    </message>
    <message>
        <source>Files that cannot be read are kept here as they came.</source>
        <translation>Šeit nemainītas glabājas datnes, kuras nevar nolasīt.</translation>
    </message>
    <message>
        <source>Nothing was set aside</source>
        <translation>Malā nekas nav nolikts</translation>
    </message>
    <message>
        <source>Documents that are no data-protection requests are kept here with their reason.</source>
        <translation>Šeit ar norādītu iemeslu glabājas dokumenti, kas nav datu subjektu pieprasījumi.</translation>
    </message>
    <message>
        <source>Drop e-mails, scans or folders here, paste them, or import them. Each becomes a document to register.</source>
        <translation>Ievelciet šeit e-pasta vēstules, skenētus dokumentus vai mapes, ielīmējiet tos vai importējiet. Katrs kļūst par reģistrējamu dokumentu.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importēt datnes</translation>
    </message>
    <message>
        <source>E-mails, scans, signed containers, texts</source>
        <translation>E-pasta vēstules, skenēti dokumenti, parakstīti konteineri, teksti</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>Lasīšanas gaita</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Apturēt</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>an e-mail</source>
        <comment>in the middle of a sentence</comment>
        <translation>e-pasta vēstule</translation>
    </message>
    <message>
        <source>a file of many e-mails</source>
        <comment>in the middle of a sentence</comment>
        <translation>daudzu e-pasta vēstuļu datne</translation>
    </message>
    <message>
        <source>an Outlook message</source>
        <comment>in the middle of a sentence</comment>
        <translation>Outlook vēstule</translation>
    </message>
    <message>
        <source>an Outlook package (winmail.dat)</source>
        <comment>in the middle of a sentence</comment>
        <translation>Outlook pakotne (winmail.dat)</translation>
    </message>
    <message>
        <source>a PDF</source>
        <comment>in the middle of a sentence</comment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <comment>in the middle of a sentence</comment>
        <translation>attēls</translation>
    </message>
    <message>
        <source>a signed container</source>
        <comment>in the middle of a sentence</comment>
        <translation>parakstīts konteiners</translation>
    </message>
    <message>
        <source>an archive</source>
        <comment>in the middle of a sentence</comment>
        <translation>arhīvs</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>in the middle of a sentence</comment>
        <translation>teksts</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <comment>in the middle of a sentence</comment>
        <translation>nezināma veida datne</translation>
    </message>
    <message>
        <source>The signature matches the files, and its certificate leads to the folder of trusted ones. Not checked: revocation, time stamp, EU trusted list. For a legal check use the eParaksts tool.</source>
        <translation>Paraksts atbilst failiem, un sertifikāta ķēde ved uz uzticamo mapi. Nav pārbaudīts: sertifikāta atsaukums, laika zīmogs, ES uzticamais saraksts. Juridiskai pārbaudei izmantojiet eParaksts rīku.</translation>
    </message>
    <message>
        <source>The signature matches the files. The issuer of its certificate is not in the folder of trusted ones. For a legal check use the eParaksts tool.</source>
        <translation>Paraksts atbilst failiem. Sertifikāta izdevējs nav uzticamo mapē. Juridiskai pārbaudei izmantojiet eParaksts rīku.</translation>
    </message>
    <message>
        <source>The signature does not match the content.</source>
        <translation>Paraksts neatbilst saturam.</translation>
    </message>
    <message>
        <source>The signature matches the files, but its certificate was not in force on the day the signer&apos;s computer named. For a legal check use the eParaksts tool.</source>
        <translation>Paraksts atbilst failiem, bet sertifikāts nebija spēkā dienā, ko norādījis parakstītāja dators. Juridiskai pārbaudei izmantojiet eParaksts rīku.</translation>
    </message>
    <message>
        <source>The signature could not be compared with the files: use the eParaksts tool.</source>
        <translation>Parakstu nevarēja salīdzināt ar failiem: izmantojiet eParaksts rīku.</translation>
    </message>
    <message>
        <source>signer unknown</source>
        <translation>parakstītājs nav zināms</translation>
    </message>
    <message>
        <source>The file is of no kind this program reads. It is kept as it came and can be saved elsewhere.</source>
        <translation>Šāda veida datnes programma nelasa. Datne glabājas nemainīta, un to var saglabāt citur.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read. It is kept as it came and can be saved elsewhere.</source>
        <translation>Datne ir bojāta, un to nevar nolasīt. Tā glabājas nemainīta, un to var saglabāt citur.</translation>
    </message>
    <message>
        <source>The file is too large to be taken apart. It is kept as it came and can be saved elsewhere.</source>
        <translation>Datne ir pārāk liela, lai to izskatītu. Tā glabājas nemainīta, un to var saglabāt citur.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>name</source>
        <translation>vārds</translation>
    </message>
    <message>
        <source>form of address</source>
        <translation>uzruna</translation>
    </message>
    <message>
        <source>language</source>
        <translation>valoda</translation>
    </message>
    <message>
        <source>personal code</source>
        <translation>personas kods</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-pasta adrese</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>tālruņa numurs</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adrese</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>klienta numurs</translation>
    </message>
    <message>
        <source>declined name forms</source>
        <translation>vārda locījumi</translation>
    </message>
    <message>
        <source>%1 finalised the acknowledgement of receipt, letter %2.</source>
        <translation>%1 pabeidza saņemšanas apliecinājumu, vēstule %2.</translation>
    </message>
    <message>
        <source>%1 asked the person for proof of identity (%2).</source>
        <translation>%1 lūdza personai apliecināt identitāti (%2).</translation>
    </message>
    <message>
        <source>%1 confirmed the person&apos;s identity (proof seen: %2).</source>
        <translation>%1 apstiprināja personas identitāti (apliecinājums redzēts: %2).</translation>
    </message>
    <message>
        <source>%1 asked the person which data they mean (%2).</source>
        <translation>%1 lūdza personai precizēt, kuri dati domāti (%2).</translation>
    </message>
    <message>
        <source>%1 recorded the person&apos;s clarification (received: %2).</source>
        <translation>%1 reģistrēja personas precizējumu (saņemts: %2).</translation>
    </message>
    <message>
        <source>%1 began the assessment.</source>
        <translation>%1 sāka izskatīšanu.</translation>
    </message>
    <message>
        <source>%1 decided the claim “%2”: %3 (ground: %4).</source>
        <translation>%1 pieņēma lēmumu par tiesību izpildi „%2”: %3 (pamats: %4).</translation>
    </message>
    <message>
        <source>%1 decided the claim “%2”: %3.</source>
        <translation>%1 pieņēma lēmumu par tiesību izpildi „%2”: %3.</translation>
    </message>
    <message>
        <source>%1 submitted the decisions; no approval was needed.</source>
        <translation>%1 iesniedza lēmumus; apstiprinājums nebija vajadzīgs.</translation>
    </message>
    <message>
        <source>%1 submitted the decisions for approval.</source>
        <translation>%1 iesniedza lēmumus apstiprināšanai.</translation>
    </message>
    <message>
        <source>%1 approved the decisions they had prepared themselves: the office has no second person who could.</source>
        <translation>%1 apstiprināja paša sagatavotos lēmumus: birojā nav otras personas, kas to varētu darīt.</translation>
    </message>
    <message>
        <source>%1 approved the decisions.</source>
        <translation>%1 apstiprināja lēmumus.</translation>
    </message>
    <message>
        <source>%1 returned the decisions to the handler with remarks.</source>
        <translation>%1 atdeva lēmumus izpildītājam ar piezīmēm.</translation>
    </message>
    <message>
        <source>%1 finalised the answer, letter %2.</source>
        <translation>%1 pabeidza atbildi, vēstule %2.</translation>
    </message>
    <message>
        <source>%1 recorded that the answer %2 left (%3, %4).</source>
        <translation>%1 reģistrēja atbildes %2 nosūtīšanu (%3, %4).</translation>
    </message>
    <message>
        <source>%1 recorded that letter %2 left (%3, %4).</source>
        <translation>%1 reģistrēja vēstules %2 nosūtīšanu (%3, %4).</translation>
    </message>
    <message>
        <source>%1 closed the request.</source>
        <translation>%1 slēdza pieprasījumu.</translation>
    </message>
    <message>
        <source>%1 put a document into the intake tray.</source>
        <translation>%1 ievietoja dokumentu saņemto dokumentu sarakstā.</translation>
    </message>
    <message>
        <source>%1 attached a document to the request.</source>
        <translation>%1 pievienoja pieprasījumam dokumentu.</translation>
    </message>
    <message>
        <source>%1 set a document aside: it is not a request.</source>
        <translation>%1 nolika dokumentu malā: tas nav pieprasījums.</translation>
    </message>
    <message>
        <source>%1 returned a document to the intake tray.</source>
        <translation>%1 atgrieza dokumentu saņemto dokumentu sarakstā.</translation>
    </message>
    <message>
        <source>%1 added a copy of data that goes with the answer.</source>
        <translation>%1 pievienoja datu kopiju, ko sūtīs kopā ar atbildi.</translation>
    </message>
    <message>
        <source>%1 gave the request another owner.</source>
        <translation>%1 nodeva pieprasījumu citam izpildītājam.</translation>
    </message>
    <message>
        <source>%1 created the office.</source>
        <translation>%1 izveidoja biroju.</translation>
    </message>
    <message>
        <source>%1 added an officer.</source>
        <translation>%1 pievienoja darbinieku.</translation>
    </message>
    <message>
        <source>%1 changed the organisation&apos;s profile.</source>
        <translation>%1 mainīja organizācijas datus.</translation>
    </message>
    <message>
        <source>%1 registered the request (%2), received %3; legal deadline %4</source>
        <translation>%1 reģistrēja pieprasījumu (%2), saņemts %3; izpildes termiņš %4</translation>
    </message>
    <message>
        <source>%1 changed the person&apos;s details: %2.</source>
        <translation>%1 mainīja ziņas par personu: %2.</translation>
    </message>
    <message>
        <source>%1 did something this version does not know: %2.</source>
        <translation>%1 veica darbību, kuru šī versija nepazīst: %2.</translation>
    </message>
    <message>
        <source>Tasks planned: %1.</source>
        <translation>Ieplānoto uzdevumu skaits: %1.</translation>
    </message>
    <message>
        <source>The deadline moved from %1 to %2.</source>
        <translation>Termiņš mainīts no %1 uz %2</translation>
    </message>
    <message>
        <source>%1 registered the request.</source>
        <translation>%1 reģistrēja pieprasījumu.</translation>
    </message>
    <message>
        <source>%1 registered the letter of the authority, received %2; to be answered by %3</source>
        <translation>%1 reģistrēja uzraudzības iestādes vēstuli, saņemta %2; jāatbild līdz %3</translation>
    </message>
    <message>
        <source>%1 registered the letter of the authority.</source>
        <translation>%1 reģistrēja uzraudzības iestādes vēstuli.</translation>
    </message>
    <message>
        <source>%1 changed the person&apos;s details.</source>
        <translation>%1 mainīja ziņas par personu.</translation>
    </message>
    <message>
        <source>%1 made up a synthetic request, received %2; legal deadline %3</source>
        <translation>%1 izveidoja izdomātu pieprasījumu, saņemts %2; izpildes termiņš %3</translation>
    </message>
    <message>
        <source>%1 made up a synthetic request.</source>
        <translation>%1 izveidoja izdomātu pieprasījumu.</translation>
    </message>
    <message>
        <source>%1 replaced the record of processing. Number of processing activities: %2.</source>
        <translation>%1 nomainīja apstrādes darbību reģistru. Apstrādes darbību skaits: %2.</translation>
    </message>
    <message>
        <source>%1 replaced the record of processing.</source>
        <translation>%1 nomainīja apstrādes darbību reģistru.</translation>
    </message>
    <message>
        <source>%1 added the entry “%3” to the register “%2”.</source>
        <translation>%1 pievienoja ierakstu „%3” reģistrā „%2”.</translation>
    </message>
    <message>
        <source>%1 removed the entry “%3” from the register “%2”.</source>
        <translation>%1 izņēma ierakstu „%3” no reģistra „%2”.</translation>
    </message>
    <message>
        <source>%1 changed the entry “%3” in the register “%2”.</source>
        <translation>%1 mainīja ierakstu „%3” reģistrā „%2”.</translation>
    </message>
    <message>
        <source>%1 changed an entry in the register “%2”.</source>
        <translation>%1 mainīja ierakstu reģistrā „%2”.</translation>
    </message>
    <message>
        <source>%1 changed an entry in a register.</source>
        <translation>%1 mainīja ierakstu reģistrā.</translation>
    </message>
    <message>
        <source>%1 recorded a consent (processing activity “%2”).</source>
        <translation>%1 reģistrēja piekrišanu (apstrādes darbība „%2”).</translation>
    </message>
    <message>
        <source>%1 recorded a consent.</source>
        <translation>%1 reģistrēja piekrišanu.</translation>
    </message>
    <message>
        <source>%1 recorded that a consent was withdrawn (processing activity “%2”).</source>
        <translation>%1 reģistrēja piekrišanas atsaukšanu (apstrādes darbība „%2”).</translation>
    </message>
    <message>
        <source>%1 recorded that a consent was withdrawn.</source>
        <translation>%1 reģistrēja piekrišanas atsaukšanu.</translation>
    </message>
    <message>
        <source>%1 put addresses on the suppression list. Number of addresses: %2.</source>
        <translation>%1 iekļāva adreses atteikumu sarakstā. Adrešu skaits: %2.</translation>
    </message>
    <message>
        <source>%1 put an address on the suppression list (%2).</source>
        <translation>%1 iekļāva adresi atteikumu sarakstā (%2).</translation>
    </message>
    <message>
        <source>%1 put addresses on the suppression list.</source>
        <translation>%1 iekļāva adreses atteikumu sarakstā.</translation>
    </message>
    <message>
        <source>%1 took an address off the suppression list (%2).</source>
        <translation>%1 izņēma adresi no atteikumu saraksta (%2).</translation>
    </message>
    <message>
        <source>%1 took an address off the suppression list.</source>
        <translation>%1 izņēma adresi no atteikumu saraksta.</translation>
    </message>
    <message>
        <source>%1 checked a mailing list against the suppression list. Lines: %2, of them suppressed: %3.</source>
        <translation>%1 salīdzināja adresātu sarakstu ar atteikumu sarakstu. Rindas: %2, no tām atteikumu sarakstā: %3.</translation>
    </message>
    <message>
        <source>%1 checked a mailing list against the suppression list.</source>
        <translation>%1 salīdzināja adresātu sarakstu ar atteikumu sarakstu.</translation>
    </message>
    <message>
        <source>Notices to recipients were planned. Number of notices: %2.</source>
        <translation>Ieplānoti paziņojumi saņēmējiem. Paziņojumu skaits: %2.</translation>
    </message>
    <message>
        <source>Notices to recipients were planned.</source>
        <translation>Ieplānoti paziņojumi saņēmējiem.</translation>
    </message>
    <message>
        <source>Tasks were planned. Number of tasks: %2.</source>
        <translation>Ieplānoti uzdevumi. Uzdevumu skaits: %2.</translation>
    </message>
    <message>
        <source>Tasks were planned.</source>
        <translation>Ieplānoti uzdevumi.</translation>
    </message>
    <message>
        <source>The person&apos;s objection was marked in the register.</source>
        <translation>Personas iebildumi ir atzīmēti reģistrā.</translation>
    </message>
    <message>
        <source>A restriction of the person&apos;s data was marked: %2.</source>
        <translation>Atzīmēts personas datu apstrādes ierobežojums: %2.</translation>
    </message>
    <message>
        <source>A restriction of the person&apos;s data was marked.</source>
        <translation>Atzīmēts personas datu apstrādes ierobežojums.</translation>
    </message>
    <message>
        <source>A reminder was set for %3: %2.</source>
        <translation>Iestatīts atgādinājums %3: %2.</translation>
    </message>
    <message>
        <source>A reminder was set (%2).</source>
        <translation>Iestatīts atgādinājums (%2).</translation>
    </message>
    <message>
        <source>A reminder was set.</source>
        <translation>Iestatīts atgādinājums.</translation>
    </message>
    <message>
        <source>The legal deadline (%2) passed and the request was not answered.</source>
        <translation>Izpildes termiņš (%2) pagāja, un uz pieprasījumu nebija atbildēts.</translation>
    </message>
    <message>
        <source>The legal deadline passed and the request was not answered.</source>
        <translation>Izpildes termiņš pagāja, un uz pieprasījumu nebija atbildēts.</translation>
    </message>
    <message>
        <source>%1 finalised the acknowledgement of receipt.</source>
        <translation>%1 pabeidza saņemšanas apliecinājumu.</translation>
    </message>
    <message>
        <source>%1 asked the person in letter %2 for proof of identity.</source>
        <translation>%1 vēstulē %2 lūdza personai apliecināt identitāti.</translation>
    </message>
    <message>
        <source>%1 asked the person for proof of identity.</source>
        <translation>%1 lūdza personai apliecināt identitāti.</translation>
    </message>
    <message>
        <source>%1 confirmed the person&apos;s identity (%2; proof received: %3).</source>
        <translation>%1 apstiprināja personas identitāti (%2; apliecinājums saņemts: %3).</translation>
    </message>
    <message>
        <source>%1 confirmed the person&apos;s identity (%2).</source>
        <translation>%1 apstiprināja personas identitāti (%2).</translation>
    </message>
    <message>
        <source>%1 confirmed the person&apos;s identity.</source>
        <translation>%1 apstiprināja personas identitāti.</translation>
    </message>
    <message>
        <source>%1 asked the person in letter %2 which data they mean.</source>
        <translation>%1 vēstulē %2 lūdza personai precizēt, kuri dati domāti.</translation>
    </message>
    <message>
        <source>%1 asked the person which data they mean.</source>
        <translation>%1 lūdza personai precizēt, kuri dati domāti.</translation>
    </message>
    <message>
        <source>%1 recorded the person&apos;s clarification.</source>
        <translation>%1 reģistrēja personas precizējumu.</translation>
    </message>
    <message>
        <source>%1 decided the claim “%2”.</source>
        <translation>%1 pieņēma lēmumu par tiesību izpildi „%2”.</translation>
    </message>
    <message>
        <source>%1 decided a claim.</source>
        <translation>%1 pieņēma lēmumu par tiesību izpildi.</translation>
    </message>
    <message>
        <source>%1 finalised the answer.</source>
        <translation>%1 pabeidza atbildi.</translation>
    </message>
    <message>
        <source>%1 recorded that the answer %2 left (%3).</source>
        <translation>%1 reģistrēja atbildes %2 nosūtīšanu (%3).</translation>
    </message>
    <message>
        <source>%1 recorded that the answer left.</source>
        <translation>%1 reģistrēja atbildes nosūtīšanu.</translation>
    </message>
    <message>
        <source>%1 recorded that letter %2 left (%3).</source>
        <translation>%1 reģistrēja vēstules %2 nosūtīšanu (%3).</translation>
    </message>
    <message>
        <source>%1 recorded that a letter left.</source>
        <translation>%1 reģistrēja vēstules nosūtīšanu.</translation>
    </message>
    <message>
        <source>%1 closed the request: %2.</source>
        <translation>%1 slēdza pieprasījumu: %2.</translation>
    </message>
    <message>
        <source>%1 reopened the request; the day of receipt stays as it was.</source>
        <translation>%1 pieprasījumu atvēra no jauna; saņemšanas diena nemainījās.</translation>
    </message>
    <message>
        <source>%1 checked the identity: %2 (%3).</source>
        <translation>%1 pārbaudīja identitāti: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 checked the identity: %2.</source>
        <translation>%1 pārbaudīja identitāti: %2.</translation>
    </message>
    <message>
        <source>%1 checked the identity.</source>
        <translation>%1 pārbaudīja identitāti.</translation>
    </message>
    <message>
        <source>%1 recorded that the person&apos;s identity is unproven: %2.</source>
        <translation>%1 reģistrēja, ka personas identitāte nav apstiprināta: %2.</translation>
    </message>
    <message>
        <source>%1 recorded that the person&apos;s identity is unproven.</source>
        <translation>%1 reģistrēja, ka personas identitāte nav apstiprināta.</translation>
    </message>
    <message>
        <source>%1 recorded that the copy of the identity document was destroyed (%2).</source>
        <translation>%1 reģistrēja, ka personu apliecinošā dokumenta kopija ir iznīcināta (%2).</translation>
    </message>
    <message>
        <source>%1 recorded that the copy of the identity document was destroyed.</source>
        <translation>%1 reģistrēja, ka personu apliecinošā dokumenta kopija ir iznīcināta.</translation>
    </message>
    <message>
        <source>%1 recorded a representative whose authority does not suffice (%2).</source>
        <translation>%1 reģistrēja pārstāvi, kura pilnvarojums nav pietiekams (%2).</translation>
    </message>
    <message>
        <source>%1 recorded a representative (%2).</source>
        <translation>%1 reģistrēja pārstāvi (%2).</translation>
    </message>
    <message>
        <source>%1 recorded a representative.</source>
        <translation>%1 reģistrēja pārstāvi.</translation>
    </message>
    <message>
        <source>%1 added the claim “%2”.</source>
        <translation>%1 pievienoja tiesību izpildi „%2”.</translation>
    </message>
    <message>
        <source>%1 added a claim.</source>
        <translation>%1 pievienoja tiesību izpildi.</translation>
    </message>
    <message>
        <source>%1 recorded that the person withdrew the request (%2).</source>
        <translation>%1 reģistrēja, ka persona pieprasījumu atsauca (%2).</translation>
    </message>
    <message>
        <source>%1 recorded that the person withdrew the request.</source>
        <translation>%1 reģistrēja, ka persona pieprasījumu atsauca.</translation>
    </message>
    <message>
        <source>%1 recorded that another controller is responsible.</source>
        <translation>%1 reģistrēja, ka atbildīgs ir cits pārzinis.</translation>
    </message>
    <message>
        <source>%1 finalised the letter that hands the request to the controller, letter %2.</source>
        <translation>%1 pabeidza vēstuli, ar kuru pieprasījumu nodod pārzinim, vēstule %2.</translation>
    </message>
    <message>
        <source>%1 finalised the letter that hands the request to the controller.</source>
        <translation>%1 pabeidza vēstuli, ar kuru pieprasījumu nodod pārzinim.</translation>
    </message>
    <message>
        <source>%1 closed the request as a duplicate of %2.</source>
        <translation>%1 slēdza pieprasījumu kā pieprasījuma %2 dublikātu.</translation>
    </message>
    <message>
        <source>%1 closed the request as a duplicate.</source>
        <translation>%1 slēdza pieprasījumu kā dublikātu.</translation>
    </message>
    <message>
        <source>%1 asked for an extension because of the complexity and number of the requests.</source>
        <translation>%1 lūdza termiņa pagarinājumu pieprasījumu sarežģītības un skaita dēļ.</translation>
    </message>
    <message>
        <source>%1 asked for an extension because the request is complex.</source>
        <translation>%1 lūdza termiņa pagarinājumu pieprasījuma sarežģītības dēļ.</translation>
    </message>
    <message>
        <source>%1 asked for an extension because of the number of requests.</source>
        <translation>%1 lūdza termiņa pagarinājumu pieprasījumu skaita dēļ.</translation>
    </message>
    <message>
        <source>%1 asked for an extension of the deadline.</source>
        <translation>%1 lūdza termiņa pagarinājumu.</translation>
    </message>
    <message>
        <source>%1 approved the extension they had asked for themselves: the office has no second person who could.</source>
        <translation>%1 apstiprināja paša lūgto pagarinājumu: birojā nav otras personas, kas to varētu darīt.</translation>
    </message>
    <message>
        <source>%1 approved the extension.</source>
        <translation>%1 apstiprināja termiņa pagarinājumu.</translation>
    </message>
    <message>
        <source>%1 declined the extension.</source>
        <translation>%1 noraidīja termiņa pagarinājumu.</translation>
    </message>
    <message>
        <source>%1 finalised the notice of extension until %3, letter %2.</source>
        <translation>%1 pabeidza paziņojumu par pagarinājumu līdz %3, vēstule %2.</translation>
    </message>
    <message>
        <source>%1 finalised the notice of extension, letter %2.</source>
        <translation>%1 pabeidza paziņojumu par pagarinājumu, vēstule %2.</translation>
    </message>
    <message>
        <source>%1 finalised the notice of extension.</source>
        <translation>%1 pabeidza paziņojumu par pagarinājumu.</translation>
    </message>
    <message>
        <source>%1 asked the person for a fee of EUR %3 in letter %2.</source>
        <translation>%1 vēstulē %2 prasīja personai maksu %3 EUR.</translation>
    </message>
    <message>
        <source>%1 asked the person for a fee of EUR %2.</source>
        <translation>%1 prasīja personai maksu %2 EUR.</translation>
    </message>
    <message>
        <source>%1 asked the person for a fee.</source>
        <translation>%1 prasīja personai maksu.</translation>
    </message>
    <message>
        <source>%1 recorded that the fee was paid (%2).</source>
        <translation>%1 reģistrēja, ka maksa ir saņemta (%2).</translation>
    </message>
    <message>
        <source>%1 recorded that the fee was paid.</source>
        <translation>%1 reģistrēja, ka maksa ir saņemta.</translation>
    </message>
    <message>
        <source>%1 recorded that the fee was not paid (%2).</source>
        <translation>%1 reģistrēja, ka maksa nav saņemta (%2).</translation>
    </message>
    <message>
        <source>%1 recorded that the fee was not paid.</source>
        <translation>%1 reģistrēja, ka maksa nav saņemta.</translation>
    </message>
    <message>
        <source>%1 set the day given by the authority: %2 (%3).</source>
        <translation>%1 ierakstīja iestādes noteikto termiņu: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 set the day given by the authority (%2).</source>
        <translation>%1 ierakstīja iestādes noteikto termiņu (%2).</translation>
    </message>
    <message>
        <source>%1 set the day given by the authority.</source>
        <translation>%1 ierakstīja iestādes noteikto termiņu.</translation>
    </message>
    <message>
        <source>%1 wrote the answer to the authority.</source>
        <translation>%1 uzrakstīja atbildi iestādei.</translation>
    </message>
    <message>
        <source>%1 added the task “%2” in the system “%3”.</source>
        <translation>%1 pievienoja uzdevumu „%2” sistēmā „%3”.</translation>
    </message>
    <message>
        <source>%1 added the task “%2”.</source>
        <translation>%1 pievienoja uzdevumu „%2”.</translation>
    </message>
    <message>
        <source>%1 added a task.</source>
        <translation>%1 pievienoja uzdevumu.</translation>
    </message>
    <message>
        <source>%1 recorded the result of the task “%2” in the system “%3”: %4.</source>
        <translation>%1 reģistrēja uzdevuma „%2” rezultātu sistēmā „%3”: %4.</translation>
    </message>
    <message>
        <source>%1 recorded the result of the task “%2”: %3.</source>
        <translation>%1 reģistrēja uzdevuma „%2” rezultātu: %3.</translation>
    </message>
    <message>
        <source>%1 recorded the result of a task: %2.</source>
        <translation>%1 reģistrēja uzdevuma rezultātu: %2.</translation>
    </message>
    <message>
        <source>%1 recorded the result of a task.</source>
        <translation>%1 reģistrēja uzdevuma rezultātu.</translation>
    </message>
    <message>
        <source>%1 reminded about the task “%2” in the system “%3”.</source>
        <translation>%1 atgādināja par uzdevumu „%2” sistēmā „%3”.</translation>
    </message>
    <message>
        <source>%1 reminded about the task “%2”.</source>
        <translation>%1 atgādināja par uzdevumu „%2”.</translation>
    </message>
    <message>
        <source>%1 reminded about a task.</source>
        <translation>%1 atgādināja par uzdevumu.</translation>
    </message>
    <message>
        <source>%1 dropped the task “%2” in the system “%3”.</source>
        <translation>%1 atcēla uzdevumu „%2” sistēmā „%3”.</translation>
    </message>
    <message>
        <source>%1 dropped the task “%2”.</source>
        <translation>%1 atcēla uzdevumu „%2”.</translation>
    </message>
    <message>
        <source>%1 dropped a task.</source>
        <translation>%1 atcēla uzdevumu.</translation>
    </message>
    <message>
        <source>%1 added found data. Number of entries: %2.</source>
        <translation>%1 pievienoja atrastos datus. Ierakstu skaits: %2.</translation>
    </message>
    <message>
        <source>%1 added found data.</source>
        <translation>%1 pievienoja atrastos datus.</translation>
    </message>
    <message>
        <source>%1 removed an entry from the found data (system “%2”).</source>
        <translation>%1 izņēma ierakstu no atrastajiem datiem (sistēma „%2”).</translation>
    </message>
    <message>
        <source>%1 removed an entry from the found data.</source>
        <translation>%1 izņēma ierakstu no atrastajiem datiem.</translation>
    </message>
    <message>
        <source>%1 withheld found data from the copy (ground: %2).</source>
        <translation>%1 neiekļāva kopijā daļu atrasto datu (pamats: %2).</translation>
    </message>
    <message>
        <source>%1 changed which of the found data go into the copy.</source>
        <translation>%1 mainīja, kurus no atrastajiem datiem iekļauj kopijā.</translation>
    </message>
    <message>
        <source>%1 built the data package for the claim “%2”.</source>
        <translation>%1 izveidoja datu paketi tiesību izpildei „%2”.</translation>
    </message>
    <message>
        <source>%1 built the data package.</source>
        <translation>%1 izveidoja datu paketi.</translation>
    </message>
    <message>
        <source>%1 planned a notice to “%2” about the claim “%3”.</source>
        <translation>%1 ieplānoja paziņojumu saņēmējam „%2” par tiesību izpildi „%3”.</translation>
    </message>
    <message>
        <source>%1 planned a notice to “%2”.</source>
        <translation>%1 ieplānoja paziņojumu saņēmējam „%2”.</translation>
    </message>
    <message>
        <source>%1 planned a notice to a recipient.</source>
        <translation>%1 ieplānoja paziņojumu saņēmējam.</translation>
    </message>
    <message>
        <source>%1 finalised the notice to “%3”, letter %2.</source>
        <translation>%1 pabeidza paziņojumu saņēmējam „%3”, vēstule %2.</translation>
    </message>
    <message>
        <source>%1 finalised the notice to a recipient, letter %2.</source>
        <translation>%1 pabeidza paziņojumu saņēmējam, vēstule %2.</translation>
    </message>
    <message>
        <source>%1 finalised the notice to a recipient.</source>
        <translation>%1 pabeidza paziņojumu saņēmējam.</translation>
    </message>
    <message>
        <source>%1 recorded why “%2” is not told: %3.</source>
        <translation>%1 reģistrēja, kāpēc saņēmējam „%2” nepaziņo: %3.</translation>
    </message>
    <message>
        <source>%1 recorded why “%2” is not told.</source>
        <translation>%1 reģistrēja, kāpēc saņēmējam „%2” nepaziņo.</translation>
    </message>
    <message>
        <source>%1 recorded why a recipient is not told.</source>
        <translation>%1 reģistrēja, kāpēc saņēmējam nepaziņo.</translation>
    </message>
    <message>
        <source>%1 recorded the reply of “%2” (%3).</source>
        <translation>%1 reģistrēja saņēmēja „%2” atbildi (%3).</translation>
    </message>
    <message>
        <source>%1 recorded the reply of “%2”.</source>
        <translation>%1 reģistrēja saņēmēja „%2” atbildi.</translation>
    </message>
    <message>
        <source>%1 recorded a recipient&apos;s reply.</source>
        <translation>%1 reģistrēja saņēmēja atbildi.</translation>
    </message>
    <message>
        <source>%1 reminded “%2” of the notice (%3).</source>
        <translation>%1 atgādināja saņēmējam „%2” par paziņojumu (%3).</translation>
    </message>
    <message>
        <source>%1 reminded “%2” of the notice.</source>
        <translation>%1 atgādināja saņēmējam „%2” par paziņojumu.</translation>
    </message>
    <message>
        <source>%1 reminded a recipient of the notice.</source>
        <translation>%1 atgādināja saņēmējam par paziņojumu.</translation>
    </message>
    <message>
        <source>%1 restricted the processing of the person&apos;s data: %2.</source>
        <translation>%1 ierobežoja personas datu apstrādi: %2.</translation>
    </message>
    <message>
        <source>%1 restricted the processing of the person&apos;s data.</source>
        <translation>%1 ierobežoja personas datu apstrādi.</translation>
    </message>
    <message>
        <source>%1 confirmed the restriction in the system “%2” (%3).</source>
        <translation>%1 apstiprināja ierobežojumu sistēmā „%2” (%3).</translation>
    </message>
    <message>
        <source>%1 confirmed the restriction in the system “%2”.</source>
        <translation>%1 apstiprināja ierobežojumu sistēmā „%2”.</translation>
    </message>
    <message>
        <source>%1 confirmed the restriction in a system.</source>
        <translation>%1 apstiprināja ierobežojumu sistēmā.</translation>
    </message>
    <message>
        <source>%1 finalised the notice that the restriction ends on %3, letter %2.</source>
        <translation>%1 pabeidza paziņojumu, ka ierobežojums beigsies %3, vēstule %2.</translation>
    </message>
    <message>
        <source>%1 finalised the notice that the restriction ends, letter %2.</source>
        <translation>%1 pabeidza paziņojumu, ka ierobežojums beigsies, vēstule %2.</translation>
    </message>
    <message>
        <source>%1 finalised the notice that the restriction ends.</source>
        <translation>%1 pabeidza paziņojumu, ka ierobežojums beigsies.</translation>
    </message>
    <message>
        <source>%1 lifted the restriction (%2).</source>
        <translation>%1 atcēla ierobežojumu (%2).</translation>
    </message>
    <message>
        <source>%1 lifted the restriction.</source>
        <translation>%1 atcēla ierobežojumu.</translation>
    </message>
    <message>
        <source>%1 recorded that the objection ended (%2).</source>
        <translation>%1 reģistrēja, ka iebildumi vairs nav spēkā (%2).</translation>
    </message>
    <message>
        <source>%1 recorded that the objection ended.</source>
        <translation>%1 reģistrēja, ka iebildumi vairs nav spēkā.</translation>
    </message>
    <message>
        <source>%1 recorded a complaint (%2, %3).</source>
        <translation>%1 reģistrēja sūdzību (%2, %3).</translation>
    </message>
    <message>
        <source>%1 recorded a complaint (%2).</source>
        <translation>%1 reģistrēja sūdzību (%2).</translation>
    </message>
    <message>
        <source>%1 recorded a complaint.</source>
        <translation>%1 reģistrēja sūdzību.</translation>
    </message>
    <message>
        <source>%1 recorded the data breach %2.</source>
        <translation>%1 reģistrēja datu aizsardzības pārkāpumu %2.</translation>
    </message>
    <message>
        <source>%1 recorded a data breach.</source>
        <translation>%1 reģistrēja datu aizsardzības pārkāpumu.</translation>
    </message>
    <message>
        <source>%1 recorded that the authority was told of the breach %2 (%3).</source>
        <translation>%1 reģistrēja, ka iestādei ir ziņots par pārkāpumu %2 (%3).</translation>
    </message>
    <message>
        <source>%1 recorded that the authority was told of the breach %2.</source>
        <translation>%1 reģistrēja, ka iestādei ir ziņots par pārkāpumu %2.</translation>
    </message>
    <message>
        <source>%1 recorded that the authority was told of the breach.</source>
        <translation>%1 reģistrēja, ka iestādei ir ziņots par pārkāpumu.</translation>
    </message>
    <message>
        <source>%1 finalised the letter that tells the person of the breach %3, letter %2.</source>
        <translation>%1 pabeidza vēstuli, kas personai ziņo par pārkāpumu %3, vēstule %2.</translation>
    </message>
    <message>
        <source>%1 finalised the letter that tells the person of the breach, letter %2.</source>
        <translation>%1 pabeidza vēstuli, kas personai ziņo par pārkāpumu, vēstule %2.</translation>
    </message>
    <message>
        <source>%1 finalised the letter that tells the person of the breach.</source>
        <translation>%1 pabeidza vēstuli, kas personai ziņo par pārkāpumu.</translation>
    </message>
    <message>
        <source>%1 closed the breach %2.</source>
        <translation>%1 slēdza pārkāpuma %2 lietu.</translation>
    </message>
    <message>
        <source>%1 closed the breach.</source>
        <translation>%1 slēdza pārkāpuma lietu.</translation>
    </message>
    <message>
        <source>%1 settled the reminder “%2”.</source>
        <translation>%1 izpildīja atgādinājumu „%2”.</translation>
    </message>
    <message>
        <source>%1 settled a reminder.</source>
        <translation>%1 izpildīja atgādinājumu.</translation>
    </message>
    <message>
        <source>%1 put a file that cannot be read into quarantine.</source>
        <translation>%1 ievietoja karantīnā datni, kuru nevar nolasīt.</translation>
    </message>
    <message>
        <source>%1 had a file in quarantine read again: it is in the intake tray now.</source>
        <translation>%1 lika vēlreiz nolasīt karantīnā esošu datni: tā tagad ir saņemto dokumentu sarakstā.</translation>
    </message>
    <message>
        <source>%1 wrote down what was asked.</source>
        <translation>%1 pierakstīja mutiski lūgto.</translation>
    </message>
    <message>
        <source>%1 parted a document into several.</source>
        <translation>%1 sadalīja dokumentu vairākos.</translation>
    </message>
    <message>
        <source>%1 joined the parts of a document again.</source>
        <translation>%1 atkal apvienoja dokumenta daļas.</translation>
    </message>
    <message>
        <source>%1 added the mailbox “%2”.</source>
        <translation>%1 pievienoja pastkasti „%2”.</translation>
    </message>
    <message>
        <source>%1 removed the mailbox “%2”.</source>
        <translation>%1 noņēma pastkasti „%2”.</translation>
    </message>
    <message>
        <source>%1 changed the mailbox “%2”.</source>
        <translation>%1 mainīja pastkasti „%2”.</translation>
    </message>
    <message>
        <source>%1 changed a mailbox.</source>
        <translation>%1 mainīja pastkasti.</translation>
    </message>
    <message>
        <source>%1 printed %2.</source>
        <translation>%1 izdrukāja %2.</translation>
    </message>
    <message>
        <source>%1 printed letters.</source>
        <translation>%1 izdrukāja vēstules.</translation>
    </message>
    <message>
        <source>%1 changed the letter paper.</source>
        <translation>%1 mainīja vēstuļu veidlapu.</translation>
    </message>
    <message>
        <source>%1 changed how mail is sent (server %2).</source>
        <translation>%1 mainīja e-pasta sūtīšanas iestatījumus (serveris %2).</translation>
    </message>
    <message>
        <source>%1 changed how mail is sent.</source>
        <translation>%1 mainīja e-pasta sūtīšanas iestatījumus.</translation>
    </message>
    <message>
        <source>%1 put the letter %2 into the outbox, for another address than the person&apos;s.</source>
        <translation>%1 ielika vēstuli %2 izsūtnē sūtīšanai uz citu adresi, nevis uz personas adresi.</translation>
    </message>
    <message>
        <source>%1 put the letter %2 into the outbox.</source>
        <translation>%1 ielika vēstuli %2 izsūtnē.</translation>
    </message>
    <message>
        <source>%1 put a letter into the outbox.</source>
        <translation>%1 ielika vēstuli izsūtnē.</translation>
    </message>
    <message>
        <source>%1: the mail with the letter %2 was withdrawn from the outbox.</source>
        <translation>%1: vēstule %2 izņemta no izsūtnes.</translation>
    </message>
    <message>
        <source>%1: a mail was withdrawn from the outbox.</source>
        <translation>%1: e-pasta vēstule izņemta no izsūtnes.</translation>
    </message>
    <message>
        <source>%1: the mail server took the letter %2.</source>
        <translation>%1: pasta serveris pieņēma vēstuli %2.</translation>
    </message>
    <message>
        <source>%1: the mail server took a mail.</source>
        <translation>%1: pasta serveris pieņēma e-pasta vēstuli.</translation>
    </message>
    <message>
        <source>%1: the letter %2 was not taken by the mail server (%3).</source>
        <translation>%1: pasta serveris nepieņēma vēstuli %2 (%3).</translation>
    </message>
    <message>
        <source>%1: a mail was not taken by the mail server.</source>
        <translation>%1: pasta serveris nepieņēma e-pasta vēstuli.</translation>
    </message>
    <message>
        <source>%1: it is not known whether the mail with the letter %2 was sent.</source>
        <translation>%1: nav zināms, vai vēstule %2 ir nosūtīta.</translation>
    </message>
    <message>
        <source>%1: it is not known whether a mail was sent.</source>
        <translation>%1: nav zināms, vai e-pasta vēstule ir nosūtīta.</translation>
    </message>
    <message>
        <source>%1 had the mail with the letter %2 sent again.</source>
        <translation>%1 lika vēlreiz nosūtīt vēstuli %2.</translation>
    </message>
    <message>
        <source>%1 had a mail sent again.</source>
        <translation>%1 lika vēlreiz nosūtīt e-pasta vēstuli.</translation>
    </message>
    <message>
        <source>A notice of non-delivery came while %1 was at work: the letter %2 did not arrive (%3).</source>
        <translation>Kamēr strādāja %1, saņemts paziņojums par nepiegādi: vēstule %2 nav nonākusi pie adresāta (%3).</translation>
    </message>
    <message>
        <source>A notice of non-delivery came while %1 was at work: a letter did not arrive.</source>
        <translation>Kamēr strādāja %1, saņemts paziņojums par nepiegādi: vēstule nav nonākusi pie adresāta.</translation>
    </message>
    <message>
        <source>%1: an automatic mail confirms that the message was received.</source>
        <translation>%1: ziņas saņemšanu apstiprina automātiska e-pasta vēstule.</translation>
    </message>
    <message>
        <source>A notice of non-delivery came while %1 was at work: the answer %2 did not arrive (%3).</source>
        <translation>Kamēr strādāja %1, saņemts paziņojums par nepiegādi: atbilde %2 nav nonākusi pie adresāta (%3).</translation>
    </message>
    <message>
        <source>%1 recorded that the answer %2 came back undelivered (%3).</source>
        <translation>%1 atzīmēja, ka atbilde %2 atgriezta nepiegādāta (%3).</translation>
    </message>
    <message>
        <source>%1 recorded that the answer came back undelivered.</source>
        <translation>%1 atzīmēja, ka atbilde atgriezta nepiegādāta.</translation>
    </message>
    <message>
        <source>%1 finalised letter %2, which takes the place of letter %3.</source>
        <translation>%1 pabeidza vēstuli %2, kas aizstāj vēstuli %3.</translation>
    </message>
    <message>
        <source>%1 corrected a final letter.</source>
        <translation>%1 laboja pabeigtu vēstuli.</translation>
    </message>
    <message>
        <source>%1 took up an earlier version of the letter again.</source>
        <translation>%1 atjaunoja vēstules agrāko redakciju.</translation>
    </message>
    <message>
        <source>%1 compared the edited letter with the one composed anew.</source>
        <translation>%1 salīdzināja rediģēto vēstuli ar no jauna sagatavoto.</translation>
    </message>
    <message>
        <source>%1 made one of the two texts written at the same time.</source>
        <translation>%1 apvienoja divus vienlaikus rakstītos tekstus.</translation>
    </message>
    <message>
        <source>%1 edited the letter.</source>
        <translation>%1 rediģēja vēstuli.</translation>
    </message>
    <message>
        <source>%1 added a word to the office&apos;s dictionary.</source>
        <translation>%1 pievienoja vārdu biroja vārdnīcai.</translation>
    </message>
    <message>
        <source>%1 restored the shipped letter text “%2” (%3).</source>
        <translation>%1 atjaunoja programmas vēstules tekstu „%2” (%3).</translation>
    </message>
    <message>
        <source>%1 worded the letter text “%2” (%3), version %4.</source>
        <translation>%1 mainīja vēstules tekstu „%2” (%3), %4. redakcija.</translation>
    </message>
    <message>
        <source>%1 worded a letter text.</source>
        <translation>%1 mainīja vēstules tekstu.</translation>
    </message>
    <message>
        <source>%1 had the office checked. Journal entries: %2, places found damaged: %3.</source>
        <translation>%1 veica biroja pārbaudi. Žurnāla ieraksti: %2, atrastas bojātas vietas: %3.</translation>
    </message>
    <message>
        <source>%1 had the office checked.</source>
        <translation>%1 veica biroja pārbaudi.</translation>
    </message>
    <message>
        <source>%1 accepted that the journal is not the one noted elsewhere.</source>
        <translation>%1 apstiprināja, ka žurnāls nav tas, kas fiksēts citur.</translation>
    </message>
    <message>
        <source>%1 changed how long is kept what.</source>
        <translation>%1 mainīja glabāšanas termiņus.</translation>
    </message>
    <message>
        <source>%1 confirmed an erasure after the time of keeping. Requests: %2.</source>
        <translation>%1 apstiprināja dzēšanu pēc glabāšanas termiņa. Pieprasījumi: %2.</translation>
    </message>
    <message>
        <source>%1 confirmed an erasure after the time of keeping.</source>
        <translation>%1 apstiprināja dzēšanu pēc glabāšanas termiņa.</translation>
    </message>
    <message>
        <source>%1 erased the request after the time of keeping; what counts for the statistics stays.</source>
        <translation>%1 dzēsa pieprasījumu pēc glabāšanas termiņa; statistikai vajadzīgais paliek.</translation>
    </message>
    <message>
        <source>%1 erased copies of identity documents (%2), packages (%3) and lines of old requests (%4) after the time of keeping.</source>
        <translation>%1 pēc glabāšanas termiņa dzēsa identitātes dokumentu kopijas (%2), datu pakotnes (%3) un senu pieprasījumu rindas (%4).</translation>
    </message>
    <message>
        <source>%1 erased copies and packages after the time of keeping.</source>
        <translation>%1 pēc glabāšanas termiņa dzēsa kopijas un datu pakotnes.</translation>
    </message>
    <message>
        <source>%1 finished an erasure; the certificate was issued. Requests: %2.</source>
        <translation>%1 pabeidza dzēšanu; apliecinājums ir izdots. Pieprasījumi: %2.</translation>
    </message>
    <message>
        <source>%1 finished an erasure; the certificate was issued.</source>
        <translation>%1 pabeidza dzēšanu; apliecinājums ir izdots.</translation>
    </message>
    <message>
        <source>%1 put the request on hold: it is not erased.</source>
        <translation>%1 aizturēja pieprasījumu no dzēšanas.</translation>
    </message>
    <message>
        <source>%1 ended the hold on the request on %2.</source>
        <translation>%1 atcēla pieprasījuma dzēšanas aizturējumu (%2).</translation>
    </message>
    <message>
        <source>%1 ended the hold on the request.</source>
        <translation>%1 atcēla pieprasījuma dzēšanas aizturējumu.</translation>
    </message>
    <message>
        <source>What had been erased since the backup was erased again. Requests: %2, documents: %3.</source>
        <translation>Pēc rezerves kopijas izveides dzēstais ir dzēsts vēlreiz. Pieprasījumi: %2, dokumenti: %3.</translation>
    </message>
    <message>
        <source>What had been erased since the backup was erased again.</source>
        <translation>Pēc rezerves kopijas izveides dzēstais ir dzēsts vēlreiz.</translation>
    </message>
    <message>
        <source>A backup was made and verified (head of the journal: %2).</source>
        <translation>Izveidota un pārbaudīta rezerves kopija (žurnāla gals: %2).</translation>
    </message>
    <message>
        <source>A backup was made and verified.</source>
        <translation>Izveidota un pārbaudīta rezerves kopija.</translation>
    </message>
    <message>
        <source>%1 changed where and how backups are made.</source>
        <translation>%1 mainīja rezerves kopiju veidošanas kārtību.</translation>
    </message>
    <message>
        <source>%1 restored the backup made on %2 (head of the journal: %3).</source>
        <translation>%1 atjaunoja rezerves kopiju, kas izveidota %2 (žurnāla gals: %3).</translation>
    </message>
    <message>
        <source>%1 restored a backup.</source>
        <translation>%1 atjaunoja rezerves kopiju.</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>is kept: %1</source>
        <translation>paliek: %1</translation>
    </message>
    <message>
        <source>free to be erased</source>
        <translation>var dzēst</translation>
    </message>
    <message>
        <source>An erasure is unfinished.</source>
        <translation>Dzēšana nav pabeigta.</translation>
    </message>
    <message>
        <source>Nothing is kept longer than these rules say.</source>
        <translation>Nekas netiek glabāts ilgāk, nekā šeit noteikts.</translation>
    </message>
    <message>
        <source>Further requests, not shown: %1.</source>
        <translation>Vēl pieprasījumi, kas nav parādīti: %1.</translation>
    </message>
    <message>
        <source>Copies of identity documents: %1. Packages: %2. Lines of old requests: %3. They go with the next erasure.</source>
        <translation>Identitātes dokumentu kopijas: %1. Datu pakotnes: %2. Senu pieprasījumu rindas: %3. Tās tiks dzēstas nākamajā dzēšanā.</translation>
    </message>
    <message>
        <source>%1, confirmed by %2</source>
        <translation>%1, apstiprināja %2</translation>
    </message>
    <message>
        <source>%1, confirmed by %2: unfinished</source>
        <translation>%1, apstiprināja %2: nav pabeigta</translation>
    </message>
    <message>
        <source>Carry the erasure on</source>
        <translation>Turpināt dzēšanu</translation>
    </message>
    <message>
        <source>Erase what is ticked…</source>
        <translation>Dzēst atzīmēto…</translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Vai dzēst neatgriezeniski?</translation>
    </message>
    <message>
        <source>Requests: %1. Their letters, documents, decisions and tasks go, and the data of the people who asked; number, dates, right and outcome stay for the statistics. This cannot be undone.</source>
        <translation>Pieprasījumi: %1. Tiks dzēstas to vēstules, dokumenti, lēmumi un uzdevumi, kā arī pieprasītāju dati; numurs, datumi, tiesības un iznākums paliek statistikai. To nevar atsaukt.</translation>
    </message>
    <message>
        <source>Erase nothing</source>
        <translation>Neko nedzēst</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Dzēst neatgriezeniski</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Dzēšanas apliecinājums</translation>
    </message>
    <message>
        <source>erasure-%1.txt</source>
        <translation>dzesana-%1.txt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksts</translation>
    </message>
    <message>
        <source>Time of keeping</source>
        <translation>Glabāšanas termiņi</translation>
    </message>
    <message>
        <source>No law fixes these times; the office sets them and must be able to give the reason. When a time is over, the approver or the administrator confirms the erasure here.</source>
        <translation>Šos termiņus nenosaka neviens likums; tos nosaka birojs, un tam jāspēj tos pamatot. Kad termiņš ir beidzies, apstiprinātājs vai administrators šeit apstiprina dzēšanu.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dienas</translation>
    </message>
    <message>
        <source>years</source>
        <translation>gadi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Pamatojums</translation>
    </message>
    <message>
        <source>%1: how long</source>
        <translation>%1: cik ilgi</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: mērvienība</translation>
    </message>
    <message>
        <source>%1: reason</source>
        <translation>%1: pamatojums</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation>Glabāšanas termiņš beidzies</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pieprasījums</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Slēgts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Requests that were kept long enough</source>
        <translation>Pieprasījumi, kuriem beidzies glabāšanas termiņš</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>Progress of the erasure</source>
        <translation>Dzēšanas gaita</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Dzēšanas</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Saglabāt apliecinājumu…</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Spelling is not checked: the dictionary %1 is not installed.</source>
        <translation>Pareizrakstība netiek pārbaudīta: vārdnīca %1 nav instalēta.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temats</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Uzruna</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Vēstules teksts</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Treknraksts (Ctrl+B)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Virsraksts</translation>
    </message>
    <message>
        <source>List with dashes</source>
        <translation>Saraksts ar domuzīmēm</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numurēts saraksts</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Ievietot tabulu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Atcelt atsaukšanu</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bold, on a button</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabula</translation>
    </message>
</context>
<context>
    <name>LetterElements</name>
    <message>
        <source>Reference to the request: date received and number</source>
        <translation>Atsauce uz pieprasījumu: saņemšanas datums un numurs</translation>
    </message>
    <message>
        <source>What was done and when</source>
        <translation>Kas un kad izdarīts</translation>
    </message>
    <message>
        <source>Reasons: facts and law</source>
        <translation>Pamatojums: fakti un tiesību norma</translation>
    </message>
    <message>
        <source>Right to complain to Datu valsts inspekcija</source>
        <translation>Tiesības sūdzēties Datu valsts inspekcijā</translation>
    </message>
    <message>
        <source>Right to turn to a court</source>
        <translation>Tiesības vērsties tiesā</translation>
    </message>
    <message>
        <source>The new date</source>
        <translation>Jaunais datums</translation>
    </message>
    <message>
        <source>Recipients notified, or the right to ask who they are</source>
        <translation>Ziņojums saņēmējiem vai tiesības uzzināt, kas tie ir</translation>
    </message>
    <message>
        <source>What the article itself requires</source>
        <translation>Saturs, ko prasa attiecīgais pants</translation>
    </message>
    <message>
        <source>Name of the controller</source>
        <translation>Pārziņa nosaukums</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Vēstules datums</translation>
    </message>
    <message>
        <source>Outgoing number</source>
        <translation>Nosūtāmā dokumenta numurs</translation>
    </message>
    <message>
        <source>Name of the addressee</source>
        <translation>Adresāta vārds un uzvārds</translation>
    </message>
    <message>
        <source>Postal or e-mail address of the addressee</source>
        <translation>Adresāta pasta vai e-pasta adrese</translation>
    </message>
    <message>
        <source>Subject line without a personal code</source>
        <translation>Temata rinda bez personas koda</translation>
    </message>
    <message>
        <source>Name and position of the signatory</source>
        <translation>Parakstītāja vārds, uzvārds un amats</translation>
    </message>
    <message>
        <source>Letter text without gaps</source>
        <translation>Vēstules teksts bez tukšām vietām</translation>
    </message>
    <message>
        <source>Decision on every claim</source>
        <translation>Lēmums par katrām tiesībām</translation>
    </message>
    <message>
        <source>Date received</source>
        <translation>Saņemšanas datums</translation>
    </message>
    <message>
        <source>Date of the person&apos;s letter</source>
        <translation>Personas vēstules datums</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termiņš</translation>
    </message>
    <message>
        <source>Answer requested by</source>
        <translation>Līdz kuram datumam gaidām atbildi</translation>
    </message>
    <message>
        <source>Date the question was sent</source>
        <translation>Jautājuma nosūtīšanas datums</translation>
    </message>
    <message>
        <source>Extended deadline</source>
        <translation>Pagarinātais termiņš</translation>
    </message>
    <message>
        <source>Date done</source>
        <translation>Izpildes datums</translation>
    </message>
    <message>
        <source>Date processing stopped</source>
        <translation>Apstrādes pārtraukšanas datums</translation>
    </message>
    <message>
        <source>Date the restriction began</source>
        <translation>Ierobežojuma sākuma datums</translation>
    </message>
    <message>
        <source>Date the withdrawal takes effect</source>
        <translation>Datums, no kura atsaukums ir spēkā</translation>
    </message>
    <message>
        <source>Date of erasure</source>
        <translation>Dzēšanas datums</translation>
    </message>
    <message>
        <source>Date the restriction ends</source>
        <translation>Ierobežojuma atcelšanas datums</translation>
    </message>
    <message>
        <source>Comments possible until</source>
        <translation>Līdz kuram datumam var iebilst</translation>
    </message>
    <message>
        <source>Date of direct transfer</source>
        <translation>Tiešās nosūtīšanas datums</translation>
    </message>
    <message>
        <source>Date backups are overwritten</source>
        <translation>Rezerves kopiju pārrakstīšanas datums</translation>
    </message>
    <message>
        <source>Date until which the case file is kept</source>
        <translation>Lietas glabāšanas beigu datums</translation>
    </message>
    <message>
        <source>Date until which the data are kept</source>
        <translation>Datu glabāšanas beigu datums</translation>
    </message>
    <message>
        <source>Fee payable by</source>
        <translation>Maksas samaksas termiņš</translation>
    </message>
    <message>
        <source>Date the request was forwarded</source>
        <translation>Pieprasījuma pārsūtīšanas datums</translation>
    </message>
    <message>
        <source>Confirmation requested by</source>
        <translation>Līdz kuram datumam gaidām apstiprinājumu</translation>
    </message>
    <message>
        <source>Whether recipients were notified</source>
        <translation>Vai saņēmējiem ir ziņots</translation>
    </message>
    <message>
        <source>Table of corrections</source>
        <translation>Labojumu tabula</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Organizācijas nosaukums</translation>
    </message>
    <message>
        <source>Registration number of the organisation</source>
        <translation>Organizācijas reģistrācijas numurs</translation>
    </message>
    <message>
        <source>Address of the organisation</source>
        <translation>Organizācijas adrese</translation>
    </message>
    <message>
        <source>Phone of the organisation</source>
        <translation>Organizācijas tālrunis</translation>
    </message>
    <message>
        <source>E-mail of the organisation</source>
        <translation>Organizācijas e-pasts</translation>
    </message>
    <message>
        <source>Place of the letter</source>
        <translation>Vēstules sagatavošanas vieta</translation>
    </message>
    <message>
        <source>Place where a document may be shown</source>
        <translation>Vieta, kur uzrādīt dokumentu</translation>
    </message>
    <message>
        <source>Name of the contact person</source>
        <translation>Kontaktpersonas vārds un uzvārds</translation>
    </message>
    <message>
        <source>Phone of the contact person</source>
        <translation>Kontaktpersonas tālrunis</translation>
    </message>
    <message>
        <source>E-mail of the contact person</source>
        <translation>Kontaktpersonas e-pasts</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Pieprasījuma numurs</translation>
    </message>
    <message>
        <source>Number of the person&apos;s letter</source>
        <translation>Personas vēstules numurs</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Vēstules numurs</translation>
    </message>
    <message>
        <source>Rights invoked</source>
        <translation>Izmantotās tiesības</translation>
    </message>
    <message>
        <source>Right invoked</source>
        <translation>Izmantotās tiesības</translation>
    </message>
    <message>
        <source>Reason for doubt about identity</source>
        <translation>Šaubu iemesls par identitāti</translation>
    </message>
    <message>
        <source>Other way of proof</source>
        <translation>Cits apstiprināšanas veids</translation>
    </message>
    <message>
        <source>Why the quantity of data is large</source>
        <translation>Kāpēc datu apjoms ir liels</translation>
    </message>
    <message>
        <source>Reason for the extension: complexity or number, with facts</source>
        <translation>Pagarinājuma iemesls: sarežģītība vai skaits, ar faktiem</translation>
    </message>
    <message>
        <source>Purposes and legal bases in the register</source>
        <translation>Nolūki un tiesiskie pamati reģistrā</translation>
    </message>
    <message>
        <source>Categories of data in the register</source>
        <translation>Datu kategorijas reģistrā</translation>
    </message>
    <message>
        <source>Retention periods in the register</source>
        <translation>Glabāšanas laikposmi reģistrā</translation>
    </message>
    <message>
        <source>Sources of the data in the register</source>
        <translation>Datu avoti reģistrā</translation>
    </message>
    <message>
        <source>Automated decisions in the register</source>
        <translation>Automatizēti lēmumi reģistrā</translation>
    </message>
    <message>
        <source>Transfers in the register</source>
        <translation>Nosūtīšana uz trešām valstīm reģistrā</translation>
    </message>
    <message>
        <source>Annex: copy of the data</source>
        <translation>Pielikums: datu kopija</translation>
    </message>
    <message>
        <source>Format of the copy</source>
        <translation>Kopijas formāts</translation>
    </message>
    <message>
        <source>What is left out of the copy</source>
        <translation>Kas kopijā nav iekļauts</translation>
    </message>
    <message>
        <source>Reason for leaving it out</source>
        <translation>Neiekļaušanas iemesls</translation>
    </message>
    <message>
        <source>Where the password is sent</source>
        <translation>Kur nosūtīta parole</translation>
    </message>
    <message>
        <source>Data erased</source>
        <translation>Dzēstie dati</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Pamats</translation>
    </message>
    <message>
        <source>Ground in words</source>
        <translation>Pamats vārdos</translation>
    </message>
    <message>
        <source>Data the request is about</source>
        <translation>Dati, uz kuriem pieprasījums attiecas</translation>
    </message>
    <message>
        <source>Data not erased</source>
        <translation>Nedzēstie dati</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Izņēmums</translation>
    </message>
    <message>
        <source>Exception in words</source>
        <translation>Izņēmums vārdos</translation>
    </message>
    <message>
        <source>Reason for the refusal: the facts</source>
        <translation>Atteikuma iemesls: fakti</translation>
    </message>
    <message>
        <source>Ground of refusal</source>
        <translation>Atteikuma pamats</translation>
    </message>
    <message>
        <source>Legal provision</source>
        <translation>Tiesību norma</translation>
    </message>
    <message>
        <source>Purpose for which the data are kept</source>
        <translation>Nolūks, kādam dati tiek glabāti</translation>
    </message>
    <message>
        <source>Data concerned</source>
        <translation>Attiecīgie dati</translation>
    </message>
    <message>
        <source>How long the restriction lasts</source>
        <translation>Ierobežojuma ilgums</translation>
    </message>
    <message>
        <source>Reason for lifting the restriction</source>
        <translation>Ierobežojuma atcelšanas iemesls</translation>
    </message>
    <message>
        <source>What happens after the restriction</source>
        <translation>Kas notiks pēc ierobežojuma atcelšanas</translation>
    </message>
    <message>
        <source>Data kept on the suppression list</source>
        <translation>Atteikumu sarakstā glabātie dati</translation>
    </message>
    <message>
        <source>Purpose of the processing</source>
        <translation>Apstrādes nolūks</translation>
    </message>
    <message>
        <source>Legal basis of the processing</source>
        <translation>Apstrādes tiesiskais pamats</translation>
    </message>
    <message>
        <source>Grounds given by the person</source>
        <translation>Personas norādītie iemesli</translation>
    </message>
    <message>
        <source>Compelling legitimate grounds</source>
        <translation>Pārliecinoši leģitīmi iemesli</translation>
    </message>
    <message>
        <source>Legal claims the data are needed for</source>
        <translation>Likumīgās prasības, kurām dati nepieciešami</translation>
    </message>
    <message>
        <source>Extent to which processing continues</source>
        <translation>Apjoms, kādā apstrāde turpinās</translation>
    </message>
    <message>
        <source>Format of the files</source>
        <translation>Datņu formāts</translation>
    </message>
    <message>
        <source>List of files</source>
        <translation>Datņu saraksts</translation>
    </message>
    <message>
        <source>Checksum of the files</source>
        <translation>Datņu kontrolsumma</translation>
    </message>
    <message>
        <source>How the files are delivered</source>
        <translation>Kā datnes tiek nodotas</translation>
    </message>
    <message>
        <source>Controller the data are sent to</source>
        <translation>Pārzinis, kuram dati tiek nosūtīti</translation>
    </message>
    <message>
        <source>Why direct transfer is impossible</source>
        <translation>Kāpēc tieša nosūtīšana nav iespējama</translation>
    </message>
    <message>
        <source>Data outside portability</source>
        <translation>Dati, uz kuriem pārnesamība neattiecas</translation>
    </message>
    <message>
        <source>Reason why they are outside</source>
        <translation>Iemesls, kāpēc tie neattiecas</translation>
    </message>
    <message>
        <source>Data processed on another basis</source>
        <translation>Uz cita pamata apstrādātie dati</translation>
    </message>
    <message>
        <source>Facts showing that the request is unfounded or excessive</source>
        <translation>Fakti, kas pierāda, ka pieprasījums ir nepamatots vai pārmērīgs</translation>
    </message>
    <message>
        <source>Amount of the fee</source>
        <translation>Maksas apmērs</translation>
    </message>
    <message>
        <source>Calculation of the fee</source>
        <translation>Maksas aprēķins</translation>
    </message>
    <message>
        <source>Identifier of the person for the recipient</source>
        <translation>Personas identifikators saņēmējam</translation>
    </message>
    <message>
        <source>Corrected data</source>
        <translation>Labotie dati</translation>
    </message>
    <message>
        <source>Date of disclosure or contract</source>
        <translation>Izpaušanas datums vai līgums</translation>
    </message>
    <message>
        <source>Data processing agreement</source>
        <translation>Datu apstrādes līgums</translation>
    </message>
    <message>
        <source>What was searched for</source>
        <translation>Pēc kādām ziņām meklēts</translation>
    </message>
    <message>
        <source>Systems searched</source>
        <translation>Pārbaudītās sistēmas</translation>
    </message>
    <message>
        <source>Note of the person&apos;s view</source>
        <translation>Atzīme par personas viedokli</translation>
    </message>
    <message>
        <source>Reason: the facts</source>
        <translation>Iemesls: fakti</translation>
    </message>
    <message>
        <source>Number or name of the automated decision</source>
        <translation>Automatizētā lēmuma numurs vai nosaukums</translation>
    </message>
    <message>
        <source>Result of the review and its reasons</source>
        <translation>Pārskatīšanas rezultāts un tā pamatojums</translation>
    </message>
    <message>
        <source>Data and principles used in the decision</source>
        <translation>Lēmumā izmantotie dati un principi</translation>
    </message>
    <message>
        <source>Name of the controller concerned</source>
        <translation>Attiecīgā pārziņa nosaukums</translation>
    </message>
    <message>
        <source>Contact of the controller concerned</source>
        <translation>Attiecīgā pārziņa kontaktinformācija</translation>
    </message>
    <message>
        <source>Date of the letter of the authority</source>
        <translation>Iestādes vēstules datums</translation>
    </message>
    <message>
        <source>Day the breach was noticed</source>
        <translation>Pārkāpuma konstatēšanas diena</translation>
    </message>
    <message>
        <source>Name of the person represented</source>
        <translation>Pārstāvētās personas vārds</translation>
    </message>
    <message>
        <source>Rights invoked by the person</source>
        <translation>Tiesības, uz kurām persona atsaucas</translation>
    </message>
    <message>
        <source>Processing already stopped</source>
        <translation>Jau pārtrauktā apstrāde</translation>
    </message>
    <message>
        <source>What may be blacked out on the copy</source>
        <translation>Ko kopijā drīkst aizklāt</translation>
    </message>
    <message>
        <source>Number and dates of earlier requests</source>
        <translation>Iepriekšējo pieprasījumu skaits un datumi</translation>
    </message>
    <message>
        <source>How to pay the fee</source>
        <translation>Kā samaksāt</translation>
    </message>
    <message>
        <source>Number of the letter of the authority</source>
        <translation>Iestādes vēstules numurs</translation>
    </message>
    <message>
        <source>Answer to the authority</source>
        <translation>Atbilde iestādei</translation>
    </message>
    <message>
        <source>Nature of the breach</source>
        <translation>Pārkāpuma būtība</translation>
    </message>
    <message>
        <source>Likely consequences of the breach</source>
        <translation>Pārkāpuma iespējamās sekas</translation>
    </message>
    <message>
        <source>Measures taken and proposed</source>
        <translation>Veiktie un plānotie pasākumi</translation>
    </message>
    <message>
        <source>What the person can do</source>
        <translation>Ko var darīt persona</translation>
    </message>
    <message>
        <source>Balancing: our interest</source>
        <translation>Interešu izvērtējums: mūsu interese</translation>
    </message>
    <message>
        <source>Balancing: necessity of the processing</source>
        <translation>Interešu izvērtējums: apstrādes nepieciešamība</translation>
    </message>
    <message>
        <source>Balancing: impact on the person</source>
        <translation>Interešu izvērtējums: ietekme uz personu</translation>
    </message>
    <message>
        <source>Balancing: safeguards</source>
        <translation>Interešu izvērtējums: aizsardzības pasākumi</translation>
    </message>
    <message>
        <source>Balancing: which weighs more, and why</source>
        <translation>Interešu izvērtējums: kas ir svarīgāks un kāpēc</translation>
    </message>
    <message>
        <source>Number and date of the letter it replaces</source>
        <translation>Aizstātās vēstules numurs un datums</translation>
    </message>
    <message>
        <source>Number of the letter it replaces</source>
        <translation>Aizstātās vēstules numurs</translation>
    </message>
    <message>
        <source>What is withheld by law</source>
        <translation>Ko liedz izsniegt tiesību akts</translation>
    </message>
    <message>
        <source>The law that restricts the copy</source>
        <translation>Tiesību akts, kas ierobežo kopijas izsniegšanu</translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message numerus="yes">
        <source>%n of these files exist(s) already.</source>
        <translation>
            <numerusform>Jau pastāv %n no šīm datnēm.</numerusform>
            <numerusform>Jau pastāv %n no šīm datnēm.</numerusform>
            <numerusform>Nepastāv neviena no šīm datnēm.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Tās ir mapē %1.</translation>
    </message>
    <message>
        <source>Leave those as they are</source>
        <translation>Atstāt tās, kādas ir</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Aizstāt tās</translation>
    </message>
    <message>
        <source>Save nothing</source>
        <translation>Neko nesaglabāt</translation>
    </message>
</context>
<context>
    <name>LetterListModel</name>
    <message>
        <source>Dispatched %1</source>
        <translation>Nosūtīta %1</translation>
    </message>
    <message>
        <source>To be dispatched</source>
        <translation>Jānosūta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Vēstule</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Izsūtnē</translation>
    </message>
    <message>
        <source>Not known whether it was sent</source>
        <translation>Nav zināms, vai nosūtīta</translation>
    </message>
    <message>
        <source>Refused by the mail server</source>
        <translation>Pasta serveris nepieņēma</translation>
    </message>
    <message>
        <source>Not delivered: came back %1</source>
        <translation>Nav piegādāta: atgriezta %1</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>Aizstāta ar %1</translation>
    </message>
</context>
<context>
    <name>LetterPaperPage</name>
    <message>
        <source>Logo</source>
        <translation>Logotips</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Attēli</translation>
    </message>
    <message>
        <source>The letter paper was saved. New letters are written on it.</source>
        <translation>Vēstuļu veidlapa saglabāta. Jaunās vēstules tiks noformētas uz tās.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The test page can be saved as PDF.</source>
        <translation>Šajā datorā nav iestatīts neviens printeris. Pārbaudes lapu var saglabāt PDF datnē.</translation>
    </message>
    <message>
        <source>The printer did not take the test page. It can be saved as PDF.</source>
        <translation>Printeris pārbaudes lapu nepieņēma. To var saglabāt PDF datnē.</translation>
    </message>
    <message>
        <source>The test page was handed to the printer.</source>
        <translation>Pārbaudes lapa nodota printerim.</translation>
    </message>
    <message>
        <source>Save the test page</source>
        <translation>Saglabāt pārbaudes lapu</translation>
    </message>
    <message>
        <source>test page</source>
        <comment>file name</comment>
        <translation>parbaudes lapa</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF dokumenti</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saglabāts: %1.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Saglabāt kā PDF…</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonts</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Piemales</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kreisā</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Labā</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Augšā</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Apakšā</translation>
    </message>
    <message>
        <source>%1 margin, millimetres</source>
        <comment>Left</comment>
        <translation>Piemale, milimetri: %1</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Window of the envelopes</source>
        <translation>Aplokšņu logs</translation>
    </message>
    <message>
        <source>Place of the logo</source>
        <translation>Logotipa vieta</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>Kreisajā pusē</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>Labajā pusē</translation>
    </message>
    <message>
        <source>Height of the logo</source>
        <translation>Logotipa augstums</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlieties…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Izvēlēties logotipu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Noņemt logotipu</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Kājene</translation>
    </message>
    <message>
        <source>Line %1 of the footer</source>
        <translation>Kājenes %1. rinda</translation>
    </message>
    <message>
        <source>Name and number at the top of further pages</source>
        <translation>Nosaukums un numurs nākamo lapu augšā</translation>
    </message>
    <message>
        <source>Letter paper</source>
        <translation>Vēstuļu veidlapa</translation>
    </message>
    <message>
        <source>Letters written from now on stand on this paper. Final letters keep theirs. The font must be installed on every computer of the office.</source>
        <translation>Uz šīs veidlapas turpmāk tiks noformētas jaunās vēstules. Gatavās vēstules saglabā savu veidlapu. Fontam jābūt instalētam visos biroja datoros.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Atmest izmaiņas</translation>
    </message>
    <message>
        <source>Print test page…</source>
        <translation>Drukāt pārbaudes lapu…</translation>
    </message>
    <message>
        <source>Test page as PDF…</source>
        <translation>Pārbaudes lapa PDF datnē…</translation>
    </message>
</context>
<context>
    <name>LetterScreen</name>
    <message>
        <source>Which letters</source>
        <translation>Kuras vēstules</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Visas vēstules</translation>
    </message>
    <message>
        <source>To be dispatched</source>
        <translation>Jānosūta</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Vēstules</translation>
    </message>
    <message>
        <source>Which letter to write</source>
        <translation>Kuru vēstuli rakstīt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pieprasījums</translation>
    </message>
    <message>
        <source>Opens the request</source>
        <translation>Atver pieprasījumu</translation>
    </message>
    <message>
        <source>Finalise…</source>
        <translation>Pabeigt…</translation>
    </message>
    <message>
        <source>Gives the letter its number and freezes it</source>
        <translation>Piešķir vēstulei numuru un padara to nemaināmu</translation>
    </message>
    <message>
        <source>Record dispatch</source>
        <translation>Reģistrēt nosūtīšanu</translation>
    </message>
    <message>
        <source>Opens the request, where the dispatch is recorded</source>
        <translation>Atver pieprasījumu, kurā reģistrē nosūtīšanu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukāt…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Drukas priekšskatījums…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Saglabāt PDF…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Iepriekšējā lapa</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nākamā lapa</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Visā platumā</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>Tik plata, cik skats</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>As large as on paper</source>
        <translation>Tik liela, cik uz papīra</translation>
    </message>
    <message>
        <source>What the letter needs</source>
        <translation>Kas vēstulē vajadzīgs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksts</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Vēstules teksts</translation>
    </message>
    <message>
        <source>The letter gets the number %1. Its text and PDF are frozen then and cannot be changed any more.</source>
        <translation>Vēstulei tiks piešķirts numurs %1. Pēc tam tās teksts un PDF ir nemaināmi.</translation>
    </message>
    <message>
        <source>Finalise %1</source>
        <translation>Pabeigt %1</translation>
    </message>
    <message>
        <source>Letter %1 is final. Print or send it, then record how it left.</source>
        <translation>Vēstule %1 ir pabeigta. Izdrukājiet vai nosūtiet to un pēc tam reģistrējiet nosūtīšanu.</translation>
    </message>
    <message>
        <source>%1 draft</source>
        <comment>file name</comment>
        <translation>%1 projekts</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Saglabāt PDF</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF dokumenti</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saglabāts: %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1. lapa no %2</translation>
    </message>
    <message>
        <source>No letter is open.</source>
        <translation>Neviena vēstule nav atvērta.</translation>
    </message>
    <message>
        <source>Choose one from the list, or write one from a request.</source>
        <translation>Izvēlieties vēstuli sarakstā vai rakstiet to no pieprasījuma.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of a letter and its person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Draft for %1, %2</source>
        <comment>number of a request and its person</comment>
        <translation>Projekts: %1, %2</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The letter can be saved as PDF.</source>
        <translation>Šajā datorā nav iestatīts neviens printeris. Vēstuli var saglabāt PDF datnē.</translation>
    </message>
    <message>
        <source>The printer did not take the letter. It can be saved as PDF.</source>
        <translation>Printeris vēstuli nepieņēma. To var saglabāt PDF datnē.</translation>
    </message>
    <message>
        <source>Handed to the printer. Look whether every page is on paper: only then is the letter recorded as printed.</source>
        <translation>Nodots printerim. Pārliecinieties, vai visas lapas ir izdrukātas: tikai tad vēstule tiek reģistrēta kā izdrukāta.</translation>
    </message>
    <message>
        <source>All is on paper</source>
        <translation>Viss ir izdrukāts</translation>
    </message>
    <message>
        <source>Recorded as printed.</source>
        <translation>Reģistrēts kā izdrukāts.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Saglabāt kā PDF…</translation>
    </message>
    <message>
        <source>SHA-256 of the frozen file: %1</source>
        <translation>Fiksētās datnes SHA-256: %1</translation>
    </message>
    <message>
        <source>Not delivered: the letter came back on %1. The time for the answer runs; send it again.</source>
        <translation>Nav piegādāta: vēstule atgriezta %1. Atbildes termiņš turpinās; nosūtiet to vēlreiz.</translation>
    </message>
    <message>
        <source>E-mail…</source>
        <translation>Sūtīt e-pastā…</translation>
    </message>
    <message>
        <source>Outbox and post list</source>
        <translation>Izsūtne un pasta saraksts</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Izsūtne</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Redakcijas…</translation>
    </message>
    <message>
        <source>Compares the text with what was composed and with earlier versions</source>
        <translation>Salīdzina tekstu ar sagatavoto un ar agrākām redakcijām</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Labot…</translation>
    </message>
    <message>
        <source>Writes a new letter that takes the place of this one</source>
        <translation>Raksta jaunu vēstuli, kas aizstāj šo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Salīdzināt</translation>
    </message>
    <message>
        <source>Letter %1 has taken the place of this one.</source>
        <translation>Šo vēstuli ir aizstājusi vēstule %1.</translation>
    </message>
    <message>
        <source>Correction of %1, %2</source>
        <comment>number of a letter and its person</comment>
        <translation>%1 labojums, %2</translation>
    </message>
</context>
<context>
    <name>LetterTexts</name>
    <message>
        <source>Answer to all claims</source>
        <translation>Atbilde uz visu pieprasījumu</translation>
    </message>
    <message>
        <source>T01 Acknowledgement of receipt</source>
        <translation>T01 Apliecinājums par saņemšanu</translation>
    </message>
    <message>
        <source>T02 Request for identity proof</source>
        <translation>T02 Lūgums apstiprināt identitāti</translation>
    </message>
    <message>
        <source>T03 Request for clarification</source>
        <translation>T03 Lūgums precizēt pieprasījumu</translation>
    </message>
    <message>
        <source>T04 Extension notice</source>
        <translation>T04 Paziņojums par termiņa pagarināšanu</translation>
    </message>
    <message>
        <source>T05 Access reply</source>
        <translation>T05 Atbilde par piekļuvi datiem</translation>
    </message>
    <message>
        <source>T06 Rectification done</source>
        <translation>T06 Dati laboti</translation>
    </message>
    <message>
        <source>T07 Erasure done</source>
        <translation>T07 Dati dzēsti</translation>
    </message>
    <message>
        <source>T08 Erasure refused, fully or in part</source>
        <translation>T08 Dzēšana atteikta pilnībā vai daļēji</translation>
    </message>
    <message>
        <source>T09 Restriction applied</source>
        <translation>T09 Apstrāde ierobežota</translation>
    </message>
    <message>
        <source>T10 Restriction about to be lifted</source>
        <translation>T10 Ierobežojums tiks atcelts</translation>
    </message>
    <message>
        <source>T11 Objection to direct marketing upheld</source>
        <translation>T11 Iebildumi pret tiešo tirgvedību ievēroti</translation>
    </message>
    <message>
        <source>T12 Objection refused</source>
        <translation>T12 Iebildumi noraidīti</translation>
    </message>
    <message>
        <source>T13 Portability package</source>
        <translation>T13 Pārnesamo datu nodošana</translation>
    </message>
    <message>
        <source>T14 Consent withdrawal confirmed</source>
        <translation>T14 Piekrišanas atsaukuma apstiprinājums</translation>
    </message>
    <message>
        <source>T15 Refusal or fee: unfounded or excessive</source>
        <translation>T15 Atteikums vai maksa: nepamatots vai pārmērīgs pieprasījums</translation>
    </message>
    <message>
        <source>T16 Notice to a recipient or processor</source>
        <translation>T16 Ziņojums saņēmējam vai apstrādātājam</translation>
    </message>
    <message>
        <source>T17 No data found</source>
        <translation>T17 Dati nav atrasti</translation>
    </message>
    <message>
        <source>T18 Rectification refused</source>
        <translation>T18 Labošana atteikta</translation>
    </message>
    <message>
        <source>T19 Restriction refused</source>
        <translation>T19 Ierobežošana atteikta</translation>
    </message>
    <message>
        <source>T20 Portability refused</source>
        <translation>T20 Pārnesamība atteikta</translation>
    </message>
    <message>
        <source>T21 Person not identifiable</source>
        <translation>T21 Persona nav identificējama</translation>
    </message>
    <message>
        <source>T22 Objection upheld</source>
        <translation>T22 Iebildumi ievēroti</translation>
    </message>
    <message>
        <source>T23 Review of an automated decision</source>
        <translation>T23 Automatizēta lēmuma pārskatīšana</translation>
    </message>
    <message>
        <source>T24 We are not the controller</source>
        <translation>T24 Mēs neesam pārzinis</translation>
    </message>
    <message>
        <source>T25 Request withdrawn by the person</source>
        <translation>T25 Persona atsaukusi pieprasījumu</translation>
    </message>
    <message>
        <source>T26 Answer to the supervisory authority</source>
        <translation>T26 Atbilde uzraudzības iestādei</translation>
    </message>
    <message>
        <source>T27 Refusal on another ground</source>
        <translation>T27 Atteikums uz cita pamata</translation>
    </message>
    <message>
        <source>T28 Notice of a personal data breach</source>
        <translation>T28 Paziņojums par personas datu aizsardzības pārkāpumu</translation>
    </message>
    <message>
        <source>T29 Request forwarded to its controller</source>
        <translation>T29 Pieprasījuma pārsūtīšana pārzinim</translation>
    </message>
    <message>
        <source>Complaint and court</source>
        <translation>Sūdzība un tiesa</translation>
    </message>
    <message>
        <source>Phrases of all letters</source>
        <translation>Visu vēstuļu frāzes</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>programmas</translation>
    </message>
    <message>
        <source>worded by the office</source>
        <translation>biroja</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>bojāts</translation>
    </message>
</context>
<context>
    <name>LetterTextsPage</name>
    <message>
        <source>Leave what was typed?</source>
        <translation>Pamest ierakstīto?</translation>
    </message>
    <message>
        <source>The letter text “%1” was changed and not saved.</source>
        <translation>Vēstules teksts „%1” ir mainīts un nav saglabāts.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Turpināt rakstīt</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Atmest izmaiņas</translation>
    </message>
    <message>
        <source>The text holds everything the law asks for.</source>
        <translation>Tekstā ir viss, ko prasa likums.</translation>
    </message>
    <message>
        <source>Restore a letter text</source>
        <translation>Vēstules teksta atjaunošana</translation>
    </message>
    <message>
        <source>Why is it restored?</source>
        <translation>Kāpēc tekstu atjauno?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Atjaunot</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Vēstules</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Vēstuļu valoda</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Letter texts</source>
        <translation>Vēstuļu teksti</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>Te&amp;mats</translation>
    </message>
    <message>
        <source>The text with its placeholders</source>
        <translation>Teksts ar vietturiem</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Vietturi</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Ievietot</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>Kas tekstā nav kārtībā</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Kāpēc</translation>
    </message>
    <message>
        <source>Why the text reads differently now</source>
        <translation>Kāpēc teksts tagad ir citāds</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saglabāt</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Atmest</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Redakcijas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Priekšskatījums</translation>
    </message>
</context>
<context>
    <name>LetterVersions</name>
    <message>
        <source>edited</source>
        <translation>rediģēts</translation>
    </message>
    <message>
        <source>taken up again</source>
        <translation>atjaunots</translation>
    </message>
    <message>
        <source>compared with the text composed anew</source>
        <translation>salīdzināts ar no jauna sagatavoto tekstu</translation>
    </message>
    <message>
        <source>both texts compared</source>
        <translation>salīdzināti abi teksti</translation>
    </message>
    <message>
        <source>The text as composed now</source>
        <translation>Teksts, kāds tas sagatavots tagad</translation>
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
        <translation>Projekts saglabāts: %1.</translation>
    </message>
    <message>
        <source>Letter %1 written to %2.</source>
        <translation>Vēstule %1 saglabāta: %2.</translation>
    </message>
    <message>
        <source>An unsent mail with the letter %1 was written to %2.</source>
        <translation>Nenosūtīta e-pasta vēstule ar vēstuli %1 ierakstīta datnē %2.</translation>
    </message>
</context>
<context>
    <name>MailFetch</name>
    <message>
        <source>%1: new mail in the tray: %2.</source>
        <comment>mailbox, number</comment>
        <translation>%1: jauni ziņojumi ienākošajos: %2.</translation>
    </message>
    <message>
        <source>%1: new mail in the tray: %2. Kept apart because nobody can read it: %3. Left on the server: %4.</source>
        <comment>mailbox, numbers</comment>
        <translation>%1: jauni ziņojumi ienākošajos: %2. Nolikti atsevišķi, jo nav izlasāmi: %3. Atstāti serverī: %4.</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3</source>
        <comment>mailbox, numbers</comment>
        <translation>Lasa pastkasti %1: %2 no %3</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>mailbox</comment>
        <translation>Lasa pastkasti %1…</translation>
    </message>
    <message>
        <source>Stop fetching &amp;mail</source>
        <translation>Pārtraukt pasta &amp;saņemšanu</translation>
    </message>
    <message>
        <source>Fetch &amp;mail</source>
        <translation>&amp;Saņemt pastu</translation>
    </message>
</context>
<context>
    <name>MailSending</name>
    <message>
        <source>Mail to %1: %2</source>
        <comment>address, what became of it</comment>
        <translation>E-pasta vēstule adresātam %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Sent: %n letter(s).</source>
        <translation>
            <numerusform>Nosūtīta %n vēstule.</numerusform>
            <numerusform>Nosūtītas %n vēstules.</numerusform>
            <numerusform>Nosūtītas %n vēstules.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended while a letter was being sent. Nobody knows whether it went: look into the outbox.</source>
        <translation>Programma beidza darbu, kamēr tika sūtīta vēstule. Nav zināms, vai tā nosūtīta; ieskatieties izsūtnē.</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <comment>numbers</comment>
        <translation>Sūta: %1 no %2</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sūta…</translation>
    </message>
    <message numerus="yes">
        <source>Mail is still waiting in the outbox: %n letter(s).</source>
        <translation>
            <numerusform>Izsūtnē vēl gaida %n vēstule.</numerusform>
            <numerusform>Izsūtnē vēl gaida %n vēstules.</numerusform>
            <numerusform>Izsūtnē vēl gaida %n vēstuļu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been sent, and the time for the answer goes on. It is sent when the program is opened again.</source>
        <translation>Tas nav nosūtīts, un atbildes termiņš turpinās. Sūtīšana atsāksies, kad programmu atvērs no jauna.</translation>
    </message>
    <message>
        <source>Stay and send</source>
        <translation>Palikt un nosūtīt</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Aizvērt programmu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Stop sendin&amp;g</source>
        <translation>Pārtraukt sūtīšan&amp;u</translation>
    </message>
    <message>
        <source>Send the outbo&amp;x now</source>
        <translation>Sūtīt izsūtni tūl&amp;īt</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Pasta serveris</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Lietotājvārds</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mape</translation>
    </message>
    <message>
        <source>Folder for stored mail</source>
        <translation>Mape saglabātajiem ziņojumiem</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Pilnvaras adrese</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klienta identifikators</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Tvērums</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Sertifikātu izdevēja datne</translation>
    </message>
    <message>
        <source>Minutes between readings</source>
        <translation>Minūtes starp lasīšanas reizēm</translation>
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
        <translation>Parole</translation>
    </message>
    <message>
        <source>OAuth 2 token</source>
        <translation>OAuth 2 pilnvara</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Vēl nav lasīta.</translation>
    </message>
    <message>
        <source>Last read: %1</source>
        <comment>moment</comment>
        <translation>Pēdējoreiz lasīta: %1</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>Mailbox</source>
        <translation>Pastkaste</translation>
    </message>
    <message>
        <source>&amp;Add mailbox</source>
        <translation>&amp;Pievienot pastkasti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveris</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Name of the mailbox</source>
        <translation>Pastkastes nosaukums</translation>
    </message>
    <message>
        <source>As the office calls it</source>
        <translation>Kā to sauc birojā</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Pasta serveris</translation>
    </message>
    <message>
        <source>imap.example.lv</source>
        <translation>imap.piemers.lv</translation>
    </message>
    <message>
        <source>Secured by</source>
        <translation>Aizsardzība</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Sertifikātu izdevējs</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Sertifikātu izdevēja datne</translation>
    </message>
    <message>
        <source>Those the system trusts</source>
        <translation>Tie, kuriem uzticas sistēma</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Izvēlēties datni…</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Pieteikšanās</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Lietotājvārds</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Piesakās ar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Paliek, kāda ir</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Pilnvaras adrese</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klienta identifikators</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Tvērums</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this computer, never in the database. Without a keyring it must be typed here again each time the program has been closed.</source>
        <translation>Paroli glabā šī datora atslēgu krātuve, nekad datubāze. Ja krātuves nav, parole šeit jāraksta no jauna katru reizi pēc programmas aizvēršanas.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lasīšana</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mape</translation>
    </message>
    <message>
        <source>Folder for stored mail</source>
        <translation>Mape saglabātajiem ziņojumiem</translation>
    </message>
    <message>
        <source>Mail stays where it is and is marked as read</source>
        <translation>Ziņojumi paliek turpat un tiek atzīmēti kā lasīti</translation>
    </message>
    <message>
        <source>Minutes between readings</source>
        <translation>Minūtes starp lasīšanas reizēm</translation>
    </message>
    <message>
        <source>Read it regularly while the program is open</source>
        <translation>Lasīt regulāri, kamēr programma ir atvērta</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saglabāt</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Atmest izmaiņas</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Pārbaudīt savieno&amp;jumu</translation>
    </message>
    <message>
        <source>New mailbox</source>
        <translation>Jauna pastkaste</translation>
    </message>
    <message>
        <source>Fill in the fields, test the connection, then save.</source>
        <translation>Aizpildiet laukus, pārbaudiet savienojumu, tad saglabājiet.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Pārbauda…</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Atjaunošanas pilnvara</translation>
    </message>
    <message>
        <source>The mailbox was saved.</source>
        <translation>Pastkaste ir saglabāta.</translation>
    </message>
    <message>
        <source>The mailbox was saved. This computer has no open keyring: the password is known only until the program is closed.</source>
        <translation>Pastkaste ir saglabāta. Šajā datorā nav atvērtas atslēgu krātuves: parole ir zināma tikai līdz programmas aizvēršanai.</translation>
    </message>
    <message>
        <source>Remove the mailbox %1?</source>
        <translation>Vai noņemt pastkasti %1?</translation>
    </message>
    <message>
        <source>It is not read any more and its password is forgotten. Documents that came from it stay.</source>
        <translation>To vairs nelasīs, un tās parole tiks aizmirsta. No tās saņemtie dokumenti paliek.</translation>
    </message>
    <message>
        <source>Remove mailbox</source>
        <translation>Noņemt pastkasti</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Paturēt</translation>
    </message>
    <message>
        <source>%1 can be read. Mails in the folder: %2</source>
        <comment>mailbox, number</comment>
        <translation>Pastkasti %1 var lasīt. Ziņojumi mapē: %2</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikāti</translation>
    </message>
</context>
<context>
    <name>MailboxesVerb</name>
    <message>
        <source>Not read regularly.</source>
        <translation>Netiek regulāri lasīta.</translation>
    </message>
    <message>
        <source>No mailbox has been set up.</source>
        <translation>Nav iestatīta neviena pastkaste.</translation>
    </message>
    <message>
        <source>Mailbox %1 was added.</source>
        <translation>Pastkaste %1 ir pievienota.</translation>
    </message>
    <message>
        <source>Mailbox %1 was changed.</source>
        <translation>Pastkaste %1 ir mainīta.</translation>
    </message>
    <message>
        <source>Mailbox %1 was removed. Documents stay.</source>
        <translation>Pastkaste %1 ir noņemta. Dokumenti paliek.</translation>
    </message>
    <message>
        <source>Mailbox %1 can be read. Mails in it: %2</source>
        <translation>Pastkasti %1 var lasīt. Ziņojumi tajā: %2</translation>
    </message>
    <message>
        <source>A mailbox can be set up with: add, change, remove or test, and its name</source>
        <translation>Pastkasti var iestatīt ar: add, change, remove vai test un tās nosaukumu</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Navigation</source>
        <translation>Navigācija</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Meklēt</translation>
    </message>
    <message>
        <source>Search numbers, names, e-mail addresses, personal codes and texts</source>
        <translation>Meklēt numurus, vārdus, e-pasta adreses, personas kodus un tekstus</translation>
    </message>
    <message>
        <source>Search requests, people and letters</source>
        <translation>Meklēt pieprasījumus, personas un vēstules</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Programmas valoda</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Gaišs vai tumšs</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fails</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediģēt</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Pāriet</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Skats</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Valoda</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Izskats</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Palī&amp;dzība</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beigt darbu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Atsaukt</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Atkārt&amp;ot</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>I&amp;zgriezt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopēt</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Ielīmēt</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Iezīmēt &amp;visu</translation>
    </message>
    <message>
        <source>Search e&amp;verywhere</source>
        <translation>Meklēt vi&amp;sur</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atsvaidzināt</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Kā &amp;sistēmā</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Gaišs</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tumšs</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pilnekrāns</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastatūras saīsnes</translation>
    </message>
    <message>
        <source>&amp;About Atbilde</source>
        <translation>&amp;Par Atbildi</translation>
    </message>
    <message>
        <source>%1 – Atbilde</source>
        <comment>name of the screen</comment>
        <translation>%1 – Atbilde</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Pierakstījies: %1</translation>
    </message>
    <message>
        <source>Atbilde %1</source>
        <translation>Atbilde %1</translation>
    </message>
    <message>
        <source>Answers data-protection requests in time, lawfully and with proof.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Atbild uz datu aizsardzības pieprasījumiem laikā, likumīgi un ar pierādījumiem.

Brīvā programmatūra saskaņā ar GNU Vispārējo publisko licenci, 3. vai jaunāku versiju.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The message says no date.</source>
        <translation>Ziņojumā nav datuma.</translation>
    </message>
    <message>
        <source>The date of the message cannot be read.</source>
        <translation>Ziņojuma datumu nevar nolasīt.</translation>
    </message>
    <message>
        <source>The date of the message cannot be true.</source>
        <translation>Ziņojuma datums nevar būt patiess.</translation>
    </message>
    <message>
        <source>The mail server&apos;s date of receipt cannot be read.</source>
        <translation>Pasta servera saņemšanas datumu nevar nolasīt.</translation>
    </message>
    <message>
        <source>The message names no sender.</source>
        <translation>Ziņojumā nav norādīts sūtītājs.</translation>
    </message>
    <message>
        <source>The message names several senders.</source>
        <translation>Ziņojumā norādīti vairāki sūtītāji.</translation>
    </message>
    <message>
        <source>The sender&apos;s name looks like another e-mail address than the real one.</source>
        <translation>Sūtītāja vārds izskatās pēc citas e-pasta adreses, nekā ir īstā.</translation>
    </message>
    <message>
        <source>An answer would go to another address than the message came from.</source>
        <translation>Atbilde aizietu uz citu adresi nekā tā, no kuras ziņojums nācis.</translation>
    </message>
    <message>
        <source>A name holds hidden characters that turn the reading direction.</source>
        <translation>Nosaukumā ir slēptas zīmes, kas maina lasīšanas virzienu.</translation>
    </message>
    <message>
        <source>The character set was guessed: check letters with diacritics.</source>
        <translation>Rakstzīmju kopa ir uzminēta: pārbaudiet burtus ar garumzīmēm un mīkstinājuma zīmēm.</translation>
    </message>
    <message>
        <source>A part of the message is damaged and may be incomplete.</source>
        <translation>Daļa ziņojuma ir bojāta un var būt nepilnīga.</translation>
    </message>
    <message>
        <source>The parts of the message cannot be told apart.</source>
        <translation>Ziņojuma daļas nevar nošķirt.</translation>
    </message>
    <message>
        <source>The message is a web page only: its text is shown, pictures and links are not loaded.</source>
        <translation>Ziņojums ir tikai tīmekļa lapa: parādīts tās teksts, attēli un saites netiek ielādētas.</translation>
    </message>
    <message>
        <source>The web page in the message was too long or too deep: its text may be in disorder.</source>
        <translation>Tīmekļa lapa ziņojumā bija pārāk gara vai sarežģīta: teksts var būt nesakārtots.</translation>
    </message>
    <message>
        <source>The message is encrypted: open it in the mail program.</source>
        <translation>Ziņojums ir šifrēts: atveriet to pasta programmā.</translation>
    </message>
    <message>
        <source>The message is a calendar invitation.</source>
        <translation>Ziņojums ir kalendāra ielūgums.</translation>
    </message>
    <message>
        <source>Attachments are packed in Outlook&apos;s own format (winmail.dat).</source>
        <translation>Pielikumi ir iepakoti Outlook formātā (winmail.dat).</translation>
    </message>
    <message>
        <source>Deeply nested parts were not looked at.</source>
        <translation>Dziļi ieliktās daļas nav apskatītas.</translation>
    </message>
    <message>
        <source>The message has too many parts: not all were looked at.</source>
        <translation>Ziņojumam ir pārāk daudz daļu: ne visas ir apskatītas.</translation>
    </message>
    <message>
        <source>A very long header was cut.</source>
        <translation>Ļoti gara galvene ir saīsināta.</translation>
    </message>
    <message>
        <source>The text was too long and is shown only in part.</source>
        <translation>Teksts bija pārāk garš un ir parādīts tikai daļēji.</translation>
    </message>
    <message>
        <source>This is an automatic reply, hardly a request.</source>
        <translation>Šī ir automātiska atbilde, diez vai pieprasījums.</translation>
    </message>
    <message>
        <source>This is a notice that mail could not be delivered.</source>
        <translation>Šis ir paziņojums, ka pastu nevarēja piegādāt.</translation>
    </message>
    <message>
        <source>This came through a mailing list.</source>
        <translation>Šis saņemts caur adresātu sarakstu.</translation>
    </message>
    <message>
        <source>This was written by a machine, for example by a web form.</source>
        <translation>To rakstījusi programma, piemēram, tīmekļa veidlapa.</translation>
    </message>
    <message>
        <source>Our mail server took the message on this day.</source>
        <translation>Šajā dienā ziņojumu saņēma mūsu pasta serveris.</translation>
    </message>
    <message>
        <source>Only the sender&apos;s computer says this day: check it.</source>
        <translation>Šo dienu norāda tikai sūtītāja dators: pārbaudiet to.</translation>
    </message>
    <message>
        <source>The day the file came into the program; the message itself proves none.</source>
        <translation>Diena, kad datne nonāca programmā; pats ziņojums dienu nepierāda.</translation>
    </message>
    <message>
        <source>Nothing proves the day of receipt.</source>
        <translation>Saņemšanas dienu nekas nepierāda.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>quoted words</comment>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>because of %1</source>
        <translation>jo rakstīts %1</translation>
    </message>
    <message>
        <source>The PDF opens only with a password: ask the sender for an open copy.</source>
        <translation>PDF var atvērt tikai ar paroli: lūdziet sūtītājam kopiju bez paroles.</translation>
    </message>
    <message>
        <source>The content could not be looked into; the file is kept whole.</source>
        <translation>Saturu nevarēja izskatīt; datne glabājas neskarta.</translation>
    </message>
    <message>
        <source>There are more pages than are read: the last ones were left out of the text.</source>
        <translation>Lapu ir vairāk, nekā programma nolasa: pēdējās tekstā nav iekļautas.</translation>
    </message>
    <message>
        <source>The text was recognised from a picture: check names, numbers and letters with diacritics.</source>
        <translation>Teksts ir pazīts no attēla: pārbaudiet vārdus, skaitļus un burtus ar garumzīmēm un mīkstinājuma zīmēm.</translation>
    </message>
    <message>
        <source>The PDF bears an electronic signature. It was not checked here: use a signature tool.</source>
        <translation>PDF ir elektronisks paraksts. Šeit tas nav pārbaudīts: izmantojiet parakstu pārbaudes rīku.</translation>
    </message>
    <message>
        <source>The plain version and the web version of the message say different things: look at both.</source>
        <translation>Vēstules teksta versija un tīmekļa versija atšķiras: apskatiet abas.</translation>
    </message>
    <message>
        <source>The web version holds text that is made invisible.</source>
        <translation>Tīmekļa versijā ir neredzams teksts.</translation>
    </message>
    <message>
        <source>A name or an address mixes letters that look alike: check who really writes.</source>
        <translation>Vārdā vai adresē jaukti līdzīga izskata burti: pārbaudiet, kas patiesībā raksta.</translation>
    </message>
    <message>
        <source>An attachment hides what it really is behind a second ending of its name.</source>
        <translation>Pielikums slēpj savu īsto veidu aiz otra nosaukuma paplašinājuma.</translation>
    </message>
    <message>
        <source>Somebody passed an earlier message on: check on which day it was first received.</source>
        <translation>Kāds ir pārsūtījis agrāku vēstuli: pārbaudiet, kurā dienā tā pirmoreiz saņemta.</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>Week %1</source>
        <translation>%1. nedēļa</translation>
    </message>
    <message>
        <source>today</source>
        <translation>šodien</translation>
    </message>
    <message>
        <source>Mo,Tu,We,Th,Fr,Sa,Su</source>
        <extracomment>The seven days from Monday on, as short as possible, divided by commas.</extracomment>
        <translation>P,O,T,C,Pk,S,Sv</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>%1 %2</source>
        <comment>month name and year</comment>
        <translation>%2. gada %1</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>Mēnesis: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Iepriekšējais mēnesis</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nākamais mēnesis</translation>
    </message>
</context>
<context>
    <name>NamesVerb</name>
    <message>
        <source>“%1” is no salutation: write m, f or n.</source>
        <translation>„%1” nav uzrunas veids: rakstiet m, f vai n.</translation>
    </message>
    <message>
        <source>A form has the same parts as the name: %1</source>
        <translation>Formai ir tās pašas daļas, kas vārdam: %1</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>the folder may not be written</source>
        <translation>mapē nav atļauts rakstīt</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>What was asked at the counter or on the telephone</source>
        <translation>Klātienē vai pa tālruni lūgtais</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Kas prasa</translation>
    </message>
    <message>
        <source>E-mail or telephone</source>
        <translation>E-pasts vai tālrunis</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ko lūdza</translation>
    </message>
    <message>
        <source>In the person&apos;s own words where possible: which data, which right, why</source>
        <translation>Ja iespējams, personas pašas vārdiem: kuri dati, kuras tiesības, kāpēc</translation>
    </message>
    <message>
        <source>Put into the tray</source>
        <translation>Ievietot sarakstā</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back to the tray</source>
        <translation>Atpakaļ uz sarakstu</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Fewer notices</source>
        <translation>Mazāk paziņojumu</translation>
    </message>
    <message>
        <source>More notices: %1</source>
        <translation>Vēl paziņojumi: %1</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Organizācijas nosaukums</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Reģistrācijas numurs</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Tīmekļvietne</translation>
    </message>
    <message>
        <source>On letters</source>
        <translation>Vēstulēs</translation>
    </message>
    <message>
        <source>Place of letters</source>
        <translation>Vēstuļu vieta</translation>
    </message>
    <message>
        <source>Place of letters in Latvian</source>
        <translation>Vēstuļu vieta latviski</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latviski</translation>
    </message>
    <message>
        <source>Place in the Latvian locative</source>
        <translation>Vieta latviešu valodas lokatīvā</translation>
    </message>
    <message>
        <source>In the Latvian locative: “Rīgā”</source>
        <translation>Lokatīvā: “Rīgā”</translation>
    </message>
    <message>
        <source>Locative</source>
        <translation>Lokatīvā</translation>
    </message>
    <message>
        <source>Place in English</source>
        <translation>Vieta angliski</translation>
    </message>
    <message>
        <source>In English letters: “Riga”</source>
        <translation>Vēstulēs angļu valodā: “Riga”</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Angliski</translation>
    </message>
    <message>
        <source>Documents are shown</source>
        <translation>Dokumentu uzrāda</translation>
    </message>
    <message>
        <source>Where a document can be shown, in Latvian</source>
        <translation>Kur var uzrādīt dokumentu, latviski</translation>
    </message>
    <message>
        <source>Stands in Latvian letters: “mūsu birojā Brīvības ielā 1, Rīgā”</source>
        <translation>Rakstīts vēstulēs latviešu valodā: “mūsu birojā Brīvības ielā 1, Rīgā”</translation>
    </message>
    <message>
        <source>Where a document can be shown, in English</source>
        <translation>Kur var uzrādīt dokumentu, angliski</translation>
    </message>
    <message>
        <source>Stands in English letters: “our office at Brīvības iela 1, Riga”</source>
        <translation>Rakstīts vēstulēs angļu valodā: “our office at Brīvības iela 1, Riga”</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktpersona</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vārds, uzvārds</translation>
    </message>
    <message>
        <source>Contact person in the Latvian accusative</source>
        <translation>Kontaktpersona akuzatīvā</translation>
    </message>
    <message>
        <source>Stands after “sazināties ar”: “Annu Bērziņu”</source>
        <translation>Rakstīts aiz “sazināties ar”: “Annu Bērziņu”</translation>
    </message>
    <message>
        <source>Accusative</source>
        <translation>Akuzatīvā</translation>
    </message>
    <message>
        <source>Contact telephone</source>
        <translation>Kontakttālrunis</translation>
    </message>
    <message>
        <source>Telephone of the contact person</source>
        <translation>Kontaktpersonas tālrunis</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>Kontaktpersonas e-pasts</translation>
    </message>
    <message>
        <source>E-mail of the contact person</source>
        <translation>Kontaktpersonas e-pasts</translation>
    </message>
    <message>
        <source>Signs the letters</source>
        <translation>Paraksta vēstules</translation>
    </message>
    <message>
        <source>Who signs the letters</source>
        <translation>Kas paraksta vēstules</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Amats</translation>
    </message>
    <message>
        <source>Position of who signs, in Latvian</source>
        <translation>Parakstītāja amats latviski</translation>
    </message>
    <message>
        <source>Position of who signs, in English</source>
        <translation>Parakstītāja amats angliski</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Numerācija</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pieprasījumi</translation>
    </message>
    <message>
        <source>Pattern of the numbers: Requests</source>
        <translation>Numuru paraugs: pieprasījumi</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Vēstules</translation>
    </message>
    <message>
        <source>Pattern of the numbers: Letters</source>
        <translation>Numuru paraugs: vēstules</translation>
    </message>
    <message>
        <source>Letters of the authority</source>
        <translation>Inspekcijas vēstules</translation>
    </message>
    <message>
        <source>Pattern of the numbers: Letters of the authority</source>
        <translation>Numuru paraugs: inspekcijas vēstules</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Pārkāpumi</translation>
    </message>
    <message>
        <source>Pattern of the numbers: Breaches</source>
        <translation>Numuru paraugs: pārkāpumi</translation>
    </message>
    <message>
        <source>{year} is the year, {seq4} the serial number with at least four digits, {n} the letter within its request. Numbers already given stay as they are.</source>
        <translation>{year} ir gads, {seq4} – kārtas numurs ar vismaz četriem cipariem, {n} – vēstule pieprasījumā. Jau piešķirtie numuri nemainās.</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Glabāšana</translation>
    </message>
    <message>
        <source>Years a closed request is kept</source>
        <translation>Cik gadus glabā slēgtu pieprasījumu</translation>
    </message>
    <message>
        <source>Copy of an identity document</source>
        <translation>Personu apliecinoša dokumenta kopija</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saglabāt</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Atmest izmaiņas</translation>
    </message>
    <message>
        <source>Needs {year}, a serial number such as {seq4}, and {n}.</source>
        <translation>Vajadzīgs {year}, kārtas numurs, piemēram, {seq4}, un {n}.</translation>
    </message>
    <message>
        <source>Needs {year} and a serial number such as {seq4}.</source>
        <translation>Vajadzīgs {year} un kārtas numurs, piemēram, {seq4}.</translation>
    </message>
    <message>
        <source>Two series would give the same numbers.</source>
        <translation>Divas sērijas dotu vienādus numurus.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Piemēram, %1</translation>
    </message>
    <message>
        <source>This is no Latvian registration number. Please look at its digits.</source>
        <translation>Tas nav Latvijas reģistrācijas numurs. Lūdzu, pārbaudiet ciparus.</translation>
    </message>
    <message>
        <source>Every letter needs this: “%1”. Please fill it in.</source>
        <translation>Tas vajadzīgs katrā vēstulē: “%1”. Lūdzu, aizpildiet.</translation>
    </message>
    <message>
        <source>Pattern of “%1”: %2</source>
        <comment>series, what is wrong</comment>
        <translation>Paraugs “%1”: %2</translation>
    </message>
    <message>
        <source>The organisation was saved.</source>
        <translation>Organizācijas dati saglabāti.</translation>
    </message>
    <message>
        <source>Somebody else has changed the organisation meanwhile. Nothing was saved; what you typed is kept.</source>
        <translation>Organizācijas datus pa šo laiku mainījis kāds cits. Nekas nav saglabāts; ierakstītais ir saglabājies laukos.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Parādīt viņu izmaiņas</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>Receipt, %1</source>
        <comment>number of a request</comment>
        <translation>Saņemšanas apstiprinājums, %1</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Vēstule</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
</context>
<context>
    <name>OutboxScreen</name>
    <message>
        <source>No registered letter was posted on that day.</source>
        <translation>Tajā dienā nav nodota neviena ierakstīta vēstule.</translation>
    </message>
    <message>
        <source>Registered letters: %1</source>
        <translation>Ierakstītās vēstules: %1</translation>
    </message>
    <message>
        <source>The mail was taken out of the outbox. It will not be sent.</source>
        <translation>Vēstule izņemta no izsūtnes. Tā netiks nosūtīta.</translation>
    </message>
    <message>
        <source>The letter counts as sent at the moment it was handed over. Say so only when the recipient or the administrator of the mail server has confirmed it.</source>
        <translation>Vēstuli uzskatīs par nosūtītu brīdī, kad tā nodota serverim. Apstipriniet to tikai tad, ja to apliecinājis saņēmējs vai pasta servera administrators.</translation>
    </message>
    <message>
        <source>If the first mail did arrive, the person gets the letter twice.</source>
        <translation>Ja pirmā e-pasta vēstule tomēr ir pienākusi, persona vēstuli saņems divreiz.</translation>
    </message>
    <message>
        <source>Was the mail really sent?</source>
        <translation>Vai e-pasta vēstule tiešām ir nosūtīta?</translation>
    </message>
    <message>
        <source>Send the mail again?</source>
        <translation>Sūtīt e-pasta vēstuli vēlreiz?</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Ir nosūtīta</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Sūtīt vēlreiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>registered letters %1</source>
        <comment>file name</comment>
        <translation>ierakstītās vēstules %1</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Saglabāt sarakstu</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Izklājlapas</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF dokumenti</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saglabāts: %1.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Izsūtne</translation>
    </message>
    <message>
        <source>Back to the letters</source>
        <translation>Atpakaļ pie vēstulēm</translation>
    </message>
    <message>
        <source>Mails of the outbox</source>
        <translation>Izsūtnes e-pasta vēstules</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>Izsūtne ir tukša.</translation>
    </message>
    <message>
        <source>Open a finalised letter and choose “E-mail…”.</source>
        <translation>Atveriet pabeigtu vēstuli un izvēlieties „Sūtīt e-pastā…”.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Atsaukt</translation>
    </message>
    <message>
        <source>It was sent…</source>
        <translation>Ir nosūtīta…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Sūtīt vēlreiz…</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pieprasījums</translation>
    </message>
    <message>
        <source>Registered letters for the post office</source>
        <translation>Ierakstītās vēstules nodošanai pastā</translation>
    </message>
    <message>
        <source>Day of posting</source>
        <translation>Nodošanas diena</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukāt…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Saglabāt PDF…</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Saglabāt CSV…</translation>
    </message>
</context>
<context>
    <name>PackageWords</name>
    <message>
        <source>Name the file to write: --out FILE.zip</source>
        <translation>Norādiet failu, ko rakstīt: --out FILE.zip</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Vides mainīgais %1 nav iestatīts.</translation>
    </message>
    <message>
        <source>Package of request %1 written to %2.</source>
        <translation>Pieprasījuma %1 pakete ierakstīta failā %2.</translation>
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
        <translation>%1. lapa no %2</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Nav lapas</translation>
    </message>
</context>
<context>
    <name>PaperSample</name>
    <message>
        <source>Anna Example</source>
        <translation>Annai Paraugai</translation>
    </message>
    <message>
        <source>How a letter looks on this paper</source>
        <translation>Par vēstules izskatu uz šīs veidlapas</translation>
    </message>
    <message>
        <source>Dear Ms Example,</source>
        <translation>Godātā Paraugas kundze!</translation>
    </message>
    <message>
        <source>This is no letter, but a page to look at. It stands on the paper chosen beside it, with its margins, its font, its logo and its footer. The addressee stands where the window of the envelope is.</source>
        <translation>Šī nav vēstule, bet paraugs. Tas noformēts uz blakus izvēlētās veidlapas ar tās piemalēm, fontu, logotipu un kājeni. Adresāts norādīts tur, kur atrodas aploksnes logs.</translation>
    </message>
    <message>
        <source>Yours sincerely</source>
        <translation>Ar cieņu</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1. lapa no %2</translation>
    </message>
    <message>
        <source>Journal entry before this letter: %1</source>
        <translation>Žurnāla ieraksts pirms vēstules: %1</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Pārbaudes lapa</translation>
    </message>
    <message>
        <source>The frame shows where the text of a letter may stand.</source>
        <translation>Rāmis rāda, kur var atrasties vēstules teksts.</translation>
    </message>
    <message>
        <source>Fold the page and put it into an envelope: the window must show this frame.</source>
        <translation>Salokiet lapu un ielieciet to aploksnē: logā jābūt redzamam šim rāmim.</translation>
    </message>
    <message>
        <source>This line is 100 mm long. If not, set the printer to 100 % (no scaling).</source>
        <translation>Šī līnija ir 100 mm gara. Ja nav, iestatiet printerim mērogu 100 %.</translation>
    </message>
    <message>
        <source>Letters and signs of the font</source>
        <translation>Fonta burti un zīmes</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Requests: %1, open: %2</source>
        <translation>Pieprasījumi: %1, atvērti: %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pieprasījumi</translation>
    </message>
</context>
<context>
    <name>PersonMarks</name>
    <message>
        <source>Until %1: %2.</source>
        <comment>date, condition</comment>
        <translation>Līdz %1: %2.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <comment>date</comment>
        <translation>Līdz %1.</translation>
    </message>
    <message>
        <source>Until this: %1.</source>
        <comment>condition</comment>
        <translation>Līdz brīdim: %1.</translation>
    </message>
    <message>
        <source>No end is set.</source>
        <translation>Beigas nav noteiktas.</translation>
    </message>
    <message>
        <source>These data may only be stored since %1. %2.</source>
        <comment>date, cause with its article</comment>
        <translation>Kopš %1 šos datus drīkst tikai glabāt. %2.</translation>
    </message>
    <message>
        <source>Which data: %1.</source>
        <translation>Kuri dati: %1.</translation>
    </message>
    <message>
        <source>Confirmed in %1 of %2 systems.</source>
        <translation>Apstiprināts sistēmās: %1 no %2.</translation>
    </message>
    <message>
        <source>The person was told that it is lifted on %1.</source>
        <translation>Personai paziņots, ka ierobežojums tiks atcelts %1.</translation>
    </message>
    <message>
        <source>Objects to all direct marketing since %1 (Art. 21(2)).</source>
        <translation>Kopš %1 iebilst pret jebkādu tiešo tirgvedību (21. panta 2. punkts).</translation>
    </message>
    <message>
        <source>Objects to this processing since %1 (Art. 21(1)): %2.</source>
        <comment>date, purpose</comment>
        <translation>Kopš %1 iebilst pret šo apstrādi (21. panta 1. punkts): %2.</translation>
    </message>
    <message>
        <source>On the suppression list since %1: %2. Nothing is advertised there (Art. 21(3)).</source>
        <translation>Atteikumu sarakstā kopš %1: %2. Uz turieni reklāmu nesūta (21. panta 3. punkts).</translation>
    </message>
    <message>
        <source>What to heed with this person&apos;s data</source>
        <translation>Kas jāievēro, rīkojoties ar šīs personas datiem</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Search people</source>
        <translation>Meklēt personas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Pieprasījumi</translation>
    </message>
    <message>
        <source>Requests of this person</source>
        <translation>Šīs personas pieprasījumi</translation>
    </message>
    <message>
        <source>Perhaps the &amp;same person</source>
        <translation>Varbūt tā &amp;pati persona</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Varbūt tā pati persona</translation>
    </message>
    <message>
        <source>%1, answer by %2</source>
        <comment>state, date</comment>
        <translation>%1, jāatbild līdz %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>state, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Press Enter to open it</source>
        <translation>Lai atvērtu, nospiediet Enter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Klienta numurs</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Personas kods</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Šī persona</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>Nobody has asked anything yet</source>
        <translation>Neviens vēl neko nav pieprasījis</translation>
    </message>
    <message>
        <source>People appear here when a document of the intake tray is registered.</source>
        <translation>Personas parādās šeit, kad reģistrē saņemtu dokumentu.</translation>
    </message>
    <message>
        <source>Nobody is found by these words</source>
        <translation>Pēc šiem vārdiem neviens nav atrasts</translation>
    </message>
    <message>
        <source>Try fewer letters, or the e-mail address or telephone number.</source>
        <translation>Mēģiniet ar mazāk burtiem vai pēc e-pasta adreses vai tālruņa numura.</translation>
    </message>
    <message>
        <source>No person is chosen</source>
        <translation>Persona nav izvēlēta</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see their details and requests.</source>
        <translation>Izvēlieties kādu sarakstā, lai redzētu ziņas par personu un tās pieprasījumus.</translation>
    </message>
    <message>
        <source>&amp;Consents</source>
        <translation>&amp;Piekrišanas</translation>
    </message>
    <message>
        <source>Consents of this person</source>
        <translation>Šīs personas piekrišanas</translation>
    </message>
    <message>
        <source>Represented &amp;by</source>
        <translation>Pārs&amp;tāvji</translation>
    </message>
    <message>
        <source>Who spoke for this person</source>
        <translation>Kas rīkojies šīs personas vārdā</translation>
    </message>
    <message>
        <source>Requests: %1. Documents: %2.</source>
        <translation>Pieprasījumi: %1. Dokumenti: %2.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>Related to %1</source>
        <translation>Saistīts ar %1</translation>
    </message>
    <message>
        <source>Given on %1</source>
        <translation>Dota %1</translation>
    </message>
    <message>
        <source>Given on %1, withdrawn on %2</source>
        <translation>Dota %1, atsaukta %2</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Pierādījums: %1</translation>
    </message>
    <message>
        <source>%1. %2. Proof: %3</source>
        <comment>purpose, when, proof</comment>
        <translation>%1. %2. Pierādījums: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, kind of representative</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <comment>request, authority, date</comment>
        <translation>%1: %2, līdz %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>request, authority</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The authority was accepted for this request</source>
        <translation>Šim pieprasījumam pilnvarojums ir pieņemts</translation>
    </message>
    <message>
        <source>The authority was not accepted</source>
        <translation>Pilnvarojums nav pieņemts</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Apjoms: %1</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Nominative</source>
        <translation>Nominatīvs</translation>
    </message>
    <message>
        <source>Genitive</source>
        <translation>Ģenitīvs</translation>
    </message>
    <message>
        <source>Dative</source>
        <translation>Datīvs</translation>
    </message>
    <message>
        <source>Accusative</source>
        <translation>Akuzatīvs</translation>
    </message>
    <message>
        <source>Locative</source>
        <translation>Lokatīvs</translation>
    </message>
    <message>
        <source>Vocative</source>
        <translation>Vokatīvs</translation>
    </message>
    <message>
        <source>Somebody else has changed this person meanwhile. Nothing was saved; what you typed is kept.</source>
        <translation>Pa šo laiku kāds cits ir mainījis ziņas par šo personu. Nekas nav saglabāts; Jūsu ierakstītais paliek.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Rādīt otra ierakstīto</translation>
    </message>
    <message>
        <source>Decline the name anew?</source>
        <translation>Vai locīt vārdu no jauna?</translation>
    </message>
    <message>
        <source>The forms that were corrected by hand are replaced by those of the rules.</source>
        <translation>Ar roku labotās formas aizstās formas pēc likumiem.</translation>
    </message>
    <message>
        <source>Decline anew</source>
        <translation>Locīt no jauna</translation>
    </message>
    <message>
        <source>Keep the forms</source>
        <translation>Paturēt formas</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Paslēpt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rādīt</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Personai vajag vārdu.</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Vārdi</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Uzvārds</translation>
    </message>
    <message>
        <source>&amp;Addressed as</source>
        <translation>Uz&amp;runa</translation>
    </message>
    <message>
        <source>&amp;Language of letters</source>
        <translation>Vēstuļu va&amp;loda</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-pasts</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Tālrunis</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;drese</translation>
    </message>
    <message>
        <source>&amp;Customer number</source>
        <translation>&amp;Klienta numurs</translation>
    </message>
    <message>
        <source>&amp;Personal code</source>
        <translation>&amp;Personas kods</translation>
    </message>
    <message>
        <source>Show the personal code</source>
        <translation>Rādīt personas kodu</translation>
    </message>
    <message>
        <source>Forms of the name</source>
        <translation>Vārda locījumi</translation>
    </message>
    <message>
        <source>The rules cannot be sure about this name: please look at its forms.</source>
        <translation>Likumi šo vārdu droši nenosaka: lūdzu, pārbaudiet tā formas.</translation>
    </message>
    <message>
        <source>A letter begins</source>
        <translation>Vēstules sākums</translation>
    </message>
    <message>
        <source>Save person</source>
        <translation>Saglabāt personu</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Atmest izmaiņas</translation>
    </message>
    <message>
        <source>%1, given names</source>
        <comment>grammatical case</comment>
        <translation>%1, vārdi</translation>
    </message>
    <message>
        <source>%1, surname</source>
        <comment>grammatical case</comment>
        <translation>%1, uzvārds</translation>
    </message>
</context>
<context>
    <name>PersonalCodeEdit</name>
    <message>
        <source>This is no Latvian personal code; it is kept as written.</source>
        <translation>Tas nav Latvijas personas kods; tas tiek saglabāts, kā rakstīts.</translation>
    </message>
    <message>
        <source>The check digit does not hold: compare with the letter.</source>
        <translation>Kontrolcipars neatbilst: salīdziniet ar vēstuli.</translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>No.</source>
        <comment>column of the post-office list</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Number of the item</source>
        <translation>Sūtījuma numurs</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Adresāts</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Vēstule</translation>
    </message>
    <message>
        <source>Registered letters, %1</source>
        <comment>day</comment>
        <translation>Ierakstītās vēstules, %1</translation>
    </message>
    <message>
        <source>Sender: %1, %2</source>
        <comment>name, address</comment>
        <translation>Sūtītājs: %1, %2</translation>
    </message>
    <message>
        <source>Number of letters: %1</source>
        <translation>Vēstuļu skaits: %1</translation>
    </message>
    <message>
        <source>Handed in by: %1</source>
        <translation>Nodeva: %1</translation>
    </message>
    <message>
        <source>Received by: %1</source>
        <translation>Pieņēma: %1</translation>
    </message>
</context>
<context>
    <name>PostListVerb</name>
    <message>
        <source>No registered letter was posted on that day.</source>
        <translation>Tajā dienā nav nodota neviena ierakstīta vēstule.</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>What is asked</source>
        <translation>Kas tiek prasīts</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Kas prasa</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Uzvārds</translation>
    </message>
    <message>
        <source>Addressed as</source>
        <translation>Uzruna</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>Personas kods</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Pieprasījums</translation>
    </message>
    <message>
        <source>Date of receipt</source>
        <translation>Saņemšanas datums</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanāls</translation>
    </message>
    <message>
        <source>Language of the letters</source>
        <translation>Vēstuļu valoda</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Izpildītājs</translation>
    </message>
    <message>
        <source>Sender&apos;s reference</source>
        <translation>Sūtītāja numurs</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Pieprasījuma numurs</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Pievienot</translation>
    </message>
    <message>
        <source>Why it is not a request</source>
        <translation>Kāpēc tas nav pieprasījums</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Nolikt malā</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Reģistrēt</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Pievienot…</translation>
    </message>
    <message>
        <source>Not a request…</source>
        <translation>Nolikt malā…</translation>
    </message>
    <message>
        <source>Makes a request of this document (Enter)</source>
        <translation>Reģistrē šo dokumentu kā pieprasījumu (Enter)</translation>
    </message>
    <message>
        <source>Belongs to a request that exists (A)</source>
        <translation>Pieder pie esoša pieprasījuma (A)</translation>
    </message>
    <message>
        <source>Sets it aside with a reason (X)</source>
        <translation>Noliek malā ar pamatojumu (X)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>officer, role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It is somebody else: new person</source>
        <translation>Tas ir kāds cits: jauna persona</translation>
    </message>
    <message>
        <source>same personal code</source>
        <translation>tas pats personas kods</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>tas pats e-pasts</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>tas pats tālrunis</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>tas pats vārds</translation>
    </message>
    <message>
        <source>Already known: %1
%2
%3. Requests: %4</source>
        <comment>name, contacts, what is the same, how many</comment>
        <translation>Jau zināms: %1
%2
%3. Pieprasījumi: %4</translation>
    </message>
    <message>
        <source>Use this person</source>
        <translation>Izmantot šo personu</translation>
    </message>
    <message>
        <source>Letter of Datu valsts inspekcija</source>
        <translation>Datu valsts inspekcijas vēstule</translation>
    </message>
    <message>
        <source>Why another date</source>
        <translation>Kāpēc cits datums</translation>
    </message>
    <message>
        <source>Why the date of receipt is another than the document shows</source>
        <translation>Kāpēc saņemšanas datums atšķiras no dokumentā redzamā</translation>
    </message>
    <message>
        <source>Needed: it moves the deadline</source>
        <translation>Jānorāda: maina termiņu</translation>
    </message>
    <message>
        <source>Received by the unit</source>
        <translation>Saņemts struktūrvienībā</translation>
    </message>
    <message>
        <source>Date of receipt by the responsible unit</source>
        <translation>Datums, kad saņēma atbildīgā struktūrvienība</translation>
    </message>
    <message>
        <source>Registered letter No.</source>
        <translation>Ierakstīta sūtījuma Nr.</translation>
    </message>
    <message>
        <source>Number of the registered letter</source>
        <translation>Ierakstīta sūtījuma numurs</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Piegādāts</translation>
    </message>
    <message>
        <source>Day the registered letter was delivered</source>
        <translation>Diena, kad ierakstītais sūtījums piegādāts</translation>
    </message>
    <message>
        <source>Authority&apos;s reference</source>
        <translation>Inspekcijas Nr.</translation>
    </message>
    <message>
        <source>Answer wanted by</source>
        <translation>Jāatbild līdz</translation>
    </message>
    <message>
        <source>Day by which the authority wants its answer</source>
        <translation>Diena, līdz kurai inspekcija gaida atbildi</translation>
    </message>
    <message>
        <source>About request</source>
        <translation>Par pieprasījumu</translation>
    </message>
    <message>
        <source>Number of the request it is about</source>
        <translation>Pieprasījuma numurs, par kuru ir vēstule</translation>
    </message>
    <message>
        <source>Number, if known</source>
        <translation>Numurs, ja zināms</translation>
    </message>
    <message>
        <source>Who complained</source>
        <translation>Sūdzības iesniedzējs</translation>
    </message>
    <message>
        <source>Name of who complained</source>
        <translation>Sūdzības iesniedzēja vārds un uzvārds</translation>
    </message>
    <message>
        <source>Empty: the authority itself</source>
        <translation>Tukšs: pati inspekcija</translation>
    </message>
    <message>
        <source>Repeats request</source>
        <translation>Atkārto pieprasījumu</translation>
    </message>
    <message>
        <source>Earlier request that this one repeats</source>
        <translation>Agrāks pieprasījums, kuru šis atkārto</translation>
    </message>
    <message>
        <source>The letter of the authority</source>
        <translation>Inspekcijas vēstule</translation>
    </message>
    <message>
        <source>No, it is a new one</source>
        <translation>Nē, tas ir jauns</translation>
    </message>
    <message>
        <source>%1, received %2: %3</source>
        <comment>number, date, state</comment>
        <translation>%1, saņemts %2: %3</translation>
    </message>
    <message>
        <source>Say on which day it was received.</source>
        <translation>Norādiet, kurā dienā tas saņemts.</translation>
    </message>
    <message>
        <source>The document shows %1 as its day of receipt. Say why it is another.</source>
        <translation>Pēc dokumenta saņemšanas diena ir %1. Norādiet, kāpēc tā ir cita.</translation>
    </message>
    <message>
        <source>Say by which day the authority wants its answer.</source>
        <translation>Norādiet, līdz kurai dienai inspekcija gaida atbildi.</translation>
    </message>
    <message>
        <source>The authority&apos;s number</source>
        <translation>Iestādes numurs</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Vēstules numurs</translation>
    </message>
    <message>
        <source>Date on the letter</source>
        <translation>Datums uz vēstules</translation>
    </message>
    <message>
        <source>Date that stands on the letter</source>
        <translation>Datums, kas norādīts uz vēstules</translation>
    </message>
    <message>
        <source>Give the number that the authority put on its letter.</source>
        <translation>Norādiet iestādes vēstules numuru.</translation>
    </message>
    <message>
        <source>Say which date stands on the authority&apos;s letter.</source>
        <translation>Norādiet datumu, kas ir uz iestādes vēstules.</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Saņēma</translation>
    </message>
    <message>
        <source>Who took the registered letter in</source>
        <translation>Kas saņēma ierakstīto vēstuli</translation>
    </message>
    <message>
        <source>given name and surname the other way round</source>
        <translation>vārds un uzvārds apmainīti vietām</translation>
    </message>
    <message>
        <source>same surname, the initial fits</source>
        <translation>tas pats uzvārds, iniciālis atbilst</translation>
    </message>
    <message>
        <source>looks alike, but is written with letters of another script</source>
        <translation>izskatās līdzīgi, bet rakstīts ar citas rakstības burtiem</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, date of receipt</comment>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>Asked the same before: %1</source>
        <translation>To pašu lūdza jau agrāk: %1</translation>
    </message>
    <message>
        <source>a letter of it was not delivered</source>
        <translation>tā vēstule netika piegādāta</translation>
    </message>
    <message>
        <source>answers a message of it</source>
        <translation>atbild uz tā vēstuli</translation>
    </message>
    <message>
        <source>names its number “%1”</source>
        <translation>nosaukts tā numurs „%1”</translation>
    </message>
    <message>
        <source>same sender and subject</source>
        <translation>tas pats sūtītājs un temats</translation>
    </message>
    <message>
        <source>same sender</source>
        <translation>tas pats sūtītājs</translation>
    </message>
    <message>
        <source>May belong to %1, %2, %3: %4</source>
        <comment>number, person, state, reasons</comment>
        <translation>Varētu attiekties uz %1, %2, %3: %4</translation>
    </message>
    <message>
        <source>This sender is not known in that request: anybody can write a number.</source>
        <translation>Šis sūtītājs tajā pieprasījumā nav zināms: numuru var uzrakstīt jebkurš.</translation>
    </message>
    <message>
        <source>Attach all the same</source>
        <translation>Tomēr pievienot</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>Pievienot pie %1</translation>
    </message>
    <message>
        <source>Passed on: sent first on %1. Take this day</source>
        <translation>Pārsūtīts: pirmoreiz nosūtīts %1 Izmantot šo dienu</translation>
    </message>
    <message>
        <source>passed on within the company, received first on this day</source>
        <translation>pārsūtīts uzņēmuma iekšienē, pirmoreiz saņemts šajā dienā</translation>
    </message>
</context>
<context>
    <name>PurgeWords</name>
    <message>
        <source>Nothing is kept longer than the rules say.</source>
        <translation>Nekas netiek glabāts ilgāk, nekā noteikts.</translation>
    </message>
    <message>
        <source>Requests free to be erased: %1. Copies of identity documents: %2. Packages: %3. Lines of old requests: %4.</source>
        <translation>Dzēšami pieprasījumi: %1. Identitātes dokumentu kopijas: %2. Datu pakotnes: %3. Senu pieprasījumu rindas: %4.</translation>
    </message>
    <message>
        <source>Nothing was erased. “atbilde purge --confirm” erases them; that cannot be undone.</source>
        <translation>Nekas nav dzēsts. Tos dzēš “atbilde purge --confirm”; to nevar atsaukt.</translation>
    </message>
    <message>
        <source>An erasure is unfinished; --confirm carries it on.</source>
        <translation>Dzēšana nav pabeigta; to turpina ar --confirm.</translation>
    </message>
    <message>
        <source>There is no certificate %1.</source>
        <translation>Apliecinājuma %1 nav.</translation>
    </message>
    <message>
        <source>%1 is on hold: it is not erased until the hold is ended.</source>
        <translation>%1 ir aizturēts no dzēšanas, līdz aizturējums tiks atcelts.</translation>
    </message>
    <message>
        <source>The hold on %1 was ended.</source>
        <translation>%1 dzēšanas aizturējums ir atcelts.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>The limit is a number from 1 on.</source>
        <translation>Ierobežojums ir skaitlis, sākot no 1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saņemts</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Tiesības</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termiņš</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Gaida</translation>
    </message>
    <message>
        <source>No requests.</source>
        <translation>Pieprasījumu nav.</translation>
    </message>
    <message>
        <source>There are more; use --limit to see them.</source>
        <translation>Ir vēl citi; tos parādīs --limit.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Neviens nav atrasts.</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Legal deadline: %1</source>
        <translation>Likumiskais termiņš: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saņemts</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanāls</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Tiesības</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stāvoklis</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termiņš</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Izpildītājs</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tālāk</translation>
    </message>
</context>
<context>
    <name>QueueScreen</name>
    <message>
        <source>Requests</source>
        <translation>Pieprasījumi</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Meklēt šajā sarakstā</translation>
    </message>
    <message>
        <source>Number, name, e-mail address, personal code, or words of a letter</source>
        <translation>Numurs, vārds, e-pasta adrese, personas kods vai vārdi no vēstules</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērtie</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mani</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Šonedēļ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Kavētie</translation>
    </message>
    <message>
        <source>Awaiting the person</source>
        <translation>Gaida atbildi</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>Saskaņošanai</translation>
    </message>
    <message>
        <source>To post</source>
        <translation>Nosūtāmie</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Slēgtie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
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
        <translation>Ar vārdiem „%1” nekas nav atrasts</translation>
    </message>
    <message>
        <source>Try fewer letters: names are found without diacritics too, numbers by their beginning.</source>
        <translation>Mēģiniet ar mazāk burtiem: vārdus atrod arī bez garumzīmēm, numurus – pēc sākuma.</translation>
    </message>
    <message>
        <source>Look among all requests</source>
        <translation>Meklēt visos pieprasījumos</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Kavētu pieprasījumu nav</translation>
    </message>
    <message>
        <source>Every open request is within its deadline.</source>
        <translation>Visi atvērtie pieprasījumi ir savā termiņā.</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Pieprasījumu vēl nav</translation>
    </message>
    <message>
        <source>Register a letter in the intake tray, and it appears here with its deadline.</source>
        <translation>Reģistrējiet vēstuli saņemto dokumentu sarakstā, un tā parādīsies šeit ar savu termiņu.</translation>
    </message>
    <message>
        <source>No requests here</source>
        <translation>Šeit pieprasījumu nav</translation>
    </message>
    <message>
        <source>Other requests can be found under the other filters.</source>
        <translation>Citi pieprasījumi ir atrodami ar citiem filtriem.</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Rādīt visus pieprasījumus</translation>
    </message>
</context>
<context>
    <name>ReadVerb</name>
    <message>
        <source>File: %1</source>
        <translation>Datne: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Temats: %1</translation>
    </message>
    <message>
        <source>Received on: %1</source>
        <translation>Saņemts: %1</translation>
    </message>
    <message>
        <source>No right seems to be asked.</source>
        <translation>Šķiet, ka nekādas tiesības netiek izmantotas.</translation>
    </message>
    <message>
        <source>Right: %1 (%2 %), because of %3</source>
        <translation>Tiesības: %1 (%2 %), jo rakstīts: %3</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Valoda: %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Persona: %1</translation>
    </message>
    <message>
        <source>Personal code: %1</source>
        <translation>Personas kods: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Tālrunis: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adrese: %1</translation>
    </message>
    <message>
        <source>Customer number: %1</source>
        <translation>Klienta numurs: %1</translation>
    </message>
    <message>
        <source>Answer to: %1</source>
        <translation>Atbildēt uz: %1</translation>
    </message>
    <message>
        <source>Attachment: %1 (%2, bytes: %3)</source>
        <translation>Pielikums: %1 (%2, baiti: %3)</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Lapas: %1</translation>
    </message>
    <message>
        <source>Signed by %1. %2</source>
        <comment>signer, what was compared</comment>
        <translation>Parakstīja: %1. %2</translation>
    </message>
    <message>
        <source>Not signed: %1</source>
        <translation>Nav parakstīts: %1</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Tādas datnes vai mapes nav: %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Datni %1 nevar nolasīt: %2</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Datne %1 ir tukša.</translation>
    </message>
    <message>
        <source>The file %1 is too large: %2 bytes, the limit is %3.</source>
        <translation>Datne %1 ir pārāk liela: %2 baiti, atļauti ne vairāk kā %3.</translation>
    </message>
    <message>
        <source>The file %1 is not an e-mail message.</source>
        <translation>Datne %1 nav e-pasta vēstule.</translation>
    </message>
    <message>
        <source>The file is not JSON: something is wrong at byte %1.</source>
        <translation>Datne nav JSON formā: kļūda %1. baitā.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Trūkst lauka „%1”.</translation>
    </message>
    <message>
        <source>The field “%1” is not known; perhaps it is misspelt.</source>
        <translation>Lauks „%1” nav zināms; varbūt tā nosaukumā ir kļūda.</translation>
    </message>
    <message>
        <source>The field “%1” is not understood: “%2”.</source>
        <translation>Lauka „%1” saturs nav saprotams: „%2”.</translation>
    </message>
    <message>
        <source>The person&apos;s name is missing.</source>
        <translation>Trūkst personas vārda.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Dates are written 2026-11-22 or 22.11.2026.</source>
        <translation>„%1” nav datums. Datumus raksta šādi: 2026-11-22 vai 22.11.2026.</translation>
    </message>
    <message>
        <source>%1 is in the future.</source>
        <translation>Datums %1 ir nākotnē.</translation>
    </message>
    <message>
        <source>%1 is before the day of receipt, %2.</source>
        <translation>Datums %1 ir agrāks par saņemšanas dienu – %2</translation>
    </message>
    <message>
        <source>The year %1 is outside the calendar, which covers %2 to %3.</source>
        <translation>%1. gads ir ārpus kalendāra, kas aptver laiku no %2. līdz %3. gadam.</translation>
    </message>
    <message>
        <source>The period ends before it begins: %1 to %2.</source>
        <translation>Laikposms beidzas, pirms tas sācies: no %1 līdz %2</translation>
    </message>
    <message>
        <source>Line %1 of the holiday table is not understood: %2</source>
        <translation>Svētku dienu tabulas %1. rinda nav saprotama: %2</translation>
    </message>
    <message>
        <source>The deadline for this right cannot be extended: %1.</source>
        <translation>Šo tiesību izpildes termiņu nevar pagarināt: %1.</translation>
    </message>
    <message>
        <source>The deadline is already extended to %1; it cannot be extended again.</source>
        <translation>Termiņš jau ir pagarināts līdz %1, un vēlreiz to pagarināt nevar.</translation>
    </message>
    <message>
        <source>An extension notice of %1 is too late: it had to leave by %2 at the latest.</source>
        <translation>Paziņojums %1 ir novēlots: tas bija jānosūta ne vēlāk kā līdz %2, lai termiņu pagarinātu.</translation>
    </message>
    <message>
        <source>%1 is in the office already, as document %2.</source>
        <translation>%1 birojā jau ir: dokuments %2.</translation>
    </message>
    <message>
        <source>There is no document %1.</source>
        <translation>Dokumenta %1 nav.</translation>
    </message>
    <message>
        <source>Document %1 is no longer in the intake tray: %2.</source>
        <translation>Dokuments %1 vairs nav saņemto dokumentu sarakstā: %2.</translation>
    </message>
    <message>
        <source>A request invokes at least one right; please choose which.</source>
        <translation>Pieprasījumā ir izmantotas vismaz vienas tiesības; lūdzu, norādiet, kuras.</translation>
    </message>
    <message>
        <source>A reason is needed; please write it down.</source>
        <translation>Nepieciešams pamatojums; lūdzu, ierakstiet to.</translation>
    </message>
    <message>
        <source>“%2” is not known in the list “%1”.</source>
        <translation>Sarakstā „%1” nav vērtības „%2”.</translation>
    </message>
    <message>
        <source>There is no request %1.</source>
        <translation>Pieprasījuma %1 nav.</translation>
    </message>
    <message>
        <source>There is no person %1.</source>
        <translation>Personas %1 nav.</translation>
    </message>
    <message>
        <source>There is no officer “%1” in this office.</source>
        <translation>Šajā birojā nav darbinieka „%1”.</translation>
    </message>
    <message>
        <source>Please say who you are: --as OFFICER or the variable ATBILDE_OFFICER.</source>
        <translation>Lūdzu, norādiet, kas esat: --as DARBINIEKS vai mainīgais ATBILDE_OFFICER.</translation>
    </message>
    <message>
        <source>There is an officer “%1” already.</source>
        <translation>Darbinieks „%1” jau ir.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the request is in the state “%2”.</source>
        <translation>Darbība „%1” nav iespējama, kamēr pieprasījuma stāvoklis ir „%2”.</translation>
    </message>
    <message>
        <source>“%1” is not for the role “%2”.</source>
        <translation>Darbība „%1” nav atļauta lomai „%2”.</translation>
    </message>
    <message>
        <source>“%1” is not possible yet. %2</source>
        <translation>Darbība „%1” vēl nav iespējama. %2</translation>
    </message>
    <message>
        <source>“%1” is not among the rights invoked in request %2.</source>
        <translation>Pieprasījumā %2 nav izmantotas šādas tiesības: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a lawful outcome for “%2”.</source>
        <translation>Iznākums „%1” šīm tiesībām nav likumīgs: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be the ground for “%2” with the outcome “%3”.</source>
        <translation>„%1” nevar būt pamats šādām tiesībām: %2, ja iznākums ir „%3”.</translation>
    </message>
    <message>
        <source>The decision on “%1” with the outcome “%2” needs its ground.</source>
        <translation>Lēmumam par šādām tiesībām: %1, ar iznākumu „%2” jānorāda pamats.</translation>
    </message>
    <message>
        <source>The decision on “%1” lacks: %2.</source>
        <translation>Lēmumā (%1) trūkst: %2.</translation>
    </message>
    <message>
        <source>Somebody else has changed request %1 meanwhile. Nothing was saved; what changed is shown now, please look and try again.</source>
        <translation>Pieprasījumu %1 pa šo laiku ir mainījis kāds cits. Nekas netika saglabāts; tagad ir redzams jaunais stāvoklis – lūdzu, apskatiet to un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>There is no letter %1.</source>
        <translation>Vēstules %1 nav.</translation>
    </message>
    <message>
        <source>The letter cannot leave yet; it lacks: %1.</source>
        <translation>Vēstuli vēl nevar nosūtīt; trūkst: %1.</translation>
    </message>
    <message>
        <source>There is no letter text “%1”.</source>
        <translation>Vēstules teksta „%1” nav.</translation>
    </message>
    <message>
        <source>The letter text %1 is broken: %2</source>
        <translation>Vēstules teksts %1 ir bojāts: %2</translation>
    </message>
    <message>
        <source>Letter %1 has been finalised and cannot be changed any more.</source>
        <translation>Vēstule %1 ir pabeigta, un to vairs nevar mainīt.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a registered letter: two letters, eight digits, a check digit, two letters.</source>
        <translation>„%1” nav ierakstītas vēstules numurs: divi burti, astoņi cipari, kontrolcipars, divi burti.</translation>
    </message>
    <message>
        <source>There is no address for %1.</source>
        <translation>Nav norādīta adrese: %1.</translation>
    </message>
    <message>
        <source>The font %1 lacks these letters: %2</source>
        <translation>Fontā %1 nav šādu burtu: %2</translation>
    </message>
    <message>
        <source>The font %1 is not installed.</source>
        <translation>Fonts %1 nav uzstādīts.</translation>
    </message>
    <message>
        <source>The file %1 exists already and was not overwritten.</source>
        <translation>Datne %1 jau pastāv un netika pārrakstīta.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Datni %1 nevarēja saglabāt: %2</translation>
    </message>
    <message>
        <source>There is a file at %1 already; it was not touched.</source>
        <translation>Šajā vietā jau ir datne: %1. Tā netika aiztikta.</translation>
    </message>
    <message>
        <source>Please fill in “%1”.</source>
        <translation>Lūdzu, aizpildiet lauku „%1”.</translation>
    </message>
    <message>
        <source>“%1” is already among what request %2 asks for.</source>
        <translation>Tiesības „%1” pieprasījumā %2 jau ir izmantotas.</translation>
    </message>
    <message>
        <source>%1 is another day of receipt than %2, which the document shows; please give the reason.</source>
        <translation>Saņemšanas diena %1 atšķiras no dienas %2 dokumentā; lūdzu, norādiet iemeslu.</translation>
    </message>
    <message>
        <source>%1 is this request itself.</source>
        <translation>%1 ir šis pats pieprasījums.</translation>
    </message>
    <message>
        <source>This office never asks for a copy of an identity document; the profile of the organisation says so.</source>
        <translation>Šis birojs nekad nelūdz personu apliecinoša dokumenta kopiju; tā noteikts organizācijas datos.</translation>
    </message>
    <message>
        <source>“%1” is too weak a proof of identity for “%2”.</source>
        <translation>„%1” ir pārāk vājš identitātes apliecinājums šādām tiesībām: %2.</translation>
    </message>
    <message>
        <source>It has not been settled who asks in request %1; please record the identity check first.</source>
        <translation>Pieprasījumā %1 vēl nav noskaidrots, kas lūdz; lūdzu, vispirms reģistrējiet identitātes pārbaudi.</translation>
    </message>
    <message>
        <source>No copy of an identity document is held on this request.</source>
        <translation>Pie šī pieprasījuma personu apliecinoša dokumenta kopija netiek glabāta.</translation>
    </message>
    <message>
        <source>“%1” cannot be decided as fulfilled while its tasks are open. Open tasks: %2.</source>
        <translation>Tiesību izpildi „%1” nevar atzīt par izpildītu, kamēr nav pabeigti tās uzdevumi. Nepabeigto uzdevumu skaits: %2.</translation>
    </message>
    <message>
        <source>“%1” is to be answered before data are erased.</source>
        <translation>Pirms datu dzēšanas jāatbild par šādām tiesībām: %1.</translation>
    </message>
    <message>
        <source>A restriction holds on these data (%1): they may be stored, not erased.</source>
        <translation>Uz šiem datiem attiecas ierobežojums (%1): tos drīkst glabāt, bet ne dzēst.</translation>
    </message>
    <message>
        <source>There is no task %1.</source>
        <translation>Uzdevuma %1 nav.</translation>
    </message>
    <message>
        <source>Task %1 has been answered already.</source>
        <translation>Uz uzdevumu %1 jau ir atbildēts.</translation>
    </message>
    <message>
        <source>There is no finding %1.</source>
        <translation>Atrasto datu ieraksta %1 nav.</translation>
    </message>
    <message>
        <source>No data have been entered for request %1, so there is nothing to put into the package.</source>
        <translation>Pieprasījumam %1 nav ievadīti nekādi dati, tāpēc paketē nav, ko ievietot.</translation>
    </message>
    <message>
        <source>No data of request %1 meet the three conditions of data portability.</source>
        <translation>Nekādi pieprasījuma %1 dati neatbilst trim datu pārnesamības nosacījumiem.</translation>
    </message>
    <message>
        <source>There is no notice %1.</source>
        <translation>Paziņojuma %1 nav.</translation>
    </message>
    <message>
        <source>Notice %1 has been settled already.</source>
        <translation>Paziņojums %1 jau ir nokārtots.</translation>
    </message>
    <message>
        <source>There is no mark %1.</source>
        <translation>Atzīmes %1 nav.</translation>
    </message>
    <message>
        <source>The mark was already lifted on %1.</source>
        <translation>Atzīme jau ir atcelta: %1</translation>
    </message>
    <message>
        <source>The restriction on “%1” cannot be lifted before the person was told: the notice has not been dispatched.</source>
        <translation>Ierobežojumu „%1” nevar atcelt, pirms par to ir paziņots personai: paziņojums vēl nav nosūtīts.</translation>
    </message>
    <message>
        <source>%1 is before %2, the day on which the notice says the restriction ends.</source>
        <translation>Diena %1 ir agrāka par %2, kad saskaņā ar paziņojumu ierobežojums beidzas.</translation>
    </message>
    <message>
        <source>There is no reminder %1.</source>
        <translation>Atgādinājuma %1 nav.</translation>
    </message>
    <message>
        <source>There is no consent %1.</source>
        <translation>Piekrišanas %1 nav.</translation>
    </message>
    <message>
        <source>There is no breach %1.</source>
        <translation>Datu aizsardzības pārkāpuma %1 nav.</translation>
    </message>
    <message>
        <source>The password is too short. Least number of characters: %1.</source>
        <translation>Parole ir pārāk īsa. Mazākais rakstzīmju skaits: %1.</translation>
    </message>
    <message>
        <source>The password must not stand in the letter that goes with the data.</source>
        <translation>Parole nedrīkst būt rakstīta vēstulē, ko sūta kopā ar datiem.</translation>
    </message>
    <message>
        <source>The register “%1” has no entry “%2”.</source>
        <translation>Reģistrā „%1” nav ieraksta „%2”.</translation>
    </message>
    <message>
        <source>“%2” in the register “%1” cannot be removed: “%3” refers to it.</source>
        <translation>Ierakstu „%2” no reģistra „%1” nevar izņemt: uz to atsaucas „%3”.</translation>
    </message>
    <message>
        <source>The register “%1” already has an entry “%2”.</source>
        <translation>Reģistrā „%1” ieraksts „%2” jau ir.</translation>
    </message>
    <message>
        <source>Line %1 of the table cannot be read; nothing was imported.</source>
        <translation>Tabulas %1. rindu nevar nolasīt; nekas netika importēts.</translation>
    </message>
    <message>
        <source>The table has no column “%1”; nothing was imported.</source>
        <translation>Tabulā nav kolonnas „%1”; nekas netika importēts.</translation>
    </message>
    <message>
        <source>The column “%1” of the table is not known; nothing was imported.</source>
        <translation>Tabulas kolonna „%1” nav zināma; nekas netika importēts.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” is not understood; nothing was imported.</source>
        <translation>Tabulas %1. rindas kolonnā „%2” vērtība „%3” nav saprotama; nekas netika importēts.</translation>
    </message>
    <message>
        <source>The file %1 is of no kind this program reads.</source>
        <translation>Šāda veida datnes programma nelasa: %1.</translation>
    </message>
    <message>
        <source>The file %1 looks like %2 but is damaged.</source>
        <translation>Datne %1 ir bojāta (veids: %2).</translation>
    </message>
    <message>
        <source>The content of %1 could not be looked into. The file itself is unharmed.</source>
        <translation>Datnes %1 saturu nevarēja izskatīt. Pati datne ir neskarta.</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>Nav %1. lapas.</translation>
    </message>
    <message>
        <source>The note says nothing yet: write down what was asked.</source>
        <translation>Pieraksts vēl ir tukšs: pierakstiet, ko lūdza.</translation>
    </message>
    <message>
        <source>Document %1 has no pages that could be parted: only PDF files and pictures can be.</source>
        <translation>Dokumentu %1 nevar sadalīt: sadalīt var tikai PDF datnes un attēlus ar vairākām lapām.</translation>
    </message>
    <message>
        <source>There is no mailbox %1.</source>
        <translation>Nav pastkastes %1.</translation>
    </message>
    <message>
        <source>There is a mailbox %1 already.</source>
        <translation>Pastkaste %1 jau ir.</translation>
    </message>
    <message>
        <source>The mailbox cannot be used like this: check the field “%1”.</source>
        <translation>Pastkasti šādi nevar izmantot: pārbaudiet lauku „%1”.</translation>
    </message>
    <message>
        <source>No mailbox has been set up yet. Settings → Mailboxes.</source>
        <translation>Vēl nav iestatīta neviena pastkaste. Iestatījumi → Pastkastes.</translation>
    </message>
    <message>
        <source>The password of the mailbox %1 is not known on this computer.</source>
        <translation>Šajā datorā nav zināma pastkastes %1 parole.</translation>
    </message>
    <message>
        <source>The mail server did not accept user name and password of the mailbox %1.</source>
        <translation>Pasta serveris nepieņēma pastkastes %1 lietotājvārdu un paroli.</translation>
    </message>
    <message>
        <source>The mailbox %1 cannot be reached: no connection to %2.</source>
        <translation>Pastkaste %1 nav sasniedzama: nav savienojuma ar %2.</translation>
    </message>
    <message>
        <source>The mailbox %1 was not read: the certificate of %2 cannot be trusted.</source>
        <translation>Pastkaste %1 netika nolasīta: servera %2 sertifikātam nevar uzticēties.</translation>
    </message>
    <message>
        <source>The mailbox %1 was not read: %2 did not answer in time.</source>
        <translation>Pastkaste %1 netika nolasīta: %2 neatbildēja laikā.</translation>
    </message>
    <message>
        <source>The mailbox %1 has no folder %2.</source>
        <translation>Pastkastē %1 nav mapes %2.</translation>
    </message>
    <message>
        <source>The mail server of the mailbox %1 gave an answer that makes no sense: %2</source>
        <translation>Pastkastes %1 pasta servera atbilde nav saprotama: %2</translation>
    </message>
    <message>
        <source>The mailbox %1 was not read: signing in again was refused: %2</source>
        <translation>Pastkaste %1 netika nolasīta: atkārtotu pieteikšanos noraidīja: %2</translation>
    </message>
    <message>
        <source>The mailbox %1 is being read by another window just now.</source>
        <translation>Pastkasti %1 pašlaik nolasa cits logs.</translation>
    </message>
    <message>
        <source>The address “%1” is too long to be printed here.</source>
        <translation>Adrese „%1” ir pārāk gara, lai to šeit izdrukātu.</translation>
    </message>
    <message>
        <source>%1 cannot be a logo: it is no whole PNG, JPEG or SVG picture, or it refers to other files.</source>
        <translation>%1 nevar būt logotips: tas nav vesels PNG, JPEG vai SVG attēls vai arī atsaucas uz citām datnēm.</translation>
    </message>
    <message>
        <source>Sending mail has not been set up yet. Settings → Sending.</source>
        <translation>E-pasta sūtīšana vēl nav iestatīta. Iestatījumi → Sūtīšana.</translation>
    </message>
    <message>
        <source>Mail cannot be sent like this: check the field “%1”.</source>
        <translation>Ar šādiem iestatījumiem e-pastu nevar nosūtīt: pārbaudiet lauku „%1”.</translation>
    </message>
    <message>
        <source>Only the administrator may allow a connection that is not secured or not verified.</source>
        <translation>Neaizsargātu vai nepārbaudītu savienojumu drīkst atļaut tikai administrators.</translation>
    </message>
    <message>
        <source>The password for sending through %1 is not known on this computer.</source>
        <translation>Šajā datorā nav zināma parole sūtīšanai caur %1.</translation>
    </message>
    <message>
        <source>The server %1 did not accept user name and password. Nothing was sent.</source>
        <translation>Serveris %1 nepieņēma lietotājvārdu un paroli. Nekas nav nosūtīts.</translation>
    </message>
    <message>
        <source>The server %1 cannot be reached. Nothing was sent. %2</source>
        <translation>Serveris %1 nav sasniedzams. Nekas nav nosūtīts. %2</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted. Nothing was sent.</source>
        <translation>Servera %1 sertifikātam nevar uzticēties. Nekas nav nosūtīts.</translation>
    </message>
    <message>
        <source>The server %1 offers no secured connection. Nothing was sent.</source>
        <translation>Serveris %1 nepiedāvā aizsargātu savienojumu. Nekas nav nosūtīts.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. Nothing was sent.</source>
        <translation>Serveris %1 laikus neatbildēja. Nekas nav nosūtīts.</translation>
    </message>
    <message>
        <source>The server %1 gave an answer that makes no sense. Nothing was sent. %2</source>
        <translation>Serveris %1 sniedza nesaprotamu atbildi. Nekas nav nosūtīts. %2</translation>
    </message>
    <message>
        <source>Signing in to %1 again was refused: %2</source>
        <translation>Atkārtota pieteikšanās serverī %1 noraidīta: %2</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1” nav e-pasta adrese.</translation>
    </message>
    <message>
        <source>No e-mail address is known of %1.</source>
        <translation>Nav zināma e-pasta adrese: %1.</translation>
    </message>
    <message>
        <source>%1 is not the address the person wrote from or is known by (%2). Confirm that the letter is to go there.</source>
        <translation>%1 nav adrese, no kuras persona rakstījusi vai kura par to zināma (%2). Apstipriniet, ka vēstule jāsūta uz turieni.</translation>
    </message>
    <message>
        <source>The letter %1 is in the outbox or has been sent to %2 already.</source>
        <translation>Vēstule %1 jau ir izsūtnē vai nosūtīta adresātam %2.</translation>
    </message>
    <message>
        <source>There is no mail %1 in the outbox.</source>
        <translation>Izsūtnē nav e-pasta vēstules %1.</translation>
    </message>
    <message>
        <source>The mail does not wait any more: %1.</source>
        <translation>E-pasta vēstule vairs negaida nosūtīšanu: %1.</translation>
    </message>
    <message>
        <source>What became of the mail is known: %1.</source>
        <translation>E-pasta vēstules liktenis ir zināms: %1.</translation>
    </message>
    <message>
        <source>The letter %1 is being sent by e-mail just now. Wait a moment.</source>
        <translation>Vēstuli %1 pašlaik sūta pa e-pastu. Brīdi uzgaidiet.</translation>
    </message>
    <message>
        <source>The mail was not sent: %1. %2</source>
        <translation>E-pasta vēstule nav nosūtīta: %1. %2</translation>
    </message>
    <message>
        <source>The data package %1 can be read without a password, so it does not go by e-mail. Build it again with a password, and give the password by another way.</source>
        <translation>Datu pakotni %1 var izlasīt bez paroles, tāpēc to nesūta pa e-pastu. Izveidojiet to no jauna ar paroli un paroli paziņojiet citā veidā.</translation>
    </message>
    <message>
        <source>Write down who took the letter that was handed over.</source>
        <translation>Ierakstiet, kas saņēma personīgi nodoto vēstuli.</translation>
    </message>
    <message>
        <source>Another letter has taken the place of letter %1.</source>
        <translation>Vēstuli %1 jau ir aizstājusi cita vēstule.</translation>
    </message>
    <message>
        <source>Editing this letter is not for the role “%1”.</source>
        <translation>Šīs vēstules rediģēšana neattiecas uz lomu „%1”.</translation>
    </message>
    <message>
        <source>What the letter of request %1 was written from has changed since. Please compare your text with the one composed now before it becomes final.</source>
        <translation>Kopš pieprasījuma %1 vēstules rakstīšanas ir mainījies tas, no kā tā sagatavota. Pirms vēstuli pabeidz, lūdzu, salīdziniet savu tekstu ar tagad sagatavoto.</translation>
    </message>
    <message>
        <source>Two officers have written the letter of request %1 at the same time. Please compare both texts before it becomes final.</source>
        <translation>Pieprasījuma %1 vēstuli vienlaikus rakstījuši divi darbinieki. Pirms vēstuli pabeidz, lūdzu, salīdziniet abus tekstus.</translation>
    </message>
    <message>
        <source>The letter text “%1” was not saved: no letter may be made from it like this.</source>
        <translation>Vēstules teksts „%1” nav saglabāts: šādā redakcijā vēstuli no tā veidot nedrīkst.</translation>
    </message>
    <message>
        <source>The letter text “%1” reads so already; nothing was saved.</source>
        <translation>Vēstules teksts „%1” jau ir tieši tāds; nekas netika saglabāts.</translation>
    </message>
    <message>
        <source>The letter text %1 has no version %2.</source>
        <translation>Vēstules tekstam %1 nav redakcijas Nr. %2.</translation>
    </message>
    <message>
        <source>Request %1 is open or has not been kept for its time yet; it is not erased.</source>
        <translation>Pieprasījums %1 ir atvērts, vai tā glabāšanas termiņš vēl nav beidzies; tas netiek dzēsts.</translation>
    </message>
    <message>
        <source>Request %1 is not erased: %2.</source>
        <translation>Pieprasījums %1 netiek dzēsts: %2.</translation>
    </message>
    <message>
        <source>The erasure is unfinished; what is left of it can be carried on at any time.</source>
        <translation>Dzēšana nav pabeigta; atlikušo var turpināt jebkurā laikā.</translation>
    </message>
    <message>
        <source>There is no hold %1 in force.</source>
        <translation>Spēkā esoša dzēšanas aizturējuma %1 nav.</translation>
    </message>
    <message>
        <source>Too little free space on the disk to clean the database: bytes needed: %1. The erasure is unfinished; carry it on when there is space.</source>
        <translation>Diskā ir par maz brīvas vietas, lai iztīrītu datubāzi; vajadzīgie baiti: %1. Dzēšana nav pabeigta; turpiniet to, kad vieta būs.</translation>
    </message>
    <message>
        <source>There is no backup at %1.</source>
        <translation>Vietā %1 nav rezerves kopijas.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged or cut short; it was not used. Nothing was changed.</source>
        <translation>Rezerves kopija %1 ir bojāta vai nepilnīga; tā netika izmantota. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>The backup %1 is of another office than the one here. Nothing was changed.</source>
        <translation>Rezerves kopija %1 ir cita biroja, nevis šī. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>The backup %1 does not open with this password. Nothing was changed.</source>
        <translation>Rezerves kopiju %1 ar šo paroli nevar atvērt. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>The backup %1 was made by a newer version of Atbilde; please install the newer version. Nothing was changed.</source>
        <translation>Rezerves kopiju %1 ir izveidojusi jaunāka Atbildes versija; lūdzu, instalējiet to. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>No folder for backups has been set.</source>
        <translation>Rezerves kopiju mape nav noteikta.</translation>
    </message>
    <message>
        <source>The work was stopped; nothing was changed.</source>
        <translation>Darbs tika apturēts; nekas nav mainīts.</translation>
    </message>
</context>
<context>
    <name>RegisterLists</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Nolūks</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dota</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Atsaukta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>On the list since</source>
        <translation>Sarakstā kopš</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pieprasījums</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ievadīta ar roku</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Kopš</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Līdz</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Apstiprināts</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>systems</comment>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>Objects to</source>
        <translation>Iebilst pret</translation>
    </message>
    <message>
        <source>all direct marketing</source>
        <translation>visu tiešo tirgvedību</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistēma</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Dzēsts</translation>
    </message>
    <message>
        <source>In backups until</source>
        <translation>Kopijās līdz</translation>
    </message>
</context>
<context>
    <name>RegisterPages</name>
    <message>
        <source>Consents</source>
        <translation>Piekrišanas</translation>
    </message>
    <message>
        <source>Suppression list</source>
        <translation>Atteikumu saraksts</translation>
    </message>
    <message>
        <source>Restriction marks</source>
        <translation>Ierobežojuma atzīmes</translation>
    </message>
    <message>
        <source>Objection marks</source>
        <translation>Iebildumu atzīmes</translation>
    </message>
    <message>
        <source>Deletion log</source>
        <translation>Dzēšanas žurnāls</translation>
    </message>
    <message>
        <source>The record of processing (Article 30). The answers to access requests are written from it.</source>
        <translation>Apstrādes darbību reģistrs (30. pants). No tā raksta atbildes uz piekļuves pieprasījumiem.</translation>
    </message>
    <message>
        <source>Where data are searched, corrected and erased, and when the backups expire.</source>
        <translation>Kur datus meklē, labo un dzēš un kad beidzas rezerves kopijas.</translation>
    </message>
    <message>
        <source>Who works on data for the office, and to whom data are disclosed; they are told of corrections and erasures (Article 19).</source>
        <translation>Kas apstrādā datus uzņēmuma uzdevumā un kam datus izpauž; viņiem paziņo par labojumiem un dzēšanu (19. pants).</translation>
    </message>
    <message>
        <source>The kinds of data the office holds. Findings and copies of data are sorted by them.</source>
        <translation>Kādus datus glabā. Pēc tām kārto atrastos datus un datu kopijas.</translation>
    </message>
    <message>
        <source>How long each set of data is kept, from what day, and why.</source>
        <translation>Cik ilgi, no kuras dienas un kādēļ glabā katru datu kopumu.</translation>
    </message>
    <message>
        <source>Who agreed to which purpose, with the proof (Article 7). A withdrawn consent stays in the list.</source>
        <translation>Kas kuram nolūkam piekrita un kā to pierādīt (7. pants). Atsaukta piekrišana paliek sarakstā.</translation>
    </message>
    <message>
        <source>Addresses to which nothing is advertised any more (Article 21(3)). Only a hash of each is kept: an address can be recognised, not read.</source>
        <translation>Adreses, uz kurām vairs nesūta reklāmu (21. panta 3. punkts). No katras glabā tikai kontrolsummu: adresi var pazīt, bet ne izlasīt.</translation>
    </message>
    <message>
        <source>Data that may be stored but not used (Article 18).</source>
        <translation>Dati, kurus drīkst glabāt, bet ne izmantot (18. pants).</translation>
    </message>
    <message>
        <source>People who objected to processing (Article 21).</source>
        <translation>Personas, kas iebildušas pret apstrādi (21. pants).</translation>
    </message>
    <message>
        <source>Erased data that a backup still holds. After a restore they must be erased again.</source>
        <translation>Dzēsti dati, kas vēl ir rezerves kopijā. Pēc atjaunošanas tie jādzēš atkārtoti.</translation>
    </message>
    <message>
        <source>No processing activity is described yet</source>
        <translation>Neviena apstrādes darbība vēl nav aprakstīta</translation>
    </message>
    <message>
        <source>No system is described yet</source>
        <translation>Neviena sistēma vēl nav aprakstīta</translation>
    </message>
    <message>
        <source>No processor or recipient is entered yet</source>
        <translation>Neviens apstrādātājs vai saņēmējs vēl nav ievadīts</translation>
    </message>
    <message>
        <source>No category of data is described yet</source>
        <translation>Neviena datu kategorija vēl nav aprakstīta</translation>
    </message>
    <message>
        <source>There is no retention rule yet</source>
        <translation>Glabāšanas noteikumu vēl nav</translation>
    </message>
    <message>
        <source>No consent is entered yet</source>
        <translation>Neviena piekrišana vēl nav ievadīta</translation>
    </message>
    <message>
        <source>Nobody is on the suppression list</source>
        <translation>Atteikumu saraksts ir tukšs</translation>
    </message>
    <message>
        <source>No restriction holds</source>
        <translation>Spēkā nav neviena ierobežojuma</translation>
    </message>
    <message>
        <source>No objection holds</source>
        <translation>Spēkā nav neviena iebilduma</translation>
    </message>
    <message>
        <source>No backup holds erased data</source>
        <translation>Nevienā rezerves kopijā nav dzēstu datu</translation>
    </message>
    <message>
        <source>Add the first entry below, or import a table you already have.</source>
        <translation>Pievienojiet pirmo ierakstu zemāk vai importējiet tabulu, kas jums jau ir.</translation>
    </message>
    <message>
        <source>Enter below who agreed to what and how that can be proven.</source>
        <translation>Ievadiet zemāk, kas kam piekrita un kā to var pierādīt.</translation>
    </message>
    <message>
        <source>An address gets here when an objection to direct marketing is decided, or by hand below.</source>
        <translation>Adrese te nonāk, kad izlemti iebildumi pret tiešo tirgvedību, vai ja to ievada zemāk.</translation>
    </message>
    <message>
        <source>A mark appears here when a request leads to a restriction, and stays until it is lifted.</source>
        <translation>Atzīme te parādās, kad pieprasījuma dēļ apstrādi ierobežo, un paliek, līdz ierobežojumu atceļ.</translation>
    </message>
    <message>
        <source>A mark appears here when an objection is upheld, and stays as long as data are held.</source>
        <translation>Atzīme te parādās, kad iebildumi ir pamatoti, un paliek, kamēr datus glabā.</translation>
    </message>
    <message>
        <source>An erasure appears here until the last backup of its system has expired.</source>
        <translation>Dzēšana te redzama, līdz beidzas pēdējā sistēmas rezerves kopija.</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Code</source>
        <translation>Kods</translation>
    </message>
    <message>
        <source>Small letters and digits; stays as it is once saved</source>
        <translation>Mazie burti un cipari; pēc saglabāšanas nemainās</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Nolūks</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Tiesiskais pamats</translation>
    </message>
    <message>
        <source>Data categories</source>
        <translation>Datu kategorijas</translation>
    </message>
    <message>
        <source>Processors and recipients</source>
        <translation>Apstrādātāji un saņēmēji</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistēmas</translation>
    </message>
    <message>
        <source>Storage period</source>
        <translation>Glabāšanas laikposms</translation>
    </message>
    <message>
        <source>Retention rule</source>
        <translation>Glabāšanas noteikums</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Datu avots</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>Automatizēti lēmumi</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Tukšs: nav</translation>
    </message>
    <message>
        <source>Transfers outside the EEA</source>
        <translation>Nosūtīšana ārpus EEZ</translation>
    </message>
    <message>
        <source>Direct marketing</source>
        <translation>Tiešā tirgvedība</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Apstrādātājs</translation>
    </message>
    <message>
        <source>Engaged for</source>
        <translation>Piesaistīts</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Processing agreement</source>
        <translation>Apstrādes līgums</translation>
    </message>
    <message>
        <source>Date and number of the agreement; empty for a recipient</source>
        <translation>Līguma datums un numurs; saņēmējam tukšs</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Uztur</translation>
    </message>
    <message>
        <source>Backups kept, days</source>
        <translation>Rezerves kopijas, dienas</translation>
    </message>
    <message>
        <source>0: there are no backups</source>
        <translation>0: rezerves kopiju nav</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datu kopums</translation>
    </message>
    <message>
        <source>Kept for, months</source>
        <translation>Glabā, mēneši</translation>
    </message>
    <message>
        <source>0: no longer than until the event itself</source>
        <translation>0: ne ilgāk kā līdz pašam notikumam</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Skaita no</translation>
    </message>
    <message>
        <source>Provision of law</source>
        <translation>Tiesību norma</translation>
    </message>
    <message>
        <source>Empty: the office&apos;s own choice</source>
        <translation>Tukšs: pašu izvēle</translation>
    </message>
    <message>
        <source>Processing activities</source>
        <translation>Apstrādes darbības</translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation>Glabāšanas noteikumi</translation>
    </message>
    <message>
        <source>Consent, 6(1)(a)</source>
        <translation>Piekrišana, 6(1)(a)</translation>
    </message>
    <message>
        <source>Contract, 6(1)(b)</source>
        <translation>Līgums, 6(1)(b)</translation>
    </message>
    <message>
        <source>Legal obligation, 6(1)(c)</source>
        <translation>Juridisks pienākums, 6(1)(c)</translation>
    </message>
    <message>
        <source>Vital interests, 6(1)(d)</source>
        <translation>Vitālas intereses, 6(1)(d)</translation>
    </message>
    <message>
        <source>Public task, 6(1)(e)</source>
        <translation>Uzdevums sabiedrības interesēs, 6(1)(e)</translation>
    </message>
    <message>
        <source>Legitimate interests, 6(1)(f)</source>
        <translation>Leģitīmās intereses, 6(1)(f)</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Mārketingam</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Mitināšanai</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Komunikācijai</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistikai</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Citam nolūkam</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-pasta adrese</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Tālruņa numurs</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Pasta adrese</translation>
    </message>
    <message>
        <source>Accuracy contested</source>
        <translation>Apstrīdēta precizitāte</translation>
    </message>
    <message>
        <source>Restricted instead of erased</source>
        <translation>Ierobežots dzēšanas vietā</translation>
    </message>
    <message>
        <source>Needed for the person&apos;s legal claims</source>
        <translation>Vajadzīgi personas likumīgajām prasībām</translation>
    </message>
    <message>
        <source>Objection being weighed</source>
        <translation>Iebildumus izvērtē</translation>
    </message>
    <message>
        <source>Kept for a duty or claim only</source>
        <translation>Glabā tikai pienākumam vai prasībai</translation>
    </message>
    <message>
        <source>The office itself</source>
        <translation>Pats uzņēmums</translation>
    </message>
    <message>
        <source>%1 (Latvian)</source>
        <comment>field</comment>
        <translation>%1 (latviski)</translation>
    </message>
    <message>
        <source>%1 (English)</source>
        <comment>field</comment>
        <translation>%1 (angliski)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Jā</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nē</translation>
    </message>
</context>
<context>
    <name>RegistersScreen</name>
    <message>
        <source>Registers</source>
        <translation>Reģistri</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>&amp;Importēt CSV…</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>&amp;Eksportēt CSV…</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Meklēt šajā sarakstā</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Pievienot</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saglabāt</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Atmest izmaiņas</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Noņemt</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabulas (CSV)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>register, number of entries</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing in this list has these words</source>
        <translation>Sarakstā nekas neatbilst šiem vārdiem</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Mēģiniet ar mazāk burtiem.</translation>
    </message>
    <message>
        <source>What you typed is not saved yet. Save it or discard it first.</source>
        <translation>Ievadītais vēl nav saglabāts. Vispirms saglabājiet vai atmetiet to.</translation>
    </message>
    <message>
        <source>Readers may look at consents, not enter them.</source>
        <translation>Lasītāji piekrišanas var skatīt, bet ne ievadīt.</translation>
    </message>
    <message>
        <source>Only the data protection officer and the administrator may change the registers.</source>
        <translation>Reģistrus drīkst mainīt tikai datu aizsardzības speciālists un administrators.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1” ir saglabāts.</translation>
    </message>
    <message>
        <source>Choose the person from those the program knows: type a part of the name and choose from the list.</source>
        <translation>Izvēlieties programmā zināmu personu: ierakstiet daļu vārda un izvēlieties no saraksta.</translation>
    </message>
    <message>
        <source>Choose the purpose they agreed to.</source>
        <translation>Izvēlieties nolūku, kuram persona piekrita.</translation>
    </message>
    <message>
        <source>The consent is entered.</source>
        <translation>Piekrišana ir ievadīta.</translation>
    </message>
    <message>
        <source>Somebody else has changed this entry meanwhile. Nothing was saved; what you typed is kept.</source>
        <translation>Šo ierakstu pa to laiku ir mainījis kāds cits. Nekas nav saglabāts; ievadītais ir saglabājies laukos.</translation>
    </message>
    <message>
        <source>Show theirs</source>
        <translation>Rādīt jauno</translation>
    </message>
    <message>
        <source>Please fill in how the consent was given: without proof it does not count.</source>
        <translation>Lūdzu, norādiet, kā piekrišana dota: bez pierādījuma tā neder.</translation>
    </message>
    <message>
        <source>Please fill in the day on which the consent was given.</source>
        <translation>Lūdzu, norādiet dienu, kad piekrišana dota.</translation>
    </message>
    <message>
        <source>Please fill in: %1.</source>
        <translation>Lūdzu, aizpildiet: %1.</translation>
    </message>
    <message>
        <source>A code consists of small letters without marks, digits, “-” and “_”, at most 40.</source>
        <translation>Kods sastāv no mazajiem burtiem bez diakritiskajām zīmēm, cipariem, „-” un „_”, ne vairāk kā 40.</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood.</source>
        <comment>field, text</comment>
        <translation>%1: „%2” nav saprotams.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1” ir noņemts.</translation>
    </message>
    <message>
        <source>The withdrawal is recorded; the consent ended on %1.</source>
        <translation>Atsaukums ir reģistrēts; piekrišana beidzās %1</translation>
    </message>
    <message>
        <source>Import into: %1</source>
        <translation>Importēt reģistrā: %1</translation>
    </message>
    <message>
        <source>Imported. New entries: %1, changed: %2.</source>
        <translation>Importēts. Jauni ieraksti: %1, mainīti: %2.</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Eksports: %1</translation>
    </message>
    <message>
        <source>Mailing list to check</source>
        <translation>Pārbaudāmais izsūtīšanas saraksts</translation>
    </message>
    <message>
        <source>In this table no column holds e-mail addresses, telephone numbers or names with postal addresses.</source>
        <translation>Šajā tabulā nevienā kolonnā nav e-pasta adrešu, tālruņa numuru vai vārdu ar pasta adresēm.</translation>
    </message>
    <message>
        <source>Save the cleaned list</source>
        <translation>Saglabāt attīrīto sarakstu</translation>
    </message>
    <message>
        <source>%1-cleaned.csv</source>
        <comment>file name</comment>
        <translation>%1-attirits.csv</translation>
    </message>
    <message>
        <source>The address is on the list. Nothing may be advertised to it.</source>
        <translation>Adrese ir sarakstā. Reklāmu uz to sūtīt nedrīkst.</translation>
    </message>
    <message>
        <source>The address is off the list.</source>
        <translation>Adrese ir izņemta no saraksta.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>file</comment>
        <translation>Ierakstīts: %1</translation>
    </message>
</context>
<context>
    <name>RegistersVerb</name>
    <message>
        <source>Register</source>
        <translation>Reģistrs</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kods</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Ieraksti</translation>
    </message>
    <message>
        <source>The register has no entries.</source>
        <translation>Reģistrā nav ierakstu.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>file</comment>
        <translation>Ierakstīts: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>codes</comment>
        <translation>Jauni: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>codes</comment>
        <translation>Mainīti: %1</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <comment>codes</comment>
        <translation>Nemainīti: %1</translation>
    </message>
    <message>
        <source>Not in the table, kept as they are: %1</source>
        <comment>codes</comment>
        <translation>Tabulā nav, paliek, kā ir: %1</translation>
    </message>
    <message>
        <source>Nothing was written: this was a trial.</source>
        <translation>Nekas nav ierakstīts: tas bija izmēģinājums.</translation>
    </message>
    <message>
        <source>Lines: %1, suppressed: %2</source>
        <translation>Rindas: %1, izlaižamas: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, kind of address</comment>
        <translation>%1. rinda: %2</translation>
    </message>
    <message>
        <source>Lines in which no address was understood: %1</source>
        <translation>Rindas, kurās adrese nav saprasta: %1</translation>
    </message>
    <message>
        <source>Name one register and what to do with it: --export or --import.</source>
        <translation>Nosauciet vienu reģistru un darbību ar to: --export vai --import.</translation>
    </message>
    <message>
        <source>The suppression list can be asked with: check FILE.csv</source>
        <translation>Atteikumu sarakstam var jautāt ar: check DATNE.csv</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Written: %1</source>
        <translation>Saglabāts: %1</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Measure</source>
        <translation>Rādītājs</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Izmaiņas</translation>
    </message>
    <message>
        <source>%1: mean</source>
        <translation>%1: vidēji</translation>
    </message>
    <message>
        <source>%1: median</source>
        <translation>%1: mediāna</translation>
    </message>
    <message>
        <source>%1: nine of ten within</source>
        <translation>%1: deviņi no desmit iekļaujas</translation>
    </message>
    <message>
        <source>%1: longest</source>
        <translation>%1: ilgākais</translation>
    </message>
    <message>
        <source>Requests and rights</source>
        <translation>Pieprasījumi un tiesības</translation>
    </message>
    <message>
        <source>Requests received</source>
        <translation>Saņemtie pieprasījumi</translation>
    </message>
    <message>
        <source>Rights invoked in them</source>
        <translation>Tajos izmantotās tiesības</translation>
    </message>
    <message>
        <source>Requests carried over from the year before</source>
        <translation>No iepriekšējā gada pārnākušie pieprasījumi</translation>
    </message>
    <message>
        <source>Requests answered</source>
        <translation>Atbildētie pieprasījumi</translation>
    </message>
    <message>
        <source>Rights answered</source>
        <translation>Tiesības, par kurām atbildēts</translation>
    </message>
    <message>
        <source>Requests closed without an answer</source>
        <translation>Bez atbildes slēgtie pieprasījumi</translation>
    </message>
    <message>
        <source>Requests open at the end</source>
        <translation>Perioda beigās atvērtie pieprasījumi</translation>
    </message>
    <message>
        <source>Requests that repeat an earlier one</source>
        <translation>Atkārtoti pieprasījumi</translation>
    </message>
    <message>
        <source>By right</source>
        <translation>Pēc tiesībām</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Tiesības</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saņemti</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>Atvērti perioda beigās</translation>
    </message>
    <message>
        <source>How requests came and in which language</source>
        <translation>Saņemšanas veids un valoda</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Pa mēnešiem</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mēnesis</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atbildēti</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>Dienas līdz atbildei</translation>
    </message>
    <message>
        <source>Answers in time</source>
        <translation>Termiņā sniegtās atbildes</translation>
    </message>
    <message>
        <source>Answers after the deadline</source>
        <translation>Pēc termiņa sniegtās atbildes</translation>
    </message>
    <message>
        <source>Answers in time, %</source>
        <translation>Termiņā sniegtās atbildes, %</translation>
    </message>
    <message>
        <source>Days until the responsible unit had it</source>
        <translation>Dienas līdz nonākšanai atbildīgajā struktūrvienībā</translation>
    </message>
    <message>
        <source>Refusals and partial refusals by ground</source>
        <translation>Pilnīgi un daļēji atteikumi pēc pamata</translation>
    </message>
    <message>
        <source>Extensions, questions and identity</source>
        <translation>Pagarinājumi, jautājumi un identitāte</translation>
    </message>
    <message>
        <source>Requests extended</source>
        <translation>Pagarinātie pieprasījumi</translation>
    </message>
    <message>
        <source>Requests extended, %</source>
        <translation>Pagarinātie pieprasījumi, %</translation>
    </message>
    <message>
        <source>Extended for their complexity</source>
        <translation>Pagarināti sarežģītības dēļ</translation>
    </message>
    <message>
        <source>Extended for their number</source>
        <translation>Pagarināti pieprasījumu skaita dēļ</translation>
    </message>
    <message>
        <source>Requests in which the clock was suspended</source>
        <translation>Pieprasījumi, kuros termiņš bija apturēts</translation>
    </message>
    <message>
        <source>Days suspended</source>
        <translation>Apturēšanas dienas</translation>
    </message>
    <message>
        <source>Requests in which identity was doubted</source>
        <translation>Pieprasījumi, kuros bija šaubas par identitāti</translation>
    </message>
    <message>
        <source>Requests in which identity was doubted, %</source>
        <translation>Pieprasījumi, kuros bija šaubas par identitāti, %</translation>
    </message>
    <message>
        <source>Copies of identity documents received</source>
        <translation>Saņemtās personu apliecinošu dokumentu kopijas</translation>
    </message>
    <message>
        <source>Copies of identity documents shredded</source>
        <translation>Iznīcinātās personu apliecinošu dokumentu kopijas</translation>
    </message>
    <message>
        <source>Fees, notices, restrictions and complaints</source>
        <translation>Maksa, paziņojumi, ierobežojumi un sūdzības</translation>
    </message>
    <message>
        <source>Fees asked</source>
        <translation>Pieprasītās maksas</translation>
    </message>
    <message>
        <source>Fees paid</source>
        <translation>Samaksātās maksas</translation>
    </message>
    <message>
        <source>Notices to recipients sent</source>
        <translation>Nosūtītie paziņojumi saņēmējiem</translation>
    </message>
    <message>
        <source>Notices to recipients confirmed</source>
        <translation>Saņēmēju apstiprinātie paziņojumi</translation>
    </message>
    <message>
        <source>Recipients that could not be told</source>
        <translation>Saņēmēji, kuriem nebija iespējams paziņot</translation>
    </message>
    <message>
        <source>Restrictions that hold at the end</source>
        <translation>Perioda beigās spēkā esošie apstrādes ierobežojumi</translation>
    </message>
    <message>
        <source>Age of the oldest restriction, days</source>
        <translation>Vecākā ierobežojuma ilgums dienās</translation>
    </message>
    <message>
        <source>Days until advertising stopped</source>
        <translation>Dienas līdz reklāmas pārtraukšanai</translation>
    </message>
    <message>
        <source>Complaints to the authority</source>
        <translation>Sūdzības uzraudzības iestādei</translation>
    </message>
    <message>
        <source>Complaints to a court</source>
        <translation>Sūdzības tiesai</translation>
    </message>
    <message>
        <source>Letters of the authority</source>
        <translation>Uzraudzības iestādes vēstules</translation>
    </message>
    <message>
        <source>Letters of the authority answered in time</source>
        <translation>Uzraudzības iestādes vēstules, uz kurām atbildēts termiņā</translation>
    </message>
    <message>
        <source>Letters of the authority answered late</source>
        <translation>Uzraudzības iestādes vēstules, uz kurām atbildēts pēc termiņa</translation>
    </message>
    <message>
        <source>Closed, and why</source>
        <translation>Slēgšanas iemesli</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>febr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>marts</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maijs</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jūn.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jūl.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dec.</translation>
    </message>
    <message>
        <source>Up to %1 days</source>
        <translation>Līdz %1 dienām</translation>
    </message>
    <message>
        <source>%1–%2 days</source>
        <translation>%1–%2 dienas</translation>
    </message>
    <message>
        <source>More than %1 days</source>
        <translation>Vairāk nekā %1 dienas</translation>
    </message>
    <message>
        <source>Statistics %1</source>
        <translation>%1. gada statistika</translation>
    </message>
    <message>
        <source>%1 – as on %2</source>
        <translation>%1 – stāvoklis %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1. lapa no %2</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Gads</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Gads</translation>
    </message>
    <message>
        <source>Save as &amp;spreadsheet…</source>
        <translation>Saglabāt kā &amp;izklājlapu…</translation>
    </message>
    <message>
        <source>XLSX, a sheet for each table</source>
        <translation>XLSX, katrai tabulai sava lapa</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Saglabāt kā &amp;CSV…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Saglabāt kā &amp;PDF…</translation>
    </message>
    <message>
        <source>All tables, with their charts</source>
        <translation>Visas tabulas ar diagrammām</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Skaita…</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Skaita</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Pārskata daļas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Skaitļi</translation>
    </message>
    <message>
        <source>Documents (PDF)</source>
        <translation>Dokumenti (PDF)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabulas (CSV)</translation>
    </message>
    <message>
        <source>Spreadsheets (XLSX)</source>
        <translation>Izklājlapas (XLSX)</translation>
    </message>
    <message>
        <source>statistics-%1</source>
        <comment>file name</comment>
        <translation>statistika-%1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>file</comment>
        <translation>Saglabāts: %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Pārskati</translation>
    </message>
    <message>
        <source>No requests yet, nothing to count.</source>
        <translation>Pieprasījumu vēl nav, skaitīt nav ko.</translation>
    </message>
    <message>
        <source>Statistics appear with the first registered request.</source>
        <translation>Statistika parādīsies pēc pirmā reģistrētā pieprasījuma.</translation>
    </message>
</context>
<context>
    <name>RequestScreen</name>
    <message>
        <source>Back to the requests</source>
        <translation>Atpakaļ uz pieprasījumiem</translation>
    </message>
    <message>
        <source>Show this person</source>
        <translation>Rādīt šo personu</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Izpildītājs</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Izpildītājs</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Soļi</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Tiesību izpilde</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Tiesību izpilde</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Notikumi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Notikumi</translation>
    </message>
    <message>
        <source>Back to what happened</source>
        <translation>Atpakaļ uz notikumiem</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Dokumenta teksts</translation>
    </message>
    <message>
        <source>Returned with remarks: %1</source>
        <translation>Atdots ar piezīmēm: %1</translation>
    </message>
    <message>
        <source>%1, received %2</source>
        <comment>channel, date</comment>
        <translation>%1, saņemts %2</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Lēmuma vēl nav</translation>
    </message>
    <message>
        <source>Add a copy of the data</source>
        <translation>Pievienot datu kopiju</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Visas datnes</translation>
    </message>
    <message>
        <source>This file holds no text that could be shown here.</source>
        <translation>Šajā datnē nav teksta, ko šeit varētu parādīt.</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Pieprasījuma daļas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of case, how it came</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; represented by %2 (%3)</source>
        <translation>%1; pārstāvis: %2 (%3)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uzdevumi</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitāte</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Saņēmēji</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This step writes no letter.</source>
        <translation>Šai darbībai vēstules nav.</translation>
    </message>
    <message>
        <source>As the letter would be: %1</source>
        <translation>Tāda būtu vēstule: %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Izvēlieties datni</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Lēmums</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Pārējais</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Copies of identity documents</source>
        <translation>Identitātes dokumentu kopijas</translation>
    </message>
    <message>
        <source>Packages with a person&apos;s data</source>
        <translation>Pakotnes ar personas datiem</translation>
    </message>
    <message>
        <source>The case: letters, documents, decisions, tasks</source>
        <translation>Lieta: vēstules, dokumenti, lēmumi, uzdevumi</translation>
    </message>
    <message>
        <source>The case after a complaint or a court case</source>
        <translation>Lieta pēc sūdzības vai tiesvedības</translation>
    </message>
    <message>
        <source>What is left for the statistics: number, dates, right, outcome</source>
        <translation>Statistikai atlikušais: numurs, datumi, tiesības, iznākums</translation>
    </message>
    <message>
        <source>from the check of identity</source>
        <translation>no identitātes pārbaudes</translation>
    </message>
    <message>
        <source>from the day it was made</source>
        <translation>no izveides dienas</translation>
    </message>
    <message>
        <source>from the day the case was closed</source>
        <translation>no lietas slēgšanas dienas</translation>
    </message>
    <message>
        <source>from the final end of the dispute</source>
        <translation>no strīda galīgā iznākuma</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienas</numerusform>
            <numerusform>%n dienu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n gads</numerusform>
            <numerusform>%n gadi</numerusform>
            <numerusform>%n gadu</numerusform>
        </translation>
    </message>
    <message>
        <source>it is on hold</source>
        <translation>tas ir aizturēts no dzēšanas</translation>
    </message>
    <message>
        <source>there is a complaint or a court case and its end is not recorded or not long enough ago</source>
        <translation>ir sūdzība vai tiesvedība, un tās beigas nav fiksētas vai nav pietiekami senas</translation>
    </message>
    <message>
        <source>a restriction holds on the person&apos;s data</source>
        <translation>personas datiem ir spēkā apstrādes ierobežojums</translation>
    </message>
    <message>
        <source>a personal data breach noticed on it is not closed</source>
        <translation>nav slēgts ar to saistīts personas datu aizsardzības pārkāpums</translation>
    </message>
    <message>
        <source>another open request refers to it</source>
        <translation>uz to atsaucas cits atvērts pieprasījums</translation>
    </message>
    <message>
        <source>a reminder or the reply of a recipient is awaited</source>
        <translation>tiek gaidīts atgādinājums vai saņēmēja atbilde</translation>
    </message>
    <message>
        <source>CERTIFICATE OF ERASURE</source>
        <translation>DZĒŠANAS APLIECINĀJUMS</translation>
    </message>
    <message>
        <source>Confirmed: %1, %2</source>
        <translation>Apstiprināts: %1, %2</translation>
    </message>
    <message>
        <source>Finished: %1, %2</source>
        <translation>Pabeigts: %1, %2</translation>
    </message>
    <message>
        <source>The time set for keeping them was over for these requests. Their letters, documents, decisions, tasks and the data of the person were erased; number, dates, right and outcome stay for the statistics.</source>
        <translation>Šiem pieprasījumiem bija beidzies noteiktais glabāšanas termiņš. To vēstules, dokumenti, lēmumi, uzdevumi un personas dati ir dzēsti; numurs, datumi, tiesības un iznākums paliek statistikai.</translation>
    </message>
    <message>
        <source>%1, closed %2; documents: %3, letters: %4</source>
        <translation>%1, slēgts %2; dokumenti: %3, vēstules: %4</translation>
    </message>
    <message>
        <source>Requests: %1. Documents: %2. Letters: %3. Size of the documents: %4.</source>
        <translation>Pieprasījumi: %1. Dokumenti: %2. Vēstules: %3. Dokumentu apjoms: %4.</translation>
    </message>
    <message>
        <source>The full-text index was rebuilt, the free space of the database was cleaned and its side files were emptied. Backups made earlier still hold these data until they expire; when one is restored, the data are erased again first.</source>
        <translation>Meklēšanas rādītājs ir pārbūvēts, datubāzes brīvā vieta iztīrīta un palīgdatnes iztukšotas. Agrāk veidotajās rezerves kopijās šie dati vēl ir, līdz kopijas tiek dzēstas; atjaunojot kopiju, dati vispirms tiek dzēsti vēlreiz.</translation>
    </message>
    <message>
        <source>Head of the journal: %1</source>
        <translation>Žurnāla gals: %1</translation>
    </message>
</context>
<context>
    <name>RightView</name>
    <message>
        <source>What the law asks</source>
        <translation>Ko prasa likums</translation>
    </message>
    <message>
        <source>It harms nobody: the address alone suffices to know who asks.</source>
        <translation>Tas nevienam nekaitē: pietiek ar adresi, lai zinātu, kas pieprasa.</translation>
    </message>
    <message>
        <source>The office must be sure of who asks; a proof only in reasonable doubt.</source>
        <translation>Jābūt drošībai par to, kas pieprasa; pierādījumu lūdz tikai pamatotu šaubu gadījumā.</translation>
    </message>
    <message>
        <source>Each recipient of the data is told what was done.</source>
        <translation>Par izdarīto informē katru datu saņēmēju.</translation>
    </message>
    <message>
        <source>Data leave the house: a second person approves.</source>
        <translation>Dati tiek izsniegti: apstiprina otra persona.</translation>
    </message>
    <message>
        <source>It takes effect at once, before it is answered.</source>
        <translation>Tas stājas spēkā uzreiz, vēl pirms atbildes.</translation>
    </message>
    <message>
        <source>The answer cannot be extended.</source>
        <translation>Atbildes termiņu nevar pagarināt.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Head of the journal: %1</source>
        <translation>Žurnāla gals: %1</translation>
    </message>
    <message>
        <source>The journal as it stands now was accepted; the journal says by whom.</source>
        <translation>Žurnāls pašreizējā stāvoklī ir apstiprināts; žurnālā norādīts, kas to izdarīja.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Is the office safe?</source>
        <translation>Vai birojs ir drošībā?</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Pārbaudīt visu tagad</translation>
    </message>
    <message>
        <source>Compares every record, document and journal entry with what proves it</source>
        <translation>Salīdzina katru ierakstu, dokumentu un žurnāla ierakstu ar to, kas to apliecina</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Pārbaudes gaita</translation>
    </message>
    <message>
        <source>Places found damaged</source>
        <translation>Atrastās bojātās vietas</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>No backup has been made yet. Make one now.</source>
        <translation>Neviena rezerves kopija vēl nav veidota. Izveidojiet to tagad.</translation>
    </message>
    <message>
        <source>The last backup was made and checked on %1.</source>
        <translation>Pēdējā rezerves kopija izveidota un pārbaudīta %1</translation>
    </message>
    <message>
        <source>The last backup is of %1. Make one now, and see why none was made since.</source>
        <translation>Pēdējā rezerves kopija veidota %1 Izveidojiet jaunu un noskaidrojiet, kāpēc kopš tā laika kopiju nav.</translation>
    </message>
    <message>
        <source>The office has not been checked as a whole yet.</source>
        <translation>Birojs vēl nav pārbaudīts pilnībā.</translation>
    </message>
    <message>
        <source>The check of %1 found damage. Places found: %2. Have it checked again and look at the list.</source>
        <translation>Pārbaudē %1 atrasti bojājumi. Atrastās vietas: %2. Pārbaudiet vēlreiz un aplūkojiet sarakstu.</translation>
    </message>
    <message>
        <source>Checked on %1: everything was as the program had left it.</source>
        <translation>Pārbaudīts %1 Viss bija tā, kā programma to atstājusi.</translation>
    </message>
    <message>
        <source>The disk is encrypted.</source>
        <translation>Disks ir šifrēts.</translation>
    </message>
    <message>
        <source>It cannot be told from here whether the disk is encrypted. The database file itself is not; see that the disk is.</source>
        <translation>Šeit nav nosakāms, vai disks ir šifrēts. Pati datubāzes datne nav šifrēta; gādājiet, lai būtu šifrēts disks.</translation>
    </message>
    <message>
        <source>The disk is not encrypted. Whoever takes the computer can read the database; encrypt the disk.</source>
        <translation>Disks nav šifrēts. Ikviens, kas paņem datoru, var izlasīt datubāzi; šifrējiet disku.</translation>
    </message>
    <message>
        <source>The database lies on a network drive, where it can be damaged. Move it to this computer or to a PostgreSQL server.</source>
        <translation>Datubāze atrodas tīkla diskā, kur tā var tikt bojāta. Pārvietojiet to uz šo datoru vai PostgreSQL serveri.</translation>
    </message>
    <message>
        <source>The database lies in a folder of %1, which copies it elsewhere and can damage it. Move it to another folder.</source>
        <translation>Datubāze atrodas %1 mapē, no kuras tā tiek kopēta citur un var tikt bojāta. Pārvietojiet to uz citu mapi.</translation>
    </message>
    <message>
        <source>The journal goes on from where it was left.</source>
        <translation>Žurnāls turpinās no vietas, kur tas palicis.</translation>
    </message>
    <message>
        <source>The journal does not hold entry %1, which is noted in %2: the database was put back to an earlier day, or the journal was cut off or rewritten. Find out who did it and why before you work on.</source>
        <translation>Žurnālā nav %1. ieraksta, kas fiksēts %2: datubāze ir atgriezta agrākas dienas stāvoklī, vai žurnāls ir nogriezts vai pārrakstīts. Pirms turpināt darbu, noskaidrojiet, kas to izdarīja un kāpēc.</translation>
    </message>
    <message>
        <source>Nothing is kept longer than the rules say.</source>
        <translation>Nekas netiek glabāts ilgāk, nekā noteikts.</translation>
    </message>
    <message>
        <source>Kept longer than the rules say, and free to be erased: %1.</source>
        <translation>Glabājas ilgāk, nekā noteikts, un ir dzēšams: %1.</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Tikai lasīšanai</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Žurnāls</translation>
    </message>
    <message>
        <source>Check of the whole office</source>
        <translation>Visa biroja pārbaude</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Rezerves kopija</translation>
    </message>
    <message>
        <source>Password for backups</source>
        <translation>Rezerves kopiju parole</translation>
    </message>
    <message>
        <source>Encryption of the disk</source>
        <translation>Diska šifrēšana</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Brīvā vieta</translation>
    </message>
    <message>
        <source>Place of the database</source>
        <translation>Datubāzes atrašanās vieta</translation>
    </message>
    <message>
        <source>Who may read the file</source>
        <translation>Kas var lasīt datni</translation>
    </message>
    <message>
        <source>Time of keeping</source>
        <translation>Glabāšanas termiņi</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Dzēšana</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Pastkaste</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Svētku dienas</translation>
    </message>
    <message>
        <source>The database or its folder may not be written: everything can be read, nothing can be changed.</source>
        <translation>Datubāzē vai tās mapē nedrīkst rakstīt: visu var lasīt, neko nevar mainīt.</translation>
    </message>
    <message>
        <source>A password opens the backups on any computer. Keep it where the computer is not.</source>
        <translation>Ar paroli rezerves kopijas var atvērt jebkurā datorā. Glabājiet to atsevišķi no datora.</translation>
    </message>
    <message>
        <source>Backups open only as long as this database is here. Set a password for backups, so that they help when the computer is lost.</source>
        <translation>Rezerves kopijas var atvērt tikai tik ilgi, kamēr šī datubāze ir šeit. Nosakiet rezerves kopiju paroli, lai tās noderētu, ja dators pazūd.</translation>
    </message>
    <message>
        <source>Cannot be told.</source>
        <translation>Nav nosakāms.</translation>
    </message>
    <message>
        <source>Free on the disk of the database: %1.</source>
        <translation>Brīvs datubāzes diskā: %1.</translation>
    </message>
    <message>
        <source>Other users of this computer cannot read the database.</source>
        <translation>Citi šī datora lietotāji nevar lasīt datubāzi.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the database; take that right away.</source>
        <translation>Citi šī datora lietotāji var lasīt datubāzi; atņemiet viņiem šīs tiesības.</translation>
    </message>
    <message>
        <source>An erasure was begun and is unfinished. Carry it on.</source>
        <translation>Dzēšana ir sākta un nav pabeigta. Turpiniet to.</translation>
    </message>
    <message>
        <source>The mailbox “%1” cannot be read; requests may be waiting in it.</source>
        <translation>Pastkasti “%1” nevar nolasīt; tajā var būt pieprasījumi.</translation>
    </message>
    <message>
        <source>The table of one-off holidays reaches the year %1.</source>
        <translation>Vienreizējo svētku dienu tabula sniedzas līdz %1. gadam.</translation>
    </message>
    <message>
        <source>The table of one-off holidays ends with the year %1. See whether a holiday was decreed since.</source>
        <translation>Vienreizējo svētku dienu tabula beidzas ar %1. gadu. Pārbaudiet, vai kopš tā laika nav noteikta kāda brīvdiena.</translation>
    </message>
    <message>
        <source>The office is safe.</source>
        <translation>Birojs ir drošībā.</translation>
    </message>
    <message>
        <source>The office is safe; some things are worth doing.</source>
        <translation>Birojs ir drošībā; dažas lietas ir vērts izdarīt.</translation>
    </message>
    <message>
        <source>The office is not as safe as it should be.</source>
        <translation>Birojs nav tik drošs, kā vajadzētu.</translation>
    </message>
    <message>
        <source>The office is not safe. Something was or may be lost.</source>
        <translation>Birojs nav drošībā. Kaut kas ir vai var tikt zaudēts.</translation>
    </message>
    <message>
        <source>Clock of the computer</source>
        <translation>Datora pulkstenis</translation>
    </message>
    <message>
        <source>The clock of this computer stands before the last entry of the journal, which is of %1. Set it right: deadlines are counted from its day.</source>
        <translation>Šī datora pulkstenis rāda laiku pirms žurnāla pēdējā ieraksta (%1). Iestatiet to pareizi: termiņus skaita no tā dienas.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample office is ready: %1</source>
        <translation>Parauga birojs ir gatavs: %1</translation>
    </message>
    <message>
        <source>Requests: open %1, overdue %2, closed %3; documents in the tray: %4</source>
        <translation>Pieprasījumi: atvērti %1, nokavēti %2, slēgti %3; saņemto dokumentu sarakstā: %4</translation>
    </message>
    <message>
        <source>Officers to work as:</source>
        <translation>Darbinieki, kuru vārdā strādāt:</translation>
    </message>
    <message>
        <source>To try:</source>
        <translation>Izmēģiniet:</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Iepriekšējā lapa (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nākamā lapa (Page Down)</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Pagriezt pa kreisi</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Pagriezt pa labi</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mazāk</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lielāk</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Loga platumā</translation>
    </message>
    <message>
        <source>Another document begins on this page</source>
        <translation>Šajā lapā sākas cits dokuments</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Lapa</translation>
    </message>
    <message>
        <source>This page cannot be shown. The file itself is unharmed and can be saved elsewhere.</source>
        <translation>Šo lapu nevar parādīt. Pati datne ir neskarta, un to var saglabāt citur.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1. lapa</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1. lapa no %2</translation>
    </message>
    <message>
        <source>Part into %1 documents</source>
        <translation>Sadalīt (dokumenti: %1)</translation>
    </message>
</context>
<context>
    <name>ScanningPage</name>
    <message>
        <source>No folder is watched.</source>
        <translation>Neviena mape netiek vērota.</translation>
    </message>
    <message>
        <source>This folder cannot be found just now. It is looked for again and again.</source>
        <translation>Šo mapi pašlaik nevar atrast. Programma to meklē atkārtoti.</translation>
    </message>
    <message>
        <source>This folder is watched. What was taken cannot be moved in it and stays where it is.</source>
        <translation>Šī mape tiek vērota. Pieņemtās datnes tajā nevar pārvietot, un tās paliek savā vietā.</translation>
    </message>
    <message>
        <source>This folder is watched while a clerk is signed in. What was taken is moved into “Atbilde” inside it.</source>
        <translation>Šī mape tiek vērota, kamēr pieteicies lietvedis. Pieņemtās datnes tiek pārvietotas tās apakšmapē „Atbilde”.</translation>
    </message>
    <message>
        <source>Folder of the scanner</source>
        <translation>Skenera mape</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skeneris</translation>
    </message>
    <message>
        <source>Set the scanner to save into a folder and name it here. Each scan comes into the tray by itself, is read in Latvian and English, and is shown page by page. This setting belongs to this computer.</source>
        <translation>Iestatiet skeneri saglabāt datnes mapē un norādiet to šeit. Katrs skenētais dokuments pats nonāk saņemto dokumentu sarakstā, tiek nolasīts latviešu un angļu valodā un parādīts pa lapām. Šis iestatījums attiecas uz šo datoru.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Nav mapes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlieties…</translation>
    </message>
    <message>
        <source>Choose the folder of the scanner</source>
        <translation>Izvēlēties skenera mapi</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Vairs nevērot</translation>
    </message>
</context>
<context>
    <name>ScreenDialogue</name>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Visi faili (*)</translation>
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
        <translation>Vēstuli var atvērt jūsu pašu pasta programmā.</translation>
    </message>
    <message>
        <source>No e-mail address is known of this person.</source>
        <translation>Šīs personas e-pasta adrese nav zināma.</translation>
    </message>
    <message>
        <source>The request came from another address: %1.</source>
        <translation>Pieprasījums saņemts no citas adreses: %1.</translation>
    </message>
    <message>
        <source>Other people have the same name: %1. Compare the personal code, number or address.</source>
        <translation>Citas personas ar tādu pašu vārdu un uzvārdu: %1. Salīdziniet personas kodu, numuru vai adresi.</translation>
    </message>
    <message>
        <source>Enclosed: the letter as PDF and %1. The password goes by another way, never by e-mail.</source>
        <translation>Pievienots: vēstule PDF formātā un %1. Paroli paziņo citā veidā, nekad e-pastā.</translation>
    </message>
    <message>
        <source>Enclosed: the letter as PDF.</source>
        <translation>Pievienots: vēstule PDF formātā.</translation>
    </message>
    <message>
        <source>The letter is in the outbox, for %1.</source>
        <translation>Vēstule ielikta izsūtnē, adresāts: %1.</translation>
    </message>
    <message>
        <source>Send the letter to %1?</source>
        <translation>Sūtīt vēstuli uz adresi %1?</translation>
    </message>
    <message>
        <source>A letter that reaches somebody else is a personal data breach.</source>
        <translation>Vēstule, kas nonāk pie citas personas, ir personas datu aizsardzības pārkāpums.</translation>
    </message>
    <message>
        <source>Send to this address</source>
        <translation>Sūtīt uz šo adresi</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Labot adresi</translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation>Saglabāt e-pasta vēstuli</translation>
    </message>
    <message>
        <source>E-mail messages</source>
        <translation>E-pasta vēstules</translation>
    </message>
    <message>
        <source>The letter is open in your mail program. Send it there, record its dispatch here, then delete %1.</source>
        <translation>Vēstule atvērta jūsu pasta programmā. Nosūtiet to tur, atzīmējiet nosūtīšanu šeit un pēc tam izdzēsiet datni %1.</translation>
    </message>
    <message>
        <source>The mail was saved as %1, but no mail program opened it.</source>
        <translation>E-pasta vēstule saglabāta kā %1, bet neviena pasta programma to neatvēra.</translation>
    </message>
    <message>
        <source>Send %1 by e-mail</source>
        <comment>number of a letter</comment>
        <translation>Sūtīt vēstuli %1 pa e-pastu</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>E-mail address of the recipient</source>
        <translation>Saņēmēja e-pasta adrese</translation>
    </message>
    <message>
        <source>Enclose the data packages</source>
        <translation>Pievienot datu pakotnes</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Sūtīt</translation>
    </message>
    <message>
        <source>Open in the mail program…</source>
        <translation>Atvērt pasta programmā…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>The connection to the mail server is not secured or not verified; an administrator allowed it.</source>
        <translation>Savienojums ar pasta serveri nav aizsargāts vai pārbaudīts; to atļāvis administrators.</translation>
    </message>
</context>
<context>
    <name>SendVerb</name>
    <message>
        <source>Nothing is due in the outbox.</source>
        <translation>Izsūtnē nekas negaida nosūtīšanu.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>Izsūtne ir tukša.</translation>
    </message>
    <message>
        <source>A mail of the outbox takes: withdraw, sent or again, and its number</source>
        <translation>Izsūtnes vēstulei var norādīt: withdraw, sent vai again un tās numuru</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Send a &amp;test mail to myself</source>
        <translation>&amp;Izmēģināt: nosūtīt vēstuli sev</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sūta…</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Atjaunošanas pilnvara</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Paliek, kāda ir</translation>
    </message>
    <message>
        <source>Letters would travel so that others can read them, or to a server nobody has verified. Only the administrator may allow that.</source>
        <translation>Vēstules ceļotu tā, ka citi tās var izlasīt, vai nonāktu serverī, ko neviens nav pārbaudījis. To drīkst atļaut tikai administrators.</translation>
    </message>
    <message>
        <source>How mail is sent was saved.</source>
        <translation>Sūtīšanas iestatījumi saglabāti.</translation>
    </message>
    <message>
        <source>It was saved. This computer has no open keyring: the password is known only until the program is closed.</source>
        <translation>Saglabāts. Šajā datorā nav atvērtas atslēgu glabātuves: parole ir zināma tikai līdz programmas aizvēršanai.</translation>
    </message>
    <message>
        <source>Send no mail from this program any more?</source>
        <translation>Vai turpmāk no šīs programmas e-pastu nesūtīt?</translation>
    </message>
    <message>
        <source>The settings and the password are forgotten. What waits in the outbox stays there.</source>
        <translation>Iestatījumi un parole tiks aizmirsti. Tas, kas gaida izsūtnē, paliks tur.</translation>
    </message>
    <message>
        <source>Send no mail</source>
        <translation>Nesūtīt e-pastu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Paturēt</translation>
    </message>
    <message>
        <source>The server took a test mail to %1. Look whether it arrives. It said: %2</source>
        <comment>address, the server&apos;s answer</comment>
        <translation>Serveris pieņēma izmēģinājuma vēstuli adresei %1. Pārbaudiet, vai tā pienāk. Servera atbilde: %2</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Sertifikātu izdevējs</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikāti</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sūtīšana</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Sūtītāja nosaukums</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Sūtītāja adrese</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveris</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Lietotājvārds</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Pilnvaras adrese</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klienta identifikators</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Tvērums</translation>
    </message>
    <message>
        <source>Secured by</source>
        <translation>Aizsardzība</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Piesakās ar</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Port </source>
        <comment>before a number</comment>
        <translation>Ports </translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Sertifikātu izdevēja datne</translation>
    </message>
    <message>
        <source>The organisation&apos;s name</source>
        <translation>Organizācijas nosaukums</translation>
    </message>
    <message>
        <source>Those the system trusts</source>
        <translation>Tie, kuriem uzticas sistēma</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Izvēlēties datni…</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate</source>
        <translation>Pārbaudīt servera sertifikātu</translation>
    </message>
    <message>
        <source>Confirm by an automatic mail that a request was received</source>
        <translation>Ar automātisku e-pasta vēstuli apstiprināt pieprasījuma saņemšanu</translation>
    </message>
    <message>
        <source>The password is kept in the keyring of this computer, never in the database. Without a keyring it must be typed here again each time the program has been closed. The automatic mail tells nothing of the request; it goes to an address once a day at most, and never to mail written by a machine.</source>
        <translation>Paroli glabā šī datora atslēgu glabātuvē, nekad datubāzē. Ja atslēgu glabātuves nav, parole šeit jāievada no jauna katru reizi pēc programmas aizvēršanas. Automātiskā vēstule neko nepasaka par pieprasījumu; uz vienu adresi to sūta ne biežāk kā reizi dienā, un nekad kā atbildi uz automātiski sūtītu ziņu.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saglabāt</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Atmest izmaiņas</translation>
    </message>
</context>
<context>
    <name>SendingVerb</name>
    <message>
        <source>Mail is sent from %1 through %2, port %3 (%4).</source>
        <comment>address, server, number, security</comment>
        <translation>E-pastu sūta no %1 caur %2, ports %3 (%4).</translation>
    </message>
    <message>
        <source>This connection is not secured and verified: an administrator allowed it.</source>
        <translation>Šis savienojums nav aizsargāts un pārbaudīts; to atļāvis administrators.</translation>
    </message>
    <message>
        <source>An automatic mail confirms that a request was received.</source>
        <translation>Pieprasījuma saņemšanu apstiprina automātiska e-pasta vēstule.</translation>
    </message>
    <message>
        <source>No automatic mail confirms that a request was received.</source>
        <translation>Automātiska saņemšanas apstiprinājuma nav.</translation>
    </message>
    <message>
        <source>A test mail to %1 was taken: %2</source>
        <comment>address, the server&apos;s answer</comment>
        <translation>Izmēģinājuma vēstule adresei %1 pieņemta: %2</translation>
    </message>
    <message>
        <source>Sending takes: set, off or test</source>
        <translation>Sūtīšanai var norādīt: set, off vai test</translation>
    </message>
</context>
<context>
    <name>SendingWords</name>
    <message>
        <source>Being sent</source>
        <translation>Tiek sūtīta</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Gaida nosūtīšanu</translation>
    </message>
    <message>
        <source>Tried %1 times, again at %2: %3</source>
        <comment>number, moment, what went wrong</comment>
        <translation>Mēģinājumi: %1, nākamais %2: %3</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveris</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Piesakās ar</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Lietotājvārds</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Pilnvaras adrese</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klienta identifikators</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Tvērums</translation>
    </message>
    <message>
        <source>Certificate authority file</source>
        <translation>Sertifikātu izdevēja datne</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Sūtītāja adrese</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Sūtītāja nosaukums</translation>
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
        <translation>Bez aizsardzības (tikai administrators)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>OAuth 2 token</source>
        <translation>OAuth 2 pilnvara</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Bez pieteikšanās</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Gaida</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Nosūtīta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Noraidīta</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nav zināms</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Atsaukta</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>serveris nav sasniedzams</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>serveris laikus neatbildēja</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>servera sertifikātam nevar uzticēties</translation>
    </message>
    <message>
        <source>the server offers no secured connection</source>
        <translation>serveris nepiedāvā aizsargātu savienojumu</translation>
    </message>
    <message>
        <source>the server did not accept user name and password</source>
        <translation>serveris nepieņēma lietotājvārdu un paroli</translation>
    </message>
    <message>
        <source>the server asks to try again later</source>
        <translation>serveris lūdz mēģināt vēlāk</translation>
    </message>
    <message>
        <source>the server will not take it</source>
        <translation>serveris to nepieņem</translation>
    </message>
    <message>
        <source>the server&apos;s answer was lost</source>
        <translation>servera atbilde nav saņemta</translation>
    </message>
    <message>
        <source>the program ended while it was being sent</source>
        <translation>programma beidza darbu sūtīšanas laikā</translation>
    </message>
    <message>
        <source>the letter left another way, or is not to leave any more</source>
        <translation>vēstule nosūtīta citā veidā vai vairs nav jāsūta</translation>
    </message>
    <message>
        <source>the server gave an answer that makes no sense</source>
        <translation>serveris sniedza nesaprotamu atbildi</translation>
    </message>
    <message>
        <source>Not delivered: came back on %1</source>
        <comment>day</comment>
        <translation>Nav piegādāta: atgriezta %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <comment>moment</comment>
        <translation>Nosūtīta %1</translation>
    </message>
    <message>
        <source>Refused %1: %2</source>
        <comment>moment, what went wrong</comment>
        <translation>Noraidīta %1: %2</translation>
    </message>
    <message>
        <source>Not known whether it was sent (%1): %2</source>
        <comment>moment, what went wrong</comment>
        <translation>Nav zināms, vai nosūtīta (%1): %2</translation>
    </message>
    <message>
        <source>Withdrawn %1: %2</source>
        <comment>moment, why</comment>
        <translation>Atsaukta %1: %2</translation>
    </message>
    <message>
        <source>Withdrawn %1</source>
        <comment>moment</comment>
        <translation>Atsaukta %1</translation>
    </message>
    <message>
        <source>Test mail from Atbilde</source>
        <translation>Programmas „Atbilde” izmēģinājuma vēstule</translation>
    </message>
    <message>
        <source>This mail shows that Atbilde can send mail for your office. It need not be answered.</source>
        <translation>Šī vēstule apliecina, ka programma „Atbilde” var sūtīt jūsu biroja e-pastu. Uz to nav jāatbild.</translation>
    </message>
    <message>
        <source>the mail is too large for the server; send it another way or without the data packages</source>
        <translation>vēstule serverim ir par lielu; sūtiet to citā veidā vai bez datu pakotnēm</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Iestatījumu lapas</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skeneris</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Pastkastes</translation>
    </message>
    <message>
        <source>Letter paper</source>
        <translation>Vēstuļu veidlapa</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sūtīšana</translation>
    </message>
    <message>
        <source>Letter texts</source>
        <translation>Vēstuļu teksti</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Drošība</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Rezerves kopijas</translation>
    </message>
    <message>
        <source>Time of keeping</source>
        <translation>Glabāšanas termiņi</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>Ground</source>
        <translation>Pamats</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Izņēmums</translation>
    </message>
    <message>
        <source>Provision of law</source>
        <translation>Tiesību norma</translation>
    </message>
    <message>
        <source>We hold no data on this person</source>
        <translation>Par šo personu datu nav</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Meklēts pēc</translation>
    </message>
    <message>
        <source>Searched in</source>
        <translation>Meklēts (kur)</translation>
    </message>
    <message>
        <source>Copy of the data</source>
        <translation>Datu kopija</translation>
    </message>
    <message>
        <source>Left out of the copy</source>
        <translation>Kopijā nav iekļauts</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Kāpēc nav iekļauts</translation>
    </message>
    <message>
        <source>Where the password is sent</source>
        <translation>Kur nosūta paroli</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Datņu formāts</translation>
    </message>
    <message>
        <source>How the person gets the files</source>
        <translation>Kā persona saņem datnes</translation>
    </message>
    <message>
        <source>Other controller asked for</source>
        <translation>Cits pārzinis, kam lūgts nosūtīt</translation>
    </message>
    <message>
        <source>Why direct transfer is not possible</source>
        <translation>Kāpēc tieša nosūtīšana nav iespējama</translation>
    </message>
    <message>
        <source>Data outside Article 20</source>
        <translation>Dati ārpus 20. panta</translation>
    </message>
    <message>
        <source>Why they are outside</source>
        <translation>Kāpēc tie ir ārpus</translation>
    </message>
    <message>
        <source>Purpose of processing</source>
        <translation>Apstrādes nolūks</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Tiesiskais pamats</translation>
    </message>
    <message>
        <source>The person&apos;s own situation</source>
        <translation>Personas īpašā situācija</translation>
    </message>
    <message>
        <source>To what extent processing goes on</source>
        <translation>Cik lielā mērā apstrāde turpinās</translation>
    </message>
    <message>
        <source>Day of the automated decision</source>
        <translation>Automatizētā lēmuma diena</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Lēmuma numurs</translation>
    </message>
    <message>
        <source>Result of the review</source>
        <translation>Pārskatīšanas rezultāts</translation>
    </message>
    <message>
        <source>Data and principles used</source>
        <translation>Izmantotie dati un principi</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Labojumi</translation>
    </message>
    <message>
        <source>Data the request is about</source>
        <translation>Dati, par kuriem ir pieprasījums</translation>
    </message>
    <message>
        <source>Data restricted</source>
        <translation>Ierobežotie dati</translation>
    </message>
    <message>
        <source>Data erased</source>
        <translation>Dzēstie dati</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Izpildīts</translation>
    </message>
    <message>
        <source>Data that are kept</source>
        <translation>Dati, kas tiek saglabāti</translation>
    </message>
    <message>
        <source>Purpose of keeping them</source>
        <translation>Glabāšanas nolūks</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Glabā līdz</translation>
    </message>
    <message>
        <source>In backups until</source>
        <translation>Rezerves kopijās līdz</translation>
    </message>
    <message>
        <source>Kept on the suppression list</source>
        <translation>Paliek atteikumu sarakstā</translation>
    </message>
    <message>
        <source>Service messages go on</source>
        <translation>Pakalpojuma paziņojumus sūtīs arī turpmāk</translation>
    </message>
    <message>
        <source>Data erased on</source>
        <translation>Dati dzēsti</translation>
    </message>
    <message>
        <source>Data processed on another basis</source>
        <translation>Dati, ko apstrādā uz cita pamata</translation>
    </message>
    <message>
        <source>Restriction lifted on</source>
        <translation>Ierobežojums atcelts</translation>
    </message>
    <message>
        <source>Recipients notified</source>
        <translation>Saņēmējiem paziņots</translation>
    </message>
    <message>
        <source>Note of the person&apos;s view</source>
        <translation>Piezīme par personas viedokli</translation>
    </message>
    <message>
        <source>The real controller</source>
        <translation>Īstais pārzinis</translation>
    </message>
    <message>
        <source>Its contact</source>
        <translation>Tā saziņas ziņas</translation>
    </message>
    <message>
        <source>Forwarded on</source>
        <translation>Pārsūtīts</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Pamatojums</translation>
    </message>
    <message>
        <source>For example: Section 28 of the Accounting Law</source>
        <translation>Piemēram: Grāmatvedības likuma 28. pantā</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Katru savā rindā</translation>
    </message>
    <message>
        <source>The facts of this case; they go into the letter</source>
        <translation>Šīs lietas fakti; tie būs vēstulē</translation>
    </message>
    <message>
        <source>For example: JSON, CSV</source>
        <translation>Piemēram: JSON, CSV</translation>
    </message>
    <message>
        <source>Empty: the copy is not encrypted</source>
        <translation>Tukšs: kopija nav šifrēta</translation>
    </message>
    <message>
        <source>Balancing: our interest</source>
        <translation>Interešu izvērtējums: mūsu interese</translation>
    </message>
    <message>
        <source>Balancing: why the processing is necessary</source>
        <translation>Interešu izvērtējums: kāpēc apstrāde ir nepieciešama</translation>
    </message>
    <message>
        <source>Balancing: impact on the person</source>
        <translation>Interešu izvērtējums: ietekme uz personu</translation>
    </message>
    <message>
        <source>Balancing: safeguards</source>
        <translation>Interešu izvērtējums: aizsardzības pasākumi</translation>
    </message>
    <message>
        <source>Balancing: which weighs more, and why</source>
        <translation>Interešu izvērtējums: kas ir svarīgāks un kāpēc</translation>
    </message>
    <message>
        <source>Number and dates of earlier requests</source>
        <translation>Iepriekšējo pieprasījumu skaits un datumi</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>The data are inaccurate, or incomplete for the purpose.</source>
        <translation>Dati ir neprecīzi vai nolūkam nepilnīgi.</translation>
    </message>
    <message>
        <source>One of the six grounds for erasure applies.</source>
        <translation>Ir vismaz viens no sešiem dzēšanas pamatiem.</translation>
    </message>
    <message>
        <source>One of the four grounds for restriction applies.</source>
        <translation>Ir vismaz viens no četriem ierobežošanas pamatiem.</translation>
    </message>
    <message>
        <source>The person provided the data, or they were observed; they were not derived.</source>
        <translation>Datus ir sniegusi persona vai tie iegūti, to novērojot; tie nav atvasināti.</translation>
    </message>
    <message>
        <source>The processing rests on consent or on a contract.</source>
        <translation>Apstrādes pamats ir piekrišana vai līgums.</translation>
    </message>
    <message>
        <source>The data are processed by automated means, not on paper.</source>
        <translation>Datus apstrādā ar automatizētiem līdzekļiem, nevis papīrā.</translation>
    </message>
    <message>
        <source>The processing rests on a public task or on legitimate interests.</source>
        <translation>Apstrādes pamats ir uzdevums sabiedrības interesēs vai leģitīmās intereses.</translation>
    </message>
    <message>
        <source>The person gives grounds relating to his or her particular situation.</source>
        <translation>Persona norāda ar viņas īpašo situāciju saistītus iemeslus.</translation>
    </message>
    <message>
        <source>The data are used for direct marketing.</source>
        <translation>Datus izmanto tiešajai tirgvedībai.</translation>
    </message>
    <message>
        <source>No person took part in the decision, and its effect is legal or similarly significant.</source>
        <translation>Lēmums pieņemts bez cilvēka līdzdalības, un tam ir tiesiskas vai līdzīgi būtiskas sekas.</translation>
    </message>
    <message>
        <source>The processing rests on consent.</source>
        <translation>Apstrādes pamats ir piekrišana.</translation>
    </message>
    <message>
        <source>Access is answered first; the data are erased afterwards.</source>
        <translation>Vispirms atbild par piekļuvi; datus dzēš pēc tam.</translation>
    </message>
    <message>
        <source>The data are handed over first and erased afterwards.</source>
        <translation>Vispirms datus izsniedz; dzēš tos pēc tam.</translation>
    </message>
    <message>
        <source>No deletion routine may run over the data that were asked for.</source>
        <translation>Lūgtos datus nedrīkst skart neviena dzēšanas kārtība.</translation>
    </message>
    <message>
        <source>While the accuracy is being verified, the data are restricted.</source>
        <translation>Kamēr pārbauda precizitāti, datu apstrāde ir ierobežota.</translation>
    </message>
    <message>
        <source>While the objection is being weighed, the data are restricted.</source>
        <translation>Kamēr izvērtē iebildumus, datu apstrāde ir ierobežota.</translation>
    </message>
    <message>
        <source>Once the objection is upheld, it is a ground for erasure.</source>
        <translation>Ja iebildumi ir pamatoti, tie ir pamats dzēšanai.</translation>
    </message>
    <message>
        <source>Where no other legal basis is left, the withdrawal of consent is a ground for erasure.</source>
        <translation>Ja cita tiesiskā pamata nav, piekrišanas atsaukšana ir pamats dzēšanai.</translation>
    </message>
    <message>
        <source>The least that is needed stays on the suppression list, so that the objection can be honoured.</source>
        <translation>Atteikumu sarakstā paliek tikai nepieciešamais, lai iebildumus varētu ievērot.</translation>
    </message>
    <message>
        <source>What is kept is used for that one purpose only, until an end date.</source>
        <translation>Saglabātos datus izmanto tikai šim vienam nolūkam un tikai līdz noteiktai dienai.</translation>
    </message>
    <message>
        <source>Before the restriction is lifted, the person is told.</source>
        <translation>Pirms ierobežojuma atcelšanas par to paziņo personai.</translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>In quarantine</source>
        <translation>Karantīnā</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Nolikts malā</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Iemesls: %1</translation>
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
        <translation>Nolasīt vēlreiz</translation>
    </message>
    <message>
        <source>Return to the tray</source>
        <translation>Atgriezt sarakstā</translation>
    </message>
    <message>
        <source>Save the file elsewhere…</source>
        <translation>Saglabāt datni citur…</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Welcome</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Pieteikšanās</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Saņemtie</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pieprasījumi</translation>
    </message>
    <message>
        <source>Change &amp;officer…</source>
        <translation>Mainīt &amp;darbinieku…</translation>
    </message>
    <message>
        <source>Unregistered documents: %1, unread: %2</source>
        <translation>Nereģistrētie dokumenti: %1, nelasīti: %2</translation>
    </message>
    <message>
        <source>Open requests: %1, overdue: %2</source>
        <translation>Atvērtie pieprasījumi: %1, kavēti: %2</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Termiņi</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Vēstules</translation>
    </message>
    <message>
        <source>The sample office could not be made in %1: %2</source>
        <translation>Parauga biroju nevarēja izveidot mapē %1: %2</translation>
    </message>
    <message>
        <source>Overdue: %1, due this week: %2</source>
        <translation>Kavēti: %1, jāatbild šonedēļ: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pieprasījums</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Reģistri</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Pārskati</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Izsūtne</translation>
    </message>
    <message>
        <source>Letters to post: %1, in the outbox: %2, not known whether sent: %3, refused: %4</source>
        <translation>Nosūtāmās vēstules: %1, izsūtnē: %2, nav zināms, vai nosūtītas: %3, noraidītas: %4</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastatūras saīsnes</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ko tas dara</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taustiņi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>Request %1: %2</source>
        <translation>Pieprasījums %1: %2</translation>
    </message>
    <message>
        <source>State: %1. Owner: %2. Came by: %3.</source>
        <translation>Stāvoklis: %1. Izpildītājs: %2. Saņemšanas veids: %3.</translation>
    </message>
    <message>
        <source>Remarks of the approver: %1</source>
        <translation>Apstiprinātāja piezīmes: %1</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>vēl nav lēmuma</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Tiesību izpilde</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>nosūtīta %1</translation>
    </message>
    <message>
        <source>has not left yet</source>
        <translation>vēl nav nosūtīta</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Vēstules</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Žurnāls</translation>
    </message>
    <message>
        <source>%1: %2, %3. Accepted: %4.</source>
        <translation>%1: %2, %3. Pieņemts: %4.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nē</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitāte</translation>
    </message>
    <message>
        <source>Questions to the person</source>
        <translation>Jautājumi personai</translation>
    </message>
    <message>
        <source>notice left on %1</source>
        <translation>paziņojums nosūtīts %1</translation>
    </message>
    <message>
        <source>no notice has left yet</source>
        <translation>paziņojums vēl nav nosūtīts</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Pagarinājums</translation>
    </message>
    <message>
        <source>paid on %1</source>
        <translation>samaksāts %1</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>nav samaksāts</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Maksa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nav izpildīts</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uzdevumi</translation>
    </message>
    <message>
        <source>withheld (%1)</source>
        <translation>nav izsniegts (%1)</translation>
    </message>
    <message>
        <source>Data found</source>
        <translation>Atrastie dati</translation>
    </message>
    <message>
        <source>replied on %1</source>
        <translation>atbildēts %1</translation>
    </message>
    <message>
        <source>told on %1</source>
        <translation>paziņots %1</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>vēl jāpaziņo</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Saņēmēji</translation>
    </message>
    <message>
        <source>lifted on %1</source>
        <translation>atcelts %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>spēkā</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Apstrādes ierobežojumi</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Iebildumi</translation>
    </message>
    <message>
        <source>authority told %1</source>
        <translation>inspekcijai paziņots %1</translation>
    </message>
    <message>
        <source>authority to be told by %1</source>
        <translation>inspekcijai jāpaziņo līdz %1</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Pārkāpumi</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Sūdzības</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Atgādinājumi</translation>
    </message>
    <message>
        <source>Letter of the authority, reference %1.</source>
        <translation>Uzraudzības iestādes vēstule, Nr. %1.</translation>
    </message>
    <message>
        <source>Registered letter %1, delivered on %2.</source>
        <translation>Ierakstīta vēstule %1, piegādāta %2.</translation>
    </message>
    <message>
        <source>The day of receipt was changed: %1</source>
        <translation>Saņemšanas diena mainīta: %1</translation>
    </message>
    <message>
        <source>The deadline of %1 passed without an answer.</source>
        <translation>Termiņš %1 pagāja bez atbildes.</translation>
    </message>
    <message>
        <source>Taken in by: %1</source>
        <translation>Saņēma: %1</translation>
    </message>
    <message>
        <source>came back undelivered on %1</source>
        <translation>atgriezta nepiegādāta %1</translation>
    </message>
    <message>
        <source>replaced by another letter</source>
        <translation>aizstāta ar citu vēstuli</translation>
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
        <translation>Kas tagad strādā?</translation>
    </message>
    <message>
        <source>Choose your name; typing its first letters finds it. Everything you do is recorded under it.</source>
        <translation>Izvēlieties savu vārdu; to atrod, rakstot pirmos burtus. Viss, ko darāt, tiek pierakstīts uz šo vārdu.</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Darbinieki</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Pieteikties</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>More steps</source>
        <translation>Citas darbības</translation>
    </message>
    <message>
        <source>Everything else that can be done to this request, and why some of it cannot</source>
        <translation>Viss pārējais, ko ar šo pieprasījumu var darīt, un kāpēc dažas darbības nav iespējamas</translation>
    </message>
</context>
<context>
    <name>StepChoices</name>
    <message>
        <source>%1 – processor</source>
        <translation>%1 – apstrādātājs</translation>
    </message>
    <message>
        <source>%1 – recipient</source>
        <translation>%1 – saņēmējs</translation>
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
        <translation>%1, saņemts %2</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>system, name, value</comment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Rights and freedoms of others (%1)</source>
        <translation>Citu personu tiesības un brīvības (%1)</translation>
    </message>
    <message>
        <source>Another act restricts the right (%1)</source>
        <translation>Tiesības ierobežo cits normatīvais akts (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Direct marketing</source>
        <translation>Tiešā tirgvedība</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, termiņš %2</translation>
    </message>
    <message>
        <source>%1 – %2, due %3</source>
        <comment>task, system, day</comment>
        <translation>%1 – %2, termiņš %3</translation>
    </message>
</context>
<context>
    <name>StepFieldEdit</name>
    <message>
        <source>Please fill in “%1”.</source>
        <translation>Lūdzu, aizpildiet lauku “%1”.</translation>
    </message>
    <message>
        <source>%1 (may be empty)</source>
        <translation>%1 (var atstāt tukšu)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Izvēlēties datni…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Izvēlēties citu datni…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlieties…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nekas</translation>
    </message>
</context>
<context>
    <name>StepForms</name>
    <message>
        <source>Reason</source>
        <translation>Pamatojums</translation>
    </message>
    <message>
        <source>Answer awaited by</source>
        <translation>Atbildi gaida līdz</translation>
    </message>
    <message>
        <source>Ask for a copy of an identity document</source>
        <translation>Lūgt personu apliecinoša dokumenta kopiju</translation>
    </message>
    <message>
        <source>Way of proof</source>
        <translation>Apliecināšanas veids</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Kas apskatīts</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Ar ko salīdzināts</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datne</translation>
    </message>
    <message>
        <source>Document the answer came in</source>
        <translation>Dokuments, kurā saņemta atbilde</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksts</translation>
    </message>
    <message>
        <source>Way of dispatch</source>
        <translation>Nosūtīšanas veids</translation>
    </message>
    <message>
        <source>Number of the registered letter</source>
        <translation>Ierakstītas vēstules numurs</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Vēstule</translation>
    </message>
    <message>
        <source>There is a reasonable doubt</source>
        <translation>Ir pamatotas šaubas</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Pārbaudes rezultāts</translation>
    </message>
    <message>
        <source>Kind of representation</source>
        <translation>Pārstāvības veids</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vārds vai nosaukums</translation>
    </message>
    <message>
        <source>Proof of authority</source>
        <translation>Pārstāvības tiesību apliecinājums</translation>
    </message>
    <message>
        <source>Scope of authority</source>
        <translation>Pilnvarojuma apjoms</translation>
    </message>
    <message>
        <source>Authority ends on</source>
        <translation>Pilnvarojums beidzas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-pasta adrese</translation>
    </message>
    <message>
        <source>The authority suffices</source>
        <translation>Pilnvarojums ir pietiekams</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Tiesības</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktinformācija</translation>
    </message>
    <message>
        <source>Forwarded on</source>
        <translation>Pārsūtīšanas diena</translation>
    </message>
    <message>
        <source>Number of the other request</source>
        <translation>Otra pieprasījuma numurs</translation>
    </message>
    <message>
        <source>The request is complex</source>
        <translation>Pieprasījums ir sarežģīts</translation>
    </message>
    <message>
        <source>The person has made many requests</source>
        <translation>Persona iesniegusi daudz pieprasījumu</translation>
    </message>
    <message>
        <source>Amount in euros</source>
        <translation>Summa eiro</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Aprēķins</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Atsauces numurs</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Uzdevuma veids</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistēma</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uzdevums</translation>
    </message>
    <message>
        <source>Result of the task</source>
        <translation>Uzdevuma rezultāts</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Kas atbildēja</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Iepriekšējā vērtība</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Jaunā vērtība</translation>
    </message>
    <message>
        <source>In backups until</source>
        <translation>Rezerves kopijās līdz</translation>
    </message>
    <message>
        <source>Found data</source>
        <translation>Atrastie dati</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Pamats</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Recipient or processor</source>
        <translation>Saņēmējs vai apstrādātājs</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Paziņojums</translation>
    </message>
    <message>
        <source>Why the recipient is not told</source>
        <translation>Kāpēc saņēmējam nepaziņo</translation>
    </message>
    <message>
        <source>Cause of the restriction</source>
        <translation>Ierobežojuma pamats</translation>
    </message>
    <message>
        <source>Data concerned</source>
        <translation>Attiecīgie dati</translation>
    </message>
    <message>
        <source>Planned end or review</source>
        <translation>Plānotās beigas vai pārskatīšana</translation>
    </message>
    <message>
        <source>Ends when</source>
        <translation>Beidzas, kad</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistēmas</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Ierobežojums</translation>
    </message>
    <message>
        <source>Restriction ends on</source>
        <translation>Ierobežojums beidzas</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Iebildumi</translation>
    </message>
    <message>
        <source>Complaint to</source>
        <translation>Kur iesniegta sūdzība</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <source>Risk to people</source>
        <translation>Risks personām</translation>
    </message>
    <message>
        <source>Likely consequences</source>
        <translation>Iespējamās sekas</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Veiktie pasākumi</translation>
    </message>
    <message>
        <source>Data breach</source>
        <translation>Datu aizsardzības pārkāpums</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Atgādinājums</translation>
    </message>
    <message>
        <source>Why there is a reasonable doubt</source>
        <translation>Kāpēc ir pamatotas šaubas</translation>
    </message>
    <message>
        <source>Stands in the letter after the word “because”</source>
        <translation>Vēstulē tas būs aiz vārda „jo”</translation>
    </message>
    <message>
        <source>Proof awaited by</source>
        <translation>Apliecinājumu gaida līdz</translation>
    </message>
    <message>
        <source>Only where no milder way serves</source>
        <translation>Tikai tad, ja saudzīgāks veids neder</translation>
    </message>
    <message>
        <source>Proof received on</source>
        <translation>Apliecinājuma saņemšanas diena</translation>
    </message>
    <message>
        <source>Kind of document, signatory, address or facts that matched; no numbers</source>
        <translation>Dokumenta veids, parakstītājs, adrese vai sakritušās ziņas; bez numuriem</translation>
    </message>
    <message>
        <source>Our own record, for example the customer file</source>
        <translation>Mūsu pašu ieraksts, piemēram, klienta lieta</translation>
    </message>
    <message>
        <source>Copy of the identity document</source>
        <translation>Personu apliecinoša dokumenta kopija</translation>
    </message>
    <message>
        <source>Only where it cannot be avoided; destroyed after comparison</source>
        <translation>Tikai tad, ja bez tās nevar; pēc salīdzināšanas iznīcina</translation>
    </message>
    <message>
        <source>Document the proof came in</source>
        <translation>Dokuments, kurā saņemts apliecinājums</translation>
    </message>
    <message>
        <source>Why a clarification is needed</source>
        <translation>Kāpēc vajadzīgs precizējums</translation>
    </message>
    <message>
        <source>What makes the quantity of data large; stands in the letter after a colon</source>
        <translation>Kāpēc datu apjoms ir liels; vēstulē tas būs aiz kola</translation>
    </message>
    <message>
        <source>Clarification awaited by</source>
        <translation>Precizējumu gaida līdz</translation>
    </message>
    <message>
        <source>Clarification received on</source>
        <translation>Precizējuma saņemšanas diena</translation>
    </message>
    <message>
        <source>What the person means</source>
        <translation>Ko persona precizēja</translation>
    </message>
    <message>
        <source>Document the clarification came in</source>
        <translation>Dokuments, kurā saņemts precizējums</translation>
    </message>
    <message>
        <source>Remarks for the handler</source>
        <translation>Piezīmes izpildītājam</translation>
    </message>
    <message>
        <source>Day of dispatch</source>
        <translation>Nosūtīšanas diena</translation>
    </message>
    <message>
        <source>For example RR473124829LV</source>
        <translation>Piemēram, RR473124829LV</translation>
    </message>
    <message>
        <source>Letter that left</source>
        <translation>Nosūtītā vēstule</translation>
    </message>
    <message>
        <source>Why the request is reopened</source>
        <translation>Kāpēc pieprasījumu atver no jauna</translation>
    </message>
    <message>
        <source>Why there is a doubt, or why there is none</source>
        <translation>Kāpēc šaubas ir vai kāpēc to nav</translation>
    </message>
    <message>
        <source>Day of the check</source>
        <translation>Pārbaudes diena</translation>
    </message>
    <message>
        <source>Why identity could not be proven</source>
        <translation>Kāpēc identitāti nevarēja apstiprināt</translation>
    </message>
    <message>
        <source>Day of destruction</source>
        <translation>Iznīcināšanas diena</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Kas salīdzināts</translation>
    </message>
    <message>
        <source>Kind of document and what matched; no numbers</source>
        <translation>Dokumenta veids un kas sakrita; bez numuriem</translation>
    </message>
    <message>
        <source>Representative&apos;s name</source>
        <translation>Pārstāvja vārds vai nosaukums</translation>
    </message>
    <message>
        <source>Kind, number and date of the document</source>
        <translation>Dokumenta veids, numurs un datums</translation>
    </message>
    <message>
        <source>Empty: everything the request asks for</source>
        <translation>Tukšs: viss, ko lūdz pieprasījumā</translation>
    </message>
    <message>
        <source>Empty: no end</source>
        <translation>Tukšs: bez termiņa</translation>
    </message>
    <message>
        <source>Representative&apos;s address</source>
        <translation>Pārstāvja adrese</translation>
    </message>
    <message>
        <source>Empty: the answer goes to the data subject</source>
        <translation>Tukšs: atbildi sūta datu subjektam</translation>
    </message>
    <message>
        <source>Representative&apos;s e-mail address</source>
        <translation>Pārstāvja e-pasta adrese</translation>
    </message>
    <message>
        <source>Why the authority does not suffice</source>
        <translation>Kāpēc pilnvarojums nav pietiekams</translation>
    </message>
    <message>
        <source>Right that is invoked too</source>
        <translation>Tiesības, kas arī ir izmantotas</translation>
    </message>
    <message>
        <source>Day of withdrawal</source>
        <translation>Atsaukšanas diena</translation>
    </message>
    <message>
        <source>Reason, if the person gave one</source>
        <translation>Iemesls, ja persona to norādīja</translation>
    </message>
    <message>
        <source>Controller&apos;s name</source>
        <translation>Pārziņa nosaukums</translation>
    </message>
    <message>
        <source>Controller&apos;s contact details</source>
        <translation>Pārziņa kontaktinformācija</translation>
    </message>
    <message>
        <source>Request forwarded on</source>
        <translation>Pieprasījuma pārsūtīšanas diena</translation>
    </message>
    <message>
        <source>Empty: the person is asked to write there</source>
        <translation>Tukšs: personu lūdz vērsties tur pašai</translation>
    </message>
    <message>
        <source>Why we are not the controller</source>
        <translation>Kāpēc mēs neesam pārzinis</translation>
    </message>
    <message>
        <source>Stands in the letter after a colon</source>
        <translation>Vēstulē tas būs aiz kola</translation>
    </message>
    <message>
        <source>Controller&apos;s address</source>
        <translation>Pārziņa adrese</translation>
    </message>
    <message>
        <source>Controller&apos;s e-mail address</source>
        <translation>Pārziņa e-pasta adrese</translation>
    </message>
    <message>
        <source>Number of the request that goes on</source>
        <translation>Turpināmā pieprasījuma numurs</translation>
    </message>
    <message>
        <source>Why it is the same request</source>
        <translation>Kāpēc tas ir tas pats pieprasījums</translation>
    </message>
    <message>
        <source>Why the answer takes longer</source>
        <translation>Kāpēc atbildei vajag vairāk laika</translation>
    </message>
    <message>
        <source>Why the extension is declined</source>
        <translation>Kāpēc pagarinājumu noraida</translation>
    </message>
    <message>
        <source>How the fee is calculated</source>
        <translation>Kā aprēķināta maksa</translation>
    </message>
    <message>
        <source>Why the request is manifestly unfounded or excessive</source>
        <translation>Kāpēc pieprasījums ir acīmredzami nepamatots vai pārmērīgs</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>Jāsamaksā līdz</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Samaksas diena</translation>
    </message>
    <message>
        <source>Day on which payment is missing</source>
        <translation>Diena, kad samaksas nav</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>Jāatbild līdz</translation>
    </message>
    <message>
        <source>Number of the authority&apos;s letter</source>
        <translation>Iestādes vēstules numurs</translation>
    </message>
    <message>
        <source>Answer to the authority</source>
        <translation>Atbilde iestādei</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Kas jādara</translation>
    </message>
    <message>
        <source>Task due on</source>
        <translation>Uzdevums jāizpilda līdz</translation>
    </message>
    <message>
        <source>What was found or done</source>
        <translation>Kas atrasts vai izdarīts</translation>
    </message>
    <message>
        <source>Name of whoever signs for it</source>
        <translation>Par atbildi atbildīgās personas vārds</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Atbildes diena</translation>
    </message>
    <message>
        <source>Last day on which a backup holds the data</source>
        <translation>Pēdējā diena, kad dati ir rezerves kopijā</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pierādījums</translation>
    </message>
    <message>
        <source>Day of the reminder</source>
        <translation>Atgādināšanas diena</translation>
    </message>
    <message>
        <source>Why the task is not needed</source>
        <translation>Kāpēc uzdevums nav vajadzīgs</translation>
    </message>
    <message>
        <source>Table of the found data</source>
        <translation>Atrasto datu tabula</translation>
    </message>
    <message>
        <source>Empty: the data go into the copy</source>
        <translation>Tukšs: datus iekļauj kopijā</translation>
    </message>
    <message>
        <source>Why the data are withheld</source>
        <translation>Kāpēc datus neiekļauj</translation>
    </message>
    <message>
        <source>At least 12 characters; told in another way than the package is sent</source>
        <translation>Vismaz 12 rakstzīmes; paroli paziņo citā veidā, nekā nosūta paketi</translation>
    </message>
    <message>
        <source>Title of the annex</source>
        <translation>Pielikuma nosaukums</translation>
    </message>
    <message>
        <source>Reply awaited by</source>
        <translation>Saņēmēja atbildi gaida līdz</translation>
    </message>
    <message>
        <source>What the recipient should know besides</source>
        <translation>Kas saņēmējam vēl jāzina</translation>
    </message>
    <message>
        <source>Facts that show it</source>
        <translation>Fakti, kas to apliecina</translation>
    </message>
    <message>
        <source>Reply received on</source>
        <translation>Atbildes saņemšanas diena</translation>
    </message>
    <message>
        <source>What the recipient replied</source>
        <translation>Ko saņēmējs atbildēja</translation>
    </message>
    <message>
        <source>Restricted from</source>
        <translation>Ierobežots no</translation>
    </message>
    <message>
        <source>Condition that ends the restriction</source>
        <translation>Nosacījums, ar kuru ierobežojums beidzas</translation>
    </message>
    <message>
        <source>Systems in which it must hold</source>
        <translation>Sistēmas, kurās tas jāievēro</translation>
    </message>
    <message>
        <source>Day of confirmation</source>
        <translation>Apstiprināšanas diena</translation>
    </message>
    <message>
        <source>Why the restriction ends</source>
        <translation>Kāpēc ierobežojumu atceļ</translation>
    </message>
    <message>
        <source>What happens to the data afterwards</source>
        <translation>Kas ar datiem notiks pēc tam</translation>
    </message>
    <message>
        <source>Day of lifting</source>
        <translation>Atcelšanas diena</translation>
    </message>
    <message>
        <source>Day on which the objection ended</source>
        <translation>Diena, kad iebildumi beidzās</translation>
    </message>
    <message>
        <source>Why the objection ended</source>
        <translation>Kāpēc iebildumi beidzās</translation>
    </message>
    <message>
        <source>Became known on</source>
        <translation>Diena, kad tas kļuva zināms</translation>
    </message>
    <message>
        <source>Number of the case there</source>
        <translation>Lietas numurs iestādē vai tiesā</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Piezīmes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kas notika</translation>
    </message>
    <message>
        <source>Nature of the breach, whose data, how many people</source>
        <translation>Pārkāpuma raksturs, kā dati, cik personu</translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation>Konstatēšanas diena</translation>
    </message>
    <message>
        <source>Noticed at</source>
        <translation>Konstatēšanas laiks</translation>
    </message>
    <message>
        <source>Hour and minute in Riga, for example 14:30</source>
        <translation>Stunda un minūte pēc Rīgas laika, piemēram, 14:30</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Ziņošanas diena</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Ziņošanas laiks</translation>
    </message>
    <message>
        <source>Authority&apos;s number of the report</source>
        <translation>Iestādes piešķirtais ziņojuma numurs</translation>
    </message>
    <message>
        <source>Why it took more than 72 hours</source>
        <translation>Kāpēc ziņots vēlāk nekā 72 stundu laikā</translation>
    </message>
    <message>
        <source>What the person can do</source>
        <translation>Ko persona var darīt</translation>
    </message>
    <message>
        <source>Why the authority or the person was not told</source>
        <translation>Kāpēc nav ziņots iestādei vai personai</translation>
    </message>
    <message>
        <source>Day it was settled</source>
        <translation>Izpildes diena</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kas izdarīts</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Saņēma</translation>
    </message>
    <message>
        <source>Only where the letter was handed over</source>
        <translation>Tikai, ja vēstule nodota personīgi</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Atgriezta</translation>
    </message>
    <message>
        <source>Why it came back, as far as is known</source>
        <translation>Kāpēc atgriezta, cik zināms</translation>
    </message>
    <message>
        <source>Letter to be corrected</source>
        <translation>Labojamā vēstule</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Uzruna</translation>
    </message>
    <message>
        <source>Name in the dative</source>
        <translation>Vārds un uzvārds datīvā</translation>
    </message>
    <message>
        <source>Surname in the genitive</source>
        <translation>Uzvārds ģenitīvā</translation>
    </message>
    <message>
        <source>As the letter is addressed: “Annai Liepai”. Empty: as the rules decline it</source>
        <translation>Kā vēstuli adresē: „Annai Liepai”. Tukšs: loka pēc likumiem</translation>
    </message>
    <message>
        <source>As in “Godātā Liepas kundze!”. Empty: as the rules decline it</source>
        <translation>Kā uzrunā „Godātā Liepas kundze!”. Tukšs: loka pēc likumiem</translation>
    </message>
</context>
<context>
    <name>StepMenu</name>
    <message>
        <source>More steps</source>
        <translation>Citas darbības</translation>
    </message>
</context>
<context>
    <name>StepMenuModel</name>
    <message>
        <source>%1, not possible: %2</source>
        <translation>%1, nav iespējams: %2</translation>
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
        <translation>Reģistrēt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
    <message>
        <source>Preview the letter</source>
        <translation>Apskatīt vēstuli</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>possible now</source>
        <translation>iespējams tagad</translation>
    </message>
    <message>
        <source>Request %1 is in the state “%2”.</source>
        <translation>Pieprasījuma %1 stāvoklis ir „%2”.</translation>
    </message>
    <message>
        <source>%1: “%2” done; the request is now in the state “%3”.</source>
        <translation>%1: darbība „%2” izpildīta; pieprasījuma stāvoklis tagad ir „%3”.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: done</source>
        <translation>%1: pabeigts</translation>
    </message>
    <message>
        <source>%1: current</source>
        <translation>%1: pašreizējais</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%1. solis no %2: %3</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1: vēl priekšā</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Acknowledge receipt</source>
        <translation>Apliecināt saņemšanu</translation>
    </message>
    <message>
        <source>Ask for proof of identity</source>
        <translation>Lūgt apstiprināt identitāti</translation>
    </message>
    <message>
        <source>Confirm identity</source>
        <translation>Apstiprināt identitāti</translation>
    </message>
    <message>
        <source>Ask for clarification</source>
        <translation>Lūgt precizēt</translation>
    </message>
    <message>
        <source>Record the clarification</source>
        <translation>Reģistrēt precizējumu</translation>
    </message>
    <message>
        <source>Begin assessment</source>
        <translation>Sākt izskatīšanu</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Lemt</translation>
    </message>
    <message>
        <source>Submit decisions</source>
        <translation>Iesniegt lēmumus</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Apstiprināt</translation>
    </message>
    <message>
        <source>Return to handler</source>
        <translation>Atgriezt izpildītājam</translation>
    </message>
    <message>
        <source>Finalise the answer</source>
        <translation>Pabeigt atbildi</translation>
    </message>
    <message>
        <source>Record dispatch</source>
        <translation>Reģistrēt nosūtīšanu</translation>
    </message>
    <message>
        <source>Record dispatch of the letter</source>
        <translation>Reģistrēt vēstules nosūtīšanu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Slēgt</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Atvērt no jauna</translation>
    </message>
    <message>
        <source>Record an identity check</source>
        <translation>Reģistrēt identitātes pārbaudi</translation>
    </message>
    <message>
        <source>Record that identity is unproven</source>
        <translation>Reģistrēt, ka identitāte nav apstiprināta</translation>
    </message>
    <message>
        <source>Destroy the identity copy</source>
        <translation>Iznīcināt dokumenta kopiju</translation>
    </message>
    <message>
        <source>Record the representative</source>
        <translation>Reģistrēt pārstāvi</translation>
    </message>
    <message>
        <source>Add another right</source>
        <translation>Pievienot vēl citas tiesības</translation>
    </message>
    <message>
        <source>Record withdrawal of the request</source>
        <translation>Reģistrēt pieprasījuma atsaukšanu</translation>
    </message>
    <message>
        <source>Redirect to the controller</source>
        <translation>Novirzīt pārzinim</translation>
    </message>
    <message>
        <source>Finalise the letter to the controller</source>
        <translation>Pabeigt vēstuli pārzinim</translation>
    </message>
    <message>
        <source>Mark as a duplicate</source>
        <translation>Atzīmēt kā dublikātu</translation>
    </message>
    <message>
        <source>Ask for an extension</source>
        <translation>Lūgt termiņa pagarinājumu</translation>
    </message>
    <message>
        <source>Approve the extension</source>
        <translation>Apstiprināt pagarinājumu</translation>
    </message>
    <message>
        <source>Decline the extension</source>
        <translation>Noraidīt pagarinājumu</translation>
    </message>
    <message>
        <source>Finalise the extension notice</source>
        <translation>Pabeigt paziņojumu par pagarinājumu</translation>
    </message>
    <message>
        <source>Ask for a fee</source>
        <translation>Prasīt maksu</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Reģistrēt samaksu</translation>
    </message>
    <message>
        <source>Record non-payment</source>
        <translation>Reģistrēt, ka nav samaksāts</translation>
    </message>
    <message>
        <source>Set the authority&apos;s due date</source>
        <translation>Ierakstīt iestādes noteikto termiņu</translation>
    </message>
    <message>
        <source>Write the answer to the authority</source>
        <translation>Rakstīt atbildi iestādei</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Pievienot uzdevumu</translation>
    </message>
    <message>
        <source>Record a task&apos;s result</source>
        <translation>Reģistrēt uzdevuma rezultātu</translation>
    </message>
    <message>
        <source>Remind about a task</source>
        <translation>Atgādināt par uzdevumu</translation>
    </message>
    <message>
        <source>Drop a task</source>
        <translation>Atcelt uzdevumu</translation>
    </message>
    <message>
        <source>Add found data</source>
        <translation>Pievienot atrastos datus</translation>
    </message>
    <message>
        <source>Remove found data</source>
        <translation>Izņemt atrastos datus</translation>
    </message>
    <message>
        <source>Withhold data from the copy</source>
        <translation>Neiekļaut datus kopijā</translation>
    </message>
    <message>
        <source>Build the data package</source>
        <translation>Izveidot datu paketi</translation>
    </message>
    <message>
        <source>Add an annex</source>
        <translation>Pievienot pielikumu</translation>
    </message>
    <message>
        <source>Plan a notice to a recipient</source>
        <translation>Ieplānot paziņojumu saņēmējam</translation>
    </message>
    <message>
        <source>Finalise a notice to a recipient</source>
        <translation>Pabeigt paziņojumu saņēmējam</translation>
    </message>
    <message>
        <source>Do without a notice</source>
        <translation>Nesūtīt paziņojumu saņēmējam</translation>
    </message>
    <message>
        <source>Record a recipient&apos;s reply</source>
        <translation>Reģistrēt saņēmēja atbildi</translation>
    </message>
    <message>
        <source>Remind a recipient</source>
        <translation>Atgādināt saņēmējam</translation>
    </message>
    <message>
        <source>Restrict processing</source>
        <translation>Ierobežot apstrādi</translation>
    </message>
    <message>
        <source>Confirm the restriction in a system</source>
        <translation>Apstiprināt ierobežojumu sistēmā</translation>
    </message>
    <message>
        <source>Finalise the notice of lifting</source>
        <translation>Pabeigt paziņojumu par ierobežojuma atcelšanu</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Atcelt ierobežojumu</translation>
    </message>
    <message>
        <source>End the objection</source>
        <translation>Atzīmēt iebildumu beigas</translation>
    </message>
    <message>
        <source>Record a complaint</source>
        <translation>Reģistrēt sūdzību</translation>
    </message>
    <message>
        <source>Record a data breach</source>
        <translation>Reģistrēt datu aizsardzības pārkāpumu</translation>
    </message>
    <message>
        <source>Record the report to the authority</source>
        <translation>Reģistrēt ziņojumu iestādei</translation>
    </message>
    <message>
        <source>Finalise the breach letter to the person</source>
        <translation>Pabeigt vēstuli personai par pārkāpumu</translation>
    </message>
    <message>
        <source>Close the breach</source>
        <translation>Slēgt pārkāpuma lietu</translation>
    </message>
    <message>
        <source>Settle a reminder</source>
        <translation>Izpildīt atgādinājumu</translation>
    </message>
    <message>
        <source>to be acknowledged</source>
        <translation>jāapliecina saņemšana</translation>
    </message>
    <message>
        <source>proof of identity</source>
        <translation>identitātes apstiprinājums</translation>
    </message>
    <message>
        <source>the person&apos;s clarification</source>
        <translation>personas precizējums</translation>
    </message>
    <message>
        <source>to be assessed</source>
        <translation>jāizskata</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>jālemj</translation>
    </message>
    <message>
        <source>to be submitted</source>
        <translation>lēmumi jāiesniedz</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>jāapstiprina</translation>
    </message>
    <message>
        <source>letter to be finalised</source>
        <translation>vēstule jāpabeidz</translation>
    </message>
    <message>
        <source>letter to be dispatched</source>
        <translation>vēstule jānosūta</translation>
    </message>
    <message>
        <source>to be closed</source>
        <translation>jāslēdz</translation>
    </message>
    <message>
        <source>to be reopened</source>
        <translation>jāatver no jauna</translation>
    </message>
    <message>
        <source>identity copy to be destroyed</source>
        <translation>jāiznīcina dokumenta kopija</translation>
    </message>
    <message>
        <source>authority of the representative</source>
        <translation>pārstāvja pilnvarojums</translation>
    </message>
    <message>
        <source>withdrawal by the person</source>
        <translation>personas atsaukums</translation>
    </message>
    <message>
        <source>to be redirected to the controller</source>
        <translation>jānovirza pārzinim</translation>
    </message>
    <message>
        <source>to be marked as a duplicate</source>
        <translation>jāatzīmē kā dublikāts</translation>
    </message>
    <message>
        <source>extension to be asked for</source>
        <translation>jālūdz pagarinājums</translation>
    </message>
    <message>
        <source>extension to be approved</source>
        <translation>jāapstiprina pagarinājums</translation>
    </message>
    <message>
        <source>extension notice to be finalised</source>
        <translation>jāpabeidz paziņojums par pagarinājumu</translation>
    </message>
    <message>
        <source>payment of the fee</source>
        <translation>maksas samaksa</translation>
    </message>
    <message>
        <source>the authority&apos;s due date</source>
        <translation>iestādes noteiktais termiņš</translation>
    </message>
    <message>
        <source>answer to be written</source>
        <translation>jāraksta atbilde</translation>
    </message>
    <message>
        <source>results of tasks</source>
        <translation>uzdevumu rezultāti</translation>
    </message>
    <message>
        <source>the found data</source>
        <translation>atrastie dati</translation>
    </message>
    <message>
        <source>annexes to the answer</source>
        <translation>atbildes pielikumi</translation>
    </message>
    <message>
        <source>recipients to be told</source>
        <translation>jāpaziņo saņēmējiem</translation>
    </message>
    <message>
        <source>recipients&apos; replies</source>
        <translation>saņēmēju atbildes</translation>
    </message>
    <message>
        <source>restriction to be confirmed</source>
        <translation>jāapstiprina ierobežojums</translation>
    </message>
    <message>
        <source>restriction to be lifted</source>
        <translation>jāatceļ ierobežojums</translation>
    </message>
    <message>
        <source>end of the objection</source>
        <translation>iebildumu beigas</translation>
    </message>
    <message>
        <source>complaint to be recorded</source>
        <translation>jāreģistrē sūdzība</translation>
    </message>
    <message>
        <source>breach to be settled</source>
        <translation>jāslēdz pārkāpuma lieta</translation>
    </message>
    <message>
        <source>authority to be told of the breach</source>
        <translation>jāziņo iestādei par pārkāpumu</translation>
    </message>
    <message>
        <source>person to be told of the breach</source>
        <translation>jāziņo personai par pārkāpumu</translation>
    </message>
    <message>
        <source>reminder to be settled</source>
        <translation>jāizpilda atgādinājums</translation>
    </message>
    <message>
        <source>Course of the request</source>
        <translation>Pieprasījuma gaita</translation>
    </message>
    <message>
        <source>Who asks, and for what</source>
        <translation>Kas lūdz un ko</translation>
    </message>
    <message>
        <source>Deadline and fee</source>
        <translation>Termiņš un maksa</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uzdevumi</translation>
    </message>
    <message>
        <source>Data and annexes</source>
        <translation>Dati un pielikumi</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Saņēmēji</translation>
    </message>
    <message>
        <source>Restrictions and objections</source>
        <translation>Ierobežojumi un iebildumi</translation>
    </message>
    <message>
        <source>Complaints, breaches, reminders</source>
        <translation>Sūdzības, pārkāpumi, atgādinājumi</translation>
    </message>
    <message>
        <source>Answer came back</source>
        <translation>Atbilde atgriezta nepiegādāta</translation>
    </message>
    <message>
        <source>answer came back</source>
        <translation>atbilde atgriezta nepiegādāta</translation>
    </message>
    <message>
        <source>Correct a final letter</source>
        <translation>Labot pabeigtu vēstuli</translation>
    </message>
    <message>
        <source>letter to be corrected</source>
        <translation>jālabo vēstule</translation>
    </message>
</context>
<context>
    <name>StoreFailures</name>
    <message>
        <source>There is no database at %1. Create one with “atbilde init” or open the sample office.</source>
        <translation>Šajā vietā nav datubāzes: %1. Izveidojiet to ar „atbilde init” vai atveriet parauga biroju.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened or created there. Nothing was changed.</source>
        <translation>Datubāzi %1 tur nevar ne atvērt, ne izveidot. Nekas netika mainīts.</translation>
    </message>
    <message>
        <source>The file %1 is not a database. It was not changed; restore a backup if it should be one.</source>
        <translation>Datne %1 nav datubāze. Tā netika mainīta; ja tai jābūt datubāzei, atjaunojiet to no rezerves kopijas.</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program. It was not changed.</source>
        <translation>Datne %1 ir citas programmas datubāze. Tā netika mainīta.</translation>
    </message>
    <message>
        <source>The database %1 was made by a newer version of Atbilde. It was not changed; please install the newer version.</source>
        <translation>Datubāzi %1 ir izveidojusi jaunāka Atbildes versija. Tā netika mainīta; lūdzu, uzstādiet jaunāko versiju.</translation>
    </message>
    <message>
        <source>The database %1 or its folder may not be written. Nothing was changed; ask the administrator for the right to write there.</source>
        <translation>Datubāzē %1 vai tās mapē nav atļauts rakstīt. Nekas netika mainīts; lūdziet administratoram rakstīšanas tiesības.</translation>
    </message>
    <message>
        <source>Another program has been using the database %1 for too long. Nothing was saved; try again in a moment.</source>
        <translation>Datubāzi %1 pārāk ilgi izmanto cita programma. Nekas netika saglabāts; pēc brīža mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Nothing was changed; restore the latest backup.</source>
        <translation>Datubāze %1 ir bojāta. Nekas netika mainīts; atjaunojiet jaunāko rezerves kopiju.</translation>
    </message>
    <message>
        <source>This build cannot open the database %1.</source>
        <translation>Šī programmas versija nevar atvērt datubāzi %1.</translation>
    </message>
    <message>
        <source>The database %1 did not do what was asked (%2). Nothing was saved.</source>
        <translation>Datubāze %1 neizpildīja prasīto (%2). Nekas netika saglabāts.</translation>
    </message>
    <message>
        <source>The disk is full (free: %2). Nothing was saved; free some space and try again. Database: %1</source>
        <translation>Disks ir pilns (brīvs: %2). Nekas nav saglabāts; atbrīvojiet vietu un mēģiniet vēlreiz. Datubāze: %1</translation>
    </message>
    <message>
        <source>The database %1 was deleted or moved while it was open. Nothing was saved and no new file was made; put the file back, or restore a backup.</source>
        <translation>Datubāze %1 tika dzēsta vai pārvietota, kamēr tā bija atvērta. Nekas nav saglabāts, un jauna datne nav izveidota; atlieciet datni atpakaļ vai atjaunojiet rezerves kopiju.</translation>
    </message>
    <message>
        <source>Another file lies at %1 now than the one that was opened. Nothing was saved and that file was not touched; close Atbilde and open it again.</source>
        <translation>Vietā %1 tagad ir cita datne, nevis tā, kas tika atvērta. Nekas nav saglabāts, un šī datne nav aiztikta; aizveriet Atbildi un atveriet to no jauna.</translation>
    </message>
</context>
<context>
    <name>SuppressionPanel</name>
    <message>
        <source>This is not a complete address yet.</source>
        <translation>Adrese vēl nav pilnīga.</translation>
    </message>
    <message>
        <source>This address is on the list.</source>
        <translation>Šī adrese ir sarakstā.</translation>
    </message>
    <message>
        <source>This address is not on the list.</source>
        <translation>Šīs adreses sarakstā nav.</translation>
    </message>
    <message>
        <source>Give a table (CSV) with e-mail addresses, telephone numbers or postal addresses. Nothing of it is stored; you get it back without the lines nobody may advertise to.</source>
        <translation>Norādiet tabulu (CSV) ar e-pasta adresēm, tālruņa numuriem vai pasta adresēm. No tās neko nesaglabā; to saņemsiet atpakaļ bez rindām, uz kurām reklāmu sūtīt nedrīkst.</translation>
    </message>
    <message>
        <source>%1: lines %2, to be left out %3. Columns looked at: %4.</source>
        <comment>file</comment>
        <translation>%1: rindas – %2, izlaižamas – %3. Pārbaudītās kolonnas: %4.</translation>
    </message>
    <message>
        <source>Lines in which no address was understood, kept: %1.</source>
        <translation>Rindas, kurās adrese nav saprasta (atstātas): %1.</translation>
    </message>
    <message>
        <source>Check a mailing list</source>
        <translation>Izsūtīšanas saraksta pārbaude</translation>
    </message>
    <message>
        <source>&amp;Check a mailing list…</source>
        <translation>&amp;Pārbaudīt izsūtīšanas sarakstu…</translation>
    </message>
    <message>
        <source>&amp;Save the cleaned list…</source>
        <translation>&amp;Saglabāt attīrīto sarakstu…</translation>
    </message>
    <message>
        <source>One address</source>
        <translation>Viena adrese</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Adreses veids</translation>
    </message>
    <message>
        <source>Given name and surname</source>
        <translation>Vārds un uzvārds</translation>
    </message>
    <message>
        <source>Address to look up or to add</source>
        <translation>Meklējamā vai pievienojamā adrese</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>&amp;Ievietot sarakstā</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>I&amp;zņemt no saraksta</translation>
    </message>
    <message>
        <source>Only when the person agreed to advertising again</source>
        <translation>Tikai tad, ja persona reklāmai atkal piekritusi</translation>
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
        <translation>Izdomāts &amp;gadījums</translation>
    </message>
    <message>
        <source>Made-up case</source>
        <translation>Izdomāts gadījums</translation>
    </message>
</context>
<context>
    <name>TextProblems</name>
    <message>
        <source>%1, %2: the text is missing.</source>
        <translation>%1, %2: teksta nav.</translation>
    </message>
    <message>
        <source>%1, %2: braces or sections are in disorder near “%3”.</source>
        <translation>%1, %2: iekavas vai sadaļas nav kārtībā pie „%3”.</translation>
    </message>
    <message>
        <source>%1, %2: there is no placeholder “%3”.</source>
        <translation>%1, %2: vietturis „%3” nav pazīstams.</translation>
    </message>
    <message>
        <source>%1, %2: the placeholder “%3” of the other language is missing.</source>
        <translation>%1, %2: trūkst viettura „%3”, kas ir otrā valodā.</translation>
    </message>
    <message>
        <source>%1, %2: a required element is missing: %3.</source>
        <translation>%1, %2: trūkst obligāta elementa: %3.</translation>
    </message>
    <message>
        <source>%1, %2: the phrase “%3” is missing.</source>
        <translation>%1, %2: trūkst frāzes „%3”.</translation>
    </message>
    <message>
        <source>%1, %2: this line is no phrase: “%3”.</source>
        <translation>%1, %2: šī rinda nav frāze: „%3”.</translation>
    </message>
    <message>
        <source>%1, %2: the phrase “%3” quotes the Regulation and stays as it is shipped.</source>
        <translation>%1, %2: frāze „%3” citē regulu un paliek tāda, kāda tā ir programmā.</translation>
    </message>
    <message>
        <source>%1, %2: the text is longer than %3 characters.</source>
        <translation>%1, %2: teksts ir garāks par %3 rakstzīmēm.</translation>
    </message>
    <message>
        <source>%1, %2: the placeholder “%3” of the shipped text is not used here.</source>
        <translation>%1, %2: nav izmantots programmas teksta vietturis „%3”.</translation>
    </message>
    <message>
        <source>%1, %2: the stored version %3 cannot be used; letters are made from the last good one.</source>
        <translation>%1, %2: saglabāto redakciju Nr. %3 nevar izmantot; vēstules tiek veidotas no pēdējās derīgās.</translation>
    </message>
</context>
<context>
    <name>TextVersions</name>
    <message>
        <source>%1 – shipped text restored</source>
        <translation>%1 – atjaunots programmas teksts</translation>
    </message>
    <message>
        <source>%1 – damaged</source>
        <translation>%1 – bojāta</translation>
    </message>
    <message>
        <source>Shipped text</source>
        <translation>Programmas teksts</translation>
    </message>
    <message>
        <source>&amp;Restore the shipped text</source>
        <translation>At&amp;jaunot programmas tekstu</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>At&amp;jaunot šo redakciju</translation>
    </message>
    <message>
        <source>Compared with the shipped text</source>
        <translation>Salīdzinājumā ar programmas tekstu</translation>
    </message>
    <message>
        <source>The shipped text</source>
        <translation>Programmas teksts</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Teksta redakcijas</translation>
    </message>
    <message>
        <source>What the version changed</source>
        <translation>Ko redakcija mainīja</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Redakcija</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kāpēc</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Letter texts checked: %1. Nothing is wrong.</source>
        <translation>Pārbaudīti vēstuļu teksti: %1. Viss ir kārtībā.</translation>
    </message>
</context>
<context>
    <name>TextsVerb</name>
    <message>
        <source>Letters are written in lv or en.</source>
        <translation>Vēstules raksta valodā lv vai en.</translation>
    </message>
    <message>
        <source>Letter text %1 (%2) is the shipped one again.</source>
        <translation>Vēstules teksts %1 (%2) atkal ir programmas teksts.</translation>
    </message>
    <message>
        <source>Letter text %1 (%2) saved as version %3.</source>
        <translation>Vēstules teksts %1 (%2) saglabāts kā redakcija Nr. %3.</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Goes with the answer: %1</source>
        <translation>Sūtīs kopā ar atbildi: %1</translation>
    </message>
    <message>
        <source>Document received %1: %2</source>
        <translation>Dokuments saņemts %1: %2</translation>
    </message>
    <message>
        <source>Letter %1, left %2</source>
        <translation>Vēstule %1, nosūtīta %2</translation>
    </message>
    <message>
        <source>Letter %1, has not left yet</source>
        <translation>Vēstule %1, vēl nav nosūtīta</translation>
    </message>
    <message>
        <source>Press Enter to read it</source>
        <translation>Lai lasītu, nospiediet Enter</translation>
    </message>
    <message>
        <source>Mail as it was sent: %1</source>
        <translation>E-pasta vēstule, kā tā nosūtīta: %1</translation>
    </message>
    <message>
        <source>Letter %1, came back undelivered %2</source>
        <translation>Vēstule %1, atgriezta nepiegādāta %2</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1: document %2 in the intake tray</source>
        <translation>%1: saņemto dokumentu sarakstā ar numuru %2</translation>
    </message>
    <message>
        <source>%1: duplicate of document %2, nothing was changed</source>
        <translation>%1: dokuments %2 jau ir tāds pats, nekas netika mainīts</translation>
    </message>
    <message>
        <source>%1: rejected. %2</source>
        <translation>%1: noraidīts. %2</translation>
    </message>
    <message>
        <source>The intake tray is empty.</source>
        <translation>Nereģistrētu dokumentu nav.</translation>
    </message>
    <message>
        <source>Request %1: %2, %3</source>
        <translation>Pieprasījums %1: %2, %3</translation>
    </message>
    <message>
        <source>Document %1 is now in request %2.</source>
        <translation>Dokuments %1 tagad ir pieprasījumā %2.</translation>
    </message>
    <message>
        <source>Document %1 was set aside: not a data-protection request.</source>
        <translation>Dokuments %1 ir nolikts malā: tas nav datu subjekta pieprasījums.</translation>
    </message>
    <message>
        <source>Request %1: %2, letter of the authority</source>
        <translation>Lieta %1: %2, uzraudzības iestādes vēstule</translation>
    </message>
    <message>
        <source>%1: document %2 in quarantine. %3</source>
        <translation>%1: dokuments %2 ir karantīnā. %3</translation>
    </message>
    <message>
        <source>Document %1 in the intake tray.</source>
        <translation>Dokuments %1 ir saņemto dokumentu sarakstā.</translation>
    </message>
    <message>
        <source>Say where to: --out FILE.</source>
        <translation>Norādiet, kurp rakstīt: --out FILE.</translation>
    </message>
    <message>
        <source>Document %1 was written to %2.</source>
        <translation>Dokuments %1 ierakstīts datnē %2.</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>Tādu dokumentu nav.</translation>
    </message>
</context>
<context>
    <name>TrayModel</name>
    <message>
        <source>No right recognised</source>
        <translation>Tiesības nav atpazītas</translation>
    </message>
    <message>
        <source>%1, %2, received %3</source>
        <translation>%1, %2, saņemts %3</translation>
    </message>
    <message>
        <source>%1, proposed: %2</source>
        <translation>%1, ierosināts: %2</translation>
    </message>
    <message>
        <source>Unread: %1</source>
        <translation>Nelasīts: %1</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Bez sūtītāja</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Bez temata</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>The database or its folder may not be written: you can read everything and change nothing.</source>
        <translation>Datubāzē vai tās mapē nedrīkst rakstīt: jūs varat visu lasīt un neko mainīt.</translation>
    </message>
    <message>
        <source>The database is damaged. You can read it, and nothing is written to it; restore the last backup.</source>
        <translation>Datubāze ir bojāta. To var lasīt, un tajā nekas netiek rakstīts; atjaunojiet pēdējo rezerves kopiju.</translation>
    </message>
    <message>
        <source>Show backups</source>
        <translation>Rādīt rezerves kopijas</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Rādīt iemeslu</translation>
    </message>
    <message>
        <source>The backup was restored. The database of before is kept as %1. What had been erased since was erased again: requests %2, documents %3.</source>
        <translation>Rezerves kopija ir atjaunota. Iepriekšējā datubāze ir saglabāta kā %1. Pēc tam dzēstais ir dzēsts vēlreiz: pieprasījumi – %2, dokumenti – %3.</translation>
    </message>
    <message>
        <source>The clock of this computer was set while the program ran. For the program it is %1 now; see that this is right, because deadlines are counted from it.</source>
        <translation>Programmas darbības laikā tika pārstatīts šī datora pulkstenis. Programmai tagad ir %1; pārbaudiet, vai tas ir pareizi, jo no tā skaita termiņus.</translation>
    </message>
    <message>
        <source>Work is going on beside the window (mail, import, backup or check). Nothing was restored; try again when it is done.</source>
        <translation>Blakus logam vēl notiek darbs (pasts, imports, rezerves kopija vai pārbaude). Nekas netika atjaunots; mēģiniet vēlreiz, kad tas būs pabeigts.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Welcome to Atbilde</source>
        <translation>Laipni lūdzam programmā „Atbilde”</translation>
    </message>
    <message>
        <source>There is no office here yet. Look around in the sample office, or set up your own.</source>
        <translation>Šeit vēl nav biroja. Izpētiet parauga biroju vai izveidojiet savu.</translation>
    </message>
    <message>
        <source>Open the sample office</source>
        <translation>Atvērt parauga biroju</translation>
    </message>
    <message>
        <source>An invented company with requests in all states, to be thrown away afterwards</source>
        <translation>Izdomāts uzņēmums ar pieprasījumiem visos stāvokļos; pēc tam tiek izmests</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Jūsu organizācija</translation>
    </message>
    <message>
        <source>An example is filled in: write over it. It stands on every letter.</source>
        <translation>Ierakstīts paraugs: pārrakstiet to. Šie dati ir uz katras vēstules.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Reģistrācijas numurs</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>Place of letters</source>
        <translation>Vēstuļu vieta</translation>
    </message>
    <message>
        <source>Place of letters in Latvian</source>
        <translation>Vēstuļu vieta latviski</translation>
    </message>
    <message>
        <source>Place in the Latvian locative</source>
        <translation>Vieta lokatīvā</translation>
    </message>
    <message>
        <source>In the Latvian locative: “Rīgā”</source>
        <translation>Lokatīvā: „Rīgā”</translation>
    </message>
    <message>
        <source>Place in English</source>
        <translation>Vieta angliski</translation>
    </message>
    <message>
        <source>In English letters: “Riga”</source>
        <translation>Vēstulēs angļu valodā: „Riga”</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktpersona</translation>
    </message>
    <message>
        <source>Signs the letters</source>
        <translation>Vēstules paraksta</translation>
    </message>
    <message>
        <source>Who signs the letters</source>
        <translation>Kas paraksta vēstules</translation>
    </message>
    <message>
        <source>Position of who signs</source>
        <translation>Parakstītāja amats</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Amats</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Kas šeit strādā</translation>
    </message>
    <message>
        <source>The administrator looks after the program; requests need a handler, refusals and disclosures a second person. Leave a name empty to add that person later.</source>
        <translation>Administrators pārrauga programmu; pieprasījumiem vajadzīgs izpildītājs, atteikumiem un datu izsniegšanai – otra persona. Atstājiet vārdu tukšu, lai personu pievienotu vēlāk.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>Name of the administrator</source>
        <translation>Administratora vārds</translation>
    </message>
    <message>
        <source>Sign-in word of the administrator</source>
        <translation>Administratora pieteikšanās vārds</translation>
    </message>
    <message>
        <source>Sign-in word</source>
        <translation>Pieteikšanās vārds</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Izpildītājs</translation>
    </message>
    <message>
        <source>Name of the handler</source>
        <translation>Izpildītāja vārds</translation>
    </message>
    <message>
        <source>Sign-in word of the handler</source>
        <translation>Izpildītāja pieteikšanās vārds</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Datu aizsardzības speciālists</translation>
    </message>
    <message>
        <source>Name of the data protection officer</source>
        <translation>Datu aizsardzības speciālista vārds</translation>
    </message>
    <message>
        <source>Sign-in word of the data protection officer</source>
        <translation>Datu aizsardzības speciālista pieteikšanās vārds</translation>
    </message>
    <message>
        <source>Where the data live</source>
        <translation>Kur glabājas dati</translation>
    </message>
    <message>
        <source>File of the database</source>
        <translation>Datubāzes datne</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Izvēlēties mapi…</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>Izveidot biroju</translation>
    </message>
    <message>
        <source>The administrator needs a name.</source>
        <translation>Administratoram jānorāda vārds.</translation>
    </message>
    <message>
        <source>The sign-in word of %1 must be in small letters, without spaces.</source>
        <translation>Pieteikšanās vārds (%1) jāraksta ar mazajiem burtiem, bez atstarpēm.</translation>
    </message>
    <message>
        <source>The sign-in word “%1” is given twice.</source>
        <translation>Pieteikšanās vārds „%1” norādīts divreiz.</translation>
    </message>
    <message>
        <source>The place of the database must be a full path.</source>
        <translation>Datubāzes vietai jābūt pilnam ceļam.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vārds, uzvārds</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Access</source>
        <translation>Piekļuve</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Labošana</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Dzēšana</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Ierobežošana</translation>
    </message>
    <message>
        <source>Portability</source>
        <translation>Pārnesamība</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Iebildumi</translation>
    </message>
    <message>
        <source>Objection to direct marketing</source>
        <translation>Iebildumi pret tiešo tirgvedību</translation>
    </message>
    <message>
        <source>Automated decision</source>
        <translation>Automatizēts lēmums</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <translation>Piekrišanas atsaukšana</translation>
    </message>
    <message>
        <source>Art. 15</source>
        <translation>15. p.</translation>
    </message>
    <message>
        <source>Art. 16</source>
        <translation>16. p.</translation>
    </message>
    <message>
        <source>Art. 17</source>
        <translation>17. p.</translation>
    </message>
    <message>
        <source>Art. 18</source>
        <translation>18. p.</translation>
    </message>
    <message>
        <source>Art. 20</source>
        <translation>20. p.</translation>
    </message>
    <message>
        <source>Art. 21(1)</source>
        <translation>21. p. 1. d.</translation>
    </message>
    <message>
        <source>Art. 21(2)</source>
        <translation>21. p. 2. d.</translation>
    </message>
    <message>
        <source>Art. 22</source>
        <translation>22. p.</translation>
    </message>
    <message>
        <source>Art. 7(3)</source>
        <translation>7. p. 3. d.</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Izpildīts</translation>
    </message>
    <message>
        <source>Partly fulfilled</source>
        <translation>Daļēji izpildīts</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Atteikts</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nav attiecināms</translation>
    </message>
    <message>
        <source>Person cannot be identified</source>
        <translation>Persona nav identificējama</translation>
    </message>
    <message>
        <source>Withdrawn by the person</source>
        <translation>Persona pieprasījumu atsauca</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Reģistrēts</translation>
    </message>
    <message>
        <source>Identity asked</source>
        <translation>Jautāta identitāte</translation>
    </message>
    <message>
        <source>Clarification asked</source>
        <translation>Lūgts precizēt</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Izskatīšana</translation>
    </message>
    <message>
        <source>For approval</source>
        <translation>Apstiprināšanā</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Apstiprināts</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Nosūtīts</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Slēgts</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atbildēts</translation>
    </message>
    <message>
        <source>Redirected to the controller</source>
        <translation>Pārsūtīts pārzinim</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublikāts</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Vēstule</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Klātienē</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>In the tray</source>
        <translation>Nereģistrēts</translation>
    </message>
    <message>
        <source>In a request</source>
        <translation>Pieprasījumā</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Nolikts malā</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Lietvedis</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>Izpildītājs</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Datu aizsardzības speciālists</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lasītājs</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latviešu</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Angļu</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Kungs</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Kundze</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neitrāla</translation>
    </message>
    <message>
        <source>the ground</source>
        <translation>pamats</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>pamatojums</translation>
    </message>
    <message>
        <source>the day it was done</source>
        <translation>izpildes diena</translation>
    </message>
    <message>
        <source>the data concerned</source>
        <translation>attiecīgie dati</translation>
    </message>
    <message>
        <source>the data that are kept</source>
        <translation>saglabājamie dati</translation>
    </message>
    <message>
        <source>the purpose for which data are kept</source>
        <translation>datu saglabāšanas nolūks</translation>
    </message>
    <message>
        <source>the day until which data are kept</source>
        <translation>datu glabāšanas termiņš</translation>
    </message>
    <message>
        <source>the data on the suppression list</source>
        <translation>dati atteikumu sarakstā</translation>
    </message>
    <message>
        <source>what was corrected</source>
        <translation>veiktie labojumi</translation>
    </message>
    <message>
        <source>the purpose of the processing</source>
        <translation>apstrādes nolūks</translation>
    </message>
    <message>
        <source>the result of the review</source>
        <translation>pārskatīšanas rezultāts</translation>
    </message>
    <message>
        <source>what was searched for</source>
        <translation>meklēšanā izmantotās ziņas</translation>
    </message>
    <message>
        <source>where was searched</source>
        <translation>pārbaudītās sistēmas</translation>
    </message>
    <message>
        <source>the copy of the data that goes with the letter</source>
        <translation>datu kopija, ko pievieno vēstulei</translation>
    </message>
    <message>
        <source>what the copy leaves out</source>
        <translation>kopijā neiekļautā informācija</translation>
    </message>
    <message>
        <source>the balancing of interests</source>
        <translation>interešu izvērtējums</translation>
    </message>
    <message>
        <source>the facts that show abuse: number and dates of earlier requests</source>
        <translation>fakti, kas apliecina ļaunprātīgu izmantošanu: iepriekšējo pieprasījumu skaits un datumi</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>Karantīnā</translation>
    </message>
</context>
<context>
    <name>articles</name>
    <message>
        <source>Article %1 GDPR</source>
        <translation>VDAR %1. pants</translation>
    </message>
    <message>
        <source>Article %1(%2) GDPR</source>
        <translation>VDAR %1. panta %2. punkts</translation>
    </message>
    <message>
        <source>Article %1, point (%2), GDPR</source>
        <translation>VDAR %1. panta %2) apakšpunkts</translation>
    </message>
    <message>
        <source>Article %1(%2)(%3) GDPR</source>
        <translation>VDAR %1. panta %2. punkta %3) apakšpunkts</translation>
    </message>
    <message>
        <source>Article %1 of Regulation 1182/71</source>
        <translation>Regulas Nr. 1182/71 %1. pants</translation>
    </message>
    <message>
        <source>Article %1(%2) of Regulation 1182/71</source>
        <translation>Regulas Nr. 1182/71 %1. panta %2. punkts</translation>
    </message>
    <message>
        <source>Article %1, point (%2), of Regulation 1182/71</source>
        <translation>Regulas Nr. 1182/71 %1. panta %2) apakšpunkts</translation>
    </message>
    <message>
        <source>Article %1(%2)(%3) of Regulation 1182/71</source>
        <translation>Regulas Nr. 1182/71 %1. panta %2. punkta %3) apakšpunkts</translation>
    </message>
    <message>
        <source>Section %1 of the Law on Holidays</source>
        <translation>likuma „Par svētku, atceres un atzīmējamām dienām” %1. pants</translation>
    </message>
    <message>
        <source>Section %1(%2) of the Law on Holidays</source>
        <translation>likuma „Par svētku, atceres un atzīmējamām dienām” %1. panta %2 daļa</translation>
    </message>
    <message>
        <source>Section %1, clause %2, of the Law on Holidays</source>
        <translation>likuma „Par svētku, atceres un atzīmējamām dienām” %1. panta %2. punkts</translation>
    </message>
    <message>
        <source>Section %1(%2), clause %3, of the Law on Holidays</source>
        <translation>likuma „Par svētku, atceres un atzīmējamām dienām” %1. panta %2 daļas %3. punkts</translation>
    </message>
    <message>
        <source>Section %1 of the Personal Data Processing Law</source>
        <translation>Fizisko personu datu apstrādes likuma %1. pants</translation>
    </message>
    <message>
        <source>Section %1(%2) of the Personal Data Processing Law</source>
        <translation>Fizisko personu datu apstrādes likuma %1. panta %2 daļa</translation>
    </message>
    <message>
        <source>Section %1, clause %2, of the Personal Data Processing Law</source>
        <translation>Fizisko personu datu apstrādes likuma %1. panta %2. punkts</translation>
    </message>
    <message>
        <source>Section %1(%2), clause %3, of the Personal Data Processing Law</source>
        <translation>Fizisko personu datu apstrādes likuma %1. panta %2 daļas %3. punkts</translation>
    </message>
    <message>
        <source>Section %1 of the Labour Law</source>
        <translation>Darba likuma %1. pants</translation>
    </message>
    <message>
        <source>Section %1(%2) of the Labour Law</source>
        <translation>Darba likuma %1. panta %2 daļa</translation>
    </message>
    <message>
        <source>Section %1, clause %2, of the Labour Law</source>
        <translation>Darba likuma %1. panta %2. punkts</translation>
    </message>
    <message>
        <source>Section %1(%2), clause %3, of the Labour Law</source>
        <translation>Darba likuma %1. panta %2 daļas %3. punkts</translation>
    </message>
    <message>
        <source>EDPB Guidelines 01/2022, section %1</source>
        <translation>EDAK Pamatnostādņu 01/2022 %1. iedaļa</translation>
    </message>
    <message>
        <source>recommendation, not law</source>
        <translation>ieteikums, nevis likums</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>Put &quot;lv&quot; in the Latvian translation, &quot;en&quot; in the English one: it decides how dates are written.</extracomment>
        <translation>lv</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1. rinda: %2</translation>
    </message>
    <message>
        <source>Further lines not understood: %1</source>
        <translation>Vēl nesaprastas rindas: %1</translation>
    </message>
    <message>
        <source>Give either --received with a date or --batch with a file; the other options go with --received.</source>
        <translation>Norādiet vai nu --received ar datumu, vai --batch ar datni; pārējās opcijas lieto kopā ar --received.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Saņemts</translation>
    </message>
    <message>
        <source>Nominal date</source>
        <translation>Datums bez pārcelšanas</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Ievērībai</translation>
    </message>
</context>
<context>
    <name>deadlines</name>
    <message>
        <source>First month</source>
        <translation>Pirmā mēneša beigas</translation>
    </message>
    <message>
        <source>Legal deadline</source>
        <translation>Likumā noteiktais termiņš</translation>
    </message>
    <message>
        <source>If no suspension is accepted</source>
        <translation>Ja apturēšanu neatzīst</translation>
    </message>
    <message>
        <source>If counted anew from the answer</source>
        <translation>Ja skaita no jauna kopš atbildes</translation>
    </message>
    <message>
        <source>Internal target</source>
        <translation>Iekšējais termiņš</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Kavēts</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Šonedēļ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vēlāk</translation>
    </message>
    <message>
        <source>The day of receipt, %1, is not counted; it gives the date</source>
        <translation>Saņemšanas dienu (%1) neskaita, bet tā nosaka termiņa beigu datumu</translation>
    </message>
    <message>
        <source>One month: %1 → %2</source>
        <translation>Viens mēnesis: %1 → %2</translation>
    </message>
    <message>
        <source>Extended: three months from receipt in one step: %1 → %2</source>
        <translation>Pagarināts: trīs mēneši no saņemšanas, skaitot uzreiz: %1 → %2</translation>
    </message>
    <message>
        <source>That month has no such date, its last day counts: %1</source>
        <translation>Šajā mēnesī tāda datuma nav, tāpēc skaita līdz tā pēdējai dienai: %1</translation>
    </message>
    <message>
        <source>Suspended %1 – %2, days added: %3. %4 → %5</source>
        <translation>Termiņš ir apturēts %1 – %2, pieskaitīto dienu skaits: %3. %4 → %5</translation>
    </message>
    <message>
        <source>The last day is not a working day (%1), the next working day counts: %2 → %3</source>
        <translation>Pēdējā diena nav darbdiena (%1), tāpēc termiņš beidzas nākamajā darbdienā: %2 → %3</translation>
    </message>
    <message>
        <source>Some authorities count anew from the answer: %1</source>
        <translation>Dažas uzraudzības iestādes termiņu skaita no jauna kopš atbildes saņemšanas: %1</translation>
    </message>
    <message>
        <source>Working days before the deadline (%1): %2 → %3</source>
        <translation>Darbdienas pirms termiņa beigām (%1): %2 → %3</translation>
    </message>
    <message>
        <source>Not later than the date before it was moved: %1 → %2</source>
        <translation>Ne vēlāk par termiņa beigu datumu pirms pārcelšanas: %1 → %2</translation>
    </message>
    <message>
        <source>The question was sent on %1, later than %2: it does not suspend the deadline.</source>
        <translation>Jautājums nosūtīts %1, vēlāk nekā %2, tāpēc tas termiņu neaptur.</translation>
    </message>
    <message>
        <source>The question was sent on %1, when the deadline (%2) had passed: it does not suspend it.</source>
        <translation>Jautājums nosūtīts %1, kad termiņš (%2) jau bija beidzies, tāpēc tas termiņu neaptur.</translation>
    </message>
    <message>
        <source>The extension notice of %1 left after the first month (%2): the deadline is not extended.</source>
        <translation>Paziņojums par pagarināšanu nosūtīts %1, pēc pirmā mēneša beigām (%2), tāpēc termiņš nav pagarināts.</translation>
    </message>
    <message>
        <source>A refusal on %1 is late: it had to be told by %2, and no extension prolongs that.</source>
        <translation>Atteikums %1 ir novēlots: par to bija jāpaziņo līdz %2, un pagarinājums uz to neattiecas.</translation>
    </message>
    <message>
        <source>This date rests on a holiday that is planned but not final.</source>
        <translation>Šis datums ir atkarīgs no svētku dienas, kas ir plānota, bet vēl nav galīgi noteikta.</translation>
    </message>
    <message>
        <source>Public holidays before 2008 are not confirmed.</source>
        <translation>Svētku dienas pirms 2008. gada nav apstiprinātas.</translation>
    </message>
    <message>
        <source>Today is the last day</source>
        <translation>Šodien ir pēdējā diena</translation>
    </message>
    <message>
        <source>Overdue by %1 day</source>
        <translation>Kavēts par %1 dienu</translation>
    </message>
    <message>
        <source>Overdue by %1 days</source>
        <translation>Kavēts par %1 dienām</translation>
    </message>
    <message>
        <source>%1 day left (working days: %2)</source>
        <translation>Palikusi %1 diena (darbdienas: %2)</translation>
    </message>
    <message>
        <source>%1 days left (working days: %2)</source>
        <translation>Palikušas %1 dienas (darbdienas: %2)</translation>
    </message>
    <message>
        <source>%1 day left</source>
        <translation>Palikusi %1 diena</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>Palikušas %1 dienas</translation>
    </message>
    <message>
        <source>The authority names the day itself: %1</source>
        <translation>Dienu nosaka pati iestāde: %1</translation>
    </message>
</context>
<context>
    <name>holidays</name>
    <message>
        <source>planned</source>
        <translation>plānota</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>neapstiprināta</translation>
    </message>
    <message>
        <source>Transferred working days, for planning only; deadlines do not move:</source>
        <translation>Pārceltās darba dienas, tikai plānošanai; termiņus tās nemaina:</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Izvēlei %1 jānorāda vērtība.</translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation>Valodas „%1” nav.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Darbības „%1” nav.</translation>
    </message>
</context>
<context>
    <name>weekdays</name>
    <message>
        <source>Monday</source>
        <translation>pirmdiena</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>otrdiena</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>trešdiena</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>ceturtdiena</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>piektdiena</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sestdiena</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>svētdiena</translation>
    </message>
</context>
</TS>
