import { nameInOffice } from '../../domain/people/actor.ts';
import { holdingFor } from '../../domain/people/is-permitted.ts';
import { isAssessedRound } from '../../domain/reporting/assessed-round.ts';
import { carriedPartOf } from '../../domain/reporting/carried.ts';
import type { ReportEffect } from '../../domain/reporting/report-moves.ts';
import type { Effect } from '../lifecycle/lifecycle.ts';
import { frameworkOf, frameworkOfParty } from '../year/framework-of.ts';
import { carryInto, carryToMembers } from './carry-results.ts';
import { chargeLateDays, countLateDays } from './count-late-days.ts';
import { followAgreement } from './follow-agreement.ts';
import { freezeSar } from './freeze-sar.ts';
import { freezeScore } from './freeze-score.ts';
import { nextReceipt } from './next-receipt.ts';
import { reopenResults } from './reopen-results.ts';
import type { ReportTypes } from './report-types.ts';
import { rescoreReport } from './rescore-party.ts';
import { lastEditionTaken } from './take-last-edition.ts';

type ReportFollowing = Effect<ReportTypes>;

/**
 * The governor endorses, or a deputy acting for the governor (ปฏิบัติราชการแทน), and the report thereby arrives at OPDC. The
 * first arrival counts (S2 ข้อ 1.5.2): how late the round's report is, is settled then, whatever is returned and sent later.
 */
const arrival: ReportFollowing = {
  async change({ stores, actor, input, found, now }) {
    const holding = holdingFor('endorse-report', actor, { organisationId: input.organisationId });
    const firstArrivedAt = found.firstArrivedAt ?? now;
    const lateness = await countLateDays(stores, { ...found, firstArrivedAt });
    const unreceived = { receivedAt: null, receiptNumber: null };
    return {
      submittedAt: now,
      endorsedName: nameInOffice(actor, holding),
      endorsedFor: holding?.onBehalfOf ?? null,
      firstArrivedAt,
      lateness,
      ...unreceived,
    };
  },
  journalled: (_attempt, { submittedAt, endorsedName, endorsedFor, lateness }) => ({
    after: { submittedAt, endorsedName, endorsedFor, lateness },
  }),
};

/** What was endorsed is an edition of its own, kept word for word; the journal knows its number and the hash of its text. */
const keptEdition: ReportFollowing = {
  async written({ stores }, report) {
    const { sentAt, submittedAt, endorsedName, endorsedFor = null } = report;
    if (submittedAt === null) throw new Error('a report that has not been endorsed is no edition');
    const arrived = { sentAt, arrivedAt: submittedAt, endorsedName, endorsedFor };
    const edition = await stores.reportEditions.arrive(report, arrived);
    return { edition, reportHash: (await freezeSar(stores, report, edition)).contentHash };
  },
};

/** OPDC gives this edition a receipt of its own; how late the report was, was settled when its first edition arrived. */
const receipt: ReportFollowing = {
  async change({ stores, found, now }) {
    const receiptNumber = await nextReceipt(stores, found.fiscalYear);
    return { receivedAt: now, receiptNumber, returnReason: null };
  },
  async write({ stores, actor }, { receivedAt, receiptNumber, ...key }) {
    await stores.reportEditions.receive(key, { receivedAt, receiptNumber, receivedName: actor.name });
  },
};

const givenBack: ReportFollowing = {
  async write({ stores, actor, reason: returnReason, now: returnedAt }, report) {
    await stores.reportEditions.giveBack(report, { returnedAt, returnReason, returnedName: actor.name });
  },
};

/** Nothing is under way any more: what was sent is in the rows of its editions. */
const nothingUnderWay: ReportFollowing = {
  change: () => ({
    ...{ sentAt: null, submittedAt: null, endorsedName: null, endorsedFor: null },
    ...{ receivedAt: null, receiptNumber: null },
  }),
  journalled: () => ({}),
};

/** OPDC concludes that the party did not report: every result counts as missing, whatever was typed. */
const unreported: ReportFollowing = {
  change: ({ reason }) => ({ unreportedBecause: reason, sentAt: null, returnReason: null }),
  journalled: () => ({ after: { unreported: true } }),
};

/** Before the announcement OPDC takes it back: what the party had typed was never touched and counts again. */
const unreportedWithdrawn: ReportFollowing = {
  change: () => ({ unreportedBecause: null }),
  journalled: ({ found }) => ({ before: { unreportedBecause: found.unreportedBecause }, after: { unreported: false } }),
};

/** What the cluster has accepted and judged since then, as far as the report's new status lets it in. */
const carriedFromCluster: ReportFollowing = {
  async write({ stores, actor, tools }, report) {
    const agreement = await stores.agreements.ofRound(report);
    if (agreement) await carryInto(stores, actor, { report, agreement }, tools.clock);
  },
};

/** What was sent under an earlier version comes back under the newest. */
const agreementFollowed: ReportFollowing = {
  async write({ stores, actor, tools }, report) {
    const agreement = await stores.agreements.ofRound(report);
    if (agreement === null || agreement.version === 1) return;
    const framework = await frameworkOf(stores, agreement);
    await followAgreement(stores, actor, { framework, agreement, report }, tools.clock);
  },
};

/** Every later change of the cluster is decided: the report counts what was endorsed. */
const endorsedKept: ReportFollowing = {
  async write({ stores }, report) {
    for (const result of await stores.results.listOfRound(report)) {
      const { carried } = result;
      if (!carried?.apart || carriedPartOf(result) !== 'apart') continue;
      await stores.results.update({ ...result, carried: { ...carried, apart: { ...carried.apart, kept: true } } });
    }
  },
};

/** The effects named in `reportMoves`. */
export const reportEffects: Readonly<Record<ReportEffect, ReportFollowing>> = {
  'day-of-sending': { change: ({ now }) => ({ sentAt: now }) },
  'reason-of-return': { change: ({ reason }) => ({ returnReason: reason }) },
  'results-reopened': { write: reopenResults },
  arrival,
  'agreement-followed': agreementFollowed,
  'frozen-self-score': {
    write: ({ stores, tools }, report) => freezeScore(stores, report, 'self', tools.clock),
  },
  'kept-edition': keptEdition,
  receipt,
  'given-back': givenBack,
  'nothing-under-way': nothingUnderWay,
  'carried-from-cluster': carriedFromCluster,
  /** A cluster's provinces know that nothing comes any more. */
  'carried-to-members': {
    write: ({ stores, actor, tools }, report) => carryToMembers(stores, actor, report, tools.clock),
  },
  'endorsed-kept': endorsedKept,
  'last-edition-taken': lastEditionTaken,
  unreported,
  'unreported-withdrawn': unreportedWithdrawn,
  'scored-anew': { write: ({ stores, tools }, report) => rescoreReport(stores, report, tools.clock) },
  /** Where a panel covers the party its members score it as the first time: what each gave stays as a draft, seen by nobody else. */
  'panel-scores-anew': {
    write: ({ stores, actor, now }, report) => stores.panelCover.scoreAnew(report, { at: now, name: actor.name }),
  },
  'frozen-as-unreported': {
    async write({ stores, tools }, report) {
      // A report that never came has no self score; rounds that are only followed up have no assessed score either.
      if (!isAssessedRound(await frameworkOfParty(stores, report), report.round)) return;
      await freezeScore(stores, report, 'assessed', tools.clock);
    },
  },
  'late-days-charged': {
    write: ({ stores, tools }, report) => chargeLateDays(stores, report, tools.clock),
  },
  /** Holidays that were not declared when the report arrived may be known since then; the score they change is frozen anew. */
  'late-days-counted': {
    change: async ({ stores, found }) => (found.lateness ? {} : { lateness: await countLateDays(stores, found) }),
    async write({ stores, tools, found }, report) {
      if (found.lateness !== null || !report.lateness?.perDay) return;
      await chargeLateDays(stores, report, tools.clock);
      if (report.lateness.days.length > 0) await freezeScore(stores, report, 'self', tools.clock);
    },
  },
  'frozen-assessed-score': {
    // Only from here on there is an assessed total.
    async write({ stores, tools }, report) {
      await rescoreReport(stores, report, tools.clock);
      await freezeScore(stores, report, 'assessed', tools.clock);
    },
  },
};
