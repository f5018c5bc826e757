export interface MarkdownOptions {
  /** `http`: links to web pages stay links. `none`: nothing is a link, addresses are plain text. */
  readonly links?: 'http' | 'none';
}

/** Characters nobody sees: controls, direction overrides, zero widths, Unicode tags, private use (our own marks below). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u{E0000}-\u{E007F}]/gu;
/** The target of a link: without spaces, its brackets in pairs, and a title behind it. */
const TARGET = String.raw`\(\s*([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+["'][^"'()\n]*["'])?\s*\)`;
/** A whole image or link on one line, its text without brackets. */
const IMAGE = new RegExp(String.raw`!\[([^[\]\n]*)\]${TARGET}`, 'g');
const LINK = new RegExp(String.raw`\[([^[\]\n]*)\]${TARGET}`, 'g');
/** A tag as any HTML parser sees one beginning: `<` and a letter, `/`, `!` or `?` (WHATWG HTML, 13.2.5.6). */
const WHOLE_TAG = /<(?=[a-z/!?])([^<>\n]*)>/gi;
const OPEN_TAG = /<(?=[a-z/!?])/gi;
/** `<LEASE_ID>`: with its underscore it is no tag in Markdown, and no element that does anything in HTML. */
const PLACEHOLDER = /^<[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+>$/;
/** Schemes that run or load something, or write to somebody; as plain text they mean nothing. */
const ACTIVE_SCHEME = /(?:javascript|vbscript|data|blob|file|mailto):(?=\S)/gi;
/** With them, what clients make a link of without being asked (GitHub Flavored Markdown, 6.9). */
const ANY_SCHEME = new RegExp(String.raw`${ACTIVE_SCHEME.source}|[a-z][a-z0-9+.-]*:\/\/|www\.(?=\w)`, 'gi');
const MARK = { open: '\uE000', close: '\uE001' };
const MARKED = /\uE000(\d+)\uE001/g;

/**
 * Makes text of a model safe to show in any client: no HTML, no images, no link but to http(s), nothing invisible. It
 * works on the characters that make a construct (`<`, `![`, `](`, `]:`), not on a parse: whatever a client's parser
 * thinks of the text, the characters it would need are not there. Tags become `‹tag›`, links to anything else their text.
 */
export function sanitizeMarkdown(text: string, options: MarkdownOptions = {}): string {
  const withLinks = options.links !== 'none';
  const neutral = (part: string): string => neutralize(removeAll(part, withLinks ? ACTIVE_SCHEME : ANY_SCHEME));
  const links: string[] = [];
  const keep = (label: string, url: string): string => {
    links.push(`[${neutral(label)}](${url})`);
    return `${MARK.open}${links.length - 1}${MARK.close}`;
  };
  const linked = withoutInvisible(text)
    .replace(IMAGE, (_whole, label: string) => label)
    .replace(LINK, (_whole, label: string, url: string) => (withLinks && isWebAddress(url) ? keep(label, url) : label));
  return neutral(linked).replace(MARKED, (_whole, index: string) => links[Number(index)] ?? '');
}

/** The text without characters that are not seen, its lines ended by `\n`. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(INVISIBLE, (unit) => (unit === '\n' || unit === '\t' ? unit : ''));
}

/** Removes a pattern until it is gone: what closes up around a removed piece may be another one. */
function removeAll(text: string, pattern: RegExp): string {
  let left = text;
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replaceAll(pattern, '');
  }
  return left;
}

/** Breaks up every sequence that could begin a tag, an image, a link or a link's definition. */
function neutralize(text: string): string {
  return text
    .replaceAll(WHOLE_TAG, (tag, inside: string) => (PLACEHOLDER.test(tag) ? tag : `‹${inside}›`))
    .replaceAll(OPEN_TAG, (open, at: number, whole: string) => {
      const end = whole.indexOf('>', at);
      return end !== -1 && PLACEHOLDER.test(whole.slice(at, end + 1)) ? open : '‹';
    })
    .replaceAll('![', '! [')
    .replaceAll('](', '] (')
    .replaceAll(']:', '] :');
}

/** An absolute http(s) address that shows where it leads: no user name, which would look like the host. */
function isWebAddress(url: string): boolean {
  if (!/^https?:\/\/[^\s<>"'`\\[\]{}|^]+$/i.test(url)) return false;
  try {
    const { username, password, hostname } = new URL(url);
    return username === '' && password === '' && hostname !== '';
  } catch {
    return false;
  }
}
