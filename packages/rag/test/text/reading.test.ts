import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTurns } from '../../src/text/conversation.ts';
import { identifierWords } from '../../src/text/identifiers.ts';
import { readIssue } from '../../src/text/issue.ts';
import { documentIdsIn, withoutForeignReferences } from '../../src/text/references.ts';
import { readSentences, readSteps } from '../../src/text/sentences.ts';
import { termsOf } from '../../src/text/terms.ts';
import { foldedWords, readWords } from '../../src/text/words.ts';

describe('turns', () => {
  it.each([
    ['named roles', 'Agent: Hello\nCaller: It is broken', ['It is broken']],
    ['a company in brackets', 'Kim (Helpco): Hello\nAnn Lee: It is broken\nKim (Helpco): Sorry', ['It is broken']],
    ['the agent\u2019s name', 'Kim: Hello\nAnn: It is broken', ['It is broken']],
    ['a customer with the agent\u2019s first name', 'Kim (Support): Hello\nKim Lee: It is broken', ['It is broken']],
    ['the same without brackets', 'Kim: Hello\nKim Lee: It is broken', ['It is broken']],
    ['turns over several lines', 'Agent: Hello\nCustomer: It is\nbroken\nAgent: Ok', ['It is\nbroken']],
    ['times in brackets', '[10:32] Kim: Hello\n[10:33] Ann: It is broken', ['It is broken']],
    ['a time in brackets behind the name', 'Kim [10:32]: Hello\nAnn [10:33]: It is broken', ['It is broken']],
    [
      'times that are no speakers',
      'Kim: Hello\nAnn: It breaks at\n10:30 and\nnoon:ish',
      ['It breaks at\n10:30 and\nnoon:ish'],
    ],
    ['a long line before the name', `Kim: Hello\n${'*'.repeat(90)} Ann: It is broken`, ['It is broken']],
    ['a name with nothing behind it', 'Kim: Hello\nAnn:\nIt is broken', ['It is broken']],
    ['no speakers at all', 'It is broken', ['It is broken']],
    ['labels that are no speakers', 'It is broken.\nError: disk full', ['It is broken.\nError: disk full']],
  ])('%s', (_, transcript, said) => {
    const turns = readTurns(transcript, 'Kim').filter(({ customer }) => customer);
    expect(turns.map(({ text }) => text)).toEqual(said);
    for (const { text, start, end } of turns) expect(transcript.slice(start, end)).toBe(text);
  });
});

describe('the issue', () => {
  it('is what the customer says, without greetings, names, places and thanks, and without the agent\u2019s words', () => {
    const transcript =
      'Agent: Did you try the passbook screen?\nCaller: Hi, this is Ann Lee from Oak Homes. The voucher total is wrong after the update for Willow Creek.\nAgent: Ok.\nCaller: Done.\nCaller: Thanks!';
    const { text } = readIssue(transcript);
    expect(text).toContain('The voucher total is wrong after the update');
    expect(text).not.toMatch(/Ann|Oak|Willow|passbook|Done|Thanks/);
  });

  const told = 'The voucher total is wrong after the update.';
  it.each([
    ['a plea for help with nothing but the product', `We are stuck on something in PropertySuite. ${told}`, told],
    ['the same where a name stood', `I need help in PropertySuite for Willow Creek. ${told}`, told],
    ['impatience', `${told} Please hurry, it is urgent.`, told],
    [
      'a plea that says with what',
      `I need help with the rent roll. ${told}`,
      `I need help with the rent roll. ${told}`,
    ],
    [
      'a plea for another product',
      `I need help in RentTrack Ledgers. ${told}`,
      `I need help in RentTrack Ledgers. ${told}`,
    ],
    ['a question that ends in a small word', 'Where does the manager log in?', 'Where does the manager log in?'],
    ['nothing else', 'I need help in PropertySuite.', 'I need help in PropertySuite.'],
  ])('%s', (_, said, text) => {
    const issue = readIssue(`Caller: ${said}`, { product: 'PropertySuite', property_name: 'Willow Creek' });
    expect(issue.text).toBe(text);
  });
});

/** What words are made of, and what stands between them. */
const PIECES = [
  'Ann',
  "it's",
  "'",
  'don',
  "'t",
  've',
  ' ',
  '-',
  '_',
  '9',
  'X1',
  "O'Neil",
  '.',
  '\n',
  "we'll",
  'S',
  '\u03a9',
  'caf\u00e9',
  '\u2019',
  '\u2019s',
  '\u2022',
  '\u65e5\u672c',
  '\ud83d\ude42',
  '\u0301',
];

describe('words', () => {
  it.each([
    ["resident's ledger", ['resident', 'ledger']],
    ["can't log-in", ['can', 'log', 'in']],
    ['Caf\u00e9 50059', ['cafe', '50059']],
    ['A\u2019s B\u2014C', ['a', 'b', 'c']],
    ['', []],
  ])('%s', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
    expect(readWords(text).map(({ folded }) => folded)).toEqual(words);
  });

  it('divides a text of whatever scripts as one pattern over all of it would', () => {
    const word = /[\p{L}\p{N}]+(?:['\u2019](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}]))?/giu;
    const ending = /(?<=.)['\u2019](?:s|t|re|ve|ll|d|m)$/i;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const defined = [...text.matchAll(word)].map(({ 0: raw, index }) => ({
          raw,
          folded: raw.replace(ending, '').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''),
          start: index,
          end: index + raw.length,
        }));
        expect(readWords(text)).toEqual(defined);
        expect(foldedWords(text)).toEqual(defined.map(({ folded }) => folded));
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps move in and move out apart', () => {
    expect(termsOf('moved in')).toContain('move_in');
    expect(termsOf('moving out')).toContain('move_out');
    expect(termsOf('login')).toEqual(['log_in']);
    expect(termsOf('log in')).toContain('log_in');
  });
});

describe('identifiers', () => {
  it.each([
    ['ResidentMemberLease', 'resident member lease'],
    ['waitlisthouseholdhistory', 'waitlist household history'],
    ['crt_voucher_date', 'voucher date'],
    ['RHGrossRentChange', 'rh gross rent change'],
    ['xqzt', ''],
  ])('%s', (identifier, words) => {
    expect(identifierWords(identifier).join(' ')).toBe(words);
  });
});

describe('steps', () => {
  it('are found where the line breaks were lost, and numbers in sentences are none', () => {
    const { before, groups } = readSteps(
      'Needs Section 8. Rights 1. Open it 2. Click Save 3. Done Later 1. Go 2. Print',
    );
    expect(before).toBe('Needs Section 8. Rights');
    expect(groups).toEqual([
      ['Open it', 'Click Save', 'Done Later'],
      ['Go', 'Print'],
    ]);
  });

  it('leave a text without steps whole', () => {
    expect(readSteps('There were 2. of them').groups).toEqual([]);
  });
});

describe('sentences', () => {
  it('end at marks and lines, not at abbreviations, and know where they stand', () => {
    const text = 'See e.g. the tab. It fails!\nWhy?';
    const sentences = readSentences(text);
    expect(sentences.map((sentence) => sentence.text)).toEqual(['See e.g. the tab.', 'It fails!', 'Why?']);
    for (const { text: own, start, end } of sentences) expect(text.slice(start, end)).toBe(own);
  });
});

describe('references', () => {
  it('are ids of documents; other codes are blanked in place', () => {
    expect(documentIdsIn('see script-0521 and KB-094D40D3B5, KB-094D40D3B5')).toEqual(['SCRIPT-0521', 'KB-094D40D3B5']);
    expect(withoutForeignReferences('Why? (Ref SYN-1234).')).toBe('Why?               .');
  });
});
