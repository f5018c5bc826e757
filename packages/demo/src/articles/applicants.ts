import type { CorpusArticle } from '@resolution/contracts';
import { prose } from '../prose.ts';

/** Applicant screening and the resident portal: people before they move in and while they live there. */
export const applicantArticles = [
  {
    kb_id: 'KB-DF7E0D9AA2',
    title: 'Hearthline Screening: Applicant Report Stays in Processing',
    body: prose`
      Most reports are back in minutes. One that is still "Processing" after an hour is waiting for a court, a bureau or a piece
        of data.

      Before you begin
      Check that the applicant signed the consent and that the application fee has been paid; unpaid reports are queued.

      Steps
      1. In Hearthline Screening open the applicant and choose Progress. Each part has a state of its own.
      2. Credit "No hit": compare the social security number and earlier addresses with the application, then press Search again.
      3. Criminal "County pending": some courts answer by hand. The expected day is shown, and nothing you do speeds it up.
      4. Identity "Question set failed": send the applicant a new link.
      5. If you cannot wait, choose Decide without part. Your policy may forbid it, in which case the button is absent.

      Check that it worked
      All parts are green and a recommendation is printed at the top.

      When to escalate
      A part without any state, or a day that has passed, means that the request was lost. Tier 2 sends it again free of charge.
    `,
    tags: 'screening, applicant, report, credit, background check',
    module: 'Screening / Reports',
    category: 'Screening',
    created_at: '2024-03-14T09:11:00.000Z',
    updated_at: '2025-05-28T13:45:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-849A6715D2',
    title: 'Hearthline Screening: Change the Required Income for Applicants',
    body: prose`
      The owner wants applicants to earn three times the rent instead of two and a half. Criteria are versioned; running
        applications keep the version they began with.

      Before you begin
      Have the new criteria approved in writing. The same criteria must hold for everybody from the day they start.

      Steps
      1. Go to Screening > Policies and open the property's policy.
      2. Press New version and set the date it begins, tomorrow at the earliest.
      3. On Income change the multiple of rent. State whether vouchers count as income or lower the rent.
      4. On Outcomes decide what happens just below the line: decline, guarantor or higher deposit.
      5. Use Try it with three past applicants, then activate.

      Check that it worked
      From the start date new reports quote the version number in their footer.

      When to escalate
      You see the policy but cannot make a version: it is shared by several properties and owned by headquarters. Tier 2 can name
        the owner.
    `,
    tags: 'screening, policy, income multiple, criteria',
    module: 'Screening / Policies',
    category: 'Screening',
    created_at: '2024-09-03T10:20:00.000Z',
    updated_at: '2025-03-17T08:51:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-959FF16346',
    title: 'Hearthline Screening: Send the Letter After a Declined Application',
    body: prose`
      An applicant who is turned down, or asked for a guarantor because of a report, has the right to a letter that says where
        the data came from.

      Before you begin
      Make the decision in Hearthline Screening first; the letter takes its reasons from there and cannot be typed by hand.

      Steps
      1. Open the declined application and choose Letters.
      2. Select Adverse action. If the outcome was conditional, choose the conditional form instead.
      3. Compare name and address. Every adult in the household receives a letter of their own.
      4. Press Send. E-mail goes out at once; with Mail a PDF opens which you print and post on the same day.
      5. Keep the proof: choose Mark as mailed if you used paper.

      Check that it worked
      Beside each adult there is a date, and the compliance tile no longer counts the application.

      When to escalate
      The letter has no reasons, or shows another person's bureau data. Do not send it. Inform Tier 2 at once, since this is a
        privacy matter.
    `,
    tags: 'screening, adverse action, decline letter, compliance',
    module: 'Screening / Letters',
    category: 'Screening',
    created_at: '2024-05-07T15:26:00.000Z',
    updated_at: '2025-01-23T12:30:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-F4E7A10ACC',
    title: 'Hearthline Resident Portal: Activation E-Mail Never Arrives',
    body: prose`
      A resident wants to pay online and waits in vain for the message with the activation link.

      Before you begin
      Ask for the exact address and whether the resident already uses the portal at another property. One address, one account.

      Steps
      1. Open the resident in Hearthline Leasing and choose Portal. The line Last message says Delivered, Bounced or Blocked.
      2. Bounced: correct the address and press Send again.
      3. Blocked: the resident once clicked "spam". Press Remove block; the resident has to agree by text message.
      4. Delivered: the mail is in the junk folder or at the employer's filter. Offer the code by phone with Show activation
         code; it is good for fifteen minutes.
      5. Account exists elsewhere: choose Link existing account.

      Check that it worked
      Portal reads Active with the day of the first sign-in.

      When to escalate
      Several residents of one property wait since the same day? Then it is not their mailbox. Report property and time to Tier 2.
    `,
    tags: 'resident portal, activation, e-mail, sign-in',
    module: 'Portal / Accounts',
    category: 'Resident Portal',
    created_at: '2024-04-02T08:58:00.000Z',
    updated_at: '2025-04-15T16:14:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-2E4AC37299',
    title: 'Hearthline Resident Portal: Online Payment Was Taken Twice',
    body: prose`
      The resident pressed Pay, saw a spinning wheel, pressed again, and now two debits stand on the bank account.

      Before you begin
      Look whether both are real. A card shows a reservation that vanishes after a few days, whereas a bank draft does not.

      Steps
      1. In Books > Online payments search for the resident and compare the reference numbers. Equal numbers mean one payment
         shown twice; different numbers mean two payments.
      2. Two payments on the same day: press Cancel on the later one before the evening cut-off.
      3. After the cut-off choose Refund. Drafts can be refunded once they have settled, which takes four banking days.
      4. Or ask the resident whether the second may count for next month, and leave it as prepaid rent.
      5. Write the outcome on the account, with the reference.

      Check that it worked
      The ledger balance is what it was before the second payment, or shows the prepayment.

      When to escalate
      One debit at the bank but two receipts on the ledger is a posting fault, which Tier 3 repairs. Never return a receipt by
        hand in that case.
    `,
    tags: 'resident portal, double payment, refund, online payments',
    module: 'Portal / Payments',
    category: 'Payments',
    created_at: '2024-06-27T12:49:00.000Z',
    updated_at: '2025-06-12T09:03:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-CBFDADCE95',
    title: 'Hearthline Resident Portal: Block Online Payments for One Household',
    body: prose`
      During an eviction a single accepted payment can spoil the case, so the lawyer asks you to take no money online.

      Before you begin
      Check with the manager which kinds are to be refused: partial payments only, or all of them.

      Steps
      1. Open the account in Hearthline Leasing and choose Portal > Payment rules.
      2. Choose Accept no payments, or Full balance only.
      3. Enter the reason. Residents see the neutral sentence "Please contact the office", never what you typed.
      4. Switch off scheduled autopay; the rule alone does not stop a payment that was already under way.
      5. Set a reminder for the court date so that the block is lifted in time.

      Check that it worked
      Use View as resident: the Pay button is replaced by the sentence. Cash machines and mailed checks are covered by the same
        rule.

      When to escalate
      If a payment came in despite the block, do not deposit or refund it. Ring Tier 2 on the same day, with its reference.
    `,
    tags: 'resident portal, payment block, eviction, autopay',
    module: 'Portal / Payments',
    category: 'Payments',
    created_at: '2024-10-31T09:32:00.000Z',
    updated_at: '2025-02-13T14:38:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
  {
    kb_id: 'KB-D86F7D5536',
    title: 'Hearthline Resident Portal: Send an Announcement to One Building',
    body: prose`
      The water will be off in building C tomorrow, and only those who live there should get the news.

      Before you begin
      Buildings must be filled in on the units. Messages about emergencies reach everybody; for other news, residents may have
        opted out.

      Steps
      1. Go to Portal > Messages > New.
      2. Under Recipients choose By building and tick one or several. The number of households is shown beside it.
      3. Select the ways: portal, e-mail, text. Text messages are cut at 300 characters.
      4. Pick the kind Emergency or News, write the message and add a translation if your residents need one.
      5. Send now or choose an hour.

      Check that it worked
      The report of the message counts Sent, Delivered and Failed per way. Print it for the file in case of an emergency.

      When to escalate
      A count of zero households for a building that is full means that units lost their building code in an import. Tier 2 can
        restore it.
    `,
    tags: 'resident portal, announcement, message, building, text message',
    module: 'Portal / Messages',
    category: 'Resident Portal',
    created_at: '2025-01-27T11:06:00.000Z',
    updated_at: '2025-05-02T10:19:00.000Z',
    status: 'active',
    source_type: 'SEED_KB',
  },
] as const satisfies readonly CorpusArticle[];
