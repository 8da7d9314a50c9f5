import type { DemoRecord } from './complete.ts';
import { complete } from './complete.ts';
import { commonOf } from './parties.ts';
import type { Row, Scene } from './row.ts';
import { after, idOf, startRow } from './row.ts';

const kinds = ['photo', 'signature', 'document', 'audio'] as const;

/** What a file of each kind is, and what it belongs to. */
const contents = {
  photo: ({ pick, index }: Row) => ({
    ...{ fileName: `IMG_${String(1_000 + index)}.jpg`, mime: 'image/jpeg', width: 4_032, height: 3_024 },
    caption: pick(['Worn chain at berth 4', 'The new fenders', 'Before', 'After', 'Meter']),
  }),
  signature: ({ faker }: Row) => ({
    ...{ fileName: 'signature.svg', mime: 'image/svg+xml', width: 600, height: 200 },
    signedBy: faker.person.fullName(),
  }),
  document: ({ pick }: Row) => ({
    ...{ fileName: pick(['data-sheet.pdf', 'drawing.pdf', 'permit.pdf']), mime: 'application/pdf' },
  }),
  audio: ({ faker }: Row) => ({
    ...{ fileName: 'note.m4a', mime: 'audio/mp4', durationSec: faker.number.int({ min: 8, max: 240 }) },
  }),
};

/** What is known of a file. One in twenty waits for its bytes to be sent. */
export function file(scene: Scene, index: number): DemoRecord {
  const kind = kinds[index % kinds.length] ?? 'photo';
  const row = startRow(scene, 'file', index);
  const { faker, chance, instant } = row;
  const { ownerId } = commonOf(row);
  const takenAt = instant(-faker.number.int({ min: 1, max: 300 }));
  const sha256 = faker.string.hexadecimal({ length: 64, casing: 'lower', prefix: '' });
  const isUploaded = chance(95);
  return complete('files', {
    id: row.id,
    kind,
    ...contents[kind](row),
    parentType: kind === 'document' ? 'deals' : 'jobs',
    parentId: idOf(scene, kind === 'document' ? 'deal' : 'job', Math.floor(index / 3)),
    size: faker.number.int({ min: 4, max: 4_000 }) * 1_024,
    sha256,
    takenAt,
    takenBy: ownerId,
    ...(isUploaded && { remoteKey: sha256, uploadedAt: after(takenAt, 7) }),
    ...{ ownerId, createdBy: ownerId, updatedBy: ownerId, createdAt: takenAt, updatedAt: takenAt },
  });
}
