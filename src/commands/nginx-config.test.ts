import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nginxConfig, siteLocations } from './nginx-config.ts';
import { projectRoot } from './project-root.ts';

it('lets what has its checksum in its name be kept for ever, and all else be asked for anew', () => {
  const config = siteLocations({ folder: '/srv/inquest', prefix: '/inquest/' });
  const [site, assets] = config.split('location /inquest/assets/');
  expect(site).toContain('add_header Cache-Control "no-cache" always;');
  expect(assets).toContain('add_header Cache-Control "public, max-age=31536000, immutable" always;');
});

it('sends the policy that the site is tested under', () => {
  expect(siteLocations({ folder: '/srv/inquest', prefix: '/' })).toContain("default-src 'none'");
});

it('lets nothing but the pages made for it stand in a frame', () => {
  const config = siteLocations({ folder: '/srv/inquest', prefix: '/inquest/' });
  const [site, embed] = config.split(/(?=location )/);
  expect(site).toContain("frame-ancestors 'none'");
  expect(embed).toContain('location /inquest/embed/ {');
  expect(embed).toContain('frame-ancestors *');
  expect(embed).not.toContain('Cross-Origin-Opener-Policy');
});

it('writes nothing outside its own folder', () => {
  const config = nginxConfig({ folder: '/srv/inquest', prefix: '/' }, { port: 8080, workFolder: '/tmp/work' });
  for (const [, path = ''] of config.matchAll(/(?:_temp_path|pid) (\S+);/g)) expect(path).toMatch(/^\/tmp\/work\//);
});

it('is what README.md shows', () => {
  const shown = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  expect(shown).toContain(siteLocations({ folder: '/srv/inquest', prefix: '/inquest/' }));
});
