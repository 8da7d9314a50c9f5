/**
 * Fields that every collection has. `id`, the author, the times and the owner are filled in by the SDK on insert;
 * the organisation stands in no record: it is the token's, and the database's name.
 */
export const commonFields = {
  id: {
    type: 'string',
    description: 'UUIDv7, made on the device that creates the record.',
    minLength: 36,
    maxLength: 36,
    pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
    merge: 'first',
  },
  ownerId: {
    type: 'string',
    description: 'The user who is responsible for the record.',
    maxLength: 36,
    default: '',
    references: { collection: 'settings', kind: 'user' },
    merge: 'latest',
  },
  private: {
    type: 'boolean',
    description: 'Only for its owner, its teams and those whom it is shared with.',
    default: false,
    merge: 'latest',
  },
  teamIds: {
    type: 'array',
    description: 'Teams that see the record when it is private.',
    items: { type: 'string', maxLength: 36 },
    default: [],
    merge: 'set',
  },
  sharedWith: {
    type: 'array',
    description: 'Users who see the record when it is private, beside its owner and its teams.',
    items: { type: 'string', maxLength: 36 },
    default: [],
    merge: 'set',
  },
  tags: {
    type: 'array',
    description: 'Free labels.',
    items: { type: 'string', maxLength: 64 },
    default: [],
    merge: 'set',
  },
  custom: {
    type: 'object',
    description: 'Values of the fields that an organisation defines for itself, by key.',
    additionalProperties: true,
    default: {},
    merge: 'keys',
  },
  createdAt: {
    type: 'string',
    format: 'date-time',
    description: 'When the record was created, by the clock of the device that created it.',
    maxLength: 24,
    merge: 'first',
  },
  createdBy: {
    type: 'string',
    description: 'The user who created the record.',
    maxLength: 36,
    default: '',
    merge: 'first',
  },
  updatedAt: {
    type: 'string',
    format: 'date-time',
    description: 'When the record was last edited, by the clock of the device that edited it.',
    maxLength: 24,
    merge: 'max',
  },
  updatedBy: {
    type: 'string',
    description: 'The user who last edited the record.',
    maxLength: 36,
    default: '',
    merge: 'latest',
  },
  archived: {
    type: 'boolean',
    description: 'Kept by the server, and no longer on devices.',
    default: false,
    merge: 'latest',
  },
} as const;

/** Who created and who last edited a record: said by the token of whoever sends it, and no conflict between people. */
export const authorFields: readonly string[] = ['createdBy', 'updatedBy'];

/** Required fields that an insert may leave out because the SDK knows them. */
export const filledOnInsert = ['id', 'kind', 'createdAt', 'updatedAt'] as const;
