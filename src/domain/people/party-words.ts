import { clusterEraOf } from './organisation.ts';

/** Who acts for a cluster where a province has its governor and its office; longer words first. */
const offices: readonly (readonly [string, string])[] = [
  ['ผู้ว่าราชการจังหวัด', 'หัวหน้ากลุ่มจังหวัด'],
  ['ผู้ว่าฯ', 'หัวหน้ากลุ่มจังหวัด'],
  ['เจ้าหน้าที่สำนักงานจังหวัด', 'เจ้าหน้าที่กลุ่มจังหวัด'],
  ['สำนักงานจังหวัด', 'เจ้าหน้าที่กลุ่มจังหวัด'],
];

/**
 * A sentence of the product about a party, in the words of that party: it is written for a province, and a cluster reads of
 * the cluster and of its head. Never for what somebody typed, or for the name of a province.
 */
export function inPartyWords(organisationId: string, sentence: string): string {
  if (clusterEraOf(organisationId) === null) return sentence;
  const named = offices.reduce((text, [province, cluster]) => text.replaceAll(province, cluster), sentence);
  return named.replace(/(?<!กลุ่ม)จังหวัด(?!สมาชิก)/g, 'กลุ่มจังหวัด');
}
