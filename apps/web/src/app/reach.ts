import { createSignal } from '../ui/signal.ts';

/** Whether the last call got any answer. The banner watches it. */
export const serverReach = createSignal<'reached' | 'lost'>('reached');
