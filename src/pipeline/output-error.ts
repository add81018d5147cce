/**
 * What a command does when standard output takes no more.
 *
 * `npm run timeline -- --from DIR | head -1` ends quietly; a full disk behind `> FILE` is told.
 */
import { reasonOf } from './write-file.ts';

/** Whoever reads the output may stop before its end: that is no fault. Any other refusal is told. Ends the process. */
export function onOutputError(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`Standard output cannot be written: ${reasonOf(error)}.\n`);
  process.exit(2);
}
