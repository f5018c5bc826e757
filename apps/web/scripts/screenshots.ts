/**
 * Takes a picture of every screen, in both themes, at the width of a phone and of a desk, into `docs/images`.
 * Run by hand: `pnpm --filter @resolution/web screenshots [path of a Chromium]`.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../test/browser/chromium.ts';
import { buildClient, PASSWORD, startServer } from '../test/browser/serve.ts';

const DEMO_ARTICLE = 'KB-7E8F8417EA';
const DEMO_SCRIPT = 'SCRIPT-7001';
const FOLDER = fileURLToPath(new URL('../../../docs/images/', import.meta.url));
const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
const THEMES = ['light', 'dark'] as const;

interface Shot {
  readonly name: string;
  readonly path: string;
  /** What is there once the screen is. */
  readonly shows: string;
  readonly open?: (page: Page) => Promise<void>;
}

/** A case that a script of the demo resolves, so that the pictures show every part. */
const CONVERSATION = {
  conversation_id: 'CONV-PICTURE',
  channel: 'Chat',
  product: 'Hearthline Accounting',
  first_tier_agent_name: 'Imani',
  contact_name: 'Marisol Vega',
  contact_role: 'Bookkeeper',
  property_name: 'Willow Bend',
  transcript: [
    'Imani (Hearthline): Hello, this is Imani. What can I do for you?',
    'Marisol Vega: We cannot close the day. The blocker list names a posting batch that is not on the batch list.',
    'Imani (Hearthline): Do you see any entries in that batch?',
    'Marisol Vega: The posting batch has no entries left, yet it is reported as open when the day is closed. All our sites wait for it.',
    'Imani (Hearthline): Thank you. This takes a script, I pass it on to Tier 3.',
  ].join('\n'),
};

async function signedIn(browser: Browser, baseURL: string, options: object): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL, reducedMotion: 'reduce', ...options });
  await context.request.post('/trpc/session.login', {
    data: { email: 'tier3@example.com', password: PASSWORD },
    headers: { origin: baseURL },
  });
  await context.addInitScript(() => {
    if (location.protocol === 'http:') localStorage.setItem('signed-in', 'yes');
  });
  return context;
}

async function shotsOf(context: BrowserContext, baseURL: string): Promise<readonly Shot[]> {
  await context.request.post('/trpc/imports.uploadJson', {
    data: { tickets: [CONVERSATION] },
    headers: { origin: baseURL },
  });
  const first = async (path: string, list: string, field: string): Promise<string> => {
    const body = (await (await context.request.get(path)).json()) as Record<string, Record<string, string>[]>;
    return body[list]?.[0]?.[field] ?? '';
  };
  const ticket = await first('/api/tickets?limit=1', 'tickets', 'ticket_id');
  const importId = await first('/api/imports', 'imports', 'import_id');
  return [
    { name: 'queue', path: '/queue', shows: '[role=row]' },
    { name: 'case', path: `/tickets/${ticket}`, shows: '[role=toolbar]' },
    { name: 'source', path: `/tickets/${ticket}?source=${DEMO_SCRIPT}`, shows: '[role=dialog] pre' },
    { name: 'upload', path: '/upload', shows: 'text=Drop a workbook' },
    { name: 'import', path: `/imports/${importId}`, shows: 'table' },
    { name: 'knowledge', path: '/knowledge?q=bank+deposit+cannot+be+closed', shows: 'mark' },
    { name: 'article', path: `/knowledge/${DEMO_ARTICLE}`, shows: 'article h1' },
    { name: 'script', path: `/knowledge/${DEMO_SCRIPT}`, shows: 'article pre' },
    { name: 'agents', path: '/agents', shows: 'table' },
    {
      name: 'palette',
      path: '/queue',
      shows: '[role=row]',
      open: async (page) => {
        await page.keyboard.press('Control+k');
        await page.getByRole('combobox').fill('bank deposit cannot be closed');
        await page.getByRole('option', { name: /KB-/ }).first().waitFor();
      },
    },
    {
      name: 'chat',
      path: `/tickets/${ticket}`,
      shows: '[role=toolbar]',
      open: async (page) => {
        await page.keyboard.press('c');
        await page.getByLabel('Question').fill('The bank deposit cannot be closed');
        await page.keyboard.press('Enter');
        await page.getByRole('list', { name: 'Sources' }).waitFor();
        await page.getByRole('button', { name: 'Send' }).waitFor();
      },
    },
  ];
}

const executablePath = findChromium(process.argv[2]);
if (!executablePath) throw new Error('No Chromium was found. Give the path of one.');
await buildClient();
await mkdir(FOLDER, { recursive: true });
const server = await startServer();
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
try {
  const shots = await shotsOf(await signedIn(browser, server.baseUrl, {}), server.baseUrl);
  for (const colorScheme of THEMES) {
    for (const viewport of WIDTHS) {
      const context = await signedIn(browser, server.baseUrl, { colorScheme, viewport });
      for (const { name, path, shows, open } of shots) {
        const page = await context.newPage();
        await page.goto(path);
        await page.locator(shows).first().waitFor();
        await open?.(page);
        // Fonts are there and nothing is being loaded any more.
        await page.evaluate(() => document.fonts.ready);
        await page.waitForLoadState('load');
        await page.screenshot({ path: `${FOLDER}${name}-${viewport.width}-${colorScheme}.png` });
        await page.close();
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
