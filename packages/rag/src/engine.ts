import type {
  ChatSource,
  CorpusPlaceholder,
  CorpusScript,
  KnowledgeDocument,
  RankExplanation,
  SearchResult,
  SourceOutcomes,
} from '@resolution/contracts';
import { composeAnswer } from './chat/answer.ts';
import type {
  AnswerOptions,
  AnswerPart,
  ChatAnswer,
  ConversationInput,
  Engine,
  EngineOptions,
  EngineResolution,
  MeaningOptions,
  Measured,
  NearestOptions,
  Neighbour,
  SearchOptions,
} from './engine-types.ts';
import { explainRank } from './index/explanation.ts';
import { LatentSpace, squaredDistance } from './index/latent.ts';
import type { QuestionVector } from './index/meaning.ts';
import { nearestDocuments } from './index/nearest.ts';
import type { Entry } from './index/pool.ts';
import type { Query } from './index/query.ts';
import { type Found, KINDS, Retriever } from './index/retriever.ts';
import { documentId } from './index/searchable.ts';
import type { DraftContext } from './resolve/drafting.ts';
import { gatherEvidence } from './resolve/evidence.ts';
import { type Answer, answerIssue, type DistanceTo } from './resolve/resolution.ts';
import { describeScript, type ScriptDescription } from './resolve/script-description.ts';
import { type SupportFeatures, supportProbability } from './score/support.ts';
import { searchDocuments } from './search.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { type Issue, type IssueContext, readIssue } from './text/issue.ts';
import { CategoryModel } from './triage/category.ts';
import { DataWordModel } from './triage/data-words.ts';
import { TierModel } from './triage/tier.ts';
import { type Classification, classifyIssue, type Triage, type TriageModels, triageCase } from './triage/triage.ts';

/** Stored with what the engine made; changes with every change of its answers. */
export const ENGINE_VERSION = 'embedded-1.6';

/**
 * Answers kept for equal issues until the knowledge changes, some eight kilobytes each. Transcripts of an import repeat each
 * other often: fifty thousand of them tell some three thousand stories, in no order, so fewer would be thrown away just
 * before they are asked for again.
 */
const KEPT_ANSWERS = 5000;

/** Builds an engine over a body of knowledge. Pure memory: no database, no HTTP, no files, no clock. */
export function createEngine(options: EngineOptions): Engine {
  return new EmbeddedEngine(options);
}

/** What is kept of an issue: the answer, and of the evidence only what is asked for again. */
interface KeptAnswer {
  readonly vector: QuestionVector | undefined;
  readonly classification: Classification;
  readonly answer: Answer;
  readonly articles: readonly string[];
  readonly scripts: readonly string[];
  readonly support: SupportFeatures;
}

const idsOf = (found: readonly Found[]): string[] => found.map(({ entry }) => entry.searchable.id);

class EmbeddedEngine implements Engine {
  readonly version = ENGINE_VERSION;
  readonly #retriever: Retriever;
  readonly #models: TriageModels = { category: new CategoryModel(), tier: new TierModel() };
  readonly #placeholders: readonly CorpusPlaceholder[];
  readonly #dataWords = new DataWordModel();
  readonly #kept = new Map<string, KeptAnswer>();
  readonly #context: DraftContext;
  #learned: LatentSpace | undefined;

  constructor({ documents, placeholders = [], priors = new Map(), settings }: EngineOptions) {
    this.#retriever = new Retriever({ ...DEFAULT_SETTINGS, ...settings });
    this.#placeholders = placeholders;
    for (const document of documents) this.#add(document);
    for (const [id, outcomes] of priors) this.#retriever.priors.set(id, outcomes);
    this.#context = {
      retriever: this.#retriever,
      placeholders,
      equivalentsOf: (id) => this.#retriever.equivalentsOf(id),
    };
  }

  get size(): number {
    return this.#retriever.size;
  }

  get counts(): Engine['counts'] {
    const { article, script, knowledge, ticket } = this.#retriever.pools;
    return { article: article.size, script: script.size, knowledge: knowledge.size, ticket: ticket.size };
  }

  documents(): KnowledgeDocument[] {
    return this.#entries().map(({ searchable }) => searchable.document);
  }

  has(id: string): boolean {
    return this.#retriever.get(id) !== undefined;
  }

  search(query: string, options?: SearchOptions): SearchResult[] {
    return searchDocuments(
      {
        retriever: this.#retriever,
        equivalentsOf: (id) => this.#retriever.equivalentsOf(id),
        distanceTo: (read) => this.#distanceTo(read),
      },
      query,
      options,
    );
  }

  triage(transcript: string, context: IssueContext = {}): Triage {
    const issue = readIssue(transcript, context);
    const query = this.#retriever.read(issue.text);
    const tickets = this.#nearTickets(query);
    return triageCase(
      issue,
      classifyIssue(this.#retriever, this.#models, issue.text, query, tickets),
      this.#retriever.lexicon,
    );
  }

  resolve(conversation: ConversationInput, { vector }: MeaningOptions = {}): EngineResolution {
    const issue = readIssue(conversation.transcript, conversation);
    const kept = this.#keptFor(issue, conversation.product ?? '', vector);
    const triage = triageCase(issue, kept.classification, this.#retriever.lexicon);
    const { score, main: _, ...answer } = kept.answer;
    return {
      conversation_id: conversation.conversation_id,
      ...triage,
      tier: answer.script_id !== null ? 'Tier3' : triage.tier === 'Tier3' && !answer.abstained ? 'Tier2' : triage.tier,
      ...answer,
      relevancy_score: score.total,
      relevancy_breakdown: {
        relevancy_points: score.relevancy_points,
        accuracy_points: score.accuracy_points,
        completeness_points: score.completeness_points,
      },
      reasoning: score.reasoning,
      engine_version: this.version,
    };
  }

  candidates(
    conversation: ConversationInput,
    { vector }: MeaningOptions = {},
  ): {
    readonly articles: readonly string[];
    readonly scripts: readonly string[];
  } {
    const issue = readIssue(conversation.transcript, conversation);
    const { articles, scripts } = this.#keptFor(issue, conversation.product ?? '', vector);
    return { articles, scripts };
  }

  support(question: string, { vector }: MeaningOptions = {}): number {
    const { support } = this.#keptFor(readIssue(question), '', vector);
    return supportProbability(support, this.#retriever.settings.support);
  }

  measure(conversation: ConversationInput): Measured {
    const issue = readIssue(conversation.transcript, conversation);
    const { support, answer } = this.#keptFor(issue, conversation.product ?? '', undefined);
    return { support, main: answer.main };
  }

  answer(question: string, options?: AnswerOptions): ChatAnswer {
    let sources: ChatSource[] = [];
    let abstained = false;
    let text = '';
    for (const part of this.streamAnswer(question, options)) {
      if (part.type === 'text') text += part.text;
      else ({ sources, abstained } = part);
    }
    return { text: text.trim(), sources, abstained };
  }

  streamAnswer(question: string, options?: AnswerOptions): Generator<AnswerPart, void, undefined> {
    return composeAnswer(this.#context, question, options);
  }

  describeScript(script: CorpusScript): ScriptDescription {
    return describeScript(script, this.#placeholders, this.#retriever.equivalentsOf(script.script_id));
  }

  nearest(text: string, options?: NearestOptions): Neighbour[] {
    return nearestDocuments(this.#retriever, text, options);
  }

  upsert(document: KnowledgeDocument): void {
    this.#learnBefore();
    this.#forget(documentId(document));
    this.#add(document);
    this.#kept.clear();
  }

  withdraw(id: string): boolean {
    this.#learnBefore();
    this.#forget(id);
    this.#kept.clear();
    return this.#retriever.withdraw(id);
  }

  setPrior(id: string, outcomes: SourceOutcomes): void {
    this.#retriever.priors.set(id, outcomes);
    this.#kept.clear();
  }

  explain(question: string, id: string, { vector }: MeaningOptions = {}): RankExplanation | null {
    return explainRank(this.#retriever, question, id, vector);
  }

  setVectors(vectors: ReadonlyMap<string, Float32Array>): void {
    for (const [id, vector] of vectors) if (this.has(id)) this.#retriever.meanings.set(id, vector);
    this.#kept.clear();
  }

  vectors(): ReadonlyMap<string, Float32Array> {
    return new Map(this.#retriever.meanings.vectors());
  }

  settle(): void {
    this.#learned = undefined;
    this.#kept.clear();
  }

  #add(document: KnowledgeDocument): void {
    const entry = this.#retriever.upsert(document);
    if (entry === undefined) return;
    if (entry.searchable.kind === 'ticket') {
      this.#models.category.learn(entry);
      this.#models.tier.learn(entry);
      this.#dataWords.learn(entry, this.#retriever.lexicon);
    }
  }

  /** Takes back what a document taught, before it is replaced or withdrawn. */
  #forget(id: string): void {
    const entry = this.#retriever.get(id);
    if (entry === undefined) return;
    if (entry.searchable.kind === 'ticket') {
      this.#models.category.forget(entry);
      this.#models.tier.forget(entry);
      this.#dataWords.forget(entry, this.#retriever.lexicon);
    }
  }

  #nearTickets(query: Query): Found[] {
    return this.#retriever.findKind(query, 'ticket', this.#retriever.settings.evidence.tickets);
  }

  #keptFor(issue: Issue, product: string, vector: QuestionVector | undefined): KeptAnswer {
    const key = `${product}\n${issue.text}`;
    const same = this.#kept.get(key);
    const kept = same !== undefined && isSame(same.vector, vector) ? same : this.#resolveAnew(issue, product, vector);
    this.#keep(key, kept);
    return kept;
  }

  #resolveAnew(issue: Issue, product: string, vector: QuestionVector | undefined): KeptAnswer {
    const retriever = this.#retriever;
    const query = retriever.read(issue.text, product, vector);
    const tickets = this.#nearTickets(query);
    const classification = classifyIssue(retriever, this.#models, issue.text, query, tickets);
    const { category } = classification.category;
    const evidence = gatherEvidence(retriever, query, tickets, category, this.#dataWords, retriever.settings.evidence);
    const answer = answerIssue(this.#context, {
      text: issue.text,
      query,
      category,
      tier3: classification.tier.tier3,
      evidence,
      distanceTo: this.#distanceTo(query),
    });
    return {
      vector,
      classification,
      answer,
      articles: idsOf(evidence.articles),
      scripts: idsOf(evidence.scripts),
      support: evidence.support.features,
    };
  }

  /** Keeps an answer, the oldest making room. */
  #keep(key: string, kept: KeptAnswer): void {
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    if (this.#kept.size <= KEPT_ANSWERS) return;
    for (const oldest of this.#kept.keys()) {
      this.#kept.delete(oldest);
      return;
    }
  }

  #distanceTo(query: Query): DistanceTo {
    const counts = new Map<number, number>();
    for (const concept of query.concepts) if (concept.own !== 0 && !concept.chatter) counts.set(concept.own, 1);
    const vector = this.#space.project(counts);
    return ({ entry }) =>
      this.#retriever.meanings.distance(query, entry.searchable.id) ??
      squaredDistance(vector, this.#space.vectorOf(entry));
  }

  /** Learned when a distance is first asked for, so that nobody who starts waits for it. */
  get #space(): LatentSpace {
    this.#learned ??= this.#learnSpace();
    return this.#learned;
  }

  /** The vectors are those of the documents that were there at first: two engines that see the same changes stay equal. */
  #learnBefore(): void {
    this.#learned ??= this.#learnSpace();
  }

  #learnSpace(): LatentSpace {
    const { lexicon, idf, settings } = this.#retriever;
    return new LatentSpace(this.#entries(), lexicon.size, idf, settings.latent);
  }

  #entries(): Entry[] {
    return KINDS.flatMap((kind) => [...this.#retriever.pools[kind].entries()]);
  }
}

function isSame(left: QuestionVector | undefined, right: QuestionVector | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  if (left.weight !== right.weight || left.values.length !== right.values.length) return false;
  return left.values.every((value, at) => value === right.values[at]);
}
