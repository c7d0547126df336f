import type pg from 'pg';
import { nodeSecrets, timeOrderedIds } from '../adapters/node-secrets.ts';
import { openTransactions } from '../boot/open-stores.ts';
import type { Actor } from '../domain/people/actor.ts';
import { civilDateOf } from '../domain/values/civil-date.ts';
import type { Outcome } from '../domain/values/result.ts';
import { actorOf } from './reporting-sample.ts';

/** The body that approves what was settled in FY2554, and the province whose agreement lies before it. */
export const secretariat = {
  ...{ bodyId: 'committee.good-governance', fiscalYear: 2554, settled: 'TH-50', office: 'TH-42' },
} as const;
const { office } = secretariat;
/** Given wherever one is asked for. */
export const reason = 'ทดสอบลำดับการทำงาน';
/** Who acts. */
export const opdc = actorOf('opdc-officer', 'opdc');
export const writer = actorOf('provincial-officer', office);
export const checker: Actor = { ...writer, userId: 'u-who-checks' };
export const governor = actorOf('governor', office);
const files = { keep: async () => undefined, discard: async () => undefined, open: async () => null };

/** An act by its name; it may be refused. */
export interface SecretariatAct {
  readonly name: string;
  make(): Promise<Outcome<unknown>>;
}

/** One of them, however large the number. */
export const at = <Value>(from: readonly Value[], index: number): Value | undefined => from[index % from.length];
export const named = (name: string, make: SecretariatAct['make']): SecretariatAct => ({ name, make });

/** Moves that go on are drawn three times as often as those that go back. */
export const weighed = <Move extends { readonly forward: boolean }>(moves: readonly Move[]) =>
  moves.flatMap((move) => (move.forward ? [move, move, move] : [move]));

export function secretariatDeps(pool: pg.Pool, now: () => string) {
  const clock = { now, today: () => civilDateOf(now()) };
  return { transactions: openTransactions(pool, now), clock, ids: timeOrderedIds, secrets: nodeSecrets, files };
}

/** The world in which the acts are made, with what was begun in it. */
export interface Secretariat {
  readonly deps: ReturnType<typeof secretariatDeps>;
  readonly ids: { readonly meetings: string[]; readonly letters: string[] };
  readonly unitId: string;
}
