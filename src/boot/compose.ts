import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { factorTools } from '../adapters/factor-tools.ts';
import { identityProviderAt } from '../adapters/identity-provider.ts';
import { nodeSecrets, timeOrderedIds } from '../adapters/node-secrets.ts';
import { argon2Passwords } from '../adapters/passwords.ts';
import { keyFromFile } from '../adapters/sealer.ts';
import { machineClock, systemClock } from '../adapters/system-clock.ts';
import { registerApi } from '../api/register-api.ts';
import type { ProofDeps } from '../application/people/proof-deps.ts';
import { roundCache } from '../application/reporting/round-cache.ts';
import { settleWaitingFiles } from '../application/reporting/settle-waiting-files.ts';
import { demoMoments } from '../demo/demo-moments.data.ts';
import { demoSignIns } from '../demo/demo-sign-ins.ts';
import { workbookFiles } from '../documents/workbook/workbook-files.ts';
import { requestCounts } from '../store/request-counts.ts';
import { addressesThere } from '../web/addresses-there.ts';
import type { WebDeps } from '../web/deps.ts';
import { accountLettersAt } from '../web/pages/reminder/write-account.tsx';
import { registerWeb } from '../web/register-web.ts';
import { answerUnreadAddress } from './answer-unread-addresses.ts';
import { composeFiles } from './compose-files.ts';
import { composePapers } from './compose-papers.ts';
import { composeReminders } from './compose-reminders.ts';
import type { Config } from './config.ts';
import { cutUnreadBodies } from './cut-unread-bodies.ts';
import { serverTimes, watchDeadlines } from './deadlines.ts';
import { demoCalendar } from './demo-calendar.ts';
import { demoFactors } from './demo-factors.ts';
import { limitRequests } from './limit-requests.ts';
import { logRequests, sendRequestIds } from './log-requests.ts';
import { makeAtAddresses } from './make-at-addresses.ts';
import { measureRequests } from './metrics.ts';
import type { OpenDatabase } from './open-database.ts';
import { certificateFault, openPaperSigner } from './open-paper-signer.ts';
import { openTransactions } from './open-stores.ts';
import { prepareData } from './prepare-data.ts';
import { requestLimitsTimes } from './request-limits.data.ts';
import { sendSecurityHeaders } from './security-headers.ts';
import { serveHealth } from './serve-health.ts';
import { servePartiesApart } from './serve-parties-apart.ts';
import { trustOf } from './trusted-proxies.ts';
import { startWaitingSchedule } from './waiting-schedule.ts';

/**
 * Connects ports with adapters, in one place. Pages and API get the same dependencies. With `prepares` false another
 * process has prepared the data already.
 */
export async function composeDeps(
  config: Config,
  database: OpenDatabase,
  { say, prepares = true }: { readonly say: (line: string) => void; readonly prepares?: boolean },
): Promise<WebDeps> {
  const demo = config.demo ? demoCalendar(database.pool) : null;
  const clock = demo?.clock ?? systemClock;
  const transactions = openTransactions(database.pool, clock.now, database.readers);
  const people: ProofDeps = {
    transactions,
    clock,
    machine: machineClock,
    ids: timeOrderedIds,
    secrets: nodeSecrets,
    passwords: argon2Passwords(),
    accountLetters:
      config.mail === null ? undefined : accountLettersAt({ address: config.publicAddress, isDemo: config.demo }),
    identityProvider: config.identityProvider === null ? undefined : identityProviderAt(config.identityProvider, say),
    factors: factorTools(config.publicAddress, config.sealKey ?? keyFromFile(join(database.dataFolder, 'seal.key'))),
  };
  const files = await composeFiles(config, database.dataFolder);
  if (prepares) await prepareData(database.pool, { ...people, transactions, files }, config.demo, say);
  await demo?.read();
  const paperSigner = openPaperSigner(config, database.dataFolder, (why) => say(`${certificateFault}: ${why}`));
  if (prepares) {
    const { hours } = config.waiting;
    const sweep = { deps: { transactions, files, machine: machineClock }, hours };
    await settleWaitingFiles({ ...sweep.deps, hours });
    const forgetCounts = requestCounts(database.pool).forget;
    startWaitingSchedule({ ...sweep, forgetCounts, onFault: (error) => say(String(error)) });
  }
  const deps: WebDeps = {
    ...{ transactions, clock, ids: timeOrderedIds, secrets: nodeSecrets, files, people },
    addresses: { ...addressesThere(() => deps), ...makeAtAddresses(() => deps) },
    rounds: roundCache(),
    workbooks: workbookFiles,
    retentionDays: config.retentionDays,
    openDataLicence: config.openDataLicence,
    papers: composePapers(config, files, { transactions, clock, paperSigner }),
    reminders: composeReminders(config, { transactions, clock }),
    demo:
      demo === null ? null : { ...demo, ...demoFactors(people, transactions), signIns: demoSignIns, days: demoMoments },
    secureCookies: config.behindProxy,
    publicAddress: config.hasPublicAddress ? config.publicAddress : null,
    assetsFolder: join(import.meta.dirname, '..', 'web', 'assets'),
  };
  return deps;
}

/** The HTTP server: headers for everyone, health, the API, the pages. */
export async function composeServer(config: Config, deps: WebDeps, database: OpenDatabase): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: config.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: trustOf(config.trustedProxies),
    bodyLimit: 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerUnreadAddress,
    ...serverTimes(config.deadlines),
  });
  observe(app, config, database);
  sendSecurityHeaders(app, config.behindProxy);
  watchDeadlines(app, config.deadlines);
  cutUnreadBodies(app);
  // Any of several processes may have moved the demonstration's date.
  if (deps.demo !== null && config.workers > 1) app.addHook('onRequest', deps.demo.read);
  app.get('/livez', async () => ({ status: 'ok' }));
  servePartiesApart(app);
  serveHealth(app, database);
  const counts = requestCounts(database.pool);
  limitRequests(app, { shared: counts, sha256: deps.secrets.sha256, limits: requestLimitsTimes(config.requestFactor) });
  await registerApi(app, deps);
  await registerWeb(app, deps);
  return app;
}

function observe(app: FastifyInstance, { accessLog, metrics }: Config, { pool, readers }: OpenDatabase) {
  sendRequestIds(app);
  if (accessLog) logRequests(app);
  if (metrics !== null) measureRequests(app, { writing: pool, reading: readers });
}
