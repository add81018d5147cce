/** Words of a passage as a discrepancy quotes them, without what stands around them. */
export function quoted(document: string, passage: string, exact: string) {
  return { document, passage, exact, prefix: '', suffix: '' };
}
