import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DEMO_ARTICLE } from './demo.ts';
import { ask, baseUrl, call, makeGap, makeTicket, openStage, strangeIssue } from './stage.ts';

/** An issue of its own for each journey, so that none meets what another approved. */
const issue = (word: string) =>
  `Customer: The ${word} report shows no rows since we closed the month of ${word}.\nAgent: I will look.`;

const STEPS = (word: string) =>
  `Open Settings > Reports.\nSet the ${word} reporting period to 30 days.\nRun the ${word} report again and compare it with the rent roll.`;

describe.skipIf(baseUrl === null)('learning', () => {
  const { visit } = openStage();

  test('a gap becomes an article that the next search finds', async () => {
    const { page, context, expects } = await visit({ as: 'tier3' });
    const gap = await makeGap(context);
    await page.goto('/queue');
    await page.getByRole('link', { name: 'Learning' }).first().click();
    await page.getByRole('region', { name: 'Gaps' }).getByRole('link').first().waitFor();
    await page.goto(`/learning/${gap}`);
    await page.getByRole('complementary', { name: 'Where the gap shows' }).getByRole('link').first().waitFor();

    // What the draft leaves open has to be written first.
    expects('status of 400');
    await page.getByRole('button', { name: 'Approve the article' }).click();
    await page.getByRole('alert').filter({ hasText: 'Write the article first' }).waitFor();
    await page
      .getByRole('textbox', { name: 'Article' })
      .fill('Symptoms\n- It blinks purple.\n\nResolution\n1. Descale the narwhal valve.');
    await page.getByRole('button', { name: 'Approve the article' }).click();
    await page.waitForURL('**/knowledge/KB-SYN-*');

    await page.getByRole('link', { name: 'History' }).click();
    await page.getByText('Version 2').waitFor();
    await page.getByText('Drafted for a gap').waitFor();
    await page.goto('/knowledge?q=narwhal%20valve');
    await page.locator('mark', { hasText: 'narwhal' }).first().waitFor();
    expect(
      await page.getByRole('region', { name: 'Results' }).getByRole('link').first().getAttribute('href'),
    ).toContain('KB-SYN-');
  });

  test('the list of gaps goes on as its end comes into view', async () => {
    const { page, context } = await visit({ as: 'tier2' });
    const tickets = Array.from({ length: 60 }, () => ({ conversation_id: randomUUID(), transcript: strangeIssue() }));
    await call(context, 'imports.uploadJson', { tickets });
    const { total } = await ask<{ total: number }>(context, 'learning.gaps', { status: 'open', limit: 1 });
    await page.goto('/learning');
    const rows = page.getByRole('table').getByRole('row');
    await rows.nth(50).waitFor();
    await page.getByText(`50 of ${total}`).scrollIntoViewIfNeeded();
    await rows.nth(60).waitFor();
    const gaps = await page
      .getByRole('table')
      .getByRole('link')
      .evaluateAll((links) => links.flatMap((link) => link.getAttribute('href') ?? []));
    // The figures of a row lead to a part of the gap's page.
    const titles = gaps.filter((href) => !href.includes('#'));
    expect(titles.length).toBeGreaterThan(60);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('an approval that contradicts an entry is stopped, and goes on when a person says how', async () => {
    const { page, context, expects } = await visit({ as: 'tier3' });
    const transcript = issue('walrus');
    const first = await makeTicket(context, { transcript });
    const second = await makeTicket(context, { transcript });
    const approve = async (id: string, text: string) => {
      await page.goto(`/tickets/${id}`);
      await page.getByRole('radio', { name: 'Edit' }).click();
      await page.getByLabel('Resolution', { exact: true }).fill(text);
      await page.getByRole('button', { name: 'Approve', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
    };
    await approve(first, STEPS('walrus'));
    await page.getByText(`${first} approved`).waitFor();

    expects('status of 409');
    await approve(second, STEPS('walrus').replace('30 days', '90 days'));
    const dialog = page.getByRole('dialog');
    await dialog.getByText('The figure is 90 here and 30 there.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Approve', exact: true }).isDisabled()).toBe(true);
    await dialog.getByLabel('Both are right: keep both').check();
    await dialog.getByLabel('Why both are right').fill('Sites that close quarterly need 90.');
    await dialog.getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByText(`${second} approved`).waitFor();
  });

  test('a document is edited, told apart, and set back; a source says why it ranks', async () => {
    const { page, context } = await visit({ as: 'tier3' });
    const ticket = await makeTicket(context, { transcript: issue('manatee') });
    await page.goto(`/tickets/${ticket}`);
    await page.getByRole('radio', { name: 'Edit' }).click();
    await page.getByLabel('Resolution', { exact: true }).fill(STEPS('manatee'));
    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
    await page.getByText(`${ticket} approved`).waitFor();
    await page.goto('/knowledge?q=manatee%20report');
    await page.locator('mark', { hasText: 'manatee' }).first().waitFor();
    await page.getByRole('region', { name: 'Results' }).getByRole('link').first().click();
    await page.getByRole('link', { name: 'History' }).click();

    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const editor = page.getByRole('dialog');
    await editor.getByLabel('Text').fill(STEPS('manatee').replace('30 days', '60 days'));
    await editor.getByLabel('Why').fill('The period was extended.');
    await editor.getByRole('button', { name: 'Save as a new version' }).click();
    await page.getByText('Version 2').waitFor();
    await page.locator('ins', { hasText: '60' }).first().waitFor();
    await page.getByRole('button', { name: 'Restore' }).click();
    await page.getByRole('dialog').getByLabel('Why').fill('It was right before.');
    await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
    await page.getByText('Version 3').waitFor();
    expect(
      await page
        .getByRole('region', { name: /^Versions/ })
        .getByRole('listitem')
        .count(),
    ).toBe(3);

    await page.getByLabel('Why does it rank where it does for').fill('manatee report shows no rows');
    await page.getByRole('button', { name: 'Explain' }).click();
    await page
      .getByRole('dialog')
      .getByText(/^Place 1 of its kind/)
      .waitFor();
  });

  test('a document past its date is in the list of stale ones until somebody verifies it', async () => {
    const { page, context } = await visit({ as: 'tier3' });
    await call(context, 'knowledge.changeCare', { id: DEMO_ARTICLE, verify_by: '2020-01-01T00:00:00.000Z' });
    await page.goto('/learning?show=stale');
    const row = page.getByRole('row').filter({ hasText: DEMO_ARTICLE });
    await row.getByText('Jan 1, 2020').last().waitFor();
    // Looking at it clears nothing.
    await page.goto(`/knowledge/${DEMO_ARTICLE}`);
    await page.getByText('Was to be looked at again by').waitFor();
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByText('Past its date').waitFor();
    expect(await page.getByLabel('Verify by').isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'It is still right' }).click();
    await page.getByText('Verified').waitFor();
    await page.goto('/learning?show=stale');
    await page.getByRole('region', { name: 'Stale documents' }).first().waitFor();
    await row.waitFor({ state: 'detached' });
  });

  test('a case that comes back stays approved and says so', async () => {
    const { page, context } = await visit({ as: 'tier3' });
    const ticket = await makeTicket(context, { transcript: issue('capybara') });
    await call(context, 'tickets.approve', { id: ticket, edited_resolution: STEPS('capybara') });
    await page.goto(`/tickets/${ticket}`);
    await page.getByRole('button', { name: 'The customer came back' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Why').fill('It was empty again the next day.');
    await dialog.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('noted that the customer came back').waitFor();
    const { status } = await ask<{ status: string }>(context, 'tickets.byId', { id: ticket });
    expect(status).toBe('approved');
  });

  test('rates are counts of what was decided', async () => {
    const { page } = await visit({ as: 'tier2' });
    await page.goto('/learning?show=rates&by=kind');
    await page.getByRole('region', { name: 'Rates', exact: true }).waitFor();
    await page.getByRole('table').or(page.getByText('Nothing decided yet')).first().waitFor();
    expect(page.url()).toContain('by=kind');
  });
});
