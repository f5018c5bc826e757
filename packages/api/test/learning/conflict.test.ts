import { describe, expect, test } from 'vitest';
import { compareAnswers } from '../../src/features/learning/conflict.ts';

const ISSUE = 'The lease report shows no rows since we closed the month.';
const AGAIN = 'Lease report shows no rows after the month was closed.';
const OTHER = 'The bank returned a check of a resident.';

const PERIOD =
  'Open Settings > Reports.\nSet the reporting period to 30 days.\nRun the lease report again and compare it with the rent roll.';
const replaced = (from: string, to: string): string => PERIOD.replace(from, to);

/** What is about to be approved, what is there, and what the comparison says of them. */
const CASES: readonly {
  readonly name: string;
  readonly ours?: string;
  readonly theirs?: string;
  readonly theirIssue?: string;
  readonly written?: boolean;
  readonly verdict: 'near_copy' | 'contradiction' | 'unrelated';
  readonly grounds?: readonly string[];
}[] = [
  { name: 'equal texts', verdict: 'near_copy' },
  { name: 'equal texts for another issue', theirIssue: OTHER, verdict: 'near_copy' },
  { name: 'equal texts under different references', theirs: `KB: KB-00000000A1\n${PERIOD}`, verdict: 'near_copy' },
  { name: 'a word more', theirs: replaced('again', 'again today'), verdict: 'near_copy' },
  { name: 'one numbers its steps', theirs: PERIOD.replaceAll(/^/gm, '1. '), verdict: 'near_copy' },
  {
    name: 'another figure in the same step',
    theirs: replaced('30 days', '90 days'),
    verdict: 'contradiction',
    grounds: ['number'],
  },
  {
    name: 'another path for the same step',
    ours: 'Set the reporting period of the lease report under Settings > Reports.',
    theirs: 'Set the reporting period of the lease report under Admin > Calendar.',
    verdict: 'contradiction',
    grounds: ['path'],
  },
  {
    name: 'another path, quoted by the engine',
    ours: 'Set the reporting period of the lease report under Settings > Reports.',
    theirs: 'Set the reporting period of the lease report under Admin > Calendar.',
    written: false,
    verdict: 'unrelated',
  },
  {
    name: 'a step that is forbidden here',
    theirs: replaced('Set the', 'Do not set the'),
    verdict: 'contradiction',
    grounds: ['polarity'],
  },
  {
    name: 'the opposite word',
    ours: 'Enable the nightly sync of the lease report before you run it.',
    theirs: 'Disable the nightly sync of the lease report before you run it.',
    verdict: 'contradiction',
    grounds: ['polarity'],
  },
  {
    name: 'something else altogether, written by a person',
    theirs:
      'Ask the vendor for a fresh license file, stop every service on the server, copy it there and reboot tonight.',
    verdict: 'contradiction',
    grounds: ['advice'],
  },
  {
    name: 'something else altogether, quoted by the engine',
    theirs:
      'Ask the vendor for a fresh license file, stop every service on the server, copy it there and reboot tonight.',
    written: false,
    verdict: 'unrelated',
  },
  {
    name: 'too short to advise anything',
    ours: 'Fixed it by hand.',
    theirs: 'Called them back.',
    verdict: 'unrelated',
  },
  {
    name: 'another figure for another issue',
    theirs: replaced('30 days', '90 days'),
    theirIssue: OTHER,
    verdict: 'near_copy',
  },
  {
    name: 'a double negation',
    ours: 'Never run the lease report without the reporting period.',
    theirs: 'Run the lease report with the reporting period.',
    verdict: 'unrelated',
  },
  {
    name: 'figures in ids',
    ours: 'Run SCRIPT-0012 for the lease of the resident who moved out.',
    theirs: 'Run SCRIPT-0345 for the lease of the resident who moved out.',
    verdict: 'near_copy',
  },
  {
    name: 'one more step than the other',
    theirs: `${PERIOD}\nTell the accountant when it is done.`,
    verdict: 'near_copy',
  },
];

describe('what is approved against what is there', () => {
  test.each(CASES)(
    '$name: $verdict',
    ({ ours = PERIOD, theirs = PERIOD, theirIssue = AGAIN, written = true, ...expected }) => {
      const comparison = compareAnswers({ issue: ISSUE, text: ours }, { issue: theirIssue, text: theirs }, written);
      expect(comparison.verdict).toBe(expected.verdict);
      expect(comparison.grounds.map(({ kind }) => kind)).toEqual(expected.grounds ?? []);
    },
  );

  test.each(CASES)(
    '$name: the same from the other side',
    ({ ours = PERIOD, theirs = PERIOD, theirIssue = AGAIN, written = true, verdict }) => {
      expect(compareAnswers({ issue: theirIssue, text: theirs }, { issue: ISSUE, text: ours }, written).verdict).toBe(
        verdict,
      );
    },
  );
});
