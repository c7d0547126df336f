import type { Framework } from './framework-schema.ts';

/**
 * True where the year's own documents speak of a performance agreement (คำรับรอง); where only an assumption does, what is
 * settled each year is the details of the indicators.
 */
export function hasStatedAgreement(framework: Pick<Framework, 'documents'>): boolean {
  return framework.documents.some(({ name, source }) => 'clause' in source && name.includes('คำรับรอง'));
}
