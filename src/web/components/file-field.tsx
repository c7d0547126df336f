import { AssumptionMark } from './assumption-mark.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { FieldBasics } from './field-id.ts';

export interface FileFieldProps extends Omit<FieldBasics, 'hint'> {
  /** The limits as text: `PDF JPG PNG ไม่เกินไฟล์ละ 20 MB`. Always shown before choosing. */
  readonly limits: string;
  /** Why these limits, where no document states them. */
  readonly limitsAssumed?: string;
  /** For the browser's chooser: `.pdf,.jpg,.png`. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** Shown by the browser before anything is sent; `{file}` is replaced by the file's name. */
  readonly tooLarge?: { readonly bytes: number; readonly sentence: string };
}

export function FileField({ limits, limitsAssumed, accept, multiple, tooLarge, ...field }: FileFieldProps) {
  const mark = limitsAssumed === undefined ? undefined : <AssumptionMark reason={limitsAssumed} />;
  return (
    <FieldFrame
      field={{ ...field, hint: limits }}
      mark={mark}
      control={({ id, describedBy }) => (
        <input
          class={`govuk-file-upload${field.error ? ' govuk-file-upload--error' : ''}`}
          id={id}
          name={field.name}
          type="file"
          accept={accept}
          multiple={multiple}
          data-largest-bytes={tooLarge?.bytes}
          data-too-large={tooLarge?.sentence}
          aria-describedby={describedBy}
          aria-invalid={field.error ? true : undefined}
        />
      )}
    />
  );
}
