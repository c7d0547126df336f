import { holdingFor } from '../../domain/people/is-permitted.ts';
import type { ReportEffect } from '../../domain/reporting/report-moves.ts';
import type { Effect } from '../lifecycle/lifecycle.ts';
import type { YearStores } from '../year/year-ports.ts';
import { carryInto } from './carry-results.ts';
import { chargeLateDays, countLateDays } from './count-late-days.ts';
import { freezeSar } from './freeze-sar.ts';
import { freezeScore } from './freeze-score.ts';
import { reopenResults } from './reopen-results.ts';
import type { ReportTypes } from './report-types.ts';

type ReportFollowing = Effect<ReportTypes>;

/** The governor endorses, or a deputy acting for the governor (ปฏิบัติราชการแทน). */
const endorsement: ReportFollowing = {
  change({ actor, input, now }) {
    const endorsedFor = holdingFor('endorse-report', actor, { organisationId: input.organisationId })?.onBehalfOf;
    return { submittedAt: now, endorsedName: actor.name, endorsedFor: endorsedFor ?? null };
  },
};

/**
 * OPDC gives the report a number. What counts is the day on which it reached OPDC (S2 ข้อ 1.5.2), not the day on which
 * OPDC opens it; the first receipt counts: a report that is returned and received again is as late as it was.
 */
const receipt: ReportFollowing = {
  async change({ stores, found, now }) {
    const receivedAt = found.receivedAt ?? now;
    return {
      receivedAt,
      receiptNumber: found.receiptNumber ?? (await nextReceipt(stores, found.fiscalYear)),
      lateness: await countLateDays(stores, { ...found, receivedAt }),
      returnReason: null,
    };
  },
};

/** What the cluster has reported since then enters the province's report with its receipt. */
const carriedFromCluster: ReportFollowing = {
  async write({ stores, actor, tools }, report) {
    const agreement = await stores.agreements.find(report.organisationId, report.fiscalYear);
    if (agreement) await carryInto(stores, actor, { report, agreement }, tools.clock);
  },
};

/** The effects named in `reportMoves`. */
export const reportEffects: Readonly<Record<ReportEffect, ReportFollowing>> = {
  'day-of-sending': { change: ({ now }) => ({ sentAt: now }) },
  'reason-of-return': { change: ({ reason }) => ({ returnReason: reason }) },
  'results-reopened': { write: reopenResults },
  endorsement,
  'frozen-self-score': {
    write: ({ stores, tools }, report) => freezeScore(stores, report, 'self', tools.clock),
  },
  'frozen-report': {
    // What is sent is known to the journal: whoever changes the stored text has to change the chain too.
    written: async ({ stores }, report) => ({ reportHash: (await freezeSar(stores, report)).contentHash }),
  },
  receipt,
  'carried-from-cluster': carriedFromCluster,
  'late-days-charged': {
    write: ({ stores, tools }, report) => chargeLateDays(stores, report, tools.clock),
  },
  /** The score frozen when the province sent the report did not include its lateness: a new edition is added. */
  'frozen-again-when-late': {
    async write({ stores, tools }, report) {
      if (report.lateness && report.lateness.days.length > 0) await freezeScore(stores, report, 'self', tools.clock);
    },
  },
  /** Holidays that were not declared at receipt may be known when the assessment ends. */
  'late-days-counted': {
    change: async ({ stores, found }) => (found.lateness ? {} : { lateness: await countLateDays(stores, found) }),
  },
  'frozen-assessed-score': {
    write: ({ stores, tools }, report) => freezeScore(stores, report, 'assessed', tools.clock),
  },
};

async function nextReceipt(stores: YearStores, fiscalYear: number) {
  const number = await stores.reports.nextReceiptNumber(fiscalYear);
  return `SAR-${fiscalYear}-${String(number).padStart(5, '0')}`;
}
