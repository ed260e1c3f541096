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
        <source>Without a verb the window opens.</source>
        <translation>Bez darbības atveras logs.</translation>
    </message>
    <message>
        <source>  --database PATH   the office; otherwise the one in the user&apos;s data folder</source>
        <translation>  --database CEĻŠ   birojs; citādi tas, kas glabājas lietotāja datu mapē</translation>
    </message>
    <message>
        <source>  --as OFFICER      who acts; otherwise the variable ATBILDE_OFFICER</source>
        <translation>  --as DARBINIEKS   kas rīkojas; citādi mainīgais ATBILDE_OFFICER</translation>
    </message>
    <message>
        <source>  --language lv|en  the language of the answers</source>
        <translation>  --language lv|en  atbilžu valoda</translation>
    </message>
    <message>
        <source>  --json            answers as JSON, one object a line</source>
        <translation>  --json            atbildes JSON formā, pa vienam objektam rindā</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>%1: is here already</source>
        <translation>%1: jau ir saņemts</translation>
    </message>
    <message>
        <source>New in the tray: %1. Already here: %2. Not taken: %3.</source>
        <translation>Jauni dokumenti: %1. Jau ir: %2. Nav pieņemti: %3.</translation>
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
        <source>Progress of the import</source>
        <translation>Importēšanas gaita</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Apturēt importēšanu</translation>
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
        <source>Takes e-mail files into the tray (Ctrl+I)</source>
        <translation>Pievieno e-pasta datnes saņemtajiem dokumentiem (Ctrl+I)</translation>
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
        <source>Drop e-mail files or folders here, or import them. Each becomes a document to register.</source>
        <translation>Ievelciet šeit e-pasta datnes vai mapes vai importējiet tās. Katra kļūs par reģistrējamu dokumentu.</translation>
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
        <source>Import e-mail files</source>
        <translation>Importēt e-pasta datnes</translation>
    </message>
    <message>
        <source>E-mail messages</source>
        <translation>E-pasta ziņojumi</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Visas datnes</translation>
    </message>
    <message>
        <source>Import all files of a folder</source>
        <translation>Importēt visas mapes datnes</translation>
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
        <source>The printer did not take the letter. Nothing was printed.</source>
        <translation>Printeris vēstuli nepieņēma. Nekas netika izdrukāts.</translation>
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
        <source>T25 Refusal on another ground</source>
        <translation>T25 Atteikums uz cita pamata</translation>
    </message>
    <message>
        <source>T26 Request withdrawn by the person</source>
        <translation>T26 Persona atsaukusi pieprasījumu</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>the folder may not be written</source>
        <translation>mapē nav atļauts rakstīt</translation>
    </message>
    <message>
        <source>Draft written to %1.</source>
        <translation>Projekts saglabāts: %1.</translation>
    </message>
    <message>
        <source>Letter %1 written to %2.</source>
        <translation>Vēstule %1 saglabāta: %2.</translation>
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
    <name>MessagePreview</name>
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
        <source>Written by a machine: an automatic reply.</source>
        <translation>Rakstījis automāts: automātiska atbilde.</translation>
    </message>
    <message>
        <source>Written by a machine: a message could not be delivered.</source>
        <translation>Rakstījis automāts: vēstuli neizdevās piegādāt.</translation>
    </message>
    <message>
        <source>Written by a machine: sent to a mailing list.</source>
        <translation>Rakstījis automāts: izsūtīts adresātu sarakstam.</translation>
    </message>
    <message>
        <source>Written by a machine: a notice, perhaps of a web form.</source>
        <translation>Rakstījis automāts: paziņojums, iespējams, no tīmekļa veidlapas.</translation>
    </message>
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
        <source>Letters to post: %1</source>
        <translation>Nosūtāmās vēstules: %1</translation>
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
    <name>StepPanel</name>
    <message>
        <source>Please write something here; it goes into the record.</source>
        <translation>Lūdzu, ierakstiet to šeit; tas paliks lietā.</translation>
    </message>
    <message>
        <source>Please give the day.</source>
        <translation>Lūdzu, norādiet dienu.</translation>
    </message>
    <message>
        <source>The check digit of this number is wrong: a digit was mistyped.</source>
        <translation>Šī numura kontrolcipars nesakrīt: kāds cipars ir kļūdains.</translation>
    </message>
    <message>
        <source>A registered letter has two letters, nine digits and two letters, for example RR123456785LV.</source>
        <translation>Ierakstītas vēstules numurā ir divi burti, deviņi cipari un divi burti, piemēram, RR123456785LV.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Reģistrēt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Vēstule</translation>
    </message>
    <message>
        <source>&amp;How it left</source>
        <translation>&amp;Kā nosūtīta</translation>
    </message>
    <message>
        <source>&amp;Registered letter number</source>
        <translation>&amp;Ierakstītas vēstules numurs</translation>
    </message>
    <message>
        <source>Empty: not registered</source>
        <translation>Tukšs: nav ierakstīta</translation>
    </message>
    <message>
        <source>&amp;Why there is a reasonable doubt</source>
        <translation>&amp;Kāpēc ir pamatotas šaubas</translation>
    </message>
    <message>
        <source>&amp;Asked on</source>
        <translation>Jautāts (&amp;diena)</translation>
    </message>
    <message>
        <source>&amp;What was seen (no copy is kept)</source>
        <translation>&amp;Kas redzēts (kopiju neglabā)</translation>
    </message>
    <message>
        <source>&amp;Seen on</source>
        <translation>Redzēts (&amp;diena)</translation>
    </message>
    <message>
        <source>&amp;Why a clarification is needed</source>
        <translation>&amp;Kāpēc vajadzīgs precizējums</translation>
    </message>
    <message>
        <source>&amp;What the person means</source>
        <translation>&amp;Ko persona domā</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>Saņemts (&amp;diena)</translation>
    </message>
    <message>
        <source>&amp;Remarks for the handler</source>
        <translation>&amp;Piezīmes izpildītājam</translation>
    </message>
    <message>
        <source>&amp;Left on</source>
        <translation>Nosūtīts (&amp;diena)</translation>
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
        <source>The disk is full. Nothing was saved; free some space and try again. Database: %1</source>
        <translation>Disks ir pilns. Nekas netika saglabāts; atbrīvojiet vietu un mēģiniet vēlreiz. Datubāze: %1</translation>
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
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Letter texts checked in both languages: %1. Nothing is wrong.</source>
        <translation>Pārbaudīti vēstuļu teksti abās valodās: %1. Kļūdu nav.</translation>
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
        <source>Add an annex</source>
        <translation>Pievienot pielikumu</translation>
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
        <source>Fill with synthetic requests</source>
        <translation>Aizpildīt ar izdomātiem pieprasījumiem</translation>
    </message>
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
        <source>Receipt has been acknowledged already.</source>
        <translation>Saņemšana jau ir apliecināta.</translation>
    </message>
    <message>
        <source>Not every claim has been decided yet.</source>
        <translation>Vēl nav lēmuma par visām tiesībām.</translation>
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
        <source>The answer has not been finalised yet.</source>
        <translation>Atbilde vēl nav pabeigta.</translation>
    </message>
    <message>
        <source>No other letter is waiting to be dispatched.</source>
        <translation>Nav citas vēstules, kas gaidītu nosūtīšanu.</translation>
    </message>
    <message>
        <source>No question to the person is open.</source>
        <translation>Personai nav uzdots neatbildēts jautājums.</translation>
    </message>
    <message>
        <source>A question to the person is still unanswered.</source>
        <translation>Persona vēl nav atbildējusi uz jautājumu.</translation>
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
        <source>Another letter of the request has not left yet.</source>
        <translation>Kāda cita šī pieprasījuma vēstule vēl nav nosūtīta.</translation>
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
