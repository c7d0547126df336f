import { isLetterId } from '../domain/letters/official-letter.ts';
import { address, oneOf } from './address.ts';

/** Whose letters: any organisation. */
const place = { place: (text: string) => (/^[\w.-]{1,60}$/.test(text) ? text : undefined) };
const letterParts = { ...place, letter: (text: string) => (isLetterId(text) ? text : undefined) };
const unitParts = { ...place, unitId: (text: string) => (/^[0-9a-f]{10}$/.test(text) ? text : undefined) };
const received = '/letters/:place/inbox/:sender/:letter' as const;
const receivedParts = { ...letterParts, sender: place.place };
const format = oneOf('pdf', 'docx');
const seriesParts = { ...place, series: oneOf('letter', 'circular', 'memo', 'order', 'announcement', 'incoming') };
const action = { parts: { action: (text: string) => (/^[a-z-]{1,40}$/.test(text) ? text : undefined) } };

/** Addresses of an organisation's letters, of what it received, and of the circulars of all. */
export const letterPaths = {
  letters: address('/letters'),
  letterRoom: address('/letters/:place', { parts: place, query: ['q'] }),
  letterUnits: address('/letters/:place/units', { parts: place }),
  letterEmblem: address('/letters/:place/emblem', { parts: place }),
  letterEmblemRemove: address('/letters/:place/emblem/remove', { parts: place }),
  emblem: address('/letters/:place/emblem/:sha256', { parts: place }),
  letterUnit: address('/letters/:place/units/:unitId', { parts: unitParts }),
  letterRegisterBegin: address('/letters/:place/units/:unitId/begin', { parts: unitParts }),
  letterNew: address('/letters/:place/new', { parts: place }),
  letterRegister: address('/letters/:place/registers/:series', { parts: seriesParts, query: ['year', 'q'] }),
  letterInbox: address('/letters/:place/inbox', { parts: place, query: ['q'] }),
  receivedLetter: address(received, { parts: receivedParts }),
  receivedAcknowledge: address(`${received}/acknowledge`, { parts: receivedParts }),
  receivedReply: address(`${received}/reply`, { parts: receivedParts }),
  receivedPaper: address(`${received}/paper.:format`, {
    parts: { ...receivedParts, format },
    query: ['recipient'],
  }),
  receivedFile: address(`${received}/enclosures/:number`, { parts: receivedParts, query: ['recipient'] }),
  letter: address('/letters/:place/:letter', { parts: letterParts, query: ['recipient', 'q'] }),
  letterEnclose: address('/letters/:place/:letter/enclose', { parts: letterParts }),
  letterEncloseFile: address('/letters/:place/:letter/enclose-file', { parts: letterParts }),
  letterEncloseRecord: address('/letters/:place/:letter/enclose-record', { parts: letterParts }),
  letterMove: address('/letters/:place/:letter/moves/:action', { parts: { ...letterParts, ...action.parts } }),
  letterSend: address('/letters/:place/:letter/sending', { parts: letterParts }),
  letterHanding: address('/letters/:place/:letter/handing', { parts: letterParts }),
  letterPaper: address('/letters/:place/:letter/paper.:format', {
    parts: { ...letterParts, format },
    query: ['recipient'],
  }),
  letterPapers: address('/letters/:place/:letter/papers.zip', { parts: letterParts }),
  letterFile: address('/letters/:place/:letter/enclosures/:number', { parts: letterParts, query: ['recipient'] }),
  letterWithout: address('/letters/:place/:letter/enclosures/:number/without', { parts: letterParts }),
  letterFileRemove: address('/letters/:place/:letter/enclosures/:number/remove', { parts: letterParts }),
  circulars: address('/circulars', { query: ['q', 'organisation'] }),
  circular: address('/circulars/:place/:letter', { parts: letterParts }),
  circularPaper: address('/circulars/:place/:letter/paper.:format', { parts: { ...letterParts, format } }),
  circularFile: address('/circulars/:place/:letter/enclosures/:number', { parts: letterParts }),
} as const;
