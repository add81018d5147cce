import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { timelinePlugin } from './src/pipeline/vite-plugin.ts';

/** All of these, with what they import, are in the first page in any case. */
const sharedWithLater =
  /src\/(?:app\/(?:dates|facet-label|iso-range|local-time|part-words|people-order|time-words|view-link|view-state|zone-place|use-view|words\/(?:lists|words))|model\/decode-timeline)\.tsx?$|node_modules\/(?:react|valibot|wouter)\//;

export default defineConfig({
  // vis-timeline writes text as markup, through a filter of markup: 5 kB that nothing here needs.
  resolve: { alias: { xss: fileURLToPath(new URL('src/app/timeline/no-markup.ts', import.meta.url)) } },
  plugins: [react(), tailwindcss(), timelinePlugin(process.env.DOCUMENTS || undefined)],
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
  test: {
    // Nothing takes long by itself; the room is for machines that have other things to do.
    testTimeout: 30_000,
    // One fewer than the cores is what it takes by itself: of two, half the machine would wait.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['src/{model,pipeline,prerender,worker,commands}/**/*.test.ts'],
          environment: 'node',
          // What is tested here is pure and keeps nothing: one world for all files halves their time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          include: ['src/app/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
        },
      },
    ],
  },
});
