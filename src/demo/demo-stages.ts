import type { Indicator } from '../domain/agreement/indicator.ts';
import { provinces } from '../frameworks/provinces.ts';
import { pick, seedOf } from './demo-figures.ts';
import {
  type DemoEntry,
  type DemoStage,
  fixedStages,
  loeiEntries,
  partlyEntries,
  stageCounts,
} from './demo-stages.data.ts';

/** Every province's stage: the fixed ones, and the others distributed over the counts in made-up order. */
function allStages(): ReadonlyMap<string, DemoStage> {
  const others = provinces
    .map((province) => province.code)
    .filter((code) => !(code in fixedStages))
    .sort((a, b) => seedOf(`${a}/stage`) - seedOf(`${b}/stage`) || (a < b ? -1 : 1));
  const stages = stageCounts.flatMap(({ stage, count }) => Array.from({ length: count }, () => stage));
  return new Map([
    ...Object.entries(fixedStages),
    ...others.map((code, index): [string, DemoStage] => [code, stages[index] ?? 'not-started']),
  ]);
}

const stages = allStages();

export function stageOf(province: string): DemoStage {
  return stages.get(province) ?? 'not-started';
}

/** The stages at which the province has sent the report. */
export function hasReached(stage: DemoStage, least: 'with-governor' | 'submitted' | 'received' | 'assessed'): boolean {
  const order: readonly DemoStage[] = ['with-governor', 'submitted', 'received', 'assessing', 'assessed', 'final'];
  return order.indexOf(stage) >= order.indexOf(least);
}

/** How far one result of a province's twelve-month round has come. */
export function entryOf(province: string, stage: DemoStage, indicator: Indicator): DemoEntry {
  if (stage === 'not-started') return 'empty';
  if (stage === 'returned' && indicator.code === '1.1-SME') return 'returned';
  if (stage !== 'partly') return 'accepted';
  if (province === 'TH-42') return loeiEntries[indicator.code] ?? 'accepted';
  const drawn = partlyEntries[pick(`${province}/${indicator.code}/entry`, 0, partlyEntries.length - 1)] ?? 'empty';
  // One figure alone cannot be half entered.
  return drawn === 'begun' && indicator.variables.length === 1 ? 'empty' : drawn;
}
