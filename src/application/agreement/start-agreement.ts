import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Component } from '../../domain/framework/tree-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { canEditAgreement } from '../../domain/people/can-agree.ts';
import { provinceOf } from '../../domain/people/organisation.ts';
import type { Rule } from '../../domain/scoring/rule.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearEntry } from '../year/append-year-entry.ts';
import type { AgreementDeps } from './move-agreement.ts';

export interface StartAgreementInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
}

export type StartAgreementRefusal =
  | 'forbidden'
  | 'framework-not-published'
  | 'party-not-in-framework'
  | 'agreement-exists';

/**
 * Begins a province's draft for a year from the framework in force: one indicator for each slot that binds every
 * province, with its weight where the framework states one. Slots of which only a count is stated are left to be added.
 */
export async function startAgreement(
  deps: AgreementDeps,
  actor: Actor,
  input: StartAgreementInput,
): Promise<Outcome<Agreement, StartAgreementRefusal>> {
  const { organisationId, fiscalYear } = input;
  if (!canEditAgreement(actor, { organisationId })) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const framework = await stores.frameworks.current(fiscalYear);
    if (!framework) return refuse('framework-not-published', { year: fiscalYear });
    const isProvince = provinceOf(organisationId) === organisationId;
    if (!framework.party.value.kinds.includes(isProvince ? 'province' : 'cluster'))
      return refuse('party-not-in-framework', { year: fiscalYear });
    if (await stores.agreements.find(organisationId, fiscalYear))
      return refuse('agreement-exists', { year: fiscalYear });
    const agreement = emptyAgreement(framework, organisationId);
    const now = deps.clock.now();
    await stores.agreements.insert(agreement, now);
    await appendYearEntry(stores, actor, {
      key: input,
      action: 'agreement.start',
      permission: 'edit-agreement',
      before: null,
      after: { frameworkVersion: framework.version, indicators: agreement.indicators.map((one) => one.code) },
    });
    return accept(agreement);
  });
}

function emptyAgreement(framework: Framework, organisationId: string): Agreement {
  return {
    organisationId,
    fiscalYear: framework.fiscalYear,
    version: 1,
    frameworkVersion: framework.version,
    status: 'draft',
    rowVersion: 1,
    vision: '',
    ...{ signedAt: null, signedName: null, actingFor: null, contentHash: null, returnReason: null },
    indicators: slotsOf(framework.components).map(({ component, slot }, position) =>
      indicatorOf(framework, component, slot, position),
    ),
  };
}

type Slot = NonNullable<Component['slots']>[number];

/** The slots that bind every party, with the component each belongs to. */
function slotsOf(components: readonly Component[]): { readonly component: Component; readonly slot: Slot }[] {
  return components.flatMap((component) => [
    ...(component.slots ?? [])
      .filter((slot) => slot.applicability.value.kind === 'all')
      .map((slot) => ({ component, slot })),
    ...slotsOf(component.children ?? []),
  ]);
}

function indicatorOf(framework: Framework, component: Component, slot: Slot, position: number): Indicator {
  const alone = (component.slots ?? []).length === 1;
  return {
    code: slot.code,
    componentCode: component.code,
    position: position + 1,
    name: slot.name,
    definition: '',
    unit: slot.ruleKind.value === 'central' ? 'คะแนน' : '',
    weight: alone ? (component.weight.value ?? '0') : '0',
    formula: null,
    variables: [{ name: 'result', label: 'ผลการดำเนินงาน', unit: '', mayBeNegative: false }],
    rule: slot.ruleKind.value === 'central' ? { kind: 'central' } : emptyLadder(framework),
    baselines: [1, 2, 3].map((back) => ({ fiscalYear: framework.fiscalYear - back, value: null })).reverse(),
    dataSource: '',
    inForce: 'in-force',
  };
}

/** A ladder with the framework's rungs and no target values yet. */
export function emptyLadder(framework: Framework): Rule {
  return {
    kind: 'ladder',
    points: framework.scale.levels.value.map((level) => ['', level.score] as const),
    below: framework.scale.below.value,
  };
}
