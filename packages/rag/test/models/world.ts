import type { CitedSource } from '@resolution/contracts';
import type { AnswerPart, EngineResolution } from '../../src/engine-types.ts';
import { createNonce } from '../../src/prompts/fence.ts';

// What the embedded engine would give, written down: how well it finds things is tested elsewhere, and changes.

export const LATE_FEES = 'KB-00000000A1';
export const WORK_ORDERS = 'KB-00000000B2';
export const SCRIPT = 'SCRIPT-0007';
export const ENGINE_VERSION = 'embedded-test';
export const QUESTION = 'Why do late fees post twice?';

const LATE_FEES_TITLE = 'Late fees post twice in one month';

/** The article's text. Injected text stands after the third sentence, as if the author had written it. */
function lateFeesText(injected: string): string {
  return [
    'Late fees post twice when the schedule overlaps with the nightly run.',
    'Open the ledger of the household and choose Late Fee Schedule.',
    'Clear the second schedule and save the page.',
    injected,
    'Run the late fee preview again to see that one fee is left.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function source(changes: Pick<CitedSource, 'id' | 'title' | 'passage' | 'cited'> & Partial<CitedSource>): CitedSource {
  return { kind: 'article', score: 1, similarity_score: 0.5, distance: 1, equivalent_ids: [], ...changes };
}

export function lateFeesPassage(injected = '') {
  return { id: LATE_FEES, kind: 'article' as const, title: LATE_FEES_TITLE, text: lateFeesText(injected) };
}

export function embeddedResolution(injected = ''): EngineResolution {
  const passage = lateFeesText(injected);
  return {
    conversation_id: 'CONV-LATEFEES',
    category: 'Accounting',
    priority: 'Medium',
    sentiment: 'Neutral',
    tier: 'Tier2',
    evidence: [],
    category_confidence: 0.9,
    content: `KB: ${LATE_FEES}\n${LATE_FEES_TITLE}\n\nWhat the article says (${LATE_FEES}):\n- ${passage}`,
    relevancy_score: 85,
    relevancy_breakdown: { relevancy_points: 36, accuracy_points: 38, completeness_points: 11 },
    reasoning: `Relevancy 36/40: ${LATE_FEES} mentions the issue.`,
    kb_id: LATE_FEES,
    script_id: null,
    generated_kb_id: null,
    similarity_score: 0.5,
    distance: 1,
    sources: [
      source({ id: LATE_FEES, title: LATE_FEES_TITLE, passage, cited: true }),
      source({
        id: WORK_ORDERS,
        title: 'Work orders stay open after completion',
        passage:
          'Work orders stay open when no completion date was entered. Enter the completion date in the work order and save.',
        cited: false,
        similarity_score: 0.3333,
        distance: 2,
      }),
    ],
    abstained: false,
    gap: null,
    engine_version: ENGINE_VERSION,
  };
}

/** The engine's own answer to the question, in parts. */
export function* embeddedAnswer(abstained = false): Generator<AnswerPart, void, undefined> {
  const sources = [{ id: LATE_FEES, kind: 'article' as const, title: LATE_FEES_TITLE, score: 1 }];
  yield { type: 'sources', sources: abstained ? [] : sources, abstained };
  yield { type: 'text', text: abstained ? 'I found nothing that answers this.' : `This is covered by ${LATE_FEES}:\n` };
  if (!abstained) yield { type: 'text', text: `- ${lateFeesText('')}\n` };
}

export const EMBEDDED_TEXT = `This is covered by ${LATE_FEES}:\n- ${lateFeesText('')}\n`;

/** Injected text stands in the customer's second turn. */
export function lateFeeCase(injected = '') {
  return {
    conversation_id: 'CONV-LATEFEES',
    contact_name: 'Jane Doe',
    contact_phone: '214-555-0100',
    first_tier_agent_name: 'Kris',
    product: null,
    transcript: [
      'Jane Doe: Late fees post twice this month for one household, the late fee schedule overlaps. Call me at 214-555-0100.',
      'Kris: Did you look at the ledger?',
      `Jane Doe: Yes, the ledger shows the late fee twice. ${injected}`,
    ].join('\n'),
  };
}

export const nonce = createNonce;
