import type { Conversation, TicketAnalysis } from '@resolution/contracts';
import { createDb, type NewTicket } from '@resolution/db';
import { createRandom, pick } from './random.ts';
import { conversations } from './workbooks.ts';

const PER_TRANSACTION = 1_000;

/** Fills a database with tickets of its first user, as uploads would have left them. */
export async function fillWithTickets(url: string, count: number, topics: readonly string[]): Promise<void> {
  await using db = await createDb({ url });
  const random = createRandom(3);
  let batch: NewTicket[] = [];
  const write = async (): Promise<void> => {
    const tickets = batch;
    batch = [];
    await db.transaction(async (tx) => tx.tickets.insertMany(tickets));
  };
  for (const conversation of conversations(count, 1_000, topics)) {
    batch.push(ticketOf(conversation, random));
    if (batch.length === PER_TRANSACTION) await write();
  }
  await write();
}

/** A ticket with a resolution of the length that the engine writes. */
function ticketOf(conversation: Conversation, random: () => number): NewTicket {
  const { created_date = new Date(0).toISOString(), transcript } = conversation;
  const points = Array.from({ length: 3 }, () => Math.floor(random() * 20));
  const [relevancy_points = 0, accuracy_points = 0, completeness_points = 0] = points;
  const analysis: TicketAnalysis = {
    tier: pick(random, ['Tier1', 'Tier2', 'Tier3']),
    abstained: false,
    engine_version: 'bench',
    evidence: [],
    sources: [],
    gap: null,
  };
  return {
    columns: {
      conversation_id: conversation.conversation_id,
      transcript,
      channel: conversation.channel ?? null,
      customer_role: conversation.customer_role ?? null,
      product: conversation.product ?? null,
      category: pick(random, ['Certifications', 'Accounting', 'Reports', 'Leasing']),
      first_tier_agent_name: conversation.first_tier_agent_name ?? null,
      account_name: conversation.account_name ?? null,
      property_name: conversation.property_name ?? null,
      property_city: conversation.property_city ?? null,
      property_state: conversation.property_state ?? null,
      contact_name: conversation.contact_name ?? null,
      contact_role: conversation.contact_role ?? null,
      contact_phone: conversation.contact_phone ?? null,
      created_by: 1,
      resolution_content: `KB: KB-0000000001\n${transcript.slice(0, 900)}`,
      relevancy_score: relevancy_points + accuracy_points + completeness_points,
      relevancy_points,
      accuracy_points,
      completeness_points,
      reasoning: transcript.slice(100, 500),
      kb_id: 'KB-0000000001',
      script_id: null,
      generated_kb_id: null,
      similarity_score: random(),
      distance: random(),
      priority: pick(random, ['Critical', 'High', 'Medium', 'Low']),
      sentiment: pick(random, ['Frustrated', 'Neutral', 'Worried']),
      created_at: new Date(created_date).toISOString(),
    },
    analysis,
    origin: {
      owner: 'user:1',
      uploaded_by_agent: null,
      import_id: null,
      import_row: null,
      fingerprint: null,
      excerpt: transcript.slice(80, 220),
    },
  };
}
