/** Where Vite finds its configuration, wherever a command is started from. */
import { resolve } from 'node:path';
import { projectRoot } from './project-root.ts';

export const viteConfig = { root: projectRoot, configFile: resolve(projectRoot, 'vite.config.ts') };
