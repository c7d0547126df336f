import type { AgendaRefusal } from '../../domain/meetings/check-agenda.ts';
import type { MeetingPlanRefusal } from '../../domain/meetings/check-meeting.ts';
import type { Meeting, MeetingPlan, WholeMeeting } from '../../domain/meetings/meeting.ts';
import type { MeetingMove } from '../../domain/meetings/meeting-moves.ts';
import type { Attempt } from '../lifecycle/lifecycle.ts';
import type { Clock } from '../ports.ts';
import type { MeetingTables } from './meeting-deps.ts';

type MeetingConditionRefusal =
  | MeetingPlanRefusal
  | AgendaRefusal
  | 'meeting-body-unknown'
  | 'meeting-agenda-required'
  | 'meeting-invitees-required'
  | 'meeting-number-taken'
  | 'meeting-clash'
  | 'meeting-nothing-changed'
  | 'meeting-day-not-come'
  | 'meeting-hour-not-come'
  | 'meeting-nobody-came'
  | 'attendance-missing'
  | 'meeting-minutes-missing';

export interface MeetingMoveInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly id: string;
  readonly rowVersion: number | null;
  readonly reason?: string | undefined;
  /** The plan as it will be; absent: as it is. */
  readonly plan?: MeetingPlan | undefined;
  /** Whoever plans it has seen what it meets with, and means it. */
  readonly confirmed?: boolean | undefined;
}

/** Everything that the engine knows about meetings. */
export interface MeetingTypes {
  readonly move: MeetingMove;
  readonly stores: MeetingTables;
  readonly tools: { readonly clock: Clock };
  readonly input: MeetingMoveInput;
  readonly found: WholeMeeting;
  readonly thing: Meeting;
  readonly refusal: MeetingConditionRefusal | 'not-found';
}

/** The plan that the meeting would have after the move. */
export function planAfter({ found, input }: Pick<Attempt<MeetingTypes>, 'found' | 'input'>): MeetingPlan {
  return input.plan ?? found.meeting;
}
