import type { TableSpec } from './table.ts';

/** Lets the compiler infer which columns there are and which are never null. */
const table = <Key extends string, Needed extends Key>(spec: TableSpec<Key, Needed>): TableSpec<Key, Needed> => spec;

export const ARTICLE_SHEET = table({
  sheet: 'Knowledge_Articles',
  headers: {
    kb_id: 'KB_Article_ID',
    title: 'Title',
    body: 'Body',
    tags: 'Tags',
    module: 'Module',
    category: 'Category',
    created_at: 'Created_At',
    updated_at: 'Updated_At',
    status: 'Status',
    source_type: 'Source_Type',
  },
  needed: ['kb_id', 'title', 'body'],
  dates: ['created_at', 'updated_at'],
});

/**
 * The sheet's `Source` column says from which questions a script was made, that is, the answers of the evaluation. It is
 * not listed, so that nothing can read it.
 */
export const SCRIPT_SHEET = table({
  sheet: 'Scripts_Master',
  headers: {
    script_id: 'Script_ID',
    title: 'Script_Title',
    purpose: 'Script_Purpose',
    inputs: 'Script_Inputs',
    module: 'Module',
    category: 'Category',
    script_text: 'Script_Text_Sanitized',
    status: 'Status',
  },
  needed: ['script_id', 'title', 'script_text'],
});

export const TICKET_SHEET = table({
  sheet: 'Tickets',
  headers: {
    ticket_number: 'Ticket_Number',
    conversation_id: 'Conversation_ID',
    created_at: 'Created_At',
    closed_at: 'Closed_At',
    status: 'Status',
    priority: 'Priority',
    tier: 'Tier',
    product: 'Product',
    module: 'Module',
    category: 'Category',
    case_type: 'Case_Type',
    subject: 'Subject',
    description: 'Description',
    resolution: 'Resolution',
    root_cause: 'Root_Cause',
    tags: 'Tags',
    kb_id: 'KB_Article_ID',
    script_id: 'Script_ID',
    generated_kb_id: 'Generated_KB_Article_ID',
  },
  needed: ['ticket_number'],
  dates: ['created_at', 'closed_at'],
});

export const CONVERSATION_SHEET = table({
  sheet: 'Conversations',
  headers: {
    ticket_number: 'Ticket_Number',
    conversation_id: 'Conversation_ID',
    issue_summary: 'Issue_Summary',
    transcript: 'Transcript',
  },
  needed: ['conversation_id'],
});

export const LINEAGE_SHEET = table({
  sheet: 'KB_Lineage',
  headers: {
    kb_id: 'KB_Article_ID',
    source_type: 'Source_Type',
    source_id: 'Source_ID',
    relationship: 'Relationship',
    evidence_snippet: 'Evidence_Snippet',
    event_at: 'Event_Timestamp',
  },
  needed: ['kb_id', 'source_type', 'source_id', 'relationship'],
  dates: ['event_at'],
});

export const LEARNING_SHEET = table({
  sheet: 'Learning_Events',
  headers: {
    event_id: 'Event_ID',
    trigger_ticket_number: 'Trigger_Ticket_Number',
    trigger_conversation_id: 'Trigger_Conversation_ID',
    detected_gap: 'Detected_Gap',
    proposed_kb_id: 'Proposed_KB_Article_ID',
    draft_summary: 'Draft_Summary',
    final_status: 'Final_Status',
    reviewer_role: 'Reviewer_Role',
    event_at: 'Event_Timestamp',
  },
  needed: ['event_id', 'final_status'],
  dates: ['event_at'],
});

export const PLACEHOLDER_SHEET = table({
  sheet: 'Placeholder_Dictionary',
  headers: { placeholder: 'Placeholder', meaning: 'Meaning', example: 'Example' },
  needed: ['placeholder'],
});

export const QUESTION_SHEET = table({
  sheet: 'Questions',
  headers: {
    question_id: 'Question_ID',
    question_text: 'Question_Text',
    answer_type: 'Answer_Type',
    target_id: 'Target_ID',
    product: 'Product',
    category: 'Category',
    module: 'Module',
  },
  needed: ['question_id', 'question_text', 'answer_type', 'target_id'],
});
