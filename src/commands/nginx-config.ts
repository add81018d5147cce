/**
 * A built site and the folder of the web it is to stand in → the part of nginx's configuration that serves it.
 *
 * `siteLocations({folder: '/srv/inquest', prefix: '/inquest/'})`; see https://nginx.org/en/docs/http/ngx_http_core_module.html.
 * What lies in `embed/` may stand in anybody's frame. What lies in `assets/` has its checksum in its name and never changes; all else is asked for anew. README.md shows the
 * same for whoever puts the site on a server. A directory that has no page of its own (`/event/`) is as unknown as any other
 * address, where nginx would say that it is forbidden.
 */
import { embedHeaders, securityHeaders } from './security-headers.ts';

interface Placed {
  /** Where the files are. */
  readonly folder: string;
  /** Where they are to be found, with a slash at both ends. */
  readonly prefix: string;
}

/** To stand inside a `server`. */
export function siteLocations({ folder, prefix }: Placed): string {
  return `location ${prefix} {
  alias ${folder}/;
  index index.html;
  error_page 404 ${prefix}404.html;
  error_page 403 =404 ${prefix}404.html;
${headers({ 'Cache-Control': 'no-cache', ...securityHeaders })}
}
location ${prefix}embed/ {
  alias ${folder}/embed/;
  index index.html;
  error_page 404 ${prefix}404.html;
  error_page 403 =404 ${prefix}404.html;
${headers({ 'Cache-Control': 'no-cache', ...embedHeaders })}
}
location ${prefix}assets/ {
  alias ${folder}/assets/;
${headers({ 'Cache-Control': 'public, max-age=31536000, immutable', 'X-Content-Type-Options': 'nosniff' })}
}
`;
}

function headers(all: Readonly<Record<string, string>>): string {
  return Object.entries(all)
    .map(([name, value]) => `  add_header ${name} "${value}" always;`)
    .join('\n');
}

/** A whole configuration for one run without rights of its own: all that nginx writes goes into `workFolder`. */
export function nginxConfig(placed: Placed, { port, workFolder }: { port: number; workFolder: string }): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
worker_processes 1;
pid ${workFolder}/nginx.pid;
error_log stderr warn;
events {}
http {
  types {
    text/html html;
    text/css css;
    text/javascript js;
    application/json json;
    application/manifest+json webmanifest;
    application/atom+xml xml;
    text/csv csv;
    text/plain txt;
    image/png png;
    image/svg+xml svg;
    font/woff2 woff2;
  }
  charset utf-8;
  charset_types text/css text/javascript application/json text/csv text/plain;
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${workFolder}/${name};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    absolute_redirect off;
${siteLocations(placed).replace(/^(?=.)/gm, '    ')}  }
}
`;
}
