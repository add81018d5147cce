/**
 * The source → a folder of files, and that folder → an address.
 *
 * `buildSite('dist')` converts the documents and bundles the app; `serveSite('dist', {port: 4173, …})` answers at
 * `http://localhost:4173/`, every address without a file of its own with the app itself, which reads it.
 */
import { resolve } from 'node:path';
import { build, type Plugin, preview } from 'vite';
import { projectRoot } from './project-root.ts';
import { securityHeaders } from './security-headers.ts';

export interface Site {
  /** With a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

const config = { root: projectRoot, configFile: resolve(projectRoot, 'vite.config.ts') };

/** Builds into `outDir` (emptied first), below the project. Rejects where the documents have errors: all are printed. */
export async function buildSite(outDir: string): Promise<void> {
  await build({ ...config, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
}

/** Serves a built folder. Rejects where the port is taken and `elsewhere` is false; else takes the next free one. */
export async function serveSite(
  outDir: string,
  { port, elsewhere }: { readonly port: number; readonly elsewhere: boolean },
): Promise<Site> {
  const server = await preview({
    ...config,
    logLevel: 'silent',
    plugins: [answerSafely],
    build: { outDir },
    preview: { port, strictPort: !elsewhere, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the server listens, but at no address of this machine');
  return {
    address,
    close: async () => {
      // A browser keeps its connections open; they would hold the server up for as long as it likes.
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
      await server.close();
    },
  };
}

/** Sets the headers on every answer, those for unknown files and for the app's own addresses included. */
const answerSafely: Plugin = {
  name: 'answer-safely',
  configurePreviewServer(server) {
    server.middlewares.use((_request, response, next) => {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      next();
    });
  },
};
