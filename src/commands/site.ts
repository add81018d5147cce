/**
 * A built folder → an address: `serveSite('dist', {port: 4173, …})` answers at `http://localhost:4173/` as any server of
 * plain files does: a page lies in a directory, and what is not there is answered with `404.html`.
 */
import { resolve } from 'node:path';
import { preview } from 'vite';
import { projectRoot } from './project-root.ts';
import { servePlainFiles } from './serve-plain-files.ts';

export interface Site {
  /** With a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a built folder. Rejects where the port is taken and `elsewhere` is false; else takes the next free one. */
export async function serveSite(
  outDir: string,
  { port, elsewhere }: { readonly port: number; readonly elsewhere: boolean },
): Promise<Site> {
  const server = await preview({
    root: projectRoot,
    configFile: false,
    appType: 'mpa',
    logLevel: 'silent',
    plugins: [servePlainFiles(resolve(projectRoot, outDir))],
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
