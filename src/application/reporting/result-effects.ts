import type { ResultEffect } from '../../domain/reporting/result-moves.ts';
import type { Effect } from '../lifecycle/lifecycle.ts';
import { carryToMembers } from './carry-results.ts';
import { addToThread, snapshotOf } from './result-snapshot.ts';
import type { ResultTypes } from './result-types.ts';

/** The effects named in `resultMoves`. */
export const resultEffects: Readonly<Record<ResultEffect, Effect<ResultTypes>>> = {
  'line-of-thread': {
    async write({ stores, actor, input, move, reason, now }, moved) {
      const snapshot = await snapshotOf(stores, moved);
      await addToThread(stores, actor, input, { action: move.action, text: reason, snapshot, at: now });
    },
  },
  'carried-to-members': {
    write: ({ stores, actor, input, tools }) => carryToMembers(stores, actor, input, tools.clock),
  },
};
