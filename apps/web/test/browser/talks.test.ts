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
});
