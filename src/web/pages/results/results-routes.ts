import { h } from 'preact';
import { readYearIncentives } from '../../../application/incentives/read-allocations.ts';
import { resultsSheet } from '../../../application/papers/results-sheet.ts';
import { provingIn } from '../../../application/people/proof-deps.ts';
import { proveAndAnnounceResults } from '../../../application/results/announce-results.ts';
import { correctResults } from '../../../application/results/correct-results.ts';
import { prepareSummary } from '../../../application/results/prepare-summary.ts';
import { readRoundResults, readYearResults } from '../../../application/results/read-results.ts';
import { recordCabinet } from '../../../application/results/record-cabinet.ts';
import {
  announceResultsRoute,
  correctResultsRoute,
  prepareResultsRoute,
  recordCabinetRoute,
} from '../../../contract/api/results.ts';
import { toCsv } from '../../../documents/table/csv-table.ts';
import { toXlsx } from '../../../documents/table/xlsx-table.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { accept, type Refusal, refuse } from '../../../domain/values/result.ts';
import { dateOf, errorsOf, type FormBody, textOf } from '../../form-body.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { sendTable } from '../../send-file.ts';
import { sendSheet, setInType, sheetRefusals } from '../../send-sheet.ts';
import { file, form, page } from '../../serve-page.ts';
import { resultsText } from '../../text/results-text.ts';
import { checkRoutes } from './check-routes.ts';
import { CorrectPage } from './correct-page.tsx';
import { outcomeColumns } from './outcome-table.ts';
import type { ResultsState } from './results-state.ts';
import { RoundResultsPage } from './round-results-page.tsx';
import { YearResultsPage } from './year-results-page.tsx';

const frame = { width: 'board', islands: ['focus-errors', 'count-letters'] } as const;
const readRefusals = ['forbidden', 'not-found', 'framework-not-found', 'results-not-found'] as const;

const yearPage = page({
  address: paths.yearResults,
  who: 'anyone',
  refusals: ['forbidden', 'framework-not-found'],
  frame: { width: 'board' },
  async show({ deps, actor, key }) {
    const reading = await readYearResults(deps, actor, key);
    if (!reading.ok) return reading;
    const { fiscalYear } = key;
    const { rounds, framework: rules } = reading.value;
    const readsIncentives = rules.incentives !== undefined && (await readYearIncentives(deps, actor, key)).ok;
    return accept({
      title: `${resultsText.title} ${fiscalYear}`,
      body: h(YearResultsPage, { fiscalYear, rounds, readsIncentives }),
    });
  },
});

const roundPage = page({
  address: paths.roundResults,
  who: 'anyone',
  refusals: readRefusals,
  frame,
  async show({ deps, actor, key }, state: ResultsState | null) {
    const reading = await readRoundResults(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${resultsText.title} ${roundName(key.round)} ${key.fiscalYear}`,
      body: h(RoundResultsPage, { reading: reading.value, userId: actor.userId, state }),
    });
  },
});

const editionPage = page({
  address: paths.resultEdition,
  who: 'anyone',
  refusals: readRefusals,
  frame,
  async show({ deps, actor, key }, state: ResultsState | null) {
    const reading = await readRoundResults(deps, actor, { ...key, edition: key.number });
    if (!reading.ok) return reading;
    return accept({
      title: `${resultsText.title} ${roundName(key.round)} ${key.fiscalYear} ${resultsText.edition} ${key.number}`,
      body: h(RoundResultsPage, { reading: reading.value, userId: actor.userId, state }),
    });
  },
});

const asTyped = (typed: FormBody, why: readonly Refusal[]): ResultsState => ({ errors: errorsOf(why), typed });

const own = ownPage(['forbidden', 'not-found', 'framework-not-found', 'results-not-found']);

const prepareForm = form({
  address: paths.roundResults,
  who: 'sign-in-if-forbidden',
  page: roundPage,
  read: (body) => ({ reason: textOf(body, 'reason') }),
  act: ({ deps, actor, key, input }) => prepareSummary(deps, actor, { ...key, ...input }),
  refusals: { ...atForm(prepareResultsRoute.refusals), ...own },
  goTo: (_, { key }) => ({ to: paths.roundResults(key.fiscalYear, key.round), notice: resultsText.preparedNow }),
  again: ({ refusals: why }, { body }) => asTyped(body, why),
});

const cabinetForm = form({
  address: paths.resultCabinet,
  who: 'sign-in-if-forbidden',
  page: editionPage,
  read: (body) => ({ letter: textOf(body, 'letter'), heldOn: dateOf(body, 'heldOn') }),
  act: ({ deps, actor, key: { number: edition, ...key }, input }) =>
    recordCabinet(deps, actor, { ...key, edition, ...input }),
  refusals: { ...atForm(recordCabinetRoute.refusals), ...own },
  goTo: (_, { key }) => ({ to: paths.roundResults(key.fiscalYear, key.round), notice: resultsText.cabinetNow }),
  again: ({ refusals: why }, { body }) => asTyped(body, why),
});

const announceForm = form({
  address: paths.resultAnnounce,
  who: 'sign-in-if-forbidden',
  page: editionPage,
  read: (body) => ({ proof: proofOf(body) }),
  act: ({ deps, actor, key: { number: edition, ...key }, input }) =>
    proveAndAnnounceResults(provingIn(deps), actor, { ...key, edition, ...input }),
  refusals: { ...atForm(announceResultsRoute.refusals), ...own },
  goTo: (_, { key }) => ({ to: paths.roundResults(key.fiscalYear, key.round), notice: resultsText.announcedNow }),
  again: ({ refusals: why }, { body }) => asTyped(body, why),
});

const correctPage = page({
  address: paths.correctResults,
  asks: { party: (text: string) => (/^[\w-]{1,60}$/.test(text) ? text : undefined) },
  who: 'sign-in-if-forbidden',
  refusals: [...readRefusals, 'results-not-announced'],
  frame,
  async show({ deps, actor, key, asked }, state: ResultsState | null) {
    const reading = await readRoundResults(deps, actor, key);
    if (!reading.ok) return reading;
    if (!reading.value.mayPrepare) return refuse('forbidden');
    const announced = reading.value.editions.findLast(({ status }) => status === 'announced');
    if (announced === undefined) return refuse('results-not-announced');
    const standing = await readRoundResults(deps, actor, { ...key, edition: announced.edition });
    if (!standing.ok) return standing;
    const { shown: last } = reading.value;
    return accept({
      title: `${resultsText.correct} ${roundName(key.round)} ${key.fiscalYear}`,
      body: h(CorrectPage, {
        reading: standing.value,
        awaited: last?.corrects === announced.edition ? last.content : null,
        asked: state === null ? asked('party') : textOf(state.typed, 'party'),
        state,
      }),
    });
  },
});

function readCorrections(body: FormBody) {
  const organisationId = textOf(body, 'party');
  const codes = Object.keys(body).flatMap((name) => (name.startsWith('score.') ? [name.slice('score.'.length)] : []));
  const corrections = codes.map((code) => ({
    ...{ organisationId, code, score: textOf(body, `score.${code}`), note: textOf(body, `note.${code}`) },
  }));
  return { reason: textOf(body, 'reason'), corrections };
}

const correctForm = form({
  address: paths.correctResults,
  who: 'sign-in-if-forbidden',
  page: correctPage,
  read: readCorrections,
  act: ({ deps, actor, key, input }) => correctResults(deps, actor, { ...key, ...input }),
  refusals: { ...atForm(correctResultsRoute.refusals), ...ownPage(['forbidden', 'framework-not-found']) },
  goTo: (_, { key }) => ({ to: paths.roundResults(key.fiscalYear, key.round), notice: resultsText.preparedNow }),
  again: ({ refusals: why }, { body }) => asTyped(body, why),
});

const tableFile = file({
  address: paths.resultTable,
  who: 'anyone',
  refusals: readRefusals,
  read: ({ deps, actor, key }) => readRoundResults(deps, actor, { ...key, edition: key.number }),
  send({ shown }, { reply, key: { fiscalYear, round, number, format } }) {
    const title = `${resultsText.fileName} ${fiscalYear} ${roundName(round)} ${resultsText.edition} ${number}`;
    const rows = shown?.content.parties ?? [];
    const columns = shown === null ? [] : outcomeColumns(shown.content);
    return sendTable(reply, {
      plainName: `results-${fiscalYear}-${round}-${number}.${format}`,
      thaiName: `${title}.${format}`,
      bytes: format === 'csv' ? toCsv(columns, rows) : toXlsx(title, columns, rows),
    });
  },
});

const paperFile = file({
  address: paths.resultPaper,
  cost: 'document',
  who: 'anyone',
  refusals: [...readRefusals, ...sheetRefusals],
  read: async ({ deps, actor, key }) => {
    const reading = await readRoundResults(deps, actor, { ...key, edition: key.number });
    if (!reading.ok) return reading;
    const { shown, differences } = reading.value;
    return setInType(
      deps.papers,
      shown === null ? refuse('results-not-found') : accept({ shown, differences }),
      resultsSheet,
    );
  },
  send: (bytes, { reply, key }) => sendSheet(reply, `results-${key.fiscalYear}-${key.round}-${key.number}`, bytes),
});

/** The results of a year: its rounds, one edition with its files, what is done with it, and how it is checked. */
export const resultsRoutes = [
  ...[yearPage, roundPage, editionPage, correctPage],
  ...[prepareForm, cabinetForm, announceForm, correctForm],
  ...[tableFile, paperFile, ...checkRoutes],
];
