/** Not the demo's own, so that the tests run beside it. */
export const ports = { server: 4310, react: 4311, vue: 4312 } as const;
