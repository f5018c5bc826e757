export { type FakeModelServer, startFakeModelServer } from './fake-model-server.ts';
export type { FakeBehaviour, FakeMessage, FakeReply, FakeRequest } from './fake-reply.ts';
export { createObedientModel } from './obedient-model.ts';
