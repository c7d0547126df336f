import { setImmediate as turnIsOver } from 'node:timers/promises';
import multipart from '@fastify/multipart';
import swagger from '@fastify/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import { shareInFlight } from '../application/changes/share-in-flight.ts';
import { callerCache } from '../application/people/caller-cache.ts';
import { resolveAccessToken } from '../application/people/resolve-access-token.ts';
import { accept, type Outcome, refuseAll } from '../domain/values/result.ts';
import type { ApiDeps } from './api-deps.ts';
import { admit, mayEver, readCaller } from './authenticate.ts';
import { cacheAnswers } from './cached-answers.ts';
import { checkRequests } from './check-requests.ts';
import { openapiOptions } from './openapi.ts';
import { expectedBy, refusalOfIssue, refusalsOfError, sendProblem } from './problems.ts';
import { readJsonBodies } from './read-bodies.ts';
import { cleanTexts, readParams } from './read-texts.ts';
import { serveAccounts } from './routes/accounts.ts';
import { serveAdvice } from './routes/advice.ts';
import { serveAgreement } from './routes/agreement.ts';
import { serveAgreementFiles } from './routes/agreement-files.ts';
import { serveAnalysis } from './routes/analysis.ts';
import { serveAppraisals } from './routes/appraisals.ts';
import { serveBodies } from './routes/bodies.ts';
import { serveBulkResults } from './routes/bulk-results.ts';
import { serveCalendar } from './routes/calendar.ts';
import { serveCatalogue } from './routes/catalogue.ts';
import { serveCentralData } from './routes/central-data.ts';
import { serveChangeNotices } from './routes/change-notices.ts';
import { serveChangeRequests } from './routes/change-requests.ts';
import { serveConsultations } from './routes/consultations.ts';
import { serveCredentials } from './routes/credentials.ts';
import { serveDevelopmentDefinitions } from './routes/development-definitions.ts';
import { serveDevelopmentIndicators } from './routes/development-indicators.ts';
import { serveEvaluation } from './routes/evaluation.ts';
import { serveEvidence } from './routes/evidence.ts';
import { serveForecast } from './routes/forecast.ts';
import { serveFrameworks } from './routes/framework.ts';
import { serveHosts } from './routes/hosts.ts';
import { serveIncentives } from './routes/incentives.ts';
import { serveInnovation } from './routes/innovation.ts';
import { serveJournal } from './routes/journal.ts';
import { serveKpiTemplates } from './routes/kpi-template.ts';
import { serveLetters } from './routes/letters.ts';
import { serveLibrary } from './routes/library.ts';
import { serveMeetingPapers } from './routes/meeting-papers.ts';
import { serveMeetings } from './routes/meetings.ts';
import { serveNational } from './routes/national.ts';
import { serveNegotiation } from './routes/negotiation.ts';
import { serveNotices } from './routes/notices.ts';
import { serveObjections } from './routes/objections.ts';
import { serveObservations } from './routes/observations.ts';
import { serveOrganisations } from './routes/organisations.ts';
import { serveOutbox } from './routes/outbox.ts';
import { serveOversight } from './routes/oversight.ts';
import { servePapers } from './routes/papers.ts';
import { servePeople } from './routes/people.ts';
import { servePlans } from './routes/plans.ts';
import { servePolicyScenarios } from './routes/policy-scenarios.ts';
import { serveProvince } from './routes/province.ts';
import { serveReporting } from './routes/reporting.ts';
import { serveResolutions } from './routes/resolutions.ts';
import { serveResults } from './routes/result.ts';
import { serveYearResults } from './routes/results.ts';
import { serveRoundDays } from './routes/round-days.ts';
import { serveSiteVisits } from './routes/site-visits.ts';
import { serveSubmission } from './routes/submission.ts';
import { serveWhatIfs } from './routes/what-ifs.ts';
import { serveWork } from './routes/work.ts';

const areas = [
  serveFrameworks,
  serveCatalogue,
  serveCalendar,
  serveForecast,
  serveObservations,
  servePolicyScenarios,
  serveWhatIfs,
  serveNational,
  serveOversight,
  serveProvince,
  serveAgreement,
  serveAnalysis,
  serveNegotiation,
  serveMeetings,
  servePapers,
  serveLibrary,
  servePlans,
  serveAgreementFiles,
  serveCentralData,
  serveDevelopmentIndicators,
  serveDevelopmentDefinitions,
  serveChangeRequests,
  serveAdvice,
  serveConsultations,
  serveSiteVisits,
  serveObjections,
  serveInnovation,
  serveEvaluation,
  serveMeetingPapers,
  serveKpiTemplates,
  serveLetters,
  serveNotices,
  serveChangeNotices,
  serveReporting,
  serveSubmission,
  serveResolutions,
  serveResults,
  serveRoundDays,
  serveYearResults,
  serveAppraisals,
  serveIncentives,
  serveBulkResults,
  serveEvidence,
  serveHosts,
  serveWork,
  serveJournal,
  servePeople,
  serveAccounts,
  serveCredentials,
  serveOrganisations,
  serveBodies,
  serveOutbox,
] as const;

/** The API under `/api/v1`, with its own errors and document; pages are not affected. */
export async function registerApi(app: FastifyInstance, deps: ApiDeps): Promise<void> {
  await app.register(
    async (api) => {
      api.setValidatorCompiler(checkRequests);
      api.setSerializerCompiler(serializerCompiler);
      await api.register(swagger, openapiOptions);
      await api.register(multipart, { limits: { files: 1, fields: 220, fieldSize: 64 * 1024, fileSize: Infinity } });
      api.removeContentTypeParser(['text/plain', 'application/json']);
      readJsonBodies(api);
      recogniseCallers(api, deps);
      api.decorate('answers', cacheAnswers());
      cleanTexts(api);
      answerFailures(api);
      for (const serve of areas) serve(api, deps);
      api.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
        reply.type('application/json; charset=utf-8').send(JSON.stringify(api.swagger())),
      );
    },
    { prefix: '/api/v1' },
  );
}

function recogniseCallers(api: FastifyInstance, deps: ApiDeps) {
  const tokens = callerCache(deps.people, resolveAccessToken);
  const changeStamp = shareInFlight(() => deps.transactions.read(({ changes }) => changes.changeStamp()), turnIsOver);
  api.decorateRequest('caller');
  api.decorateRequest('changeStamp');
  api.addHook('onRequest', async (request, reply) => {
    const unread = readParams(request);
    if (unread !== null) return sendProblem(request, reply, [unread]);
    request.changeStamp = await changeStamp();
    request.caller = await readCaller(tokens, request, request.changeStamp);
    // The form parser accepts a form on every route; only one kind of route expects one.
    const { contract } = request.routeOptions.config;
    const isForm = /^multipart\//i.test(request.headers['content-type'] ?? '');
    if (contract && isForm && contract.file !== true)
      return sendProblem(request, reply, [
        { code: 'media-type-not-supported', facts: { expected: expectedBy(request) } },
      ]);
    const admitted = await admitBeforeBody(request, deps);
    return admitted.ok ? undefined : sendProblem(request, reply, admitted.refusals);
  });
}

/** Nothing is received from a caller who may not use the route, or under a path that cannot be read. */
async function admitBeforeBody(
  { caller, routeOptions: { config }, params }: FastifyRequest,
  { transactions, clock }: Pick<ApiDeps, 'transactions' | 'clock'>,
): Promise<Outcome<unknown>> {
  const { contract } = config;
  if (!contract) return accept(true);
  if (typeof caller !== 'object') return admit(caller, contract, params);
  const read = contract.params.safeParse(params);
  if (!read.success) return refuseAll(read.error.issues.map((issue) => refusalOfIssue(issue.path, issue)));
  const admitted = admit(caller, contract, read.data);
  if (!admitted.ok) return admitted;
  const sits = async (userId: string) =>
    (await transactions.read(({ bodies }) => bodies.sitsIn(userId, clock.today()))).length > 0;
  return mayEver(contract, admitted.value, read.data, sits);
}

function answerFailures(api: FastifyInstance) {
  api.setNotFoundHandler((request, reply) => sendProblem(request, reply, [{ code: 'not-found' }]));
  api.setErrorHandler((error, request, reply) => sendProblem(request, reply, refusalsOfError(error, request)));
}
