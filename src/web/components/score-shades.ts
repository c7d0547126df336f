import type { Framework } from '../../domain/framework/framework-schema.ts';
import { fractionOf } from '../../domain/values/decimal.ts';
import { compare } from '../../domain/values/fraction.ts';
import type { AreaShade } from './province-map.tsx';

/** One step of the map: from this score up to the next. */
export interface ShadeStep {
  readonly from: string;
  readonly shade: AreaShade;
  readonly label: string;
}

const ramp: readonly AreaShade[] = ['ramp-1', 'ramp-2', 'ramp-3', 'ramp-4', 'ramp-5'];

/** The highest score the framework's scale gives. */
function fullMark(framework: Framework): string {
  return framework.scale.levels.value.at(-1)?.score ?? '100';
}

/**
 * How scores are shaded, lowest first: by the framework's own grades if the round is graded, otherwise in five equal
 * steps of the scale (a display choice without judgement).
 */
export function shadeSteps(framework: Framework, round: string): readonly ShadeStep[] {
  const graded = framework.rounds.find((one) => one.code === round)?.graded.value ?? false;
  const bands = framework.grades.value?.bands;
  if (graded && bands) return fromBands([...bands].reverse());
  const full = Number(fullMark(framework));
  return ramp.map((shade, index) => {
    const [from, to] = [(full / 5) * index, (full / 5) * (index + 1)];
    return { from: String(from), shade, label: index === 4 ? `${from}–${to}` : `${from} ถึงก่อน ${to}` };
  });
}

function fromBands(bands: readonly { readonly name: string; readonly from: string; readonly to: string }[]) {
  const step = bands.length > 1 ? 4 / (bands.length - 1) : 0;
  return bands.map((band, index) => ({
    from: band.from,
    shade: ramp[Math.round(index * step)] ?? 'ramp-5',
    label: `${band.name} ${band.from}–${band.to}`,
  }));
}

/** The shade of one score. */
export function shadeOf(score: string, steps: readonly ShadeStep[]): AreaShade {
  const reached = fractionOf(score);
  const step = steps.findLast(({ from }) => compare(reached, fractionOf(from)) >= 0);
  return step?.shade ?? steps[0]?.shade ?? 'missing';
}

/** Edges of a histogram over the scale: tenths of a hundred, halves of five. */
export function histogramEdges(framework: Framework): readonly number[] {
  const full = Number(fullMark(framework));
  return Array.from({ length: 11 }, (_, index) => (full / 10) * index);
}
