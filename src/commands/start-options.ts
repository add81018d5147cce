/**
 * The words after `npm start --` or `npm run build --` → what they ask for, or what is wrong with them.
 *
 * `['--port', '4200']` → `{kind: 'options', port: 4200, from: null, out: null}`; `['--port', 'x']` →
 * `{kind: 'wrong', message: …}`.
 */
import { parseArgs } from 'node:util';

export type StartOptions =
  | {
      readonly kind: 'options';
      /** Null where none was asked for, so that any free one will do. */
      readonly port: number | null;
      /** The folder of documents; null is the project's own. */
      readonly from: string | null;
      /** Where the site is built; null is `dist`. */
      readonly out: string | null;
    }
  | { readonly kind: 'wrong'; readonly message: string };

type Allowed = 'port' | 'from' | 'out';

/** Port 0 is no port that one can ask for. */
export function readStartOptions(args: readonly string[], allowed: readonly Allowed[]): StartOptions {
  const options = Object.fromEntries(allowed.map((name) => [name, { type: 'string' } as const]));
  let given: Partial<Record<Allowed, string>>;
  try {
    given = parseArgs({ args: [...args], options }).values;
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
  const { port, from = null, out = null } = given;
  if (port === undefined) return { kind: 'options', port: null, from, out };
  const number = /^\d{1,5}$/.test(port) ? Number(port) : 0;
  if (number < 1 || number > 65_535) {
    return { kind: 'wrong', message: `--port wants a number from 1 to 65535, not "${port}"` };
  }
  return { kind: 'options', port: number, from, out };
}
