import type { CorpusTicket } from '@resolution/contracts';
import { prose } from '../prose.ts';

/** Solved cases of the resident portal, maintenance and electronic signatures. */
export const portalAndFacilityTickets = [
  {
    ticket_number: 'CS-48559659',
    conversation_id: 'CONV-H6YCVDBQE3',
    created_at: '2025-06-03T10:42:00.000Z',
    closed_at: '2025-06-04T16:25:00.000Z',
    status: 'Closed',
    priority: 'High',
    tier: 'Tier3',
    product: 'Hearthline Resident Portal',
    module: 'Portal / Payments',
    category: 'Payments',
    case_type: 'Incident',
    subject: 'One debit at the bank, two receipts on the ledger',
    description: prose`
      Resident of 17B paid 1,480.00 once. The ledger shows the amount twice and the account has a credit that does not exist.
    `,
    resolution: prose`
      Both receipts carried the same gateway reference, so the gateway's answer had been written twice. Tier 3 voided the younger
        one together with its allocation, using SCRIPT-7020. Ledger balance agrees with the bank; nothing was refunded.
    `,
    root_cause: 'Answer of the payment gateway processed twice',
    tags: 'online payment, duplicate receipt, gateway',
    kb_id: 'KB-2E4AC37299',
    script_id: 'SCRIPT-7020',
    generated_kb_id: 'KB-SYN-7008',
    issue_summary: 'A single online payment produced two receipts.',
    transcript: prose`
      Imani (Hearthline): Imani, Hearthline Support.
      Robert Lang: Hi. 17B has twice 1,480 on her ledger from Sunday, but she showed me her banking app and only one went out.
      Imani (Hearthline): Please look under Online payments: are the reference numbers of the two equal?
      Robert Lang: Same number, yes. Can I just return one of them as bounced?
      Imani (Hearthline): Please don't, that would charge her a fee and ask the bank for money. It was written twice on our side.
      Robert Lang: Ok. I have to send her a statement tomorrow though.
      Imani (Hearthline): Tier 3 takes the second receipt back today.
      Imani (Hearthline): Finished. What does the balance say?
      Robert Lang: Zero, as it should. Thank you.
    `,
  },
  {
    ticket_number: 'CS-44710764',
    conversation_id: 'CONV-LRG7PQM5JG',
    created_at: '2025-06-25T13:14:00.000Z',
    closed_at: '2025-06-26T10:02:00.000Z',
    status: 'Closed',
    priority: 'Medium',
    tier: 'Tier3',
    product: 'Hearthline Facilities',
    module: 'Units / Status',
    category: 'Unit Status',
    case_type: 'Incident',
    subject: 'Repaired flat goes back to Down overnight',
    description: 'Unit 601 was put back into service three times; each morning it is Down once more.',
    resolution: prose`
      A second out-of-service period without end had been entered on the same day by a colleague; the tab shows only the latest.
        Tier 3 deleted it with SCRIPT-7019. Unit stayed Vacant Not Ready over two nights.
    `,
    root_cause: 'Two overlapping out-of-service periods',
    tags: 'down unit, out of service, vacancy',
    kb_id: 'KB-A75F8287FF',
    script_id: 'SCRIPT-7019',
    generated_kb_id: null,
    issue_summary: 'A unit returns to Down every night although it was put back into service.',
    transcript: prose`
      Tomas (Hearthline): Tomas speaking.
      Heidi Kruger: I'm going crazy with 601. After the water damage it was down. It's fixed, I set it back, everything fine. Next morning:
        down again. Third time today.
      Tomas (Hearthline): Is there one line or more on Out of service?
      Heidi Kruger: One, and I've ended it on the 20th.
      Tomas (Hearthline): Could somebody else have taken it out of service as well?
      Heidi Kruger: On the day of the leak we were all at it, my boss and I both.
      Tomas (Hearthline): I think so too. Tier 3 will look for the second one.
      Tomas (Hearthline): They found and removed it yesterday. How was it this morning?
      Heidi Kruger: Still vacant! It survived the night.
    `,
  },
  {
    ticket_number: 'CS-41543829',
    conversation_id: 'CONV-VRNR4PWN74',
    created_at: '2025-07-01T15:44:00.000Z',
    closed_at: '2025-07-02T09:19:00.000Z',
    status: 'Closed',
    priority: 'Medium',
    tier: 'Tier3',
    product: 'Hearthline Documents',
    module: 'Documents / Signing',
    category: 'Documents',
    case_type: 'Incident',
    subject: 'Lease signed by all three, envelope is still out',
    description: 'Every signer has a date, yet the envelope reads Sent and the lease cannot be activated.',
    resolution: prose`
      Verified three signatures with times. Tier 3 finished the envelope with SCRIPT-7021; the PDF was filed automatically and the
        lease activated.
    `,
    root_cause: 'Last signature stored without closing the envelope',
    tags: 'e-signature, envelope, lease activation',
    kb_id: 'KB-171E20A9FE',
    script_id: 'SCRIPT-7021',
    generated_kb_id: null,
    issue_summary: 'An envelope is not finished although everybody signed.',
    transcript: prose`
      Wen (Hearthline): Wen, Hearthline Support. Hello.
      Oscar Bell: Hello. Two tenants and I signed a lease electronically. It's been "Sent" for a day and I can't make it active.
      Wen (Hearthline): Do all three have a date and a time?
      Oscar Bell: Yes, the last one is yesterday 6:02 pm.
      Wen (Hearthline): Has the lease been changed in between?
      Oscar Bell: No, nothing.
      Wen (Hearthline): Then the envelope just didn't close. Tier 3 can do that without new signatures.
      Oscar Bell: Good, because one of them is already on a plane.
      Wen (Hearthline): It's finished now.
      Oscar Bell: Lease is active, PDF is there.
    `,
  },
  {
    ticket_number: 'CS-44078246',
    conversation_id: 'CONV-QIHERNELNV',
    created_at: '2025-04-15T09:33:00.000Z',
    closed_at: '2025-04-15T09:58:00.000Z',
    status: 'Closed',
    priority: 'Low',
    tier: 'Tier1',
    product: 'Hearthline Facilities',
    module: 'Maintenance / Work Orders',
    category: 'Work Orders',
    case_type: 'How-To',
    subject: 'Dishwasher job is finished but keeps counting as overdue',
    description: 'Closing is refused because one task is open; the task belongs to the appliance company.',
    resolution: prose`
      Used Confirm for vendor on the open task, entered the part and closed the job as Done (KB-5055708E7C).
    `,
    root_cause: 'Vendor did not confirm its task',
    tags: 'work order, open task, vendor',
    kb_id: 'KB-5055708E7C',
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'A work order cannot be closed because of an unconfirmed vendor task.',
    transcript: prose`
      Felix (Hearthline): Hearthline, Felix.
      Jamal Reyes: Dishwasher in 210 was swapped last week. I want the ticket off my board and it says a task is open.
      Felix (Hearthline): Whose task is it?
      Jamal Reyes: The appliance shop's. They never touch the app.
      Felix (Hearthline): You can press Confirm for vendor, since you've seen the new machine.
      Jamal Reyes: I've used it to test, works. OK, confirmed, part number typed in, closed.
    `,
  },
  {
    ticket_number: 'CS-41557242',
    conversation_id: 'CONV-PVXJ65NA2K',
    created_at: '2025-03-03T16:21:00.000Z',
    closed_at: '2025-03-03T16:50:00.000Z',
    status: 'Closed',
    priority: 'Medium',
    tier: 'Tier1',
    product: 'Hearthline Resident Portal',
    module: 'Portal / Accounts',
    category: 'Resident Portal',
    case_type: 'Incident',
    subject: 'Resident cannot register for online rent, no mail received',
    description: 'Three invitations were sent to a resident, none arrived.',
    resolution: prose`
      Last message was Blocked: he had marked an earlier newsletter as spam. Block removed, he agreed by text and got the link within
        a minute (KB-F4E7A10ACC).
    `,
    root_cause: 'Address on the block list of the mail service',
    tags: 'portal, activation, spam block',
    kb_id: 'KB-F4E7A10ACC',
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'The invitation to the resident portal is not delivered.',
    transcript: prose`
      Greta (Hearthline): Greta here, good afternoon.
      Lucy Tran: Hi, I have Mr. Abbott at my desk, he'd like to pay his rent online. I've sent the invite three times and nothing shows up.
      Greta (Hearthline): What stands behind Last message on his portal page?
      Lucy Tran: Blocked.
      Greta (Hearthline): Ask him whether he ever clicked the spam button on a mail of yours.
      Lucy Tran: He grins. The Christmas newsletter.
      Greta (Hearthline): Press Remove block. He'll get a text and has to answer yes.
      Lucy Tran: He did, and here's the mail. He's setting his password now. Thanks!
    `,
  },
  {
    ticket_number: 'CS-42517468',
    conversation_id: 'CONV-XL38IU1FJT',
    created_at: '2025-05-07T10:05:00.000Z',
    closed_at: '2025-05-07T10:31:00.000Z',
    status: 'Closed',
    priority: 'Low',
    tier: 'Tier1',
    product: 'Hearthline Resident Portal',
    module: 'Portal / Accounts',
    category: 'Resident Portal',
    case_type: 'How-To',
    subject: 'Elderly resident wants her statement on paper again',
    description: 'Since her daughter opened a portal account no statement is mailed.',
    resolution: prose`
      Opening a portal account switches statements to electronic. On the account chose Portal > Delivery > Paper and e-mail, so
        mother and daughter both receive it.
    `,
    root_cause: 'Delivery setting changed at activation',
    tags: 'statement, paper, delivery setting',
    kb_id: null,
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'Statements are no longer mailed after activation of the portal.',
    transcript: prose`
      Noor (Hearthline): Noor, hello!
      Ellen Fitzgerald: Hello dear. Mrs. Pruitt in 4 doesn't get her monthly letter any more and thinks we've forgotten her.
      Noor (Hearthline): Has somebody registered her online lately?
      Ellen Fitzgerald: Her daughter did, so that she can keep an eye on things.
      Noor (Hearthline): That turns paper off. Under Portal, Delivery you may choose Paper and e-mail.
      Ellen Fitzgerald: Oh, both at once. That will please everyone. Saved.
    `,
  },
  {
    ticket_number: 'CS-44896312',
    conversation_id: 'CONV-2ETU44F0QX',
    created_at: '2025-01-21T11:17:00.000Z',
    closed_at: '2025-01-21T12:20:00.000Z',
    status: 'Closed',
    priority: 'Low',
    tier: 'Tier2',
    product: 'Hearthline Facilities',
    module: 'Maintenance / Setup',
    category: 'Work Orders',
    case_type: 'How-To',
    subject: 'Residents cannot choose "Elevator" when they report a problem',
    description: 'The new building has an elevator, the list of trades in the portal has none.',
    resolution: prose`
      Added the trade Elevator under Maintenance > Setup > Trades, ticked Visible to residents, assigned the service company as
        default and an emergency number for people stuck inside.
    `,
    root_cause: 'Trade not set up',
    tags: 'work order, trade, portal, elevator',
    kb_id: null,
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'A trade is missing from the list when residents report repairs.',
    transcript: prose`
      Tomas (Hearthline): Hi, Tomas at Hearthline.
      Priya Nair: Hi! Our newest building has a lift and people report it under "Other" because there's no such choice. Those requests
        land with the janitor instead of the lift company.
      Tomas (Hearthline): You can add a trade. Maintenance, Setup, Trades. Make it visible to residents.
      Priya Nair: And it goes to the company by itself?
      Tomas (Hearthline): If you enter them as default, yes. I'd also put in their emergency number, it's shown while reporting.
      Priya Nair: Super, tested it with my own account.
    `,
  },
  {
    ticket_number: 'CS-43809303',
    conversation_id: 'CONV-WWGMC06LWF',
    created_at: '2025-06-30T08:36:00.000Z',
    closed_at: '2025-06-30T13:45:00.000Z',
    status: 'Closed',
    priority: 'Medium',
    tier: 'Tier2',
    product: 'Hearthline Facilities',
    module: 'Maintenance / Plans',
    category: 'Inspections',
    case_type: 'Incident',
    subject: 'Inspections appear three hours early on the calendar',
    description: 'Visits planned for nine o’clock are announced to residents for six.',
    resolution: prose`
      The property had been copied from one on the East Coast and kept its time zone. Corrected under Setup > Property > Location;
        open inspections were announced anew with an apology.
    `,
    root_cause: 'Wrong time zone of the property',
    tags: 'inspection, time zone, calendar, notice',
    kb_id: null,
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'Planned inspections are shown at the wrong hour.',
    transcript: prose`
      Imani (Hearthline): Imani here, hello.
      Derek Vaughn: We told sixty households we'd knock at 6 a.m. Some of them are not amused. It's supposed to be nine.
      Imani (Hearthline): What do you see on your own calendar?
      Derek Vaughn: Six as well, although I typed nine when I made the plan.
      Imani (Hearthline): Three hours is coast to coast. Please check the time zone under Setup, Property, Location.
      Derek Vaughn: Eastern. We're in Oregon. This site was cloned from one in Jersey.
      Imani (Hearthline): Set it to Pacific, then announce the inspections again.
      Derek Vaughn: Nine o'clock now. Sent a friendly correction.
    `,
  },
] as const satisfies readonly CorpusTicket[];
