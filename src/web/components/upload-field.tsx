import { refusalSentence } from '../../contract/refusals/sentence-of.ts';
import { evidenceLimits } from '../../domain/reporting/evidence-limits.ts';
import { FileField } from './file-field.tsx';

interface UploadFieldProps {
  readonly label: string;
  /** Why these kinds and sizes are taken, where no document states them. */
  readonly limitsAssumed: string;
  /** What else the field says of its limits: how many files there may be. */
  readonly more?: string;
  readonly error: string | undefined;
}

const megabytes = evidenceLimits.largestBytes / 1024 / 1024;
const limits = `${Object.values(evidenceLimits.types).join(', ')} ไม่เกินไฟล์ละ ${megabytes} เมกะไบต์`;
const tooLarge = {
  bytes: evidenceLimits.largestBytes,
  sentence: refusalSentence({ code: 'file-too-large', facts: { file: '{file}', largest: `${megabytes} เมกะไบต์` } }),
};

/** The field of a file that is kept: everywhere the same kinds and sizes, and the browser says at once what is too large. */
export function UploadField({ label, limitsAssumed, more, error }: UploadFieldProps) {
  return (
    <FileField
      name="evidence"
      label={label}
      limits={more === undefined ? limits : `${limits} ${more}`}
      limitsAssumed={limitsAssumed}
      accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx"
      tooLarge={tooLarge}
      error={error}
    />
  );
}
