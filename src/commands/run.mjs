/**
 * `npm run <name>`'s words → a running command, on a machine that has nothing but Node.
 *
 * `node src/commands/run.mjs timeline --from DIR` installs the packages where they are missing or out of date (all
 * that is said about it goes to standard error), lets Node read TypeScript, and starts `src/pipeline/cli.ts` in this
 * very process, so that arguments, signals and exit status need no passing on.
 *
 * This file and `install-packages.mjs` are plain JavaScript because they run before any package is there. This one
 * keeps to words that very old versions of Node can parse, so that it is able to tell them they are too old.
 *
 * Exit status of its own: 2 for a wrong command or too old a Node, 3 where the packages cannot be installed.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const commands = new Map([
  ['start', 'src/commands/start.ts'],
  ['test', 'src/commands/test.ts'],
  ['build', 'src/commands/build.ts'],
  ['dev', 'src/commands/dev.ts'],
  ['timeline', 'src/pipeline/cli.ts'],
  ['times', 'src/pipeline/times-cli.ts'],
  ['bench', 'src/commands/bench/bench.ts'],
  ['format', 'src/commands/format.ts'],
  ['picture', 'src/commands/picture.ts'],
  ['publish-ids', 'src/commands/publish-ids.ts'],
]);

/** True from Node 20.19 on, the first version 20 on which all packages run. @param {string} version */
function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** @param {string} name @param {string[]} args */
async function run(name, args) {
  const script = commands.get(name);
  if (!isNodeNewEnough(process.versions.node)) {
    process.stderr.write(`Node ${process.versions.node} is too old: this needs Node 20.19 or newer.\n`);
    process.exitCode = 2;
  } else if (script === undefined) {
    process.stderr.write(`usage: node src/commands/run.mjs ${[...commands.keys()].join('|')} [arguments]\n`);
    process.exitCode = 2;
  } else {
    const { installPackages } = await import('./install-packages.mjs');
    if (await installPackages(root)) await start(script, args);
    else process.exitCode = 3;
  }
}

/**
 * Starts a TypeScript file as if it had been named on Node's own command line.
 *
 * @param {string} script
 * @param {string[]} args
 */
async function start(script, args) {
  // Vite, Vitest and React each choose between production and development for themselves, and rightly so: a value
  // that happens to be set in somebody's shell must not have the tests run against another React.
  Reflect.deleteProperty(process.env, 'NODE_ENV');
  process.setSourceMapsEnabled(true);
  const { register } = await import('tsx/esm/api');
  register();
  const path = resolve(root, script);
  process.argv = [process.execPath, path, ...args];
  await import(pathToFileURL(path).href);
}

run(process.argv[2] || '', process.argv.slice(3));
