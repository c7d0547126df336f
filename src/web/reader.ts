import type { ChangeStamp } from '../application/changes/changes-ports.ts';
import type { SessionStrength } from '../application/people/resolve-session.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import type { Actor } from '../domain/people/actor.ts';
import type { Refusal } from '../domain/values/result.ts';
import type { UnreadField } from './read-request.ts';
import type { YearFrame } from './year-frame.ts';

/** The reader and their settings: set on every request before any page runs. */
export interface Reader {
  readonly actor: Actor;
  readonly signedIn: boolean;
  /** True if nothing may be done but set another password. */
  readonly passwordProvisional: boolean;
  readonly numerals: 'thai' | 'arabic';
  readonly csrfToken: string;
  /** Today's civil date, `YYYY-MM-DD`; in a demonstration the demonstration's date. */
  readonly today: string;
  readonly demo: boolean;
  /** The change stamp when this request arrived. */
  readonly changeStamp: ChangeStamp;
  /** The session's id (a hash), or null. */
  readonly sessionId: string | null;
  /** The place on this site that led here, or null. */
  readonly cameFrom: string | null;
  /** By which the person signs in; absent for a visitor. */
  readonly email?: string;
  /** What the session has shown and what it could; absent for a visitor. */
  readonly strength?: SessionStrength;
  /** Shown once at the top of the page after an accepted action. */
  readonly notice: string | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    reader: Reader;
    /** Set if the database could not say who the reader is. */
    busy: Refusal<'database-busy'> | null;
    /** The form's fields that hold what is no text; it was taken out before anything read them. */
    unreadFields: readonly UnreadField[];
    /** The heading and tabs of the year this request's page belongs to. */
    yearFrame(): YearFrame;
    /** The published years, the newest first; none while the database cannot say. */
    publishedYears(): Promise<readonly Framework[]>;
  }
}
