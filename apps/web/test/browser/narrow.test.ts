import { describe, expect, test } from 'vitest';
import { baseUrl, makeTicket, openStage } from './stage.ts';

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
});
