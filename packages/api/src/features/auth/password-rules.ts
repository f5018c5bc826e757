import { AppError } from '@resolution/contracts';
import { commonPasswords } from './common-passwords.ts';

/** Words that say where the password is used: the first guesses of anybody who knows the site. */
const PRODUCT_WORDS = ['realpage', 'resolution', 'airesolution', 'airesolutionsystem', 'propertysuite', 'exampleco'];
/** Letters that must remain when known words, digits and signs are taken away. */
const OWN_LETTERS = 4;

export interface PasswordOwner {
  readonly email: string;
  readonly username: string;
}

/** Why a new password is refused, or null. Length is the schema's matter; there are no composition rules (NIST 800-63B). */
export async function weaknessOf(password: string, owner: PasswordOwner): Promise<string | null> {
  const folded = password.normalize('NFKC').toLowerCase();
  if ((await commonPasswords()).has(folded)) {
    return 'This password is on lists that attackers try first. A few unrelated words in a row are safer.';
  }
  if (isMadeOf(folded, knownWords(owner))) {
    return 'This password is made of the e-mail address, name or product. A few unrelated words in a row are safer.';
  }
  return null;
}

/** @throws AppError `invalid_input` with the issue on `path` */
export async function requireStrongPassword(password: string, owner: PasswordOwner, path: string): Promise<void> {
  const weakness = await weaknessOf(password, owner);
  if (weakness !== null) throw new AppError('invalid_input', weakness, { issues: [{ path, message: weakness }] });
}

function knownWords({ email, username }: PasswordOwner): string[] {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const words = [email, local, ...local.split(/[^a-z0-9]+/), ...domain.split('.'), username, ...username.split(/\s+/)];
  return [...words, ...PRODUCT_WORDS].map((word) => lettersOf(word)).filter((word) => word.length >= 3);
}

function isMadeOf(password: string, words: readonly string[]): boolean {
  let rest = lettersOf(password);
  const before = rest;
  for (const word of words.toSorted((a, b) => b.length - a.length)) rest = rest.replaceAll(word, '');
  return rest.length < before.length && rest.length < OWN_LETTERS;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '');
}
