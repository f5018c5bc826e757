/** What a token stands for. `TEXT` is text that looked like a token already and must come back as it was. */
export const MASK_KINDS = [
  'PERSON',
  'EMAIL',
  'PHONE',
  'CARD',
  'SSN',
  'ACCOUNT',
  'ADDRESS',
  'BIRTHDATE',
  'TEXT',
] as const;
export type MaskKind = (typeof MASK_KINDS)[number];

const KIND = MASK_KINDS.join('|');

/**
 * A token as models give it back: as it was sent, in another case, with a space, or escaped as Markdown. Text that looks
 * like any of these before masking is masked itself, so reading them back is exact.
 */
export const MASK_TOKEN = new RegExp(String.raw`\\\[(?:${KIND})\\?[_ ]\d{1,6}\\\]|\[(?:${KIND})\\?[_ ]\d{1,6}\]`, 'gi');

/** A text that may still become a token when more of it arrives. */
const LONGEST_KIND = Math.max(...MASK_KINDS.map((kind) => kind.length));
const OPEN_TOKEN = new RegExp(String.raw`\\?(?:\[(?:[a-z]{0,${LONGEST_KIND}}(?:\\?[_ ]?\d{0,6})?\\?)?)?$`, 'i');

export function formatToken(kind: MaskKind, number: number): string {
  return `[${kind}_${number}]`;
}

/** The token in the form in which it was sent. */
export function canonicalToken(found: string): string {
  return found.replaceAll('\\', '').replace(' ', '_').toUpperCase();
}

/** What a token that `MASK_TOKEN` found stands for. */
export function readToken(found: string): MaskKind {
  const name = /[A-Z]+/.exec(canonicalToken(found))?.[0];
  return MASK_KINDS.find((kind) => kind === name) ?? 'TEXT';
}

/** Where a token may have begun that the end of this text cuts off; the text's length when none has. */
export function openTokenStart(text: string): number {
  return OPEN_TOKEN.exec(text)?.index ?? text.length;
}
