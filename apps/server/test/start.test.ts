import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ticketPageSchema, tokenResponseSchema } from '@resolution/contracts';
import { demoCorpus } from '@resolution/demo';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { CLI_PROGRAM, run, SERVER_PROGRAM, start, temporaryFolder } from './support/program.ts';

const READY = /Ready: (http:\/\/localhost:\d+)/;

describe('does not start', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['SECRET_KEY missing in production', { NODE_ENV: 'production' }, /SECRET_KEY must be set/],
    [
      'the documented example in production',
      { NODE_ENV: 'production', SECRET_KEY: 'your-super-secret-key-change-in-production' },
      /SECRET_KEY must not be an example/,
    ],
    [
      'a short one in production',
      { NODE_ENV: 'production', SECRET_KEY: 'kVq3z0WmB8sX' },
      /SECRET_KEY must be a random/,
    ],
    ['a wrong port', { PORT: 'eighty' }, /PORT must be/],
    ['a database of another kind', { DATABASE_URL: 'mysql://x' }, /DATABASE_URL must/],
  ])('%s: one line that names it, and nothing made', async (_name, env, reason) => {
    using folder = temporaryFolder();
    const { code, out, err } = await run(SERVER_PROGRAM, { cwd: folder.path, env });
    expect([code, out]).toEqual([1, '']);
    expect(err.trim().split('\n')).toEqual([expect.stringMatching(reason)]);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test('a .env file is read; what is set already goes before it', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, '.env'), 'PORT=eighty\nLOG_LEVEL=loud\n');
    const fromFile = await run(SERVER_PROGRAM, { cwd: folder.path });
    expect(fromFile.err).toMatch(/^Not started: PORT must be/);
    const overruled = await run(SERVER_PROGRAM, { cwd: folder.path, env: { PORT: '0', DEMO: 'maybe' } });
    expect(overruled.err).toMatch(/^Not started: DEMO must be/);
  });

  test('on a port that is taken', async () => {
    using folder = temporaryFolder();
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { code, err } = await run(SERVER_PROGRAM, { cwd: folder.path, env: { PORT: String(port), DEMO: '0' } });
    other.close();
    expect(code).toBe(1);
    expect(err).toMatch(/Not started: The port is in use/);
  });
});

async function login(url: string, email: string, password: string) {
  const reply = await fetch(`${url}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return tokenResponseSchema.parse(await reply.json());
}

describe('starts on an empty folder', () => {
  test('with the demo: says address and accounts once, keeps what it made, stops well', async () => {
    using folder = temporaryFolder();
    const env = { PORT: '0', DATA_DIR: join(folder.path, 'data') };
    let password: string;
    {
      await using first = start(SERVER_PROGRAM, { cwd: folder.path, env });
      const [, url = ''] = await first.until(READY);
      password = /Password, shown this once: (\S+)/.exec(first.out())?.[1] ?? '';
      for (const email of ['user@example.com', 'tier2@example.com', 'tier3@example.com']) {
        expect(first.out()).toContain(email);
        expect((await login(url, email, password)).user.email).toBe(email);
      }
      const { access_token } = await login(url, 'user@example.com', password);
      const list = await fetch(`${url}/api/tickets`, { headers: { authorization: `Bearer ${access_token}` } });
      expect(ticketPageSchema.parse(await list.json()).total).toBe(12);
      first.child.kill('SIGTERM');
      first.child.kill('SIGTERM');
      const { code, err } = await first.ended;
      expect(code).toBe(0);
      for (const line of err.trim().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow();
      expect(err).not.toContain(password);
    }
    await using second = start(SERVER_PROGRAM, { cwd: folder.path, env });
    const [, url = ''] = await second.until(READY);
    expect(second.out()).not.toContain('Demo accounts');
    expect((await login(url, 'tier3@example.com', password)).user.tier).toBe('Tier3');
  });

  test('with DEMO=0 it stays empty; a password that was chosen is not printed', async () => {
    using folder = temporaryFolder();
    {
      await using empty = start(SERVER_PROGRAM, { cwd: folder.path, env: { PORT: '0', DATA_DIR: 'a', DEMO: '0' } });
      await empty.until(READY);
      expect(empty.out()).not.toContain('example.com');
    }
    const DEMO_PASSWORD = 'chosen by somebody';
    await using demo = start(SERVER_PROGRAM, { cwd: folder.path, env: { PORT: '0', DATA_DIR: 'b', DEMO_PASSWORD } });
    const [, url = ''] = await demo.until(READY);
    await demo.until(/DEMO_PASSWORD/);
    expect(demo.out()).not.toContain(DEMO_PASSWORD);
    expect((await login(url, 'tier2@example.com', DEMO_PASSWORD)).user.tier).toBe('Tier2');
  });

  test('after a corpus import on the command line: the accounts, and not our corpus among theirs', async () => {
    using folder = temporaryFolder();
    const article = [
      'KB-00000000AA',
      'Boiler pressure',
      'The boiler loses pressure. 1. Open the valve. 2. Wait.',
      'Active',
    ];
    const knowledge = new ExcelJS.Workbook();
    knowledge.addWorksheet('Knowledge_Articles').addRows([['KB_Article_ID', 'Title', 'Body', 'Status'], article]);
    await knowledge.xlsx.writeFile(join(folder.path, 'own.xlsx'));
    const env = { PORT: '0', DATA_DIR: 'data', DEMO_PASSWORD: 'chosen by somebody' };
    expect((await run(CLI_PROGRAM, { args: ['corpus', 'import', 'own.xlsx'], cwd: folder.path, env })).code).toBe(0);

    await using server = start(SERVER_PROGRAM, { cwd: folder.path, env });
    const [, url = ''] = await server.until(READY);
    const { access_token } = await login(url, 'user@example.com', env.DEMO_PASSWORD);
    const headers = { authorization: `Bearer ${access_token}` };
    const tickets = await fetch(`${url}/api/tickets`, { headers });
    expect(ticketPageSchema.parse(await tickets.json()).total).toBe(0);
    const ours = await fetch(`${url}/api/knowledge/${demoCorpus.articles[0]?.kb_id}`, { headers });
    expect(ours.status).toBe(404);
    const theirs = await fetch(`${url}/api/knowledge/${article[0]}`, { headers });
    expect(theirs.status).toBe(200);
  });
});
