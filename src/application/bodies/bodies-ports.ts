import type { Appointment, Seat, SeatHolder } from '../../domain/bodies/body.ts';
import type { HostingLeft } from '../../domain/bodies/hosting-left.ts';
import type { OrderedAppointment } from '../../domain/bodies/ordered-appointment.ts';
import type { CivilDate, Instant, UserId } from '../../domain/values/kinds-of-text.ts';
import type { PeopleStores } from '../people/people-ports.ts';

/** Who recorded something, and when. */
export interface RecordedBy {
  readonly recordedName: string;
  readonly recordedAt: Instant;
}

/** One seat of one appointment. */
export interface SeatKey {
  readonly bodyId: string;
  readonly appointmentId: string;
  readonly position: number;
}

/** The holders of a new appointment come later; its organisations are named by id. */
export interface NewSeat extends Omit<Seat, 'holders' | 'represents'> {
  readonly represents: string | null;
}

export interface NewAppointment extends Omit<Appointment, 'seats' | 'required'> {
  readonly required: readonly string[];
  readonly seats: readonly NewSeat[];
}

/** A letter of kind order. */
export interface OrderKey {
  readonly organisationId: string;
  readonly letterId: string;
}

/** An order of a letter room that took its number, as an appointment names it. */
export interface AppointingOrder extends OrderKey {
  /** `8556/2562`. */
  readonly number: string;
  readonly issuedOn: CivilDate;
  readonly title: string;
  readonly isPublic: boolean;
  /** Null unless it was withdrawn. */
  readonly cancelledReason: string | null;
}

/** Which body an order of the letter room is to appoint, and how. */
export interface OrderPlan {
  readonly bodyId: string;
  readonly appointment: OrderedAppointment;
}

export interface AppointingOrderStore {
  /** The order of this number among the organisation's; null: none in the registers. */
  orderNumbered(organisationId: string, number: string): Promise<AppointingOrder | null>;
  /** Null if the letter is no order, or has no number yet. */
  orderOf(key: OrderKey): Promise<AppointingOrder | null>;
  /** What an order is to appoint; null for an order of anything else. */
  plannedBy(key: OrderKey): Promise<OrderPlan | null>;
  /** Sets what the order is to appoint. */
  planOrder(key: OrderKey, plan: OrderPlan): Promise<void>;
  /** Every body that was ever appointed by it. */
  appointedBy(order: AppointingOrder): Promise<readonly { readonly bodyId: string; readonly name: string }[]>;
}

export interface BodyStore extends AppointingOrderStore {
  /** Every appointment of a body with seats and holders, the newest first; names of organisations are today's. */
  appointmentsOf(bodyId: string): Promise<readonly Appointment[]>;
  /** The same, once every other transaction that asked this has ended: whoever changes a body asks it first. */
  holdAppointmentsOf(bodyId: string): Promise<readonly Appointment[]>;
  /** The appointments of all bodies that are in force on that day. */
  inForceOn(day: CivilDate): Promise<readonly Appointment[]>;
  /** The appointments in force on that day in which the person holds a seat or stands in. */
  sitsIn(userId: UserId, day: CivilDate): Promise<readonly Appointment[]>;
  insert(appointment: NewAppointment, by: RecordedBy): Promise<void>;
  /** Takes an appointment away that never came into force, with its seats and who was named for them. */
  withdraw(bodyId: string, appointmentId: string): Promise<void>;
  /** What an agency hosts on or after the day, of indicators that are in force, by party, year and code. */
  hostingsLeft(agencyId: string, day: CivilDate): Promise<readonly HostingLeft[]>;
  /** Sets the last day of an appointment. */
  end(bodyId: string, appointmentId: string, lastDay: CivilDate): Promise<void>;
  insertHolder(seat: SeatKey, holder: SeatHolder, by: RecordedBy): Promise<void>;
  /** Sets the last day of a holder; a last day before the first removes the row. */
  endHolder(seat: SeatKey, holder: SeatHolder, lastDay: CivilDate): Promise<void>;
}

/** Everything that the use cases of bodies read and write in one transaction. */
export interface BodyStores extends Pick<PeopleStores, 'organisations' | 'users' | 'journal'> {
  readonly bodies: BodyStore;
}
