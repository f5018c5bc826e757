import type { DocumentKind } from '@resolution/contracts';
import type { LatentSettings } from './index/latent.ts';
import type { MatchSettings } from './index/match.ts';
import { type Match, NO_MATCH } from './index/match-measures.ts';
import type { MeaningSettings } from './index/meaning.ts';
import type { LexicalSettings, ReadingSettings } from './index/pool.ts';
import type { PriorSettings } from './index/prior.ts';
import type { QuerySettings } from './index/query.ts';
import type { KindEvidence, RouterSettings } from './index/router.ts';
import type { ScriptEvidenceSettings } from './index/script-evidence.ts';
import type { EvidenceSettings } from './resolve/evidence.ts';
import type { MainSourceSettings } from './resolve/main-source.ts';
import type { RightnessSettings } from './score/rightness.ts';
import type { SupportSettings } from './score/support.ts';
import type { SearchSettings } from './search.ts';
import type { CategorySettings } from './triage/category.ts';
import type { TierSettings } from './triage/tier.ts';

/** Weight of each measure of a match in a document's rank within its kind. */
export type RankWeights = Readonly<Record<keyof Match, number>>;

/** Every weight and threshold of the engine. The comment beside each names the run that chose it (docs/engine.md). */
export interface EngineSettings {
  readonly query: QuerySettings;
  readonly lexical: Readonly<Record<DocumentKind, LexicalSettings>>;
  readonly match: MatchSettings;
  readonly rank: Readonly<Record<DocumentKind, RankWeights>>;
  readonly scriptEvidence: ScriptEvidenceSettings;
  /** Weight of the logarithm of how many scripts do the same. */
  readonly commonFix: number;
  /** Weight of each input that a script names. */
  readonly namedInput: number;
  /** What a script gains that does to its table what the question says has to be done. */
  readonly sameRepair: number;
  readonly router: RouterSettings;
  readonly prior: PriorSettings;
  readonly category: CategorySettings;
  readonly tier: TierSettings;
  readonly evidence: EvidenceSettings;
  readonly support: SupportSettings;
  readonly rightness: RightnessSettings;
  /** Lead that a kind needs over an article to be the main source of a resolution. */
  readonly mainSource: MainSourceSettings;
  readonly latent: LatentSettings;
  readonly meaning: MeaningSettings;
  readonly search: SearchSettings;
  /** Candidates of each kind that are measured closely. */
  readonly candidates: Readonly<Record<DocumentKind, number>>;
  readonly reading: ReadingSettings;
  /** Things asked for from which a question is long, and the share of the candidates that it needs. */
  readonly longQuestion: { readonly concepts: number; readonly candidateShare: number };
}

const ARTICLE_KIND: KindEvidence = {
  quoted: 1.12,
  coverage: 0.75,
  head: 2.46,
  exact: -0.03,
  tables: 0,
  area: 0,
  cues: -0.05,
};

const LEXICAL_ALONE: RankWeights = { ...NO_MATCH, lexical: 1 };

const ARTICLE_RANK: RankWeights = {
  ...LEXICAL_ALONE,
  inLead: 1.2,
  inHead: 0.2,
  exact: 0.3,
  passage: 0.6,
  phrase: 0.8,
  titleAsked: 0.5,
  pairs: 1.4,
  quotedTitle: 3,
  product: 0.8,
  brevity: 1.9,
};

export const DEFAULT_SETTINGS: EngineSettings = {
  query: {
    chatterWeight: 0.25,
    kinship: { same: 0.7, near: 0.4, back: 0.2 },
    manyTermsFactor: 0.6,
    insidePhraseFactor: 0.5,
    wording: { weight: 0.9, decay: 0.9, manyTermsFactor: 0.8, leastRarity: 0.36, fullRarity: 0.96 },
    correctionWeight: 0.9,
    correctionLimit: 3,
    alternativesLimit: 9,
  },
  lexical: {
    article: {
      k1: 1.2,
      leastRarity: 0.5,
      fields: {
        title: { weight: 1.2, b: 0.3, pivot: 6 },
        lead: { weight: 1.2, b: 0.3, pivot: 14 },
        body: { weight: 1, b: 0.75, pivot: 140 },
        meta: { weight: 0.4, b: 0.3, pivot: 6 },
      },
    },
    script: {
      k1: 1.2,
      leastRarity: 0.5,
      fields: {
        title: { weight: 3, b: 0.3, pivot: 4 },
        lead: { weight: 1, b: 0.5, pivot: 18 },
        body: { weight: 1, b: 0.5, pivot: 15 },
        meta: { weight: 1, b: 0.3, pivot: 25 },
      },
    },
    ticket: {
      k1: 1.2,
      leastRarity: 0.5,
      fields: {
        title: { weight: 1, b: 0.3, pivot: 8 },
        lead: { weight: 1.5, b: 0.3, pivot: 35 },
        body: { weight: 0.5, b: 0.75, pivot: 90 },
        meta: { weight: 0.5, b: 0.3, pivot: 15 },
      },
    },
    knowledge: {
      k1: 1.2,
      leastRarity: 0.5,
      fields: {
        title: { weight: 1, b: 0.3, pivot: 8 },
        lead: { weight: 1, b: 0.5, pivot: 40 },
        body: { weight: 1, b: 0.75, pivot: 80 },
        meta: { weight: 0.4, b: 0.3, pivot: 5 },
      },
    },
  },
  match: { passageLength: 40, phraseLength: 12, quoteTerms: 4, unknownWeight: 0.8 },
  rank: {
    article: { ...ARTICLE_RANK },
    script: { ...LEXICAL_ALONE, exact: 0.4, inTitle: 0.3 },
    ticket: { ...LEXICAL_ALONE, coverage: 0.3, inLead: 0.5, titleAsked: 0.3, pairs: 0.6, quotedTitle: 1 },
    knowledge: { ...ARTICLE_RANK },
  },
  scriptEvidence: {
    target: 4,
    aliased: 3.5,
    folded: 2.5,
    other: 1,
    ordinary: 0.35,
    categoryWord: 0.5,
    moduleWord: 0.3,
  },
  commonFix: 0.1,
  namedInput: 0.01,
  sameRepair: 0.1,
  router: {
    sharpness: { article: 2, script: 8, ticket: 4, knowledge: 2 },
    bias: { article: 1.29, script: -0.23, ticket: -1.06, knowledge: 1.29 },
    weights: {
      article: ARTICLE_KIND,
      script: { quoted: 0, coverage: 1.9, head: 1.95, exact: 2.37, tables: 3.08, area: 1.44, cues: 2.51 },
      ticket: { quoted: 4.07, coverage: -0.24, head: -0.35, exact: 0.34, tables: 0, area: 0, cues: 1.58 },
      knowledge: ARTICLE_KIND,
    },
  },
  prior: { bound: 0.15, strength: 2, thumb: 0.25 },
  category: {
    neighbours: 15,
    sharpness: 4,
    vote: 0.3,
    words: 1,
    name: 0.9,
    spelled: 0.8,
    mixture: 0.95,
    temperature: 6,
  },
  tier: { mixture: 0.95, ratio: 4, cue: 0.8, bias: -0.8 },
  evidence: {
    tickets: 15,
    sharpness: 4,
    vote: 1.2,
    category: 0.6,
    scriptVote: 0.4,
    tables: {
      rank: 0.3,
      words: 1,
      vote: 1,
      habit: 0.3,
      prior: 1.6,
      category: 2,
      dataWord: 1,
      otherWord: 0.5,
      categoryWord: 0.15,
    },
    perKind: 10,
    articles: 12,
    scripts: 15,
    candidateShare: 0.5,
  },
  support: {
    bias: -3.68,
    weights: {
      coverage: -0.06,
      exact: -0.53,
      head: 0.83,
      passage: 0.71,
      phrase: -0.13,
      title: 1.16,
      known: 1.14,
      trade: 1.4,
      usual: 1.41,
      strange: -1.48,
      elsewhere: -2.37,
      alien: -1.22,
      foreign: -0.19,
      idioms: 1.82,
      wordings: 1.02,
      pairs: 0.28,
      quoted: 0.34,
      tables: 1.18,
      ticket: 2.41,
      subject: 1.08,
    },
    threshold: 0.5,
    meaning: 0.6,
  },
  rightness: {
    sharpness: 4,
    bias: -4.98,
    weights: {
      support: 1.32,
      agreement: 1.04,
      precedent: 0.54,
      margin: 0.44,
      share: 1.64,
      title: -0.02,
      passage: -0.73,
      quoted: -1.72,
      coverage: 0.06,
      head: 0.32,
      exact: 1.33,
      kind: 1.29,
      subject: 1.05,
      strange: -1.34,
      script: -0.08,
    },
  },
  mainSource: { tier3: 0.5, knowledgeCoverage: 0.6, knowledgeMeaning: 0.6, ticketCoverage: 0.8, articleCoverage: 0.45 },
  latent: { dimensions: 64, rounds: 2, sample: 6000, seed: 20_260_101 },
  meaning: { weight: 1, candidates: 30 },
  search: { floor: 0.15, coverageShare: 0.25, coverageLeast: 0.08, meaning: 0.35 },
  candidates: { article: 70, script: 30, ticket: 20, knowledge: 40 },
  reading: { postings: 200_000, factor: 8 },
  longQuestion: { concepts: 16, candidateShare: 0.35 },
};
