import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '@resolution/contracts';

/**
 * Passwords that attackers try first and that are long enough to be allowed here. Leaked lists hold few of that length,
 * because most sites ask for eight characters; asked for more, people lengthen what they had. So the list is the long
 * entries of the leaked ranking, and its head written twice or more, or with the endings people add.
 */
const HEAD = 2_500;
const ENDINGS = ['1', '12', '123', '1234', '12345', '123456', '1234567890', '!', '123!', '2024', '2025', '2026'];

function isAllowedLength(password: string): boolean {
  return password.length >= PASSWORD_MIN_LENGTH && password.length <= PASSWORD_MAX_LENGTH;
}

function buildCommonPasswords(ranked: readonly string[]): ReadonlySet<string> {
  const common = new Set(ranked.filter(isAllowedLength));
  for (const base of ranked.slice(0, HEAD)) {
    const repeated = base.repeat(Math.max(2, Math.ceil(PASSWORD_MIN_LENGTH / base.length)));
    for (const long of [repeated, ...ENDINGS.map((ending) => base + ending)]) {
      if (isAllowedLength(long)) common.add(long);
    }
  }
  return common;
}

let built: Promise<ReadonlySet<string>> | undefined;

/**
 * The shipped list, lower-case, more than 3,000 entries; loaded and built on first use, because a server starts often and
 * is seldom given a new password.
 */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  built ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) =>
    buildCommonPasswords(dictionary['passwords-common'].map((entry) => entry.toLowerCase())),
  );
  return built;
}
