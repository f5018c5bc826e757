import { describe, expect, test } from 'vitest';
import { readEnv } from '../src/env.ts';

const SECRET = 'kVq3z0WmB8sXyT5rN1uJ7hLcP4dF9gEa';

test('without a setting everything has its documented default', () => {
  expect(readEnv({})).toMatchObject({
    production: false,
    port: 8000,
    dataDir: './data',
    databaseUrl: null,
    secretKey: null,
    accessTokenMinutes: 15,
    frontendUrl: 'http://localhost:5173',
    maxUploadBytes: 25 * 1024 * 1024,
    demo: true,
    demoPassword: null,
    logLevel: 'info',
    widgetOrigins: [],
  });
});

test('an empty value counts as absent', () => {
  expect(readEnv({ PORT: '', OPENAI_API_KEY: '', SECRET_KEY: '' })).toMatchObject({
    port: 8000,
    openAiApiKey: null,
    secretKey: null,
  });
});

test('the documented values are understood', () => {
  const env = readEnv({
    DATABASE_URL: 'sqlite:///./data/realpage.db',
    SECRET_KEY: 'your-super-secret-key-change-in-production',
    ALGORITHM: 'HS256',
    ACCESS_TOKEN_EXPIRE_MINUTES: '30',
    OPENAI_API_KEY: 'sk-your-openai-key',
    FRONTEND_URL: 'http://localhost:5173/',
    AI_EMBEDDING_MODEL: 'text-embedding-3-small',
    AI_EMBEDDING_DIMENSIONS: '256',
    AI_EMBEDDING_WEIGHT: '1.5',
    DEMO: '0',
    WIDGET_ORIGINS: 'https://www.example.com/, http://localhost:3000, https://www.example.com',
  });
  expect(env).toMatchObject({
    databaseUrl: 'sqlite:///./data/realpage.db',
    accessTokenMinutes: 30,
    frontendUrl: 'http://localhost:5173',
    aiEmbeddingModel: 'text-embedding-3-small',
    aiEmbeddingDimensions: 256,
    aiEmbeddingWeight: 1.5,
    demo: false,
    widgetOrigins: ['https://www.example.com', 'http://localhost:3000'],
  });
});

test.each([
  ['PORT', 'eighty'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['ALGORITHM', 'none'],
  ['ALGORITHM', 'RS256'],
  ['ACCESS_TOKEN_EXPIRE_MINUTES', '0'],
  ['ACCESS_TOKEN_EXPIRE_MINUTES', '1.5'],
  ['FRONTEND_URL', 'localhost'],
  ['FRONTEND_URL', 'javascript:alert(1)'],
  ['AI_BASE_URL', 'file:///etc'],
  ['WIDGET_ORIGINS', '*'],
  ['WIDGET_ORIGINS', 'www.example.com'],
  ['WIDGET_ORIGINS', 'https://www.example.com/help'],
  ['WIDGET_ORIGINS', 'https://www.example.com,,https://b.example.com'],
  ['WIDGET_ORIGINS', 'https://*.example.com'],
  ['AI_VISITOR_TOKENS_PER_DAY', 'many'],
  ['AI_EMBEDDING_WEIGHT', '-1'],
  ['AI_EMBEDDING_WEIGHT', 'much'],
  ['AI_EMBEDDING_WEIGHT', '101'],
  ['AI_EMBEDDING_DIMENSIONS', '0'],
  ['MAX_UPLOAD_MB', '0'],
  ['DEMO', 'yes'],
  ['DEMO_PASSWORD', 'short'],
  ['LOG_LEVEL', 'loud'],
  ['NODE_ENV', 'staging'],
])('%s=%s stops the start with a sentence that names it', (name, value) => {
  expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`^${name} .+\\.$`));
});

const start = (SECRET_KEY?: string) => readEnv({ NODE_ENV: 'production', SECRET_KEY });

describe('SECRET_KEY in production', () => {
  test.each([
    ['missing', undefined],
    ['empty', ''],
    ["the spec's example", 'your-super-secret-key-change-in-production'],
    ['the example made longer', 'your-super-secret-key-change-in-production-2'],
    ['shorter than 32 bytes', SECRET.slice(1)],
    ['one letter repeated', 'a'.repeat(64)],
  ])('%s: does not start', (_name, value) => {
    expect(() => start(value)).toThrow(/^SECRET_KEY must/);
  });

  test('a random one of 32 bytes starts', () => {
    expect(start(SECRET).secretKey).toBe(SECRET);
  });

  test('elsewhere none is needed', () => {
    expect(readEnv({ NODE_ENV: 'development' }).secretKey).toBeNull();
  });
});
