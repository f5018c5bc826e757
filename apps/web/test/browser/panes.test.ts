import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answerOtherwise, breakAnswers, holdAnswers } from './answers.ts';
import { DEMO_ARTICLE, type Person } from './demo.ts';
import { PANES } from './panes.ts';
import { type Places, pathOf } from './screens.ts';
import { ask, baseUrl, call, makeGap, makeTicket, openStage } from './stage.ts';

/** Makes what the panes show: something decided, approved, past its date, complained of. */
async function makePlaces(user: BrowserContext, agent: BrowserContext): Promise<Places> {
  const text = `The ibis batch: void the ibis voucher, then close the deposit of ${process.pid}.`;
  await call(agent, 'tickets.approve', { id: await makeTicket(user), edited_resolution: text });
  await call(agent, 'learning.thumb', {
    rating: 'down',
    message: 'Where is the tab?',
    source_ids: [DEMO_ARTICLE],
    reason: 'The tab has another name now.',
  });
  const { results } = await ask<{ results: { id: string }[] }>(agent, 'knowledge.search', {
    q: 'work order',
    kind: 'article',
    limit: 1,
  });
  const old = results[0]?.id ?? '';
  const { care } = await ask<{ care: { stale: boolean } }>(agent, 'knowledge.history', { id: old });
  if (!care.stale) await call(agent, 'knowledge.changeCare', { id: old, verify_by: '2020-01-01T00:00:00.000Z' });
  const GAP = await makeGap(agent);
  const TICKET = await makeTicket(agent);
  const { imports } = await ask<{ imports: { import_id: string; total: number; created: number }[] }>(
    agent,
    'imports.list',
    undefined,
  );
  const IMPORT = imports.find(({ total, created }) => total === 1 && created === 1)?.import_id ?? '';
  return { GAP, TICKET, IMPORT };
}

/** A list that is read page by page. */
interface PagedScreen {
  readonly procedure: string;
  readonly path: string;
  /** The button that asks for more, where the end in sight does not. */
  readonly more?: string;
}

const PAGED: readonly PagedScreen[] = [
  { procedure: 'tickets.list', path: '/queue?view=all' },
  { procedure: 'tickets.list', path: '/tickets' },
  { procedure: 'learning.gaps', path: '/learning' },
  { procedure: 'learning.rates', path: '/learning?show=rates' },
  { procedure: 'learning.stale', path: '/learning?show=stale' },
  { procedure: 'knowledge.list', path: '/knowledge' },
  { procedure: 'learning.gapTickets', path: '/learning/GAP' },
  { procedure: 'imports.tickets', path: '/imports/IMPORT', more: 'Show more' },
];

describe.skipIf(baseUrl === null)('panes', () => {
  const { visit: visitWith } = openStage();
  const visit = ({ as }: { readonly as: Person }) => visitWith({ as, again: true });
  let places: Places = { GAP: '', TICKET: '', IMPORT: '' };

  const makeOnce = async () => {
    if (places.GAP !== '') return;
    const user = await visit({ as: 'user' });
    const agent = await visit({ as: 'tier3' });
    places = await makePlaces(user.context, agent.context);
  };
  test.each(PANES.map((pane) => [pane.name, pane] as const))(
    '%s: the shape of it while it loads; where it fails it says so, and comes when asked again',
    async (_, { as, path, procedure, prepare, open, box, failure, shows }) => {
      await makeOnce();
      const { page } = await visit({ as });
      await prepare?.(page);
      const broken = await breakAnswers(page, procedure);
      const held = await holdAnswers(page, procedure);
      await page.goto(path(places));
      await open?.(page);
      await box(page).getByRole('status').first().waitFor();
      expect(await shows(page).count()).toBe(0);
      await held.release();

      const notice = box(page).getByRole('alert').filter({ hasText: failure });
      await notice.getByText('Something broke on our side.').waitFor();
      await broken.release();
      await notice.getByRole('button', { name: 'Try again' }).click();
      await shows(page).waitFor();
      await notice.waitFor({ state: 'detached' });
      await box(page).getByRole('status', { name: 'Loading' }).first().waitFor({ state: 'hidden' });
    },
  );

  test('the counts beside the filters come later than the queue, and can fail without it', async () => {
    await makeOnce();
    const { page } = await visit({ as: 'tier3' });
    const held = await holdAnswers(page, 'tickets.facets');
    await page.goto('/queue');
    await page.getByRole('button', { name: 'Category' }).click();
    await page.getByRole('menuitem', { name: 'Being counted…' }).waitFor();
    await held.release();
    await page.getByRole('menuitemradio').first().waitFor();

    const broken = await breakAnswers(page, 'tickets.facets');
    await page.reload();
    const notice = page.getByRole('alert').filter({ hasText: 'The counts beside the filters could not be loaded' });
    await notice.waitFor();
    await page.getByRole('row').first().waitFor();
    await broken.release();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: /^Pending \d/ }).waitFor();
    expect(await notice.count()).toBe(0);
  });

  test('the categories to correct to can be asked for again from their menu', async () => {
    await makeOnce();
    const { page } = await visit({ as: 'tier3' });
    const broken = await breakAnswers(page, 'tickets.facets');
    await page.goto(`/tickets/${places.TICKET}`);
    await page.getByRole('button', { name: /Change the category/ }).click();
    const again = page.getByRole('menuitem', { name: /could not be loaded/ });
    await again.waitFor();
    await broken.release();
    await again.click();
    await again.waitFor({ state: 'detached' });
    await page.getByRole('menuitemradio').nth(1).waitFor();
    expect(await again.count()).toBe(0);
  });

  test('an answer of the chat shows that it comes, says when it does not, and is asked for again', async () => {
    const { page, expects } = await visit({ as: 'user' });
    expects('status of 500');
    await page.goto('/knowledge');
    await page.getByRole('button', { name: 'Ask' }).first().click();
    const fail = Promise.withResolvers<undefined>();
    await page.route('**/api/chatbot/stream', async (route) => {
      await fail.promise;
      await route.fulfill({
        status: 500,
        json: { code: 'internal', message: 'Something broke on our side.', request_id: 'r' },
      });
    });
    await page.getByRole('textbox', { name: 'Question' }).fill('How do I reverse a move-out?');
    await page.getByRole('button', { name: 'Send' }).click();
    const talk = page.getByRole('log', { name: 'Talk' });
    await talk.getByRole('status', { name: 'Loading' }).waitFor();
    fail.resolve(undefined);
    await talk.getByRole('alert').filter({ hasText: 'Something broke on our side.' }).waitFor();
    await page.unroute('**/api/chatbot/stream');
    await talk.getByRole('button', { name: 'Ask again' }).click();
    await talk.getByRole('list', { name: 'Sources' }).waitFor();
    expect(await talk.getByRole('alert').count()).toBe(0);
  });

  test.each(PAGED)(
    '$procedure: the next rows of $path can fail without those above',
    async ({ procedure, path, more }) => {
      await makeOnce();
      const { page } = await visit({ as: path === '/tickets' ? 'user' : 'tier3' });
      const first = await answerOtherwise(page, procedure, shortBeforeForged);
      await page.goto(pathOf({ path }, places));
      if (more !== undefined) await page.getByRole('button', { name: more }).click();
      const notice = page.getByRole('alert').filter({ hasText: 'The next rows could not be loaded' });
      await notice.waitFor();
      await rowOf(page).waitFor();
      await first.release();
      expect(await notice.getByRole('button', { name: 'Try again' }).isEnabled()).toBe(true);
    },
  );
});

/** Of a page as many rows as show their end, whatever other journeys made; the server refuses a next one that it never named. */
function shortBeforeForged(data: unknown) {
  const parts = Object.entries(data as object).map(([name, part]) => [
    name,
    Array.isArray(part) ? part.slice(0, 2) : part,
  ]);
  return { ...Object.fromEntries(parts), next_cursor: 'forged' };
}

function rowOf(page: Page) {
  const main = page.getByRole('main');
  return main.getByRole('row').or(main.getByRole('listitem')).first();
}
