import type { Correction, SummaryContent } from '../../domain/results/summary-content.ts';
import { formatHalfUp, fractionOf, parseDecimal, toDecimalText } from '../../domain/values/decimal.ts';
import { compare, fromInteger, HUNDRED } from '../../domain/values/fraction.ts';
import { accept, atField, type Outcome, type Refusal, refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { ResultsTables } from './results-deps.ts';

/** A score as typed, and why; where neither is typed nothing is corrected. */
export interface TypedCorrection {
  readonly organisationId: string;
  readonly code: string;
  readonly score: string;
  readonly note: string;
}

export type CorrectionRefusal =
  | 'results-nothing-corrected'
  | 'results-score-missing'
  | 'results-corrected-already'
  | 'results-party-unknown'
  | 'results-indicator-unknown'
  | 'results-unreported'
  | 'not-a-number'
  | 'too-many-digits'
  | 'score-out-of-scale'
  | 'reason-required';

interface Corrections {
  readonly typed: readonly TypedCorrection[];
  /** Those of the edition that is being prepared: they stay unless the same score is typed again. */
  readonly awaited: readonly Correction[];
  /** That edition; 0 while none is being prepared. */
  readonly awaitedEdition: number;
}

/**
 * What is corrected of what is announced, each score within the scale and with its reason; what is refused is told at its field.
 */
export async function readCorrections(
  stores: ResultsTables,
  content: SummaryContent,
  { typed, awaited, awaitedEdition }: Corrections,
): Promise<Outcome<readonly Correction[], CorrectionRefusal>> {
  const given = typed.filter(({ score }) => score.trim() !== '');
  const unscored = typed.filter(({ score, note }) => score.trim() === '' && note.trim() !== '');
  if (unscored.length > 0)
    return refuseAll(unscored.map(({ code }) => refusal('results-score-missing', { code }, `score.${code}`)));
  if (given.length === 0) return refuse('results-nothing-corrected', undefined, 'corrections');
  const found: Correction[] = [];
  const refusals: Refusal<CorrectionRefusal>[] = [];
  for (const one of given) {
    const read = await readCorrection(stores, content, one);
    if (read.ok) found.push(read.value);
    else refusals.push(...read.refusals);
  }
  if (refusals.length > 0) return refuseAll(refusals);
  const last = [...new Map(found.map((one) => [`${one.organisationId} ${one.code}`, one])).values()];
  const isNew = last.some((one) => {
    const standing = awaited.find((other) => isSameScore(one, other));
    return !isEqual(standing?.after ?? one.before, one.after) || (standing !== undefined && standing.note !== one.note);
  });
  if (!isNew && last.some((one) => awaited.some((other) => isSameScore(one, other))))
    return refuse('results-corrected-already', { edition: awaitedEdition }, 'corrections');
  const kept = awaited.filter((other) => !last.some((one) => isSameScore(one, other)));
  const corrected = [...kept, ...last.filter(({ before, after }) => !isEqual(before, after))];
  return isNew && corrected.length > 0
    ? accept(corrected)
    : refuse('results-nothing-corrected', undefined, 'corrections');
}

const isSameScore = (one: Correction, other: Correction) =>
  one.organisationId === other.organisationId && one.code === other.code;

const isEqual = (one: string | null, other: string) =>
  one !== null && compare(fractionOf(one), fractionOf(other)) === 0;

async function readCorrection(
  stores: ResultsTables,
  { fiscalYear, round, parties }: SummaryContent,
  { organisationId, code, score, note }: TypedCorrection,
): Promise<Outcome<Correction, CorrectionRefusal>> {
  const at = (name: string) => `${name}.${code}`;
  const party = parties.find((one) => one.organisationId === organisationId);
  if (party === undefined) return refuse('results-party-unknown', { party: organisationId }, 'party');
  if (party.unreported) return refuse('results-unreported', { party: party.name }, at('score'));
  const agreement = await stores.agreements.ofRound({ organisationId, fiscalYear, round });
  const indicator = agreement?.indicators.find((one) => one.code === code);
  const scored = party.ledger.indicators.find((one) => one.code === code);
  if (!agreement || indicator === undefined || scored?.state !== 'reported')
    return refuse('results-indicator-unknown', { code, party: party.name }, at('score'));
  const parsed = parseDecimal(score);
  if (!parsed.ok) return refuseAll(parsed.refusals.map((one) => atField(one, at('score'))));
  const { scale } = await frameworkOf(stores, agreement);
  const top = scale.levels.value.at(-1)?.score ?? '100';
  const highest = parseDecimal(top);
  if (compare(parsed.value, fromInteger(0)) < 0 || compare(parsed.value, highest.ok ? highest.value : HUNDRED) > 0)
    return refuseAll([refusal('score-out-of-scale', { top }, at('score'))]);
  if (note.trim() === '') return refuse('reason-required', undefined, at('note'));
  const rounded = formatHalfUp(parsed.value, 4);
  const after = compare(fractionOf(rounded), parsed.value) === 0 ? rounded : toDecimalText(parsed.value);
  return accept({ organisationId, code, before: scored.score, after, note: note.trim() });
}
