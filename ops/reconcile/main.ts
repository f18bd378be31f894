import { reconcileCommand } from './commands';

process.exitCode = await reconcileCommand(process.argv.slice(3), process.env);
