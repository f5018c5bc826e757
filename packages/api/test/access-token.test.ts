import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createAccessTokens } from '../src/features/auth/access-token.ts';
import { SECRET } from './support/accounts.ts';

const now = new Date('2026-02-01T12:00:00Z');
const seconds = now.getTime() / 1000;
const claims = { owner: 'user:1', role: 'realpage_user', session_id: 'session-1' } as const;
const tokens = createAccessTokens(SECRET, 15);

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const header = { alg: 'HS256', typ: 'JWT' };
const payload = {
  iss: 'ai-resolution-system',
  aud: ['ai-resolution-system/api'],
  sub: 'user:1',
  role: 'realpage_user',
  sid: 'session-1',
  exp: seconds + 900,
};

/** A token signed with our own key: whatever is wrong with it is in what it says. */
function signed(head: object, body: object, { algorithm = 'sha256', secret = SECRET } = {}): string {
  const content = `${encode(head)}.${encode(body)}`;
  return `${content}.${createHmac(algorithm, secret).update(content).digest('base64url')}`;
}

function rsaSigned(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const content = `${encode({ ...header, alg: 'RS256' })}.${encode(payload)}`;
  return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
}

test('what was issued is read back, until it expires', async () => {
  const { token, expires_in } = await tokens.issue(claims, now);
  expect(expires_in).toBe(900);
  const at = (offset: number) => tokens.read(token, new Date(now.getTime() + offset * 1000));
  expect(await at(0)).toEqual(claims);
  expect(await at(900 + 5)).toEqual(claims);
  expect(await at(900 + 6)).toBeNull();
});

test('more tokens than are remembered are all read', async () => {
  const many = Array.from({ length: 1_500 }, (_, sid) => signed(header, { ...payload, sid: `session-${sid}` }));
  const sessions = async () =>
    (await Promise.all(many.map((token) => tokens.read(token, now)))).map((read) => read?.session_id);
  const expected = many.map((_, sid) => `session-${sid}`);
  expect([await sessions(), await sessions()]).toEqual([expected, expected]);
});

test('a clock set back an hour leaves a token valid', async () => {
  const { token } = await tokens.issue(claims, now);
  expect(await tokens.read(token, new Date(now.getTime() - 3_600_000))).toEqual(claims);
});

test('the tokens that the refusals below are made from are right otherwise', async () => {
  expect(await tokens.read(signed(header, payload), now)).toEqual(claims);
  expect(await tokens.read(signed(header, { ...payload, nbf: seconds + 4 }), now)).toEqual(claims);
});

describe('refused', () => {
  const [, body = '', signature = ''] = signed(header, payload).split('.');
  test.each<[string, string]>([
    ['alg none without signature', `${encode({ ...header, alg: 'none' })}.${body}.`],
    ['alg none with our signature', signed({ ...header, alg: 'none' }, payload)],
    ['alg None', `${encode({ ...header, alg: 'None' })}.${body}.`],
    ['HS384 with our key', signed({ ...header, alg: 'HS384' }, payload, { algorithm: 'sha384' })],
    ['HS512 with our key', signed({ ...header, alg: 'HS512' }, payload, { algorithm: 'sha512' })],
    ['RS256 by another key', rsaSigned()],
    ['RS256 in the header, HMAC with our key', signed({ ...header, alg: 'RS256' }, payload)],
    ['another secret', signed(header, payload, { secret: 'another secret, long enough for HMAC' })],
    ['a changed payload', `${encode(header)}.${encode({ ...payload, sub: 'agent:1' })}.${signature}`],
    ['kid', signed({ ...header, kid: '../../dev/null' }, payload)],
    ['jku', signed({ ...header, jku: 'https://evil.example/jwks' }, payload)],
    ['jwk', signed({ ...header, jwk: { kty: 'oct', k: encode('x') } }, payload)],
    ['x5u', signed({ ...header, x5u: 'https://evil.example/cert' }, payload)],
    ['crit', signed({ ...header, crit: ['exp'] }, payload)],
    ['another typ', signed({ ...header, typ: 'refresh' }, payload)],
    ['wrong issuer', signed(header, { ...payload, iss: 'somebody-else' })],
    ['no issuer', signed(header, { ...payload, iss: undefined })],
    ['wrong audience', signed(header, { ...payload, aud: ['other'] })],
    ['one audience too many', signed(header, { ...payload, aud: [...payload.aud, 'other'] })],
    ['no audience', signed(header, { ...payload, aud: undefined })],
    ['not before, ahead', signed(header, { ...payload, nbf: seconds + 60 })],
    ['expired', signed(header, { ...payload, exp: seconds - 6 })],
    ['no expiry', signed(header, { ...payload, exp: undefined })],
    ['expiry as text', signed(header, { ...payload, exp: '9999999999' })],
    ['no session', signed(header, { ...payload, sid: undefined })],
    ['a foreign subject', signed(header, { ...payload, sub: 'admin' })],
    ['a refresh token', 'UjnJri6SzOBKhQD667tHwcv90DOPshsOaVrm1yVZ5Vw'],
    ['nothing', ''],
    ['dots', '..'],
    ['no JSON', 'a.b.c'],
    ['bytes that are no base64', '\u0000.\u0000.\u0000'],
    ['a null header', `${encode(null)}.${body}.${signature}`],
    ['a signature that is no base64', `${encode(header)}.${body}.!!!`],
    ['a very long one', `${encode(header)}.${'A'.repeat(10_000)}.${signature}`],
  ])('%s', async (_name, token) => {
    expect(await tokens.read(token, now)).toBeNull();
  });
});
