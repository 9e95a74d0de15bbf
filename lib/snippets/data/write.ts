/** Texts: write, adapt, shorten, the web, translate, read survey text (report 6.1.1). */
import { language, longtext, NO_NAMES, recipients, text, tone, words } from '../fields.ts';
import type { Snippet } from '../types.ts';

export const WRITE: readonly Snippet[] = [
  {
    id: 'short-mail',
    area: 'write',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['U1', 'R1'],
    minutes: 3,
    fields: [
      recipients(),
      longtext('points', 'Hvad de skal vide', 'What they need to know'),
      text('action', 'Hvad de skal gøre, og hvornår', 'What they should do, and by when'),
      tone(),
      words(120),
    ],
    da: {
      title: 'En kort mail, der siger det vigtigste først',
      when: 'Når du ved, hvad du vil sige, men ikke har tid til at få det skrevet kort.',
      whenNot: 'Når det kan siges på et minut i telefonen, eller når modtageren kan blive ked af det.',
      template: `Skriv en mail til {{recipients}}.

De skal vide:
{{points}}

De skal gøre: {{action}}

Skriv det, de skal gøre, i første linje. Derefter det nødvendige og ikke mere. Tonen er {{tone}}. Højst {{words}} ord, ingen høflighedsfraser først og ingen opsummering til sidst. Brug kun det, jeg har skrevet. Mangler du noget, så skriv [mangler].

Foreslå også en emnelinje på højst otte ord.`,
      example: {
        recipients: 'de fem teamledere i kundeservice',
        points:
          'Det nye telefonsystem går i gang mandag den 3. Der er undervisning torsdag kl. 9 og kl. 13. Den gamle omstilling lukker fredag kl. 16.',
        action: 'Melde tilbage senest onsdag, hvilket hold deres team kommer på',
      },
      check: [
        'Står opgaven og fristen øverst?',
        'Er der løfter eller datoer med, som du ikke har skrevet?',
        'Kan den blive kortere endnu?',
      ],
      keywords: 'e-mail besked skrive',
    },
    en: {
      title: 'A short email that says the main thing first',
      when: 'When you know what you want to say but have no time to make it short.',
      whenNot: 'When a one-minute call would do, or when the message may hurt the person who gets it.',
      template: `Write an email to {{recipients}}.

They need to know:
{{points}}

They should do this: {{action}}

Put what they should do in the first line. Then what is necessary, and nothing else. The tone is {{tone}}. At most {{words}} words, no opening pleasantries and no summary at the end. Use only what I have written. If something is missing, write [missing].

Also suggest a subject line of at most eight words.`,
      example: {
        recipients: 'the five team leads in customer service',
        points:
          'The new phone system starts on Monday the 3rd. There is training on Thursday at 9 am and 1 pm. The old switchboard closes on Friday at 4 pm.',
        action: 'Reply by Wednesday with the session their team will join',
      },
      check: [
        'Are the task and the deadline at the top?',
        'Does it promise anything, or name a date, that you did not?',
        'Could it be shorter still?',
      ],
      keywords: 'email message write',
    },
  },
  {
    id: 'critical-reply',
    area: 'write',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'support',
    covers: ['U1', 'B1', 'R5'],
    minutes: 5,
    humanFirst: true,
    fields: [
      longtext(
        'criticism',
        'Hvad kritikken går på, med dine egne ord',
        'What the criticism is about, in your own words',
        NO_NAMES,
      ),
      longtext('position', 'Hvad du mener, og hvad du vil gøre', 'What you think, and what you will do'),
      tone(),
      words(130),
    ],
    da: {
      title: 'Svar roligt på en vred mail',
      when: 'Når du har fået en mail, der gør dig irriteret, og svaret skal være sagligt.',
      whenNot: 'Når I to har brug for at tale sammen. Ring først, og skriv så en kort opfølgning.',
      template: `Jeg har fået en kritisk mail. Kritikken går på:
{{criticism}}

Det mener jeg, og det vil jeg gøre:
{{position}}

Skriv et svar på højst {{words}} ord. Tonen er {{tone}}. Vis i én sætning, at jeg har forstået, hvad der er problemet for afsenderen. Sig så, hvad jeg gør, og hvornår. Ingen bortforklaringer, ingen modangreb, ingen faste vendinger som "jeg beklager, hvis du føler".

Skriv til sidst én linje til mig: Hvad kan afsenderen læse som en provokation i mit svar?`,
      example: {
        criticism:
          'En afdelingsleder er vred over, at vi flyttede introforløbet uden at spørge. Hans nye folk stod uden program den første dag.',
        position:
          'Han har ret i, at vi skulle have ringet. Forløbet bliver, hvor det er. Jeg laver en fast kalender for resten af året inden fredag.',
      },
      check: [
        'Står du selv inde for hver sætning?',
        'Lover svaret mere, end du kan holde?',
        'Ville en samtale være bedre?',
      ],
      keywords: 'kritik klage vrede konflikt svar',
    },
    en: {
      title: 'Answer an angry email calmly',
      when: 'When an email has annoyed you and the answer has to be fair.',
      whenNot: 'When the two of you need to talk. Call first, then write a short follow-up.',
      template: `I have received a critical email. The criticism is:
{{criticism}}

This is what I think and what I will do:
{{position}}

Write a reply of at most {{words}} words. The tone is {{tone}}. Show in one sentence that I have understood what the problem is for the sender. Then say what I will do, and when. No excuses, no counter-attack, no stock phrases such as "I am sorry if you feel".

Finish with one line for me only: what in my reply could the sender read as a provocation?`,
      example: {
        criticism:
          'A head of department is angry that we moved the induction week without asking. His new people had nothing to do on their first day.',
        position:
          'He is right that we should have called. The new date stays. I will send a fixed calendar for the rest of the year by Friday.',
      },
      check: [
        'Do you stand by every sentence?',
        'Does it promise more than you can keep?',
        'Would a conversation be better?',
      ],
      keywords: 'criticism complaint anger conflict reply',
    },
  },
  {
    id: 'cut-down',
    area: 'write',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['U1', 'R1', 'R2'],
    minutes: 3,
    fields: [
      longtext('text', 'Teksten', 'The text', {
        hint: {
          da: 'Tag navne og fortrolige oplysninger ud først.',
          en: 'Take out names and confidential details first.',
        },
      }),
      recipients('Hvem skal læse den', 'Who will read it'),
      words(150),
    ],
    da: {
      title: 'Skær en tekst ned uden at miste meningen',
      when: 'Når en tekst er rigtig nok, men for lang til dem, der skal læse den.',
      whenNot: 'Når teksten er en aftale, en afgørelse eller et referat, hvor hvert ord tæller.',
      template: `Skær teksten nedenfor ned til højst {{words}} ord. Den skal læses af {{recipients}}.

Behold alle tal, datoer, navne på ansvarlige og beslutninger præcis, som de står. Fjern gentagelser, indledninger og selvfølgeligheder. Behold min måde at skrive på. Tilføj intet.

Skriv under teksten i højst tre punkter, hvad du har taget ud, så jeg kan se, om noget vigtigt forsvandt.

Teksten:
{{text}}`,
      example: {
        recipients: 'butikschefer, der læser på telefonen mellem to kunder',
        text: 'Kære alle. Som I ved, har vi i løbet af det seneste halve år arbejdet med at finde en ny leverandør af poser. Det har været en lang proces, og vi vil gerne takke for jeres tålmodighed. Fra den 1. marts skal alle poser bestilles hos den nye leverandør i den fælles portal. Gamle poser bruges op.',
        words: '60',
      },
      check: [
        'Er alle tal, datoer og beslutninger der stadig?',
        'Blev noget vigtigt taget ud?',
        'Lyder det stadig som dig?',
      ],
      keywords: 'forkort stramme op redigere kortere',
    },
    en: {
      title: 'Cut a text down without losing the point',
      when: 'When a text is right but too long for those who have to read it.',
      whenNot: 'When the text is an agreement, a ruling or minutes, where every word counts.',
      template: `Cut the text below down to at most {{words}} words. It will be read by {{recipients}}.

Keep every figure, date, responsible person and decision exactly as it stands. Take out repetitions, introductions and the obvious. Keep my way of writing. Add nothing.

Below the text, list in at most three points what you took out, so that I can see whether anything important went missing.

The text:
{{text}}`,
      example: {
        recipients: 'shop managers reading on their phone between two customers',
        text: 'Dear all. As you know, for the past six months we have been working on finding a new supplier of bags. It has been a long process and we would like to thank you for your patience. From 1 March all bags must be ordered from the new supplier in the shared portal. Old bags should be used up.',
        words: '60',
      },
      check: [
        'Are all figures, dates and decisions still there?',
        'Did anything important go?',
        'Does it still sound like you?',
      ],
      keywords: 'shorten tighten edit condense',
    },
  },
  {
    id: 'three-audiences',
    area: 'write',
    roles: ['middle', 'top', 'project'],
    level: 'organisational',
    gain: 'efficiency',
    covers: ['U1'],
    minutes: 6,
    fields: [
      longtext('message', 'Budskabet', 'The message'),
      text('first', 'Første modtager', 'First audience'),
      text('second', 'Anden modtager', 'Second audience'),
      text('third', 'Tredje modtager', 'Third audience', { optional: true }),
      words(100),
    ],
    da: {
      title: 'Samme budskab til forskellige modtagere',
      when: 'Når medarbejdere, ledelse og kunder skal have den samme nyhed, men har brug for forskellige ting.',
      whenNot: 'Når nyheden rammer nogen personligt. De skal høre den fra dig først, ansigt til ansigt.',
      template: `Her er et budskab:
{{message}}

Skriv det i en udgave til hver af disse modtagere:
1. {{first}}
2. {{second}}
{{#third}}3. {{third}}{{/third}}

Hver udgave er på højst {{words}} ord. Begynd med det, netop den modtager vil spørge om først. Fakta skal være ens i alle udgaver. Skriv ikke noget, jeg ikke har skrevet.

Slut med at nævne i højst tre punkter, hvor udgaverne kan misforstås, hvis modtagerne taler sammen.`,
      example: {
        message:
          'Fra 1. august samler vi de to værksteder i Ringdal. Ingen bliver afskediget. Åbningstiden bliver en time længere. Kunder i nord får længere at køre.',
        first: 'mekanikerne på begge værksteder',
        second: 'bestyrelsen',
        third: 'faste kunder i nord',
      },
      check: [
        'Er fakta ens i alle udgaver?',
        'Er der noget i én udgave, de andre vil undre sig over?',
        'Får de, det rammer, besked først?',
      ],
      keywords: 'målgruppe tilpas kommunikation',
    },
    en: {
      title: 'One message for several audiences',
      when: 'When staff, management and customers get the same news but need different things from it.',
      whenNot: 'When the news affects somebody personally. They should hear it from you first, face to face.',
      template: `Here is a message:
{{message}}

Write one version for each of these audiences:
1. {{first}}
2. {{second}}
{{#third}}3. {{third}}{{/third}}

Each version is at most {{words}} words. Begin with what that audience will ask about first. The facts must be the same in all versions. Write nothing that I have not written.

Finish by naming, in at most three points, where the versions could be misunderstood if the audiences talk to each other.`,
      example: {
        message:
          'From 1 August we bring the two workshops together in Ringdale. Nobody will be made redundant. Opening hours get one hour longer. Customers in the north will have further to drive.',
        first: 'the mechanics in both workshops',
        second: 'the board',
        third: 'regular customers in the north',
      },
      check: [
        'Are the facts the same in all versions?',
        'Is there anything in one version that the others would wonder about?',
        'Will those it affects hear it first?',
      ],
      keywords: 'audience adapt communication',
    },
  },
  {
    id: 'newsletter',
    area: 'write',
    roles: ['team', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['U1', 'R1'],
    minutes: 8,
    fields: [
      recipients('Hvem læser det', 'Who reads it'),
      longtext('news', 'Nyhederne, én pr. linje', 'The news, one item per line'),
      text('most', 'Den vigtigste', 'The most important one'),
      tone(),
      words(250),
    ],
    da: {
      title: 'Et nyhedsbrev, der bliver læst',
      when: 'Når du har tre til seks nyheder og vil have dem ud, mens de er nye.',
      whenNot: 'Når der reelt kun er én nyhed. Så er en kort besked bedre.',
      template: `Skriv et nyhedsbrev til {{recipients}} ud fra disse nyheder:
{{news}}

Den vigtigste er: {{most}}. Den skal stå først og fylde mest.

Hver nyhed får en overskrift, der fortæller nyheden, og to til fire linjer om, hvad den betyder for læseren. Tonen er {{tone}}. Højst {{words}} ord i alt. Ingen indledning om årstiden og ingen afrunding. Find ikke på citater eller tal.

Er der en nyhed, læserne kan undvære, så sig det til sidst.`,
      example: {
        recipients: 'alle medarbejdere på tre plejecentre',
        news: 'Ny vagtplan fra uge 14\nVi har fået egen kok på Møllehaven\nKursus i forflytning er fyldt op, nyt hold i maj\nParkeringspladsen asfalteres i uge 12',
        most: 'Ny vagtplan fra uge 14',
      },
      check: [
        'Er den vigtigste nyhed først?',
        'Er der tilføjet ros, citater eller tal, som ingen har sagt?',
        'Er det værd at læse for modtageren?',
      ],
      keywords: 'intern kommunikation nyheder',
    },
    en: {
      title: 'A newsletter that gets read',
      when: 'When you have three to six pieces of news and want them out while they are fresh.',
      whenNot: 'When there is really only one piece of news. Then a short message is better.',
      template: `Write a newsletter for {{recipients}} from these pieces of news:
{{news}}

The most important one is: {{most}}. It comes first and gets the most room.

Each piece gets a headline that tells the news, and two to four lines on what it means for the reader. The tone is {{tone}}. At most {{words}} words in all. No opening about the season and no closing. Do not make up quotes or figures.

If there is a piece that readers could do without, say so at the end.`,
      example: {
        recipients: 'all staff at three care homes',
        news: 'New rota from week 14\nMill House has its own cook\nThe course in moving and handling is full, a new one in May\nThe car park gets new tarmac in week 12',
        most: 'New rota from week 14',
      },
      check: [
        'Is the most important news first?',
        'Has praise, a quote or a figure been added that nobody said?',
        'Is it worth the reader’s time?',
      ],
      keywords: 'internal communication news bulletin',
    },
  },
  {
    id: 'web-page',
    area: 'write',
    roles: ['project', 'middle', 'top'],
    level: 'organisational',
    gain: 'efficiency',
    covers: ['U1'],
    minutes: 8,
    fields: [
      text('page', 'Hvad siden handler om', 'What the page is about'),
      text('visitor', 'Hvem kommer, og hvad vil de finde ud af', 'Who visits, and what they want to find out'),
      longtext('facts', 'Fakta, der skal med', 'Facts to include'),
      text('step', 'Hvad de skal gøre bagefter', 'What they should do next'),
      words(200),
    ],
    da: {
      title: 'En side til hjemmesiden',
      when: 'Når I skal beskrive en ydelse, en afdeling eller et tilbud for folk, der ikke kender jer.',
      whenNot: 'Når siden giver råd om jura, helbred eller penge. Lad en fagperson skrive kernen.',
      template: `Skriv en webside om {{page}}.

De besøgende: {{visitor}}
Det skal de gøre bagefter: {{step}}

Fakta, der skal med:
{{facts}}

Skriv en overskrift på højst otte ord, en indledning på to linjer og højst fire afsnit med sigende mellemrubrikker. Højst {{words}} ord. Svar først på det, de besøgende vil vide. Tal til dem som "du". Ingen superlativer, ingen påstande uden dækning i mine fakta.

List til sidst de spørgsmål, en besøgende stadig vil have.`,
      example: {
        page: 'leje af lokaler i kulturhuset',
        visitor: 'foreninger, der vil vide pris, plads og om der er ledigt',
        facts:
          'Tre lokaler: 20, 60 og 140 pladser. Foreninger i kommunen låner gratis på hverdage. Projektor i alle rum. Elevator. Bestilles mindst 14 dage før.',
        step: 'Se kalenderen og sende en forespørgsel',
      },
      check: [
        'Passer alle fakta og priser?',
        'Kan den besøgende finde svaret på ti sekunder?',
        'Lover siden noget, I ikke kan holde?',
      ],
      keywords: 'hjemmeside webtekst indhold',
    },
    en: {
      title: 'A page for the website',
      when: 'When you describe a service, a department or an offer to people who do not know you.',
      whenNot: 'When the page gives advice on law, health or money. Let a professional write the core.',
      template: `Write a web page about {{page}}.

The visitors: {{visitor}}
What they should do next: {{step}}

Facts to include:
{{facts}}

Write a headline of at most eight words, an opening of two lines and at most four sections with informative subheadings. At most {{words}} words. First answer what the visitors want to know. Speak to them as "you". No superlatives, no claim that my facts do not cover.

At the end, list the questions a visitor will still have.`,
      example: {
        page: 'hiring rooms in the community centre',
        visitor: 'clubs that want to know the price, the size and whether a room is free',
        facts:
          'Three rooms: 20, 60 and 140 seats. Local clubs use them free of charge on weekdays. Projector in every room. Lift. Book at least 14 days ahead.',
        step: 'Look at the calendar and send a request',
      },
      check: [
        'Are all facts and prices right?',
        'Can a visitor find the answer in ten seconds?',
        'Does the page promise what you cannot keep?',
      ],
      keywords: 'website copy content',
    },
  },
  {
    id: 'search-words',
    area: 'write',
    roles: ['project', 'middle'],
    level: 'organisational',
    gain: 'efficiency',
    covers: ['U1'],
    minutes: 6,
    fields: [
      longtext('text', 'Teksten på siden', 'The text of the page'),
      text('audience', 'Hvem skal finde den', 'Who should find it'),
      text('place', 'Område eller by', 'Area or town', { optional: true }),
    ],
    da: {
      title: 'Søgeord og titel, så siden bliver fundet',
      when: 'Når en side er god, men ingen finder den på en søgemaskine.',
      whenNot: 'Når du har adgang til jeres egne søgetal. De er bedre end AI’ens gæt, så begynd dér.',
      template: `Teksten nedenfor ligger på vores hjemmeside. Den skal findes af {{audience}}{{#place}} i {{place}}{{/place}}.

Giv mig:
1. Ti ord eller korte sætninger, som de mennesker selv ville skrive i et søgefelt. Hverdagsord, ikke vores fagord.
2. En sidetitel på højst 60 tegn.
3. En beskrivelse på højst 155 tegn.
4. Højst fem konkrete ændringer i teksten, så søgeordene falder naturligt ind.

Du kender ikke rigtige søgetal. Skriv derfor ikke, hvor mange der søger. Gør ikke teksten længere.

Teksten:
{{text}}`,
      example: {
        audience: 'forældre, der leder efter en svømmeskole',
        place: 'Vesterbæk',
        text: 'Vi tilbyder aquatiske læringsforløb for børn i alderen 4-9 år med certificerede instruktører i et trygt miljø.',
      },
      check: [
        'Ville du selv søge sådan?',
        'Er der opfundet tal eller mærker?',
        'Kan teksten stadig læses højt uden at lyde underlig?',
      ],
      keywords: 'SEO søgemaskine google nøgleord metabeskrivelse',
    },
    en: {
      title: 'Search words and a title so the page is found',
      when: 'When a page is good but nobody finds it through a search engine.',
      whenNot: 'When you can see your own search figures. They beat the AI’s guesses, so start there.',
      template: `The text below is on our website. It should be found by {{audience}}{{#place}} in {{place}}{{/place}}.

Give me:
1. Ten words or short phrases those people would type into a search box. Everyday words, not our trade terms.
2. A page title of at most 60 characters.
3. A description of at most 155 characters.
4. At most five specific changes to the text, so that the search words fit in naturally.

You do not know real search figures, so do not say how many people search. Do not make the text longer.

The text:
{{text}}`,
      example: {
        audience: 'parents looking for a swimming school',
        place: 'Westbrook',
        text: 'We provide aquatic learning journeys for children aged 4-9 with certified instructors in a safe environment.',
      },
      check: [
        'Would you search like that yourself?',
        'Have figures or labels been made up?',
        'Can the text still be read aloud without sounding odd?',
      ],
      keywords: 'SEO search engine google keywords meta description',
    },
  },
  {
    id: 'translate',
    area: 'write',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['U1', 'R6'],
    minutes: 4,
    fields: [
      longtext('text', 'Teksten', 'The text', {
        hint: {
          da: 'Tag navne og fortrolige oplysninger ud først.',
          en: 'Take out names and confidential details first.',
        },
      }),
      language('Oversæt til', 'Translate into'),
      recipients('Hvem skal læse den', 'Who will read it'),
    ],
    da: {
      title: 'Oversæt, så det ikke lyder oversat',
      when: 'Når en kollega eller partner skal have teksten på sit eget sprog.',
      whenNot: 'Når teksten er juridisk bindende eller handler om sikkerhed. Brug en oversætter.',
      template: `Oversæt teksten til {{language}}. Den skal læses af {{recipients}}.

Den skal lyde, som om den er skrevet på sproget, ikke oversat. Behold afsnit, tal, datoer og egennavne. Den må højst blive 15 % længere end originalen. Tilføj og udelad intet.

Skriv under oversættelsen i højst fem punkter: ord, du var i tvivl om, med dit valg og et alternativ, og vendinger, der kan virke for direkte eller for høflige dér, hvor teksten skal læses.

Teksten:
{{text}}`,
      example: {
        language: 'polsk',
        recipients: 'de polske kolleger på lageret',
        text: 'Fra mandag tjekker vi alle gaffeltrucks, inden vagten begynder. Tjeklisten hænger ved laderen. Er der en fejl, så sæt trucken til side og sig det til vagtlederen. Man får aldrig ballade for at melde en fejl.',
      },
      check: [
        'Få en, der taler sproget, til at læse det, hvis det er vigtigt.',
        'Er tal, datoer og navne de samme?',
        'Læs tvivlspunkterne, før du sender.',
      ],
      keywords: 'oversættelse flersproget engelsk tysk polsk',
    },
    en: {
      title: 'Translate so that it reads naturally',
      when: 'When a colleague or partner should have the text in their own language.',
      whenNot: 'When the text is legally binding or about safety. Use a translator.',
      template: `Translate the text into {{language}}. It will be read by {{recipients}}.

It should sound as if it were written in that language, not translated. Keep paragraphs, figures, dates and proper names. It may be at most 15% longer than the original. Add nothing and leave nothing out.

Below the translation, in at most five points: words you were unsure about, with your choice and an alternative, and phrases that may come across as too blunt or too polite where the text will be read.

The text:
{{text}}`,
      example: {
        language: 'Polish',
        recipients: 'our Polish colleagues in the warehouse',
        text: 'From Monday we check every forklift before the shift begins. The checklist hangs by the charger. If something is wrong, park the truck and tell the shift lead. Nobody ever gets into trouble for reporting a fault.',
      },
      check: [
        'If it matters, have somebody who speaks the language read it.',
        'Are figures, dates and names the same?',
        'Read the points of doubt before you send.',
      ],
      keywords: 'translation multilingual language',
    },
  },
  {
    id: 'survey-comments',
    area: 'write',
    roles: ['team', 'middle', 'top'],
    level: 'organisational',
    gain: 'support',
    covers: ['U1', 'U3', 'R5', 'R6'],
    minutes: 15,
    humanFirst: true,
    fields: [
      text('question', 'Hvad der blev spurgt om', 'What was asked'),
      longtext('comments', 'Svarene, uden navne, steder og sygdom', 'The answers, without names, places and illness', {
        hint: {
          da: 'Under fem svar kan folk genkendes. Lad dem ligge.',
          en: 'With fewer than five answers people can be recognised. Leave those out.',
        },
      }),
      text('count', 'Hvor mange svarede', 'How many answered'),
      words(250),
    ],
    da: {
      title: 'Find temaerne i svarene fra en APV',
      when: 'Når der er mange fritekstsvar fra en arbejdspladsvurdering, og du vil se mønstre uden at lede efter personer.',
      whenNot: 'Når svarene er få eller kan føres tilbage til nogen. Læs dem selv, og hold dem hos dig.',
      template: `Her er svar fra en arbejdspladsvurdering. Spørgsmålet var: {{question}}. {{count}} har svaret.

Find højst fem temaer. For hvert tema: hvad det handler om i én linje, cirka hvor mange svar der peger på det, og hvad der taler imod. Nævn også, hvad der går godt. Citér ikke og gengiv ikke vendinger, som kan afsløre, hvem der har skrevet. Gæt ikke på årsager.

Højst {{words}} ord. Slut med tre åbne spørgsmål, jeg kan stille medarbejderne for at forstå det bedre.

Svarene:
{{comments}}`,
      example: {
        question: 'Hvad vil gøre det bedre at gå på arbejde her?',
        count: '38 af 52',
        comments:
          'Mere ro om eftermiddagen\nAt vi får at vide tidligere, når planen ændres\nBedre stole\nGod stemning, men for mange ændringer med kort varsel\nNogen at spørge, når man er ny',
      },
      check: [
        'Kan nogen genkendes?',
        'Læs selv mindst ti svar. Er du enig i temaerne?',
        'Har de sjældne, men alvorlige svar fået plads?',
      ],
      keywords: 'APV trivsel arbejdspladsvurdering medarbejderundersøgelse fritekst kommentarer',
    },
    en: {
      title: 'Find the themes in staff survey comments',
      when: 'When a workplace survey has many written answers and you want to see patterns without looking for people.',
      whenNot: 'When the answers are few or point to somebody. Read them yourself and keep them to yourself.',
      template: `Here are the written comments from a staff survey. The question was: {{question}}. {{count}} answered.

Find at most five themes. For each: what it is about in one line, roughly how many answers point to it, and what speaks against it. Also mention what works well. Do not quote and do not repeat phrases that could reveal who wrote them. Do not guess at causes.

At most {{words}} words. Finish with three open questions I can ask the staff to understand it better.

The answers:
{{comments}}`,
      example: {
        question: 'What would make this a better place to work?',
        count: '38 of 52',
        comments:
          'More quiet in the afternoon\nHear about changes to the rota earlier\nBetter chairs\nGood spirit, but too many changes at short notice\nSomebody to ask when you are new',
      },
      check: [
        'Could anybody be recognised?',
        'Read at least ten answers yourself. Do you agree with the themes?',
        'Did rare but serious answers get room?',
      ],
      keywords: 'workplace assessment wellbeing employee survey comments free text',
    },
  },
  {
    id: 'minutes',
    area: 'write',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['U1', 'R1', 'R2'],
    minutes: 5,
    fields: [
      longtext('notes', 'Dine noter', 'Your notes', {
        hint: {
          da: 'Skriv roller i stedet for navne. Personsager hører ikke hjemme her.',
          en: 'Write roles instead of names. Staff matters do not belong here.',
        },
      }),
      text('meeting', 'Hvilket møde', 'Which meeting'),
      words(200),
    ],
    da: {
      title: 'Fra noter til et beslutningsreferat',
      when: 'Lige efter et møde, mens du stadig kan se, hvad der er misforstået.',
      whenNot: 'Når mødet handlede om en person, eller når referatet skal underskrives.',
      template: `Lav et beslutningsreferat af mine noter fra {{meeting}}.

Tre dele: Besluttet. Opgaver (hvem, hvad, hvornår). Åbne spørgsmål. Intet andet. Højst {{words}} ord. Skriv ikke, hvem der sagde hvad.

Brug kun noterne. Mangler en ansvarlig eller en frist, så skriv [mangler] i stedet for at gætte.

Noterne:
{{notes}}`,
      example: {
        meeting: 'mødet om den nye reception',
        notes:
          'skilt: vi tager den blå. driftsleder bestiller. åbningstid diskuteret længe, ingen afgørelse. telefon: viderestilles fra 1/5, it finder ud af det. nogen skal spørge brandfolkene om døren',
      },
      check: [
        'Blev alt det besluttet, som står som besluttet?',
        'Er hver opgave givet til en, der ved det?',
        'Udfyld det, der mangler, før du sender.',
      ],
      keywords: 'referat mødenoter opfølgning opgaver',
    },
    en: {
      title: 'From notes to minutes of decisions',
      when: 'Right after a meeting, while you can still see what has been misunderstood.',
      whenNot: 'When the meeting was about a person, or when the minutes are to be signed.',
      template: `Turn my notes from {{meeting}} into minutes of decisions.

Three parts: Decided. Tasks (who, what, by when). Open questions. Nothing else. At most {{words}} words. Do not write who said what.

Use only the notes. If an owner or a deadline is missing, write [missing] rather than guess.

The notes:
{{notes}}`,
      example: {
        meeting: 'the meeting about the new reception',
        notes:
          'sign: we take the blue one. facilities orders. opening hours, long discussion, nothing decided. phone: forwarded from 1 May, IT sorts it out. somebody must ask the fire people about the door',
      },
      check: [
        'Was everything that stands as decided really decided?',
        'Does each owner know about the task?',
        'Fill in what is missing before you send.',
      ],
      keywords: 'minutes meeting notes follow-up actions',
    },
  },
];
