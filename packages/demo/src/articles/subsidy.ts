import type { CorpusArticle } from '@resolution/contracts';
import { prose } from '../prose.ts';

/** Subsidy vouchers, the files sent to the administrator, and the waiting list of assisted housing. */
export const subsidyArticles = [
  {
    kb_id: 'KB-195B39FB51',
    title: 'Hearthline Affordable: Build the Monthly Subsidy Voucher',
    body: prose`
      The voucher asks the administrator for next month's housing assistance. It is due on the tenth and can be built as soon
        as this month's certifications are complete.

      Before you begin
      - Last month's voucher has the status Paid or Approved.
      - Vacancy claims and damage claims are entered; they cannot be added once the voucher is final.

      Steps
      1. Go to Subsidy > Vouchers > New and pick the contract and the month.
      2. Press Collect. Households with a certification valid on the first of the month are pulled in.
      3. Open the tab Exceptions. Late recertifications are listed there and are left out until you terminate their
         assistance or finish them.
      4. Read Adjustments: each one names the certification that caused it.
      5. Print the draft, let the owner sign, then choose Finalize and Transmit.

      Check that it worked
      The amount requested equals the sum on the signed page, and the file is in Transmissions with the status Sent.

      When to escalate
      Collect leaves out a household that is neither late nor moved out: send contract, month and unit to Tier 3.
    `,
    tags: 'affordable, voucher, housing assistance payment, subsidy request',
    module: 'Subsidy / Vouchers',
    category: 'Subsidy Vouchers',
    created_at: '2024-01-15T13:00:00.000Z',
    updated_at: '2025-05-06T08:48:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-4F65BCDA8A',
    title: 'Hearthline Affordable: Voucher Adjustment Does Not Match the Certification',
    body: prose`
      The adjustment line on the voucher shows a different amount, a different month or even a different household from the
        one the correction was made for.

      Before you begin
      Note the numbers of the original and of the corrected certification. Do not finalize the voucher in the meantime.

      Steps
      1. On the voucher open Adjustments, select the line and press Explain. You see the days counted and both tenant shares.
      2. Days wrong? Compare move-in, move-out and effective dates. A mid-month date is prorated by actual days.
      3. Share wrong? The line was computed before the correction was completed. Choose Recalculate line.
      4. Household wrong, or Explain empty? Remove the line with Exclude and write down its number.
      5. Press Collect adjustments to have it made anew.

      Check that it worked
      Explain shows your certification numbers, and prior amount minus new amount gives the line's total.

      When to escalate
      If the rebuilt line points to the old certification again, its stored reference has to be corrected by a Tier 3 script.
        Tell them voucher, line and both certifications.
    `,
    tags: 'affordable, voucher, adjustment, proration, recalculation',
    module: 'Subsidy / Vouchers',
    category: 'Subsidy Vouchers',
    created_at: '2024-04-25T09:36:00.000Z',
    updated_at: '2025-06-27T15:55:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-8E3D7AC284',
    title: 'Hearthline Affordable: Clear Rejected Records in a TRACS File',
    body: prose`
      A file came back from TRACS with fatal errors. Records that were refused do not exist for the administrator, and the
        voucher will not match until they are accepted.

      Before you begin
      Import the reply: Transmissions > Inbox > Fetch. You need the role Compliance Specialist.

      Steps
      1. Open the reply and sort by severity. Warnings may stay; fatal lines must go.
      2. Click a line: the field at fault is highlighted on the certification it came from.
      3. Name or social security number refused? Compare with the card and correct the member, not the certification.
      4. "Prior record not found" means that an earlier certification never arrived. Send that one first.
      5. Mark the mended records, choose Resubmit selected and transmit the new file.

      Check that it worked
      The next reply lists your records as accepted. The counter on the Inbox tile goes back to zero.

      When to escalate
      A batch that stays in Sending for longer than a day, or a reply that belongs to another site, is a case for Tier 3.
    `,
    tags: 'affordable, tracs, transmission, fatal error, resubmit',
    module: 'Transmissions / TRACS',
    category: 'TRACS File',
    created_at: '2024-02-08T16:12:00.000Z',
    updated_at: '2025-04-30T10:05:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-827207A746',
    title: 'Hearthline Affordable: Post an Assistance Payment Smaller Than Requested',
    body: prose`
      The administrator paid less than the voucher asked for. The shortfall must be spread over the right households, or they
        will look delinquent for money they never owed.

      Before you begin
      Get the remittance advice. It says whether the cut applies to single households or to the contract as a whole.

      Steps
      1. In Subsidy > Payments choose Receive payment and select the voucher.
      2. Type the amount that reached the bank. Hearthline Affordable shows the gap in red.
      3. Named households were cut: choose By household and lower those lines.
      4. The whole contract was cut: choose Proportional.
      5. Say what becomes of the gap: Carry forward to the next voucher, or Write off with a reason.
      6. Post. A bank deposit of the same amount is opened in Hearthline Accounting.

      Check that it worked
      The subsidy ledger of each household shows what was paid, and "Subsidy suspense" is back at zero.

      When to escalate
      If a payment was already posted in full, reverse it on the same day. Later reversals touch a closed deposit and have to
        be done by Tier 2.
    `,
    tags: 'affordable, subsidy payment, short pay, remittance, suspense',
    module: 'Subsidy / Payments',
    category: 'Subsidy Vouchers',
    created_at: '2024-08-29T11:50:00.000Z',
    updated_at: '2025-02-11T09:14:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-D2DBD3ED4D',
    title: 'Hearthline Affordable: Waiting List Order Changed Without Explanation',
    body: prose`
      An applicant who was third yesterday is eleventh today and wants to know why. Positions follow rules, not only the date
        of application, so an edit elsewhere can reshuffle the list.

      Before you begin
      You need read access to the audit trail of the waiting list.

      Steps
      1. Open Applicants > Waiting List, select the applicant and press Why this position.
      2. Read the three parts: preference points, bedroom size, date and time of application.
      3. Compare with the audit trail of the last days. A preference that expired or a changed household size is the usual
         finding.
      4. Put right what was changed by mistake. Do not alter the application date to push somebody forward: an inspector
         would call that skipping.
      5. Press Rank again and print the list for the file.

      Check that it worked
      "Why this position" names the reasons you expect, and the print carries today's date.

      When to escalate
      If two applicants hold the same position, or one is missing from the ranked list, pass both names to Tier 3.
    `,
    tags: 'affordable, waiting list, preference points, rank, applicant',
    module: 'Applicants / Waiting List',
    category: 'Waiting List',
    created_at: '2024-07-02T12:24:00.000Z',
    updated_at: '2025-05-27T13:33:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-4574E9D06F',
    title: 'Hearthline Affordable: Remove an Applicant Who Ignores a Unit Offer',
    body: prose`
      You offered an apartment, the deadline passed in silence, and the next family is waiting. The file must show that the
        first one had a fair chance.

      Before you begin
      Your selection plan says how many offers may be refused and how long people have to answer. Enter both once under Setup >
        Selection plan.

      Steps
      1. Open the applicant and choose Offers. The open one has a clock next to it.
      2. When the clock is at zero press Record outcome > No response.
      3. Print the removal letter. It explains the right to ask for a review and by when.
      4. Send it by mail and by e-mail if there is an address, and attach both copies.
      5. After the review period choose Remove from list; the unit's hold is lifted at the same time.

      Check that it worked
      The applicant has the status Removed - no response with two dates, and the unit can be offered again.

      When to escalate
      An applicant who answers during the review period is put back with Reinstate. If the old position does not return,
        contact Tier 2.
    `,
    tags: 'affordable, waiting list, unit offer, removal letter, applicant',
    module: 'Applicants / Waiting List',
    category: 'Waiting List',
    created_at: '2024-10-24T09:05:00.000Z',
    updated_at: '2025-01-14T11:01:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
] as const satisfies readonly CorpusArticle[];
