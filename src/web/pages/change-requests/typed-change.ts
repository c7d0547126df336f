import type { StartedChange } from '../../../application/change-requests/write-change.ts';
import {
  type ChangeDetails,
  type ChangeKind,
  changeCauses,
  changeKinds,
  type ProposedChange,
} from '../../../domain/change-requests/change-request.ts';
import { codeOf, type FormBody, textOf } from '../../form-body.ts';

/** What a request is begun with; no kind where none was chosen. */
export function typedStart(body: FormBody): StartedChange {
  return { ...typedChange(body), kind: typedKind(body) ?? null };
}

const typedKind = (body: FormBody) => changeKinds.find((one) => one === codeOf(body, 'kind'));

/** A request as it was sent; a kind that there is none of is read as the first. */
export function typedChange(body: FormBody): ChangeDetails {
  const kind = typedKind(body) ?? 'details';
  const [ground = '', example = ''] = codeOf(body, 'ground').split('/');
  return {
    ...{ code: codeOf(body, 'code'), kind, ground, example },
    otherFactor: textOf(body, 'otherFactor'),
    cause: changeCauses.find((one) => one === codeOf(body, 'cause')) ?? null,
    explanation: textOf(body, 'explanation'),
    proposed: typedProposed(body, kind),
  };
}

function typedProposed(body: FormBody, kind: ChangeKind): ProposedChange {
  const said = (names: readonly ('name' | 'definition' | 'dataSource' | 'weight')[]) =>
    Object.fromEntries(names.filter((name) => name in body).map((name) => [name, textOf(body, name)]));
  if (kind === 'target' || kind === 'criteria') return typedPoints(body);
  if (kind === 'details') return said(['definition', 'dataSource']);
  if (kind === 'indicator') return said(['name', 'definition', 'dataSource']);
  return kind === 'weight' ? said(['weight']) : {};
}

function typedPoints(body: FormBody): ProposedChange {
  const points: (readonly [string, string])[] = [];
  for (let at = 0; `point.${at}` in body && at < 100; at += 1)
    points.push([textOf(body, `point.${at}`), textOf(body, `score.${at}`)]);
  return points.length === 0 ? {} : { points };
}
