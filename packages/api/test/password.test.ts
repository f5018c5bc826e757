import { PASSWORD_MIN_LENGTH, registerInputSchema } from '@resolution/contracts';
import { Bcrypt } from 'oslo/password';
import { describe, expect, test } from 'vitest';
import { commonPasswords } from '../src/features/auth/common-passwords.ts';
import { createPasswordHasher } from '../src/features/auth/password-hasher.ts';
import { weaknessOf } from '../src/features/auth/password-rules.ts';

const owner = { email: 'dana.miller@sunset-homes.com', username: 'Dana Miller' };

const registered = (value: string) =>
  registerInputSchema.safeParse({ username: 'Dana', email: owner.email, password: value });

describe('which passwords are taken', () => {
  test.each([
    ['11 characters', 'abcdefghijk', false],
    ['12 characters', 'vuqhyzkwmpol', true],
    ['64 characters', 'k'.repeat(3) + 'zu fq'.repeat(12) + 'b', true],
    ['128 characters', 'zu fqn '.repeat(18) + 'ab', true],
    ['129 characters', 'x'.repeat(129), false],
    ['spaces and Unicode', 'ξύλο 木材 дерево', true],
    ['letters alone: there are no composition rules', 'quietharborlantern', true],
  ])('length: %s', (_name, value, taken) => {
    expect(registered(value).success).toBe(taken);
  });

  test('a short one is told of passphrases', () => {
    expect(registered('short').error?.issues[0]?.message).toMatch(/passphrase/);
  });

  test('the shipped list holds more than 3,000 entries of allowed length', async () => {
    const common = await commonPasswords();
    expect(common.size).toBeGreaterThan(3000);
    for (const entry of common) expect(entry.length).toBeGreaterThanOrEqual(PASSWORD_MIN_LENGTH);
  });

  test.each([
    'password1234',
    'PassWord1234',
    'qwertyqwerty',
    '123456123456',
    'dana.miller@sunset-homes.com',
    'DanaMiller2024!',
    'millermiller1',
    'realpage123456',
    'RealPage-Resolution-1',
    'sunsethomes!!!!',
  ])('%s is refused with the reason', async (value) => {
    expect(await weaknessOf(value, owner)).toMatch(/safer/);
  });

  test.each(['correct horse battery', 'realpage makes my tea cold', 'vuqhyzkwmpol', '木材木材木材木材 forest'])(
    '%s is taken',
    async (value) => {
      expect(await weaknessOf(value, owner)).toBeNull();
    },
  );
});

describe('how passwords are kept', () => {
  const hasher = createPasswordHasher({ cost: 4, queueLimit: 100 });

  test('two that agree in their first 72 bytes do not pass for one another', async () => {
    const common = 'x'.repeat(72);
    const stored = await hasher.hash(`${common}one`);
    expect((await hasher.check(`${common}one`, stored)).matches).toBe(true);
    expect((await hasher.check(`${common}two`, stored)).matches).toBe(false);
  });

  test('what stands behind a NUL counts', async () => {
    const stored = await hasher.hash('long enough\0one');
    expect((await hasher.check('long enough\0two', stored)).matches).toBe(false);
  });

  test('the same letters in another Unicode form are the same password', async () => {
    const stored = await hasher.hash('caf\u00e9 du commerce');
    expect((await hasher.check('cafe\u0301 du commerce', stored)).matches).toBe(true);
  });

  test('a $2b$ hash from elsewhere is accepted and due for replacement; an own one is not', async () => {
    const foreign = (await new Bcrypt({ cost: 5 }).hash('made elsewhere 1')).replace(/^\$2y\$/, '$2b$');
    expect(await hasher.check('made elsewhere 1', foreign)).toEqual({ matches: true, outdated: true });
    expect((await hasher.check('made elsewhere 2', foreign)).matches).toBe(false);
    expect((await hasher.check('made elsewhere 1', await hasher.hash('made elsewhere 1'))).outdated).toBe(false);
  });

  test.each([null, '', 'not-a-hash', '$argon2id$v=19$'])(
    'no account, or no hash (%s): one comparison all the same',
    async (stored) => {
      let compared = 0;
      const inner = new Bcrypt({ cost: 4 });
      const counting = createPasswordHasher({
        cost: 4,
        queueLimit: 10,
        algorithm: {
          hash: (password) => inner.hash(password),
          verify: (hash, password) => {
            compared += 1;
            return inner.verify(hash, password);
          },
        },
      });
      expect((await counting.check('whatever it is', stored)).matches).toBe(false);
      await counting.check('whatever it is', await counting.hash('something else'));
      expect(compared).toBe(2);
    },
  );

  test('hashes wait in a bounded queue; what is beyond is told to come back', async () => {
    const bounded = createPasswordHasher({ cost: 4, queueLimit: 3 });
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => bounded.hash('some password')));
    const refused = asked.filter(({ status }) => status === 'rejected');
    expect(asked.length - refused.length).toBeLessThanOrEqual(3 + 2);
    for (const one of refused) expect(one).toMatchObject({ reason: { code: 'unavailable', retryAfter: 2 } });
  });
});
