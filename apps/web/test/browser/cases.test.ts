import type { TicketDetail } from '@resolution/contracts';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DEMO_SCRIPT } from './demo.ts';
import { ask, baseUrl, call, makeTicket, openStage, strangeIssue } from './stage.ts';

const openEditor = async (page: Page) => {
  await page.getByRole('radio', { name: 'Edit' }).click();
  return page.getByLabel('Resolution', { exact: true });
};

describe.skipIf(baseUrl === null)('cases', () => {
  const { visit } = openStage();

  test('claim, edit, keep the draft over a reload, approve, find it by searching', async () => {
    const { page, context } = await visit({ as: 'tier3' });
    const id = await makeTicket(context);
    await page.goto('/queue');
    await page.getByRole('link', { name: id }).click();
    await page.getByRole('button', { name: 'Claim' }).click();
    await page.getByText('In progress').first().waitFor();

    const editor = await openEditor(page);
    await editor.fill('Void the quokka voucher first, then close the deposit.');
    await page.getByText('Draft kept on this device').waitFor();
    await page.reload();
    expect(await page.getByLabel('Resolution', { exact: true }).inputValue()).toContain('quokka');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText(/words? added/).waitFor();

    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).dblclick();
    await page.getByText(`${id} approved`).waitFor();

    await page.goto('/knowledge');
    await page.getByLabel('Search the knowledge').fill('quokka voucher');
    const found = page.getByRole('region', { name: 'Results' }).getByRole('link').first();
    await found.waitFor();
    await page.locator('mark', { hasText: 'quokka' }).first().waitFor();
    await found.click();
    await page.getByRole('article').getByText('Void the quokka voucher first').first().waitFor();
    await page.getByRole('link', { name: id }).first().waitFor();
  });

  test('reject with a reason that stays in the history', async () => {
    const { page, context } = await visit({ as: 'tier3' });
    const id = await makeTicket(context);
    await page.goto(`/tickets/${id}`);
    await page.getByRole('button', { name: 'Reject', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Reject', exact: true }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Why').fill('The caller hung up before it was clear.');
    await dialog.getByRole('button', { name: 'Reject', exact: true }).click();
    await page.getByText(`${id} rejected`).waitFor();
    await page.goto(`/tickets/${id}`);
    await page.getByText('The caller hung up before it was clear.').waitFor();
    expect(await page.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
  });

  test('two agents on one ticket: the second is told and loses nothing', async () => {
    const first = await visit({ as: 'tier2' });
    const second = await visit({ as: 'tier3' });
    const id = await makeTicket(first.context);
    await Promise.all([first.page.goto(`/tickets/${id}`), second.page.goto(`/tickets/${id}`)]);
    const mine = await openEditor(first.page);
    const theirs = await openEditor(second.page);
    await theirs.fill('The words of the second agent.');
    await mine.fill('The words of the first agent.');
    await first.page.getByRole('button', { name: 'Save', exact: true }).click();

    await second.page.getByText('Somebody else has saved another text').waitFor();
    expect(await theirs.inputValue()).toBe('The words of the second agent.');
    await second.page.getByRole('button', { name: 'Go on with mine' }).click();
    await second.page.getByRole('button', { name: 'Save', exact: true }).click();
    await second.page.getByText('Saved', { exact: true }).waitFor();

    await first.page.getByRole('button', { name: 'Approve', exact: true }).click();
    second.expects('status of 409');
    await second.page.getByRole('button', { name: 'Reject', exact: true }).click();
    await second.page.getByLabel('Why').fill('Not what I would say.');
    await first.page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
    await first.page.getByText(`${id} approved`).waitFor();
    await second.page.getByRole('dialog').getByRole('button', { name: 'Reject', exact: true }).click();
    await second.page.getByRole('dialog').getByRole('alert').waitFor();
    expect(await second.page.getByLabel('Why').inputValue()).toBe('Not what I would say.');
  });

  test('two agents approve different texts: the second is told and sees what was approved', async () => {
    const first = await visit({ as: 'tier2' });
    const second = await visit({ as: 'tier3' });
    const id = await makeTicket(first.context, { transcript: strangeIssue() });
    await second.page.goto(`/tickets/${id}`);
    await (await openEditor(second.page)).fill('The words that came too late.');
    await second.page.getByRole('button', { name: 'Approve', exact: true }).click();
    const dialog = second.page.getByRole('dialog');
    await dialog.getByText(/words? added/).waitFor();
    await call(first.context, 'tickets.approve', { id, edited_resolution: 'The words that were first.' });

    second.expects('status of 409');
    await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
    await dialog.getByText(`${id} is approved already, with another text`).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await second.page.getByRole('heading', { name: 'Approved resolution' }).waitFor();
    await second.page.getByText('The words that were first.', { exact: true }).waitFor();
    const { edited_resolution } = await ask<TicketDetail>(second.context, 'tickets.byId', { id });
    expect(edited_resolution).toBe('The words that were first.');
  });

  test('an edit that is taken back before approving is not approved', async () => {
    const { page, context } = await visit({ as: 'tier3' });
    const id = await makeTicket(context);
    const { resolution_content } = await ask<TicketDetail>(context, 'tickets.byId', { id });
    await call(context, 'tickets.editResolution', { id, edited_resolution: 'Words that were a mistake.' });
    await page.goto(`/tickets/${id}`);
    await (await openEditor(page)).fill(resolution_content ?? '');
    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByText(`${id} approved`).waitFor();
    const { edited_resolution } = await ask<TicketDetail>(context, 'tickets.byId', { id });
    expect(edited_resolution).toBe(resolution_content);
  });

  test('a session that ends in mid-edit asks for the password and sends what was written', async () => {
    const { page, context, expects } = await visit({ as: 'tier3' });
    const id = await makeTicket(context);
    await page.goto(`/tickets/${id}`);
    const editor = await openEditor(page);
    await editor.fill('Written before the session ended.');
    await context.clearCookies();
    expects('status of 401');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Sign in again' });
    await dialog.getByLabel('Password').fill('wrong at first');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Password').fill('four slow green lamps');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('Written before the session ended.').first().waitFor();
    expect(await dialog.count()).toBe(0);
  });

  test('with the server out of reach the page says so, keeps the text, and goes on by itself', async () => {
    const { page, context, expects } = await visit({ as: 'tier3' });
    const id = await makeTicket(context);
    await page.goto(`/tickets/${id}`);
    const editor = await openEditor(page);
    await editor.fill('Written without a server.');
    expects('net::ERR_INTERNET_DISCONNECTED');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('The server cannot be reached. What you write is kept').waitFor();
    await context.setOffline(false);
    await page.getByText('What you write is kept').waitFor({ state: 'hidden' });
    expect(await editor.inputValue()).toBe('Written without a server.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
  });

  test('HTML, right-to-left text and a transcript of 30,000 characters are shown as what they are', async () => {
    const { page, context } = await visit({ as: 'tier3' });
    const long = Array.from({ length: 300 }, (_, index) => `Customer: line ${index} ${'and so on '.repeat(9)}`).join(
      '\n',
    );
    const first = `Customer: <img src=x onerror="document.title='broken'"> <b>bold</b>`;
    const transcript = `${first}\nדנה כהן: שלום, ההפקדה פתוחה\n${long}`.slice(0, 30_000);
    expect(transcript).toHaveLength(30_000);
    const id = await makeTicket(context, { contact_name: 'דנה כהן', transcript });
    await page.goto(`/tickets/${id}`);
    await page.getByText('<b>bold</b>').first().waitFor();
    const turns = page.getByRole('list', { name: 'Conversation' }).getByRole('listitem');
    const end = transcript.split('\n').at(-1)?.replace('Customer: ', '').trim();
    expect(await turns.last().textContent()).toContain(end);
    const direction = await page
      .getByText('שלום, ההפקדה פתוחה')
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
    expect(direction).toBe('rtl');
    expect(await page.title()).toContain(id);
    expect(await page.locator('main img').count()).toBe(0);
  });

  test.each([
    ['李 小龙', '李小', 'ltr'],
    ['محمد علي', 'مع', 'rtl'],
    ['Дмитрий Иванов', 'ДИ', 'ltr'],
    ['प्रिया शर्मा', 'पश', 'ltr'],
    ['Zoë O’Brien-Ñandú', 'ZO', 'ltr'],
  ])('the name %s stands in the queue and at each turn as it is written', async (name, initials, direction) => {
    const { page, context } = await visit({ as: 'tier3' });
    const transcript = `Agent: Hello.\n${name}: The bank deposit cannot be closed.\nAgent: I will look.`;
    const id = await makeTicket(context, { contact_name: name, transcript });
    await page.goto('/queue');
    await page.getByRole('row').filter({ hasText: id }).getByText(name).waitFor();
    await page.goto(`/tickets/${id}`);
    const turn = page
      .getByRole('list', { name: 'Conversation' })
      .getByRole('listitem')
      .filter({ hasText: 'bank deposit' });
    const speaker = turn.getByText(name, { exact: true });
    expect(await speaker.evaluate((element) => getComputedStyle(element).direction)).toBe(direction);
    expect(await turn.locator('[aria-hidden]').first().textContent()).toBe(initials);
  });

  test('a script waits for its inputs, warns, and is for Tier 3 to decide', async () => {
    const { page, context } = await visit({ as: 'tier3', permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`/knowledge/${DEMO_SCRIPT}`);
    const copy = page.getByRole('button', { name: 'Copy as ready' });
    await copy.waitFor();
    expect(await copy.isDisabled()).toBe(true);
    const inputs = page.getByRole('article').locator('input');
    for (const input of await inputs.all()) await input.fill('7');
    await copy.click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).not.toMatch(/<[A-Z_]+>/);

    const id = await makeTicket(context, {
      product: 'Hearthline Accounting',
      transcript:
        'Customer: We cannot close the day. The blocker list names a posting batch that is not on the batch list. ' +
        'The posting batch has no entries left, yet it is reported as open when the day is closed.',
    });
    const second = await visit({ as: 'tier2' });
    await second.page.goto(`/tickets/${id}`);
    await second.page.getByText('a Tier 3 agent has to decide it').waitFor();
    expect(await second.page.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
  });

  test('a cited source opens beside the case at the passage that was used', async () => {
    const { page, context } = await visit({ as: 'tier3' });
    const answer = await context.request.get('/api/tickets?sort=-relevancy_score&limit=1');
    const [ticket] = ((await answer.json()) as { tickets: { ticket_id: string }[] }).tickets;
    await page.goto(`/tickets/${ticket?.ticket_id}`);
    const source = page
      .getByRole('button')
      .filter({ hasText: /Similarity/ })
      .first();
    await source.click();
    await page.waitForURL('**source=**');
    const passage = page.getByRole('dialog').locator('[data-passage]').first();
    expect(await passage.textContent()).toMatch(/\S/);
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('a correction shows at once and stays in the history', async () => {
    const { page, context } = await visit({ as: 'tier3' });
    const id = await makeTicket(context);
    await page.goto(`/tickets/${id}`);
    await page.getByRole('button', { name: /Change the mood/ }).click();
    await page.getByRole('menuitemradio', { name: 'Relieved' }).click();
    await page.getByRole('button', { name: /Change the mood: Relieved/ }).waitFor();
    await page.getByText('corrected the triage').waitFor();
    await page.reload();
    expect(await page.getByRole('button', { name: /Change the mood/ }).textContent()).toContain('Relieved');
  });
});
