import { livedThrough, type Moment } from './records-life.ts';

declare const data: readonly Moment[];

export { data };

export default { load: livedThrough };
