import fc from 'fast-check';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { sanitizeMarkdown } from '../../src/models/markdown.ts';

const CASES: [name: string, text: string, http: string, none?: string][] = [
  ['plain text', 'Open **Setup** and `save`.\n\n1. one\n2. two', 'Open **Setup** and `save`.\n\n1. one\n2. two'],
  ['a web link', '[the guide](https://a.example/x?y=1#z)', '[the guide](https://a.example/x?y=1#z)', 'the guide'],
  ['a script', '<script>alert(1)</script>', '‹script›alert(1)‹/script›'],
  ['an open tag', 'a <img src=x onerror=alert(1)', 'a ‹img src=x onerror=alert(1)'],
  ['a comment and a declaration', '<!-- x --> <?php ?>', '‹!-- x --› ‹?php ?›'],
  ['an image', '![a cat](https://a.example/c.png)', 'a cat'],
  [
    'an image by reference',
    '![a cat][c]\n\n[c]: https://a.example/c.png',
    '! [a cat][c]\n\n[c] : https://a.example/c.png',
    '! [a cat][c]\n\n[c] : a.example/c.png',
  ],
  ['a javascript link', '[go](javascript:alert(1))', 'go'],
  ['a javascript link in disguise', '[go](java\u0000script:alert(1)) [go]( jAvAsCrIpT:x )', 'go go'],
  ['a scheme around a scheme', 'javajavascript:script:alert(1)', 'alert(1)'],
  ['a link over two lines', '[go\nnow](javascript:x)', '[go\nnow] (x)'],
  ['a data link', '[go](data:text/html;base64,PHN2Zz4=)', 'go'],
  ['a link that hides its host', '[bank](https://bank.example@evil.example/)', 'bank'],
  ['a protocol-relative link', '[go](//evil.example)', 'go'],
  ['an autolink', 'see <https://a.example>', 'see ‹https://a.example›', 'see ‹a.example›'],
  [
    'a bare address',
    'see https://a.example/x or www.b.example',
    'see https://a.example/x or www.b.example',
    'see a.example/x or b.example',
  ],
  ['an image in a link', '[![x](https://a.example/b.png)](https://a.example)', '[x](https://a.example)', 'x'],
  ['comparisons stay', 'a < b, 3<4 and x <= y', 'a < b, 3<4 and x <= y'],
  ['placeholders stay', 'for <PROPERTY_ID> and <LEASE_ID>', 'for <PROPERTY_ID> and <LEASE_ID>'],
  ['a placeholder that is a tag does not', 'for <SCRIPT>', 'for ‹SCRIPT›'],
  ['citations stay', 'Save. [KB-094D40D3B5, SCRIPT-0521]', 'Save. [KB-094D40D3B5, SCRIPT-0521]'],
  ['invisible characters go', 'a\u200Bb\u202Ec\u{E0041}d\uE000', 'abcd'],
];

/** Whether a page made of the text would run, load or lead anywhere but to the web. */
function isInert(html: string): boolean {
  const tags = [...html.matchAll(/<\/?([a-z][a-z0-9-]*)([^>]*)>/gi)];
  return tags.every(([, name = '', attributes = '']) => {
    if (
      !/^(?:a|blockquote|br|code|del|em|h[1-6]|hr|li|ol|p|pre|strong|table|tbody|td|th|thead|tr|ul|sup|section|input)$/i.test(
        name,
      )
    )
      return false;
    const named = [...attributes.matchAll(/([^\s="/]+)(?:="([^"]*)")?/g)];
    if (named.some(([, attribute = '']) => /^(?:on\w+|src|srcset|style)$/i.test(attribute))) return false;
    const href = named.find(([, attribute]) => attribute === 'href')?.[2];
    // A client may make an e-mail address a link of its own accord; the text holds none.
    return href === undefined || /^(?:https?:\/\/|mailto:[^?]*$|#)/i.test(href);
  });
}

/** Two parsers that let everything through: what they make of a text, others may make of it, too. */
function pages(text: string): string[] {
  const open = {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  };
  return [
    micromark(text, open),
    micromark(text, { ...open, extensions: [], htmlExtensions: [] }),
    marked.parse(text, { async: false, gfm: true }),
  ];
}

describe('sanitizeMarkdown', () => {
  it.each(CASES)('%s', (_name, text, http, none = http) => {
    expect(sanitizeMarkdown(text)).toBe(http);
    expect(sanitizeMarkdown(text, { links: 'none' })).toBe(none);
    expect(sanitizeMarkdown(http)).toBe(http);
  });

  it('knows what is not inert', () => {
    for (const evil of [
      '<b onclick=x>',
      '![x](https://a.example/b.png)',
      '[x](javascript:x)',
      '<https://a.example> <svg>',
      '[x]\n\n[x]: data:y',
    ]) {
      expect(pages(evil).every(isInert)).toBe(false);
    }
  });

  it('leaves nothing that any parser runs, loads or follows elsewhere', () => {
    const bit = fc.constantFrom(
      '<',
      '>',
      '/',
      '!',
      '[',
      ']',
      '(',
      ')',
      ':',
      '`',
      '``',
      '~~~',
      '\\',
      '"',
      "'",
      '\n',
      '\n\n',
      ' ',
      '    ',
      '\t',
      '&lt;',
      '&#60;',
      'script',
      'img src=x onerror=y',
      'a href=',
      'svg/onload=z',
      'https://a.example',
      'http://',
      'javascript:',
      'JaVaScRiPt&colon;',
      'data:text/html,',
      'vbscript:',
      'www.a.example',
      'x',
      '[x]',
      '[x](',
      '![',
      '](',
      ']: ',
      '<A_B>',
      '<A_B',
      '--',
      '?',
      '*',
      '_',
      '|',
      '#',
      '> ',
      '- ',
      '1. ',
      '\u0000',
      '\u200B',
      '\uE0000\uE001',
      '[^1]:',
      '<!--',
      '-->',
      '$',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 24 }), fc.constantFrom('http', 'none'), (bits, links) => {
        const safe = sanitizeMarkdown(bits.join(''), { links });
        expect(pages(safe).filter((page) => !isInert(page))).toEqual([]);
        expect(safe).not.toMatch(links === 'none' ? /:\/\/|!\[|\]\(|<[a-z/!?](?!_?[A-Z_]*>)/ : /!\[|\]\((?!https?:)/);
        expect(sanitizeMarkdown(safe, { links })).toBe(safe);
      }),
      { numRuns: 2000 },
    );
  }, 30_000);

  it('is safe cut into sentences and put together again', () => {
    const bit = fc.constantFrom(
      '![a',
      '](',
      'https://x.example',
      '<img',
      '<a',
      ' ',
      '\n',
      '. ',
      '[b',
      ']:',
      ')',
      '"',
      'javascript:x',
      '!',
      '[',
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(bit, { maxLength: 8 }).map((bits) => bits.join('')),
          { maxLength: 5 },
        ),
        (pieces) => {
          const safe = pieces
            .map((piece) => `${sanitizeMarkdown(piece, { links: 'none' })} [KB-0000000001]\n`)
            .join('');
          expect(pages(safe).filter((page) => !isInert(page))).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
