import type { CorpusTicket } from '@resolution/contracts';
import { prose } from '../prose.ts';

/** Solved cases of subsidised housing: certifications, vouchers, transmissions, waiting list. */
export const affordableTickets = [
  {
    ticket_number: 'CS-47497690',
    conversation_id: 'CONV-JGXFNT024R',
    created_at: '2025-02-12T14:44:00.000Z',
    closed_at: '2025-02-13T09:30:00.000Z',
    status: 'Closed',
    priority: 'High',
    tier: 'Tier3',
    product: 'Hearthline Affordable',
    module: 'Compliance / Certifications',
    category: 'Certifications',
    case_type: 'Incident',
    subject: 'Recert is fully signed yet not complete',
    description: prose`
      Annual recertification of unit 114 at Maple Commons. Four signatures are present, Re-check does nothing, and the voucher
        leaves the household out.
    `,
    resolution: prose`
      All signer lines green, no change after the signatures. Tier 3 set the certification to Complete with SCRIPT-7007; the
        customer collected it into the February voucher and transmitted.
    `,
    root_cause: 'Status not updated after the last signature',
    tags: 'certification, signature, status, voucher',
    kb_id: 'KB-16246E9416',
    script_id: 'SCRIPT-7007',
    generated_kb_id: 'KB-SYN-7003',
    issue_summary: 'A signed recertification does not become complete and is missing from the voucher.',
    transcript: prose`
      Greta (Hearthline): Hearthline Support, Greta.
      Yusuf Aydin: Hi Greta. Unit 114's annual won't finish. Mom, dad, the grown son and I have all signed. It just says awaiting
        signature.
      Greta (Hearthline): Was anything changed in the certification after the son signed?
      Yusuf Aydin: No. I even pressed that re-check button five times.
      Greta (Hearthline): Are all the lines on the Signatures page green?
      Yusuf Aydin: Every one. Meanwhile my voucher is due and they're not on it, so we lose their subsidy for a month.
      Greta (Hearthline): I see the same from here. Tier 3 will put the status right. Can you give me the certification number?
      Yusuf Aydin: 40417, effective March 1st.
      Greta (Hearthline): Done overnight. Please collect the voucher again.
      Yusuf Aydin: There they are. Relieved, thanks.
    `,
  },
  {
    ticket_number: 'CS-46557327',
    conversation_id: 'CONV-5NTQSZVK71',
    created_at: '2025-04-03T12:15:00.000Z',
    closed_at: '2025-04-03T19:56:00.000Z',
    status: 'Closed',
    priority: 'Medium',
    tier: 'Tier3',
    product: 'Hearthline Affordable',
    module: 'Compliance / Certifications',
    category: 'Certifications',
    case_type: 'Incident',
    subject: 'Interim certification hangs after paper signatures',
    description: 'Paper signatures were recorded for both adults; the interim keeps waiting.',
    resolution: prose`
      Checked the recorded dates with the customer on screen: both after the last edit. Same fault as on the February case of
        another site. Applied SCRIPT-7008; certification now complete.
    `,
    root_cause: 'Status not updated after the last signature',
    tags: 'certification, paper signature, interim',
    kb_id: 'KB-16246E9416',
    script_id: 'SCRIPT-7008',
    generated_kb_id: 'KB-SYN-7004',
    issue_summary: 'An interim certification with recorded paper signatures is not completed.',
    transcript: prose`
      Wen (Hearthline): You've reached Wen at Hearthline.
      Bettina Cole: I recorded two paper signatures for an interim this morning, husband and wife, with scans. It should be complete
        but it isn't.
      Wen (Hearthline): Did you also sign for the owner?
      Bettina Cole: Of course, that was the first thing I did.
      Wen (Hearthline): May I see your screen? Dates look right. Let me press Re-check from my side… no change either.
      Bettina Cole: So what now? It's no drama, but I'd like it out of my list before vacation.
      Wen (Hearthline): A colleague runs a repair on the record this afternoon.
      Bettina Cole: Just looked, it reads complete. Lovely.
    `,
  },
  {
    ticket_number: 'CS-44969027',
    conversation_id: 'CONV-SREP0T91S7',
    created_at: '2025-05-14T17:08:00.000Z',
    closed_at: '2025-05-15T15:20:00.000Z',
    status: 'Closed',
    priority: 'High',
    tier: 'Tier3',
    product: 'Hearthline Affordable',
    module: 'Compliance / Certifications',
    category: 'Certifications',
    case_type: 'Incident',
    subject: 'Cannot begin an annual: system insists on an open certification',
    description: prose`
      Start annual refuses for household 2291 with "An open certification exists". The household's page shows only completed ones.
    `,
    resolution: prose`
      A draft of 2023, hidden since an import, was still attached. Tier 3 removed the draft and its members with SCRIPT-7010 after
        comparing the number with the customer. The annual was started at once and is on time.
    `,
    root_cause: 'Hidden draft from a data import',
    tags: 'recertification, hidden draft, open certification',
    kb_id: 'KB-626F87D65B',
    script_id: 'SCRIPT-7010',
    generated_kb_id: null,
    issue_summary: 'An invisible draft certification prevents the start of the annual recertification.',
    transcript: prose`
      Noor (Hearthline): This is Noor, how are you today?
      Patrice Boyd: Frustrated. I try to start this family's yearly paperwork and it tells me one is open already. There isn't!
      Noor (Hearthline): Which household is it?
      Patrice Boyd: 2291, the Hendersons. Their list has five certs and every single one is completed.
      Noor (Hearthline): Have you been using Hearthline for long at this site?
      Patrice Boyd: We were moved over from another system two years ago.
      Noor (Hearthline): That fits. I can see a draft from that import which your screen hides. It must be taken out in the database.
      Patrice Boyd: Please hurry, their due date is the first and the thirty day notice has to go out.
      Noor (Hearthline): Removed. Start annual should work now.
      Patrice Boyd: It opened. I'm printing the notice as we speak.
    `,
  },
  {
    ticket_number: 'CS-45437489',
    conversation_id: 'CONV-P9EQS545U4',
    created_at: '2025-06-05T13:52:00.000Z',
    closed_at: '2025-06-06T10:47:00.000Z',
    status: 'Closed',
    priority: 'High',
    tier: 'Tier3',
    product: 'Hearthline Affordable',
    module: 'Subsidy / Vouchers',
    category: 'Subsidy Vouchers',
    case_type: 'Incident',
    subject: 'Adjustment on voucher keeps pointing to the superseded certification',
    description: prose`
      Line 17 of the June voucher adjusts household 874 by 212.00. The correction says 121.00. Excluding and collecting again
        brings the same line back.
    `,
    resolution: prose`
      Explain showed the superseded certification as its source. Tier 3 linked the line to the correction with SCRIPT-7012 inside
        a transaction; before and after were compared with the customer: 121.00. Voucher finalized and sent on the due day.
    `,
    root_cause: 'Voucher line linked to a superseded certification',
    tags: 'voucher, adjustment, superseded certification',
    kb_id: 'KB-4F65BCDA8A',
    script_id: 'SCRIPT-7012',
    generated_kb_id: 'KB-SYN-7005',
    issue_summary: 'A voucher adjustment is computed from the old certification and cannot be rebuilt on screen.',
    transcript: prose`
      Tomas (Hearthline): Good morning, Tomas speaking.
      Helen Osei: Morning. One adjustment on my June voucher is off, 212 dollars where it should be 121. Somebody's dyslexic, and it
        isn't me.
      Tomas (Hearthline): What does Explain say about the line?
      Helen Osei: It names cert 5530. That's the wrong one, we replaced it with 5561 in May.
      Tomas (Hearthline): Have you excluded the line and collected adjustments again?
      Helen Osei: Twice. It comes straight back with 5530.
      Tomas (Hearthline): Then the reference is stored wrongly. Please leave the voucher unfinalized. I am passing voucher, line and
        both certification numbers to Tier 3.
      Helen Osei: Okay, but it's due on the tenth.
      Tomas (Hearthline): They have changed it. Have a look.
      Helen Osei: 121. Finalizing. You saved my week.
    `,
  },
  {
    ticket_number: 'CS-47118929',
    conversation_id: 'CONV-VNWDR6BOS3',
    created_at: '2025-07-09T08:33:00.000Z',
    closed_at: '2025-07-09T16:11:00.000Z',
    status: 'Closed',
    priority: 'Medium',
    tier: 'Tier3',
    product: 'Hearthline Affordable',
    module: 'Transmissions / TRACS',
    category: 'TRACS File',
    case_type: 'Incident',
    subject: 'Certification file shows Sending for two days',
    description:
      'The monthly file was transmitted on Monday and is still in Sending on Wednesday; Resend is not offered.',
    resolution: prose`
      The mailbox refused the connection on Monday evening and the counter of attempts had run out. Tier 3 set the transmission
        back to Ready with SCRIPT-7015. Customer sent it, reply received without fatal errors.
    `,
    root_cause: 'Attempts exhausted during an outage of the mailbox',
    tags: 'tracs, transmission, sending',
    kb_id: 'KB-8E3D7AC284',
    script_id: 'SCRIPT-7015',
    generated_kb_id: 'KB-SYN-7006',
    issue_summary: 'An outgoing TRACS file hangs in the state Sending.',
    transcript: prose`
      Imani (Hearthline): Imani from Hearthline Support here.
      Gordon Pike: Hi. The file I sent to HUD on Monday just says sending. It's Wednesday.
      Imani (Hearthline): Is there a button to send it again?
      Gordon Pike: No, only View. And the next file can't go out before this one is through, right?
      Imani (Hearthline): Right, they go one after the other. There was an outage on Monday night; your file used up its attempts.
      Gordon Pike: Typical. Can you kick it?
      Imani (Hearthline): Tier 3 can, yes. It is back to Ready. Please choose Send.
      Gordon Pike: Sent... and I got an answer in ten minutes, zero fatals. Good.
    `,
  },
  {
    ticket_number: 'CS-41269460',
    conversation_id: 'CONV-9I7ZD8EVHB',
    created_at: '2025-03-06T11:19:00.000Z',
    closed_at: '2025-03-07T13:34:00.000Z',
    status: 'Closed',
    priority: 'Medium',
    tier: 'Tier3',
    product: 'Hearthline Affordable',
    module: 'Applicants / Waiting List',
    category: 'Waiting List',
    case_type: 'Incident',
    subject: 'Applicant fell to the bottom of the list after an import',
    description: prose`
      Ms. Delacroix applied in 2022 and was number two for a one-bedroom. Since the list was imported she is last, with the date of
        the import as application date.
    `,
    resolution: prose`
      The import had no time of application and wrote its own. Tier 3 entered the date from the signed form with SCRIPT-7016 and the
        list was ranked again; she is number two. Manager printed both rankings for the file.
    `,
    root_cause: 'Import without time stamp',
    tags: 'waiting list, import, application date',
    kb_id: 'KB-D2DBD3ED4D',
    script_id: 'SCRIPT-7016',
    generated_kb_id: null,
    issue_summary: 'An import overwrote the date of application and the applicant lost her place.',
    transcript: prose`
      Wen (Hearthline): Hello, Wen here.
      Andre Whitfield: I have a lady on the phone every day who used to be second in line for a one bedroom and is now fifty-third.
      Wen (Hearthline): What does "Why this position" give as her application date?
      Andre Whitfield: February 28 this year. She's been waiting since 2022!
      Wen (Hearthline): Was something imported on the 28th?
      Andre Whitfield: Yes, corporate loaded the list from a spreadsheet.
      Wen (Hearthline): Please don't edit the date by hand, auditors would ask. Do you have the form she signed?
      Andre Whitfield: September 14, 2022, 10:20 in the morning. It's stamped.
      Wen (Hearthline): Tier 3 has restored exactly that. Press Rank again and print it.
      Andre Whitfield: Second place. I'll call her right away, she will be so happy.
    `,
  },
  {
    ticket_number: 'CS-47449624',
    conversation_id: 'CONV-ITRPE7KJ03',
    created_at: '2025-05-29T15:00:00.000Z',
    closed_at: '2025-05-29T15:27:00.000Z',
    status: 'Closed',
    priority: 'Low',
    tier: 'Tier1',
    product: 'Hearthline Affordable',
    module: 'Compliance / Certifications',
    category: 'Certifications',
    case_type: 'Training',
    subject: 'How to get a family going early in the new pipeline',
    description: 'Switched to the new experience last week and cannot find the button that starts an annual.',
    resolution: prose`
      Showed the pipeline of KB-63420B64E5: cards are dragged from Upcoming to Invited. The family has no portal account, so it was
        given an interview at the desk.
    `,
    root_cause: 'Training need',
    tags: 'recertification, pipeline, new experience',
    kb_id: 'KB-63420B64E5',
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'Where recertifications are begun in the new Hearthline Affordable.',
    transcript: prose`
      Felix (Hearthline): Felix, Hearthline Support. What are we looking at?
      Marisol Vega: The new screens. I want to begin a household's yearly interview a bit early because they're going abroad, and the
        old start button is gone.
      Felix (Hearthline): There are columns now. Do you see the family's card under Upcoming?
      Marisol Vega: Yes, with a little house on it.
      Felix (Hearthline): Drag it over to Invited. They get the questions on their phone.
      Marisol Vega: They're in their eighties, no email.
      Felix (Hearthline): Then open the card and choose Interview at desk. It's the same form, you type.
      Marisol Vega: Got it. That's actually nice once you know.
    `,
  },
  {
    ticket_number: 'CS-46441527',
    conversation_id: 'CONV-YCB9OSQBWM',
    created_at: '2025-01-08T16:30:00.000Z',
    closed_at: '2025-01-09T09:12:00.000Z',
    status: 'Closed',
    priority: 'High',
    tier: 'Tier2',
    product: 'Hearthline Affordable',
    module: 'Subsidy / Vouchers',
    category: 'Subsidy Vouchers',
    case_type: 'Incident',
    subject: 'Three households absent from the January voucher',
    description: 'After Collect the voucher has 61 households instead of 64. Due in two days.',
    resolution: prose`
      The tab Exceptions listed all three as late recertifications. Two were completed on the spot, for the third the assistance was
        terminated as the rules demand. Collected again: 63 (KB-195B39FB51).
    `,
    root_cause: 'Recertifications overdue',
    tags: 'voucher, exceptions, late recertification',
    kb_id: 'KB-195B39FB51',
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'Households are missing from the voucher because their recertifications are late.',
    transcript: prose`
      Greta (Hearthline): Greta speaking. Hello.
      Dwayne Turner: We're three families short on this month's HAP request. Sixty-one instead of sixty-four, and it's due Friday.
      Greta (Hearthline): Next to the list is a tab called Exceptions. Anything in there?
      Dwayne Turner: Oh, 2C, 7A and 9F. "Recertification overdue".
      Greta (Hearthline): How far are these three?
      Dwayne Turner: 2C and 7A only need my signature. 9F never showed up for the appointment.
      Greta (Hearthline): Sign the two. For 9F the rules want the assistance terminated until they come in; your administrator will
        expect that too.
      Dwayne Turner: Signed, terminated, collected again. Sixty-three. I can live with that.
    `,
  },
  {
    ticket_number: 'CS-45085926',
    conversation_id: 'CONV-QOFUEKQLE8',
    created_at: '2025-02-25T10:10:00.000Z',
    closed_at: '2025-02-25T14:28:00.000Z',
    status: 'Closed',
    priority: 'Medium',
    tier: 'Tier2',
    product: 'Hearthline Affordable',
    module: 'Transmissions / TRACS',
    category: 'TRACS File',
    case_type: 'Incident',
    subject: 'Fatal error "prior record not found" on a correction',
    description: 'The reply refuses the correction of unit 308 because the record before it is unknown.',
    resolution: prose`
      The move-in certification of 2021 had been marked as sent by the former software but never arrived. It was transmitted first,
        the correction after its acceptance, as KB-8E3D7AC284 describes.
    `,
    root_cause: 'Earlier certification never transmitted',
    tags: 'tracs, fatal error, prior record',
    kb_id: 'KB-8E3D7AC284',
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'TRACS refuses a correction because an earlier record is missing.',
    transcript: prose`
      Tomas (Hearthline): Hello, this is Tomas.
      Ingrid Solberg: Our file bounced. One fatal, it says the previous record couldn't be found for 308.
      Tomas (Hearthline): Which record comes before it on the household's page?
      Ingrid Solberg: The move-in, March 2021. It's flagged as sent.
      Tomas (Hearthline): Is there an acknowledgement attached to it?
      Ingrid Solberg: Hm, no. Everybody else has one.
      Tomas (Hearthline): So it never got there. Mark it for resubmission and send that alone, wait for the reply, then send the
        correction.
      Ingrid Solberg: First one accepted after lunch, second one just now. All clear on our side.
    `,
  },
] as const satisfies readonly CorpusTicket[];
