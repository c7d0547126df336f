import type { Baseline, Indicator } from '../agreement/indicator.ts';
import type { JudgementVerdict } from '../agreement/judgement.ts';
import type { Rule } from '../scoring/rule.ts';
import { contentText } from '../values/content-text.ts';
import { plainNumber } from '../values/decimal.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';

export const resolutions = ['as-proposed', 'as-opdc-view', 'as-counter', 'withdrawn'] as const;
export type Resolution = (typeof resolutions)[number];

export const resolutionNames: Readonly<Record<Resolution, string>> = {
  'as-proposed': 'ตามที่จังหวัดเสนอ',
  'as-opdc-view': 'ตามความเห็นสำนักงาน ก.พ.ร.',
  'as-counter': 'ตามค่าที่เสนอใหม่',
  withdrawn: 'ถอนตัวชี้วัด',
};

/** Of an indicator shared from a cluster only the weight is negotiated: the rest is as the cluster agrees it. */
export function resolutionNameOf({ proposed }: Pick<NegotiationItem, 'proposed'>, resolution: Resolution): string {
  if (!proposed.sharedFrom || resolution === 'withdrawn') return resolutionNames[resolution];
  return resolution === 'as-proposed' ? AS_CLUSTER : `${resolutionNames[resolution]} (น้ำหนัก) · ${AS_CLUSTER}`;
}

const AS_CLUSTER = 'ตามกลุ่มจังหวัด';

export type CounterSide = 'province' | 'opdc';

/** Another version of one indicator, offered by either side. Counter-proposals are only ever added. */
export interface Counter {
  /** The code of the item it concerns: the indicator as proposed. */
  readonly code: string;
  /** Counts from 1 within the item. */
  readonly number: number;
  readonly side: CounterSide;
  /** The complete indicator as it would be; with another code if it is replaced from the approved list. */
  readonly indicator: Indicator;
  readonly reason: string;
  readonly madeAt: string;
  readonly madeName: string;
  readonly actingFor: string | null;
}

/** A view of the committee, as text. */
export interface NegotiationView {
  readonly code: string;
  readonly number: number;
  readonly text: string;
  readonly givenAt: string;
  readonly givenName: string;
}

/** One indicator of the proposal on the negotiating table. */
export interface NegotiationItem {
  readonly code: string;
  readonly position: number;
  /** Word for word as proposed when the negotiation was opened. */
  readonly proposed: Indicator;
  readonly resolution: Resolution | null;
  /** The counter-proposal that the resolution accepted; null if none. */
  readonly counter: number | null;
  readonly note: string;
  readonly resolvedAt: string | null;
  readonly resolvedName: string | null;
  readonly rowVersion: number;
}

/** What a counter-proposal may set on an indicator. */
export interface CounterTerms {
  readonly weight: string;
  /** One for each ladder point, in the rule's order; ignored if the rule has no ladder. */
  readonly targets: readonly string[];
  /** None: those of the indicator stay, since an agreement has some. */
  readonly baselines: readonly Baseline[];
}

/** The indicator with its terms replaced by these; numbers are stored as plain decimals. */
export function withTerms(base: Indicator, terms: CounterTerms): Indicator {
  return {
    ...base,
    weight: plainNumber(terms.weight),
    rule: withTargets(base.rule, terms.targets),
    baselines: terms.baselines.length === 0 ? base.baselines : terms.baselines,
  };
}

function withTargets(rule: Rule, targets: readonly string[]): Rule {
  if (rule.kind === 'composite' || rule.points === undefined) return rule;
  const points = rule.points.map(([value, score], index) => [plainNumber(targets[index] ?? value), score] as const);
  return { ...rule, points };
}

export type ResolveRefusal = 'counter-unknown' | 'opdc-view-without-figures';

/** The counter-proposal that a resolution accepts: a number, or null if none. */
export function counterTaken(
  resolution: Resolution,
  chosen: number | null,
  verdict: JudgementVerdict | null,
  counters: readonly Counter[],
): Outcome<number | null, ResolveRefusal> {
  if (resolution === 'as-proposed' || resolution === 'withdrawn') return accept(null);
  if (resolution === 'as-counter')
    return counters.some((one) => one.number === chosen)
      ? accept(chosen)
      : refuse('counter-unknown', undefined, 'resolution');
  const latest = counters.filter((one) => one.side === 'opdc').at(-1);
  if (latest) return accept(latest.number);
  return verdict === 'appropriate' ? accept(null) : refuse('opdc-view-without-figures', undefined, 'resolution');
}

/** The current table: resolved items as resolved, the others as proposed, with new positions. */
export function negotiatedTable(items: readonly NegotiationItem[], counters: readonly Counter[]): readonly Indicator[] {
  return [...items]
    .sort((a, b) => a.position - b.position)
    .flatMap((item) => currentIndicatorOf(item, counters) ?? [])
    .map((indicator, index) => ({ ...indicator, position: index + 1 }));
}

/** The current indicator of an item; null once withdrawn. */
export function currentIndicatorOf(item: NegotiationItem, counters: readonly Counter[]): Indicator | null {
  if (item.resolution === 'withdrawn') return null;
  if (item.counter === null) return item.proposed;
  const taken = counters.find((one) => one.code === item.code && one.number === item.counter);
  return taken?.indicator ?? item.proposed;
}

/** Codes of the items without a resolution, in the table's order. */
export function unresolvedCodes(items: readonly NegotiationItem[]): readonly string[] {
  return [...items]
    .sort((a, b) => a.position - b.position)
    .filter((one) => one.resolution === null)
    .map((one) => one.code);
}

/** True if a counter-proposal equals the proposal. */
export function asksNothing(proposed: Indicator, counter: Indicator): boolean {
  return contentText({ ...proposed, position: 0 }) === contentText({ ...counter, position: 0 });
}
