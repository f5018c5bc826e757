import { demoCorpus, sampleConversations } from '@resolution/demo';
import { describe, expect, it } from 'vitest';
import { documentsOf } from '../src/evals/cases.ts';
import { createEngine } from '../src/index.ts';

const engine = createEngine({
  documents: documentsOf(demoCorpus),
  placeholders: demoCorpus.placeholders,
});
const resolutions = sampleConversations.map((conversation) => ({
  conversation,
  resolution: engine.resolve(conversation),
}));
const ID = /\b(?:KB-(?:[0-9A-F]{10}|SYN-\d{4,}|NEW-\d{4,})|SCRIPT-\d{4,}|CS-\d{8})\b/g;

describe('resolutions of the sample conversations', () => {
  it('give no line two marks of a list', () => {
    for (const { resolution } of resolutions) expect(resolution.content).not.toMatch(/^- [-*•–] /m);
  });

  it('take no heading for something to do', () => {
    for (const { resolution } of resolutions) expect(resolution.content).not.toMatch(/^(?:-|\d+\.) \w+:?$/m);
  });

  it('name only ids that were retrieved, and begin with what they rest on', () => {
    for (const { resolution } of resolutions) {
      const known = new Set(resolution.sources.flatMap((source) => [source.id, ...source.equivalent_ids]));
      for (const [id] of resolution.content.matchAll(ID)) expect(known).toContain(id);
      const cited = [resolution.kb_id, resolution.script_id, resolution.generated_kb_id].filter((id) => id !== null);
      for (const id of cited) expect(known).toContain(id);
      expect(resolution.content).toMatch(resolution.abstained ? /^No resolution/ : /^(?:KB|Script|Resolution): \S+\n/);
    }
  });

  it('have scores within their ranges that add up, and reasons that name a source', () => {
    for (const { resolution } of resolutions) {
      const { relevancy_points, accuracy_points, completeness_points } = resolution.relevancy_breakdown;
      expect(relevancy_points + accuracy_points + completeness_points).toBe(resolution.relevancy_score);
      expect(relevancy_points).toBeLessThanOrEqual(40);
      expect(accuracy_points).toBeLessThanOrEqual(40);
      expect(completeness_points).toBeLessThanOrEqual(20);
      expect(resolution.reasoning).toMatch(ID);
    }
    expect(new Set(resolutions.map(({ resolution }) => resolution.relevancy_score)).size).toBeGreaterThan(2);
  });

  it('point at the words of this transcript', () => {
    for (const { conversation, resolution } of resolutions) {
      for (const { start, end, text } of resolution.evidence)
        expect(conversation.transcript.slice(start, end).length).toBe(text.length);
    }
  });

  it('are equal when asked again', () => {
    const again = createEngine({
      documents: documentsOf(demoCorpus),
      placeholders: demoCorpus.placeholders,
    });
    for (const { conversation, resolution } of resolutions) expect(again.resolve(conversation)).toEqual(resolution);
  });

  it('keep similarity = 1 / (1 + distance)', () => {
    for (const { resolution } of resolutions) {
      expect(resolution.similarity_score).toBeCloseTo(1 / (1 + (resolution.distance ?? Number.NaN)), 3);
    }
  });
});

describe('an issue that nothing supports', () => {
  const resolution = engine.resolve({
    conversation_id: 'C',
    transcript: 'Customer: The office coffee machine is broken',
  });

  it('gets no resolution and no reference, and its gap is described', () => {
    expect(resolution).toMatchObject({ abstained: true, kb_id: null, script_id: null, generated_kb_id: null });
    expect(resolution.content).toMatch(/^No resolution/);
    expect(resolution.relevancy_score).toBeLessThan(15);
    expect(resolution.sources.every(({ cited }) => !cited)).toBe(true);
    expect(resolution.gap?.title).toContain('coffee machine');
    expect(engine.answer('The office coffee machine is broken').abstained).toBe(true);
  });
});

describe('scripts', () => {
  it('come with their inputs explained and a warning outside a transaction', () => {
    const [script] = demoCorpus.scripts;
    if (script === undefined) throw new Error('the demo corpus has scripts');
    const description = engine.describeScript(script);
    expect(description.tables_written.length).toBeGreaterThan(0);
    for (const { meaning } of description.inputs) expect(meaning).not.toBeNull();
  });
});

describe('a talk', () => {
  it('understands "that script" from the answer before it', () => {
    const [script] = demoCorpus.scripts;
    if (script === undefined) throw new Error('the demo corpus has scripts');
    const { sources } = engine.answer('What inputs does that script need?', {
      history: [
        { role: 'user', content: 'Which script repairs it?' },
        { role: 'assistant', content: `The data fix for this is ${script.script_id}.` },
      ],
    });
    expect(sources[0]?.id).toBe(script.script_id);
  });

  it('streams its sources first and then the same text in pieces', () => {
    const parts = [...engine.streamAnswer(demoCorpus.articles[0]?.title ?? '')];
    expect(parts[0]?.type).toBe('sources');
    expect(parts.length).toBeGreaterThan(3);
  });
});
