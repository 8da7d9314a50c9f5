import { type DocumentNode, parse, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { requestError } from '../errors.ts';
import { flawOfDocument } from '../limits/document.ts';
import { MAX_CHARACTERS, MAX_COMPLAINTS, MAX_TOKENS } from '../limits.ts';

/**
 * Bounds the work that a document makes before it is executed. What passes is remembered with the parsed document, by
 * the library's cache, so that the documents of an app are looked at once.
 *
 * @param suggests whether names of the schema are looked for that are like those which are not there
 */
export const useDocumentLimit = (suggests: boolean): Plugin => ({
  onParse({ params, setParseFn }) {
    const { length } = String(params.source);
    // Thrown here, and not by the parser: the library would remember the text for the sake of the error.
    if (length > MAX_CHARACTERS) {
      throw tooComplex(`The document has ${length} characters; the most is ${MAX_CHARACTERS}.`);
    }
    setParseFn(parseBounded);
  },
  onValidate({ setValidationFn }) {
    const options = { maxErrors: MAX_COMPLAINTS, hideSuggestions: !suggests };
    setValidationFn((schema, document, rules) => validate(schema, document, rules, options));
  },
});

function parseBounded(source: string): DocumentNode {
  const document = parseTokens(source);
  const flaw = flawOfDocument(document);
  if (flaw) throw tooComplex(flaw);
  return document;
}

function parseTokens(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: MAX_TOKENS });
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes(`more than ${MAX_TOKENS} tokens`)) throw error;
    throw tooComplex(`The document has more than ${MAX_TOKENS} tokens.`);
  }
}

const tooComplex = (message: string) => requestError('QUERY_TOO_COMPLEX', message);
