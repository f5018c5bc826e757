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
export { FaultInjector, STORAGE_FAULTS, type StorageFault } from './faults.ts';
export { createTestDb, type TestDb } from './test-db.ts';
