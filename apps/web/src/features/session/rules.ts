/** What the forms before the sign-in ask of their input: the contract's own schemas. */
import { zodResolver } from '@hookform/resolvers/zod';
import { loginInputSchema, registerInputSchema } from '@resolution/contracts';

export const signInRules = zodResolver(loginInputSchema);
export const registerRules = zodResolver(registerInputSchema);
