import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLI, PASSWORD, type RunningServer, startServer } from './serve.ts';
import { baseUrl, call, openStage } from './stage.ts';

const run = promisify(execFile);

/** What stands on a screen where there is nothing yet, and what it says to do. */
const EMPTY = [
  ['/queue', 'Nothing is waiting', 'as soon as somebody uploads conversations'],
  ['/queue?view=approved', 'Nothing here yet', 'as they are claimed and decided'],
  ['/queue?q=anything', 'No ticket fits these filters', 'Clear one of them'],
  ['/upload', 'Nothing was uploaded yet', 'Drop a workbook above'],
  ['/knowledge', 'Nothing approved yet', 'What agents approve appears here'],
  ['/knowledge?product=Ledger', 'Nothing approved fits these filters', 'Take the filters off'],
  ['/knowledge?q=deposit', 'Nothing fits these words', 'Try the words of the error message'],
  ['/learning', 'Nothing open', 'opens a gap with a draft'],
  ['/learning?state=withdrawn', 'Nothing withdrawn', 'opens a gap with a draft'],
  ['/learning?show=stale', 'Nothing is past its date', 'until somebody verifies, edits or retires it'],
  ['/learning?show=rates', 'Nothing decided yet', 'approved, edited or rejected'],
  ['/agents', 'No model is set up', 'AI_CHAT_MODEL'],
  ['/tickets/CS-10000001', 'There is nothing at this address', 'Go to the start'],
  ['/knowledge/KB-0000000000', 'There is nothing at this address', 'Go to the start'],
  ['/knowledge/KB-0000000000/history', 'There is nothing at this address', 'Go to the start'],
  ['/learning/GAP-0001', 'There is nothing at this address', 'Go to the start'],
  ['/imports/00000000-0000-4000-8000-000000000000', 'There is nothing at this address', 'Go to the start'],
] as const;

describe.skipIf(baseUrl === null)('a server with nothing in it', () => {
  const { visit } = openStage();
  let server: RunningServer | undefined;
  beforeAll(async () => {
    server = await startServer({ DEMO: '0' });
    const agent = ['agent', 'add', '--email', 'tier3@example.com', '--name', 'Theo', '--tier', 'Tier3'];
    await run(process.execPath, [CLI, ...agent], { env: { DATA_DIR: server.folder, AGENT_PASSWORD: PASSWORD } });
  });
  afterAll(() => server?.stop());

  const enter = () => visit({ as: 'tier3', baseURL: server?.baseUrl ?? '' });

  test('says on every screen that there is nothing, and what to do next', async () => {
    const { page, expects } = await enter();
    expects('status of 404');
    for (const [path, says, next] of EMPTY) {
      await page.goto(path);
      await page.getByText(says).first().waitFor();
      await page.getByText(next).first().waitFor();
      expect([path, await page.getByRole('alert').count()]).toEqual([path, 0]);
    }
    await page.goto('/upload');
    await page.getByRole('button', { name: 'Ask' }).first().click();
    await page.getByText('Ask the knowledge').waitFor();
    await page.getByRole('button', { name: 'Earlier talks' }).click();
    await page.getByText('Nothing was asked yet').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('bank deposit');
    await page.getByText('Nothing in the knowledge fits').waitFor();
  });

  test('shows zeros', async () => {
    const { page } = await enter();
    const figures = async () => (await page.locator('main .figures').allTextContents()).map((text) => text.trim());
    await page.goto('/queue');
    await page.getByRole('button', { name: 'All 0' }).waitFor();
    expect(new Set(await figures())).toEqual(new Set(['0']));
    await page.getByRole('button', { name: 'Agent', exact: true }).click();
    await page.getByRole('menuitemradio').first().waitFor();
    expect(await page.getByRole('menuitemradio').allTextContents()).toEqual(['Mine0', 'Nobody0']);
    await page.goto('/learning');
    await page.getByRole('radio', { name: 'Withdrawn 0' }).waitFor();
    expect(await figures()).toEqual(['0', '0', '0', '0']);
  });

  test('takes somebody who registers to an empty list that leads to the upload', async () => {
    const { page } = await visit({ baseURL: server?.baseUrl ?? '' });
    await page.goto('/register');
    await page.getByLabel('Name').fill('Noor Haddad');
    await page.getByLabel('Email').fill('noor@example.com');
    await page.getByLabel('Password').fill('three calm brown otters');
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.getByText('No tickets yet').waitFor();
    await page.getByRole('radio', { name: 'Approved' }).click();
    await page.getByText('None of your tickets is at this point').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Upload conversations' }).click();
    await page.waitForURL('**/upload');
    expect(await page.getByRole('button', { name: 'Choose a file' }).isEnabled()).toBe(true);
  });

  test('makes of a conversation a ticket that says that nothing supports an answer', async () => {
    const { page, context } = await enter();
    const tickets = [{ conversation_id: 'CONV-1', transcript: 'Customer: The bank deposit cannot be closed.' }];
    await call(context, 'imports.uploadJson', { tickets }, server?.baseUrl);
    await page.goto('/queue');
    await page.getByRole('button', { name: 'All 1' }).waitFor();
    await page.getByRole('row').getByRole('link').first().click();
    await page.getByText('Nothing in the knowledge supports an answer', { exact: true }).waitFor();
    await page.getByText('The resolution cites nothing.').waitFor();
    // The draft of what is missing is the way on.
    await page.goto('/learning');
    await page.getByRole('radio', { name: 'Open 1' }).waitFor();
    expect(
      await page
        .getByRole('table')
        .getByRole('link', { name: /^1 ticket:/ })
        .count(),
    ).toBe(1);
  });
});
