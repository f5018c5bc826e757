import { conversationSheet, type TestSheet, workbookOf } from './workbook.ts';

const sheet = (name: string, header: readonly string[], rows: readonly (readonly (string | null)[])[]): TestSheet => ({
  ...conversationSheet(header, rows),
  name,
});

/** A small corpus with one of everything, and something wrong on most sheets. */
export function knowledgeSheets(): TestSheet[] {
  return [
    sheet('README', ['How to join the tabs'], []),
    sheet(
      'Conversations',
      ['Ticket_Number', 'Conversation_ID', 'Issue_Summary', 'Transcript'],
      [
        ['CS-00000001', 'CONV-1', 'It is stuck', 'Ari: hello'],
        [null, 'CONV-2', 'By its own id', 'Ari: hello again'],
        ['CS-99999999', 'CONV-9', 'Nowhere', 'Ari: lost'],
      ],
    ),
    sheet(
      'tickets',
      [
        'ticket number',
        'Conversation_ID',
        'Created_At',
        'Tier',
        'Subject',
        'Description',
        'Resolution',
        'KB_Article_ID',
      ],
      [
        [
          'CS-00000001',
          'CONV-1',
          '2025-05-20T15:25:56.000Z',
          '3',
          'Stuck',
          'It is stuck',
          'Ran a script',
          'KB-0000000001',
        ],
        ['CS-00000002', 'CONV-2', 'whenever', 'Tier 2', null, null, null, null],
        ['CS-00000001', 'CONV-3', null, null, 'Again', null, null, null],
        ['TICKET-4', null, null, null, 'Odd', null, null, null],
        ['CS-00000005', null, null, 'seven', 'Tierless', null, null, null],
      ],
    ),
    sheet(
      'Scripts_Master',
      [
        'Script_ID',
        'Script_Title',
        'Script_Purpose',
        'Script_Inputs',
        'Module',
        'Category',
        'Source',
        'Script_Text_Sanitized',
      ],
      [
        [
          'SCRIPT-0001',
          'Fix',
          'Fixes',
          '<DATABASE>, <SITE_NAME>, <DATABASE>',
          'M',
          'C',
          'LEAKED-ANSWER',
          'use <DATABASE>\ngo',
        ],
        ['SCRIPT-0002', 'No text', null, null, null, null, 'LEAKED-ANSWER', null],
      ],
    ),
    sheet(
      'Knowledge_Articles',
      ['KB_Article_ID', 'Title', 'Body', 'Status', 'Created_At'],
      [
        ['KB-0000000001', 'Active', 'Body', 'Active', '2025-01-02'],
        ['KB-SYN-0001', 'Rejected by review', 'Body', 'Active', null],
        ['KB-SYN-0002', 'Approved by review', 'Body', 'Active', null],
        ['KB-SYN-0003', 'Rejected, then approved', 'Body', 'active', null],
        ['KB-SYN-0004', 'Still under review', 'Body', 'Active', null],
        ['KB-SYN-0005', 'Retired, rejected', 'Body', 'Archived', null],
        ['KB-SYN-0006', 'Retired, approved', 'Body', 'Archived', null],
        ['KB-SYN-0007', 'Draft', 'Body', 'Pending Review', null],
        ['KB-SYN-0008', 'No status', 'Body', null, null],
        ['KB-SYN-0009', 'Odd status', 'Body', 'Sparkling', null],
        ['KB-x', 'Odd id', 'Body', 'Active', null],
        ['KB-SYN-0010', 'No body', null, 'Active', null],
        ['KB-SYN-0011', 'Bell', 'Ring _x0007_', 'Active', null],
      ],
    ),
    sheet(
      'KB_Lineage',
      ['KB_Article_ID', 'Source_Type', 'Source_ID', 'Relationship', 'Evidence_Snippet', 'Event_Timestamp'],
      [['KB-SYN-0001', 'Ticket', 'CS-00000001', 'CREATED_FROM', 'Derived', '2025-05-24T03:25:56.000Z']],
    ),
    sheet(
      'Learning_Events',
      ['Event_ID', 'Detected_Gap', 'Proposed_KB_Article_ID', 'Final_Status', 'Event_Timestamp'],
      [
        ['L1', 'gap', 'KB-SYN-0001', 'Rejected', '2025-01-01'],
        ['L2', 'gap', 'KB-SYN-0002', 'Approved', '2025-01-01'],
        ['L3', 'gap', 'KB-SYN-0003', 'Approved', '2025-03-01'],
        ['L4', 'gap', 'KB-SYN-0003', 'Rejected', '2025-02-01'],
        ['L5', null, 'KB-SYN-0004', 'Awaiting a second look', null],
        ['L6', 'gap', 'KB-SYN-0005', 'REJECTED', null],
        ['L7', 'gap', 'KB-SYN-0006', 'Approved', null],
        ['L8', 'gap', null, 'Rejected', null],
      ],
    ),
    sheet(
      'Placeholder_Dictionary',
      ['Placeholder', 'Meaning', 'Example'],
      [['<DATABASE>', 'Which database', 'use <DATABASE>']],
    ),
    sheet(
      'Questions',
      ['Question_ID', 'Question_Text', 'Answer_Type', 'Target_ID', 'Product'],
      [
        ['Q-1', 'Which script?', 'SCRIPT', 'SCRIPT-0001', 'Suite'],
        ['Q-2', 'Which?', 'ORACLE', 'X', null],
        ['Q-3', null, 'KB', 'KB-0000000001', null],
      ],
    ),
  ];
}

export function knowledgeWorkbook(): Buffer {
  return workbookOf({ sheets: knowledgeSheets() });
}
