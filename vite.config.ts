import { defineConfig } from 'vitest/config';
import { siteConfig } from './src/commands/site-config.ts';

export default defineConfig({
  ...siteConfig(null),
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
