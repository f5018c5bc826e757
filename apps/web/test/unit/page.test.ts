import { describe, expect, test } from 'vitest';
import { failureSentence, RequestFailed, readFailure } from '../../src/app/failure.ts';
import { matchShortcut, type Shortcut } from '../../src/app/shortcuts.ts';
import { safeReturnPath } from '../../src/features/session/return-path.ts';
import { passwordStrength } from '../../src/features/session/strength.ts';
import { initials } from '../../src/ui/avatar.tsx';
import { timeAgo } from '../../src/ui/moment.tsx';

const carrier = (data: object) => Object.assign(new Error('x'), { data });

describe('failures in words', () => {
  test('the server’s own sentence, with the wait it named', () => {
    const error = carrier({ code: 'too_many_requests', message: 'Too many tries.', request_id: 'r', retryAfter: 120 });
    expect(failureSentence(error)).toBe('Too many tries. Try again in 2 minutes.');
    expect(readFailure(error).code).toBe('too_many_requests');
  });

  test.each([
    ['a call that got no answer', new TypeError('fetch failed')],
    ['an answer of another make', carrier({ code: 'BAD', message: 1 })],
    ['nothing at all', undefined],
  ])('%s is a server out of reach', (_, error) => {
    expect(readFailure(error).code).toBe('unreachable');
  });

  test('a failed REST answer', () => {
    const failure = {
      code: 'workbook_csv',
      message: 'Save it as .xlsx.',
      issues: [],
      retryAfter: null,
      requestId: 'r',
    } as const;
    expect(readFailure(new RequestFailed(failure))).toBe(failure);
  });
});

test.each([
  ['/tickets/CS-12345678?source=KB-1', '/tickets/CS-12345678?source=KB-1'],
  ['//evil.example', null],
  ['https://evil.example', null],
  ['/\\evil.example', null],
  [undefined, null],
])('after signing in, %s leads to %s', (next, path) => {
  expect(safeReturnPath(next)).toBe(path);
});

test.each([
  ['', 0],
  ['elevenchars', 0],
  ['aaaaaaaaaaaaaaaa', 1],
  ['mira.jones-2026', 1],
  ['tin roof cat', 2],
  ['seven brown lamps', 3],
  ['seven brown lamps by the river', 4],
  ['пять зелёных ламп', 3],
])('the password %j has strength %i', (password, level) => {
  expect(passwordStrength(password, ['Mira', 'mira.jones@example.com']).level).toBe(level);
});

const shortcut = (keys: string): Shortcut => ({ keys, label: '', group: '', run: () => {} });

test('keys one after the other', () => {
  const all = [shortcut('g q'), shortcut('q'), shortcut('mod+k')];
  expect(matchShortcut(all, 'g', 'q')?.keys).toBe('g q');
  expect(matchShortcut(all, '', 'q')?.keys).toBe('q');
  expect(matchShortcut(all, 'x', 'mod+k')?.keys).toBe('mod+k');
  expect(matchShortcut(all, '', 'g')).toBeUndefined();
});

test.each([
  [0, 'now'],
  [-90, '1m ago'],
  [-7200, '2h ago'],
  [-86_400, 'yesterday'],
  [-86_400 * 20, 'Apr 11'],
  [-86_400 * 400, 'Mar 2025'],
])('%i seconds are %s', (seconds, text) => {
  const now = Date.parse('2026-05-01T12:00:00Z');
  expect(timeAgo(new Date(now + seconds * 1000).toISOString(), now)).toBe(text);
});

test.each([
  ['Mira Jones', 'MJ'],
  ['noor', 'N'],
  ['Ari (Acme)', 'A'],
  ['דנה כהן', 'דכ'],
  [' ', ''],
])('%j is signed %j', (name, sign) => {
  expect(initials(name)).toBe(sign);
});
