import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { timelinePlugin } from './src/pipeline/vite-plugin.ts';

export default defineConfig({
  plugins: [react(), tailwindcss(), timelinePlugin(process.env.DOCUMENTS || undefined)],
  build: { target: 'es2022', rolldownOptions: { checks: { pluginTimings: false } } },
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
