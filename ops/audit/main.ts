import { verifyCommand } from './command';

process.exitCode = await verifyCommand(process.argv.slice(3), process.env);
