/** More to write: messages to staff, adverts, questions and answers, plain language (report 6.1.1). */
import { choice, longtext, recipients, text, tone, words } from '../fields.ts';
import type { Snippet } from '../types.ts';

export const ANNOUNCE: readonly Snippet[] = [
  {
    id: 'announce-change',
    area: 'write',
    roles: ['team', 'middle', 'top'],
    level: 'organisational',
    gain: 'support',
    covers: ['U1', 'R1', 'B1'],
    minutes: 7,
    fields: [
      recipients(),
      text('change', 'Hvad bliver anderledes, og hvornår', 'What will be different, and when'),
      text('why', 'Den ærlige grund', 'The honest reason'),
      longtext('stays', 'Det, der ikke ændrer sig', 'What does not change'),
      text('ask', 'Hvor man kan spørge', 'Where people can ask'),
      words(150),
    ],
    da: {
      title: 'Fortæl om en ændring, der mærkes',
      when: 'Når noget i hverdagen bliver anderledes, og folk skal vide, hvad det betyder for dem.',
      whenNot: 'Når nogen bliver personligt ramt. De skal høre det fra dig, før det står på skrift.',
      template: `Skriv en besked til {{recipients}} om en ændring.

Det bliver anderledes: {{change}}
Grunden: {{why}}
Det ændrer sig ikke:
{{stays}}
Her kan man spørge: {{ask}}

Rækkefølge: hvad det betyder for dig, hvornår, hvorfor, hvad der er det samme, hvor du kan spørge. Højst {{words}} ord. Skriv grunden, som den er. Pynt ikke på ulemperne, og lov ikke noget, jeg ikke har skrevet. Brug ikke ordene "proces", "rejse" og "fremadrettet".`,
      example: {
        recipients: 'alle i administrationen',
        change: 'Fra 1. april møder vi ind på skift mellem kl. 7 og 9, så telefonen er dækket',
        why: 'Borgerne ringer mest mellem 7 og 9, og vi når ikke at svare',
        stays: 'Timetallet og muligheden for hjemmearbejde om fredagen',
        ask: 'hos mig, tirsdag kl. 14 i mødelokalet',
      },
      check: [
        'Ved læseren efter to linjer, hvad det betyder i praksis?',
        'Er grunden sand, også når den er ubehagelig?',
        'Hvem skal høre det mundtligt først?',
      ],
      keywords: 'forandring nyhed intern besked ændring orientering udmelding',
    },
    en: {
      title: 'Tell people about a change they will feel',
      when: 'When everyday work changes and people need to know what it means for them.',
      whenNot: 'When somebody is personally affected. They should hear it from you before it is in writing.',
      template: `Write a message to {{recipients}} about a change.

What will be different: {{change}}
The reason: {{why}}
What does not change:
{{stays}}
Where people can ask: {{ask}}

Order: what it means for you, when, why, what stays the same, where you can ask. At most {{words}} words. Give the reason as it is. Do not dress up the drawbacks, and promise nothing I have not written. Do not use the words "process", "journey" and "going forward".`,
      example: {
        recipients: 'everybody in administration',
        change: 'From 1 April we take turns starting between 7 and 9, so that the phone is covered',
        why: 'Most people call between 7 and 9 and we do not manage to answer',
        stays: 'The number of hours, and working from home on Fridays',
        ask: 'with me, Tuesday at 2 pm in the meeting room',
      },
      check: [
        'Does the reader know after two lines what it means in practice?',
        'Is the reason true, also when it is uncomfortable?',
        'Who should hear it in person first?',
      ],
      keywords: 'change news internal message information announcement',
    },
  },
  {
    id: 'job-advert',
    area: 'write',
    roles: ['team', 'middle', 'top'],
    level: 'organisational',
    gain: 'efficiency',
    covers: ['U1', 'B3'],
    minutes: 9,
    fields: [
      text('post', 'Stillingen', 'The post'),
      longtext('days', 'Hvad man laver en almindelig uge', 'What you do in an ordinary week'),
      longtext('must', 'Det, man skal kunne på dag ét', 'What you must be able to do on day one'),
      text('honest', 'Det, der kan være svært ved jobbet', 'What can be hard about the job'),
      words(280),
    ],
    da: {
      title: 'Et jobopslag, som de rigtige genkender sig i',
      when: 'Når du mangler folk, og det gamle opslag kunne handle om hvem som helst.',
      whenNot: 'Når du ikke har spurgt dem, der har jobbet i dag. Begynd med dem.',
      template: `Skriv et jobopslag til stillingen som {{post}}.

En almindelig uge:
{{days}}

Det skal man kunne fra begyndelsen:
{{must}}

Det kan være svært: {{honest}}

Højst {{words}} ord. Begynd med arbejdet, ikke med os. Skriv "du". Skil det, man skal kunne, fra det, man kan lære. Nævn det svære ærligt. Ingen lister over egenskaber, ingen "bolde i luften". Brug ord, der hverken peger på alder eller køn.

Skriv til sidst tre steder i teksten, der kan skræmme gode ansøgere væk.`,
      example: {
        post: 'kok i et plejehjem',
        days: 'Varm mad til 60 hver dag, bage to gange om ugen, bestille varer, spise med beboerne om fredagen',
        must: 'Lave mad fra bunden, holde styr på allergier, arbejde hver tredje weekend',
        honest: 'Køkkenet er lille, og man er alene fra kl. 14',
      },
      check: [
        'Ville dine bedste medarbejdere genkende jobbet?',
        'Er der krav, I ville se bort fra?',
        'Er løn, vilkår og frist skrevet rigtigt ind bagefter?',
      ],
      keywords: 'stillingsopslag jobannonce rekruttering ansættelse',
    },
    en: {
      title: 'A job advert the right people recognise themselves in',
      when: 'When you need people and the old advert could be about anybody.',
      whenNot: 'When you have not asked the people who do the job today. Start with them.',
      template: `Write a job advert for a {{post}}.

An ordinary week:
{{days}}

What you must be able to do from the start:
{{must}}

What can be hard: {{honest}}

At most {{words}} words. Begin with the work, not with us. Write "you". Separate what you must know from what you can learn. Be honest about the hard part. No lists of qualities, no "fast-paced environment". Use words that point to neither age nor gender.

At the end, name three places in the text that could scare good applicants away.`,
      example: {
        post: 'cook in a nursing home',
        days: 'Hot food for 60 every day, baking twice a week, ordering, eating with the residents on Fridays',
        must: 'Cook from scratch, keep track of allergies, work every third weekend',
        honest: 'The kitchen is small, and you are alone from 2 pm',
      },
      check: [
        'Would your best people recognise the job?',
        'Are there requirements you would waive?',
        'Have pay, terms and deadline been put in correctly afterwards?',
      ],
      keywords: 'job advert recruitment hiring vacancy',
    },
  },
  {
    id: 'plain-words',
    area: 'write',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['U1', 'B3'],
    minutes: 5,
    fields: [
      longtext('text', 'Teksten, uden navne', 'The text, without names'),
      recipients('Hvem skal forstå den', 'Who should understand it'),
      text('keep', 'Fagord, der skal blive', 'Technical terms that must stay', { optional: true }),
      words(200),
    ],
    da: {
      title: 'Fra fagsprog til almindeligt dansk',
      when: 'Når en tekst er rigtig, men kun kan læses af dem, der har skrevet den.',
      whenNot: 'Når ordlyden er bestemt ved lov. Skriv en forklaring ved siden af i stedet.',
      template: `Skriv teksten om, så {{recipients}} forstår den ved første læsning.
{{#keep}}Disse ord skal blive, men forklares første gang: {{keep}}{{/keep}}

Korte sætninger. Aktive verber. Ét emne i hvert afsnit. Højst {{words}} ord. Betydningen må ikke ændres, og intet krav, ingen frist og ingen undtagelse må forsvinde.

List under teksten de steder, hvor du var i tvivl om meningen, i højst fem linjer.

Teksten:
{{text}}`,
      example: {
        recipients: 'forældre, der ikke har dansk som modersmål',
        keep: 'søskenderabat',
        text: 'Tilskud ydes efter forudgående ansøgning med virkning fra den første i måneden efter indgivelsen, forudsat at betingelserne for søskenderabat er opfyldt.',
      },
      check: [
        'Lad en fra målgruppen læse den højt.',
        'Er alle frister og undtagelser stadig med?',
        'Afklar tvivlsstederne med den, der kender reglerne.',
      ],
      keywords: 'klart sprog letlæselig forenkle fagsprog formidling',
    },
    en: {
      title: 'From jargon to plain English',
      when: 'When a text is correct but can only be read by those who wrote it.',
      whenNot: 'When the wording is laid down by law. Write an explanation beside it instead.',
      template: `Rewrite the text so that {{recipients}} understand it at first reading.
{{#keep}}These terms must stay, but explain them the first time: {{keep}}{{/keep}}

Short sentences. Active verbs. One subject per paragraph. At most {{words}} words. The meaning must not change, and no requirement, deadline or exception may disappear.

Below the text, list the places where you were unsure of the meaning, in at most five lines.

The text:
{{text}}`,
      example: {
        recipients: 'parents for whom English is a second language',
        keep: 'sibling discount',
        text: 'Subsidies are granted upon prior application with effect from the first of the month following submission, provided that the conditions for the sibling discount are met.',
      },
      check: [
        'Have one of the readers read it aloud.',
        'Are all deadlines and exceptions still there?',
        'Clear up the doubtful places with somebody who knows the rules.',
      ],
      keywords: 'plain language readable simplify jargon',
    },
  },
  {
    id: 'questions-and-answers',
    area: 'write',
    roles: ['team', 'project', 'middle'],
    level: 'organisational',
    gain: 'efficiency',
    covers: ['U1', 'U4', 'R2'],
    minutes: 8,
    fields: [
      longtext('source', 'Det, svarene skal bygge på', 'What the answers should be based on'),
      recipients('Hvem spørger', 'Who asks'),
      choice('count', 'Hvor mange spørgsmål', 'How many questions', [
        { da: '6', en: '6' },
        { da: '10', en: '10' },
        { da: '15', en: '15' },
      ]),
    ],
    da: {
      title: 'Spørgsmål og svar til noget nyt',
      when: 'Når de samme spørgsmål kommer igen, eller du vil svare, før de bliver stillet.',
      whenNot: 'Når svarene ikke er besluttet endnu. Så skriv, hvornår de kommer.',
      template: `Lav {{count}} spørgsmål og svar til {{recipients}} ud fra teksten nedenfor.

Spørgsmålene skal lyde, som folk selv ville stille dem, også de kritiske. Hvert svar højst 50 ord og kun ud fra teksten. Står svaret der ikke, så skriv "Det ved vi ikke endnu". De mest stillede spørgsmål først.

Teksten:
{{source}}`,
      example: {
        recipients: 'medlemmer af idrætsforeningen',
        count: '6',
        source:
          'Hallen får nyt gulv i uge 28-31. Træning foregår på skolen. Omklædning er åben. Kontingentet er det samme. Håndbold og badminton bytter tider i de fire uger.',
      },
      check: ['Er svarene dine egne?', 'Mangler det spørgsmål, du helst vil undgå?', 'Hvem holder dem ved lige?'],
      keywords: 'FAQ ofte stillede spørgsmål svar vejledning',
    },
    en: {
      title: 'Questions and answers about something new',
      when: 'When the same questions keep coming, or you want to answer before they are asked.',
      whenNot: 'When the answers have not been decided. Then say when they will come.',
      template: `Write {{count}} questions and answers for {{recipients}} from the text below.

The questions should sound the way people would ask them, the critical ones too. Each answer at most 50 words and from the text only. If the answer is not there, write "We do not know yet". The most likely questions first.

The text:
{{source}}`,
      example: {
        recipients: 'members of the sports club',
        count: '6',
        source:
          'The hall gets a new floor in weeks 28-31. Training is at the school. Changing rooms stay open. The fee is the same. Handball and badminton swap times for the four weeks.',
      },
      check: [
        'Are the answers your own?',
        'Is the question you would rather avoid missing?',
        'Who keeps them up to date?',
      ],
      keywords: 'FAQ frequently asked questions answers guide',
    },
  },
  {
    id: 'social-post',
    area: 'write',
    roles: ['project', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['U1', 'R1'],
    minutes: 5,
    fields: [
      text('happened', 'Hvad der skete', 'What happened'),
      text('learned', 'Hvad du lærte af det', 'What you learned from it'),
      recipients('Hvem skal have noget ud af det', 'Who should get something out of it'),
      tone(),
      words(90),
    ],
    da: {
      title: 'Et opslag uden store ord',
      when: 'Når du har oplevet noget på arbejdet, som andre kan bruge.',
      whenNot: 'Når opslaget mest skal få dig til at se godt ud. Vent en dag.',
      template: `Skriv et opslag til et fagligt netværk på højst {{words}} ord.

Det skete: {{happened}}
Det lærte jeg: {{learned}}
Læserne: {{recipients}}
Tone: {{tone}}

Begynd med det konkrete. Ingen emojis, ingen hashtags, ingen "stolt over at dele". Slut med et spørgsmål, jeg oprigtigt gerne vil have svar på. Giv mig to udgaver.`,
      example: {
        happened: 'Vi holdt et møde uden dagsorden og spurgte kun: Hvad irriterer jer?',
        learned: 'Halvdelen kunne vi ordne samme dag',
        recipients: 'andre ledere i den offentlige sektor',
        tone: 'venlig og ligefrem',
      },
      check: ['Har alle, der kan genkendes, sagt ja?', 'Ville du sige det højt til en kollega?'],
      keywords: 'LinkedIn sociale medier opslag netværk',
    },
    en: {
      title: 'A post without big words',
      when: 'When something happened at work that others can use.',
      whenNot: 'When the post is mainly there to make you look good. Wait a day.',
      template: `Write a post for a professional network in at most {{words}} words.

What happened: {{happened}}
What I learned: {{learned}}
The readers: {{recipients}}
Tone: {{tone}}

Begin with the concrete. No emojis, no hashtags, no "proud to share". End with a question I honestly want answered. Give me two versions.`,
      example: {
        happened: 'We held a meeting without an agenda and only asked: what annoys you?',
        learned: 'Half of it we could fix the same day',
        recipients: 'other leaders in the public sector',
        tone: 'friendly and straightforward',
      },
      check: ['Has everybody who can be recognised said yes?', 'Would you say it aloud to a colleague?'],
      keywords: 'LinkedIn social media post network',
    },
  },
  {
    id: 'thank-team',
    area: 'write',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'support',
    covers: ['U1', 'B1'],
    minutes: 4,
    humanFirst: true,
    fields: [
      longtext('did', 'Hvad de gjorde, så konkret som muligt', 'What they did, as precisely as you can'),
      text('meant', 'Hvad det betød, og for hvem', 'What it meant, and to whom'),
      words(80),
    ],
    da: {
      title: 'Tak, så det kan mærkes',
      when: 'Når en gruppe har gjort noget, og "godt gået" er for lidt.',
      whenNot: 'Når det er ét menneske. Sig det ansigt til ansigt, med dine egne ord.',
      template: `Hjælp mig med at takke en gruppe.

Det gjorde de:
{{did}}

Det betød: {{meant}}

Skriv højst {{words}} ord, jeg kan sige højt. Nævn to konkrete ting, de gjorde. Ingen sammenligning med andre, ingen superlativer, ingen nye opgaver til sidst. Skriv, hvor teksten kun er fyld, så jeg kan sætte mine egne ord ind.`,
      example: {
        did: 'Da varmen gik, flyttede de hele afdelingen på en eftermiddag, ringede til alle, der havde en aftale, og hængte skilte op på tre sprog.',
        meant: 'Ingen gik forgæves, og mange skrev og takkede',
      },
      check: ['Har du selv set det, du takker for?', 'Er der nogen, du har glemt?'],
      keywords: 'tak ros anerkendelse fejring',
    },
    en: {
      title: 'A thank you that can be felt',
      when: 'When a group has done something and "well done" is too little.',
      whenNot: 'When it is one person. Say it face to face, in your own words.',
      template: `Help me thank a group.

What they did:
{{did}}

What it meant: {{meant}}

Write at most {{words}} words that I can say aloud. Mention two specific things they did. No comparing with others, no superlatives, no new tasks at the end. Point out where the text is only filler, so that I can put in my own words.`,
      example: {
        did: 'When the heating failed they moved the whole department in an afternoon, called everybody who had an appointment, and put up signs in three languages.',
        meant: 'Nobody had a wasted trip, and many wrote to thank us',
      },
      check: ['Have you seen for yourself what you are thanking them for?', 'Is there anybody you have forgotten?'],
      keywords: 'thanks praise recognition celebrate',
    },
  },
];
