import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { partyChangeStamp } from '../../../application/changes/change-stamp.ts';
import { readLedger } from '../../../application/reporting/read-ledger.ts';
import { readParty } from '../../../application/reporting/read-party.ts';
import { roundCodeSchema } from '../../../domain/framework/source-schema.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import type { RoundKey } from '../../../domain/reporting/round-key.ts';
import { accept } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';
import { sendPage, sendRefusal, sendStoredPage } from '../../page-reply.tsx';
import { pageCache } from '../../render/page-cache.ts';
import { type PartyKey, queryText, withParty, withResult, withRound } from '../../round-params.ts';
import { reportingText, roundNames } from '../../text/reporting-text.ts';
import { LedgerPage } from './ledger-page.tsx';
import { PartyPage } from './party-page.tsx';
import { registerAssessment } from './register-assessment.ts';
import { registerCutOff } from './register-cut-off.ts';
import { registerResultEntryPages } from './register-entry-pages.ts';
import { registerEvidence } from './register-evidence.ts';
import { registerEvidenceElsewhere } from './register-evidence-elsewhere.ts';
import { registerReportPages } from './register-report-pages.ts';

/** Province, round, entry, ledgers, evidence and assessment. */
export function registerReportingPages(app: FastifyInstance, deps: WebDeps): void {
  const cache = pageCache();
  app.get(
    '/:fiscalYear/:organisationId',
    withParty((request, reply, key) =>
      sendStoredPage(request, reply, {
        width: 'board',
        cache,
        stamp: partyChangeStamp(request.reader.changeStamp, key.organisationId),
        render: () => renderProvince(deps, request, key),
      }),
    ),
  );
  app.get(
    '/:fiscalYear/:organisationId/:round/ledger',
    withRound((request, reply, key) => sendLedger(deps, request, reply, key, null)),
  );
  app.get(
    '/:fiscalYear/:organisationId/:round/:code/ledger',
    withResult((request, reply, key) => sendLedger(deps, request, reply, key, key.code)),
  );
  registerReportPages(app, deps);
  registerCutOff(app, deps);
  registerResultEntryPages(app, deps);
  registerEvidence(app, deps);
  registerEvidenceElsewhere(app, deps);
  registerAssessment(app, deps);
}

async function renderProvince(deps: WebDeps, request: FastifyRequest, key: PartyKey) {
  const round = roundCodeSchema.safeParse(queryText(request, 'round'));
  const asked = { ...key, round: round.success ? round.data : null };
  const reading = await readParty(deps, request.reader.actor, asked);
  if (!reading.ok) return reading;
  return accept({
    title: `${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
    body: h(PartyPage, { reading: reading.value }),
  });
}

async function sendLedger(
  deps: WebDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  key: RoundKey,
  code: string | null,
) {
  const reading = await readLedger(deps, request.reader.actor, key);
  if (!reading.ok) return sendRefusal(request, reply, reading.refusals);
  const { organisation, pairs } = reading.value;
  const known = code === null || pairs.some((pair) => pair.current.indicators.some((one) => one.code === code));
  if (!known) return sendRefusal(request, reply, [{ code: 'not-found' }]);
  const subject = code === null ? reportingText.total : `${reportingText.codeColumn} ${code}`;
  const place = `${organisation.name} ${key.fiscalYear}`;
  return sendPage(request, reply, {
    title: `${reportingText.ledgerOf} ${subject} · ${roundNames[key.round]} · ${place}`,
    width: 'board',
    body: h(LedgerPage, { reading: reading.value, code }),
  });
}
