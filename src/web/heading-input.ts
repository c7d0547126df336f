import type { Framework } from '../domain/framework/framework-schema.ts';
import type { Actor } from '../domain/people/actor.ts';

/** What the heading of a year is made from, besides what it is the heading of. */
export interface HeadingInput {
  /** The pattern of the page's address. */
  readonly pattern: string;
  readonly actor: Actor;
  /** The years that have a page of this place, the newest first. */
  readonly frameworks: readonly Framework[];
  readonly today: string;
}
