import { describe, expect, it } from 'vitest';
import { explain, isInstalled } from './install-packages.mjs';

const machine = { platform: 'linux', arch: 'x64' };
const react = { version: '19.0.0', integrity: 'sha512-a' };
const forMac = { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] };
const forLinux = { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'] };

/** A lock as npm writes it: the project itself under the empty path. */
const lock = (packages: Record<string, object>) => ({ packages: { '': {}, ...packages } });

describe('isInstalled', () => {
  it('is true where every package stands there as the lock has it', () => {
    expect(
      isInstalled(lock({ 'node_modules/react': react }), { packages: { 'node_modules/react': react } }, machine),
    ).toBe(true);
  });

  it('is false where nothing was ever installed, or an install was cut short', () => {
    expect(isInstalled(lock({}), null, machine)).toBe(false);
  });

  it('is false where a package is missing, another version, other bytes, or too many', () => {
    const wanted = lock({ 'node_modules/react': react });
    for (const packages of [
      {},
      { 'node_modules/react': { ...react, version: '18.0.0' } },
      { 'node_modules/react': { ...react, integrity: 'sha512-b' } },
      { 'node_modules/react': react, 'node_modules/left-over': react },
    ]) {
      expect(isInstalled(wanted, { packages }, machine)).toBe(false);
    }
  });

  it('does without the packages for other machines, but not without those for this one', () => {
    const wanted = lock({ 'node_modules/mac': forMac, 'node_modules/linux': forLinux });
    expect(isInstalled(wanted, { packages: { 'node_modules/linux': forLinux } }, machine)).toBe(true);
    expect(isInstalled(wanted, { packages: { 'node_modules/mac': forMac } }, machine)).toBe(false);
  });

  it('does not install again and again where the lock lacks the integrity that npm found', () => {
    const packages = { 'node_modules/linux': { ...forLinux, integrity: 'sha512-c' } };
    expect(isInstalled(lock({ 'node_modules/linux': forLinux }), { packages }, machine)).toBe(true);
  });
});

describe('explain', () => {
  it('tells a registry out of reach from other trouble', () => {
    expect(explain(1, 'npm error code ECONNREFUSED')).toContain('registry could not be reached');
    expect(explain(1, 'npm error code EUSAGE')).toContain('"npm ci" ended with 1');
  });
});
