// Test only: a small OpenAPI document with one of everything that the API page shows.
import type { ApiView } from './pages/api.tsx';

export const sampleApi: ApiView = {
  document: {
    openapi: '3.1.0',
    info: { title: 'Sample API', version: '1', description: 'A **bold** word and `code`.\n\nA second paragraph.' },
    servers: [{ url: 'https://shop.example' }],
    tags: [{ name: 'Shop', description: 'What is sold.' }],
    paths: {
      '/api/v1/kites/{id}': {
        post: {
          operationId: 'flyKite',
          tags: ['Shop'],
          summary: 'Fly a kite',
          description: 'Needs `wind`.',
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
            { name: 'height', in: 'query', description: 'In metres.', schema: { type: ['integer', 'null'] } },
          ],
          requestBody: {
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Flight' },
                example: { pilot: 'Ada', winds: [{ from: 'west' }] },
              },
            },
          },
          responses: {
            '201': {
              description: 'It flies.',
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    properties: { items: { type: 'array', items: { $ref: '#/components/schemas/Flight' } } },
                    required: ['items'],
                  },
                  example: { items: [] },
                },
              },
            },
            '404': {
              description: 'No kite.',
              content: { 'application/problem+json': { schema: {}, examples: { lost: {} } } },
            },
          },
        },
        delete: {
          operationId: 'landKite',
          tags: ['Shop'],
          summary: 'Land a kite',
          responses: { '204': { description: 'It is down.' } },
        },
      },
    },
    webhooks: {
      'kite.lost': {
        post: {
          operationId: 'on-kite-lost',
          tags: ['Shop'],
          summary: 'A kite was lost',
          parameters: [
            { name: 'webhook-id', in: 'header', required: true, description: 'Names it.', schema: { type: 'string' } },
          ],
          requestBody: {
            content: {
              'application/json': {
                schema: { type: 'object', properties: { type: { const: 'kite.lost' } }, required: ['type'] },
                example: { type: 'kite.lost' },
              },
            },
          },
          responses: { default: { description: 'Again.' } },
        },
      },
    },
    components: {
      schemas: {
        Flight: {
          type: 'object',
          description: 'One flight.',
          properties: {
            pilot: { type: 'string', description: 'Who holds the `line`.' },
            mood: { enum: ['calm', 'wild'] },
            wind: { anyOf: [{ $ref: '#/components/schemas/Wind' }, { type: 'null' }], description: 'If any.' },
            winds: { type: 'array', items: { $ref: '#/components/schemas/Wind' } },
          },
          required: ['pilot'],
        },
        Wind: { type: 'object', properties: { from: { type: 'string' } }, required: ['from'] },
      },
    },
  },
  problems: [{ kind: 'lost', status: 404, title: 'It is lost', meaning: 'Nobody knows where it is.' }],
  verify: { code: 'export const verify = () => true;', vector: { secret: 'whsec_x' } },
};
