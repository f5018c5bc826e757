import type {
  ChatSource,
  CitedSource,
  CorpusPlaceholder,
  CorpusScript,
  DocumentKind,
  KnowledgeDocument,
  RankExplanation,
  SearchResult,
  SourceOutcomes,
} from '@resolution/contracts';
import type { QuestionVector } from './index/meaning.ts';
import type { Gap } from './resolve/gap.ts';
import type { ScriptDescription } from './resolve/script-description.ts';
import type { RightnessFeatures } from './score/rightness.ts';
import type { SupportFeatures } from './score/support.ts';
import type { EngineSettings } from './settings.ts';
import type { Triage } from './triage/triage.ts';

export interface EngineOptions {
  /** Documents that are not active are skipped. */
  readonly documents: Iterable<KnowledgeDocument>;
  readonly placeholders?: readonly CorpusPlaceholder[];
  /** What became of answers, by the document they rest on. */
  readonly priors?: ReadonlyMap<string, SourceOutcomes>;
  /** For evals; production leaves it out. */
  readonly settings?: Partial<EngineSettings>;
}

export interface MeaningOptions {
  /** What an embedding model made of the question; without it words alone decide. */
  readonly vector?: QuestionVector | undefined;
}

export interface SearchOptions extends MeaningOptions {
  readonly kind?: DocumentKind | undefined;
  /** 1 to 50; 10 unless told. */
  readonly limit?: number | undefined;
  readonly product?: string | undefined;
  readonly category?: string | undefined;
}

/** What `resolve` may know of a conversation. A `Conversation` of the contract fits as it is; two fields are needed. */
export interface ConversationInput {
  readonly conversation_id: string;
  readonly transcript: string;
  readonly product?: string | null | undefined;
  readonly first_tier_agent_name?: string | null | undefined;
  readonly contact_name?: string | null | undefined;
  readonly property_name?: string | null | undefined;
  readonly account_name?: string | null | undefined;
}

export interface EngineResolution extends Triage {
  readonly conversation_id: string;
  /** Its first line names the reference it rests on; an abstention says that nothing supports an answer. */
  readonly content: string;
  /** Sum of the three parts, 0 to 100. */
  readonly relevancy_score: number;
  readonly relevancy_breakdown: {
    readonly relevancy_points: number;
    readonly accuracy_points: number;
    readonly completeness_points: number;
  };
  readonly reasoning: string;
  /** Cited article or approved knowledge. */
  readonly kb_id: string | null;
  readonly script_id: string | null;
  /** A cited article that was drafted from a ticket and approved. For a gap, whoever keeps the draft gives it an id. */
  readonly generated_kb_id: string | null;
  readonly similarity_score: number | null;
  readonly distance: number | null;
  /** The same list, not a copy, for every conversation that tells the same issue. */
  readonly sources: readonly Readonly<CitedSource>[];
  readonly abstained: boolean;
  readonly gap: Gap | null;
  readonly engine_version: string;
}

export interface ChatTurn {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

/** The ticket that the person who asks has open. */
export interface TicketInView {
  readonly ticket_id: string;
  readonly transcript: string | null;
  readonly resolution: string | null;
  readonly kb_id: string | null;
  readonly script_id: string | null;
  readonly category: string | null;
  readonly product: string | null;
}

/** Who reads an answer: people who work here, or visitors of a website, who can open and run nothing. */
export type Audience = 'staff' | 'visitors';

export interface AnswerOptions extends MeaningOptions {
  readonly history?: readonly ChatTurn[];
  readonly ticket?: TicketInView | undefined;
  /** Sources shown at most; 5 unless told. */
  readonly limit?: number;
  /** `staff` unless told. */
  readonly audience?: Audience;
}

export interface ChatAnswer {
  readonly text: string;
  readonly sources: ChatSource[];
  readonly abstained: boolean;
}

export type AnswerPart =
  | { readonly type: 'sources'; readonly sources: ChatSource[]; readonly abstained: boolean }
  | { readonly type: 'text'; readonly text: string };

/** A document that says nearly the same. */
export interface Neighbour {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  /** Cosine of weighted words, 0 to 1: about 0.9 for a near copy. */
  readonly similarity: number;
}

export interface NearestOptions {
  readonly kind?: DocumentKind;
  readonly limit?: number;
  readonly exclude?: readonly string[];
}

/** What was measured of an issue, before anything is decided. */
export interface Measured {
  readonly support: SupportFeatures;
  /** The document that a resolution would rest on, and what tells whether it is the right one; null when there is none. */
  readonly main: { readonly id: string; readonly rightness: RightnessFeatures } | null;
}

/** Search, triage, resolution and chat over one body of knowledge. Synchronous, deterministic, in memory alone. */
export interface Engine {
  /** Stored with what the engine made. */
  readonly version: string;
  /** Documents that can be found. */
  readonly size: number;
  readonly counts: Readonly<Record<DocumentKind, number>>;
  /** Everything that can be found. */
  documents(): KnowledgeDocument[];
  /** Whether a document can be found right now. */
  has(id: string): boolean;
  /** The best documents, best first; empty when nothing fits. */
  search(query: string, options?: SearchOptions): SearchResult[];
  triage(transcript: string, context?: Omit<ConversationInput, 'conversation_id' | 'transcript'>): Triage;
  resolve(conversation: ConversationInput, options?: MeaningOptions): EngineResolution;
  /** Ids of the documents that come into question for a conversation, best first: more than a resolution cites. */
  candidates(
    conversation: ConversationInput,
    options?: MeaningOptions,
  ): {
    readonly articles: readonly string[];
    readonly scripts: readonly string[];
  };
  /** Probability, 0 to 1, that the knowledge answers a question. */
  support(question: string, options?: MeaningOptions): number;
  /** What the engine's probabilities are computed from: what their weights are fitted to. */
  measure(conversation: ConversationInput): Measured;
  answer(question: string, options?: AnswerOptions): ChatAnswer;
  /** The same answer as it is composed: its sources first, then its text line by line. */
  streamAnswer(question: string, options?: AnswerOptions): Generator<AnswerPart, void, undefined>;
  /** Also for scripts that are not indexed. */
  describeScript(script: CorpusScript): ScriptDescription;
  /** Documents that say nearly the same as a text, most alike first. */
  nearest(text: string, options?: NearestOptions): Neighbour[];
  /** Adds or replaces a document in milliseconds; a document that is not active is withdrawn. */
  upsert(document: KnowledgeDocument): void;
  /** Takes a document out by its id. False when it was not there. */
  withdraw(id: string): boolean;
  /** Takes what became of answers that rest on a document: it moves the document's rank by a bounded shift. */
  setPrior(id: string, outcomes: SourceOutcomes): void;
  /** Why a document stands where it does for a question; null when it is not retrievable. */
  explain(question: string, id: string, options?: MeaningOptions): RankExplanation | null;
  /**
   * Takes what an embedding model made of documents, by their ids. It is forgotten with the next change of a document;
   * vectors of different lengths are not compared.
   */
  setVectors(vectors: ReadonlyMap<string, Float32Array>): void;
  /** Those vectors, at unit length. */
  vectors(): ReadonlyMap<string, Float32Array>;
  /** Learns the latent vectors anew after many changes. Only `similarity_score` and `distance` depend on them. */
  settle(): void;
}
