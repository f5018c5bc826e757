const TRANSCRIPT =
  'Customer: The ledger report of Sunset Apartments stays empty since this morning.\nAgent: Since when exactly?';
const REASON = { reason: 'The steps are those of the older version.' };

/** A request body for every operation that takes JSON: what the document shows, and what a newcomer copies. */
export const REQUEST_EXAMPLES: Readonly<Record<string, object>> = {
  'POST /api/auth/register': { username: 'John', email: 'john@realpage.com', password: 'quiet lantern harbor' },
  'POST /api/auth/login': { email: 'john@realpage.com', password: 'quiet lantern harbor' },
  'POST /api/auth/refresh': { refresh_token: 'UjnJri6SzOBKhQD667tHwcv90DOPshsOaVrm1yVZ5Vw' },
  'POST /api/auth/password': { current_password: 'quiet lantern harbor', new_password: 'seven green umbrellas' },
  'POST /api/agents': {
    username: 'Alex',
    email: 'alex@realpage.com',
    password: 'seven green umbrellas',
    tier: 'Tier2',
  },
  'PATCH /api/agents/{agent_id}/tier': { tier: 'Tier3' },
  'POST /api/tickets/upload': {
    tickets: [{ conversation_id: 'CONV-JBUXV0X4SB', transcript: TRANSCRIPT, channel: 'Chat', product: 'Accounting' }],
  },
  'PATCH /api/tickets/{id}/status': { status: 'in_progress' },
  'PATCH /api/tickets/{id}/resolution': {
    edited_resolution: 'Run the posting job again, then print the ledger.',
    updated_at: '2026-02-08T10:00:00.000Z',
  },
  'PATCH /api/tickets/{id}/triage': { category: 'Certifications', priority: 'High' },
  'POST /api/tickets/{id}/approve': { edited_resolution: 'Run the posting job again, then print the ledger.' },
  'POST /api/tickets/{id}/reject': REASON,
  'POST /api/tickets/{id}/reopened': { reason: 'The report was empty again the next day.' },
  'POST /api/rag/generate': { transcript: TRANSCRIPT, product: 'Accounting' },
  'POST /api/chatbot/message': {
    message: 'How do I print the ledger of last month?',
    context: { ticket_id: 'CS-35956164', previous_messages: [{ role: 'user', content: 'The ledger is empty.' }] },
  },
  'POST /api/chatbot/stream': { message: 'How do I print the ledger of last month?' },
  'POST /api/widget/chat': { message: 'How do I pay my rent online?' },
  'POST /api/chatbot/feedback': { rating: 'up', message: 'How do I print the ledger?', source_ids: ['KB-094D40D3B5'] },
  'PATCH /api/chatbot/talks/{talk_id}': { title: 'The empty ledger' },
  'PATCH /api/knowledge/{id}': {
    title: 'Printing the ledger',
    content: 'Run the posting job, then print the ledger.',
    reason: 'The menu has a new name.',
    version: 1,
  },
  'POST /api/knowledge/{id}/versions/{version}/restore': REASON,
  'PATCH /api/knowledge/{id}/care': { verify_by: '2026-12-31T00:00:00.000Z' },
  'POST /api/knowledge/{id}/retire': { reason: 'Nobody uses this screen any more.' },
  'POST /api/learning/gaps/{id}/accept': { title: 'Ghost tenants', body: 'Open the unit, end the lease, save.' },
  'POST /api/learning/gaps/{id}/reject': { reason: 'KB-094D40D3B5 answers it.' },
};
