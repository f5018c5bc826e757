import type { CorpusArticle } from '@resolution/contracts';
import { prose } from '../prose.ts';

/** Reports, users and rights, documents and electronic signatures. */
export const administrationArticles = [
  {
    kb_id: 'KB-424051AF3F',
    title: 'Hearthline Reports: Have a Report Sent by E-Mail Every Week',
    body: prose`
      The regional manager wants the delinquency list on Monday at seven without asking for it.

      Before you begin
      Run the report once by hand with the filters you want; a subscription keeps exactly those. Recipients outside the company
        need a link with a password, not an attachment.

      Steps
      1. Open the report and choose Subscribe.
      2. Set the rhythm, the weekday and the hour. The hour is that of the property.
      3. Choose a moving period such as "Last week"; with fixed dates you would get the same sheet forever.
      4. Add recipients and the format, PDF or spreadsheet.
      5. Save and press Send test.

      Check that it worked
      The test is in your mailbox. Reports > Subscriptions shows the next run and how the last one went.

      When to escalate
      A subscription stops by itself after its owner leaves. You may take it over; if Take over is grey, ask Tier 2 to assign it
        to you.
    `,
    tags: 'reports, subscription, e-mail, schedule',
    module: 'Reports / Subscriptions',
    category: 'Reports',
    created_at: '2024-02-21T10:53:00.000Z',
    updated_at: '2025-03-06T15:47:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-98104EA642',
    title: 'Hearthline Reports: Rent Roll Leaves Out Some Units',
    body: prose`
      The property has 144 apartments, the rent roll lists 139. Nothing is lost: the filter or the unit's own settings hide
        the rest.

      Before you begin
      Write down two or three of the missing numbers. You will compare them with one that is shown.

      Steps
      1. Open Reports > Rent roll > Filters. Clear Status and Building, and run it again.
      2. Still missing? On the unit's page look at Include in reports. Model apartments and offices are commonly excluded.
      3. Compare Valid from. A unit whose first day lies after the report's date does not exist for it yet.
      4. Units belonging to a second ownership appear only when you select both legal entities.
      5. Save the corrected filter as the standard for your property.

      Check that it worked
      The count at the foot of the report equals the number of units in Setup > Property.

      When to escalate
      A unit that is listed twice, or that changes from run to run, has two open occupancy rows: that is for Tier 3.
    `,
    tags: 'reports, rent roll, filter, missing units',
    module: 'Reports / Rent Roll',
    category: 'Reports',
    created_at: '2024-05-23T13:37:00.000Z',
    updated_at: '2024-12-10T08:42:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-DF879349BA',
    title: 'Hearthline Administration: Give a New Employee Access to Several Properties',
    body: prose`
      A regional assistant starts on Monday and needs the same rights in six communities.

      Before you begin
      You need User Administrator for every property concerned. Decide on a role; single rights that are handed out one by one
        become impossible to oversee.

      Steps
      1. Open Setup > Users > Invite and enter name and company e-mail.
      2. Choose the role, then press Add properties and tick the six. With Region you take a whole region, and properties that
         join it later.
      3. Set a last day if it is a temporary post.
      4. Send the invitation. It is valid for three days and asks for a second factor at first sign-in.
      5. To copy a colleague's rights, use Same as on the first page and strike out what is too much.

      Check that it worked
      Under Setup > Users > Rights of, the list for the new person shows six lines with the same role.

      When to escalate
      Properties that you manage but cannot tick are run by another management company in the system. Tier 2 needs the owner's
        written consent.
    `,
    tags: 'administration, user, invitation, role, access',
    module: 'Administration / Users',
    category: 'User Access',
    created_at: '2024-01-18T09:29:00.000Z',
    updated_at: '2025-04-24T11:54:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-6D0DED256D',
    title: 'Hearthline Administration: User Is Locked Out After Failed Sign-Ins',
    body: prose`
      After five wrong passwords an account is closed for thirty minutes. Somebody at the front desk cannot wait so long.

      Before you begin
      Make sure that you speak with the right person: call back on the number stored in the profile. Nobody at Hearthline will
        ask for a password, and you should not either.

      Steps
      1. In Setup > Users search for the person and open Security.
      2. Read the list of failed attempts. Foreign addresses or attempts at night speak for an attack; in that case leave the
         lock and reset the password.
      3. Otherwise press Unlock.
      4. New phone? Choose Reset second factor. The person sets it up again at the next sign-in.
      5. A saved old password in the browser is what locks people out again at once; have it deleted.

      Check that it worked
      Security shows Open, followed by a successful sign-in.

      When to escalate
      You are locked out yourself and no other administrator is there: call the support line, which checks your identity and
        opens a case for Tier 2.
    `,
    tags: 'administration, locked account, password, second factor',
    module: 'Administration / Users',
    category: 'User Access',
    created_at: '2024-03-06T14:07:00.000Z',
    updated_at: '2025-06-24T10:31:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-171E20A9FE',
    title: 'Hearthline Documents: Link for Electronic Signature Has Expired',
    body: prose`
      A co-signer opens the message a week later and reads "This link is no longer valid". The signatures given by the others
        are kept.

      Before you begin
      Do not create the envelope anew. That would oblige everybody to sign a second time.

      Steps
      1. Open Documents > Envelopes and search by household or title.
      2. Select the person with the red clock and press New link. It holds for ten days; the length is set in Setup > Signing.
      3. Correct the e-mail address here if it was wrong. The resident's profile is not changed by it.
      4. Choose Text message as well for people who rarely read mail.
      5. If the whole envelope is expired, press Extend; all open links get the new date.

      Check that it worked
      The clock turns blue, and History records that the message was opened.

      When to escalate
      Extend is refused when the envelope was closed by a change to the lease. If the envelope reads Sent although all have
        signed, ask Tier 3 to set it right.
    `,
    tags: 'documents, e-signature, expired link, envelope',
    module: 'Documents / Signing',
    category: 'Documents',
    created_at: '2024-06-18T11:35:00.000Z',
    updated_at: '2025-05-19T13:00:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-9FA7868629',
    title: 'Hearthline Documents: Add Your Own Addendum to the Lease Packet',
    body: prose`
      Your lawyer wrote a page about balconies, and it should be part of every lease from now on.

      Before you begin
      Save the page as a PDF without a password. Mark the places for names and signatures with empty lines.

      Steps
      1. Go to Documents > Templates > Upload and choose the file.
      2. Drag the fields to their places: tenant name, unit, date, signature. A field for all adults repeats itself.
      3. Give the template a version and a first day of use.
      4. Open Packets > Lease, press Add and put the template behind the lease itself.
      5. Set a condition if only some apartments have a balcony, for example by amenity.
      6. Generate a packet for a test applicant and look at each page.

      Check that it worked
      The packet of a new application contains the page with names filled in. Packets that are already out stay as they are.

      When to escalate
      Fields that land in the wrong spot come from a scanned PDF with turned pages. Tier 2 can straighten it.
    `,
    tags: 'documents, addendum, lease packet, template',
    module: 'Documents / Templates',
    category: 'Documents',
    created_at: '2024-11-05T10:08:00.000Z',
    updated_at: '2025-03-13T12:22:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-1EA2368900',
    title: 'Hearthline Documents: Uploaded File Shows a Blank Preview',
    body: prose`
      The pay stub is attached, its size looks right, but the preview is white and the reviewer cannot read it.

      Before you begin
      Ask how the file was made. Photos taken with a recent phone and PDF forms are the two usual suspects.

      Steps
      1. Press Download and open the file on your PC. If it is blank there too, ask for a new one.
      2. Phone photo with the ending .heic: choose Convert. A readable copy is stored beside the original.
      3. A PDF form whose entries are invisible: print it to PDF once and upload the result.
      4. File protected by a password: it cannot be stored in a readable way, so ask for one without.
      5. Over 20 MB the preview is skipped. Split the scan or lower its resolution.

      Check that it worked
      Preview and thumbnail are visible to a colleague with another browser.

      When to escalate
      All previews are white since this morning: that is an outage. Tell Tier 2 when it began and do not upload anything again.
    `,
    tags: 'documents, upload, preview, pdf, photo',
    module: 'Documents / Storage',
    category: 'Documents',
    created_at: '2025-02-10T09:16:00.000Z',
    updated_at: '2025-06-20T15:11:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
] as const satisfies readonly CorpusArticle[];
