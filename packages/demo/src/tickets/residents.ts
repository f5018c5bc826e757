import type { CorpusTicket } from '@resolution/contracts';
import { prose } from '../prose.ts';

/** Solved cases of move-in, move-out, charges and applicants. */
export const residentTickets = [
  {
    ticket_number: 'CS-48767842',
    conversation_id: 'CONV-OK5END4C3J',
    created_at: '2025-03-24T09:25:00.000Z',
    closed_at: '2025-03-25T12:00:00.000Z',
    status: 'Closed',
    priority: 'High',
    tier: 'Tier3',
    product: 'Hearthline Leasing',
    module: 'Residents / Occupancy',
    category: 'Move-Out',
    case_type: 'Incident',
    subject: 'Unit 2107 counts as lived in, new family arrives on Thursday',
    description: prose`
      The former household left on 28 February. Recalculate Status ends with "occupancy overlap", and the move-in of the next
        household is not possible.
    `,
    resolution: prose`
      Two occupancy rows existed, of which one was still open. Tier 3 ended the open row on 28 February with SCRIPT-7017. Status
        is Vacant Not Ready, make-ready was closed by hand, and the move-in wizard offered the unit.
    `,
    root_cause: 'Occupancy row left open after a reversed and repeated move-out',
    tags: 'occupancy, move-out, unit status',
    kb_id: 'KB-4C5284F854',
    script_id: 'SCRIPT-7017',
    generated_kb_id: 'KB-SYN-7007',
    issue_summary: 'A vacated unit remains occupied because one occupancy was never ended.',
    transcript: prose`
      Noor (Hearthline): Hearthline Support, my name is Noor.
      Keisha Brandt: Hi Noor. 2107 has been empty since the end of February, I've stood in it. The map still paints it red.
      Noor (Hearthline): Did you go through Who lives here and look for somebody without a departure date?
      Keisha Brandt: Nobody's left in there. Then I ran recalculate, and it says occupancy overlap.
      Noor (Hearthline): Was the move-out ever undone and repeated?
      Keisha Brandt: Yes! They wanted to stay another week, so we took it back and did it over.
      Noor (Hearthline): That leaves two rows now and then. Tier 3 has to end the open one. When is the next move-in?
      Keisha Brandt: Thursday, with a truck from out of state. I really can't send them away.
      Noor (Hearthline): It is done, please refresh the map.
      Keisha Brandt: Orange, vacant! And it's in the wizard. Thank you so much.
    `,
  },
  {
    ticket_number: 'CS-48661802',
    conversation_id: 'CONV-M15UG831BF',
    created_at: '2025-05-12T13:40:00.000Z',
    closed_at: '2025-05-12T14:15:00.000Z',
    status: 'Closed',
    priority: 'Medium',
    tier: 'Tier1',
    product: 'Hearthline Leasing',
    module: 'Residents / Move-Out',
    category: 'Move-Out',
    case_type: 'How-To',
    subject: 'Moved out the wrong Johnson',
    description: 'Two households with one surname; the one in 12A was moved out instead of 12D.',
    resolution: prose`
      Reversed the move-out of 12A on the Occupancy tab with all its charges (KB-CECECC5AC9), then processed 12D. Deposit refund had
        not been released yet.
    `,
    root_cause: 'User error',
    tags: 'move-out, reversal, wrong household',
    kb_id: 'KB-CECECC5AC9',
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'The wrong household was moved out and has to be brought back.',
    transcript: prose`
      Felix (Hearthline): Felix here. How can I help you today?
      Sandra Iwu: I've done something stupid. There are two Johnsons here and I moved out the ones who are staying.
      Felix (Hearthline): That can be taken back. Did the deposit go out already?
      Sandra Iwu: No, it was just ten minutes ago.
      Felix (Hearthline): Good. Go to Former Residents, open them, Occupancy tab. Do you see Reverse next to the move-out?
      Sandra Iwu: Yes. It wants to credit rent and cleaning, should I leave those ticked?
      Felix (Hearthline): Leave them, otherwise the family keeps the charges.
      Sandra Iwu: They're back as residents, balance as before. Phew! Now the right Johnsons.
    `,
  },
  {
    ticket_number: 'CS-42965419',
    conversation_id: 'CONV-B6RJ4W77XH',
    created_at: '2025-04-29T10:02:00.000Z',
    closed_at: '2025-04-29T10:37:00.000Z',
    status: 'Closed',
    priority: 'Medium',
    tier: 'Tier1',
    product: 'Hearthline Leasing',
    module: 'Residents / Move-In',
    category: 'Move-In',
    case_type: 'Incident',
    subject: 'Wizard says the apartment is not available for this date',
    description: 'Unit 305 is empty and cleaned; it is missing from the unit list of the wizard.',
    resolution: prose`
      Ready Date was typed as 2026. Corrected on the Availability tab, Refresh units showed 305 (KB-D2C01B246C).
    `,
    root_cause: 'Typing error in the ready date',
    tags: 'move-in, ready date, wizard',
    kb_id: 'KB-D2C01B246C',
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'A vacant unit is not offered in the move-in wizard.',
    transcript: prose`
      Wen (Hearthline): Hi there, Wen speaking.
      Tyrell Adams: Got a couple in front of me with pens in their hands and I can't pick their apartment. 305. It's clean, I have the
        keys here.
      Wen (Hearthline): Open the unit list. What do Status, Ready Date and Hold say for 305?
      Tyrell Adams: Vacant Ready, April 25 2026, no hold.
      Wen (Hearthline): Read me the year again?
      Tyrell Adams: 2026... oh for heaven's sake.
      Wen (Hearthline): Correct it on Availability and press Refresh units in the wizard.
      Tyrell Adams: There it is. We're signing. Thanks Wen.
    `,
  },
  {
    ticket_number: 'CS-45209025',
    conversation_id: 'CONV-LIT9CR9SX2',
    created_at: '2025-06-02T08:50:00.000Z',
    closed_at: '2025-06-02T09:44:00.000Z',
    status: 'Closed',
    priority: 'High',
    tier: 'Tier1',
    product: 'Hearthline Leasing',
    module: 'Ledger / Charges',
    category: 'Ledger and Charges',
    case_type: 'Incident',
    subject: 'Nine apartments without June rent',
    description: 'Rent was billed on the first for 151 of 160 households.',
    resolution: prose`
      All nine had renewed in May, and their recurring charges ended with the old lease. The To dates were extended and the month
        posted for each account (KB-6069CBB58F). Suggested adding the check to the renewal checklist.
    `,
    root_cause: 'Recurring charges ended with the old lease',
    tags: 'rent posting, renewal, recurring charge',
    kb_id: 'KB-6069CBB58F',
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'Renewed households were not billed for the new month.',
    transcript: prose`
      Imani (Hearthline): Good morning, Imani here.
      Grace Nakamura: Morning. June rent ran last night but nine of ours have nothing. The owner looks at this report every month.
      Imani (Hearthline): Is there something the nine have in common?
      Grace Nakamura: They all renewed in May, now that you ask.
      Imani (Hearthline): Open Billing, Recurring charges on one of them. Until when does the rent run?
      Grace Nakamura: 05/31. So it stopped with the old lease.
      Imani (Hearthline): Set the date to the new end and post the single account for June 1st. Then the other eight.
      Grace Nakamura: All nine are in. I'll tell the leasing girls to check this at renewal from now on.
    `,
  },
  {
    ticket_number: 'CS-41939022',
    conversation_id: 'CONV-UBVVCQOYDJ',
    created_at: '2025-03-11T17:35:00.000Z',
    closed_at: '2025-03-12T09:08:00.000Z',
    status: 'Closed',
    priority: 'Medium',
    tier: 'Tier2',
    product: 'Hearthline Leasing',
    module: 'Ledger / Late Fees',
    category: 'Ledger and Charges',
    case_type: 'Incident',
    subject: 'Maintenance man is charged 75 dollars every month for paying late',
    description: 'Employee unit is on payroll deduction at mid-month; a late fee is added on the sixth each time.',
    resolution: prose`
      Late fee rule of the account set to Exempt without end, as it is an employee unit; five fees credited (KB-0851FECB73). Late Fee
        Preview lists the unit under Skipped.
    `,
    root_cause: 'Missing exemption',
    tags: 'late fee, employee unit, exemption',
    kb_id: 'KB-0851FECB73',
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'An employee unit is charged late fees although it should be exempt.',
    transcript: prose`
      Tomas (Hearthline): Tomas here, Hearthline Support.
      Bea Romano: Our maintenance guy lives on site and his rent comes out of his paycheck on the 15th. Every month the system slaps 75
        bucks on him and I take it off again.
      Tomas (Hearthline): He should be exempt then. Does the account say Property default under Late fee rule?
      Bea Romano: It does.
      Tomas (Hearthline): Choose Exempt, reason employee unit, no end date. Then credit what is on the ledger, filter by late fee.
      Bea Romano: Five of them since October.
      Tomas (Hearthline): Run the preview tomorrow morning, he should stand at the bottom under skipped.
      Bea Romano: Checked it, he's there. He says thanks too.
    `,
  },
  {
    ticket_number: 'CS-41704523',
    conversation_id: 'CONV-2ANIFC6VBA',
    created_at: '2025-05-20T11:48:00.000Z',
    closed_at: '2025-05-20T15:32:00.000Z',
    status: 'Closed',
    priority: 'Medium',
    tier: 'Tier2',
    product: 'Hearthline Screening',
    module: 'Screening / Reports',
    category: 'Screening',
    case_type: 'Incident',
    subject: 'Background check has been running since yesterday',
    description: 'Applicant needs an answer by tonight; the report stays in Processing.',
    resolution: prose`
      Progress showed credit "No hit": two digits of the social security number were swapped. Corrected with the applicant's consent
        and searched again; recommendation arrived in six minutes (KB-DF7E0D9AA2).
    `,
    root_cause: 'Typing error in the application',
    tags: 'screening, credit, no hit',
    kb_id: 'KB-DF7E0D9AA2',
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'A screening report does not finish because the credit bureau finds nobody.',
    transcript: prose`
      Greta (Hearthline): Hello, Greta from Hearthline.
      Owen Castillo: I've got a nice applicant who will go elsewhere tonight if I can't say yes. The check on him has been spinning since
        yesterday noon.
      Greta (Hearthline): Open Progress for him. Which part isn't green?
      Owen Castillo: Credit. It says no hit.
      Greta (Hearthline): That means the bureau didn't find anybody. Could a digit be wrong?
      Owen Castillo: Let me call him... You're right, we had 47 instead of 74.
      Greta (Hearthline): Correct it and press Search again. There is no second fee.
      Owen Castillo: It's back, approved. I'm phoning him.
    `,
  },
  {
    ticket_number: 'CS-43640413',
    conversation_id: 'CONV-BOVZPVVN4K',
    created_at: '2025-02-18T12:27:00.000Z',
    closed_at: '2025-02-18T13:50:00.000Z',
    status: 'Closed',
    priority: 'Low',
    tier: 'Tier2',
    product: 'Hearthline Leasing',
    module: 'Residents / Move-In',
    category: 'Move-In',
    case_type: 'Incident',
    subject: 'First month is computed with 30 days, lease says actual days',
    description: 'The prorated rent on a move-in of 15 February is lower than the lease states.',
    resolution: prose`
      The property's proration method stood on "30-day month". Changed to "Actual days" under Setup > Property > Billing with the
        manager's consent; charge of the new resident corrected by 38.57. Older leases are not touched by the change.
    `,
    root_cause: 'Proration setting of the property',
    tags: 'proration, move-in charges, setup',
    kb_id: null,
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'Prorated rent at move-in uses the wrong number of days.',
    transcript: prose`
      Noor (Hearthline): Noor at Hearthline, hello.
      Vera Blum: A new resident is checking my math. Half of February is 14 of 28 days, and the program charged her 16 of 30 minus
        something, I don't even know.
      Noor (Hearthline): Under Setup, Property, Billing, what is the proration method?
      Vera Blum: 30-day month.
      Noor (Hearthline): And your lease form?
      Vera Blum: "Actual days in the month".
      Noor (Hearthline): Then the setting has to follow the lease. Is your manager fine with that? It holds from now on.
      Vera Blum: She nods. Changed it, and I've corrected the charge. The resident is pleased with herself.
    `,
  },
  {
    ticket_number: 'CS-48801993',
    conversation_id: 'CONV-T60NXHTXDX',
    created_at: '2025-06-17T14:55:00.000Z',
    closed_at: '2025-06-17T15:10:00.000Z',
    status: 'Closed',
    priority: 'Low',
    tier: 'Tier1',
    product: 'Hearthline Leasing',
    module: 'Residents / Profiles',
    category: 'Ledger and Charges',
    case_type: 'How-To',
    subject: 'Statement shows a name the resident no longer uses',
    description: 'Resident married in May; profile was updated, monthly statement still shows the former surname.',
    resolution: prose`
      Statements take the name from the lease, not from the profile. Added the new name on Lease > Parties with the marriage
        certificate attached, then printed the statement again.
    `,
    root_cause: 'Name changed on the profile only',
    tags: 'name change, statement, lease parties',
    kb_id: null,
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'A changed surname does not appear on the statement.',
    transcript: prose`
      Wen (Hearthline): Wen here, what's up?
      Fiona Grant: A resident got married and I changed her name last month, but her statement came out with the maiden name again. She's
        annoyed.
      Wen (Hearthline): Where did you change it?
      Fiona Grant: On her profile page.
      Wen (Hearthline): Statements look at the lease. Go to Lease, Parties, and enter the new name there, with the certificate attached.
      Fiona Grant: Done. New print shows the right one. Easy.
    `,
  },
] as const satisfies readonly CorpusTicket[];
