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

describe.skipIf(baseUrl === null)('a page of a phone’s width', () => {
  const { visit } = openStage();

  test.each([360, 390])('%i pixels: no choice is cut, and nothing makes the page wider', async (width) => {
    const { context } = await visit({ as: 'tier3' });
    const ticket = await makeTicket(context);
    for (const [as, path, last] of ROWS) {
      const { page } = await visit({ as, viewport: { width, height: 844 } });
      await page.goto(path.replace('TICKET', ticket));
      await page
        .getByRole('radio', { name: last })
        .or(page.getByRole('button', { name: last }))
        .first()
        .waitFor();
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('[role=radio], [role=group][aria-label=Status] > button')].flatMap((choice) => {
          const box = choice.getBoundingClientRect();
          const within = choice.parentElement?.getBoundingClientRect();
          if (box.width === 0 || !within) return [];
          const inSight = box.left >= within.left && box.right <= within.right && box.right <= innerWidth;
          return inSight ? [] : [choice.textContent];
        }),
      );
      expect([path, cut]).toEqual([path, []]);
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
    }
  });

  test.each([360, 390])('%i pixels: an id in a bar is whole, whatever can be done beside it', async (width) => {
    const { page, context } = await visit({ as: 'tier3', viewport: { width, height: 844 } });
    const ids = { TICKET: await makeTicket(context), GAP: await makeGap(context) };
    for (const bar of BARS) {
      const path = bar.replace('TICKET', ids.TICKET).replace('GAP', ids.GAP);
      const [id = ''] = /[A-Z]+-\w+/.exec(path) ?? [];
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await settled(page);
      const shown = page.locator('header').getByText(id).first();
      const cut = await shown.evaluate((element) => {
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
      expect([path, cut]).toEqual([path, false]);
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
    }
  });
});
