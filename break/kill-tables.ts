import { median } from '../bench/measure.ts';
import { aim, alignedTable } from '../bench/table.ts';
import type { FoundAfterKills, Kill } from './load-under-kills.ts';

/** One kind of kill, and within how many seconds the first save is to be acknowledged afterwards; null: no aim. */
export interface KillKind {
  readonly kind: string;
  readonly aimSeconds: number | null;
}

const headings = [
  'killed',
  'times',
  'saves acknowledged',
  'lost',
  'half-applied',
  'files acknowledged',
  'unreadable',
  'first good answer (median)',
  '(worst)',
  'everybody served (median)',
  '(worst)',
  'note',
];

const seconds = (milliseconds: number) =>
  Number.isFinite(milliseconds) ? `${(milliseconds / 1000).toFixed(2)} s` : '–';

const within = (positions: readonly number[], { from, to }: Kill['saves']) =>
  positions.filter((position) => position >= from && position < to).length;

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** One line for each kind, and what the stored data proves at the end. */
export function killTables(kinds: readonly KillKind[], kills: readonly Kill[], found: FoundAfterKills): string {
  const lines = kinds.map(({ kind, aimSeconds }) => {
    const own = kills.filter((one) => one.kind === kind);
    const first = own.map(({ served }) => served.first);
    const all = own.map(({ served }) => served.all);
    const counts = [
      own.length,
      sum(own.map(({ saves }) => saves.to - saves.from)),
      sum(own.map(({ saves }) => within(found.lost, saves))),
      sum(own.map((one) => one.halfApplied.length)),
      sum(own.map(({ files }) => files.to - files.from)),
      sum(own.map(({ files }) => within(found.unreadable, files))),
    ];
    const times = [median(first), Math.max(...first), median(all), Math.max(...all)];
    const note =
      own.length === 0 || aimSeconds === null ? '' : aim(`≤ ${aimSeconds} s`, Math.max(...first) <= aimSeconds * 1000);
    return [kind, ...counts.map(String), ...times.map(seconds), note];
  });
  return `${alignedTable([headings, ...lines], (column) => column > 0 && column < 11)}\n\n${atTheEnd(found)}`;
}

function atTheEnd({
  lost,
  halfApplied,
  doubled,
  storedThoughRefused,
  unreadable,
  answers,
  others,
  proofs,
}: FoundAfterKills) {
  const lines = [
    `Saves answered: ${answers.acknowledged} acknowledged, ${answers.refused} refused with nothing stored, ${answers.unknown} without knowing.`,
    `At the end: ${lost.length} lost, ${halfApplied.length} half-applied, ${doubled.length} stored twice, ${storedThoughRefused.length} stored though refused, ${unreadable.length} files unreadable.`,
    ...halfApplied.map((place) => `  half-applied: ${place}`),
    ...[...others].map(([what, times]) => `  ${times} × ${what}`),
    ...proofs.map(({ command, status, said }) => `samrit ${command}: exit code ${status}: ${said}`),
  ];
  return lines.join('\n');
}

/** True if nothing acknowledged was lost, nothing was stored by half or against its answer, and the data is proved. */
export function nothingLost(kills: readonly Kill[], found: FoundAfterKills): boolean {
  const wrong = [found.lost, found.doubled, found.storedThoughRefused, found.halfApplied, found.unreadable];
  return (
    wrong.every((list) => list.length === 0) &&
    kills.every((one) => one.halfApplied.length === 0) &&
    found.proofs.every(({ status }) => status === 0)
  );
}
