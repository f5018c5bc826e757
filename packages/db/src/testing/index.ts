export {
  addAgent,
  addTickets,
  addUser,
  buildAgent,
  buildAnalysis,
  buildConversation,
  buildCorpus,
  buildTicket,
  buildUser,
  TEST_NOW,
} from './builders.ts';
export { createTestDb, type TestDb } from './test-db.ts';
