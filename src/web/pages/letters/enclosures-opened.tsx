import { fileOpened, type OpenedEnclosure } from '../../../domain/letters/enclosure-copy.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { lettersText } from '../../text/letters-text.ts';

export interface EnclosureListProps {
  readonly enclosures: readonly OpenedEnclosure[];
  /** Where the file of the enclosure of this number is downloaded. */
  readonly fileHref: (number: number) => string;
  /** The addresses under which the reader would still be shown something. */
  readonly still: ReadonlySet<string>;
  readonly isIssued: boolean;
}

/**
 * What is sent with a letter, each a download where there is something to download. What an address gave when the letter was
 * issued is what was sent: what stands under the address now is another link, and its date is said.
 */
export function EnclosureList({ enclosures, fileHref, still, isIssued }: EnclosureListProps) {
  return (
    <ol>
      {enclosures.map((one, index) => (
        <li key={`${index} ${one.title}`}>
          <EnclosureLink one={one} href={fileHref(index + 1)} />{' '}
          {one.count === '' ? '' : `จำนวน ${one.count} ${one.unit}`}
          <EnclosureNote one={one} still={still} isIssued={isIssued} />
        </li>
      ))}
    </ol>
  );
}

function EnclosureLink({ one, href }: { readonly one: OpenedEnclosure; readonly href: string }) {
  if (one.file !== null)
    return (
      <a href={href} download>
        {one.title}
      </a>
    );
  if (fileOpened(one) !== null) return <a href={href}>{one.title}</a>;
  if (one.address === '' || one.copy !== null || one.copied === 'for-each') return <>{one.title}</>;
  return <a href={one.address}>{one.title}</a>;
}

interface NoteProps extends Pick<EnclosureListProps, 'still' | 'isIssued'> {
  readonly one: OpenedEnclosure;
}

function EnclosureNote({ one: { address, copy, copied }, still, isIssued }: NoteProps) {
  if (address === '' || !isIssued) return null;
  if (copy === null) return <p class="hint">{lettersText.withoutCopy[copied]}</p>;
  const at = formatThaiInstant(copy.madeAt);
  return (
    <p class="hint">
      {copy.file === null ? lettersText.nothingToCopy(at) : lettersText.copiedAt(at)}{' '}
      {still.has(address) ? <a href={address}>{lettersText.standsNow}</a> : lettersText.standsNoMore}
    </p>
  );
}
