import { z } from 'zod';
import type { MaskKind } from '../privacy/mask-token.ts';
import { MASK_TOKEN, readToken } from '../privacy/mask-token.ts';
import { createMasker, type MaskedItem } from '../privacy/masking.ts';
import type { PersonalData } from '../privacy/personal-data.ts';
import { DRAFT_VERSION, draftPrompt } from '../prompts/draft.v1.ts';
import type { Gap } from '../resolve/gap.ts';
import { describeFailure, type ModelFailure } from './failure.ts';
import { createGrounding, type Dropped, type Grounding } from './grounding.ts';
import { withoutMachineTalk } from './machine-talk.ts';
import { sanitizeMarkdown } from './markdown.ts';
import type { ModelDeps } from './model-deps.ts';
import type { ModelCaller } from './request.ts';

const SENTENCE_KINDS = ['symptom', 'cause', 'step', 'check', 'open'] as const;
type SentenceKind = (typeof SENTENCE_KINDS)[number];
type Sentence = { readonly kind: SentenceKind; readonly text: string };

const replySchema = z.object({
  title: z.string(),
  sentences: z.array(z.object({ kind: z.enum(SENTENCE_KINDS), text: z.string(), sources: z.array(z.string()) })),
});

export interface DraftInput {
  /** The engine's own draft for what is missing; kept when the model gives nothing. */
  readonly gap: Gap;
  readonly transcript: string;
  /** What solved the case, once somebody has. */
  readonly resolution?: string | null | undefined;
  readonly personal: PersonalData;
  readonly caller: ModelCaller;
}

/** A draft for an agent to check: never retrieved before somebody approves it. */
export interface DraftedArticle {
  readonly title: string;
  readonly body: string;
  readonly written_by: 'model' | 'engine';
  /** The prompt's version and the model; null when the engine wrote it. */
  readonly model_version: string | null;
  readonly model_notice: string | null;
  readonly dropped: Dropped | null;
  readonly masked: readonly MaskedItem[];
}

const HEADINGS = {
  symptom: 'What users see',
  cause: 'Cause',
  step: 'Resolution',
  check: 'How to verify',
  open: 'To be found out',
} as const satisfies Record<SentenceKind, string>;

/** An article is for everybody: what is personal becomes what it is. */
const NEUTRAL = {
  PERSON: 'the person',
  EMAIL: 'the e-mail address',
  PHONE: 'the phone number',
  CARD: 'the card number',
  SSN: 'the social security number',
  ACCOUNT: 'the account number',
  ADDRESS: 'the address',
  BIRTHDATE: 'the date of birth',
  TEXT: '…',
} as const satisfies Record<MaskKind, string>;

const LONGEST_TITLE = 150;

/** Lets a model draft the article that a gap asks for, from the case alone; the engine's own draft where that fails. */
export async function draftArticle({ gateway, nonce }: ModelDeps, input: DraftInput): Promise<DraftedArticle> {
  const { gap } = input;
  const transcript = withoutMachineTalk(input.transcript);
  const resolution = withoutMachineTalk(input.resolution ?? '');
  const mark = nonce();
  const gapText = withoutMachineTalk(`${gap.title}\n${gap.description}\n${gap.body}`);
  const prompt = draftPrompt({ nonce: mark, gap: gapText, transcript, resolution });
  const outcome = await gateway.generate(
    { useCase: 'draft', prompt, personal: input.personal, caller: input.caller },
    replySchema,
  );
  if (!outcome.ok) return byEngine(gap, outcome.failure);
  const grounding = createGrounding({
    passages: [
      { id: 'gap', kind: 'article', title: '', text: gapText },
      { id: 'case', kind: 'ticket', title: '', text: transcript },
      { id: 'resolution', kind: 'knowledge', title: '', text: resolution },
    ],
    instructions: prompt.instructions,
    nonce: mark,
    context: '',
  });
  const { title, sentences } = outcome.value.value;
  const kept = sentences.flatMap(({ kind, text, sources }): Sentence[] =>
    grounding.check(text, sources).kept ? [{ kind, text: withoutPersons(text, input.personal) }] : [],
  );
  if (kept.length === 0) return byEngine(gap, { kind: 'broken_reply', reason: 'unsupported' });
  return {
    title: checkTitle(title, input, grounding),
    body: render(kept),
    written_by: 'model',
    model_version: `${DRAFT_VERSION}+${outcome.value.model}`,
    model_notice: null,
    dropped: grounding.dropped(),
    masked: outcome.value.masked,
  };
}

function checkTitle(title: string, { gap, personal }: DraftInput, grounding: Grounding): string {
  const { kept } = grounding.check(title, ['gap', 'case', 'resolution']);
  return kept ? withoutPersons(title, personal).slice(0, LONGEST_TITLE) : gap.title;
}

function withoutPersons(text: string, personal: PersonalData): string {
  const neutral = createMasker(personal)
    .mask(text)
    .replaceAll(MASK_TOKEN, (token) => NEUTRAL[readToken(token)]);
  return sanitizeMarkdown(neutral, { links: 'none' }).replaceAll(/\s+/g, ' ').trim();
}

function render(sentences: readonly Sentence[]): string {
  return SENTENCE_KINDS.flatMap((kind) => {
    const texts = sentences.filter((sentence) => sentence.kind === kind).map((sentence) => sentence.text);
    if (texts.length === 0) return [];
    const lines = kind === 'step' ? texts.map((text, at) => `${at + 1}. ${text}`) : texts;
    return [`${HEADINGS[kind]}:\n${lines.join('\n')}`];
  }).join('\n\n');
}

function byEngine(gap: Gap, failure: ModelFailure): DraftedArticle {
  return {
    title: gap.title,
    body: gap.body,
    written_by: 'engine',
    model_version: null,
    model_notice: describeFailure(failure),
    dropped: null,
    masked: [],
  };
}
