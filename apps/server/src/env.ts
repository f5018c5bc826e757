import { DEFAULT_SETTINGS } from '@resolution/rag';
import { z } from 'zod';

/** The example value of the documentation, and other values that everybody knows. */
const WELL_KNOWN_SECRETS = [
  'your-super-secret-key-change-in-production',
  'changeme',
  'change-me',
  'secret',
  'password',
];
const SECRET_MIN_BYTES = 32;

/** A reason why the program does not start: one sentence that names the variable. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

export interface ServerEnv {
  readonly production: boolean;
  readonly port: number;
  readonly dataDir: string;
  /** A `file:` or `sqlite:///` URL; null for the file in the data folder. */
  readonly databaseUrl: string | null;
  /** Null: a random one is kept in the data folder. */
  readonly secretKey: string | null;
  readonly accessTokenMinutes: number;
  readonly frontendUrl: string;
  readonly openAiApiKey: string | null;
  readonly aiBaseUrl: string | null;
  readonly aiChatModel: string | null;
  readonly aiEmbeddingModel: string | null;
  /** Length of the vectors; null: the model's own. */
  readonly aiEmbeddingDimensions: number | null;
  /** What full agreement of meaning adds to a document's rank. */
  readonly aiEmbeddingWeight: number;
  /** Tokens that models may use in a UTC day: for one person, for everybody together, for all visitors together. */
  readonly aiUserTokensPerDay: number;
  readonly aiTokensPerDay: number;
  readonly aiVisitorTokensPerDay: number;
  /** Origins whose pages may hold the visitors' chat; empty: there is none. */
  readonly widgetOrigins: readonly string[];
  readonly maxUploadBytes: number;
  readonly demo: boolean;
  readonly demoPassword: string | null;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  /** Password of `agent add` when nobody can be asked. */
  readonly agentPassword: string | null;
  /** Where the command was typed; relative file names are meant from there. */
  readonly invocationDir: string;
}

const DIMENSIONS_MAX = 10_000;
const WEIGHT_MAX = 100;
const WEIGHT_SENTENCE = `must be a number from 0 to ${WEIGHT_MAX}`;

const text = z.string().trim().min(1);
const wholeNumber = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${minimum} to ${maximum}`)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, `must be a whole number from ${minimum} to ${maximum}`);
const weight = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/, WEIGHT_SENTENCE)
  .transform(Number)
  .refine((value) => value <= WEIGHT_MAX, WEIGHT_SENTENCE);
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' });

/** `https://www.example.com, https://help.example.com`: exactly what browsers send as `Origin`. */
const originList = z
  .string()
  .transform((list) => list.split(',').map((one) => one.trim().replace(/\/$/, '')))
  .refine(
    (origins) => origins.every((one) => /^https?:[^*]+$/.test(one) && URL.canParse(one) && new URL(one).origin === one),
    'must be origins such as https://www.example.com, with commas between them',
  );

/** Shorter than 15 minutes in no way weaker: an ended session ends its access tokens at once anyway. */
const ACCESS_TOKEN_MINUTES_MAX = 24 * 60;

const TOKENS_MAX = 1_000_000_000_000;

const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test'], 'must be development, production or test').optional(),
  PORT: wholeNumber(0, 65_535).default(8000),
  DATA_DIR: text.default('./data'),
  DATABASE_URL: text.regex(/^(?:file:|sqlite:\/\/\/)/, 'must begin with file: or sqlite:///').optional(),
  SECRET_KEY: z.string().optional(),
  ALGORITHM: z.literal('HS256', 'must be HS256, the only algorithm that tokens are signed with').default('HS256'),
  ACCESS_TOKEN_EXPIRE_MINUTES: wholeNumber(1, ACCESS_TOKEN_MINUTES_MAX).default(15),
  OPENAI_API_KEY: text.optional(),
  FRONTEND_URL: httpUrl.default('http://localhost:5173'),
  AI_BASE_URL: httpUrl.optional(),
  AI_CHAT_MODEL: text.optional(),
  AI_EMBEDDING_MODEL: text.optional(),
  AI_EMBEDDING_DIMENSIONS: wholeNumber(1, DIMENSIONS_MAX).optional(),
  AI_EMBEDDING_WEIGHT: weight.default(DEFAULT_SETTINGS.meaning.weight),
  AI_USER_TOKENS_PER_DAY: wholeNumber(0, TOKENS_MAX).default(1_000_000),
  AI_TOKENS_PER_DAY: wholeNumber(0, TOKENS_MAX).default(10_000_000),
  AI_VISITOR_TOKENS_PER_DAY: wholeNumber(0, TOKENS_MAX).default(500_000),
  WIDGET_ORIGINS: originList.default([]),
  MAX_UPLOAD_MB: wholeNumber(1, 1024).default(25),
  DEMO: z.enum(['0', '1'], 'must be 0 or 1').default('1'),
  DEMO_PASSWORD: z.string().min(12, 'must have at least 12 characters').max(128).optional(),
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'must be trace, debug, info, warn, error, fatal or silent',
    )
    .default('info'),
  AGENT_PASSWORD: z.string().optional(),
  INIT_CWD: text.optional(),
});

/**
 * Reads and checks every variable. An empty one counts as absent, as a line `NAME=` in a .env file means.
 * @throws EnvironmentError naming the first wrong variable
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): ServerEnv {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const read = variables.safeParse(given);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new EnvironmentError(`${issue?.path.join('.') ?? 'The environment'} ${issue?.message ?? 'is wrong'}.`);
  }
  const value = read.data;
  const production = value.NODE_ENV === 'production';
  const secretKey = value.SECRET_KEY ?? null;
  if (production) requireProductionSecret(secretKey);
  return {
    production,
    port: value.PORT,
    dataDir: value.DATA_DIR,
    databaseUrl: value.DATABASE_URL ?? null,
    secretKey,
    accessTokenMinutes: value.ACCESS_TOKEN_EXPIRE_MINUTES,
    frontendUrl: new URL(value.FRONTEND_URL).origin,
    openAiApiKey: value.OPENAI_API_KEY ?? null,
    aiBaseUrl: value.AI_BASE_URL ?? null,
    aiChatModel: value.AI_CHAT_MODEL ?? null,
    aiEmbeddingModel: value.AI_EMBEDDING_MODEL ?? null,
    aiEmbeddingDimensions: value.AI_EMBEDDING_DIMENSIONS ?? null,
    aiEmbeddingWeight: value.AI_EMBEDDING_WEIGHT,
    aiUserTokensPerDay: value.AI_USER_TOKENS_PER_DAY,
    aiTokensPerDay: value.AI_TOKENS_PER_DAY,
    aiVisitorTokensPerDay: value.AI_VISITOR_TOKENS_PER_DAY,
    widgetOrigins: [...new Set(value.WIDGET_ORIGINS)],
    maxUploadBytes: value.MAX_UPLOAD_MB * 1024 * 1024,
    demo: value.DEMO === '1',
    demoPassword: value.DEMO_PASSWORD ?? null,
    logLevel: value.LOG_LEVEL,
    agentPassword: value.AGENT_PASSWORD ?? null,
    invocationDir: value.INIT_CWD ?? process.cwd(),
  };
}

/** The process's own environment, after a `.env` file in the working folder; what is set already wins over the file. */
export function loadEnv(): ServerEnv {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
      throw new EnvironmentError('The .env file cannot be read.');
    }
  }
  return readEnv(process.env);
}

function requireProductionSecret(secret: string | null): void {
  if (secret === null) throw new EnvironmentError('SECRET_KEY must be set in production.');
  if (WELL_KNOWN_SECRETS.some((known) => secret.toLowerCase().startsWith(known))) {
    throw new EnvironmentError('SECRET_KEY must not be an example value; make a random one.');
  }
  if (Buffer.byteLength(secret) < SECRET_MIN_BYTES || new Set(secret).size < 8) {
    throw new EnvironmentError(
      `SECRET_KEY must be a random value of at least ${SECRET_MIN_BYTES} bytes in production.`,
    );
  }
}
