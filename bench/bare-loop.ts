import { cellCount, indicatorCount, indicators, parts, provinceCount, wholes } from './made-up-nation.ts';

/** The same arithmetic without rules, texts, exactness or refusals: 64-bit numbers in typed arrays. */
const isGrowth = Uint8Array.from(indicators, (one) => (one.isGrowth ? 1 : 0));
const firsts = Float64Array.from(indicators, (one) => one.first);
const steps = Float64Array.from(indicators, (one) => one.step);
const weights = Float64Array.from(indicators, (one) => Number(one.weight));

export function bareResult(cell: number): number {
  const part = parts[cell] as number;
  const whole = wholes[cell] as number;
  return (isGrowth[cell % indicatorCount] ? (part - whole) / whole : part / whole) * 100;
}

export function bareScore(cell: number, result: number): number {
  const indicator = cell % indicatorCount;
  const score = 1 + (result - (firsts[indicator] as number)) / (steps[indicator] as number);
  return Math.max(1, Math.min(score, 5));
}

export function bareFormulas(times: number): number {
  let sum = 0;
  for (let done = 0; done < times; done += 1) sum += bareResult(done % cellCount);
  return sum;
}

export function bareScores(times: number): number {
  let sum = 0;
  for (let done = 0; done < times; done += 1) {
    const cell = done % cellCount;
    sum += bareScore(cell, bareResult(cell));
  }
  return sum;
}

/** The weighted total of every province, computed `times` times. */
export function bareNation(times: number): number {
  const totals = new Float64Array(provinceCount);
  let sum = 0;
  for (let done = 0; done < times; done += 1) {
    totals.fill(0);
    for (let cell = 0; cell < cellCount; cell += 1) {
      const province = Math.floor(cell / indicatorCount);
      const weight = weights[cell % indicatorCount] as number;
      totals[province] = (totals[province] as number) + (bareScore(cell, bareResult(cell)) * weight) / 100;
    }
    sum += totals[done % provinceCount] as number;
  }
  return sum;
}
