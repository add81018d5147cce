/**
 * Paragraphs without a casebook → what the rules recognise in them, as short words that a table of tests can hold.
 *
 * `recognisedIn("PC Amy Lunt saw the Holm Bridge.")` → people `["PC Amy Lunt, police"]`, places `["Holm Bridge"]`.
 */
import { convert } from '../pipeline.ts';

export function recognisedIn(...paragraphs: readonly string[]) {
  const bytes = new TextEncoder().encode(paragraphs.join('\n'));
  const { timeline } = convert({ documents: [{ file: 'report.txt', bytes }], casebook: null }, { editor: true });
  if (timeline === null) throw new Error('no timeline');
  const { people, organisations, places, coverage } = timeline;
  const aliased = ({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): string =>
    [name, ...aliases].join(' = ');
  const name = (id: string | undefined): string => places.find((place) => place.id === id)?.name ?? '';
  return {
    people: people.map((person) => `${person.name}, ${person.part}`),
    aliases: people.map(aliased),
    descriptions: people.map(({ description }) => description ?? ''),
    organisations: organisations.map(aliased),
    places: places.map((place) =>
      place.within === undefined ? aliased(place) : `${aliased(place)} in ${name(place.within)}`,
    ),
    unrecognised: coverage.unrecognisedNameList.map((one) => one.name),
    unlinked: (coverage.unlinkedReferences ?? []).map(({ words }) => words),
  };
}
