/** More on strategy: vision, futures, letting go, chatbots, and measuring (report 6.1.4, 7.1.4 and 7.2.1). */
import { longtext, text, words } from '../fields.ts';
import type { Snippet } from '../types.ts';

export const RENEW: readonly Snippet[] = [
  {
    id: 'vision-for-ai',
    area: 'strategy',
    roles: ['middle', 'top'],
    level: 'strategic',
    gain: 'innovation',
    covers: ['G4', 'G5', 'U4'],
    minutes: 12,
    fields: [
      text('unit', 'Hvad I er til for', 'Your purpose'),
      longtext(
        'better',
        'Hvor borgere, kunder eller kolleger fortjener bedre',
        'Where citizens, customers or colleagues deserve better',
      ),
      text('never', 'Det, der altid skal gøres af mennesker', 'What people must always do themselves'),
    ],
    da: {
      title: 'Hvad vil vi med AI?',
      when: 'Når andre spørger, hvad retningen er, og du ikke har sat ord på den endnu.',
      whenNot: 'Når du ikke selv har brugt AI i en måned. Så er det for tidligt.',
      template: `Hjælp mig med at finde ud af, hvad vi vil med AI. Vi er til for: {{unit}}

Her fortjener nogen bedre:
{{better}}

Det skal altid gøres af mennesker: {{never}}

Stil mig først tre spørgsmål, ét ad gangen, der tvinger mig til at vælge. Skriv derefter højst 150 ord: to sætninger om retningen, tre ting vi vil prøve i år, to ting vi lader være med, og hvordan en medarbejder vil mærke forskellen. Ingen ord, en konsulent ville bruge. Kunne noget af det lige så godt være sagt af alle andre, så sig det.`,
      example: {
        unit: 'at hjælpe virksomheder med at finde lærlinge',
        better: 'Virksomheder venter en uge på svar. Unge får breve, de ikke forstår.',
        never: 'samtalen med en ung, der er i tvivl',
      },
      check: ['Kunne en anden organisation skrive det samme?', 'Hvad siger dem, der skal gøre det?'],
      keywords: 'vision retning strategi AI ledelse digital forestillingsevne',
    },
    en: {
      title: 'What do we want from AI?',
      when: 'When others ask about the direction and you have not put it into words yet.',
      whenNot: 'When you have not used AI yourself for a month. Then it is too early.',
      template: `Help me find out what we want from AI. Our purpose: {{unit}}

Where people deserve better:
{{better}}

What people must always do themselves: {{never}}

First ask me three questions, one at a time, that force me to choose. Then write at most 150 words: two sentences on the direction, three things we will try this year, two we leave alone, and how an employee will notice the difference. No words a consultant would use. If any of it could be said by any other organisation, say so.`,
      example: {
        unit: 'helping companies find apprentices',
        better: 'Companies wait a week for an answer. Young people get letters they do not understand.',
        never: 'the conversation with a young person in doubt',
      },
      check: ['Could another organisation write the same?', 'What do those who will do it say?'],
      keywords: 'vision direction strategy AI leadership digital imagination',
    },
  },
  {
    id: 'three-futures',
    area: 'strategy',
    roles: ['middle', 'top'],
    level: 'strategic',
    gain: 'innovation',
    covers: ['U4', 'B7'],
    minutes: 12,
    fields: [
      text('question', 'Det, I skal ruste jer til', 'What you need to prepare for'),
      longtext('forces', 'Det, der trækker i forskellige retninger', 'What pulls in different directions'),
      text('year', 'Hvilket år', 'Which year'),
    ],
    da: {
      title: 'Tre fremtider at tænke med',
      when: 'Når I planlægger, som om i morgen ligner i går.',
      whenNot: 'Når I skal bruge en prognose. Det er noget andet, og den kan AI ikke lave.',
      template: `Vi skal ruste os til: {{question}}

Det trækker i hver sin retning:
{{forces}}

Skriv tre forskellige fremtider i {{year}}, hver på højst 90 ord: en almindelig dag for én opdigtet person, der bruger det, vi laver. Ingen af dem må være rene drømme eller rene mareridt. Skriv under hver: det første tegn på, at vi er på vej derhen. Slut med to beslutninger, der er gode i alle tre. Sæt ikke sandsynligheder på.`,
      example: {
        question: 'hvad et bibliotek er, når alle kan spørge en maskine',
        forces: 'Færre låner bøger. Flere kommer for at sidde sammen. Halvdelen af de faste gæster er over 60.',
        year: '2035',
      },
      check: ['Hvilken fremtid har I ikke lyst til at tale om?', 'Hvad gør I på mandag, som er godt i alle tre?'],
      keywords: 'scenarier fremtid strategi omverden tendenser',
    },
    en: {
      title: 'Three futures to think with',
      when: 'When you plan as if tomorrow will look like yesterday.',
      whenNot: 'When you need a forecast. That is something else, and AI cannot make one.',
      template: `We need to prepare for: {{question}}

What pulls in different directions:
{{forces}}

Write three different futures in {{year}}, each in at most 90 words: an ordinary day for one invented person who uses what we do. None of them may be a pure dream or a pure nightmare. Below each: the first sign that we are on our way there. End with two decisions that are good in all three. Put no probabilities on them.`,
      example: {
        question: 'what a library is when everybody can ask a machine',
        forces: 'Fewer people borrow books. More come to sit together. Half of the regulars are over 60.',
        year: '2035',
      },
      check: ['Which future would you rather not talk about?', 'What do you do on Monday that is good in all three?'],
      keywords: 'scenarios future strategy outlook trends',
    },
  },
  {
    id: 'stop-doing',
    area: 'strategy',
    roles: ['team', 'middle', 'top'],
    level: 'strategic',
    gain: 'balance',
    covers: ['U4', 'G7', 'R1'],
    minutes: 8,
    fields: [
      longtext('does', 'Det, I gør af vane', 'What you do out of habit'),
      text('core', 'Det, I er til for', 'Your purpose'),
    ],
    da: {
      title: 'Hvad kan vi holde op med?',
      when: 'Når der kommer nye opgaver til, og ingen forsvinder.',
      whenNot: 'Når det er loven, der kræver det. Undersøg, om den gør.',
      template: `Vi er til for: {{core}}

Det gør vi af vane:
{{does}}

Lav en tabel med højst otte rækker: hvad, hvem der ville opdage det, hvis vi holdt op, hvornår de ville opdage det, og det mindste, vi kan gøre i stedet. Sæt den øverst, der giver mest tid for mindst skade. Skriv [tjek kravet] ved det, som kan være pligt. Slut med en sætning, jeg kan bruge til at foreslå ét forsøg på en måned. Højst 230 ord.`,
      example: {
        core: 'at varerne står rigtigt, når butikken åbner',
        does: 'Ugerapport på fire sider, to optællinger om dagen, et billede af hver udstilling, møde hver fredag',
      },
      check: ['Spørg dem, der modtager det.', 'Hvad er aftalt, og hvad er kun en vane?'],
      keywords: 'stoppe afvikle prioritere forenkle spild',
    },
    en: {
      title: 'What can we stop doing?',
      when: 'When new tasks arrive and none ever go.',
      whenNot: 'When the law requires it. Find out whether it does.',
      template: `Our purpose: {{core}}

What we do out of habit:
{{does}}

Make a table of at most eight rows: what, who would see it if we stopped, how soon they would see it, and the smallest thing we can do instead. Put on top what gives the most time for the least harm. Write [check the requirement] by what may be a duty. End with one sentence I can use to propose a trial of one month. At most 230 words.`,
      example: {
        core: 'having the goods in place when the shop opens',
        does: 'A weekly report of four pages, two counts a day, a photo of every display, a meeting every Friday',
      },
      check: ['Ask those who receive it.', 'What has been agreed, and what is only habit?'],
      keywords: 'stop drop prioritise simplify waste',
    },
  },
  {
    id: 'fit-for-chatbot',
    area: 'strategy',
    roles: ['project', 'middle', 'top'],
    level: 'organisational',
    gain: 'support',
    covers: ['U4', 'B3', 'R6'],
    minutes: 10,
    fields: [
      text('service', 'Hvilken henvendelse', 'Which kind of enquiry'),
      longtext('ask', 'De spørgsmål, folk stiller', 'The questions people ask'),
      text('harm', 'Hvad et forkert svar kan føre til', 'What a wrong answer can lead to'),
      words(250),
    ],
    da: {
      title: 'Egner det sig til en chatbot?',
      when: 'Før nogen køber noget.',
      whenNot: 'Når folk mest har brug for at blive hørt. Det kan en chatbot ikke.',
      template: `Vi overvejer en chatbot til: {{service}}

Folk spørger om:
{{ask}}

Et forkert svar kan føre til: {{harm}}

Skriv højst {{words}} ord:
1. Del spørgsmålene i tre: egner sig, egner sig kun med et menneske bag, egner sig ikke. Én grund til hver.
2. Hvad skal der være styr på først (tekster, ansvar, sprog, klager)?
3. Hvordan en bruger altid kan nå et menneske.
4. Det billigste forsøg uden en chatbot, der viser, om behovet er der.
5. Tre tal, vi skal kende før og efter.`,
      example: {
        service: 'spørgsmål om affald og genbrug',
        ask: 'Hvornår hentes det? Hvor skal batterier hen? Hvorfor blev min ikke tømt? Jeg vil klage.',
        harm: 'at nogen kører forgæves, eller at farligt affald ender det forkerte sted',
      },
      check: ['Læs 50 rigtige henvendelser, før I beslutter.', 'Hvad siger dem, der svarer i dag?'],
      keywords: 'chatbot selvbetjening kundeservice automatisering vurdering',
    },
    en: {
      title: 'Is it right for a chatbot?',
      when: 'Before anybody buys anything.',
      whenNot: 'When people mostly need to be heard. A chatbot cannot do that.',
      template: `We are considering a chatbot for: {{service}}

People ask:
{{ask}}

A wrong answer can lead to: {{harm}}

Write at most {{words}} words:
1. Divide the questions into three: suitable, suitable only with a person behind it, not suitable. One reason each.
2. What must be in order first (texts, responsibility, languages, complaints)?
3. How a user can always reach a person.
4. The cheapest trial without a chatbot that shows whether the need is there.
5. Three figures we must know before and after.`,
      example: {
        service: 'questions about waste and recycling',
        ask: 'When is it collected? Where do batteries go? Why was mine not emptied? I want to complain.',
        harm: 'somebody making a wasted trip, or hazardous waste ending up in the wrong place',
      },
      check: ['Read 50 real enquiries before you decide.', 'What do those who answer today say?'],
      keywords: 'chatbot self-service customer service automation assessment',
    },
  },
  {
    id: 'test-chatbot',
    area: 'strategy',
    roles: ['project', 'middle'],
    level: 'organisational',
    gain: 'efficiency',
    covers: ['U4', 'B3', 'R6', 'G2'],
    minutes: 9,
    fields: [
      text('bot', 'Hvad chatbotten skal kunne', 'What the chatbot should do'),
      longtext('limits', 'Hvad den ikke må svare på', 'What it must not answer'),
      text('users', 'Hvem der bruger den', 'Who uses it'),
    ],
    da: {
      title: 'Prøv chatbotten, før borgerne gør',
      when: 'Når den virker på de spørgsmål, I selv har fundet på.',
      whenNot: 'I stedet for at lade rigtige brugere prøve. Gør begge dele.',
      template: `Vi skal prøve en chatbot af. Den skal: {{bot}}
Brugerne: {{users}}
Den må ikke svare på:
{{limits}}

Giv mig højst 20 prøvespørgsmål, som rigtige mennesker ville skrive dem, også med stavefejl: otte almindelige, fire uklare, tre, hvor svaret ikke findes, tre uden for grænsen og to fra en, der er vred eller ked af det. Skriv ved hvert på højst 12 ord, hvad et godt svar gør. Sig, hvilke fem vi skal stille igen hver måned.`,
      example: {
        bot: 'hjælpe med at finde åbningstider og bestille tid',
        limits: 'Sygdom, priser på særlige aftaler, klager',
        users: 'kunder i alle aldre, mange på telefon',
      },
      check: ['Skriv svarene ned, også de pinlige.', 'Hvem stopper den, hvis den svarer galt?'],
      keywords: 'test chatbot kvalitetssikring afprøvning',
    },
    en: {
      title: 'Test the chatbot before the public does',
      when: 'When it works on the questions you thought of yourselves.',
      whenNot: 'Instead of letting real users try. Do both.',
      template: `We are going to test a chatbot. It should: {{bot}}
The users: {{users}}
It must not answer:
{{limits}}

Give me at most 20 test questions worded the way real people would, spelling mistakes included: eight ordinary, four unclear, three where there is no answer, three outside the limits, and two from somebody who is angry or sad. Next to each, say in at most 12 words what a good answer does. Say which five we should ask again every month.`,
      example: {
        bot: 'help people find opening hours and book a time',
        limits: 'Illness, prices of special agreements, complaints',
        users: 'customers of all ages, many on a phone',
      },
      check: ['Write the answers down, the embarrassing ones too.', 'Who stops it if it answers wrongly?'],
      keywords: 'test chatbot quality assurance trial',
    },
  },
  {
    id: 'did-it-help',
    area: 'strategy',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'organisational',
    gain: 'efficiency',
    covers: ['G7', 'G2', 'B4'],
    minutes: 8,
    fields: [
      text('effort', 'Hvad I har gjort', 'What you have done'),
      text('better', 'Hvad der skulle blive bedre', 'What it should improve'),
      longtext('have', 'Tal og iagttagelser, I allerede har', 'Figures and observations you have already'),
    ],
    da: {
      title: 'Hjalp det?',
      when: 'Når noget har kørt et stykke tid, og ingen har set efter.',
      whenNot: 'Når I kun leder efter bevis for det, I håber.',
      template: `Vi har gjort dette: {{effort}}
Det skulle gøre dette bedre: {{better}}

Det har vi:
{{have}}

Svar på højst 220 ord:
1. Hvad kan tallene sige, og hvad kan de ikke?
2. Hvad ellers kan forklare dem?
3. To ting, vi kan tælle fra nu af uden ekstra arbejde.
4. Tre spørgsmål til dem, det handler om.
5. Hvad vi skulle se for at holde op.

Regn kun med mine tal, og vis udregningen.`,
      example: {
        effort: 'en halv time uden telefon hver morgen',
        better: 'færre fejl i ordrerne',
        have: 'Fejl i januar 24, februar 22, marts 15. To nye begyndte i februar. Folk siger, der er mere ro.',
      },
      check: ['Regn efter.', 'Hvem er ikke blevet spurgt?'],
      keywords: 'effekt evaluering måling resultat gevinst',
    },
    en: {
      title: 'Did it help?',
      when: 'When something has been running for a while and nobody has looked.',
      whenNot: 'When you are only looking for proof of what you hope.',
      template: `We have done this: {{effort}}
It should improve this: {{better}}

What we have:
{{have}}

Answer in at most 220 words:
1. What can the figures say, and what can they not?
2. What else could explain them?
3. Two things we can count from now on without extra work.
4. Three questions for those concerned.
5. What we would have to see in order to stop.

Calculate with my figures only, and show the sums.`,
      example: {
        effort: 'half an hour without the phone every morning',
        better: 'fewer mistakes in orders',
        have: 'Mistakes in January 24, February 22, March 15. Two newcomers began in February. People say it is quieter.',
      },
      check: ['Check the sums.', 'Who has not been asked?'],
      keywords: 'effect evaluation measure result benefit',
    },
  },
];
