import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Conversation } from '@resolution/contracts';
import { writeConversations } from '@resolution/workbook';
import { PASSWORD } from './server-process.ts';

/** What the server said it had done before it was killed, and what it was asked for without having answered. */
export interface Promises {
  /** Conversation ids of each upload, by its Idempotency-Key. */
  readonly uploads: Map<string, { readonly ids: readonly string[]; acknowledged: boolean }>;
  /** Tickets whose approval was answered, by ticket number. */
  readonly approvals: Set<string>;
}

export interface Tokens {
  readonly user: string;
  readonly agent: string;
}

/** Rows of a workbook: more than one transaction's, so that a kill can fall between two of them. */
const WORKBOOK_ROWS = 700;
const JSON_ROWS = 40;

export async function signIn(url: string): Promise<Tokens> {
  const token = async (email: string): Promise<string> => {
    const answer = await send(`${url}/api/auth/login`, { body: { email, password: PASSWORD } });
    return (answer as { access_token: string }).access_token;
  };
  return { user: await token('user@example.com'), agent: await token('tier3@example.com') };
}

/** A workbook to upload, written before the clock of a life begins to run. */
export interface PreparedWorkbook {
  readonly path: string;
  readonly tickets: readonly Conversation[];
}

export async function prepareWorkbook(folder: string, life: number, random: () => number): Promise<PreparedWorkbook> {
  const tickets = conversations(WORKBOOK_ROWS, `life-${life}-file`, random);
  const path = join(folder, 'upload.xlsx');
  await writeConversations(createWriteStream(path), tickets);
  return { path, tickets };
}

/**
 * Uploads and approves without a pause until the server is gone. Everything that was answered is noted as promised.
 *
 * @param life Distinguishes the ids of this life from those of others.
 */
export async function work(
  url: string,
  tokens: Tokens,
  promises: Promises,
  { life, workbook, random }: { life: number; workbook: PreparedWorkbook; random: () => number },
): Promise<void> {
  await Promise.all([
    untilGone(async (turn) => {
      const key = `life-${life}-json-${turn}`;
      const tickets = conversations(JSON_ROWS, key, random);
      const upload = note(promises, key, tickets);
      await send(`${url}/api/tickets/upload${turn % 2 === 0 ? '' : '?async=true'}`, {
        token: tokens.user,
        body: { tickets },
        headers: { 'idempotency-key': key },
      });
      upload.acknowledged = true;
    }),
    untilGone(async (turn) => {
      const key = `life-${life}-file`;
      const upload = promises.uploads.get(key) ?? note(promises, key, workbook.tickets);
      const form = new FormData();
      form.append('file', new Blob([await readFile(workbook.path)]), 'upload.xlsx');
      // Later turns are repeats, by key or by the bytes of the file.
      const headers: Record<string, string> = turn % 2 === 0 ? { 'idempotency-key': key } : {};
      await send(`${url}/api/tickets/upload`, { token: tokens.user, form, headers });
      upload.acknowledged = true;
    }),
    untilGone(async () => {
      const sort = random() < 0.5 ? 'created_at' : '-created_at';
      const page = (await send(`${url}/api/tickets/pending?limit=5&sort=${sort}`, { token: tokens.agent })) as {
        tickets: { ticket_id: string; status: string }[];
      };
      for (const { ticket_id } of page.tickets) {
        const body = { edited_resolution: `Settled by hand for ${ticket_id}: restart the job and post again.` };
        await send(`${url}/api/tickets/${ticket_id}/approve`, { token: tokens.agent, body });
        promises.approvals.add(ticket_id);
      }
    }),
  ]);
}

function note(promises: Promises, key: string, tickets: readonly Conversation[]) {
  const upload = { ids: tickets.map(({ conversation_id }) => conversation_id), acknowledged: false };
  promises.uploads.set(key, upload);
  return upload;
}

async function untilGone(act: (turn: number) => Promise<void>): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    try {
      await act(turn);
    } catch (error) {
      if (error instanceof Refusal && error.status === 429) continue;
      if (error instanceof Refusal) throw error;
      return;
    }
  }
}

/** An answer that is no success: other than a broken connection, that is a fault. */
class Refusal extends Error {
  readonly status: number;
  constructor(status: number, text: string) {
    super(`${status}: ${text}`);
    this.status = status;
  }
}

interface Sending {
  readonly token?: string;
  readonly body?: unknown;
  readonly form?: FormData;
  readonly headers?: Readonly<Record<string, string>>;
  /** On a connection of its own: a count takes longer than the server keeps one that nobody uses. */
  readonly alone?: boolean;
}

/** @throws Refusal for any status but 2xx; whatever fetch throws when the server has gone. */
export async function send(url: string, { token, body, form, headers, alone = false }: Sending): Promise<unknown> {
  const answer = await fetch(url, {
    method: body === undefined && form === undefined ? 'GET' : 'POST',
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(alone ? { connection: 'close' } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(form === undefined ? {} : { body: form }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Refusal(answer.status, text);
  return JSON.parse(text);
}

const SYMPTOMS = [
  'the month does not close because a batch is still open',
  'a voucher shows the wrong subsidy for the unit',
  'the lease cannot be renewed after the transfer',
  'the bank file is refused with an unknown routing number',
];

function conversations(count: number, key: string, random: () => number): Conversation[] {
  return Array.from({ length: count }, (_, index) => {
    const words = Array.from({ length: 12 }, () => Math.floor(random() * 1e9).toString(36)).join(' ');
    const symptom = SYMPTOMS[Math.floor(random() * SYMPTOMS.length)];
    return {
      conversation_id: `${key}-${index}`,
      transcript: `Customer: Hello, ${symptom}. Reference ${words}.\nAgent: Let me look into it.`,
    };
  });
}
