import type { SentBack } from '../../domain/meetings/sent-back.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { paths } from '../paths.ts';
import { decisionChoices, resolutionsText } from '../text/resolutions-text.ts';
import { Notice } from './notice.tsx';

interface SentBackNoticeProps {
  readonly sentBack: SentBack | null;
  readonly fiscalYear: number;
}

/** A body's own words on what it did not approve, above what is to be corrected; nothing where no body sent it back. */
export function SentBackNotice({ sentBack, fiscalYear }: SentBackNoticeProps) {
  if (sentBack === null) return null;
  const { bodyName, meetingNumber, heldOn, decided, text } = sentBack;
  return (
    <Notice tone="attention" title={`${bodyName} ${resolutionsText.resolved} ${decisionChoices[decided]}`}>
      <p>“{text}”</p>
      <p class="small">
        {resolutionsText.meeting} {meetingNumber} {formatThaiDate(heldOn)} ·{' '}
        <a href={paths.resolutions(fiscalYear)}>{resolutionsText.ofYear}</a>
      </p>
    </Notice>
  );
}
