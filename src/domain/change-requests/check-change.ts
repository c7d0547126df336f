import { type CriteriaRefusal, checkCriteria } from '../agreement/check-criteria.ts';
import { checkIndicators, type IndicatorRefusal } from '../agreement/check-indicator.ts';
import { checkComputable } from '../agreement/check-measure.ts';
import type { Agreement, Indicator } from '../agreement/indicator.ts';
import type { Framework } from '../framework/framework-schema.ts';
import type { ScoringRefusal } from '../scoring/refusal-codes.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';
import { accept, type Outcome, type Refusal, refusal, refuse, refuseAll } from '../values/result.ts';
import { type ApplyRefusal, applyChange } from './apply-change.ts';
import { checkGround, type GroundRefusal } from './change-grounds.ts';
import { changeableNames, changeKindNames } from './change-kinds.data.ts';
import { isOpenChange } from './change-moves.ts';
import type { ChangeDetails, ChangeKind, ChangePolicy, ChangeRequest } from './change-request.ts';
import { type ChangeWindow, checkWindow } from './change-windows.ts';
import { type ReportedResult, targetsKnown } from './known-results.ts';

/** What a request is judged by. */
export interface ChangeContext {
  readonly framework: Framework;
  readonly agreement: Agreement;
  /** Every result of the party's year. */
  readonly results: readonly ReportedResult[];
  /** The party's other requests of the year. */
  readonly others: readonly Pick<ChangeRequest, 'number' | 'code' | 'status' | 'madeVersion'>[];
}

export type ContentRefusal =
  | ApplyRefusal
  | IndicatorRefusal
  | CriteriaRefusal
  | ScoringRefusal
  | 'change-kind-not-open'
  | 'change-another-indicator'
  | 'change-nothing-proposed'
  | 'change-scores-differ'
  | 'change-target-known';

export type ChangeRefusal =
  | ContentRefusal
  | GroundRefusal
  | 'change-not-in-year'
  | 'change-after-window'
  | 'change-open-twice'
  | 'change-from-old-version';

/** What may be asked for in the year; cancelling where the policy says what becomes of the weight, or lets indicators change. */
export function kindsOpen({ changeable, cancelledWeight }: ChangePolicy): readonly ChangeKind[] {
  const listed: readonly ChangeKind[] = changeable.value;
  const cancels = cancelledWeight.value !== null || changeable.value.includes('indicator');
  return cancels ? [...listed, 'cancel'] : listed;
}

/** Every reason why a request cannot be sent on this day; else the window in which it is. */
export function checkChange(
  context: ChangeContext,
  request: ChangeRequest,
  today: CivilDate,
): Outcome<ChangeWindow, ChangeRefusal> {
  const policy = context.framework.changePolicy.value;
  if (policy === null) return refuse('change-not-in-year', { year: context.framework.fiscalYear });
  const window = checkWindow(policy, today);
  const next = proposedVersion(context, request);
  const refusals: Refusal<ChangeRefusal>[] = [
    ...(window.ok ? [] : window.refusals),
    ...checkStanding(context, request),
    ...(next.ok ? [] : next.refusals),
    ...checkGround(policy, request),
  ];
  return refusals.length > 0 || !window.ok ? refuseAll(refusals) : window;
}

/** One open request on an indicator, which nothing has changed since. */
function checkStanding({ others }: Pick<ChangeContext, 'others'>, request: ChangeRequest) {
  const refusals: Refusal<'change-open-twice' | 'change-from-old-version'>[] = [];
  const twin = others.find(
    ({ number, code, status }) => number !== request.number && code === request.code && isOpenChange(status),
  );
  if (twin) refusals.push(refusal('change-open-twice', { number: twin.number, indicator: request.code }, 'code'));
  const superseded = checkSuperseded({ others }, request);
  return superseded.ok ? refusals : [...refusals, ...superseded.refusals];
}

/**
 * What a request rests on is its indicator: once a later version has changed that, the request is read again and saved. Changes
 * of other indicators leave it standing, and weights are computed anew on the newest version.
 */
export function checkSuperseded(
  { others }: Pick<ChangeContext, 'others'>,
  { number, code, fromVersion }: Pick<ChangeRequest, 'number' | 'code' | 'fromVersion'>,
): Outcome<true, 'change-from-old-version'> {
  const since = others.filter((one) => one.number !== number && one.code === code);
  const newest = Math.max(0, ...since.map(({ madeVersion }) => madeVersion ?? 0));
  return newest > fromVersion
    ? refuse('change-from-old-version', { indicator: code, from: fromVersion, newest })
    : accept(true);
}

/** The indicators as they would be, if the year lets this change be made: what a decision is taken on. */
export function proposedVersion(
  { framework, agreement, results }: Pick<ChangeContext, 'framework' | 'agreement' | 'results'>,
  request: Pick<ChangeDetails, 'code' | 'kind' | 'proposed'>,
): Outcome<readonly Indicator[], ContentRefusal | 'change-not-in-year'> {
  const policy = framework.changePolicy.value;
  if (policy === null) return refuse('change-not-in-year', { year: framework.fiscalYear });
  const { code, kind, proposed } = request;
  if (!kindsOpen(policy).includes(kind)) return refuse('change-kind-not-open', openOf(policy, kind), 'kind');
  const asked = agreement.indicators.find((one) => one.code === code);
  const closed = policy.guards.find((guard) => guard.code === 'no-new-indicator');
  const isAnother = asked === undefined || (proposed.name !== undefined && proposed.name.trim() !== asked.name.trim());
  if (closed && isAnother) return refuse('change-another-indicator', { clause: closed.name }, asked ? 'name' : 'code');
  const next = applyChange(framework, agreement.indicators, request);
  if (!next.ok) return next;
  const changed = next.value.find((one) => one.code === code);
  if (asked === undefined || changed === undefined)
    return refuse('change-indicator-unknown', { indicator: code }, 'code');
  const refusals = [
    ...checkDifferent(asked, changed),
    ...(kind === 'cancel' ? [] : checkNew(framework, asked, changed)),
    ...checkKnown(policy, asked, changed, results),
  ];
  return refusals.length === 0 ? next : refuseAll(refusals);
}

function openOf({ changeable }: ChangePolicy, kind: ChangeKind) {
  return { kind: changeKindNames[kind], open: changeable.value.map((one) => changeableNames[one]).join(' ') };
}

function checkDifferent(before: Indicator, after: Indicator): readonly Refusal<'change-nothing-proposed'>[] {
  const text = (one: Indicator) =>
    JSON.stringify([one.name, one.definition, one.dataSource, one.weight, one.rule, one.inForce]);
  return text(before) === text(after) ? [refusal('change-nothing-proposed')] : [];
}

/** The new values as the agreement would ask of them; a level keeps the score that the year's scale gives it. */
function checkNew({ scale }: Framework, before: Indicator, after: Indicator): readonly Refusal<ContentRefusal>[] {
  const scores = (one: Indicator) =>
    one.rule.kind === 'composite' ? '' : (one.rule.points ?? []).map(([, score]) => score).join(' ');
  if (scores(before) !== scores(after)) return [refusal('change-scores-differ', { indicator: after.code }, 'points')];
  const misshapen = checkIndicators([after]);
  const found = misshapen.length > 0 ? misshapen : [...checkCriteria(scale, [after]), ...checkComputable(after)];
  return found.map(besideField);
}

/** A refusal of an indicator of a draft stands beside the request's own field. */
function besideField<One extends Refusal<ContentRefusal>>(one: One): One {
  const field = one.field?.split('.').at(-1);
  return { ...one, field: field === 'ladder' ? 'points' : field };
}

function checkKnown({ guards }: ChangePolicy, before: Indicator, after: Indicator, results: readonly ReportedResult[]) {
  if (!guards.some(({ code }) => code === 'target-not-a-known-result')) return [];
  if (after.rule.kind === 'composite' || after.rule.points === undefined) return [];
  const [known] = targetsKnown(before, after.rule.points, results);
  return known ? [refusal('change-target-known', { indicator: before.code, ...known }, 'points')] : [];
}
