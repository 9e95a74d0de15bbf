/**
 * Sentences and layouts written for training, Danish and English. Slots:
 *   {F} given name  {L} family name  {N} full name  {Fs} {Ls} {Ns} the same in the genitive  {T} title  {W} a name that is also a word
 *   {O} organisation  {P} place  {R} role or job  {D} date  {H} time  {K} amount  {I} small number  {M} mail address  {TEL} phone
 *   «o ...» an organisation, «p ...» a place: whatever stands inside
 *   {X} an everyday noun phrase  {PX} product or project name
 * Every name slot in a text stands for another person unless it is numbered: {F1} ... {F1} is the same person twice.
 */

export const DANISH = `
{F} har været sygemeldt siden {D} og kommer tilbage på {I} timer om ugen.
{N} er ansat som {R} i {O}.
Skriv en venlig mail til {N} om {X}.
Kan du skrive et svar til {F}? Hun spørger til {X}.
Hjælp mig med at forberede en MUS-samtale med {F}.
{F1} og {F2} kan ikke samarbejde. {F1} siger at {F2} ikke svarer på mails.
{N1} har bedt om orlov fra {D}. {F1} er {R} i {P}.
{Fs} kontrakt udløber {D}.
{Ns} løn skal stige til {K} kr. fra {D}.
Lav en udtalelse om {N}, som har været {R} hos os i {I} år.
Min kollega {F} er gået ned med stress.
Vores nye {R}, {N}, starter {D}.
Til stede: {F}, {F}, {F} og {F}. Afbud: {F}.
Til stede: {N}, {N}, {N}
Deltagere: {N} ({R}), {N} ({R}), {N}
Hej {F}
Hej {F},
Kære {F}
Kære {N}
Kære {F} og {F}
hej {f}
hej {f}, kan du kigge på {X}?
Hej {F}. Tak for din mail om {X}.
{F} skrev i går, at {X} er forsinket.
Jeg har en medarbejder, {N}, der er kommet for sent {I} gange.
{F} ({I} år) har fået konstateret {X}.
Jeg skal give {F} en advarsel på grund af {X}. Hvad skriver jeg?
Send det til {N}, {R}, {O}.
Ring til {N} på {TEL}.
{N}, {TEL}, {M}
{N} tlf. {TEL}
{N} - {M}
kontakt {n} på {TEL}
{N}, født {D}, bor i {P}.
Ifølge {F} er {X} ikke færdig.
Har du talt med {F} om {X}?
{F} mener ikke, at {X} er nødvendig, men {F} er uenig.
{Fs} mor ringede i morges.
Det er {Fs} ansvar at følge op på {X}.
Jeg har talt med {Fs} leder, {N}.
{F} fra {O} ringer i morgen.
{F} i {P} vil gerne have {X} inden {D}.
{R} {N} siger til avisen, at {X} er en god idé.
{R} {L} har godkendt {X}.
Hr. {L} klager over {X}.
fru {L} har ringet igen
Dr. {L} anbefaler {X}.
Referat: {F} fremlagde {X}. {F} spurgte til økonomien. {F} følger op.
{F} tager referat, {F} bestiller kage.
Opgaver: {F} skriver {X}, {F} kontakter {O}.
Teamet består af {F}, {F}, {F} og {F}.
Vi er fire i teamet: {F}, {F}, {F} og mig.
Hvad siger jeg til {F}, når {F} har klaget?
Sagen vedrører {N}, som den {D} blev afskediget.
{N} har søgt stillingen som {R}. Hun kommer fra {O}.
Ansøger 1: {N}, {I} år, {R}
Skriv et afslag til {N}, som søgte stillingen som {R}.
{F1} er dygtig, men {F1} er presset. Hvordan hjælper jeg {F1}?
Jeg er leder for {F} og {F}, som begge er {R}.
{F} siger op. Han har fået job hos {O}.
{W} er vores nye {R}.
{W} når ikke sine mål, og {Ws} chef vil have en plan.
Skal {W} have en advarsel?
Kan du omskrive {Ws} tekst om {X}?
{W} har ferie i uge {I}, så {W} tager vagten.
Jeg holder møde med {W} og {F} om {X}.
{W} {L} er ansat i {O}.
Mvh {F}
Mvh\n{F}
Mvh.\n{N}\n{R}\n{O}
Med venlig hilsen\n{N}
Med venlig hilsen\n\n{N}\n{R}, {O}\n{TEL}
Venlig hilsen\n{N}\n{R}
Bedste hilsner\n{F}
Hilsen {F}
vh {f}
vh\n{f}
/{F}
Kh {F}
Knus {F}
Tak, {F}
På forhånd tak\n{F}
Fra: {N} <{M}>\nTil: {N} <{M}>\nEmne: {X}\n\nHej {F}
Fra: {N}\nSendt: {D} {H}\nTil: {N}\nCc: {N}; {N}\nEmne: SV: {X}
Den {D} kl. {H} skrev {N} <{M}>:
> Hej {F}\n> Tak for sidst.\n> Mvh {F}
Attention: {N}
Att.: {N}, {R}
Til: {N}, {N}, {N}
Fra: {N}, {R}
cc {F} og {F}
@ {F}: kan du tage {X}?
[{H}] {F}: er der nogen der har set {X}?
{H} {F}: ja, den ligger hos {F}
{F}: jeg kan ikke {D}
{F}: {X}
{F}: kun aften
{F}: ok
{F} – barsel fra {D}
- {F}: ansvarlig for {X}
- {N}: {R}
* {F} ({R})
1. {N}
2. {N}, {R}
{I}. {N}, {P}
Nye medarbejdere: {N} og {N}.
Sygemeldte lige nu: {F}, {F} og {F}.
Lønstigning: {F} {K}, {F} {K}, {F} {K}.
Bestyrelsen består af {N} (formand), {N} og {N}.
Vagtplan: mandag {F}, tirsdag {F}, onsdag {F}.
{F} mandag, {F} tirsdag
{n} er syg igen i dag
{f} kommer for sent igen
jeg skal snakke med {f} om {X}, hvordan gør jeg det pænt
kan du lave en mail til {f} og {f} om at mødet {D} er aflyst
min medarbejder {n} har sagt op
{f} og {f} skændes hele tiden, hjælp
skriv til {n} at han ikke fik jobbet
hvad gør jeg når {f} ikke svarer på mails?
{f} siger hun har det skidt
har lige snakket med {f} fra {O}
så {f} på kontoret i går lol
tillykke {f}!!
tak for i går {f} :)
det er {fs} tur til at lave kaffe
jeg synes {f} burde have lønforhøjelse
er der nogen der kender {n}?
hilsen {f}
{n}, {R}
haha {f} du er for sød
@{h} har du hørt fra {f}?
så kom {f} og {f} hjem fra {p}
jeg har købt bilen af {n} i {p}
{f} sagde at vi skulle til {p}
Navn: {N}
Navn: {N}\nTelefon: {TEL}\nE-mail: {M}
Medarbejder: {N}\nStilling: {R}\nAfdeling: {O}
Leder: {N}
Kontaktperson: {N}, {TEL}
Pårørende: {N} ({R})
Patient: {N}, {I} år
Borger: {N}
Kunde: {N}, {P}
Underskrift: {N}
Udarbejdet af {N}
Indstillet af: {N}
Godkendt af {N}, {D}
Referent: {F}
Ordstyrer: {F}
Ansvarlig: {F}
Afløser for {F}: {F}
Emil fra {P}, {N} fra {P} og {N} fra {P}
Jeg mødte {N} på {O} i {P}.
{N} voksede op i {P} og læste på {O}.
{O} i {P} har ansat {N} som {R}.
{N} bliver ny {R} i {O}.
{N}, {R} i {O}, udtaler: "Vi er glade for {X}."
"Det er for dårligt," siger {N}, der er {R}.
- Vi må se på det igen, siger {N}.
siger {R} {N}.
, fortæller {N} fra {P}.
{F1} {L1} har sendt en klage. {L1} mener, at {X} er for dyr.
{N}s sag skal behandles {D}.
Partshøring af {N}
Bisidder: {N} fra {O}
Vidner: {F} og {F}.
I går så {F} at {F} tog {X}.
{F} græd under samtalen.
{F} er gravid og går på barsel {D}.
{F} har ADHD og har brug for ro.
{F} fik en fartbøde i firmabilen.
{F} har taget penge af kassen.
Opsigelse af {N}
Bekymringsbrev til {N}
Stress hos {F}
Takkekort til {N}
Tale til {Fs} fødselsdag
Skriv en tale til {Fs} {I} års jubilæum.
Lav en sang om {F}, som fylder {I}.
Digt til {F}
{F} elsker {X} og bor i {P} med sin kone {F} og børnene {F} og {F}.
Hendes mand {F} arbejder hos {O}.
hans datter {F} går på {O}
Jeg hedder {N} og er {R}.
Jeg hedder {F}, og jeg er {I} år.
Mit navn er {N}.
Det er {F} fra {O}, jeg ringer om {X}.
`;

export const ENGLISH = `
{F} has been off sick since {D} and will be back part-time.
{N} works as a {R} at {O}.
Write a friendly email to {N} about {X}.
Can you draft a reply to {F}? She's asking about {X}.
Help me prepare a one-to-one with {F}.
{F1} and {F2} don't get along. {F1} says {F2} never answers.
{F}'s contract ends on {D}.
{N}'s salary should go up to {K} from {D}.
Write a reference for {N}, who was our {R} for {I} years.
My colleague {F} is burned out.
Our new {R}, {N}, starts {D}.
Present: {F}, {F}, {F} and {F}. Apologies: {F}.
Attendees: {N}, {N}, {N}
Hi {F}
Hi {F},
Hello {F}, thanks for {X}.
Dear {N},
Dear {T} {L},
Dear {F} and {F}
hey {f}
hi {f}, could you look at {X}?
{T} {L} called about {X}.
{T} {N} will chair the meeting.
{F} wrote yesterday that {X} is late.
I have an employee, {N}, who has been late {I} times.
I need to give {F} a warning because of {X}.
Send it to {N}, {R}, {O}.
Call {N} on {TEL}.
{N}, {TEL}, {M}
{N} - {TEL} - {M}
{N} / {M} / {TEL}
{N}, born {D}, lives in {P}.
According to {F}, {X} isn't ready.
Did you talk to {F} about {X}?
{F}'s mum emailed me.
I spoke with {F}'s manager, {N}.
{F} from {O} will call tomorrow.
{F} in {P} wants {X} by {D}.
{R} {N} said {X} was a good idea.
Minutes: {F} presented {X}. {F} asked about cost. {F} will follow up.
Actions: {F} to write {X}, {F} to call {O}.
The team is {F}, {F}, {F} and me.
The case concerns {N}, who was dismissed on {D}.
{N} applied for the {R} job. She comes from {O}.
Reject {N}, who applied to be a {R}.
{F1} is good but {F1} is under pressure. How do I help {F1}?
{F} resigned. He's off to {O}.
{W} is our new {R}.
{W} is missing targets and {W}'s boss wants a plan.
Should {W} get a warning?
{W} {L} joined us from {O}.
Farewell speech for {W}.
I'm meeting {W} and {F} about {X}.
{W}'s review is on {D}.
Ask {W} to send {X}.
{W} will send {X} on {D}.
Will {W} be there?
Best,\n{F}
Best regards,\n{N}
Kind regards\n{N}\n{R}, {O}
Kind regards,\n\n{N}\n{R}\n{TEL}
Thanks, {F}
Thanks\n{F}
Cheers, {F}
Regards,\n{N}
Sincerely,\n{N}
xx {F}
- {F}
From: {N} <{M}>\nTo: {N} <{M}>\nSubject: {X}\n\nHi {F},
From: {N}\nSent: {D} {H}\nTo: {N}\nCc: {N}; {N}\nSubject: RE: {X}
On {D} at {H}, {N} <{M}> wrote:
> Hi {F}\n> Thanks for your help.\n> {F}
Attn: {N}
To: {N}, {N}, {N}
From: {N}, {R}
[{H}] {F}: who changed {X}?
{H} {F}: i did, ask {F}
{F}: can't do {D}
{F}: {X}
{F}: fine
{F} - maternity leave from {D}
- {F}: owns {X}
- {N}: {R}
1. {N}
2. {N}, {R}
New joiners: {N} and {N}.
On sick leave: {F}, {F} and {F}.
Raises: {F} {K}, {F} {K}.
{n} is sick again today
{f} was late again
need to talk to {f} about {X}, how do i say it nicely
write an email to {f} and {f} that the meeting on {D} is off
my report {n} quit
tell {n} he didn't get the job
saw {f} at work yesterday lol
happy birthday {f}!!
it's {f}'s turn to make coffee
does anyone know {n}?
its from {n} who's off
Name: {N}
Name: {N}\nPhone: {TEL}\nEmail: {M}
Employee: {N}\nRole: {R}\nDepartment: {O}
Manager: {N}
Contact: {N}, {TEL}
Patient: {N}, {I}
Prepared by {N}
Approved by {N}, {D}
Owner: {F}
{N} grew up in {P} and studied at {O}.
{O} in {P} hired {N} as {R}.
{N}, {R} at {O}, said: "We are happy with {X}."
"It's not good enough," said {N}, a {R}.
{F1} {L1} filed a complaint. {L1} says {X} is too expensive.
Witnesses: {F} and {F}.
{F} cried in the meeting.
{F} is pregnant and leaves on {D}.
{F} has ADHD and needs quiet.
{F} took money from the till.
Dismissal of {N}
Toast for {F}'s birthday
A poem for {F}, who turns {I}.
Her husband {F} works at {O}.
his daughter {F} goes to {O}
My name is {N} and I am a {R}.
I'm {F}, the {R}.
Parcel for {N}, leave with {F} if out.
Name on the booking: {N}
Invite {N}, {N} and {N} to the workshop in {P}.
Please refund {N} {K} for the train to {P}.
Visa letter for {N}, born {D}, visiting {P}.
{L}, {F}
{L} alleges unfair treatment.
Settle the {L} claim.
The {L} case goes to court on {D}.
`;

/** Nobody is named here, whatever the capitals say. */
export const DANISH_NOBODY = `
Find tre eksempler på {X}.
Find fejl i teksten.
Max {I} ord.
Max {I} linjer, ingen emojis.
De skal have svar inden {D}.
De ansatte i {O} er glade for {X}.
Lav en tabel med {X}.
Skriv et udkast til {X}.
Giv mig fem idéer til {X}.
Ret stavefejl.
Oversæt til engelsk.
Oversæt til tysk: "{O} og {O} holder møde i {P}."
Opsummer teksten i {I} punkter.
Forklar {X} for en ny leder.
Hvad siger ferieloven om {X}?
Hvordan håndterer jeg {X}?
Kom med forslag til {X}.
Tak for hjælpen.
Tak for mailen.
Vis mig {X} i Excel.
Brug en venlig tone.
Gør det kortere.
Kort og venligt, tak.
Ingen navne, kun roller.
Mandag er der møde om {X}.
Husk at {X} skal være klar {D}.
Bo i {P} er dyrt.
At bo alene er ikke altid sjovt.
Bo og arbejd i {P}.
Storm over {P}: {X} er aflyst.
Der var storm i nat, og {X} væltede.
Kind og hage gjorde ondt.
Dan en gruppe på {I} personer.
Dan jer et overblik over {X}.
Per person koster det {K} kr.
Per måned bruger vi {K} kr.
Mark er købt til byggeriet.
Mark og skov
Ask et spørgsmål er ikke dansk.
Lykke er svært at måle.
Held og lykke med {X}.
Liv og død
Liv på arbejdspladsen handler om {X}.
Sol og regn hele ugen.
Sommer og vinter er der travlt.
Frost i nat.
Glad for at høre det.
Glade medarbejdere bliver længere.
Rose til teamet for {X}.
Ros skal gives hurtigt.
Ris og ros
Fin plan.
Stig af bussen ved {P}.
Tag den med ro.
Kim og tone
Dag 1: {X}
Dag {I} i introforløbet
Sten og jord
Vest for {P}
Lang tekst, kort svar.
Hvid baggrund, sort skrift.
Grøn omstilling i {O}
Ny leder, nyt team: {X}
Munk og nonne
Bach spiller vi til festen.
Medarbejder A og medarbejder B er uenige om {X}.
Person A siger til person B, at {X} er for dyr.
Kære [NAVN], tak for din ansøgning.
Kære alle
Kære kolleger
Kære team
Hej alle
Hej med jer
Hej team
Til rette vedkommende
Med venlig hilsen\n[Navn]
Med venlig hilsen\n{O}
Mvh\nHR-afdelingen
Mvh HR
Projekt {PX} skal færdiggøres {D}.
Vi kalder det Projekt {PX}.
{O} køber {O}.
Vores leverandør {O} leverer ikke.
Kontrakten med {O} udløber {D}.
Mødet holdes på {O} i {P}.
«o Hotel {L}» i {P}
Mødet er på «o Hotel {L}».
«o Café {F}» åbner i {P}.
«o {L} & Søn»
Tilbud fra «o {L} & Søn Tømrer»
«o {L} A/S» har vundet ordren.
«o Advokatfirmaet {L}» hjælper os.
«o {L} Consult ApS»
«o {L} Vin» og «o {L} Biler»
«o {Ls} Bageri» leverer brød.
Bestil kaffe hos «o {L} Kaffe».
Vi bor på «p {L}svej {I}» i {P}.
«p {L}svej {I}», {P}
«p {N}s Vej {I}», {P}
«p {L}s Allé {I}»
«p {L}gade {I}», 2. tv.
{PX} Pro og {PX} Mini kan købes i butikken.
Serien {PX} fås i tre farver.
Excel, Word og Teams virker ikke.
ChatGPT og Copilot giver forskellige svar.
Windows {I} og Android
Kolonne A er budget, B er forbrug.
Navn;Stilling;Løn
Navn, afdeling, telefon
Fra\nTil\nEmne
Emne: {X}
Dato: {D}
Sted: {P}
Punkt {I}: {X}
Dagsorden
Referat
Formål
Målgruppe
Baggrund
Konklusion
Næste skridt
Kapitel {I}. {X}
SWOT-analyse af {O}
KPI'er for Q{I}
HR og IT holder møde om {X}.
GDPR artikel {I}
Ifølge Datatilsynet skal {X} slettes.
Arbejdstilsynet og Moderniseringsstyrelsen
Region {P} og {P} Kommune
{P} Kommune søger en {R}.
Turen går til {P} og {P}.
Jul og nytår holder vi lukket.
God jul og godt nytår
God weekend
Marts og maj
Maj er travl.
I maj og juni
August bliver hård.
Danskere og svenskere
Tysk, Engelsk og Fransk
Word, excel og powerpoint
Rollespil: du er en kritisk medarbejder.
Du er en erfaren {R}.
Agér som {R}.
Lederen, medarbejderen og HR
Svar som en {R}.
Opfind en person.
Evt. med billeder
Gerne på dansk
Obs: {X}
NB: {X}
PS: {X}
VIGTIGT: {X}
HUSK {X}
FORTROLIGT
SKABELON TIL {X}
`;

export const ENGLISH_NOBODY = `
Find three examples of {X}.
Max {I} words.
Make a table of {X}.
Write a draft of {X}.
Give me five ideas for {X}.
Fix the typos.
Translate into Danish: "{O} meets {O} in {P}."
Summarise the text in {I} points.
Explain {X} to a new manager.
What does GDPR say about {X}?
How do I handle {X}?
Suggest {X}.
Thanks for your help.
Show me {X} in Excel.
Use a friendly tone.
Keep it short.
Will you check {X}?
Will the meeting be in {P}?
Will do.
May we use {X}?
May is busy.
In May and June
Mark the parts that are unclear.
Mark all of {X} in red.
Hope this helps.
Hope you are well.
Grace period of {I} days
A grace period for {X}
Rose from {I} to {I} percent.
Sales rose in {P}.
Chase suppliers by {D}.
Chase the invoice.
Rich text and plain text
Frank feedback on {X}
Be frank about {X}.
Bill the client for {X}.
Sue for damages?
Drew a chart of {X}.
Joy at work matters.
Faith in leadership is low.
Dean of students
Art and design
Ray of light
Pat on the back
Rob no one of their time.
Jack up the price of {X}.
Dawn of a new era
Summer plans for {X}
Amber alert
Young leaders need {X}.
Long text, short answer.
White paper on {X}
Brown bag lunch on {D}
Green transition at {O}
Price list for {X}
Cook the numbers? No.
Page {I} of {I}
King of the hill
Guy walks into a bar
Person A tells Person B that {X} is late.
Candidate A and Candidate B
Employee 1 and Employee 2
Dear [NAME], thank you for applying.
Dear all
Dear team
Hi all
Hi everyone
Hello there
Dear Sir or Madam
To whom it may concern
Best regards,\n[Name]
Kind regards,\nThe {O} team
Regards,\nHR
Project {PX} ends on {D}.
We call it Project {PX}.
{O} buys {O}.
Our supplier {O} is late.
The contract with {O} ends on {D}.
The meeting is at {O} in {P}.
The «o {L} Hotel» in {P}
«o {L} & Sons»
«o {L} Ltd» won the order.
«o {L} Foods» and «o {L} Motors»
«o {L} & {L} LLP» is our law firm.
«o {L} Bank» raised its rates.
«p {I} {L} Street», {P}
«p {L} Road {I}», {P}
{PX} Pro and {PX} Mini are in stock.
Excel, Word and Teams don't work.
ChatGPT and Copilot give different answers.
Column A is budget, B is actuals.
Name,Department,Phone
name,role,salary
From\nTo\nSubject
Subject: {X}
Date: {D}
Agenda
Minutes
Purpose
Audience
Background
Conclusion
Next steps
Chapter {I}. {X}
SWOT analysis of {O}
HR and IT meet about {X}.
Act as a {R}.
You are an experienced {R}.
I want you to act as a {R}.
Answer like a {R}.
Imagine you are a {R} at {O}.
My first request is "{X}".
Invent a person.
Make up a case about {X}.
Merry Christmas and a Happy New Year
Good morning
Happy Monday
Danes and Swedes
German, English and French
Note: {X}
PS: {X}
IMPORTANT: {X}
CONFIDENTIAL
TEMPLATE FOR {X}
Input: {X}
Output: {X}
Task: {X}
Question: {X}
Answer: {X}
Context: {X}
Title: {X}
`;

/** Layouts of rows; each becomes a table of some lines. The name comes in any column. */
export const ROWS = `
{N};{R};{K}
{N};{R};{O};{D}
{N},{R},{K}
{O},{N},{I},{I},"{X}"
{N},{I},{I}
{N}\t{R}\t{K}
{N}\t{TEL}\t{M}
| {N} | {R} | {K} |
| {I} | {N} | {P} | {D} |
| {F} | {X} | {D} |
{I}\t{N}\t{P}
{L}, {F}; {R}; {K}
{L};{F};{D};{P}
{F},{L},{M}
{N}: {R}
{N} – {R}, {P}
{N} ({R})
{N} {TEL}
{n} {TEL}
{n}, {TEL}, {M}
{n} - {M}
{n};{R};{K}
{F} {I}
{F}: {X}
{F} - {X}
{F}\t{I}\t{I}
{F};{I};{D}
- {N}
* {N}, {P}
{N}
{F}
{N}\n{P}\n{TEL}\n
{W}: {X}
{W} {L};{R};{K}
{W} {L}, {R}
`;

/** Tables with nobody in them. */
export const ROWS_NOBODY = `
{X};{I};{K}
{P};{I};{I}
{P},{I},{I}
{O};{P};{K}
{O},{I},{X}
| {X} | {I} | {I} |
| {P} | {I} | {K} |
{P}\t{I}\t{K}
{X}: {I}
{O}: {K}
- {X}
- {P}
* {O}, {P}
{PX};{I};{K}
{PX}: {X}
`;

const split = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('\\n', '\n').replaceAll('\\t', '\t'));

export const SENTENCES = {
  da: { people: split(DANISH), nobody: split(DANISH_NOBODY) },
  en: { people: split(ENGLISH), nobody: split(ENGLISH_NOBODY) },
} as const;

export const LAYOUTS = { people: split(ROWS), nobody: split(ROWS_NOBODY) } as const;

export const HEADERS = {
  da: split(
    `navn;stilling;løn\nNavn;Titel;Telefon\nnavn,afdeling,timer\nMedarbejder\tStilling\tLøn\n| Navn | Rolle | Dato |\n|---|---|---|\nMedarbejderliste:\nHoldliste\nTelefonliste\nLav en tabel:\nRet stavefejl i listen:\nSorter efter navn:\nVagtplan uge 12`,
  ),
  en: split(
    `name,role,salary\nName;Title;Phone\nteam,manager,n,score,comment\nEmployee\tRole\tPay\n| Name | Role | Date |\n|---|---|---|\nStaff list:\nTeam list\nPhone list\nMake a table:\nFix typos in this list:\nSort by name:\nRota week 12`,
  ),
} as const;

export const THINGS = {
  da: split(
    `ferieplanen\nbudgettet\nden nye kontrakt\nmødet\nvagtplanen\nen ny dagsorden\nsommerfesten\nprojektplanen\nkvartalsrapporten\nkundemødet\nstress\nsygefravær\nen handleplan\nrapporten\nnøglerne\nde nye priser\nhjemmearbejde\nnedskæringer\nkaffemaskinen\nen jobannonce\nafdelingens mål\nen trivselsmåling\ndet nye it-system\nbesparelser\nparkering\narbejdspres\nfeedback\nen onboardingplan\nkursusdagen\ntavshedspligt\nen presset hverdag\nfakturaen\nansøgningen\nkantinen\nbarsel\nopsigelse\nløn\nbrandøvelsen\nlukkedage\nen workshop\nnyhedsbrevet\nstrategien\nkræft\ndepression\nen blodprop\nryglidelse`,
  ),
  en: split(
    `the holiday plan\nthe budget\nthe new contract\nthe meeting\nthe rota\na new agenda\nthe summer party\nthe project plan\nthe quarterly report\nthe client call\nstress\nsick leave\nan action plan\nthe report\nthe keys\nthe new prices\nremote work\ncuts\nthe coffee machine\na job ad\nteam goals\nan engagement survey\nthe new system\nsavings\nparking\nworkload\nfeedback\nan onboarding plan\nthe training day\nconfidentiality\nthe invoice\nthe application\nthe canteen\nparental leave\nnotice\npay\nthe fire drill\na workshop\nthe newsletter\nthe strategy\ncancer\ndepression\nback pain\nquarterly numbers\ndata\na blog post`,
  ),
} as const;

export const PROJECTS = split(
  `Lærke\nFalk\nNordlys\nFønix\nAurora\nBjørn\nRose\nStorm\nPhoenix\nKestrel\nHorizon\nAtlas\nLotus\nViking\nOrion\nSvane\nKompas\nFyrtårn\nSolsikke\nMerkur\nApollo\nTitan\nOdin\nThor\nFreja\nIris\nViola\nMax\nBella\nVictoria`,
);

/** Names that are words as well. */
export const WORD_NAMES = {
  da: split(
    `Bo\nStorm\nDan\nAsk\nLiv\nLykke\nSol\nFie\nGry\nSiv\nStig\nSten\nDag\nPer\nMark\nKim\nRose\nIris\nMaj\nMai\nBjørn\nUlf\nFalk\nLærke\nViola\nRosa\nKind\nGlad\nLind\nSky\nJul\nMay\nPil\nIb\nElse\nTove\nFinn\nBent\nHolger\nFrost\nVinter\nLund\nBach\nRask\nKold\nHøst\nFreja\nStella\nVita\nMax\nTim\nVictor`,
  ),
  en: split(
    `Will\nGrace\nRose\nMark\nMay\nHope\nFaith\nJoy\nChase\nDean\nPat\nBill\nSue\nRob\nFrank\nJack\nArt\nRay\nGene\nPenny\nRuby\nAmber\nDawn\nEve\nIris\nIvy\nViolet\nSummer\nAutumn\nHunter\nMason\nCooper\nDrew\nMiles\nRich\nSunny\nPatience\nPrudence\nChristian\nGuy\nVictor\nLance\nYoung\nKing\nApril\nJune\nAugust\nDaisy\nLily\nOlive\nHazel\nHeather\nPaige\nCarol\nHarmony\nMelody\nMercy\nCharity\nGlen\nCliff\nForrest\nReed\nBrook\nJade\nPearl\nRobin\nJay\nMartin\nDale\nWade\nChuck\nSandy\nMax\nNick\nDrake\nPiper\nTrinity\nDestiny\nChance\nSterling`,
  ),
} as const;

/** Stems and endings from which family names nobody listed are made. */
export const SURNAME_PARTS = {
  da: {
    stems:
      `Skov Tegl Bøge Ege Ris Høj Lund Kirke Mølle Brem Sand Hav Kvist Raun Vester Øster Nør Sønder Bak Dal Ene Fugl Grøn Hede Hvid Ising Kall Lang Mark Ny Orm Pile Rød Sten Svane Tang Ul Vang Ær Birke Elle Gam Hjort Juel Klit Lyng Mose Ran Stor Thyr Ulv Vind Aske Ler Bro`.split(
        ' ',
      ),
    ends: `gaard gård skov holm lund bjerg dal toft by bæk kjær mose strup høj berg feldt mark vig sted rup borg dahl bo løkke kilde vang riis bøll lev kvist`.split(
      ' ',
    ),
  },
  en: {
    stems:
      `Ash Black Whit Thorn Hol Brad Lang Pem Hart Cold Win Marsh Stan Clay Hazel Har Wes Ed Lath Pen Row Scar Fen Kim Dun Cal Mar Led Tal Wick`.split(
        ' ',
      ),
    ends: `ton ford wood well worth man ley shaw combe ham by field bury berton burn land mont wick don bridge`.split(
      ' ',
    ),
  },
} as const;
