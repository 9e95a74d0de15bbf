import { describe, expect, it } from 'vitest';
import { noteFor } from '../../../lib/answer/before-send.ts';

const both = { humanFirst: true, thinkFirst: true };

describe('notes before the send', () => {
  it.each([
    ['Skriv en indkaldelse til en sygefraværssamtale med en medarbejder', 'illness'],
    ['Hvordan siger jeg til Peter, at han er fyret? Jeg skal tale med ham i morgen', 'dismissal'],
    ['Hjælp mig med at forberede en samtale med en kollega om mobning', 'conflict'],
    ['Skriv en mail til en medarbejder, der har mistet sin mor', 'grief'],
    ['Jeg skal holde en svær samtale med en medarbejder om dårlig præstation', 'feedback'],
    ['How do I tell an employee that her position is redundant?', 'dismissal'],
    ['I need to talk to a colleague about his drinking and alcohol at work', 'illness'],
    ['Draft a letter to an employee with a written warning', 'feedback'],
    ['How do I fire an employee? What do I say to him?', 'dismissal'],
    ['Skal jeg fyre ham? Hvad siger jeg?', 'dismissal'],
  ])('human first: %s', (prompt, about) => {
    expect(noteFor(prompt, both)).toEqual({ kind: 'human-first', about });
  });

  it.each([
    ['Skal vi flytte til det nye system nu eller vente til foråret?', 'decision'],
    ['Vurdér ansøgerne ud fra disse kriterier', 'assessment'],
    ['Lav en strategi for salg i Norden', 'strategy'],
    ['Prioritér disse ti opgaver for mig', 'prioritising'],
    ['Who should I promote to team lead?', 'assessment'],
    ['Should we build it ourselves or buy it?', 'decision'],
    ['Draft a vision for the department', 'strategy'],
  ])('think first: %s', (prompt, about) => {
    expect(noteFor(prompt, both)).toEqual({ kind: 'think-first', about });
  });

  it.each([
    'Skriv en mail om fredagens morgenmad',
    'Hvad er reglerne for opsigelse i funktionærloven?',
    'Opsummer artiklen om stress på arbejdspladser',
    'Write a notice about the new printer',
    'Hjælp mig med en samtale om rammerne for teamet: fire åbne spørgsmål til medarbejderen',
    'Skriv en mail til en kollega om terminal 2 i lufthavnen',
    'What does research say about burnout?',
    '',
  ])('nothing to say: %s', (prompt) => {
    expect(noteFor(prompt, both)).toBeUndefined();
  });

  it('keeps quiet where it is switched off', () => {
    const prompt = 'Skriv en indkaldelse til en sygefraværssamtale med en medarbejder';
    expect(noteFor(prompt, { humanFirst: false, thinkFirst: false })).toBeUndefined();
  });
});
