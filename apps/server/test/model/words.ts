import { createHash } from 'node:crypto';

/** Words that no other seed gives: what is made of them is near nothing else and contradicts nothing. */
export function wordsOf(seed: string): string {
  const letters = createHash('sha256')
    .update(seed)
    .digest('hex')
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');
  return letters.match(/.{8}/g)?.join(' ') ?? letters;
}
