import { describe, expect, test } from 'vitest';
import { TableNames } from '../src/index/table-names.ts';

const script = (primary: string) => ({ primary: [primary], tables: new Set([primary.toLowerCase()]) });
const names = new TableNames(['ResidentMemberLease', 'residentmemberlease', 'Lease', 'contract'].map(script));
const meant = (spelled: string, technical = true, known = false): string | undefined =>
  names.mentionedBy([{ spelled, technical, known }])[0]?.spelled;

describe('tables that a question names', () => {
  test.each([
    ['as it is spelled', 'ResidentMemberLease', 'ResidentMemberLease'],
    ['in other case', 'RESIDENTMEMBERLEASE', 'RESIDENTMEMBERLEASE'],
    ['with two letters swapped, by the spelling that is nearest', 'ResidentMemebrLease', 'ResidentMemberLease'],
    ['with one letter missing', 'residntmemberlease', 'residentmemberlease'],
    ['with one letter doubled in a shorter name', 'conttract', 'contract'],
  ])('%s', (_, spelled, name) => {
    expect(meant(spelled)).toBe(name);
  });

  test.each([
    ['a word that documents hold', 'contact', true, true],
    ['a word that is not named as data', 'conttract', false, false],
    ['a name too short to mend', 'Leese', true, false],
    ['a name too far from all', 'ResidentMemberHistory', true, false],
  ] as const)('not %s', (_, spelled, technical, known) => {
    expect(meant(spelled, technical, known)).toBeUndefined();
  });
});
