import type { AttachedFile, TakenBack } from '../../domain/reporting/attached-file.ts';

/** What files are attached to: `2553/agreement` of a party, `meetings/k7m2-x9qd` of a convener. */
export interface FileSubject {
  readonly organisationId: string;
  readonly subject: string;
}

export interface AttachedFileStore {
  /** Every version, those taken back too, by number and version. */
  list(subject: FileSubject): Promise<readonly AttachedFile[]>;
  /** Adds a version, and names its file in the store of files. */
  insert(subject: FileSubject, file: AttachedFile): Promise<void>;
  /** Takes back every version of a paper. */
  takeBack(subject: FileSubject, number: number, takenBack: TakenBack): Promise<void>;
}
