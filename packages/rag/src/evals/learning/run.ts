import type { Corpus } from '@resolution/contracts';
import { clusterBootstrap, type Interval } from './cluster-bootstrap.ts';
import { DEPTHS, type Found, type ReplayedTicket, replayTickets } from './replay.ts';

export interface LearningEvalInput {
  readonly corpus: Corpus;
  readonly name?: string;
  readonly seed?: number;
  readonly progress?: (done: number, total: number) => void;
}

/** One figure without learning, with it, and the difference with its interval. */
export interface LearningMeasure {
  readonly id: string;
  readonly label: string;
  readonly cases: number;
  readonly off: number;
  readonly on: number;
  readonly gain: Interval;
}

/** Tickets that came in when about as much had been learned. */
export interface LearningStep {
  /** Tickets approved before the first and the last of them. */
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  readonly off: number;
  readonly on: number;
}

export interface LearningReport {
  readonly name: string;
  readonly tickets: number;
  readonly issues: number;
  readonly measures: readonly LearningMeasure[];
  /** Hit@1 against how much was learned. */
  readonly curve: readonly LearningStep[];
  readonly per_ticket: readonly ReplayedTicket[];
}

const SEED = 20_260_101;
/** Points of the curve. */
const STEPS = 10;

const hit =
  (depth: number) =>
  (found: Found): boolean =>
    found.place !== null && found.place <= depth;

/**
 * Measures whether ticket n+1 gets a better answer because of ticket n: see {@link replayTickets}. Differences are paired,
 * ticket by ticket; their intervals come from a bootstrap over issues, because tickets of one issue are no independent
 * witnesses. Deterministic.
 *
 * @throws RangeError when the corpus has no ticket to replay.
 */
export function runLearningEval({
  corpus,
  name = 'learning',
  seed = SEED,
  progress = () => {},
}: LearningEvalInput): LearningReport {
  const tickets = replayTickets(corpus, progress);
  if (tickets.length === 0) throw new RangeError('The corpus has no solved tickets with transcripts to replay');
  const seen = tickets.filter((ticket) => ticket.seen);
  const unseen = tickets.filter((ticket) => !ticket.seen);
  const measure = (id: string, label: string, of: readonly ReplayedTicket[], holds: (found: Found) => boolean) =>
    measureOf(id, label, of, holds, seed);
  return {
    name,
    tickets: tickets.length,
    issues: new Set(tickets.map(({ issue }) => issue)).size,
    measures: [
      ...DEPTHS.map((depth) => measure(`hit@${depth}`, `hit@${depth}, all tickets`, tickets, hit(depth))),
      measure('resolved', 'the resolution rests on a right source', tickets, ({ resolved }) => resolved),
      ...(seen.length > 0 ? [measure('seen.hit@1', 'hit@1, answer approved before', seen, hit(1))] : []),
      ...(unseen.length > 0 ? [measure('unseen.hit@1', 'hit@1, first of its kind', unseen, hit(1))] : []),
    ],
    curve: curveOf(tickets, hit(1)),
    per_ticket: tickets,
  };
}

function measureOf(
  id: string,
  label: string,
  tickets: readonly ReplayedTicket[],
  holds: (found: Found) => boolean,
  seed: number,
): LearningMeasure {
  const gains = tickets.map(({ issue, on, off }) => ({
    cluster: issue,
    value: Number(holds(on)) - Number(holds(off)),
  }));
  return {
    id,
    label,
    cases: tickets.length,
    off: share(tickets, ({ off }) => holds(off)),
    on: share(tickets, ({ on }) => holds(on)),
    gain: clusterBootstrap(gains, seed),
  };
}

function curveOf(tickets: readonly ReplayedTicket[], holds: (found: Found) => boolean): LearningStep[] {
  const size = Math.ceil(tickets.length / STEPS);
  return Array.from({ length: Math.ceil(tickets.length / size) }, (_, index) => {
    const part = tickets.slice(index * size, (index + 1) * size);
    return {
      from: index * size,
      to: index * size + part.length - 1,
      cases: part.length,
      off: share(part, ({ off }) => holds(off)),
      on: share(part, ({ on }) => holds(on)),
    };
  });
}

function share(tickets: readonly ReplayedTicket[], holds: (ticket: ReplayedTicket) => boolean): number {
  return tickets.length === 0 ? 0 : tickets.filter(holds).length / tickets.length;
}
