import { conversationSchema } from '@resolution/contracts';
import { describe, expect, it } from 'vitest';
import { demoCorpus, demoQuestions, sampleConversations } from '../src/index.ts';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9']+/g) ?? [];

function fourWordRuns(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(3).map((_, start) => words.slice(start, start + 4).join(' '));
}

const titles = new Map<string, { kind: string; title: string; status: string }>([
  ...demoCorpus.articles.map(({ kb_id, title, status }) => [kb_id, { kind: 'article', title, status }] as const),
  ...demoCorpus.scripts.map(({ script_id, title, status }) => [script_id, { kind: 'script', title, status }] as const),
  ...demoCorpus.tickets.map(
    ({ ticket_number, subject }) => [ticket_number, { kind: 'ticket', title: subject, status: 'active' }] as const,
  ),
]);

describe('sample conversations', () => {
  it('are twelve valid rows of a workbook with every known column', () => {
    expect(sampleConversations).toHaveLength(12);
    const columns = Object.keys(conversationSchema.shape).toSorted();
    expect(sampleConversations.map((row) => Object.keys(row).toSorted())).toEqual(
      sampleConversations.map(() => columns),
    );
    expect(sampleConversations.map((row) => conversationSchema.parse(row))).toEqual(sampleConversations);
  });

  it('are not conversations of the corpus, nor of each other', () => {
    const taken = new Set(demoCorpus.tickets.map((ticket) => ticket.conversation_id));
    const ids = sampleConversations.map((row) => row.conversation_id);
    expect(ids.filter((id) => taken.has(id) || !/^CONV-[0-9A-Z]{10}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name the contact and the first agent in their turns', () => {
    const unnamed = sampleConversations.filter(
      (row) =>
        !row.transcript.includes(`${row.contact_name}: `) ||
        !row.transcript.includes(`${row.first_tier_agent_name} (Hearthline): `),
    );
    expect(unnamed.map((row) => row.conversation_id)).toEqual([]);
  });
});

describe('demo questions', () => {
  const answerable = demoQuestions.filter((question) => question.kind !== null);

  it('are sixty with an answer and twenty without, at least', () => {
    expect(answerable.length).toBeGreaterThanOrEqual(60);
    expect(demoQuestions.length - answerable.length).toBeGreaterThanOrEqual(20);
    expect(new Set(demoQuestions.map((question) => question.id)).size).toBe(demoQuestions.length);
    expect(new Set(demoQuestions.map((question) => question.text)).size).toBe(demoQuestions.length);
  });

  it('point to active documents of their kind, or to none', () => {
    const wrong = demoQuestions.filter((question) => {
      const targets = question.target_ids.map((id) => titles.get(id));
      const right = targets.every((target) => target?.kind === question.kind && target?.status === 'active');
      return !right || (question.kind === null) !== (targets.length === 0);
    });
    expect(wrong).toEqual([]);
  });

  it('share no more than three words in a row with the title of what answers them', () => {
    const quoting = answerable.filter((question) => {
      const quoted = new Set(question.target_ids.flatMap((id) => fourWordRuns(titles.get(id)?.title ?? '')));
      return fourWordRuns(question.text).some((run) => quoted.has(run));
    });
    expect(quoting.map((question) => question.text)).toEqual([]);
  });

  it('reach every kind', () => {
    expect(new Set(answerable.map((question) => question.kind))).toEqual(new Set(['article', 'script', 'ticket']));
  });
});
