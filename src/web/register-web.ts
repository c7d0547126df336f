import { setImmediate as turnIsOver } from 'node:timers/promises';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { shareInFlight } from '../application/changes/share-in-flight.ts';
import { busyRefusal } from '../application/database-busy.ts';
import { callerCache } from '../application/people/caller-cache.ts';
import { resolveSession } from '../application/people/resolve-session.ts';
import { outsideReachRefusal } from '../application/reach.ts';
import { isBrokenForm, refusalOfFault } from '../contract/refusals/refusal-of-fault.ts';
import { visitor } from '../domain/people/actor.ts';
import { waitingForms } from './carry-out.ts';
import type { WebDeps } from './deps.ts';
import { guardForms, guardRequests, isTokenFault, newFormToken } from './guard-requests.ts';
import { readCookie, useOwnCookies } from './own-cookies.ts';
import { ownPasswordFirst } from './own-password-first.ts';
import { sendRefusal } from './page-reply.tsx';
import { adviceRoutes } from './pages/advice/advice-routes.ts';
import { sixMonthsRoutes } from './pages/advice/six-months-routes.ts';
import { warningsRoutes } from './pages/advice/warnings-routes.ts';
import { agreementRoutes } from './pages/agreement/agreement-routes.ts';
import { analysisRoutes } from './pages/analysis/analysis-routes.ts';
import { appraisalsRoutes } from './pages/appraisals/appraisals-routes.ts';
import { bodiesRoutes } from './pages/bodies/bodies-routes.ts';
import { calendarRoutes } from './pages/calendar/calendar-routes.ts';
import { holidaysRoutes } from './pages/calendar/holidays-routes.ts';
import { catalogueRoutes } from './pages/catalogue/catalogue-routes.ts';
import { centralDataRoutes } from './pages/central-data/central-data-routes.ts';
import { changeRequestsRoutes } from './pages/change-requests/change-requests-routes.ts';
import { consultationRoutes } from './pages/consultations/consultation-routes.ts';
import { consultationsRoutes } from './pages/consultations/consultations-routes.ts';
import { demoRoutes } from './pages/demo/demo-routes.ts';
import { developmentRoutes } from './pages/development-indicators/development-routes.ts';
import { panelsRoutes } from './pages/evaluation/panels-routes.ts';
import { partyPanelRoutes } from './pages/evaluation/party-panel-routes.ts';
import { forecastRoutes } from './pages/forecast/forecast-routes.ts';
import { frameworkRoutes } from './pages/framework/framework-routes.ts';
import { galleryRoutes } from './pages/gallery/gallery-routes.ts';
import { homeRoutes } from './pages/home/home-routes.ts';
import { incentivesRoutes } from './pages/incentives/incentives-routes.ts';
import { innovationRoutes } from './pages/innovation/innovation-routes.ts';
import { innovationProposalRoutes } from './pages/innovation/proposal-routes.ts';
import { journalRoutes } from './pages/journal/journal-routes.ts';
import { templateRoutes } from './pages/kpi-template/template-routes.ts';
import { lettersRoutes } from './pages/letters/letters-routes.ts';
import { libraryRoutes } from './pages/library/library-routes.ts';
import { maintenanceRoutes } from './pages/maintenance/retention-routes.ts';
import { meetingsRoutes } from './pages/meetings/meetings-routes.ts';
import { nationResultsRoutes } from './pages/national/nation-results-routes.ts';
import { nationalRoutes } from './pages/national/national-routes.ts';
import { negotiationRoutes } from './pages/negotiation/negotiation-routes.ts';
import { noticesRoutes } from './pages/notices/notices-routes.ts';
import { objectionRoutes } from './pages/objections/objections-routes.ts';
import { observationsRoutes } from './pages/observations/observations-routes.ts';
import { openDataRoutes } from './pages/open-data/open-data-routes.ts';
import { oversightRoutes } from './pages/oversight/oversight-routes.ts';
import { papersRoutes } from './pages/papers/papers-routes.ts';
import { peopleRoutes } from './pages/people/people-routes.ts';
import { plansRoutes } from './pages/plans/plans-routes.ts';
import { policyScenariosRoutes } from './pages/policy-scenarios/policy-scenarios-routes.ts';
import { preferenceRoutes } from './pages/preferences/preference-routes.ts';
import { progressRoutes } from './pages/progress/progress-routes.ts';
import { registerUnsubscribe } from './pages/reminder/register-unsubscribe.ts';
import { reminderRoutes } from './pages/reminder/reminder-routes.ts';
import { reportingRoutes } from './pages/reporting/reporting-routes.ts';
import { resolutionsRoutes } from './pages/resolutions/resolutions-routes.ts';
import { resultsPapersRoutes } from './pages/results/results-papers-routes.ts';
import { resultsRoutes } from './pages/results/results-routes.ts';
import { visitFieldRoutes } from './pages/site-visits/field-routes.ts';
import { siteVisitRoutes } from './pages/site-visits/visit-routes.ts';
import { submissionRoutes } from './pages/submission/submission-routes.ts';
import { workRoutes } from './pages/work/work-routes.ts';
import { workbookRoutes } from './pages/workbook/workbook-routes.ts';
import { readForms } from './read-forms.ts';
import { readReader } from './read-reader.ts';
import type { Reader } from './reader.ts';
import { readRest } from './receive-file.ts';
import { sendBusy, sendExpired } from './send-busy.tsx';
import { serveAssets } from './serve-assets.ts';
import { answerNowhere, type Served } from './served.ts';
import { yearFrames } from './year-headings.ts';

/** Who reads, where it is not a browser that asks: what is made of a page is made with this reader's rights. */
export type KnownReader = (reply: FastifyReply) => Promise<Reader>;

/** Pages and assets. Pages share one frame: reader, CSRF, multipart, refusals as pages. */
export async function registerWeb(app: FastifyInstance, deps: WebDeps, reader?: KnownReader): Promise<void> {
  await serveAssets(app, deps);
  await app.register((mail) => registerUnsubscribe(mail, deps));
  await app.register(async (pages) => {
    await pages.register(cookie);
    useOwnCookies(pages, deps);
    pages.removeAllContentTypeParsers();
    await readForms(pages, 1024 * 1024);
    await pages.register(multipart, { limits: { files: 1, fields: 400, fieldSize: 64 * 1024, fileSize: Infinity } });
    readReaders(pages, deps, reader);
    ownPasswordFirst(pages);
    guardRequests(pages, deps, sendRefusal);
    await guardForms(pages, deps);
    answerFaults(pages, deps);
    for (const route of routes) route.serve(pages, deps);
  });
}

/** Every page, form and file, by area. */
const routes: readonly Served[] = [
  ...homeRoutes,
  ...preferenceRoutes,
  ...demoRoutes,
  ...galleryRoutes,
  ...workRoutes,
  ...peopleRoutes,
  ...maintenanceRoutes,
  ...bodiesRoutes,
  ...journalRoutes,
  ...reminderRoutes,
  ...frameworkRoutes,
  ...catalogueRoutes,
  ...forecastRoutes,
  ...centralDataRoutes,
  ...developmentRoutes,
  ...policyScenariosRoutes,
  ...observationsRoutes,
  ...oversightRoutes,
  ...nationalRoutes,
  ...progressRoutes,
  ...calendarRoutes,
  ...holidaysRoutes,
  ...agreementRoutes,
  ...analysisRoutes,
  ...negotiationRoutes,
  ...meetingsRoutes,
  ...papersRoutes,
  ...plansRoutes,
  ...changeRequestsRoutes,
  ...adviceRoutes,
  ...warningsRoutes,
  ...sixMonthsRoutes,
  ...consultationsRoutes,
  ...consultationRoutes,
  ...siteVisitRoutes,
  ...objectionRoutes,
  ...innovationRoutes,
  ...innovationProposalRoutes,
  ...visitFieldRoutes,
  ...panelsRoutes,
  ...partyPanelRoutes,
  ...templateRoutes,
  ...lettersRoutes,
  ...libraryRoutes,
  ...noticesRoutes,
  ...submissionRoutes,
  ...reportingRoutes,
  ...resolutionsRoutes,
  ...resultsPapersRoutes,
  ...resultsRoutes,
  ...appraisalsRoutes,
  ...openDataRoutes,
  ...nationResultsRoutes,
  ...incentivesRoutes,
  ...workbookRoutes,
];

function readReaders(pages: FastifyInstance, deps: WebDeps, reader: KnownReader | undefined) {
  const known = {
    sessions: callerCache(deps.people, resolveSession),
    changeStamp: shareInFlight(() => deps.transactions.read(({ changes }) => changes.changeStamp()), turnIsOver),
  };
  const frames = yearFrames(deps);
  const readerOf = (request: FastifyRequest, reply: FastifyReply) =>
    reader === undefined ? readReader(deps, known, request, reply) : reader(reply);
  pages.decorate('waitingForms', waitingForms(pages, deps, { readerOf, routes }));
  pages.decorateRequest('reader');
  pages.decorateRequest('yearFrame', function (this: FastifyRequest) {
    return frames.frameOf(this);
  });
  pages.decorateRequest('publishedYears', function (this: FastifyRequest) {
    return frames.publishedYears(this);
  });
  pages.decorateRequest('busy', null);
  pages.addHook('onRequest', async (request, reply) => {
    try {
      request.reader = await readerOf(request, reply);
    } catch (error) {
      // What was typed has not arrived yet: the answer waits for it.
      request.busy = request.method === 'POST' && !request.isMultipart() ? busyRefusal(error) : null;
      if (request.busy === null) throw error;
      request.log.warn(error);
      // A session's id is the hash of its secret: its form token can be made without reading it.
      const secret = readCookie(request, 'session');
      const session = secret === undefined ? null : { sessionId: deps.people.secrets.sha256(secret) };
      request.reader = { ...visitorReader(deps), csrfToken: newFormToken(reply, session) };
    }
  });
  pages.addHook('preHandler', (request, reply, done) => {
    if (request.busy === null) return done();
    sendBusy(request, reply, request.busy);
  });
}

function answerFaults(pages: FastifyInstance, deps: WebDeps) {
  pages.setNotFoundHandler(answerNowhere);
  pages.setErrorHandler(async (error: Error & { statusCode?: number; code?: string }, request, reply) => {
    if (!request.reader) request.reader = visitorReader(deps);
    await readRest(request);
    if (isTokenFault(error)) return sendExpired(request, reply);
    const busy = busyRefusal(error);
    if (busy !== null) {
      request.log.warn(error);
      return sendBusy(request, reply, busy);
    }
    const outside = outsideReachRefusal(error, request.id);
    if (outside !== null) {
      request.log.error(error);
      return sendRefusal(request, reply, [outside]);
    }
    const told = refusalOfFault(error);
    if (told !== null) return sendRefusal(request, reply, [told]);
    if ((error.statusCode ?? 500) < 500 || isBrokenForm(error))
      return sendRefusal(request, reply, [{ code: 'request-not-understood' }]);
    request.log.error(error);
    return sendRefusal(request, reply, [{ code: 'unexpected-fault', facts: { reference: request.id } }]);
  });
}

/** The reader of a page that failed before the person could be identified. */
function visitorReader(deps: WebDeps): FastifyRequest['reader'] {
  const today = deps.clock.today();
  const nobody = {
    actor: visitor,
    signedIn: false,
    passwordProvisional: false,
    sessionId: null,
    cameFrom: null,
    notice: null,
  } as const;
  const changeStamp = { people: '', places: '' };
  return { ...nobody, numerals: 'thai', csrfToken: '', changeStamp, today, demo: deps.demo !== null };
}
