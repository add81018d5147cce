/**
 * A title that names three or more and calls them "both" → the same without that word, which can only be of two of them.
 *
 *   "Kit Vale, Ada Ross and Lou Marr, both from Hartley, were injured" → "Kit Vale, Ada Ross and Lou Marr were injured"
 *   "Alan Peel, Rita Peel and Joe Strand were both in the lorry"       → "… were in the lorry"
 *   "Kit Vale and Ada Ross were both injured"                          → stays
 */
const name = "(?:(?:his|her|their) \\p{Ll}+ )?\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3}";
const list = new RegExp(
  `^(${name}(?:, ${name}){1,8},? and ${name})(?:, both [^,;:]{2,60},| (were|had|have|are)? ?both) `,
  'u',
);

export function bothOfTwo(title: string): string {
  return title.replace(
    list,
    (_, names: string, verb: string | undefined) => `${names} ${verb === undefined ? '' : `${verb} `}`,
  );
}
