import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { DecidingBody } from '../../domain/framework/instrument.ts';
import type { Resolution } from '../../domain/meetings/resolution.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Outcome } from '../../domain/values/result.ts';
import type { ApproveRefusal } from '../agreement/approve-by-resolution.ts';
import type { ApproveDraftRefusal } from '../catalogue/approve-edition.ts';
import type { DecideChangeRefusal } from '../change-requests/decide-by-resolution.ts';
import type { DecideAllocationRefusal } from '../incentives/decide-allocation.ts';
import type { Clock, Secrets } from '../ports.ts';
import type { DecideResultsRefusal } from '../results/decide-results.ts';
import type { EditionKey, LaidRefusal } from './edition-laid.ts';
import type { ResolutionTables } from './resolution-deps.ts';

/** What waits for a resolution: its key, and what it is in Thai. */
export interface PendingSubject {
  readonly key: string;
  readonly label: string;
  /** The targets that it sets, a line for each indicator, where the body decides on targets. */
  readonly targets?: readonly string[];
}

interface ActingTools {
  readonly clock: Clock;
  readonly secrets: Pick<Secrets, 'sha256'>;
}

export type ActRefusal =
  | ApproveRefusal
  | DecideChangeRefusal
  | ApproveDraftRefusal
  | DecideResultsRefusal
  | DecideAllocationRefusal
  | 'resolution-subject-unknown'
  | 'resolution-already-stated'
  | LaidRefusal;

/** One kind of subject: what of it waits for a resolution in a year, and how a resolution acts on one. */
export interface ResolutionAct {
  /** The bodies that subjects of the kind wait for, where it is not only the one that the year lets decide on them. */
  bodies?(framework: Framework): readonly DecidingBody[];
  pending(
    stores: ResolutionTables,
    framework: Framework,
    tools: Pick<ActingTools, 'secrets'>,
    body: Pick<DecidingBody, 'organisationId'>,
  ): Promise<readonly PendingSubject[]>;
  /** The targets of the subject as they read now, a line for each indicator; absent: this kind sets none. */
  targets?(stores: ResolutionTables, key: string): Promise<readonly string[]>;
  act(
    stores: ResolutionTables,
    tools: ActingTools,
    call: {
      readonly actor: Actor;
      readonly key: string;
      /** The editions of a list that the agenda of the meeting names. */
      readonly laid: readonly EditionKey[];
      readonly resolution: Resolution;
    },
  ): Promise<Outcome<unknown, ActRefusal>>;
}
