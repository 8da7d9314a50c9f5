import { parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Bounds the work that one document can ask for, by its size: no list in the schema is open-ended. */
export const useDocumentLimit = (maxTokens: number): Plugin => ({
  onParse({ setParseFn }) {
    setParseFn((source: string) => parse(source, { maxTokens }));
  },
});
