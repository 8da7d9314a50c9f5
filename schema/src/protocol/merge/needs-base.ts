import type { MergeRule } from '../../define/field.ts';
import { ruleName } from '../../define/field.ts';

/** The rules whose merge looks at the value that both sides started from. */
const rulesWithBase: ReadonlySet<string> = new Set(['text', 'set', 'list', 'keys']);

/** Whether a pushed edit must carry its base for this rule. */
export const needsBase = (rule: MergeRule): boolean => rulesWithBase.has(ruleName(rule));
