import type { Conversation } from '@resolution/contracts';
import { prose } from '../prose.ts';

/** New conversations that an article, a solved ticket or nothing at all answers. */
export const everydayConversations = [
  // Answered by the article on voiding and reissuing a check.
  {
    conversation_id: 'CONV-5I8BEOJ0LV',
    channel: 'Phone',
    created_date: '2025-07-14T13:22:00.000Z',
    customer_role: 'Accounting Clerk',
    first_tier_agent_name: 'Noor',
    product: 'Hearthline Accounting',
    account_name: 'Larkspur Residential Group',
    property_name: 'Pinecrest Gardens',
    property_city: 'Boise',
    property_state: 'ID',
    contact_name: 'Ruth Calloway',
    contact_role: 'Accounting Clerk',
    contact_phone: '(555) 014-2207',
    transcript: prose`
      Noor (Hearthline): Hearthline Support, Noor speaking. What can I do for you?
      Ruth Calloway: Hi. We mailed a check to our roofing company three weeks ago and they never got it. It must be lost somewhere.
      Noor (Hearthline): Has the bank seen it?
      Ruth Calloway: I asked this morning, nobody cashed it, and they put a stop on it for me.
      Noor (Hearthline): And you would like to send them another one.
      Ruth Calloway: Right, with a new number. I'm just not sure how to take the old one back without messing up the invoice. Last time
        somebody deleted the payment and the auditors asked questions for a week.
      Noor (Hearthline): I will look that up and get back to you today.
      Ruth Calloway: Thanks, there's no rush, Friday is fine.
    `,
  },
  // Answered by the article on the income that applicants need.
  {
    conversation_id: 'CONV-T136JT6Y0N',
    channel: 'Email',
    created_date: '2025-07-14T15:48:00.000Z',
    customer_role: 'Property Manager',
    first_tier_agent_name: 'Greta',
    product: 'Hearthline Screening',
    account_name: 'Brightwater Communities',
    property_name: 'The Alder',
    property_city: 'Tacoma',
    property_state: 'WA',
    contact_name: 'Malik Porter',
    contact_role: 'Property Manager',
    contact_phone: '(555) 018-6641',
    transcript: prose`
      Malik Porter: Hello, our owner decided that from August first people have to make three times the rent to be accepted. At the moment
        the screening lets them pass at two and a half. Where is that set, and what happens to the folks who have already applied?
      Greta (Hearthline): Hello Malik, thank you for writing. Is this for The Alder alone or for other properties as well?
      Malik Porter: The Alder only. We'd also like anyone who's slightly short to be offered a guarantor instead of a flat no.
      Greta (Hearthline): Understood, I will come back to you with the steps.
    `,
  },
  // Answered by the variant for the new experience, which the customer names.
  {
    conversation_id: 'CONV-865EBM7HH8',
    channel: 'Chat',
    created_date: '2025-07-15T09:05:00.000Z',
    customer_role: 'Assistant Manager',
    first_tier_agent_name: 'Tomas',
    product: 'Hearthline Leasing',
    account_name: 'Stonebridge Living',
    property_name: 'Canal Street Flats',
    property_city: 'Richmond',
    property_state: 'VA',
    contact_name: 'Teresa Mendes',
    contact_role: 'Assistant Manager',
    contact_phone: '(555) 012-9930',
    transcript: prose`
      Tomas (Hearthline): Hi Teresa, this is Tomas. How can I help?
      Teresa Mendes: One of our tenants changed his mind and is staying, but my colleague had already moved him out on Friday. We're on the
        new Leasing since May, and I can't find where to take it back. In the old screens I knew how.
      Tomas (Hearthline): Has the final statement been sent to him?
      Teresa Mendes: No, it's still there as a draft. He shows up with a grey badge and his apartment is being offered on the website!
      Tomas (Hearthline): I see. Let me find the right procedure for the new screens.
      Teresa Mendes: Please, and will his autopay still be on afterwards?
    `,
  },
  // Answered by the article on meter readings.
  {
    conversation_id: 'CONV-GZCM0V7QZ7',
    channel: 'Chat',
    created_date: '2025-07-15T11:37:00.000Z',
    customer_role: 'Utility Billing Specialist',
    first_tier_agent_name: 'Wen',
    product: 'Hearthline Utilities',
    account_name: 'Larkspur Residential Group',
    property_name: 'Mill Race Village',
    property_city: 'Spokane',
    property_state: 'WA',
    contact_name: 'Jerome Banks',
    contact_role: 'Utility Billing Specialist',
    contact_phone: '(555) 017-3052',
    transcript: prose`
      Wen (Hearthline): Hello Jerome, Wen here.
      Jerome Banks: Hey. Loaded this month's water file. 180 rows went in and 22 got kicked out, so 22 apartments won't get a bill.
      Wen (Hearthline): What does it say next to them?
      Jerome Banks: Most say the reading is lower than before, and a handful don't know the meter. The plumber put in some new meters in
        June, could that be it?
      Wen (Hearthline): Very likely. I will check how to get those rows in.
      Jerome Banks: I'd rather not load the whole thing again and bill everyone twice.
    `,
  },
  // Like a solved ticket: proration method of the property.
  {
    conversation_id: 'CONV-2M5ZQ62UM0',
    channel: 'Phone',
    created_date: '2025-07-16T10:16:00.000Z',
    customer_role: 'Leasing Agent',
    first_tier_agent_name: 'Imani',
    product: 'Hearthline Leasing',
    account_name: 'Brightwater Communities',
    property_name: 'Orchard Hill',
    property_city: 'Salem',
    property_state: 'OR',
    contact_name: 'Dana Whitlock',
    contact_role: 'Leasing Agent',
    contact_phone: '(555) 015-4478',
    transcript: prose`
      Imani (Hearthline): Imani from Hearthline, hello.
      Dana Whitlock: Hello. A lady is moving in on July 20th and her first rent is off by eleven dollars. Her lease says actual days of the
        month, so twelve of thirty-one, but the system seems to divide by thirty.
      Imani (Hearthline): Is it just this move-in?
      Dana Whitlock: I looked at two others from this month and they're the same. Nobody else noticed because it's small.
      Imani (Hearthline): Thank you, I will find out where that is decided.
      Dana Whitlock: She pays on Monday, it would be good to know by then.
    `,
  },
  // Like a solved ticket: the helper program of the check scanner.
  {
    conversation_id: 'CONV-AY7TPMHEW7',
    channel: 'Chat',
    created_date: '2025-07-16T14:29:00.000Z',
    customer_role: 'Bookkeeper',
    first_tier_agent_name: 'Felix',
    product: 'Hearthline Accounting',
    account_name: 'Stonebridge Living',
    property_name: 'Foundry Row',
    property_city: 'Pittsburgh',
    property_state: 'PA',
    contact_name: 'Irene Kovacs',
    contact_role: 'Bookkeeper',
    contact_phone: '(555) 019-8115',
    transcript: prose`
      Felix (Hearthline): Good afternoon Irene, Felix here.
      Irene Kovacs: I got a new computer yesterday and since then the cash desk can't see the check scanner. It's plugged in, the lamp is
        green, Windows even made the ding sound.
      Felix (Hearthline): What does the page say?
      Irene Kovacs: "No scanner found". I've got a stack of 60 rent checks here that I'd hate to type by hand.
      Felix (Hearthline): Was anything from Hearthline installed on the new computer?
      Irene Kovacs: I only opened the browser and signed in. Is there something to install?
    `,
  },
  // Nothing in the corpus covers parcel lockers.
  {
    conversation_id: 'CONV-EDB8H2HA9Q',
    channel: 'Email',
    created_date: '2025-07-17T08:44:00.000Z',
    customer_role: 'Concierge',
    first_tier_agent_name: 'Greta',
    product: 'Hearthline Resident Portal',
    account_name: 'Brightwater Communities',
    property_name: 'Harborview Tower',
    property_city: 'Baltimore',
    property_state: 'MD',
    contact_name: 'Philippe Arnaud',
    contact_role: 'Concierge',
    contact_phone: '(555) 011-7723',
    transcript: prose`
      Philippe Arnaud: Good day. Last week we had smart parcel lockers fitted in the lobby. When the courier puts a package in, the locker makes
        a pickup code, and we would like the tenant to see that code in their app.
      Greta (Hearthline): Good day Philippe. Which make are the lockers?
      Philippe Arnaud: The box has "LockNest 4" on it. They gave us an API key and said our software vendor would know what to do with it.
      Greta (Hearthline): I have not seen this combination yet. Let me ask around.
      Philippe Arnaud: No hurry. For the time being I ring people's doorbells.
    `,
  },
  // Already resolved; the customer says so.
  {
    conversation_id: 'CONV-Q95OVUBFBC',
    channel: 'Chat',
    created_date: '2025-07-17T16:02:00.000Z',
    customer_role: 'Leasing Agent',
    first_tier_agent_name: 'Noor',
    product: 'Hearthline Documents',
    account_name: 'Larkspur Residential Group',
    property_name: 'Pinecrest Gardens',
    property_city: 'Boise',
    property_state: 'ID',
    contact_name: 'Kelly Strand',
    contact_role: 'Leasing Agent',
    contact_phone: '(555) 014-2209',
    transcript: prose`
      Noor (Hearthline): Hi Kelly, this is Noor. What's going on?
      Kelly Strand: I was getting nervous. The guarantor in Alaska opened her email today and the page to sign the lease said the link isn't
        valid any more. Everyone else signed last week, and I was scared they'd all have to do it over.
      Noor (Hearthline): They won't have to. Open the envelope and select her name, there is a red clock next to it. Then press New link.
      Kelly Strand: Okay, sent... she says she's got it... and she has signed! The clock went blue and the whole thing is finished.
      Noor (Hearthline): Wonderful. Is there anything else?
      Kelly Strand: No, that's all. What a relief, I can hand over keys tomorrow after all. Thank you so much for the quick help!
    `,
  },
] as const satisfies readonly Conversation[];
