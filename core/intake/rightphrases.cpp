// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/rightphrases.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

using enum Right;
constexpr auto own = RightPhrase::Negation::IsPartOfIt;

constexpr std::array lists{
    // Latvian
    Phrases::List{u"dati",
                  u"dati datus datu datiem datos informāciju informācija informācijas informāciju ziņas "
                  u"ierakstus ieraksti ierakstu"},
    Phrases::List{u"mani",
                  u"mani mana manu manus manas maniem manām manis man mans manā manos savus savu saviem savi "
                  u"savas sava personas personīgos personiskos viņa viņas viņu viņam viņai"},
    Phrases::List{u"sevi", u"mani sevi manis sevis viņu viņiem"},
    Phrases::List{
        u"dzēst",
        u"dzēst dzēsiet dzēsīsiet dzēs dzēsa dzēsat dzēsti dzēšan* dzēšat dzēsīs izdzēst "
        u"izdzēsta izdzēstas izdzēsts dzēsta dzēstas dzēsts izdzēsiet izdzēsīsiet izdzēs izdzēsa izdzēsat "
        u"izdzēsti izdzēšan* izdzēšat izdzēstu izdzēsīs "
        u"nodzēst "
        u"nodzēsiet nodzēsat nodzēsīsiet nodzēstu nodzēšan* iznīcināt iznīciniet iznīcināšan* iznīcinātu "
        u"aizmirst aizmirstiet aizmirsiet aizmirsta aizmirstu "
        u"aizmirstam dzēstu izdzēstos dzēšami"},
    Phrases::List{u"konts",
                  u"kontu konts konta profilu profila profils lietotājkontu reģistrāciju reģistrācijas"},
    Phrases::List{u"reklāma",
                  u"reklām* mārketing* tirgved* jaunum* izsūtn* vēstkop* biļeten* newsletter* spam* "
                  u"surogātpast* mēstul* reklāmziņ*"},
    Phrases::List{u"krātuve", u"datubāz* sistēm* reģistr* kartotēk* sarakst* uzskait* arhīv* klientu"},
    Phrases::List{u"piedāvājums", u"piedāvājum* akcij* komerciāl* apsveikum* aptauj* īsziņ* sms"},
    Phrases::List{u"apstrāde", u"apstrād* izmanto* lieto* lietošan* izmantošan* profilē*"},
    Phrases::List{u"glabāt",
                  u"glabā* uzglabā* apstrādā* rīcībā ievāk* savāk* reģistrē* turat uzkrā* savākuši"},
    Phrases::List{u"dot",
                  u"izsniedz* izsnieg* nosūt* atsūt* sniedziet sniegt iesniegt sniedzat dodiet iedodiet "
                  u"uzrādiet parād* pārsūt* saņemt iegūt sūtiet sūtīt atklājiet darīt"},
    Phrases::List{u"labot",
                  u"labot labo labojiet labošan* labojum* izlabo* pielabo* precizēt "
                  u"precizējiet precizēšan* koriģēt koriģējiet atjaunināt atjauniniet aktualizēt "
                  u"aktualizējiet nomainīt nomainiet mainīt mainiet samainiet papildināt papildiniet "
                  u"pārlabo* salabo* ierakstiet"},
    Phrases::List{u"nepareizs",
                  u"nepareiz* kļūdain* neprecīz* novecoj* nepilnīg* kļūda kļūdu kļūdas neatbilst* "
                  u"nepaties* aplam*"},
    Phrases::List{u"ziņa",
                  u"dati datus datu datiem datos adres* uzvārd* vārd* epast* telefon* tālrun* numur* "
                  u"dzimšanas kods kodu informāciju informācija ierakstu"},
    Phrases::List{u"cits", u"citam citai citu cita jaunajam jaunam konkurent* trešajai"},
    Phrases::List{
        u"uzņēmums",
        u"uzņēmum* pakalpojum* sniedzēj* pārzin* operator* kompānij* firm* pārvadātāj* piegādātāj*"},
    Phrases::List{u"pārtraukt", u"pārtrau* beidziet beigt beidz izbeidz* izbeigt apstādin* pārstā*"},
    Phrases::List{u"nost",
                  u"nesūt* pārtrau* beidz* beigt izbeig* atteik* atteic* atsak* atrakst* "
                  u"izņem* svītro* izsvītro* izslēdz* izslēg* atslēdz* atslēg* atvieno* apstādin* apturiet "
                  u"iebil* noņem* nezvan* "
                  u"aizliedz* pārstā* neapgrūtin* netraucē* neuzrun* beidzot pietiek apnik* nevajag"},
    Phrases::List{
        u"sūtījums",
        u"piegād* sūtījum* pasūtījum* rēķin* paka pakas paku kravu kravas pavadzīm* tarif* cen* pvn"},
    Phrases::List{u"lēmums", u"lēmum* izvērtē* profilē* vērtē* noraid* atteikum* atteic* pieņ* izlem* nolēm* "
                             u"punkt* vērtējum* reiting*"},
    Phrases::List{u"automāts", u"automāt* automatiz* algoritm* robot* mākslīg* datorprogramm*"},
    Phrases::List{u"cilvēks", u"cilvēk* darbiniek* speciālist* dzīvs"},
    Phrases::List{u"pārskatīt", u"pārskat* izvērt* izskat* līdzdalīb* lēmum* iejauk* iesaist* pārvērt*"},
    Phrases::List{u"ierobežot", u"ierobežo* iesaldē* bloķē* nobloķē*"},
    Phrases::List{u"regula", u"regul* vdar gdpr"},
    Phrases::List{u"personība", u"pase pases pasi apliecīb* eid idkart*"},
    // English
    Phrases::List{u"data", u"data information details records record info datas"},
    Phrases::List{u"my", u"my mine me personal about his her their"},
    Phrases::List{u"myself", u"me myself him her them"},
    Phrases::List{u"delete",
                  u"delete deleted deletion deleting erase erased erasure erasing remove removed removal "
                  u"destroy destroyed wipe wiped purge purged forgotten forget scrub"},
    Phrases::List{u"account", u"account profile"},
    Phrases::List{u"ads", u"marketing telemarketing brochure* leaflet* flyer* catalogues catalogs junk "
                          u"advert* promotion* promo promos newsletter* offers offer "
                          u"commercial mailing "
                          u"mailings mailshots spam* campaign* solicit* ads sales"},
    Phrases::List{u"holding",
                  u"hold holds holding have store stored storing keep kept process processed processing "
                  u"collect collected possess held gathered saved recorded got"},
    Phrases::List{u"give",
                  u"send provide give disclose supply share forward show get receive obtain release"},
    Phrases::List{
        u"amend",
        u"correct corrected rectif* amend* update updated fix change changed complete replace corrections "
        u"correction"},
    Phrases::List{u"wrong",
                  u"incorrect inaccurate wrong outdated misspelled misspelt mistake error incomplete false "
                  u"obsolete"},
    Phrases::List{u"own-detail",
                  u"data details information address surname name email phone number birth record "
                  u"records spelling postcode"},
    Phrases::List{u"identity", u"passport passports licence license identity identification"},
    Phrases::List{u"goods", u"delivery parcel shipment order invoice package courier cargo pallet tracking "
                            u"quote price booking vat "
                            u"refund payment"},
    Phrases::List{u"another", u"another other new competitor third different"},
    Phrases::List{u"company",
                  u"provider company controller carrier operator supplier service organisation organization"},
    Phrases::List{u"stop", u"stop cease discontinue end quit halt"},
    Phrases::List{
        u"off",
        u"stop cease unsubscribe remove opt object objection quit exclude take end refuse sick tired"},
    Phrases::List{u"unwilling", u"dont not never"},
    Phrases::List{u"processing", u"process* use used using usage handl* profil*"},
    Phrases::List{
        u"machine",
        u"automated automatic automatically algorithm* computer ai machine robot software bot scoring"},
    Phrases::List{u"decision",
                  u"decision* decid* profil* scor* assess* reject* refus* evaluat* declin* denied approve*"},
    Phrases::List{u"human", u"human person employee staff somebody someone real"},
    Phrases::List{
        u"review",
        u"review* intervention interven* involve* decid* look* reconsider reassess* check* examine*"},
};

// Each row: the right, how sure it makes us, the words. Written with diacritics; they are compared without.
// No std::array: clang deduces no more than 256 elements.
constexpr RightPhrase phrases[]{
    // --- Article 15
    RightPhrase{Access, 0.9, u"piekļu* .. {dati} -kont*|parole*|paroli|login*"},
    RightPhrase{Access, 0.9, u"iepazī* .. {mani} {dati}"},
    RightPhrase{Access, 0.88, u"kopij* & datu|datus|datiem -{sūtījums}"},
    RightPhrase{Access, 0.88, u"izdruk* & datu|datus|datiem -{sūtījums}"},
    RightPhrase{Access, 0.85,
                u"kādi|kādus|kāda|kādu|kuri|kurus|kas|ko|visu|visus|cik|kāpēc {dati} .. par + mani"},
    RightPhrase{
        Access, 0.85,
        u"kādi|kādus|kāda|kādu|kuri|kurus|kas|ko|visu|visus .. {mani} {dati} .. {glabāt} -{sūtījums}"},
    RightPhrase{Access, 0.8,
                u"ko|kas|kādi|kādus|visu|viss .. par + mani .. {glabāt}|zināt|zināms|ir -{sūtījums}"},
    RightPhrase{Access, 0.8, u"{dati} .. {glabāt} .. par + mani"},
    RightPhrase{Access, 0.8, u"{dati} .. par + mani|sevi"},
    RightPhrase{Access, 0.8, u"{dot} .. {mani} + personas + {dati}"},
    RightPhrase{Access, 0.78, u"{dot} .. {mani} + {dati}"},
    RightPhrase{Access, 0.7, u"{dot} .. personas + datus|datu|dati"},
    RightPhrase{Access, 0.75, u"vai .. {glabāt}|apstrādājat .. {mani} .. {dati}"},
    RightPhrase{Access, 0.75, u"vai .. {mani} .. {dati} .. {glabāt}|apstrādāti"},
    RightPhrase{Access, 0.8,
                u"kam|kādiem|kuriem|kādām .. {mani} .. {dati} .. nod*|izpau*|sniegt*|pārdo*|sniedz*|nosūt*"},
    RightPhrase{Access, 0.8, u"kam|kādiem|kuriem|kādām .. nod*|izpau*|pārdo*|sniedz* .. {mani} .. {dati}"},
    RightPhrase{Access, 0.75, u"no + kurienes|kura|kādiem .. {mani} .. {dati}|epast*|numur*|adres*"},
    RightPhrase{Access, 0.75,
                u"kur|kā .. ieguv*|dabūj*|ņēm* .. {mani} .. {dati}|epast*|numur*|adres*|tālrun*"},
    RightPhrase{Access, 0.75, u"kādiem|kādam|kādā .. nolūk* .. {mani} .. {dati}|{apstrāde}"},
    RightPhrase{Access, 0.75, u"cik .. ilgi .. {glabāt} .. {mani} .. {dati}"},
    RightPhrase{Access, 0.78,
                u"kādi|kādus|kāda|kādu|kuri|kurus|kas + mani|manus|mana|manu .. {dati} -{sūtījums}"},
    RightPhrase{Access, 0.78, u"{dati} .. par + manu|viņa|viņas + person*|datu|datiem"},
    RightPhrase{Access, 0.75,
                u"zināt|uzzināt|redzēt|apskatīt|noskaidrot|saprast|paskaidro*|informē*|pateikt|pasakiet .. "
                u"kādi|kādus|kāda|kas|kuri|kurus|ko|vai .. {dati} -{sūtījums}"},
    RightPhrase{
        Access, 0.75,
        u"zināt|uzzināt|redzēt|apskatīt|noskaidrot|pateikt|pasakiet .. kas|ko|visu|viss .. par + {sevi}"},
    RightPhrase{Access, 0.78, u"visu|viss|visa .. {mani} + person* .. {dati}|{glabāt}"},
    RightPhrase{Access, 0.75, u"{dot}|{labot}|apskatīt|redzēt .. visu|viss .. par + {sevi}"},
    RightPhrase{Access, 0.8, u"kam|kādiem|kuriem|kādām .. nodevuši|atdevuši|atdo*|nodo* .. {mani} .. {dati}"},
    RightPhrase{Access, 0.78,
                u"kam|kādiem|kuriem|kādām .. {mani} .. {dati} .. atdo*|atdev*|nodev*|tikuši|nonāk*"},
    RightPhrase{Access, 0.7, u"no + kurienes|kā .. tos|to|tās .. ieguv*|dabūj*|ņēm*|paņēm*|rāv* -{sūtījums}"},
    RightPhrase{Access, 0.75,
                u"kur|kā|no + kurienes|kā .. dabūj*|ieguv*|rāv*|paņēm*|tik*|zināt .. {mani}|mans .. "
                u"epast*|numur*|adres*|tālrun*|telefon* -{sūtījums}"},
    RightPhrase{
        Access, 0.75,
        u"kopij* & saraksti|saraksti|sarakste|ierakst*|zvan*|telefonsarun*|sarun* -{sūtījums}|līgum*"},
    RightPhrase{Access, 0.75, u"pārskat*|izrakst*|apkopojum* & {mani} + {dati} -{sūtījums}"},
    RightPhrase{Access, 0.7, u"pārskat*|izrakst*|apkopojum* .. par .. datiem|datu -{sūtījums}"},
    RightPhrase{Access, 0.75, u"saņēmēj* & {mani} .. {dati}"},
    RightPhrase{Access, 0.75,
                u"kas|kurš|kuri .. skatīj*|skatīt*|apskatīj*|piekļuv*|redzēj* .. {mani} -{sūtījums}"},
    RightPhrase{Access, 0.75, u"vai .. {mani} .. nodev*|nodot*|nosūtī*|atdev*|pārdev* .. trešaj*|cit*|kādam"},
    RightPhrase{
        Access, 0.75,
        u"vai|kam .. nodev*|nodot*|nosūtīj*|atdev*|pārdev*|izpaud* .. {mani} .. {dati}|numur*|epast*|adres*"},
    RightPhrase{Access, 0.75, u"vai .. {mani} + vārds|numurs|dati|epasts|adrese .. ir .. {krātuve}"},
    RightPhrase{Access, 0.75, u"piekļuv*|apskates|skatījumu + žurnāl*|vēstur*|ierakst*"},
    RightPhrase{Access, 0.7, u"kur|kā .. esat|jūs .. ieguvuši|dabūjuši|uzzinājuši .. mani|manu|manus"},
    RightPhrase{
        Access, 0.78,
        u"kam|kādiem|kuriem|kādām .. iedev*|iedod*|devuši|nodev*|atdev*|pārdev*|nodot*|noplūd* .. {mani} .. "
        u"telefon*|tālru*|numur*|epast*|adres*|kontakt* -{sūtījums}"},
    RightPhrase{
        Access, 0.78,
        u"kurš|kas .. iedev*|nodev*|pārdev*|izpaud* .. {mani} .. {dati}|telefon*|tālru*|numur*|epast*|adres* "
        u"-{sūtījums}"},
    RightPhrase{Access, 0.78,
                u"{dot} .. videonovēro*|videoierakst*|kamer*|ierakstu|ierakstus|ierakst .. "
                u"redz*|es|mani|manis|filmē* "
                u"-{sūtījums}"},
    RightPhrase{Access, 0.75,
                u"{dot} .. vēstul*|sarak*|ierakst*|piezīm*|zvan*|sarun*|dokument* .. "
                u"minēt*|pieminēt*|piedalījos|runāj* "
                u"-{sūtījums}"},
    RightPhrase{Access, 0.8, u"iepazī* .. {mani}|{sevi} .. lietu|lietas|kartīt*|dosj*|anket*"},
    RightPhrase{Access, 0.75,
                u"{dot}|iepazī*|apskatīt|redzēt .. {mani} .. klienta + lietu|lietas|kartīti|vēsturi"},
    RightPhrase{Access, 0.75,
                u"vai|kādi|kas .. par + {sevi} .. zinā*|saglabā*|pierakst*|rakstīts|uzkrāts -{sūtījums}"},
    RightPhrase{Access, 0.75,
                u"ko|kas .. dar*|iesāk*|notiek .. ar + {mani} .. {dati}|numur*|epast*|adres* -{sūtījums}"},
    RightPhrase{Access, 0.75, u"sarakst* .. {dati} .. {glabāt}|par + {sevi}"},
    RightPhrase{Access, 0.85, u"15 pant* & {regula}"},
    RightPhrase{Access, 0.6, u"15 pant*"},
    RightPhrase{Access, 0.9, u"access .. {data} -log|login|password|website"},
    RightPhrase{Access, 0.9, u"subject access"},
    RightPhrase{Access, 0.9, u"sar|dsar"},
    RightPhrase{Access, 0.88, u"copy|copies|printout & {data} -{goods}"},
    RightPhrase{Access, 0.85, u"what|which|all|any|everything .. {holding} .. about|on + me"},
    RightPhrase{Access, 0.85, u"what|which|all|any {my} {data} .. you .. {holding}|has"},
    RightPhrase{Access, 0.8, u"what|which|all|any {data} .. about|on + me"},
    RightPhrase{Access, 0.8, u"{data} .. about|on + me|myself"},
    RightPhrase{Access, 0.8, u"{give} .. my|all|personal personal|own|the + {data}"},
    RightPhrase{Access, 0.78, u"{give} .. my + {data} -{goods}|permission|consent|revoke*|withdraw*"},
    RightPhrase{Access, 0.75, u"whether|if|do|are .. {holding} .. my|personal .. {data}"},
    RightPhrase{Access, 0.75, u"whether|if|do|are .. {holding} .. {data} .. about|on + me"},
    RightPhrase{Access, 0.78,
                u"where|how .. you get|got|obtain*|find|found|have my|mine .. {data}|email|number|address"},
    RightPhrase{Access, 0.78,
                u"who|whom|which .. shar*|disclos*|pass*|sold|sell*|giv* .. my|personal .. {data}"},
    RightPhrase{Access, 0.78, u"who|whom|which .. my|personal .. {data} .. shar*|disclos*|pass*|sold|given"},
    RightPhrase{Access, 0.75, u"how + long .. {holding}|retain* .. my|personal .. {data}"},
    RightPhrase{Access, 0.8,
                u"what|which|all|any|everything .. know|there|saved|file .. about|on + {myself}"},
    RightPhrase{Access, 0.8,
                u"everything|anything|all .. you|u have|know|store|got about|on|regarding + {myself}"},
    RightPhrase{Access, 0.75,
                u"everything|anything|whatever .. about|on|regarding|concerning + {myself} -happy"},
    RightPhrase{Access, 0.75, u"see|view|inspect|know|review .. all|my .. my + {data} -{goods}"},
    RightPhrase{Access, 0.78,
                u"{give}|tell|know|inform|request*|require|want|receive|like .. {data} .. "
                u"concerning|regarding|relating|relate|relates .. {myself}"},
    RightPhrase{Access, 0.85, u"copy|copies|printout .. everything|anything"},
    RightPhrase{Access, 0.78,
                u"copy|copies .. recordings|recording|emails|notes|correspondence|files|calls|logs "
                u"-{goods}|contract|cv"},
    RightPhrase{Access, 0.75,
                u"who|whom .. you .. shar*|disclos*|pass*|sold|sell*|giv*|gave my|it|them -{goods}"},
    RightPhrase{Access, 0.7, u"list|names & recipients|recipient"},
    RightPhrase{Access, 0.75,
                u"inform|tell|know|confirm .. whether|if|what|which .. process*|stor*|hold|keep .. "
                u"my|personal|about"},
    RightPhrase{Access, 0.75, u"who .. has|have|had|gets .. access|seen .. my .. {data}"},
    RightPhrase{Access, 0.78,
                u"who|whom .. gave|given|give|sold|passed|leaked .. you|them|others .. my "
                u"{data}|email|number|address|phone|contact*"},
    RightPhrase{Access, 0.78,
                u"{give} .. correspondence|emails|notes|recordings|messages|calls|documents|footage .. "
                u"i|me .. am|was|mentioned|named|appear*|shown|feature* -{goods}"},
    RightPhrase{Access, 0.78, u"{give}|copy|see .. cctv|footage|video .. me|i|of -{goods}"},
    RightPhrase{Access, 0.75,
                u"what .. do|doing|done|happen* .. with + my|it {data}|email|number|address -{goods}"},
    RightPhrase{Access, 0.85, u"right .. access -building|premises|website"},
    RightPhrase{
        Access, 0.75,
        u"see|view|inspect|read|receive|get + my|the file|files|dossier|record -{goods}|upload*|attach*"},
    RightPhrase{Access, 0.75,
                u"what|which|everything|anything .. {holding} .. about|on|regarding .. {myself} -{goods}"},
    RightPhrase{Access, 0.75, u"how|where .. you obtain*|got|get|find|found|acquire* .. my -{goods}"},
    RightPhrase{Access, 0.7, u"what .. you use .. it|them|my for -{goods}"},
    RightPhrase{Access, 0.75, u"log|list|record .. who .. view*|access*|look* .. my"},
    RightPhrase{Access, 0.85, u"article|articles|art 15 -1049"},

    // --- Article 16
    RightPhrase{Rectification, 0.85, u"{labot} & {ziņa} -{sūtījums}|{konts}"},
    RightPhrase{Rectification, 0.7, u"{nepareizs} & {ziņa} -{sūtījums}|{konts}"},
    RightPhrase{Rectification, 0.7,
                u"mainīj*|nomainīj*|mainījies|mainījusies|mainījās & uzvārd*|vārd*|adres*|epast*|tālrun* "
                u"-{sūtījums}"},
    RightPhrase{Rectification, 0.7,
                u"uzvārd*|vārd*|adres* .. tagad|pareizi|jābūt .. ir|jābūt|rakst* -{sūtījums}"},
    RightPhrase{
        Rectification, 0.65,
        u"uzvārd*|vārd*|adres*|epast*|numur* .. tagad|turpmāk|jaunais|jaunā|mainīj* -{sūtījums}|{konts}"},
    RightPhrase{Rectification, 0.7, u"apprecēj*|precēj*|šķīr* .. uzvārd* -{sūtījums}"},
    RightPhrase{Rectification, 0.7, u"trūkst|iztrūkst .. {ziņa}|burt* -{sūtījums}|{konts}"},
    RightPhrase{Rectification, 0.7,
                u"veco|vecā|vecais .. adres*|uzvārd*|numur* .. {labot}|joprojām -{sūtījums}"},
    RightPhrase{
        Rectification, 0.7,
        u"iepriekšēj*|vecais|veco|vecā + uzvārd*|vārd*|adres*|numur*|tālrun*|epast* -{sūtījums}|pasūtījum*"},
    RightPhrase{Rectification, 0.75,
                u"jānomaina|jāizlabo|jālabo|jāprecizē|jāpapildina .. {ziņa}|uz -{sūtījums}|kalendār*|paroli"},
    RightPhrase{
        Rectification, 0.75,
        u"atjaunojiet|atjaunot|nomainiet|aktualizē* .. {mani} .. kontaktinform*|{ziņa} -{sūtījums}|parol*"},
    RightPhrase{Rectification, 0.7,
                u"{ziņa}|gads|datums .. ir + nevis|nevis|jābūt|nav -{sūtījums}|rēķin*|sapulc*"},
    RightPhrase{Rectification, 0.7, u"dzimšanas + gads|datums|diena .. ir|nevis|jābūt"},
    RightPhrase{
        Rectification, 0.75,
        u"kļūdain*|nepareiz*|aplam*|neprecīz* .. norādīt*|ierakstīt*|uzrādīt*|pierakstīt*|rakstīt* .. "
        u"{mani}|dzīvesvietas|dzimšanas|uzvārd*|vārds"},
    RightPhrase{Rectification, 0.75,
                u"norādīt*|ierakstīt*|uzrādīt* .. dzimšanas|dzīvesvietas|uzvārd* -{sūtījums}|lūdz*"},
    RightPhrase{Rectification, 0.7, u"{mani} .. {ziņa} .. pareiz* .. ir|jābūt -{sūtījums}|{konts}"},
    RightPhrase{Rectification, 0.75,
                u"pārcēl*|pārvāc*|esmu + mainīj* .. {labot}|jaun* .. adres*|{ziņa} -{sūtījums}"},
    RightPhrase{Rectification, 0.75, u"ne + jau|nevis .. {labot}|izlabo* -{sūtījums}|rēķin*"},
    RightPhrase{Rectification, 0.6, u"16 pant*"},
    RightPhrase{Rectification, 0.85, u"16 pant* & {regula}"},
    RightPhrase{Rectification, 0.9, u"rectif*"},
    RightPhrase{Rectification, 0.85, u"{amend} .. my|the|this|personal|it .. {own-detail} -{goods}"},
    RightPhrase{Rectification, 0.85, u"{data}|records .. {amend} -{goods}"},
    RightPhrase{Rectification, 0.7, u"{own-detail} .. {wrong} -{goods}"},
    RightPhrase{Rectification, 0.7, u"{wrong} .. {own-detail} -{goods}"},
    RightPhrase{Rectification, 0.7, u"my {own-detail} .. should|changed|now .. be|is|read|to -{goods}"},
    RightPhrase{Rectification, 0.7, u"old|previous|former .. {own-detail} .. still|instead|again -{goods}"},
    RightPhrase{Rectification, 0.7, u"still .. old|previous|former|wrong .. {own-detail} -{goods}"},
    RightPhrase{Rectification, 0.75, u"spell*|misspell*|mistyped .. my .. name|surname|address"},
    RightPhrase{Rectification, 0.75,
                u"my .. name|surname|address .. misspel*|mistyped|spelled|spelt -{goods}"},
    RightPhrase{Rectification, 0.75,
                u"my .. name|surname|birthday|birth|email|phone .. is + not|no -{goods}"},
    RightPhrase{Rectification, 0.75, u"my .. name|surname .. is .. not -{goods}"},
    RightPhrase{Rectification, 0.7,
                u"number|email|address|name .. have|hold|use .. me|my .. longer|wrong|old|not -{goods}"},
    RightPhrase{Rectification, 0.75, u"{amend} .. your .. records|files|register|system|database -{goods}"},
    RightPhrase{Rectification, 0.75, u"my + {own-detail} + has|have + changed|moved -{goods}"},
    RightPhrase{Rectification, 0.75, u"my .. {own-detail} .. {amend} -{goods}|login|password"},
    RightPhrase{Rectification, 0.75,
                u"i .. moved|married|divorced .. {amend}|new + address|surname|name -{goods}"},
    RightPhrase{Rectification, 0.85, u"article|articles|art 16"},

    // --- Article 17
    RightPhrase{Erasure, 0.9, u"{dzēst} & {dati}"},
    RightPhrase{Erasure, 0.9, u"{dzēst} & {konts} -aizmirsu|parol*"},
    RightPhrase{Erasure, 0.85, u"tikt + aizmirst*"},
    RightPhrase{Erasure, 0.8, u"{dzēst} .. mani|visu|viss|mana .. no|par|sistēm*|bāz*"},
    RightPhrase{Erasure, 0.7, u"{dzēst} & numur*|epast*|adresi|vārd*|uzvārd*|bild*|foto*|ierakst*"},
    RightPhrase{Erasure, 0.8, u"izņem*|svītro*|izsvītro*|likvidē* & {dati}|datubāz*|datubāzes|{konts}"},
    RightPhrase{Erasure, 0.7, u"nevēlos|negribu|nedrīkst* .. {glabāt} .. {mani} .. {dati}", own},
    RightPhrase{Erasure, 0.7, u"nevēlos|negribu|nedrīkst* .. {mani} .. {dati} .. {glabāt}", own},
    RightPhrase{Erasure, 0.75,
                u"neesat|nav|netika|kāpēc|kad .. {dzēst}|izdzēsuši|dzēsuši|izdzēsīsiet .. {dati}|{konts}",
                own},
    RightPhrase{Erasure, 0.75, u"{dati}|{konts} .. neesat|nav|netika .. {dzēst}|izdzēsuši", own},
    RightPhrase{Erasure, 0.75,
                u"{dzēst} + visu|viss|mani|manis|to|tos -{sūtījums}|fail*|versij*|vēstul*|epast*"},
    RightPhrase{
        Erasure, 0.75,
        u"{dzēst}|izņem*|svītro*|izsvītro*|noņem* + mani|viņu .. no|ārā .. {krātuve} -{reklāma}|adresāt*"},
    RightPhrase{Erasure, 0.8, u"anulē*|likvidē*|aizvērt|aizveriet|slēgt|slēdziet & {konts}"},
    RightPhrase{Erasure, 0.75, u"{dati} .. vairs .. nebūtu|nebūs|nav|neglabā*|neuzglabā* -{sūtījums}", own},
    RightPhrase{Erasure, 0.75, u"vairs .. neglabā*|neuzglabā*|neturiet|nebūtu .. {mani} .. {dati}", own},
    RightPhrase{Erasure, 0.75, u"{pārtraukt} .. glabāt|uzglabāt|turēt|glabāšanu|uzglabāšanu .. {dati}"},
    RightPhrase{Erasure, 0.75, u"{dati} .. pazūd|pazustu|pazudīs|iznīktu"},
    RightPhrase{Erasure, 0.75, u"ties* .. uz + dzēšan* -{glabāt}"},
    RightPhrase{Erasure, 0.75, u"izņem*|noņem*|novāc* & bild*|foto*|attēl*|video*"},
    RightPhrase{Erasure, 0.6,
                u"kāpēc|joprojām|arvien .. {mani} + bild*|foto*|attēl*|video* .. ir|lapā|redzam*"},
    RightPhrase{Erasure, 0.75,
                u"{dzēst} & anketu|anketa|pieteikum*|ierakst*|failus|informācij* -{sūtījums}|parol*"},
    RightPhrase{Erasure, 0.75, u"nepaliktu|nepaliek|nepaliks|nebūtu .. par + {sevi}", own},
    RightPhrase{
        Erasure, 0.8,
        u"{dzēst} .. {mani} .. pases|pasi|apliecīb*|kopij*|skenējum*|dokument*|anket*|vēstur* -{sūtījums}"},
    RightPhrase{Erasure, 0.8,
                u"{dzēst} .. {mani} .. no .. {krātuve}|lapas|mājaslap*|vietn* -{reklāma}|adresāt*"},
    RightPhrase{Erasure, 0.8, u"lai|ka .. {mani} .. {dati} .. {dzēst}|dzēstu|dzēsti|dzēsta"},
    RightPhrase{Erasure, 0.6, u"17 pant*"},
    RightPhrase{Erasure, 0.85, u"17 pant* & {regula}"},
    RightPhrase{Erasure, 0.9, u"{delete} & {data} -{goods}|newsletter|mailing|list"},
    RightPhrase{Erasure, 0.85, u"{delete}|close & {account}"},
    RightPhrase{Erasure, 0.85, u"right + to + be + forgotten"},
    RightPhrase{Erasure, 0.8, u"{delete} .. everything|anything|all .. me|my"},
    RightPhrase{Erasure, 0.8,
                u"{delete} + me|myself .. from|your .. system*|database|databases|records|files"},
    RightPhrase{Erasure, 0.7, u"{delete} .. my + email|number|phone|address|name|photo|picture"},
    RightPhrase{
        Erasure, 0.75,
        u"not|dont want|wish .. keep|keeping|hold|holding|store|storing|retain .. my|personal .. {data}",
        own},
    RightPhrase{Erasure, 0.75, u"why|when|still|havent|hasnt|yet .. {delete} .. {data}|{account}", own},
    RightPhrase{Erasure, 0.75, u"{delete} + me|myself -{ads}|list|loop|thread|group"},
    RightPhrase{Erasure, 0.75,
                u"{delete} + everything|all|it -{goods}|file|version|draft|message|email|copies|notify"},
    RightPhrase{Erasure, 0.85, u"right .. erasure|deletion"},
    RightPhrase{Erasure, 0.75,
                u"take|get .. me|my .. off|out .. {data}|database|system*|register|files -{ads}"},
    RightPhrase{Erasure, 0.75, u"get + rid + of .. my|the|all .. {data}|{account}"},
    RightPhrase{
        Erasure, 0.75,
        u"not|no|dont .. longer|want|wish .. be|remain|stay|appear .. in|on .. database|system*|{data}|files",
        own},
    RightPhrase{Erasure, 0.75, u"{stop} .. storing|keeping|holding|retaining .. {data}"},
    RightPhrase{Erasure, 0.75, u"nothing|no|trace .. {myself}|my .. remain*|left|stay*|kept|stored|exists"},
    RightPhrase{Erasure, 0.75,
                u"my .. application|cv|photo*|picture*|image*|files|history|video* .. be|is|are + {delete}"},
    RightPhrase{Erasure, 0.75, u"{delete}|take my + photo*|picture*|image*|video*|cv|application|history"},
    RightPhrase{Erasure, 0.75, u"take + down .. my|photo*|picture*|image*|video*"},
    RightPhrase{Erasure, 0.85, u"article|articles|art 17"},

    // --- Article 18
    RightPhrase{Restriction, 0.9, u"{ierobežot} & {apstrāde}|{dati} -{sūtījums}"},
    RightPhrase{Restriction, 0.85, u"aptur* & apstrād*|datu"},
    RightPhrase{Restriction, 0.55, u"tikai + glabā*|uzglabā*"},
    RightPhrase{Restriction, 0.6, u"nedzēs*|neizdzēs* .. {dati} .. ties*|prasīb*|vajadzīg*|nepiecieš*", own},
    RightPhrase{Restriction, 0.75,
                u"neizmanto*|nelieto*|neapstrādā*|neaiztiec*|neapstrādā* & kamēr|līdz|pagaidām", own},
    RightPhrase{Restriction, 0.75, u"neizmantot|nelietot|neapstrādāt & kamēr|līdz|pagaidām", own},
    RightPhrase{Restriction, 0.8, u"{ierobežot} .. izmantošan*|lietošan*"},
    RightPhrase{Restriction, 0.75, u"{pārtraukt} .. {apstrāde} .. kamēr|līdz"},
    RightPhrase{Restriction, 0.75, u"kamēr|līdz .. nedrīkst .. izmant*|apstrād*|lietot*", own},
    RightPhrase{Restriction, 0.75, u"{dati} .. nedrīkst .. izmant*|apstrād*|lietot* .. tikai|kamēr|līdz",
                own},
    RightPhrase{Restriction, 0.6, u"18 pant*"},
    RightPhrase{Restriction, 0.85, u"18 pant* & {regula}"},
    RightPhrase{Restriction, 0.9, u"restrict* & processing|process|use|data"},
    RightPhrase{Restriction, 0.85, u"limit & processing|use .. {data}"},
    RightPhrase{Restriction, 0.85, u"freeze|suspend|pause|lock|block & processing|data|use"},
    RightPhrase{Restriction, 0.6, u"only store|keep .. {data}|it"},
    RightPhrase{Restriction, 0.6, u"dont|not delete|erase .. {data} .. claim*|court|need|legal", own},
    RightPhrase{Restriction, 0.75, u"put|place|keep .. hold .. {data}|use|processing"},
    RightPhrase{Restriction, 0.75, u"{stop}|not|dont {processing} .. until|while|pending -{goods}", own},
    RightPhrase{Restriction, 0.75, u"only|merely|just .. stored|store|keep|kept & not|until|while -{goods}",
                own},
    RightPhrase{Restriction, 0.78,
                u"until|while|pending .. dont|not|stop|suspend|pause {processing} -{goods}", own},
    RightPhrase{Restriction, 0.85, u"article|articles|art 18"},

    // --- Article 20
    RightPhrase{Portability, 0.9, u"pārnesam*"},
    RightPhrase{Portability, 0.85, u"pārnes* & {dati}"},
    RightPhrase{Portability, 0.9, u"mašīnlasām*|mašīnnolasām*"},
    RightPhrase{Portability, 0.9, u"csv|json|xml & {dati}|format*|fail*|veid*"},
    RightPhrase{Portability, 0.85, u"{dati} .. {cits} + {uzņēmums}"},
    RightPhrase{Portability, 0.85,
                u"pārsūt*|nodod*|nosūt*|pārnes*|nodot .. {dati} .. {uzņēmums}|pārzin* -nedod*|nenodod*"},
    RightPhrase{Portability, 0.85, u"strukturēt* & format*|veid*"},
    RightPhrase{Portability, 0.85, u"datorlasām*|elektroniskilasām*"},
    RightPhrase{Portability, 0.8, u"eksport* & {mani}|datu|datus -{sūtījums}"},
    RightPhrase{Portability, 0.8, u"nodo*|pārsūt*|pārnes* .. viņiem|viņam|tiem .. {mani} .. {dati}"},
    RightPhrase{Portability, 0.8, u"paņemt|pārnest|aizvest|nodot .. {mani} .. {dati} .. līdzi|{uzņēmums}"},
    RightPhrase{Portability, 0.8, u"{mani} + {dati} .. līdzi -{dzēst}"},
    RightPhrase{Portability, 0.85,
                u"pāriet|pāriešu|pāreju|pāriešan*|mainu|mainīšu .. konkurent*|{cits}|{uzņēmums} .. {dati} "
                u"-{sūtījums}"},
    RightPhrase{Portability, 0.85, u"{dati} .. format*|veid* .. ielādēt|ielasīt|importēt|nolasīt|ievietot"},
    RightPhrase{Portability, 0.85, u"{dati} .. nodot|nodod*|pārsūt*|nosūt* .. tieši|uzreiz|pa + taisno"},
    RightPhrase{Portability, 0.85,
                u"iesniedz*|sniedzu|devu|iedevu .. nodot|nodod*|pārsūt* .. tieši|{cits}|{uzņēmums}"},
    RightPhrase{Portability, 0.6, u"20 pant*"},
    RightPhrase{Portability, 0.85, u"20 pant* & {regula}"},
    RightPhrase{Portability, 0.9, u"portab*"},
    RightPhrase{Portability, 0.9, u"machine + readable|readble"},
    RightPhrase{Portability, 0.9, u"machinereadable"},
    RightPhrase{Portability, 0.9, u"csv|json|xml & {data}|format|file"},
    RightPhrase{Portability, 0.85,
                u"transfer|transmit|port|move|send|forward|pass .. {data} .. {another} {company}"},
    RightPhrase{
        Portability, 0.8,
        u"transfer|transmit|port|move|send|forward|pass|hand .. my .. new|another|other .. {company}"},
    RightPhrase{Portability, 0.75, u"commonly + used .. format|form"},
    RightPhrase{Portability, 0.75, u"take .. my + data .. with|elsewhere|to"},
    RightPhrase{Portability, 0.85, u"structured & format"},
    RightPhrase{Portability, 0.8, u"export|download & my + {data}"},
    RightPhrase{Portability, 0.8, u"excel|spreadsheet|electronic + format|file & {data} -{goods}"},
    RightPhrase{
        Portability, 0.85,
        u"switch*|switching|move|moving|change|changing .. {another} {company}|competitor .. {data}|file"},
    RightPhrase{Portability, 0.8, u"{data} .. import*|upload|load|read .. {another}|other|new -{goods}"},
    RightPhrase{Portability, 0.85, u"article|articles|art 20"},

    // --- Article 21(1)
    RightPhrase{Objection, 0.9, u"iebil* & {apstrāde}|{dati}|interes*"},
    RightPhrase{Objection, 0.8, u"{pārtraukt} .. {apstrāde} .. {dati}|datus"},
    RightPhrase{Objection, 0.8, u"{pārtraukt} .. {dati} .. {apstrāde}"},
    RightPhrase{Objection, 0.75,
                u"nevēlos|negribu|neatļauju|aizliedzu|nepiekrītu|protestēju .. {apstrāde} .. {dati}", own},
    RightPhrase{Objection, 0.75,
                u"nevēlos|negribu|neatļauju|aizliedzu|nepiekrītu|protestēju .. {dati} .. {apstrāde}", own},
    RightPhrase{Objection, 0.75, u"vairs .. neapstrādā*|neizmanto*|nelieto* .. {dati}", own},
    RightPhrase{Objection, 0.7, u"neapstrādājiet|neizmantojiet|nelietojiet .. {mani} .. {dati}", own},
    RightPhrase{Objection, 0.6, u"iebilstu|iebilst -{sūtījums}|līgum*|summ*|parād*|pretenz*|atvaļinājum*"},
    RightPhrase{
        Objection, 0.75,
        u"{pārtraukt}|nevēlos|negribu|aizliedzu .. profilē*|izseko*|analizē*|film*|novēro* -{sūtījums}", own},
    RightPhrase{Objection, 0.6, u"21 pant*"},
    RightPhrase{Objection, 0.85, u"21 pant* & {regula}"},
    RightPhrase{Objection, 0.9, u"object|objection|objecting & {processing}|{data}|interest*"},
    RightPhrase{Objection, 0.8, u"{stop} .. {processing} .. {data}"},
    RightPhrase{Objection, 0.75, u"{unwilling} want|wish|agree|allow|permit .. {processing} .. {data}", own},
    RightPhrase{Objection, 0.75, u"{unwilling} want|wish|agree|allow|permit .. {data} .. {processing}", own},
    RightPhrase{Objection, 0.75, u"dont|not {processing} .. my|personal .. {data}", own},
    RightPhrase{
        Objection, 0.6,
        u"i|hereby|we .. object|objecting "
        u"-{goods}|clause|draft|contract|agreement|fee|fees|claim|cost|costs|increase|terms|reschedul*"},
    RightPhrase{Objection, 0.78,
                u"{stop}|object .. profiling|tracking|monitoring|analysing|analyzing|filming + me|my|us"},
    RightPhrase{Objection, 0.85, u"article|articles|art 21"},

    // --- Article 21(2)
    RightPhrase{MarketingObjection, 0.9, u"{nost} & {reklāma}", own},
    RightPhrase{MarketingObjection, 0.9, u"nevēl*|negrib* .. {reklāma}", own},
    RightPhrase{MarketingObjection, 0.85, u"nesūt* .. {piedāvājums}", own},
    RightPhrase{
        MarketingObjection, 0.85,
        u"nevēl*|negrib*|pārtrau*|beidz*|aizliedz*|atsak* .. sūt*|saņem*|zvan*|uzrun* .. {piedāvājums}", own},
    RightPhrase{MarketingObjection, 0.85, u"{dzēst} .. {reklāma}|adresāt*|sarakst* -nedzēs*|klient*"},
    RightPhrase{MarketingObjection, 0.85, u"atrakst*|atrakstiet"},
    RightPhrase{MarketingObjection, 0.85,
                u"{nost} & apkārtrakst*|katalog*|bukletu|bukleti|brošūr*|atlaid* -gribu|vēlos", own},
    RightPhrase{MarketingObjection, 0.8, u"nesūt* & atlaid*|katalog*|kupon*|ziņas|vēstkop*", own},
    RightPhrase{MarketingObjection, 0.85, u"{nost} .. zvan*|sūtīš* .. sarakst*", own},
    RightPhrase{MarketingObjection, 0.85, u"{nost} .. zvan*|zvanīt .. {piedāvājums}", own},
    RightPhrase{MarketingObjection, 0.75,
                u"cik|kāpēc|atkal .. zvan*|sūt*|saņem* .. {reklāma}|piedāvājum* -{sūtījums}", own},
    RightPhrase{MarketingObjection, 0.6, u"{dati}|{apstrāde} .. tieš* + mārketing*|tirgved*", own},
    RightPhrase{MarketingObjection, 0.8, u"nost|izņem*|svītro* .. sarakst* .. {reklāma}|adres*", own},
    RightPhrase{MarketingObjection, 0.85,
                u"neuzrun*|neapgrūtin*|netraucē*|neuzbāz* & {reklāma}|{piedāvājums}|pārdošan*", own},
    RightPhrase{MarketingObjection, 0.85,
                u"neuzrun*|neuzrunāt|nezvanīt|nerakstīt|nesūtīt|neapgrūtināt & {reklāma}|{piedāvājums}", own},
    RightPhrase{MarketingObjection, 0.85, u"{nost} .. īsziņ*|sms & {reklāma}|{piedāvājums}", own},
    RightPhrase{MarketingObjection, 0.8, u"nezvan* .. {reklāma}|piedāv*|pārdo*", own},
    RightPhrase{MarketingObjection, 0.9, u"{off} .. {ads} -special", own},
    RightPhrase{MarketingObjection, 0.9,
                u"{unwilling} want|wish|like|send|contact|email|mail|text|call|use .. {ads}", own},
    RightPhrase{MarketingObjection, 0.85, u"no + more|longer .. {ads}", own},
    RightPhrase{MarketingObjection, 0.85, u"unsubscribe .. me|from|my"},
    RightPhrase{MarketingObjection, 0.8,
                u"{delete}|take|off .. mailing|marketing|newsletter|distribution + list|lists"},
    RightPhrase{MarketingObjection, 0.7,
                u"unsubscribe -click|here|link|customers|customer|users|clients|button|below|anytime"},
    RightPhrase{MarketingObjection, 0.85, u"opt .. out -hearing|meeting"},
    RightPhrase{MarketingObjection, 0.8,
                u"stop|cease calling|texting|emailing|contacting|phoning + me -{goods}", own},
    RightPhrase{MarketingObjection, 0.85, u"take|remove|get .. off|from .. {ads} list|lists|database", own},
    RightPhrase{MarketingObjection, 0.85, u"{off} sending|send|emailing|texting|calling .. {ads}", own},
    RightPhrase{MarketingObjection, 0.6, u"{data}|{processing} .. direct + marketing", own},
    RightPhrase{MarketingObjection, 0.7, u"{ads} .. stop|unsubscribe|unwanted", own},

    // --- Article 22
    RightPhrase{AutomatedDecision, 0.9, u"{automāts} & {lēmums} -atbild*|maksāj*"},
    RightPhrase{AutomatedDecision, 0.75,
                u"sistēma|dators|programma .. noraidīja|atteica|izlēma|nolēma|pieņēma|piešķīra"},
    RightPhrase{AutomatedDecision, 0.75, u"{cilvēks} & {pārskatīt} -{sūtījums}|vakanc*"},
    RightPhrase{
        AutomatedDecision, 0.75,
        u"cilvēks|darbinieks|cilvēkam|darbiniekam .. izskata|lemj|izlemj|pārbauda -{sūtījums}|vakanc*"},
    RightPhrase{AutomatedDecision, 0.85, u"pakļaut* .. {lēmums}", own},
    RightPhrase{AutomatedDecision, 0.8,
                u"kritērij*|punkt*|modeļ*|logik* .. {lēmums}|novērtē* .. {mani}|{sevi} -{sūtījums}"},
    RightPhrase{
        AutomatedDecision, 0.75,
        u"sistēm*|dators|programm* .. pati|pats|viens|automāt* .. {lēmums}|atteica|noraidīja -{sūtījums}"},
    RightPhrase{AutomatedDecision, 0.6, u"22 pant*"},
    RightPhrase{AutomatedDecision, 0.85, u"22 pant* & {regula}"},
    RightPhrase{AutomatedDecision, 0.9, u"{machine} & {decision} -reply|payment"},
    RightPhrase{AutomatedDecision, 0.75, u"{human}|being & {review} -{goods}"},
    RightPhrase{AutomatedDecision, 0.85, u"subject*|subjected .. to .. {decision} .. {machine}|solely", own},
    RightPhrase{AutomatedDecision, 0.85, u"article|articles|art 22"},

    // --- Article 7(3)
    RightPhrase{ConsentWithdrawal, 0.95, u"atsauc*|atsauk*|anulē* & piekrišan*|atļauj*"},
    RightPhrase{ConsentWithdrawal, 0.85, u"vairs nepiekrītu|nedodu", own},
    RightPhrase{ConsentWithdrawal, 0.85, u"nepiekrītu + vairs", own},
    RightPhrase{ConsentWithdrawal, 0.85, u"piekrišan* .. nav + spēkā|vairs", own},
    RightPhrase{ConsentWithdrawal, 0.8, u"piekrišan* .. atcel*|vairs|atsauk*|neder*", own},
    RightPhrase{ConsentWithdrawal, 0.95,
                u"withdraw*|revoke*|retract*|cancel|rescind|revoking & "
                u"consent|permission|authorisation|authorization"},
    RightPhrase{ConsentWithdrawal, 0.9, u"take|taking|took + back & consent|permission"},
    RightPhrase{ConsentWithdrawal, 0.85, u"consent|permission .. withdrawn|revoked|over|void", own},
    RightPhrase{ConsentWithdrawal, 0.85, u"no + longer consent|agree", own},
    RightPhrase{ConsentWithdrawal, 0.8, u"not|dont consent any|anymore|longer", own},
};

constexpr std::array copies{
    QStringView(u"kopij*|izdruk* & datu|datus|datiem|tos|15 -{sūtījums}|{personība}"),
    QStringView(u"kopij* & ierakst*|sarakst*|visu|telefonsarun* -{sūtījums}|līgum*|{personība}"),
    QStringView(u"copy|copies|printout & {data}|them -{goods}|{identity}"),
    QStringView(u"copy|copies|printout .. everything|all|recordings|emails|notes|correspondence|logs "
                u"-{goods}|contract|cv|{identity}"),
};

constexpr std::array identities{
    QStringView(u"pielik*|pievieno*|klāt|nosūtu|sūtu & pase|pases|pasi|apliecīb*|eid|id"),
    QStringView(u"attach*|enclos*|find|include* & passport|id|identity|licence|license|identification"),
    QStringView(u"personu + apliecinoš* .. kopij*"),
};

constexpr std::array notOurs{
    // the note under many mails
    QStringView(u"kļūdaini|kļūdains .. saņēm*|saņem*|nosūt*|adresēt*"),
    QStringView(u"saņēm*|saņem*|nosūtī* .. kļūdas + dēļ|pēc"),
    QStringView(u"vēstul*|epast* .. konfidenciāl*"),
    QStringView(u"intended + recipient*"),
    QStringView(u"received .. message|email|mail .. error|mistake"),
    QStringView(u"unsubscribe .. click|here|link|time"),
    QStringView(u"click|visit .. unsubscribe"),
    QStringView(u"lai .. atrakst* .. spied*|klikšķ*|šeit"),
    QStringView(u"spied*|klikšķ* .. atrakst*"),
    // a firm tells its customers of their rights, or two firms agree who grants them
    QStringView(u"jums + ir + ties*"),
    QStringView(u"jūsu + ties* .. ir|saskaņā|apraksts|atrodam*"),
    QStringView(u"you + have + the|a + right*"),
    QStringView(u"your + rights"),
    QStringView(u"ja .. nevēlaties|nevēlies"),
    QStringView(u"if + you .. wish|want|prefer|like .. longer|stop|unsubscribe|not"),
    QStringView(u"if + you .. longer|not|dont .. wish|want"),
    QStringView(u"atrakst* + šeit"),
    QStringView(u"privacy|privātuma + policy|notice|statement|politik* .. updated|atjaun*|changed|see|skat*"),
    QStringView(u"updated|atjaunināj*|atjaunojām .. privacy|privātuma"),
    QStringView(u"apstrādes + līgum*"),
    QStringView(u"līgum* .. projekt* -{mani}"),
    QStringView(u"sniegt + komentārus|komentāru"),
    QStringView(u"processing + agreement"),
    QStringView(u"clause|annex|schedule .. processor|controller|obliges|requires|parties"),
    QStringView(u"the + processor"),
    QStringView(u"apstrādātāj* .. pārzin*|līgum*|pienākum*"),
    QStringView(u"seminār*|vebinār*|konferenc*|apmācīb*|kurs*|webinar|seminar|conference|training"),
    QStringView(u"your + customers|clients|users|subscribers"),
    QStringView(u"jūsu + klienti|klientiem|lietotāji"),
    QStringView(u"claim .. prize|lottery|inheritance|winnings"),
    // it was done already
    QStringView(
        u"paldies .. ka|par .. {dzēst}|izdzēsāt|izlabojāt|izlabo*|nosūtī*|dati|datus|datu|datiem|atrakst*"),
    QStringView(u"thank|thanks .. for|that .. "
                u"deleting|removing|correcting|sending|copy|data|deleted|sent|unsubscribing"),
};

QSet<QString> plainWords(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(plainWord(word));
    return set;
}

} // namespace

std::span<const RightPhrase> rightPhrases()
{
    return phrases;
}

std::span<const Phrases::List> phraseLists()
{
    return lists;
}

std::span<const QStringView> copyPhrases()
{
    return copies;
}

std::span<const QStringView> identityPhrases()
{
    return identities;
}

std::span<const QStringView> notOursPhrases()
{
    return notOurs;
}

bool isNegation(const QString &plain)
{
    static const QSet<QString> words = plainWords(
        u"nevis nevēlos negribu nelūdzu neprasu nepieprasu nevajag nav bez ne nekādā nedrīkst nevajadzētu "
        u"nevaru "
        u"not dont doesnt didnt never without wont cannot cant neither nor isnt unnecessary rather");
    return words.contains(plain);
}

bool carriesNegation(const QString &plain)
{
    static const QSet<QString> words = plainWords(u"lai ka that to");
    return words.contains(plain);
}

bool isAsking(const QString &plain)
{
    static const QSet<QString> words =
        plainWords(u"lūdzu lūdzam pieprasu pieprasām prasu vēlos vēlētos gribu gribētu izmantoju izmantojot "
                   u"īstenot īstenoju "
                   u"izmantot aicinu iesniedzu atsaucu iebilstu please request want would wish demand "
                   u"require exercise exercising "
                   u"invoke invoking ask asking hereby like kindly could can must need");
    return words.contains(plain);
}

} // namespace atbilde
