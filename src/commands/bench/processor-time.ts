/** Work → the seconds of processor time it took, whatever else the machine was doing meanwhile. */
export function secondsOf(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** The cheapest of several runs: what else the machine was doing only ever adds. */
export function leastSecondsOf(runs: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => secondsOf(work)));
}

/** To two places, or for what is small to two figures. */
export function rounded(figure: number): number {
  return Math.abs(figure) < 0.1 ? Number(figure.toPrecision(2)) : Math.round(figure * 100) / 100;
}
