import { describe, expect, test } from 'vitest';
import { baseUrl, openStage } from './stage.ts';

const QUESTION = 'We moved out the wrong family yesterday and they still live there, how do I bring them back?';

describe.skipIf(baseUrl === null)('talks', () => {
  const { visit } = openStage();

  test('an answer streams with its sources, and its talk is found again, renamed, made a ticket and deleted', async () => {
    const { page } = await visit({ as: 'tier2' });
    await page.goto('/knowledge');
    await page.getByRole('button', { name: 'Ask' }).first().click();
    await page.getByRole('textbox', { name: 'Question' }).fill(QUESTION);
    await page.getByRole('button', { name: 'Send' }).click();
    const talk = page.getByRole('log', { name: 'Talk' });
    await talk.getByRole('list', { name: 'Sources' }).getByRole('link').first().waitFor();
    await talk.getByRole('button', { name: 'Make this a ticket' }).waitFor();

    await page.getByRole('button', { name: 'Begin a new talk' }).click();
    await page.getByText('Ask the knowledge').waitFor();
    await page.getByRole('button', { name: 'Earlier talks' }).click();
    const talks = page.getByRole('list', { name: 'Earlier talks' });
    await talks.getByRole('button', { name: `Rename ${QUESTION}` }).click();
    await page.getByRole('textbox', { name: 'Name of the talk' }).fill('The wrong family');
    await page.getByRole('button', { name: 'Save' }).click();
    await talks.getByText('The wrong family').click();
    await talk.getByText(QUESTION).waitFor();

    await talk.getByRole('button', { name: 'Make this a ticket' }).click();
    await page.waitForURL('**/tickets/CS-*');
    await page.getByRole('button', { name: 'Earlier talks' }).click();
    await talks.getByRole('button', { name: 'Delete The wrong family' }).click();
    await talks.getByRole('button', { name: 'Delete', exact: true }).click();
    await talks.getByText('The wrong family').waitFor({ state: 'detached' });
    expect(await talk.getByText(QUESTION).count()).toBe(0);
  });

  test('a thumb down asks why, and Tier3 reads it beside the source', async () => {
    const { page } = await visit({ as: 'user' });
    await page.goto('/knowledge');
    await page.getByRole('button', { name: 'Ask' }).first().click();
    await page.getByRole('textbox', { name: 'Question' }).fill(QUESTION);
    await page.getByRole('button', { name: 'Send' }).click();
    const talk = page.getByRole('log', { name: 'Talk' });
    const source = talk.getByRole('list', { name: 'Sources' }).getByRole('link').first();
    await source.waitFor();
    const path = (await source.getAttribute('href')) ?? '';
    await talk.getByRole('button', { name: 'It did not help' }).click();
    const why = talk.getByRole('form', { name: 'Why did it not help?' });
    await why.getByLabel('What was wrong').selectOption('It is outdated');
    await why.getByLabel('In your words').fill('The tab has another name now.');
    await why.getByRole('button', { name: 'Say so' }).click();
    await why.waitFor({ state: 'detached' });

    const tier3 = await visit({ as: 'tier3' });
    await tier3.page.goto(`${path}/history`);
    const complaints = tier3.page.getByRole('region', { name: 'Answers that did not help' });
    await complaints.getByText('It is outdated').waitFor();
    await complaints.getByText('The tab has another name now.').waitFor();
    const tier2 = await visit({ as: 'tier2' });
    await tier2.page.goto(`${path}/history`);
    await tier2.page.getByRole('heading', { name: 'Versions' }).waitFor();
    expect(await tier2.page.getByText('The tab has another name now.').count()).toBe(0);
  });
});
