/**
 * A text with a meaning of its own. A plain text may stand for any of them, but one never stands for another: the
 * compiler refuses a party where a user is meant. It has no trace at run time.
 */
type Text<Meaning extends string> = string & { readonly '~meaning'?: Meaning };

/** A province or cluster that makes an agreement: `TH-42`, `cluster-2552-7`. */
export type PartyId = Text<'PartyId'>;
/** An agency in a province: `TH-42.cd`. */
export type AgencyId = Text<'AgencyId'>;
export type UserId = Text<'UserId'>;
/** An indicator within an agreement: `1.2.1-1`. */
export type IndicatorCode = Text<'IndicatorCode'>;
/** A civil date as `YYYY-MM-DD` in the common era; the place is Thailand. */
export type CivilDate = Text<'CivilDate'>;
/** An instant of the calendar as ISO 8601 in UTC; in a demonstration the calendar has its own date. */
export type Instant = Text<'Instant'>;
/** An instant of the machine as ISO 8601 in UTC, also in a demonstration: what concerns accounts, mail and waiting files. */
export type MachineInstant = Text<'MachineInstant'>;
/** A SHA-256 in lower-case hexadecimal. */
export type Sha256 = Text<'Sha256'>;
/** Computes the SHA-256 of UTF-8 text. */
export type HashText = (text: string) => Sha256;
