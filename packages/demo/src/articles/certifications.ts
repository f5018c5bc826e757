import type { CorpusArticle } from '@resolution/contracts';
import { prose } from '../prose.ts';

/** Household certifications in subsidised housing. */
export const certificationArticles = [
  {
    kb_id: 'KB-626F87D65B',
    title: 'Hearthline Affordable: Start an Annual Recertification for a Household',
    body: prose`
      Every assisted household proves its income once a year. Hearthline Affordable sends the first reminder 120 days before
        the due date; the certification itself is begun by hand.

      Before you begin
      - The previous certification is complete and transmitted.
      - Third-party verifications for wages, benefits and bank accounts have come back or have been requested.

      Steps
      1. Open Compliance > Recertifications and choose the month in which the household is due.
      2. Click the household and press Start annual. The members and their last known incomes are copied over.
      3. Walk through Members, Income, Assets and Expenses. Everything copied is marked in amber until you confirm it.
      4. On Rent, compare the new tenant share with the old one. An increase needs thirty days' notice; print the letter from
         here.
      5. Collect signatures on the form and press Complete.

      Check that it worked
      The household leaves the due list and a line with type AR is waiting in the next transmission.

      When to escalate
      If Start annual answers "An open certification exists" but none is listed, a hidden draft blocks it. Tier 3 removes the
        draft; give them the household number.
    `,
    tags: 'affordable, annual recertification, income verification, rent change notice',
    module: 'Compliance / Certifications',
    category: 'Certifications',
    created_at: '2024-01-22T09:00:00.000Z',
    updated_at: '2025-04-17T13:26:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-63420B64E5',
    title: 'Hearthline Affordable (New): Start an Annual Recertification for a Household',
    body: prose`
      The new Hearthline Affordable opens recertifications by itself and lets residents answer the questionnaire on their
        phone. Staff review what came in.

      Prerequisites
      Online questionnaires are switched on for the property, and the head of household has an activated portal account.
        Households without one can be interviewed at the desk.

      Steps
      1. Choose Compliance > Pipeline. Each column is a stage: Invited, Answering, Review, Sign, Done.
      2. To invite somebody early, drag the card from Upcoming to Invited. The message goes out in the language stored for the
         household.
      3. When a card reaches Review, open it. Differences from last year are listed first; accept or question each one.
      4. Upload the verifications beside the answer they prove.
      5. Press Ready to sign. Every adult gets a link.

      How to verify
      The card is in Done, the new rent has an effective date, and the audit tab lists who accepted which answer.

      When to escalate
      A card that jumps back from Sign to Answering has lost a member's consent form. Tier 2 can restore it.
    `,
    tags: 'affordable, new experience, recertification pipeline, questionnaire',
    module: 'Compliance / Certifications',
    category: 'Certifications',
    created_at: '2025-03-27T10:41:00.000Z',
    updated_at: '2025-07-15T12:18:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-16246E9416',
    title: 'Hearthline Affordable: Certification Stays in Awaiting Signature After Everyone Signed',
    body: prose`
      All adults have signed, the PDF is in the document tab, but the certification does not turn to Complete and cannot be
        transmitted.

      Before you begin
      Check the date on the signed form. Signatures given before the last change to the certification do not count.

      Steps
      1. Open the certification and choose Signatures. Each required signer has a line, the owner's representative included.
      2. A forgotten representative is the most frequent cause. Sign for the owner if your role allows it.
      3. An adult who turned eighteen after the form was printed is required too; print and sign a new page for that person.
      4. If somebody signed on paper, press Record paper signature, enter the date and attach the scan.
      5. Press Re-check. Status follows within a minute.

      Check that it worked
      The status is Complete and the certification is offered under Transmissions > Ready.

      When to escalate
      All lines are green and Re-check changes nothing: the stored status is out of step. Tier 3 resets it with a script; note
        the certification number and the effective date.
    `,
    tags: 'affordable, certification, signature, status',
    module: 'Compliance / Certifications',
    category: 'Certifications',
    created_at: '2024-06-05T11:11:00.000Z',
    updated_at: '2025-05-20T09:52:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-DB4CDB3B94',
    title: 'Hearthline Affordable: Enter Child Care and Medical Deductions',
    body: prose`
      Elderly and disabled families may deduct medical costs above a share of their income, working parents the cost of child
        care. The calculated rent is too high whenever these were left out.

      Before you begin
      Collect receipts or a pharmacy printout for the twelve months to come, not for the past ones. Child care needs the name
        of the adult who is thereby able to work or study.

      Steps
      1. In the open certification go to Expenses > Add.
      2. Choose the type. Medical is offered only if the head or the spouse is flagged elderly or disabled on Members.
      3. Enter the yearly amount; use the calculator for weekly or monthly bills.
      4. Enter what an insurance or an agency pays back. Only the remainder counts.
      5. Attach the proof and save. Open Rent to see the new figure.

      Check that it worked
      On the worksheet, line "Allowable deductions" contains your amount and adjusted income fell accordingly.

      When to escalate
      A deduction that is saved but not on the worksheet points to a flag stored with the old birth date. Ask Tier 2 to look at
        the member's record.
    `,
    tags: 'affordable, deductions, medical expenses, child care, adjusted income',
    module: 'Compliance / Certifications',
    category: 'Certifications',
    created_at: '2024-10-03T14:28:00.000Z',
    updated_at: '2025-02-18T16:03:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-1A1CD93340',
    title: 'Hearthline Affordable: Correct a Certification Already Sent to the Contract Administrator',
    body: prose`
      A completed certification cannot be edited once it has gone out. Mistakes in income, household members or dates are
        mended by a correction that replaces it.

      Before you begin
      Print the original. Decide whether later certifications are built upon it, because these have to be corrected in the
        order of their effective dates.

      Steps
      1. Open the certification and choose Actions > Create correction. Its effective date stays the same.
      2. Say why: administrator's finding, owner's mistake or resident's misreporting. The last one may lead to a repayment
         agreement.
      3. Change what was wrong and leave the rest untouched.
      4. Get new signatures if the tenant share changes.
      5. Complete and transmit. Repeat for each later certification that Hearthline Affordable lists as affected.

      Check that it worked
      The original carries the stamp Superseded, and the next voucher contains an adjustment for every month concerned.

      When to escalate
      When Create correction is missing although you have the role, the original was never acknowledged. Tier 2 can mark the
        receipt by hand.
    `,
    tags: 'affordable, correction, transmitted certification, superseded',
    module: 'Compliance / Certifications',
    category: 'Certifications',
    created_at: '2024-03-29T08:39:00.000Z',
    updated_at: '2025-01-21T10:50:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-A6C173650B',
    title: 'Hearthline Affordable: Apply a Gross Rent Change to All Units of a Contract',
    body: prose`
      The administrator has approved new contract rents or utility allowances. Instead of touching each household you create
        gross rent changes in bulk.

      Before you begin
      - You hold the approved rent schedule with its effective date.
      - No certification with the same effective date is still open. The wizard leaves those households out.

      Steps
      1. Open Compliance > Contracts, select the contract and choose Rent schedule > New version.
      2. Enter gross rent and allowance per unit type, then the effective date.
      3. Press Preview households. The list shows old share, new share and the reason for every exclusion.
      4. Untick households whose annual certification takes effect on the same day.
      5. Press Create changes. One record of type GR is made for each household; no signature is needed unless the share goes
         up.

      Check that it worked
      The number of GR records equals the ticked rows, and the rent roll shows the new gross rents from the effective date.

      When to escalate
      If the wizard stops half way, do not start it again. Tier 3 first has to see which records were written.
    `,
    tags: 'affordable, gross rent change, contract rent, utility allowance, bulk',
    module: 'Compliance / Rent',
    category: 'Gross Rent Change',
    created_at: '2024-11-12T15:17:00.000Z',
    updated_at: '2025-06-19T11:29:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-F66180F289',
    title: 'Hearthline Affordable: Utility Allowance Is Zero on a New Certification',
    body: prose`
      The worksheet of a fresh certification shows no allowance for gas and electricity, so the household would pay more than
        it should.

      Before you begin
      Have the current allowance table of the property ready, with bedroom sizes.

      Steps
      1. Open Setup > Utility allowances and look for a row with the unit's bedroom count whose start date is on or before the
         effective date.
      2. No row? Add it. A table that starts one day too late is the commonest mistake after a yearly update.
      3. Check the unit itself: Units > Rates > "Tenant pays utilities" must be Yes.
      4. Return to the certification and press Refresh rates at the top of the Rent page.
      5. Compare the amount with your table before you go on.

      Check that it worked
      Gross rent equals contract rent plus allowance, and the tenant share went down.

      When to escalate
      Refresh rates has no effect on a certification that was started before the table was mended and already holds
        signatures. Tier 2 can reopen it.
    `,
    tags: 'affordable, utility allowance, worksheet, rates',
    module: 'Compliance / Rent',
    category: 'Certifications',
    created_at: '2024-12-04T10:22:00.000Z',
    updated_at: '2025-03-25T14:47:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
] as const satisfies readonly CorpusArticle[];
