import { describe, expect, it } from 'vitest';
import { createImportFeed } from '../../src/features/imports/import-feed.ts';

describe('createImportFeed', () => {
  it('wakes the watchers of the import that changed, and merges news that come while they work', async () => {
    const feed = createImportFeed();
    const controller = new AbortController();
    const wakes: string[] = [];
    for await (const _ of feed.watch('one', controller.signal)) {
      wakes.push('wake');
      if (wakes.length === 1) {
        feed.publish('other');
        feed.publish('one');
        feed.publish('one');
      } else controller.abort();
    }
    expect(wakes).toHaveLength(2);
  });

  it('ends when the watcher has gone, also before anything happened', async () => {
    const feed = createImportFeed();
    const seen: number[] = [];
    for await (const _ of feed.watch('one', AbortSignal.abort())) seen.push(1);
    expect(seen).toEqual([]);
  });
});
