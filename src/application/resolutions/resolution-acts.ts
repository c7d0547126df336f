import type { ApprovalSubject } from '../../domain/agreement/approval.ts';
import { approvalsMissing } from '../../domain/agreement/approvals-needed.ts';
import type { DecisionSubject } from '../../domain/framework/agreement-schema.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Resolution } from '../../domain/meetings/resolution.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type ApproveRefusal, approveByResolution } from '../agreement/approve-by-resolution.ts';
import { type ApproveDraftRefusal, approveEditionByResolution } from '../catalogue/approve-edition.ts';
import type { Clock, Secrets } from '../ports.ts';
import type { ResolutionTables } from './resolution-deps.ts';

/** What waits for a resolution: its key, and what it is in Thai. */
export interface PendingSubject {
  readonly key: string;
  readonly label: string;
}

interface ActingTools {
  readonly clock: Clock;
  readonly secrets: Pick<Secrets, 'sha256'>;
}

export type ActRefusal = ApproveRefusal | ApproveDraftRefusal | 'resolution-subject-unknown';

/** One kind of subject: what of it waits for a resolution in a year, and how a resolution acts on one. */
interface ResolutionAct {
  pending(stores: ResolutionTables, framework: Framework): Promise<readonly PendingSubject[]>;
  act(
    stores: ResolutionTables,
    tools: ActingTools,
    call: { readonly actor: Actor; readonly key: string; readonly resolution: Resolution },
  ): Promise<Outcome<unknown, ActRefusal>>;
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
        waiting.push({ key: `${fiscalYear}/${agreement.organisationId}`, label });
      }
      return waiting;
    },
    async act(stores, tools, { actor, key, resolution }) {
      const [year = '', organisationId = ''] = key.split('/');
      const fiscalYear = Number(year);
      return stores.reach.widened([organisationId], () =>
        approveByResolution(stores, tools, actor, { organisationId, fiscalYear, subject, resolution }),
      );
    },
  };
}

/** The version of the framework in force, until a resolution about it is recorded. */
const frameworkAct: ResolutionAct = {
  async pending(stores, { fiscalYear, version, name }) {
    const key = `${fiscalYear}/${version}`;
    const resolved = (await stores.resolutions.ofYear(fiscalYear)).some(
      (one) => one.subjectKind === 'framework' && one.subjectKeys.includes(key),
    );
    return resolved ? [] : [{ key, label: `${name} ฉบับที่ ${version}` }];
  },
  async act(stores, _tools, { key }) {
    const [year, version] = key.split('/').map(Number);
    const found = await stores.frameworks.version(year ?? 0, version ?? 0);
    return found ? accept(true) : refuse('resolution-subject-unknown', { subject: key });
  },
};

/** The draft of the year's list; approved it is the edition in force. */
const editionAct: ResolutionAct = {
  async pending(stores, { fiscalYear }) {
    const draft = await stores.catalogue.draft(fiscalYear);
    if (!draft) return [];
    const label = `รายการตัวชี้วัด ปีงบประมาณ พ.ศ. ${fiscalYear} ฉบับที่ ${draft.edition}`;
    return [{ key: `${fiscalYear}/${draft.edition}`, label }];
  },
  async act(stores, { clock }, { actor, key, resolution }) {
    const [fiscalYear = 0, edition = 0] = key.split('/').map(Number);
    const draft = await stores.catalogue.draft(fiscalYear);
    if (draft?.edition !== edition) return refuse('resolution-subject-unknown', { subject: key });
    if (resolution.decided !== 'approved') return accept(true);
    return stores.reach.widened(['opdc'], () =>
      approveEditionByResolution(stores, clock, actor, { fiscalYear, resolution }),
    );
  },
};

/** The kinds of subject on which a resolution acts; of the others the minutes alone tell. */
export const resolutionActs: Readonly<Partial<Record<DecisionSubject, ResolutionAct>>> = {
  framework: frameworkAct,
  'catalogue-edition': editionAct,
  'settled-agreement': approvalAct('settled-agreement'),
  'indicator-details': approvalAct('indicator-details'),
  'joint-indicators': approvalAct('joint-indicators'),
};
