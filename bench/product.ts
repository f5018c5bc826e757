import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Corpus, ImportProgress } from '@resolution/contracts';
import { createDb, migrate } from '@resolution/db';
import { SERVER } from '../tooling/server-program.mjs';
import { type Child, startChild } from './children.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** As the launcher names it to what it starts. */
const COMPILED = fileURLToPath(new URL('../.cache/compiled', import.meta.url));
const PASSWORD = 'horse battery staple paper';
const EMAIL = 'bench@example.com';
/** Pause between two looks at an import; each look costs the server a request. */
const LOOK_EVERY_MS = 100;

/** A data folder with a corpus and nothing else. */
export async function makeDataFolder(folder: string, corpus: Corpus): Promise<string> {
  await mkdir(folder, { recursive: true });
  const url = databaseUrl(folder);
  await migrate({ url });
  await using db = await createDb({ url });
  await db.transaction((tx) => tx.corpus.upsert(corpus));
  return folder;
}

export function databaseUrl(folder: string): string {
  return `file:${join(folder, 'realpage.db')}`;
}

interface ProductOptions {
  readonly probe: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** The product over a data folder, as `npm start` runs it. */
export async function startProduct(folder: string, { probe, env = {} }: ProductOptions): Promise<Child> {
  return startChild({
    program: SERVER,
    cwd: ROOT,
    env: {
      DATA_DIR: folder,
      PORT: '0',
      DEMO: '0',
      LOG_LEVEL: 'warn',
      MAX_UPLOAD_MB: '100',
      ACCESS_TOKEN_EXPIRE_MINUTES: '1440',
      NODE_COMPILE_CACHE: COMPILED,
      ...env,
    },
    probe,
  });
}

export interface Client {
  readonly token: string;
  readonly get: (path: string) => Promise<Response>;
  /** Uploads a workbook and waits until its last row is a ticket. @returns milliseconds */
  readonly upload: (path: string) => Promise<number>;
}

/** Registers the first time, signs in after that. */
export async function signIn({ url }: Child): Promise<Client> {
  const account = { email: EMAIL, password: PASSWORD };
  let answer = await post(`${url}/api/auth/login`, account);
  if (!answer.ok) answer = await post(`${url}/api/auth/register`, { ...account, username: 'Bench' });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${token}` };
  const get = async (path: string): Promise<Response> => {
    const found = await fetch(`${url}${path}`, { headers });
    if (!found.ok) throw new Error(`GET ${path}: ${found.status} ${await found.text()}`);
    return found;
  };
  return {
    token,
    get,
    async upload(path) {
      const form = new FormData();
      form.append('file', new Blob([await readFile(path)]), basename(path));
      const begin = performance.now();
      const accepted = await fetch(`${url}/api/tickets/upload?async=true`, { method: 'POST', headers, body: form });
      if (accepted.status !== 202) throw new Error(`Upload: ${accepted.status} ${await accepted.text()}`);
      const { import_id } = (await accepted.json()) as { import_id: string };
      for (;;) {
        const progress = (await (await get(`/api/imports/${import_id}`)).json()) as ImportProgress;
        if (progress.status === 'done' && progress.created === progress.total) return performance.now() - begin;
        if (progress.status !== 'queued' && progress.status !== 'running') throw new Error(JSON.stringify(progress));
        await pause(LOOK_EVERY_MS);
      }
    },
  };
}

async function post(url: string, body: unknown): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
