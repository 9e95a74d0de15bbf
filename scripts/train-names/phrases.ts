/**
 * Parts of sentences for the made-up texts. {V} is a verb of the third person with what may follow it, {Y}; {WC} and {WL} are
 * ordinary words of the lists, with a capital and without.
 */
const list = (text: string): string[] => text.trim().split(/\s*[\n|]\s*/);

export const VERBS = {
  da: list(`
siger|sagde|mener|tror|synes|føler|vil|vil ikke|skal|skal ikke|kan|kan ikke|har|har ikke|havde|er|er ikke|var|var ikke|bliver|blev|får|fik|tager|tog|giver|gav|går|gik|kommer|kom|kom ikke|ringer|ringede|skrev|skriver|sender|sendte
spørger|spurgte|svarer|svarede ikke|klager over|klagede over|glemte|glemmer|nægter|afviste|råber|råbte|græder|græd|griner|smed|slog|mistede|vandt|fandt|holder|holdt|laver|lavede|køber|købte|sælger|solgte|bager|booker|bestiller|betaler
arbejder|arbejdede|kører|kørte|leder|styrer|ejer|underviser|elsker|hader|foretrækker|fortjener|forventer|håber|ved|læser|skylder|tjener|stjal|løj|drikker|sover|mangler|savner|ønsker|søger|bor|flytter|starter|startede|stopper|stoppede|fylder
blev færdig med|bestod|dumpede|sagde op|siger op|meldte|møder|mødte|hjælper|hjalp|venter på|ventede på|forstår ikke|kender|viste|viser|trænger til|står for|sidder med|passer|afløser|bruger|brugte|insisterer på|truer med|foreslår|foreslog|påstår|benægter|indrømmer`),
  en: list(`
says|said|thinks|thought|believes|feels|wants|wanted|needs|asked for|asks about|told me about|keeps|kept|refuses|refused|forgot|missed|makes|made|takes|took|gives|gave|gets|got|left|leaves|comes|came|goes|went|calls|called|emailed|wrote|writes|sent|sends|brings|brought
raised|complained about|argued with|shouted at|cried|laughs at|threw|broke|hit|lost|won|found|has|hasn't|had|is|isn't|was|wasn't|will|won't|can|can't|could|should|would|does not|doesn't|didn't|never|always|still|just|works|worked|drives|runs|leads|manages|handles|owns|books|orders|cooks|sells|teaches
hates|likes|loves|prefers|deserves|expects|hopes|knows|reads|owes|earns|stole|lied about|drinks|sleeps|arrived|resigned|quit|joined|moved|retires|turns|starts|started|finished|completed|passed|failed|stares at|picks on|thanks|misses|met|meets|helps|helped|waits for|understands|showed|shows|covers|uses|used
insists on|threatens|suggested|claims|denies|denied|admits|cut|cuts|cleans|stands in for|signs|signed|reports to|looks after|sits next to|wears|plays|studied|grew|raised|filed|booked|reviewed|agreed|disagrees|applied|turned up|stopped|walked out of`),
} as const;

export const TAILS = {
  da: list(`
{X}|om {X}|at {X} er for dyr|ikke {X}|igen|i dag|i går|ind hver mandag|på kontoret|hele tiden|efter {X}|med {F}|til mig|en plan|et møde om {X}|til tiden|for meget|i {P}|hos {O}|sit job|sin leder|sin computer|hendes mails|det hele|sig om {X}|to gange|den {D}|{I} timer|ham|hende|det selv|noget om mig|foran kunderne|træt|presset|dygtig|utilfreds med {X}|bange for {X}|på ferie|syg|væk`),
  en: list(`
{X}|about {X}|that {X} is late|it again|the team|me at work|her at lunch|the job done|again|today|yesterday|every Monday|at the office|all the time|after {X}|with {F}|to me|a plan|a meeting about {X}|on time|too much|in {P}|at {O}|his job|her manager|the computer|my emails|everything|two things|{I} hours|him|her|a formal complaint|a single page|in front of customers|tired|under pressure|good|unhappy with {X}|afraid of {X}|on leave|ill|away|to sit by the window|directions to {P}|the door|so badly that nobody came back|it's over|he's right`),
} as const;

/** What opens a sentence where a name might stand and is none. */
export const OPENERS = {
  da: list(`
Må|Kan|Skal|Vil|Bør|Får|Har|Er|Hvad|Hvem|Hvor|Hvorfor|Når|Hvis|Så|Men|Og|Nu|Her|Han|Hun|De|Vi|I|Jeg|Man|Det|Den|Der|Mine|Dine|Vores|Deres|Hendes|Hans|Ingen|Alle|Nogle|Mange|Begge|Enhver|Teamet|Ledelsen|Forvaltningen|Bestyrelsen|Afdelingen|Kunden|Leverandøren|Økonomi|Salg|Maks|Cirka|Senest|Generelt|Medarbejderen|Kolleger|Gæsterne|Folk|Chefen|Nye|Gode|Engelsk|Tysk|Gud|Hver|Først|Derefter|Ellers|Desuden|Herefter`),
  en: list(`
May|Can|Should|Would|Could|Does|What|Who|Why|When|If|So|But|And|Now|Here|Only|Keep|Keys|Names|Ads|He|She|They|We|I|I've|I'd|I'm|You|It|This|That|These|Those|There|Mine|Ours|Everyone|Nobody|Somebody|Both|All|Some|Many|Most|The team|Management|The board|Sales|Finance|Billing|Marketing|Support|The client|Otherwise|Generally|General|Employees|Staff|Colleagues|Guests|People|New|Good|English|German|French|Dutch|God|Each|First|Then|Also|Moreover|However|North|South|Customers|Debugging|Tone|Mood`),
} as const;

/** With people; {V} and {Y} are drawn anew each time. */
export const VARIED = {
  da: list(`
{F} {V} {Y}.
{F} {V} {Y}.
{F} {V} {Y}. {F} {V} {Y}.
{N} {V} {Y}.
{W} {V} {Y}.
{F} og {F} {V} {Y}.
{X}: {F} {V} {Y}, {F} {V} {Y}.
Hej, kan du skrive til {F}, at {X} {V} {Y}?
{f} {V} {Y}
{f}, min {R}, {V} {Y}
hej, {f} min {R} {V} {Y}
{f} fra {O} {V} {Y}
{f} & {f} {V} {Y}
sig til {f} at han {V} {Y}
det {f} siger er ikke rigtigt
{Fs} mor {V} {Y}.
{Fs} kolleger {V} {Y}.
Kan du skrive til {Fs} team, at hun {V} {Y}?
Skriv vers til {Fs} {I}-års dag.
Forbered {Fs} MUS-samtale
Kan du læse {Fs} APV-svar og {Fs} KPI-tal?
{Fs} CV er godt.
{Fs} BMI, {Fs} HR-sag og {Fs} IT-adgang
jeg har læst {fs} mus-skema
Min liste: {F} ({X}), {F} ({X}) og {F}, {Y}.
{n} {K}, {n} {K}, {n} {K}. det er løn
Point: {F} {I}, {F} {I}, {F} {I}.
Skriv til {F} om {X}, {Y}.
Intro til {N}, vores nye {R}
på {D}: {F} {V} {Y}, alle andre {V} {Y}
jeg har talt med {f} og {f} om {X}
hjemsend {F}, mens vi undersøger {X}`),
  en: list(`
{F} {V} {Y}.
{F} {V} {Y}.
{F} {V} {Y}. {F} {V} {Y}.
{N} {V} {Y}.
{W} {V} {Y}.
{F} and {F} {V} {Y}.
{F} says {F} {V} {Y}.
Kick-off on {D}: {F} {V} {Y}, everyone else {V} {Y}.
Help. {F} {V} {Y}.
Email {N} and ask whether {X} is ready.
Introduce {N}, our new {R}, who'll {Y}.
Word this nicely: {N} {V} {Y}, and {X} is late.
who tells {F}?
who tells {F}
i'll ask {F} in person
{f} {V} {Y}
{f}, my {R}, {V} {Y}
{f} & {f} {V} {Y}
how do i tell {f} he's not getting {X}
tell {f} she {V} {Y}
the cash in {f}'s till is short
what's a decent answer for {f}? he {V} {Y}
{F}'s mother told me that {F} {V} {Y}.
{F}'s been on the phone all morning.
{F}'s annual review and {F}'s HR file
Scores, out of 20: {F} {I}, {F} {I}, {F} {I}.
{n} {K}, {n} {K}, {n} {K}
Ask {F} about {X}, {Y}.
Seating plan: {F} and {F} {V} {Y}.
{F} has agreed, {F} hasn't.
I know {F} from {O}, {Y}.
{F} called. {L} {V} {Y}.
The photo shows {N} in {P}.
I went to school with {N} and {F}.
{N} wrote the report with {N} of {O}.
{L} said on {D} that {X} {V} {Y}.`),
} as const;

/** Nobody is named, though a capital opens the line or stands on every word. */
export const VARIED_NOBODY = {
  da: list(`
{OP} {V} {Y}.
{OP} {V} {Y}.
{OP} {V} {Y}.
{OP} {V} {Y}. {OP} {V} {Y}.
{OP} {V} {Y}. {OP} {V} {Y}.
{OP} siger at {OP} {V} {Y}.
{OP} {WL} {WL}
{OP} han {V} {Y}? Må ikke gengives. Må gerne have {X}.
{WL} må kun have {WL}
tre forslag til {X}. min tekst, min mail, mit udkast
{OP} {I} kr. pr. person.
Kunden {V} {Y}. Leverandøren {V} {Y}.
Alle {V} {Y}. Ingen {V} {Y}.
Marketing {V} {Y}.
Jeg {V} {Y}
{WC} {V} {Y}.
{WC} er {WL} og {WL}.
{WC} og {WL} {V} {Y}.
{WC}: {WL}, {WL}
{WL}
{WC}
{WL} og {WL}
tonen er {WL} og {WL}
{WL} og {WL}
{WL}, {WL} og {WL}
vi {V} {Y}
tre {WL} til {X}
ikke {WL} og {WL}
{WL} om {WL}
Vær {WL} og {WL}.
Skriv det {WL} og {WL}.
Hold en tale til firmaets {I} års jubilæum.
Tale til klubbens {I} års fest. Foreningens, kommunens og skolens {X}.
{WC}s {X} {V} {Y}
fordi hun flytter til {P} i maj
Kunden i {P} {V} {Y}.
{O} i {P} {V} {Y}.
Han får Panodil 500 mg og Ibuprofen {I} mg.
hun tager Ritalin {I} mg og Kodein
Vores kontrakt med «o {F} {WC}» {V} {Y}.
Besøg af «o {F} {WC}» og «o {W} {WC}».
Serien {PX} {WC} og {PX} {WC} kan købes nu.
Lukket fra skærtorsdag til langfredag, grundlovsdag og Sankt Hans.
B og C kan ikke arbejde sammen. A vil ikke.
{WC} {WC} {WC}
# {WC} {WC}
Navne og tal {V} {Y}. Felter, nøgler og lister {V} {Y}.
Feltet er tomt. Filen er tom. Mappen var tom.`),
  en: list(`
{OP} {V} {Y}.
{OP} {V} {Y}.
{OP} {V} {Y}.
{OP} {V} {Y}. {OP} {V} {Y}.
{OP} {V} {Y}. {OP} {V} {Y}.
He says his {WL} is ill. She said her {WL} {V} {Y}.
{OP} says {OP} {V} {Y}.
{OP} {WL} {WL}
{WL} and {WL}
{WL}, {WL} and {WL}
{WL} {WL} {WL}
in Danish, English, German and French
Management {V} {Y}. Everyone {V} {Y}. Nobody {V} {Y}.
Sales {V} {Y}. Marketing {V} {Y}.
I {V} {Y}
It {V} {Y}
This {V} {Y}. What {V} {Y}?
{WC} {V} {Y}.
{WC} and {WL} are {WL}.
{WC} and {WL} {V} {Y}.
{WC}: {WL}, {WL}
{WC}, {WC}, {WC} and {WC}
{WL}, {WC},{WC},{WC}
- {WC}: {WL} {WL}
- **{WC}**: {WL} {WL}
{WL}
{WC}
{WC} {WC}
{WC} {WC} {WC}
# {WC} {WC} of {WC}
## {I}. {WC} {WC}
**{WC} {WC}**: {WL} the {WL}
The {WC} {WC} Effect
"{WC} {WC}": "{WL} {WL} {WL}",
"{WL}": ["{WC}", "{WC}", "{WL}"],
{WL}_{WL}: {WC},{WC},{WC}
{WC} the {WL}. {WC} your {WL}.
def {WL}(self, {WL}): return {WL}
const {WL} = new {WC}({WL});
import {WC} from "{WL}";
class {WC}({WC}): pass
Write a Python function that returns the {WL} of a list.
Write a {WL} about a {WL} and a {WL}.
Act as a {WC} {WC}. I will give you {X}.
Act as an expert {R} for {X}.
I want you to act as a {WL} {R}. My first sentence is "{X}".
You are {WC}Bot, an assistant for {X}.
Classify the sentence as Positive, Negative or Neutral.
Given a recipe, list the {WL} and the {WL}. Serve with {WL}.
Generate a title: The {WC} of the {WC}
Camera: {WC}, Lens: {WC}, Lighting: {WC} {WL}
The «o {F}'s {WC}» and «o {L} {WC}» are near the «p {P} Station».
We ordered from «o {F}'s {WC}».
Our lawyers settled with «o {L} & {L}».
fans of «o {P} {WC}» and «o {P} United»
The {P} office {V} {Y}. {P} and Billing {V} {Y}.
He takes Panadol {I} mg and Codeine.
Names and numbers {V} {Y}. Fields, keys and lists {V} {Y}.
Parks, forests and hills
Movement: pan, tilt, zoom and track. Mood: wonder, joy, calm
Answer in Danish or English. Shorten it, make it clearer.
Input: {WC}\\nOutput: {WL}
Name: {WC} {WL}, good {WL}, quiet place
The {L} Effect and the {L} Method
Der Vertrag mit dem Kunden ist am Freitag abgelaufen. Die Rechnung liegt im Büro.
Bitte schreiben Sie eine Antwort auf die Beschwerde. Die Abteilung hat keine Zeit.
Unsere Mitarbeiter haben Fragen zur Arbeitszeit, zum Urlaub und zur Besprechung.
Die Besprechung beginnt um neun Uhr. Das Ergebnis der Umfrage kommt im Herbst.
Lütfen bu metni kısaltın. Toplantı yarın saat onda başlayacak.
Bu belge, ekibin hedeflerini ve yapılacak işleri açıklar. Kaynak: rapor
Görev: Sorunu bul, sonucu yaz ve çözüm öner. Hata mesajı yok.
Por favor, escribe un resumen del informe. La reunión empieza a las nueve.
Primera parte: Explica el problema. Segunda parte: Propón una solución.
Veuillez rédiger une réponse au client. La réunion commence à neuf heures.
Le rapport est en retard. Merci de relire la deuxième partie.`),
} as const;
