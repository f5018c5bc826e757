/** The limit of a list page: plain node:http and node:sqlite giving the same JSON, without a token, checks or headers. */
import { createServer } from 'node:http';
import { DatabaseSync } from 'node:sqlite';

const [file = '', nextCursor = ''] = process.argv.slice(2);
const database = new DatabaseSync(file, { readOnly: true });
database.exec('PRAGMA mmap_size = 268435456');
const [count] = database.prepare('SELECT COUNT(*) AS total FROM ticket WHERE created_by = 1').all();
const total = count?.['total'];
const instant = (column: string): string => `replace(t.${column}, '+00:00', 'Z') AS ${column}`;
const page = database.prepare(
  `SELECT t.id, t.ticket_id, t.conversation_id, t.channel, t.customer_role, t.product, t.category, t.first_tier_agent_name,
     t.account_name, t.property_name, t.property_city, t.property_state, t.contact_name, t.contact_role, t.contact_phone,
     t.status, t.created_by, t.assigned_to, t.relevancy_score, t.relevancy_points, t.accuracy_points,
     t.completeness_points, t.kb_id, t.script_id, t.generated_kb_id, t.similarity_score, t.distance, t.priority,
     t.sentiment, ${instant('created_at')}, ${instant('updated_at')}, ${instant('resolved_at')}, a.tier, o.excerpt,
     g.agent_id AS assignee
   FROM ticket t
   LEFT JOIN ticket_analysis a ON a.ticket_id = t.id
   LEFT JOIN ticket_origin o ON o.ticket_id = t.id
   LEFT JOIN support_agent g ON g.id = t.assigned_to
   WHERE t.created_by = 1 ORDER BY t.created_at DESC, t.id DESC LIMIT 50`,
);
const server = createServer((_, res) => {
  res.setHeader('content-type', 'application/json');
  res.end(JSON.stringify({ tickets: page.all(), next_cursor: nextCursor, total }));
});
server.listen(0, () => {
  const address = server.address();
  if (typeof address === 'object') process.stdout.write(`Ready: http://localhost:${address?.port}\n`);
});
process.on('SIGTERM', () => process.exit(0));
