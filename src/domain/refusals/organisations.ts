import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about adding, renaming, merging and closing organisations. */
export interface OrganisationRefusalFacts {
  /** Provinces, clusters, OPDC and the public are not kept by documents of this kind. */
  'organisation-kind-fixed': { kind: string };
  'organisation-name-required': NoFacts;
  'organisation-name-taken': { name: string; id: string };
  'organisation-name-same': NoFacts;
  'organisation-code-invalid': NoFacts;
  'organisation-code-taken': { code: string };
  'organisation-province-required': NoFacts;
  'organisation-province-not-for-kind': { kind: string };
  'organisation-document-required': NoFacts;
  'organisation-document-date-invalid': NoFacts;
  'organisation-document-dated-ahead': { today: string };
  'organisation-day-invalid': NoFacts;
  'organisation-day-outside-bounds': { from: string; to: string };
  /** A name is changed on its day or after it. */
  'organisation-day-ahead': { today: string };
  /** The day of the change before. */
  'organisation-day-before-last': { day: string };
  /** From that day on it is chosen for nothing new. */
  'organisation-closed': { name: string; day: string };
  /** What it still hosts, by party and year: `จังหวัดเลย ปีงบประมาณ พ.ศ. 2569: 1.1-SME (เจ้าภาพหลัก)`. */
  'organisation-still-hosts': { name: string; day: string; hosted: string };
  /** An appointment that began on or after the day from which the body would be closed. */
  'body-appointed-since': { title: string; from: string };
  'merge-into-itself': NoFacts;
  'merge-into-another-kind': { kind: string };
  'merge-into-another-province': NoFacts;
}
