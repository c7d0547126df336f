import type { ApprovalSubject } from '../../domain/agreement/approval.ts';
import { approvalsMissing } from '../../domain/agreement/approvals-needed.ts';
import { jointTargets } from '../../domain/agreement/joint-targets.ts';
import type { DecisionSubject } from '../../domain/framework/agreement-schema.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { bodyDeciding } from '../../domain/framework/instrument.ts';
import { statedApproval } from '../../domain/framework/stated-approval.ts';
import { decisionNames, type Resolution } from '../../domain/meetings/resolution.ts';
import { sentBackOn } from '../../domain/meetings/sent-back.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { approveByResolution } from '../agreement/approve-by-resolution.ts';
import { approveEditionByResolution } from '../catalogue/approve-edition.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import { changeRequestAct } from './change-request-act.ts';
import { checkLaid, editionKeyOf, readEditionKey } from './edition-laid.ts';
import { incentivesAct } from './incentives-act.ts';
import type { PendingSubject, ResolutionAct } from './resolution-act.ts';
import type { ResolutionTables } from './resolution-deps.ts';
import type { RecordedResolution } from './resolution-ports.ts';
import { settlesFramework } from './resolved-before.ts';
import { resultsAct } from './results-act.ts';
import { subjectTitle } from './subject-names.ts';

/** The year, then what within it: `2568/TH-42`, `2568/3`. */
function partsOfKey(key: string): { readonly fiscalYear: number; readonly within: string } | null {
  const [, year, within] = /^(25\d\d|26\d\d)\/([^/]+)$/.exec(key) ?? [];
  return year === undefined || within === undefined ? null : { fiscalYear: Number(year), within };
}

/** The key of something numbered within its year: a version of the framework. */
function numberedKey(key: string): { readonly fiscalYear: number; readonly number: number } | null {
  const parts = partsOfKey(key);
  if (parts === null || !/^\d{1,6}$/.test(parts.within)) return null;
  return { fiscalYear: parts.fiscalYear, number: Number(parts.within) };
}

/** Whether it is this body that the year lets decide on subjects of the kind. */
function decidedBy(
  framework: Framework,
  kind: DecisionSubject,
  { bodyId }: Pick<Resolution, 'bodyId'>,
): Outcome<true, 'body-does-not-decide'> {
  const body = bodyDeciding(framework, kind);
  if (body !== null && body.organisationId === bodyId) return accept(true);
  return refuse('body-does-not-decide', { body: body?.name ?? 'คณะที่กรอบของปีระบุ' });
}

/** Every party whose settled agreement still lacks this approval; a resolution approves it or sends it back. */
function approvalAct(subject: ApprovalSubject): ResolutionAct {
  return {
    async pending(stores, { fiscalYear }) {
      const settled = (await stores.agreements.list(fiscalYear)).filter((one) => one.status === 'settled');
      const ids = settled.map((one) => one.organisationId);
      const agreements = ids.length === 0 ? [] : await stores.agreements.listOfParties(ids, fiscalYear);
      const waiting: PendingSubject[] = [];
      for (const agreement of agreements) {
        const framework = await stores.frameworks.version(fiscalYear, agreement.frameworkVersion);
        if (!framework || !approvalsMissing(framework, agreement).some((one) => one.subject === subject)) continue;
        const party = await stores.organisations.find(agreement.organisationId);
        const label = partyTitle(party?.name ?? agreement.organisationId);
        const targets =
          subject === 'joint-indicators' ? { targets: jointTargets(framework, agreement.indicators) } : {};
        waiting.push({ key: `${fiscalYear}/${agreement.organisationId}`, label, ...targets });
      }
      return waiting;
    },
    async targets(stores, key) {
      const parts = subject === 'joint-indicators' ? partsOfKey(key) : null;
      const agreement = parts && (await stores.agreements.find(parts.within, parts.fiscalYear));
      const framework =
        agreement && (await stores.frameworks.version(agreement.fiscalYear, agreement.frameworkVersion));
      return framework ? jointTargets(framework, agreement.indicators) : [];
    },
    async act(stores, tools, { actor, key, resolution }) {
      const parts = partsOfKey(key);
      if (parts === null) return unknown(stores, subject, key);
      const { fiscalYear, within: organisationId } = parts;
      return stores.reach.widened([organisationId], () =>
        approveByResolution(stores, tools, actor, { organisationId, fiscalYear, subject, resolution }),
      );
    },
  };
}

/** There is nothing of this kind and key; it is told by its name. */
async function unknown(stores: ResolutionTables, kind: DecisionSubject, key: string) {
  return refuse('resolution-subject-unknown', { subject: await subjectTitle(stores, kind, key) });
}

/** What a body said of the subject before, where it did not approve it. */
function before(recorded: readonly RecordedResolution[], kind: DecisionSubject, key: string): string {
  const back = sentBackOn(recorded, kind, key);
  return back === null ? '' : ` (มติครั้งที่ ${back.meetingNumber}: ${decisionNames[back.decided]})`;
}

/**
 * The version of the framework in force, until a body has approved it or where its own documents state that one did. Whatever
 * it decides, the version stays in force.
 */
const frameworkAct: ResolutionAct = {
  async pending(stores, framework) {
    if (statedApproval(framework) !== null) return [];
    const { fiscalYear, version, name } = framework;
    const key = `${fiscalYear}/${version}`;
    const recorded = await stores.resolutions.ofYear(fiscalYear);
    if (recorded.some((one) => settlesFramework(one, key))) return [];
    return [{ key, label: `${name} ฉบับที่ ${version}${before(recorded, 'framework', key)}` }];
  },
  async act(stores, _tools, { key, resolution }) {
    const version = numberedKey(key);
    const found = version && (await stores.frameworks.version(version.fiscalYear, version.number));
    if (!found) return unknown(stores, 'framework', key);
    const decided = decidedBy(found, 'framework', resolution);
    const stated = statedApproval(found);
    if (!decided.ok || stated === null) return decided;
    return refuse('resolution-already-stated', { body: stated.bodyName, resolved: stated.words });
  },
};

/** The draft of the year's list, as it was laid before the body; approved it is the edition in force. */
const editionAct: ResolutionAct = {
  async pending(stores, { fiscalYear }, { secrets }) {
    const draft = await stores.catalogue.draft(fiscalYear);
    if (!draft) return [];
    const label = `รายการตัวชี้วัด ปีงบประมาณ พ.ศ. ${fiscalYear} ฉบับที่ ${draft.edition}`;
    const recorded = await stores.resolutions.ofYear(fiscalYear);
    const said = before(recorded, 'catalogue-edition', `${fiscalYear}/${draft.edition}`);
    return [{ key: editionKeyOf(draft, secrets), label: `${label}${said}` }];
  },
  async act(stores, { clock, secrets }, { actor, key, laid, resolution }) {
    const edition = readEditionKey(key);
    const framework = edition && (await frameworkInForce(stores, edition.fiscalYear));
    const draft = edition && (await stores.catalogue.draft(edition.fiscalYear));
    if (!framework || draft?.edition !== edition?.edition || !draft) return unknown(stores, 'catalogue-edition', key);
    const decided = decidedBy(framework, 'catalogue-edition', resolution);
    if (!decided.ok) return decided;
    if (resolution.decided !== 'approved') return accept(true);
    const isLaid = await checkLaid(stores, secrets, draft, laid);
    if (!isLaid.ok) return isLaid;
    const { fiscalYear } = framework;
    return stores.reach.widened(['opdc'], () =>
      approveEditionByResolution(stores, clock, actor, { fiscalYear, resolution }),
    );
  },
};

/** The kinds of subject on which a resolution acts; of the others the minutes alone tell. */
export const resolutionActs: Readonly<Record<DecisionSubject, ResolutionAct>> = {
  framework: frameworkAct,
  'catalogue-edition': editionAct,
  'settled-agreement': approvalAct('settled-agreement'),
  'indicator-details': approvalAct('indicator-details'),
  'joint-indicators': approvalAct('joint-indicators'),
  'change-request': changeRequestAct,
  results: resultsAct,
  incentives: incentivesAct,
};
