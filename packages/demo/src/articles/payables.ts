import type { CorpusArticle } from '@resolution/contracts';
import { prose } from '../prose.ts';

/** Vendor invoices, checks and utility billing. */
export const payableArticles = [
  {
    kb_id: 'KB-D033C0383F',
    title: 'Hearthline Accounting: Vendor Invoice Stuck in Pending Approval',
    body: prose`
      An invoice waits for a signature that never comes. Often the approver has left the company, or the amount exceeds what
        that person may sign.

      Before you begin
      You can see the route of an invoice with the right "View approvals"; to change it you need "Manage approvals".

      Steps
      1. Open Payables > Invoices, filter by Pending Approval and select the invoice.
      2. Choose Route. The step with the hourglass names the person it waits for.
      3. Absent for a while: press Delegate and pick a deputy until a given day.
      4. Gone for good: replace the person in Setup > Approval rules, then press Restart route. Signatures that were given
         before are kept.
      5. Over the limit: add the next level. Splitting an invoice to get under a limit shows up in the audit report.

      Check that it worked
      The hourglass moved on, and the new approver finds the invoice among their tasks.

      When to escalate
      Route is empty although a rule covers the property: the invoice was created before the rule. Tier 2 can attach it.
    `,
    tags: 'accounting, vendor invoice, approval route, delegate',
    module: 'Payables / Invoices',
    category: 'Vendor Invoices',
    created_at: '2024-03-20T08:15:00.000Z',
    updated_at: '2025-05-08T12:58:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-F4A71CF034',
    title: 'Hearthline Accounting: Void a Printed Check and Issue a New One',
    body: prose`
      A check was lost in the mail, misprinted or made out to an old address. Never delete the payment: void it, so that the
        number stays accounted for.

      Before you begin
      Ask the bank whether the check was cashed. If it was not, place a stop order and keep the confirmation.

      Steps
      1. In Payables > Payments look up the check by number.
      2. Choose Void and enter today's date if the original month is locked.
      3. Answer the question "What about the invoice?" with Open again. Close would write the debt off.
      4. Correct the vendor's address under Payables > Vendors.
      5. Select the invoice for payment, print the new check and write its number on the stop order.

      Check that it worked
      The register shows the old number as Void and the new one as Printed, and the invoice refers to the new one alone.

      When to escalate
      The void button is missing when the check was already marked as cleared in the reconciliation. Undo that first, or ask
        Tier 2 if the reconciliation is finished.
    `,
    tags: 'accounting, check, void, reissue, vendor payment',
    module: 'Payables / Payments',
    category: 'Vendor Invoices',
    created_at: '2024-06-12T15:33:00.000Z',
    updated_at: '2025-01-28T13:13:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-AE035BCC82',
    title: 'Hearthline Accounting: Invoice Number Refused as a Duplicate',
    body: prose`
      While you key an invoice Hearthline Accounting answers "This vendor already used this number". Sometimes that is a real
        second copy, sometimes a vendor who starts again at 1 every January.

      Before you begin
      Search all properties, not only yours: the check covers the whole company.

      Steps
      1. Click the number in the message. The earlier invoice opens in a new tab.
      2. Same date and amount? Throw yours away and tell whoever sends invoices twice.
      3. Different invoice? Add the year to the number, for instance 0117-2025, following your company's custom.
      4. If the earlier one is a draft that nobody needs, delete the draft.
      5. For vendors that always restart, set Numbering > Unique per year on the vendor's page.

      Check that it worked
      Saving passes, and the vendor's history contains each bill exactly once.

      When to escalate
      The message names an invoice that you may not open. It belongs to another region; Tier 2 can tell you what it is.
    `,
    tags: 'accounting, invoice number, duplicate, vendor',
    module: 'Payables / Invoices',
    category: 'Vendor Invoices',
    created_at: '2024-11-19T09:48:00.000Z',
    updated_at: '2025-06-04T11:22:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-6BCBD1FF5A',
    title: 'Hearthline Utilities: Meter Reading Import Rejects Rows',
    body: prose`
      The file from the meter company is taken, but part of the rows end in the error list and those apartments get no bill.

      Before you begin
      Keep the original file. The import knows .csv with the columns meter, date and reading, in any order, with a header.

      Steps
      1. Go to Utilities > Imports, select the run and open Errors.
      2. "Meter unknown": a meter was replaced. Enter the new serial number on the unit and close the old meter with its last
         reading.
      3. "Reading lower than before": the counter went round or digits are swapped. Confirm Rollover, or correct the figure.
      4. "Date outside period": choose another billing period or ask for a new file.
      5. Press Import errors again. Rows that were accepted are not touched a second time.

      Check that it worked
      Errors shows no rows, and Utilities > Consumption has one reading per meter for the period.

      When to escalate
      More than half of the rows refused usually means a changed file layout. Send Tier 2 the first ten lines.
    `,
    tags: 'utilities, meter, import, readings, consumption',
    module: 'Utilities / Metering',
    category: 'Utilities',
    created_at: '2024-08-06T12:06:00.000Z',
    updated_at: '2025-03-31T09:40:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-11F3AB5FFA',
    title: 'Hearthline Utilities: Resident Billed for Power Used Before Moving In',
    body: prose`
      The first utility bill of a new resident covers weeks in which the apartment stood empty.

      Before you begin
      Look up the real arrival date in Hearthline Leasing. If keys were handed over earlier than the lease says, agree on a date
        with the manager first.

      Steps
      1. In Utilities > Bills open the bill and choose Days.
      2. Compare From with the arrival date. Hearthline Utilities copies it on the night after the move-in was completed, so a
         late data entry leads to a wrong first day.
      3. Press Correct days, enter the arrival date and let the bill be prorated.
      4. Choose who pays for the rest: Vacant cost of the owner is the default.
      5. Post the correction. The resident gets a credit and the bill is shown in the portal again.

      Check that it worked
      Days billed to resident and owner add up to the length of the period.

      When to escalate
      When Correct days is missing the bill was produced by an outside billing company; Tier 2 forwards the request to them.
    `,
    tags: 'utilities, bill, proration, vacant cost, move-in',
    module: 'Utilities / Billing',
    category: 'Utilities',
    created_at: '2024-10-09T14:51:00.000Z',
    updated_at: '2025-02-06T10:44:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
] as const satisfies readonly CorpusArticle[];
