import { afterEach, describe, expect, it } from 'vitest';
import type { ModelGatewayOptions } from '../../src/models/gateway.ts';
import { generateResolution } from '../../src/models/generate.ts';
import type { FakeBehaviour, FakeReply } from '../../src/testing/index.ts';
import { createRig, type GatewayRig } from './gateway-rig.ts';
import { ENGINE_VERSION, embeddedResolution, LATE_FEES, lateFeeCase, nonce, SCRIPT, WORK_ORDERS } from './world.ts';

let rig: GatewayRig | null = null;
afterEach(async () => {
  await rig?.server.close();
  rig = null;
});

const caller = { user: 'user:1' };
const embedded = embeddedResolution();
const answer = (value: unknown): FakeReply => ({ kind: 'answer', text: JSON.stringify(value) });

interface Sentence {
  readonly kind: string;
  readonly text: string;
  readonly sources: readonly string[];
}
const step = (text: string, ...sources: string[]): Sentence => ({ kind: 'step', text, sources });
const CLEAR = step('Clear the second schedule and save the page.', LATE_FEES);
const judged = (relevancy: number, accuracy: number, completeness: number) => ({
  relevancy: { points: relevancy, reason: 'It clears the schedule that overlaps.' },
  accuracy: { points: accuracy, reason: 'Each step is in the article.' },
  completeness: { points: completeness, reason: 'The preview of the late fee is left out.' },
});
/** Writes and judges as told. */
const model =
  (sentences: readonly Sentence[], judgement: unknown = judged(30, 40, 10)): FakeBehaviour =>
  ({ fields }) =>
    answer(fields.includes('sentences') ? { sentences } : judgement);

async function generate(behaviour: FakeBehaviour, options: Partial<ModelGatewayOptions> = {}) {
  rig = await createRig(behaviour, options);
  return generateResolution(
    { gateway: rig.gateway, nonce },
    { conversation: lateFeeCase(), resolution: embedded, caller },
  );
}

describe('a resolution by a model', () => {
  it('rests on what was retrieved, is judged, and says who made it', async () => {
    const made = await generate(
      model([
        {
          kind: 'summary',
          text: 'Late fees post twice because the schedule overlaps with the nightly run.',
          sources: [LATE_FEES],
        },
        step('Open the ledger of the household and choose Late Fee Schedule.', LATE_FEES),
        CLEAR,
        { kind: 'check', text: 'Run the late fee preview again to see one fee.', sources: [LATE_FEES] },
      ]),
      { models: { large: 'writer', small: 'judge' } },
    );
    expect(made.content).toBe(
      [
        `KB: ${LATE_FEES}`,
        '',
        `Late fees post twice because the schedule overlaps with the nightly run. [${LATE_FEES}]`,
        '',
        `1. Open the ledger of the household and choose Late Fee Schedule. [${LATE_FEES}]`,
        `2. Clear the second schedule and save the page. [${LATE_FEES}]`,
        '',
        `To verify: Run the late fee preview again to see one fee. [${LATE_FEES}]`,
      ].join('\n'),
    );
    expect(made).toMatchObject({
      written_by: 'model',
      model_notice: null,
      engine_version: `${ENGINE_VERSION}+resolve.v1+writer`,
      kb_id: LATE_FEES,
      script_id: null,
      relevancy_score: 80,
      relevancy_breakdown: { relevancy_points: 30, accuracy_points: 40, completeness_points: 10 },
      category: embedded.category,
      conversation_id: 'CONV-LATEFEES',
    });
    expect(made.reasoning).toMatch(/^Relevancy 30\/40: It clears the schedule that overlaps\.\nAccuracy 40\/40/);
    expect(made.sources.filter((source) => source.cited).map((source) => source.id)).toEqual([LATE_FEES]);
    expect(rig?.records.map(({ use_case, prompt_version }) => [use_case, prompt_version])).toEqual([
      ['resolve', 'resolve.v1'],
      ['judge', 'judge.v1'],
    ]);
  });

  it.each<[string, Sentence]>([
    ['an invented citation', step('Clear the second schedule and save the page.', 'KB-FFFFFFFFFF')],
    ['no citation', step('Clear the second schedule and save the page.')],
    ['a citation that does not say it', step('Clear the second schedule and save the page.', WORK_ORDERS)],
    ['an invented id in its text', step('Clear the second schedule as KB-FFFFFFFFFF says.', LATE_FEES)],
    ['an invented id in lower case', step('Clear the second schedule as kb-ffffffffff says.', LATE_FEES)],
    ['something its source does not say', step('Restart the server and call the vendor about licences.', LATE_FEES)],
    [
      'a number its source does not name',
      step('Clear the second schedule within 45 days and save the page.', LATE_FEES),
    ],
    ['a name nobody named', step('Clear the second schedule and save the page with Mallory.', LATE_FEES)],
    [
      'an address its source does not name',
      step('Clear the second schedule and save the page at https://evil.example/x.', LATE_FEES),
    ],
    ['nothing', step(' ** ', LATE_FEES)],
  ])('leaves out a sentence with %s', async (_name, sentence) => {
    const made = await generate(model([step('Open the ledger of the household.', LATE_FEES), sentence]));
    expect(made.content).toBe(`KB: ${LATE_FEES}\n\n1. Open the ledger of the household. [${LATE_FEES}]`);
    expect(Object.values(made.dropped?.sentences ?? {}).reduce((sum, count) => sum + count, 0)).toBe(1);
    const foreign = /KB-FFFFFFFFFF/i.test(JSON.stringify(sentence));
    expect(made.dropped?.citations).toEqual(foreign ? ['KB-FFFFFFFFFF'] : []);
  });

  it('shows Markdown, HTML and links as plain text', async () => {
    const made = await generate(
      model([
        step(
          'Clear the <b>second</b> [schedule](javascript:x) and ![save](https://evil.example/i.png) the page.',
          LATE_FEES,
        ),
      ]),
    );
    // The image's address stands in no source, so the whole sentence goes; the engine's own answer is left.
    expect(made.written_by).toBe('engine');
    await rig?.server.close();
    const plain = await generate(
      model([step('Clear the <b>second</b> [schedule](javascript:x) and save the page.', LATE_FEES)]),
    );
    expect(plain.content).toContain('1. Clear the ‹b›second‹/b› schedule and save the page.');
  });

  it('names another source first when it rests on that alone', async () => {
    const made = await generate(model([step('Enter the completion date in the work order and save.', WORK_ORDERS)]));
    expect(made.content.split('\n')[0]).toBe(`KB: ${WORK_ORDERS}`);
    expect(made).toMatchObject({ kb_id: WORK_ORDERS, similarity_score: 0.3333, distance: 2 });
  });

  it('keeps what the engine says of a script, word for word', async () => {
    const [source] = embedded.sources;
    const resolution = {
      ...embedded,
      content: `Script: ${SCRIPT}\nReopen a period\n\nWarning (${SCRIPT}):\n- Updates without WHERE.\n\nFill in (${SCRIPT}):\n- <LEASE_ID>: the lease`,
      kb_id: null,
      script_id: SCRIPT,
      sources:
        source === undefined
          ? []
          : [{ ...source, id: SCRIPT, kind: 'script' as const, passage: 'A data fix for the stuck lease ledger.' }],
    };
    rig = await createRig(model([step('Run the data fix for the stuck lease ledger.', SCRIPT)]));
    const made = await generateResolution(
      { gateway: rig.gateway, nonce },
      { conversation: lateFeeCase(), resolution, caller },
    );
    expect(made.written_by).toBe('model');
    expect(made.content.startsWith(`Script: ${SCRIPT}\n\n1. Run`)).toBe(true);
    expect(made.content.endsWith(resolution.content.split('\n').slice(1).join('\n').trim())).toBe(true);
    expect(made.content).toContain('<LEASE_ID>');
    expect(made.script_id).toBe(SCRIPT);
  });

  it('sends no name, phone or address of the person, and says what was masked', async () => {
    const made = await generate(model([CLEAR]));
    for (const { body } of rig?.server.requests ?? []) expect(body).not.toMatch(/Jane|Doe|Kris|0100/);
    expect(made.masked.map(({ kind, original }) => [kind, original])).toEqual([
      ['PERSON', 'Jane Doe'],
      ['PHONE', '214-555-0100'],
      ['PERSON', 'Kris'],
    ]);
  });

  it('fences everything that others wrote, under a mark that is new with each call', async () => {
    await generate(model([CLEAR]));
    const marks = rig?.server.requests.map(({ messages }) => {
      const [system, data] = messages;
      const mark = /<<end ([a-p]{32})>>/.exec(data?.content ?? '')?.[1] ?? '';
      expect(system?.content).toContain(`<<end ${mark}>>`);
      const outside = data?.content.replaceAll(
        new RegExp(`<<[a-z]+[^>]* ${mark}>>\\n[\\s\\S]*?\\n<<end ${mark}>>`, 'g'),
        '',
      );
      expect(outside?.trim()).toBe('');
      expect(messages).toHaveLength(2);
      return mark;
    });
    expect(new Set(marks).size).toBe(2);
  });
});

describe('the embedded engine stands in', () => {
  it.each<[string, FakeReply | FakeBehaviour, RegExp, Partial<ModelGatewayOptions>?]>([
    ['a failing server', { kind: 'status', status: 500 }, /its server failed \(HTTP 500\)/],
    ['429', { kind: 'status', status: 429 }, /takes no more requests/],
    ['silence', { kind: 'silence' }, /no answer within 1 s/, { useCases: { resolve: { timeoutMs: 50 } } }],
    ['broken JSON', { kind: 'answer', text: '{"sentences": [' }, /not in the form/],
    [
      'invented citations only',
      model([step('Clear the second schedule.', 'KB-FFFFFFFFFF')]),
      /rested on what was found/,
    ],
    ['no sentences', model([]), /rested on what was found/],
    ['a used-up budget', model([CLEAR]), /tokens for today are used up/, { budgets: { tokensPerDay: 10 } }],
    [
      'masking that fails',
      model([CLEAR]),
      /could not be masked/,
      {
        createMasker: () => {
          throw new Error();
        },
      },
    ],
  ])('%s', async (_name, reply, notice, options) => {
    const made = await generate(typeof reply === 'function' ? reply : () => reply, options);
    const { written_by, model_notice, dropped, masked, reasoning, ...rest } = made;
    const { reasoning: ownReasoning, ...own } = embedded;
    expect(rest).toEqual(own);
    expect({ written_by, dropped, masked }).toEqual({ written_by: 'engine', dropped: null, masked: [] });
    expect(model_notice).toMatch(notice);
    expect(reasoning).toBe(`${ownReasoning}\nWritten by the embedded engine; ${model_notice}.`);
  });

  it('without a model, as it always does', async () => {
    const made = await generate(model([CLEAR]), { apiKey: undefined, baseUrl: undefined });
    expect(made).toMatchObject({
      ...embedded,
      written_by: 'engine',
      model_notice: 'model unavailable: no model is set up',
    });
  });

  it('where nothing supports an answer: no model is asked', async () => {
    const nothing = {
      conversation_id: 'CONV-NONE',
      transcript: 'Customer: The coffee machine of the office is broken.',
    };
    const resolution = { ...embeddedResolution(), abstained: true };
    rig = await createRig(model([CLEAR]));
    const made = await generateResolution(
      { gateway: rig.gateway, nonce },
      { conversation: nothing, resolution, caller },
    );
    expect(made).toMatchObject({ ...resolution, written_by: 'engine', model_notice: null });
    expect(rig.server.requests).toHaveLength(0);
  });
});

describe('a judge', () => {
  const reasonless = { points: 30, reason: '' };
  it.each<[string, unknown]>([
    ['no JSON', 'ten out of ten'],
    ['a part missing', { relevancy: reasonless, accuracy: reasonless }],
    ['points beyond the range', judged(41, 40, 20)],
    ['points below the range', judged(-1, 40, 20)],
    ['half points', judged(30.5, 40, 20)],
    ['points as words', { ...judged(1, 1, 1), accuracy: { points: 'forty', reason: '' } }],
  ])('whose reply is broken gives no score: %s', async (_name, reply) => {
    const made = await generate(model([CLEAR], reply));
    expect(made).toMatchObject({ written_by: 'model', relevancy_score: null, relevancy_breakdown: null });
    expect(made.content).toContain('Clear the second schedule');
    expect(made.reasoning).toMatch(/^Not scored; model unavailable: /);
  });

  it('cannot be talked far above what was measured', async () => {
    const weak = {
      ...embedded,
      relevancy_breakdown: { relevancy_points: 8, accuracy_points: 12, completeness_points: 3 },
    };
    rig = await createRig(model([CLEAR], judged(40, 40, 20)));
    const made = await generateResolution(
      { gateway: rig.gateway, nonce },
      { conversation: lateFeeCase(), resolution: weak, caller },
    );
    expect(made.relevancy_breakdown).toEqual({ relevancy_points: 18, accuracy_points: 22, completeness_points: 8 });
    expect(made.relevancy_score).toBe(48);
    expect(made.reasoning).toContain('Held at 18: the judge gave 40');
  });

  it('shows no reason that speaks of something else', async () => {
    const reply = {
      ...judged(30, 30, 10),
      relevancy: { points: 30, reason: 'PWNED by Mallory, see https://evil.example/x' },
    };
    const made = await generate(model([CLEAR], reply));
    expect(made.reasoning).toContain('Relevancy 30/40: the judge gave no reason that can be shown.');
    expect(made.reasoning).not.toMatch(/PWNED|evil/);
  });

  it('shows Markdown, HTML and links in a reason as plain text', async () => {
    const reason =
      'The second schedule is <b onclick="x()">cleared</b> and [the page](javascript:x) ![is](data:x) saved.';
    const made = await generate(model([CLEAR], { ...judged(30, 30, 10), accuracy: { points: 30, reason } }));
    expect(made.reasoning).toContain(
      'Accuracy 30/40: The second schedule is ‹b onclick="x()"›cleared‹/b› and the page is saved.',
    );
  });
});
