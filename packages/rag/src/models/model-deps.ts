import type { Nonce } from '../prompts/fence.ts';
import type { ModelGateway } from './gateway.ts';

/** What every use of a model needs. */
export interface ModelDeps {
  readonly gateway: ModelGateway;
  /** Makes the mark of a call's fences; `createNonce` in production. */
  readonly nonce: Nonce;
}
