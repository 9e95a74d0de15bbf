/** Words that tell a text about anybody or nobody from a text about somebody. Folded by the matcher. */

/** The sentence speaks of anybody. */
export const ANYBODY = `
medarbejderen, medarbejderens, medarbejdere, medarbejderne, en medarbejder, et medlem, ansatte, de ansatte, den ansatte, en ansat, man, kolleger, nogen, folk, ledere, lederen, alle, enhver, en kollega, en leder, en ansøger, en chef, arbejdsgiver*, arbejdstager*, lønmodtager*, funktionær*, timelønnede, borgere, patienter, patienten, kunder, personer, mennesker, hvis du, den enkelte, kandidaten, kandidater, elever, forældre
employees, an employee, the employee, any employee, staff, someone, somebody, anyone, anybody, everyone, everybody, people, managers, a manager, workers, a worker, team members, a team member, the worker, a colleague, colleagues, candidates, the candidate, a candidate, applicants, employers, an employer, your employees, a person, the person, persons, individuals, patients, customers, readers, if you`;

/** What is written or held about a subject: "oplæg om stress", "policy on harassment", "works with payroll". */
export const ABOUT = `
*oplæg*/holder/taler/foredrag*/kursus*/kurser/kurset/workshop*/webinar*/seminar*/temadag*/konference*/podcast*/artikel*/bog/bogen/bøger/bogs/nyhedsbrev*/opslag*/kampagne*/undersøgelse*/rapport*/politik*/retningslinje*/vejledning*/regler*/reglerne/lovgivning*/*loven/*lov/guide*/håndbog*/skabelon*/pjece*/undervisning*/undervise*/undervisning/uddannelse*/ekspert*/specialist*/konsulent*/ansvarlig/rådgiver*/rådgivning/arbejder/arbejde/arbejdet/forsker*/forskning/skrevet/politikken/tema*/emne*/debat*/panel*/netværk*/udvalg*/arbejdsgruppe* ... om/i/for/med/til/inden/vedr/på/imod
talk*/speak*/spoke/training*/course*/workshop*/webinar*/seminar*/conference*/podcast*/article*/book/books/newsletter*/post/campaign*/survey*/policy/policies/guideline*/guide*/guidance/rules/law/laws/legislation/handbook/template*/leaflet/teaching/teaches/teach/expert*/specialist*/consultant*/lawyer*/responsible/adviser*/advisor*/advising/advises/works/working/worked/research*/writes/wrote/written/session*/presentation*/slides/keynote/lecture*/day/week/month/panel/debate/network/committee/programme/program/project/awareness/thesis/paper/blog* ... on/about/in/for/of/with/against/into/to/managers/regarding
act/acting/behave/speak/answer/reply/respond/write/pose/posing/pretend/imagine as/to/you/being/youre ... an/a/the/my
agér/ager/optræd/svar/tal/skriv/spil/lad/forestil som/rollen/dig ... en/et/den
du er en/et
you are a/an
congratulat*/congrats/celebrat*/tillykke/lykønsk*/fejr*/hyld* ... promotion/forfremmelse*
health/safety/mental/wellbeing/trivsels/sundheds (and) (safety) day/week/dag/uge/team/committee/officer/kampagne`;

/** Everything in the text is made up, or is meant as an example. */
export const INVENTED = `
# what is invented: "en opdigtet teknisk chef", "fiktive medarbejdere"
opfind en/et/nogle/to/tre/fire/fem, opfinde en/et/nogle/to/tre, opdigt en/et, digt en/et/nogle, find på en/et/to/tre/fire/fem/nogle, finde på en/et/to/tre/nogle
en/et/to/tre/fire/fem/nogle/alle/lidt/med/brug opdigtet/opdigtede/fiktiv/fiktivt/fiktive/fingeret/fingerede/opfundet/opfundne/tænkt/tænkte !bilag/faktura*/udlæg/sygdom/sygdomme/fravær/undskyldning*/alibi/regning*/timer/kørsel/kvittering*/leverandør*
opdigt*/fiktiv*/fingere*/opfundet/opfundne/tænkt/tænkte (og) case*/caser/eksemp*/navn*/person*/medarbejder*/virksomhed*/firma*/historie*/situation*/forløb/tal/*leder*/*chef/*chefer/elev*/forældre/kunde*/karakter*/samtale*/dialog*/team/cv/ansøgning*/mails/mail/data/beløb/borger*/patient*/scenarie*/sag/sager
er/være/alt/helt/ren opdigt*/opfundet/opfundne/fiktiv*/fiktion, skal være opdigt*/fiktiv*/opfundet/opfundne, må gerne være opdigt*/opfundet/opfundne/fjollet/fjollede, find selv på navne/en/et, fjollet/fjollede/skøre/skørt navn/navne, digt/lav/skriv (mig) (en/et) (kort/sjov/lille/ny) novelle/eventyr/roman/fabel/skuespil/hørespil/filmmanuskript, novelle om/på, eventyr om, kortroman, rollespil* .. opdigt*/fiktiv*/kalder/hvor, hovedpersonen skal, lad os kalde, vi kalder, navne* er opdigtede/fiktive/ændret/ændrede/opfundet/opfundne, navne skal være, ikke en virkelig/rigtig person, ingen virkelige/rigtige personer, personen/han/hun/virksomheden findes ikke, eksempelnavn*, testperson*, testdata, dummydata, fantasinavn*, fantasiperson*
fictional/fictive/imaginary, fictitious/invented/invent case/cases/example*/name/names/person/persons/people/employee*/company/companies/story/stories/figures/numbers/character*/manager*/team/scenario*/situation*/customer*/data/bands/amounts/firm/colleague*/worker*/patient*/pupil*/cv/cvs/dispute*/complaint*/grievance*/meeting*/conversation*/dialogue*, a/an/two/three/some fictitious/invented/pretend !receipt*/invoice*/expense*/illness/excuse*/claim/claims/supplier*/qualification*/reference*
invent a/an/some/two/three/five, make up a/an/some/two/three/four/five/six (short/practice/training/silly/sample) case/cases/example*/name/names/person/people/employee*/company/firm/story/stories/character*/manager*/team/scenario*/situation*/customer*/grievance*/complaint*/dispute*/letter*/email*/dialogue*/conversation*/meeting*/worker*/nurse*/patient*/pupil*/cv/cvs/review*/appraisal*/disciplinary/investigation
made up case/cases/example*/name/names/person/persons/people/employee*/company/companies/story/stories/figures/numbers/character*/manager*/team/scenario*/situation*/customer*/data/bands/amounts/firm/colleague*/worker*/patient*/pupil*/cv/cvs/disciplinary/grievance*/complaint*/email*/letter*/appraisal*/meeting*
is/are/all/entirely/completely made up, is/are/s/its/be/all/entirely/everything/everyone/obviously invented/fictional/fictitious, write/tell/compose/create (me) (a/an) (short/funny/little/new) fairy/novel/play/screenplay/fable, short story, short play, fairy tale, screenplay, protagonist, main character, novel about, exam question, sample data, dummy data, test data, john doe, jane doe, placeholder name*, silly/daft/funny/comic/pretend name/names, names are invented/fictional/changed, names should be, no real names/people/person, not (a) real person, doesnt exist, dont exist, does not exist, invented by us/me, characters are`;

/**
 * A play or a case for a course is asked for. It is invented too, unless the writer brings a person or an act of his own
 * (see MINE): leaders practise the talk they are about to have.
 */
export const PLAYED = `
lav/skriv/find/digt/giv/design/opstil/byg/formulér/formuler/foreslå/udarbejd/bruge/mangler/sammensæt/konstruer/konstruér ... rollespil*/case/caser/cases/casen/scenarie*/scenario/scenarier/dilemma*/simulation*/personalesag*/hrsag*/øvesag*/eksempelsag*/forløb/samtale*/dialog* ... til/på/i/under/for .. *kursus*/*undervisning*/*uddannelse*/*dag/*dagen/*dage/*træning*/*seminar*/*workshop*/eksamen*/*modul*/*forløb/praktikanter*/elever*/studerende/kursist*/*nye/*øvelse*/*skole*
træningscase*, øvelsescase*, undervisningscase*, kursuscase*, eksamenscase*, øvesag*, dilemmaspil*, persona, personaer*, personas, eksempel på en/et (god/dårlig/svær) (og) (en/et) (dårlig/god/svær) *samtale/dialog mellem en/to, *samtale mellem en/to *leder/chef/medarbejder*/personer/kolleger, til brug i undervisningen, spil selv begge, skriv/lav/digt/fortæl (mig) (en) (kort/sjov/lille/ny) historie, navnet må gerne, mundrette navne
make/write/create/draft/design/build/give/need/want/do ... role/roleplay/roleplays/case/cases/scenario*/dilemma*/simulation*/vignette*/dialogue*/exercise* ... for/on/in/at .. *training/course*/workshop*/day/days/supervisors/managers/leaders/trainees/learners/students/apprentices/module/panel/seminar*/induction/onboarding/class/session/exam
practice/training/teaching/classroom/sample/example/dummy/pretend case/cases/scenario*/record*/grievance*/employee*/file/files, persona, personas, vignette*, dialogue for an/the/our (e) (learning) elearning/learning/training/module/course, write/tell/compose/create (me) (a/an) (short/funny/little/new) story/tale, to chew on`;

/** Takes both back: the story is made from a real case, or the names are to be replaced by invented ones. */
export const REAL = `
rigtig/rigtige/virkelig/virkelige/konkret/konkrete/aktuel/aktuelle sag/sagen/hændelse*/episode/forløb, min egen, mit team, baseret på, bygger på, bygget på, ud fra en/vores/den/det/hans/hendes/sagen/en, udfra, på baggrund af, med udgangspunkt i en/min/vores/den/sagen, i virkeligheden, erstat*, udskift*, anonymiser*, ændr navne*, byt navne*, skift navne*, med fiktive navne, med opdigtede navne, kan genkendes, kunne genkendes/kendes, blive genkendt, jeg står i/med, vi står i/med, det der/som skete, skete hos
based on, real case*, true story, actual, my own, what happened, happened here/to/last/on, replace*, anonymi*, swap the names, change the names, disguise*, inspired by, recogni*`;

/**
 * Somebody of the writer's own, or what the writer is about to do. Takes a play back, and an invented case too where a
 * name stands right behind.
 */
export const MINE = `
min/mit/mine/vores/vor/vort/vore/egen (nye/gamle/egen/tidligere/ældste/yngste) *medarbejder/*medarbejdere/kollega*/kolleger/*leder/*lederen/*chef/*chefen/*direktør/elev/eleven/vikar*/lærling*/praktikant*/*assistent/*konsulent/*lærer/*sygeplejerske/*pædagog/mand/kone/nabo/kunde/borger/sag, jeg skal/vil/må/er (nødt) (til) (at) fyre/opsige/afskedige/fortælle/varsle/advare/konfrontere, jeg skal/vil/må (også) give/sige/tale/snakke/have/møde/ringe (til/med) <who>, en af mine/vores, hos os, faktisk
my/our (new/old/own/former/male/female) employee*/colleague*/deputy/assistant/manager/boss/director/pupil/temp/apprentice/intern/trainee/secretary/nurse/teacher/driver/husband/wife/neighbour/customer/client, i need/have/must/got/am/ll (to) (going) (to) tell/fire/sack/dismiss/warn/confront/break/let, i need/have/must/got/am (to) (going) (to) give/meet/speak/talk (to/with) <who>, one of my/our, works for me/us, works here, reports to me, really, actually, happened`;

/** It is out already. */
export const PUBLISHED = `
offentliggjort i/på/den/d/sidste, blev offentliggjort, er offentliggjort, allerede offentlig*, offentligt tilgængelig*, offentlig tilgængelig*, er offentlig*, ligger (på/offentligt) .. hjemmeside*, på/fra (vores/kommunens/jeres) hjemmeside/website, publiceret, udsendt pressemeddelelse, i pressen, allerede ude, kendt af alle, alle ved, bare nysgerrig, af nysgerrighed, hypotetisk*, trykt, årsrapport* som/er/der, offentlig* prisliste*, åbent møde, åbent forældremøde, åbne, pressemeddelelse*
published, already public, publicly available, is public, are public, on our (public) website, public website, press release, in the press, printed annual, annual report, annual review, no secret, just curious, out of curiosity, hypothetical*, no deal, public record, open meeting, already announced, announced last/yesterday/today, already know*, everybody knows, everyone knows, we publish, as reported`;

/** A question about the world, a template, a lesson: nothing of one's own. */
export const GENERAL = `
generelt, i almindelighed, helt overordnet, hvad er forskel*, hvad er (egentlig) en/et/den/det, hvad er .. for noget, forklar ... dansk/almindeligt/enkelt/ord/barn, ikke nogen bestemt/konkret, ingen bestemt, forskellen på, hvad betyder, hvad siger loven/ferieloven/gdpr/*loven/reglerne, forklar mig/begrebet/forskel*/hvad/hvordan/gdpr/kort, hvordan beregner, hvordan fungerer, hvordan virker, hvordan fører man, hvordan skriver man, hvordan laver, må man, skal man, kan man, hvornår må, hvad gør man, skabelon*, tjekliste*, definition*, eksempel*, undervise*, undervisning, kursus, eksamen, opgave, ingen konkret*, pensum, som en lærer
in general, generally, nobody in particular, no one in particular, explain .. and/like/simply, general please, what is the difference, whats the difference, difference between, differs from, what does .. mean, what is a/an, what are, explain the/how/what/why/to/a/gdpr/in, how do i/you, how does, how do, how should, define, definition*, template*, checklist*, example*, textbook, teach*, students, lesson, exam, homework, compare, history of, list of, for a class, invented figures, made-up figures, ideas for, tips`;

/** The one who signs or is to be asked is not the one it is about. */
export const CONTACT = `kontakt*, mvh, vh, hilsen, hilsner, fra, til, cc, bcc, att, tlf, sendt, from, to, sent, regards, sincerely, cheers, contact, best, yours, kind, thanks, questions, spørgsmål, forfatter, author`;
