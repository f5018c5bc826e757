import type { CorpusTicket } from '@resolution/contracts';
import { prose } from '../prose.ts';

/** Solved cases of users, reports and the office's own equipment. */
export const administrationTickets = [
  {
    ticket_number: 'CS-45488481',
    conversation_id: 'CONV-QT63P1XO0O',
    created_at: '2025-04-01T07:58:00.000Z',
    closed_at: '2025-04-01T08:12:00.000Z',
    status: 'Closed',
    priority: 'High',
    tier: 'Tier1',
    product: 'Hearthline Administration',
    module: 'Administration / Users',
    category: 'User Access',
    case_type: 'Incident',
    subject: 'Front desk cannot sign in on the first of the month',
    description: 'Account was closed after five attempts; the old password is saved in the browser.',
    resolution: prose`
      Caller identified by call back. The manager pressed Unlock, the saved password was deleted from the browser, sign-in worked
        (KB-6D0DED256D).
    `,
    root_cause: 'Outdated password saved in the browser',
    tags: 'locked account, password, sign-in',
    kb_id: 'KB-6D0DED256D',
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'A user is locked out after several wrong passwords.',
    transcript: prose`
      Wen (Hearthline): Wen, Hearthline.
      Monica Hale: Morning, my leasing agent can't get in. It says too many tries. Rent day, line out the door.
      Wen (Hearthline): I'm calling you back on the number in your profile, one moment… Thank you. Are you an administrator?
      Monica Hale: Yes.
      Wen (Hearthline): Setup, Users, her name, Security. Where did the attempts come from?
      Monica Hale: All from this office within a minute.
      Wen (Hearthline): Press Unlock. And have her delete the password that the browser remembers, she changed it last week, didn't she?
      Monica Hale: On Friday. That was it, she's in.
    `,
  },
  {
    ticket_number: 'CS-41637348',
    conversation_id: 'CONV-9HMBP2K7HC',
    created_at: '2025-02-06T13:29:00.000Z',
    closed_at: '2025-02-06T14:07:00.000Z',
    status: 'Closed',
    priority: 'Medium',
    tier: 'Tier1',
    product: 'Hearthline Reports',
    module: 'Reports / Rent Roll',
    category: 'Reports',
    case_type: 'Incident',
    subject: 'Lender asks why six apartments are absent from the rent roll',
    description: 'Rent roll of Fern Valley shows 90 of 96 units.',
    resolution: prose`
      Filters were empty. The six are owned by a second company; after selecting both legal entities all 96 appeared (KB-98104EA642).
        Filter saved as standard.
    `,
    root_cause: 'Second legal entity not selected',
    tags: 'rent roll, legal entity, missing units',
    kb_id: 'KB-98104EA642',
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'Some units do not appear on the rent roll.',
    transcript: prose`
      Felix (Hearthline): Felix, hello there.
      Anita Kowalski: Our lender counts better than I do. He wants 96 apartments on the rent roll for Fern Valley and I've got 90.
      Felix (Hearthline): Are there filters set for status or building?
      Anita Kowalski: No, nothing. The missing ones are 401 to 406.
      Felix (Hearthline): A whole floor. Does it belong to somebody else?
      Anita Kowalski: To the owner's daughter, it's a separate LLC, now that you mention it.
      Felix (Hearthline): Tick both legal entities at the top and run it again.
      Anita Kowalski: 96! I've saved that as the default.
    `,
  },
  {
    ticket_number: 'CS-45848833',
    conversation_id: 'CONV-7SH4UEK3AS',
    created_at: '2025-03-20T09:09:00.000Z',
    closed_at: '2025-03-20T10:16:00.000Z',
    status: 'Closed',
    priority: 'Low',
    tier: 'Tier1',
    product: 'Hearthline Reports',
    module: 'Reports / Export',
    category: 'Reports',
    case_type: 'Incident',
    subject: 'Exported dates have day and month swapped',
    description: 'In the spreadsheet of the lease list, 04/03 becomes 4 March on one PC and 3 April on another.',
    resolution: prose`
      The export was a text file, and each PC read it after its own regional settings. Chose the format Spreadsheet instead of CSV;
        dates are stored as dates there and agree on both PCs.
    `,
    root_cause: 'Text export read with different regional settings',
    tags: 'export, csv, date format, spreadsheet',
    kb_id: null,
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'Dates of an exported report are read differently on two computers.',
    transcript: prose`
      Noor (Hearthline): Noor speaking, hi.
      Stefan Moreau: Hi. I export the list of leases and my dates are nonsense. A lease from April 3rd turns up as March 4th, but on my
        colleague's PC it's right.
      Noor (Hearthline): Do you take CSV or Spreadsheet?
      Stefan Moreau: CSV, I think it was preset.
      Noor (Hearthline): CSV is plain text, your Excel guesses. Yours is set to European dates, isn't it?
      Stefan Moreau: Guilty, I came over from Lyon.
      Noor (Hearthline): Choose Spreadsheet in the export box and compare.
      Stefan Moreau: April 3rd. Merci!
    `,
  },
  {
    ticket_number: 'CS-44656290',
    conversation_id: 'CONV-B918BLMCEL',
    created_at: '2025-05-23T12:40:00.000Z',
    closed_at: '2025-05-23T13:33:00.000Z',
    status: 'Closed',
    priority: 'Medium',
    tier: 'Tier1',
    product: 'Hearthline Reports',
    module: 'Reports / Residents',
    category: 'Reports',
    case_type: 'How-To',
    subject: 'List of emergency contacts before the hurricane season',
    description: 'Site wants one sheet with all residents, phone numbers and the person to call in an emergency.',
    resolution: prose`
      Resident Directory has the column Emergency contact, switched off by default. Switched on, sorted by building, printed and saved
        as "Storm list". Residents without a contact were filtered out and asked by portal message.
    `,
    root_cause: 'Column hidden by default',
    tags: 'directory, emergency contact, report column',
    kb_id: null,
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'A printed list of emergency contacts is needed.',
    transcript: prose`
      Greta (Hearthline): Hearthline Support, Greta.
      Terrence Gill: We're in Florida, season starts on Sunday. I need a paper with everybody's phone and whom to call, in case the power
        goes.
      Greta (Hearthline): Sensible. Open Reports, Resident Directory, and click Columns.
      Terrence Gill: Ah, emergency contact, there it is, unticked.
      Greta (Hearthline): Tick it, sort by building and save the view under a name.
      Terrence Gill: Forty or so are blank.
      Greta (Hearthline): Filter for blank and write to them from the same page.
      Terrence Gill: Sent. Printing three copies. Appreciate it, Greta.
    `,
  },
  {
    ticket_number: 'CS-44438541',
    conversation_id: 'CONV-QSQLKNN8K2',
    created_at: '2025-02-27T16:48:00.000Z',
    closed_at: '2025-02-27T17:01:00.000Z',
    status: 'Closed',
    priority: 'Low',
    tier: 'Tier1',
    product: 'Hearthline Leasing',
    module: 'Letters / Printing',
    category: 'Documents',
    case_type: 'Incident',
    subject: 'Nothing happens when a letter is printed',
    description: 'Print opens no window since the browser was updated.',
    resolution: prose`
      The browser suppressed the new window. Allowed pop-ups for the Hearthline address in the site settings and reloaded the page;
        letters open again.
    `,
    root_cause: 'Pop-up blocker of the browser',
    tags: 'print, letter, pop-up, browser',
    kb_id: null,
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'Letters cannot be printed because the browser blocks the window.',
    transcript: prose`
      Tomas (Hearthline): Good afternoon, Tomas.
      Abby Norris: I press print on a renewal letter and nothing. No error, no window.
      Tomas (Hearthline): Did anything change on the computer?
      Abby Norris: Chrome wanted a restart this morning.
      Tomas (Hearthline): Look at the right end of the address line. A small window with a red cross?
      Abby Norris: Yes! "Pop-ups blocked".
      Tomas (Hearthline): Click it, choose always allow, reload the page.
      Abby Norris: Letter's here. Two minute fix, love it.
    `,
  },
  {
    ticket_number: 'CS-48261984',
    conversation_id: 'CONV-483U9BU9ZN',
    created_at: '2025-06-19T09:55:00.000Z',
    closed_at: '2025-06-19T11:28:00.000Z',
    status: 'Closed',
    priority: 'Medium',
    tier: 'Tier2',
    product: 'Hearthline Accounting',
    module: 'Accounting / Banking',
    category: 'Bank Deposits',
    case_type: 'Incident',
    subject: 'Check scanner is offline after an update of the PC',
    description: 'The cash desk reports "No scanner found"; the device is plugged in and lit.',
    resolution: prose`
      The helper program had been removed by the company's update. Installed version 4.2 from Setup > Cash desk > Downloads with the
        help of their IT, restarted the PC, scanned a test check.
    `,
    root_cause: 'Scanner helper removed by an update',
    tags: 'cash desk, check scanner, helper program',
    kb_id: null,
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'The check scanner is not found by the cash desk.',
    transcript: prose`
      Imani (Hearthline): Imani at Hearthline, hi.
      Colin Drake: Our check scanner is dead. Well, the light is on, but the page says no scanner found.
      Imani (Hearthline): Has the PC been updated or replaced?
      Colin Drake: IT pushed something out last night.
      Imani (Hearthline): Do you see a small blue bird near the clock? That's the helper.
      Colin Drake: No bird.
      Imani (Hearthline): Then it was removed. Your IT has to install it again, it's under Setup, Cash desk, Downloads.
      Colin Drake: He's here with me now. Installed, rebooted… bird's back and it scans.
    `,
  },
  {
    ticket_number: 'CS-48235780',
    conversation_id: 'CONV-J8F2628D3Q',
    created_at: '2025-01-30T14:18:00.000Z',
    closed_at: '2025-01-30T14:46:00.000Z',
    status: 'Closed',
    priority: 'Low',
    tier: 'Tier1',
    product: 'Hearthline Leasing',
    module: 'Leasing / Prospects',
    category: 'Leases',
    case_type: 'How-To',
    subject: 'Visitors’ "How did you hear about us" needs a new answer',
    description: 'A billboard went up; the source list of the guest card does not offer it.',
    resolution: prose`
      Added the source Billboard Route 9 under Setup > Leasing > Traffic sources with a start date of 1 February, and hid two that are
        no longer used. Older guest cards keep theirs.
    `,
    root_cause: 'Source not set up',
    tags: 'guest card, traffic source, prospects, setup',
    kb_id: null,
    script_id: null,
    generated_kb_id: null,
    issue_summary: 'A new marketing source has to be added for guest cards.',
    transcript: prose`
      Felix (Hearthline): Felix here, hello.
      Jenna Ostrowski: Hi! We've got a billboard on Route 9 and I'd love to know whether it brings anyone in. The drop-down where they tell
        us how they found us doesn't have it.
      Felix (Hearthline): You may add answers. Setup, Leasing, Traffic sources, New.
      Jenna Ostrowski: And can I get rid of "Phone book"?
      Felix (Hearthline): Hide it, don't delete it, so that the old cards still make sense.
      Jenna Ostrowski: Done and done. You're a star.
    `,
  },
] as const satisfies readonly CorpusTicket[];
