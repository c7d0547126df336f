import { partMark } from '../../../domain/site-visits/part-mark.ts';
import type { SiteVisit, VisitFinding } from '../../../domain/site-visits/site-visit.ts';
import { partFields, type TypedRecord } from '../../../domain/site-visits/write-record.ts';
import { type FormBody, textOf } from '../../form-body.ts';
import type { VisitFormState } from './visit-state.ts';

/** The form of what is written at the place. */
export const recordFormName = 'record';

/** A part of the record by its field: `came`, `note.2`, `finding.1.1`. */
export const shownField = (part: string) => `shown.${part}`;
export const baseField = (part: string) => `base.${part}`;

const isFinding = (part: string) => part.startsWith('finding.');
/** The names of a part's own fields. */
const fieldsOf = (part: string): readonly string[] =>
  isFinding(part) ? ['verdict', 'seen', 'toShow'].map((name) => `${part}.${name}`) : [part];

const textsOf = (body: FormBody, part: string) => fieldsOf(part).map((name) => textOf(body, name));

/** True if a part is another than it was shown. */
function isTouched(body: FormBody, part: string): boolean {
  const shown = textOf(body, shownField(part));
  return shown !== '' && shown !== partMark(textsOf(body, part));
}

/** What was written and is to be saved: parts that are as they were shown are left alone. */
export function typedRecord(body: FormBody): TypedRecord {
  const [start] = [shownField('')];
  const parts = Object.keys(body)
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length))
    .filter((part) => isTouched(body, part));
  const base = (part: string) => Number(/^\d{1,6}$/.exec(textOf(body, baseField(part)))?.[0] ?? 0);
  return {
    attendance: parts.includes(partFields.attendance)
      ? { text: textOf(body, partFields.attendance), base: base(partFields.attendance) }
      : null,
    notes: parts
      .filter((part) => /^note\.\d{1,3}$/.test(part))
      .map((part) => ({ item: Number(part.slice('note.'.length)), text: textOf(body, part), base: base(part) })),
    findings: parts.filter(isFinding).map((part) => {
      const [verdict = '', seen = '', toShow = ''] = textsOf(body, part);
      return { code: part.slice('finding.'.length), verdict, seen, toShow, base: base(part) };
    }),
  };
}

/** A part as the form shows it. */
export interface ShownPart {
  readonly values: readonly string[];
  /** What its hidden fields say: the version that is stored now, and its texts. */
  readonly base: number;
  readonly shown: string;
  /** True if somebody else has changed it since it was begun: what is stored stands beside what was typed. */
  readonly isChanged: boolean;
}

/** What was typed and is not stored, otherwise what is stored. */
export function shownPart(
  state: VisitFormState,
  part: string,
  stored: { readonly texts: readonly string[]; readonly version: number },
): ShownPart {
  // What was typed and is stored has been saved with others that were not.
  const isSaved = partMark(textsOf(state.typed, part)) === partMark(stored.texts);
  const isTyped = state.form === recordFormName && isTouched(state.typed, part) && !isSaved;
  const base = Number(textOf(state.typed, baseField(part)));
  return {
    values: isTyped ? textsOf(state.typed, part) : stored.texts,
    ...{ base: stored.version, shown: partMark(stored.texts) },
    isChanged: isTyped && base !== stored.version,
  };
}

export function attendanceStored({ attendance }: Pick<SiteVisit, 'attendance'>) {
  return { texts: [attendance?.text ?? ''], version: attendance?.version ?? 0 };
}

export function noteStored({ notes }: Pick<SiteVisit, 'notes'>, item: number, userId: string) {
  const own = notes.find((one) => one.item === item && one.userId === userId);
  return { texts: [own?.text ?? ''], version: own?.version ?? 0 };
}

export function findingStored(finding: VisitFinding | undefined) {
  const { verdict = '', seen = '', toShow = '', version = 0 } = finding ?? {};
  return { texts: [verdict, seen, toShow], version };
}
