/**
 * What the site is built with, and developed with: `siteConfig(null)` → Vite's configuration of it, but for where things go.
 *
 * Made anew at each call, for two builds at once must not share what their plugins remember. Commands call it; `vite.config.ts`
 * does for whoever starts Vite or Vitest by themselves, and for `npm run dev`, which starts anew where it or a rule changes. A
 * build that had Vite read that file would bundle the whole conversion first, a second for each build.
 */
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { timelinePlugin } from '../pipeline/vite-plugin.ts';

/** All of these, with what they import, are in the first page in any case. */
const sharedWithLater =
  /src\/(?:app\/(?:dates|facet-label|iso-range|local-time|part-words|people-order|time-words|view-link|view-state|zone-place|use-view|words\/(?:lists|words))|model\/decode-timeline)\.tsx?$|node_modules\/(?:react|valibot|wouter)\//;

/** `documents` is the folder of documents, from the project's root; null is the project's own. */
export function siteConfig(documents: string | null): UserConfig {
  return {
    // vis-timeline writes text as markup, through a filter of markup: 5 kB that nothing here needs.
    resolve: { alias: { xss: fileURLToPath(new URL('../app/timeline/no-markup.ts', import.meta.url)) } },
    plugins: [react(), tailwindcss(), timelinePlugin(documents ?? undefined)],
    build: {
      target: 'es2022',
      // Every browser of that target knows how to fetch ahead by itself, or does well without.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: {
          // What the first page shares with later ones is one file: each by itself would cost a seam, and a few hundred bytes.
          codeSplitting: { groups: [{ name: 'shared', test: sharedWithLater }] },
        },
      },
    },
  };
}
