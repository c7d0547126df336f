import type { PermissionName } from '../../domain/people/permissions.ts';
import { type ResultAction, resultMoves } from '../../domain/reporting/result-moves.ts';
import { permissionsOfMove } from './api-route.ts';

/** A move's name in the path is its action without the word `result`: `send-back` for `send-back-result`. */
export type ResultMoveName = ResultAction extends infer Action
  ? Action extends `${infer Name}-result`
    ? Name
    : never
  : never;
const withoutNoun = (action: ResultAction) => action.replace(/-result$/, '') as ResultMoveName;
export const resultMoveNames = resultMoves
  .filter((move) => move.partOf === undefined)
  .map((move) => withoutNoun(move.action));

export function resultActionOf(name: ResultMoveName): ResultAction {
  return `${name}-result`;
}

/** Who may make a move at all: a figure from outside the province is sent by its supplier. */
export function mayMoveResult({ move }: { readonly move: ResultMoveName }): readonly PermissionName[] {
  return [...permissionsOfMove(resultMoves, resultActionOf(move)), 'supply-central-score'];
}
