import { z } from 'zod';
import { agentTierSchema, roleSchema } from './enums.ts';
import { agentIdSchema } from './ids.ts';
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from './values.ts';

const emailSchema = z
  .email('Enter an email address')
  .max(255)
  .transform((email) => email.toLowerCase())
  .meta({ examples: ['john@realpage.com'] });
const usernameSchema = z.string().trim().min(1, 'Enter a name').max(100);
const newPasswordSchema = z
  .string()
  .min(
    PASSWORD_MIN_LENGTH,
    `Use at least ${PASSWORD_MIN_LENGTH} characters; a few words in a row make a good passphrase`,
  )
  .max(PASSWORD_MAX_LENGTH);

export const userTypeSchema = z.enum(['user', 'agent']);
export type UserType = z.infer<typeof userTypeSchema>;

export const userSchema = z
  .object({
    id: z.int(),
    username: z.string(),
    email: z.string(),
    role: roleSchema,
    agent_id: z.string().optional(),
    tier: agentTierSchema.optional(),
  })
  .meta({ id: 'User' });
export type User = z.infer<typeof userSchema>;

export const registerInputSchema = z.object({
  username: usernameSchema,
  email: emailSchema,
  password: newPasswordSchema,
});
export type RegisterInput = z.infer<typeof registerInputSchema>;

export const loginInputSchema = z.object({
  email: emailSchema,
  password: z.string().min(1, 'Enter the password').max(1024),
  user_type: userTypeSchema.optional(),
});
export type LoginInput = z.infer<typeof loginInputSchema>;

export const refreshInputSchema = z.object({ refresh_token: z.string().min(1).max(512).optional() });

export const tokenResponseSchema = z
  .object({
    access_token: z.string(),
    token_type: z.literal('bearer'),
    expires_in: z.int().positive().meta({ description: 'Seconds until the access token ends' }),
    refresh_token: z.string(),
    user: userSchema,
  })
  .meta({ id: 'TokenResponse' });
export type TokenResponse = z.infer<typeof tokenResponseSchema>;

export const changePasswordInputSchema = z.object({
  current_password: z.string().min(1).max(1024),
  new_password: newPasswordSchema,
});

export const addAgentInputSchema = z.object({
  username: usernameSchema,
  email: emailSchema,
  password: newPasswordSchema,
  tier: agentTierSchema,
  agent_id: agentIdSchema.optional(),
});
export type AddAgentInput = z.infer<typeof addAgentInputSchema>;

/** What the web client learns of its session: no tokens, those stay in cookies. */
export const sessionStateSchema = z.object({ user: userSchema }).meta({ id: 'SessionState' });

export const agentStatusSchema = z.enum(['active', 'disabled', 'retired']);
export type AgentStatus = z.infer<typeof agentStatusSchema>;

/** A support agent as a Tier3 agent sees them. */
export const agentSchema = z
  .object({
    id: z.int(),
    agent_id: z.string(),
    username: z.string(),
    email: z.string(),
    tier: agentTierSchema,
    status: agentStatusSchema,
    created_at: z.iso.datetime().nullable().meta({ format: 'date-time' }),
  })
  .meta({ id: 'Agent' });
export type Agent = z.infer<typeof agentSchema>;

export const agentListSchema = z.object({ agents: z.array(agentSchema) }).meta({ id: 'AgentList' });

export const agentRefInputSchema = z.strictObject({ agent_id: agentIdSchema });

export const changeTierInputSchema = z.strictObject({ agent_id: agentIdSchema, tier: agentTierSchema });
