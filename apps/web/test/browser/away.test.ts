import { describe, expect, test } from 'vitest';
import { baseUrl, makeTicket, openStage } from './stage.ts';

const AWAY = 'net::ERR_INTERNET_DISCONNECTED';

describe.skipIf(baseUrl === null)('a server that is away or busy', () => {
  const { visit } = openStage();

  test('a screen that does not come leaves the page as it is, and comes by itself', async () => {
    const { page, context, expects } = await visit({ as: 'tier3' });
    await page.goto('/queue');
    await page.getByRole('table').waitFor();
    expects(AWAY);
    expects('A part of the page did not come');
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Agents' }).first().click();
    await page.getByText('This page could not be shown').waitFor();
    await page.getByText('What you write is kept').waitFor();
    expect(await page.getByRole('link', { name: 'Queue' }).first().isVisible()).toBe(true);
    await context.setOffline(false);
    await page.getByRole('heading', { name: 'Agents' }).waitFor();
    await page.getByRole('table').waitFor();
  });

  test('a dialog that did not come is asked for again, and nothing that was written is lost', async () => {
    const { page, context, expects } = await visit({ as: 'tier3' });
    await page.goto(`/tickets/${await makeTicket(context)}`);
    await page.getByRole('radio', { name: 'Edit' }).click();
    await page.getByLabel('Resolution', { exact: true }).fill('Written before the server went away.');
    expects(AWAY);
    expects('A part of the page did not come');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Reject', exact: true }).click();
    await page.getByText('The resolution could not be shown').waitFor();
    await context.setOffline(false);
    await page.getByText('What you write is kept').waitFor({ state: 'hidden' });
    // Loads the page anew: the browser does not ask twice for a part that failed.
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByLabel('Resolution', { exact: true }).waitFor();
    expect(await page.getByLabel('Resolution', { exact: true }).inputValue()).toBe(
      'Written before the server went away.',
    );
    await page.getByRole('button', { name: 'Reject', exact: true }).click();
    await page.getByRole('dialog', { name: /^Reject/ }).waitFor();
  });

  test('a server that wants a pause says how long, beside the text that was not taken', async () => {
    const { page, context, expects } = await visit({ as: 'tier3' });
    await page.goto(`/tickets/${await makeTicket(context)}`);
    await page.getByRole('radio', { name: 'Edit' }).click();
    const editor = page.getByLabel('Resolution', { exact: true });
    await editor.fill('Written in a hurry.');
    expects('status of 429');
    await page.route('**/trpc/tickets.editResolution*', (route) =>
      route.fulfill({
        status: 429,
        json: [
          {
            error: {
              code: -32029,
              message: 'Too many requests.',
              data: { code: 'too_many_requests', message: 'Too many requests.', request_id: 'r', retryAfter: 40 },
            },
          },
        ],
      }),
    );
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'Try again in 40 seconds' }).waitFor();
    expect(await editor.inputValue()).toBe('Written in a hurry.');
    await page.unroute('**/trpc/tickets.editResolution*');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
  });
});
