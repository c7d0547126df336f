import type { Agreement, Indicator } from '../domain/agreement/indicator.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import type { Component } from '../domain/framework/tree-schema.ts';
import { growth, sampleAgreement } from './reporting-sample.ts';

/** The indicator that is reported; the other never is. */
export const reportedHalf = '1-REPORTED';

/** The first component without parts. */
function firstLeaf([first]: readonly Component[]): string {
  if (!first) throw new Error('a framework has components');
  return first.children?.length ? firstLeaf(first.children) : first.code;
}

/** A signed agreement of two indicators in the first component of a year, with weights of 62.5 and 37.5 percent. */
export function halfReported(framework: Framework, organisationId: string): Agreement {
  const levels = framework.scale.levels.value;
  const indicator: Indicator = {
    ...growth,
    code: reportedHalf,
    componentCode: firstLeaf(framework.components),
    formula: null,
    weight: '62.5',
    variables: [{ name: 'result', label: 'ผล', unit: 'ร้อยละ', mayBeNegative: false }],
    rule: { kind: 'ladder', below: 'clamp', points: levels.map(({ score }, level) => [String(50 + level), score]) },
  };
  const indicators = [indicator, { ...indicator, code: '1-MISSING', position: 2, weight: '37.5' }];
  const { fiscalYear, version: frameworkVersion } = framework;
  return { ...sampleAgreement, organisationId, fiscalYear, frameworkVersion, indicators };
}

/** Its total while the round is open, with the reported indicator at the top of the scale, and once it has closed. */
export function totalsOfHalf(framework: Framework): { readonly whole: string; readonly closed: string } {
  const top = Number(framework.scale.levels.value.at(-1)?.score);
  const missing = Number(framework.missing.value.score);
  return { whole: top.toFixed(4), closed: ((62.5 * top + 37.5 * missing) / 100).toFixed(4) };
}
