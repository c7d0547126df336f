import { isNameIn } from '../values/known-names.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import { withoutHidden } from './evidence-name.ts';

/** What is accepted as evidence. Size and types are assumptions: no source states them. */
export const evidenceLimits = {
  /** 20 MiB. */
  largestBytes: 20 * 1024 * 1024,
  /** Current files and links of one indicator; replaced ones are not counted. */
  mostFiles: 20,
  /** Files and links including replaced ones. */
  mostWithVersions: 100,
  longestTitle: 200,
  longestLink: 1000,
  types: {
    'application/pdf': 'PDF',
    'image/png': 'PNG',
    'image/jpeg': 'JPEG',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (.docx)',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel (.xlsx)',
  },
  assumption: 'เอกสารต้นทางไม่ระบุชนิดและขนาดไฟล์หลักฐาน จึงกำหนดไว้ที่ 20 เมกะไบต์ต่อไฟล์ และ 20 รายการต่อตัวชี้วัด (ไม่นับฉบับที่ถูกแทน)',
} as const;

/** What a browser may show inside a page: nothing that it could execute. */
export function showsInline(mediaType: string): boolean {
  return mediaType === 'application/pdf' || mediaType === 'image/png' || mediaType === 'image/jpeg';
}

/** Why a file is not taken, wherever one is attached: routes and forms that receive one name all of these. */
export const fileRefusals = [
  'file-missing',
  'file-empty',
  'file-too-large',
  'file-type-not-allowed',
  'pdf-not-whole',
  'pdf-holds-web-page',
] as const;

/** Why a file that has arrived is not taken. */
export type FileRefusal = Exclude<(typeof fileRefusals)[number], 'file-missing'>;

/** How much of a file's beginning and end is looked at, in bytes. */
export const EDGE_BYTES = 2048;

/** The first and the last bytes of a file as text, each byte one character. */
export interface FileEdges {
  readonly head: string;
  readonly tail: string;
}

const webPage = /<(?:!doctype\s+html|html|head|body|script|iframe|svg|hta:)/i;

/** A PDF begins and ends as one, and is not at the same time a page that a browser would run. */
function flawOfPdf({ head, tail }: FileEdges): 'pdf-not-whole' | 'pdf-holds-web-page' | null {
  if (webPage.test(head) || webPage.test(tail)) return 'pdf-holds-web-page';
  return head.startsWith('%PDF-') && tail.includes('%%EOF') ? null : 'pdf-not-whole';
}
export type EvidenceRefusal = FileRefusal | 'too-many-files' | 'evidence-already-there';

/** Recognises a file by its bytes, never by its name: `mediaType` null = not recognised. */
export function checkFile(file: {
  readonly sizeBytes: number;
  readonly mediaType: string | null;
  readonly fileName: string;
  readonly edges: FileEdges;
}): Outcome<string, FileRefusal> {
  const facts = {
    file: withoutHidden(file.fileName),
    largest: '20 เมกะไบต์',
    types: Object.values(evidenceLimits.types).join(', '),
  };
  if (file.sizeBytes === 0) return refuse('file-empty', facts, 'evidence');
  if (file.sizeBytes > evidenceLimits.largestBytes) return refuse('file-too-large', facts, 'evidence');
  if (file.mediaType === null || !isNameIn(evidenceLimits.types, file.mediaType))
    return refuse('file-type-not-allowed', facts, 'evidence');
  const flaw = file.mediaType === 'application/pdf' ? flawOfPdf(file.edges) : null;
  return flaw === null ? accept(file.mediaType) : refuse(flaw, { file: facts.file }, 'evidence');
}

/** One piece of evidence as seen by the decision about another. */
export interface Placed {
  readonly sha256: string;
  readonly title: string;
  readonly claims: readonly string[];
  readonly version: number;
  readonly supersededBy: string | null;
}

/** How a new piece is added: beside the others, in place of an older one, or as a further claim of an existing one. */
export type Placing =
  | { readonly kind: 'new' }
  | { readonly kind: 'supersedes'; readonly older: Placed }
  | { readonly kind: 'proves-more'; readonly inUse: Placed; readonly claims: readonly string[] };

/** The same bytes are never stored twice; the same title is a newer version. */
export function placeAmong(
  present: readonly Placed[],
  piece: Pick<Placed, 'sha256' | 'title' | 'claims'>,
): Outcome<Placing, 'too-many-files' | 'evidence-already-there'> {
  const same = present.find((one) => one.sha256 === piece.sha256);
  if (same) {
    const claims = [...same.claims, ...piece.claims.filter((claim) => !same.claims.includes(claim))];
    if (same.supersededBy === null && claims.length > same.claims.length)
      return accept({ kind: 'proves-more', inUse: same, claims });
    return refuse('evidence-already-there', { title: same.title, version: same.version }, 'evidence');
  }
  const inUse = present.filter((one) => one.supersededBy === null);
  const older = inUse.find((one) => one.title === piece.title);
  const count = older ? inUse.length - 1 : inUse.length;
  if (count >= evidenceLimits.mostFiles || present.length >= evidenceLimits.mostWithVersions)
    return refuse('too-many-files', undefined, 'evidence');
  return accept(older ? { kind: 'supersedes', older } : { kind: 'new' });
}

/**
 * The title of a file whose sender gave it none. Phones call every picture by the same name: another file of that name
 * is another piece, `image (2).jpg`, and takes the place of none.
 */
export function untakenTitle(
  present: readonly Pick<Placed, 'sha256' | 'title'>[],
  sha256: string,
  name: string,
): string {
  const taken = new Set(present.filter((one) => one.sha256 !== sha256).map(({ title }) => title));
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.]+)?$/s.exec(name) ?? [];
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? '' : ` (${number})`;
    const title = `${stem.slice(0, evidenceLimits.longestTitle - ending.length - mark.length)}${mark}${ending}`;
    if (!taken.has(title)) return title;
  }
}
