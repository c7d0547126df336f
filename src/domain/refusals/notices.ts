import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about the letters that tell of a year. */
export interface NoticeRefusalFacts {
  'notice-nobody-left': NoFacts;
  'notice-prepared-already': { what: string };
  'notice-being-prepared': { what: string; status: string; letter: string };
  'notice-not-of-year': { year: number };
  /** No results of the year's last round are announced. */
  'pack-not-announced': NoFacts;
  'notice-without-list': { year: number };
}
