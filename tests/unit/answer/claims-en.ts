import type { MarkedAnswer } from './claims-da.ts';

/** English answers with their claims marked; see claims-da.ts. */
export const CLAIMS_EN: MarkedAnswer[] = [
  {
    prompt: 'What share of change projects fail?',
    answer:
      'The figure people quote is {{number:70 %}}, usually credited to {{source:McKinsey}} or to {{person:John Kotter}}. {{study:Hughes (2011)}} looked for the evidence and found none. Treat it as folklore.',
  },
  {
    prompt: 'What notice must an employer give in the UK?',
    answer:
      'Under {{law:section 86 of the Employment Rights Act 1996}} the minimum is {{number:one week}} after {{number:one month}} of service, then {{number:one week}} for each full year up to {{number:12 weeks}}. The contract may give more. {{source:Acas}} has a guide at {{url:https://www.acas.org.uk/notice-periods}}.',
  },
  {
    prompt: 'Draft a short email telling the team that the offsite moves to 12 June.',
    answer:
      'Subject: Offsite moved to 12 June\n\nHi all,\n\nThe offsite now takes place on 12 June. Same venue, same start at 9.00. Please tell me by Friday if you cannot make it.\n\nBest,\n[Name]',
  },
  {
    prompt: 'Does remote work lower productivity?',
    answer:
      'It depends on the task. {{study:Bloom et al. (2015)}} found a {{number:13 %}} rise among call-centre staff at {{source:Ctrip}}, while {{study:Gibbs, Mengel and Siemroth (2023)}} saw output per hour fall by {{number:8 to 19 percent}} at an Asian IT firm. Hybrid work seems close to neutral.',
  },
  {
    prompt: 'Give me two quotes about trust with names.',
    answer:
      '- {{quote:"Trust is the glue of life."}} {{person:Stephen R. Covey}}\n- {{quote:"The best way to find out if you can trust somebody is to trust them."}} Often attributed to {{person:Ernest Hemingway}}',
  },
  {
    prompt: 'How should I open a difficult conversation?',
    answer:
      'Say why you are there in one sentence, then stop. Describe what you saw, not what you think it means. Ask how it looks from their side and wait ten seconds. Agree on one next step and a date to check it.',
  },
  {
    prompt: 'What are the fines under the EU AI Act?',
    answer:
      '- Prohibited practices ({{law:Article 5}}): up to {{number:EUR 35 million}} or {{number:7 %}} of worldwide turnover ({{law:Article 99(3)}}).\n- Most other breaches: up to {{number:EUR 15 million}} or {{number:3 %}} ({{law:Article 99(4)}}).\n- Wrong information to authorities: {{number:EUR 7.5 million}} or {{number:1 %}}.\n\nThe Act entered into force on {{date:1 August 2024}}.',
  },
  {
    prompt: 'Summarise the evidence on performance reviews, about 100 words.',
    answer:
      '{{source:Gallup}} reports that only {{number:14 %}} of employees strongly agree that reviews inspire them to improve. {{source:Deloitte}} dropped ratings in {{date:2015}} after counting {{number:two million hours}} a year spent on them. A meta-analysis ({{study:Kluger & DeNisi, 1996}}) showed that more than {{number:a third}} of feedback interventions made performance worse. {{study:DeNisi and Murphy (2017)}} conclude that a century of research has improved the forms more than the results.',
  },
  {
    prompt: 'Write a toast for Henrik who retires after 30 years.',
    answer:
      'Dear Henrik,\n\nThirty years. That is eleven thousand coffees, three logos and one door you never did learn to close. You taught most of us to ask one more question. I still do. To Henrik.',
  },
  {
    prompt: 'Who coined the term "emotional intelligence"?',
    answer:
      '{{person:Peter Salovey}} and {{person:John Mayer}} used it in a paper in {{date:1990}}. {{person:Daniel Goleman}} made it famous with {{source:Emotional Intelligence}} in {{date:1995}}, which sold more than {{number:five million copies}}.',
  },
  {
    prompt: 'What does GDPR say about keeping records of job applicants?',
    answer:
      "No fixed period is given. {{law:Article 5(1)(e)}} says that data may be kept no longer than needed, and many employers delete after {{number:six months}}. The UK regulator, the {{source:Information Commissioner's Office}}, accepts that as reasonable. In Germany the {{law:AGG}} sets a claim period of {{number:two months}}.",
  },
  {
    prompt: 'Plan a two-hour workshop on feedback for 12 people.',
    answer:
      '- 0:00 Welcome and purpose (10 min)\n- 0:10 Pairs: a time feedback helped you (20 min)\n- 0:30 Short input on describing what you saw (15 min)\n- 0:45 Practice in threes, three rounds (60 min)\n- 1:45 One thing each will try (15 min)',
  },
  {
    prompt: 'How many people read emails fully?',
    answer:
      'Fewer than senders hope. {{source:Litmus}} put the average reading time at {{number:nine seconds}} in {{date:2022}}, and {{source:Microsoft}} has said that workers receive {{number:117 emails}} a day. {{source:The Radicati Group}} counted {{number:347 billion}} emails a day worldwide.',
  },
  {
    prompt: 'Is the "7 % words" rule about communication true?',
    answer:
      'No. {{person:Albert Mehrabian}} tested single words spoken in different tones at {{source:UCLA}} in {{date:1967}}. The split of {{number:7, 38 and 55 per cent}} was never meant for whole messages, and he has said so himself.',
  },
  {
    prompt: 'Proofread: "We has recieved you\'re report and will answers on Monday."',
    answer: 'We have received your report and will answer on Monday.',
  },
  {
    prompt: 'What is the minimum wage in Denmark?',
    answer:
      'There is no statutory minimum wage in Denmark. Pay is set by collective agreements. The one for industry, between {{source:CO-industri}} and {{source:Dansk Industri}}, had a minimum of {{number:DKK 139.90}} an hour in {{date:2024}}.',
  },
  {
    prompt: 'Do open-plan offices help collaboration?',
    answer:
      'Probably not. {{person:Ethan Bernstein}} and {{person:Stephen Turban}} of {{source:Harvard}} measured two companies before and after the walls came down: face-to-face time fell by {{number:roughly 70 %}} and email rose. The paper is in {{source:Philosophical Transactions of the Royal Society B}} ({{date:2018}}).',
  },
  {
    prompt: 'Write a fictional case about a team that stops talking.',
    answer:
      'The Harbour Team had five members and one lamp. Nobody spoke after lunch. "We used to," said the Oldest, "but then they gave us a chat." For six weeks the only sound was the kettle. Then the kettle broke.',
  },
  {
    prompt: 'What should a manager know about sick pay in Denmark?',
    answer:
      'Salaried employees get full pay under {{law:section 5 of the Salaried Employees Act}}. The employer pays the first {{number:30 calendar days}} and can then claim reimbursement under the {{law:Sickness Benefits Act}}. An interview must be held within {{number:four weeks}} of the first sick day ({{law:section 7 a}}).',
  },
  {
    prompt: 'Which of these two subject lines is better?',
    answer: 'The second. It says what changes and when. The first could be about anything.',
  },
  {
    prompt: 'What did the Hawthorne studies find?',
    answer:
      'At the {{source:Western Electric}} plant in {{source:Cicero}}, output rose whether the light was made brighter or dimmer. {{person:Elton Mayo}} read it as the effect of attention. {{study:Levitt and List (2011)}} went back to the data and found little left of the effect. The trials ran from {{date:1924}} to {{date:1932}}.',
  },
  {
    prompt: 'Facts on burnout for a slide, with sources.',
    answer:
      '- {{number:44 %}} of workers report a lot of stress the day before ({{source:Gallup}}, {{date:2023}})\n- Burnout is in {{source:ICD-11}} as an occupational phenomenon ({{source:WHO}}, {{date:2019}})\n- Long hours were linked to {{number:745,000 deaths}} in {{date:2016}} (WHO and {{source:ILO}})',
  },
  {
    prompt: 'Write a notice that the lift is out of order until Wednesday.',
    answer:
      'The lift is out of order until Wednesday. Please use the stairs at the east end. If you need help, call reception.',
  },
  {
    prompt: 'What is the span of control research?',
    answer:
      '{{person:V. A. Graicunas}} argued in {{date:1933}} for no more than {{number:five or six}} direct reports. Today {{source:McKinsey}} speaks of archetypes from {{number:3 to 15}}. The average in a survey by {{source:Gartner}} was {{number:9 reports}}.',
  },
  {
    prompt: 'Is it illegal to ask a candidate about age?',
    answer:
      'In the UK the {{law:Equality Act 2010}} does not ban the question, but using the answer can be direct discrimination under {{law:section 13}}. In the US the {{law:ADEA}} protects people of {{number:40 years}} or more. {{source:The EEOC}} advises against asking.',
  },
  {
    prompt: 'Give me a motivating ending for a talk about safety.',
    answer:
      'So when you walk out of here, do one thing: look at the machine next to yours. If something is wrong, say so. The person you save may be standing beside you.',
  },
  {
    prompt: 'What did Google learn about good managers?',
    answer:
      '{{source:Project Oxygen}} began in {{date:2008}} and looked at {{number:more than 10,000}} observations. {{person:Laszlo Bock}}, then head of people operations, described the eight habits in {{source:Work Rules!}} ({{date:2015}}). Being a good coach came first, technical skill last.',
  },
  {
    prompt: 'How long does it take to form a habit?',
    answer:
      'Not {{number:21 days}}. {{person:Phillippa Lally}} and colleagues at {{source:University College London}} followed {{number:96 volunteers}} and found a median of {{number:66 days}}, with a range of {{number:18 to 254 days}} ({{study:Lally et al., 2010}}).',
  },
  {
    prompt: 'Rewrite in a friendlier tone: "Your report is late. Send it today."',
    answer: 'I can see that the report has not come yet. Could you send it today, or tell me what is holding it up?',
  },
  {
    prompt: 'How do I give praise that works?',
    answer:
      'Be quick, be specific and leave out the "but". Say what the person did, what it changed, and that you saw it. Praise in the corridor counts as much as praise in a meeting.',
  },
];
