import { chatResponseSchema } from '@resolution/contracts';
import type { ChatPart } from '@resolution/rag';
import { expect, test } from 'vitest';
import { sourcePassages } from '../../src/features/chat/source-passages.ts';
import { FROM_ARTICLE, openWorkplace } from './workplace.ts';

const QUESTION = { message: 'The lease report shows no rows, which reporting period has to be set?' };

test('an answer names its sources, each of which can be opened', async () => {
  await using place = await openWorkplace();
  const answer = await place.chat.message(place.user, QUESTION);
  expect(chatResponseSchema.parse(answer)).toEqual(answer);
  expect(answer.timestamp).toBe('2026-03-01T09:00:00.000Z');
  expect(answer.sources.length).toBeGreaterThan(0);
  for (const { id } of answer.sources) expect((await place.knowledge.byId(place.user.actor, id)).id).toBe(id);
});

test('the stream is the same answer, sources first', async () => {
  await using place = await openWorkplace();
  const parts: ChatPart[] = [];
  for await (const part of place.chat.stream(place.user, QUESTION, new AbortController().signal)) parts.push(part);
  const { response, sources } = await place.chat.message(place.user, QUESTION);
  expect(parts[0]).toMatchObject({ type: 'sources', sources });
  expect(parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('')).toBe(response);
});

test('nothing more is made once the reader has gone', async () => {
  await using place = await openWorkplace();
  const stop = new AbortController();
  const parts: ChatPart[] = [];
  for await (const part of place.chat.stream(place.user, QUESTION, stop.signal)) {
    parts.push(part);
    stop.abort();
  }
  expect(parts).toHaveLength(1);
});

test('a source that is withdrawn while an answer is made lends it no text', async () => {
  await using place = await openWorkplace();
  const { sources } = await place.chat.message(place.user, QUESTION);
  const ids = async () => (await sourcePassages(place.db, sources)).map(({ id }) => id);
  const [first, ...others] = await ids();
  if (first === undefined) throw new Error('The answer has a source');
  await place.knowledge.retire(place.tier3, first, 'Out of date');
  expect(await ids()).toEqual(others);
  const none = await sourcePassages(place.db, sources, () => false);
  expect(none).toEqual([]);
});

test("the ticket in view is the caller's own, or an agent's; any other does not exist", async () => {
  await using place = await openWorkplace();
  const { ticket_id } = await place.ticket(FROM_ARTICLE);
  const input = { message: 'What should I do here?', context: { ticket_id } };
  for (const caller of [place.user, place.tier2])
    expect((await place.chat.message(caller, input)).response).not.toBe('');
  await expect(place.chat.message(place.other, input)).rejects.toMatchObject({ code: 'not_found' });
  const stream = place.chat.stream(place.other, input, new AbortController().signal);
  await expect(stream.next()).rejects.toMatchObject({ code: 'not_found' });
});
