import {
  checkNote,
  type NoteKind,
  type ObservationNote,
  placesOf,
  withNotes,
} from '../../domain/observations/observation-note.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { ObservationDeps } from './observation-deps.ts';
import { observeParty } from './observe-party.ts';

export interface NoteInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly observation: string;
  readonly text: string;
}

export type NoteRefusal = 'forbidden' | 'not-found' | 'observation-text-missing' | 'observation-closed';

/** Answers an observation: the party that it concerns, or OPDC. */
export function answerObservation(deps: ObservationDeps, actor: Actor, input: NoteInput) {
  return note(deps, actor, input, 'answer');
}

/** Closes an observation with a reason; OPDC alone. Nothing more is said of it then. */
export function closeObservation(deps: ObservationDeps, actor: Actor, input: NoteInput) {
  return note(deps, actor, input, 'close');
}

const permissions = { answer: 'answer-observation', close: 'close-observation' } as const;

async function note(
  { transactions, clock }: ObservationDeps,
  actor: Actor,
  { organisationId, fiscalYear, observation: id, text }: NoteInput,
  kind: NoteKind,
): Promise<Outcome<ObservationNote, NoteRefusal>> {
  const permission = permissions[kind];
  if (!isPermitted(permission, actor, { organisationId })) return refuse('forbidden');
  // Looked at before anything is locked: a note says what was seen, and nobody who writes waits for it.
  const seen = await transactions.read(async (stores) => {
    const framework = await frameworkInForce(stores, fiscalYear);
    return framework === null ? null : observeParty(stores, framework, organisationId);
  });
  if (seen === null) return refuse('not-found');
  return transactions.run(async (stores) => {
    const notes = await stores.observations.notes(fiscalYear, organisationId, { lock: true });
    const found = withNotes(seen, notes).find((one) => one.id === id);
    if (found === undefined) return refuse('not-found');
    const said = checkNote(found, text);
    if (!said.ok) return said;
    const { rule, facts } = found;
    const last = notes.findLast((one) => one.observation === id);
    const places = found.isSeen ? placesOf(found) : (last?.places ?? null);
    const added: ObservationNote = {
      ...{ organisationId, fiscalYear, observation: id, number: found.notes.length + 1, kind, text: said.value },
      ...{ rule, facts, places, notedAt: clock.now(), notedName: actor.name },
    };
    await stores.observations.addNote(added);
    await appendYearJournalRow(stores, actor, {
      ...{ key: { organisationId, fiscalYear, round: 'observations', code: id }, action: `observation.${kind}` },
      ...{ permission, before: null, after: { rule, facts, text: said.value } },
      ...(kind === 'close' ? { reason: said.value } : {}),
    });
    return accept(added);
  });
}
