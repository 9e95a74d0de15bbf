/** Reading answers critically: quality, figures and charts, what AI cannot know, and trimming (report 6.2.2 and 6.3). */
import { choice, longtext, recipients, text, words } from '../fields.ts';
import type { Snippet } from '../types.ts';

export const JUDGE: readonly Snippet[] = [
  {
    id: 'question-chart',
    area: 'judge',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['B4', 'R6'],
    minutes: 8,
    fields: [
      longtext('chart', 'Hvad figuren viser: titel, akser, tal', 'What the chart shows: title, axes, figures'),
      text('claim', 'Hvad den bliver brugt til at sige', 'What it is used to say'),
      text('source', 'Hvor tallene kommer fra', 'Where the figures come from'),
    ],
    da: {
      title: 'Stil spørgsmål til en figur',
      when: 'Når en figur, fra en AI eller en rapport, skal bruges til at overbevise nogen.',
      whenNot: 'Når du kan få de rå tal. Se på dem først.',
      template: `Hjælp mig med at læse en figur kritisk.

Figuren:
{{chart}}

Den bliver brugt til at sige: {{claim}}
Kilde: {{source}}

Svar i fire korte afsnit:
1. Hvad viser figuren faktisk, i to linjer?
2. Hvilke tre ting kan snyde øjet (akser, udsnit, procenter af små tal, manglende sammenligning)?
3. Følger påstanden af tallene? Hvad kan ellers forklare dem?
4. Hvilke højst fem spørgsmål skal jeg stille den, der har lavet figuren?

Højst 220 ord. Brug kun de tal, jeg har skrevet. Sig til, hvis de ikke er nok.`,
      example: {
        chart:
          'Søjler: henvendelser pr. måned. Januar 410, februar 402, marts 371. Den lodrette akse begynder ved 350.',
        claim: 'at den nye hjemmeside har halveret presset på telefonen',
        source: 'vores telefonsystem, tre måneder',
      },
      check: [
        'Regn én procent ud selv.',
        'Ville du tro på figuren, hvis den viste det modsatte?',
        'Spørg efter de måneder, der ikke er med.',
      ],
      keywords: 'graf diagram figur visualisering data søjle kurve statistik',
    },
    en: {
      title: 'Question a chart',
      when: 'When a chart, from an AI or a report, is meant to convince somebody.',
      whenNot: 'When you can get the raw figures. Look at those first.',
      template: `Help me read a chart critically.

The chart:
{{chart}}

It is used to say: {{claim}}
Source: {{source}}

Answer in four short sections:
1. What does the chart actually show, in two lines?
2. Which three things may fool the eye (axes, the period chosen, percentages of small numbers, no comparison)?
3. Does the claim follow from the figures? What else could explain them?
4. Which questions, at most five, should I ask the person who made it?

At most 220 words. Use only the figures I have written. Say so if they are not enough.`,
      example: {
        chart:
          'A column for each month, enquiries: January 410, February 402, March 371. The vertical axis starts at 350.',
        claim: 'that the new website has halved the pressure on the phones',
        source: 'our phone system, three months',
      },
      check: [
        'Work out one percentage yourself.',
        'Would you believe the chart if it showed the opposite?',
        'Ask for the months that are not in it.',
      ],
      keywords: 'graph chart diagram visual data figure statistics',
    },
  },
  {
    id: 'choose-chart',
    area: 'judge',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['B4', 'U2'],
    minutes: 7,
    fields: [
      longtext('figures', 'Tallene, uden fortrolige', 'The figures, none of them confidential'),
      text('point', 'Det, du vil have folk til at se', 'What you want people to see'),
      recipients('Hvem skal se den', 'Who will look at it'),
    ],
    da: {
      title: 'Vis tallene, så de kan forstås',
      when: 'Når du har en tabel og skal vise noget på et møde.',
      whenNot: 'Når to tal er nok. Så sig dem.',
      template: `Jeg vil vise nogle tal for {{recipients}}. De skal se: {{point}}

Tallene:
{{figures}}

Giv mig:
1. Den enkleste måde at vise dem på, og hvorfor. En sætning eller en lille tabel er også et svar.
2. Hvad der skal stå på akserne, og hvor de skal begynde.
3. En overskrift på højst ti ord, som siger pointen uden at overdrive.
4. Det, en skeptisk tilhører vil indvende, og om tallene kan bære pointen.

Højst 180 ord. Ret ikke i tallene, og udfyld ingen huller.`,
      example: {
        figures: 'Sygdom i procent: 2022 5,1. 2023 4,8. 2024 4,9. Landet: 4,6, 4,5, 4,6.',
        point: 'at vi er tæt på landet, men ikke har flyttet os',
        recipients: 'samarbejdsudvalget',
      },
      check: [
        'Dæk overskriften til. Ser man pointen alligevel?',
        'Begynder aksen ved nul, og hvis ikke, er det i orden?',
        'Står kilden og perioden på?',
      ],
      keywords: 'graf diagram præsentation tal visning figur tabel',
    },
    en: {
      title: 'Show figures so that they are understood',
      when: 'When you have a table and must show something in a meeting.',
      whenNot: 'When two numbers will do. Then say them.',
      template: `I want to show some figures to {{recipients}}. They should see: {{point}}

The figures:
{{figures}}

Give me:
1. The simplest way to show them, and why. One sentence or a small table counts as an answer.
2. What goes on the axes and where they start.
3. A heading of at most ten words that makes the point without overstating it.
4. What a sceptical listener will say against it, and whether the figures can carry the point.

At most 180 words. Do not correct the figures and do not fill any gaps.`,
      example: {
        figures: 'Absence in per cent: 2022 5.1. 2023 4.8. 2024 4.9. The country: 4.6, 4.5, 4.6.',
        point: 'that we are close to the country but have not moved',
        recipients: 'the works council',
      },
      check: [
        'Cover the heading. Do you still see the point?',
        'Does the axis start at zero, and if not, is that fair?',
        'Are source and period shown?',
      ],
      keywords: 'graph chart presentation figures table display',
    },
  },
  {
    id: 'claims-to-check',
    area: 'judge',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['R6', 'B3', 'G1'],
    minutes: 10,
    fields: [
      longtext('answer', 'Teksten, du har fået', 'The text you were given'),
      text('use', 'Hvad den skal bruges til', 'What it will be used for'),
    ],
    da: {
      title: 'Find det, der skal tjekkes',
      when: 'Når en AI har skrevet noget, du vil bygge en beslutning på eller sende videre.',
      whenNot: 'I stedet for at slå op. AI kan pege på påstandene, men ikke bekræfte dem.',
      template: `Teksten nedenfor er skrevet af en AI. Jeg vil bruge den til: {{use}}

Lav en tabel med højst 12 rækker: påstand (ordret og kort), slags (tal, lov, kilde, citat, navn, dato, årsag), hvor slemt det er, hvis den er forkert (lidt, meget), og det sted, hvor jeg kan slå den op. Sæt de værste øverst.

Bekræft intet selv. Skriv "ved ikke", hvor du ikke kender et sted at slå op. Skriv til sidst, hvilke vigtige påstande der mangler en kilde.

Teksten:
{{answer}}`,
      example: {
        use: 'et oplæg til ledergruppen om en firedagesuge',
        answer:
          'Undersøgelser viser, at produktiviteten stiger med 40 % ved en firedagesuge. Loven giver desuden ret til at sætte timerne ned ved omsorg for børn. Flere kommuner har gode erfaringer.',
      },
      check: [
        'Slå de tre værste op hos en rigtig kilde.',
        'Fjern det, du ikke kan finde.',
        'Findes de kilder, der er nævnt, overhovedet?',
      ],
      keywords: 'faktatjek hallucination kilder påstande efterprøve verificere',
    },
    en: {
      title: 'Find what needs checking',
      when: 'When an AI has written something you want to decide on or pass along.',
      whenNot: 'Instead of looking things up. AI can point to claims, but it cannot confirm them.',
      template: `The text below was written by an AI. I want to use it for: {{use}}

Make a table of at most 12 rows: claim (short and word for word), kind (figure, law, source, quote, name, date, cause), how bad it is if wrong (a little, a lot), and where I can look it up. Put the worst first.

Confirm nothing yourself. Write "don't know" where you know no place to look. At the end, say which important claims lack a source.

The text:
{{answer}}`,
      example: {
        use: 'a proposal to the management team about a four-day week',
        answer:
          'Studies show that productivity rises by 40% with a four-day week. The law also gives a right to fewer hours when caring for children. Several municipalities report good results.',
      },
      check: [
        'Look up the three worst in a real source.',
        'Remove what you cannot find.',
        'Do the sources it names exist at all?',
      ],
      keywords: 'fact check hallucination sources claims verify',
    },
  },
  {
    id: 'what-ai-cannot-know',
    area: 'judge',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'support',
    covers: ['B5', 'B1', 'G1'],
    minutes: 6,
    fields: [
      longtext('advice', 'Rådet, du har fået', 'The advice you were given'),
      longtext('situation', 'Situationen, som du beskrev den', 'The situation as you described it', {
        hint: { da: 'Uden navne.', en: 'Without names.' },
      }),
    ],
    da: {
      title: 'Hvad ved AI’en ikke?',
      when: 'Når et råd lyder fornuftigt, men noget i dig siger nej.',
      whenNot: 'Når du godt ved, hvad der er rigtigt. Så følg det.',
      template: `Du har ingen adgang til min arbejdsplads og kender ikke de mennesker, det handler om.

Situationen:
{{situation}}

Rådet:
{{advice}}

Skriv højst otte linjer. I hver: én ting, rådet forudsætter, men som du ikke kan vide (historie, relationer, følelser, magt, aftaler, penge, kultur), og et spørgsmål, jeg kan stille mig selv eller nogen på arbejdspladsen. Sæt de to vigtigste først.

Slut med én linje: under hvilke omstændigheder ville rådet gøre skade?`,
      example: {
        situation: 'Et team siger ja til alt på møder, men gør noget andet bagefter.',
        advice: 'Indfør en ugentlig opfølgning, hvor hver enkelt fortæller, hvad der er gjort.',
      },
      check: ['Hvilket spørgsmål kan kun et menneske svare på?', 'Hvem spørger du, før du gør noget?'],
      keywords: 'kontekst blinde vinkler forudsætninger følelser dømmekraft',
    },
    en: {
      title: 'What does the AI not know?',
      when: 'When advice sounds sensible but something in you says no.',
      whenNot: 'When you know what is right. Then follow it.',
      template: `You have no access to my workplace and do not know the people involved.

The situation:
{{situation}}

The advice:
{{advice}}

Write at most eight lines. In each: one thing the advice takes for granted but you cannot know (history, relations, feelings, power, agreements, money, culture), and a question I can ask myself or somebody in my workplace. Put the two most important first.

End with one line: in what circumstances would the advice do harm?`,
      example: {
        situation: 'A team says yes to everything in meetings but does something else afterwards.',
        advice: 'Introduce a weekly follow-up where each person reports what they have done.',
      },
      check: ['Which question can only a person answer?', 'Whom do you ask before you act?'],
      keywords: 'context blind spots assumptions feelings judgement',
    },
  },
  {
    id: 'shorten-answer',
    area: 'judge',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['R1', 'R3'],
    minutes: 3,
    fields: [
      text('keep', 'Det, der skal blive stående', 'What must stay'),
      recipients('Hvem skal læse det', 'Who will read it'),
      words(120),
    ],
    da: {
      title: 'Kort svaret ned til modtagerens tid',
      when: 'Lige efter et langt svar, i den samme chat.',
      whenNot: 'Når du ikke har læst det lange svar. Så ved du ikke, hvad der forsvinder.',
      template: `Dit svar er for langt til {{recipients}}. Skriv det om til højst {{words}} ord.

Det skal blive stående: {{keep}}

Sæt det vigtigste først. Fjern indledning, gentagelser, punkter, der siger det samme, og alt, modtageren ved i forvejen. Tilføj intet nyt. Skriv under teksten i én linje, hvad du har taget ud.`,
      example: {
        keep: 'de to datoer og hvem man ringer til',
        recipients: 'de ansatte på lageret, der læser på telefonen',
      },
      check: ['Er der noget, de ville savne?', 'Er tallene de samme?'],
      keywords: 'forkort kortere for langt svar opsummer',
    },
    en: {
      title: 'Cut the answer to the time your readers have',
      when: 'Right after a long answer, in the same chat.',
      whenNot: 'When you have not read the long answer. Then you cannot know what disappears.',
      template: `Your answer is too long for {{recipients}}. Rewrite it in at most {{words}} words.

What must stay: {{keep}}

Put the main thing first. Take out the introduction, repetitions, points that say the same thing, and everything the readers already know. Add nothing new. Below the text, say in one line what you took out.`,
      example: {
        keep: 'the two dates and whom to call',
        recipients: 'the warehouse staff, who read on their phones',
      },
      check: ['Is there anything they would miss?', 'Are the figures the same?'],
      keywords: 'shorten shorter too long answer summarise',
    },
  },
  {
    id: 'report-to-decisions',
    area: 'judge',
    roles: ['project', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['R2', 'U1'],
    minutes: 12,
    fields: [
      longtext('report', 'Teksten, uden fortroligt indhold', 'The text, nothing confidential in it'),
      text('decide', 'Det, du selv skal tage stilling til', 'What you have to decide'),
      words(200),
    ],
    da: {
      title: 'Fra lang rapport til det, du skal beslutte',
      when: 'Når en rapport på 40 sider lander på dit bord, og mødet er om en time.',
      whenNot: 'Når rapporten er grunden til, at du har fået opgaven. Læs den selv.',
      template: `Læs teksten for mig. Jeg skal tage stilling til: {{decide}}

Højst {{words}} ord i alt:
1. De tre ting i teksten, der betyder noget for min beslutning, hver med det sted, hvor den står (afsnit eller side).
2. Hvad teksten anbefaler, og hvilke grunde den giver.
3. Hvad der taler imod, også hvis det står småt.
4. Hvad teksten ikke svarer på.

Udelad resten. Citér tal ordret. Skriv "står der ikke", hvis det ikke står der.

Teksten:
{{report}}`,
      example: {
        decide: 'om vi skal være med i kommunens forsøg med delebiler',
        report:
          'Afsnit 1: 30 biler delt af fire afdelinger i et år. Afsnit 2: Kørslen faldt med en femtedel. Afsnit 3: Hver sjette tur blev aflyst, fordi bilen var optaget. Afsnit 4: Udvalget anbefaler at fortsætte.',
      },
      check: [
        'Slå ét af stederne op. Står det der?',
        'Læs selv det afsnit, der taler imod.',
        'Hvem kender sagen bedre end rapporten?',
      ],
      keywords: 'resumé rapport overblik opsummering beslutning informationsoverflod',
    },
    en: {
      title: 'From a long report to what you must decide',
      when: 'When a report of 40 pages lands on your desk and the meeting is in an hour.',
      whenNot: 'When the report is the reason you were given the task. Read it yourself.',
      template: `Read the text for me. I have to decide: {{decide}}

At most {{words}} words in all:
1. The three things in the text that matter to my decision, each with where to find it (section or page).
2. What the text recommends and the reasons it gives.
3. What speaks against it, even if it is in small print.
4. What the text does not answer.

Leave the rest out. Quote figures exactly. Write "not stated" if it is not there.

The text:
{{report}}`,
      example: {
        decide: 'whether we should join the council’s trial of shared cars',
        report:
          'Section 1: 30 cars shared by four departments for a year. Section 2: Driving fell by a fifth. Section 3: Every sixth trip was cancelled because the car was taken. Section 4: The committee recommends going on.',
      },
      check: [
        'Look one of the places up. Does it say so?',
        'Read the section that speaks against it yourself.',
        'Who knows the matter better than the report?',
      ],
      keywords: 'summary report overview digest decision information overload',
    },
  },
  {
    id: 'quality-check',
    area: 'judge',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['B3', 'B6'],
    minutes: 7,
    fields: [
      longtext('draft', 'Dit udkast', 'Your draft'),
      recipients('Hvem skal læse det', 'Who will read it'),
      text('purpose', 'Hvad det skal føre til', 'What it should lead to'),
    ],
    da: {
      title: 'Læs mit udkast som modtager',
      when: 'Når du selv har skrevet noget og vil vide, hvordan det lander.',
      whenNot: 'Når en kollega kan læse det på fem minutter. En rigtig læser er bedre.',
      template: `Læs udkastet, som om du var {{recipients}} og havde to minutter. Det skal føre til: {{purpose}}

Svar kort:
1. Hvad tror du, jeg vil have dig til?
2. Hvor gik du i stå eller blev i tvivl? Citér højst fire steder.
3. Hvad kunne misforstås eller såre?
4. Hvad kan stryges?

Højst 180 ord. Skriv ikke teksten om. Ros kun det, jeg ikke må komme til at rette væk.

Udkastet:
{{draft}}`,
      example: {
        recipients: 'ansatte, der lige har fået nyt vagtsystem',
        purpose: 'at de melder fejl i systemet i stedet for at brokke sig til hinanden',
        draft:
          'Kære alle. Vi er opmærksomme på, at der har været visse udfordringer. Vi beder om tålmodighed. Fejl kan indmeldes via formularen på intranettet under Service.',
      },
      check: ['Hvilke rettelser er du enig i? Lav dem selv.', 'Er stemmen stadig din?'],
      keywords: 'feedback på tekst korrektur kvalitet modtager udkast',
    },
    en: {
      title: 'Read my draft as its reader',
      when: 'When you have written something yourself and want to know how it comes across.',
      whenNot: 'When a colleague can read it in five minutes. A real reader is better.',
      template: `Read the draft as if you were {{recipients}} and had two minutes. It should lead to: {{purpose}}

Answer briefly:
1. What do you think I want from you?
2. Where did you stop or begin to doubt? Quote at most four places.
3. What could be misunderstood or hurt?
4. What can go?

At most 180 words. Do not rewrite the text. Praise only what I must not edit away.

The draft:
{{draft}}`,
      example: {
        recipients: 'employees who have just been given a new rota system',
        purpose: 'that they report faults in the system instead of grumbling to each other',
        draft:
          'Dear all. We are aware that there have been certain challenges. We ask for your patience. Errors can be submitted through the form on the intranet under Service.',
      },
      check: ['Which corrections do you agree with? Make them yourself.', 'Is the voice still yours?'],
      keywords: 'feedback on text proofread quality reader draft',
    },
  },
  {
    id: 'one-sidedness',
    area: 'judge',
    roles: ['project', 'middle', 'top'],
    level: 'personal',
    gain: 'support',
    covers: ['B3', 'B5', 'G6'],
    minutes: 7,
    fields: [
      longtext('text', 'Teksten eller forslaget', 'The text or the proposal'),
      text('affected', 'Hvem det rammer', 'Whom it affects'),
    ],
    da: {
      title: 'Hvem er glemt?',
      when: 'Før du sender et forslag ud, som rammer flere end dem, der har skrevet det.',
      whenNot: 'I stedet for at spørge de berørte. De har ret til selv at sige det.',
      template: `Læs teksten med én opgave: find det ensidige. Den berører: {{affected}}

Giv mig højst seks punkter. I hvert: hvor det står (citér kort), hvem der ser anderledes på det, og én linje, der ville gøre det mere rimeligt. Se efter grupper, der ikke er nævnt, ord, der dømmer, fordele uden ulemper og tal, der kun viser den ene side.

Højst 200 ord. Lad være med at opfinde følelser. Er der intet at finde, så skriv det.

Teksten:
{{text}}`,
      example: {
        affected: 'ansatte med og uden kontorplads',
        text: 'Alle er glade for hjemmearbejde, og derfor lukker vi halvdelen af kontorerne. Det sparer penge og giver frihed.',
      },
      check: ['Spørg én fra den gruppe, der er glemt.', 'Er noget af kritikken søgt?'],
      keywords: 'bias ensidig etik retfærdighed perspektiver inklusion',
    },
    en: {
      title: 'Who has been forgotten?',
      when: 'Before you send out a proposal that affects more people than those who wrote it.',
      whenNot: 'Instead of asking those affected. They have a right to say it themselves.',
      template: `Read the text with one task: find what is one-sided. It affects: {{affected}}

Give me at most six points. In each: where it is (quote briefly), who sees it differently, and one line that would make it fairer. Look for groups that are not mentioned, words that judge, advantages without drawbacks, and figures that show one side only.

At most 200 words. Do not make up feelings. If there is nothing to find, say so.

The text:
{{text}}`,
      example: {
        affected: 'employees with and without a desk of their own',
        text: 'Everybody likes working from home, and therefore we are closing half of the offices. It saves money and gives freedom.',
      },
      check: ['Ask one person from the group that was forgotten.', 'Is any of the criticism far-fetched?'],
      keywords: 'bias one-sided ethics fairness perspectives inclusion',
    },
  },
  {
    id: 'ask-me-first',
    area: 'judge',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['B4', 'B5', 'B3', 'G1'],
    minutes: 6,
    fields: [
      text('task', 'Hvad du vil have hjælp til', 'What you want help with'),
      longtext('known', 'Det, du allerede ved', 'What you know already', { optional: true }),
      words(200),
    ],
    da: {
      title: 'Spørg mig, før du svarer',
      when: 'Når du ikke ved, hvad du skal skrive i prompten, eller svarene bliver for almindelige.',
      whenNot: 'Når spørgsmålet er enkelt. Så stil det bare.',
      template: `Jeg vil have hjælp til: {{task}}
{{#known}}
Det ved jeg:
{{known}}
{{/known}}

Svar ikke endnu. Stil mig højst fem spørgsmål, ét ad gangen, om det, der ville ændre dit svar mest: formål, modtagere, rammer, hvad der er prøvet, og hvordan et godt svar ser ud. Bed mig ikke om navne eller andet, der kan genkendes.

Når du har nok, så skriv i to linjer, hvordan du har forstået opgaven, og vent på mit ja. Svar derefter på højst {{words}} ord.`,
      example: {
        task: 'at få flere til at bruge vores fælles værktøjsrum',
        known: 'Det ligger i kælderen. De fleste køber selv nyt værktøj.',
      },
      check: ['Har den forstået opgaven rigtigt?', 'Hvilket spørgsmål fik dig til at tænke?'],
      keywords: 'promptdesign bedre prompt spørgsmål kontekst afklaring',
    },
    en: {
      title: 'Ask me before you answer',
      when: 'When you do not know what to write in the prompt, or the answers are too general.',
      whenNot: 'When the question is simple. Then just ask it.',
      template: `I want help with: {{task}}
{{#known}}
What I know:
{{known}}
{{/known}}

Do not answer yet. Ask me at most five questions, one at a time, about what would change your answer the most: purpose, audience, limits, what has been tried, and what a good answer looks like. Do not ask for names or anything else that can be recognised.

When you have enough, write in two lines how you understand the task and wait for my yes. Then answer in at most {{words}} words.`,
      example: {
        task: 'getting more people to use our shared tool room',
        known: 'It is in the basement. Most people buy new tools themselves.',
      },
      check: ['Has it understood the task?', 'Which question made you think?'],
      keywords: 'prompt design better prompt questions context clarify',
    },
  },
  {
    id: 'sources-disagree',
    area: 'judge',
    roles: ['project', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['R2', 'R6', 'B5'],
    minutes: 10,
    fields: [
      longtext('first', 'Den ene tekst', 'The first text'),
      longtext('second', 'Den anden tekst', 'The second text'),
      text('question', 'Spørgsmålet, de skal svare på', 'The question they should answer'),
    ],
    da: {
      title: 'Når to kilder ikke er enige',
      when: 'Når to rapporter, tilbud eller svar peger hver sin vej.',
      whenNot: 'Når du kan ringe til dem, der har skrevet dem.',
      template: `To tekster skal svare på det samme spørgsmål: {{question}}

Tekst A:
{{first}}

Tekst B:
{{second}}

Lav en tabel på højst seks rækker: emne, hvad A siger, hvad B siger, enige eller uenige. Skriv derefter højst 120 ord om, hvorfor de kan være uenige (forskellige tal, tid, ord eller interesser), og hvad jeg skal spørge om for at finde ud af det. Kår ingen vinder.`,
      example: {
        question: 'Hvad koster det at holde åbent om lørdagen?',
        first: 'Lørdagsåbent koster to ekstra vagter og giver 60 besøg.',
        second: 'Udgiften er lille, da rengøringen er der i forvejen. Besøgene flytter mest fra fredag.',
      },
      check: ['Er begge tekster gengivet rigtigt?', 'Hvem har interesse i hvilket svar?'],
      keywords: 'sammenlign kilder uenighed modstrid rapporter tilbud',
    },
    en: {
      title: 'When two sources disagree',
      when: 'When two reports, quotes or answers point different ways.',
      whenNot: 'When you can call those who wrote them.',
      template: `Two texts should answer the same question: {{question}}

Text A:
{{first}}

Text B:
{{second}}

Make a table of at most six rows: subject, what A says, what B says, agree or disagree. Then, in at most 120 words, why they may disagree (different figures, time, words or interests) and what I should ask to find out. Name no winner.`,
      example: {
        question: 'What does it cost to stay open on Saturdays?',
        first: 'Opening on Saturdays costs two extra shifts and brings 60 visits.',
        second: 'The cost is small, as the cleaners are there anyway. The visits mostly move from Friday.',
      },
      check: ['Are both texts summed up fairly?', 'Who has an interest in which answer?'],
      keywords: 'compare sources disagreement contradiction reports quotes',
    },
  },
  {
    id: 'need-ai-at-all',
    area: 'judge',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'balance',
    covers: ['R3', 'R1', 'B6'],
    minutes: 4,
    fields: [
      longtext('tasks', 'Opgaver, du overvejer at bruge AI til', 'Tasks you are considering using AI for'),
      choice('matters', 'Hvad vejer tungest', 'What matters most', [
        { da: 'tid', en: 'time' },
        { da: 'strømforbrug', en: 'energy use' },
        { da: 'at jeg selv bliver bedre', en: 'that I get better myself' },
        { da: 'fortrolighed', en: 'confidentiality' },
      ]),
    ],
    da: {
      title: 'Behøver det at være AI?',
      when: 'Når du griber efter AI af vane.',
      whenNot: 'Når du allerede kender svaret. Så spar dig spørgsmålet.',
      template: `Her er opgaver, jeg overvejer at bruge AI til:
{{tasks}}

Det vejer tungest for mig: {{matters}}

Lav en tabel: opgave, den enkleste måde at løse den på (selv, en skabelon, en opringning, en søgning, et regneark, AI), hvorfor, og hvor kort et svar der er nok, hvis det er AI. Anbefal kun AI, hvor det er klart bedre. Én linje pr. opgave og højst 150 ord i alt.`,
      example: {
        tasks:
          'Finde en mødetid for fem personer\nSkrive tillykke til en kollega\nOversætte en brugsvejledning\nLægge tallene i fire kolonner sammen',
        matters: 'strømforbrug',
      },
      check: ['Hvilke to opgaver løser du selv?', 'Er rådet for fint til virkeligheden?'],
      keywords: 'energi bæredygtighed klima strøm grøn vane nødvendigt',
    },
    en: {
      title: 'Does it have to be AI?',
      when: 'When you reach for AI out of habit.',
      whenNot: 'When you already know the answer. Then save yourself the question.',
      template: `Here are tasks I am considering using AI for:
{{tasks}}

What matters most to me: {{matters}}

Make a table: task, the simplest way to solve it (myself, a template, a phone call, a search, a spreadsheet, AI), why, and how short an answer will do if it is AI. Recommend AI only where it is clearly better. One line per task and at most 150 words in all.`,
      example: {
        tasks:
          'Find a meeting time for five people\nCongratulate a colleague\nTranslate a manual\nAdd up the figures in four columns',
        matters: 'energy use',
      },
      check: ['Which two tasks will you do yourself?', 'Is the advice too neat for real life?'],
      keywords: 'energy sustainability climate power green habit necessary',
    },
  },
  {
    id: 'my-view-first',
    area: 'judge',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'support',
    covers: ['B6', 'R4', 'G1'],
    minutes: 8,
    fields: [
      text('question', 'Spørgsmålet', 'The question'),
      longtext('view', 'Dit eget svar, før du spørger', 'Your own answer, before you ask'),
      text('unsure', 'Det, du er mest i tvivl om', 'What you are least sure of'),
    ],
    da: {
      title: 'Tænk selv, og få modspil',
      when: 'Når det er din egen faglighed, der er på spil.',
      whenNot: 'Når det kun er et opslag i fakta.',
      template: `Spørgsmål: {{question}}

Mit eget svar:
{{view}}

Jeg er mest i tvivl om: {{unsure}}

Giv mig ikke dit eget svar. Svar på højst 180 ord:
1. Hvad er stærkest i min tankegang?
2. Hvor springer jeg et led over?
3. Hvilken oplysning ville få mig til at skifte mening?
4. Ét spørgsmål, der fører mig videre.

Vent, til jeg har svaret. Først derefter må du vise, hvordan du selv ville gribe det an.`,
      example: {
        question: 'Skal vi lave to små teams eller ét stort?',
        view: 'Ét stort, fordi vi bliver mindre sårbare ved fravær, og fordi to teams før er endt med at konkurrere.',
        unsure: 'om folk mister følelsen af at høre til',
      },
      check: ['Har du ændret mening, og hvorfor?', 'Kunne du forklare det uden AI?'],
      keywords: 'tænk selv faglighed sparring refleksion dømmekraft modspil',
    },
    en: {
      title: 'Think first, then invite a challenge',
      when: 'When it is your own professional judgement that is at stake.',
      whenNot: 'When it is only a matter of looking up facts.',
      template: `Question: {{question}}

My own answer:
{{view}}

I am least sure of: {{unsure}}

Do not give me your own answer. Reply in at most 180 words:
1. What is strongest in my reasoning?
2. Where do I skip a step?
3. Which piece of information would make me change my mind?
4. One question that takes me further.

Wait until I have answered. Only then may you show how you would go about it.`,
      example: {
        question: 'Should we make two small teams or one large one?',
        view: 'One large, because absence hits us less, and because two teams ended up competing before.',
        unsure: 'whether people lose the sense of belonging',
      },
      check: ['Did you change your mind, and why?', 'Could you explain it without AI?'],
      keywords: 'think first skill sparring reflection judgement',
    },
  },
];
