/**
 * `[SITE_URL=https://example.org/inquest/] npm run build [-- --from DIR] [--out DIR]` → the site as a folder of files, to
 * be put on any server of files, in any folder of it.
 *
 * Exit status: 0 good, 1 the documents or the casebook have errors, 2 wrong usage.
 */
import { buildSite } from './build-site.ts';
import { siteUrl } from './site-url.ts';
import { readStartOptions } from './start-options.ts';

const options = readStartOptions(process.argv.slice(2), ['from', 'out']);
const { SITE_URL: given } = process.env;
const address = siteUrl(given);
if (options.kind === 'wrong') fail(options.message);
else if (address.kind === 'wrong') fail(address.message);
else {
  try {
    const out = options.out ?? 'dist';
    await buildSite(out, { from: options.from, address: address.url });
    process.stdout.write(`${out}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\nusage: [SITE_URL=https://…/] npm run build -- [--from DIR] [--out DIR]\n`);
  process.exitCode = 2;
}
