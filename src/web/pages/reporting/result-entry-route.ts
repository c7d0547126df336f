import { h } from 'preact';
import { readCentralSource } from '../../../application/central-data/read-central-source.ts';
import { moveOf } from '../../../application/lifecycle/move.ts';
import {
  type OfferedFigure,
  type OfferedFigureDeps,
  readOfferedFigure,
} from '../../../application/offered-figures/read-offered-figure.ts';
import { resultLifecycle } from '../../../application/reporting/move-result.ts';
import { type ResultEntryReading, readResultEntry } from '../../../application/reporting/read-result-entry.ts';
import {
  type ResultEntryContext,
  readResultEntryContext,
} from '../../../application/reporting/read-result-entry-context.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { offeredVariables } from '../../../domain/reporting/offered-variables.ts';
import { resultMoves } from '../../../domain/reporting/result-moves.ts';
import { accept } from '../../../domain/values/result.ts';
import { oneOfWords } from '../../asked-values.ts';
import { paths } from '../../paths.ts';
import { page } from '../../serve-page.ts';
import { reportingText } from '../../text/reporting-text.ts';
import { copyFromLastRound } from './copy-from-last-round.ts';
import { ResultEntryPage } from './result-entry-page.tsx';
import type { ResultEntryState } from './result-entry-state.ts';
import { typedResultEntry } from './typed-result-entry.ts';

const islands = [
  'live-score',
  'period-total',
  'entry-draft',
  'confirm-leave',
  'check-files',
  'attach-evidence',
  'preview-pdf',
  'focus-errors',
] as const;

/** One indicator in one round, with the state left by a form on it. */
export const resultEntryPage = page({
  address: paths.entry,
  asks: { move: oneOfWords(...resultMoves.map((move) => move.action)), draft: oneOfWords('use') },
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  frame: { width: 'board' },
  async show({ deps, request: { reader }, actor, key, asked }, left: ResultEntryState | null) {
    const reading = await readResultEntry(deps, actor, key);
    if (!reading.ok) return reading;
    const read = await readResultEntryContext(deps, actor, key);
    const context = read.ok ? read.value : null;
    const isCentral = reading.value.indicator.rule.kind === 'central';
    const origin = isCentral ? await readCentralSource(deps, actor, key) : null;
    const offered =
      reading.value.mayEnter && reading.value.lock === null ? await offeredIn(deps, actor, reading.value) : null;
    const place = `${reading.value.organisation.name} ${key.fiscalYear}`;
    const returning = moveOf(resultLifecycle, asked('move'))?.action;
    const state: ResultEntryState = left ?? { returning, fromDraft: asked('draft') === 'use' };
    return accept({
      title: `${reportingText.codeColumn} ${key.code} · ${roundName(key.round)} · ${place}`,
      ...(state.status === undefined ? {} : { status: state.status }),
      islands,
      body: h(ResultEntryPage, {
        ...{ reading: reading.value, reader, context, origin, offered },
        state: filled(reading.value, { context, offered }, state),
      }),
    });
  },
});

/** The figure that is offered, if the indicator has a field for it. */
async function offeredIn(deps: OfferedFigureDeps, actor: Actor, { framework, indicator, result }: ResultEntryReading) {
  const offered = await readOfferedFigure(deps, actor, { framework, key: result });
  return offered === null || offeredVariables(indicator, offered.amount) === null ? null : offered;
}

interface FilledFrom {
  readonly context: ResultEntryContext | null;
  readonly offered: OfferedFigure | null;
}

/** The form filled as requested: from the previous round, with the figure that is offered, or with the reader's draft. */
function filled(
  reading: ResultEntryReading,
  { context, offered }: FilledFrom,
  state: ResultEntryState,
): ResultEntryState {
  if (context === null) return state;
  const { typed } = state;
  if (state.takesFigure && typed !== undefined)
    return { ...state, typed: { ...typed, variables: { ...typed.variables, ...taken(reading, offered) } } };
  if (state.copied !== undefined && typed !== undefined)
    return { ...state, ...copyFromLastRound(reading, context, typed) };
  if (!state.fromDraft || context.draft === null) return { ...state, fromDraft: false };
  return { ...state, typed: typedResultEntry(context.draft.typed) };
}

const taken = ({ indicator }: ResultEntryReading, offered: OfferedFigure | null) =>
  offered === null ? {} : offeredVariables(indicator, offered.amount);
