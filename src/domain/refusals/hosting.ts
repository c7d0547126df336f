import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about the agencies and persons in charge of an indicator. */
export interface HostingRefusalFacts {
  'person-cannot-be-reached': NoFacts;
  'person-phone-invalid': { text: string };
  'person-email-invalid': { text: string };
  'person-text-too-long': { longest: number };
  'person-duty-unknown': NoFacts;
  'host-not-assigned': NoFacts;
  'lead-needs-successor': NoFacts;
  'nothing-to-acknowledge': NoFacts;
  'agency-of-another-province': NoFacts;
  /** The hosts whose days would be replaced, each with its days. */
  'past-host-needs-reason': { replaced: string };
  'host-date-invalid': NoFacts;
}
