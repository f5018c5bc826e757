import { describe, expect, test } from 'vitest';
import { isSameGap, issueWords, unfinishedLines } from '../../src/features/learning/gap-issue.ts';

describe('equal gaps', () => {
  test.each([
    ['The office coffee machine is broken.', 'Our coffee machine in the office is broken again.', true],
    ['The office coffee machine is broken.', 'The office coffee machine broke down this morning.', true],
    ['The office coffee machine is broken.', 'The office door is locked.', false],
    ['Ghost tenants appear in the attic report.', 'Ghost tenants are shown on the attic report.', true],
    ['Ghost tenants appear in the attic report.', 'The lease report stays empty.', false],
    [
      'The coffee machine blinks. It is urgent, nobody can work and everybody is angry.',
      'The elevator door squeaks. It is urgent, nobody can work and everybody is angry.',
      false,
    ],
    ['The sauna blinks and nobody knows why.', 'The sauna blinks. Please help, this is urgent!', true],
    ['Please help, it is urgent!', 'Please help, this is urgent.', true],
    ['Coffee!', 'Coffee?', true],
    ['', 'Coffee?', false],
  ])('%s / %s: %s', (left, right, same) => {
    const [a, b] = [issueWords(left), issueWords(right)];
    const common = a.filter((word) => b.includes(word)).length;
    expect(isSameGap(common, a.length, b.length)).toBe(same);
  });
});

test('a draft names the lines that only hold a place', () => {
  expect(
    unfinishedLines('Coffee\n1. To be written once the issue is solved.\n- To be found out.\n- Descale it.'),
  ).toEqual(['1. To be written once the issue is solved.', '- To be found out.']);
});
