/**
 * A clause of a running report → the same as it is told afterwards, in the past tense.
 *
 * "Judge Lucraft says the police …" → "Judge Lucraft said the police …"; "is to draw up a report" → "was to draw up a
 * report". Only what the subject of the clause does is turned; other words stay.
 */

const subject = /^((?:["“]?[\p{L}\d’'.-]+["”]? ){1,4}?)/u.source;
const turns: readonly (readonly [present: string, past: string])[] = [
  ['says', 'said'],
  ['tells', 'told'],
  ['is now', 'was'],
  ['are now', 'were'],
  ['is to', 'was to'],
  ['are to', 'were to'],
];

export function reportForm(clause: string): string {
  for (const [present, past] of turns) {
    const turned = clause.replace(new RegExp(`${subject}${present} (?=\\p{L})`, 'u'), `$1${past} `);
    if (turned !== clause) return turned;
  }
  return clause;
}

/** "He said they started" → "Dr Hudson said they started": the first of the teller's names that the title has room for. */
export function namedTeller(clause: string, names: readonly string[], longest: number): string {
  const named = names.map((name) =>
    clause.replace(
      /^(?:He|She) (?=(?:also )?(?:said|told|suggested|described|added|explained|argued|recalled|called for)\b)/u,
      () => `${name} `,
    ),
  );
  return named.find((title) => title.length <= longest) ?? clause;
}
