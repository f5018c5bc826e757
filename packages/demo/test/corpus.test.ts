import { knowledgeIdSchema, scriptIdSchema, ticketIdSchema } from '@resolution/contracts';
import { describe, expect, it } from 'vitest';
import { demoCorpus } from '../src/index.ts';

const { articles, scripts, tickets, lineage, learningEvents, placeholders } = demoCorpus;
const articleIds = new Set(articles.map((article) => article.kb_id));
const scriptIds = new Set(scripts.map((script) => script.script_id));
const ticketsByNumber = new Map(tickets.map((ticket) => [ticket.ticket_number, ticket]));
const ticketsByConversation = new Map(tickets.map((ticket) => [ticket.conversation_id, ticket]));

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9']+/g) ?? [];
const placeholdersOf = (text: string): string[] => [...new Set(text.match(/<[A-Z_]+>/g) ?? [])];

function fiveWordRuns(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(words.slice(4).map((_, start) => words.slice(start, start + 5).join(' ')));
}

/** Share of the shorter text's runs that the longer one has too. */
function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((run) => right.has(run)).length;
  return shared / Math.min(left.size, right.size);
}

describe('counts', () => {
  it('is large enough to be worth searching', () => {
    expect(articles.length).toBeGreaterThanOrEqual(48);
    expect(scripts.length).toBeGreaterThanOrEqual(18);
    expect(tickets.length).toBeGreaterThanOrEqual(36);
  });
});

describe('ids', () => {
  it('have the documented forms', () => {
    expect(articles.map((article) => article.kb_id).filter((id) => !knowledgeIdSchema.safeParse(id).success)).toEqual(
      [],
    );
    expect(scripts.map((script) => script.script_id).filter((id) => !scriptIdSchema.safeParse(id).success)).toEqual([]);
    expect([...ticketsByNumber.keys()].filter((id) => !ticketIdSchema.safeParse(id).success)).toEqual([]);
    expect([...ticketsByConversation.keys()].filter((id) => !/^CONV-[0-9A-Z]{10}$/.test(id ?? ''))).toEqual([]);
    expect(learningEvents.filter((event) => !/^LEARN-\d{4}$/.test(event.event_id))).toEqual([]);
  });

  it('are unique', () => {
    expect(articleIds.size).toBe(articles.length);
    expect(scriptIds.size).toBe(scripts.length);
    expect(ticketsByNumber.size).toBe(tickets.length);
    expect(ticketsByConversation.size).toBe(tickets.length);
    expect(new Set(learningEvents.map((event) => event.event_id)).size).toBe(learningEvents.length);
    expect(new Set(placeholders.map((entry) => entry.placeholder)).size).toBe(placeholders.length);
  });
});

describe('references', () => {
  it('of tickets exist', () => {
    const cited = tickets.flatMap((ticket) => [ticket.kb_id, ticket.script_id, ticket.generated_kb_id]);
    const known = new Set<string | null>([null, ...articleIds, ...scriptIds]);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });

  it('to a script are what makes a ticket Tier 3', () => {
    const wrong = tickets.filter((ticket) => (ticket.tier === 'Tier3') !== (ticket.script_id !== null));
    expect(wrong.map((ticket) => ticket.ticket_number)).toEqual([]);
  });

  it('of lineage exist, and quoted conversations say what is quoted', () => {
    const sources = new Set<string | null>([...ticketsByNumber.keys(), ...ticketsByConversation.keys(), ...scriptIds]);
    expect(lineage.filter((line) => !articleIds.has(line.kb_id) || !sources.has(line.source_id))).toEqual([]);
    const misquoted = lineage.filter((line) => {
      const ticket = ticketsByConversation.get(line.source_id);
      const said = wordsOf(ticket?.transcript ?? '').join(' ');
      return ticket !== undefined && !said.includes(wordsOf(line.evidence_snippet ?? '').join(' '));
    });
    expect(misquoted).toEqual([]);
  });

  it('of learning events name a ticket, its conversation and its drafted article', () => {
    const told = learningEvents.map((event) =>
      [event.trigger_ticket_number, event.trigger_conversation_id, event.proposed_kb_id].join(' '),
    );
    const drafted = tickets
      .filter((ticket) => ticket.generated_kb_id !== null)
      .map((ticket) => [ticket.ticket_number, ticket.conversation_id, ticket.generated_kb_id].join(' '));
    expect(told.toSorted()).toEqual(drafted.toSorted());
  });

  it('in texts exist', () => {
    const known = new Set([...articleIds, ...scriptIds, ...ticketsByNumber.keys()]);
    const texts = [...articles.map((article) => article.body), ...tickets.map((ticket) => ticket.resolution)];
    const named = texts.flatMap((text) => text.match(/\b(?:KB-[0-9A-F]{10}|KB-SYN-\d+|SCRIPT-\d+|CS-\d+)\b/g) ?? []);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('learning', () => {
  it('decides the status of the drafted articles', () => {
    const statusOf = new Map([
      ['Approved', 'active'],
      ['Rejected', 'rejected'],
      ['Pending', 'draft'],
    ]);
    const drafted = articles.filter((article) => article.source_type === 'SYNTH_FROM_TICKET');
    expect(drafted.map((article) => [article.kb_id, article.status])).toEqual(
      learningEvents.map((event) => [event.proposed_kb_id, statusOf.get(event.final_status)]),
    );
    expect(new Set(drafted.map((article) => article.status))).toEqual(new Set(statusOf.values()));
  });
});

describe('scripts', () => {
  it('declare exactly the placeholders they use', () => {
    const wrong = scripts.filter(
      ({ inputs, script_text }) => inputs.toSorted().join() !== placeholdersOf(script_text).toSorted().join(),
    );
    expect(wrong.map((script) => script.script_id)).toEqual([]);
  });

  it('use placeholders that have a meaning, and no meaning is unused', () => {
    const used = new Set(scripts.flatMap((script) => placeholdersOf(script.script_text)));
    expect([...used].toSorted()).toEqual(placeholders.map((entry) => entry.placeholder).toSorted());
  });

  it('hold the cases the engine has to notice', () => {
    const texts = new Map(scripts.map((script) => [script.script_id, script.script_text.replace(/--.*/g, '')]));
    expect(texts.get('SCRIPT-7004')).toMatch(/delete from DayCloseLock\s+go/);
    expect(texts.get('SCRIPT-7011')).toMatch(/set veteranQuestionRequired = 0\s+go/);
    expect(texts.get('SCRIPT-7012')).toMatch(/begin transaction\s+select[\s\S]+update[\s\S]+select[\s\S]+commit/);
    expect(texts.get('SCRIPT-7007')?.split(/\s+/)).toEqual(texts.get('SCRIPT-7008')?.split(/\s+/));
    expect(new Set(scripts.map((script) => script.title)).size).toBeLessThan(scripts.length / 2);
  });
});

describe('articles', () => {
  it('name their product and have 80 to 250 words', () => {
    expect(articles.filter(({ title }) => !title.startsWith('Hearthline ')).map(({ title }) => title)).toEqual([]);
    const lengths = articles.map(({ kb_id, body }) => ({ kb_id, length: wordsOf(body).length }));
    expect(lengths.filter(({ length }) => length < 80 || length > 250)).toEqual([]);
  });

  it.each([
    ['numbered steps', /^1\. [\s\S]*^2\. [\s\S]*^3\. /m],
    ['what is needed beforehand', /^(?:Before you begin|What you need|Prerequisites)$/m],
    ['how to check the result', /^(?:Check that it worked|How to verify)$/m],
    ['when to escalate', /^When to escalate$/m],
  ])('have %s', (_, section) => {
    expect(articles.filter(({ body }) => !section.test(body)).map(({ kb_id }) => kb_id)).toEqual([]);
  });

  it('are written one by one: no two share more than 40 % of their five-word runs', () => {
    const runs = articles.map(({ kb_id, body }) => ({ kb_id, runs: fiveWordRuns(body) }));
    const alike = runs.flatMap((left, index) =>
      runs
        .slice(index + 1)
        .filter((right) => overlap(left.runs, right.runs) > 0.4)
        .map((right) => [left.kb_id, right.kb_id]),
    );
    expect(alike).toEqual([]);
  });
});

describe('tickets', () => {
  it('have transcripts in which both sides speak, turn by turn', () => {
    const badTurns = tickets.flatMap(({ ticket_number, transcript }) =>
      (transcript ?? '')
        .split('\n')
        .filter((turn) => !/^[A-Z][\p{L}'’ -]+(?: \(Hearthline\))?: \S/u.test(turn))
        .map((turn) => [ticket_number, turn]),
    );
    expect(badTurns).toEqual([]);
    const oneSided = tickets.filter(({ transcript }) => {
      const turns = (transcript ?? '').split('\n');
      const byAgent = turns.filter((turn) => /^[^:]+\(Hearthline\):/.test(turn)).length;
      return byAgent < 3 || turns.length - byAgent < 3;
    });
    expect(oneSided.map((ticket) => ticket.ticket_number)).toEqual([]);
  });

  it('close after they were opened', () => {
    const wrong = tickets.filter(
      ({ created_at, closed_at }) => Date.parse(closed_at ?? '') <= Date.parse(created_at ?? ''),
    );
    expect(wrong.map((ticket) => ticket.ticket_number)).toEqual([]);
  });
});
