import { addAgentInputSchema } from '@resolution/contracts';
import { Command } from 'commander';
import { compose } from '../../compose.ts';
import { createLogger } from '../../log.ts';
import { type CliContext, CliError, EXIT_USAGE } from '../exit.ts';
import { askPassword } from '../password-prompt.ts';

interface AgentOptions {
  readonly email: string;
  readonly name: string;
  readonly tier: string;
  readonly agentId?: string;
}

export function agentCommand({ env }: CliContext): Command {
  const add = new Command('add')
    .description('Add a support agent; the password is asked for, or comes from AGENT_PASSWORD')
    .requiredOption('--email <address>', 'e-mail address to sign in with')
    .requiredOption('--name <name>', 'name as others see it')
    .requiredOption('--tier <tier>', 'Tier2 or Tier3')
    .option('--agent-id <id>', 'such as Agent7; the next free number unless given')
    .action(async ({ email, name, tier, agentId }: AgentOptions) => {
      const settings = env();
      const password = settings.agentPassword ?? (await askPassword(`Password for ${email}: `));
      const input = addAgentInputSchema.safeParse({ username: name, email, tier, password, agent_id: agentId });
      if (!input.success) {
        const [issue] = input.error.issues;
        throw new CliError(`${issue?.path.join('.') ?? 'input'}: ${issue?.message ?? 'is wrong'}.`, EXIT_USAGE);
      }
      await using system = await compose(settings, createLogger(settings.logLevel));
      const agent = await system.services.agents.add(null, input.data);
      process.stdout.write(`Added ${agent.agent_id}: ${agent.username} <${agent.email}>, ${agent.tier}.\n`);
    });
  return new Command('agent').description('Support agents').addCommand(add);
}
