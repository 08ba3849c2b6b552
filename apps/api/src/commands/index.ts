import { budgetImport } from './budget-import.command';
import type { Command } from './command';
import { demoAccounts } from './demo-accounts.command';
import { demoLoad } from './demo-load.command';
import { demoRestart } from './demo-restart.command';
import { peopleBlock, peopleUnblock } from './people-block.command';
import { peopleForgetSecondFactor } from './people-forget-second-factor.command';
import { peopleGrant } from './people-grant.command';
import { peopleList } from './people-list.command';
import { peopleRevoke } from './people-revoke.command';
import { recordKeyCreate, recordKeyRotate } from './record-key.command';
import { recordRecover } from './record-recover.command';
import { schemaPrint } from './schema-print.command';

const commands: readonly Command[] = [
  budgetImport,
  demoAccounts,
  demoLoad,
  demoRestart,
  peopleBlock,
  peopleForgetSecondFactor,
  peopleGrant,
  peopleList,
  peopleRevoke,
  peopleUnblock,
  recordKeyCreate,
  recordKeyRotate,
  recordRecover,
  schemaPrint,
];

/** @returns the exit code */
export async function runCommand(args: readonly string[]): Promise<number> {
  const command = commands.find(({ name }) => name === args.slice(0, name.split(' ').length).join(' '));
  if (command === undefined) {
    process.stderr.write(`Commands of Parvis:\n${commands.map(({ usage }) => `  ${usage}`).join('\n')}\n`);
    return args.length === 0 || args[0] === 'help' ? 0 : 2;
  }
  return command.run(args.slice(command.name.split(' ').length));
}
