import { h } from 'preact';
import type { PlaceRefusal } from '../../../application/reporting/place-evidence.ts';
import { mayReadRound } from '../../../application/reporting/read-access.ts';
import { type EvidenceArchive, readEvidenceArchive } from '../../../application/reporting/read-evidence-archive.ts';
import {
  type EvidencePlace,
  readReusableEvidence,
  reuseEvidence,
} from '../../../application/reporting/reuse-evidence.ts';
import { evidenceRefusals } from '../../../contract/refusals/evidence.ts';
import { reportingLocks } from '../../../contract/refusals/reporting.ts';
import { writeArchive } from '../../../documents/evidence-archive/write-archive.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { roundCodeSchema } from '../../../domain/framework/source-schema.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import type { Evidence } from '../../../domain/reporting/evidence.ts';
import type { ResultKey, RoundKey } from '../../../domain/reporting/round-key.ts';
import { accept, fieldsRenamed, type Outcome, refuse } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { errorsOf, listOf, textOf } from '../../form-body.ts';
import { atForm, type FileRoute, type FormCall, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendArchive } from '../../send-file.ts';
import { file, form, page } from '../../serve-page.ts';
import { evidenceText } from '../../text/evidence-text.ts';
import { evidenceOf } from './evidence-routes.ts';
import { ExistingEvidencePage } from './existing-evidence-page.tsx';

interface ExistingState {
  readonly search: string;
  readonly chosen: { readonly piece: string; readonly claims: readonly string[] };
  readonly errors: readonly FormError[];
}

/** Earlier evidence of the party, to be used for this indicator too. */
const existingPage = page({
  address: paths.evidenceExisting,
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  frame: { islands: ['focus-errors'] },
  async show({ deps, actor, key, asked }, left: ExistingState | null) {
    const state = left ?? { search: asked('q'), chosen: { piece: '', claims: [] }, errors: [] };
    const reading = await readReusableEvidence(deps, actor, { ...key, search: state.search.slice(0, 200) });
    if (!reading.ok) return reading;
    const place = `${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`;
    return accept({
      title: `${evidenceText.useExisting} · ${key.code} · ${roundName(key.round)} · ${place}`,
      body: h(ExistingEvidencePage, {
        reading: reading.value,
        opens: mayReadRound(actor, reading.value.report),
        ...state,
      }),
    });
  },
});

const existingForm = form({
  address: paths.evidenceExisting,
  page: existingPage,
  read: (body) => ({ search: textOf(body, 'q'), piece: textOf(body, 'piece'), claims: listOf(body, 'claims') }),
  act: useExisting,
  refusals: {
    ...ownPage(['forbidden', 'not-found']),
    ...ownPage(reportingLocks),
    ...atForm(evidenceRefusals),
  },
  goTo: ({ title }, { key }) => ({ to: evidenceOf(key), notice: `${evidenceText.used} ${title}` }),
  again({ refusals }, { input: { search, ...chosen } }): ExistingState {
    return { search, chosen, errors: errorsOf(fieldsRenamed(refusals, { evidence: 'piece' })) };
  },
});

type UseCall = FormCall<ResultKey, { readonly piece: string; readonly claims: readonly string[] }>;

async function useExisting({
  deps,
  actor,
  key,
  input: { piece, claims },
}: UseCall): Promise<Outcome<Evidence, PlaceRefusal | 'nothing-chosen'>> {
  const from = placeOf(piece);
  if (from === null) return refuse('nothing-chosen', undefined, 'piece');
  return reuseEvidence(deps, actor, { ...key, from, claims });
}

function placeOf(piece: string): EvidencePlace | null {
  const [year = '', round = '', code = '', sha256 = ''] = piece.split('/');
  const read = roundCodeSchema.safeParse(round);
  if (!/^\d{4}$/.test(year) || !read.success || code === '' || !/^[0-9a-f]{64}$/.test(sha256)) return null;
  return { fiscalYear: Number(year), round: read.data, code, sha256 };
}

type ArchiveKey = RoundKey & { readonly code?: string };

/**
 * The evidence of a round, or of one of its indicators, as one archive: everything for readers of the round, otherwise
 * what belongs to the indicators that the actor enters.
 */
const archive: Omit<FileRoute<ArchiveKey, EvidenceArchive, 'forbidden' | 'not-found'>, 'address'> = {
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  read: ({ deps, actor, key }) => readEvidenceArchive(deps, actor, key),
  send: (found, { deps, reply }) =>
    sendArchive(
      reply,
      found.fileName,
      writeArchive(found, (sha256) => deps.files.open(sha256)),
    ),
};

/** Evidence beyond one result: reuse of earlier evidence, and everything as one file. */
export const evidenceElsewhereRoutes = [
  existingPage,
  existingForm,
  file({ ...archive, cost: 'document', address: paths.evidenceZip }),
  file({ ...archive, cost: 'document', address: paths.roundEvidenceZip }),
];
