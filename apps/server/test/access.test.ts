import { appRouter } from '@resolution/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPERATIONS } from '../src/rest/operations.ts';
import { ACCESS_MATRIX, type AccessRow, type Decision, ENDING_ROWS } from './support/access-matrix.ts';
import {
  PEOPLE,
  type Person,
  type Reply,
  startServer,
  type TestServer,
  VISITED_ORIGIN,
  withOwnSession,
} from './support/server.ts';
import { createWorld, type World } from './support/world.ts';

let server: TestServer;
let world: World;
beforeAll(async () => {
  server = await startServer({ env: { WIDGET_ORIGINS: VISITED_ORIGIN } });
  world = createWorld(server);
});
afterAll(() => server[Symbol.asyncDispose]());

type ProcedureKind = 'query' | 'mutation' | 'subscription';
const procedures = appRouter._def.procedures as unknown as Record<string, { _def: { type: ProcedureKind } }>;
const rows = [...ACCESS_MATRIX, ...ENDING_ROWS];

/** Being let in, or why not. What is refused for another reason than who asks counts as let in. */
function decisionOf({ status }: Reply): Decision {
  return status === 401 || status === 403 || status === 404 ? status : 200;
}

async function askRest(row: AccessRow, person: Person, on = server): Promise<Reply> {
  const [method = 'GET', template = ''] = row.rest?.split(' ') ?? [];
  const input = { ...(await row.input?.(world)) };
  const path = template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = String(input[name]);
    delete input[name];
    return value;
  });
  if (method === 'GET') {
    const query = new URLSearchParams(
      Object.fromEntries(Object.entries(input).map(([name, value]) => [name, String(value)])),
    );
    return on.request(`${path}?${query.toString()}`, { as: person });
  }
  return on.request(path, { method, as: person, body: input });
}

async function askTrpc(row: AccessRow, person: Person, on = server): Promise<Reply> {
  const name = row.procedure ?? '';
  const kind = procedures[name]?._def.type;
  const input = row.input === undefined ? undefined : await row.input(world);
  if (kind === 'mutation') return on.request(`/trpc/${name}`, { method: 'POST', as: person, body: input ?? {} });
  const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  if (kind === 'query') return on.request(`/trpc/${name}${query}`, { as: person });
  return subscribe(`/trpc/${name}${query}`, person);
}

/** The first word of a subscription: opened, or the error it begins with. */
async function subscribe(path: string, person: Person): Promise<Reply> {
  const leaving = new AbortController();
  const response = await fetch(server.url + path, {
    signal: leaving.signal,
    headers: {
      Accept: 'text/event-stream',
      ...(person === 'anonymous' ? {} : { Authorization: `Bearer ${server.people[person].token}` }),
    },
  });
  const reader = response.body?.getReader();
  let text = '';
  // A change feed is silent until something changes: that it is open and holds no error is its good answer.
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    text += new TextDecoder().decode(part.value);
    if (text.includes('event: connected')) break;
  }
  leaving.abort();
  const status = Number(/"httpStatus":(\d+)/.exec(text)?.[1] ?? response.status);
  return { status, headers: response.headers, text, json: undefined, read: () => expect.unreachable() };
}

describe('the matrix is whole', () => {
  test('every operation of the REST door has a row', () => {
    const missing = OPERATIONS.map(({ method, path }) => `${method} ${path}`).filter(
      (operation) => !rows.some(({ rest }) => rest === operation),
    );
    expect(missing).toEqual([]);
  });

  test('every procedure of the tRPC door has a row', () => {
    const missing = Object.keys(procedures).filter((name) => !rows.some(({ procedure }) => procedure === name));
    expect(missing).toEqual([]);
  });

  test('every row names something that exists', () => {
    const operations = new Set(OPERATIONS.map(({ method, path }) => `${method} ${path}`));
    const strangers = rows.filter(
      ({ rest, procedure }) =>
        (rest !== undefined && !operations.has(rest)) || (procedure !== undefined && !(procedure in procedures)),
    );
    expect(strangers).toEqual([]);
  });
});

describe('who may do what', () => {
  const cells = ACCESS_MATRIX.flatMap((row) => PEOPLE.map((person) => ({ row, person, expected: row.cells[person] })));
  const restCells = cells.filter(({ row }) => row.rest !== undefined);
  const trpcCells = cells.filter(({ row }) => row.procedure !== undefined);
  const titled = (cell: (typeof cells)[number], name: string | undefined) =>
    [`${name} ${cell.row.about ?? ''} as ${cell.person}: ${cell.expected}`, cell] as const;

  test.each(restCells.map((cell) => titled(cell, cell.row.rest)))('%s', async (_title, { row, person, expected }) => {
    const reply = await askRest(row, person);
    expect({ decision: decisionOf(reply), text: reply.text }).toMatchObject({ decision: expected });
    expect(reply.status).toBeLessThan(500);
    expect(reply.text).not.toContain('password_hash');
  });

  test.each(trpcCells.map((cell) => titled(cell, cell.row.procedure)))(
    'tRPC %s',
    async (_title, { row, person, expected }) => {
      const reply = await askTrpc(row, person);
      expect({ decision: decisionOf(reply), text: reply.text }).toMatchObject({ decision: expected });
      expect(reply.status).toBeLessThan(500);
      expect(reply.text).not.toContain('password_hash');
    },
  );

  test.each(ENDING_ROWS.flatMap((row) => PEOPLE.map((person) => [row.procedure, person, row] as const)))(
    '%s as %s, whose session is gone afterwards',
    async (_name, person, row) => {
      const doors = row.rest === undefined ? [askTrpc] : [askRest, askTrpc];
      for (const ask of doors) {
        const own = await withOwnSession(server, person);
        expect(decisionOf(await ask(row, person, own))).toBe(row.cells[person]);
        if (person === 'anonymous') continue;
        expect((await own.request('/api/auth/me', { as: person })).status).toBe(401);
      }
    },
  );

  test('the size of the matrix', () => {
    const ending = ENDING_ROWS.reduce((sum, { rest }) => sum + PEOPLE.length * (rest === undefined ? 1 : 2), 0);
    const all = restCells.length + trpcCells.length + ending;
    process.stdout.write(`authorization matrix: ${rows.length} rows, ${all} cells over both doors\n`);
    expect(all).toBeGreaterThan(500);
  });
});
