import type { Locator, Page } from 'playwright-core';
import { answerWithUse } from './answers.ts';
import { DEMO_ARTICLE, DEMO_SCRIPT, type Person } from './demo.ts';
import { openChat, type Places } from './screens.ts';

/** A part of a screen that is read from the server by itself. */
export interface Pane {
  readonly name: string;
  readonly as: Person;
  readonly path: (places: Places) => string;
  /** The procedure that it is read from. */
  readonly procedure: string;
  /** Puts something in the place of what the server has not. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Opens it where the screen alone does not show it. */
  readonly open?: (page: Page) => Promise<void>;
  /** Where it stands. */
  readonly box: (page: Page) => Locator;
  /** What it says when it could not be loaded. */
  readonly failure: string;
  /** What is in it once it came. */
  readonly shows: (page: Page) => Locator;
}

const main = (page: Page) => page.locator('main');
const dialog = (page: Page) => page.getByRole('dialog');
const row = (page: Page) => page.getByRole('row').nth(1);
const region = (name: string) => (page: Page) => page.getByRole('region', { name, exact: true }).first();
const article = { as: 'tier3', path: () => `/knowledge/${DEMO_ARTICLE}` } as const;
const history = { as: 'tier3', path: () => `/knowledge/${DEMO_ARTICLE}/history` } as const;
const theCase = { as: 'tier3', path: ({ TICKET }: Places) => `/tickets/${TICKET}` } as const;
const theImport = { as: 'tier3', path: ({ IMPORT }: Places) => `/imports/${IMPORT}` } as const;
const learning = (show: string) => ({ as: 'tier3', path: () => `/learning?show=${show}` }) as const;

/** Every pane there is. */
export const PANES: readonly Pane[] = [
  {
    name: 'queue',
    as: 'tier3',
    path: () => '/queue?view=all',
    procedure: 'tickets.list',
    box: main,
    failure: 'The queue could not be loaded',
    shows: row,
  },
  {
    name: 'my tickets',
    as: 'user',
    path: () => '/tickets',
    procedure: 'tickets.list',
    box: main,
    failure: 'Your tickets could not be loaded',
    shows: row,
  },
  {
    name: 'list of imports',
    as: 'tier3',
    path: () => '/upload',
    procedure: 'imports.list',
    box: region('Imports'),
    failure: 'The imports could not be loaded',
    shows: row,
  },
  {
    name: 'import',
    ...theImport,
    procedure: 'imports.byId',
    box: main,
    failure: 'This import could not be loaded',
    shows: (page) => page.getByText('1 of 1 rows'),
  },
  {
    name: 'tickets of an import',
    ...theImport,
    procedure: 'imports.tickets',
    box: region('Tickets'),
    failure: 'The tickets could not be loaded',
    shows: row,
  },
  {
    name: 'approved knowledge',
    as: 'tier3',
    path: () => '/knowledge',
    procedure: 'knowledge.list',
    box: main,
    failure: 'Approved knowledge could not be loaded',
    shows: region('Approved lately'),
  },
  {
    name: 'search',
    as: 'tier3',
    path: () => '/knowledge?q=bank+deposit',
    procedure: 'knowledge.search',
    box: main,
    failure: 'The search did not work',
    shows: region('Results'),
  },
  {
    name: 'entry',
    ...article,
    procedure: 'knowledge.byId',
    box: main,
    failure: 'This entry could not be loaded',
    shows: (page) => page.getByRole('heading', { level: 1 }),
  },
  {
    name: 'case',
    ...theCase,
    procedure: 'tickets.byId',
    box: main,
    failure: 'This case could not be loaded',
    shows: (page) => page.getByRole('list', { name: 'Conversation' }),
  },
  {
    name: 'source beside a case',
    as: 'tier3',
    path: ({ TICKET }) => `/tickets/${TICKET}?source=${DEMO_SCRIPT}`,
    procedure: 'knowledge.byId',
    box: dialog,
    failure: 'This source could not be loaded',
    shows: (page) => dialog(page).getByRole('region', { name: 'SQL' }),
  },
  {
    name: 'what is like an approval',
    ...theCase,
    procedure: 'tickets.approvalCheck',
    open: (page) => page.getByRole('button', { name: 'Approve', exact: true }).click(),
    box: dialog,
    failure: 'Entries like it could not be looked for',
    shows: (page) => dialog(page).locator('form:not(:has([role=status], [role=alert]))'),
  },
  {
    name: 'ranking of a source',
    ...theCase,
    procedure: 'knowledge.explain',
    open: (page) =>
      page
        .getByRole('button', { name: /^Ranking of/ })
        .first()
        .click(),
    box: dialog,
    failure: 'The ranking could not be loaded',
    shows: (page) => dialog(page).getByRole('table'),
  },
  {
    name: 'gaps',
    ...learning('gaps'),
    procedure: 'learning.gaps',
    box: region('Gaps'),
    failure: 'The gaps could not be loaded',
    shows: row,
  },
  {
    name: 'gap',
    as: 'tier3',
    path: ({ GAP }) => `/learning/${GAP}`,
    procedure: 'learning.gap',
    box: main,
    failure: 'This gap could not be loaded',
    shows: (page) => page.getByRole('complementary', { name: 'Where the gap shows' }),
  },
  {
    name: 'tickets of a gap',
    as: 'tier3',
    path: ({ GAP }) => `/learning/${GAP}`,
    procedure: 'learning.gapTickets',
    box: (page) => page.locator('#tickets'),
    failure: 'The tickets could not be loaded',
    shows: (page) => page.getByRole('list', { name: 'Tickets' }),
  },
  {
    name: 'stale documents',
    ...learning('stale'),
    procedure: 'learning.stale',
    box: region('Stale documents'),
    failure: 'The stale documents could not be loaded',
    shows: row,
  },
  {
    name: 'rates',
    ...learning('rates&by=category'),
    procedure: 'learning.rates',
    box: region('Rates'),
    failure: 'The rates could not be loaded',
    shows: row,
  },
  {
    name: 'outcomes behind a rate',
    ...learning('rates&by=category'),
    procedure: 'learning.outcomes',
    open: (page) => page.locator('td:not(:first-child) button').first().click(),
    box: dialog,
    failure: 'The outcomes could not be loaded',
    shows: (page) => dialog(page).getByRole('list', { name: 'Outcomes' }),
  },
  {
    name: 'history',
    ...history,
    procedure: 'knowledge.history',
    box: main,
    failure: 'This history could not be loaded',
    shows: (page) => page.getByText('Version 1'),
  },
  {
    name: 'why answers did not help',
    ...history,
    procedure: 'knowledge.complaints',
    box: region('Answers that did not help'),
    failure: 'The reasons could not be loaded',
    shows: (page) => page.getByText('The tab has another name now.'),
  },
  {
    name: 'outcomes that move a rank',
    ...history,
    procedure: 'knowledge.outcomes',
    open: (page) => page.getByText(/^Thumbs down/).click(),
    box: region('How its answers held'),
    failure: 'The outcomes could not be loaded',
    shows: (page) => page.getByRole('list', { name: 'Outcomes' }),
  },
  {
    name: 'agents',
    as: 'tier3',
    path: () => '/agents',
    procedure: 'agents.list',
    box: region('People'),
    failure: 'The agents could not be loaded',
    shows: row,
  },
  {
    name: 'use of models',
    as: 'tier3',
    path: () => '/agents',
    procedure: 'models.usage',
    box: region('Models'),
    failure: 'The use of models could not be loaded',
    shows: (page) => page.getByText('No model is set up'),
  },
  {
    name: 'calls of a model',
    as: 'tier3',
    path: () => '/agents',
    procedure: 'models.calls',
    prepare: answerWithUse,
    open: (page) => page.getByRole('button', { name: /^3 calls, chat/ }).click(),
    box: dialog,
    failure: 'The calls could not be loaded',
    // The server has none of them.
    shows: (page) => dialog(page).getByText('None any more'),
  },
  {
    name: 'earlier talks',
    as: 'tier3',
    path: () => '/upload',
    procedure: 'chat.talks.list',
    open: async (page) => {
      await page.getByRole('region', { name: 'Choose a workbook' }).waitFor();
      await openChat(page);
      await page.getByRole('button', { name: 'Earlier talks' }).click();
    },
    box: (page) => page.getByRole('complementary', { name: 'Chat' }),
    failure: 'Earlier talks could not be loaded',
    shows: (page) =>
      page.getByRole('list', { name: 'Earlier talks' }).or(page.getByText('Nothing was asked yet')).first(),
  },
  {
    name: 'search of the palette',
    as: 'tier3',
    path: () => '/upload',
    procedure: 'knowledge.search',
    open: async (page) => {
      await page.getByRole('region', { name: 'Choose a workbook' }).waitFor();
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('bank deposit');
    },
    box: dialog,
    failure: 'The knowledge could not be searched',
    shows: (page) => page.getByRole('option', { name: /KB-/ }).first(),
  },
];
