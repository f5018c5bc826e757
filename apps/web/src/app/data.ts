/**
 * What is read from the server and how: one cache, one client. Nothing that the sign-in shows needs it, so it comes with
 * the first question or with the screens behind the sign-in.
 */
import { createTRPCQueryUtils } from '@trpc/react-query';
import { apiClient } from './api.ts';
import { createQueryClient } from './query-client.ts';

export const queryClient = createQueryClient();

/** Reads and writes the cache outside of components. */
export const utils = createTRPCQueryUtils({ queryClient, client: apiClient });
