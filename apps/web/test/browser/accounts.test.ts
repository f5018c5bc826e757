import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { baseUrl, makeTicket, openStage, password } from './stage.ts';
import { workbook } from './workbook.ts';

async function signOut(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Account of/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.waitForURL('**/sign-in**');
}

describe.skipIf(baseUrl === null)('accounts and uploads', () => {
  const { visit } = openStage();

  test('register, upload a workbook, see the tickets', async () => {
    const { page, expects } = await visit();
    await page.goto('/upload');
    await page.getByRole('link', { name: 'Create an account' }).click();

    await page.getByLabel('Name').fill('Noor Haddad');
    await page.getByLabel('Email').fill('user@example.com');
    await page.getByLabel('Password').fill('short');
    await page.getByText('7 more characters needed').waitFor();
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.getByText('Use at least 12 characters').waitFor();
    await page.getByLabel('Password').fill('three calm brown otters');

    // The address is taken: the server's reason stands at its field, nothing else is lost.
    expects('status of 409');
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.getByLabel('Email').and(page.locator('[aria-invalid="true"]')).waitFor();
    await page.getByLabel('Email').fill('noor@example.com');
    await page.getByRole('button', { name: 'Create account' }).click();

    // Back to where one came from.
    await page.waitForURL('**/upload');
    await page.setInputFiles('input[type=file]', {
      name: 'conversations.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await workbook([
        ['C-1', 'Customer: The deposit cannot be closed, it says the batch is open.', 'Lena Frey', 'x'],
        ['C-2', 'Customer: The move-out date is wrong and I cannot undo it.', 'Omar Said', 'x'],
        ['C-3', '', 'Nobody', 'x'],
      ]),
    });
    const preview = page.getByRole('region', { name: 'Preview' });
    await preview.getByText('Bad rows: left out').waitFor();
    await preview.getByText('Favourite colour').waitFor();
    await preview.getByRole('button', { name: 'Upload 2 tickets' }).click();

    await page.waitForURL('**/imports/*');
    await page.getByText('3 of 3 rows').waitFor();
    await page.getByRole('region', { name: 'Bad rows' }).getByRole('cell', { name: '4', exact: true }).waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save these rows to mend them' }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.xlsx$/);

    await page.getByRole('region', { name: 'Tickets of this import' }).getByRole('link').first().click();
    await page.getByText('Being worked on').waitFor();
    await page
      .getByRole('list', { name: 'Conversation' })
      .filter({ hasText: /deposit.*cannot.*closed/ })
      .waitFor();

    // The same file again makes nothing and says so.
    await page.getByRole('link', { name: 'My tickets' }).first().click();
    await page.getByRole('row').nth(1).waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
  });

  test('a file that is no workbook is refused with what to do', async () => {
    const { page, expects } = await visit({ as: 'user' });
    await page.goto('/upload');
    expects('status of 415');
    await page.setInputFiles('input[type=file]', {
      name: 'a.xlsx',
      mimeType: 'text/csv',
      buffer: Buffer.from('a;b\n1;2\n'),
    });
    await page.getByText('a.xlsx could not be read').waitFor();
    expect(await page.getByRole('button', { name: 'Choose a file' }).isEnabled()).toBe(true);
  });

  test('a link to a ticket works after signing in, and Back works', async () => {
    const { context } = await visit({ as: 'tier2' });
    const id = await makeTicket(context);
    const { page, expects } = await visit();
    await page.goto(`/tickets/${id}`);
    await page.waitForURL('**/sign-in?next=*');
    await page.getByLabel('Email').fill('tier2@example.com');
    await page.getByLabel('Password').fill('not this one');
    expects('status of 401');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(`**/tickets/${id}`);

    // From the case back to the list as it was narrowed.
    await page.goto('/queue?view=all&q=deposit');
    await page.getByRole('row').getByRole('link').first().click();
    await page.waitForURL('**/tickets/CS-*');
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await page.waitForURL('**/queue?*q=deposit*');
    expect(new URL(page.url()).searchParams.get('view')).toBe('all');

    await page.goto('/queue?q=deposit&priority=Critical');
    await page.getByRole('button', { name: 'All' }).click();
    await page.waitForURL('**view=all**');
    await page.goBack();
    await page.getByRole('button', { name: 'Pending', pressed: true }).waitFor();
    expect(await page.getByLabel('Search the tickets').inputValue()).toBe('deposit');
  });

  test('after too many wrong passwords the page says how long to wait', async () => {
    const { page, expects } = await visit();
    expects('status of 401');
    expects('status of 429');
    await page.goto('/sign-in');
    await page.getByLabel('Email').fill('nobody@example.com');
    await page.getByLabel('Password').fill('a wrong password');
    for (let tries = 0; tries < 6; tries += 1) {
      const answered = page.waitForResponse('**/trpc/session.login*');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await answered;
    }
    expect(await page.getByRole('alert').textContent()).toMatch(/too many.*again/i);
  });

  test('the look follows the system until it is chosen, and stays chosen', async () => {
    const { page } = await visit({ as: 'user', colorScheme: 'dark' });
    const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
    await page.goto('/tickets');
    expect(await theme()).toBe('dark');
    await page
      .getByRole('button', { name: /^Account of/ })
      .first()
      .click();
    await page.getByRole('menuitemradio', { name: 'Light' }).click();
    expect(await theme()).toBe('light');
    await page.reload();
    expect(await theme()).toBe('light');
  });

  test('signing out leaves nothing behind', async () => {
    const { page, context } = await visit({ as: 'tier2' });
    await page.goto('/queue');
    await signOut(page);
    expect((await context.cookies()).filter((cookie) => cookie.value !== '')).toEqual([]);
  });

  test('what is still being read when one signs out is dropped, not refused', async () => {
    const { page } = await visit({ as: 'tier2' });
    const held: Route[] = [];
    const first = new Promise((resolve) => {
      void page.route(/\/trpc\/[^?]*tickets\.list/, (route) => {
        held.push(route);
        resolve(undefined);
      });
    });
    await page.goto('/queue');
    await first;
    await signOut(page);
    await Promise.allSettled(held.map((route) => route.fetch().then((response) => route.fulfill({ response }))));
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
