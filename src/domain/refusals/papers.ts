import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about papers. */
export interface PapersRefusalFacts {
  'agreement-not-sealed': NoFacts;
  'sealed-record-altered': { code: string };
  /** `reason` is not shown: the renderer's error in English, for the developer who repairs the template. */
  'paper-not-made': { reason: string };
  'paper-service-stopped': NoFacts;
  'nothing-sealed': { year: number };
  'papers-being-issued': { done: number; total: number };
  /** `limit` in megabytes. */
  'verification-file-empty': NoFacts;
  'verification-file-too-large': { limit: number };
}
