import { defineCollection } from '../define/collection.ts';
import { id, indexedId, instant, NEVER, position } from './values.ts';

const pixels = (description: string) =>
  ({ type: 'integer', description, minimum: 1, maximum: 100_000, multipleOf: 1, merge: 'first' }) as const;

const size = { width: pixels('In pixels.'), height: pixels('In pixels.') };

/**
 * What is known of a picture, a signature, a document or a recording. The bytes are stored apart under their hash, so
 * that no record waits for a photo. What a file is never changes; only its caption does.
 */
export const files = defineCollection({
  name: 'files',
  description: 'Photos, signatures, documents and recordings: what is known of them, not their bytes.',
  version: 0,
  kinds: {
    photo: { view: 'photos', type: 'Photo', fields: size },
    signature: {
      view: 'signatures',
      type: 'Signature',
      fields: {
        ...size,
        signedBy: { type: 'string', description: 'Who signed, as they say it.', maxLength: 200, merge: 'first' },
      },
    },
    document: { view: 'documents', type: 'Document' },
    audio: {
      view: 'recordings',
      type: 'Recording',
      fields: {
        durationSec: {
          type: 'integer',
          description: 'How long it is, in seconds.',
          minimum: 0,
          maximum: 1_000_000,
          multipleOf: 1,
          merge: 'first',
        },
      },
    },
  },
  fields: {
    parentType: {
      type: 'string',
      description: 'Collection of the record it belongs to.',
      maxLength: 16,
      merge: 'first',
    },
    parentId: { ...indexedId, description: 'The record that it belongs to: a job, a deal, an asset.', merge: 'first' },
    partyId: {
      ...indexedId,
      description: 'The party whose history it belongs to.',
      references: { collection: 'parties' },
      merge: 'first',
    },
    fileName: {
      type: 'string',
      description: 'What to call it on a disk.',
      minLength: 1,
      maxLength: 255,
      merge: 'first',
    },
    mime: {
      type: 'string',
      description: 'Its media type: `image/jpeg`.',
      minLength: 3,
      maxLength: 100,
      merge: 'first',
    },
    size: {
      type: 'integer',
      description: 'In bytes.',
      minimum: 0,
      maximum: 4_294_967_296,
      multipleOf: 1,
      merge: 'first',
    },
    sha256: {
      type: 'string',
      description: 'The SHA-256 of its bytes in hexadecimal digits: where they are stored, and whether they are whole.',
      maxLength: 64,
      pattern: '^[0-9a-f]{64}$',
      merge: 'first',
    },
    takenAt: { ...instant, description: 'When it was taken, signed or written.', merge: 'first' },
    takenBy: { ...id, description: 'The user who took it.', merge: 'first' },
    geo: { ...position, description: 'Where the device was.', merge: 'first' },
    caption: { type: 'string', description: 'What it shows.', maxLength: 2_000, merge: 'text' },
    remoteKey: { type: 'string', description: 'Where the server keeps the bytes.', maxLength: 255, merge: 'server' },
    uploadedAt: {
      ...instant,
      description: 'When the server had all bytes; the far future until then.',
      default: NEVER,
      merge: 'server',
    },
  },
  required: ['fileName', 'mime', 'size', 'sha256', 'takenAt'],
  indexes: [['parentId', 'takenAt'], ['partyId', 'takenAt'], ['kind', 'takenAt'], ['uploadedAt'], ['sha256']],
});
