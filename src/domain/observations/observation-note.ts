import type { Instant } from '../values/kinds-of-text.ts';
import { isNameIn, namesOf } from '../values/known-names.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import type { Observation, ObservationRule, SeenAt } from './observation.ts';

export type NoteKind = 'answer' | 'close';

/** What was said of an observation; notes are never changed. */
export interface ObservationNote {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly observation: string;
  readonly number: number;
  readonly kind: NoteKind;
  readonly text: string;
  /** What was seen on that day: it stays though the data change. */
  readonly rule: ObservationRule;
  readonly facts: Readonly<Record<string, string>>;
  /** Where it was seen on that day, others' places too: told to nobody. Null of notes from before it was kept. */
  readonly places: readonly string[] | null;
  readonly notedAt: Instant;
  readonly notedName: string;
}

/** A note as it is read. */
interface ReadObservationNote extends Omit<ObservationNote, 'places'> {
  /** Whether it was said of what the data show now, and not of what they showed then. */
  readonly isOfNow: boolean;
}

/** An observation with what was said of it. */
export interface NotedObservation extends Observation {
  /** The first first. */
  readonly notes: readonly ReadObservationNote[];
  /** False where the data no longer show it: only what was said of it is left. */
  readonly isSeen: boolean;
}

/** Where something is seen, its own and others' places, in an order that does not depend on who was read first. */
export function placesOf({ seen, others }: Pick<Observation, 'seen' | 'others'>): readonly string[] {
  return [...seen, ...others].map(placeName).sort();
}

function placeName({ organisationId, fiscalYear, round, code }: SeenAt): string {
  return `${organisationId}/${fiscalYear}/${round ?? ''}/${code ?? ''}`;
}

/** Nothing more is said of what was closed, as long as the data show the same. */
export function isClosed({ notes }: Pick<NotedObservation, 'notes'>): boolean {
  return closingOf(notes) !== undefined;
}

/** Whether the party it concerns is still to say something: nothing was said of what the data show now. */
export function awaitsAnswer({ isSeen, notes }: Pick<NotedObservation, 'isSeen' | 'notes'>): boolean {
  return isSeen && !notes.some(({ isOfNow }) => isOfNow);
}

function closingOf(notes: NotedObservation['notes']) {
  return notes.find(({ kind, isOfNow }) => kind === 'close' && isOfNow);
}

/** Whether something may be said of an observation now. */
export function checkNote(
  { notes }: Pick<NotedObservation, 'notes'>,
  text: string,
): Outcome<string, 'observation-text-missing' | 'observation-closed'> {
  const closing = closingOf(notes);
  if (closing) return refuse('observation-closed', { reason: closing.text });
  const said = text.trim();
  return said === '' ? refuse('observation-text-missing', undefined, 'text') : accept(said);
}

/** Observations with their notes; notes of what is no longer seen stand for themselves. */
export function withNotes(
  observations: readonly Observation[],
  notes: readonly ObservationNote[],
): readonly NotedObservation[] {
  const keyOf = (organisationId: string, id: string) => `${organisationId} ${id}`;
  const ofEach = Map.groupBy(notes, (one) => keyOf(one.organisationId, one.observation));
  const seen = observations.map((one): NotedObservation => {
    const own = ofEach.get(keyOf(one.organisationId, one.id)) ?? [];
    return { ...one, notes: saidOf(own, { facts: one.facts, places: placesOf(one) }), isSeen: true };
  });
  const known = new Set(observations.map((one) => keyOf(one.organisationId, one.id)));
  const gone = [...ofEach].flatMap(([key, own]): NotedObservation[] => {
    const last = own.at(-1);
    if (known.has(key) || !last) return [];
    const { organisationId, fiscalYear, observation: id, rule, facts } = last;
    const what = { id, rule, organisationId, fiscalYear, facts, seen: [], others: [] };
    return [{ ...what, notes: saidOf(own, last), isSeen: false }];
  });
  return [...seen, ...gone];
}

type WhatWasSeen = Pick<ObservationNote, 'facts' | 'places'>;

function saidOf(notes: readonly ObservationNote[], now: WhatWasSeen): readonly ReadObservationNote[] {
  return notes.map(({ places, ...note }) => ({ ...note, isOfNow: isSame({ facts: note.facts, places }, now) }));
}

/** The same figures at the same places; of a note without places the figures alone are compared, as far as it has them. */
function isSame(then: WhatWasSeen, now: WhatWasSeen): boolean {
  const names = namesOf(then.facts);
  if (!names.every((name) => isNameIn(now.facts, name) && now.facts[name] === then.facts[name])) return false;
  if (then.places === null || now.places === null) return true;
  return names.length === namesOf(now.facts).length && then.places.join(' ') === now.places.join(' ');
}
