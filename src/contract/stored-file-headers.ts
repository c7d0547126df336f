import { encodeFileName } from '../domain/values/encode-file-name.ts';

interface StoredFile {
  readonly fileName: string;
  readonly mediaType: string;
  /** Absent where it is not known before the last byte. */
  readonly sizeBytes?: number | string;
}

/** The headers of a file that was stored, wherever it is sent: under its own name, as what it is, and kept by no cache. */
export function storedFileHeaders({ fileName, mediaType, sizeBytes }: StoredFile, as: 'attachment' | 'inline') {
  return {
    'content-type': mediaType,
    ...(sizeBytes === undefined ? {} : { 'content-length': String(sizeBytes) }),
    'content-disposition': `${as}; filename*=UTF-8''${encodeFileName(fileName)}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  };
}
