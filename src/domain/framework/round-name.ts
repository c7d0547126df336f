/** A round as a sentence names it, from its code: `6m` is `รอบ 6 เดือน`. */
export function roundName(round: string): string {
  return `รอบ ${round.replace('m', '')} เดือน`;
}
