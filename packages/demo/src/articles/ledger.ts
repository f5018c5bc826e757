import type { CorpusArticle } from '@resolution/contracts';
import { prose } from '../prose.ts';

/** Charges, fees and balances of resident accounts. */
export const ledgerArticles = [
  {
    kb_id: 'KB-CAB9C49637',
    title: 'Hearthline Leasing: Move a Charge Posted to the Wrong Resident',
    body: prose`
      A parking fee or a repair bill landed on the neighbour's account. Hearthline Leasing has no "move" button for posted
        charges; you credit one account and charge the other, and link both so that an auditor can follow.

      Before you begin
      - Both accounts belong to the same property.
      - If the wrong resident has already paid the charge, the receipt has to be reallocated afterwards.

      Steps
      1. Open the wrong account, choose Ledger and tick the charge.
      2. Press Credit > Full amount, reason "Posted in error". Note the reference it is given.
      3. Open the right account and choose Ledger > New charge with the same charge code and the same service date.
      4. Paste the reference into the field Related entry.
      5. Post both entries. They go to the same batch as long as you stay signed in.

      Check that it worked
      The charge code's total for the month has not changed, and each ledger shows the related entry as a link.

      When to escalate
      A charge of a closed month can be credited in the open month only. If the owner insists on the old month, ask a
        supervisor whether the period may be reopened.
    `,
    tags: 'leasing, ledger, charge, credit, correction',
    module: 'Ledger / Charges',
    category: 'Ledger and Charges',
    created_at: '2024-02-19T10:30:00.000Z',
    updated_at: '2025-04-08T15:21:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-239F41BA56',
    title: 'Hearthline Leasing (New): Move a Charge Posted to the Wrong Resident',
    body: prose`
      The new Hearthline Leasing can hand a posted charge over to another account in one go, which saves the pair of manual
        entries that the classic screens ask for.

      What you need
      Permission "Reassign charges", and an open month for the date of the charge. Charges with a payment on them are skipped
        until the payment is detached.

      Steps
      1. On the Money tab of the account that should not have it, hover over the charge and select Reassign.
      2. Type the name or the unit of the household that owes it. Only households of your property are suggested.
      3. Keep the original service date unless the lease started later.
      4. Write a short note; it is printed on both statements.
      5. Confirm. Credit and charge are created together, or not at all.

      How to verify
      Open Money > Activity on either account: the two entries carry one shared number beginning with RX.

      When to escalate
      "Nothing to reassign" on a charge without payments means that a nightly job still holds it. Try the next morning, then
        contact Tier 2.
    `,
    tags: 'leasing, new experience, ledger, reassign, charge',
    module: 'Ledger / Charges',
    category: 'Ledger and Charges',
    created_at: '2025-03-05T09:55:00.000Z',
    updated_at: '2025-06-11T14:02:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-0851FECB73',
    title: 'Hearthline Leasing: Stop Late Fees on an Account That Should Be Exempt',
    body: prose`
      An employee unit, a court agreement or a subsidy that arrives late: some accounts must never be charged a late fee, yet
        the night run of Hearthline Leasing adds one every month.

      Before you begin
      Find out who granted the exemption and until when. The reason is required and is shown in the audit trail.

      Steps
      1. Open the account and choose Billing > Late fee rule.
      2. Replace "Property default" with "Exempt" and enter the last day of the exemption. Leave it empty only for employee
         units.
      3. Save. The rule is read at the next night run, not backwards.
      4. Credit the fees that are already there: Ledger > Filter "Late fee" > Credit, reason "Exempt account".
      5. If the subsidy share alone is late, choose "Tenant share only" instead of Exempt, so that the resident's own arrears
         still count.

      Check that it worked
      Run Late Fee Preview for the property; the account is listed at the bottom under Skipped with your reason.

      When to escalate
      Fees come back although the preview skips the account: a second rule at lease level overrides it. Tier 2 can see both.
    `,
    tags: 'leasing, late fee, exemption, billing rule',
    module: 'Ledger / Late Fees',
    category: 'Ledger and Charges',
    created_at: '2024-06-21T13:18:00.000Z',
    updated_at: '2025-02-27T11:40:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-6069CBB58F',
    title: 'Hearthline Leasing: Recurring Charge Did Not Post for the New Month',
    body: prose`
      Rent was posted for most of the property on the first, but one or several households have no rent, pet fee or storage
        charge in the new month.

      Before you begin
      You need to know whether the whole property is affected. If no account has the charge, go straight to the last step.

      Steps
      1. On the account open Billing > Recurring charges and read the From and To dates. A charge that ended with the old lease
         is the usual reason.
      2. Extend the To date, or enter the charge anew for the new lease term.
      3. Look at the column Hold. A hold set during a dispute stays until somebody removes it.
      4. Post the missing month with Billing > Post single account. Choose the first of the month as charge date.
      5. If the entire property is missing, open Books > Posting log, select the run of the first and press Run again. It skips
         accounts that have the charge.

      Check that it worked
      The Charge Exceptions report for the month is empty.

      When to escalate
      The log says "batch in use" for more than an hour: the batch has to be released by Tier 3.
    `,
    tags: 'leasing, recurring charge, rent posting, billing',
    module: 'Ledger / Charges',
    category: 'Ledger and Charges',
    created_at: '2024-01-31T08:02:00.000Z',
    updated_at: '2025-01-09T17:36:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-C59E4B9C8A',
    title: 'Hearthline Leasing (New): Recurring Charge Did Not Post for the New Month',
    body: prose`
      With the new billing engine each household has a charge plan. A plan that is paused, expired or waiting for a signature
        produces nothing, and the dashboard card "Unbilled households" names who was passed over.

      What you need
      Role Bookkeeper or Manager, and the business date standing in the month you want to bill.

      Steps
      1. Click the card Unbilled households. Every line states a reason in plain words.
      2. "Plan expired": open the plan, choose Renew with lease and confirm the amounts.
      3. "Waiting for signature": bill without it by selecting Allow unsigned for thirty days.
      4. "Paused": resume the plan; a pause has an owner, so tell that person.
      5. Tick the repaired households and press Bill selected. The first of the month is filled in.

      How to verify
      The card counts zero, and the Money tab shows the charge with the note "late run".

      When to escalate
      If a line has no reason or the reason reads "unknown state", leave the plan alone and report the household number to
        Tier 2.
    `,
    tags: 'leasing, new experience, charge plan, billing, unbilled',
    module: 'Ledger / Charges',
    category: 'Ledger and Charges',
    created_at: '2025-02-03T16:20:00.000Z',
    updated_at: '2025-05-29T09:31:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-B10A53BDD8',
    title: 'Hearthline Affordable: Set Up a Repayment Agreement for Unreported Income',
    body: prose`
      When a household failed to report wages and received too much assistance, the difference is paid back in instalments
        and returned to the contract administrator as it comes in.

      Before you begin
      - The corrected certifications are finished: they decide how much is owed.
      - The household has signed the agreement. Keep the monthly instalment bearable; many administrators cap rent plus
        instalment at 40 % of income.

      Steps
      1. In Hearthline Affordable open the household and choose Compliance > Repayment agreements > New.
      2. Select the certifications that caused the debt. The total is added up for you.
      3. Enter the down payment, the instalment and the first due date.
      4. State whether you keep part of the money for the cost of investigating, up to the permitted share.
      5. Activate. A recurring charge with code REPAY is created on the ledger.

      Check that it worked
      Receipts against REPAY appear on the next voucher as a negative adjustment, and the agreement shows what is left.

      When to escalate
      Instalments that were received but are absent from the voucher need Tier 3: the link between receipt and agreement is
        missing.
    `,
    tags: 'affordable, repayment, unreported income, voucher adjustment',
    module: 'Affordable / Repayments',
    category: 'Repayment Agreement',
    created_at: '2024-07-16T09:47:00.000Z',
    updated_at: '2025-03-03T10:10:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-CFAE698232',
    title: 'Hearthline Accounting: Resident Balances Differ from the General Ledger',
    body: prose`
      The total of the delinquency report and the receivables account disagree, usually by exactly one entry that somebody
        made on one side only.

      Before you begin
      Compare the same moment: run both reports as of the business date, not as of today. Finish or delete unposted batches
        first.

      Steps
      1. In Hearthline Accounting open Books > Tie-out and choose the month in which the difference first shows.
      2. Select Receivables against subledger. Entries without a partner are listed in red.
      3. A manual journal entry in the receivables account is the classic culprit. Reverse it and post an adjustment on the
         resident's account instead.
      4. A receipt dated in one month and deposited in another shows in blue; it clears by itself.
      5. Run Tie-out again until nothing red is left.

      Check that it worked
      The difference reads 0.00 for the month and for each later one.

      When to escalate
      A difference that nobody's entry explains, or one that changes between two runs without any posting, belongs to Tier 3.
        Attach both reports.
    `,
    tags: 'accounting, tie-out, receivables, reconciliation, delinquency',
    module: 'Accounting / General Ledger',
    category: 'Ledger and Charges',
    created_at: '2024-09-10T12:00:00.000Z',
    updated_at: '2025-06-02T08:33:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
] as const satisfies readonly CorpusArticle[];
