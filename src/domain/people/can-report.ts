import { type Can, can } from './is-permitted.ts';

export const canEnterResult: Can = can('enter-result');
export const canSendResult: Can = can('send-result');
export const canApproveResult: Can = can('approve-result');
export const canReplyResult: Can = can('reply-result');
export const canAcceptResult: Can = can('accept-result');
export const canReturnResult: Can = can('return-result');
export const canSubmitReportToGovernor: Can = can('submit-report-to-governor');
export const canEndorseReport: Can = can('endorse-report');
export const canReceiveReport: Can = can('receive-report');
export const canReturnReport: Can = can('return-report');
