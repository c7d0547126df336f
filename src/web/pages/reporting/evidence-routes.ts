import { attachEvidence, mayAttachEvidence } from '../../../application/reporting/attach-evidence.ts';
import { linkEvidence } from '../../../application/reporting/link-evidence.ts';
import { readEvidence } from '../../../application/reporting/read-evidence.ts';
import { removeEvidence } from '../../../application/reporting/remove-evidence.ts';
import { saveResultDraft } from '../../../application/reporting/save-result-draft.ts';
import { evidenceRefusals } from '../../../contract/refusals/evidence.ts';
import { reportingLocks } from '../../../contract/refusals/reporting.ts';
import { refusalStatus } from '../../../contract/refusals/sentence-of.ts';
import type { Evidence } from '../../../domain/reporting/evidence.ts';
import { showsInline } from '../../../domain/reporting/evidence-limits.ts';
import type { ResultKey } from '../../../domain/reporting/round-key.ts';
import { fieldsRenamed, type Refusal } from '../../../domain/values/result.ts';
import { errorsOf, type FormBody, inForm, listOf, textOf } from '../../form-body.ts';
import { atForm, type FormCall, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendFile } from '../../send-file.ts';
import { file, fileForm, form } from '../../serve-page.ts';
import { evidenceText } from '../../text/evidence-text.ts';
import { resultEntryPage } from './result-entry-route.ts';
import type { ResultEntryState } from './result-entry-state.ts';
import { typedEvidence } from './typed-evidence.ts';
import { draftFields, typedResultEntry } from './typed-result-entry.ts';

/** A refused piece is reported beside its field, with what was typed; anything else is a separate page. */
const refusals = {
  ...ownPage(['forbidden', 'not-found']),
  ...ownPage(reportingLocks),
  ...atForm(evidenceRefusals),
};

const attachForm = fileForm({
  address: paths.evidence,
  page: resultEntryPage,
  read: (body) => ({ title: textOf(body, 'title'), claims: listOf(body, 'claims') }),
  before: ({ deps, actor, key }) => mayAttachEvidence(deps, actor, key),
  act: ({ deps, actor, key, input }, received) => attachEvidence(deps, actor, { ...key, file: received, ...input }),
  refusals,
  goTo: (attached, call) => backToEntry(call, saidOf(attached)),
  again: ({ refusals: why }, { body }) => refusedPiece(why, body),
});

const linkForm = form({
  address: paths.evidenceLinks,
  page: resultEntryPage,
  read: (body) => ({
    title: textOf(body, 'link.title'),
    url: textOf(body, 'link.url'),
    claims: listOf(body, 'link.claims'),
  }),
  act: ({ deps, actor, key, input }) => linkEvidence(deps, actor, { ...key, ...input }),
  refusals,
  goTo: (added, call) => backToEntry(call, saidOf(added)),
  again: ({ refusals: why }, { body }) => refusedPiece(atLinkFields(why), body),
});

/** Fields of the link's own form; errors of the evidence as a whole are shown beside its address. */
function atLinkFields(why: readonly Refusal[]): readonly Refusal[] {
  return fieldsRenamed(why, { evidence: 'url' }).map((one) => inForm('link.', one));
}

function refusedPiece(why: readonly Refusal[], body: FormBody): ResultEntryState {
  const typed = cameWithEntry(body) ? { typed: typedResultEntry(body) } : {};
  return {
    ...typed,
    errors: errorsOf(why),
    evidence: typedEvidence(body),
    status: Math.max(200, ...why.map(refusalStatus)),
  };
}

/** True if the whole form of the result was sent, and not the piece alone by a script. */
const cameWithEntry = (body: FormBody) => Object.keys(draftFields(body)).length > 0;

/** Back to the result. What was typed in its form is stored as a draft and stands in the form again: nothing moves. */
async function backToEntry({ deps, actor, key, body, rowVersion }: FormCall<ResultKey, unknown>, notice: string) {
  if (!cameWithEntry(body)) return { to: evidenceOf(key), notice };
  const { organisationId, fiscalYear, round, code } = key;
  const typed = draftFields(body);
  const stored = await saveResultDraft(deps, actor, { organisationId, fiscalYear, round, code, rowVersion, typed });
  if (!stored.ok) return { show: { typed: typedResultEntry(body) } };
  return { to: `${paths.entry.of(key)}?draft=use#evidence`, notice };
}

/** The anchor of the evidence on a result's page. */
export function evidenceOf(key: ResultKey): string {
  return `${paths.entry.of(key)}#evidence`;
}

/** The notice after adding a piece. */
function saidOf({ title, url, version }: Evidence): string {
  if (version === 1) return `${url === null ? evidenceText.attached : evidenceText.linked} ${title}`;
  return `${evidenceText.attachedVersion} ${title} (${evidenceText.version} ${version})`;
}

/** Downloaded under its own name. */
const evidenceFile = file({
  address: paths.evidenceFile,
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  read: ({ deps, actor, key }) => readEvidence(deps, actor, key),
  send: ({ evidence, bytes }, { reply }) => sendFile(reply, { file: evidence, bytes }, 'attachment'),
});

/** Shown by the browser itself: only what it cannot execute. Anything else is downloaded. */
const evidenceView = file({
  address: paths.evidenceView,
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  read: ({ deps, actor, key }) => readEvidence(deps, actor, key),
  send: ({ evidence, bytes }, { reply }) =>
    sendFile(reply, { file: evidence, bytes }, showsInline(evidence.mediaType) ? 'inline' : 'attachment'),
});

const removeButton = form({
  address: paths.evidenceRemove,
  page: resultEntryPage,
  read: () => null,
  act: ({ deps, actor, key }) => removeEvidence(deps, actor, key),
  refusals: { ...ownPage(['forbidden', 'not-found']), ...ownPage(reportingLocks) },
  goTo: (_, call) => backToEntry(call, evidenceText.removed),
});

/** Files and links of a result: add, view, download, remove. */
export const evidenceRoutes = [attachForm, linkForm, evidenceFile, evidenceView, removeButton];
