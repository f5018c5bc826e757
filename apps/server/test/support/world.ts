import { randomUUID } from 'node:crypto';
import { requireAgent } from '@resolution/api';
import { addTickets, buildTicket } from '@resolution/db/testing';
import { PASSWORD, type TestServer, VISITED_ORIGIN } from './server.ts';

let numbers = 0;
function nextNumber(): number {
  numbers += 1;
  return numbers;
}

/** Things to act on, each made fresh so that one call does not see what another did. */
export function createWorld(server: TestServer) {
  const { system, people } = server;
  const { db, services } = system;

  /** A ticket of `user`, waiting to be decided. */
  async function ticket({ tier = 'Tier2' }: { tier?: 'Tier2' | 'Tier3' } = {}): Promise<string> {
    const made = await addTickets(db, [
      buildTicket({
        columns: {
          created_by: people.user.id,
          ...(tier === 'Tier3'
            ? { script_id: 'SCRIPT-7001', resolution_content: 'Script: SCRIPT-7001\nRun it with the right inputs.' }
            : { resolution_content: 'Restart the posting job, then check the ledger.' }),
        },
        analysis: { tier },
        origin: { owner: `user:${people.user.id}` },
      }),
    ]);
    return made[0]?.ticket_id ?? '';
  }

  /** An agent to be changed by others. */
  async function agent(): Promise<string> {
    const email = `made${nextNumber()}@example.com`;
    const input = { username: 'Made for a test', email, password: PASSWORD, tier: 'Tier2' } as const;
    return (await services.agents.add(null, input)).agent_id;
  }

  /** An import of `user`, done. */
  async function importId(): Promise<string> {
    const origin = { requestId: 'test', address: '127.0.0.1' };
    const actor = await services.auth.authenticate(people.user.token);
    const tickets = [{ conversation_id: `CONV-${randomUUID()}`, transcript: 'Customer: the report stays empty.' }];
    const answer = await services.imports.uploadJson({ ...origin, actor }, { tickets, async: false });
    return answer.kind === 'done' ? answer.result.import_id : answer.import_id;
  }

  /** An approved resolution. */
  async function knowledge(): Promise<string> {
    const actor = await services.auth.authenticate(people.tier3.token);
    const caller = { requestId: 'test', address: '127.0.0.1', actor: requireAgent(actor) };
    return (await services.tickets.approve(caller, await ticket())).knowledge_id;
  }

  /** A gap with its draft, waiting to be decided. */
  async function gap(): Promise<string> {
    const about = { ticket_id: await ticket(), conversation_id: randomUUID(), at: new Date().toISOString() };
    return db.transaction(async (tx) => {
      const draft = { title: 'Ghost tenants', body: 'To be written.', category: null, detected_gap: 'Nothing fits.' };
      const made = await tx.gaps.ofDraft(await tx.corpus.createDraft({ ...draft, ...about }));
      const gapId = made?.gap_id ?? '';
      tx.gaps.gather(gapId, about);
      return gapId;
    });
  }

  /** A talk of `user` with one question and its answer. */
  async function talk(): Promise<string> {
    const origin = { requestId: 'test', address: '127.0.0.1' };
    const actor = await services.auth.authenticate(people.user.token);
    const talk_id = randomUUID();
    await services.chat.message({ ...origin, actor }, { message: 'How do I close the month?', talk_id });
    return talk_id;
  }

  /** A token of somebody on a page of another site. */
  async function visitorToken(): Promise<string> {
    return (await services.visitors.issueToken(VISITED_ORIGIN, '127.0.0.1')).access_token;
  }

  return {
    server,
    ticket,
    talk,
    visitorToken,
    gap,
    agent,
    importId,
    knowledge,
    email: (): string => `new${nextNumber()}@example.com`,
    article: 'KB-DF7E0D9AA2',
  };
}

export type World = ReturnType<typeof createWorld>;
