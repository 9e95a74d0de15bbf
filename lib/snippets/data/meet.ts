/** Workshops, webinars, podcasts, talks, and preparing for meetings (report 6.1.2). */
import { choice, longtext, recipients, text, tone, words } from '../fields.ts';
import type { Snippet } from '../types.ts';

export const MEET: readonly Snippet[] = [
  {
    id: 'workshop-plan',
    area: 'meet',
    roles: ['team', 'project', 'middle'],
    level: 'personal',
    gain: 'innovation',
    covers: ['U2'],
    minutes: 8,
    fields: [
      text('outcome', 'Hvad I skal have i hånden, når I går', 'What you should have when you leave'),
      text('people', 'Hvor mange, og hvem er de', 'How many, and who they are'),
      text('time', 'Tid og sted', 'Time and place'),
      longtext('avoid', 'Hvad der gik galt sidst', 'What went wrong last time', { optional: true }),
      words(350),
    ],
    da: {
      title: 'En workshop, der ender med noget',
      when: 'Når du skal samle folk om en opgave og vil have et resultat, ikke kun en snak.',
      whenNot: 'Når beslutningen allerede er taget. Så sig det, og brug tiden på spørgsmål.',
      template: `Planlæg en workshop. Deltagere: {{people}}. Tid og sted: {{time}}.

Når vi går, skal vi have: {{outcome}}.
{{#avoid}}
Undgå det, der gik galt sidst:
{{avoid}}
{{/avoid}}

Giv mig en tabel: klokkeslæt, hvad vi gør, hvem der taler, hvad der kommer ud af det. Læg pauser ind. Ingen taler i mere end ti minutter ad gangen, og alle når at sige noget inden for det første kvarter. Højst {{words}} ord.

Skriv til sidst, hvilken del jeg skal skære væk, hvis vi mister en halv time.`,
      example: {
        outcome: 'tre forslag til kortere ventetid i skranken, som vi kan prøve i maj',
        people: '12, heraf otte sagsbehandlere, to fra it og to fra borgerservice',
        time: 'onsdag kl. 9-12, ét lokale med plads til at gå rundt',
        avoid: 'De samme tre talte hele tiden. Vi fik 60 sedler og valgte ingen.',
      },
      check: [
        'Kan planen holde med dine folk i rummet?',
        'Fører hvert punkt frem mod resultatet?',
        'Hvem gør hvad dagen efter?',
      ],
      keywords: 'workshop facilitering program øvelser',
    },
    en: {
      title: 'A workshop that ends with something',
      when: 'When you bring people together around a task and want a result, not just a talk.',
      whenNot: 'When the decision has been made already. Then say so and use the time for questions.',
      template: `Plan a workshop. Participants: {{people}}. Time and place: {{time}}.

When we leave, we should have: {{outcome}}.
{{#avoid}}
Avoid what went wrong last time:
{{avoid}}
{{/avoid}}

Give me a table: time, what we do, who speaks, what comes out of it. Put breaks in. Nobody speaks for more than ten minutes at a stretch, and everybody gets to say something in the first quarter of an hour. At most {{words}} words.

At the end, tell me which part to cut if we lose half an hour.`,
      example: {
        outcome: 'three proposals for shorter queues at the counter that we can try in May',
        people: '12: eight caseworkers, two from IT and two from citizen services',
        time: 'Wednesday 9-12, one room with space to walk about',
        avoid: 'The same three people talked all the time. We got 60 notes and chose none.',
      },
      check: [
        'Will the plan work with your people in the room?',
        'Does every item lead to the result?',
        'Who does what the day after?',
      ],
      keywords: 'workshop facilitation programme exercises',
    },
  },
  {
    id: 'webinar-script',
    area: 'meet',
    roles: ['project', 'middle', 'top'],
    level: 'organisational',
    gain: 'efficiency',
    covers: ['U2'],
    minutes: 10,
    fields: [
      text('subject', 'Emne', 'Subject'),
      recipients('Hvem ser med', 'Who will watch'),
      choice('length', 'Varighed', 'Length', [
        { da: '30 minutter', en: '30 minutes' },
        { da: '45 minutter', en: '45 minutes' },
        { da: '60 minutter', en: '60 minutes' },
      ]),
      longtext('points', 'De tre ting, de skal huske', 'The three things they should remember'),
      words(450),
    ],
    da: {
      title: 'Drejebog til et webinar',
      when: 'Når du skal holde mange menneskers opmærksomhed gennem en skærm.',
      whenNot: 'Når det er en nyhed, folk skal kunne reagere på. Hold mindre møder i stedet.',
      template: `Lav en drejebog til et webinar om {{subject}} for {{recipients}}. Varighed: {{length}}.

De skal huske:
{{points}}

Drejebogen er en tabel: minut, indhold, hvad der vises, hvad deltagerne gør. Deltagerne skal gøre noget mindst hvert tiende minut: svare på en afstemning, skrive i chatten, prøve selv. Brug højst et kvarter på spørgsmål, og skriv to, jeg kan stille, hvis ingen andre gør. Højst {{words}} ord.

Skriv også de første to sætninger, jeg skal sige. Ingen velkomsttale.`,
      example: {
        subject: 'den nye rejseafregning',
        recipients: '200 medarbejdere i hele landet, som synes, den gamle var fin',
        length: '30 minutter',
        points:
          'Du tager et billede af bilaget og er færdig. Pengene er der inden for fem dage. Det gamle skema virker til udgangen af juni.',
      },
      check: [
        'Læs de to første sætninger højt. Ville du sige dem?',
        'Er der noget, du ikke kan svare på?',
        'Kan det vare ti minutter mindre?',
      ],
      keywords: 'webinar online møde teams afstemning',
    },
    en: {
      title: 'Running order for a webinar',
      when: 'When you have to hold the attention of many people through a screen.',
      whenNot: 'When it is news that people need to react to. Hold smaller meetings instead.',
      template: `Make a running order for a webinar on {{subject}} for {{recipients}}. Length: {{length}}.

They should remember:
{{points}}

The running order is a table: minute, content, what is shown, what participants do. They should do something at least every ten minutes: answer a poll, write in the chat, try it themselves. Use at most fifteen minutes for questions, and write two I can ask if nobody else does. At most {{words}} words.

Also write the first two sentences I should say. No welcome speech.`,
      example: {
        subject: 'the new way of claiming travel costs',
        recipients: '200 employees across the country who liked the old way',
        length: '30 minutes',
        points:
          'You take a photo of the receipt and you are done. The money arrives within five days. The old form works until the end of June.',
      },
      check: [
        'Read the first two sentences aloud. Would you say them?',
        'Is there anything you cannot answer?',
        'Could it be ten minutes shorter?',
      ],
      keywords: 'webinar online meeting poll',
    },
  },
  {
    id: 'podcast-guide',
    area: 'meet',
    roles: ['project', 'middle', 'top'],
    level: 'organisational',
    gain: 'innovation',
    covers: ['U2'],
    minutes: 6,
    fields: [
      text('subject', 'Emne', 'Subject'),
      text('guest', 'Gæsten, som rolle', 'The guest, as a role'),
      recipients('Hvem lytter', 'Who listens'),
      text('dare', 'Det, lytterne undrer sig over, men ikke spørger om', 'What listeners wonder about but never ask', {
        optional: true,
      }),
    ],
    da: {
      title: 'Spørgsmål til en podcast eller et interview',
      when: 'Når du skal interviewe en gæst og gerne vil væk fra de spørgsmål, alle stiller.',
      whenNot: 'Når du allerede er nysgerrig og ved, hvad du vil spørge om. Følg nysgerrigheden.',
      template: `Jeg skal interviewe {{guest}} om {{subject}}. Lytterne er {{recipients}}.
{{#dare}}Det, de undrer sig over: {{dare}}{{/dare}}

Lav højst ti spørgsmål i en rækkefølge, der begynder konkret og slutter med noget at tage med hjem. Hvert spørgsmål er én sætning, kan ikke besvares med ja eller nej og beder om en hændelse frem for en holdning. Sæt en stjerne ved de tre, jeg skal nå, hvis vi kun har ti minutter. Giv hvert af de tre et opfølgende spørgsmål.

Antag ikke noget om gæsten, som jeg ikke har skrevet.`,
      example: {
        subject: 'at lede folk, der er ældre end en selv',
        guest: 'en souschef i et byggemarked, 26 år',
        recipients: 'nye ledere i detailhandlen',
        dare: 'Hvad gør man, når de griner ad en?',
      },
      check: [
        'Ville gæsten glæde sig til at svare?',
        'Er der et spørgsmål, der går for tæt på?',
        'Hvilket spørgsmål mangler, som kun du kan stille?',
      ],
      keywords: 'podcast interview spørgeguide',
    },
    en: {
      title: 'Questions for a podcast or an interview',
      when: 'When you interview a guest and want to get away from the questions everybody asks.',
      whenNot: 'When you are curious already and know what to ask. Follow the curiosity.',
      template: `I am going to interview {{guest}} about {{subject}}. The listeners are {{recipients}}.
{{#dare}}What they wonder about: {{dare}}{{/dare}}

Write at most ten questions in an order that begins with something concrete and ends with something to take home. Each is one sentence, cannot be answered with yes or no, and asks for something that happened rather than an opinion. Put a star by the three I must get to if we only have ten minutes. Give each of the three a follow-up question.

Assume nothing about the guest that I have not written.`,
      example: {
        subject: 'leading people older than yourself',
        guest: 'the deputy manager of a DIY store, aged 26',
        recipients: 'new leaders in retail',
        dare: 'What do you do when they laugh at you?',
      },
      check: [
        'Would the guest look forward to answering?',
        'Does any question come too close?',
        'Which question is missing that only you can ask?',
      ],
      keywords: 'podcast interview question guide',
    },
  },
  {
    id: 'talk-outline',
    area: 'meet',
    roles: ['team', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['U2', 'B6'],
    minutes: 8,
    fields: [
      recipients('Hvem lytter', 'Who will listen'),
      text('change', 'Hvad skal være anderledes, når du er færdig', 'What should be different when you have finished'),
      longtext('material', 'Det, du ved, har set og mener', 'What you know, have seen and think'),
      choice('length', 'Varighed', 'Length', [
        { da: '5 minutter', en: '5 minutes' },
        { da: '10 minutter', en: '10 minutes' },
        { da: '20 minutter', en: '20 minutes' },
      ]),
    ],
    da: {
      title: 'Disposition til et oplæg',
      when: 'Når du har stoffet i hovedet og mangler en rød tråd.',
      whenNot: 'Når du skal tale om noget, der har ramt folk hårdt. Tal uden manuskript, og lyt mest.',
      template: `Jeg skal holde et oplæg på {{length}} for {{recipients}}. Når jeg er færdig, skal det her være anderledes: {{change}}.

Mit stof:
{{material}}

Lav en disposition med højst fem punkter. For hvert punkt: hvad jeg siger i én linje, hvilket eksempel fra mit stof der bærer det, og cirka hvor mange minutter. Foreslå to måder at begynde på, som ikke er en dagsorden, og én slutning, folk kan gøre noget med.

Skriv ikke selve talen. Brug kun mine eksempler, og sig til, hvis et punkt mangler et. Højst 250 ord.`,
      example: {
        recipients: '40 ledere fra byggebranchen',
        change: 'de vil afsætte en halv time om ugen til at gå en runde på pladsen uden telefon',
        material:
          'Vi havde 14 småskader sidste år. Da formanden begyndte at gå en fast runde, faldt det til fem. Det var ikke kontrol, folk begyndte at sige ting. Jeg troede ikke selv på det.',
        length: '10 minutter',
      },
      check: ['Er pointen din egen?', 'Holder tallene, hvis nogen spørger?', 'Sig det højt én gang med ur.'],
      keywords: 'oplæg tale præsentation foredrag disposition',
    },
    en: {
      title: 'Outline for a talk',
      when: 'When the material is in your head but you cannot find the thread.',
      whenNot: 'When you speak about something that has hit people hard. Speak without a script, and mostly listen.',
      template: `I am giving a talk of {{length}} to {{recipients}}. When I have finished, this should be different: {{change}}.

My material:
{{material}}

Make an outline of at most five points. For each: what I say in one line, which example from my material carries it, and roughly how many minutes. Suggest two ways to begin that are not an agenda, and one ending people can act on.

Do not write the talk itself. Use only my examples, and tell me if a point lacks one. At most 250 words.`,
      example: {
        recipients: '40 leaders from the building trade',
        change: 'they will set aside half an hour a week to walk the site without a phone',
        material:
          'We had 14 minor injuries last year. When the foreman began to walk a fixed round it fell to five. It was not about checking, people began to tell him things. I did not believe in it myself.',
        length: '10 minutes',
      },
      check: ['Is the point your own?', 'Do the figures hold if somebody asks?', 'Say it aloud once with a watch.'],
      keywords: 'talk speech presentation keynote outline',
    },
  },
  {
    id: 'argue-against-me',
    area: 'meet',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'support',
    covers: ['U2', 'B6', 'R4'],
    minutes: 10,
    fields: [
      longtext('proposal', 'Dit forslag', 'Your proposal'),
      longtext('reasons', 'Dine grunde', 'Your reasons'),
      text('opponent', 'Hvem er mest uenig', 'Who disagrees most'),
    ],
    da: {
      title: 'Sig mig imod før mødet',
      when: 'Når du skal fremlægge et forslag og hellere vil høre indvendingerne nu.',
      whenNot: 'Når du har en kollega, der kender sagen og vil sige dig imod. Spørg ham eller hende først.',
      template: `Du er min modstander på et møde. Spil rollen som {{opponent}}: klog, velforberedt og uenig.

Mit forslag:
{{proposal}}

Mine grunde:
{{reasons}}

Giv mig de fire stærkeste indvendinger, den sværeste først. Hver på højst 40 ord. Ros ikke, og gør ikke forslaget bedre. Hvis en indvending bygger på noget, du ikke kan vide om vores organisation, så skriv det som et spørgsmål.

Vent på mit svar på den første, og sig ærligt, om det holder. Tag så den næste.`,
      example: {
        proposal: 'Al support skal gå gennem én formular i stedet for mail.',
        reasons: 'Vi bruger to timer om dagen på at sortere mail. Med formularen ved vi, hvad det drejer sig om.',
        opponent: 'salgschefen, hvis kunder er vant til at skrive direkte',
      },
      check: [
        'Hvilken indvending har du ikke et godt svar på?',
        'Er noget af det bare almindeligheder?',
        'Hvad mener de rigtige mennesker? Spørg en af dem.',
      ],
      keywords: 'modargumenter sparring djævlens advokat indvendinger mødeforberedelse',
    },
    en: {
      title: 'Argue against me before the meeting',
      when: 'When you have to present a proposal and would rather hear the objections now.',
      whenNot: 'When you have a colleague who knows the matter and will disagree with you. Ask them first.',
      template: `You are my opponent in a meeting. Play the part of {{opponent}}: clever, well prepared and of a different opinion.

My proposal:
{{proposal}}

My reasons:
{{reasons}}

Give me the four strongest objections, the hardest first. Each at most 40 words. Do not praise, and do not improve the proposal. If an objection rests on something you cannot know about our organisation, put it as a question.

Wait for my answer to the first one and tell me honestly whether it holds. Then take the next.`,
      example: {
        proposal: 'We close the support mailbox and take everything through one form.',
        reasons: 'We spend two hours a day sorting mail. With the form we know what it is about.',
        opponent: 'the sales manager, whose customers are used to writing directly',
      },
      check: [
        'Which objection do you have no good answer to?',
        'Is some of it just general talk?',
        'What do the real people think? Ask one of them.',
      ],
      keywords: 'counter-arguments sparring devil’s advocate objections meeting preparation',
    },
  },
  {
    id: 'own-position',
    area: 'meet',
    roles: ['team', 'middle', 'top'],
    level: 'personal',
    gain: 'support',
    covers: ['U2', 'B5', 'B6', 'R4'],
    minutes: 10,
    fields: [
      text('issue', 'Spørgsmålet', 'The question'),
      longtext('view', 'Det mener du lige nu', 'What you think right now'),
      text('doubt', 'Det er du i tvivl om', 'What you are unsure of', { optional: true }),
    ],
    da: {
      title: 'Find ud af, hvad du selv mener',
      when: 'Før et møde, hvor du skal tage stilling og mærker, at du ikke er helt afklaret.',
      whenNot:
        'Når det handler om dine værdier eller et menneske, du har ansvar for. Gå en tur, eller tal med en, du stoler på.',
      template: `Jeg skal tage stilling til dette: {{issue}}

Lige nu mener jeg:
{{view}}
{{#doubt}}
Jeg er i tvivl om: {{doubt}}
{{/doubt}}

Hjælp mig med at tænke, ikke med at svare. Stil mig ét spørgsmål ad gangen, højst seks i alt, hvert på højst 25 ord. Spørg ind til det, jeg tager for givet, til hvem der taber ved det, og til hvad der ville få mig til at skifte mening. Giv ikke din egen holdning.

Saml mine svar til sidst i tre linjer med mine egne ord.`,
      example: {
        issue: 'Skal vi lade alle selv vælge deres hjemmearbejdsdage?',
        view: 'Ja, voksne mennesker kan godt styre det selv.',
        doubt: 'Om de nye i teamet bliver ladt alene',
      },
      check: ['Er de tre linjer dine?', 'Hvilket spørgsmål ramte?', 'Hvem bør høre din tvivl, før du beslutter?'],
      keywords: 'refleksion holdning stillingtagen mødeforberedelse tænke',
    },
    en: {
      title: 'Find out what you think yourself',
      when: 'Before a meeting where you will have to say where you stand, and you have not quite made up your mind.',
      whenNot: 'When it is about your values or a person in your care. Take a walk, or talk to somebody you trust.',
      template: `I need to decide where I stand on this: {{issue}}

Right now I think:
{{view}}
{{#doubt}}
I am unsure of: {{doubt}}
{{/doubt}}

Help me think, do not answer for me. Ask me one question at a time, at most six in all, each of at most 25 words. Ask about what I take for granted, about who loses by it, and about what would change my mind. Do not give your own opinion.

At the end, gather my answers in three lines in my own words.`,
      example: {
        issue: 'Should we let everybody choose their own days at home?',
        view: 'Yes, grown-up people can manage that.',
        doubt: 'Whether the newcomers in the team will be left alone',
      },
      check: [
        'Are the three lines yours?',
        'Which question struck home?',
        'Who should hear your doubt before you decide?',
      ],
      keywords: 'reflection opinion stance meeting preparation think',
    },
  },
  {
    id: 'farewell-speech',
    area: 'meet',
    roles: ['team', 'middle', 'top'],
    level: 'personal',
    gain: 'support',
    covers: ['U2', 'B1'],
    minutes: 8,
    humanFirst: true,
    fields: [
      choice('occasion', 'Anledning', 'Occasion', [
        { da: 'afsked', en: 'a farewell' },
        { da: 'jubilæum', en: 'an anniversary' },
        { da: 'rund fødselsdag', en: 'a milestone birthday' },
        { da: 'indvielse', en: 'an opening' },
        { da: 'julefrokost', en: 'a Christmas lunch' },
      ]),
      longtext('memories', 'Tre ting, du selv har oplevet', 'Three things you have seen yourself', {
        hint: {
          da: 'Skriv "kollegaen" i stedet for navnet. Intet om helbred.',
          en: 'Write "our colleague" instead of the name. Nothing about health.',
        },
      }),
      tone(),
      words(300),
    ],
    da: {
      title: 'En kort tale fra hjertet',
      when: 'Når du har minderne, men ikke ordene.',
      whenNot: 'Når du ikke har noget personligt at sige. Så sig hellere få ord, der er dine.',
      template: `Hjælp mig med en tale. Anledning: {{occasion}}.

Det har jeg selv oplevet:
{{memories}}

Skriv højst {{words}} ord til at sige højt: korte sætninger, ingen fremmedord, ingen citater af kendte mennesker. Tonen er {{tone}}. Brug kun mine tre oplevelser, og lad den bedste komme til sidst. Skriv "kollegaen" dér, hvor navnet skal stå. Ingen overdreven ros.

Skriv til sidst, hvor jeg bør holde en pause.`,
      example: {
        occasion: 'jubilæum',
        memories:
          'Kollegaen kørte gennem snestorm for at åbne butikken for én kunde.\nLærte mig at tælle til ti, før jeg svarer leverandører.\nHar aldrig glemt en lærlings første dag.',
      },
      check: [
        'Ville kollegaen kunne lide at høre det foran alle?',
        'Er det dine ord? Ret, til de er.',
        'Sig den højt, før du går derind.',
      ],
      keywords: 'tale fest jubilæum afsked fødselsdag reception',
    },
    en: {
      title: 'A short speech from the heart',
      when: 'When you have the memories but not the words.',
      whenNot: 'When you have nothing personal to say. Then a few words of your own are better.',
      template: `Help me with a speech. The occasion: {{occasion}}.

What I have seen myself:
{{memories}}

Write at most {{words}} words to be said aloud: short sentences, no difficult words, no quotes from famous people. The tone is {{tone}}. Use only my three memories and let the best one come last. Write "our colleague" where the name goes. No exaggerated praise.

At the end, tell me where to pause.`,
      example: {
        occasion: 'an anniversary',
        memories:
          'Our colleague drove through a snowstorm to open the shop for one customer.\nTaught me to count to ten before I answer suppliers.\nHas never forgotten an apprentice’s first day.',
      },
      check: [
        'Would the person like to hear it in front of everybody?',
        'Are the words yours? Change them until they are.',
        'Say it aloud before you go in.',
      ],
      keywords: 'speech party anniversary farewell birthday reception',
    },
  },
];
