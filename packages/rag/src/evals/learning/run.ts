import type { Corpus } from '@resolution/contracts';
import { clusterBootstrap, type Interval } from './cluster-bootstrap.ts';
import { DEPTHS, type Depth, type Found, type ReplayedTicket, replayTickets } from './replay.ts';

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
  /** Share whose answer had been approved before: what learning can bring at most. */
  readonly known: number;
  /** Hit@k by {@link DEPTHS}, without and with learning. */
  readonly off: Readonly<Record<Depth, number>>;
  readonly on: Readonly<Record<Depth, number>>;
}

/** Tickets about whose answer as much had been learned. */
export interface LearningGroup {
  /** Earlier tickets with the same answer, at least and at most; no most for the last group. */
  readonly least: number;
  readonly most: number | null;
  readonly cases: number;
  readonly issues: number;
  readonly off: Interval;
  readonly on: Interval;
}

export interface LearningReport {
  readonly name: string;
  readonly tickets: number;
  readonly issues: number;
  readonly measures: readonly LearningMeasure[];
  /** Hit@k against how much was learned. */
  readonly curve: readonly LearningStep[];
  /** Hit@1 against how much was learned about the ticket's own answer. */
  readonly groups: readonly LearningGroup[];
  readonly per_ticket: readonly ReplayedTicket[];
}

const SEED = 20_260_101;
/** Points of the curve. */
const STEPS = 8;
/** Earlier tickets with the same answer at which a group begins. */
const GROUPS = [0, 1, 2, 4, 8];

const hit =
  (depth: number) =>
  (found: Found): boolean =>
    found.place !== null && found.place <= depth;

const rests = ({ resolved }: Found): boolean => resolved;

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
  const seen = tickets.filter(({ alike }) => alike > 0);
  const unseen = tickets.filter(({ alike }) => alike === 0);
  const measure = (id: string, label: string, of: readonly ReplayedTicket[], holds: (found: Found) => boolean) =>
    measureOf(id, label, of, holds, seed);
  return {
    name,
    tickets: tickets.length,
    issues: new Set(tickets.map(({ issue }) => issue)).size,
    measures: [
      ...DEPTHS.map((depth) => measure(`hit@${depth}`, `hit@${depth}, all tickets`, tickets, hit(depth))),
      measure('resolved', 'the resolution rests on a right source', tickets, rests),
      ...(seen.length > 0
        ? [
            measure('seen.hit@1', 'hit@1, answer approved before', seen, hit(1)),
            measure('seen.resolved', 'the resolution, answer approved before', seen, rests),
          ]
        : []),
      ...(unseen.length > 0
        ? [
            measure('unseen.hit@1', 'hit@1, first of its kind', unseen, hit(1)),
            measure('unseen.resolved', 'the resolution, first of its kind', unseen, rests),
          ]
        : []),
    ],
    curve: curveOf(tickets),
    groups: groupsOf(tickets, seed),
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

function curveOf(tickets: readonly ReplayedTicket[]): LearningStep[] {
  const size = Math.ceil(tickets.length / STEPS);
  return Array.from({ length: Math.ceil(tickets.length / size) }, (_, index) => {
    const part = tickets.slice(index * size, (index + 1) * size);
    return {
      from: index * size,
      to: index * size + part.length - 1,
      cases: part.length,
      known: share(part, ({ alike }) => alike > 0),
      off: hitsOf(part.map(({ off }) => off)),
      on: hitsOf(part.map(({ on }) => on)),
    };
  });
}

function hitsOf(found: readonly Found[]): Record<Depth, number> {
  const at = (depth: Depth): number => found.filter(hit(depth)).length / found.length;
  return { 1: at(1), 3: at(3), 5: at(5) };
}

function groupsOf(tickets: readonly ReplayedTicket[], seed: number): LearningGroup[] {
  return GROUPS.flatMap((least, index) => {
    const next = GROUPS[index + 1];
    const part = tickets.filter(({ alike }) => alike >= least && (next === undefined || alike < next));
    if (part.length === 0) return [];
    const hits = (of: 'off' | 'on') =>
      clusterBootstrap(
        part.map((ticket) => ({ cluster: ticket.issue, value: Number(hit(1)(ticket[of])) })),
        seed,
      );
    const issues = new Set(part.map(({ issue }) => issue)).size;
    return {
      least,
      most: next === undefined ? null : next - 1,
      cases: part.length,
      issues,
      off: hits('off'),
      on: hits('on'),
    };
  });
}

function share(tickets: readonly ReplayedTicket[], holds: (ticket: ReplayedTicket) => boolean): number {
  return tickets.length === 0 ? 0 : tickets.filter(holds).length / tickets.length;
}
