import type { FaceEnclosure, LetterFace } from '../../../domain/letters/letter-face.ts';
import { paths } from '../../paths.ts';
import { lettersText } from '../../text/letters-text.ts';

interface LetterFaceViewProps {
  readonly face: LetterFace;
  /** Whose letter it is: its emblem lies there. */
  readonly sender: string;
  readonly live?: boolean;
}

/** A letter on the page as it is on paper. `live` marks what the editor writes into while somebody types. */
export function LetterFaceView({ face, sender, live = false }: LetterFaceViewProps) {
  const mark = (name: string) => (live ? { 'data-preview': name } : {});
  const proclaimed = face.heading !== '' && face.kind !== 'memo';
  return (
    <article class="letter-face">
      <FaceEmblem face={face} sender={sender} />
      <p class="letter-face__speed">{[face.secrecy, face.speed].filter(Boolean).join(' ')}</p>
      {face.heading === '' ? null : <p class="letter-face__heading">{face.heading}</p>}
      <div class={proclaimed ? 'letter-face__centre' : 'letter-face__top'}>
        <p>{face.number}</p>
        <div>
          {face.sender.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      {proclaimed ? null : <p class="letter-face__centre">{face.date}</p>}
      <Field label="เรื่อง" lines={[face.subject]} mark={mark('subject')} always={live} />
      <Field label="เรียน" lines={face.to === '' ? [] : [face.to]} mark={mark('to')} always={live && !proclaimed} />
      <Field label="อ้างถึง" lines={face.references} mark={{}} />
      <Field label="สิ่งที่ส่งมาด้วย" lines={face.enclosures.map(lineOf)} mark={{}} />
      <div class="letter-face__body" {...mark('paragraphs')}>
        {face.paragraphs.map((text, index) => (
          <p key={`${index} ${text.slice(0, 20)}`}>{text}</p>
        ))}
      </div>
      <div class="letter-face__signer">
        <p {...mark('closing')}>{face.closing}</p>
        <p>{face.signer?.name ?? `(${'\u00a0'.repeat(40)})`}</p>
        {(face.signer?.office ?? []).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {face.owner.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Field label="สำเนาเรียน" lines={face.copies === '' ? [] : [face.copies]} mark={{}} />
      {face.annex.length === 0 ? null : (
        <details>
          <summary>บัญชีแนบ {face.annex.length} ราย</summary>
          <ul class="plain-list">
            {face.annex.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

function FaceEmblem({ face: { emblem }, sender }: Pick<LetterFaceViewProps, 'face' | 'sender'>) {
  if (emblem === undefined) return null;
  return <img class="letter-face__emblem" src={paths.emblem(sender, emblem.sha256)} alt={lettersText.emblem} />;
}

const lineOf = ({ title, count }: FaceEnclosure) => [title, count].filter(Boolean).join(' ');

interface FieldProps {
  readonly label: string;
  readonly lines: readonly string[];
  readonly mark: object;
  /** Shown though it is empty. */
  readonly always?: boolean;
}

function Field({ label, lines, mark, always = false }: FieldProps) {
  if (lines.length === 0 && !always) return null;
  return (
    <div class="letter-face__field">
      <b>{label}</b>
      <div {...mark}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
