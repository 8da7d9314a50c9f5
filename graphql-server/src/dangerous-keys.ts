/** Keys that reach into JavaScript's own objects when a program copies them carelessly. */
export const dangerousKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
