import { VISITED_ORIGIN } from '../server.ts';
import { NO_TICKET, type OperationCases } from './case.ts';

const NO_TALK = { talk_id: '00000000-0000-4000-8000-000000000000' };

/** The assistant, its talks, the visitors’ chat and what models used. */
export const CHAT_CASES: OperationCases = {
  'POST /api/chatbot/feedback': (made) => [
    { status: 204, as: 'user', input: { rating: 'up', message: 'Why?', source_ids: [made.article] } },
    { status: 400, as: 'user', input: { rating: 'up', message: 'Why?', source_ids: [] } },
    { status: 404, as: 'user', input: { rating: 'down', message: 'Why?', source_ids: ['KB-0000000000'] } },
  ],
  'POST /api/chatbot/message': () => [
    { status: 200, as: 'user', input: { message: 'How do I close the month?' } },
    { status: 400, as: 'user', input: { message: ' ' } },
    { status: 404, as: 'user', input: { message: 'Hello', context: { ticket_id: NO_TICKET.id } } },
  ],
  'POST /api/chatbot/stream': () => [
    { status: 200, as: 'user', input: { message: 'How do I close the month?' } },
    { status: 400, as: 'user', input: { text: 'Hello' } },
    { status: 404, as: 'user', input: { message: 'Hello', context: { ticket_id: NO_TICKET.id } } },
  ],
  'POST /api/widget/token': () => [
    { status: 200, headers: { origin: VISITED_ORIGIN } },
    { status: 403, headers: { origin: 'https://site.evil' }, code: 'origin_refused' },
  ],
  'POST /api/widget/chat': async (made) => {
    const headers = { Authorization: `Bearer ${await made.visitorToken()}` };
    return [
      { status: 200, headers, input: { message: 'How do I close the month?' } },
      { status: 400, headers, input: { message: 'Hello', talk_id: NO_TALK.talk_id } },
      { status: 401, as: 'tier3', input: { message: 'Hello' } },
    ];
  },
  'GET /api/chatbot/talks': () => [{ status: 200, as: 'user' }],
  'GET /api/chatbot/talks/{talk_id}': async (made) => [
    { status: 200, as: 'user', path: { talk_id: await made.talk() } },
    { status: 400, as: 'user', path: { talk_id: 'x' } },
    { status: 404, as: 'user', path: NO_TALK },
  ],
  'PATCH /api/chatbot/talks/{talk_id}': async (made) => [
    { status: 200, as: 'user', path: { talk_id: await made.talk() }, input: { title: 'Closing the month' } },
    { status: 400, as: 'user', path: { talk_id: await made.talk() }, input: { title: ' ' } },
    { status: 404, as: 'user', path: NO_TALK, input: { title: 'Closing the month' } },
  ],
  'DELETE /api/chatbot/talks/{talk_id}': async (made) => [
    { status: 204, as: 'user', path: { talk_id: await made.talk() } },
    { status: 400, as: 'user', path: { talk_id: 'x' } },
    { status: 404, as: 'user', path: NO_TALK },
  ],
  'POST /api/chatbot/talks/{talk_id}/ticket': async (made) => [
    { status: 200, as: 'user', path: { talk_id: await made.talk() } },
    { status: 400, as: 'user', path: { talk_id: 'x' } },
    { status: 404, as: 'user', path: NO_TALK },
  ],
  'GET /api/models/calls': () => [
    { status: 200, as: 'tier3', input: { use_case: 'chat', model: 'fake-model', failed: true } },
    { status: 400, as: 'tier3', input: { use_case: 'chat' } },
    { status: 403, as: 'tier2', input: { use_case: 'chat', model: 'fake-model' } },
  ],
  'GET /api/models/usage': () => [
    { status: 200, as: 'tier3', input: { days: 30 } },
    { status: 400, as: 'tier3', input: { days: 0 } },
    { status: 403, as: 'tier2' },
  ],
};
