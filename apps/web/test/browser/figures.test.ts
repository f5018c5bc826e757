import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerOtherwise, answerWithUse } from './answers.ts';
import { DEMO_ARTICLE, type Person } from './demo.ts';
import { type RunningServer, startServer } from './serve.ts';
import { ask, baseUrl, call, openStage, strangeIssue } from './stage.ts';
import { workbook } from './workbook.ts';

/** The number that a text begins with or ends in. */
const numberIn = (text: string | null): number =>
  Number(/\d[\d,]*/.exec(text ?? '')?.[0].replaceAll(',', '') ?? Number.NaN);

/** The number that something shows, once it shows one. */
async function figureOf(shown: Locator): Promise<number> {
  await shown.waitFor();
  return numberIn(await shown.textContent());
}

/** Tickets of the gap that most show: more than a page of them. */
const COMMON = 60;

/** As long as any other wait: a busy machine takes its time. */
const POLL = { timeout: 60_000 };

const heading = (page: Page) => page.locator('header .figures');

/** Waits until the list has so many rows: the later ones come when the end of the first ones is near. */
const holdsRows = (page: Page, figure: number) =>
  expect.poll(() => page.getByRole('table').getAttribute('aria-rowcount'), POLL).toBe(String(figure));

describe.skipIf(baseUrl === null)('figures', () => {
  const { visit } = openStage();
  let server: RunningServer | undefined;
  let database: DatabaseSync | undefined;
  // A server of their own: on the shared one other journeys make tickets while these are counted.
  beforeAll(async () => {
    server = await startServer();
    database = new DatabaseSync(join(server.folder, 'realpage.db'), { readOnly: true });
    const { context } = await enter('user');
    const agent = await enter('tier3');
    await fill(context, agent.context);
  });
  afterAll(async () => {
    database?.close();
    await server?.stop();
  });

  const enter = (as: Person) => visit({ as, baseURL: server?.baseUrl ?? '', again: true });
  const send = (context: BrowserContext, procedure: string, input: unknown) =>
    call(context, procedure, input, server?.baseUrl);

  /** What the database holds. */
  const count = (sql: string, ...values: SQLInputValue[]): number =>
    Number(database?.prepare(`SELECT COUNT(*) AS n FROM ${sql}`).get(...values)?.['n'] ?? Number.NaN);

  /** Decides tickets in every way there is, opens gaps, lets a document grow old. */
  async function fill(user: BrowserContext, agent: BrowserContext): Promise<void> {
    const open = await ask<{ tickets: { ticket_id: string; script_id: string | null }[] }>(agent, 'tickets.list', {
      status: 'pending',
      limit: 50,
    });
    const [first, second, third, fourth, fifth] = open.tickets.map(({ ticket_id }) => ticket_id);
    await send(agent, 'tickets.approve', { id: first });
    await send(agent, 'tickets.approve', { id: second, edited_resolution: 'Void the ibex voucher first.' });
    await send(agent, 'tickets.reject', { id: third, reason: 'It is the same as another.', reason_code: 'duplicate' });
    await send(agent, 'tickets.reject', { id: fourth, reason: 'It answers something else.' });
    await send(agent, 'tickets.reopened', { id: first, reason: 'It was open again.' });
    await send(agent, 'tickets.changeStatus', { id: fifth, status: 'in_progress' });
    for (const context of [user, agent]) {
      await send(context, 'learning.thumb', { rating: 'up', message: 'Where?', source_ids: [DEMO_ARTICLE] });
    }
    const strange = strangeIssue();
    const common = strangeIssue();
    await send(user, 'imports.uploadJson', {
      tickets: [
        ...['A', 'B', 'C'].map((name) => ({ conversation_id: `GAP-${name}`, transcript: strange })),
        ...Array.from({ length: COMMON }, (_, index) => ({ conversation_id: `GAP-${index}`, transcript: common })),
      ],
    });
    await send(agent, 'imports.uploadJson', {
      tickets: [{ conversation_id: 'F-0', transcript: 'Customer: The report stays empty.' }],
    });
    const cited = database?.prepare('SELECT document_id FROM ticket_citation GROUP BY 1 ORDER BY COUNT(*) DESC').all();
    for (const row of cited?.slice(0, 3) ?? []) {
      await send(agent, 'knowledge.changeCare', { id: row['document_id'], verify_by: '2020-01-01T00:00:00.000Z' });
    }
  }

  test('of the queue: its views and filters say how many tickets they leave, and leave as many', async () => {
    const { page } = await enter('tier3');
    await page.goto('/queue');
    for (const [name, where] of [
      ['Pending', "status = 'pending'"],
      ['In progress', "status = 'in_progress'"],
      ['Approved', "status = 'approved'"],
      ['Rejected', "status = 'rejected'"],
      ['All', '1'],
    ] as const) {
      const view = page
        .getByRole('group', { name: 'Status' })
        .getByRole('button', { name: new RegExp(`^${name} ?\\d`) });
      const figure = await figureOf(view);
      expect([name, figure]).toEqual([name, count(`ticket WHERE ${where}`)]);
      await view.click();
      await page.getByRole('table', { name: `${name} tickets` }).waitFor();
      await expect.poll(() => figureOf(heading(page)), POLL).toBe(figure);
      await holdsRows(page, figure);
    }
    for (const [label, column] of [
      ['Priority', 'priority'],
      ['Category', 'category'],
      ['Product', 'product'],
    ] as const) {
      await page.goto('/queue?view=all');
      const menu = page.getByRole('button', { name: label, exact: true });
      await page.getByRole('button', { name: /^All ?\d/ }).waitFor();
      await menu.click();
      const options = page.getByRole('menuitemradio');
      await options.first().waitFor();
      const all = await options.evaluateAll((items) =>
        items.map((item) => [item.firstElementChild?.textContent ?? '', item.lastElementChild?.textContent ?? '']),
      );
      for (const [value = '', shown = ''] of all) {
        expect([value, numberIn(shown)]).toEqual([value, count(`ticket WHERE ${column} = ?`, value)]);
      }
      await options.first().click();
      await expect.poll(() => figureOf(heading(page)), POLL).toBe(numberIn(all[0]?.[1] ?? ''));
    }
  });

  test('of one’s own tickets', async () => {
    const { page } = await enter('user');
    await page.goto('/tickets');
    const figure = await figureOf(heading(page));
    expect(figure).toBe(
      count("ticket WHERE created_by = (SELECT id FROM realpage_user WHERE email = 'user@example.com')"),
    );
    await holdsRows(page, figure);
  });

  test('of an import: before it, in the list, and on its screen', async () => {
    const { page } = await enter('tier3');
    await page.goto('/upload');
    await page.setInputFiles('input[type=file]', {
      name: 'Figures.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await workbook([
        ['F-1', 'Customer: The deposit cannot be closed.', 'Lena Frey', 'x'],
        ['F-2', 'Customer: The move-out date is wrong.', 'Omar Said', 'x'],
        ['F-2', 'Customer: The move-out date is wrong.', 'Omar Said', 'x'],
        ['F-3', '', 'Nobody', 'x'],
        ['F-0', 'Customer: The report stays empty.', 'Ines Duarte', 'x'],
      ]),
    });
    const preview = page.getByRole('region', { name: 'Preview' });
    const good = await figureOf(preview.getByRole('link', { name: /Good$/ }));
    const bad = await figureOf(preview.getByRole('link', { name: /Bad$/ }));
    expect(await figureOf(preview.getByRole('link', { name: /Rows$/ }))).toBe(good + bad);
    await preview.getByRole('link', { name: /Bad$/ }).click();
    expect(new Set(await cells(page.getByRole('region', { name: 'Bad rows' }))).size).toBe(bad);
    expect(await cells(page.getByRole('region', { name: 'The first rows' }))).toHaveLength(good);
    await preview.getByRole('button', { name: /^Upload/ }).click();
    await page.waitForURL('**/imports/*');
    await page.getByText('Done').first().waitFor();
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    for (const [name, part, outcome] of [
      [/tickets made, Figures/, 'Tickets of this import', 'created'],
      [/rows skipped, Figures/, 'Skipped rows', 'skipped'],
      [/bad rows, Figures/, 'Bad rows', 'failed'],
    ] as const) {
      await page.goto('/upload');
      const link = page.getByRole('region', { name: 'Imports' }).first().getByRole('link', { name });
      const figure = await figureOf(link);
      expect([part, figure]).toEqual([part, count('import_row WHERE import_id = ? AND outcome = ?', id, outcome)]);
      await link.click();
      const list = page.getByRole('region', { name: part }).last();
      await list.waitFor();
      await page
        .getByRole('link', { name: new RegExp(`^${figure} `) })
        .first()
        .waitFor();
      await expect.poll(async () => new Set(await cells(list)).size, POLL).toBe(figure);
      expect(await list.evaluate((element) => document.getElementById(location.hash.slice(1))?.contains(element))).toBe(
        true,
      );
    }
  });

  test('of the knowledge: what is approved, what is found, what filters leave, what cites', async () => {
    const { page, context } = await enter('tier3');
    await page.goto('/knowledge');
    const approved = page.getByRole('region', { name: 'Approved lately' });
    expect(await figureOf(approved.locator('.figures').first())).toBe(count('new_knowledge'));
    expect(await approved.getByRole('listitem').count()).toBe(count('new_knowledge'));

    await page.goto('/knowledge?q=bank+deposit');
    const results = page.getByRole('region', { name: 'Results' });
    const found = results.locator('ol > li');
    const { results: answer } = await ask<{ results: unknown[] }>(context, 'knowledge.search', {
      q: 'bank deposit',
      limit: 50,
    });
    expect(await figureOf(results.getByRole('status'))).toBe(answer.length);
    expect(await found.count()).toBe(answer.length);
    await page.getByRole('button', { name: 'Product', exact: true }).click();
    const option = page.getByRole('menuitemradio').last();
    const left = await figureOf(option.locator('.figures'));
    await option.click();
    await expect.poll(() => found.count(), POLL).toBe(left);
    expect(left).toBeLessThan(answer.length);

    const most = database?.prepare('SELECT document_id FROM ticket_citation GROUP BY 1 ORDER BY COUNT(*) DESC').get();
    const cited = String(most?.['document_id']);
    await page.goto(`/knowledge/${cited}`);
    const citing = page.getByRole('link', { name: `cite ${cited}` });
    const tickets = await figureOf(citing);
    expect(tickets).toBe(count('ticket_citation WHERE document_id = ?', cited));
    await citing.click();
    await expect.poll(() => figureOf(heading(page)), POLL).toBe(tickets);
    await page.getByText(`Cites ${cited}`).waitFor();
  });

  test('of scripts: how many are equivalent, and which', async () => {
    const { page } = await enter('tier3');
    // No two scripts of the demo do the same.
    const equivalent_ids = ['SCRIPT-7001', 'SCRIPT-7002'];
    await answerOtherwise(page, 'knowledge.search', (answer) => {
      const { results } = answer as { results: object[] };
      return { results: results.map((result, at) => (at === 0 ? { ...result, equivalent_ids } : result)) };
    });
    await page.goto('/knowledge?q=bank+deposit&kind=script');
    const summary = page.getByText(/^\d+ equivalent$/);
    expect(await figureOf(summary)).toBe(equivalent_ids.length);
    await summary.click();
    const links = page.getByRole('list', { name: 'Equivalent scripts' }).getByRole('link');
    expect(await links.allTextContents()).toEqual(equivalent_ids);
    await links.first().click();
    await page.waitForURL('**/knowledge/SCRIPT-7001');
  });

  test('of gaps and of what is past its date', async () => {
    const { page } = await enter('tier2');
    for (const state of ['Open', 'Approved', 'Rejected', 'Withdrawn']) {
      await page.goto('/learning');
      const tab = page.getByRole('radio', { name: new RegExp(`^${state} \\d`) });
      const figure = await figureOf(tab);
      const known = "('approved', 'rejected', 'withdrawn')";
      const where =
        state === 'Open' ? `lower(final_status) NOT IN ${known}` : `lower(final_status) = '${state.toLowerCase()}'`;
      expect([state, figure]).toEqual([state, count(`learning_event WHERE ${where}`)]);
      await tab.click();
      if (figure === 0) await page.getByText(`Nothing ${state.toLowerCase()}`).waitFor();
      else await page.getByText(`${figure} of ${figure}`).waitFor();
    }
    await page.goto('/learning');
    const most = page
      .getByRole('table')
      .getByRole('link', { name: /tickets:/ })
      .first();
    const tickets = await figureOf(most);
    expect(tickets).toBe(COMMON);
    await most.click();
    const aside = page.getByRole('complementary', { name: 'Where the gap shows' });
    expect(await figureOf(aside.locator('h2 .figures').first())).toBe(tickets);
    await aside.getByText(/^\d+ of 60$/).scrollIntoViewIfNeeded();
    await expect.poll(() => aside.locator('#tickets li').count(), POLL).toBe(tickets);

    await page.goto('/learning?show=stale');
    await page.getByRole('row').nth(1).waitFor();
    const stale = page.getByRole('link', { name: / cite / });
    expect(await stale.count()).toBe(count("knowledge_care WHERE verify_by < '2021-01-01'"));
    for (const link of await stale.all()) {
      const name = (await link.getAttribute('aria-label')) ?? '';
      expect([name, numberIn(name)]).toEqual([
        name,
        count('ticket_citation WHERE document_id = ?', name.split(' ').at(-1) ?? ''),
      ]);
    }
    const figure = await figureOf(stale.first());
    await stale.first().click();
    await expect.poll(() => figureOf(heading(page)), POLL).toBe(figure);
  });

  test('of the rates: each opens the outcomes it counts', async () => {
    const { page } = await enter('tier2');
    let seen = 0;
    for (const by of ['category', 'kind', 'source']) {
      await page.goto(`/learning?show=rates&by=${by}`);
      await page.getByRole('row').nth(1).waitFor();
      for (const figure of await page.locator('td.max-sm\\:hidden button').all()) {
        const shown = await figureOf(figure);
        await figure.click();
        const dialog = page.getByRole('dialog');
        await dialog.getByText(`${shown} of ${shown}`).waitFor();
        expect(await dialog.getByRole('list', { name: 'Outcomes' }).getByRole('listitem').count()).toBe(shown);
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        if (by === 'category') seen += shown;
      }
    }
    // Two approved, one of them edited, two rejected, one came back.
    expect(seen).toBe(count('knowledge_outcome WHERE ticket_id IS NOT NULL'));
    expect(seen).toBe(5);
  });

  test('of a history: versions, what it came from and led to, what moves its rank', async () => {
    const { page } = await enter('tier3');
    await page.goto(`/knowledge/${DEMO_ARTICLE}/history`);
    const versions = page.getByRole('region', { name: /^Versions/ });
    expect(await figureOf(versions.locator('h2 .figures'))).toBe(await versions.locator('ol > li').count());
    const lineage = page.getByRole('region', { name: 'Provenance' });
    for (const part of await lineage.locator('div:has(> h3)').all()) {
      expect(await figureOf(part.locator('h3 .figures'))).toBe(await part.getByRole('listitem').count());
    }
    expect(await lineage.getByText(/^These are the newest/).count()).toBe(0);
    const thumbs = page.locator('summary', { hasText: /^Thumbs up/ });
    expect(await figureOf(thumbs)).toBe(2);
    await thumbs.click();
    const rows = page.getByRole('list', { name: 'Outcomes' }).getByRole('listitem');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(count("knowledge_outcome WHERE kind = 'thumbs_up'"));
  });

  test('of what cites a document, where its history does not list it all', async () => {
    const { page } = await enter('tier3');
    const most = database?.prepare('SELECT document_id FROM ticket_citation GROUP BY 1 ORDER BY COUNT(*) DESC').get();
    const cited = String(most?.['document_id']);
    const all = count('ticket_citation WHERE document_id = ?', cited);
    // A hundred are listed, more than cite anything here.
    await answerOtherwise(page, 'knowledge.history', (answer) => {
      const { led_to } = answer as { led_to: { relationship: string }[] };
      const first = led_to.findIndex(({ relationship }) => relationship === 'CITED_BY');
      return { ...(answer as object), led_to: led_to.filter((_, index) => index !== first) };
    });
    await page.goto(`/knowledge/${cited}/history`);
    await page.getByText(new RegExp(`^These are the newest ${all - 1} of ${all} tickets? that cite it`)).waitFor();
    await page.getByRole('link', { name: `cite ${cited}` }).click();
    await page.getByText(`Cites ${cited}`).waitFor();
    await expect.poll(() => figureOf(heading(page)), POLL).toBe(all);
  });

  test('of a case: its sources, what came near, what is nearly the same', async () => {
    const { page } = await enter('tier3');
    const alike = database?.prepare("SELECT ticket_id FROM ticket WHERE conversation_id = 'GAP-A'").get();
    await page.goto(`/tickets/${String(alike?.['ticket_id'])}`);
    const same = page.locator('section', { has: page.getByRole('heading', { name: /^Nearly the same/ }) });
    expect(await figureOf(same.locator('h2 .figures'))).toBe(2);
    expect(await same.getByRole('link').count()).toBe(2);

    const answered = database
      ?.prepare(
        `SELECT t.ticket_id FROM ticket t JOIN ticket_analysis a ON a.ticket_id = t.id
         JOIN source_list l ON l.id = a.source_list_id
         WHERE l.sources LIKE '%"cited":true%' AND l.sources LIKE '%"cited":false%'`,
      )
      .get();
    await page.goto(`/tickets/${String(answered?.['ticket_id'])}`);
    const sources = page.locator('section', { has: page.getByRole('heading', { name: /^Sources/ }) });
    const id = 'SELECT id FROM ticket WHERE ticket_id = ?';
    const figure = await figureOf(sources.locator('h2 .figures'));
    expect(figure).toBe(count(`ticket_citation WHERE ticket_id = (${id})`, String(answered?.['ticket_id'])));
    expect(await sources.locator(':scope > ul > li').count()).toBe(figure);
    const near = sources.getByText(/^Near, but not an answer/);
    const others = await figureOf(near);
    await near.click();
    expect(await sources.locator(':scope > details > ul > li').count()).toBe(others);
  });

  test('of the use of models: each opens the calls it sums up', async () => {
    const { page } = await enter('tier3');
    const one = { outcome: 'ok', input_tokens: 100, output_tokens: 20, cost_usd: 0.01, latency_ms: 900, masked: 1 };
    const calls = [1, 2, 3].map((id) => ({ ...one, id, at: new Date().toISOString() }));
    await answerWithUse(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
    await answerOtherwise(page, 'models.calls', () => ({ calls, next_cursor: null, total: calls.length }));
    await page.goto('/agents');
    await page.getByRole('button', { name: /^3 calls, chat/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('3 of 3').waitFor();
    expect(await dialog.getByRole('row').count()).toBe(4);
    expect(asked.some((url) => url.includes('"use_case":"chat"') && url.includes('"days":7'))).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^1 timeout/ }).click();
    await dialog.getByText('3 of 3').waitFor();
    expect(asked.some((url) => url.includes('"failed":true'))).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: '360' }).click();
    await page.waitForURL('**/agents?days=1');
    await page.getByRole('radio', { name: 'Today', checked: true }).waitFor();
  });
});

/** The first cell of every row of a table. */
async function cells(table: Locator): Promise<string[]> {
  await table.locator('tbody tr').first().waitFor();
  return table.locator('tbody tr td:first-child').allTextContents();
}
