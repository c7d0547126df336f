import { sheetFormats } from '../application/papers/papers-ports.ts';
import { address, oneOf } from './address.ts';

const year = '/:fiscalYear/consultations';
const party = '/:fiscalYear/:organisationId/consultation';

/** Addresses of a year's consultation, and of each party's. */
export const consultationPaths = {
  consultations: address(year),
  consultationSlots: address(`${year}/slots`),
  consultationSlotClose: address(`${year}/slots/:number/close`),
  consultationsCall: address(`${year}/call`),
  consultation: address(party),
  consultationSlot: address(`${party}/slot`),
  consultationMoveRequest: address(`${party}/move-request`),
  consultationMove: address(`${party}/move`),
  consultationQuestions: address(`${party}/questions`),
  consultationAnswer: address(`${party}/questions/:number/answer`),
  consultationAdvice: address(`${party}/advice`),
  consultationPaper: address(`${party}/record.:format`, { parts: { format: oneOf(...sheetFormats) } }),
} as const;
