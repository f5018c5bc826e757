import type { World } from '../world.ts';
import { decided, NO_TICKET, type OperationCases } from './case.ts';

async function approved(made: World): Promise<Record<string, string>> {
  const id = await made.ticket();
  await made.server.request(`/api/tickets/${id}/approve`, { method: 'POST', as: 'tier3', body: {} });
  return { id };
}

/** Tickets and what is decided of them. */
export const TICKETS_CASES: OperationCases = {
  'GET /api/tickets/pending': () => [
    { status: 200, as: 'tier2' },
    { status: 400, as: 'tier2', input: { limit: 0 } },
  ],
  'GET /api/tickets/resolved': () => [
    { status: 200, as: 'tier2' },
    { status: 400, as: 'tier2', input: { sort: 'color' } },
  ],
  'GET /api/tickets/facets': () => [
    { status: 200, as: 'user' },
    { status: 400, as: 'user', input: { priority: 'Urgent' } },
  ],
  'GET /api/tickets': () => [
    { status: 200, as: 'user', input: { limit: 1, q: '"ledger" OR * NEAR( %' } },
    { status: 200, as: 'tier2', input: { assigned_to: 'me', created_from: '2025-01-01' } },
    { status: 400, as: 'user', input: { cursor: 'forged' }, code: 'invalid_cursor' },
    { status: 400, as: 'user', input: { assigned_to: 'somebody' } },
    { status: 400, as: 'user', input: { unknown: 1 } },
  ],
  'GET /api/tickets/{id}': async (made) => [
    { status: 200, as: 'user', path: { id: await made.ticket() } },
    { status: 400, as: 'user', path: { id: 'CS-1' } },
    { status: 404, as: 'user', path: NO_TICKET },
  ],
  'PATCH /api/tickets/{id}/status': async (made) => [
    { status: 200, as: 'tier2', path: { id: await made.ticket() }, input: { status: 'in_progress' } },
    { status: 400, as: 'tier2', path: { id: await made.ticket() }, input: { status: 'done' } },
    { status: 404, as: 'tier2', path: NO_TICKET, input: { status: 'in_progress' } },
    {
      status: 409,
      as: 'tier2',
      path: { id: await made.ticket() },
      input: { status: 'approved' },
      code: 'illegal_status_move',
    },
  ],
  'PATCH /api/tickets/{id}/resolution': async (made) => [
    { status: 200, as: 'tier2', path: { id: await made.ticket() }, input: { edited_resolution: 'By hand.' } },
    { status: 400, as: 'tier2', path: { id: await made.ticket() }, input: { edited_resolution: ' ' } },
    {
      status: 400,
      as: 'tier2',
      path: { id: await made.ticket() },
      input: { edited_resolution: 'x', relevancy_score: 100 },
    },
    { status: 404, as: 'tier2', path: NO_TICKET, input: { edited_resolution: 'By hand.' } },
    {
      status: 409,
      as: 'tier2',
      path: { id: await made.ticket() },
      input: { edited_resolution: 'By hand.', updated_at: '2020-01-01T00:00:00.000Z' },
      code: 'ticket_changed',
    },
    { status: 409, as: 'tier2', path: await decided(made), input: { edited_resolution: 'x' }, code: 'ticket_decided' },
  ],
  'PATCH /api/tickets/{id}/triage': async (made) => [
    { status: 200, as: 'tier2', path: { id: await made.ticket() }, input: { priority: 'Critical' } },
    { status: 400, as: 'tier2', path: { id: await made.ticket() }, input: { priority: 'Urgent' } },
    { status: 404, as: 'tier2', path: NO_TICKET, input: { priority: 'Critical' } },
    { status: 409, as: 'tier2', path: await decided(made), input: { priority: 'Critical' } },
  ],
  'POST /api/tickets/{id}/approve': async (made) => [
    { status: 200, as: 'tier2', path: { id: await made.ticket() } },
    { status: 400, as: 'tier2', path: { id: await made.ticket() }, input: { created_by: 1 } },
    { status: 404, as: 'tier2', path: NO_TICKET },
    { status: 409, as: 'tier2', path: await decided(made), code: 'ticket_decided' },
    {
      status: 409,
      as: 'tier2',
      path: await approved(made),
      input: { edited_resolution: 'Another text.' },
      code: 'ticket_decided',
    },
    {
      status: 404,
      as: 'tier2',
      path: { id: await made.ticket() },
      input: { update_knowledge_id: 'KB-NEW-9999' },
      code: 'not_found',
    },
    {
      status: 409,
      as: 'tier2',
      path: { id: await made.ticket() },
      input: { update_knowledge_id: made.article },
      code: 'conflict',
    },
  ],
  'GET /api/tickets/{id}/approval-check': async (made) => [
    { status: 200, as: 'tier2', path: { id: await made.ticket() } },
    { status: 400, as: 'tier2', path: { id: 'x' } },
    { status: 404, as: 'tier2', path: NO_TICKET },
    { status: 409, as: 'tier2', path: await decided(made), code: 'ticket_decided' },
  ],
  'POST /api/tickets/{id}/reopened': async (made) => [
    { status: 200, as: 'tier2', path: await approved(made), input: { reason: 'It came back.' } },
    { status: 400, as: 'tier2', path: await approved(made), input: { reason: ' ' } },
    { status: 404, as: 'tier2', path: NO_TICKET, input: { reason: 'It came back.' } },
    { status: 409, as: 'tier2', path: { id: await made.ticket() }, input: { reason: 'x' }, code: 'conflict' },
  ],
  'POST /api/tickets/{id}/reject': async (made) => [
    { status: 200, as: 'tier2', path: { id: await made.ticket() }, input: { reason: 'Wrong product.' } },
    { status: 400, as: 'tier2', path: { id: await made.ticket() } },
    { status: 404, as: 'tier2', path: NO_TICKET, input: { reason: 'Wrong product.' } },
    { status: 409, as: 'tier2', path: await decided(made), input: { reason: 'Again.' } },
  ],
  'GET /api/tickets/export': () => [
    { status: 200, as: 'user' },
    { status: 200, as: 'tier2', input: { format: 'csv', status: 'pending' } },
    { status: 400, as: 'user', input: { format: 'pdf' } },
  ],
  'POST /api/rag/generate': async (made) => [
    { status: 200, as: 'user', input: { transcript: 'Customer: the ledger report stays empty.' } },
    { status: 200, as: 'user', input: { ticket_id: await made.ticket() } },
    { status: 400, as: 'user', input: {} },
    { status: 404, as: 'user', input: { ticket_id: NO_TICKET.id } },
    { status: 409, as: 'user', input: { ticket_id: (await decided(made))['id'] } },
  ],
};
