import type { Rule } from '../scoring/rule.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';

export type CatalogueEntryField =
  | 'name'
  | 'definition'
  | 'unit'
  | 'formula'
  | 'variables'
  | 'rule'
  | 'component'
  | 'mandatory'
  | 'owner'
  | 'centralOwner'
  | 'applicability'
  | 'dataSource'
  | 'source';

export const catalogueEntryFieldNames: Readonly<Record<CatalogueEntryField, string>> = {
  name: 'ชื่อตัวชี้วัด',
  definition: 'คำนิยาม',
  unit: 'หน่วยวัด',
  formula: 'สูตรคำนวณ',
  variables: 'ตัวแปร',
  rule: 'เกณฑ์การให้คะแนน',
  component: 'องค์ประกอบ',
  mandatory: 'ประเภท',
  owner: 'ผู้รับผิดชอบตัวชี้วัด',
  centralOwner: 'หน่วยงานกลางเจ้าภาพข้อมูล',
  applicability: 'ใช้กับ',
  dataSource: 'แหล่งข้อมูล',
  source: 'ที่มา',
};

/** One text of an entry, with its field. */
export interface CatalogueEntryText {
  readonly field: CatalogueEntryField;
  readonly text: string;
}

/** All texts of an entry written by people, in which a year or a word may occur. */
export function textsOfCatalogueEntry(entry: CatalogueEntry): readonly CatalogueEntryText[] {
  const source = 'assumption' in entry.source ? entry.source.assumption : entry.source.clause;
  const texts: readonly (readonly [CatalogueEntryField, string])[] = [
    ['name', entry.name],
    ['definition', entry.definition],
    ['unit', entry.unit],
    ...entry.variables.flatMap((one) => [one.label, one.unit]).map((text) => ['variables', text] as const),
    ...wordsOfRule(entry.rule).map((text) => ['rule', text] as const),
    ['owner', entry.owner],
    ['dataSource', entry.dataSource],
    ['source', source],
  ];
  return texts.filter(([, text]) => text.trim() !== '').map(([field, text]) => ({ field, text }));
}

function wordsOfRule(rule: Rule): readonly string[] {
  if (rule.kind === 'milestones') return rule.names ?? [];
  if (rule.kind === 'composite') return rule.parts.flatMap((part) => [part.name ?? '', ...wordsOfRule(part.rule)]);
  return [];
}
