import { MAX_GROUP_BYTES, MAX_GROUP_ROWS } from '../../schema/src/protocol/group.ts';

declare const data: { readonly records: number; readonly bytes: string };

export { data };

export default {
  load: () => ({ records: MAX_GROUP_ROWS, bytes: `${MAX_GROUP_BYTES / 1024 / 1024} MiB` }),
};
