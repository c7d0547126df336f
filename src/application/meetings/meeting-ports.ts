import type {
  AgendaItem,
  Invitee,
  Meeting,
  MeetingKey,
  MeetingKind,
  MeetingStatus,
  Postponement,
  WholeMeeting,
} from '../../domain/meetings/meeting.ts';

/** Which meetings: of these days, both included, narrowed to what is named. */
interface MeetingFilter {
  readonly from: string;
  readonly to: string;
  readonly statuses?: readonly MeetingStatus[] | undefined;
  /** Drafts only of these conveners, with the offices of a province among them, and of these bodies; absent: all. */
  readonly draftsOf?: readonly string[] | undefined;
  readonly bodyId?: string | undefined;
  readonly kind?: MeetingKind | undefined;
  /** Convened in this province, or to which one of its offices is invited. */
  readonly province?: string | undefined;
}

export interface MeetingStore {
  /** The meeting alone; `lock` holds its row until the transaction ends. */
  find(id: string, options?: { lock?: boolean }): Promise<Meeting | null>;
  items(key: MeetingKey): Promise<readonly AgendaItem[]>;
  /** The agendas of many meetings, by their ids; none: an empty one. */
  itemsOfMany(meetingIds: readonly string[]): Promise<ReadonlyMap<string, readonly AgendaItem[]>>;
  /** What many meetings are called, and their days. */
  namesOf(meetingIds: readonly string[]): Promise<readonly Pick<Meeting, 'id' | 'title' | 'day'>[]>;
  /** Whether a resolution of the meeting is recorded, which rests on who came. */
  isResolved(id: string): Promise<boolean>;
  /** How its day was changed last since it was called, as the journal has it; null if it never was. */
  postponement(meeting: Pick<Meeting, 'organisationId' | 'id' | 'fiscalYears'>): Promise<Postponement | null>;
  invitees(key: MeetingKey): Promise<readonly Invitee[]>;
  /** With those invited, by day and time; agendas and passcodes are not read: `passcode` is empty. */
  between(filter: MeetingFilter): Promise<readonly Omit<WholeMeeting, 'items'>[]>;
  /** Called and not yet held, of today and later, to which an organisation or person of these is invited. */
  invitationsOf(asked: {
    readonly organisationIds: readonly string[];
    readonly userId: string;
    readonly seatIds: readonly string[];
    readonly from: string;
  }): Promise<readonly Omit<WholeMeeting, 'items'>[]>;
  /** The meeting of the body that bears the number in the calendar year of the day and is not cancelled. */
  withNumber(bodyId: string, day: string, number: number): Promise<Pick<Meeting, 'id' | 'title'> | null>;
  /** Until the transaction ends nobody else plans a meeting of the day (`2015-10-16`) or of the body. */
  hold(what: string): Promise<void>;
  insert(meeting: Meeting): Promise<void>;
  /** Writes plan, status and sequence; increases rowVersion by one. */
  update(meeting: Meeting): Promise<void>;
  /** Takes the place of the whole agenda, minutes included. */
  saveItems(key: MeetingKey, items: readonly AgendaItem[]): Promise<void>;
  /** Takes the place of all who are invited, replies and attendance included. */
  saveInvitees(key: MeetingKey, invitees: readonly Invitee[]): Promise<void>;
  /** The highest number that an invitation to the meeting has borne, those taken back included; 0 if none has. */
  lastInviteeNumber(key: MeetingKey): Promise<number>;
  /** One more, with a number of its own. */
  addInvitee(key: MeetingKey, invitee: Invitee): Promise<void>;
  removeInvitee(key: MeetingKey, number: number): Promise<void>;
  /** Writes the reply and the attendance of one. */
  updateInvitee(key: MeetingKey, invitee: Invitee): Promise<void>;
}

export interface MeetingStores {
  readonly meetings: MeetingStore;
}
