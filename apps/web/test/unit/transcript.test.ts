import type { EvidenceSpan } from '@resolution/contracts';
import { describe, expect, test } from 'vitest';
import { markEvidence, splitTurns } from '../../src/features/tickets/transcript.ts';

const NOBODY = { agent: null, customer: null };

const told = (transcript: string, people = NOBODY as Parameters<typeof splitTurns>[1]) =>
  splitTurns(transcript, people).map((turn) => [turn.speaker, turn.role, transcript.slice(turn.start, turn.end)]);

describe('splitTurns', () => {
  test.each([
    {
      name: 'a company in brackets is the supporting side',
      transcript: 'Mia (Acme): Hello\nNoor Haddad: It fails\nMia (Acme): Thanks',
      people: NOBODY,
      turns: [
        ['Mia (Acme)', 'agent', 'Hello'],
        ['Noor Haddad', 'customer', 'It fails'],
        ['Mia (Acme)', 'agent', 'Thanks'],
      ],
    },
    {
      name: 'generic roles',
      transcript: 'Agent: Hello\nCustomer: It fails',
      people: NOBODY,
      turns: [
        ['Agent', 'agent', 'Hello'],
        ['Customer', 'customer', 'It fails'],
      ],
    },
    {
      name: 'a line without a speaker goes on with the turn, a sentence with a colon is no speaker',
      transcript: 'Customer: It says\nError: no batch is open\nand stops',
      people: NOBODY,
      turns: [['Customer', 'customer', 'It says\nError: no batch is open\nand stops']],
    },
    {
      name: 'people the ticket names speak even once',
      transcript: 'Hello there\nlena: I am here\nOmar Said: It fails',
      people: { agent: 'Lena', customer: 'Omar Said' },
      turns: [
        [null, 'customer', 'Hello there'],
        ['lena', 'agent', 'I am here'],
        ['Omar Said', 'customer', 'It fails'],
      ],
    },
    {
      name: 'names in other scripts',
      transcript: 'דנה כהן: שלום\nAgent: Hello\nדנה כהן: תודה',
      people: NOBODY,
      turns: [
        ['דנה כהן', 'customer', 'שלום'],
        ['Agent', 'agent', 'Hello'],
        ['דנה כהן', 'customer', 'תודה'],
      ],
    },
    { name: 'no text, no turn', transcript: ' \n ', people: NOBODY, turns: [] },
    {
      name: 'text without speakers',
      transcript: 'It fails.',
      people: NOBODY,
      turns: [[null, 'customer', 'It fails.']],
    },
  ])('$name', ({ transcript, people, turns }) => {
    expect(told(transcript, people)).toEqual(turns);
  });

  test('a long transcript loses nothing', () => {
    const transcript = Array.from({ length: 900 }, (_, index) => `Customer: line number ${index} of many`).join('\n');
    expect(told(transcript)).toHaveLength(900);
  });
});

describe('markEvidence', () => {
  const transcript = 'Customer: All sites are down today';
  const span = (text: string, field: EvidenceSpan['field']): EvidenceSpan => {
    const start = transcript.indexOf(text);
    return { field, start, end: start + text.length, text, note: '' };
  };

  test('cuts at the edges of the evidence, overlapping spans included', () => {
    const parts = markEvidence(transcript, { start: 10, end: transcript.length }, [
      span('All sites are down', 'priority'),
      span('down today', 'sentiment'),
    ]);
    expect(parts.map(({ text, marks }) => [text, marks.map(({ field }) => field)])).toEqual([
      ['All sites are ', ['priority']],
      ['down', ['priority', 'sentiment']],
      [' today', ['sentiment']],
    ]);
  });

  test('evidence outside the turn and evidence without words mark nothing', () => {
    const empty: EvidenceSpan = { field: 'tier', start: 12, end: 12, text: '', note: 'no mark' };
    const parts = markEvidence(transcript, { start: 10, end: 19 }, [span('today', 'priority'), empty]);
    expect(parts).toEqual([{ text: 'All sites', marks: [] }]);
  });
});
