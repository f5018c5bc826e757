import type { CorpusArticle } from '@resolution/contracts';
import { prose } from '../prose.ts';

/** Business date, month end, bank deposits and reconciliation. */
export const closingArticles = [
  {
    kb_id: 'KB-04A5492F6C',
    title: 'Hearthline Accounting: Business Date Will Not Roll Forward',
    body: prose`
      The property is stuck on yesterday. Day Close ends with a list of blockers, or with the bare sentence "Required work is
        not finished".

      Before you begin
      You need the right "Close the day". Ask colleagues to save and leave open batches, since somebody else's unsaved receipt
        counts as a blocker.

      Steps
      1. Open Books > Day Close and press Show blockers.
      2. Bank deposits: close or void each deposit that is dated up to the current day.
      3. Posting batches: post them, or delete the ones that are empty.
      4. Move-ins and move-outs planned for today: complete them or give them a new date.
      5. Press Check again. When the list is empty choose Roll to next day.
      6. Behind by several days? Repeat; the calendar cannot be skipped because interest and late fees are computed daily.

      Check that it worked
      The date in the page header moved and the night log shows a green line for the property.

      When to escalate
      The list is empty and rolling still fails, or a blocker names a batch that nobody can find. That is a Tier 3 repair: copy
        the exact wording.
    `,
    tags: 'accounting, day close, business date, blockers, batches',
    module: 'Accounting / Day Close',
    category: 'Day Close',
    created_at: '2024-01-08T07:55:00.000Z',
    updated_at: '2025-06-30T12:40:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-B0658A15E7',
    title: 'Hearthline Accounting: Turn the Nightly Date Roll On or Off',
    body: prose`
      Hearthline Accounting can close the day for you in the small hours. Some managers prefer to do it themselves at month
        end.

      Before you begin
      Automatic rolling starts only when the property already stands on the present day; catch up by hand first. You need the
        role Property Administrator.

      Steps
      1. Go to Setup > Property > Calendar.
      2. Switch Nightly roll on, or off.
      3. Choose the hour. All hours are in the property's own time zone.
      4. Decide which tasks may be left open: planned arrivals and departures, late fee run, overdue final statements. Anything
         not ticked stops the roll.
      5. Add the addresses that should hear about a failed night, then save.

      Check that it worked
      The Calendar page shows "Next roll" with date and hour. Look at it again the next morning.

      When to escalate
      If the switch is on and the night log has no line at all for your property, the scheduler does not know it. Tier 2 can
        register the property.
    `,
    tags: 'accounting, automatic date roll, calendar, night run, setup',
    module: 'Accounting / Day Close',
    category: 'Day Close',
    created_at: '2024-03-04T10:18:00.000Z',
    updated_at: '2025-02-25T09:20:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-F09FDB94E0',
    title: 'Hearthline Accounting: Month-End Checklist',
    body: prose`
      Closing a month locks its entries. Work through this list on the last day or on the first of the next month, before rent
        is billed.

      Before you begin
      Print the list of open items with Books > Month end > Open items and hand out the work.

      Steps
      1. Post all receipts and close every bank deposit of the month.
      2. Enter the invoices that belong to the month, or accrue them.
      3. Run Tie-out for receivables, deposits held and prepaid rent.
      4. Post depreciation and recurring journal entries.
      5. Reconcile each bank account with its statement.
      6. Save the standard reports: rent roll, delinquency, income statement, balance sheet.
      7. Choose Month end > Close. The period is locked for everybody but administrators.

      Check that it worked
      The period has a padlock in the calendar. A test entry dated in it is refused.

      When to escalate
      Close fails at "Roll balances"? Leave it, do not press the button twice, and have Tier 2 look at the message. If your
        lender's deadline is today, say so.
    `,
    tags: 'accounting, month end, closing checklist, period lock',
    module: 'Accounting / Month End',
    category: 'Month End',
    created_at: '2024-01-29T14:35:00.000Z',
    updated_at: '2025-04-01T08:08:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-EAB90EDA2A',
    title: 'Hearthline Accounting: Reopen a Closed Period for a Late Entry',
    body: prose`
      An invoice for March turned up after March was locked, and the owner wants to see it there. Reopening is possible for the
        last three periods.

      Before you begin
      - Get the consent of whoever received the reports; their figures will change.
      - Role Accounting Administrator.

      Steps
      1. In Books > Periods select the month and click the padlock.
      2. Give a reason and an hour at which the period locks itself again. Two hours are suggested.
      3. Tell nobody else to post meanwhile: the period is open for all who may post, not for you alone.
      4. Make the entry and check its period in the preview.
      5. Lock the period by hand and run Roll balances forward, so that later months start from the right figures.

      Check that it worked
      Opening balances of the following month equal the new closing balances, and the audit trail shows your reason.

      When to escalate
      Anything older than three periods, or a fiscal year that the auditors have signed off, must be requested from Tier 2 in
        writing.
    `,
    tags: 'accounting, reopen period, late entry, padlock',
    module: 'Accounting / Month End',
    category: 'Month End',
    created_at: '2024-05-15T11:44:00.000Z',
    updated_at: '2024-12-17T15:02:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-7E8F8417EA',
    title: 'Hearthline Accounting: Bank Deposit Cannot Be Closed',
    body: prose`
      Close Deposit is grey or ends in "Total does not agree", and the day cannot be finished because of it.

      Before you begin
      Count the checks and the money orders. Have the deposit number and the bank's slip next to you.

      Steps
      1. Open Books > Deposits and select the deposit.
      2. Compare Control total with Items total. Correct the control total if it was mistyped.
      3. Sort the items by status. One marked Draft was never posted: post it or take it out.
      4. Items with a bank account other than the deposit's belong in a deposit of their own. Use Move to another deposit.
      5. If somebody else has it open, their name is shown at the top; ask them to leave it, or press Take over after ten
         minutes.
      6. Press Close Deposit and print the slip.

      Check that it worked
      Status Closed, difference 0.00, and the cash account carries one entry with the number of the deposit.

      When to escalate
      A deposit that is empty and still refuses, or one whose number is missing from the list while Day Close complains about
        it, goes to Tier 3.
    `,
    tags: 'accounting, bank deposit, close deposit, receipts, control total',
    module: 'Accounting / Banking',
    category: 'Bank Deposits',
    created_at: '2024-02-13T09:27:00.000Z',
    updated_at: '2025-03-12T17:19:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-F4AB7082D9',
    title: 'Hearthline Accounting (New): Bank Deposit Cannot Be Closed',
    body: prose`
      In the new cash desk deposits are built from scanned items. The banner "2 items need attention" keeps the Close button
        away until every scan has been read or typed in.

      What you need
      Cash desk role, and the scanner's helper running on your PC if images have to be scanned again.

      Steps
      1. Click the banner. You land on the first item in question.
      2. Blurred amount: type it. Unknown payer: search for the household and attach it.
      3. Duplicate image: choose Discard, never Skip, because skipped images stay in the total.
      4. Go back to the overview and refresh; the banner should be gone.
      5. Press Close and send. The electronic file leaves for the bank straight away.

      How to verify
      A receipt from the bank with a confirmation number arrives within half an hour and hangs on the deposit.

      When to escalate
      The bank answers "file refused" or nothing comes back by the evening: hand Tier 2 the deposit number, not the file
        itself, since it contains account numbers.
    `,
    tags: 'accounting, new experience, cash desk, check scanning, deposit',
    module: 'Accounting / Banking',
    category: 'Bank Deposits',
    created_at: '2025-04-14T08:30:00.000Z',
    updated_at: '2025-07-08T16:06:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-F627A5A173',
    title: 'Hearthline Accounting: Record a Returned Check or Bounced Bank Draft',
    body: prose`
      The bank sent a payment back for lack of funds. The resident owes the rent again, plus the fee your lease allows.

      Before you begin
      Wait for the bank's notice; the date on it is the date of the reversal. Check under Setup > Charges that a code for
        returned payments exists.

      Steps
      1. On the resident's ledger tick the receipt and choose Return payment.
      2. Enter date and reason as the bank gives them.
      3. Keep Add returned payment fee ticked unless the property waives it.
      4. If two payments came back within a year, let Hearthline Accounting set Certified funds only. The portal then refuses
         checks from this household.
      5. Post. Late fees are worked out again from the original due date.

      Check that it worked
      The receipt is struck through, the balance is due once more, and the cash account has a negative line on the bank's date.

      When to escalate
      Receipts that were split between several charges sometimes come back only in part. If the amounts disagree, ask Tier 2
        before you write to the resident.
    `,
    tags: 'accounting, returned payment, nsf, bounced check, fee',
    module: 'Accounting / Receipts',
    category: 'Payments',
    created_at: '2024-04-18T13:42:00.000Z',
    updated_at: '2025-05-15T10:36:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-BB95C87D81',
    title: 'Hearthline Accounting: Reconcile a Bank Line That Has No Match',
    body: prose`
      The statement shows a credit or a fee which nothing in your books explains, and the reconciliation stays off by that
        amount.

      Before you begin
      Import the whole statement, not a part of it. Lines that look orphaned often belong to the first days of next month.

      Steps
      1. Open Books > Bank reconciliation and filter by Unmatched.
      2. Select the line and press Suggest. Up to five entries with near amounts or dates are offered, sums of several included.
      3. Bank charges and interest: choose Create entry; the account is taken from Setup > Bank rules.
      4. A deposit that the bank booked in two parts: select both lines and the one deposit, then Match group.
      5. What remains goes to the list Questions for the bank, with a note.

      Check that it worked
      Difference 0.00 and the button Finish turns green. The PDF lists what was created during reconciliation.

      When to escalate
      If lines you matched yesterday are loose again this morning, the statement was imported twice. Tier 2 removes the copy.
    `,
    tags: 'accounting, bank reconciliation, statement import, unmatched',
    module: 'Accounting / Banking',
    category: 'Bank Reconciliation',
    created_at: '2024-09-26T10:59:00.000Z',
    updated_at: '2025-04-22T14:15:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
] as const satisfies readonly CorpusArticle[];
