import { address } from './address.ts';

const organisation = {
  parts: { organisation: (text: string) => (/^[\w.-]{1,60}$/.test(text) ? text : undefined) },
};
const seat = '/bodies/:organisation/appointments/:appointment/seats/:position';
const seatParts = {
  parts: {
    ...organisation.parts,
    appointment: (text: string) => (/^[\w-]{1,60}$/.test(text) ? text : undefined),
    position: (text: string) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined),
  },
};

/** Addresses of bodies, of what appoints them, and of their seats. */
export const bodyPaths = {
  bodies: address('/bodies'),
  body: address('/bodies/:organisation', organisation),
  bodyOrder: address('/bodies/:organisation/order', organisation),
  bodyAppoint: address('/bodies/:organisation/appoint', { ...organisation, query: ['order'] }),
  seat: address(seat, seatParts),
  seatHolders: address(`${seat}/holders`, seatParts),
  seatHolderEnd: address(`${seat}/holders/:holder/end`, {
    parts: { ...seatParts.parts, holder: (text: string) => (/^[\w-]{1,60}$/.test(text) ? text : undefined) },
  }),
} as const;
