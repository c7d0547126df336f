import { draftSentBack, frameworkSentBack } from '../../domain/meetings/sent-back.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { WorkStores } from './work-deps.ts';

/**
 * What a body did not approve and OPDC has not corrected since: the draft of the year's list, and the version of the framework
 * in force. What was settled with a party goes back by its own lifecycle.
 */
export async function pendingSentBack(stores: WorkStores, fiscalYear: number): Promise<Pending[]> {
  const recorded = await stores.resolutions.ofYear(fiscalYear);
  if (recorded.every((one) => one.decided === 'approved' || one.decided === 'noted')) return [];
  const of = { role: 'opdc-officer', fiscalYear, organisationId: 'opdc', due: null, round: null } as const;
  const bare = { ...of, indicator: null, hostIds: [], agency: null } as const;
  const found: Pending[] = [];
  const draft = await stores.catalogue.draft(fiscalYear);
  const list = draft && draftSentBack(recorded, draft);
  if (draft && list)
    found.push({
      ...{ ...bare, kind: 'correct-catalogue', permission: 'edit-catalogue' },
      ...{ returnReason: list.text, since: list.recordedAt, numbered: draft.edition },
    });
  const framework = await frameworkInForce(stores, fiscalYear);
  const version = framework && frameworkSentBack(recorded, framework);
  if (framework && version)
    found.push({
      ...{ ...bare, kind: 'correct-framework', permission: 'publish-framework' },
      ...{ returnReason: version.text, since: version.recordedAt, numbered: framework.version },
    });
  return found;
}
