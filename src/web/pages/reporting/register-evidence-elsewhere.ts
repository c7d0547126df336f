import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { readEvidenceArchive } from '../../../application/reporting/read-evidence-archive.ts';
import {
  type EvidencePlace,
  readReusableEvidence,
  reuseEvidence,
} from '../../../application/reporting/reuse-evidence.ts';
import { writeArchive } from '../../../documents/evidence-archive/write-archive.ts';
import { roundCodeSchema } from '../../../domain/framework/source-schema.ts';
import type { ResultKey, RoundKey } from '../../../domain/reporting/round-key.ts';
import { type Refusal, refuse } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, formBody, listOf, textOf } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { queryText, withResult, withRound } from '../../round-params.ts';
import { sendArchive } from '../../send-file.ts';
import { evidenceText } from '../../text/evidence-text.ts';
import { roundNames } from '../../text/reporting-text.ts';
import { ExistingEvidencePage } from './existing-evidence-page.tsx';
import { evidenceOf } from './register-evidence.ts';

/** Evidence beyond one result: what was shown before, and everything as one file. */
export function registerEvidenceElsewhere(app: FastifyInstance, deps: WebDeps): void {
  const round = '/:fiscalYear/:organisationId/:round';
  app.get(
    `${round}/:code/evidence/existing`,
    withResult((request, reply, key) => showExisting(deps, request, reply, key, { search: queryText(request, 'q') })),
  );
  app.post(
    `${round}/:code/evidence/existing`,
    withResult((request, reply, key) => useExisting(deps, request, reply, key)),
  );
  app.get(
    `${round}/:code/evidence.zip`,
    withResult((request, reply, key) => sendZip(deps, request, reply, key)),
  );
  app.get(
    `${round}/evidence.zip`,
    withRound((request, reply, key) => sendZip(deps, request, reply, key)),
  );
}

interface Shown {
  readonly search: string;
  readonly piece?: string;
  readonly claims?: readonly string[];
  readonly refusals?: readonly Refusal[];
}

async function showExisting(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey, shown: Shown) {
  const { search, piece = '', claims = [], refusals = [] } = shown;
  const { actor } = request.reader;
  const reading = await readReusableEvidence(deps, actor, { ...key, search: search.slice(0, 200) });
  if (!reading.ok) return sendRefusal(request, reply, reading.refusals);
  const errors = errorsOf(refusals);
  const props = { reading: reading.value, search, chosen: { piece, claims }, errors };
  const place = `${reading.value.organisation.name} ${key.fiscalYear}`;
  return sendPage(request, reply, {
    title: `${evidenceText.useExisting} · ${key.code} · ${roundNames[key.round]} · ${place}`,
    status: errors.length === 0 ? 200 : 422,
    islands: ['focus-errors'],
    body: h(ExistingEvidencePage, props),
  });
}

async function useExisting(deps: WebDeps, request: FastifyRequest, reply: FastifyReply, key: ResultKey) {
  const form = formBody(request.body);
  const [search, piece, claims] = [textOf(form, 'q'), textOf(form, 'piece'), listOf(form, 'claims')];
  const from = placeOf(piece);
  const used =
    from === null
      ? refuse('nothing-chosen', undefined, 'piece')
      : await reuseEvidence(deps, request.reader.actor, { ...key, from, claims });
  if (used.ok) return redirectBack(reply, evidenceOf(key), `${evidenceText.used} ${used.value.title}`);
  if (used.refusals.every((one) => one.field === undefined)) return sendRefusal(request, reply, used.refusals);
  const refusals = used.refusals.map((one) => (one.field === 'evidence' ? { ...one, field: 'piece' } : one));
  return showExisting(deps, request, reply, key, { search, piece, claims, refusals });
}

function placeOf(piece: string): EvidencePlace | null {
  const [year = '', round = '', code = '', sha256 = ''] = piece.split('/');
  const read = roundCodeSchema.safeParse(round);
  if (!/^\d{4}$/.test(year) || !read.success || code === '' || !/^[0-9a-f]{64}$/.test(sha256)) return null;
  return { fiscalYear: Number(year), round: read.data, code, sha256 };
}

async function sendZip(
  deps: WebDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  key: RoundKey & { readonly code?: string },
) {
  const archive = await readEvidenceArchive(deps, request.reader.actor, key);
  if (!archive.ok) return sendRefusal(request, reply, archive.refusals);
  const packing = writeArchive(archive.value, (sha256) => deps.files.open(sha256));
  return sendArchive(reply, archive.value.fileName, packing);
}
