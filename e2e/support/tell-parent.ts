/** Tells the process that started this one; resolves once it is on its way. Nobody hears it where there is none. */
export const tellParent = (message: object): Promise<void> =>
  new Promise((resolve) => (process.send ? process.send(message, () => resolve()) : resolve()));
