/**
 * What a server of plain files does, on top of Vite's preview: `/event/x` → 301 to `/event/x/`, whose page lies in that
 * directory, so that what is relative in it is found; what is not there → `404.html` with that status.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { embedHeaders, securityHeaders } from './security-headers.ts';

export function servePlainFiles(folder: string): Plugin {
  return {
    name: 'serve-plain-files',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = '/', ...search] = (request.url ?? '/').split('?');
        setHeaders(response, path.startsWith('/embed/') ? embedHeaders : securityHeaders);
        if (path.endsWith('/') || !hasPage(folder, path)) return next();
        response.statusCode = 301;
        response.setHeader(
          'Location',
          `${path.replace(/^\/+/, '/')}/${search.length === 0 ? '' : `?${search.join('?')}`}`,
        );
        response.end();
      });
      return () => {
        server.middlewares.use((request, response, next) => {
          // Vite has found the page of a directory by now, and gives it after this.
          if (isFile(folder, request.url?.split('?')[0] ?? '/')) return next();
          response.statusCode = 404;
          // It is a page of the app, wherever it stands.
          setHeaders(response, securityHeaders);
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(readFileSync(join(folder, '404.html')));
        });
      };
    },
  };
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Whether a path names a directory that has a page in it. */
function hasPage(folder: string, path: string): boolean {
  return isFile(folder, `${path}/index.html`);
}

/** False for a path that no server can read, or that leads out of the folder. */
function isFile(folder: string, path: string): boolean {
  const readable = decoded(path);
  if (readable === null || readable.split('/').includes('..')) return false;
  const file = join(folder, readable);
  return existsSync(file) && statSync(file).isFile();
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
