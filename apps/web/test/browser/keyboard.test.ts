import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { baseUrl, makeTicket, openStage, password } from './stage.ts';

/** Waits until the link of a row has the focus; the body, which holds the text of every row, does not count. */
async function rowHasFocus(page: Page, id: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const { activeElement } = document;
    return activeElement instanceof HTMLAnchorElement && activeElement.textContent?.includes(wanted);
  }, id);
}

describe.skipIf(baseUrl === null)('keyboard', () => {
  const { visit } = openStage();

  test('from signing in to an approved ticket without a pointer', async () => {
    const { context } = await visit({ as: 'tier3' });
    const id = await makeTicket(context);
    const { page } = await visit();
    const press = (...keys: string[]) =>
      keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());

    await page.goto('/sign-in');
    await page.getByLabel('Email').waitFor();
    await page.keyboard.type('tier3@example.com');
    await press('Tab');
    await page.keyboard.type(password);
    await press('Enter');
    await page.waitForURL('**/queue');
    await page.getByRole('link', { name: id }).waitFor();
    await press('g', 'k');
    await page.waitForURL('**/knowledge');
    await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    await press('Escape', 'g', 'q');
    await page.waitForURL('**/queue');
    await page.getByRole('link', { name: id }).waitFor();
    await press('j');
    await rowHasFocus(page, id);
    await press('x');
    await page.getByText('1 selected').waitFor();
    await press('Escape', 'Enter');
    await page.waitForURL(`**/tickets/${id}`);
    await page.getByRole('button', { name: 'Approve', exact: true }).waitFor();
    // Back in the list one is where one came from.
    await press('u');
    await page.waitForURL('**/queue');
    await rowHasFocus(page, id);
    await press('Enter');
    await page.waitForURL(`**/tickets/${id}`);
    await page.getByRole('button', { name: 'Approve', exact: true }).waitFor();
    await press('i');
    await page.getByText('In progress').first().waitFor();
    await press('e');
    await page.getByLabel('Resolution', { exact: true }).waitFor();
    await page.keyboard.type(' Ring back tomorrow.');
    await press('Control+s');
    await page.getByText('Saved', { exact: true }).waitFor();
    await press('a');
    await page.getByRole('dialog').waitFor();
    await press('Enter');
    await page.getByText(`${id} approved`).waitFor();
    // The next case is open.
    await page.waitForFunction((done) => !location.pathname.includes(done), id);
    expect(page.url()).toContain('/tickets/CS-');
  });

  test('Enter presses the button that has the focus, not the row that was gone to', async () => {
    const { page, context } = await visit({ as: 'tier3' });
    const id = await makeTicket(context);
    await page.goto('/queue');
    await page.getByRole('link', { name: id }).waitFor();
    await page.keyboard.press('j');
    await rowHasFocus(page, 'CS-');
    await page.getByRole('button', { name: 'Export' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/queue');
  });

  test('the palette goes to ids, finds knowledge and lists what the screen can do', async () => {
    const { page, context } = await visit({ as: 'tier3' });
    const id = await makeTicket(context);
    await page.goto('/queue');
    await page.getByRole('table').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('An id, words to search for').waitFor();
    await page.keyboard.type(id.toLowerCase());
    await page.getByRole('option', { name: `Ticket ${id}`, exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/tickets/${id}`);
    await page.getByRole('button', { name: 'Approve', exact: true }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('Edit the resolution').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('deposit');
    await page
      .getByRole('option', { name: /KB-|CS-|SCRIPT-/ })
      .first()
      .click();
    await page.waitForURL('**/knowledge/**');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('several tickets are claimed at once', async () => {
    const { page, context } = await visit({ as: 'tier3' });
    const ids = [await makeTicket(context), await makeTicket(context)];
    await page.goto('/queue');
    for (const id of ids) await page.getByRole('checkbox', { name: `Select ${id}` }).click();
    await page.getByRole('toolbar').getByRole('button', { name: 'Claim' }).click();
    await page.getByText('2 tickets claimed').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: /csv/ }).click();
    expect((await saved).suggestedFilename()).toBe('tickets.csv');
  });

  test('the chat answers with sources, knows the case, and keeps the talk over a reload', async () => {
    const { page, context } = await visit({ as: 'tier3' });
    const id = await makeTicket(context);
    await page.goto(`/tickets/${id}`);
    await page.getByRole('button', { name: 'Approve', exact: true }).waitFor();
    await page.keyboard.press('c');
    const chat = page.getByRole('complementary', { name: 'Chat' });
    await chat.getByText(`About ${id}`).waitFor();
    await page.keyboard.type('The bank deposit cannot be closed');
    await page.keyboard.press('Enter');
    await chat.getByRole('list', { name: 'Sources' }).getByRole('link').first().waitFor();
    await page.reload();
    await chat.getByText('The bank deposit cannot be closed').waitFor();
    expect(await chat.getByRole('list', { name: 'Sources' }).getByRole('link').count()).toBeGreaterThan(0);
  });
});
