import type { Pool } from 'pg';
import type { Transactions } from '../application/ports.ts';
import type { Stores } from '../application/stores.ts';
import type { Instant } from '../domain/values/kinds-of-text.ts';
import { adviceIn } from '../store/advice/advice.ts';
import { sixMonthsIn } from '../store/advice/six-month-analyses.ts';
import { agreementsIn } from '../store/agreement/agreements.ts';
import { analysisIn } from '../store/agreement/analysis.ts';
import { hostPeopleIn } from '../store/agreement/host-people.ts';
import { lateProposalsIn } from '../store/agreement/late-proposals.ts';
import { sealsIn } from '../store/agreement/seals.ts';
import { attachedFilesIn } from '../store/attached-files.ts';
import { bodiesIn } from '../store/bodies/bodies.ts';
import { holidaysIn } from '../store/calendar/holidays.ts';
import { catalogueIn } from '../store/catalogue/catalogue.ts';
import { centralTablesIn } from '../store/central-data/central-tables.ts';
import { changeRequestsIn } from '../store/change-requests/change-requests.ts';
import { type ChangesCache, changesIn } from '../store/changes.ts';
import { consultationsIn } from '../store/consultations/consultations.ts';
import { juneGivenIn } from '../store/consultations/june-given.ts';
import { developmentIndicatorsIn } from '../store/development-indicators/development-indicators.ts';
import { valueImportsIn } from '../store/development-indicators/value-imports.ts';
import { evaluationIn } from '../store/evaluation/evaluation.ts';
import { panelCoverIn } from '../store/evaluation/panels.ts';
import { savedWhatIfsIn } from '../store/forecast/saved-what-ifs.ts';
import { type FrameworkCache, frameworkCache, frameworksIn } from '../store/framework/frameworks.ts';
import { idempotencyIn } from '../store/idempotency.ts';
import { incentivesIn } from '../store/incentives/incentive-allocations.ts';
import { innovationIn } from '../store/innovation/innovation.ts';
import { integrityChecksIn } from '../store/integrity-checks.ts';
import { headListsIn } from '../store/journal-head-lists.ts';
import { kpiTemplatesIn } from '../store/kpi-template/kpi-templates.ts';
import { emblemsIn } from '../store/letters/emblems.ts';
import { enclosureCopiesIn } from '../store/letters/enclosure-copies.ts';
import { incomingLettersIn } from '../store/letters/incoming-letters.ts';
import { letterDeliveriesIn } from '../store/letters/letter-deliveries.ts';
import { letterHandingsIn } from '../store/letters/letter-handings.ts';
import { letterSendingsIn } from '../store/letters/letter-sendings.ts';
import { letterUnitsIn } from '../store/letters/letter-units.ts';
import { lettersIn } from '../store/letters/letters.ts';
import { libraryIn } from '../store/library/library.ts';
import { namedFilesIn } from '../store/maintenance/named-files.ts';
import { retentionIn } from '../store/maintenance/retention.ts';
import { meetingsIn } from '../store/meetings/meetings.ts';
import { negotiationsIn } from '../store/negotiation/negotiations.ts';
import { objectionsIn } from '../store/objections/objections.ts';
import { observationsIn } from '../store/observations/observations.ts';
import { issuedPapersIn } from '../store/papers/issued-papers.ts';
import { paperJobsIn } from '../store/papers/paper-jobs.ts';
import { peopleStores } from '../store/people/people-stores.ts';
import { plansIn } from '../store/plans/plans.ts';
import { policyScenariosIn } from '../store/policy-scenarios/policy-scenarios.ts';
import { progressIn } from '../store/progress/progress.ts';
import type { Queryable } from '../store/queryable.ts';
import { reachIn } from '../store/reach.ts';
import { dutiesIn } from '../store/reminder/duties.ts';
import { mailPreferencesIn } from '../store/reminder/mail-preferences.ts';
import { mailTasksIn } from '../store/reminder/mail-tasks.ts';
import { outboxIn } from '../store/reminder/outbox.ts';
import { reminderRunsIn } from '../store/reminder/reminder-runs.ts';
import { boardIn } from '../store/reporting/board.ts';
import { evidenceIn } from '../store/reporting/evidence.ts';
import { guardedSavesIn } from '../store/reporting/guarded-saves.ts';
import { reportEditionsIn } from '../store/reporting/report-editions.ts';
import { reportsIn } from '../store/reporting/reports.ts';
import { resultDraftsIn } from '../store/reporting/result-drafts.ts';
import { resultThreadsIn } from '../store/reporting/result-threads.ts';
import { resultsIn } from '../store/reporting/results.ts';
import { scoresIn } from '../store/reporting/scores.ts';
import { verificationIn } from '../store/reporting/verification.ts';
import { resolutionsIn } from '../store/resolutions/resolutions.ts';
import { publicActsIn } from '../store/results/public-acts.ts';
import { resultSummariesIn } from '../store/results/result-summaries.ts';
import { resultsPacksIn } from '../store/results/results-packs.ts';
import { siteVisitsIn } from '../store/site-visits/site-visits.ts';
import { dueChangesIn } from '../store/submission/due-changes.ts';
import { submittedReportsIn } from '../store/submission/submitted-reports.ts';
import { transactionsOver } from '../store/transactions.ts';
import { workbookUploadsIn } from '../store/workbook/workbook-uploads.ts';

/** What this process remembers of what it read; `changes` only where what is read is committed. */
interface StoreCaches {
  readonly frameworks: FrameworkCache;
  readonly changes?: ChangesCache;
}

/** Every store on one connection: the only place where ports are connected with tables. `now` dates journal rows. */
function storesOn(client: Queryable, now?: () => Instant, kept?: StoreCaches): Stores {
  return {
    ...peopleStores(client, now),
    frameworks: frameworksIn(client, kept?.frameworks),
    ...{ agreements: agreementsIn(client), lateProposals: lateProposalsIn(client) },
    hosts: hostPeopleIn(client),
    threads: resultThreadsIn(client),
    reach: reachIn(client),
    ...{ seals: sealsIn(client), analysis: analysisIn(client) },
    negotiations: negotiationsIn(client),
    ...{ meetings: meetingsIn(client), resolutions: resolutionsIn(client) },
    ...{ reports: reportsIn(client), plans: plansIn(client), library: libraryIn(client) },
    ...{ progress: progressIn(client), changeRequests: changeRequestsIn(client), sixMonths: sixMonthsIn(client) },
    ...{ policyScenarios: policyScenariosIn(client), savedWhatIfs: savedWhatIfsIn(client) },
    ...{ dueChanges: dueChangesIn(client), observations: observationsIn(client) },
    ...{ submittedReports: submittedReportsIn(client), reportEditions: reportEditionsIn(client) },
    ...{ results: resultsIn(client), resultSummaries: resultSummariesIn(client), resultsPacks: resultsPacksIn(client) },
    ...{ publicActs: publicActsIn(client), guardedSaves: guardedSavesIn(client, now) },
    ...{ evidence: evidenceIn(client), attachedFiles: attachedFilesIn(client) },
    ...{ resultDrafts: resultDraftsIn(client), incentives: incentivesIn(client) },
    ...{ integrity: integrityChecksIn(client), verification: verificationIn(client) },
    scores: scoresIn(client),
    board: boardIn(client),
    ...{ catalogue: catalogueIn(client), centralTables: centralTablesIn(client) },
    ...{ developmentIndicators: developmentIndicatorsIn(client), valueImports: valueImportsIn(client) },
    ...{ bodies: bodiesIn(client), holidays: holidaysIn(client) },
    idempotency: idempotencyIn(client),
    kpiTemplates: kpiTemplatesIn(client),
    letterUnits: letterUnitsIn(client),
    ...{ letters: lettersIn(client), emblems: emblemsIn(client), advice: adviceIn(client) },
    ...{ consultations: consultationsIn(client), june: juneGivenIn(client), siteVisits: siteVisitsIn(client) },
    ...{ objections: objectionsIn(client), evaluation: evaluationIn(client), panelCover: panelCoverIn(client) },
    ...{ innovation: innovationIn(client), letterDeliveries: letterDeliveriesIn(client) },
    ...{ letterSendings: letterSendingsIn(client), letterHandings: letterHandingsIn(client) },
    ...{ enclosureCopies: enclosureCopiesIn(client), incomingLetters: incomingLettersIn(client) },
    papers: issuedPapersIn(client),
    paperJobs: paperJobsIn(client),
    changes: changesIn(client, kept?.changes),
    headLists: headListsIn(client),
    outbox: outboxIn(client),
    accountMails: outboxIn(client),
    mailTasks: mailTasksIn(client),
    mailPreferences: mailPreferencesIn(client),
    reminderRuns: reminderRunsIn(client),
    duties: dutiesIn(client),
    workbookUploads: workbookUploadsIn(client),
    namedFiles: namedFilesIn(client),
    retention: retentionIn(client),
  };
}

/**
 * Transactions over the pool; a journal row takes its instant from the clock given. What only reads uses the connections
 * of `readers`.
 */
export function openTransactions(pool: Pool, now?: () => Instant, readers: Pool = pool): Transactions<Stores> {
  const frameworks = frameworkCache();
  const changes: ChangesCache = { newest: null };
  const ofTransactions = oncePerConnection((client) =>
    storesOn(client, now, { frameworks: { ...frameworks, committed: false } }),
  );
  const ofCommitted = oncePerConnection((client) =>
    storesOn(client, now, { frameworks: { ...frameworks, committed: true }, changes }),
  );
  return transactionsOver(pool, (client, committed) => (committed ? ofCommitted : ofTransactions)(client), readers);
}

/** Stores remember nothing of a transaction, and are many: those of a connection are used again. */
function oncePerConnection(storesOf: (client: Queryable) => Stores): (client: Queryable) => Stores {
  const known = new WeakMap<Queryable, Stores>();
  return (client) => {
    const stores = known.get(client) ?? storesOf(client);
    known.set(client, stores);
    return stores;
  };
}
