import type { CorpusArticle } from '@resolution/contracts';
import { prose } from '../prose.ts';

/** Move-in, move-out, transfers and lease dates. */
export const moveArticles = [
  {
    kb_id: 'KB-CECECC5AC9',
    title: 'Hearthline Leasing: Reverse a Move-Out Recorded by Mistake',
    body: prose`
      Somebody processed a move-out for a household that is still living in the unit, or chose the wrong household,
        and the account now sits under Former Residents in Hearthline Leasing.

      Before you begin
      - The move-out must belong to the open accounting period. Once that month is closed the Reverse link disappears.
      - Your role needs the right "Reverse occupancy events".
      - Deposit refunds that were already released have to be voided first, otherwise the deposit stays at zero.

      Steps
      1. Open People > Former Residents and find the household by unit number.
      2. Choose the Occupancy tab and look for the line "Move-out" with the date you want to take back.
      3. Click Reverse beside that line. A panel lists the charges that the move-out created.
      4. Leave the ticks in front of prorated rent and cleaning charges, so that they are credited as well.
      5. Give a reason and press Confirm reversal.

      Check that it worked
      The household is listed under Residents again, the unit is Occupied, and the ledger shows a credit for every charge
        in the panel.

      When to escalate
      Pass the case to Tier 3 if the unit has been leased to somebody else in the meantime, or if the reversal ends with
        "Occupancy history is not continuous".
    `,
    tags: 'leasing, move-out, occupancy, reversal',
    module: 'Residents / Move-Out',
    category: 'Move-Out',
    created_at: '2024-03-11T09:20:00.000Z',
    updated_at: '2025-02-04T13:05:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-ECA0D2B994',
    title: 'Hearthline Leasing (New): Reverse a Move-Out Recorded by Mistake',
    body: prose`
      In the new Hearthline Leasing a move-out can be taken back from the household's timeline. Use this when the notice was
        entered for the wrong person or the family decided to stay after all.

      What you need
      - Role Assistant Manager or higher.
      - The final statement has not been sent. A sent statement must be recalled before anything else.

      Steps
      1. Search for the household in the bar at the top; former households carry a grey badge.
      2. On the profile, open Timeline and expand the card "Moved out".
      3. Select the three dots, then Undo this event.
      4. Decide what happens to the charges: Credit all, or Review one by one.
      5. Press Undo. The profile refreshes by itself after a few seconds.

      How to verify
      The badge turns green, keys and parking spaces are assigned again, and the availability page no longer offers the
        unit. Autopay is not restored: ask the resident to switch it on in the portal.

      When to escalate
      If "Undo this event" is greyed out although the period is open, collect the household number and a screenshot of the
        timeline and send both to Tier 2.
    `,
    tags: 'leasing, new experience, move-out, undo, timeline',
    module: 'Residents / Move-Out',
    category: 'Move-Out',
    created_at: '2025-01-16T15:40:00.000Z',
    updated_at: '2025-06-23T08:12:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-D2C01B246C',
    title: 'Hearthline Leasing: Move-In Wizard Stops at Unit Selection',
    body: prose`
      The move-in wizard of Hearthline Leasing finds no unit, or answers "Unit is not available for this date", although
        the apartment is empty and painted.

      Before you begin
      Have the approved application and the agreed move-in date at hand. You need edit rights on units.

      Steps
      1. Open Units > Unit List and look at three columns: Status, Ready Date and Hold.
      2. If Status is Vacant Not Ready, finish the make-ready first; only Vacant Ready units are offered.
      3. If Ready Date lies after the move-in date, correct it on the unit's Availability tab.
      4. If Hold names another applicant, release the hold or pick a different apartment.
      5. For income-restricted buildings compare the unit's set-aside with the household's income group: a mismatch hides the
         unit as well.
      6. Return to the wizard, press Refresh units and carry on.

      Check that it worked
      The apartment appears in the list with a green dot and the wizard moves on to Charges.

      When to escalate
      If the three columns are right and the unit is still missing, a stale occupancy row is the likely cause. Tier 3 can
        close it; name the unit and the last household in it.
    `,
    tags: 'leasing, move-in, unit availability, make-ready',
    module: 'Residents / Move-In',
    category: 'Move-In',
    created_at: '2024-05-02T10:00:00.000Z',
    updated_at: '2025-03-19T16:44:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-608169EF16',
    title: 'Hearthline Leasing: Transfer a Household to Another Unit',
    body: prose`
      A family changes apartments inside the same property and keeps its account, its deposit and its payment history. Do
        not move them out and in again: that would split the ledger in two.

      Before you begin
      - The new unit is Vacant Ready and carries no hold.
      - Unposted charges on the account are posted or deleted.
      - In subsidised buildings the transfer needs its own certification, effective on the same day.

      Steps
      1. On the resident's page choose Actions > Transfer.
      2. Pick the destination unit and the transfer date. A date in a closed month is refused.
      3. On the Charges page compare old and new rent. Hearthline Leasing prorates both; amend the amounts if your lease says
         otherwise.
      4. Choose whether the deposit moves in full or is settled and collected anew.
      5. Print the lease amendment and have it signed, then press Complete transfer.

      Check that it worked
      One account, two lines in the Occupancy tab, the old unit Vacant Not Ready and the rent roll showing the household
        once.

      When to escalate
      If the household is shown in both units on the rent roll, stop and call Tier 3 before any rent is posted.
    `,
    tags: 'leasing, transfer, unit change, proration, deposit',
    module: 'Residents / Transfers',
    category: 'Unit Transfer',
    created_at: '2024-05-28T12:31:00.000Z',
    updated_at: '2024-11-07T09:09:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-447172E854',
    title: 'Hearthline Leasing (New): Change the Lease End Date After Signing',
    body: prose`
      The signed lease carries the wrong last day, so the renewal list nags too early or the household drops to
        month-to-month without anybody having wanted it.

      Prerequisites
      You need the right "Amend signed leases". The lease must be the current one; past leases are read-only on purpose.

      Steps
      1. Open the profile in the new Hearthline Leasing and choose Lease > Terms.
      2. Click Amend. The fields Start, End and Notice become editable.
      3. Type the agreed End date. Recurring charges that stopped at the old date are listed beneath; keep Extend to new end
         date switched on.
      4. Attach the amendment the resident signed. Without it the audit report lists the lease as an exception.
      5. Save, then press Recalculate renewals.

      How to verify
      The Expiring Leases report shows the new date, and the scheduled charges run up to it.

      When to escalate
      When the End field stays locked, the lease is tied to an open renewal offer. Withdraw the offer and try once more; if it
        cannot be withdrawn, ask Tier 2 for help.
    `,
    tags: 'leasing, new experience, lease dates, amendment, renewal',
    module: 'Leases / Terms',
    category: 'Leases',
    created_at: '2025-02-20T11:15:00.000Z',
    updated_at: '2025-07-01T10:27:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-F2FE8A46C7',
    title: 'Hearthline Leasing: Send the Final Statement and Refund the Deposit',
    body: prose`
      After a move-out the former resident must get an account of the deposit within the time your state allows. The
        dashboard tile "Overdue final statements" counts the ones that are late.

      Before you begin
      Enter the forwarding address, post the last utility bill and every damage charge. Whatever is posted afterwards starts a
        second statement.

      Steps
      1. Go to People > Former Residents, filter by "Statement due" and open the account.
      2. Press Prepare final statement. The deposit is applied to open charges, oldest first.
      3. Read the preview. A positive balance becomes a refund, a negative one a demand for payment.
      4. Choose Post. A refund is handed to Hearthline Accounting as a check request; a demand prints with a payment slip.
      5. Mail or e-mail the letter and record the way it was sent.

      Check that it worked
      The tile goes down by one, the ledger ends at zero or at the amount demanded, and the check request carries the number
        of the statement.

      When to escalate
      If the preview applies the deposit twice, do not post. Send the account number to Tier 2 at once, since the refund
        leaves with the next check run.
    `,
    tags: 'leasing, move-out, final statement, deposit, refund',
    module: 'Residents / Move-Out',
    category: 'Security Deposit',
    created_at: '2024-04-09T14:00:00.000Z',
    updated_at: '2025-05-13T07:58:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-4C5284F854',
    title: 'Hearthline Leasing: Apartment Still Shows Occupied After Everybody Left',
    body: prose`
      The last occupant was moved out, keys are back, but the site map paints the apartment as lived in and nobody can lease
        it.

      Before you begin
      Ask whether a live-in aide or co-signer was recorded as an occupant. Each person has a departure date of their own.

      Steps
      1. Open the apartment in Units and choose Who lives here.
      2. Look for a person without a departure date. Click the name, enter the date and save.
      3. Still occupied? Check Notice and Eviction on the account: an open eviction case keeps the unit until it is closed with
         an outcome.
      4. Run Units > Recalculate Status for this one unit. It takes less than a minute.
      5. Refresh the site map with Ctrl+F5.

      Check that it worked
      Status reads Vacant Not Ready, and Hearthline Facilities has opened a make-ready job for the apartment.

      When to escalate
      Recalculate ends with "occupancy overlap"? Two rows claim the same days. That can only be repaired in the database: pass
        unit, household and both dates to Tier 3.
    `,
    tags: 'leasing, unit status, vacancy, occupancy',
    module: 'Units / Status',
    category: 'Move-Out',
    created_at: '2024-08-14T08:45:00.000Z',
    updated_at: '2025-01-30T12:12:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
] as const satisfies readonly CorpusArticle[];
