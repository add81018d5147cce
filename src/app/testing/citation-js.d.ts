/** Only what the tests use of a library that has no types of its own: it reads references in many formats. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    /** CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
    readonly data: readonly { readonly title?: string; readonly URL?: string; readonly note?: string }[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
