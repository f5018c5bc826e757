import { PASSWORD_MIN_LENGTH } from '@resolution/contracts';

export interface PasswordStrength {
  /** 0 (refused by the server) to 4. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly text: string;
}

const count = (text: string) => Array.from(text).length;

/**
 * How well a password withstands guessing, told by what counts: its length and how many different characters it uses
 * (NIST 800-63B-4 asks for length, not for kinds of characters). The server has the last word.
 * `known` are the person's name and address; a password that holds one of them is weak however long.
 */
export function passwordStrength(password: string, known: readonly string[]): PasswordStrength {
  const length = count(password);
  if (length === 0)
    return { level: 0, text: `At least ${PASSWORD_MIN_LENGTH} characters. A few words in a row are fine.` };
  if (length < PASSWORD_MIN_LENGTH) {
    const missing = PASSWORD_MIN_LENGTH - length;
    return { level: 0, text: `${missing} more ${missing === 1 ? 'character' : 'characters'} needed` };
  }
  const lower = password.toLowerCase();
  const parts = known.flatMap((text) => text.toLowerCase().split(/[@.\s]+/u)).filter((part) => part.length > 3);
  if (parts.some((part) => lower.includes(part))) return { level: 1, text: 'Weak: it holds your name or address' };
  const different = new Set(lower).size;
  if (different < 6) return { level: 1, text: 'Weak: it repeats few characters' };
  if (length >= 20 && different >= 10) return { level: 4, text: 'Strong' };
  if (length >= 16 && different >= 8) return { level: 3, text: 'Good' };
  return { level: 2, text: 'Fair: a longer one is safer' };
}
