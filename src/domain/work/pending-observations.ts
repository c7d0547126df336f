import type { ObservationNote } from '../observations/observation-note.ts';
import type { Pending } from './pending.ts';

const bare = { round: null, indicator: null, hostIds: [], agency: null, due: null, returnReason: null } as const;

/** That no source names a day for it, nor the task itself. */
const assumed = 'เอกสารต้นทางไม่กล่าวถึงข้อสังเกตจากข้อมูล จึงไม่มีวันครบกำหนดและไม่กระทบคะแนน';

/** So many observations of a party that it has not answered. */
export function pendingAnswers(place: Pick<Pending, 'organisationId' | 'fiscalYear'>, count: number): Pending {
  return {
    ...{ ...place, ...bare, kind: 'answer-observations', role: 'provincial-officer', permission: 'answer-observation' },
    ...{ observations: { count }, assumed },
  };
}

/** What was answered last, all parties together: OPDC reads it, and closes it or leaves it. */
export function pendingClosings(
  fiscalYear: number,
  notes: readonly Pick<ObservationNote, 'organisationId' | 'observation' | 'kind' | 'notedAt'>[],
): readonly Pending[] {
  const ofEach = Map.groupBy(notes, (one) => `${one.organisationId} ${one.observation}`);
  const waiting = [...ofEach.values()].flatMap((own) => own.at(-1) ?? []).filter(({ kind }) => kind === 'answer');
  const [since] = waiting.map(({ notedAt }) => notedAt).sort();
  if (since === undefined) return [];
  return [
    {
      ...{ organisationId: 'opdc', fiscalYear, ...bare, kind: 'read-observations', role: 'opdc-officer' },
      ...{ permission: 'close-observation', observations: { count: waiting.length }, since, assumed },
    },
  ];
}
