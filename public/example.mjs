// node example.mjs https://example.org/timeline.json dr-hudson: when was one person involved, and in whose words?
const [address = 'http://localhost:4173/timeline.json', person = 'dr-hudson'] = process.argv.slice(2);
const { people, events } = await (await fetch(address)).json();
const say = (line) => process.stdout.write(`${line}\n`);
say(people.find(({ id }) => id === person)?.name ?? `Nobody here has the id ${person}.`);
for (const { when, title, sources, warning, people: those } of events) {
  if (!those.some(({ id }) => id === person)) continue;
  say(`\n${when.earliest ?? '?'} to ${when.latest ?? '?'} (${when.basis}): ${title}`);
  for (const { exact } of sources) say(warning === undefined ? `  “${exact}”` : `  (${warning})`);
}
