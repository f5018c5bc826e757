import type { CorpusTicket } from '@resolution/contracts';
import { prose } from '../prose.ts';

/** Solved cases around the business date, deposits, receipts and invoices. */
export const closingTickets = [
  {
    ticket_number: 'CS-45121574',
    conversation_id: 'CONV-IIQ0I41SIW',
    created_at: '2025-02-03T15:12:00.000Z',
    closed_at: '2025-02-03T18:40:00.000Z',
    status: 'Closed',
    priority: 'High',
    tier: 'Tier3',
    product: 'Hearthline Accounting',
    module: 'Accounting / Day Close',
    category: 'Day Close',
    case_type: 'Incident',
    subject: 'Day cannot be finished: a batch is named that nobody can find',
    description: prose`
      Willow Bend has been standing on 31 January since the weekend. The blocker list names posting batch 88120; the batch
        list does not contain it.
    `,
    resolution: prose`
      Checked on screen that no user had a batch open. Batch 88120 existed in the database without a single entry, left behind
        when the posting run was interrupted on Friday. Tier 3 closed it with SCRIPT-7001. The customer rolled the property
        through three days and billed February rent.
    `,
    root_cause: 'Interrupted posting run left an empty batch open',
    tags: 'day close, posting batch, business date',
    kb_id: 'KB-04A5492F6C',
    script_id: 'SCRIPT-7001',
    generated_kb_id: 'KB-SYN-7001',
    issue_summary: 'The business date is blocked by a posting batch that is not in the list of batches.',
    transcript: prose`
      Noor (Hearthline): Hearthline Support, you are talking to Noor. What can I do for you?
      Delia Marsh: Hi, Delia from Willow Bend. We can't get off January 31st. I was supposed to bill February rent this morning.
      Noor (Hearthline): Let's look at it together. What does Day Close show when you press Show blockers?
      Delia Marsh: One line, batch 88120. I looked for it under batches, it simply isn't there.
      Noor (Hearthline): Is anybody else posting at the moment?
      Delia Marsh: No, I'm alone in the office. Our server went down on Friday while charges were running, maybe that's it.
      Noor (Hearthline): That would explain it. An empty batch can only be closed in the database, so I am bringing in Tier 3.
      Noor (Hearthline): They have closed it. Please press Check again.
      Delia Marsh: List is empty now... and it rolled. Great, on to the next day!
    `,
  },
  {
    ticket_number: 'CS-47982738',
    conversation_id: 'CONV-L08VZOFAOU',
    created_at: '2025-03-18T20:05:00.000Z',
    closed_at: '2025-03-19T14:22:00.000Z',
    status: 'Closed',
    priority: 'High',
    tier: 'Tier3',
    product: 'Hearthline Accounting',
    module: 'Accounting / Day Close',
    category: 'Day Close',
    case_type: 'Incident',
    subject: 'Deposit 5071 blocks the day although it is not on the deposit list',
    description: prose`
      Day Close at Quarry Lofts complains about an open bank deposit of the previous day. The bookkeeper sees all deposits as
        closed.
    `,
    resolution: prose`
      Deposit 5071 had been created and abandoned within one second, so it has a number and no items and no list shows it.
        Tier 3 confirmed zero items and voided it with SCRIPT-7003. Customer rolled the date and printed the night log.
    `,
    root_cause: 'Deposit header without items after a double click',
    tags: 'day close, bank deposit, hidden deposit',
    kb_id: 'KB-7E8F8417EA',
    script_id: 'SCRIPT-7003',
    generated_kb_id: 'KB-SYN-7002',
    issue_summary: 'An invisible, empty bank deposit keeps the property from moving to the next day.',
    transcript: prose`
      Felix (Hearthline): Good evening, Felix speaking.
      Amit Rao: Evening. Quarry Lofts here. The system says I have a deposit open for yesterday and I swear I don't.
      Felix (Hearthline): Do you see a number in the message?
      Amit Rao: 5071. My list goes 5069, 5070, 5072. All of them closed, slips printed.
      Felix (Hearthline): So 5071 was skipped. Did you by any chance press New twice?
      Amit Rao: Could be, the page was hanging.
      Felix (Hearthline): Then it may be a header without checks in it. I will ask our database colleagues to verify that before
        anything is touched.
      Amit Rao: Fine, but I need it by tomorrow noon, the owner's report goes out.
      Felix (Hearthline): Update from this morning: nothing was inside and it has been voided. Could you try to roll?
      Amit Rao: Done. We are on the 19th. Thank you, that was quick.
    `,
  },
  {
    ticket_number: 'CS-47017192',
    conversation_id: 'CONV-WFLNY0RACI',
    created_at: '2025-01-02T13:31:00.000Z',
    closed_at: '2025-01-02T17:02:00.000Z',
    status: 'Closed',
    priority: 'Critical',
    tier: 'Tier3',
    product: 'Hearthline Accounting',
    module: 'Accounting / Day Close',
    category: 'Day Close',
    case_type: 'Incident',
    subject: 'New year: property does not know what comes after 31 December',
    description: prose`
      After the last day of the year the roll ends with "Next day is not defined". There are no blockers in the list.
    `,
    resolution: prose`
      The calendar had been generated for the new year, but 1 January was missing. Tier 3 inserted the day with SCRIPT-7002 and
        looked for other gaps (none). Property rolled to 2 January.
    `,
    root_cause: 'Yearly calendar generation skipped a day',
    tags: 'day close, calendar, year end',
    kb_id: 'KB-04A5492F6C',
    script_id: 'SCRIPT-7002',
    generated_kb_id: null,
    issue_summary: 'No next day exists in the calendar, so the property stays on the last day of the year.',
    transcript: prose`
      Imani (Hearthline): Happy new year from Hearthline Support. This is Imani.
      Joanne Petrov: Not so happy yet. Cedar Row is stuck in last year. When I roll I get "Next day is not defined".
      Imani (Hearthline): And the list of blockers?
      Joanne Petrov: Empty. Everything is posted. We bill 212 apartments today and people are standing at my counter.
      Imani (Hearthline): Understood, I am making this critical. Could you open Setup, Property, Calendar and read me the days after
        December 31st?
      Joanne Petrov: It goes 12/31 and then 1/2. There is no first of January.
      Imani (Hearthline): That is the reason. The missing day has to be added by Tier 3. Please don't change the calendar yourself.
      Imani (Hearthline): It is in now. Try again, please.
      Joanne Petrov: Moving! And once more for the second. Okay, we can bill. Thanks a lot.
    `,
  },
  {
    ticket_number: 'CS-47679079',
    conversation_id: 'CONV-K84ZO50GKK',
    created_at: '2025-04-08T09:48:00.000Z',
    closed_at: '2025-04-09T11:10:00.000Z',
    status: 'Closed',
    priority: 'Medium',
    tier: 'Tier3',
    product: 'Hearthline Accounting',
    module: 'Accounting / Day Close',
    category: 'Day Close',
    case_type: 'Incident',
    subject: 'Planned arrival of a cancelled applicant has to be completed before the date moves',
    description: prose`
      A move-in scheduled for 7 April is listed as required work. The applicant withdrew weeks ago and the application was purged;
        clicking the line opens an empty page.
    `,
    resolution: prose`
      Lease record no longer exists, therefore neither completing nor rescheduling works on screen. Tier 3 completed the task
        with SCRIPT-7005. Advice given: cancel the arrival first, purge afterwards.
    `,
    root_cause: 'Application purged while its arrival was still planned',
    tags: 'day close, planned move-in, purged applicant',
    kb_id: null,
    script_id: 'SCRIPT-7005',
    generated_kb_id: null,
    issue_summary: 'A required move-in task of a purged lease blocks the closing of the day.',
    transcript: prose`
      Greta (Hearthline): Hello, Greta here. Which property are we talking about?
      Luis Ferreira: Harbor Terrace. There's an arrival on my to-do for the 7th, a Ms. Okafor, who cancelled in March.
      Greta (Hearthline): Can you open the line and reschedule it?
      Luis Ferreira: I click and get a white page with just the menu. So I can't finish it and I can't move it, and the day won't
        close.
      Greta (Hearthline): Was her application deleted?
      Luis Ferreira: Our manager cleaned up old applications last week, yes.
      Greta (Hearthline): Then the task points to nothing. I have asked Tier 3 to complete it; you will hear from me tomorrow.
      Greta (Hearthline): It has been set to done. How does it look?
      Luis Ferreira: Gone, and I'm on the 8th already. Cheers.
    `,
  },
  {
    ticket_number: 'CS-48448654',
    conversation_id: 'CONV-G6FZ9ZKE59',
    created_at: '2025-05-05T16:20:00.000Z',
    closed_at: '2025-05-05T16:58:00.000Z',
    status: 'Closed',
    priority: 'Medium',
    tier: 'Tier1',
    product: 'Hearthline Accounting',
    module: 'Accounting / Banking',
    category: 'Bank Deposits',
    case_type: 'How-To',
    subject: 'Close Deposit is grey, totals differ by 1,150.00',
    description: 'The control total of deposit 2204 is higher than the items, and the button cannot be pressed.',
    resolution: prose`
      Followed KB-7E8F8417EA. One receipt of 1,150.00 was still a draft; it was posted and the totals agreed. Deposit closed and
        slip printed.
    `,
    root_cause: 'Receipt saved as draft',
    tags: 'bank deposit, draft receipt, control total',
    kb_id: 'KB-7E8F8417EA',
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'A deposit cannot be closed because its items do not reach the control total.',
    transcript: prose`
      Wen (Hearthline): Hi, this is Wen from Hearthline. How can I help?
      Paula Stein: My bank run today doesn't add up. I counted the checks twice, it's 18,400, but the screen says 17,250 and won't
        let me finish.
      Wen (Hearthline): The gap is 1,150. Does that amount ring a bell?
      Paula Stein: That's the rent of 3B.
      Wen (Hearthline): Please sort the items by status. Is one of them a draft?
      Paula Stein: Oh. Yes, 3B, draft. I must have been interrupted.
      Wen (Hearthline): Post it and come back to the deposit.
      Paula Stein: Button is blue now. Closed. I feel silly, thanks!
    `,
  },
  {
    ticket_number: 'CS-45589780',
    conversation_id: 'CONV-3BF16QL8YO',
    created_at: '2025-06-11T14:03:00.000Z',
    closed_at: '2025-06-11T14:41:00.000Z',
    status: 'Closed',
    priority: 'Low',
    tier: 'Tier1',
    product: 'Hearthline Accounting',
    module: 'Accounting / Receipts',
    category: 'Payments',
    case_type: 'How-To',
    subject: 'Check came back from the bank, how to put the rent back on the account',
    description: 'A resident’s check for June was not honoured. Bookkeeper is new and wants to do it right.',
    resolution: prose`
      Walked through KB-F627A5A173: Return payment on the receipt with the bank's date, fee ticked. Explained that late fees
        are recalculated from the first of the month.
    `,
    root_cause: 'Training need',
    tags: 'returned check, nsf, fee',
    kb_id: 'KB-F627A5A173',
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'A check bounced and the receipt has to be reversed with a fee.',
    transcript: prose`
      Tomas (Hearthline): Tomas at Hearthline Support, good morning.
      Nia Campbell: Morning! I'm two weeks into this job. The bank returned a rent check, insufficient funds. Do I just delete the
        payment?
      Tomas (Hearthline): Please don't delete it. Tick the receipt on the ledger and choose Return payment. What date does the bank
        mention?
      Nia Campbell: June 9th.
      Tomas (Hearthline): Use that one, not today's. There is a tick for the fee underneath.
      Nia Campbell: 35 dollars, that's what our lease says. Should I call the resident about the late fee?
      Tomas (Hearthline): The system works it out again from the first. Look at the ledger before you call.
      Nia Campbell: I see it, rent is owed again plus 35 plus the late fee. Makes sense, thank you.
    `,
  },
  {
    ticket_number: 'CS-44339304',
    conversation_id: 'CONV-9VIDWS5SL0',
    created_at: '2025-04-22T18:37:00.000Z',
    closed_at: '2025-04-23T08:15:00.000Z',
    status: 'Closed',
    priority: 'Medium',
    tier: 'Tier2',
    product: 'Hearthline Accounting',
    module: 'Payables / Invoices',
    category: 'Vendor Invoices',
    case_type: 'Incident',
    subject: 'Landscaper unpaid for seven weeks, invoices wait for a former manager',
    description: prose`
      Eleven invoices are waiting for the approval of a manager who left in March. The vendor threatens to stop the work.
    `,
    resolution: prose`
      Replaced the former manager in the approval rule and restarted the route of all eleven invoices (KB-D033C0383F). Signatures
        of the site manager were kept. Checks were printed the same evening.
    `,
    root_cause: 'Approver left, rule not updated',
    tags: 'invoice approval, former employee, vendor',
    kb_id: 'KB-D033C0383F',
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'Invoices hang because their approver no longer works for the company.',
    transcript: prose`
      Imani (Hearthline): Imani here, thank you for calling Hearthline.
      Rosa Lindqvist: Our landscaper hasn't seen money since early March and is about to walk off. All his bills sit with Brian.
      Imani (Hearthline): And Brian is…
      Rosa Lindqvist: Gone! He left seven weeks ago and nobody changed it.
      Imani (Hearthline): Do you have the right to manage approvals?
      Rosa Lindqvist: I'm the regional, so I think I do.
      Imani (Hearthline): Put yourself in Brian's place under Setup, Approval rules. Then select the eleven invoices and restart the
        route. What was signed at the site stays signed.
      Rosa Lindqvist: They're all in my task list. Approving now.
      Imani (Hearthline): I will look again tomorrow morning whether the checks went out.
      Rosa Lindqvist: They did, I printed them last night. You can close this one.
    `,
  },
  {
    ticket_number: 'CS-45164768',
    conversation_id: 'CONV-KCQ3YG280N',
    created_at: '2025-03-27T10:26:00.000Z',
    closed_at: '2025-03-27T11:05:00.000Z',
    status: 'Closed',
    priority: 'Low',
    tier: 'Tier1',
    product: 'Hearthline Accounting',
    module: 'Payables / Payments',
    category: 'Vendor Invoices',
    case_type: 'Incident',
    subject: 'Printed checks sit half an inch too low on the stock',
    description: 'Since the new printer came, amount and payee are printed below their lines.',
    resolution: prose`
      The browser was scaling the page to fit. Set scale to 100 % and margins to None in the print dialog, then shifted the
        layout up by 2 mm under Setup > Check layout > Offset. Test print on plain paper held against a blank check was right.
    `,
    root_cause: 'Print scaling of the browser',
    tags: 'check printing, alignment, printer',
    kb_id: null,
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'Check printing is misaligned on a new printer.',
    transcript: prose`
      Felix (Hearthline): Felix speaking, hello.
      Carol Hughes: Hello. New printer, and now the numbers on our checks are too low. The bank will reject them.
      Felix (Hearthline): Put plain paper in so we waste no checks. In the print dialog, what does Scale say?
      Carol Hughes: "Fit to page".
      Felix (Hearthline): Change it to 100 and choose no margins.
      Carol Hughes: Better, but still a hair low.
      Felix (Hearthline): Under Setup, Check layout, there is an offset. Enter minus 2 for vertical.
      Carol Hughes: I'm holding it against the window with a real check behind. Perfect.
    `,
  },
] as const satisfies readonly CorpusTicket[];
