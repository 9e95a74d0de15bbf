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
opfind, opfinde en/et/nogle, opdigt*/fiktiv*/fingere*/opfundet/opfundne/tænkt/tænkte (og) case*/caser/eksemp*/navn*/person*/medarbejder*/virksomhed*/firma*/historie*/situation*/tal/leder*/elev*/forældre/kunde*/karakter*/samtale*/dialog*/team/cv/mails/mail/data/beløb/borger*/patient*, er/være/alt/helt/ren opdigt*/opfundet/opfundne/fiktiv*/fiktion, skal være opdigt*/fiktiv*/opfundet/opfundne, find selv på navne/en/et, skriv/lav/digt/fortæl (mig) (en/et) (kort/sjov/lille/ny) historie/novelle/eventyr/roman/fabel/skuespil/hørespil/filmmanuskript, novelle om, eventyr om, rollespil* .. opdigt*/fiktiv*/kalder/hvor, hovedpersonen skal, lad os kalde, vi kalder, navne* er opdigtede/fiktive/ændret/ændrede/opfundet/opfundne, navne skal være, ikke en virkelig/rigtig person, ingen virkelige/rigtige personer, eksempelnavn*, testperson*, testdata, dummydata
fictional/fictive/imaginary, fictitious/invented/invent case/cases/example*/name/names/person/persons/people/employee*/company/companies/story/stories/figures/numbers/character*/manager*/team/scenario*/situation*/customer*/data/bands/amounts/firm/colleague*/worker*/patient*/pupil*/cv/cvs, invent a/an/some/two/three/five, made up case/cases/example*/name/names/person/persons/people/employee*/company/companies/story/stories/figures/numbers/character*/manager*/team/scenario*/situation*/customer*/data/bands/amounts/firm/colleague*/worker*/patient*/pupil*/cv/cvs, is/are/all/entirely/completely made up, is/are/all/entirely/everything invented, write/tell/compose/create (me) (a/an) (short/funny/little/new) story/fairy/novel/tale/play/screenplay/fable, short story, short play, fairy tale, screenplay, protagonist, main character, novel about, exam question, sample data, dummy data, test data, john doe, jane doe, placeholder name*, names are invented/fictional/changed, names should be, no real names/people/person, not (a) real person`;

/** Takes the above back: the story is made from a real case, or the names are to be replaced by invented ones. */
export const REAL = `
rigtig* sag, virkelig* sag, min egen, mit team, vores, baseret på, bygger på, ud fra, udfra, på baggrund af, i virkeligheden, erstat*, udskift*, anonymiser*, ændr navne*, byt navne*, skift navne*, med fiktive navne, med opdigtede navne
based on, real case, true story, actual, my own, our, replace*, anonymi*, swap the names, change the names, inspired by, what happened`;

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
