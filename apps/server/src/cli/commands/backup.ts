import { existsSync } from 'node:fs';
import { createDb, migrate, restoreBackup } from '@resolution/db';
import { Command } from 'commander';
import { databaseUrl } from '../../data-folder.ts';
import { type CliContext, CliError, EXIT_USAGE } from '../exit.ts';
import { existingFile, typedPath } from '../files.ts';

export function backupCommand({ env }: CliContext): Command {
  return new Command('backup')
    .description('Write a consistent copy of the database, while the server runs or not')
    .argument('<file>', 'where to; must not exist yet')
    .action(async (name: string) => {
      const settings = env();
      const path = typedPath(settings, name);
      if (existsSync(path)) throw new CliError(`${name} is there already; choose another name.`, EXIT_USAGE);
      const url = databaseUrl(settings);
      await migrate({ url });
      await using db = await createDb({ url });
      await db.backup(path);
      process.stdout.write(`Backup written to ${name}.\n`);
    });
}

export function restoreCommand({ env }: CliContext): Command {
  return new Command('restore')
    .description('Put a backup in the place of the database; stop the server first')
    .argument('<file>', 'a file made by backup')
    .action(async (name: string) => {
      const settings = env();
      const backup = existingFile(settings, name);
      await restoreBackup({ backup, url: databaseUrl(settings) });
      process.stdout.write(`Restored from ${name}.\n`);
    });
}
