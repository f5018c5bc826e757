/** Adds one to a ticket's score many times, each time by reading it and writing it back in one transaction. */
import { createDb } from '../../src/index.ts';

const [path, ref, times] = process.argv.slice(2) as [string, string, string];
const db = await createDb({ url: `file:${path}` });
await Promise.all(
  Array.from({ length: Number(times) }, () =>
    db.transaction(async (tx) => {
      const ticket = await tx.tickets.byRef(ref);
      if (ticket === null) throw new Error('no ticket');
      await tx.tickets.update(ticket.id, { relevancy_score: (ticket.relevancy_score ?? 0) + 1 });
    }),
  ),
);
await db.close();
