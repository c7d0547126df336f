import { changeKindNames } from '../../domain/change-requests/change-kinds.data.ts';
import { changeOfSubject } from '../../domain/change-requests/change-request.ts';
import { bodyDeciding } from '../../domain/framework/instrument.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import { refuse } from '../../domain/values/result.ts';
import { bodyAwaited, bodyNoting, decideChangeByResolution } from '../change-requests/decide-by-resolution.ts';
import { frameworkOf, frameworksOf } from '../year/framework-of.ts';
import type { PendingSubject, ResolutionAct } from './resolution-act.ts';
import { subjectTitle } from './subject-names.ts';

/**
 * Requests to change what was agreed: those that wait for the body that decides, and for the one to which they go on, for its
 * approval or for its information.
 */
export const changeRequestAct: ResolutionAct = {
  bodies(framework) {
    const bodies = [bodyDeciding(framework, 'change-request'), bodyDeciding(framework, 'joint-indicators')];
    return framework.changePolicy.value === null ? [] : bodies.filter((one) => one !== null);
  },
  async pending(stores, { fiscalYear }, _tools, { organisationId: bodyId }) {
    const sent = await stores.changeRequests.listSent(fiscalYear);
    if (sent.length === 0) return [];
    const parties = [...new Set(sent.map(({ organisationId }) => organisationId))];
    const agreements = await stores.agreements.listOfParties(parties, fiscalYear);
    const frameworks = await frameworksOf(stores, agreements);
    const named = await stores.organisations.list({ kind: null, provinceId: null });
    return sent.flatMap((request): PendingSubject[] => {
      const { organisationId, number, code, kind } = request;
      const agreement = agreements.find((one) => one.organisationId === organisationId);
      const framework = agreement && frameworks.get(agreement);
      if (framework === undefined) return [];
      const told = bodyNoting(framework, request);
      const body = bodyAwaited(framework, request) ?? told;
      if (body?.organisationId !== bodyId) return [];
      const party = named.find(({ id }) => id === organisationId);
      const name = `${partyTitle(party?.name ?? organisationId)} คำขอที่ ${number}`;
      const label = `${name} ตัวชี้วัด ${code}: ${changeKindNames[kind]}${told === null ? '' : ' (เพื่อทราบ)'}`;
      return [{ key: `${fiscalYear}/${organisationId}~${number}`, label }];
    });
  },
  async act(stores, tools, { actor, key, resolution }) {
    const parts = changeOfSubject(key);
    const agreement = parts && (await stores.agreements.find(parts.organisationId, parts.fiscalYear));
    if (parts === null || agreement === null)
      return refuse('resolution-subject-unknown', { subject: await subjectTitle(stores, 'change-request', key) });
    const framework = await frameworkOf(stores, agreement);
    return stores.reach.widened([parts.organisationId], () =>
      decideChangeByResolution(stores, tools, actor, { ...parts, resolution, framework }),
    );
  },
};
