import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer, type HotPayload, type ViteDevServer } from 'vite';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { decodeTimeline } from '../model/decode-timeline.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { timelinePlugin } from './vite-plugin.ts';

// A watcher and a build take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ferry = fileURLToPath(new URL('./samples/ferry-inquiry', import.meta.url));

/** A site with one page and the ferry's documents. */
function site(): { root: string; casebook: string; document: string } {
  const root = temporaryFolder('timeline-site-');
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Ferry</title>');
  cpSync(ferry, join(root, 'src/casebook'), { recursive: true });
  return {
    root,
    casebook: join(root, 'src/casebook/casebook.yaml'),
    document: join(root, 'src/casebook/documents/day-one.txt'),
  };
}

const settings = (root: string) => ({
  root,
  configFile: false as const,
  logLevel: 'silent' as const,
  plugins: [timelinePlugin()],
});

function replaceIn(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

/** Saves until the watcher notices: it may still be looking round when the server listens already. */
async function untilSaved(file: string, from: string, to: string, isNoticed: () => void): Promise<void> {
  await vi.waitFor(
    () => {
      replaceIn(file, from, to);
      isNoticed();
    },
    { timeout: 30_000, interval: 700 },
  );
}

describe('a build', () => {
  test("puts the timeline and its schema at the site's root", async () => {
    const { root } = site();
    await build(settings(root));
    const timeline: unknown = JSON.parse(readFileSync(join(root, 'dist/timeline.json'), 'utf8'));
    expect(decodeTimeline(timeline).kind).toBe('timeline');
    const schema: unknown = JSON.parse(readFileSync(join(root, 'dist/timeline.schema.json'), 'utf8'));
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: expect.arrayContaining(Object.keys(timeline ?? {})),
    });
  });

  test('fails with every trouble in documents and casebook', async () => {
    const { root, casebook } = site();
    replaceIn(casebook, 'At 8.40am water', 'At 8.50am water');
    replaceIn(casebook, 'The lifeboat launched, document', 'The lifeboat sailed, document');
    await expect(build(settings(root))).rejects.toThrow(/QUOTE-NOT-FOUND[\s\S]*QUOTE-NOT-FOUND/);
  });
});

describe('the development server', () => {
  const servers: ViteDevServer[] = [];
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });

  async function serve(root: string) {
    const server = await createServer({ ...settings(root), server: { port: 4120 } });
    servers.push(await server.listen());
    const sent: HotPayload[] = [];
    vi.spyOn(server.ws, 'send').mockImplementation((payload: unknown) => sent.push(payload as HotPayload));
    const address = server.resolvedUrls?.local[0] ?? '';
    const timeline = async () => (await fetch(`${address}timeline.json`)).text();
    return { sent, timeline };
  }

  test('converts a saved document again, and keeps the last good timeline while there are errors', async () => {
    const { root, document, casebook } = site();
    const { sent, timeline } = await serve(root);
    expect(await timeline()).toContain('61 passengers');

    await untilSaved(document, 'The wind was rising', 'The wind was falling', () =>
      expect(sent).toContainEqual({ type: 'custom', event: 'timeline:changed' }),
    );
    const good = await timeline();
    expect(good).toContain('The wind was falling');

    await untilSaved(casebook, 'title: The lifeboat launched', 'titel: The lifeboat launched', () =>
      expect(JSON.stringify(sent)).toContain('CASEBOOK-UNKNOWN-KEY'),
    );
    expect(await timeline()).toBe(good);
  });
});
