import type { Conversation, Corpus, TicketAnalysis } from '@resolution/contracts';
import type { AgentAccount, UserAccount } from '../accounts/account.ts';
import type { NewAgent, NewUser } from '../accounts/accounts.ts';
import type { Db } from '../database.ts';
import type { NewTicket, NewTicketColumns } from '../tickets/ticket-writes.ts';
import type { TicketOrigin } from '../tickets/tickets.ts';

/** An instant that tests reckon from. */
export const TEST_NOW = '2026-02-01T12:00:00.000Z';

let sequence = 0;

/** A number that no other builder of this process got. */
function nextNumber(): number {
  sequence += 1;
  return sequence;
}

export function buildUser(over: Partial<NewUser> = {}): NewUser {
  const n = nextNumber();
  return {
    username: `User ${n}`,
    email: `user${n}@example.com`,
    password_hash: 'not-a-hash',
    created_at: TEST_NOW,
    ...over,
  };
}

export function buildAgent(over: Partial<NewAgent> = {}): NewAgent {
  const n = nextNumber();
  return {
    username: `Agent ${n}`,
    email: `agent${n}@example.com`,
    password_hash: 'not-a-hash',
    created_at: TEST_NOW,
    tier: 'Tier2',
    ...over,
  };
}

export async function addUser(db: Db, over: Partial<NewUser> = {}): Promise<UserAccount> {
  return db.transaction((tx) => tx.accounts.addUser(buildUser(over)));
}

export async function addAgent(db: Db, over: Partial<NewAgent> = {}): Promise<AgentAccount> {
  return db.transaction((tx) => tx.accounts.addAgent(buildAgent(over)));
}

export function buildConversation(over: Partial<Conversation> = {}): Conversation {
  const n = nextNumber();
  return {
    conversation_id: `CONV-${n}`,
    transcript: `Customer: The lease report number ${n} stays empty.\nAgent: I will look into it.`,
    ...over,
  };
}

export function buildAnalysis(over: Partial<TicketAnalysis> = {}): TicketAnalysis {
  return { tier: 'Tier2', abstained: false, engine_version: 'test-1', evidence: [], sources: [], gap: null, ...over };
}

interface TicketOverrides {
  readonly ticket_id?: string;
  readonly columns?: Partial<NewTicketColumns>;
  readonly analysis?: Partial<TicketAnalysis> | null;
  readonly origin?: Partial<TicketOrigin>;
}

export function buildTicket({ ticket_id, columns, analysis, origin }: TicketOverrides = {}): NewTicket {
  const { conversation_id, transcript } = buildConversation();
  return {
    ...(ticket_id === undefined ? {} : { ticket_id }),
    columns: {
      conversation_id,
      transcript,
      channel: null,
      customer_role: null,
      product: 'PropertySuite',
      category: 'Reports',
      first_tier_agent_name: null,
      account_name: null,
      property_name: null,
      property_city: null,
      property_state: null,
      contact_name: null,
      contact_role: null,
      contact_phone: null,
      created_by: null,
      resolution_content: 'No support found.',
      relevancy_score: 30,
      relevancy_points: 15,
      accuracy_points: 10,
      completeness_points: 5,
      reasoning: 'Made for a test.',
      kb_id: null,
      script_id: null,
      generated_kb_id: null,
      similarity_score: null,
      distance: null,
      priority: 'Medium',
      sentiment: 'Neutral',
      created_at: TEST_NOW,
      ...columns,
    },
    analysis: analysis === null ? null : buildAnalysis(analysis),
    origin: {
      owner: 'user:1',
      uploaded_by_agent: null,
      import_id: null,
      import_row: null,
      fingerprint: null,
      excerpt: null,
      ...origin,
    },
  };
}

/** Makes tickets and gives their numbers and ids. */
export async function addTickets(db: Db, tickets: readonly NewTicket[]): Promise<{ id: number; ticket_id: string }[]> {
  return db.transaction(async (tx) => tx.tickets.insertMany(tickets));
}

/** One of everything, each naming the next. The rejected learning event makes the second article unusable. */
export function buildCorpus(over: Partial<Corpus> = {}): Corpus {
  const article = {
    title: 'Lease report stays empty',
    body: 'Symptom: the lease report shows no rows.\n1. Open Settings.\n2. Set the reporting period.\n3. Run the report again.',
    tags: 'lease, report',
    module: 'Leasing',
    category: 'Reports',
    created_at: TEST_NOW,
    updated_at: null,
    status: 'active',
    source_type: 'SEED_KB',
  } as const;
  return {
    articles: [
      { ...article, kb_id: 'KB-0000000001' },
      { ...article, kb_id: 'KB-SYN-0007', title: 'Refused draft', source_type: 'SYNTH_FROM_TICKET' },
    ],
    scripts: [
      {
        script_id: 'SCRIPT-0001',
        title: 'Correct a lease date',
        purpose: 'Moves the start of a lease.',
        inputs: ['<LEASE_ID>'],
        module: 'Leasing',
        category: 'Leasing',
        script_text: "UPDATE Lease SET StartDate = '2026-01-01' WHERE LeaseId = <LEASE_ID>;",
        status: 'active',
      },
    ],
    tickets: [
      {
        ticket_number: 'CS-10000001',
        conversation_id: 'CONV-OLD-1',
        created_at: TEST_NOW,
        closed_at: TEST_NOW,
        status: 'Closed',
        priority: 'Medium',
        tier: 'Tier3',
        product: 'PropertySuite',
        module: 'Leasing',
        category: 'Leasing',
        case_type: null,
        subject: 'Lease starts on the wrong day',
        description: 'The lease of unit 4 starts a day late.',
        resolution: 'The start date was corrected with the script.',
        root_cause: null,
        tags: null,
        kb_id: 'KB-0000000001',
        script_id: 'SCRIPT-0001',
        generated_kb_id: null,
        issue_summary: 'Wrong lease start',
        transcript: 'Customer: our lease starts a day late.',
      },
    ],
    lineage: [
      {
        kb_id: 'KB-SYN-0007',
        source_type: 'Ticket',
        source_id: 'CS-10000001',
        relationship: 'CREATED_FROM',
        evidence_snippet: 'Seen on the ticket.',
        event_at: TEST_NOW,
      },
    ],
    learningEvents: [
      {
        event_id: 'LEARN-0001',
        trigger_ticket_number: 'CS-10000001',
        trigger_conversation_id: 'CONV-OLD-1',
        detected_gap: 'Nothing fitted.',
        proposed_kb_id: 'KB-SYN-0007',
        draft_summary: 'A draft.',
        final_status: 'Rejected',
        reviewer_role: 'Review',
        event_at: TEST_NOW,
      },
    ],
    placeholders: [{ placeholder: '<LEASE_ID>', meaning: 'Number of the lease', example: '4711' }],
    ...over,
  };
}
