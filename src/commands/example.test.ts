/** The example program that README prints and the site serves runs, and does what it says. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { writeJson } from '../pipeline/8-emit/write-json.ts';
import { readFolder } from '../pipeline/effects.ts';
import { convert } from '../pipeline/pipeline.ts';
import { projectRoot } from './project-root.ts';

const example = join(projectRoot, 'public/example.mjs');
const read = readFolder(join(projectRoot, 'src/casebook'));
const { timeline } = convert(read?.folder ?? { documents: [], casebook: null }, { editor: true });
if (timeline === null) throw new Error('the casebook does not convert');
const json = writeJson(timeline);

async function run(person: string): Promise<string> {
  const server = createServer((_, response) => response.end(json));
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  try {
    const found = server.address();
    const port = typeof found === 'object' && found !== null ? found.port : 0;
    const address = `http://127.0.0.1:${port}/timeline.json`;
    const { stdout } = await promisify(execFile)(process.execPath, [example, address, person]);
    return stdout;
  } finally {
    server.close();
  }
}

it('prints the events of one person with time and quotation, and no words that describe injuries', async () => {
  const printed = await run('dr-hudson');
  const lines = printed.split('\n');
  expect(lines[0]).toBe('Dr Hudson');
  const involved = timeline.events.filter(({ people }) => people.some(({ id }) => id === 'dr-hudson'));
  expect(involved.some(({ sensitive }) => sensitive !== undefined)).toBe(true);
  for (const { title, when, sources, warning } of involved) {
    expect(lines).toContain(`${when.earliest ?? '?'} to ${when.latest ?? '?'} (${when.basis}): ${title}`);
    for (const { exact } of sources) {
      expect(lines.includes(`  “${exact}”`)).toBe(warning === undefined);
    }
    if (warning !== undefined) expect(lines).toContain(`  (${warning})`);
  }
  expect(await run('nobody')).toBe('Nobody here has the id nobody.\n');
});

it('is the one that README prints, in ten lines', () => {
  const program = readFileSync(example, 'utf8');
  expect(program.trimEnd().split('\n')).toHaveLength(10);
  expect(readFileSync(join(projectRoot, 'README.md'), 'utf8')).toContain(`\`\`\`js\n${program}\`\`\`\n`);
});
