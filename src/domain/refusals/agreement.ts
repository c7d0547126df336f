import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals when an agreement is started, moved, shared or signed. `codes` lists indicators. */
export interface AgreementRefusalFacts {
  'agreement-not-draft': NoFacts;
  'agreement-exists': { year: number };
  'framework-not-published': { year: number };
  'party-not-in-framework': { year: number };
  'proposal-after-date': { date: string };
  'proposal-not-late': NoFacts;
  /** Nothing of this party waits for such a resolution. */
  'approval-not-asked': { party: string };
  /** `body` decides on such subjects in this year. */
  'body-does-not-decide': { body: string };
  /** `bodies` that have not approved it yet. */
  'approval-missing': { bodies: string };
  /** `waitsFor` is the position that signs first. */
  'not-your-turn-to-sign': { waitsFor: string };
  'text-changed-since-read': NoFacts;
  'analysis-incomplete': { codes: string };
  'not-on-approved-list': { codes: string };
  'judged-not-appropriate': { codes: string };
  'nothing-to-negotiate': NoFacts;
  'province-wishes-to-negotiate': NoFacts;
  'no-negotiation-this-year': NoFacts;
  'every-proposal-negotiated': NoFacts;
  'negotiation-unresolved': { codes: string };
  /** `day`: of the first session that stands; empty if none does. */
  'session-not-held': { day: string };
  'not-own-cluster': { indicator: string; cluster: string };
  'cluster-indicator-unknown': { shared: string };
  'cluster-not-counted-here': { indicator: string };
  'shared-indicator-differs': { indicator: string; cluster: string; shared: string };
  'cluster-not-agreed': { indicator: string; cluster: string };
  'shared-changed-since-sent': { codes: string };
  'members-signed': { members: string };
  /** A part of a plan by the name of its field. */
  'plan-part-missing': { part: 'vision' | 'strategicIssues' | 'goals' };
  'cluster-plan-part-missing': { cluster: string; part: 'vision' | 'strategicIssues' | 'goals' };
  'cluster-plan-missing': { cluster: string };
}
