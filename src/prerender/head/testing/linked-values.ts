/**
 * A node of linked data → what the compiler cannot see in it: types and properties are held to schema.org's vocabulary by
 * their types, but a date, an interval and an address are plain text there.
 *
 * `misshapen({"@type": "Event", "startDate": "in 2009"})` → `['Event.startDate: "in 2009"']`.
 */
const date = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?)?)?$/;
const isDate = (text: string) => date.test(text) && !Number.isNaN(Date.parse(text));
const isAddress = (text: string) => URL.canParse(text);
const isInterval = (text: string) => text.split('/').every((end) => end === '..' || isDate(end));

const shapes: Readonly<Record<string, (text: string) => boolean>> = {
  startDate: isDate,
  datePublished: isDate,
  temporalCoverage: isInterval,
  url: isAddress,
  contentUrl: isAddress,
};

/** Every such value in a node and in those within it; and what is empty or no value of JSON. */
export function misshapen(node: unknown, at = ''): readonly string[] {
  if (Array.isArray(node))
    return node.length < 2 ? [`${at}: a list of ${node.length}`] : node.flatMap((each) => misshapen(each, at));
  if (typeof node === 'number') return Number.isInteger(node) ? [] : [`${at}: ${node}`];
  if (typeof node === 'string') {
    const fits = shapes[at.split('.').at(-1) ?? ''] ?? ((text: string) => text !== '');
    return fits(node) ? [] : [`${at}: ${JSON.stringify(node)}`];
  }
  if (typeof node !== 'object' || node === null) return [`${at}: ${JSON.stringify(node)}`];
  const { '@type': type = 'nothing', ...rest }: Readonly<Record<string, unknown>> = { ...node };
  return Object.entries(rest).flatMap(([property, value]) => misshapen(value, `${type}.${property}`));
}
