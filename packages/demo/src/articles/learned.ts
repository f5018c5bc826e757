import type { CorpusArticle } from '@resolution/contracts';
import { prose } from '../prose.ts';

/**
 * Articles drafted from solved Tier 3 cases. What became of each draft is told by the learning events: most were approved,
 * two were rejected and one still waits for its reviewer.
 */
export const learnedArticles = [
  {
    kb_id: 'KB-SYN-7001',
    title: 'Hearthline Accounting: Day Close Names a Posting Batch That Is Not Listed',
    body: prose`
      Show blockers reports an open posting batch by number, and the list of batches does not have it. Seen after a posting run was
        cut off, for instance by a server failure.

      Before you begin
      Let the customer confirm that nobody is posting. Write down the number exactly as the blocker gives it.

      Steps
      1. Search the number under Books > Posting log. A run with the state Interrupted confirms the suspicion.
      2. Open a Tier 3 case with property, batch and the time of the interruption.
      3. Tier 3 looks at the batch and, if it has no entries, closes it with SCRIPT-7001.
      4. Ask the customer to press Check again, then roll each day that was missed.

      Check that it worked
      The blocker is gone and the night log is green. Bill recurring charges only after the last roll.

      When to escalate
      Always: the batch cannot be reached on screen. A batch with entries must never be closed this way; Tier 3 posts it instead.
    `,
    tags: 'accounting, day close, posting batch, interrupted run',
    module: 'Accounting / Day Close',
    category: 'Day Close',
    created_at: '2025-02-04T10:00:00.000Z',
    updated_at: '2025-02-06T09:15:00.000Z',
    status: 'active',
    source_type: 'SYNTH_FROM_TICKET',
  },
  {
    kb_id: 'KB-SYN-7002',
    title: 'Hearthline Accounting: Deposit Blocks the Day but Is Not on the Deposit List',
    body: prose`
      The message quotes a deposit number which falls into a gap of the list: 5069, 5070, 5072. Somebody clicked New twice while the
        page was slow, and the second click left a header without items.

      Before you begin
      Rule out filters: show all statuses and all dates. Only then is the deposit really invisible.

      Steps
      1. Note the number, the property and the day.
      2. Hand the case to Tier 3. They count the items first.
      3. With no items inside, SCRIPT-7003 voids the header.
      4. The customer checks the blockers again and closes the day.

      Check that it worked
      Day Close has no deposit in its list. The gap in the numbers stays, and the void entry explains it to an auditor.

      When to escalate
      Straight away if items turn up: those are checks of residents, and the deposit has to be repaired, not voided.
    `,
    tags: 'accounting, bank deposit, invisible deposit, day close',
    module: 'Accounting / Banking',
    category: 'Day Close',
    created_at: '2025-03-20T08:30:00.000Z',
    updated_at: '2025-03-24T11:05:00.000Z',
    status: 'active',
    source_type: 'SYNTH_FROM_TICKET',
  },
  {
    kb_id: 'KB-SYN-7003',
    title: 'Hearthline Affordable: Reset a Signed Certification That Is Not Completed',
    body: prose`
      Every signer has a green line and nothing was edited afterwards, but the certification keeps waiting and the voucher skips
        the household.

      Before you begin
      Go through the checks for missing signers first: representative of the owner, children who came of age, signatures older than
        the last edit.

      Steps
      1. Note certification number, effective date and the time of the last signature.
      2. Open a Tier 3 case and mention whether a voucher is due.
      3. Tier 3 runs SCRIPT-7007. It changes the status of this one certification, provided that it still waits for signatures.
      4. Let the customer collect the voucher again.

      Check that it worked
      Status Complete with today's date in the history; the household is in the voucher.

      When to escalate
      If the status falls back to waiting, a signature is being refused by the document service. Add the envelope number.
    `,
    tags: 'affordable, certification, signature, reset, voucher',
    module: 'Compliance / Certifications',
    category: 'Certifications',
    created_at: '2025-02-14T13:20:00.000Z',
    updated_at: '2025-02-19T10:40:00.000Z',
    status: 'active',
    source_type: 'SYNTH_FROM_TICKET',
  },
  {
    kb_id: 'KB-SYN-7004',
    title: 'Hearthline Affordable: Complete an Interim Certification After Paper Signatures',
    body: prose`
      An interim certification stays open although the paper signatures of husband and wife were recorded in the system.

      Before you begin
      The scans are attached to the certification, and the adults who live in the unit have signed. You need the number of the
        certification.

      Steps
      1. Look at the recorded signatures and at their dates.
      2. Let Tier 3 apply SCRIPT-7008 to the certification.
      3. Tell the customer to refresh the page and to continue with the compliance list of the site.

      Check that it worked
      The interim shows Complete, and the list of open certifications got shorter by one household.

      When to escalate
      If the status is still the old one on the next day, reopen the case with Tier 3.
    `,
    tags: 'affordable, interim, paper signature',
    module: 'Compliance / Certifications',
    category: 'Certifications',
    created_at: '2025-04-04T09:00:00.000Z',
    updated_at: '2025-04-08T14:25:00.000Z',
    status: 'rejected',
    source_type: 'SYNTH_FROM_TICKET',
  },
  {
    kb_id: 'KB-SYN-7005',
    title: 'Hearthline Affordable: Voucher Line Keeps Referring to a Superseded Certification',
    body: prose`
      You exclude the adjustment, collect again, and the line comes back with the number of the certification that was replaced. The
        amount is wrong by the difference between the two.

      Before you begin
      Make sure that the correction is complete and dated before the day of the collection. Keep the voucher open.

      Steps
      1. Press Explain and copy the line's number and the certification it names.
      2. Send Tier 3 the voucher, the line, and the old and the new certification.
      3. SCRIPT-7012 points the line to the correction within one transaction and shows the line before and after.
      4. Compare the new amount with the worksheet of the correction, together with the customer.
      5. Finalize and transmit.

      Check that it worked
      Explain names the correction, and the voucher total changed by exactly the difference.

      When to escalate
      A voucher that is final already must be opened by Tier 3 first. One that was transmitted stays as it is; adjust next month.
    `,
    tags: 'affordable, voucher, adjustment, superseded, reference',
    module: 'Subsidy / Vouchers',
    category: 'Subsidy Vouchers',
    created_at: '2025-06-09T15:10:00.000Z',
    updated_at: '2025-06-12T08:45:00.000Z',
    status: 'active',
    source_type: 'SYNTH_FROM_TICKET',
  },
  {
    kb_id: 'KB-SYN-7006',
    title: 'Hearthline Affordable: Outgoing TRACS File Hangs in Sending',
    body: prose`
      A file shows Sending long after it left, and no button offers to send it again. Later files queue up behind it.

      Before you begin
      Ask whether the mailbox had an outage. Wait one full day before you do anything.

      Steps
      1. Open the file and read Attempts. Five of five means that no further try will be made.
      2. Ask Tier 3 for SCRIPT-7015, with site and number of the transmission.
      3. Once the file is Ready, the customer presses Send.
      4. Fetch the reply after half an hour.

      Check that it worked
      The state is Sent and a reply exists. Files behind it leave in their order.

      When to escalate
      A second hang on the same day points to the mailbox's password. The customer has to renew it with the agency.
    `,
    tags: 'affordable, tracs, sending, transmission',
    module: 'Transmissions / TRACS',
    category: 'TRACS File',
    created_at: '2025-07-10T10:30:00.000Z',
    updated_at: '2025-07-10T10:30:00.000Z',
    status: 'draft',
    source_type: 'SYNTH_FROM_TICKET',
  },
  {
    kb_id: 'KB-SYN-7007',
    title: 'Hearthline Leasing: Recalculate Status Ends With Occupancy Overlap',
    body: prose`
      A vacated unit stays red on the site map, nobody is left under Who lives here, and recalculating reports an overlap. Typical after
        a move-out was reversed and then processed a second time.

      Before you begin
      Have unit, lease and both dates of the two departures at hand, and the day of the next arrival.

      Steps
      1. Confirm with the customer which departure is the true one.
      2. Open a Tier 3 case; mark it High when somebody is about to move in.
      3. SCRIPT-7017 lists the occupancies of the unit and ends the one that is open on the true day.
      4. Run Units > Recalculate Status once more.
      5. Close the make-ready job by hand if the apartment is clean already.

      Check that it worked
      The unit is Vacant Not Ready or Vacant Ready and shows up in the move-in wizard.

      When to escalate
      Should both rows carry end dates and still overlap, let Tier 3 decide; do not reverse the move-out again.
    `,
    tags: 'leasing, occupancy overlap, unit status, move-out',
    module: 'Residents / Occupancy',
    category: 'Move-Out',
    created_at: '2025-03-26T09:50:00.000Z',
    updated_at: '2025-03-31T16:35:00.000Z',
    status: 'active',
    source_type: 'SYNTH_FROM_TICKET',
  },
  {
    kb_id: 'KB-SYN-7008',
    title: 'Hearthline Resident Portal: Delete a Receipt That Was Written Twice',
    body: prose`
      The ledger of a household has two receipts for a payment that was debited once, so the account shows a credit.

      Before you begin
      Open the ledger and note the amount and the day of both receipts. The resident may have called about a wrong balance.

      Steps
      1. Pick one of the two receipts on the ledger.
      2. Copy its number and the number of the lease.
      3. Have the receipt deleted with SCRIPT-7020.
      4. Print the ledger and hand it to the resident.

      Check that it worked
      One receipt is left, and the balance is lower by the amount of one payment.

      When to escalate
      If there are more than two receipts of the same amount, ask Tier 3 for help before deleting any.
    `,
    tags: 'resident portal, duplicate receipt',
    module: 'Portal / Payments',
    category: 'Payments',
    created_at: '2025-06-05T12:15:00.000Z',
    updated_at: '2025-06-10T09:25:00.000Z',
    status: 'rejected',
    source_type: 'SYNTH_FROM_TICKET',
  },
] as const satisfies readonly CorpusArticle[];
