/**
 * The browser tests: Chromium against the built site, served as `npm start` serves it.
 *
 * `npm test -- browser` builds and serves the site, finds the browser and sets the three variables that are read
 * here; without them the tests turn to a site that `npm start` is serving. The reader sits in another time zone than
 * the documents, so that a time read in the reader's own is found out.
 */
import { defineConfig } from '@playwright/test';

const { SITE_ADDRESS, CHROMIUM_PATH, REPORT_FILE } = process.env;

export default defineConfig({
  testDir: '.',
  outputDir: '../.cache/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: [['line'], ...(REPORT_FILE === undefined ? [] : [['json', { outputFile: REPORT_FILE }] as const])],
  // Nothing takes long by itself; the room is for machines that have other things to do.
  timeout: 60_000,
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { stylePath: './visual.css', threshold: 0.3, maxDiffPixelRatio: 0.007 },
  },
  // One picture for every machine, and none is written by a test: `npm run picture` takes them on purpose.
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  updateSnapshots: 'none',
  use: {
    baseURL: SITE_ADDRESS ?? 'http://localhost:4173/',
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    // What one test has the browser keep must not answer the next page of another; offline.spec.ts allows it.
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: CHROMIUM_PATH === undefined ? {} : { executablePath: CHROMIUM_PATH },
  },
});
