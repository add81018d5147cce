/** A made-up timeline of 5,000 events → what its pages cost: drawn by the built renderer and written to the disk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { decodeTimeline } from '../../model/decode-timeline.ts';
import type { Timeline } from '../../model/timeline.ts';
import { convert } from '../../pipeline/pipeline.ts';
import { buildRenderer } from '../build-site.ts';
import { madeUpFolder } from '../made-up-folder.ts';
import { rounded } from './processor-time.ts';

const events = 5000;
const template = '<html><head><!-- head --><!-- /head --></head><body><div id="root"></div></body></html>';
const embed = { height: 'assets/height.js', narrow: 'assets/narrow.js', style: 'assets/embed.css' };

export interface PagesBench {
  readonly events: number;
  /** Pages, pages in frames, and what is said of them to programs. */
  readonly files: number;
  readonly megabytes: number;
  readonly seconds: number;
  /** Of the processor, which is what does not depend on whatever else the machine does. */
  readonly processorSeconds: number;
  /** Against the same for a fifth of the events: 5 is linear. */
  readonly ratioToFifth: number;
  /** The most that the whole process held at any time. */
  readonly residentMegabytes: number;
}

export async function benchPages(): Promise<PagesBench> {
  const { renderSite } = await buildRenderer();
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const draw = async (count: number) => {
    const timeline = madeUpTimeline(count);
    const [clock, processor] = [performance.now(), process.cpuUsage()];
    let [files, bytes, resident] = [0, 0, 0];
    for await (const { path, body } of renderSite({ timeline, template, embed, address: 'https://example.org/' })) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, body);
      files += 1;
      bytes += body.length;
      if (files % 100 === 0) resident = Math.max(resident, process.memoryUsage.rss());
    }
    const { user, system } = process.cpuUsage(processor);
    return { files, bytes, resident, seconds: (performance.now() - clock) / 1000, busy: (user + system) / 1e6 };
  };
  try {
    const fifth = await draw(events / 5);
    const whole = await draw(events);
    return {
      events,
      files: whole.files,
      megabytes: rounded(whole.bytes / 1e6),
      seconds: rounded(whole.seconds),
      processorSeconds: rounded(whole.busy),
      ratioToFifth: rounded(whole.busy / fifth.busy),
      residentMegabytes: Math.round(whole.resident / 1e6),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The events of a made-up folder, again and again under other ids. */
function madeUpTimeline(count: number): Timeline {
  const { timeline } = convert(madeUpFolder(20), { editor: false });
  if (timeline === null) throw new Error('the made-up folder has errors');
  const copies = Array.from({ length: count }, (_, number) => {
    const event = timeline.events[number % timeline.events.length];
    return { ...event, id: `event-${number}` };
  });
  const decoded = decodeTimeline(
    JSON.parse(JSON.stringify({ ...timeline, relations: [], aliases: {}, events: copies })),
  );
  if (decoded.kind === 'unfit') throw new Error(decoded.problems.join('; '));
  return decoded.timeline;
}
