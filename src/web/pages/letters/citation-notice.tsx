import { lackingWords, openCitations } from '../../../domain/letters/cited-enclosures.ts';
import type { LetterContent } from '../../../domain/letters/letter-parts.ts';
import { Notice } from '../../components/notice.tsx';
import { lettersText } from '../../text/letters-text.ts';

/** Says where the text names an enclosure that is not there, or that some recipients go without; nothing where all is there. */
export function CitationNotice({ content }: { readonly content: Pick<LetterContent, 'paragraphs' | 'enclosures'> }) {
  const open = openCitations(content);
  // Of a letter without any enclosure another notice says it.
  if (open.length === 0 || content.enclosures.length === 0) return null;
  return (
    <Notice tone="attention" title={lettersText.citations}>
      <ul>
        {open.map((one) => (
          <li key={`${one.where} ${one.number}`}>
            {`${one.where} กล่าวถึงสิ่งที่ส่งมาด้วย ${one.number} ${lackingWords(one, content.enclosures.length)}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
