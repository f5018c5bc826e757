import { addTickets, buildTicket } from '@resolution/db/testing';
import fc from 'fast-check';
import { PASSWORD, type Person, type TestServer } from '../support/server.ts';
import { commands } from './commands.ts';
import type { Desk, Model } from './desk.ts';
import { wordsOf } from './words.ts';

let runsSoFar = 0;
let ticketsSoFar = 0;

/** A fresh pair of users, and a session for everybody. */
async function newDesk(server: TestServer): Promise<Desk> {
  const { services, db } = server.system;
  const origin = { requestId: 'model-setup', address: '127.0.0.1' };
  runsSoFar += 1;
  const emails = new Map<Person, string>();
  const tokens = new Map<Person, string>([['ended', server.people.ended.token]]);
  const ids = new Map<Person, number>();
  for (const name of ['user', 'other'] as const) {
    const email = `${name}-of-run-${runsSoFar}@example.com`;
    const { response } = await services.auth.register({ username: name, email, password: PASSWORD }, origin);
    emails.set(name, email);
    tokens.set(name, response.access_token);
    ids.set(name, response.user.id);
  }
  for (const name of ['tier2', 'tier3'] as const) {
    const { response } = await services.auth.login({ email: `${name}@example.com`, password: PASSWORD }, origin);
    tokens.set(name, response.access_token);
  }
  return {
    server,
    tokens,
    emails,
    commands: 0,
    async makeTicket(owner, script) {
      const created_by = ids.get(owner) ?? 0;
      ticketsSoFar += 1;
      const [made] = await addTickets(db, [
        buildTicket({
          columns: {
            created_by,
            transcript: `Customer: ${wordsOf(`problem ${ticketsSoFar}`)}`,
            resolution_content: script ? 'Script: SCRIPT-7001\nRun it.' : `${wordsOf(`resolution ${ticketsSoFar}`)}.`,
            script_id: script ? 'SCRIPT-7001' : null,
          },
          origin: { owner: `user:${created_by}` },
        }),
      ]);
      return made?.ticket_id ?? '';
    },
  };
}

/**
 * Runs random sequences of commands against the product and the model, REST and tRPC in turn.
 * @returns How many commands were run.
 * @throws with the shortest sequence found on which the two disagree, and the seed that makes it again
 */
export async function runModel(
  server: TestServer,
  { sequences, maxCommands, seed }: { sequences: number; maxCommands: number; seed: number },
): Promise<number> {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(commands({ maxCommands }), async (sequence) => {
      const real = await newDesk(server);
      const model: Model = { tickets: [], signedOut: new Set() };
      await fc.asyncModelRun(() => ({ model, real }), sequence);
      run += real.commands;
    }),
    { numRuns: sequences, seed },
  );
  return run;
}
