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
/** An instant as ISO 8601 in UTC. */
export type Instant = Text<'Instant'>;
/** A SHA-256 in lower-case hexadecimal. */
export type Sha256 = Text<'Sha256'>;
