import { describe, expect, test } from 'vitest';
import { JSON_DEPTH_LIMIT, requireShallow } from '../src/http/json-body.ts';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('nesting is bounded before anything parses', () => {
  test.each([
    ['at the limit', nested(JSON_DEPTH_LIMIT)],
    ['brackets in a string do not count', JSON.stringify('['.repeat(5000))],
    ['nor behind an escaped quote', JSON.stringify(`"${'{'.repeat(5000)}`)],
    ['wide is not deep', `[${'[],'.repeat(5000)}[]]`],
    ['text without an end', '"[[[[[[[[[['],
  ])('%s', (_name, text) => {
    expect(() => requireShallow(text)).not.toThrow();
  });

  test.each([
    ['one over the limit', nested(JSON_DEPTH_LIMIT + 1)],
    ['a thousand', nested(1000)],
    ['objects', '{"a":'.repeat(1000)],
    ['mixed', '[{"a":'.repeat(500)],
  ])('%s is refused', (_name, text) => {
    expect(() => requireShallow(text)).toThrow(/nests deeper/);
  });
});
