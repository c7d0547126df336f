import type { NegotiationReading } from '../../../application/negotiation/read-negotiation.ts';
import type { FormState } from '../../form-state.ts';
import type { Reader } from '../../reader.ts';

export interface RoomProps {
  readonly reading: NegotiationReading;
  readonly reader: Reader;
  readonly state: FormState;
}
