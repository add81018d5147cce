/** Two words → whether one is the other with a single slip of the finger: "hudsen", "Hudson". Words of less than five letters and numbers never. */
export function isSlipOf(typed: string, word: string): boolean {
  if (typed.length < 5 || /\d/.test(typed) || Math.abs(typed.length - word.length) > 1) return false;
  let same = 0;
  while (same < typed.length && typed.charAt(same) === word.charAt(same)) same += 1;
  const [rest, left] = [typed.slice(same), word.slice(same)];
  return rest.slice(1) === left.slice(1) || rest.slice(1) === left || rest === left.slice(1);
}
