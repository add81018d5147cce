/** Who tells what in a report of a hearing, and as what, over its paragraphs. */
import { expect, it } from 'vitest';
import { convert } from '../../pipeline.ts';

/** The teller and the standing of the event that cites the words. */
function toldAs(words: string, ...paragraphs: readonly string[]): string {
  const head = ['Inquest into a death at Orrin', 'Hugh Vale, 40, died at Orrin on 4 May 2019, an inquest heard.'];
  const bytes = new TextEncoder().encode([...head, ...paragraphs].join('\n\n'));
  const { timeline } = convert({ documents: [{ file: 'a.txt', bytes }], casebook: null }, { editor: false });
  const event = timeline?.events.find(({ sources }) => sources[0]?.exact.includes(words));
  const by = event?.told?.by.map((id) => timeline?.people.find((one) => one.id === id)?.name) ?? [];
  return `${by.join(' and ') || 'nobody'}: ${event?.standing ?? 'no event'}`;
}

const widow = "Mr Vale's widow, Ada Vale, told the coroner that she had rung the harbour office on 3 May 2019.";
const strake = 'The pathologist, Dr Helen Strake, told the coroner that the wound was fatal.';
const chief = 'The chief constable, Ivo Crane, has apologised. Speaking outside court, he said:';
const lund = 'A clerk, Ivo Lund, gave evidence. “I wrote to the council in April 2019,” he said.';
it.each([
  ['rung the harbour', [widow], 'Ada Vale: account'],
  ['lamp was out', [widow, 'She said the lamp was out.'], 'Ada Vale: account'],
  ['had been sold', [widow, 'The boat had been sold in 2016.'], 'nobody: report'],
  [
    'fearless',
    ["Mr Vale's sister, Cora Vale, paid tribute to a “fearless” brother who took up sailing in 2011."],
    'Cora Vale: statement',
  ],
  ['moved to the gate', [strake, 'Mr Vale had been moved to the gate at midday.'], 'nobody: report'],
  ['lost much blood', [strake, 'Mr Vale had lost much blood by then.'], 'Dr Helen Strake: examination'],
  [
    'want to apologise',
    [chief, 'The force got it wrong.', 'I want to apologise to all of them.'],
    'Ivo Crane: statement',
  ],
  ['got it wrong', [chief, 'The force got it wrong.'], 'nobody: report'],
  ['I was told', [chief, 'Ada Lund said it was late.', 'I was told of it in 2011.'], 'nobody: report'],
  ['decided in 2020', [lund, 'Prosecutors had decided in 2020 that nobody would be charged.'], 'nobody: report'],
  ['were brought', [lund, 'Charges were brought in June 2021.'], 'nobody: report'],
  [
    'reported in 2020',
    [lund, 'A public inquiry into harbours, chaired by Lord Marr, reported in 2020.'],
    'nobody: report',
  ],
  [
    'We are sorry',
    ["The council's chief executive, Fay Orme, said: “We are sorry that the lamp was out.”"],
    'Fay Orme: statement',
  ],
  ['had read it', ["The council's chief executive, Fay Orme, said she had read it in June 2019."], 'Fay Orme: account'],
])('%s, after %j', (words, paragraphs, told) => expect(toldAs(words, ...paragraphs)).toBe(told));
