import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesLuhn } from '../../src/privacy/detection.ts';
import { createMasker, MaskingError } from '../../src/privacy/masking.ts';
import { personalDataOf } from '../../src/privacy/personal-data.ts';

const JANE = personalDataOf({
  contact_name: 'Jane O’Neil-Ortega',
  contact_phone: '(972) 555-0143 x7',
  first_tier_agent_name: 'Kris',
});

const CASES: [name: string, text: string, masked: string][] = [
  ['full name, first and last name alone', 'Jane O’Neil-Ortega; Jane; ortega', '[PERSON_1]; [PERSON_2]; [PERSON_3]'],
  ['a possessive, and a name without its apostrophe', "Jane's and ONeil's", "[PERSON_1]'s and [PERSON_2]'s"],
  ['a name inside a word is another word', 'Janet keeps Krispies', 'Janet keeps Krispies'],
  ['the agent of the contact columns', 'Kris: hello', '[PERSON_1]: hello'],
  [
    'a name joined, reversed or with an initial',
    'Ortega, Jane; J. Ortega; JORTEGA and jane.ortega',
    '[PERSON_1]; [PERSON_2]; [PERSON_3] and [PERSON_4]',
  ],
  ['a decomposed accent', 'Jane\u0301 asked', '[PERSON_1] asked'],
  ['e-mail', 'write to a.b+c@mail.example.org.', 'write to [EMAIL_1].'],
  ['e-mail spelled out', 'a.b [at] example [dot] org', '[EMAIL_1]'],
  ['the contact phone however divided', 'call 972.555.0143 or 9725550143', 'call [PHONE_1] or [PHONE_2]'],
  ['US phone with extension', 'at 1-214-555-0100 ext. 22 today', 'at [PHONE_1] today'],
  ['international phone', '+44 20 7946 0958!', '[PHONE_1]!'],
  ['seven digits', 'ring 555-0199', 'ring [PHONE_1]'],
  ['phone in full-width digits', '２１４－５５５－０１００', '[PHONE_1]'],
  ['phone with invisible characters', '214\u200B555\u200B0100', '[PHONE_1]'],
  ['card by Luhn', 'card 4111 1111 1111 1111 exp', 'card [CARD_1] exp'],
  ['card followed by its code', '4111-1111-1111-1111 123', '[CARD_1]'],
  ['a long number that is no card', '1234567890123', '[ACCOUNT_1]'],
  ['SSN', 'SSN 078-05-1120', 'SSN [SSN_1]'],
  ['last four of an SSN', 'social security ending 1120', 'social security ending [SSN_1]'],
  ['account by its word', 'account number: 48213 please', 'account number: [ACCOUNT_1] please'],
  ['what the first pass hid', 'account1234account5678', 'account[ACCOUNT_1]account[ACCOUNT_2]'],
  ['a name with digits beside it', 'Kris7 wrote to ortega2024', '[PERSON_1]7 wrote to [PERSON_2]2024'],
  ['bare long number', 'id 123456789012', 'id [ACCOUNT_1]'],
  ['IBAN', 'DE89 3704 0044 0532 0130 00', '[ACCOUNT_1]'],
  ['street address', 'lives at 1204 N. Maple Ridge Dr Apt 4B now', 'lives at [ADDRESS_1] now'],
  ['street address in lower case', '12 main street', '[ADDRESS_1]'],
  ['post office box', 'send it to P.O. Box 1204 please', 'send it to [ADDRESS_1] please'],
  ['birth date', 'DOB: 01/02/1980', 'DOB: [BIRTHDATE_1]'],
  [
    'ids of documents stay',
    'KB-0123456789 SCRIPT-0521 CS-35956164 KB-NEW-0001',
    'KB-0123456789 SCRIPT-0521 CS-35956164 KB-NEW-0001',
  ],
  [
    'dates, amounts and versions stay',
    '2024-02-08 10:00, $1,250.00, v7.10.0, unit 12',
    '2024-02-08 10:00, $1,250.00, v7.10.0, unit 12',
  ],
  ['placeholders stay', 'run for <PROPERTY_ID>/<LEASE_ID>', 'run for <PROPERTY_ID>/<LEASE_ID>'],
  ['text that looks like a token', 'the text [PERSON_1] itself', 'the text [TEXT_1] itself'],
  ['the same original, the same token', 'x@a.org y@a.org x@a.org', '[EMAIL_1] [EMAIL_2] [EMAIL_1]'],
];

describe('masking', () => {
  it.each(CASES)('%s', (_name, text, masked) => {
    const masker = createMasker(JANE);
    expect(masker.mask(text)).toBe(masked);
    expect(masker.unmask(masked)).toBe(text);
  });

  it('finds a phone of the contact columns in forms that look like no phone', () => {
    const masker = createMasker(personalDataOf({ contact_phone: '+45 12 34 56 7' }));
    expect(masker.mask('at 45123456-7 or 45 1234 567, not 451234568')).toBe(
      'at [PHONE_1] or [PHONE_2], not [ACCOUNT_1]',
    );
    expect(createMasker().mask('at 45 1234 567')).toBe('at 45 1234 567');
  });

  it('gives nothing at all where personal data is left that it cannot replace', () => {
    // Each pass lays one more of them bare.
    const link = 'account1234';
    expect(createMasker().mask(link.repeat(4))).toBe('account[ACCOUNT_1]'.repeat(4));
    expect(() => createMasker().mask(link.repeat(9))).toThrow(MaskingError);
  });

  it('reads tokens back as models write them', () => {
    const masker = createMasker(JANE);
    masker.mask('x@a.org');
    expect(masker.unmask(String.raw`[email_1] [EMAIL 1] \[EMAIL\_1\] [EMAIL\_1] [EMAIL_2]`)).toBe(
      'x@a.org x@a.org x@a.org x@a.org [EMAIL_2]',
    );
  });

  it('says what was masked, how often and as what', () => {
    const masker = createMasker(JANE);
    masker.mask('Kris, Kris and x@a.org');
    expect(masker.items()).toEqual([
      { token: '[PERSON_1]', kind: 'PERSON', count: 2, original: 'Kris' },
      { token: '[EMAIL_1]', kind: 'EMAIL', count: 1, original: 'x@a.org' },
    ]);
  });
});

/** `d` becomes a digit. */
const digits = (pattern: string) =>
  fc.array(fc.nat({ max: 9 }), { minLength: 20, maxLength: 20 }).map((numbers) => {
    let at = 0;
    return pattern.replaceAll('d', () => String(numbers[at++]));
  });
const word = fc
  .tuple(
    fc.constantFrom('Bo', 'Cé', 'Dra', 'Mi', 'Ñu', 'Sha'),
    fc.constantFrom('lin', 'ra', 'tö', 'vette', 'wë', 'xander'),
  )
  .map((parts) => parts.join(''));
const name = fc.tuple(word, word).map((parts) => parts.join(' '));
const card = digits('4dddddddddddddd').map((start) => {
  const check = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => passesLuhn(`${start}${digit}`));
  return `${start}${check}`.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
});
const personal = fc.oneof(
  fc.constantFrom("a!b#c$%&'*+/=?^_{|}~-z@x-y.example", 'Jo.Ann@EXAMPLE.co.uk', 'ö@ü.example', 'root@localhost'),
  digits('(ddd) ddd-dddd'),
  digits('+4d dd dddd dddd'),
  digits('ddd-dd-dddd'),
  digits('ddddddddd'),
  digits('dddddddddddd'),
  card,
);
const filler = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replaceAll(/[\p{N}@]/gu, '')),
  fc.constantFrom(
    '[PERSON_1]',
    '[',
    '\\[EMAIL',
    '_1]',
    'KB-094D40D3B5',
    'Customer:',
    '\n',
    '<DATABASE>',
    'account',
    'ssn',
  ),
);

describe('masking, for any text', () => {
  it('comes back exactly, and in any pieces', () => {
    const text = fc.array(fc.oneof(filler, personal, name), { maxLength: 14 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ unit: 'binary' })),
        name,
        fc.array(fc.nat({ max: 12 })),
        (original, who, cuts) => {
          const masker = createMasker({ names: [who], phones: [] });
          const masked = masker.mask(original);
          expect(masker.unmask(masked)).toBe(original);
          const stream = masker.unmaskStream();
          let shown = '';
          let from = 0;
          for (const cut of cuts) {
            shown += stream.push(masked.slice(from, from + cut));
            from += cut;
          }
          expect(shown + stream.push(masked.slice(from)) + stream.flush()).toBe(original);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('leaves no original behind', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(filler, personal), { minLength: 1, maxLength: 6 }),
        name,
        filler,
        (parts, who, tail) => {
          const [first = '', last = ''] = who.split(' ');
          const masker = createMasker({ names: [who], phones: [] });
          const masked = masker.mask(`${parts.flat().join(' ')} ${who} ${tail} ${last} ${first.toUpperCase()}`);
          const words = masked.split(/[^\p{L}\p{M}\p{N}@.]+/u).map((left) => left.toLowerCase());
          for (const [, original] of parts) expect(masked).not.toContain(original);
          for (const part of [first, last]) expect(words).not.toContain(part.toLowerCase());
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('stays quick on text made to slow patterns down', () => {
    const masker = createMasker(JANE);
    for (const unit of ['a', '1', 'a.', '1 ', '1-', '(', '[', 'a@', 'A ', '12 Ab ', 'ssn ', 'account ']) {
      const text = unit.repeat(Math.ceil(32_767 / unit.length));
      expect(masker.unmask(masker.mask(text))).toBe(text);
    }
  });
});
