import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AnswerText } from '../../src/features/chat/answer-text.tsx';

const Reference = ({ id }: { readonly id: string }) => createElement('b', null, id);
const shown = (text: string) => renderToStaticMarkup(createElement(AnswerText, { text, Reference }));

/** What a page could load, run or follow. */
const ACTIVE =
  /<(?:a|img|script|iframe|svg|form|object|style|link|base|meta)\b|<[^>]*\s(?:href|src|srcset|style|on\w+)=/i;

describe('what a model writes', () => {
  test.each([
    ['a script', '<script>fetch("https://evil.example")</script>'],
    ['an attribute that runs', '<img src=x onerror=alert(1)>'],
    ['a frame', '<iframe src="//evil.example"></iframe>'],
    ['a javascript: link', '[help](javascript:alert(document.cookie))'],
    ['a data: link', '[help](data:text/html;base64,PHNjcmlwdD4=)'],
    ['a link to elsewhere', '[reset your password](https://evil.example/reset)'],
    ['a bare address', 'Open https://evil.example/login and <https://evil.example>.'],
    ['a beacon', '![status](https://evil.example/beacon.png?q=1)'],
    ['a reference link', '[help][1]\n\n[1]: https://evil.example'],
    ['a link that looks like one of ours', '[KB-094D40D3B5](https://evil.example/knowledge/KB-094D40D3B5)'],
  ])('%s is shown as inert text', (_name, text) => {
    expect(shown(text)).not.toMatch(ACTIVE);
  });

  test('an id is a reference, and lists and code are what they are', () => {
    const html = shown('Run it [KB-094D40D3B5]:\n\n1. Open `Ledger`.\n2. Close it.');
    expect(html).toContain('<b>KB-094D40D3B5</b>');
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(html).toContain('Ledger</code>');
  });
});
