import { Fragment } from 'preact';
import type { SheetFormat } from '../../application/papers/papers-ports.ts';

export interface SheetLinksProps {
  /** What the paper is called, without its format. */
  readonly label: string;
  readonly formats: readonly SheetFormat[];
  readonly hrefOf: (format: SheetFormat) => string;
}

const names: Readonly<Record<SheetFormat, string>> = { pdf: 'PDF', docx: 'DOCX', xlsx: 'XLSX' };

/** A paper that is made of data, in each format that its readers need. */
export function SheetLinks({ label, formats, hrefOf }: SheetLinksProps) {
  const [first, ...more] = formats;
  if (first === undefined) return null;
  return (
    <>
      <a href={hrefOf(first)}>{`${label} (${names[first]})`}</a>
      {more.map((format) => (
        <Fragment key={format}>
          {' · '}
          <a href={hrefOf(format)}>
            <span class="govuk-visually-hidden">{label} </span>
            {names[format]}
          </a>
        </Fragment>
      ))}
    </>
  );
}
