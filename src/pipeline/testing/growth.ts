/** How the time of some work grows with what it is given, in a way that another machine's other work does not spoil. */

/** What is over in this many seconds proves nothing either way. */
const blink = 0.08;

/** Work → the seconds of processor time it took, whatever else the machine was doing meanwhile. */
function secondsOf(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** Four times as much takes four times as long where time is linear, sixteen times where it is the square. */
export const moreThanLinear = 8;

/**
 * Some input, four times as much of it, and what is done with each → how many times as long the larger took.
 *
 * Whatever disturbs a run (other work, the collector's turn, code not compiled yet) only ever adds. So the shortest of
 * up to five runs counts, and one round that looks linear is enough: what is not linear never looks so. What is over
 * in a blink counts as 1.
 */
export function growthOf<Input>(quarter: Input, whole: Input, work: (input: Input) => unknown): number {
  let [least, leastOfQuarter] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 5; round += 1) {
    leastOfQuarter = Math.min(
      leastOfQuarter,
      secondsOf(() => work(quarter)),
    );
    least = Math.min(
      least,
      secondsOf(() => work(whole)),
    );
    if (least < blink) return 1;
    if (least < leastOfQuarter * moreThanLinear) break;
  }
  return least / leastOfQuarter;
}
