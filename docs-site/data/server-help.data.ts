import { help } from '../../graphql-server/src/cli/arguments.ts';

declare const data: string;

export { data };

export default { load: (): string => help };
