import { FaultInjector, STORAGE_FAULTS } from '@resolution/db/testing';
import { afterAll, describe, expect, test } from 'vitest';
import { ABSTAINED } from '../features/workplace.ts';
import { ISSUE, type LearningDesk, openLearningDesk, SAME_ISSUE, STEPS } from './desk.ts';

/** A loop that never stops failing would be a fault of the test itself. */
const MOST_STATEMENTS = 400;
const OTHER_FIGURE = STEPS.replace('30', '90');
const ARTICLE = 'Resolution\n1. Descale the coffee machine and switch it on again.';

let statementsFailed = 0;
afterAll(() => {
  process.stdout.write(`Learning under faults: ${statementsFailed} statements were failed, one in each try.\n`);
});

interface Act {
  /** Prepares one try and gives what to do, and what is kept of it: nothing, or all. */
  readonly prepare: (desk: LearningDesk) => Promise<{
    readonly run: () => Promise<unknown>;
    readonly kept: () => Promise<readonly boolean[]>;
  }>;
}

const ACTS: Readonly<Record<string, Act>> = {
  'an approval': {
    prepare: async (desk) => {
      const { id, ticket_id } = await desk.about(ISSUE);
      return {
        run: () => desk.tickets.approve(desk.tier3, ticket_id, STEPS),
        kept: async () => {
          const documentId = await desk.db.versions.documentOfTicket(id);
          const history = await desk.db.history.of(id);
          const { events } = await desk.db.audit.page(
            { subject_id: ticket_id, action: 'ticket.approved' },
            { limit: 5 },
          );
          return [
            (await desk.db.tickets.byRef(id))?.status === 'approved',
            (await desk.db.knowledge.ofTicket(id)) !== null,
            documentId !== null && (await desk.db.care.of(documentId)).owner !== null,
            documentId !== null && (await desk.db.corpus.lineageOf(documentId)).length >= 3,
            history.some(({ action }) => action === 'approved'),
            events.length === 1,
          ];
        },
      };
    },
  },
  'an approval that updates an entry': {
    prepare: async (desk) => {
      const entry = await desk.approve(await desk.about(ISSUE), STEPS, desk.tier3);
      const before = (await desk.db.versions.of(entry)).length;
      const { id, ticket_id } = await desk.about(SAME_ISSUE);
      return {
        run: () => desk.tickets.approve(desk.tier3, ticket_id, OTHER_FIGURE, { update_knowledge_id: entry }),
        kept: async () => [
          (await desk.db.tickets.byRef(id))?.status === 'approved',
          (await desk.db.knowledge.byRef(entry))?.resolution === OTHER_FIGURE,
          (await desk.db.versions.of(entry)).length === before + 1,
          (await desk.db.versions.documentOfTicket(id)) === entry,
        ],
      };
    },
  },
  'an approval that supersedes an entry': {
    prepare: async (desk) => {
      const older = await desk.approve(await desk.about(ISSUE), STEPS, desk.tier3);
      const { id, ticket_id } = await desk.about(SAME_ISSUE);
      return {
        run: () =>
          desk.tickets.approve(desk.tier3, ticket_id, OTHER_FIGURE, {
            resolution_of_conflict: { kind: 'supersede', knowledge_ids: [older] },
          }),
        kept: async () => [
          (await desk.db.tickets.byRef(id))?.status === 'approved',
          (await desk.db.knowledge.ofTicket(id)) !== null,
          (await desk.db.corpus.document(older))?.status === 'retired',
          (await desk.db.versions.of(older))[0]?.change === 'superseded',
        ],
      };
    },
  },
  'an accepted gap': {
    prepare: async (desk) => {
      const ticket = await desk.about('The office coffee machine is broken.', ABSTAINED);
      const kbId = ticket.generated_kb_id ?? '';
      const gap = await desk.db.gaps.ofDraft(kbId);
      return {
        run: () => desk.learning.acceptGap(desk.tier3, gap?.gap_id ?? '', { body: ARTICLE }),
        kept: async () => [
          (await desk.db.gaps.ofDraft(kbId))?.status === 'approved',
          (await desk.db.corpus.document(kbId))?.status === 'active',
          (await desk.db.versions.of(kbId)).length === 2,
          (await desk.db.corpus.lineageOf(kbId)).length >= 2,
          (await desk.db.care.of(kbId)).owner !== null,
        ],
      };
    },
  },
};

/** Which fault it is makes no difference to what is kept; each act meets one of them, at every statement. */
const TRIALS = Object.entries(ACTS).map(
  ([name, act], index) => [name, STORAGE_FAULTS[index % STORAGE_FAULTS.length] ?? 'SQLITE_BUSY', act] as const,
);

describe('when a statement fails', () => {
  test.each(TRIALS)(
    '%s is kept whole or not at all (%s), and works when it is tried again',
    async (_name, fault, act) => {
      const injector = new FaultInjector();
      let failed = 0;
      for (let statement = 1; statement <= MOST_STATEMENTS; statement += 1) {
        await using desk = await openLearningDesk(injector);
        const { run, kept } = await act.prepare(desk);
        injector.arm(statement, fault);
        const [outcome] = await Promise.allSettled([run()]);
        const hit = injector.disarm();
        expect([statement, new Set(await kept()).size]).toEqual([statement, 1]);
        if (outcome.status === 'rejected') await run();
        expect([statement, new Set(await kept())]).toEqual([statement, new Set([true])]);
        if (!hit) {
          failed = statement - 1;
          break;
        }
        statementsFailed += 1;
      }
      expect(failed).toBeGreaterThan(15);
    },
    120_000,
  );
});
