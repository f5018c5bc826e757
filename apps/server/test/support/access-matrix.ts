import type { Person } from './server.ts';
import { PASSWORD } from './server.ts';
import type { World } from './world.ts';

/**
 * Who may do what, written down: one row for every operation and every procedure, one status for every person.
 * `200` stands for being let in: the operation's own good status, or a refusal for another reason than who asks. The rows are what the product promises, not what it was seen to do.
 */
export interface AccessRow {
  /** Operation of the REST door: `POST /api/tickets/{id}/approve`. */
  readonly rest?: string;
  /** Procedure of the tRPC door. */
  readonly procedure?: string;
  /** What makes the row different from another of the same procedure. */
  readonly about?: string;
  readonly cells: Readonly<Record<Person, Decision>>;
  /** A right input, on fresh things. Path parameters stand among the rest. */
  readonly input?: (world: World) => Promise<Record<string, unknown>> | Record<string, unknown>;
}

export type Decision = 200 | 401 | 403 | 404;

const signedIn: AccessRow['cells'] = { anonymous: 401, user: 200, other: 200, tier2: 200, tier3: 200, ended: 401 };
const ownRows: AccessRow['cells'] = { ...signedIn, other: 404 };
/** Not even agents see somebody's talks. */
const onlyOwner: AccessRow['cells'] = { ...ownRows, tier2: 404, tier3: 404 };
const agents: AccessRow['cells'] = { ...signedIn, user: 403, other: 403 };
/** The same for all, whoever they are. */
const everybody = (status: Decision): AccessRow['cells'] => ({
  anonymous: status,
  user: status,
  other: status,
  tier2: status,
  tier3: status,
  ended: status,
});
const tier3: AccessRow['cells'] = { ...agents, tier2: 403 };

const ticketRef = async (world: World) => ({ id: await world.ticket() });
const scriptTicketRef = async (world: World) => ({ id: await world.ticket({ tier: 'Tier3' }) });
const agentRef = async (world: World) => ({ agent_id: await world.agent() });
const importRef = async (world: World) => ({ import_id: await world.importId() });
const login = { email: 'user@example.com', password: PASSWORD };
const newcomer = (world: World) => ({ username: 'New', email: world.email(), password: PASSWORD });
const knowledgeRef = async (world: World) => ({ id: await world.knowledge() });
const talkRef = async (world: World) => ({ talk_id: await world.talk() });
const gapRef = async (world: World) => ({ id: await world.gap() });
const articleRef = (world: World) => ({ id: world.article });

/** Steps on a ticket; the last four rows are the same on one whose resolution is a script. */
const ticketSteps: AccessRow[] = (
  [
    ['changeStatus', 'PATCH', 'status', { status: 'in_progress' }],
    ['editResolution', 'PATCH', 'resolution', { edited_resolution: 'Do it by hand.' }],
    ['correctTriage', 'PATCH', 'triage', { priority: 'High' }],
    ['approve', 'POST', 'approve', {}],
    ['reject', 'POST', 'reject', { reason: 'Wrong product.' }],
  ] as const
).flatMap(([name, method, path, body]) => [
  {
    procedure: `tickets.${name}`,
    rest: `${method} /api/tickets/{id}/${path}`,
    cells: agents,
    input: async (world: World) => ({ ...(await ticketRef(world)), ...body }),
  },
  {
    procedure: `tickets.${name}`,
    rest: `${method} /api/tickets/{id}/${path}`,
    about: 'on a ticket whose resolution is a script',
    cells: tier3,
    input: async (world: World) => ({ ...(await scriptTicketRef(world)), ...body }),
  },
]);

export const ACCESS_MATRIX: readonly AccessRow[] = [
  { procedure: 'auth.register', rest: 'POST /api/auth/register', cells: everybody(200), input: newcomer },
  { procedure: 'auth.login', rest: 'POST /api/auth/login', cells: everybody(200), input: () => login },
  { procedure: 'auth.refresh', rest: 'POST /api/auth/refresh', cells: signedIn },
  { procedure: 'auth.me', rest: 'GET /api/auth/me', cells: signedIn },
  {
    procedure: 'auth.changePassword',
    rest: 'POST /api/auth/password',
    cells: signedIn,
    input: () => ({ current_password: PASSWORD, new_password: PASSWORD }),
  },
  { procedure: 'session.register', cells: everybody(200), input: newcomer },
  { procedure: 'session.login', cells: everybody(200), input: () => login },
  // Without its cookie nobody has a session to refresh, whatever token the header holds.
  {
    procedure: 'session.refresh',
    cells: everybody(401),
  },
  { procedure: 'session.me', cells: signedIn },

  { procedure: 'agents.list', rest: 'GET /api/agents', cells: tier3 },
  {
    procedure: 'agents.add',
    rest: 'POST /api/agents',
    cells: tier3,
    input: (world) => ({ ...newcomer(world), tier: 'Tier2' }),
  },
  { procedure: 'agents.disable', rest: 'POST /api/agents/{agent_id}/disable', cells: tier3, input: agentRef },
  { procedure: 'agents.enable', rest: 'POST /api/agents/{agent_id}/enable', cells: tier3, input: agentRef },
  { procedure: 'agents.retire', rest: 'POST /api/agents/{agent_id}/retire', cells: tier3, input: agentRef },
  {
    procedure: 'agents.changeTier',
    rest: 'PATCH /api/agents/{agent_id}/tier',
    cells: tier3,
    input: async (world) => ({ ...(await agentRef(world)), tier: 'Tier3' }),
  },
  { procedure: 'audit.list', rest: 'GET /api/audit', cells: tier3 },
  { rest: 'GET /api/audit/export', cells: tier3 },

  { procedure: 'tickets.pending', rest: 'GET /api/tickets/pending', cells: agents },
  { procedure: 'tickets.resolved', rest: 'GET /api/tickets/resolved', cells: agents },
  { procedure: 'tickets.facets', rest: 'GET /api/tickets/facets', cells: signedIn },
  { procedure: 'tickets.list', rest: 'GET /api/tickets', cells: signedIn },
  { procedure: 'tickets.byId', rest: 'GET /api/tickets/{id}', cells: ownRows, input: ticketRef },
  ...ticketSteps,
  {
    procedure: 'tickets.approvalCheck',
    rest: 'GET /api/tickets/{id}/approval-check',
    cells: agents,
    input: ticketRef,
  },
  {
    procedure: 'tickets.reopened',
    rest: 'POST /api/tickets/{id}/reopened',
    cells: agents,
    input: async (world) => ({ ...(await ticketRef(world)), reason: 'It came back.' }),
  },
  { procedure: 'tickets.changes', cells: signedIn },
  { rest: 'GET /api/tickets/export', cells: signedIn },
  { rest: 'GET /api/tickets/template.xlsx', cells: signedIn },
  { rest: 'POST /api/tickets/upload', cells: signedIn },
  { rest: 'POST /api/tickets/upload/preview', cells: signedIn },

  { procedure: 'imports.list', rest: 'GET /api/imports', cells: signedIn },
  {
    procedure: 'imports.byId',
    rest: 'GET /api/imports/{import_id}',
    cells: { ...ownRows, tier2: 404 },
    input: importRef,
  },
  {
    procedure: 'imports.tickets',
    rest: 'GET /api/imports/{import_id}/tickets',
    cells: { ...ownRows, tier2: 404 },
    input: importRef,
  },
  { rest: 'GET /api/imports/{import_id}/rejected.xlsx', cells: { ...ownRows, tier2: 404 }, input: importRef },
  {
    procedure: 'imports.cancel',
    rest: 'POST /api/imports/{import_id}/cancel',
    cells: { ...ownRows, tier2: 404 },
    input: importRef,
  },
  { procedure: 'imports.progress', cells: { ...ownRows, tier2: 404 }, input: importRef },
  {
    procedure: 'imports.uploadJson',
    cells: signedIn,
    input: (world) => ({ tickets: [{ conversation_id: world.email(), transcript: 'Customer: it is broken.' }] }),
  },

  {
    procedure: 'knowledge.search',
    rest: 'GET /api/knowledge/search',
    cells: signedIn,
    input: () => ({ q: 'ledger' }),
  },
  { procedure: 'knowledge.list', rest: 'GET /api/knowledge', cells: signedIn },
  { rest: 'GET /api/knowledge/export', cells: signedIn },
  { procedure: 'knowledge.byId', rest: 'GET /api/knowledge/{id}', cells: signedIn, input: articleRef },
  { procedure: 'knowledge.retire', rest: 'POST /api/knowledge/{id}/retire', cells: tier3, input: knowledgeRef },
  { procedure: 'knowledge.restore', rest: 'POST /api/knowledge/{id}/restore', cells: tier3, input: knowledgeRef },
  { procedure: 'knowledge.publish', rest: 'POST /api/knowledge/{id}/publish', cells: tier3, input: articleRef },
  { procedure: 'knowledge.unpublish', rest: 'POST /api/knowledge/{id}/unpublish', cells: tier3, input: articleRef },
  { procedure: 'knowledge.history', rest: 'GET /api/knowledge/{id}/history', cells: agents, input: articleRef },
  {
    procedure: 'knowledge.outcomes',
    rest: 'GET /api/knowledge/{id}/outcomes',
    cells: agents,
    input: (world) => ({ ...articleRef(world), kind: 'approved' }),
  },
  { procedure: 'knowledge.complaints', rest: 'GET /api/knowledge/{id}/complaints', cells: tier3, input: articleRef },
  {
    procedure: 'knowledge.explain',
    rest: 'GET /api/knowledge/{id}/explain',
    cells: agents,
    input: (world) => ({ ...articleRef(world), q: 'ledger' }),
  },
  {
    procedure: 'knowledge.edit',
    rest: 'PATCH /api/knowledge/{id}',
    cells: agents,
    input: async (world) => ({
      ...(await knowledgeRef(world)),
      content: 'Run it twice.',
      reason: 'Once is not enough.',
    }),
  },
  {
    procedure: 'knowledge.edit',
    rest: 'PATCH /api/knowledge/{id}',
    about: 'on a script',
    cells: tier3,
    input: () => ({ id: 'SCRIPT-7001', content: 'SELECT 1;', reason: 'A test.' }),
  },
  {
    procedure: 'knowledge.revert',
    rest: 'POST /api/knowledge/{id}/versions/{version}/restore',
    cells: tier3,
    input: async (world) => ({ ...(await knowledgeRef(world)), version: 1, reason: 'It was right.' }),
  },
  {
    procedure: 'knowledge.changeCare',
    rest: 'PATCH /api/knowledge/{id}/care',
    cells: agents,
    input: (world) => ({ ...articleRef(world), verify_by: null }),
  },
  { procedure: 'knowledge.verify', rest: 'POST /api/knowledge/{id}/verify', cells: agents, input: articleRef },
  { procedure: 'learning.gaps', rest: 'GET /api/learning/gaps', cells: agents },
  { procedure: 'learning.gap', rest: 'GET /api/learning/gaps/{id}', cells: agents, input: gapRef },
  { procedure: 'learning.gapTickets', rest: 'GET /api/learning/gaps/{id}/tickets', cells: agents, input: gapRef },
  {
    procedure: 'learning.acceptGap',
    rest: 'POST /api/learning/gaps/{id}/accept',
    cells: agents,
    input: async (world) => ({ ...(await gapRef(world)), body: 'Ask the night job.' }),
  },
  {
    procedure: 'learning.acceptGap',
    rest: 'POST /api/learning/gaps/{id}/accept',
    about: 'with an article that gives a script',
    cells: tier3,
    input: async (world) => ({ ...(await gapRef(world)), body: 'Run SCRIPT-7001.' }),
  },
  {
    procedure: 'learning.rejectGap',
    rest: 'POST /api/learning/gaps/{id}/reject',
    cells: agents,
    input: async (world) => ({ ...(await gapRef(world)), reason: 'A joke.' }),
  },
  { procedure: 'learning.stale', rest: 'GET /api/learning/stale', cells: agents },
  { procedure: 'learning.rates', rest: 'GET /api/learning/rates', cells: agents },
  {
    procedure: 'learning.outcomes',
    rest: 'GET /api/learning/outcomes',
    cells: agents,
    input: () => ({ by: 'kind', key: 'article', kind: 'approved' }),
  },
  {
    procedure: 'learning.thumb',
    rest: 'POST /api/chatbot/feedback',
    cells: signedIn,
    input: (world) => ({ rating: 'up', message: 'Why is it empty?', source_ids: [world.article] }),
  },
  { procedure: 'chat.talks.list', rest: 'GET /api/chatbot/talks', cells: signedIn },
  { procedure: 'chat.talks.byId', rest: 'GET /api/chatbot/talks/{talk_id}', cells: onlyOwner, input: talkRef },
  {
    procedure: 'chat.talks.rename',
    rest: 'PATCH /api/chatbot/talks/{talk_id}',
    cells: onlyOwner,
    input: async (world) => ({ ...(await talkRef(world)), title: 'Closing the month' }),
  },
  { procedure: 'chat.talks.delete', rest: 'DELETE /api/chatbot/talks/{talk_id}', cells: onlyOwner, input: talkRef },
  { procedure: 'chat.toTicket', rest: 'POST /api/chatbot/talks/{talk_id}/ticket', cells: onlyOwner, input: talkRef },
  {
    procedure: 'chat.message',
    rest: 'POST /api/chatbot/message',
    about: 'in a talk',
    cells: onlyOwner,
    input: async (world) => ({ message: 'And then?', ...(await talkRef(world)) }),
  },
  { procedure: 'models.usage', rest: 'GET /api/models/usage', cells: tier3 },
  {
    procedure: 'models.calls',
    rest: 'GET /api/models/calls',
    cells: tier3,
    input: () => ({ use_case: 'chat', model: 'fake-model' }),
  },
  { procedure: 'corpus.stats', rest: 'GET /api/corpus/stats', cells: signedIn },
  { rest: 'POST /api/corpus/import', cells: tier3 },
  {
    procedure: 'resolution.generate',
    rest: 'POST /api/rag/generate',
    cells: signedIn,
    input: () => ({ transcript: 'Customer: the ledger report stays empty.' }),
  },
  {
    procedure: 'resolution.generate',
    rest: 'POST /api/rag/generate',
    about: 'on a ticket',
    cells: ownRows,
    input: async (world) => ({ ticket_id: await world.ticket() }),
  },
  {
    procedure: 'chat.message',
    rest: 'POST /api/chatbot/message',
    cells: signedIn,
    input: () => ({ message: 'How do I close the month?' }),
  },
  {
    procedure: 'chat.message',
    rest: 'POST /api/chatbot/message',
    about: 'about a ticket',
    cells: ownRows,
    input: async (world) => ({ message: 'What is this about?', context: { ticket_id: await world.ticket() } }),
  },
  {
    rest: 'POST /api/chatbot/stream',
    cells: signedIn,
    input: () => ({ message: 'How do I close the month?' }),
  },
  // Pages of an allowed origin get a visitor's token, and only that opens the visitors' chat.
  { rest: 'POST /api/widget/token', cells: everybody(403) },
  { rest: 'POST /api/widget/chat', cells: everybody(401), input: () => ({ message: 'How do I close the month?' }) },
];

/** Rows that end what others need; tried last, each with a session of its own. */
export const ENDING_ROWS: readonly AccessRow[] = [
  { procedure: 'auth.logout', rest: 'POST /api/auth/logout', cells: signedIn },
  { procedure: 'session.logout', cells: everybody(200) },
];
