import { documentKindSchema } from '@resolution/contracts';
import { z } from 'zod';

const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** The address of the knowledge screen. */
export const knowledgeSearchSchema = z.object({
  q: lenient(z.string().trim().min(1).max(200)),
  kind: lenient(documentKindSchema),
  product: lenient(z.string().min(1).max(100)),
  category: lenient(z.string().min(1).max(100)),
});
export type KnowledgeSearch = z.infer<typeof knowledgeSearchSchema>;
