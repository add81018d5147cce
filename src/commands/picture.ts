/**
 * `npm run picture` → `e2e/page.png`, the picture of the page in README.md, and `e2e/baselines/`, what `e2e/visual.spec.ts` compares
 * the main pages with: all taken anew on purpose.
 *
 * The site is built and served as `npm start` does it; the picture shows the top of the page in light colours, as wide as a laptop.
 */
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { browserOfThisMachine } from './browser-of-this-machine.ts';
import { buildSite } from './build-site.ts';
import { projectRoot } from './project-root.ts';
import { runTool } from './run-tool.ts';
import { serveSite } from './site.ts';

const found = await browserOfThisMachine();
if (found.kind === 'missing') {
  process.stderr.write(`${found.message}\n`);
  process.exitCode = 1;
} else {
  await buildSite('.cache/site', { from: null, address: null });
  const site = await serveSite('.cache/site', { port: 4373, elsewhere: true });
  const browser = await chromium.launch(found.path === null ? {} : { executablePath: found.path });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1440 },
    colorScheme: 'light',
    locale: 'en-GB',
  });
  await page.goto(site.address);
  await page.getByRole('list', { name: 'Chronology' }).waitFor();
  await page.getByRole('region', { name: 'Timeline chart' }).getByRole('link').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: resolve(projectRoot, 'e2e/page.png') });
  await browser.close();
  const compared = await runTool(
    'playwright',
    ['test', '--config', 'e2e', 'visual.spec.ts', '--update-snapshots', 'all'],
    'show',
    {
      SITE_ADDRESS: site.address,
      ...(found.path === null ? {} : { CHROMIUM_PATH: found.path }),
    },
  );
  await site.close();
  process.exitCode = compared.status;
  process.stdout.write('e2e/page.png\ne2e/baselines/\n');
}
