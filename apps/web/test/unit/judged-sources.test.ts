import type { ChatSource } from '@resolution/contracts';
import { expect, test } from 'vitest';
import { judgedSources } from '../../src/features/learning/judged-sources.ts';

const SOURCES: readonly ChatSource[] = ['KB-094D40D3B5', 'SCRIPT-0021', 'CS-45164768'].map((id) => ({
  id,
  kind: 'article',
  title: id,
  score: 1,
}));

test.each([
  ['only what the answer rests on', 'This is covered by KB-094D40D3B5:\n1. Run it.', ['KB-094D40D3B5']],
  [
    'not what it recommends beside it',
    'The data fix for this is SCRIPT-0021, for Tier 3 to run:\n1. Run it.\n\nSee also: KB-094D40D3B5 (Ledger); CS-45164768 (Lease).',
    ['SCRIPT-0021'],
  ],
  ['each that it cites', 'Close it [CS-45164768], then run it [KB-094D40D3B5].', ['KB-094D40D3B5', 'CS-45164768']],
  ['the first where it names none', 'Close it, then run it.', ['KB-094D40D3B5']],
])('a thumb judges %s', (_name, text, ids) => {
  expect(judgedSources(text, SOURCES)).toEqual(ids);
});
