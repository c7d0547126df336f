import type { Sha256 } from '../values/kinds-of-text.ts';
import { accept, type Outcome } from '../values/result.ts';
import { checkFile, type FileEdges, type FileRefusal } from './evidence-limits.ts';
import { evidenceFileName } from './evidence-name.ts';

/** A file of the store as the rows that name it say: under one name, of a type known by its bytes. */
export interface KnownFile {
  readonly sha256: Sha256;
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly sizeBytes: string;
}

interface ArrivedFile {
  readonly sha256: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly mediaType: string | null;
  readonly edges: FileEdges;
}

/** What a received file is, by the limits of evidence, under the name by which it is shown and downloaded. */
export function knownFile(arrived: ArrivedFile): Outcome<KnownFile, FileRefusal> {
  const mediaType = checkFile(arrived);
  if (!mediaType.ok) return mediaType;
  const { sha256, sizeBytes } = arrived;
  const fileName = evidenceFileName(arrived.fileName, mediaType.value);
  return accept({ sha256, fileName, mediaType: mediaType.value, sizeBytes: String(sizeBytes) });
}
