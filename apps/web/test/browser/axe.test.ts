import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, baseUrl, DEMO_ARTICLE, DEMO_SCRIPT, makeGap, makeTicket, openStage } from './stage.ts';

declare global {
  interface Window {
    readonly axe: Pick<typeof axeCore, 'run'>;
  }
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Screen {
  readonly name: string;
  readonly path: string;
  /** What is there once the screen is. */
  readonly shows: string;
  readonly open?: (page: Page) => Promise<void>;
}

const SCREENS: readonly Screen[] = [
  { name: 'queue', path: '/queue?view=all', shows: '[role=row]' },
  { name: 'case', path: '/tickets/TICKET', shows: '[role=toolbar]' },
  {
    name: 'case, editing',
    path: '/tickets/TICKET',
    shows: '[role=toolbar]',
    open: async (page) => {
      await page.keyboard.press('e');
      await page.getByLabel('Resolution', { exact: true }).waitFor();
    },
  },
  {
    name: 'case, approving',
    path: '/tickets/TICKET',
    shows: '[role=toolbar]',
    open: async (page) => {
      await page.keyboard.press('a');
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'upload', path: '/upload', shows: 'text=Drop a workbook' },
  { name: 'import', path: '/imports/IMPORT', shows: 'text=rows' },
  { name: 'knowledge', path: '/knowledge', shows: 'input[type=search]' },
  { name: 'search', path: '/knowledge?q=bank+deposit+cannot+be+closed', shows: 'mark' },
  { name: 'article', path: `/knowledge/${DEMO_ARTICLE}`, shows: 'article h1' },
  { name: 'script', path: `/knowledge/${DEMO_SCRIPT}`, shows: 'article pre' },
  { name: 'agents', path: '/agents', shows: 'table' },
  { name: 'gaps', path: '/learning', shows: 'section[aria-label=Gaps] a' },
  { name: 'stale', path: '/learning?show=stale', shows: 'section[aria-label="Stale documents"] button' },
  { name: 'rates', path: '/learning?show=rates', shows: 'section[aria-label=Rates] button' },
  { name: 'gap', path: '/learning/GAP', shows: 'form textarea' },
  { name: 'history', path: `/knowledge/${DEMO_ARTICLE}/history`, shows: 'text=Version 1' },
  {
    name: 'palette',
    path: '/queue',
    shows: '[role=row]',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'chat',
    path: '/upload',
    shows: 'text=Drop a workbook',
    open: async (page) => {
      await page.keyboard.press('c');
      await page.getByLabel('Question').waitFor();
    },
  },
];

const PHONE_SCREENS = new Set(['queue', 'case', 'upload', 'search', 'script', 'chat']);

describe.skipIf(baseUrl === null)('axe-core', () => {
  const { visit } = openStage();
  let axe = '';
  beforeAll(async () => {
    axe = await readFile(AXE, 'utf8');
  });

  const findings = async (page: Page): Promise<string[]> => {
    await page.addScriptTag({ content: axe });
    return page.evaluate(async () => {
      const { violations } = await window.axe.run({ resultTypes: ['violations'] });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
        );
    });
  };

  test.each([
    { theme: 'light', width: 1440 },
    { theme: 'dark', width: 1440 },
    { theme: 'light', width: 390 },
  ] as const)(
    'no serious finding on any screen, $theme at $width',
    async ({ theme, width }) => {
      const { page, context } = await visit({
        as: 'tier3',
        colorScheme: theme,
        reducedMotion: 'reduce',
        viewport: { width, height: 900 },
        bypassCSP: true,
      });
      const ticket = await makeTicket(context);
      const gap = await makeGap(context);
      const { imports } = await ask<{ imports: { import_id: string }[] }>(context, 'imports.list', undefined);
      const serious: string[] = [];
      // What a phone shows differently is in few screens.
      const screens = width < 500 ? SCREENS.filter(({ name }) => PHONE_SCREENS.has(name)) : SCREENS;
      for (const { name, path, shows, open } of screens) {
        await page.goto(
          path
            .replace('TICKET', ticket)
            .replace('GAP', gap)
            .replace('IMPORT', imports[0]?.import_id ?? ''),
        );
        await page.locator(shows).first().waitFor({ state: 'attached' });
        await open?.(page);
        serious.push(...(await findings(page)).map((finding) => `${name}: ${finding}`));
      }
      expect(serious).toEqual([]);
    },
    90_000,
  );

  test('no serious finding before signing in', async () => {
    const { page } = await visit({ bypassCSP: true });
    for (const path of ['/sign-in', '/register']) {
      await page.goto(path);
      await page.getByLabel('Password').waitFor();
      expect(await findings(page)).toEqual([]);
    }
  });
});
