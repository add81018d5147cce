/**
 * A server that runs → one that ends: on SIGINT and SIGTERM, and when the npm that started it is gone.
 *
 * npm hands a signal on to the shell between them, and not every shell hands it further: `kill` on npm's process would
 * leave the server running by itself, with its port taken.
 */

/** `close` is called once; the process then ends with status 0. */
export function endWhenTold(close: () => Promise<void>): void {
  let isEnding = false;
  const end = () => {
    if (isEnding) return;
    isEnding = true;
    void close().then(() => process.exit(0));
  };
  process.on('SIGINT', end).on('SIGTERM', end);
  const { npm_lifecycle_event: startedByNpm } = process.env;
  const parent = process.ppid;
  if (startedByNpm !== undefined) setInterval(() => process.ppid !== parent && end(), 300).unref();
}
