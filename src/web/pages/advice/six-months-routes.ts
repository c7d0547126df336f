import { h } from 'preact';
import { readSixMonthList, readSixMonths } from '../../../application/advice/read-six-months.ts';
import { publishSixMonths, saveSixMonths } from '../../../application/advice/write-six-months.ts';
import { adviceRefusals } from '../../../contract/refusals/advice.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept } from '../../../domain/values/result.ts';
import { dayOrNull, type FormBody, textOf } from '../../form-body.ts';
import { type FormState, refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendSheet, setInType, sheetRefusals } from '../../send-sheet.ts';
import { file, form, page } from '../../serve-page.ts';
import { sixMonthsText } from '../../text/advice-text.ts';
import { SixMonthsListPage } from './six-months-list-page.tsx';
import { SixMonthsPage } from './six-months-page.tsx';
import { sixMonthsSheet } from './six-months-sheet.ts';

const who = 'sign-in-if-forbidden';

const listPage = page({
  address: paths.sixMonthsList,
  who,
  refusals: ['forbidden', 'framework-not-found'],
  frame: { current: 'national', width: 'board' },
  async show({ deps, actor, key }) {
    const list = await readSixMonthList(deps, actor, key);
    if (!list.ok) return list;
    return accept({
      title: `${sixMonthsText.title} ${key.fiscalYear}`,
      body: h(SixMonthsListPage, { list: list.value }),
    });
  },
});

const readRefusals = ['forbidden', 'not-found', 'six-months-not-in-year', 'six-months-not-received'] as const;

const sixMonthsPage = page({
  address: paths.sixMonths,
  who,
  refusals: readRefusals,
  frame: { width: 'board', islands: ['focus-errors', 'count-letters'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readSixMonths(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${sixMonthsText.title} ${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
      body: h(SixMonthsPage, { reading: reading.value, state: state ?? untouchedForms }),
    });
  },
});

const paper = file({
  address: paths.sixMonthsPaper,
  cost: 'document',
  who,
  refusals: [...readRefusals, ...sheetRefusals],
  read: async ({ deps, actor, key }) =>
    setInType(deps.papers, await readSixMonths(deps, actor, key), sixMonthsSheet, key.format),
  send: (bytes, { reply, key }) =>
    sendSheet(reply, `six-months-${key.fiscalYear}-${key.organisationId}`, bytes, key.format),
});

const refusals = {
  ...atForm(adviceRefusals),
  ...atForm(['changed-meanwhile']),
  ...ownPage(['forbidden', 'not-found', 'six-months-not-in-year', 'six-months-not-received']),
};

const prefix = 'words.';
const wordsOf = (body: FormBody) =>
  Object.fromEntries(
    Object.keys(body)
      .filter((name) => name.startsWith(prefix))
      .map((name) => [name.slice(prefix.length), textOf(body, name)]),
  );

const saveForm = form({
  address: paths.sixMonths,
  who,
  page: sixMonthsPage,
  read: (body) => ({ summary: textOf(body, 'summary'), words: wordsOf(body) }),
  act: ({ deps, actor, key, input, rowVersion }) => saveSixMonths(deps, actor, { ...key, ...input, rowVersion }),
  refusals,
  goTo: (_, { key }) => ({ to: paths.sixMonths.of(key), notice: sixMonthsText.saved }),
  again: ({ refusals: why }, { body }) => refusedForm('write', body, why),
});

const publishForm = form({
  address: paths.sixMonthsPublish,
  who,
  page: sixMonthsPage,
  read: (body) => ({ replyBy: dayOrNull(body, 'replyBy') }),
  act: ({ deps, actor, key, input, rowVersion }) => publishSixMonths(deps, actor, { ...key, ...input, rowVersion }),
  refusals,
  goTo: (_, { key }) => ({ to: paths.sixMonths.of(key), notice: sixMonthsText.published }),
  again: ({ refusals: why }, { body }) => refusedForm('publish', body, why),
});

/** OPDC's analyses of six months. */
export const sixMonthsRoutes = [listPage, sixMonthsPage, paper, saveForm, publishForm];
