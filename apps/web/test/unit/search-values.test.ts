import { expect, test } from 'vitest';
import { day, oneOf, or, searchReader, textUpTo } from '../../src/app/search-values.ts';

const read = searchReader({
  kind: oneOf(['song', 'tale']),
  order: or(oneOf(['up', 'down']), 'up'),
  since: day,
  q: textUpTo(5),
});

test.each([
  ['nothing', {}, { order: 'up' }],
  [
    'what fits',
    { kind: 'tale', order: 'down', since: '2026-11-27', q: ' ab ' },
    { kind: 'tale', order: 'down', since: '2026-11-27', q: 'ab' },
  ],
  ['another choice', { kind: 'poem', order: 'Down' }, { order: 'up' }],
  ['a day that is none', { since: '2026-13-41' }, { order: 'up' }],
  ['a moment', { since: '2026-11-27T10:00' }, { order: 'up' }],
  ['blanks', { q: '   ' }, { order: 'up' }],
  ['too long a text', { q: 'abcdef' }, { order: 'up' }],
  ['other types', { q: 12, kind: ['song'], since: 5, order: null }, { order: 'up' }],
  ['unknown names', { nobody: 'x' }, { order: 'up' }],
  ['inherited names', Object.create({ q: 'abc' }) as Record<string, unknown>, { order: 'up' }],
])('an address with %s', (_, search, found) => {
  expect(read(search)).toEqual(found);
});
