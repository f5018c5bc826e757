import type { Db } from '@resolution/db';
import type { TicketFeed } from '../tickets/feed.ts';
import type { ImportFeed } from './import-feed.ts';
import { accountOf } from './owner-account.ts';
import type { ImportNews } from './runner.ts';

export interface ImportNewsDeps {
  readonly db: Db;
  readonly importFeed: ImportFeed;
  readonly ticketFeed: TicketFeed;
  readonly report: (error: unknown) => void;
}

/** Passes the pipeline's news on to who watches that import, and to open ticket lists, once a batch. */
export function createImportNews({ db, importFeed, ticketFeed, report }: ImportNewsDeps): ImportNews {
  const tellLists = async (importId: string): Promise<void> => {
    const job = await db.imports.byId(importId);
    if (job === null || job.created === 0) return;
    const { kind, id } = accountOf(job.owner);
    ticketFeed.publish({
      created_by: kind === 'user' ? id : null,
      change: {
        ticket_id: null,
        status: null,
        updated_at: null,
        action: 'imported',
        actor: (await db.accounts.byRef({ kind, id }))?.username ?? null,
        actor_key: job.owner,
      },
    });
  };
  return (importId, stalled) => {
    importFeed.publish(importId, stalled);
    if (stalled === undefined) tellLists(importId).catch(report);
  };
}
