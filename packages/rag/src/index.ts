export { standaloneQuestion } from './chat/conversation-context.ts';
export { createEngine, ENGINE_VERSION } from './engine.ts';
export type {
  AnswerOptions,
  AnswerPart,
  Audience,
  ChatAnswer,
  ChatTurn,
  ConversationInput,
  Engine,
  EngineOptions,
  EngineResolution,
  MeaningOptions,
  NearestOptions,
  Neighbour,
  SearchOptions,
  TicketInView,
} from './engine-types.ts';
export type { QuestionVector } from './index/meaning.ts';
export { type PriorSettings, priorOf } from './index/prior.ts';
export type { SpentTokens } from './models/budget.ts';
export type { CallRecord, ModelPrice } from './models/call-record.ts';
export { admitQuestion, type ChatPart, type ChatRequest, streamChat } from './models/chat.ts';
export { type ModelClock, systemClock } from './models/clock.ts';
export { type DraftedArticle, type DraftInput, draftArticle } from './models/draft.ts';
export { embeddingTextOf } from './models/embedding-text.ts';
export { createEmbedder, type Embedder, type EmbeddingCache } from './models/embeddings.ts';
export {
  describeFailure,
  type FailureKind,
  failureToError,
  type ModelFailure,
  type ModelOutcome,
} from './models/failure.ts';
export { createModelGateway, type ModelGateway, type ModelGatewayOptions } from './models/gateway.ts';
export { type GeneratedResolution, type GenerationRequest, generateResolution } from './models/generate.ts';
export type { Dropped } from './models/grounding.ts';
export { sanitizeMarkdown } from './models/markdown.ts';
export type { ModelDeps } from './models/model-deps.ts';
export type { Passage } from './models/passage.ts';
export { selectPassage } from './models/passage-selection.ts';
export type { ModelCaller } from './models/request.ts';
export { suggestTriage, type TriageSuggestion } from './models/triage.ts';
export type { ModelTier, UseCase } from './models/use-cases.ts';
export type { MaskKind } from './privacy/mask-token.ts';
export type { MaskedItem } from './privacy/masking.ts';
export { NO_PERSONAL_DATA, type PersonalData, personalDataOf } from './privacy/personal-data.ts';
export { createNonce, type Nonce } from './prompts/fence.ts';
export type { Gap } from './resolve/gap.ts';
export type { ScriptDescription, ScriptInput, ScriptWarning } from './resolve/script-description.ts';
export { DEFAULT_SETTINGS, type EngineSettings } from './settings.ts';
export { type Issue, readIssue } from './text/issue.ts';
export { termsOf } from './text/terms.ts';
export type { Triage } from './triage/triage.ts';
