export { createEngine, ENGINE_VERSION } from './engine.ts';
export type {
  AnswerOptions,
  AnswerPart,
  ChatAnswer,
  ChatTurn,
  ConversationInput,
  Engine,
  EngineOptions,
  EngineResolution,
  NearestOptions,
  Neighbour,
  SearchOptions,
  TicketInView,
} from './engine-types.ts';
export type { Gap } from './resolve/gap.ts';
export type { ScriptDescription, ScriptInput, ScriptWarning } from './resolve/script-description.ts';
export { DEFAULT_SETTINGS, type EngineSettings } from './settings.ts';
export { type Issue, readIssue } from './text/issue.ts';
export type { Triage } from './triage/triage.ts';
