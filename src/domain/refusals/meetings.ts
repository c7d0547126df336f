import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about meetings. */
export interface MeetingRefusalFacts {
  'meeting-title-required': NoFacts;
  'meeting-years-required': NoFacts;
  'meeting-day-invalid': NoFacts;
  'meeting-days-invalid': { most: number };
  'meeting-day-past': { today: string };
  'meeting-time-invalid': NoFacts;
  'meeting-ends-before-start': NoFacts;
  'meeting-place-required': NoFacts;
  'meeting-link-required': NoFacts;
  'meeting-link-not-https': NoFacts;
  'meeting-link-has-passcode': NoFacts;
  'meeting-reply-day-invalid': NoFacts;
  'meeting-reply-after-day': { day: string };
  'meeting-body-unknown': NoFacts;
  'meeting-number-without-body': NoFacts;
  'meeting-number-invalid': NoFacts;
  'meeting-number-taken': { number: string; title: string };
  'meeting-item-title-required': { item: number };
  'meeting-item-time-invalid': { item: number };
  'meeting-item-ends-before-start': { item: number };
  'meeting-item-outside-meeting': { item: number; from: string; to: string };
  'meeting-paper-link-invalid': { item: number };
  'meeting-agenda-required': NoFacts;
  'meeting-invitees-required': NoFacts;
  'meeting-invitee-unknown': { name: string };
  'meeting-invitee-twice': { name: string };
  'meeting-invitee-one': NoFacts;
  'meeting-invitee-came': { name: string };
  'meeting-invitee-gone': NoFacts;
  'meeting-clash': { clashes: string };
  'meeting-nothing-changed': NoFacts;
  'meeting-not-open': { status: string };
  'meeting-past-inviting': { status: string };
  'meeting-not-editable': { status: string };
  'meeting-day-passed': { day: string };
  'meeting-day-not-come': { day: string };
  'meeting-hour-not-come': { day: string; starts: string };
  'meeting-nobody-came': NoFacts;
  'meeting-not-invited': NoFacts;
  'reply-answer-required': NoFacts;
  'reply-delegate-name-required': NoFacts;
  'reply-delegate-office-required': NoFacts;
  'reply-reason-required': NoFacts;
  'attendance-missing': { names: string };
  'attendance-name-required': NoFacts;
  /** A name was typed beside somebody who is not said to have come. */
  'attendance-not-chosen': NoFacts;
  'attendance-unknown-invitee': NoFacts;
  /** A resolution of the meeting is recorded: the body was able to decide by who came. */
  'attendance-resolved-on': NoFacts;
  'meeting-not-held': { status: string };
  'meeting-minutes-missing': { items: string };
  'meeting-minutes-closed': NoFacts;
}
