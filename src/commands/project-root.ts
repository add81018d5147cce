/** Where the project lies on this disk: every command works the same from whatever folder it is called in. */
import { resolve } from 'node:path';

/** An absolute path, without a slash at its end. */
export const projectRoot: string = resolve(import.meta.dirname, '../..');
