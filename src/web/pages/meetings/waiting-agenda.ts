import type { AgendaSubject } from '../../../application/resolutions/read-agenda-subjects.ts';
import type { BodyWaiting } from '../../../application/resolutions/read-body-waiting.ts';
import { agendaOfWaiting, titleOfBodyMeeting } from '../../../domain/meetings/agenda-of-waiting.ts';
import { subjectKindNames } from '../../../domain/meetings/subject-kinds.data.ts';
import { type FormState, untouchedForms } from '../../form-state.ts';
import { itemName } from './meeting-forms.ts';

/** A new meeting of a body on what waits for it, as if it had been typed: day, hour and place are still to be said. */
export function stateOfWaiting(bodyId: string, waiting: BodyWaiting | null): FormState {
  if (waiting === null || waiting.convener === null) return untouchedForms;
  const items = agendaOfWaiting(waiting.waiting).flatMap(({ title, subject }, index) => [
    [itemName(index, 'title'), title] as const,
    ...(subject === null ? [] : [[itemName(index, 'subject'), `${subject.kind} ${subject.key}`] as const]),
  ]);
  const years = [...new Set(waiting.waiting.map((one) => one.fiscalYear))].sort((a, b) => a - b);
  const [body] = waiting.waiting.map((one) => one.body.name);
  const plan = {
    kind: 'committee',
    bodyId,
    fiscalYears: years.join(' '),
    title: body === undefined ? '' : titleOfBodyMeeting(body),
  };
  return { form: 'draft', typed: { ...plan, groups: ['body'], ...Object.fromEntries(items) }, errors: [] };
}

/** What waits of one kind of subject; all of it where none is named. */
export function onlyAbout(waiting: BodyWaiting | null, kind: string): BodyWaiting | null {
  if (waiting === null || kind === '') return waiting;
  return { ...waiting, waiting: waiting.waiting.filter((one) => one.kind === kind) };
}

/** What an item may decide on: all of a kind in a year, and each of it. */
export function subjectsOfWaiting(waiting: BodyWaiting | null): readonly AgendaSubject[] {
  return (waiting?.waiting ?? []).flatMap(({ kind, fiscalYear, subjects }) => {
    const name = `${subjectKindNames[kind]} ${fiscalYear}`;
    const all = { kind, key: String(fiscalYear), label: `${name}: ทุกเรื่องที่รอมติ` };
    return [
      ...(subjects.length > 1 ? [all] : []),
      ...subjects.map(({ key, label }) => ({ kind, key, label: `${name}: ${label}` })),
    ];
  });
}
