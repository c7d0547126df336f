import type { ReceivedFile } from '../application/year/file-vault.ts';

/** A received PDF whose bytes are known by one letter, with what a test says differently. */
export function receivedFile(letter: string, more: Partial<ReceivedFile> = {}): ReceivedFile {
  return {
    ...{ temporaryPath: '', sha256: letter.repeat(64), fileName: 'ข้อมูล.pdf', sizeBytes: 2048 },
    ...{ mediaType: 'application/pdf', edges: { head: '%PDF-1.7', tail: '%%EOF' } },
    ...more,
  };
}

/** A vault that remembers which files it was told to keep and to discard; the bytes of a kept one are its hash. */
export function rememberingVault() {
  const kept: string[] = [];
  const discarded: string[] = [];
  return {
    ...{ kept, discarded },
    keep: async ({ sha256 }: { readonly sha256: string }) => void kept.push(sha256),
    discard: async ({ sha256 }: { readonly sha256: string }) => void discarded.push(sha256),
    open: async (sha256: string) => (kept.includes(sha256) ? bytesOf(sha256) : null),
  };
}

async function* bytesOf(text: string) {
  yield new TextEncoder().encode(text);
}
