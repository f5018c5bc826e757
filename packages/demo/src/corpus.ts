import type { Corpus } from '@resolution/contracts';
import { administrationArticles } from './articles/administration.ts';
import { applicantArticles } from './articles/applicants.ts';
import { certificationArticles } from './articles/certifications.ts';
import { closingArticles } from './articles/closing.ts';
import { facilityArticles } from './articles/facilities.ts';
import { learnedArticles } from './articles/learned.ts';
import { ledgerArticles } from './articles/ledger.ts';
import { moveArticles } from './articles/moves.ts';
import { payableArticles } from './articles/payables.ts';
import { subsidyArticles } from './articles/subsidy.ts';
import { learningEvents, lineage } from './learning.ts';
import { placeholders } from './placeholders.ts';
import { affordableScripts } from './scripts/affordable.ts';
import { dayCloseScripts } from './scripts/day-close.ts';
import { residentScripts } from './scripts/residents.ts';
import { administrationTickets } from './tickets/administration.ts';
import { affordableTickets } from './tickets/affordable.ts';
import { closingTickets } from './tickets/closing.ts';
import { portalAndFacilityTickets } from './tickets/portal-and-facilities.ts';
import { residentTickets } from './tickets/residents.ts';

/**
 * The knowledge of an invented vendor of property management software, "Hearthline". Counted ids (`SCRIPT-`, `KB-SYN-`,
 * `LEARN-`) lie in the 7000s, so that a workbook imported beside the demo does not replace parts of it by chance.
 */
export const demoCorpus: Corpus = {
  articles: [
    ...moveArticles,
    ...ledgerArticles,
    ...certificationArticles,
    ...subsidyArticles,
    ...closingArticles,
    ...payableArticles,
    ...facilityArticles,
    ...applicantArticles,
    ...administrationArticles,
    ...learnedArticles,
  ],
  scripts: [...dayCloseScripts, ...affordableScripts, ...residentScripts],
  tickets: [
    ...closingTickets,
    ...affordableTickets,
    ...residentTickets,
    ...portalAndFacilityTickets,
    ...administrationTickets,
  ],
  lineage,
  learningEvents,
  placeholders,
};
