import type { MarkedAnswer } from './claims-da.ts';

/**
 * A fourth lot, longer answers from many kinds of workplaces; labelled before it was run once;
 * first run: recall .89, precision .98.
 */
export const CLAIMS_FOURTH: MarkedAnswer[] = [
  {
    prompt: 'Hvilke frister gælder, når kommunen behandler en ansøgning om hjemmehjælp?',
    answer:
      'Kommunen skal fastsætte en frist på hvert område, jf. {{law:retssikkerhedslovens § 3, stk. 2}}. Hjælpen selv gives efter {{law:servicelovens § 83}}. Kan fristen ikke holdes, skal borgeren have skriftlig besked om, hvornår afgørelsen kommer.\n\nKlage sendes til kommunen inden {{number:fire uger}}. Kommunen vurderer sagen igen og sender den derefter til {{source:Ankestyrelsen}}, som i {{date:2023}} omgjorde eller hjemviste {{number:omkring en tredjedel}} af sagerne.',
  },
  {
    prompt: 'Hvorfor bliver sygeplejersker ikke i faget?',
    answer:
      'Tre forklaringer går igen.\n\n- **Vagtbelastning.** Ifølge {{source:Dansk Sygeplejeråd}} har {{number:seks ud af ti}} overvejet at søge væk inden for det seneste år.\n- **Løn.** {{source:Lønstrukturkomitéen}} konkluderede i {{date:juni 2023}}, at nogle grupper ligger lavere, end deres uddannelse tilsiger.\n- **Ledelse.** {{person:Linda Aiken}} har siden {{date:1990’erne}} vist, at afdelinger med god ledelse holder på folk.\n\nHvad der vejer tungest hos jer, kan kun jeres egne medarbejdere svare på.',
  },
  {
    prompt: 'Skriv en mail til forældrene om, at 5.b får ny klasselærer',
    answer:
      'Kære forældre i 5.b\n\nEfter vinterferien får klassen ny klasselærer. Vi ved, at et skifte kan give spørgsmål, og derfor holder vi et kort møde i klasselokalet, hvor I kan hilse på.\n\nTimerne i dansk fortsætter uændret. Har I noget på hjerte inden da, så skriv til kontoret.\n\nVenlig hilsen\nSkoleledelsen',
  },
  {
    prompt: 'Hvordan er reglerne om hviletid og fridøgn?',
    answer:
      'Udgangspunktet er {{number:11 timers}} sammenhængende hvile i hvert døgn og et ugentligt fridøgn. Mellem to fridøgn må der højst ligge {{number:seks arbejdsdøgn}}. Det følger af {{law:arbejdsmiljølovens kapitel 9}} og {{law:bekendtgørelse nr. 324 af 23. maj 2002}}.\n\nHviletiden kan ved aftale sættes ned til {{number:8 timer}}. {{law:EU’s arbejdstidsdirektiv}} sætter desuden et loft på {{number:48 timer om ugen}} i gennemsnit over {{number:fire måneder}}.\n\nSe {{source:Arbejdstilsynets}} vejledning på {{url:www.at.dk/hviletid}}.',
  },
  {
    prompt: 'Giv mig baggrund om frafald på erhvervsuddannelserne til et bestyrelsesmøde',
    answer:
      '**Kort fortalt:** Frafaldet er højt og har været det længe.\n\n1. {{source:Danmarks Evalueringsinstitut}} fandt i {{date:2021}}, at {{number:knap halvdelen}} falder fra undervejs.\n2. Overgangen fra grundforløb til hovedforløb er det svageste led. Her forsvinder {{number:hver femte elev}}.\n3. {{source:Rockwool Fonden}} har beregnet, at et afbrudt forløb koster {{number:195.000 kr.}} over et arbejdsliv.\n\nTre spørgsmål til bestyrelsen:\n- Kender vi vores egne tal?\n- Hvem følger op efter 14 dages fravær?\n- Hvad vil vi bruge på det næste år?',
  },
  {
    prompt: 'Hvad er forskellen på ledelse og styring?',
    answer:
      'Styring handler om rammer: mål, økonomi, processer og opfølgning. Ledelse handler om mennesker: retning, mening og relationer. I praksis hænger de sammen. En leder, der kun styrer, får ro og ligegyldighed. En leder, der kun leder, får begejstring og rod.\n\nEt godt spørgsmål til dig selv er: Hvad mangler min gruppe mest lige nu?',
  },
  {
    prompt: 'Hvad siger forskningen om tillidsbaseret ledelse i kommuner?',
    answer:
      'Forskningen peger på en positiv, men ikke stærk sammenhæng. {{study:Bentzen (2019)}} fulgte hjemmeplejen i {{source:Københavns Kommune}} og så færre kontroller, men uklart ansvar. {{study:Vallentin og Thygesen (2017)}} taler om en bevægelse frem og tilbage mellem tillid og kontrol. En svensk rapport fra {{source:Tillitsdelegationen}} ({{date:2018}}) bygger på {{number:tolv}} forsøg.\n\n{{person:Tina Øllgaard Bentzen}} understreger selv, at "{{quote:tillid ikke er fravær af kontrol}}".',
  },
  {
    prompt: 'Kom med forslag til dagsorden for et bestyrelsesmøde i boligforeningen',
    answer:
      '1. Valg af ordstyrer (5 min.)\n2. Godkendelse af referat (5 min.)\n3. Økonomi: status og likviditet (20 min.)\n4. Vedligehold: taget og kælderen (30 min.)\n5. Forslag fra beboerne (15 min.)\n6. Næste møde\n\nPunkt 4 fylder mest. Send bilagene ud en uge før, så tiden går til drøftelsen.',
  },
  {
    prompt: 'Hvor store bøder kan vi få ved brud på databeskyttelsesreglerne?',
    answer:
      'Efter {{law:artikel 83, stk. 5}} kan bøden være op til {{number:20 mio. euro}} eller {{number:4 procent}} af den globale omsætning. Danske myndigheder kan højst få {{number:16 mio. kr.}} ({{law:databeskyttelseslovens § 41, stk. 6}}).\n\nEksempler:\n- {{source:Datatilsynet}} indstillede {{source:Danske Bank}} til en bøde på {{number:10 mio. kr.}} i {{date:april 2022}}.\n- {{source:Vestre Landsret}} gav {{source:ILVA}} en bøde på {{number:100.000 kr.}}\n\nBeløbene kan have ændret sig, så tjek dem.',
  },
  {
    prompt: 'Skriv en kort tale til åbningen af det nye sundhedshus',
    answer:
      'Kære alle\n\nI dag åbner vi dørene til et hus, mange har ventet på. For fem år siden var her en parkeringsplads og en drøm. I dag er her lys, stemmer og kaffe.\n\nTak til jer, der tegnede, byggede og troede på det. Og tak til jer, der skal fylde huset med det, ingen arkitekt kan tegne: omsorg.\n\nVelkommen indenfor.',
  },
  {
    prompt: 'Har vi pligt til at forhandle med tillidsrepræsentanten før en fyringsrunde?',
    answer:
      'Ja, ved større afskedigelser. {{law:Masseafskedigelsesloven}} gælder, når en virksomhed med {{number:21-99 ansatte}} vil opsige {{number:mindst 10}} inden for {{number:30 dage}}. Forhandlingerne skal begynde så tidligt som muligt ({{law:§ 5}}), og {{source:Det Regionale Arbejdsmarkedsråd}} skal underrettes.\n\nPå det kommunale område gælder også {{law:MED-aftalen}}. Tal med jeres {{source:KL}}-konsulent, før I melder noget ud.',
  },
  {
    prompt: 'Hvor meget tid går der med møder?',
    answer:
      'Tallene svinger. En undersøgelse fra {{source:Lederne}} viste i {{date:2022}}, at ledere i snit sidder {{number:17,3 timer}} i møde om ugen, og at {{number:38 procent}} af tiden opleves som spildt. {{source:Microsofts Work Trend Index}} taler om {{number:tre gange}} så mange møder som i {{date:februar 2020}}. {{person:Steven Rogelberg}} anslår, at dårlige møder koster amerikanske virksomheder {{number:37 milliarder dollars}} årligt.',
  },
  {
    prompt: 'Hvordan siger jeg nej til en lønforhøjelse uden at miste medarbejderen?',
    answer:
      'Vær hurtig og klar. Sig nej først, og forklar så hvorfor. Undgå at love noget, du ikke kan holde.\n\n> "Jeg kan ikke give dig mere i år. Jeg vil gerne fortælle hvorfor, og hvad der skal til."\n\nSpørg bagefter, hvad der betyder mest: løn, opgaver eller tid. Aftal et nyt møde om 3-4 uger, og hold det.',
  },
  {
    prompt: 'Giv mig nøgletal om frivillige i Danmark',
    answer:
      '| Tal | Kilde |\n|---|---|\n| {{number:40 %}} har lavet frivilligt arbejde det seneste år | {{source:VIVE}}, {{date:2020}} |\n| {{number:101.000 foreninger}} | {{source:Institut for Statskundskab ved SDU}} |\n| {{number:15 timer om måneden}} i snit | {{source:Frivilligrapporten}} |\n\nMændene fylder mest i idræt, kvinderne på det sociale område.',
  },
  // English
  {
    prompt: 'What notice do we have to give when making 30 people redundant in the UK?',
    answer:
      'If you propose {{number:20 or more}} redundancies at one establishment within {{number:90 days}}, you must consult collectively for at least {{number:30 days}} before the first dismissal takes effect. The duty is in {{law:section 188 of the Trade Union and Labour Relations (Consolidation) Act 1992}}. You also file form HR1 with the {{source:Insolvency Service}}.\n\nFailure can cost a protective award of up to {{number:90 days’ pay}} per person ({{law:s. 189}}). {{source:Acas}} has guidance: {{url:https://www.acas.org.uk/collective-redundancy}}.',
  },
  {
    prompt: 'Does nurse staffing affect patient outcomes?',
    answer:
      'Yes, and the evidence is fairly strong. {{study:Aiken et al. (2014)}} looked at {{number:nine European countries}} and found that each extra patient per nurse raised the odds of dying within {{number:30 days}} by {{number:7%}}. {{person:Peter Griffiths}} and colleagues at the {{source:University of Southampton}} found a similar pattern on English wards.\n\nIn {{date:2018}}, {{source:NHS Improvement}} published its care hours metric. Cause and effect remain debated.',
  },
  {
    prompt: 'Write an email telling the team that the office is closed on Friday',
    answer:
      'Subject: Office closed on Friday\n\nHi everyone,\n\nThe office is closed this Friday while the heating is repaired. Please work from home, and move any visitors to Monday.\n\nIf you need something from the building, let me know by Wednesday noon.\n\nThanks',
  },
  {
    prompt: 'Brief the board on cyber risk, one page, with sources',
    answer:
      '## What is at stake\n\nThe average cost of a breach was {{number:$4.88 million}} in {{date:2024}}, according to {{source:IBM’s Cost of a Data Breach Report}}. {{source:Verizon}} puts the human element in {{number:68% of breaches}}.\n\n## What regulators expect\n\n- {{law:NIS2}} makes management bodies approve and oversee measures ({{law:Art. 20}})\n- An early warning within {{number:24 hours}} and a report within {{number:72 hours}} ({{law:Article 23(4)}})\n- Fines of up to {{number:€10 million}} or {{number:2 %}} of turnover\n\n## Questions for us\n\n1. Who would call whom at 3 a.m.?\n2. When did we last restore a backup?\n3. Which supplier would hurt us most?',
  },
  {
    prompt: 'What is the teacher turnover rate in England?',
    answer:
      'About {{number:one in eleven}} teachers left state schools in {{date:2022/23}}, per the {{source:Department for Education}}. The {{source:NFER}} reports that vacancies have doubled since before the pandemic. A third of new starters ({{number:33 per cent}}) are gone within {{number:five years}}.',
  },
  {
    prompt: 'How should I open a difficult conversation?',
    answer:
      'Say what it is about in your first sentence. Then say what you have seen, not what you think it means. Stop, and let the other person speak.\n\nFor example: "I want to talk about the last two handovers. Both came late. What happened?"\n\nDo not bring more than one topic. If it gets heated, take a break of ten minutes.',
  },
  {
    prompt: 'Where does the phrase "what gets measured gets managed" come from?',
    answer:
      'It is usually credited to {{person:Peter Drucker}}, but he never wrote it. The {{source:Drucker Institute}} says so itself. {{person:V. F. Ridgway}} made nearly the opposite point in {{date:1956}} in {{source:Administrative Science Quarterly}}, and {{person:Simon Caulkin}} summed it up in {{source:The Observer}} as {{quote:“what gets measured gets managed – even when it’s pointless to measure and manage it”}}.',
  },
  {
    prompt: 'What can we learn from other unions about recruiting young members?',
    answer:
      '- {{source:Fagligt Fælles Forbund}} in Denmark gives apprentices a year free and reports {{number:12,000 new members}} since {{date:2021}}.\n- {{source:IG Metall}} recruits through works councils: {{number:more than 80 %}} of its apprentices sign up.\n- {{source:The TUC}} ran a pilot called WorkSmart in {{date:2018}}. It did not scale.\n\nCommon to them: a person asks, not a poster. Start with one workplace and five volunteers.',
  },
  {
    prompt: 'Draft rules for using AI in our department',
    answer:
      '1. Never paste names, ID numbers or case details.\n2. Check every figure before you pass it on.\n3. Say so when a text was written with AI.\n4. You are responsible for what you send.\n5. Ask if in doubt.\n\nReview the rules every six months, and put them where people work.',
  },
  {
    prompt: 'Is it true that diverse boards perform better?',
    answer:
      'The claim rests mostly on {{source:McKinsey}}. Its report {{source:Diversity Wins}} ({{date:2020}}) said that companies in the top quartile for gender diversity were {{number:25%}} more likely to outperform. {{person:Jeremiah Green}} and {{person:John Hand}} could not reproduce the result in {{date:March 2024}}. A meta-analysis by {{study:Post and Byron, 2015}}, covering {{number:140 studies}}, found a small link to accounting returns and almost none to market value.',
  },
  {
    prompt: 'What breaks are staff entitled to?',
    answer:
      'Under the {{law:Working Time Regulations 1998}}, workers get a {{number:20-minute}} break when they work more than {{number:six hours}}, {{number:11 hours}} of rest between days and {{number:one day off}} a week. Those under {{number:18}} get {{number:30 minutes}} after {{number:4.5 hours}} ({{law:regulation 12(4)}}). Breaks need not be paid unless the contract says so.',
  },
  {
    prompt: 'Suggest a structure for our strategy day',
    answer:
      '**Morning**\n- 9.00 Coffee and why we are here\n- 9.30 What changed since last year? Groups of four\n- 10.45 Each group shows one picture\n\n**Afternoon**\n- 12.30 Choose three priorities\n- 14.00 Who does what, by when?\n- 15.30 Close\n\nKeep slides to a minimum. You will need a big wall and 60 sticky notes.',
  },
  {
    prompt: 'Give me statistics on loneliness at work',
    answer:
      '{{source:Gallup}} found in {{date:2024}} that {{number:20 percent}} of employees worldwide felt lonely a lot of the previous day, {{number:25 percent}} among those fully remote. {{person:Vivek Murthy}}, then {{source:U.S. Surgeon General}}, compared the health effect with smoking {{number:15 cigarettes}} a day. In {{source:Cigna’s survey}} of {{number:10,000 adults}}, {{number:three in five}} were lonely. See also {{url:hbr.org/2020/02/making-work-less-lonely}}.',
  },
];
