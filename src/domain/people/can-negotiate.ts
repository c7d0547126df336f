import { type Can, can } from './is-permitted.ts';

export const canReadAnalysis: Can = can('read-analysis');
export const canJudgeIndicator: Can = can('judge-indicator');
export const canReadNegotiation: Can = can('read-negotiation');
export const canScheduleNegotiation: Can = can('schedule-negotiation');
export const canCounterPropose: Can = can('counter-propose');
export const canRecordNegotiationView: Can = can('record-negotiation-view');
export const canRecordResolution: Can = can('record-resolution');
