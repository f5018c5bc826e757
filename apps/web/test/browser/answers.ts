import type { Page, Request, Route } from 'playwright-core';

/** The procedures that one request of the client asks for. */
function proceduresOf(request: Request): string[] {
  const { pathname } = new URL(request.url());
  return pathname.startsWith('/trpc/') ? pathname.slice('/trpc/'.length).split(',') : [];
}

interface Answer {
  readonly result?: { readonly data: unknown };
}

/** What the server says when it broke. */
const BROKEN = {
  error: {
    code: -32603,
    message: 'Something broke on our side.',
    data: { code: 'internal', message: 'Something broke on our side.', request_id: 'r' },
  },
};

/** Stands between a page and one procedure of the server; the others in the same request are answered as they are. */
export interface Between {
  /** Lets the answers that were held, and all that follow, through as they are. */
  readonly release: () => Promise<void>;
}

async function between(
  page: Page,
  procedure: string,
  handle: (route: Route) => Promise<void>,
  end: () => void = () => undefined,
): Promise<Between> {
  const asksFor = (url: URL) =>
    url.pathname.startsWith('/trpc/') && url.pathname.slice('/trpc/'.length).split(',').includes(procedure);
  await page.route(asksFor, handle);
  return {
    async release() {
      await page.unroute(asksFor, handle);
      end();
    },
  };
}

/** Has one procedure answered by what `change` makes of the server's answer; a refusal stays one. */
export function answerOtherwise(page: Page, procedure: string, change: (data: unknown) => unknown): Promise<Between> {
  return replace(page, procedure, (answer) =>
    answer.result ? { result: { data: change(answer.result.data) } } : answer,
  );
}

/**
 * Has the use of models say that one was asked three times. No model is behind the servers of the journeys; that a line and
 * its calls agree is shown where both are read from the database.
 */
export function answerWithUse(page: Page): Promise<Between> {
  const line = { use_case: 'chat', model: 'a-model', calls: 3, failures: { timeout: 1 }, masked: 3 };
  const tokens = { input_tokens: 300, output_tokens: 60, cost_usd: 0.03, latency_ms: 900, worst_latency_ms: 900 };
  return answerOtherwise(page, 'models.usage', (usage) => ({
    ...(usage as object),
    configured: true,
    lines: [{ ...line, ...tokens }],
    today: { tokens: 360, limit: 10_000, limit_per_person: null },
  }));
}

/** Has one procedure fail as a server that broke. */
export function breakAnswers(page: Page, procedure: string): Promise<Between> {
  return replace(page, procedure, () => BROKEN);
}

async function replace(page: Page, procedure: string, change: (answer: Answer) => unknown): Promise<Between> {
  return between(page, procedure, async (route) => {
    const at = proceduresOf(route.request()).indexOf(procedure);
    // The server may close a connection just when it is used again. A browser then asks anew without a word; this asks as one.
    const response = await route.fetch({ maxRetries: 1 });
    const answers = (await response.json()) as Answer[];
    const json = answers.map((answer, index) => (index === at ? change(answer) : answer));
    // Answers that differ in how they ended come with this status, which no console takes for an error.
    await route.fulfill({ status: 207, json });
  });
}

/** Holds the answers of one procedure back until they are released. */
export function holdAnswers(page: Page, procedure: string): Promise<Between> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  return between(
    page,
    procedure,
    async (route) => {
      await promise;
      await route.fallback();
    },
    () => resolve(undefined),
  );
}
