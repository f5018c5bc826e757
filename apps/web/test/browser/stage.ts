import { randomUUID } from 'node:crypto';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { CHROMIUM_ARGS } from './chromium.ts';
import type { Person } from './demo.ts';

/** What a page told on its console, or asked of another host. */
interface Complaints {
  readonly heard: string[];
  /** What this journey provokes on purpose: part of the sentence. */
  readonly expected: string[];
}

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Declares a complaint of the browser that the journey provokes, e.g. a refused request. */
  readonly expects: (sentence: string) => void;
}

interface VisitOptions extends BrowserContextOptions {
  readonly as?: Person;
  /** The server that is visited; the one that all files share unless told. */
  readonly baseURL?: string;
  /** Comes in the session of an earlier such visit in this file, with what that one's browser knows: a tab more. */
  readonly again?: boolean;
}

/** Somebody's browser, open. */
interface Opened extends Complaints {
  readonly context: BrowserContext;
  readonly lasting: boolean;
}

/** Longest wait for one thing to appear: it ends a hang and says where, and judges no busy machine. */
const PATIENCE_MS = 60_000;

/** The address under test, or null where the browser tests are skipped. */
export const baseUrl = inject('baseUrl');
export const password = inject('password');

/**
 * A browser for the tests of one file. Whatever a page complains about without its journey saying so fails the test:
 * console errors, uncaught errors, requests to other hosts.
 */
export function openStage(): { visit: (options?: VisitOptions) => Promise<Visitor> } {
  let browser: Browser | undefined;
  let opened: Opened[] = [];

  beforeAll(async () => {
    const executablePath = inject('chromium');
    if (executablePath) browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const pages = opened.flatMap(({ context }) => context.pages());
    // A page asks again whenever it likes: what stands between it and the server may be in the middle of an answer.
    await Promise.all(pages.map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
    await Promise.all(pages.map((page) => page.close()));
    await Promise.all(opened.filter(({ lasting }) => !lasting).map(({ context }) => context.close()));
    const unexpected = opened.flatMap(({ heard, expected }) =>
      heard.splice(0).filter((sentence) => !expected.some((part) => sentence.includes(part))),
    );
    opened = opened.filter(({ lasting }) => lasting);
    for (const { expected } of opened) expected.length = 0;
    expect(unexpected).toEqual([]);
  });

  async function open({ as, baseURL = baseUrl ?? '', again = false, ...options }: VisitOptions): Promise<Opened> {
    if (!browser || baseURL === '') throw new Error('There is no browser to visit with.');
    const context = await browser.newContext({
      baseURL,
      viewport: { width: 1440, height: 900 },
      // What moves is painted again and again, which no journey is about.
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const heard: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error') heard.push(message.text());
    });
    context.on('weberror', (problem) => heard.push(String(problem.error())));
    context.on('request', (request) => {
      const { host, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && host !== new URL(baseURL).host) heard.push(`asked ${host}`);
    });
    if (as) await signIn(context, `${as}@example.com`, baseURL);
    return { context, heard, expected: [], lasting: again };
  }

  const sessions = new Map<string, Promise<Opened>>();

  /** The browser of an earlier visit to the same server by the same person, or the first. */
  function openAgain(options: VisitOptions): Promise<Opened> {
    const key = `${options.as} ${options.baseURL}`;
    const session = sessions.get(key) ?? open(options);
    sessions.set(key, session);
    return session;
  }

  return {
    async visit(options = {}) {
      const one = await (options.again ? openAgain(options) : open(options));
      if (!opened.includes(one)) opened.push(one);
      const { context, expected } = one;
      return { context, page: await context.newPage(), expects: (sentence) => expected.push(sentence) };
    },
  };
}

/** Signs in by the API, as the form would; the form itself has a journey of its own. */
async function signIn(context: BrowserContext, email: string, origin: string): Promise<void> {
  await call(context, 'session.login', { email, password }, origin);
  await context.addInitScript(() => {
    // An empty page before the first one has no storage.
    if (location.protocol === 'http:' && !sessionStorage.getItem('visited')) localStorage.setItem('signed-in', 'yes');
    if (location.protocol === 'http:') sessionStorage.setItem('visited', 'yes');
  });
}

/** Calls a procedure with the visitor's cookies and gives its result. */
export async function call(
  context: BrowserContext,
  procedure: string,
  input: unknown,
  origin = baseUrl ?? '',
): Promise<unknown> {
  const response = await context.request.post(`/trpc/${procedure}`, {
    data: input,
    headers: { origin },
  });
  const body = (await response.json()) as { result?: { data: unknown } };
  if (!response.ok() || !body.result) throw new Error(`${procedure}: ${JSON.stringify(body)}`);
  return body.result.data;
}

/** Asks a procedure with the visitor's cookies. */
export async function ask<T>(context: BrowserContext, procedure: string, input: unknown): Promise<T> {
  const response = await context.request.get(`/trpc/${procedure}`, {
    params: input === undefined ? {} : { input: JSON.stringify(input) },
  });
  const body = (await response.json()) as { result: { data: T } };
  return body.result.data;
}

let conversations = 0;

/** Makes a ticket of its own for a journey and gives its id. */
export async function makeTicket(context: BrowserContext, fields: Record<string, string> = {}): Promise<string> {
  conversations += 1;
  const conversation_id = `CONV-${process.pid}-${conversations}`;
  const transcript =
    `Agent: Hello, how can I help?\nCustomer: The bank deposit ${conversation_id} stays open and the batch total is wrong. ` +
    'This is urgent, rents are due today.\nAgent: Thank you, I will look.';
  await call(context, 'imports.uploadJson', { tickets: [{ conversation_id, transcript, ...fields }] });
  const { tickets } = await ask<{ tickets: { conversation_id: string; ticket_id: string }[] }>(
    context,
    'tickets.list',
    {
      limit: 20,
    },
  );
  const made = tickets.find((ticket) => ticket.conversation_id === (fields['conversation_id'] ?? conversation_id));
  if (!made) throw new Error('The ticket was not made.');
  return made.ticket_id;
}

/** A word that nobody has written before: a gap that another journey had filled would be answered. */
function strangeWord(): string {
  return randomUUID()
    .replace(/[^a-f]/g, '')
    .padEnd(9, 'qu');
}

/** A conversation about what nothing in the knowledge answers. */
export function strangeIssue(): string {
  return `Customer: The ${strangeWord()} in our ${strangeWord()} smells of ${strangeWord()}.\nAgent: I will look.`;
}

/** Makes a ticket that nothing in the knowledge answers, and gives the gap it opened. */
export async function makeGap(context: BrowserContext): Promise<string> {
  const ticket = await makeTicket(context, { transcript: strangeIssue() });
  const { generated_kb_id } = await ask<{ generated_kb_id: string | null }>(context, 'tickets.byId', { id: ticket });
  const { gaps } = await ask<{ gaps: { gap_id: string; kb_id: string }[] }>(context, 'learning.gaps', {
    status: 'open',
    limit: 100,
  });
  const gap = gaps.find(({ kb_id }) => kb_id === generated_kb_id);
  if (!gap) throw new Error(`${ticket} opened no gap.`);
  return gap.gap_id;
}
