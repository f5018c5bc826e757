/**
 * Takes a picture of every screen, in both themes, at the width of a phone and of a desk, into `docs/images`.
 * Run by hand: `pnpm --filter @resolution/web screenshots [path of a Chromium]`.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../test/browser/chromium.ts';
import { type Places, pathOf, SCREENS, type ScreenOf, settled } from '../test/browser/screens.ts';
import { buildClient, PASSWORD, startServer } from '../test/browser/serve.ts';
import { workbook } from '../test/browser/workbook.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FOLDER = fileURLToPath(new URL('../../../docs/images/', import.meta.url));
const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
const THEMES = ['light', 'dark'] as const;

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

/** What people upload: conversations, and a row that lacks one. */
const WORKBOOK: readonly (readonly string[])[] = [
  ['C-2001', 'Customer: Close Deposit is grey, the deposit total is higher than its items.', 'Lena Frey', 'blue'],
  [
    'C-2002',
    'Customer: The move-out date is wrong and I cannot undo it. This is the third time I call!',
    'Omar Said',
    '',
  ],
  ['C-2003', 'Customer: The guarantor cannot open the link to sign the lease.', 'Grace Okafor', 'green'],
  ['C-2004', '', 'Nobody', ''],
  ['C-2005', 'Customer: Applicant reports stay in Processing since this morning.', 'Ines Duarte', ''],
];

async function signedIn(
  browser: Browser,
  baseURL: string,
  options: object,
  as: ScreenOf = 'tier3',
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL, reducedMotion: 'reduce', ...options });
  if (as === 'anybody') return context;
  await context.request.post('/trpc/session.login', {
    data: { email: `${as}@example.com`, password: PASSWORD },
    headers: { origin: baseURL },
  });
  await context.addInitScript(() => {
    if (location.protocol === 'http:') localStorage.setItem('signed-in', 'yes');
  });
  return context;
}

/** Makes what the pictures show and tells where it is. */
async function fill(context: BrowserContext, baseURL: string): Promise<Places> {
  await context.request.post('/trpc/imports.uploadJson', {
    data: { tickets: [CONVERSATION] },
    headers: { origin: baseURL },
  });
  const file = { name: 'September.xlsx', mimeType: XLSX, buffer: await workbook(WORKBOOK) };
  await context.request.post('/api/tickets/upload', { multipart: { file }, headers: { origin: baseURL } });
  const first = async (path: string, list: string, field: string): Promise<string> => {
    const body = (await (await context.request.get(path)).json()) as Record<string, Record<string, string>[]>;
    return body[list]?.[0]?.[field] ?? '';
  };
  const ticket = await first('/api/tickets?limit=1&q=posting+batch', 'tickets', 'ticket_id');
  const importId = await first('/api/imports', 'imports', 'import_id');
  const answer = await context.request.get('/trpc/learning.gaps', { params: { input: '{"status":"open"}' } });
  const { gaps } = ((await answer.json()) as { result: { data: { gaps: { gap_id: string }[] } } }).result.data;
  return { TICKET: ticket, GAP: gaps[0]?.gap_id ?? '', IMPORT: importId };
}

const executablePath = findChromium(process.argv[2]);
if (!executablePath) throw new Error('No Chromium was found. Give the path of one.');
await buildClient();
await mkdir(FOLDER, { recursive: true });
const server = await startServer();
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
try {
  const places = await fill(await signedIn(browser, server.baseUrl, {}), server.baseUrl);
  for (const colorScheme of THEMES) {
    for (const viewport of WIDTHS) {
      const look = { colorScheme, viewport };
      const contexts = {
        anybody: await signedIn(browser, server.baseUrl, look, 'anybody'),
        user: await signedIn(browser, server.baseUrl, look, 'user'),
        tier3: await signedIn(browser, server.baseUrl, look),
      };
      for (const screen of SCREENS) {
        const { picture, as, shows, open } = screen;
        if (picture === undefined) continue;
        const page = await contexts[as].newPage();
        await page.goto(pathOf(screen, places));
        await page.locator(shows).first().waitFor();
        await open?.(page);
        await settled(page);
        // Fonts are there and nothing is being loaded any more.
        await page.evaluate(() => document.fonts.ready);
        await page.waitForLoadState('load');
        await page.screenshot({ path: `${FOLDER}${picture}-${viewport.width}-${colorScheme}.png` });
        await page.close();
      }
      for (const context of Object.values(contexts)) await context.close();
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
