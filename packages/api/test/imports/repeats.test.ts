import { describe, expect, it } from 'vitest';
import { conversations, type Desk, openDesk } from './desk.ts';

async function started(): Promise<Desk> {
  const desk = await openDesk();
  await desk.service.resumePending();
  return desk;
}

describe('a repeated upload', () => {
  it('of the same file gets the first answer again and makes nothing', async () => {
    await using desk = await started();
    const { db, service, user, workbook } = desk;
    const file = await workbook(conversations(4));
    const first = await service.upload(user, { file, async: false });
    const second = await service.upload(user, { file: { ...file, file_name: 'renamed.xlsx' }, async: false });
    expect(first).toMatchObject({ kind: 'done', replayed: false, result: { created: 4 } });
    expect(second).toEqual({ ...first, replayed: true });
    expect(await db.tickets.count({})).toBe(4);
    expect(await db.imports.latest(10)).toHaveLength(1);
  });

  it('of the same file by somebody else, or under another layout, is an upload of its own', async () => {
    await using desk = await started();
    const { service, user, other, workbook } = desk;
    const file = await workbook(conversations(2));
    await service.upload(user, { file, async: false });
    await expect(service.upload(other, { file, async: false })).resolves.toMatchObject({ replayed: false });
    const layout = { mapping: { product: 'Account Name' } };
    await expect(service.upload(user, { file, layout, async: false })).resolves.toMatchObject({
      replayed: false,
      result: { created: 0, skipped: 2 },
    });
  });

  it('under the same key gets the first answer, with another body 422, by somebody else its own', async () => {
    await using desk = await started();
    const { service, user, other } = desk;
    const upload = { tickets: conversations(2), async: false, idempotency_key: 'k-1' };
    const first = await service.uploadJson(user, upload);
    expect(await service.uploadJson(user, upload)).toEqual({ ...first, replayed: true });
    await expect(service.uploadJson(user, { ...upload, tickets: conversations(3) })).rejects.toMatchObject({
      code: 'idempotency_mismatch',
    });
    await expect(service.uploadJson(other, upload)).resolves.toMatchObject({ replayed: false });
  });

  it('of equal JSON without a key is no repeat: its conversations are skipped and named', async () => {
    await using desk = await started();
    const { service, user } = desk;
    await service.uploadJson(user, { tickets: conversations(2), async: false });
    await expect(service.uploadJson(user, { tickets: conversations(2), async: false })).resolves.toMatchObject({
      replayed: false,
      result: { created: 0, skipped: 2 },
    });
  });

  it('is told to wait while the first is being read, and while it is worked off', async () => {
    await using desk = await openDesk();
    const { service, user, workbook } = desk;
    const file = await workbook(conversations(3));
    const refusal = { code: 'request_in_progress', retryAfter: 2 };
    // Which of two at once comes first is nobody's business: one is read, the other is told to wait.
    const both = await Promise.allSettled([1, 2].map(() => service.upload(user, { file, async: true })));
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused).toEqual([expect.objectContaining(refusal)]);
    const [accepted] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    await expect(service.upload(user, { file, async: false })).rejects.toMatchObject(refusal);
    await expect(service.upload(user, { file, async: true })).resolves.toEqual({ ...accepted, replayed: true });
    await service.resumePending();
  });

  it('after a cancelled import brings in the rest', async () => {
    await using desk = await openDesk();
    const { service, user, workbook } = desk;
    const file = await workbook(conversations(3));
    const first = await service.upload(user, { file, async: true });
    if (first.kind !== 'accepted') throw new Error('accepted');
    await service.cancel(user, first.import_id);
    await service.resumePending();
    await expect(service.upload(user, { file, async: false })).resolves.toMatchObject({
      replayed: false,
      result: { created: 3 },
    });
  });

  it('after a refused one is read anew, under the same key as well', async () => {
    await using desk = await started();
    const { service, user, workbook } = desk;
    const file = await workbook([]);
    const upload = { file, async: false, idempotency_key: 'k' };
    await expect(service.upload(user, upload)).rejects.toMatchObject({ code: 'workbook_no_rows' });
    const good = await workbook(conversations(1));
    await expect(service.upload(user, { ...upload, file: good })).resolves.toMatchObject({ result: { created: 1 } });
  });

  it.each(['', 'with space', 'é', 'x'.repeat(256), 'a\nb'])('refuses the key %j', async (idempotency_key) => {
    await using desk = await openDesk();
    await expect(
      desk.service.uploadJson(desk.user, { tickets: conversations(1), async: true, idempotency_key }),
    ).rejects.toMatchObject({ code: 'invalid_input' });
  });
});
