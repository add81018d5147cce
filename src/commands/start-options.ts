/**
 * The words after `npm start --` → a port, or what is wrong with them.
 *
 * `['--port', '4200']` → `{kind: 'options', port: 4200}`; `[]` → `{kind: 'options', port: null}`;
 * `['--port', 'x']` → `{kind: 'wrong', message: …}`.
 */
import { parseArgs } from 'node:util';

export type StartOptions =
  | { readonly kind: 'options'; readonly port: number | null }
  | { readonly kind: 'wrong'; readonly message: string };

/** `port` is null where none was asked for, so that any free one will do. Port 0 is no port that one can ask for. */
export function readStartOptions(args: readonly string[]): StartOptions {
  let port: string | undefined;
  try {
    port = parseArgs({ args: [...args], options: { port: { type: 'string' } } }).values.port;
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
  if (port === undefined) return { kind: 'options', port: null };
  const number = /^\d{1,5}$/.test(port) ? Number(port) : 0;
  if (number < 1 || number > 65_535) {
    return { kind: 'wrong', message: `--port wants a number from 1 to 65535, not "${port}"` };
  }
  return { kind: 'options', port: number };
}
