import type { CentralSource } from '../../domain/central-data/central-table.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { centralText } from '../text/central-text.ts';

/** The document of central figures: its title, its day and where it can be opened. */
export function CentralDocument({ source: { title, link, issuedOn } }: { readonly source: CentralSource }) {
  if (title === '') return <>–</>;
  return (
    <>
      {title}
      {issuedOn === null ? '' : ` ลงวันที่ ${formatThaiDate(issuedOn)}`}{' '}
      {link === '' ? null : (
        <a href={link} rel="noreferrer">
          {centralText.openSource}
        </a>
      )}
    </>
  );
}
