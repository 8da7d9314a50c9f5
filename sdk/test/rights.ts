import { membershipIn, type Rights, rightsOf } from '@rockpool/schema/protocol';

/** Of somebody who may do everything. */
export const rights = (): Rights => rightsOf({ id: 'ada', role: 'admin' }, membershipIn([], 'ada'));
