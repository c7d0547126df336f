import { paths } from '../src/web/paths.ts';
import type { HttpCase } from './http-rows.ts';
import { applyLoad } from './load.ts';
import type { Pace } from './measure.ts';
import { aim, figure } from './table.ts';
import { browserEncodings, cookieHeader, type Visitor, visit } from './visitor.ts';

const year = 2568;

/** A page as an OPDC officer reads it, after checking that it is the right page. */
export async function pageCase(
  reader: Visitor | null,
  page: { what: string; path: string; mark: RegExp; least: number; p95?: number },
): Promise<HttpCase> {
  const note: HttpCase['note'] = (load, ratio) =>
    [
      aim('≥ 0.5 of the select', ratio >= 0.5),
      ...(page.p95 === undefined ? [] : [aim(`p95 < ${page.p95} ms`, load.p95 < page.p95)]),
    ].join('; ');
  if (reader === null) return { what: page.what, measure: null, why: 'nobody can sign in', note };
  const answer = await visit(reader, page.path);
  const found = new Set(answer.html.match(page.mark) ?? []).size;
  if (answer.status !== 200 || found < page.least) {
    return { what: page.what, measure: null, why: `status ${answer.status}, ${found} of ${page.least} marks`, note };
  }
  const headers = { cookie: cookieHeader(reader), 'accept-encoding': browserEncodings };
  const [whole, sent] = [Buffer.byteLength(answer.html), answer.sent].map((bytes) => figure(bytes / 1024));
  const measure = (connections: number, pace: Pace) =>
    applyLoad({
      url: `${reader.address}${page.path}`,
      connections,
      headers,
      status: 200,
      warmSeconds: pace.warmSeconds,
      seconds: pace.loadSeconds,
    });
  return { what: `${page.what} (${whole} kB, sent as ${sent})`, measure, note };
}

export const pages = {
  province: { what: 'province page', path: paths.province(year, 'TH-42'), mark: /จังหวัดเลย/g, least: 1 },
  board: { what: 'national board', path: paths.board(year), mark: /"\/2568\/TH-\d\d/g, least: 76, p95: 100 },
};

export const apiReads = {
  round: {
    what: 'a province’s round over the API',
    path: `/api/v1/${year}/provinces/TH-42/rounds/6m`,
    mark: /"code":"[^"]+","status"|"selfScore"/g,
    least: 1,
  },
  board: {
    what: 'national board over the API',
    path: `/api/v1/${year}/board`,
    mark: /"organisationId":"TH-\d\d"/g,
    least: 76,
  },
};

/** An API response as a program of an OPDC officer reads it, after checking that it is the right one. */
export async function apiCase(
  address: string,
  token: string | null,
  read: { what: string; path: string; mark: RegExp; least: number },
): Promise<HttpCase> {
  const least = 3000;
  const note: HttpCase['note'] = (load) =>
    load.connections === 50 ? aim(`≥ ${figure(least)}/s`, load.rate >= least) : '';
  const headers = { authorization: `Bearer ${token}`, 'accept-encoding': browserEncodings };
  const answer = await fetch(`${address}${read.path}`, { headers });
  const text = await answer.text();
  const found = new Set(text.match(read.mark) ?? []).size;
  if (answer.status !== 200 || found < read.least) {
    return { what: read.what, measure: null, why: `status ${answer.status}, ${found} of ${read.least} marks`, note };
  }
  const measure = (connections: number, pace: Pace) =>
    applyLoad({
      url: `${address}${read.path}`,
      connections,
      headers,
      status: 200,
      warmSeconds: pace.warmSeconds,
      seconds: pace.loadSeconds,
    });
  const sent = Number(answer.headers.get('content-length') ?? Buffer.byteLength(text));
  const sizes = [Buffer.byteLength(text), sent].map((bytes) => figure(bytes / 1024));
  return { what: `${read.what} (${sizes[0]} kB, sent as ${sizes[1]})`, measure, note };
}
