import type { Page } from 'playwright-core';
import { DEMO_ARTICLE, DEMO_SCRIPT, type Person } from './demo.ts';

export type ScreenOf = Extract<Person, 'user' | 'tier3'> | 'anybody';

/** What stands for an id in a path. */
export interface Places {
  readonly TICKET: string;
  readonly GAP: string;
  readonly IMPORT: string;
}

/** The path of a screen with the ids of what is looked at. */
export const pathOf = ({ path }: Pick<Screen, 'path'>, places: Places): string =>
  path.replace(/TICKET|GAP|IMPORT/, (place) => places[place as keyof Places]);

interface Screen {
  readonly name: string;
  /** What the pictures of it in the documentation are called; without it there are none. */
  readonly picture?: string;
  readonly as: ScreenOf;
  readonly path: string;
  /** What is there once the screen is. */
  readonly shows: string;
  /** Goes on from there: opens a dialog, types something. */
  readonly open?: (page: Page) => Promise<void>;
}

const press = (key: string) => async (page: Page) => {
  await page.keyboard.press(key);
  await page.getByRole('dialog').waitFor();
};

/** Waits until nothing of a screen is being loaded any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[role=status][aria-label=Loading]') === null);
}

/** Opens the chat, which the tab may remember to be open. */
export async function openChat(page: Page): Promise<void> {
  const open = await page.evaluate(() => sessionStorage.getItem('chat-open') === 'yes');
  if (!open) await page.keyboard.press('c');
}

const CASE = { as: 'tier3', path: '/tickets/TICKET', shows: '[role=toolbar]' } as const;
const QUEUE = { as: 'tier3', path: '/queue', shows: '[role=row]' } as const;

/** Every screen, and what opens over it. */
export const SCREENS: readonly Screen[] = [
  { name: 'sign in', picture: 'sign-in', as: 'anybody', path: '/sign-in', shows: 'input[type=password]' },
  {
    name: 'sign in, refused',
    as: 'anybody',
    path: '/sign-in',
    shows: 'input[type=password]',
    open: async (page) => {
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'register',
    picture: 'register',
    as: 'anybody',
    path: '/register',
    shows: 'input[type=password]',
    open: (page) => page.getByLabel('Password').fill('three calm brown otters'),
  },
  { name: 'my tickets', picture: 'my-tickets', as: 'user', path: '/tickets', shows: '[role=row]' },
  { name: 'my case', as: 'user', path: '/tickets/TICKET', shows: 'text=Being worked on' },
  { name: 'queue', picture: 'queue', as: 'tier3', path: '/queue?view=all', shows: '[role=row]' },
  {
    name: 'queue, selected',
    ...QUEUE,
    open: async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('x');
      await page.getByRole('toolbar').waitFor();
    },
  },
  {
    name: 'queue, menu',
    ...QUEUE,
    open: async (page) => {
      await page.getByRole('button', { name: 'Category' }).click();
      await page.getByRole('menuitemradio').first().waitFor();
    },
  },
  { name: 'queue, citing', as: 'tier3', path: `/queue?view=all&cites=${DEMO_ARTICLE}`, shows: 'text=Cites' },
  { name: 'queue, empty', as: 'tier3', path: '/queue?q=nobodywrotethis', shows: 'text=No ticket fits' },
  { name: 'case', picture: 'case', ...CASE },
  {
    name: 'case, editing',
    ...CASE,
    open: async (page) => {
      await page.keyboard.press('e');
      await page.getByLabel('Resolution', { exact: true }).waitFor();
    },
  },
  { name: 'case, approving', ...CASE, open: press('a') },
  { name: 'case, rejecting', ...CASE, open: press('r') },
  {
    name: 'case, source',
    picture: 'source',
    as: 'tier3',
    path: `/tickets/TICKET?source=${DEMO_SCRIPT}`,
    shows: '[role=dialog] pre',
  },
  { name: 'upload', picture: 'upload', as: 'tier3', path: '/upload', shows: 'text=Drop a workbook' },
  { name: 'import', picture: 'import', as: 'tier3', path: '/imports/IMPORT', shows: 'table' },
  { name: 'knowledge', as: 'tier3', path: '/knowledge', shows: 'input[type=search]' },
  {
    name: 'search',
    picture: 'knowledge',
    as: 'tier3',
    path: '/knowledge?q=bank+deposit+cannot+be+closed',
    shows: 'mark',
  },
  { name: 'article', picture: 'article', as: 'tier3', path: `/knowledge/${DEMO_ARTICLE}`, shows: 'article h1' },
  { name: 'script', picture: 'script', as: 'tier3', path: `/knowledge/${DEMO_SCRIPT}`, shows: 'article pre' },
  {
    name: 'history',
    picture: 'history',
    as: 'tier3',
    path: `/knowledge/${DEMO_ARTICLE}/history`,
    shows: 'text=Version 1',
  },
  { name: 'gaps', picture: 'learning', as: 'tier3', path: '/learning', shows: 'section[aria-label=Gaps] a' },
  {
    name: 'stale',
    as: 'tier3',
    path: '/learning?show=stale',
    shows: 'section[aria-label="Stale documents"] button',
  },
  { name: 'rates', as: 'tier3', path: '/learning?show=rates', shows: 'section[aria-label=Rates] button' },
  {
    name: 'rates, what is behind a figure',
    as: 'tier3',
    path: '/learning?show=rates&by=category',
    shows: 'td:not(:first-child) button',
    open: async (page) => {
      await page.locator('td:not(:first-child) button').first().click();
      await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    },
  },
  { name: 'gap', picture: 'gap', as: 'tier3', path: '/learning/GAP', shows: 'form textarea' },
  { name: 'agents', picture: 'agents', as: 'tier3', path: '/agents', shows: 'table' },
  {
    name: 'agents, adding',
    as: 'tier3',
    path: '/agents',
    shows: 'table',
    open: async (page) => {
      await page.getByRole('button', { name: 'Add an agent' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'palette',
    picture: 'palette',
    ...QUEUE,
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('bank deposit cannot be closed');
      await page.getByRole('option', { name: /KB-/ }).first().waitFor();
    },
  },
  { name: 'shortcuts', ...QUEUE, open: press('?') },
  {
    name: 'chat',
    picture: 'chat',
    ...CASE,
    open: async (page) => {
      await openChat(page);
      const question = page.getByLabel('Question');
      await question.waitFor();
      // The tab goes on with its talk: what was asked at another width is still there.
      const sources = page.getByRole('list', { name: 'Sources' });
      const before = await sources.count();
      await question.fill('The bank deposit cannot be closed');
      await page.keyboard.press('Enter');
      await sources.nth(before).waitFor();
      await page.getByRole('button', { name: 'Send' }).waitFor();
    },
  },
  { name: 'nowhere', as: 'tier3', path: '/nowhere', shows: 'text=nothing at this address' },
];

/** Screens that a phone shows differently. */
export const PHONE_SCREENS: ReadonlySet<string> = new Set([
  'my tickets',
  'queue',
  'case',
  'upload',
  'search',
  'script',
  'gaps',
  'chat',
]);
