import type { CodegenConfig } from '@graphql-codegen/cli'

const scalars = { ID: 'string', Date: 'string', DateTime: 'string' }

/** Types for the server's resolvers and for the documents of the pages, both from the SDL that stands beside the resolvers. */
const config: CodegenConfig = {
  schema: 'server/*/schema.graphql',
  generates: {
    'server/contract/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        contextType: './context.js#Context',
        rootValueType: '{}',
        defaultMapper: './item.js#Row',
        emitLegacyCommonJSImports: false,
      },
    },
    'web/api/generated/': {
      preset: 'client',
      documents: ['web/**/*.{ts,tsx}', '!web/api/generated/**'],
      presetConfig: { fragmentMasking: false },
      config: { scalars, documentMode: 'string', enumsAsTypes: true, strictScalars: true, useTypeImports: true },
    },
  },
  ignoreNoDocuments: true,
}

export default config
