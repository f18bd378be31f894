import { rebuildCommand } from '../reconcile/commands';

process.exitCode = await rebuildCommand(process.argv.slice(3), process.env);
