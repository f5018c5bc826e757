import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DEMO_ARTICLE, DEMO_SCRIPT } from './demo.ts';
import { settled } from './screens.ts';
import { baseUrl, makeGap, makeTicket, openStage } from './stage.ts';

/** Screens with a row of choices. */
const ROWS = [
  ['tier3', '/learning', 'Withdrawn'],
  ['tier3', '/learning?show=stale', 'Without owner'],
  ['tier3', '/learning?show=rates', 'Kind'],
  ['tier3', '/knowledge?q=bank+deposit', 'Solved tickets'],
  ['tier3', '/agents', '30 days'],
  ['tier3', '/tickets/TICKET', 'Score and sources'],
  ['user', '/tickets', 'Rejected'],
  ['tier3', '/queue', /^All \d/],
] as const;

/** Screens whose bar holds an id: it is what people read to each other. */
const BARS = [
  `/knowledge/${DEMO_ARTICLE}`,
  `/knowledge/${DEMO_ARTICLE}/history`,
  `/knowledge/${DEMO_SCRIPT}`,
  '/tickets/TICKET',
  '/learning/GAP',
] as const;

const WIDTHS = [360, 390] as const;

/** Choices of a row that do not fit into it. */
function cutChoices(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role=radio], [role=group][aria-label=Status] > button')].flatMap((choice) => {
      const box = choice.getBoundingClientRect();
      const within = choice.parentElement?.getBoundingClientRect();
      if (box.width === 0 || !within) return [];
      const inSight = box.left >= within.left && box.right <= within.right && box.right <= innerWidth;
      return inSight ? [] : [choice.textContent];
    }),
  );
}

/** Whether a text in a bar does not fit into it. */
function isCut(shown: Locator): Promise<boolean> {
  return shown.evaluate((element) => {
    const within = element.closest('header')?.getBoundingClientRect();
    const { left, right } = element.getBoundingClientRect();
    const boxes = [element, element.parentElement];
    return (
      boxes.some((box) => box && box.scrollWidth > box.clientWidth && box.clientWidth > 0) ||
      !within ||
      left < within.left ||
      right > within.right
    );
  });
}

describe.skipIf(baseUrl === null)('a page of a phone’s width', () => {
  const { visit } = openStage();

  test('no choice is cut, and nothing makes the page wider', async () => {
    const { context } = await visit({ as: 'tier3', again: true });
    const ticket = await makeTicket(context);
    for (const [as, path, last] of ROWS) {
      const { page } = await visit({ as, again: true });
      await page.setViewportSize({ width: WIDTHS[0], height: 844 });
      await page.goto(path.replace('TICKET', ticket));
      await page
        .getByRole('radio', { name: last })
        .or(page.getByRole('button', { name: last }))
        .first()
        .waitFor();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        await expect.poll(() => cutChoices(page), { message: `${path} at ${width} pixels` }).toEqual([]);
        expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
      }
      await page.close();
    }
  });

  test('an id in a bar is whole, whatever can be done beside it', async () => {
    const { page, context } = await visit({ as: 'tier3', again: true });
    await page.setViewportSize({ width: WIDTHS[0], height: 844 });
    const ids = { TICKET: await makeTicket(context), GAP: await makeGap(context) };
    for (const bar of BARS) {
      const path = bar.replace('TICKET', ids.TICKET).replace('GAP', ids.GAP);
      const [id = ''] = /[A-Z]+-\w+/.exec(path) ?? [];
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await settled(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        const shown = page.locator('header').getByText(id).first();
        await expect.poll(() => isCut(shown), { message: `${path} at ${width} pixels` }).toBe(false);
        expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
      }
    }
  });
});
