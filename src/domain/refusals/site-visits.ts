import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about visits to parties. */
export interface SiteVisitRefusalFacts {
  'site-visit-round-not-assessed': { year: number };
  'site-visit-not-agreed': NoFacts;
  'site-visit-none': NoFacts;
  'site-visit-day-required': NoFacts;
  'site-visit-day-past': { day: string };
  'site-visit-day-off': { day: string };
  'site-visit-day-outside': { from: string; to: string };
  'site-visit-place-required': NoFacts;
  'site-visit-items-required': NoFacts;
  'site-visit-item-unknown': { indicator: string };
  'site-visit-item-matter': NoFacts;
  'site-visit-item-none': { item: number };
  'site-visit-team-required': NoFacts;
  'site-visit-member-unknown': NoFacts;
  'site-visit-member-own': { name: string };
  'site-visit-head-required': NoFacts;
  'site-visit-too-many': { most: number };
  'site-visit-not-draft': { status: string };
  'site-visit-not-in-team': NoFacts;
  'site-visit-not-head': { name: string };
  'site-visit-day-not-come': { day: string };
  'site-visit-day-has-come': { day: string };
  'site-visit-closed': { status: string };
  'site-visit-part-changed': { name: string; at: string };
  'site-visit-verdict-required': { indicator: string };
  'site-visit-seen-required': { indicator: string };
  'site-visit-nobody-came': NoFacts;
  'site-visit-nothing-found': NoFacts;
  'site-visit-found-already': NoFacts;
  'site-visit-not-signed': NoFacts;
  'site-visit-finding-none': NoFacts;
  'site-visit-finding-answered': NoFacts;
  'site-visit-answer-required': NoFacts;
}
