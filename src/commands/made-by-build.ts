/**
 * What the development server lacks → a sentence that says who makes it, where it would otherwise answer with the page.
 *
 *     /embed/event/air-ambulance-lands/  →  404 "/embed/event/… is made by "npm run build"; "npm start" builds and serves it."
 *     /timeline.json, /event/…           →  null: these it has
 */
import type { Plugin } from 'vite';
import { icons } from '../prerender/icon/draw-icons.ts';

const folders = ['embed', 'oembed', 'previews'];
const files = new Set([
  ...['events.csv', 'feed.xml', 'sitemap.xml', 'robots.txt', 'manifest.webmanifest', 'sw.js', 'shell.html', '404.html'],
  ...icons.map(({ path }) => path),
]);

/** `path` begins with a slash and has no query. */
export function madeByBuild(path: string): string | null {
  const [, first = '', ...rest] = path.split('/');
  const isMade = folders.includes(first) || (rest.length === 0 && files.has(first));
  return isMade ? `${path} is made by "npm run build"; "npm start" builds the site and serves it.\n` : null;
}

export function sayWhatBuildMakes(): Plugin {
  return {
    name: 'say-what-build-makes',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const sentence = madeByBuild(request.url?.split('?')[0] ?? '/');
        if (sentence === null) return next();
        response.statusCode = 404;
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        response.end(sentence);
      });
    },
  };
}
