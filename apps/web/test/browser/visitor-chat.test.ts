import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { ask, baseUrl, call, openStage } from './stage.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const SITE = inject('otherSite') ?? '';
const QUESTION = 'How do I reverse a move-out that was recorded by mistake?';
const ANSWER = 'Reverse a Move-Out';

/** Makes some articles public, among them the one that answers. */
async function publishSome(context: BrowserContext): Promise<void> {
  for (const q of ['reverse a move-out', 'bank deposit', 'lease report', 'late fee', 'work order', 'screening']) {
    const { results } = await ask<{ results: { id: string }[] }>(context, 'knowledge.search', {
      q,
      kind: 'article',
      limit: 4,
    });
    for (const { id } of results) await call(context, 'knowledge.publish', { id });
  }
}

describe.skipIf(baseUrl === null)('the chat on another website', () => {
  const { visit } = openStage();
  let axe = '';
  let published = false;
  beforeAll(async () => {
    axe = await readFile(AXE, 'utf8');
  });

  /** Somebody on the other website, whose page has loaded the script. */
  async function visitSite(
    path = '/',
    more = {},
  ): Promise<{ page: Page; chat: FrameLocator; expects: (sentence: string) => void }> {
    if (!published) await publishSome((await visit({ as: 'tier3' })).context);
    published = true;
    const { page, expects } = await visit(more);
    expects(`asked ${new URL(SITE).host}`);
    await page.goto(SITE + path);
    await page.getByRole('button', { name: 'Chat' }).waitFor();
    return { page, chat: page.frameLocator('iframe[title=Chat]'), expects };
  }

  test('Tier3 makes an entry public on its screen, and its history says so; Tier2 is not asked', async () => {
    const { page, context } = await visit({ as: 'tier3' });
    const { results } = await ask<{ results: { id: string }[] }>(context, 'knowledge.search', {
      q: 'vendor invoice',
      kind: 'article',
      limit: 1,
    });
    const path = `/knowledge/${results[0]?.id ?? ''}`;
    await page.goto(path);
    await page.getByRole('button', { name: 'Make public' }).click();
    await page.getByText('Public', { exact: true }).waitFor();
    await page.goto(`${path}/history`);
    await page.getByText('Made public').first().waitFor();
    await page.goto(path);
    await page.getByRole('button', { name: 'Make internal' }).click();
    await page.getByRole('button', { name: 'Make public' }).waitFor();
    const tier2 = await visit({ as: 'tier2' });
    await tier2.page.goto(path);
    await tier2.page.getByRole('link', { name: 'History' }).waitFor();
    expect(await tier2.page.getByRole('button', { name: /Make (public|internal)/ }).count()).toBe(0);
  });

  test('is asked by keyboard alone, quotes its sources without links, and is there again when it is opened again', async () => {
    const { page, chat } = await visitSite();
    await page.getByRole('button', { name: 'Chat' }).focus();
    await page.keyboard.press('Enter');
    await chat.getByRole('textbox', { name: 'Question' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.tagName === 'IFRAME');
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    const source = chat.getByRole('list', { name: 'Sources' }).locator('details').first();
    await source.waitFor();
    expect(await source.locator('summary').textContent()).toContain(ANSWER);
    await source.locator('summary').focus();
    await page.keyboard.press('Enter');
    await source.locator('p').waitFor();
    expect((await source.locator('p').textContent())?.length).toBeGreaterThan(100);
    expect(await chat.getByRole('link').count()).toBe(0);

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Chat', expanded: false }).waitFor();
    await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.tagName === 'BUTTON');
    await page.keyboard.press('Enter');
    await chat.getByText(QUESTION).waitFor();
    await chat.getByRole('button', { name: 'Begin a new talk' }).click();
    await chat.getByText('Ask us').waitFor();
  });

  test.each(['light', 'dark'] as const)('%s: reads well, untouched by the styles of the site', async (theme) => {
    const { page, chat } = await visitSite(`/?theme=${theme}`);
    await page.getByRole('button', { name: 'Chat' }).click();
    await chat.getByRole('textbox', { name: 'Question' }).fill(QUESTION);
    await chat.getByRole('button', { name: 'Send' }).click();
    await chat.getByRole('list', { name: 'Sources' }).waitFor();
    const frame = page.frames().find((one) => one.url().includes('/widget.html'));
    if (!frame) throw new Error('There is no frame.');
    const look = await frame.evaluate(() => [
      document.documentElement.dataset['theme'],
      getComputedStyle(document.body).fontSize,
    ]);
    expect(look).toEqual([theme, '14px']);
    await frame.evaluate(axe);
    const { violations } = await frame.evaluate(() => window.axe.run());
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
    expect(found).toEqual([]);
  });

  test('a page of an origin that is not allowed gets neither frame nor token', async () => {
    const { page, expects } = await visit();
    const elsewhere = SITE.replace('127.0.0.1', 'localhost');
    for (const sentence of [
      `asked ${new URL(elsewhere).host}`,
      'frame-ancestors',
      'Framing',
      'CORS',
      'ERR_FAILED',
      '403',
    ])
      expects(sentence);
    await page.goto(elsewhere);
    await page.getByRole('button', { name: 'Chat' }).click();
    const token = await page.evaluate(
      (server) =>
        fetch(`${server}/api/widget/token`, { method: 'POST' }).then(
          () => 'given',
          () => 'refused',
        ),
      baseUrl ?? '',
    );
    expect(token).toBe('refused');
    const shown = () => page.frames().map((frame) => new URL(frame.url()).protocol);
    await expect.poll(shown).toEqual(['http:', 'chrome-error:']);
    expect(await page.frameLocator('iframe[title=Chat]').getByRole('textbox').count()).toBe(0);
  });
});
