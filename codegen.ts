import type { CodegenConfig } from '@graphql-codegen/cli';
import { collections } from './schema/src/collections/index.ts';

const protocol = (type: string): string => `@rockpool/schema/protocol#${type} as Protocol${type}`;

/** Resolvers hand on what the protocol's own functions return; the body of a record is its GraphQL object. */
const mappers = {
  ServerRecord: protocol('ServerRecord'),
  PushAnswer: protocol('PushAnswer'),
  PushResult: protocol('PushResult'),
  PullResult: protocol('PullResult'),
  DigestResult: protocol('DigestResult'),
  CompareResult: protocol('CompareResult'),
  ...Object.fromEntries(
    Object.values(collections).flatMap(({ kinds }) =>
      Object.values(kinds).map(({ type }) => [type, '@rockpool/schema#JsonObject']),
    ),
  ),
};

const json = '@rockpool/schema#Json';

const config: CodegenConfig = {
  schema: 'schema/crm.graphql',
  generates: {
    'graphql-server/src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#ServerContext',
        mappers,
        scalars: { JSON: json, RowJSON: json, SafeInt: 'number', DateTime: 'string', Date: 'string' },
        enumsAsTypes: true,
        useTypeImports: true,
        // Relative imports name the TypeScript file in this repository; tsc rewrites them when it builds.
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
      },
    },
  },
};

export default config;
