/** The known name that a misspelt one most probably stands for; undefined if none is near. Case and separators do not count. */
export function nearestName(misspelt: string, known: readonly string[]): string | undefined {
  const wanted = plain(misspelt);
  if (wanted === '' || wanted.length > LONGEST) return undefined;
  const most = wanted.length < 4 ? 1 : 2;
  const near = known
    .map((name) => ({ name, slips: slipsBetween(wanted, plain(name)) }))
    .filter(({ slips }) => slips <= most)
    .toSorted((one, other) => one.slips - other.slips);
  return near[0]?.name;
}

const LONGEST = 60;

function plain(name: string): string {
  return name.replace(/[-_\s]/g, '').toLowerCase();
}

/** Letters to be put in, left out, changed or exchanged with their neighbour to turn one word into the other. */
function slipsBetween(one: string, other: string): number {
  let twoBefore: number[] = [];
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const exchanged =
        one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] ? (twoBefore[column - 2] ?? row) : row;
      now[column] = Math.min(
        (before[column] ?? row) + 1,
        (now[column - 1] ?? row) + 1,
        (before[column - 1] ?? row) + (same ? 0 : 1),
        exchanged + 1,
      );
    }
    twoBefore = before;
    before = now;
  }
  return before[other.length] ?? one.length;
}
