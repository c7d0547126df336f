import type { Instant } from '../values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import type { Observation, ObservationRule } from './observation.ts';

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
  readonly notedAt: Instant;
  readonly notedName: string;
}

/** An observation with what was said of it. */
export interface NotedObservation extends Observation {
  /** The first first. */
  readonly notes: readonly ObservationNote[];
  /** False where the data no longer show it: only what was said of it is left. */
  readonly isSeen: boolean;
}

/** Nothing more is said of what was closed. */
export function isClosed({ notes }: Pick<NotedObservation, 'notes'>): boolean {
  return notes.some(({ kind }) => kind === 'close');
}

/** Whether something may be said of an observation now. */
export function checkNote(
  observation: NotedObservation,
  text: string,
): Outcome<string, 'observation-text-missing' | 'observation-closed'> {
  if (isClosed(observation)) return refuse('observation-closed', { reason: observation.notes.at(-1)?.text ?? '' });
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
    return { ...one, notes: own, isSeen: true };
  });
  const known = new Set(observations.map((one) => keyOf(one.organisationId, one.id)));
  const gone = [...ofEach].flatMap(([key, own]): NotedObservation[] => {
    const last = own.at(-1);
    if (known.has(key) || !last) return [];
    const { organisationId, fiscalYear, observation: id, rule, facts } = last;
    return [{ ...{ id, rule, organisationId, fiscalYear, facts, seen: [], others: [] }, notes: own, isSeen: false }];
  });
  return [...seen, ...gone];
}
