import type { ApprovedKnowledge, CorpusTicket } from '@resolution/contracts';
import type { Found } from '../index/retriever.ts';
import { bulleted, clipped, type Draft, numbered } from './draft.ts';

export interface TicketResolution {
  /** What was done, as sentences. */
  readonly outcome: readonly string[];
  readonly steps: readonly string[];
}

const STEP_LENGTH = 400;

/** A past ticket's resolution: its sentences, and the steps that stand behind "Steps:", divided by semicolons. */
export function readTicketResolution(resolution: string): TicketResolution {
  const [told = '', listing = ''] = resolution.split(/\bSteps?:\s*/, 2);
  const steps = listing
    .split(/;|\n/)
    .map((step) => clipped(step.replace(/^\s*(?:\d+[.)]|[-*])\s*/, ''), STEP_LENGTH))
    .filter((step) => step !== '' && step !== '.');
  const outcome = told
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  return { outcome, steps };
}

/** A resolution from a past ticket: what solved it. */
export function draftFromTicket(main: Found, ticket: CorpusTicket): Draft {
  const { outcome, steps } = readTicketResolution(ticket.resolution);
  const lines = [`Resolution: ${ticket.ticket_number}`, ticket.subject, ''];
  if (steps.length > 0) lines.push(`Steps that solved the same issue (${ticket.ticket_number}):`, numbered(steps));
  if (outcome.length > 0)
    lines.push(...(steps.length > 0 ? [''] : []), `What was done (${ticket.ticket_number}):`, bulleted(outcome));
  if (ticket.root_cause !== null) lines.push('', `Root cause then (${ticket.ticket_number}): ${ticket.root_cause}`);
  const verified = outcome.some((sentence) => /\b(?:confirmed|verified|success)/i.test(sentence));
  return {
    content: lines.join('\n'),
    main,
    cited: [{ found: main, passage: clipped(ticket.resolution, 600) }],
    completeness: {
      preconditions: false,
      steps: steps.length > 0,
      inputs: true,
      verification: verified,
      escalation: /escalat|tier 3/i.test(ticket.resolution),
    },
    lacks: [
      `${ticket.ticket_number} names no preconditions`,
      ...(steps.length > 0 ? [] : [`${ticket.ticket_number} lists no steps`]),
      ...(verified ? [] : [`${ticket.ticket_number} does not say how it was verified`]),
    ],
  };
}

/** A resolution from approved knowledge: the text that an agent approved, as it stands. */
export function draftFromKnowledge(main: Found, knowledge: ApprovedKnowledge): Draft {
  const text = knowledge.resolution.trim();
  const steps = /^\s*\d+[.)]\s/m.test(text);
  const verified = /\b(?:verify|confirm|check)\b/i.test(text);
  return {
    content: [`KB: ${knowledge.knowledge_id}`, '', `Approved resolution (${knowledge.knowledge_id}):`, text].join('\n'),
    main,
    cited: [{ found: main, passage: clipped(text, 600) }],
    completeness: {
      preconditions: /\bbefore\b/i.test(text),
      steps,
      inputs: true,
      verification: verified,
      escalation: /escalat|contact/i.test(text),
    },
    lacks: [
      ...(steps ? [] : [`${knowledge.knowledge_id} gives no numbered steps`]),
      ...(verified ? [] : [`${knowledge.knowledge_id} does not say how to verify`]),
    ],
  };
}
