import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PHONE_SCREENS, type Places, pathOf, SCREENS, type ScreenOf, settled } from './screens.ts';
import { ask, baseUrl, call, makeGap, makeTicket, openStage, type Visitor } from './stage.ts';

declare global {
  interface Window {
    readonly axe: Pick<typeof axeCore, 'run'>;
  }
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** All rules, or those about colour alone: nothing else differs between the themes. */
type Rules = 'all' | 'colour';

async function findings(page: Page, rules: Rules): Promise<string[]> {
  return page.evaluate(async (of) => {
    const { violations } = await window.axe.run({
      resultTypes: ['violations'],
      ...(of === 'colour' ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } } : {}),
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
      );
  }, rules);
}

async function paint(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((theme) => document.documentElement.dataset['theme'] === theme, colorScheme);
}

describe.skipIf(baseUrl === null)('axe-core', () => {
  const { visit } = openStage();

  const enter = async (as: ScreenOf): Promise<Visitor> => {
    const visitor = await visit({
      ...(as === 'anybody' ? {} : { as }),
      reducedMotion: 'reduce',
      viewport: DESK,
      bypassCSP: true,
    });
    await visitor.context.addInitScript({ path: AXE });
    return visitor;
  };

  /** Looks at screens one after the other, each in both themes. */
  const lookAt = async (as: ScreenOf): Promise<string[]> => {
    const owner = await visit({ as: 'user' });
    const agent = await visit({ as: 'tier3' });
    const { imports } = await ask<{ imports: { import_id: string }[] }>(agent.context, 'imports.list', undefined);
    const places: Places = {
      TICKET: await makeTicket(owner.context),
      GAP: await makeGap(agent.context),
      IMPORT: imports[0]?.import_id ?? '',
    };
    // Something was decided, so that there are rates.
    await call(agent.context, 'tickets.reject', { id: await makeTicket(agent.context), reason: 'Made for the rates.' });
    const { page } = await enter(as);
    const serious: string[] = [];
    for (const screen of SCREENS.filter((one) => one.as === as)) {
      const { name, shows, open } = screen;
      for (const viewport of PHONE_SCREENS.has(name) ? [DESK, PHONE] : [DESK]) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(pathOf(screen, places));
        await page.locator(shows).first().waitFor();
        await open?.(page);
        await settled(page);
        const found = async (theme: 'light' | 'dark', rules: Rules) => {
          await paint(page, theme);
          const list = await findings(page, rules);
          serious.push(...list.map((finding) => `${name}, ${theme}, ${viewport.width}: ${finding}`));
        };
        await found('light', 'all');
        await found('dark', 'colour');
      }
    }
    return serious;
  };

  test.each(['anybody', 'user', 'tier3'] as const)(
    'no serious finding on any screen of %s, in both themes',
    async (as) => {
      expect(await lookAt(as)).toEqual([]);
    },
  );
});
