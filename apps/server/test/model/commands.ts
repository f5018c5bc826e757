import type { TicketStatus } from '@resolution/contracts';
import fc from 'fast-check';
import { PASSWORD, type Person } from '../support/server.ts';
import {
  ask,
  type Call,
  type Desk,
  type Door,
  isOpen,
  type Model,
  type ModelTicket,
  mayMove,
  refusal,
  sees,
} from './desk.ts';
import { wordsOf } from './words.ts';

type Command = fc.AsyncCommand<Model, Desk>;

function agree(what: string, expected: unknown, actual: unknown): void {
  const [wanted, got] = [JSON.stringify(expected), JSON.stringify(actual)];
  if (wanted !== got) throw new Error(`${what}: the model says ${wanted}, the product ${got}`);
}

/** A command that is told in one line and counted. */
function command(
  told: string,
  run: (model: Model, desk: Desk) => Promise<void>,
  check: (model: Readonly<Model>) => boolean = () => true,
): Command {
  return {
    check: (model) => check(model),
    async run(model, desk) {
      desk.commands += 1;
      await run(model, desk);
    },
    toString: () => told,
  };
}

interface Step {
  readonly door: Door;
  readonly person: Person;
  readonly at: number;
}

const pick = (model: Readonly<Model>, at: number): ModelTicket => {
  const ticket = model.tickets[at % model.tickets.length];
  if (ticket === undefined) throw new Error('a ticket was expected');
  return ticket;
};

/** A step on one of the tickets there are. `effect` tells the good outcome and makes it so in the model. */
function onTicket(
  told: string,
  { door, person, at }: Step,
  callOf: (ticket: ModelTicket) => Call,
  effect: (ticket: ModelTicket, model: Model) => number,
): Command {
  return command(
    `${told} #${at} as ${person} over ${door}`,
    async (model, desk) => {
      const ticket = pick(model, at);
      const expected = refusal(model, person, ticket) ?? effect(ticket, model);
      const { status, value } = await ask(desk, door, person, callOf(ticket));
      agree(`${told} ${ticket.ref} as ${person} over ${door}`, expected, status);
      if (status === 200 && typeof value['knowledge_id'] === 'string' && ticket.status === 'approved') {
        ticket.knowledge ??= value['knowledge_id'];
        agree('the knowledge entry', ticket.knowledge, value['knowledge_id']);
      }
    },
    (model) => model.tickets.length > 0,
  );
}

function approve(ticket: ModelTicket, edited: string | null): number {
  if (ticket.status === 'approved') return edited === null || edited === ticket.edited ? 200 : 409;
  if (!isOpen(ticket)) return 409;
  ticket.status = 'approved';
  ticket.edited = edited ?? ticket.edited;
  return 200;
}

const make = (owner: 'user' | 'other', script: boolean): Command =>
  command(`make a ticket of ${owner}${script ? ' that needs a script' : ''}`, async (model, desk) => {
    const ref = await desk.makeTicket(owner, script);
    model.tickets.push({ ref, owner, script, status: 'pending', edited: null, knowledge: null });
  });

const read = ({ door, person, at }: Step): Command =>
  command(
    `read #${at} as ${person} over ${door}`,
    async (model, desk) => {
      const ticket = pick(model, at);
      const out = person === 'anonymous' || person === 'ended' || model.signedOut.has(person);
      const expected = out ? 401 : sees(person, ticket) ? 200 : 404;
      const call: Call = {
        method: 'GET',
        path: '/api/tickets/{id}',
        procedure: 'tickets.byId',
        input: { id: ticket.ref },
      };
      const { status, value } = await ask(desk, door, person, call);
      agree(`read ${ticket.ref} as ${person} over ${door}`, expected, status);
      if (status !== 200) return;
      agree('what is read', [ticket.status, ticket.edited], [value['status'], value['edited_resolution']]);
      agree('its knowledge', ticket.status === 'approved', value['knowledge_id'] !== null);
    },
    (model) => model.tickets.length > 0,
  );

const move = (step: Step, to: TicketStatus): Command =>
  onTicket(
    `move to ${to}`,
    step,
    ({ ref }) => ({
      method: 'PATCH',
      path: '/api/tickets/{id}/status',
      procedure: 'tickets.changeStatus',
      input: { id: ref, status: to },
    }),
    (ticket) => {
      if (!mayMove(ticket.status, to)) return 409;
      ticket.status = to;
      return 200;
    },
  );

const edit = (step: Step, text: string): Command =>
  onTicket(
    'edit',
    step,
    ({ ref }) => ({
      method: 'PATCH',
      path: '/api/tickets/{id}/resolution',
      procedure: 'tickets.editResolution',
      input: { id: ref, edited_resolution: text },
    }),
    (ticket) => {
      if (!isOpen(ticket)) return 409;
      ticket.edited = text;
      return 200;
    },
  );

const editStale = (step: Step): Command =>
  onTicket(
    'edit an old version of',
    step,
    ({ ref }) => ({
      method: 'PATCH',
      path: '/api/tickets/{id}/resolution',
      procedure: 'tickets.editResolution',
      input: { id: ref, edited_resolution: 'Too late.', updated_at: '2001-01-01T00:00:00.000Z' },
    }),
    () => 409,
  );

const approveAs = (step: Step, edited: string | null): Command =>
  onTicket(
    'approve',
    step,
    ({ ref }) => ({
      method: 'POST',
      path: '/api/tickets/{id}/approve',
      procedure: 'tickets.approve',
      input: { id: ref, ...(edited === null ? {} : { edited_resolution: edited }) },
    }),
    (ticket) => approve(ticket, edited),
  );

const reject = (step: Step): Command =>
  onTicket(
    'reject',
    step,
    ({ ref }) => ({
      method: 'POST',
      path: '/api/tickets/{id}/reject',
      procedure: 'tickets.reject',
      input: { id: ref, reason: 'Not right.' },
    }),
    (ticket) => {
      if (!isOpen(ticket)) return 409;
      ticket.status = 'rejected';
      return 200;
    },
  );

const count = (door: Door, person: 'user' | 'other'): Command =>
  command(`count the tickets of ${person} over ${door}`, async (model, desk) => {
    const call: Call = { method: 'GET', path: '/api/tickets', procedure: 'tickets.list', input: {} };
    const { status, value } = await ask(desk, door, person, call);
    if (model.signedOut.has(person)) return agree('a list without a session', 401, status);
    const own = model.tickets.filter((ticket) => ticket.owner === person);
    agree(`tickets of ${person}`, [200, own.length], [status, value['total']]);
  });

const signOut = (door: Door, person: Person): Command =>
  command(`sign ${person} out over ${door}`, async (model, desk) => {
    const call: Call = { method: 'POST', path: '/api/auth/logout', procedure: 'auth.logout', input: {} };
    const { status } = await ask(desk, door, person, call);
    const good = door === 'rest' ? 204 : 200;
    agree(`sign ${person} out`, model.signedOut.has(person) ? 401 : good, status);
    model.signedOut.add(person);
  });

const signIn = (door: Door, person: Person): Command =>
  command(
    `sign ${person} in over ${door}`,
    async (model, desk) => {
      const input = { email: emailOf(desk, person), password: PASSWORD };
      const call: Call = { method: 'POST', path: '/api/auth/login', procedure: 'auth.login', input };
      const { status, value } = await ask(desk, door, 'anonymous', call);
      agree(`sign ${person} in`, 200, status);
      desk.tokens.set(person, String(value['access_token']));
      model.signedOut.delete(person);
    },
    (model) => model.signedOut.has(person),
  );

/** Users are new in every run, so that their lists begin empty; agents are the same in all. */
function emailOf({ emails }: Desk, person: Person): string {
  return emails.get(person) ?? `${person}@example.com`;
}

const PERSONS: readonly Person[] = ['user', 'other', 'tier2', 'tier3', 'anonymous', 'ended'];
const WORKERS: readonly Person[] = ['tier2', 'tier3'];

/** Sequences of what people do, in any order and over either door. */
export function commands(size: { maxCommands: number }) {
  const door = fc.constantFrom<Door>('rest', 'trpc');
  const at = fc.nat({ max: 50 });
  const step = fc.record({ door, at, person: fc.constantFrom(...PERSONS, ...WORKERS, ...WORKERS) });
  const text = fc.uuid().map(wordsOf);
  const owner = fc.constantFrom('user' as const, 'other' as const);
  const people = fc.constantFrom<Person>('user', 'other', 'tier2');
  return fc.commands(
    [
      fc.tuple(owner, fc.boolean()).map(([who, script]) => make(who, script)),
      step.map(read),
      fc
        .tuple(step, fc.constantFrom<TicketStatus>('pending', 'in_progress', 'approved', 'rejected'))
        .map(([one, to]) => move(one, to)),
      fc.tuple(step, text).map(([one, words]) => edit(one, words)),
      step.map(editStale),
      fc.tuple(step, fc.option(text)).map(([one, words]) => approveAs(one, words)),
      step.map(reject),
      fc.tuple(door, owner).map(([one, who]) => count(one, who)),
      fc.tuple(door, people).map(([one, who]) => signOut(one, who)),
      fc.tuple(door, people).map(([one, who]) => signIn(one, who)),
    ],
    { ...size, size: 'max' },
  );
}
