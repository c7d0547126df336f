import { isInComponent } from '../../domain/agreement/check-agreement-weights.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import { clustersCountIn } from '../../domain/framework/cluster-rules.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { topScoreOf } from '../../domain/framework/top-score.ts';
import type { Component, Slot } from '../../domain/framework/tree-schema.ts';
import { walkTree } from '../../domain/framework/walk-tree.ts';
import { clusterEraOf } from '../../domain/people/organisation.ts';
import type { Rule } from '../../domain/scoring/rule.ts';
import { RESULT_VARIABLE } from './indicator.ts';

/** A slot for an indicator that the framework names, with the component it belongs to. */
export interface PlacedSlot {
  readonly component: Component;
  readonly slot: Slot;
}

/** Every slot of a framework, in its order. */
export function slotsOf(framework: Framework): readonly PlacedSlot[] {
  return walkTree(framework.components).flatMap(({ component }) =>
    (component.slots ?? []).map((slot) => ({ component, slot })),
  );
}

/** A cluster is responsible for the slots that its provinces count from it; all other slots belong to the provinces. */
export function slotsAskedOf(framework: Framework, organisationId: string): readonly PlacedSlot[] {
  if (clusterEraOf(organisationId) === null) return slotsOf(framework);
  const counted = clustersCountIn(framework);
  return slotsOf(framework).filter(({ component }) => counted.some((code) => isInComponent(component.code, code)));
}

/** The initial indicator of a slot: its name, and its weight if the component has one slot and a stated weight. */
export function slotIndicator(framework: Framework, { component, slot }: PlacedSlot, position: number): Indicator {
  const alone = (component.slots ?? []).length === 1;
  const central = slot.ruleKind.value === 'central';
  const range = slot.range?.value ?? { minimum: '0', maximum: topScoreOf(framework), unit: 'คะแนน' };
  const { minimum, maximum, unit } = range;
  return {
    ...emptyIndicator(framework, component.code, position),
    code: slot.code,
    name: slot.name,
    unit: central ? unit : '',
    weight: alone ? (component.weight.value ?? '') : '',
    ...(central ? { rule: { kind: 'central', minimum, maximum }, dataSource: SUPPLIED_CENTRALLY } : {}),
  };
}

/** Who supplies a central figure, where the framework names nobody more closely. */
const SUPPLIED_CENTRALLY = 'หน่วยงานกลางเจ้าภาพตัวชี้วัดเป็นผู้ส่งผล';

/** An empty indicator with the framework's ladder and the three previous years as baselines. */
export function emptyIndicator(framework: Framework, componentCode: string, position: number): Indicator {
  const { fiscalYear } = framework;
  return {
    code: '',
    componentCode,
    position,
    name: '',
    definition: '',
    unit: '',
    weight: '',
    formula: null,
    variables: [{ name: RESULT_VARIABLE, label: 'ผลการดำเนินงาน', unit: '', mayBeNegative: false }],
    rule: emptyLadder(framework),
    baselines: [fiscalYear - 3, fiscalYear - 2, fiscalYear - 1].map((year) => ({ fiscalYear: year, value: null })),
    dataSource: '',
    inForce: 'in-force',
  };
}

/** A ladder with the framework's scores and no target values yet. */
function emptyLadder(framework: Framework): Rule {
  return {
    kind: 'ladder',
    points: framework.scale.levels.value.map((level) => ['', level.score] as const),
    below: framework.scale.below.value,
  };
}
