import type { SearchResult } from '@resolution/contracts';
import { describe, expect, test } from 'vitest';
import { countBy, narrow } from '../../src/features/knowledge/facets.ts';
import { splitReferences } from '../../src/features/knowledge/references.ts';
import { splitSnippet } from '../../src/features/knowledge/snippet.ts';
import { fillPlaceholders, placeholdersOf, tokenizeSql } from '../../src/features/knowledge/sql.ts';

describe('splitSnippet', () => {
  test.each([
    [
      'a ⟦b⟧ c',
      [
        ['a ', false],
        ['b', true],
        [' c', false],
      ],
    ],
    ['⟦b⟧', [['b', true]]],
    [
      'a ⟦b',
      [
        ['a ', false],
        ['b', false],
      ],
    ],
    ['a⟧ b', [['a b', false]]],
    [
      '<i>⟦x⟧</i>',
      [
        ['<i>', false],
        ['x', true],
        ['</i>', false],
      ],
    ],
  ])('%s', (snippet, parts) => {
    expect(splitSnippet(snippet).map(({ text, marked }) => [text, marked])).toEqual(parts);
  });
});

describe('splitReferences', () => {
  test('finds ids of every kind and nothing that only looks like one', () => {
    const text = 'KB-094D40D3B5, KB-NEW-0001 and SCRIPT-0521 of CS-12345678; not KB-XYZ or CS-123.';
    expect(splitReferences(text).flatMap(({ id }) => id ?? [])).toEqual([
      'KB-094D40D3B5',
      'KB-NEW-0001',
      'SCRIPT-0521',
      'CS-12345678',
    ]);
    expect(
      splitReferences(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});

describe('SQL', () => {
  const sql =
    "use <DATABASE>\ngo\n-- for <SITE>\nupdate Lease set total = 12.5, note = 'it''s <TEXT>' where id=<ID> /* <ID> */";

  test('tokens joined are the text again', () => {
    expect(
      tokenizeSql(sql)
        .map(({ text }) => text)
        .join(''),
    ).toBe(sql);
  });

  test.each([
    ['keyword', ['use', 'go', 'update', 'set', 'where']],
    ['placeholder', ['<DATABASE>', '<SITE>', '<TEXT>', '<ID>', '<ID>']],
    ['number', ['12.5']],
    ['string', ["'it''s ", "'"]],
    ['comment', ['-- for ', '/* ', ' */']],
  ])('%s', (kind, texts) => {
    expect(
      tokenizeSql(sql)
        .filter((token) => token.kind === kind)
        .map(({ text }) => text),
    ).toEqual(texts);
  });

  test('an unfinished string or comment ends with the text', () => {
    for (const open of ["select 'abc", 'select /* abc', '']) {
      expect(
        tokenizeSql(open)
          .map(({ text }) => text)
          .join(''),
      ).toBe(open);
    }
  });

  test('is ready only when every placeholder has a value', () => {
    expect(placeholdersOf(sql)).toEqual(['<DATABASE>', '<SITE>', '<TEXT>', '<ID>']);
    const half = fillPlaceholders(sql, { '<DATABASE>': 'main', '<ID>': ' ' });
    expect(half.missing).toEqual(['<SITE>', '<TEXT>', '<ID>']);
    expect(half.text).toContain('use main\n');
    const whole = fillPlaceholders(sql, { '<DATABASE>': 'main', '<SITE>': 'Elm', '<TEXT>': '$& <ID>', '<ID>': '7' });
    expect(whole.missing).toEqual([]);
    expect(whole.text).toBe(
      "use main\ngo\n-- for Elm\nupdate Lease set total = 12.5, note = 'it''s $& <ID>' where id=7 /* 7 */",
    );
  });
});

const result = (product: string | null, category: string | null): SearchResult => ({
  id: 'KB-0000000000',
  kind: 'article',
  title: '',
  snippet: '',
  score: 1,
  similarity_score: 0.5,
  distance: 1,
  product,
  category,
  equivalent_ids: [],
});

describe('facets of results', () => {
  const results = [result('Ledger', 'Batches'), result('Ledger', 'Dates'), result(null, 'Dates')];

  test('count what is there', () => {
    expect(countBy(results, 'category')).toEqual([
      { value: 'Dates', label: 'Dates', count: 2 },
      { value: 'Batches', label: 'Batches', count: 1 },
    ]);
    expect(countBy(results, 'product')).toEqual([{ value: 'Ledger', label: 'Ledger', count: 2 }]);
  });

  test('narrow by what is chosen', () => {
    expect(narrow(results, {})).toHaveLength(3);
    expect(narrow(results, { product: 'Ledger', category: 'Dates' })).toEqual([results[1]]);
  });
});
