import type { MarkedAnswer } from './claims-da.ts';

/**
 * A fifth lot, written after the rules were mended for the fourth and labelled before it was run once;
 * first run: recall .84, precision 1.00.
 */
export const CLAIMS_FIFTH: MarkedAnswer[] = [
  {
    prompt: 'Hvor længe skal vi gemme personalesager?',
    answer:
      'Der findes ingen fast frist i loven, men {{law:databeskyttelsesforordningens artikel 5, stk. 1, litra e}} siger, at oplysninger ikke må gemmes længere end nødvendigt. {{source:Datatilsynet}} anser normalt {{number:fem år}} efter fratrædelsen for i orden. Løn- og skattebilag skal gemmes efter {{law:bogføringslovens § 12}} i {{number:5 år}}.\n\nAnsøgninger fra dem, der ikke fik jobbet, slettes efter {{number:seks måneder}}.',
  },
  {
    prompt: 'Hvad ved man om ledelsesspænd i ældreplejen?',
    answer:
      'Ledelsesspændet er stort. {{source:FOA}} har vist, at {{number:hver fjerde}} leder i ældreplejen har flere end {{number:40 medarbejdere}}. {{source:Ledelseskommissionen}} anbefalede i {{date:2018}}, at kommunerne ser på spændet. {{study:Holm-Petersen m.fl. (2017)}} undersøgte {{number:ti kommuner}} og fandt, at tæt ledelse hænger sammen med lavere sygefravær.',
  },
  {
    prompt: 'Skriv et opslag til SoMe om vores åbent hus på erhvervsskolen',
    answer:
      'Kom indenfor, og mærk værkstedet.\n\nPå lørdag slår vi dørene op. Prøv at svejse, bage eller klippe, og mød lærerne og dem, der går her nu. Der er kaffe på kanden og plads til både nysgerrige og forældre.\n\nVi glæder os til at se dig.',
  },
  {
    prompt: 'Giv mig argumenter for og imod en whistleblowerordning på en skole',
    answer:
      'For:\n- Elever og ansatte får en vej, der ikke går gennem chefen.\n- Ledelsen hører om problemer, før de vokser.\n- Skoler med {{number:50 ansatte}} eller flere skal have en efter {{law:whistleblowerloven}}.\n\nImod:\n- Den kan bruges til personlige opgør.\n- Den koster tid.\n- Den kan få tillid til at se ud som noget, man har brug for en ordning til.',
  },
  {
    prompt: 'Hvor mange danskere er medlem af en fagforening?',
    answer:
      'Organisationsgraden er på {{number:ca. 66 procent}}, når de alternative tælles med. Det viser en opgørelse fra professor {{person:Laust Høgedahl}} ved {{source:Aalborg Universitet}}. I {{date:1995}} var den {{number:73 procent}}. {{source:Fagbevægelsens Hovedorganisation}} har {{number:omkring 1,3 mio. medlemmer}}.',
  },
  {
    prompt: 'Lav en kort tale til vores frivillige i genbrugsbutikken',
    answer:
      'Kære allesammen\n\nI står der i regn og i sol. I sorterer, I smiler, og I finder en jakke til den, der fryser. Det kan ikke måles, men det kan mærkes.\n\nTak fra os alle. Skål.',
  },
  {
    prompt: 'Hvilke regler gælder for overvågning af medarbejdere med kamera?',
    answer:
      'Medarbejderne skal have besked på forhånd. Varslingen følger af {{law:aftalen om kontrolforanstaltninger}} mellem {{source:DA}} og {{source:FH}} og er {{number:seks uger}}. Skiltning er et krav efter {{law:tv-overvågningslovens § 3}}. Optagelser må højst gemmes i {{number:30 dage}} ({{law:§ 4 c, stk. 4}}).\n\nI {{date:2020}} kritiserede {{source:Datatilsynet}} en kommune for at bruge optagelser i en personalesag.',
  },
  {
    prompt: 'Hvad koster en fejlrekruttering?',
    answer:
      'Et ofte brugt tal er {{number:et halvt til et helt årsværk}}. {{source:Ballisager}} anslår {{number:500.000 kroner}} for en specialist. En amerikansk undersøgelse fra {{source:SHRM}} lander på {{number:4.129 dollars}} alene i direkte udgifter. Tallene afhænger meget af stilling og branche.',
  },
  {
    prompt: 'Hvordan forbereder jeg en MUS-samtale?',
    answer:
      'Læs sidste års aftaler. Vælg to ting, du vil rose, og én ting, du vil spørge ind til. Send tre spørgsmål til medarbejderen en uge før.\n\nSæt en time af, og læg telefonen væk. Slut med at skrive aftalerne ned sammen.',
  },
  {
    prompt: 'Giv mig fakta om stress hos skoleledere',
    answer:
      '* {{source:Skolelederforeningen}} spurgte i {{date:2021}} {{number:1.150 ledere}}, og {{number:27 %}} følte sig stressede ofte eller hele tiden.\n* Den gennemsnitlige arbejdsuge var {{number:48 timer}}.\n* I {{source:TALIS}} ligger Danmark over gennemsnittet i {{source:OECD}}.\n* {{source:NFA}} finder højere krav hos ledere end hos andre faggrupper.\n\nTallene er fra hukommelsen og bør efterprøves.',
  },
  {
    prompt: 'Hvad sagde Kierkegaard om at forstå livet?',
    answer:
      'Det kendte ord er {{quote:"Livet forstås baglæns, men må leves forlæns"}}. Det er en sammentrækning af en dagbogsoptegnelse fra {{date:1843}}, hvor {{person:Søren Kierkegaard}} skriver, at filosofien har ret i, at livet må forstås baglæns.',
  },
  {
    prompt: 'Skal vi offentliggøre referater fra bestyrelsen på friskolen?',
    answer:
      'Ikke som udgangspunkt. Friskoler er dog omfattet af {{law:offentlighedsloven}}, jf. {{law:friskolelovens § 5, stk. 9}}, så enhver kan bede om aktindsigt. Personsager er undtaget efter {{law:§ 30}}. {{source:Folketingets Ombudsmand}} har behandlet spørgsmålet flere gange.\n\nMin anbefaling: Læg en kort beslutningsliste på hjemmesiden.',
  },
  // English
  {
    prompt: 'Who has to register as a data controller in the UK and what does it cost?',
    answer:
      'Most organisations that process personal data must pay the data protection fee to the {{source:ICO}}. Since {{date:February 2025}} there are three tiers: {{number:£52}}, {{number:£78}} and {{number:£3,763}}. The duty is set out in the {{law:Data Protection (Charges and Information) Regulations 2018}}. Not paying can bring a penalty of up to {{number:£4,350}}.',
  },
  {
    prompt: 'What does research say about remote onboarding?',
    answer:
      'The evidence is thin. {{study:Yang et al. (2022)}} analysed data from {{number:61,182}} {{source:Microsoft}} employees and found that networks became more siloed. {{person:Nicholas Bloom}} of {{source:Stanford University}} reports no drop in output for hybrid workers, based on a trial with {{number:1,612 employees}} at {{source:Trip.com}}. New starters were not looked at on their own.',
  },
  {
    prompt: 'Write a reply to a parent who complains about homework',
    answer:
      'Dear Mrs Hall,\n\nThank you for writing. I can hear that the evenings have been hard. We ask for twenty minutes of reading and no more, and I have reminded the class teacher of that.\n\nMay I call you on Thursday after school? I would like to hear what has worked at home.\n\nKind regards',
  },
  {
    prompt: 'How common is bullying in hospitals?',
    answer:
      'In the {{source:NHS Staff Survey}} for {{date:2023}}, {{number:10.1%}} of staff said that they had been bullied by a manager and {{number:18.2 per cent}} by a colleague. A review in {{source:BMJ Open}} put the cost at {{number:£2.28 billion}} a year. {{person:Duncan Lewis}} and {{person:Roger Kline}} warn that many cases are never reported.',
  },
  {
    prompt: 'Give me five ways to thank volunteers',
    answer:
      '1. Write a card by hand\n2. Name them in the newsletter\n3. Give them a say in the next project\n4. Bring cake\n5. Ask what they would like',
  },
  {
    prompt: 'When must a works council be consulted under EU law?',
    answer:
      'National law decides most of it. {{law:Directive 2002/14/EC}} applies to undertakings with {{number:at least 50 employees}} or establishments with {{number:20 employees}}, as the state chooses. In Germany, {{law:section 87 BetrVG}} gives a right of co-determination, for example on working hours. The {{source:Court of Justice}} dealt with late consultation in {{source:Case C-44/08, Akavan}} on {{date:10 September 2009}}.',
  },
  {
    prompt: 'What share of meetings could have been emails?',
    answer:
      'Surveys vary wildly. {{source:Otter.ai}} and {{person:Steven Rogelberg}} found that people would like to skip {{number:nearly a third}} of theirs. {{source:Doodle}} put the yearly cost at {{number:$399 billion}} in {{date:2019}}. In a {{source:Harvard Business Review}} piece, {{number:71%}} of {{number:182 senior managers}} called meetings unproductive.',
  },
  {
    prompt: 'Draft a note to staff about the new visitor badge',
    answer:
      'From Monday, every visitor wears a yellow badge. You fetch it at reception and hand it back when your guest leaves.\n\nIf you meet someone without one, say hello and walk them to reception. That is all.',
  },
  {
    prompt: 'Where does servant leadership come from?',
    answer:
      'The term was coined by {{person:Robert K. Greenleaf}} in an essay, {{source:The Servant as Leader}}, in {{date:1970}}. He had worked at {{source:AT&T}} for {{number:38 years}} and was inspired by {{person:Hermann Hesse}}. {{person:Larry Spears}} later listed {{number:ten characteristics}}. A review by {{study:Eva et al. (2019)}} covers {{number:285 articles}}.',
  },
  {
    prompt: 'Summarise the risks of the plan below',
    answer:
      'Three risks stand out:\n\n- The move depends on one supplier.\n- Staff hear about it last.\n- The savings come late, and the costs come early.\n\nAsk for a fallback date and a named owner for each.',
  },
  {
    prompt: 'What are the rules on zero-hours contracts?',
    answer:
      'In the UK, exclusivity clauses have been banned since {{date:26 May 2015}} ({{law:s. 27A of the Employment Rights Act 1996}}). About {{number:1.03 million people}} were on such contracts in {{date:2024}}, {{source:the ONS}} says. In Ireland they are mostly prohibited by the {{law:Employment (Miscellaneous Provisions) Act 2018}}.',
  },
  {
    prompt: 'Did Einstein say that insanity is doing the same thing over and over?',
    answer:
      'There is no evidence that he did. {{source:Quote Investigator}} traces the line to texts of {{source:Narcotics Anonymous}} from {{date:1981}}, and to the novelist {{person:Rita Mae Brown}}, who used it in {{date:1983}}. {{person:Albert Einstein}} died in {{date:1955}}.',
  },
  {
    prompt: 'How much does sickness absence cost a council?',
    answer:
      'The {{source:Local Government Association}} reported {{number:8.8 days}} per full-time worker in {{date:2022/23}}. At an average salary of {{number:£32,000}} that is about {{number:£1,080}} each. {{source:CIPD}} links {{number:four in ten}} long absences to mental ill health. See {{url:https://www.local.gov.uk/workforce-survey}} for the tables.',
  },
];
