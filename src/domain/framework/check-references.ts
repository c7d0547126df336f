import type { Framework } from './framework-schema.ts';
import { type FrameworkProblem, type FrameworkProblemCode, problem } from './problem.ts';
import { ruleKinds, type Slot } from './tree-schema.ts';
import { isBelow, walkTree } from './walk-tree.ts';

interface Named {
  readonly path: string;
  readonly code: string;
}

/** Codes are used once, and every code, document and rule that is named exists. */
export function checkReferences(framework: Framework): FrameworkProblem[] {
  return [
    ...checkDuplicates(framework),
    ...checkTreeCodes(framework),
    ...checkComponentNames(framework),
    ...checkClusters(framework),
    ...checkRoundNames(framework),
    ...checkRules(framework),
    ...checkApplicability(framework),
    ...checkDocuments(framework),
  ];
}

function slotsOf(framework: Framework): { slot: Slot; path: string; parent: string }[] {
  return walkTree(framework.components).flatMap(({ component, path }) =>
    (component.slots ?? []).map((slot, index) => ({ slot, path: `${path}.slots.${index}`, parent: component.code })),
  );
}

function checkDuplicates(framework: Framework): FrameworkProblem[] {
  const tree = [
    ...walkTree(framework.components).map(({ component, path }) => ({ path, code: component.code })),
    ...slotsOf(framework).map(({ slot, path }) => ({ path, code: slot.code })),
  ];
  const policy = framework.changePolicy.value;
  const lists = {
    sources: framework.sources,
    rounds: framework.rounds,
    calendar: framework.calendar,
    documents: framework.documents,
    appraisals: framework.appraisals,
    'grades.value.bands': framework.grades.value?.bands ?? [],
    'changePolicy.value.windows': policy?.windows ?? [],
    'changePolicy.value.grounds': policy?.grounds ?? [],
    'changePolicy.value.guards': policy?.guards ?? [],
  };
  const named = Object.entries(lists).map(([base, list]) =>
    list.map((one, index) => ({ path: `${base}.${index}`, code: one.code })),
  );
  return [tree, ...named].flatMap(duplicatesIn);
}

function duplicatesIn(named: readonly Named[]): FrameworkProblem[] {
  const seen = new Map<string, string>();
  return named.flatMap(({ path, code }) => {
    const first = seen.get(code);
    if (first === undefined) {
      seen.set(code, path);
      return [];
    }
    return [problem('framework-code-duplicate', `${path}.code`, code, `รหัสที่ไม่ซ้ำกับ ${first}`)];
  });
}

function checkTreeCodes(framework: Framework): FrameworkProblem[] {
  const below = [
    ...walkTree(framework.components).map((one) => ({ ...one, code: one.component.code, parent: one.parent?.code })),
    ...slotsOf(framework).map((one) => ({ ...one, code: one.slot.code })),
  ];
  return below.flatMap(({ code, path, parent }) =>
    parent === undefined || isBelow(code, parent)
      ? []
      : [problem('framework-code-outside-parent', `${path}.code`, code, `ขึ้นต้นด้วย ${parent}. หรือ ${parent}-`)],
  );
}

function missingFrom(
  known: readonly string[],
  code: FrameworkProblemCode,
  named: readonly Named[],
): FrameworkProblem[] {
  return named
    .filter((one) => !known.includes(one.code))
    .map((one) => problem(code, one.path, one.code, `ค่าใดค่าหนึ่งใน ${known.join(', ')}`));
}

function checkComponentNames(framework: Framework): FrameworkProblem[] {
  const all = walkTree(framework.components).map((one) => one.component.code);
  const top = framework.components.map((one) => one.code);
  const inRounds = framework.rounds.flatMap((round, index) =>
    round.components.value.map((code, at) => ({ path: `rounds.${index}.components.value.${at}`, code })),
  );
  const inShares = framework.sharedWeights.flatMap((shared, index) =>
    shared.value.components.map((code, at) => ({ path: `sharedWeights.${index}.value.components.${at}`, code })),
  );
  const inAppraisals = framework.appraisals.flatMap((appraisal, index) =>
    appraisal.components.map(({ code }, at) => ({ path: `appraisals.${index}.components.${at}.code`, code })),
  );
  return [
    ...missingFrom(top, 'framework-component-unknown', inRounds),
    ...missingFrom(all, 'framework-component-unknown', [...inShares, ...inAppraisals]),
  ];
}

/** A year with clusters as parties says how they take part; only such a year counts their results. */
function checkClusters({ party, clusters, components }: Framework): FrameworkProblem[] {
  const arePartners = party.value.kinds.includes('cluster');
  if (clusters === undefined) {
    const expected = 'ข้อมูลของกลุ่มจังหวัด เพราะ party.value.kinds มี cluster';
    return arePartners ? [problem('framework-value-missing', 'clusters', undefined, expected)] : [];
  }
  const at = 'clusters.countIn.value';
  const named = clusters.countIn.value.map((code, index) => ({ path: `${at}.${index}`, code }));
  if (named.length > 0 && !arePartners) {
    const expected = 'รายการว่าง เพราะ party.value.kinds ไม่มี cluster';
    return [problem('framework-value-not-allowed', at, clusters.countIn.value, expected)];
  }
  const known = walkTree(components).map((one) => one.component.code);
  return [...missingFrom(known, 'framework-component-unknown', named), ...duplicatesIn(named)];
}

function checkRoundNames(framework: Framework): FrameworkProblem[] {
  const known = framework.rounds.map((one) => one.code);
  const optional = [
    ...framework.calendar.map((event, index) => ({ path: `calendar.${index}.round`, code: event.round })),
    ...(framework.changePolicy.value?.windows ?? []).map((window, index) => ({
      path: `changePolicy.value.windows.${index}.round`,
      code: window.round,
    })),
    ...framework.appraisals.map((one, index) => ({ path: `appraisals.${index}.usesRound`, code: one.usesRound })),
    ...(framework.latePenalty.value?.rounds ?? []).map((code, index) => ({
      path: `latePenalty.value.rounds.${index}`,
      code,
    })),
  ];
  const named = optional.flatMap(({ path, code }) => (code ? [{ path, code }] : []));
  return missingFrom(known, 'framework-round-unknown', named);
}

function checkRules(framework: Framework): FrameworkProblem[] {
  const kinds = framework.scale.ruleKinds.value.map((code, index) => ({
    path: `scale.ruleKinds.value.${index}`,
    code,
  }));
  const slots = slotsOf(framework).flatMap(({ slot, path }) =>
    slot.ruleKind.value === null ? [] : [{ path: `${path}.ruleKind.value`, code: slot.ruleKind.value }],
  );
  return missingFrom(ruleKinds, 'framework-rule-unknown', [...kinds, ...slots]);
}

function checkApplicability(framework: Framework): FrameworkProblem[] {
  const most = framework.party.value.provinceCount;
  return slotsOf(framework).flatMap(({ slot, path }) => {
    const bound = slot.applicability.value;
    if (bound.kind === 'listed') {
      const base = `${path}.applicability.value.provinces`;
      return duplicatesIn(bound.provinces.map((code, index) => ({ path: `${base}.${index}`, code })));
    }
    if (bound.kind === 'all' || most === null || bound.count <= most) return [];
    const at = `${path}.applicability.value.count`;
    return [problem('framework-province-count-exceeded', at, bound.count, `ไม่เกิน ${most} จังหวัด`)];
  });
}

function checkDocuments(framework: Framework): FrameworkProblem[] {
  const known = framework.sources.map((one) => one.code);
  return missingFrom(known, 'framework-document-unknown', citationsIn(framework, ''));
}

/** Every `source.document` anywhere in the framework, with its path. */
function citationsIn(value: unknown, path: string): Named[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (key === 'source' && typeof part === 'object' && part !== null && 'document' in part) {
      return [{ path: `${at}.document`, code: String(part.document) }];
    }
    return citationsIn(part, at);
  });
}
