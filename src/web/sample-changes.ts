// Test only: what changed between the versions of the sample shop, with every kind of change once.
import type { Notice, SentenceChange, VersionChanges } from '#publish';

const change = (fields: Partial<SentenceChange> & Pick<SentenceChange, 'change' | 'pieces'>): SentenceChange => ({
  before: 'aaaaaaaaaaaa-1',
  after: 'bbbbbbbbbbbb-1',
  under: 'How long we keep it',
  from: null,
  links: null,
  ...fields,
});

const longer = {
  key: 'publish.changedRetention',
  values: { label: 'order records', before: 'P6Y', after: 'P7Y' },
};

export const sampleChanges = (before: number, after: number): VersionChanges => ({
  before: { number: before, title: 'Privacy notice', language: 'en', publishedAt: '2026-05-02T08:00:00Z' },
  after: { number: after, title: 'Privacy notice', language: 'en', publishedAt: '2026-11-08T09:30:00Z' },
  text: {
    changes: [
      change({
        change: 'added',
        under: null,
        before: null,
        pieces: [{ change: 'added', text: 'We now lend charts.' }],
      }),
      change({
        change: 'edited',
        pieces: [
          { change: 'same', text: 'Order records stay for ' },
          { change: 'removed', text: 'six' },
          { change: 'added', text: 'seven' },
          { change: 'same', text: ' years.' },
        ],
      }),
      change({ change: 'removed', after: null, pieces: [{ change: 'removed', text: 'We never ring you.' }] }),
      change({ change: 'moved', from: 'Your rights', pieces: [{ change: 'same', text: 'Ask us anything.' }] }),
      change({
        change: 'relinked',
        pieces: [{ change: 'same', text: 'See our terms.' }],
        links: { before: ['https://ternandtide.example/old'], after: ['https://ternandtide.example/terms'] },
      }),
    ],
    counts: { added: 1, edited: 1, removed: 1, moved: 1, relinked: 1 },
  },
  facts: {
    said: [
      {
        list: 'retention',
        change: 'changed',
        before: { id: 'retention.orders' },
        after: { id: 'retention.orders' },
        fields: ['period'],
        message: longer,
        subjects: ['customers'],
      },
    ],
    corrected: 2,
  },
  reasons: [{ rule: 'longer-retention', message: longer }],
  material: true,
  decided: { by: 'Ines Calder', why: 'customers asked about it' },
  effectiveOn: '2026-11-08',
  inForce: true,
});

export const sampleNotices = (latest: number): Notice[] =>
  Array.from({ length: Math.max(0, latest - 1) }, (_, index): Notice => {
    const version = index + 2;
    const material = version === 3;
    return {
      version,
      textChanged: true,
      material,
      reasons: material ? [{ rule: 'longer-retention', message: longer }] : [],
      counts: { added: 1, edited: 1, removed: 1, moved: 1, relinked: 1, facts: 1, corrected: 2 },
      decided: null,
      channels: ['website'],
      leadTime: null,
      createdAt: '2026-11-08T09:30:00Z',
      effectiveOn: '2026-11-08',
      dueOn: '2026-11-08',
    };
  });
