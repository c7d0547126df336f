import type { UserId } from '../values/kinds-of-text.ts';
import { type Refusal, refusal } from '../values/result.ts';
import { formatThaiInstant } from '../values/thai-date.ts';
import { type SiteVisit, type VisitFinding, type VisitVerdict, visitVerdicts, type WrittenPart } from './site-visit.ts';

/** One text as written at the place; `base` is the version it was begun from, 0 for none. */
interface TypedPart {
  readonly text: string;
  readonly base: number;
}

interface TypedNote extends TypedPart {
  readonly item: number;
}

interface TypedFinding {
  readonly code: string;
  /** As sent: empty where nothing was chosen. */
  readonly verdict: string;
  readonly seen: string;
  readonly toShow: string;
  readonly base: number;
}

/** What was written at the place and is to be saved; what is left out stays as it is stored. */
export interface TypedRecord {
  readonly attendance: TypedPart | null;
  readonly notes: readonly TypedNote[];
  readonly findings: readonly TypedFinding[];
}

export type RecordFault =
  | 'site-visit-part-changed'
  | 'site-visit-item-none'
  | 'site-visit-item-unknown'
  | 'site-visit-verdict-required'
  | 'site-visit-seen-required';

/** The field of a part in forms and in refusals. */
export const partFields = {
  attendance: 'came',
  note: (item: number) => `note.${item}`,
  finding: (code: string, part: 'verdict' | 'seen' | 'toShow') => `finding.${code}.${part}`,
} as const;

interface Writer {
  readonly userId: UserId;
  readonly name: string;
  readonly at: string;
}

export interface WrittenRecord {
  readonly visit: SiteVisit;
  /** The parts that were written, by their fields. */
  readonly saved: readonly string[];
  /** What was not, each at its field. */
  readonly refused: readonly Refusal<RecordFault>[];
}

/**
 * The visit with what was written. Each part is saved by itself: one that somebody else has changed since, to something other
 * than what is sent, is refused and both stand side by side. The same text sent again changes nothing.
 */
export function writeRecord(
  visit: SiteVisit,
  typed: TypedRecord,
  writer: Writer,
  codes: readonly string[],
): WrittenRecord {
  let written: WrittenRecord = { visit, saved: [], refused: [] };
  if (typed.attendance !== null) written = writeAttendance(written, typed.attendance, writer);
  for (const note of typed.notes) written = writeNote(written, note, writer);
  for (const finding of typed.findings) written = writeFinding(written, finding, writer, codes);
  return written;
}

function writeAttendance(so: WrittenRecord, { text: typed, base }: TypedPart, { name, at }: Writer): WrittenRecord {
  const stored = so.visit.attendance;
  const text = cleanLines(typed);
  if ((stored?.text ?? '') === text) return so;
  const field = partFields.attendance;
  if ((stored?.version ?? 0) !== base && stored !== null) return refused(so, changedPart(stored, field));
  const attendance = { text, version: (stored?.version ?? 0) + 1, at, name };
  return saved(so, field, { attendance });
}

function writeNote(so: WrittenRecord, { item, text: typed, base }: TypedNote, writer: Writer): WrittenRecord {
  const { notes, items } = so.visit;
  const field = partFields.note(item);
  if (!items.some(({ number }) => number === item))
    return refused(so, refusal('site-visit-item-none', { item }, field));
  const isOwn = (one: { readonly item: number; readonly userId: string }) =>
    one.item === item && one.userId === writer.userId;
  const stored = notes.find(isOwn);
  const text = cleanText(typed);
  if ((stored?.text ?? '') === text) return so;
  if (stored !== undefined && stored.version !== base) return refused(so, changedPart(stored, field));
  const note = { item, text, version: (stored?.version ?? 0) + 1, ...writer };
  return saved(so, field, { notes: [...notes.filter((one) => !isOwn(one)), note] });
}

function writeFinding(
  so: WrittenRecord,
  typed: TypedFinding,
  { name, at }: Writer,
  codes: readonly string[],
): WrittenRecord {
  const { findings } = so.visit;
  const { code } = typed;
  const field = partFields.finding(code, 'verdict');
  if (!codes.includes(code)) return refused(so, refusal('site-visit-item-unknown', { indicator: code }, field));
  const stored = findings.find((one) => one.code === code);
  const said = { verdict: verdictOf(typed.verdict), seen: cleanText(typed.seen), toShow: cleanText(typed.toShow) };
  if (isSame(stored, said)) return so;
  if (stored !== undefined && stored.version !== typed.base) return refused(so, changedPart(stored, field));
  const others = findings.filter((one) => one.code !== code);
  if (said.verdict === null && said.seen === '' && said.toShow === '') return saved(so, field, { findings: others });
  const { verdict } = said;
  if (verdict === null) return refused(so, refusal('site-visit-verdict-required', { indicator: code }, field));
  if (said.seen === '' && verdict !== 'not-shown')
    return refused(so, refusal('site-visit-seen-required', { indicator: code }, partFields.finding(code, 'seen')));
  const version = Math.max(stored?.version ?? 0, so.visit.rowVersion) + 1;
  const finding: VisitFinding = { ...said, code, verdict, version, at, name, answer: null };
  return saved(so, field, { findings: [...others, finding] });
}

function isSame(
  stored: VisitFinding | undefined,
  said: { readonly verdict: VisitVerdict | null; readonly seen: string; readonly toShow: string },
): boolean {
  return (
    (stored?.verdict ?? null) === said.verdict &&
    (stored?.seen ?? '') === said.seen &&
    (stored?.toShow ?? '') === said.toShow
  );
}

const saved = (so: WrittenRecord, field: string, change: Partial<SiteVisit>): WrittenRecord => ({
  ...so,
  ...{ visit: { ...so.visit, ...change }, saved: [...so.saved, field] },
});

const refused = (so: WrittenRecord, why: Refusal<RecordFault>): WrittenRecord => ({
  ...so,
  refused: [...so.refused, why],
});

const changedPart = ({ name, at }: Pick<WrittenPart, 'name' | 'at'>, field: string): Refusal<RecordFault> =>
  refusal('site-visit-part-changed', { name, at: formatThaiInstant(at) }, field);

const verdictOf = (text: string): VisitVerdict | null => visitVerdicts.find((one) => one === text) ?? null;

const cleanText = (text: string) => text.replace(/\r\n?/g, '\n').trim();

/** One a line, without empty ones. */
function cleanLines(text: string): string {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
