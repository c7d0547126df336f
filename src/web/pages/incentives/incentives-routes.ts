import { h } from 'preact';
import { keepAllocation } from '../../../application/incentives/keep-allocation.ts';
import { proveAndLayAllocation } from '../../../application/incentives/lay-allocation.ts';
import {
  readOneAllocation,
  readOwnIncentive,
  readYearIncentives,
} from '../../../application/incentives/read-allocations.ts';
import { incentivesSheet } from '../../../application/papers/incentives-sheet.ts';
import { provingIn } from '../../../application/people/proof-deps.ts';
import { keepAllocationRoute, layAllocationRoute } from '../../../contract/api/incentives.ts';
import { toCsv } from '../../../documents/table/csv-table.ts';
import { toXlsx } from '../../../documents/table/xlsx-table.ts';
import { levelField, mostLevels } from '../../../domain/incentives/incentive-rules.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { byAlphabet } from '../../../domain/results/order-of-parties.ts';
import { accept, type Refusal } from '../../../domain/values/result.ts';
import { matching } from '../../asked-values.ts';
import { errorsOf, type FormBody, textOf } from '../../form-body.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { sendTable } from '../../send-file.ts';
import { sendSheet, setInType, sheetRefusals } from '../../send-sheet.ts';
import { file, form, page } from '../../serve-page.ts';
import { incentiveText } from '../../text/incentive-text.ts';
import { AllocationPage } from './allocation-page.tsx';
import { allocationColumns } from './allocation-table.ts';
import { IncentivesPage } from './incentives-page.tsx';
import type { IncentivesState } from './incentives-state.ts';
import { OwnIncentivePage } from './own-incentive-page.tsx';

const who = 'sign-in-if-forbidden';
const frame = { width: 'board', islands: ['focus-errors', 'count-letters'] } as const;
const ofYear = ['forbidden', 'framework-not-found', 'incentives-not-in-year'] as const;
const ofOne = [...ofYear, 'incentives-not-found'] as const;

const yearPage = page({
  address: paths.incentives,
  who,
  refusals: ofYear,
  frame,
  async show({ deps, actor, key }, state: IncentivesState | null) {
    const reading = await readYearIncentives(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${incentiveText.title} ${key.fiscalYear}`,
      body: h(IncentivesPage, { reading: reading.value, state }),
    });
  },
});

const onePage = page({
  address: paths.incentiveAllocation,
  asks: { with: matching(/^\d{1,6}$/) },
  who,
  refusals: ofOne,
  frame,
  async show({ deps, actor, key, asked }, state: IncentivesState | null) {
    const beside = Number(asked('with')) || null;
    const reading = await readOneAllocation(deps, actor, { ...key, beside });
    if (!reading.ok) return reading;
    return accept({
      title: `${incentiveText.title} ${key.fiscalYear} ${incentiveText.number} ${key.number}`,
      body: h(AllocationPage, { reading: reading.value, userId: actor.userId, state }),
    });
  },
});

const asTyped = (typed: FormBody, why: readonly Refusal[]): IncentivesState => ({ errors: errorsOf(why), typed });

function readTyped(body: FormBody) {
  const levels = Array.from({ length: mostLevels }, (_, index) => ({
    name: textOf(body, levelField(index, 'name')),
    from: textOf(body, levelField(index, 'from')),
    share: textOf(body, levelField(index, 'share')),
  }));
  const unit = textOf(body, 'unit') === 'satang' ? ('satang' as const) : ('baht' as const);
  return { name: textOf(body, 'name'), reason: textOf(body, 'reason'), budget: textOf(body, 'budget'), unit, levels };
}

const keepForm = form({
  address: paths.incentives,
  who,
  page: yearPage,
  read: readTyped,
  act: ({ deps, actor, key, input }) => keepAllocation(deps, actor, { ...key, ...input }),
  refusals: { ...atForm(keepAllocationRoute.refusals), ...ownPage(ofYear) },
  goTo: ({ fiscalYear, number }) => ({
    to: paths.incentiveAllocation(fiscalYear, number),
    notice: incentiveText.keptNow,
  }),
  again: ({ refusals: why }, { body }) => asTyped(body, why),
});

const layForm = form({
  address: paths.incentiveLay,
  who,
  page: onePage,
  read: (body) => ({ proof: proofOf(body) }),
  act: ({ deps, actor, key, input }) => proveAndLayAllocation(provingIn(deps), actor, { ...key, ...input }),
  refusals: { ...atForm(layAllocationRoute.refusals), ...ownPage(ofOne) },
  goTo: (_, { key }) => ({ to: paths.incentiveAllocation(key.fiscalYear, key.number), notice: incentiveText.laidNow }),
  again: ({ refusals: why }, { body }) => asTyped(body, why),
});

const tableFile = file({
  address: paths.incentiveTable,
  who,
  refusals: ofOne,
  read: ({ deps, actor, key }) => readOneAllocation(deps, actor, key),
  send({ shown }, { reply, key: { fiscalYear, number, format } }) {
    const title = `${incentiveText.fileName} ${fiscalYear} ${incentiveText.number} ${number}`;
    const rows = byAlphabet(shown.content.allocation.parties);
    return sendTable(reply, {
      plainName: `incentives-${fiscalYear}-${number}.${format}`,
      thaiName: `${title}.${format}`,
      bytes: format === 'csv' ? toCsv(allocationColumns, rows) : toXlsx(title, allocationColumns, rows),
    });
  },
});

const paperFile = file({
  address: paths.incentivePaper,
  cost: 'document',
  who,
  refusals: [...ofOne, ...sheetRefusals],
  read: async ({ deps, actor, key }) =>
    setInType(deps.papers, await readOneAllocation(deps, actor, key), incentivesSheet),
  send: (bytes, { reply, key }) => sendSheet(reply, `incentives-${key.fiscalYear}-${key.number}`, bytes),
});

const ownPageOfProvince = page({
  address: paths.ownIncentive,
  who,
  refusals: [...ofYear, 'not-found'],
  async show({ deps, actor, key }) {
    const reading = await readOwnIncentive(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${incentiveText.ownTitle} ${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
      body: h(OwnIncentivePage, { reading: reading.value }),
    });
  },
});

/** The allocation of incentives: what is simulated, one of them with its files and its way to the body, a province's own. */
export const incentivesRoutes = [yearPage, onePage, keepForm, layForm, tableFile, paperFile, ownPageOfProvince];
