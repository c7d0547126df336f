import { type AttachedFile, attachingSideNames } from '../../domain/reporting/attached-file.ts';
import { formatThaiInstant } from '../../domain/values/thai-date.ts';
import { attachmentText } from '../text/attachment-text.ts';
import { formatSize } from './format-size.ts';

export interface AttachmentListProps {
  readonly files: readonly AttachedFile[];
  readonly hrefOf: (one: AttachedFile) => string;
}

/** Papers in use, each to download under the name that was uploaded, with who attached it, when, and its size. */
export function AttachmentList({ files, hrefOf }: AttachmentListProps) {
  return (
    <ul class="plain-list">
      {files.map((one) => (
        <li key={`${one.number}-${one.version}`}>
          <a href={hrefOf(one)} download>
            {one.title}
          </a>{' '}
          <span class="muted small">{attachedFacts(one)}</span>
        </li>
      ))}
    </ul>
  );
}

/** `ฉบับที่ 2 · ข้อมูล.xlsx · 83 กิโลไบต์ · จังหวัด: สมศรี ใจดี 3 มีนาคม 2553`. */
export function attachedFacts(one: AttachedFile): string {
  const { version, file, title } = one;
  return [
    ...(version === 1 ? [] : [`${attachmentText.version} ${version}`]),
    ...(file.fileName === title ? [] : [file.fileName]),
    formatSize(file.sizeBytes),
    attachedBy(one),
  ].join(' · ');
}

/** Who attached it, for which side (or for whom else it was), and when. */
export function attachedBy({ side, attachedName, attachedAt }: AttachedFile, whom = attachingSideNames[side]): string {
  return `${whom}: ${attachedName} ${formatThaiInstant(attachedAt)}`;
}
