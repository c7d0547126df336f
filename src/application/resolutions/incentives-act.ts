import { keyOfAllocation, statusOfAllocation } from '../../domain/incentives/incentive-allocation.ts';
import { decideAllocationByResolution } from '../incentives/decide-allocation.ts';
import type { ResolutionAct } from './resolution-act.ts';

/**
 * Allocations of incentives that OPDC laid before the body of the year, one at a time. Their names have no money in them: the
 * agenda of a meeting that was called is public.
 */
export const incentivesAct: ResolutionAct = {
  async pending(stores, { fiscalYear }) {
    const all = await stores.incentives.listOfYear(fiscalYear);
    return all
      .filter((one) => statusOfAllocation(one, all) === 'laid')
      .map((one) => ({
        key: keyOfAllocation(one),
        label: `รายการที่ ${one.number} รหัส ${one.contentHash.slice(0, 16)}`,
      }));
  },
  act: (stores, tools, { actor, key, resolution }) =>
    decideAllocationByResolution(stores, tools, actor, { key, resolution }),
};
