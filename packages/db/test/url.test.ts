import { expect, test } from 'vitest';
import { databasePath } from '../src/index.ts';
import { fromStored, toStored } from '../src/sqlite/instant.ts';

test.each([
  ['file:./data/realpage.db', './data/realpage.db'],
  ['file:data/realpage.db', 'data/realpage.db'],
  ['file:/srv/realpage.db', '/srv/realpage.db'],
  ['file:///srv/realpage.db', '/srv/realpage.db'],
  ['file:/srv/with%20space.db', '/srv/with space.db'],
  ['file:./x.db?connection_limit=1', './x.db'],
  ['sqlite:///./data/realpage.db', './data/realpage.db'],
  ['sqlite:////srv/realpage.db', '/srv/realpage.db'],
])('%s is the file %s', (url, path) => {
  expect(databasePath(url)).toBe(path);
});

test.each([
  '',
  'file:',
  ':memory:',
  'file::memory:',
  'sqlite://',
  'sqlite:///',
  'postgresql://u:p@host/db',
  '/srv/realpage.db',
  'file:x%00.db',
])('"%s" is refused', (url) => {
  expect(() => databasePath(url)).toThrow(/DATABASE_URL/);
});

test.each([
  ['2024-02-08T10:00:00Z', '2024-02-08T10:00:00.000+00:00', '2024-02-08T10:00:00.000Z'],
  ['2024-02-08T23:30:00.5-05:00', '2024-02-09T04:30:00.500+00:00', '2024-02-09T04:30:00.500Z'],
])('%s is stored as %s', (instant, stored, read) => {
  expect(toStored(instant)).toBe(stored);
  expect(fromStored(stored)).toBe(read);
});

test("SQLite's own CURRENT_TIMESTAMP is read as UTC", () => {
  expect(fromStored('2024-02-08 10:00:00')).toBe('2024-02-08T10:00:00.000Z');
});
