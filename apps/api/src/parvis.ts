import 'reflect-metadata';
import { runCommand } from './commands';
import { reportStartFailure } from './platform/config/start-failure';

runCommand(process.argv.slice(2)).then((code) => process.exit(code), reportStartFailure);
