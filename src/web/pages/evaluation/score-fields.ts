import type { EvaluatedResult } from '../../../application/evaluation/read-party-evaluation.ts';
import { type EvidenceFinding, evidenceFindings } from '../../../domain/evaluation/score-sheet.ts';
import { isOneOf } from '../../../domain/values/known-names.ts';
import { type FormBody, textOf } from '../../form-body.ts';
import { itemText, type PageItem } from '../../save-items.ts';

/** The names of a member's score of one indicator contain its code, because there are many on one page. */
export function scoreField(code: string, part: 'judge' | 'score' | 'note' | 'version' | 'shown' | ''): string {
  return `panel.${code}.${part}`;
}

export function findingField(code: string, sha256: string): string {
  return `panel.${code}.evidence.${sha256}`;
}

/** What the fields of one indicator hold. */
interface TypedScore {
  /** `agree`, `other`, or nothing. */
  readonly judge: string;
  readonly score: string;
  readonly note: string;
  readonly findings: Readonly<Record<string, EvidenceFinding>>;
}

interface ScoreInForm extends TypedScore, PageItem {
  readonly version: number | null;
}

/** What the fields first show: nothing given for figures that have changed since. */
export function storedScore({ own, ownIsOfNow }: EvaluatedResult): TypedScore {
  const given = own !== null && own.score !== null && ownIsOfNow;
  return {
    judge: given ? (own.agrees ? 'agree' : 'other') : '',
    score: given && !own.agrees ? (own.score ?? '') : '',
    note: own?.note ?? '',
    findings: own?.evidence ?? {},
  };
}

export function shownText({ judge, score, note, findings }: TypedScore): string {
  const found = Object.entries(findings).sort(([one], [other]) => (one < other ? -1 : 1));
  return itemText(judge, score, note, ...found.flat());
}

/** The score of one indicator as it was typed. */
export function typedScore(body: FormBody, code: string): TypedScore {
  const start = findingField(code, '');
  const findings = Object.keys(body)
    .filter((name) => name.startsWith(start))
    .flatMap((name): [string, EvidenceFinding][] => {
      const text = textOf(body, name);
      return isOneOf(evidenceFindings, text) ? [[name.slice(start.length), text]] : [];
    });
  return {
    judge: textOf(body, scoreField(code, 'judge')),
    score: textOf(body, scoreField(code, 'score')),
    note: textOf(body, scoreField(code, 'note')),
    findings: Object.fromEntries(findings),
  };
}

/** Every score on the page. */
export function typedScores(body: FormBody): readonly ScoreInForm[] {
  const [start = '', end = ''] = scoreField('|', 'shown').split('|');
  const names = Object.keys(body).filter((name) => name.startsWith(start) && name.endsWith(end));
  return names.map((name) => {
    const code = name.slice(start.length, -end.length);
    const typed = typedScore(body, code);
    const version = /^\d{1,9}$/.test(textOf(body, scoreField(code, 'version')))
      ? Number(textOf(body, scoreField(code, 'version')))
      : null;
    return { code, ...typed, version, touched: shownText(typed) !== textOf(body, name) };
  });
}
