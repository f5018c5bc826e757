import type { CitedSource, DocumentKind } from '@resolution/contracts';
import { RESOLUTION_MAX_LENGTH } from '@resolution/contracts';
import { z } from 'zod';
import type { EngineResolution } from '../engine-types.ts';
import type { MaskedItem } from '../privacy/masking.ts';
import type { PersonalData } from '../privacy/personal-data.ts';
import { RESOLVE_VERSION, resolvePrompt } from '../prompts/resolve.v1.ts';
import type { ModelOutcome } from './failure.ts';
import { createGrounding, type Dropped } from './grounding.ts';
import { withoutMachineTalk } from './machine-talk.ts';
import { sanitizeMarkdown } from './markdown.ts';
import type { ModelDeps } from './model-deps.ts';
import type { Passage } from './passage.ts';
import type { ModelCaller } from './request.ts';

const SENTENCE_KINDS = ['summary', 'step', 'check', 'escalate'] as const;
type SentenceKind = (typeof SENTENCE_KINDS)[number];

const replySchema = z.object({
  sentences: z.array(z.object({ kind: z.enum(SENTENCE_KINDS), text: z.string(), sources: z.array(z.string()) })),
});

export interface WriteInput {
  readonly transcript: string;
  readonly product: string | null;
  readonly personal: PersonalData;
  readonly resolution: EngineResolution;
  readonly caller: ModelCaller;
}

/** A resolution in a model's words, every sentence of which rests on a source that was retrieved. */
export interface WrittenResolution {
  readonly content: string;
  readonly kb_id: string | null;
  readonly script_id: string | null;
  readonly generated_kb_id: string | null;
  readonly similarity_score: number | null;
  readonly distance: number | null;
  readonly sources: CitedSource[];
  readonly model: string;
  readonly prompt_version: string;
  readonly dropped: Dropped;
  readonly masked: readonly MaskedItem[];
}

/** How the first line of a resolution names its source, by the contract. */
const REFERENCE_LABELS = {
  article: 'KB',
  script: 'Script',
  ticket: 'Resolution',
  knowledge: 'Knowledge',
} as const satisfies Record<DocumentKind, string>;
const REFERENCE_LINE = /^(?:KB|Script|Resolution|Knowledge): (\S+)/;

interface KeptSentence {
  readonly kind: SentenceKind;
  readonly text: string;
  readonly sources: readonly string[];
}

/**
 * Lets a model write the resolution from the passages the engine retrieved, and from nothing else. Sentences without a
 * retrieved source, or saying what their source does not, are left out; with none left the reply counts as broken.
 */
export async function writeResolution(
  { gateway, nonce }: ModelDeps,
  input: WriteInput,
): Promise<ModelOutcome<WrittenResolution>> {
  const { resolution, transcript } = input;
  const passages = passagesOf(resolution.sources);
  const mark = nonce();
  const prompt = resolvePrompt({ nonce: mark, transcript, product: input.product, passages });
  const outcome = await gateway.generate(
    { useCase: 'resolve', prompt, personal: input.personal, caller: input.caller },
    replySchema,
  );
  if (!outcome.ok) return outcome;
  const grounding = createGrounding({ passages, instructions: prompt.instructions, nonce: mark, context: transcript });
  const kept = outcome.value.value.sentences.flatMap(({ kind, text, sources }): KeptSentence[] => {
    const checked = grounding.check(text, sources);
    return checked.kept ? [{ kind, text: oneLine(text), sources: checked.sources }] : [];
  });
  if (kept.length === 0) return { ok: false, failure: { kind: 'broken_reply', reason: 'unsupported' } };
  return {
    ok: true,
    value: {
      ...referencesOf(resolution, kept),
      model: outcome.value.model,
      prompt_version: RESOLVE_VERSION,
      dropped: grounding.dropped(),
      masked: outcome.value.masked,
    },
  };
}

/** The passages of the engine's sources, as evidence for a model. */
export function passagesOf(sources: readonly CitedSource[]): Passage[] {
  return sources.map(({ id, kind, title, passage }) => ({ id, kind, title, text: withoutMachineTalk(passage) }));
}

type References = Pick<
  WrittenResolution,
  'content' | 'kb_id' | 'script_id' | 'generated_kb_id' | 'similarity_score' | 'distance' | 'sources'
>;

function referencesOf(resolution: EngineResolution, kept: readonly KeptSentence[]): References {
  const script = scriptBlock(resolution);
  const byModel = new Set(kept.flatMap((sentence) => sentence.sources));
  const main = mainSource(resolution, kept);
  const sources = resolution.sources.map((source) => ({
    ...source,
    cited: byModel.has(source.id) || (script !== '' && source.cited),
  }));
  const first = (test: (source: CitedSource) => boolean): string | null =>
    (test(main) ? main : sources.find((source) => source.cited && test(source)))?.id ?? null;
  return {
    content: render(`${REFERENCE_LABELS[main.kind]}: ${main.id}`, kept, script),
    kb_id: first((source) => (source.kind === 'article' || source.kind === 'knowledge') && !isDraft(source)),
    script_id: first((source) => source.kind === 'script'),
    generated_kb_id: first(isDraft),
    similarity_score: main.similarity_score,
    distance: main.distance,
    sources,
  };
}

/** Articles that were drafted by the system and approved stand in a column of their own. */
function isDraft(source: CitedSource): boolean {
  return source.id.startsWith('KB-SYN-');
}

/**
 * What the engine says of the script it rests on: tables, inputs, warnings, checks. It was read from the SQL itself and
 * stays word for word under whatever a model writes above it. Empty when the resolution rests on something else.
 */
function scriptBlock({ content }: EngineResolution): string {
  return content.startsWith(`${REFERENCE_LABELS.script}: `) ? content.slice(content.indexOf('\n') + 1).trim() : '';
}

/** The engine's own main source while the text rests on it, else the one that the model cites most. */
function mainSource(resolution: EngineResolution, kept: readonly KeptSentence[]): CitedSource {
  const counts = new Map<string, number>();
  for (const id of kept.flatMap((sentence) => sentence.sources)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const own = REFERENCE_LINE.exec(resolution.content)?.[1];
  const rests = (id: string): boolean => counts.has(id) || scriptBlock(resolution) !== '';
  const [most] = resolution.sources.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  const main = resolution.sources.find((source) => source.id === own && rests(source.id)) ?? most;
  if (main === undefined) throw new Error('A kept sentence cites a source, so there is one');
  return main;
}

const SECTION_LEADS = {
  summary: '',
  step: '',
  check: 'To verify: ',
  escalate: 'Escalate: ',
} as const satisfies Record<SentenceKind, string>;

function render(reference: string, kept: readonly KeptSentence[], script: string): string {
  const withSources = ({ text, sources }: KeptSentence): string => `${text} [${sources.join(', ')}]`;
  const of = (kind: SentenceKind): string[] => kept.filter((sentence) => sentence.kind === kind).map(withSources);
  const blocks = [
    of('summary').join(' '),
    of('step')
      .map((step, at) => `${at + 1}. ${step}`)
      .join('\n'),
    ...(['check', 'escalate'] as const).map((kind) =>
      of(kind)
        .map((line) => SECTION_LEADS[kind] + line)
        .join('\n'),
    ),
    script,
  ];
  const text = [reference, ...blocks.filter((block) => block !== '')].join('\n\n');
  return text.length <= RESOLUTION_MAX_LENGTH ? text : text.slice(0, text.lastIndexOf('\n', RESOLUTION_MAX_LENGTH));
}

function oneLine(text: string): string {
  return sanitizeMarkdown(text, { links: 'none' }).replaceAll(/\s+/g, ' ').trim();
}
