import type { Enclosure, LetterContent, Recipient } from './letter-parts.ts';

/** Stands in a paragraph for what only the addressee is told. */
export const ownLineMark = '{ข้อความเฉพาะ}';
/** Stands in a paragraph for the addressee's name. */
export const ownNameMark = '{ผู้รับ}';

/** Stands in the address of an enclosure for the addressee's code: each is sent a paper of their own. */
const ownCodeMark = '{รหัสผู้รับ}';

/** The addressee's name with the word of its kind before it, which the name says too: จังหวัด{ผู้รับ}. */
const namePlace = /(กลุ่มจังหวัด|จังหวัด|อำเภอ)?\{ผู้รับ\}/g;

/** The name in its place; the word of its kind is said once: `จังหวัด{ผู้รับ}` is จังหวัดลพบุรี. */
function withName(text: string, name: string): string {
  return text.replace(namePlace, (_, kind: string = '') => (name.startsWith(kind) ? name : `${kind}${name}`));
}

/** A paragraph as one addressee reads it. */
export function mergedParagraph(text: string, { name, line }: Pick<Recipient, 'name' | 'line'>): string {
  return withName(text.replaceAll(ownLineMark, line), name);
}

/** The addressee after เรียน of their own paper. */
export function addressedTo(to: string, { name }: Pick<Recipient, 'name'>): string {
  return to.includes(ownNameMark) ? withName(to, name) : name;
}

/** In the place of the count, for whom there is none. */
export const notEnclosedWords = 'ไม่ได้ส่งมาด้วย';

/** Whether each addressee is sent another. */
export function isOwnForEach({ address }: Pick<Enclosure, 'address'>): boolean {
  return address.includes(ownCodeMark);
}

/** An address as one addressee has it; for one without a code it stays open. */
export function withCode(address: string, organisationId: string | null): string {
  return organisationId === null ? address : address.replaceAll(ownCodeMark, organisationId);
}

/** What is enclosed for one addressee; for everybody, what is another for each has no address. Whose copy one is stays with the writers. */
export function enclosedFor(enclosures: readonly Enclosure[], organisationId: string | null): readonly Enclosure[] {
  return enclosures.map(({ copyOf: _, notFor = [], ...one }) => {
    if (organisationId !== null && notFor.includes(organisationId))
      return { ...one, file: null, address: '', count: '', unit: '', title: `${one.title} (${notEnclosedWords})` };
    if (!isOwnForEach(one)) return one;
    return { ...one, address: organisationId === null ? '' : withCode(one.address, organisationId) };
  });
}

/** The addressees for whom a place of the letter would stay empty. */
export function withoutLine({ paragraphs, recipients }: Pick<LetterContent, 'paragraphs' | 'recipients'>): Recipient[] {
  if (!paragraphs.some((text) => text.includes(ownLineMark))) return [];
  return recipients.filter((one) => one.line === '');
}
