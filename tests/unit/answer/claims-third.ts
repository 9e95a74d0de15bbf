import type { MarkedAnswer } from './claims-da.ts';

/** A third lot, measured before anything was changed for it: recall .90, precision .96. */
export const CLAIMS_THIRD: MarkedAnswer[] = [
  {
    prompt: 'Hvad koster sygefravær arbejdspladserne?',
    answer:
      'En sygedag koster typisk {{number:1.500-2.000 kr.}} i løn alene. {{source:Dansk Arbejdsgiverforening}} opgjorde i {{date:2022}} fraværet til {{number:4,1 %}} af arbejdstiden. I kommunerne var det højere, {{number:13,2 dage}} pr. fuldtidsansat, ifølge {{source:KRL}}. Vikarer og tabt produktion kommer oveni.',
  },
  {
    prompt: 'Skriv et opslag på intranettet om ny kantineordning',
    answer:
      '## Ny kantineordning fra mandag\n\nFra mandag kan du købe frokost til 35 kr. Kantinen har åbent fra 11.30 til 13.00. Du betaler med kort eller mobil.\n\nVi håber, at I tager godt imod det nye hold.',
  },
  {
    prompt: 'Forklar kort hvad en fleksjobordning er',
    answer:
      'Et fleksjob er for personer, hvis arbejdsevne er varigt nedsat. Arbejdsgiveren betaler løn for de effektive timer, og kommunen betaler et tilskud, jf. {{law:lov om en aktiv beskæftigelsesindsats § 116}}. Bevillingen gives for {{number:5 år}} ad gangen, når man er under {{number:40 år}}. Timetallet kan være helt nede på få timer om ugen.',
  },
  {
    prompt: 'Hvem var Mary Parker Follett?',
    answer:
      '{{person:Mary Parker Follett}} ({{date:1868-1933}}) var en amerikansk ledelsestænker. I {{source:Creative Experience}} fra {{date:1924}} beskrev hun magt som noget, man har sammen med andre. {{person:Peter Drucker}} kaldte hende {{quote:"ledelsens profet"}}.',
  },
  {
    prompt: 'Giv mig fem idéer til at fejre et jubilæum',
    answer:
      '1. En frokost med gamle kolleger\n2. En bog med hilsner fra alle\n3. En dag, hvor jubilaren bestemmer dagsordenen\n4. Et foredrag om "dengang"\n5. En bænk i haven med navn på',
  },
  {
    prompt: 'Må arbejdsgiver kræve helbredsoplysninger?',
    answer:
      'Kun hvis sygdommen har væsentlig betydning for arbejdet. Det følger af {{law:helbredsoplysningsloven}}, {{law:§ 2, stk. 1}}. Den ansatte skal selv oplyse om det, hvis det er relevant, jf. {{law:§ 6}}. Overtrædelse kan udløse godtgørelse, og {{source:Højesteret}} har i {{source:U 2014.2042 H}} taget stilling til spørgsmålet.',
  },
  {
    prompt: 'Lav en tjekliste til flytning af kontoret',
    answer:
      '- Opsig lejemålet i god tid\n- Indhent tre tilbud\n- Mærk kasserne med navn og rum\n- Afmeld internet 30 dage før\n- Gør rent samme dag',
  },
  {
    prompt: 'Hvad er et godt sygefraværstal?',
    answer:
      'Det afhænger af branchen. Landsgennemsnittet er {{number:omkring 4 %}}. I private kontorvirksomheder ligger tallet på {{number:2-3 %}}, i ældreplejen på {{number:7-8 %}}.',
  },
  {
    prompt: 'How much does turnover cost?',
    answer:
      '{{source:SHRM}} has put it at {{number:six to nine months}} of salary. {{source:Gallup}} says {{number:one-half to two times}} the annual salary. A review by {{study:Hancock et al. (2013)}} links turnover to lower performance, but the effect is small ({{number:r = -.03}}).',
  },
  {
    prompt: 'Write a thank-you note to the volunteers after the fair.',
    answer:
      'Dear all,\n\nYou stood in the rain for six hours and smiled at 400 guests. I saw Mette carry chairs long after everyone had gone. Thank you.\n\nWarm regards,\nThe board',
  },
  {
    prompt: 'What is the evidence for 360-degree feedback?',
    answer:
      'Mixed. {{study:Smither, London and Reilly (2005)}} combined {{number:24 studies}} and found small gains. It works better when used for development than for pay. {{person:Marcus Buckingham}} has called the data {{quote:"at best, bad"}} in {{source:Harvard Business Review}}.',
  },
  {
    prompt: 'Is a verbal contract binding in England?',
    answer:
      'Usually yes. The main exceptions are land ({{law:Law of Property (Miscellaneous Provisions) Act 1989, section 2}}) and guarantees ({{law:Statute of Frauds 1677}}). Proof is the difficulty: see {{source:Blue v Ashley}} from {{date:2017}}, where a talk in a pub was held not to be a contract.',
  },
  {
    prompt: 'Draft a plan for our office move in March.',
    answer:
      '## Weeks 1-2\nAgree the floor plan. Order 40 boxes.\n\n## Weeks 3-4\nPack archives first. IT moves on 14 March.\n\n## After\nOne walk-round with all teams, 30 minutes.',
  },
  {
    prompt: 'Give me statistics about women in leadership in Denmark.',
    answer:
      '- {{number:28 %}} of managers are women ({{source:Eurostat}}, {{date:2022}})\n- Women hold {{number:19 %}} of board seats in the largest companies, according to {{source:Lederne}}\n- Denmark ranks {{number:number 15}} of {{number:27}} in the EU',
  },
  {
    prompt: 'What does ISO 45001 require?',
    answer:
      '{{source:ISO 45001}} from {{date:2018}} sets out a management system for health and safety. Clause {{law:5.4}} asks for consultation of workers. It replaced {{source:OHSAS 18001}}, which was withdrawn in {{date:March 2021}}.',
  },
  {
    prompt: 'How do I run a good retrospective?',
    answer:
      'Start with a quiet minute. Let each person write three notes. Group them, vote, and talk about the top two only. End with one change and a name beside it. Forty-five minutes is enough.',
  },
];
