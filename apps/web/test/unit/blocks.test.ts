import { describe, expect, test } from 'vitest';
import { findPassage, isHeading, readBlocks } from '../../src/features/knowledge/blocks.ts';

const told = (text: string) =>
  readBlocks(text).map((block) =>
    block.kind === 'paragraph'
      ? text.slice(block.start, block.end)
      : [block.kind, ...block.items.map((item) => text.slice(item.start, item.end))],
  );

describe('readBlocks', () => {
  test.each([
    { name: 'lines are paragraphs', text: 'One.\n\nTwo.', blocks: ['One.', 'Two.'] },
    { name: 'numbered lines are steps', text: 'Do:\n1. Open\n2) Close', blocks: ['Do:', ['steps', 'Open', 'Close']] },
    {
      name: 'steps written in one line',
      text: 'How to: 1. Go to Settings 2. Choose Dates 3. Save',
      blocks: ['How to:', ['steps', 'Go to Settings', 'Choose Dates', 'Save']],
    },
    {
      name: 'numbers that do not rise from one are no steps',
      text: 'Version 2. It was 3. Then',
      blocks: ['Version 2. It was 3. Then'],
    },
    { name: 'a single number is no list of steps', text: 'See 1. above', blocks: ['See 1. above'] },
    {
      name: 'alternatives in one line begin anew',
      text: 'Option 1: Wait 1. Open 2. Save Option 2: Cancel 1. Close 2. Confirm',
      blocks: ['Option 1: Wait', ['steps', 'Open', 'Save'], 'Option 2: Cancel', ['steps', 'Close', 'Confirm']],
    },
    {
      name: 'headings that lost their ends stand by themselves',
      text: 'Resolution: Why This Happens The site has a transfer. Before You Begin Review it 1. Open 2. Save',
      blocks: [
        'Resolution:',
        'Why This Happens',
        'The site has a transfer.',
        'Before You Begin',
        'Review it',
        ['steps', 'Open', 'Save'],
      ],
    },
    {
      name: 'words of a sentence are no heading',
      text: 'Say Why This Happens to us.',
      blocks: ['Say Why This Happens to us.'],
    },
    { name: 'bullets', text: '- one\n• two', blocks: [['bullets', 'one', 'two']] },
    {
      name: 'a list that begins anew',
      text: '1. a\n2. b\n1. c',
      blocks: [
        ['steps', 'a', 'b'],
        ['steps', 'c'],
      ],
    },
    { name: 'markup is text', text: '<b>bold</b>', blocks: ['<b>bold</b>'] },
    { name: 'nothing', text: ' \n', blocks: [] },
  ])('$name', ({ text, blocks }) => {
    expect(told(text)).toEqual(blocks);
  });
});

describe('findPassage', () => {
  const text = 'Open the batch list first. Then post what is open,\nor delete it. Save.';

  test.each([
    { name: 'letter by letter', passage: 'Then post what is open', found: 'Then post what is open' },
    {
      name: 'through line breaks and marks',
      passage: 'what is open or delete it',
      found: 'what is open,\nor delete it',
    },
    {
      name: 'over the numbers of steps',
      passage: 'Open it Post it',
      found: 'Open it 2. Post it',
      text: '1. Open it 2. Post it',
    },
    { name: 'without regard to case', passage: 'OPEN THE BATCH LIST', found: 'Open the batch list' },
    {
      name: 'the longest run when the passage was joined from two places',
      passage: 'Save Open the batch list first',
      found: 'Open the batch list first',
    },
    { name: 'a short passage', passage: 'Save', found: 'Save' },
    { name: 'a passage of another text', passage: 'the weather is fine in spring', found: null },
    { name: 'no words', passage: ' … ', found: null },
  ])('$name', ({ passage, found, text: whole = text }) => {
    const run = findPassage(whole, passage);
    expect(run && whole.slice(run.start, run.end)).toBe(found);
  });
});

test.each([
  ['Before you begin', true],
  ['What it changes (SCRIPT-7001):', true],
  ['Accounting / Day Close - Business Date Blocked', true],
  ['Press Close Deposit and print the slip.', false],
  ['Script: SCRIPT-7001', false],
  ['and so on', false],
  [`${'A long line that introduces many things '.repeat(3)}:`, false],
])('%j heads what follows: %s', (line, heads) => {
  expect(isHeading(line)).toBe(heads);
});
