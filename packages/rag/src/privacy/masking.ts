import { createDetector, type PersonalSpan } from './detection.ts';
import { canonicalToken, formatToken, MASK_KINDS, MASK_TOKEN, type MaskKind, openTokenStart } from './mask-token.ts';
import { NO_PERSONAL_DATA, type PersonalData } from './personal-data.ts';

/** One piece of personal data that was replaced. `original` is for an agent's eyes: never for a log. */
export interface MaskedItem {
  readonly token: string;
  readonly kind: MaskKind;
  readonly count: number;
  readonly original: string;
}

/** Puts the originals back into text that arrives in pieces. */
export interface UnmaskStream {
  /** What can be shown already. The beginning of a possible token is kept back until its end has come. */
  push(piece: string): string;
  /** What was kept back. */
  flush(): string;
}

/** Masks the texts of one call and unmasks its answer. The same original always has the same token. */
export interface Masker {
  /** @throws {MaskingError} when personal data is left that could not be replaced: then nothing may be sent. */
  readonly mask: (text: string) => string;
  readonly unmask: (text: string) => string;
  readonly unmaskStream: () => UnmaskStream;
  readonly items: () => MaskedItem[];
}

export class MaskingError extends Error {
  override readonly name = 'MaskingError';
}

/** Replacing one find can lay bare another that overlapped it; two passes suffice for all that was seen. */
const PASSES = 4;
/** Stands for a token while the masked text is searched again: no pattern of personal data holds it. */
const BLANK = '\0';

/** Counts per kind, every kind named: what a call record may hold. */
export function countByKind(items: readonly MaskedItem[]): Record<MaskKind, number> {
  const counts = Object.fromEntries(MASK_KINDS.map((kind) => [kind, 0])) as Record<MaskKind, number>;
  for (const item of items) counts[item.kind] += item.count;
  return counts;
}

export function createMasker(personal: PersonalData = NO_PERSONAL_DATA): Masker {
  const detect = createDetector(personal);
  const tokens = new Map<string, { token: string; kind: MaskKind; count: number }>();
  const originals = new Map<string, string>();
  const numbers = new Map<MaskKind, number>();

  const tokenFor = (original: string, kind: MaskKind): string => {
    const known = tokens.get(original);
    if (known !== undefined) {
      known.count += 1;
      return known.token;
    }
    const number = (numbers.get(kind) ?? 0) + 1;
    const token = formatToken(kind, number);
    numbers.set(kind, number);
    tokens.set(original, { token, kind, count: 1 });
    originals.set(token, original);
    return token;
  };

  const replaceSpans = (text: string, spans: readonly PersonalSpan[]): string => {
    let masked = '';
    let from = 0;
    for (const span of spans) {
      masked += text.slice(from, span.start) + tokenFor(text.slice(span.start, span.end), span.kind);
      from = span.end;
    }
    return masked + text.slice(from);
  };

  const unmask = (text: string): string =>
    text.replace(MASK_TOKEN, (found) => originals.get(canonicalToken(found)) ?? found);

  return {
    mask: (text) => {
      let masked = replaceSpans(text, detect(text));
      for (let pass = 1; pass <= PASSES; pass += 1) {
        const left = detect(blankTokens(masked));
        if (left.length === 0) return masked;
        masked = replaceSpans(masked, left);
      }
      throw new MaskingError('Personal data is left after masking');
    },
    unmask,
    unmaskStream: () => {
      let kept = '';
      return {
        push(piece) {
          const text = kept + piece;
          const end = openTokenStart(text);
          kept = text.slice(end);
          return unmask(text.slice(0, end));
        },
        flush() {
          // No whole token is ever kept back.
          const rest = kept;
          kept = '';
          return rest;
        },
      };
    },
    items: () => [...tokens].map(([original, { token, kind, count }]) => ({ token, kind, count, original })),
  };
}

/** The same text with its tokens blanked, offsets kept. */
function blankTokens(masked: string): string {
  return masked.replace(MASK_TOKEN, (token) => BLANK.repeat(token.length));
}
