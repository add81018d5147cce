/**
 * package-lock.json → node_modules holding just what it names, installed only where it does not yet.
 *
 * npm leaves `node_modules/.package-lock.json` behind, written last of all: a package whose `integrity` there differs
 * from the lock's is out of date, and an install that was cut short has left no such file. Two commands started at
 * once take turns by the file `.cache/installing`, which holds the process id of whoever is at work.
 */
import { spawn } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * @typedef {{ integrity?: string, version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 * @typedef {{ readonly platform: string, readonly arch: string }} Machine
 */

/** What npm says when it could not get through, as against a lock or a disk that is at fault. */
const unreachable =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|ENOTCACHED)\b/;

/**
 * True where `installed` (npm's own record in node_modules, or null) holds every package of `lock`, and no other.
 * An optional package counts where it names this system and processor; one that also names a C library is left to npm.
 *
 * @param {Lock} lock
 * @param {Lock | null} installed
 * @param {Machine} machine
 */
export function isInstalled(lock, installed, machine) {
  const wanted = lock.packages ?? {};
  const present = installed?.packages ?? {};
  const complete = Object.entries(wanted).every(
    ([path, entry]) => path === '' || isSame(entry, present[path]) || (!present[path] && mayBeAbsent(entry, machine)),
  );
  return installed !== null && complete && Object.keys(present).every((path) => path in wanted);
}

/**
 * The lock knows no `integrity` of some packages for other machines; npm notes it down once it has fetched one.
 *
 * @param {LockedPackage} wanted
 * @param {LockedPackage | undefined} present
 */
function isSame(wanted, present) {
  if (present === undefined || present.version !== wanted.version) return false;
  return wanted.integrity === undefined || wanted.integrity === present.integrity;
}

/** An optional package must be there only if it is plainly made for this machine. @param {LockedPackage} entry @param {Machine} machine */
function mayBeAbsent(entry, machine) {
  const isForHere = entry.os?.includes(machine.platform) && entry.cpu?.includes(machine.arch) && !entry.libc;
  return Boolean(entry.optional) && !isForHere;
}

/**
 * Installs into `root` unless all is there; true once it is. Everything it says goes to standard error.
 *
 * @param {string} root
 * @returns {Promise<boolean>}
 */
export async function installPackages(root) {
  if (isUpToDate(root)) return true;
  const release = await takeTurn(root);
  try {
    // Whoever had the turn before may have done it all.
    return isUpToDate(root) || (await runNpmCi(root));
  } finally {
    release();
  }
}

/** @param {string} root */
function isUpToDate(root) {
  const lock = readJson(join(root, 'package-lock.json'));
  if (lock === null) throw new Error('package-lock.json is missing: take it from the repository again.');
  return isInstalled(lock, readJson(join(root, 'node_modules/.package-lock.json')), process);
}

/** @param {string} file @returns {Lock | null} */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Waits until nobody else installs; gives what ends the turn. @param {string} root */
async function takeTurn(root) {
  const lock = join(root, '.cache/installing');
  const mine = `${lock}-${process.pid}`;
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(mine, String(process.pid));
  try {
    for (let said = false; !takeLock(mine, lock); said = true) {
      if (!said) process.stderr.write('Another command is installing the packages; waiting for it.\n');
      if (isAbandoned(lock)) rmSync(lock, { force: true });
      else await wait(300);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(lock, { force: true });
}

/** A link is made whole or not at all, so the lock never stands there without its process id. */
function takeLock(/** @type {string} */ mine, /** @type {string} */ lock) {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** True where its process is no more, or where nothing can take that long. @param {string} lock */
function isAbandoned(lock) {
  try {
    const tooOld = Date.now() - statSync(lock).mtimeMs > 20 * 60_000;
    return tooOld || !isAlive(Number(readFileSync(lock, 'utf8')));
  } catch {
    return false;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** @param {string} root @returns {Promise<boolean>} */
async function runNpmCi(root) {
  process.stderr.write('Installing the packages (only needed the first time, and when they change) …\n');
  // `--include` outweighs NODE_ENV=production and omit=dev from the environment or from npm's settings; `--loglevel`
  // outweighs the silence of `npm run --silent`, which would hide why an install failed.
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=warn', '--no-audit', '--no-fund'];
  const { npm_execpath: npm } = process.env;
  const child = npm?.endsWith('npm-cli.js')
    ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn('npm', args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  let said = '';
  const listen = (/** @type {Buffer} */ chunk) => {
    said += chunk;
    process.stderr.write(chunk);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const status = await new Promise((done) => {
    child.on('close', done);
    child.on('error', (error) => {
      said += error.message;
      done(error.message);
    });
  });
  process.off('SIGINT', pass).off('SIGTERM', pass);
  if (status !== 0) process.stderr.write(`\n${explain(status, said)}\n`);
  return status === 0;
}

/** What to tell somebody whose `npm ci` ended with `status` after saying `said`. @param {unknown} status @param {string} said */
export function explain(status, said) {
  if (unreachable.test(said)) {
    return 'The packages could not be installed: the package registry could not be reached. Check the network (and the proxy and registry in npm\'s settings: "npm config list"), then run the command again.';
  }
  return `The packages could not be installed: "npm ci" ended with ${status}; its own message stands above. Mend that, then run the command again.`;
}
