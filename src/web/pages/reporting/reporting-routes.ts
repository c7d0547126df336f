import { h } from 'preact';
import { readCentralSource } from '../../../application/central-data/read-central-source.ts';
import { partyChangeStamp } from '../../../application/changes/change-stamp.ts';
import { mayReadForecast } from '../../../application/reporting/read-access.ts';
import { readLedger } from '../../../application/reporting/read-ledger.ts';
import { type PartyReading, readParty } from '../../../application/reporting/read-party.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { roundCodeSchema } from '../../../domain/framework/source-schema.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { isPermitted } from '../../../domain/people/is-permitted.ts';
import { partyTitle, provinceOf } from '../../../domain/people/organisation.ts';
import type { RoundKey } from '../../../domain/reporting/round-key.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import type { PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { page, storedPage } from '../../serve-page.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { assessmentRoutes } from './assessment-route.ts';
import { entryDraftRoute } from './entry-draft-route.ts';
import { entrySaveForm } from './entry-save-route.ts';
import { evidenceElsewhereRoutes } from './evidence-elsewhere-routes.ts';
import { evidenceRoutes } from './evidence-routes.ts';
import { LedgerPage } from './ledger-page.tsx';
import { PartyPage } from './party-page.tsx';
import { resultEntryPage } from './result-entry-route.ts';
import { resultMoveRoutes } from './result-move-routes.ts';
import { roundRoutes } from './round-routes.ts';

/** A governor of today finds those of the own years in the list; who reads all of them opens the province's. */
function appraisalOf(actor: Actor, { organisation: { id }, fiscalYear, framework }: PartyReading): string | null {
  const isRead = isPermitted('read-appraisal', actor, { organisationId: id });
  if (!isRead || framework.appraisals.length === 0 || provinceOf(id) !== id) return null;
  const readsAll = isPermitted('read-appraisal', actor, { organisationId: 'opdc' });
  return readsAll ? paths.appraisal(fiscalYear, id) : paths.appraisals(fiscalYear);
}

const partyPage = storedPage({
  address: paths.province,
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  frame: { width: 'board' },
  stamp: ({ request, key }) => partyChangeStamp(request.reader.changeStamp, key.organisationId),
  async show({ deps, actor, key, asked }) {
    const round = roundCodeSchema.safeParse(asked('round')).data ?? null;
    const reading = await readParty(deps, actor, { ...key, round });
    if (!reading.ok) return reading;
    return accept({
      title: `${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
      body: h(PartyPage, {
        reading: reading.value,
        forecasts: reading.value.agreement !== null && mayReadForecast(actor, key.organisationId),
        observes: reading.value.agreement !== null && isPermitted('read-observations', actor, key),
        appraisal: appraisalOf(actor, reading.value),
        incentive:
          reading.value.framework.incentives !== undefined &&
          provinceOf(key.organisationId) === key.organisationId &&
          isPermitted('read-incentive', actor, key),
      }),
    });
  },
});

const reportLedgerPage = page({
  address: paths.reportLedger,
  who: 'anyone',
  refusals: ['forbidden', 'not-found', 'edition-not-found'],
  frame: { width: 'board' },
  show: (call) => showLedger(call, null),
});

const ledgerPage = page({
  address: paths.ledger,
  who: 'anyone',
  refusals: ['forbidden', 'not-found', 'edition-not-found'],
  frame: { width: 'board' },
  show: (call) => showLedger(call, call.key.code),
});

/** How the round's total, or one indicator's score, was computed. */
async function showLedger({ deps, actor, key, asked }: PageCall<RoundKey>, code: string | null) {
  const reading = await readLedger(deps, actor, { ...key, edition: editionIn(asked('edition')) });
  if (!reading.ok) return reading;
  const { organisation, pairs } = reading.value;
  const known = code === null || pairs.some((pair) => pair.current.indicators.some((one) => one.code === code));
  if (!known) return refuse('not-found');
  const origin = code === null ? null : await readCentralSource(deps, actor, { ...key, code });
  const subject = code === null ? reportingText.total : `${reportingText.codeColumn} ${code}`;
  const place = `${partyTitle(organisation.name)} ${key.fiscalYear}`;
  return accept({
    title: `${reportingText.ledgerOf} ${subject} · ${roundName(key.round)} · ${place}`,
    body: h(LedgerPage, { reading: reading.value, code, origin }),
  });
}

/** The number of an edition in a query; null if none is asked for, 0, which no edition has, for anything else. */
function editionIn(text: string): number | null {
  if (text === '') return null;
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

/** Province, round, entry, ledgers, evidence and assessment. */
export const reportingRoutes = [
  partyPage,
  reportLedgerPage,
  ledgerPage,
  ...roundRoutes,
  resultEntryPage,
  entrySaveForm,
  entryDraftRoute,
  ...resultMoveRoutes,
  ...evidenceRoutes,
  ...evidenceElsewhereRoutes,
  ...assessmentRoutes,
];
