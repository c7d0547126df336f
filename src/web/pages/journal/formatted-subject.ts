import type { RoundCode } from '../../../domain/framework/source-schema.ts';
import type { PermissionName } from '../../../domain/people/permissions.ts';

/** What a journal row is about, in words. */
export interface FormattedSubject {
  readonly words: string;
  /** Its page; absent if it has none. */
  readonly href?: string;
  /** The agreement (no round) or the report whose readers may open that page; absent for a page of everyone. */
  readonly under?: { readonly fiscalYear: number; readonly round: RoundCode | null };
  /** The right that its page asks for, and where; absent for a page of everyone. */
  readonly reads?: { readonly permission: PermissionName; readonly organisationId: string };
  /** Its page is the letter room, for those who may read letters somewhere. */
  readonly isLetter?: boolean;
}
