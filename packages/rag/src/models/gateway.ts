import type { z } from 'zod';
import { createMasker, type Masker } from '../privacy/masking.ts';
import type { PersonalData } from '../privacy/personal-data.ts';
import { type BudgetSettings, createTokenBudget, estimateTokens, type SpentTokens } from './budget.ts';
import type { CallRecord, ModelPrice } from './call-record.ts';
import { CIRCUIT, type Circuit, type CircuitSettings, createCircuit } from './circuit.ts';
import type { ModelClock } from './clock.ts';
import type { EmbeddedTexts, EmbedRequest } from './embed-call.ts';
import { type ModelFailure, type ModelOutcome, NOT_CONFIGURED } from './failure.ts';
import type { ModelLine } from './line.ts';
import type { CallBooks } from './model-call.ts';
import type { Generated, ModelCaller, ModelRequest, ModelStreamPart } from './request.ts';
import type { ModelSdk } from './sdk.ts';
import { DEFAULT_MODELS, type ModelTier, USE_CASES, type UseCase, type UseCaseSettings } from './use-cases.ts';

export interface ModelGatewayOptions {
  /** Without it and without `baseUrl` no model is set up, and every call answers so. */
  readonly apiKey?: string | undefined;
  /** An OpenAI-compatible server; OpenAI's own when left out. */
  readonly baseUrl?: string | undefined;
  readonly models?: Partial<Record<ModelTier, string>> | undefined;
  /** Changes to the table of use cases. */
  readonly useCases?: Partial<Record<UseCase, Partial<UseCaseSettings>>> | undefined;
  readonly budgets?: BudgetSettings | undefined;
  /** By model id. */
  readonly prices?: Readonly<Record<string, ModelPrice>> | undefined;
  readonly circuit?: Partial<CircuitSettings> | undefined;
  readonly clock: ModelClock;
  /** A number in 0..1, for the jitter of retries. */
  readonly random: () => number;
  /** Receives every call, failed ones too. What goes wrong in it costs nobody an answer, so it must report that itself. */
  readonly recordCall: (record: CallRecord) => void;
  /** How personal data is found; the built-in way when left out. */
  readonly createMasker?: ((personal: PersonalData) => Masker) | undefined;
}

/** The one door through which anything reaches a model. */
export interface ModelGateway {
  /** False when there is neither key nor server: callers need not try. */
  readonly configured: boolean;
  modelFor(useCase: UseCase): string;
  /** Asks for an answer in the shape of `schema`. Failures are values; it does not throw. */
  generate<T>(request: ModelRequest, schema: z.ZodType<T>): Promise<ModelOutcome<Generated<T>>>;
  /** Streams an answer. Ends the upstream request when the caller's signal is aborted or the loop is left. */
  stream(request: ModelRequest): AsyncGenerator<ModelStreamPart, void, void>;
  embed(request: EmbedRequest): Promise<ModelOutcome<EmbeddedTexts>>;
  /** Why a request of so many characters would not be sent now, or null. Asks nobody and records nothing. */
  refusal(useCase: UseCase, caller: ModelCaller, characters: number): ModelFailure | null;
  /** Tokens used today, to be passed in again after a restart. */
  spentTokens(): SpentTokens;
}

export function createModelGateway(options: ModelGatewayOptions): ModelGateway {
  const { clock, random } = options;
  const configured = Boolean(options.apiKey) || Boolean(options.baseUrl);
  let loading: Promise<ModelSdk> | null = null;
  const loadSdk = (): Promise<ModelSdk> => {
    loading ??= import('./sdk.ts').then(({ createSdk }) => createSdk(options));
    return loading;
  };
  const books: CallBooks = {
    clock,
    budget: createTokenBudget(options.budgets ?? {}, clock),
    prices: options.prices ?? {},
    recordCall: options.recordCall,
    createMasker: options.createMasker ?? createMasker,
  };

  // One circuit per model: they may live on one server, but a model that is too small for a task fails alone.
  const circuits = new Map<string, Circuit>();
  const circuitOf = (model: string): Circuit => {
    const known = circuits.get(model);
    if (known !== undefined) return known;
    const circuit = createCircuit(clock, { ...CIRCUIT, ...options.circuit });
    circuits.set(model, circuit);
    return circuit;
  };

  const settingsOf = (useCase: UseCase): UseCaseSettings => ({ ...USE_CASES[useCase], ...options.useCases?.[useCase] });
  const modelFor = (useCase: UseCase): string => {
    const { tier } = settingsOf(useCase);
    return options.models?.[tier] || DEFAULT_MODELS[tier];
  };
  const line = (useCase: UseCase): ModelLine => {
    const model = modelFor(useCase);
    const circuit = circuitOf(model);
    return {
      books,
      circuit,
      random,
      model,
      settings: settingsOf(useCase),
      refusal: () => (configured ? circuit.refusal() : NOT_CONFIGURED),
    };
  };

  return {
    configured,
    modelFor,
    generate: async (request, schema) => (await loadSdk()).generate(line(request.useCase), request, schema),
    async *stream(request) {
      yield* (await loadSdk()).stream(line(request.useCase), request);
    },
    embed: async (request) => (await loadSdk()).embed(line('embed'), request),
    refusal: (useCase, caller, characters) => {
      const { refusal, settings } = line(useCase);
      return refusal() ?? books.budget.refusal(caller.user, estimateTokens(characters) + settings.maxOutputTokens);
    },
    spentTokens: () => books.budget.spent(),
  };
}
