import { expect, test } from 'vitest';
import { plainName } from '../src/rest/file-name.ts';

const asMulterHandsOver = (name: string): string => Buffer.from(name, 'utf8').toString('latin1');

test.each([
  ['a path', '../../../etc/passwd.xlsx', 'passwd.xlsx'],
  ['a path of Windows', String.raw`C:\fakepath\boot.xlsx`, 'boot.xlsx'],
  ['a NUL, a line end and a turned direction', 'a\0b\r\nc\u202Exslx.exe', 'abcxslx.exe'],
  ['300 characters', `${'n'.repeat(300)}.xlsx`, 'n'.repeat(200)],
  ['half a character at the cut', `${'n'.repeat(199)}\u{1F600}.xlsx`, `${'n'.repeat(199)}\uFFFD`],
  ['letters of other scripts', 'Übergabe 交接.xlsx', 'Übergabe 交接.xlsx'],
  ['nothing but a path', '../', 'upload.xlsx'],
  ['nothing but spaces', '  ', 'upload.xlsx'],
])('a file name with %s is told plainly', (_what, name, told) => {
  expect(plainName(asMulterHandsOver(name))).toBe(told);
});

test('a name that is not UTF-8 stays as it came', () => {
  expect(plainName('caf\u00e9.xlsx')).toBe('caf\u00e9.xlsx');
});
