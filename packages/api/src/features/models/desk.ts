import type { Conversation } from '@resolution/contracts';
import {
  createNonce,
  type Dropped,
  type EngineResolution,
  type GeneratedResolution,
  generateResolution,
  type ModelCaller,
  type ModelDeps,
} from '@resolution/rag';

/** Everything the features know of models: how to reach one, and whom to tell what was left out of its words. */
export interface ModelDesk extends ModelDeps {
  /** Limits of what may be used in a day, for those who watch them; null where there is none. */
  readonly limits: { readonly user: number | null; readonly all: number | null };
  /** For the log: counts and ids, never text. */
  readonly noteDropped: (about: { readonly request_id: string | null } & Dropped) => void;
}

/** Writes an engine's resolution with a model, or gives it back as it was, saying why. */
export type WriteResolution = (
  conversation: Conversation,
  resolution: EngineResolution,
  caller: ModelCaller,
) => Promise<GeneratedResolution>;

export function createModelDesk(parts: Omit<ModelDesk, 'nonce'>): ModelDesk {
  return { ...parts, nonce: createNonce };
}

/** @returns What writes resolutions at this desk; it never throws for a model that fails. */
export function resolutionWriter(desk: ModelDesk): WriteResolution {
  return async (conversation, resolution, caller) => {
    const written = await generateResolution(desk, { conversation, resolution, caller });
    noteDropped(desk, caller, written.dropped);
    return written;
  };
}

/** Tells the log what a model said that no source says, if anything. */
export function noteDropped(
  { noteDropped: note }: Pick<ModelDesk, 'noteDropped'>,
  { requestId = null }: { readonly requestId?: string | null | undefined },
  dropped: Dropped | null,
): void {
  if (dropped === null) return;
  const { sentences, citations } = dropped;
  const any = citations.length > 0 || Object.values(sentences).some((count) => count > 0);
  if (any) note({ request_id: requestId, ...dropped });
}
