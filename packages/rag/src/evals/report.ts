import type { Bin, Estimate } from './statistics.ts';

/** One figure of a report, with what each case contributed so that two runs can be compared case by case. */
export interface Measure extends Estimate {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  /** The goal that the project set, and on which side of it the figure should be. */
  readonly goal: number | null;
  readonly better: 'higher' | 'lower';
  /** Contribution of each case, when the figure is their mean. */
  readonly perCase: Readonly<Record<string, number>>;
}

/** Where the cases of a report came from. */
export interface Provenance {
  readonly set: string;
  readonly cases: number;
  readonly origin: string;
}

export interface Cost {
  readonly documents: number;
  readonly index_ms: number;
  readonly query_p50_ms: number;
  readonly query_p95_ms: number;
  readonly resolve_p50_ms: number;
  readonly resolve_p95_ms: number;
  readonly memory_mb: number | null;
}

export interface EvalReport {
  readonly name: string;
  readonly engine_version: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly provenance: readonly Provenance[];
  readonly measures: readonly Measure[];
  readonly reliability: readonly Bin[];
  /** Points of the ROC curve of abstention: share of outside questions let through, share of inside ones kept. */
  readonly roc: readonly { readonly accepted_outside: number; readonly kept_inside: number }[];
  readonly cost: Cost | null;
  /** Cases that failed, for reading: at most a few of each set. */
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly set: string;
  readonly case: string;
  readonly text: string;
  readonly wanted: readonly string[];
  readonly got: readonly string[];
}
