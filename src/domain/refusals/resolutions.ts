import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals when a body's resolution is recorded. */
export interface ResolutionRefusalFacts {
  'meeting-of-no-body': NoFacts;
  'resolution-before-meeting': { day: string };
  'agenda-item-unknown': { item: number };
  /** `asked`: what the item of the agenda is about. */
  'resolution-subject-differs': { asked: string };
  /** The item lays nothing of this before the body. */
  'resolution-subject-not-on-agenda': { item: number; subjects: string };
  'resolution-subjects-required': NoFacts;
  'resolution-decision-required': NoFacts;
  'resolution-subject-unknown': { subject: string };
  /** The entries that differ from what was laid before the body: `แก้ไข 1.1, เพิ่ม 2.3`. */
  'catalogue-changed-since-proposed': { year: number; edition: number; changes: string };
  /** No item of the meeting's agenda names the content of this edition. */
  'catalogue-not-on-agenda': { year: number; edition: number };
  /** Where it was resolved, and what was decided. */
  'resolution-subject-resolved': { subject: string; meeting: string; number: string; decided: string };
  /** The documents of the year state the resolution: whose, and in words what and when. */
  'resolution-already-stated': { body: string; resolved: string };
  'resolution-text-required': NoFacts;
  'resolution-not-carried-out': { subject: string };
  /** A resolution of a body that meets in the product is recorded there. */
  'body-meets-here': { body: string };
}
