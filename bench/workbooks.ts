import { join } from 'node:path';
import type { Conversation } from '@resolution/contracts';
import exceljs from 'exceljs';
import { createRandom, pick } from './random.ts';

const NAMES = ['Alex', 'Robin', 'Sam', 'Jamie', 'Casey', 'Drew', 'Lee', 'Morgan', 'Quinn', 'Riley', 'Toni', 'Kim'];
const FAMILIES = ['Baker', 'Carter', 'Diaz', 'Ellis', 'Foster', 'Grant', 'Hayes', 'Irwin', 'Jones', 'Klein', 'Lopez'];
const PLACES = [
  'Oak Court',
  'River Bend',
  'Hill Top',
  'Lake View',
  'Maple Yard',
  'Stone Gate',
  'Pine Grove',
  'West End',
];
const OPENINGS = ['I need help with this: ', 'We are stuck. ', 'Something is wrong on our side. ', ''];
const PRODUCTS = ['PropertySuite', 'PropertySuite Affordable', 'Accounting'];
const SCREENS = ['Settings > Property', 'Reports > Monthly', 'Leasing > Renewals', 'Help > Search'];
const AGENT_LINES = [
  'Thanks for writing in. Which screen are you on when it happens?',
  'Please sign out, sign in again and try it once more.',
  'Could you check whether a batch of last month is still open?',
  'Please confirm the current date of the property in its calendar.',
  'Let me compare it with another unit of the same property.',
  'Was anything changed on that record lately, as far as you know?',
  'Can you look whether the message is the same on another computer?',
];
const CUSTOMER_LINES = [
  'Done.',
  'Yes, done.',
  'Okay, one moment.',
  'Yep.',
  'No, nothing.',
  'Same here.',
  'It is the same.',
];
const ENDINGS = [
  'Thanks, that worked!',
  'Thank you.',
  'Please hurry, it is urgent.',
  'Okay, I will wait for your answer.',
];

/** Ways of telling one issue that the engine tells apart: an opening that says something, one that runs into the rest, none. */
const TELLINGS = 3;

/**
 * Issues in a workbook, each told in {@link TELLINGS} ways. Once names, places, pleas for help and impatience are left out, the
 * 298 conversations beside the project tell 34 different stories in their first 50 rows, 49 in 100, 78 in 200 and 97 in all:
 * the 0.6th power of the rows, which makes some 800 in 10,000.
 */
function issuesIn(rows: number): number {
  return Math.round((97 * (rows / 298) ** 0.6) / TELLINGS);
}

/**
 * Conversations of about 1,150 characters and fourteen turns, as real ones have. No two are equal; what the customer came
 * for repeats itself, with other names, places and dates.
 *
 * @param topics What they can be about.
 * @param issues Different issues; as many as there are topics for none told twice.
 */
export function* conversations(
  count: number,
  seed: number,
  topics: readonly string[],
  issues = issuesIn(count),
): Generator<Conversation> {
  const random = createRandom(seed);
  // An issue belongs to one product and shows on one screen, whoever reports it.
  const told = Array.from({ length: Math.min(issues, topics.length) }, () => ({
    topic: pick(random, topics).slice(0, 220),
    screen: pick(random, SCREENS),
    product: pick(random, PRODUCTS),
  }));
  for (let index = 0; index < count; index += 1) {
    const name = `${pick(random, NAMES)} ${pick(random, FAMILIES)}`;
    const agent = pick(random, NAMES);
    const place = pick(random, PLACES);
    const { topic, screen, product } = pick(random, told);
    const turns = [
      `${agent} (Support): Hello, this is ${agent}. How can I help you today?`,
      `${name}: Hi ${agent}, this is ${name} from ${place}. ${pick(random, OPENINGS)}${topic}`,
      `${agent} (Support): I am sorry to hear that, ${name}. Where in the program does it happen?`,
      `${name}: I am in ${screen}.`,
      ...Array.from({ length: 5 }, () => [
        `${agent} (Support): ${pick(random, AGENT_LINES)} It is case ${Math.floor(random() * 1e8)} here.`,
        `${name}: ${pick(random, CUSTOMER_LINES)}`,
      ]).flat(),
      `${agent} (Support): Thank you, ${name}. I have noted everything for ${place} and will write to you.`,
      `${name}: ${pick(random, ENDINGS)}`,
    ];
    yield {
      conversation_id: `BENCH-${seed}-${index}`,
      transcript: turns.join('\n'),
      channel: pick(random, ['Chat', 'Phone', 'Email']),
      created_date: new Date(Date.UTC(2025, 0, 1) + Math.floor(random() * 3e10)).toISOString(),
      customer_role: 'Property Manager',
      first_tier_agent_name: agent,
      product,
      account_name: `${pick(random, FAMILIES)} Homes`,
      property_name: place,
      property_city: 'Dallas',
      property_state: 'TX',
      contact_name: name,
      contact_role: 'Manager',
      contact_phone: `(555) ${100 + (index % 900)}-${1000 + (index % 9000)}`,
    };
  }
}

const COLUMNS = [
  ['Conversation ID', 'conversation_id'],
  ['Channel', 'channel'],
  ['Created Date', 'created_date'],
  ['Customer Role', 'customer_role'],
  ['Agent Name', 'first_tier_agent_name'],
  ['Product', 'product'],
  ['Account_Name', 'account_name'],
  ['Transcript', 'transcript'],
  ['Property_Name', 'property_name'],
  ['Property_City', 'property_city'],
  ['Property_State', 'property_state'],
  ['Contact_Name', 'contact_name'],
  ['Contact_Role', 'contact_role'],
  ['Contact_Phone', 'contact_phone'],
] as const;

/** Writes a workbook as Excel does: every text once in the table of shared strings, dates as dates. */
export async function writeWorkbook(
  folder: string,
  rows: number,
  seed: number,
  topics: readonly string[],
  issues?: number,
): Promise<string> {
  const filename = join(folder, `${rows}-rows-${seed}-${issues ?? issuesIn(rows)}-issues.xlsx`);
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename, useSharedStrings: true, useStyles: true });
  const sheet = workbook.addWorksheet('Conversations');
  sheet.addRow(COLUMNS.map(([header]) => header)).commit();
  for (const conversation of conversations(rows, seed, topics, issues)) {
    const cells = COLUMNS.map(([, field]) =>
      field === 'created_date' ? new Date(conversation.created_date ?? 0) : conversation[field],
    );
    const row = sheet.addRow(cells);
    row.getCell(3).numFmt = 'yyyy-mm-dd hh:mm';
    row.commit();
  }
  sheet.commit();
  await workbook.commit();
  return filename;
}
