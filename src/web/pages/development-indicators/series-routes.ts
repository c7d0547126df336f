import { h } from 'preact';
import { confirmValues } from '../../../application/development-indicators/confirm-values.ts';
import { readSeries } from '../../../application/development-indicators/read-series.ts';
import { saveDevelopmentIndicator } from '../../../application/development-indicators/save-development-indicator.ts';
import { saveOneValue } from '../../../application/development-indicators/save-values.ts';
import { useAsBaseline } from '../../../application/development-indicators/use-as-baseline.ts';
import { agreementRefusals } from '../../../contract/refusals/agreement.ts';
import { developmentRefusals } from '../../../contract/refusals/development-indicators.ts';
import { indicatorRefusals } from '../../../contract/refusals/indicator.ts';
import { scoringRefusals } from '../../../contract/refusals/scoring.ts';
import { valueRefusals } from '../../../contract/refusals/values.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { matching } from '../../asked-values.ts';
import { type FormBody, textOf } from '../../form-body.ts';
import { atForm, ownPage, type PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { rowVersionIn } from '../../row-version.ts';
import { form, page } from '../../serve-page.ts';
import { developmentText } from '../../text/development-text.ts';
import { DefinitionPage, typedDefinition, writingFrame } from './definition-page.tsx';
import { type DevelopmentState, shownAgain } from './development-state.ts';
import { typedValue } from './series-forms.tsx';
import { SeriesPage } from './series-page.tsx';

const frame = { width: 'board', islands: ['focus-errors'] } as const;

interface SeriesKey {
  readonly organisationId: string;
  readonly code: string;
}

const seriesPage = page({
  address: paths.series,
  asks: { with: matching(/^TH-\d\d$/) },
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  frame,
  async show({ deps, actor, key, asked }: PageCall<SeriesKey>, state: DevelopmentState | null) {
    const reading = await readSeries(deps, actor, key);
    if (!reading.ok) return reading;
    const { indicator, organisation } = reading.value;
    return accept({
      title: `${indicator.code} ${indicator.name} · ${organisation.name}`,
      body: h(SeriesPage, { reading: reading.value, state, userId: actor.userId, other: asked('with') }),
    });
  },
});

const valueForm = form({
  address: paths.seriesValues,
  page: seriesPage,
  read: (body, { code }) => ({ row: typedValue(body, code), seen: textOf(body, 'seen') }),
  act: ({ deps, actor, key: { organisationId }, input }) => saveOneValue(deps, actor, { ...input, organisationId }),
  refusals: {
    ...atForm(developmentRefusals),
    ...atForm(['not-a-number', 'too-many-digits', 'not-a-fiscal-year', 'text-too-long', 'changed-meanwhile']),
    ...ownPage(['forbidden', 'not-found']),
  },
  goTo: (_, { key }) => ({ to: paths.series.of(key), notice: developmentText.valueSaved }),
  again: ({ refusals }, { body }) => shownAgain('value', body, refusals),
});

const confirmForm = form({
  address: paths.seriesConfirm,
  page: seriesPage,
  read: (body) => ({ until: textOf(body, 'until') || null }),
  act: ({ deps, actor, key: { organisationId, code }, input }) =>
    confirmValues(deps, actor, { ...input, organisationId, codes: { first: code, last: code } }),
  refusals: {
    ...atForm(['development-nothing-waiting', 'development-confirm-own']),
    ...ownPage(['forbidden']),
  },
  goTo: ({ confirmed, own }, { key }) => ({
    to: paths.series.of(key),
    notice: developmentText.confirmed(confirmed, own),
  }),
  again: ({ refusals }, { body }) => shownAgain('confirm', body, refusals),
});

/** `2569/3/1-02`: the year of the draft, the row version that was read, and the indicator. */
function typedTarget(body: FormBody) {
  const [year = '', version = '', ...code] = textOf(body, 'target').split('/');
  return {
    fiscalYear: /^\d{4}$/.test(year) ? Number(year) : 0,
    rowVersion: rowVersionIn(version),
    indicatorCode: code.join('/'),
  };
}

const baselineForm = form({
  address: paths.seriesBaseline,
  page: seriesPage,
  read: typedTarget,
  act: ({ deps, actor, key, input }) => useAsBaseline(deps, actor, { ...key, ...input }),
  refusals: {
    ...atForm(developmentRefusals),
    ...atForm(agreementRefusals),
    ...atForm(indicatorRefusals),
    ...atForm(scoringRefusals),
    ...atForm(valueRefusals),
    ...atForm(['unknown-indicator', 'changed-meanwhile', 'move-not-legal', 'reason-required', 'same-person']),
    ...ownPage(['forbidden', 'not-found']),
  },
  goTo: (_, { input, key }) => ({
    to: paths.agreementIndicator(input.fiscalYear, key.organisationId, input.indicatorCode),
    notice: developmentText.baselineDone,
  }),
  again: ({ refusals }, { body }) => shownAgain('baseline', body, refusals),
});

const editPage = page({
  address: paths.seriesEdit,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found'],
  frame: writingFrame,
  async show({ deps, actor, key }: PageCall<SeriesKey>, state: DevelopmentState | null) {
    const reading = await readSeries(deps, actor, key);
    if (!reading.ok) return reading;
    if (!reading.value.rights.defines) return refuse('forbidden');
    return accept({
      title: `${developmentText.editTitle} ${key.code} · ${reading.value.organisation.name}`,
      body: h(DefinitionPage, { reading: reading.value, series: reading.value, state, userId: actor.userId }),
    });
  },
});

const editForm = form({
  address: paths.seriesEdit,
  page: editPage,
  read: typedDefinition,
  act: ({ deps, actor, key, input, rowVersion }) =>
    saveDevelopmentIndicator(deps, actor, { ...input, ...key, isNew: false, rowVersion }),
  refusals: {
    ...atForm(developmentRefusals),
    ...atForm(['not-a-fiscal-year', 'changed-meanwhile']),
    ...ownPage(['forbidden', 'not-found']),
  },
  goTo: (_, { key }) => ({ to: paths.series.of(key), notice: developmentText.changed }),
  again: ({ refusals }, { body }) => shownAgain('definition', body, refusals),
});

/** One indicator of a province's database: its page, its values, its definition, its use as a baseline. */
export const seriesRoutes = [seriesPage, valueForm, confirmForm, baselineForm, editPage, editForm];
