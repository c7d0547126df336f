import { type SavedResult, saveAndSendResult } from '../../../application/reporting/save-and-send-result.ts';
import type { SaveResultRefusal } from '../../../application/reporting/save-result.ts';
import { reportingRefusals } from '../../../contract/refusals/reporting.ts';
import { valueRefusals } from '../../../contract/refusals/values.ts';
import type { GivenResultTexts } from '../../../domain/reporting/result-texts.ts';
import type { ResultKey } from '../../../domain/reporting/round-key.ts';
import { accept, atField, fieldsRenamed, type Outcome, type Refusal } from '../../../domain/values/result.ts';
import { parseThaiDateFields, type ThaiDateRefusal } from '../../../domain/values/thai-date.ts';
import { dateIsBlank, errorsOf, type FormBody, textOf } from '../../form-body.ts';
import { atForm, type FormCall, ownPage, type RefusedForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form } from '../../serve-page.ts';
import { threadText } from '../../text/entry-text.ts';
import { evidenceText } from '../../text/evidence-text.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { resultEntryPage } from './result-entry-route.ts';
import type { ResultEntryState } from './result-entry-state.ts';
import { typedEvidence } from './typed-evidence.ts';
import { givenResultTexts, type TypedResultEntry, typedResultEntry } from './typed-result-entry.ts';

/** Saves an entry's form, and sends it if requested; whatever is refused, nothing typed is lost. */
export const entrySaveForm = form({
  address: paths.entry,
  page: resultEntryPage,
  read: readEntry,
  act: saveEntry,
  // A save names the version it began from, and a second one is recognised by it.
  once: ({ input: { button } }) => button === 'send',
  refusals: {
    ...atForm(reportingRefusals),
    ...atForm(valueRefusals),
    'changed-meanwhile': 'atForm',
    ...ownPage(['forbidden', 'not-found']),
  },
  goTo(saved, { key, body, input: { button, typed, unadded } }) {
    if (saved === null) return { show: { typed, evidence: typedEvidence(body), ...filledBy(button) } };
    const { result, notSent } = saved;
    // A link typed beside a draft would be lost on the way; a file has only been chosen.
    if (unadded !== null && (button === 'send' || unadded.field === 'link.url'))
      return { show: notAdded(unadded, body) };
    if (notSent !== null) return { show: { errors: errorsOf(notSent), savedNotSent: true, status: 422 } };
    if (button !== 'send') return { to: paths.entry.of(key), notice: savedNotice(unadded) };
    const notice = result.status === 'with-supervisor' ? threadText.toSupervisor : reportingText.sent;
    return { to: paths.entry.of(key), notice };
  },
  again: (refused, { body, input: { typed } }) => ({
    ...showAgain(refused, body, typed),
    evidence: typedEvidence(body),
  }),
});

interface ReadEntry {
  /** Which button sent the form: `draft`, `send`, `copy` or `figure`. */
  readonly button: string;
  readonly typed: TypedResultEntry;
  /** The texts that the form has; one that it has not stays as it is stored. */
  readonly texts: GivenResultTexts;
  /** Undefined if the form has no such field. */
  readonly day: Outcome<string | null | undefined, ThaiDateRefusal>;
  /** Evidence that is on the form and was not added. */
  readonly unadded: Unadded | null;
}

interface Unadded {
  readonly field: 'evidence' | 'link.url';
  /** The name of the file, or the address. */
  readonly piece: string;
}

function readEntry(body: FormBody): ReadEntry {
  return {
    button: textOf(body, 'then'),
    typed: typedResultEntry(body),
    texts: givenResultTexts(body),
    day: readDay(body),
    unadded: readUnadded(body),
  };
}

/** A browser without scripts sends the name of a file that was chosen, and nothing of it. */
function readUnadded(body: FormBody): Unadded | null {
  const [file, url] = [textOf(body, 'evidence'), textOf(body, 'link.url').trim()];
  if (file !== '') return { field: 'evidence', piece: file };
  return url === '' ? null : { field: 'link.url', piece: url };
}

/** A draft is saved without a file that only lies in its field. */
function savedNotice(unadded: Unadded | null): string {
  return unadded === null ? reportingText.saved : `${reportingText.saved} ${evidenceText.notAttached(unadded.piece)}`;
}

/** Saved, not sent: what was chosen as evidence would otherwise be left behind without a word. */
function notAdded({ field, piece }: Unadded, body: FormBody): ResultEntryState {
  const button = field === 'evidence' ? evidenceText.attach : evidenceText.link;
  const refusal = { code: 'evidence-not-added', facts: { piece, button }, field } as const;
  return { evidence: typedEvidence(body), errors: errorsOf([refusal]), savedNotSent: true, status: 422 };
}

/** From what the form is to be filled. */
const filledBy = (button: string): ResultEntryState => (button === 'figure' ? { takesFigure: true } : { copied: [] });

/** Null if the form is to be filled, from the previous round or with the figure that is offered: then nothing is saved. */
async function saveEntry({
  deps,
  actor,
  key,
  input: { button, typed, texts, day, unadded },
  rowVersion,
}: FormCall<ResultKey, ReadEntry>): Promise<Outcome<SavedResult | null, SaveResultRefusal | ThaiDateRefusal>> {
  if (button === 'copy' || button === 'figure') return accept(null);
  if (!day.ok) return day;
  const thenSend = button === 'send' && unadded === null;
  const { variables, reasons } = typed;
  const given = { ...texts, variables, reasons, expectedOn: day.value };
  return saveAndSendResult(deps, actor, { ...key, rowVersion, ...given, thenSend });
}

/** The day typed in three parts; a missing or wrong part is reported at their common field. */
function readDay(body: FormBody): ReadEntry['day'] {
  if (!('expectedOn.day' in body)) return accept(undefined);
  if (dateIsBlank(body, 'expectedOn')) return accept(null);
  const read = parseThaiDateFields(typedResultEntry(body).expectedOn);
  if (read.ok) return read;
  return { ok: false, refusals: read.refusals.map((one) => atField(one, 'expectedOn')) };
}

/** Whatever the reason, what was typed is shown again: in the form, or beside the stored values. */
function showAgain(
  { refusals, errors }: RefusedForm<Refusal['code']>,
  body: FormBody,
  typed: TypedResultEntry,
): ResultEntryState {
  // Without a refusal of its own, the database was busy: the form stays as it was typed.
  if (refusals.length === 0) return { typed, errors };
  if (refusals.some(({ field }) => field !== undefined))
    return { typed, errors: errorsOf(fieldsRenamed(refusals, { variables: firstVariable(body) })) };
  const stale = refusals.some(({ code }) => code === 'changed-meanwhile');
  return { typed, beside: stale ? 'changed-meanwhile' : 'locked', errors, status: 409 };
}

/** A refusal of all figures together links to the first of them. */
function firstVariable(body: FormBody): string {
  return Object.keys(body).find((name) => name.startsWith('variables.')) ?? 'variables';
}
