import { h } from 'preact';
import { readCentralSource } from '../../../application/central-data/read-central-source.ts';
import { moveOf } from '../../../application/lifecycle/move.ts';
import { resultLifecycle } from '../../../application/reporting/move-result.ts';
import { type ResultEntryReading, readResultEntry } from '../../../application/reporting/read-result-entry.ts';
import {
  type ResultEntryContext,
  readResultEntryContext,
} from '../../../application/reporting/read-result-entry-context.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
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
    const place = `${reading.value.organisation.name} ${key.fiscalYear}`;
    const returning = moveOf(resultLifecycle, asked('move'))?.action;
    const state: ResultEntryState = left ?? { returning, fromDraft: asked('draft') === 'use' };
    return accept({
      title: `${reportingText.codeColumn} ${key.code} · ${roundName(key.round)} · ${place}`,
      ...(state.status === undefined ? {} : { status: state.status }),
      islands,
      body: h(ResultEntryPage, {
        ...{ reading: reading.value, reader, context, origin },
        state: filled(reading.value, context, state),
      }),
    });
  },
});

/** The form filled as requested: from the previous round, or with the reader's draft. */
function filled(
  reading: ResultEntryReading,
  context: ResultEntryContext | null,
  state: ResultEntryState,
): ResultEntryState {
  if (context === null) return state;
  if (state.copied !== undefined && state.typed !== undefined)
    return { ...state, ...copyFromLastRound(reading, context, state.typed) };
  if (!state.fromDraft || context.draft === null) return { ...state, fromDraft: false };
  return { ...state, typed: typedResultEntry(context.draft.typed) };
}
