import type { MarkedAnswer } from './claims-da.ts';

/** A second lot, written after the first tuning and not tuned on before it had been measured once. */
export const CLAIMS_MORE: MarkedAnswer[] = [
  {
    prompt: 'Skriv et nyhedsbrev om vores nye sundhedsordning, ca. 150 ord',
    answer:
      '## Ny sundhedsordning\n\nFra den 1. marts får alle adgang til fysioterapi i huset. Du kan booke en halv time om ugen, og det sker i arbejdstiden.\n\nErfaringen andre steder er god. {{source:Sundhedsstyrelsen}} skriver, at {{number:hver tredje}} voksen dansker har ondt i muskler eller led, og en undersøgelse fra {{source:Aarhus Universitet}} viste {{number:18 %}} færre sygedage på arbejdspladser med ordningen.\n\nSpørgsmål? Kig forbi personalekontoret på 2. sal.',
  },
  {
    prompt: 'Skriv et stillingsopslag til en økonomiassistent',
    answer:
      'Vil du holde styr på tallene sammen med os?\n\nVi er 14 kolleger i økonomi, og vi mangler dig, der kan lide, når to kolonner stemmer. Du kommer til at bogføre, afstemme og svare på spørgsmål fra 6 afdelinger. Stillingen er på 37 timer, og du kan arbejde hjemme to dage om ugen.\n\nSend din ansøgning senest den 15. april. Samtaler holdes i uge 17.',
  },
  {
    prompt: 'Hvad kræver whistleblowerloven af os?',
    answer:
      'Arbejdspladser med {{number:mindst 50 ansatte}} skal have en ordning, jf. {{law:whistleblowerlovens § 9}}. Der skal kvitteres inden {{number:7 dage}} og gives feedback inden {{number:3 måneder}} ({{law:§ 12, stk. 2}}). Loven gennemfører {{law:direktiv (EU) 2019/1937}}. {{source:Datatilsynet}} driver den eksterne ordning.',
  },
  {
    prompt: 'Giv mig tre øvelser til at starte et møde',
    answer:
      '1. Vejrudsigten: Hver siger med ét ord, hvordan vejret er indeni. Tager fem minutter.\n2. To sandheder og en løgn: Sjov, når folk ikke kender hinanden. Sæt ti minutter af.\n3. Tavs tegning: Tegn din uge på 60 sekunder. Vis den til sidemanden.',
  },
  {
    prompt: 'Hvad ved vi om firedages arbejdsuge?',
    answer:
      'I det britiske forsøg i {{date:2022}}, ledet af {{source:4 Day Week Global}} sammen med {{source:Autonomy}} og forskere fra {{source:Cambridge}} og {{source:Boston College}}, faldt fraværet med {{number:65 %}}, og {{number:92 %}} af virksomhederne ville fortsætte. {{person:Juliet Schor}}, der stod for forskningen, peger selv på, at virksomhederne havde meldt sig frivilligt.\n\nIslandske forsøg fra {{date:2015 til 2019}} omfattede {{number:2.500 ansatte}}.',
  },
  {
    prompt: 'Skriv en besked til forældrene om, at børnehaven lukker kl. 14 på fredag',
    answer:
      'Kære forældre\n\nPå fredag lukker vi kl. 14.00 på grund af personalemøde. Hent gerne senest 13.50. Vi har åbent som sædvanligt mandag.\n\nVenlig hilsen\nBørnehaven',
  },
  {
    prompt: 'Hvem sagde "Det er svært at spå, især om fremtiden"?',
    answer:
      "Det tilskrives ofte {{person:Storm P.}} eller {{person:Niels Bohr}}, men udtrykket kendes fra {{source:Folketinget}} i slutningen af {{date:1930'erne}}. {{person:K.K. Steincke}} gengav det i sine erindringer fra {{date:1948}}.",
  },
  {
    prompt: 'Hvordan forbereder jeg en MUS?',
    answer:
      'Læs referatet fra sidste år, og notér to ting, der gik godt. Send tre spørgsmål ud en uge før. Sæt halvanden time af, og sluk telefonen. Undervejs: lyt mere, end du taler. Bagefter: skriv højst fem linjer, og aftal en opfølgning efter tre måneder.',
  },
  {
    prompt: 'Hvad siger reglerne om pauser?',
    answer:
      'Har man en daglig arbejdstid på {{number:mere end 6 timer}}, har man ret til en pause, der tilgodeser formålet, jf. {{law:bekendtgørelse nr. 324 af 23. maj 2002}}. Den daglige hviletid er {{number:11 timer}} ({{law:arbejdsmiljølovens § 50}}), og der skal være et ugentligt fridøgn ({{law:§ 51}}).',
  },
  {
    prompt: 'Lav et oplæg på 5 minutter om vores strategi. Brug disse tal: 12 % vækst, 40 nye kunder.',
    answer:
      'Kære alle\n\nI år er vi vokset 12 %, og vi har fået 40 nye kunder. Det er jeres værk.\n\nDe næste tre år handler om tre ting: at holde på dem, vi har, at svare hurtigere og at turde sige nej. Vi begynder i kundeservice, hvor ventetiden skal ned.',
  },
  {
    prompt: 'Kan man måle trivsel?',
    answer:
      'Ja, nogenlunde. {{source:WHO-5}} bruger fem spørgsmål og giver en score fra 0 til 100, hvor {{number:under 50}} tyder på dårlig trivsel. {{source:NFA}} har udviklet {{source:Dansk Psykosocialt Spørgeskema}}. Ingen af dem siger noget om årsagen.',
  },
  {
    prompt:
      'Skriv referat: Lis bød velkommen. Budgettet mangler 200.000 kr. Peter undersøger lejen. Næste møde 4. maj.',
    answer:
      '**Referat**\n\n1. Velkomst ved Lis.\n2. Budget: Der mangler 200.000 kr. Peter undersøger, om lejen kan sættes ned.\n3. Næste møde: 4. maj.',
  },
  {
    prompt: 'Write a newsletter item on our cycling week, 100 words.',
    answer:
      'Cycle week is back. From Monday to Friday we offer free repairs in the yard between 7 and 9, and there is breakfast for anyone who arrives on two wheels.\n\nWhy bother? According to the {{source:World Health Organization}}, adults need {{number:150 minutes}} of moderate activity a week. A {{date:2017}} study in the {{source:BMJ}} linked cycling to work with a {{number:41 %}} lower risk of dying early.\n\nBring a lock.',
  },
  {
    prompt: 'What are the rules on probation in Germany?',
    answer:
      'The parties may agree a trial period of up to {{number:six months}}, during which notice is {{number:two weeks}} ({{law:§ 622(3) BGB}}). After {{number:six months}} the {{law:Kündigungsschutzgesetz}} applies in firms with more than {{number:ten employees}}. Ask a lawyer before you rely on this.',
  },
  {
    prompt: 'Draft a job ad for a warehouse lead.',
    answer:
      'Warehouse lead, evenings\n\nYou will run a team of 9 across two shifts. You know how to plan a week, and you still enjoy moving a pallet yourself. We ship 3,000 parcels on a good night.\n\nWe offer 28 days of holiday, a pension of 8 % and a canteen with real food. Apply by 30 April.',
  },
  {
    prompt: 'Who invented SMART goals and do they work?',
    answer:
      '{{person:George T. Doran}} used the acronym in {{source:Management Review}} in {{date:1981}}. The research behind specific and hard goals is by {{person:Edwin Locke}} and {{person:Gary Latham}}, who reviewed about {{number:400 studies}}. {{study:Ordóñez et al. (2009)}} warn of side effects such as cheating.',
  },
  {
    prompt: 'Give me ideas for recognising my team.',
    answer:
      '- Write one line by hand to each person about something you saw.\n- Let somebody else open the next meeting.\n- Finish an hour early on a Friday after a hard week.\n- Tell your own manager, by name, who did it.',
  },
  {
    prompt: 'What did the Danish work environment authority say about heat?',
    answer:
      'There is no upper limit in degrees in the law. {{source:The Danish Working Environment Authority}} advises that ordinary office temperature should not exceed {{number:25 °C}} for long ({{source:Guideline A.1.12}}). Employers must act when staff are affected ({{law:Working Environment Act, section 42}}).',
  },
  {
    prompt: 'Write an out-of-office reply for next week.',
    answer:
      'Thank you for your message. I am away until Monday 14 July and will not be reading mail. For anything urgent, please write to the office mailbox. I will reply within two days of my return.',
  },
  {
    prompt: 'How reliable are personality tests for hiring?',
    answer:
      'Less than their sellers say. {{person:Frank Schmidt}} and {{person:John Hunter}} ({{date:1998}}) put the validity of conscientiousness at {{number:.31}}, against {{number:.51}} for work samples. {{study:Sackett et al. (2022)}} revised most of these downwards. The {{source:Myers-Briggs Type Indicator}} is not meant for selection; {{source:The Myers-Briggs Company}} says so itself.',
  },
  {
    prompt: 'Argue against my plan to merge the two teams.',
    answer:
      'You lose the one thing that works: each team knows its customers by name. For six months people will look inward. Two of your best may leave, and you will not know which two until they do. If cost is the reason, say so, and look at the rent first.',
  },
  {
    prompt: 'Facts about email overload with sources, please.',
    answer:
      '- Workers spend {{number:28 %}} of the week on email ({{source:McKinsey Global Institute}}, {{date:2012}}).\n- It takes {{number:64 seconds}} to recover from an email interruption ({{study:Jackson, Dawson and Wilson, 2001}}).\n- Batching lowered stress in an experiment by {{person:Kostadin Kushlev}} and {{person:Elizabeth Dunn}} ({{date:2015}}).',
  },
  {
    prompt:
      'Translate to English: "Mødet den 3. juni er flyttet til den 10. juni kl. 9. Der deltager 25 personer fra Odense."',
    answer: 'The meeting on 3 June has been moved to 10 June at 9 a.m. Twenty-five people from Odense will attend.',
  },
  {
    prompt: 'Is there a right to disconnect in the EU?',
    answer:
      'Not yet as one EU rule. {{source:The European Parliament}} asked for a directive in {{date:January 2021}}. France has had a rule since {{date:2017}} ({{law:Article L2242-17 of the Labour Code}}), and Spain, Belgium and Portugal have followed. {{source:Eurofound}} found that {{number:over 80 %}} of workers with such a policy still get messages after hours.',
  },
];
