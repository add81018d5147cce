import { expect, it } from 'vitest';
import { findNginx, type NginxEffects } from './find-nginx.ts';

function machine(over: Partial<NginxEffects>): NginxEffects {
  return { nginxPath: undefined, isRoot: false, exists: () => false, run: async () => 127, say: () => {}, ...over };
}

it('takes the one that is named, then the system’s', async () => {
  expect(await findNginx(machine({ nginxPath: '/opt/nginx', exists: () => true }))).toBe('/opt/nginx');
  expect(await findNginx(machine({ exists: (path) => path === '/usr/bin/nginx' }))).toBe('/usr/bin/nginx');
});

it('installs Debian’s as root, and only then', async () => {
  const there = new Set(['/usr/bin/apt-get']);
  const run = async (_command: string, args: readonly string[]) => {
    if (args.includes('install')) there.add('/usr/sbin/nginx');
    return 0;
  };
  const debian = { exists: (path: string) => there.has(path), run };
  expect(await findNginx(machine(debian))).toBeNull();
  expect(await findNginx(machine({ ...debian, isRoot: true }))).toBe('/usr/sbin/nginx');
});
