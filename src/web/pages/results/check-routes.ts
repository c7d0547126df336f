import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyReply } from 'fastify';
import { h } from 'preact';
import { readResultProof } from '../../../application/results/read-proof.ts';
import { readSnapshot } from '../../../application/results/read-results.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import type { WebDeps } from '../../deps.ts';
import { paths } from '../../paths.ts';
import { file, page } from '../../serve-page.ts';
import { checkText } from '../../text/check-text.ts';
import { CheckPage, VerifierPage } from './check-page.tsx';

const refusals = ['forbidden', 'not-found', 'framework-not-found', 'results-not-found'] as const;

const verifierNames = { html: 'verify-results.html', node: 'verify-results.mjs' } as const;
const verifierIn = (folder: string, name: string) => join(folder, 'verifier', name);

const verifierPage = page({
  address: paths.verifier,
  who: 'anyone',
  refusals: [],
  async show({ deps: { assetsFolder } }) {
    const isBuilt = existsSync(verifierIn(assetsFolder, verifierNames.html));
    return accept({ title: checkText.verifier, body: h(VerifierPage, { isBuilt }) });
  },
});

function readVerifier({ deps: { assetsFolder } }: { readonly deps: Pick<WebDeps, 'assetsFolder'> }, name: string) {
  const built = verifierIn(assetsFolder, name);
  return existsSync(built) ? accept(readFileSync(built)) : refuse('not-found');
}

// Always as a download: opened from this server it would work under the rules of its pages, and not without a network.
const forBrowser = file({
  address: paths.verifierForBrowser,
  who: 'anyone',
  refusals: ['not-found'],
  read: async (call) => readVerifier(call, verifierNames.html),
  send: (bytes, { reply }) =>
    asFile(reply, verifierNames.html, 'public, no-cache').type('text/html; charset=utf-8').send(bytes),
});

const forNode = file({
  address: paths.verifierForNode,
  who: 'anyone',
  refusals: ['not-found'],
  read: async (call) => readVerifier(call, verifierNames.node),
  send: (bytes, { reply }) =>
    asFile(reply, verifierNames.node, 'public, no-cache').type('text/javascript; charset=utf-8').send(bytes),
});

const checkPage = page({
  address: paths.resultCheck,
  who: 'anyone',
  refusals,
  async show({ deps, actor, key }) {
    const read = await readResultProof(deps, actor, { ...key, edition: key.number });
    if (!read.ok) return read;
    const { proof } = read.value;
    return accept({
      title: `${checkText.title} ${roundName(key.round)} ${key.fiscalYear} ${checkText.edition} ${key.number}`,
      body: h(CheckPage, { ...key, proof }),
    });
  },
});

const snapshotFile = file({
  address: paths.resultSnapshot,
  who: 'anyone',
  refusals,
  read: ({ deps, actor, key }) => readSnapshot(deps, actor, { ...key, edition: key.number }),
  send: ({ text, summary }, { reply, key: { fiscalYear, round, number } }) =>
    asFile(reply, `results-${fiscalYear}-${round}-${number}.json`)
      .header('etag', `"${summary.contentHash}"`)
      .type('application/json; charset=utf-8')
      .send(text),
});

/** As `sha256sum --check` reads it. */
const checksumFile = file({
  address: paths.resultChecksum,
  who: 'anyone',
  refusals,
  read: ({ deps, actor, key }) => readSnapshot(deps, actor, { ...key, edition: key.number }),
  send({ summary }, { reply, key: { fiscalYear, round, number } }) {
    const name = `results-${fiscalYear}-${round}-${number}`;
    return asFile(reply, `${name}.sha256`)
      .type('text/plain; charset=utf-8')
      .send(`${summary.contentHash}  ${name}.json\n`);
  },
});

const proofFile = file({
  address: paths.resultProof,
  who: 'anyone',
  refusals,
  read: ({ deps, actor, key }) => readResultProof(deps, actor, { ...key, edition: key.number }),
  send: ({ text }, { reply, key: { fiscalYear, round, number } }) =>
    asFile(reply, `proof-${fiscalYear}-${round}-${number}.json`).type('application/json; charset=utf-8').send(text),
});

/** Who may read an edition can change, so nobody keeps a copy between. */
function asFile(reply: FastifyReply, name: string, cacheControl = 'private, no-store') {
  return reply
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', cacheControl)
    .header('x-content-type-options', 'nosniff');
}

/** How anybody checks announced results: the program, the page of an edition, and its files. */
export const checkRoutes = [verifierPage, forBrowser, forNode, checkPage, snapshotFile, checksumFile, proofFile];
