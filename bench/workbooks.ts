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
const AGENT_LINES = [
  'Thanks for writing in. Which screen are you on when it happens?',
  'Could you read me the exact wording of the message, please?',
  'Let me check whether anything is still open for that period.',
  'Please sign out, sign in again and try it once more.',
  'I see the record now. Was anything changed on it lately?',
  'Can you tell me since when it has been like this?',
  'I will compare it with another unit of the same property.',
];
const CUSTOMER_LINES = [
  'It began after we had closed the last month.',
  'I tried it twice on two computers with the same outcome.',
  'My colleague sees the same on her screen.',
  'We need this before the audit, so it is rather urgent.',
  'Nothing was changed by us that I know of.',
  'The resident is waiting in the office.',
  'I can send you a picture of the screen.',
];

/** Conversations of about 1,150 characters, the length of real ones; about what the knowledge is about. */
export function* conversations(count: number, seed: number, topics: readonly string[]): Generator<Conversation> {
  const random = createRandom(seed);
  for (let index = 0; index < count; index += 1) {
    const name = `${pick(random, NAMES)} ${pick(random, FAMILIES)}`;
    const agent = pick(random, NAMES);
    const place = pick(random, PLACES);
    const topic = pick(random, topics).slice(0, 220);
    const unit = 100 + Math.floor(random() * 900);
    const turns = [
      `${agent} (Support): Hello, this is ${agent}. How can I help you today?`,
      `${name}: Hi ${agent}, this is ${name} from ${place}. ${topic}`,
      ...Array.from({ length: 5 }, (_, turn) => [
        `${agent} (Support): ${pick(random, AGENT_LINES)}`,
        `${name}: ${pick(random, CUSTOMER_LINES)} It is unit ${unit + turn}, reference ${Math.floor(random() * 1e8)}.`,
      ]).flat(),
      `${agent} (Support): Thank you, ${name}. I will pass it on and write to you.`,
    ];
    yield {
      conversation_id: `BENCH-${seed}-${index}`,
      transcript: turns.join('\n'),
      channel: pick(random, ['Chat', 'Phone', 'Email']),
      created_date: new Date(Date.UTC(2025, 0, 1) + Math.floor(random() * 3e10)).toISOString(),
      customer_role: 'Property Manager',
      first_tier_agent_name: agent,
      product: pick(random, ['PropertySuite', 'PropertySuite Affordable', 'Accounting']),
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
): Promise<string> {
  const filename = join(folder, `${rows}-rows-${seed}.xlsx`);
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename, useSharedStrings: true, useStyles: true });
  const sheet = workbook.addWorksheet('Conversations');
  sheet.addRow(COLUMNS.map(([header]) => header)).commit();
  for (const conversation of conversations(rows, seed, topics)) {
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
