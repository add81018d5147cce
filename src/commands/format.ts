/** `npm run format` → every file written as the checks want it, and what can safely be mended mended. */
import { runTool } from './run-tool.ts';

process.exitCode = (await runTool('biome', ['check', '--write', ...process.argv.slice(2)], 'show')).status;
